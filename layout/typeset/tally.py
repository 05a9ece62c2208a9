"""The tally: what every line that could be cut from a story's type would measure, give and take, and what it would cost.

Places between sorts are nodes; each paragraph has one more of them than sorts. A line runs from a node to a later one.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from layout.typeset.kinsoku import FORBIDDEN, Bools, Ints
from layout.typeset.marks import Kind
from layout.typeset.mojikumi import CLOSE_UP, HAN_LATIN_CEILING, SPACE_CEILING, Sticks, weight

LONE = 40_000
"""A last line of fewer than two Han (单字不成行, CLREQ)."""
ENDLESS = 100_000
"""A tolerance that nothing exceeds, thousandths of an em."""

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

    def starts(self, paragraphs: Ints) -> Ints:
        """Nodes at which a line of these paragraphs may begin."""
        chosen = np.zeros(len(self.first), dtype=np.bool_)
        chosen[paragraphs] = True
        may = (self.breaks != FORBIDDEN) & chosen[self.of]
        may[self.last] = False
        may[self.first[paragraphs]] = True
        return np.flatnonzero(may)

    def cuts(self, starts: Ints, measures: Ints, tolerance: int) -> Cuts:
        """Every line from these nodes that can be set to its measure, no gap added beyond the tolerance."""
        em, last = self.sticks.em, self.last[self.of[starts]]
        takes = self.take_lefts[last] - self.take_lefts[self.first[self.of[starts]]]
        shortest = self.lefts[starts] + np.maximum(0, measures - measures * min(tolerance, 1000) // 1000 - em // 2 - takes)
        low = np.clip(np.searchsorted(self.sums, shortest), starts + 1, last)
        high = np.minimum(np.searchsorted(self.least, self.least[starts] + measures, side="right"), last)
        counts = np.maximum(0, high - low + 1)
        begin = np.repeat(np.arange(len(starts)), counts)
        offsets = np.cumsum(counts) - counts
        end = low[begin] + np.arange(len(begin)) - offsets[begin]
        may = self.breaks[end] != FORBIDDEN
        begin, end = begin[may], end[may]
        return self._weighed(starts[begin], end, measures[begin], tolerance)

    def _weighed(self, start: Ints, end: Ints, measure: Ints, tolerance: int) -> Cuts:
        excess = self.rights[end] - self.lefts[start] - measure
        cost = self.breaks[end].copy()
        fits = excess <= 0
        over = np.flatnonzero(~fits)
        able, price = self._squeezed(start[over], end[over], excess[over])
        fits[over] = able
        cost[over] += price
        ends = end == self.last[self.of[end]]
        short = np.flatnonzero((excess < 0) & ~ends)
        able, price = self._stretched(start[short], end[short], -excess[short], tolerance)
        fits[short] = able
        cost[short] += price
        lone = ends & (self.han[end] - self.han[start] < 2) & (start != self.first[self.of[start]])
        cost[lone] += LONE
        return Cuts(start[fits], end[fits], cost[fits])

    def _squeezed(self, start: Ints, end: Ints, excess: Ints) -> tuple[Bools, Ints]:
        """Whether lines too wide can be squeezed, and the demerits, step by step in order."""
        em, cost = self.sticks.em, np.zeros_like(excess)
        for step, starts, ends in self.steps:
            room = np.maximum(0, ends[end] - starts[start])
            used = np.minimum(excess, room)
            cost += SQUEEZE_PRICE[step] * used * used // np.maximum(1, room * em)
            excess = excess - used
        if self.sticks.tightest:
            places = np.maximum(1, self.place_rights[end] - self.place_lefts[start])
            gap = -(-excess * 1000 // (em * places))
            cost += CLOSED_UP[np.minimum(gap, 2000)]
            return excess <= self.sticks.tightest * (self.place_rights[end] - self.place_lefts[start]), cost
        return excess == 0, cost

    def _stretched(self, start: Ints, end: Ints, lack: Ints, tolerance: int) -> tuple[Bools, Ints]:
        """Whether lines too narrow can be widened within the tolerance, and the demerits."""
        em = self.sticks.em
        takes = self.take_rights[end] - self.take_lefts[start]
        rest = np.maximum(0, lack - takes)
        places = self.place_rights[end] - self.place_lefts[start]
        places = np.where(places > 0, places, self.stretch_rights[end] - self.stretch_lefts[start])
        gap = np.where(places > 0, rest * 1000 // np.maximum(1, em * places), np.where(rest > 0, ENDLESS + 1, 0))
        cost = np.where(gap <= 2000, WIDENED[np.minimum(gap, 2000)], WIDENED[2000] * gap // 2000)
        given = np.minimum(takes, lack)
        cost += SPACE_PRICE * given * given // np.maximum(1, takes * em)
        return gap <= tolerance, cost


def tally(sticks: Sticks) -> Tally:
    """Add a story up once, for every measure it will be set to."""
    n, count = len(sticks.sorts), len(sticks.starts) - 1
    bounds = np.array(sticks.starts, dtype=np.int64)
    first, last = bounds[:-1] + np.arange(count), bounds[1:] + np.arange(count)
    of = np.repeat(np.arange(count), np.diff(bounds) + 1)
    place = np.arange(n + count) - of
    shown = _last_shown(sticks, bounds[of], place)

    def before(values: Ints, at: Ints) -> Ints:
        sums = np.zeros(n + 1, dtype=np.int64)
        np.cumsum(values, out=sums[1:])
        return sums[at]

    at, edge = np.minimum(place, max(0, n - 1)), np.maximum(shown, 0)
    advance = sticks.widths + sticks.glue
    kept = np.where((sticks.tails == sticks.widths) & (sticks.glue == 0), sticks.rooms, 0)
    opens = np.where(sticks.kinds == Kind.OPEN, sticks.rooms, 0)
    cut = np.maximum(sticks.rooms, np.maximum(sticks.widths - sticks.heads, sticks.widths - sticks.tails))
    sums = before(advance, place)
    rights = np.where(shown >= bounds[of], sums[shown + of] + sticks.tails[edge], before(advance, bounds[of]))
    steps = []
    for step in (k for k in range(1, CLOSE_UP) if (sticks.steps == k).any()):
        own = np.where(sticks.steps == step, 1, 0)
        rooms = sticks.rooms * own
        steps.append((step, before(rooms, place) + (opens * own)[at], before(rooms, edge) + (kept * own)[edge]))
    places = sticks.places.astype(np.int64)
    takes, spaces = _takes(sticks)
    breaks = np.zeros(n + count, dtype=np.int64)
    inside = place < bounds[of + 1]
    breaks[inside] = sticks.breaks[place[inside]]
    return Tally(
        sticks, first, last, of, sums, before(advance - cut - sticks.tightest * places, place),
        sums + (sticks.widths - sticks.heads)[at], rights,
        before(sticks.rooms, place) + opens[at], before(sticks.rooms, edge) + kept[edge], tuple(steps),
        before(takes, place), before(takes, edge), before(places, place), before(places, edge),
        before(spaces, place), before(spaces, edge), before(_weights(sticks), place), breaks,
    )  # fmt: skip


def _last_shown(sticks: Sticks, starts: Ints, place: Ints) -> Ints:
    """For each node the last sort before it that is not a space; below the paragraph's first sort when there is none."""
    lasts = np.zeros(len(sticks.sorts) + 1, dtype=np.int64)
    lasts[0] = -1
    lasts[1:] = np.maximum.accumulate(np.where(sticks.kinds == Kind.SPACE, -1, np.arange(len(sticks.sorts))))
    return np.where(lasts[place] >= starts, lasts[place], -1)


def _takes(sticks: Sticks) -> tuple[Ints, Ints]:
    """What each word space and Han-Latin space can take up to its ceiling; which of them there are."""
    word, mixed = sticks.em * SPACE_CEILING // 1000, sticks.em * HAN_LATIN_CEILING // 1000
    spaces = sticks.kinds == Kind.SPACE
    room = np.where(spaces, word - sticks.widths, np.where(sticks.glue > 0, mixed - sticks.glue, 0))
    return np.maximum(0, room), (spaces | (sticks.glue > 0)).astype(np.int64)


def _weights(sticks: Sticks) -> Ints:
    """What each sort counts against 单字不成行."""
    weights: Ints = (sticks.kinds == Kind.HAN).astype(np.int64)
    for i in np.flatnonzero((sticks.kinds == Kind.LATIN) | (sticks.kinds == Kind.DIGITS)).tolist():
        weights[i] = weight(sticks.sorts[i])
    return weights
