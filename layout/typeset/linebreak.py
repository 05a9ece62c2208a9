"""Line breaking: the cheapest set of breaks over a whole paragraph, and the cheapest with one line less and one more.

Knuth and Plass, "Breaking paragraphs into lines" (1981), with the two-sided cost of CLREQ's order of squeezing and
widening in place of glue; each pair of a start and an end is weighed once, whatever the number of lines before it.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise
from typing import TypeAlias

from layout.typeset.kinsoku import FORBIDDEN
from layout.typeset.marks import Kind
from layout.typeset.mojikumi import HAN_LATIN_CEILING, SPACE_CEILING, Stick, cut_up
from layout.typeset.shaping import Sort
from layout.units import Sp

LONE = 20_000
"""A last line of fewer than two Han (单字不成行, CLREQ)."""
RESCUE = 1_000_000
"""A prohibition waived."""
UNJUSTIFIED = 500_000
"""A line with no place to widen."""

TOLERANCE = 150
"""First search: widest gap added, thousandths of an em. The second search has no bound."""
ENDLESS = 100_000

# Price of using a step of squeezing in full, for each em it gives: 先挤进，后推出, full stops last (CLREQ).
SQUEEZE_PRICE = (0, 60, 100, 120, 100, 300)
SPACE_PRICE = 60
VISIBLE = 100
"""A gap added that the eye begins to see, thousandths of an em."""


def _widened(gap: int) -> int:
    """Demerits of a line whose gaps are widened: 0.05 em 250, 0.1 em 1,000, and steeply more beyond."""
    over = max(0, gap - VISIBLE)
    return gap * gap // 10 + (1500 + over * over // 2 if over else 0)


WIDENED: tuple[int, ...] = tuple(_widened(gap) for gap in range(2001))


@dataclass(frozen=True, slots=True)
class Tally:
    """Running sums over a stick, so that any line of it is weighed by subtraction.

    The line from `start` to `end` is `rights[end] - lefts[start]` wide; the other pairs count what it can give, its
    places to widen, and its Han.
    """

    stick: Stick
    sums: tuple[Sp, ...]
    lefts: tuple[Sp, ...]
    rights: tuple[Sp, ...]
    room_lefts: tuple[Sp, ...]
    room_rights: tuple[Sp, ...]
    steps: tuple[tuple[int, tuple[Sp, ...], tuple[Sp, ...]], ...]
    """Step, rooms before a start, rooms before an end; only steps that occur."""
    spaces: tuple[Sp, ...]
    """What word and Han-Latin spaces can take before each sort."""
    stretchers: tuple[int, ...]
    """Number of those spaces before each sort."""
    places: tuple[int, ...]
    han: tuple[int, ...]
    lasts: tuple[int, ...]
    """For each end, the last sort that is not a space; -1 for none."""


State: TypeAlias = dict[int, tuple[int, int]]
"""Number of lines so far: demerits, start of the last of them."""


@dataclass(frozen=True, slots=True)
class Breaks:
    """A paragraph broken: the first sort of each line and the end, demerits, and which lines waived a prohibition."""

    places: tuple[int, ...]
    demerits: int
    rescued: frozenset[int] = frozenset()

    @property
    def spans(self) -> tuple[tuple[int, int], ...]:
        return tuple(pairwise(self.places))


def tally(stick: Stick) -> Tally:
    """Add a stick up once, for every measure it will be set to."""
    sorts = stick.sorts
    sums = _sums(w + g for w, g in zip(stick.widths, stick.glue, strict=True))
    rooms = _sums(stick.rooms)
    lasts = _lasts(sorts)
    opens = [room if sort.kind is Kind.OPEN else 0 for sort, room in zip(sorts, stick.rooms, strict=True)]
    lefts = tuple(at + w - h for at, w, h in zip(sums, stick.widths, stick.heads, strict=False))
    rights = tuple(sums[v] + stick.tails[v] if v >= 0 else 0 for v in lasts)
    steps = []
    for step in sorted({k for k in stick.steps if k}):
        own = [room if k == step else 0 for k, room in zip(stick.steps, stick.rooms, strict=True)]
        before = _sums(own)
        starts = tuple(b + (o if s.kind is Kind.OPEN else 0) for b, o, s in zip(before, own, sorts, strict=False))
        steps.append((step, starts, tuple(before[v] for v in lasts)))
    return Tally(
        stick, sums, lefts, rights,
        tuple(r + o for r, o in zip(rooms, opens, strict=False)), tuple(rooms[v] for v in lasts), tuple(steps),
        _sums(_takes(stick)), _sums(s.kind is Kind.SPACE or glue > 0 for s, glue in zip(sorts, stick.glue, strict=True)),
        _sums(stick.places), _sums(_weight(s) for s in sorts), lasts,
    )  # fmt: skip


def _sums(values: Iterable[int]) -> tuple[int, ...]:
    return tuple(accumulate(values, initial=0))


def _lasts(sorts: Sequence[Sort]) -> tuple[int, ...]:
    lasts, last = [-1], -1
    for i, sort in enumerate(sorts):
        last = last if sort.kind is Kind.SPACE else i
        lasts.append(last)
    return tuple(lasts)


def _takes(stick: Stick) -> list[Sp]:
    """What each word space and Han-Latin space can take up to its ceiling."""
    word, mixed = stick.em * SPACE_CEILING // 1000, stick.em * HAN_LATIN_CEILING // 1000
    return [
        max(0, word - width) if sort.kind is Kind.SPACE else max(0, mixed - glue) if glue else 0
        for sort, width, glue in zip(stick.sorts, stick.widths, stick.glue, strict=True)
    ]


def _weight(sort: Sort) -> int:
    """How much a sort counts against 单字不成行: a Han or a letter one, a longer word or number two, a mark nothing."""
    return min(2, len(sort.text)) if sort.kind in (Kind.LATIN, Kind.DIGITS) else int(sort.kind is Kind.HAN)


def solve(sums: Tally, first: Sp, rest: Sp) -> tuple[Breaks, ...]:
    """The best breaks for a first line of `first` and others of `rest`; then one line less and one more where they are bearable."""
    states = _search(sums, (first, rest), TOLERANCE)
    best = min(states[-1].values(), default=(RESCUE, 0))[0]
    if best >= LONE:
        wider = _search(sums, (first, rest), ENDLESS)
        if min(wider[-1].values(), default=(RESCUE, 0))[0] < best or not states[-1]:
            return _chosen(wider) if wider[-1] else (_rescue(sums, (first, rest)),)
    return _chosen(states) if states[-1] else (_rescue(sums, (first, rest)),)


def fitted(sums: Tally, measure: Sp) -> Tally:
    """The same paragraph with every word wider than the measure cut into its letters; a break among them is a rescue."""
    wide = [i for i, sort in enumerate(sums.stick.sorts) if sort.width > measure]
    return tally(cut_up(sums.stick, wide)) if wide else sums


def _chosen(states: list[State]) -> tuple[Breaks, ...]:
    ends = states[-1]
    best = min(ends, key=lambda k: (ends[k][0], k))
    least = ends[best][0]
    wanted = [best, *(k for k in (best - 1, best + 1) if k in ends and ends[k][0] - least < LONE)]
    return tuple(Breaks(_trace(states, k), ends[k][0]) for k in wanted)


def _trace(states: list[State], lines: int) -> tuple[int, ...]:
    places = [len(states) - 1]
    for k in range(lines, 0, -1):
        places.append(states[places[-1]][k][1])
    return tuple(reversed(places))


def _search(sums: Tally, measures: tuple[Sp, Sp], tolerance: int) -> list[State]:
    """Every break that can be reached with no gap beyond the tolerance, and the cheapest way there for each number of lines."""
    count = len(sums.stick.sorts)
    states: list[State] = [{} for _ in range(count + 1)]
    states[0] = {0: (0, 0)}
    for start in range(count):
        here = states[start]
        if not here:
            continue
        for end, demerits in _ends(sums, start, measures[start > 0], tolerance):
            there = states[end]
            for lines, (before, _) in here.items():
                total = before + demerits
                known = there.get(lines + 1)
                if known is None or total < known[0]:
                    there[lines + 1] = (total, start)
    return states


def _ends(sums: Tally, start: int, measure: Sp, tolerance: int) -> list[tuple[int, int]]:
    """Where a line from `start` can end, and what it costs."""
    costs, rights, em, count = sums.stick.breaks, sums.rights, sums.stick.em, len(sums.stick.sorts)
    left, room_left, place_left, space_left = sums.lefts[start], sums.room_lefts[start], sums.places[start], sums.spaces[start]
    shortest = left + max(0, measure - measure * tolerance // 1000 - em - sums.spaces[-1])
    found: list[tuple[int, int]] = []
    for end in range(min(count, max(start + 1, bisect_left(sums.sums, shortest))), count + 1):
        excess = rights[end] - left - measure
        if excess > 0 and excess > sums.room_rights[end] - room_left:
            if excess > sums.room_rights[end] - room_left + em:
                break
            continue
        cost = costs[end]
        if cost == FORBIDDEN:
            continue
        if excess > 0:
            cost += _squeezed(sums, start, end, excess)
        elif excess and end < count:
            last = sums.lasts[end]
            takes = sums.spaces[last] - space_left
            lack = -excess - takes
            if lack > 0:
                places = sums.places[last] - place_left or sums.stretchers[last] - sums.stretchers[start]
                gap = lack * 1000 // (em * places) if places else ENDLESS
                if gap > tolerance or not places:
                    continue
                cost += WIDENED[gap] if gap <= 2000 else WIDENED[2000] * gap // 2000
            if takes:
                cost += SPACE_PRICE * min(takes, -excess) ** 2 // (takes * em)
        if end == count and start and sums.han[count] - sums.han[start] < 2:
            cost += LONE
        found.append((end, cost))
    return found


def _squeezed(sums: Tally, start: int, end: int, excess: Sp) -> int:
    """Demerits of squeezing a line, step by step in order."""
    cost, em = 0, sums.stick.em
    for step, starts, ends in sums.steps:
        room = ends[end] - starts[start]
        if room > 0:
            used = min(excess, room)
            cost += SQUEEZE_PRICE[step] * used * used // (room * em)
            excess -= used
            if not excess:
                break
    return cost


def _rescue(sums: Tally, measures: tuple[Sp, Sp]) -> Breaks:
    """A way through where the rules leave none: a prohibition is waived, a line left short, a word too wide left alone."""
    count = len(sums.stick.sorts)
    best: list[tuple[int, int]] = [(0, 0)] + [(count * RESCUE * 4, 0)] * count
    for start in range(count):
        for end in range(start + 1, count + 1):
            excess = sums.rights[end] - sums.lefts[start] - measures[start > 0]
            if excess > sums.room_rights[end] - sums.room_lefts[start] and end > start + 1:
                break
            cost = best[start][0] + _forced(sums, start, end, excess)
            if cost < best[end][0]:
                best[end] = (cost, start)
    places = [count]
    while places[-1]:
        places.append(best[places[-1]][1])
    places.reverse()
    spans = list(pairwise(places))
    waived = frozenset(i for i, (a, b) in enumerate(spans) if _waived(sums, a, b, measures[a > 0]))
    return Breaks(tuple(places), best[count][0], waived)


def _waived(sums: Tally, start: int, end: int, measure: Sp) -> bool:
    return _forced(sums, start, end, sums.rights[end] - sums.lefts[start] - measure) >= UNJUSTIFIED


def _forced(sums: Tally, start: int, end: int, excess: Sp) -> int:
    """Demerits of a line in a rescue."""
    count = len(sums.stick.sorts)
    cost = sums.stick.breaks[end] if sums.stick.breaks[end] != FORBIDDEN else RESCUE
    if excess > sums.room_rights[end] - sums.room_lefts[start]:
        return cost + RESCUE
    if excess > 0:
        return cost + _squeezed(sums, start, end, excess)
    if end == count:
        return cost + (LONE if start and sums.han[count] - sums.han[start] < 2 else 0)
    last = sums.lasts[end]
    lack = -excess - (sums.spaces[last] - sums.spaces[start])
    places = sums.places[last] - sums.places[start] or sums.stretchers[last] - sums.stretchers[start]
    if lack <= 0:
        return cost
    return cost + (min(UNJUSTIFIED - 1, WIDENED[min(2000, lack * 1000 // (sums.stick.em * places))]) if places > 0 else UNJUSTIFIED)
