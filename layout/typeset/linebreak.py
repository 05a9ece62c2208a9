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
from layout.typeset.tally import ENDLESS, LONE, Cuts, Tally, by_radix, tally
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
    poor = np.array([i for i in plain.tolist() if not chosen[i] or sums.lone(i, chosen[i][0].places[-2:])], dtype=np.int64)
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
    """The cheapest way to each node with so many lines, from rank `low` on: demerits and, in the low bits, which line led there."""

    low: int
    ways: Ints

    def at(self, ranks: Ints) -> Ints:
        """The ways to nodes, NOWHERE where there is none."""
        inside = (ranks >= self.low) & (ranks < self.low + len(self.ways))
        return np.where(inside, self.ways[np.where(inside, ranks - self.low, 0)], NOWHERE)


@dataclass(frozen=True, slots=True)
class _Lines:
    """Lines that can be cut, sorted by their ends; nodes are told by their ranks.

    The paragraphs lie one over another, so that what can be the n-th line of any of them stands close together.
    """

    start: Ints
    cost: Ints
    ends: Ints
    """Nodes where a line ends; `bounds`: the first line that ends at each of them, and the number of lines."""
    bounds: Ints


RANK = 12
"""Bits for the number of a line among those that end at one node; a line has far fewer than 4,096 sorts."""


def _sorted(sums: Tally, cuts: Cuts) -> _Lines:
    end = sums.rank[cuts.end]
    order = by_radix(end)
    end = end[order]
    offsets = np.flatnonzero(np.diff(end, prepend=-1))
    return _Lines(sums.rank[cuts.start[order]], cuts.cost[order], end[offsets], np.append(offsets, len(end)))


def _search(sums: Tally, paragraphs: Ints, measures: Ints, tolerance: int, loose: bool) -> dict[int, tuple[Breaks, ...]]:
    """The ways through these paragraphs with no gap beyond the tolerance; those with none are left out."""
    starts = sums.starts(paragraphs, measures, tolerance)
    of = sums.of[starts]
    cuts = sums.cuts(starts, np.where(starts == sums.first[of], measures[of, 0], measures[of, 1]), tolerance)
    if not len(cuts.end):
        return {}
    lines = _sorted(sums, cuts)
    begins, ends = sums.rank[sums.first[paragraphs]], sums.rank[sums.last[paragraphs]]
    long = tolerance > TOLERANCE or int((sums.last - sums.first)[paragraphs].max()) > LONG
    layers = _layered(lines, len(sums.of), begins, _usual(lines, len(sums.of), begins) if long else None)
    totals = np.stack([layer.at(ends) for layer in layers], axis=1) >> RANK
    rows, counts = _wanted(totals, loose)
    places = sums.order[_traced(lines, layers, ends[rows], counts)] - np.repeat(sums.first[paragraphs[rows]], counts + 1)
    found: dict[int, list[Breaks]] = {}
    flat, at = places.tolist(), 0
    for paragraph, count, total in zip(paragraphs[rows].tolist(), counts.tolist(), totals[rows, counts].tolist(), strict=True):
        found.setdefault(paragraph, []).append(Breaks(tuple(flat[at : at + count + 1]), total))
        at += count + 1
    return {paragraph: tuple(ways) for paragraph, ways in found.items()}


def _wanted(totals: Ints, loose: bool) -> tuple[Ints, Ints]:
    """Which numbers of lines are wanted: the best; if `loose`, then one less and one more where they are bearable.

    `totals`: demerits of each paragraph by number of lines. Returns the paragraphs and the numbers.
    """
    beyond = np.full((len(totals), 1), NOWHERE >> RANK)
    around = np.concatenate((beyond, totals, beyond), axis=1)
    counts = totals.argmin(axis=1)[:, None] + np.array((0, -1, 1) if loose else (0,))
    taken = around[np.arange(len(totals))[:, None], counts + 1]
    may = (taken - taken[:, :1] < LONE) & (taken[:, :1] < NOWHERE >> RANK)
    return np.nonzero(may)[0], counts[may]


