"""Line breaking: the cheapest set of breaks over every paragraph of a story, and the cheapest with one line less and one more.

Knuth and Plass, "Breaking paragraphs into lines" (1981), with the two-sided cost of CLREQ's order of squeezing and
widening in place of glue. Every line that could be cut is weighed once; then line after line is added to all ways at once,
so that the ways to a place are known for each number of lines.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from layout.typeset.kinsoku import Ints
from layout.typeset.mojikumi import Stick, cut_up, side_by_side
from layout.typeset.rescue import rescued
from layout.typeset.tally import ENDLESS, LONE, Cuts, Tally, tally
from layout.units import Sp

TOLERANCE = 150
"""First search: widest gap added, thousandths of an em. The second search has no bound."""
NOWHERE = 1 << 60
"""Demerits of a place that no way reaches."""

Measures = Sequence[Sp]
"""Measures of a paragraph's lines; the last one holds for all further lines."""


@dataclass(frozen=True, slots=True)
class Breaks:
    """A paragraph broken: the first sort of each line and the end, demerits, and which lines waived a prohibition."""

    places: tuple[int, ...]
    demerits: int
    rescued: frozenset[int] = frozenset()

    @property
    def spans(self) -> tuple[tuple[int, int], ...]:
        return tuple(pairwise(self.places))


def solve(sums: Tally, measures: Sequence[Measures], loose: bool = True) -> list[tuple[Breaks, ...]]:
    """For each paragraph the best breaks; if `loose`, then one line less and one more where they are bearable."""
    chosen: list[tuple[Breaks, ...]] = [()] * len(sums.first)
    plain = np.array([i for i, own in enumerate(measures) if len(own) <= 2], dtype=np.int64)
    for i in set(range(len(measures))) - set(plain.tolist()):
        chosen[i] = _shaped(sums, i, measures[i])
    pairs = np.array([(own[0], own[-1]) if len(own) else (0, 0) for own in measures], dtype=np.int64).reshape(-1, 2)
    found = _search(sums, plain, pairs, TOLERANCE, loose)
    for i, ways in found.items():
        chosen[i] = ways
    poor = np.array([i for i in plain.tolist() if not chosen[i] or chosen[i][0].demerits >= LONE], dtype=np.int64)
    for i, ways in _search(sums, poor, pairs, ENDLESS, loose).items() if len(poor) else ():
        if not chosen[i] or ways[0].demerits < chosen[i][0].demerits:
            chosen[i] = ways
    for i in (i for i in plain.tolist() if not chosen[i]):
        places, demerits, waived = rescued(sums, i, measures[i])
        chosen[i] = (Breaks(places, demerits, waived),)
    return chosen


def solve_one(stick: Stick, measures: Measures) -> tuple[Breaks, ...]:
    """The best breaks of one paragraph; then one line less and one more where they are bearable."""
    return solve(tally(side_by_side([stick])), [measures])[0]


def fitted(stick: Stick, measure: Sp) -> Stick:
    """The same paragraph with every word wider than the measure cut into its letters; a break among them is a rescue."""
    wide = [i for i, sort in enumerate(stick.sorts) if sort.width > measure]
    return cut_up(stick, wide) if wide else stick


@dataclass(frozen=True, slots=True)
class _Layer:
    """The cheapest way to each node with so many lines, from node `low` on: demerits and, in the low bits, which line led there."""

    low: int
    ways: Ints

    def at(self, nodes: Ints) -> Ints:
        """The ways to nodes, NOWHERE where there is none."""
        inside = (nodes >= self.low) & (nodes < self.low + len(self.ways))
        return np.where(inside, self.ways[np.where(inside, nodes - self.low, 0)], NOWHERE)


RANK = 12
"""Bits for the number of a line among those that end at one node; a line has far fewer than 4,096 sorts."""


