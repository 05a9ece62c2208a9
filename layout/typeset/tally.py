"""The tally: what every line that could be cut from a story's type would measure, give and take, and what it would cost.

Places between sorts are nodes; each paragraph has one more of them than sorts. A line runs from a node to a later one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from layout.typeset.kinsoku import FORBIDDEN, Bools, Ints, of_kind
from layout.typeset.marks import Kind
from layout.typeset.mojikumi import CLOSE_UP, HAN_LATIN_CEILING, SPACE_CEILING, Sticks, weight

LONE = 40_000
"""A last line of fewer than two Han (单字不成行, CLREQ)."""
ENDLESS = 100_000
"""A tolerance that nothing exceeds, thousandths of an em: of a paragraph in need."""

# Price of using a step of squeezing in full, for each em it gives: 先挤进，后推出, full stops last (CLREQ).
SQUEEZE_PRICE = (0, 60, 90, 100, 120, 100, 300)
SPACE_PRICE = 60
VISIBLE = 100
"""A gap added that the eye begins to see, thousandths of an em."""


def _widened(gap: int) -> int:
    """Demerits of a line whose gaps are widened: 0.05 em 250, 0.1 em 1,000, and steeply more beyond."""
    over = max(0, gap - VISIBLE)
    return gap * gap // 10 + (1500 + over * over // 2 if over else 0)


WIDENED = np.array([_widened(gap) for gap in range(2001)], dtype=np.int64)


def closed_up(gap: int) -> int:
    """Demerits of a line whose Han stand closer than solid by so many thousandths of an em: 0.05 em costs what 0.1 em of widening does."""
    return 300 + gap * gap * 3 // 10 if gap else 0


AT_NEED = _widened(250)
"""Demerits of Han closer than the house's rule: what the widest gap costs that passes without a finding."""
CLOSED_UP = np.array([closed_up(gap) for gap in range(2001)], dtype=np.int64)


@dataclass(frozen=True, slots=True)
class Cuts:
    """Lines that can be cut: parallel arrays of the node they begin at, the node they end at, demerits."""

    start: Ints
    end: Ints
    cost: Ints