def _traced(lines: _Lines, layers: Sequence[_Layer], ends: Ints, counts: Ints) -> Ints:
    """The nodes of ways, one way after another, each followed back from its end through as many lines as it has."""
    first = np.zeros(int(lines.ends[-1]) + 1, dtype=np.int64)
    first[lines.ends] = lines.bounds[:-1]
    begin = (counts + 1).cumsum() - counts - 1
    nodes = np.zeros(int((counts + 1).sum()), dtype=np.int64)
    nodes[begin + counts] = ends
    longest = np.argsort(-counts, kind="stable")
    now, begin = ends[longest], begin[longest]
    alive = np.cumsum(np.bincount(counts)[::-1])[::-1].tolist()
    for line in range(len(alive) - 1, 0, -1):
        end = now[: alive[line]]
        took = layers[line].ways[end - layers[line].low] & (1 << RANK) - 1
        now[: alive[line]] = nodes[begin[: alive[line]] + line - 1] = lines.start[first[end] + took]
    return nodes


LONG = 1_500
"""Sorts of a paragraph from which ways with many lines more or less than the cheapest are dropped on the way: time stays linear."""
ASTRAY = 3
"""Lines by which such a way may differ."""


def _usual(lines: _Lines, count: int, begins: Ints) -> Ints:
    """The number of lines of the cheapest way to every one of so many nodes."""
    cost, known = [NOWHERE] * count, [0] * count
    for begin in begins.tolist():
        cost[begin] = 0
    ends = lines.ends.repeat(np.diff(lines.bounds)).tolist()
    for start, end, price in zip(lines.start.tolist(), ends, lines.cost.tolist(), strict=True):
        if cost[start] + price < cost[end]:
            cost[end], known[end] = cost[start] + price, known[start] + 1
    return np.array(known, dtype=np.int64)


def _layered(lines: _Lines, count: int, begins: Ints, usual: Ints | None) -> list[_Layer]:
    """Add a line to every way, again and again, until none can be added.

    `count`: nodes in all; `begins`: where ways begin; `usual`: how many lines the cheapest way to each node has, when ways far from it
    are to be dropped.
    """
    start, ends, bounds = lines.start, lines.ends, lines.bounds
    many = np.diff(bounds)
    price = (lines.cost << RANK) + np.arange(len(start)) - np.repeat(bounds[:-1], many)
    reach = np.arange(count)
    reach[start] = ends.repeat(many)  # the last line from a node is the one that ends farthest
    reach = np.maximum.accumulate(reach)
    now = np.full(count, NOWHERE, dtype=np.int64)
    now[begins] = 0
    low, high = int(begins.min()), int(begins.max())
    layers = [_Layer(low, now[low : high + 1].copy())]
    while True:
        a, b = ends.searchsorted(low, side="right"), ends.searchsorted(reach[high], side="right")
        if a >= b:
            return layers
        first, last = bounds[a], bounds[b]
        best = np.minimum.reduceat((now[start[first:last]] & ~((1 << RANK) - 1)) + price[first:last], bounds[a:b] - first)
        if usual is not None:
            best[np.abs(usual[ends[a:b]] - len(layers)) > ASTRAY] = NOWHERE
        now[low : high + 1] = NOWHERE
        now[ends[a:b]] = np.where(best < NOWHERE, best, NOWHERE)
        reached = (best < NOWHERE).nonzero()[0]
        if not reached.size:
            return layers
        low, high = int(ends[a + reached[0]]), int(ends[a + reached[-1]])
        layers.append(_Layer(low, now[low : high + 1].copy()))


def _shaped(sums: Tally, paragraph: int, measures: Measures) -> tuple[Breaks, ...]:
    """The best breaks of a paragraph whose lines have measures of their own."""
    for tolerance in (TOLERANCE, ENDLESS):
        way = _shaped_way(sums, paragraph, measures, tolerance)
        if way and (tolerance == ENDLESS or not sums.lone(paragraph, way.places[-2:])):
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