def _search(sums: Tally, paragraphs: Ints, measures: Ints, tolerance: int, loose: bool) -> dict[int, tuple[Breaks, ...]]:
    """The ways through these paragraphs with no gap beyond the tolerance; those with none are left out."""
    starts = sums.starts(paragraphs)
    of = sums.of[starts]
    cuts = sums.cuts(starts, np.where(starts == sums.first[of], measures[of, 0], measures[of, 1]), tolerance)
    small = len(sums.of) <= 1 << 16  # numpy sorts sixteen bits by radix
    order = np.argsort(cuts.end.astype(np.uint16) if small else cuts.end, kind="stable")
    cuts = Cuts(cuts.start[order], cuts.end[order], cuts.cost[order])
    if not len(order):
        return {}
    offsets = np.flatnonzero(np.diff(cuts.end, prepend=-1))
    ends = cuts.end[offsets]
    long = tolerance > TOLERANCE or int((sums.last - sums.first)[paragraphs].max()) > LONG
    layers = _layered(sums, paragraphs, cuts, (ends, offsets), _usual(sums, paragraphs, cuts) if long else None)
    first = np.zeros(len(sums.of), dtype=np.int64)
    first[ends] = offsets
    begins, ends_ = sums.first[paragraphs].tolist(), sums.last[paragraphs]
    reached = (np.stack([layer.at(ends_) for layer in layers], axis=1) >> RANK).tolist()
    found = {}
    for paragraph, begin, end, totals in zip(paragraphs.tolist(), begins, ends_.tolist(), reached, strict=True):
        ways = tuple(Breaks(_traced(cuts, first, layers[: lines + 1], (begin, end)), totals[lines]) for lines in _wanted(totals, loose))
        if ways:
            found[paragraph] = ways
    return found


def _wanted(totals: Sequence[int], loose: bool) -> list[int]:
    """The best number of lines; if `loose`, then one less and one more where they are bearable."""
    least = min(totals)
    if least >= NOWHERE >> RANK:
        return []
    best = totals.index(least)
    if not loose:
        return [best]
    return [best, *(n for n in (best - 1, best + 1) if 0 < n < len(totals) and totals[n] - least < LONE)]


def _traced(cuts: Cuts, first: Ints, layers: Sequence[_Layer], ends: tuple[int, int]) -> tuple[int, ...]:
    """The places of a way, followed back from the end of its paragraph."""
    begin, node = ends
    places = [node - begin]
    for layer in reversed(layers[1:]):
        node = int(cuts.start[first[node] + int(layer.ways[node - layer.low] & (1 << RANK) - 1)])
        places.append(node - begin)
    return tuple(reversed(places))


LONG = 1_500
"""Sorts of a paragraph from which ways with many lines more or less than the cheapest are dropped on the way: time stays linear."""
ASTRAY = 3
"""Lines by which such a way may differ."""


def _usual(sums: Tally, paragraphs: Ints, cuts: Cuts) -> Ints:
    """The number of lines of the cheapest way to every node."""
    cost, lines = [NOWHERE] * len(sums.of), [0] * len(sums.of)
    for first in sums.first[paragraphs].tolist():
        cost[first] = 0
    for start, end, price in zip(cuts.start.tolist(), cuts.end.tolist(), cuts.cost.tolist(), strict=True):
        if cost[start] + price < cost[end]:
            cost[end], lines[end] = cost[start] + price, lines[start] + 1
    return np.array(lines, dtype=np.int64)