@dataclass(frozen=True, slots=True)
class Tally:
    """Running sums over the nodes of a story, so that any line of it is weighed by subtraction.

    The line from `s` to `e` is `rights[e] - lefts[s]` wide; the other pairs count what it can give and its places to widen.
    """

    sticks: Sticks
    first: Ints
    """Node at the beginning of each paragraph; `last`: at its end."""
    last: Ints
    of: Ints
    """Paragraph of each node."""
    sums: Ints
    least: Ints
    """As `sums`, everything squeezed: no line is narrower than the difference of two of them."""
    lefts: Ints
    rights: Ints
    room_lefts: Ints
    room_rights: Ints
    steps: tuple[tuple[int, Ints, Ints], ...]
    """Step, rooms before a start, rooms before an end; only steps that occur."""
    take_lefts: Ints
    take_rights: Ints
    """What word and Han-Latin spaces can take."""
    place_lefts: Ints
    place_rights: Ints
    stretch_lefts: Ints
    stretch_rights: Ints
    """Number of those spaces."""
    han: Ints
    breaks: Ints
    """What ending a line at a node costs, or FORBIDDEN."""
    closes: Bools
    """Whether a node is the end of its paragraph."""
    order: Ints
    """Nodes by how far they lie from the beginning of their paragraph, to the em; `rank`: the place of each in that order."""
    rank: Ints

    def starts(self, paragraphs: Ints, measures: Ints, tolerance: int) -> Ints:
        """Nodes at which a line of these paragraphs may begin, but for those that no number of lines reaches.

        `measures`: of the first line of every paragraph and of its others.
        """
        chosen = np.zeros(len(self.first), dtype=np.bool_)
        chosen[paragraphs] = True
        may = (self.breaks != FORBIDDEN) & chosen[self.of]
        may[self.last] = False
        may[self.first[paragraphs]] = True
        nodes = may.nonzero()[0]
        of = self.of[nodes]
        shortest = self._shortest(np.arange(len(self.first)), measures.T, tolerance)
        first, others = measures[of, 0], np.maximum(1, measures[of, 1])
        begin = self.first[of]
        fewest = np.maximum(0, -((first - (self.least[nodes] - self.least[begin])) // others))  # lines but the first
        reached = self.sums[nodes] - self.sums[begin] >= shortest[0, of] + fewest * shortest[1, of]
        found: Ints = nodes[reached | (nodes == begin)]
        return found

    def _shortest(self, of: Ints, measures: Ints, tolerance: int) -> Ints:
        """No line of these paragraphs is shorter that is widened to its measure within the tolerance."""
        takes = self.take_lefts[self.last[of]] - self.take_lefts[self.first[of]]
        return np.maximum(0, measures - measures * min(tolerance, 1000) // 1000 - self.sticks.em // 2 - takes)

    def lone(self, paragraph: int, span: Sequence[int]) -> bool:
        """Whether the last line of a paragraph, but not its only one, breaks 单字不成行; `span` counts from the paragraph's first sort."""
        begin, end = int(self.first[paragraph]) + span[0], int(self.last[paragraph])
        return span[0] > 0 and int(self.han[end] - self.han[begin]) < 2

    def cuts(self, starts: Ints, measures: Ints, tolerance: int) -> Cuts:
        """Every line from these nodes that can be set to its measure, no gap added beyond the tolerance."""
        of = self.of[starts]
        last, shortest = self.last[of], self.lefts[starts] + self._shortest(of, measures, tolerance)
        low = np.clip(self.sums.searchsorted(shortest), starts + 1, last)
        high = np.minimum(self.least.searchsorted(self.least[starts] + measures, side="right"), last)
        counts = np.maximum(0, high - low + 1)
        offsets = counts.cumsum() - counts
        begin = np.repeat(np.arange(len(starts)), counts)
        end = np.arange(len(begin)) + (low - offsets)[begin]
        may = self.breaks[end] != FORBIDDEN
        begin, end = begin[may], end[may]
        return self._weighed(starts[begin], end, measures[begin], tolerance)

    def _weighed(self, start: Ints, end: Ints, measure: Ints, tolerance: int) -> Cuts:
        excess = self.rights[end] - self.lefts[start] - measure
        cost = self.breaks[end]
        fits = excess <= 0
        ends = self.closes[end]
        ways = (~fits, self._squeezed), ((excess < 0) & ~ends, self._stretched)
        for which, weigh in ways:
            chosen = which.nonzero()[0]
            able, price = weigh(start[chosen], end[chosen], np.abs(excess[chosen]), tolerance)
            fits[chosen] = able
            cost[chosen] += price
        closing = ends.nonzero()[0]
        a, b = start[closing], end[closing]
        cost[closing[(self.han[b] - self.han[a] < 2) & (a != self.first[self.of[b]])]] += LONE
        return Cuts(start[fits], end[fits], cost[fits])

    def _squeezed(self, start: Ints, end: Ints, excess: Ints, tolerance: int) -> tuple[Bools, Ints]:
        """Whether lines too wide can be squeezed, and the demerits, step by step in order."""
        em, cost = self.sticks.em, np.zeros_like(excess)
        for step, starts, ends in self.steps:
            room = ends[end] - starts[start]
            giving = np.flatnonzero((room > 0) & (excess > 0))
            room, wanted = room[giving], excess[giving]
            used = np.minimum(wanted, room)
            cost[giving] += SQUEEZE_PRICE[step] * used * used // (room * em)
            excess[giving] = wanted - used
        usual, at_need = self.sticks.tightest
        places = self.place_rights[end] - self.place_lefts[start]
        closing = (excess > 0).nonzero()[0]
        gap = -(-excess[closing] * 1000 // (em * np.maximum(1, places[closing])))
        cost[closing] += CLOSED_UP[np.minimum(gap, 2000)]
        cost[excess > usual * places] += AT_NEED
        return excess <= (at_need if tolerance == ENDLESS else usual) * places, cost

    def _stretched(self, start: Ints, end: Ints, lack: Ints, tolerance: int) -> tuple[Bools, Ints]:
        """Whether lines too narrow can be widened within the tolerance, and the demerits."""
        em = self.sticks.em
        takes = self.take_rights[end] - self.take_lefts[start]
        rest = np.maximum(0, lack - takes)
        places = self.place_rights[end] - self.place_lefts[start]
        bare = (places <= 0).nonzero()[0]
        places[bare] = self.stretch_rights[end[bare]] - self.stretch_lefts[start[bare]]
        gap = rest * 1000 // (em * np.maximum(1, places))
        gap[(places <= 0) & (rest > 0)] = ENDLESS + 1
        cost = WIDENED[np.minimum(gap, 2000)]
        wide = (gap > 2000).nonzero()[0]
        cost[wide] = WIDENED[2000] * gap[wide] // 2000
        spaced = (takes > 0).nonzero()[0]
        given = np.minimum(takes, lack)[spaced]
        cost[spaced] += SPACE_PRICE * given * given // (takes[spaced] * em)
        return gap <= tolerance, cost


def tally(sticks: Sticks) -> Tally:
    """Add a story up once, for every measure it will be set to."""
    n, count = len(sticks.sorts), len(sticks.starts) - 1
    bounds = np.array(sticks.starts, dtype=np.int64)
    first, last = bounds[:-1] + np.arange(count), bounds[1:] + np.arange(count)
    of = np.repeat(np.arange(count), np.diff(bounds) + 1)
    place = np.arange(n + count) - of
    shown = _last_shown(sticks, bounds[of], place)
    at, edge = np.minimum(place, max(0, n - 1)), np.maximum(shown, 0)
    takes, spaces = _takes(sticks)
    steps, rooms, opens, kept = _rooms(sticks)
    advance = sticks.widths + sticks.glue
    cut = np.maximum(sticks.rooms, np.maximum(sticks.widths - sticks.heads, sticks.widths - sticks.tails))
    least = advance - cut - sticks.tightest[1] * sticks.places
    sums = np.zeros((6 + len(rooms), n + 1), dtype=np.int64)
    for row, values in zip(sums, (advance, least, _weights(sticks), takes, spaces, sticks.places, *rooms), strict=True):
        row[1:] = values
    np.cumsum(sums, axis=1, out=sums)
    (wide, tight, han, *lefts), rights = sums.take(place, axis=1), sums[3:].take(edge, axis=1)
    room_lefts = [own + blank[at] for own, blank in zip(lefts[3:], opens, strict=True)]
    room_rights = [own + blank[edge] for own, blank in zip(rights[3:], kept, strict=True)]
    closes = place == bounds[of + 1]
    breaks = np.where(closes, 0, sticks.breaks[at] if n else 0)
    order = by_radix((wide - wide[first][of]) // sticks.em)
    rank = np.empty_like(order)
    rank[order] = np.arange(len(order))
    return Tally(
        sticks, first, last, of, wide, tight, wide + (sticks.widths - sticks.heads)[at],
        np.where(shown >= bounds[of], wide[shown + of] + sticks.tails[edge], wide[first][of]),
        sum(room_lefts, np.zeros_like(wide)), sum(room_rights, np.zeros_like(wide)),
        tuple(zip(steps, room_lefts, room_rights, strict=True)),
        lefts[0], rights[0], lefts[2], rights[2], lefts[1], rights[1], han, breaks, closes, order, rank,
    )  # fmt: skip


def _rooms(sticks: Sticks) -> tuple[list[int], list[Ints], list[Ints], list[Ints]]:
    """The steps that occur; for each what every sort gives, what of that an opening mark, and what a sort that no line end cuts."""
    steps = np.flatnonzero(np.bincount(sticks.steps, minlength=1)[:CLOSE_UP]).tolist()
    steps = [step for step in steps if step]
    opening, whole = of_kind(sticks.kinds, Kind.OPEN), (sticks.tails == sticks.widths) & (sticks.glue == 0)
    rooms = [np.where(sticks.steps == step, sticks.rooms, 0) for step in steps]
    return steps, rooms, [np.where(opening, room, 0) for room in rooms], [np.where(whole, room, 0) for room in rooms]


def by_radix(keys: Ints) -> Ints:
    """The order of whole numbers below 2**32, those of equal ones kept."""
    order = np.argsort(keys.astype(np.uint16), kind="stable")  # numpy sorts sixteen bits by radix
    high = keys >> 16
    return order[np.argsort(high[order].astype(np.uint16), kind="stable")] if high.any() else order


def _last_shown(sticks: Sticks, starts: Ints, place: Ints) -> Ints:
    """For each node the last sort before it that is not a space; below the paragraph's first sort when there is none."""
    lasts = np.zeros(len(sticks.sorts) + 1, dtype=np.int64)
    lasts[0] = -1
    lasts[1:] = np.maximum.accumulate(np.where(of_kind(sticks.kinds, Kind.SPACE), -1, np.arange(len(sticks.sorts))))
    return np.where(lasts[place] >= starts, lasts[place], -1)


def _takes(sticks: Sticks) -> tuple[Ints, Ints]:
    """What each word space and Han-Latin space can take up to its ceiling; which of them there are."""
    word, mixed = sticks.em * SPACE_CEILING // 1000, sticks.em * HAN_LATIN_CEILING // 1000
    spaces = of_kind(sticks.kinds, Kind.SPACE)
    room = np.where(spaces, word - sticks.widths, np.where(sticks.glue > 0, mixed - sticks.glue, 0))
    return np.maximum(0, room), (spaces | (sticks.glue > 0)).astype(np.int64)


def _weights(sticks: Sticks) -> Ints:
    """What each sort counts against 单字不成行."""
    weights: Ints = of_kind(sticks.kinds, Kind.HAN).astype(np.int64)
    for i in np.flatnonzero(of_kind(sticks.kinds, Kind.LATIN) | of_kind(sticks.kinds, Kind.DIGITS)).tolist():
        weights[i] = weight(sticks.sorts[i])
    return weights