def _layered(sums: Tally, paragraphs: Ints, cuts: Cuts, groups: tuple[Ints, Ints], usual: Ints | None) -> list[_Layer]:
    """Add a line to every way, again and again, until none can be added. `groups`: nodes where lines end, and the first such line.

    `usual`: how many lines the cheapest way to each node has, when ways far from it are to be dropped.
    """
    ends, offsets = groups
    bounds = np.append(offsets, len(cuts.end))
    price = (cuts.cost << RANK) + np.arange(len(cuts.end)) - np.repeat(offsets, np.diff(bounds))
    reach = np.arange(len(sums.of))
    np.maximum.at(reach, cuts.start, cuts.end)
    reach = np.maximum.accumulate(reach)
    now = np.full(len(sums.of), NOWHERE, dtype=np.int64)
    now[sums.first[paragraphs]] = 0
    low, high = int(sums.first[paragraphs[0]]), int(sums.first[paragraphs[-1]])
    layers = [_Layer(low, now[low : high + 1].copy())]
    start = cuts.start
    while True:
        if len(layers) % SHED == 0:
            start, price, ends, bounds = _shed(sums, now, (start, price, ends, bounds))
        a, b = np.searchsorted(ends, low, side="right"), np.searchsorted(ends, reach[high], side="right")
        if a >= b:
            return layers
        first, last = bounds[a], bounds[b]
        best = np.minimum.reduceat((now[start[first:last]] & ~((1 << RANK) - 1)) + price[first:last], bounds[a:b] - first)
        if usual is not None:
            best[np.abs(usual[ends[a:b]] - len(layers)) > ASTRAY] = NOWHERE
        now[low : high + 1] = NOWHERE
        now[ends[a:b]] = np.where(best < NOWHERE, best, NOWHERE)
        reached = np.flatnonzero(best < NOWHERE)
        if not reached.size:
            return layers
        low, high = int(ends[a + reached[0]]), int(ends[a + reached[-1]])
        layers.append(_Layer(low, now[low : high + 1].copy()))


SHED = 6
"""Lines after which paragraphs that have ended are left out: most are short, a few are very long."""


def _shed(sums: Tally, now: Ints, lines: tuple[Ints, Ints, Ints, Ints]) -> tuple[Ints, Ints, Ints, Ints]:
    """The lines of paragraphs that some way has not ended yet: their starts, prices, ends, and the first line of each end."""
    start, price, ends, bounds = lines
    alive = np.zeros(len(sums.first), dtype=np.bool_)
    alive[sums.of[now < NOWHERE]] = True
    kept = alive[sums.of[ends]]
    many = np.diff(bounds)
    inside = np.repeat(kept, many)
    return start[inside], price[inside], ends[kept], np.append(0, np.cumsum(many[kept]))


def _shaped(sums: Tally, paragraph: int, measures: Measures) -> tuple[Breaks, ...]:
    """The best breaks of a paragraph whose lines have measures of their own."""
    for tolerance in (TOLERANCE, ENDLESS):
        way = _shaped_way(sums, paragraph, measures, tolerance)
        if way and (way.demerits < LONE or tolerance == ENDLESS):
            return (way,)
    places, demerits, waived = rescued(sums, paragraph, measures)
    return (Breaks(places, demerits, waived),)


def _shaped_way(sums: Tally, paragraph: int, measures: Measures, tolerance: int) -> Breaks | None:
    first, last = int(sums.first[paragraph]), int(sums.last[paragraph])
    ways: dict[int, tuple[int, tuple[int, ...]]] = {first: (0, (first,))}
    best: tuple[int, tuple[int, ...]] | None = None
    line = 0
    while ways:
        starts = np.array(sorted(ways), dtype=np.int64)
        measure = np.full(len(starts), measures[min(line, len(measures) - 1)], dtype=np.int64)
        cuts = sums.cuts(starts, measure, tolerance)
        longer: dict[int, tuple[int, tuple[int, ...]]] = {}
        for start, end, cost in zip(cuts.start.tolist(), cuts.end.tolist(), cuts.cost.tolist(), strict=True):
            total, path = ways[start][0] + cost, ways[start][1]
            if end not in longer or total < longer[end][0]:
                longer[end] = (total, (*path, end))
        done = longer.pop(last, None)
        best = done if done and (best is None or done[0] < best[0]) else best
        ways, line = longer, line + 1
    return Breaks(tuple(node - first for node in best[1]), best[0]) if best else None
