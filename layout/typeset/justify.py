"""Justification: slices of the sticks become lines, squeezed or widened in the order of CLREQ, exact to the scaled point.

All lines of a story are justified at once. Source: CLREQ #procedures_for_inter-character_spacing_reduction_and_expansion;
JLREQ 3.8.3, 3.8.4.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np

from layout.finding import Source
from layout.galley import Line, Run
from layout.stylebook import Align
from layout.typeset.kinsoku import Bools, Ints, among, of_kind
from layout.typeset.marks import Kind
from layout.typeset.mojikumi import CLOSE_UP, HAN_LATIN_CEILING, SPACE_CEILING, Stick, Sticks, side_by_side
from layout.typeset.regions import REGIONS
from layout.units import Sp


@dataclass(frozen=True, slots=True)
class Measure:
    """The measure a line is set to, the white before it, and how the line stands in it."""

    width: Sp
    indent: Sp = 0
    align: Align = Align.LEFT


@dataclass(frozen=True, slots=True)
class Ordered:
    """A line to be set: its first sort and the one after its last, its measure, its place in the copy."""

    low: int
    high: int
    measure: Measure
    source: Source
    keeps: bool = False
    """See `Line.keeps`."""


def set_line(stick: Stick, span: tuple[int, int], measure: Measure, source: Source) -> Line:
    """Set a slice of the stick as one line; spaces at its edges are dropped.

    `JUSTIFY` makes it exactly as wide as the measure, indent included, where anything can give; the others set it at its
    natural width, squeezed when it would not fit, and place it. A measure of width 0 does nothing but set.
    """
    return set_lines(side_by_side([stick]), [Ordered(*span, measure, source)])[0]


def set_lines(sticks: Sticks, orders: Sequence[Ordered]) -> list[Line]:
    """Set lines as `set_line` does, all at once."""
    facts = [(order.low, order.high, order.measure, order.measure.align) for order in orders]
    rows = [(a, b, measure.width, measure.indent, align is Align.JUSTIFY, _SHARES[align]) for a, b, measure, align in facts]
    low, high, width, indent, justified, share = np.array(rows, dtype=np.int64).reshape(-1, 6).T
    sources, keeps = [order.source for order in orders], [order.keeps for order in orders]
    return set_take(sticks, Take(low, high, width, indent, justified > 0, share, sources, keeps))


_SHARES = {Align.JUSTIFY: 0, Align.LEFT: 0, Align.CENTRE: 1, Align.RIGHT: 2}


@dataclass(frozen=True, slots=True)
class Take:
    """Lines to be set at once: the columns of as many `Ordered`."""

    low: Ints
    high: Ints
    width: Ints
    indent: Ints
    justified: Bools
    share: Ints
    """Halves of its white that stand before a line."""
    sources: Sequence[Source]
    keeps: Sequence[bool]

    def only(self, chosen: Ints) -> Take:
        """Some of these lines."""
        low, high, width, indent, share = (column[chosen] for column in (self.low, self.high, self.width, self.indent, self.share))
        sources, keeps = ([column[i] for i in chosen.tolist()] for column in (self.sources, self.keeps))
        return Take(low, high, width, indent, self.justified[chosen], share, sources, keeps)


def set_take(sticks: Sticks, take: Take) -> list[Line]:
    """Set the lines of a take."""
    if not len(sticks.sorts):
        return [Line((), 0, source) for source in take.sources]
    low, high = _visible(sticks.kinds, take.low, take.high)
    take = replace(take, low=low, high=high)
    shown = (take.low < take.high).nonzero()[0]
    if len(shown) == len(take.sources):
        return _set(sticks, take)
    lines = [Line((), 0, source) for source in take.sources]
    for i, line in zip(shown.tolist(), _set(sticks, take.only(shown)) if len(shown) else (), strict=True):
        lines[i] = line
    return lines


def _visible(kinds: Ints, low: Ints, high: Ints) -> tuple[Ints, Ints]:
    """Slices without the spaces at their ends."""
    while (trailing := (high > low) & of_kind(kinds[high - 1], Kind.SPACE)).any():
        high = high - trailing
    while (leading := (high > low) & (of_kind(kinds[np.minimum(low, len(kinds) - 1)], Kind.SPACE))).any():
        low = low + leading
    return low, high


class _Bench:
    """Lines under justification: every sort of every line in one row, with its advance."""

    def __init__(self, sticks: Sticks, low: Ints, high: Ints) -> None:
        self.sticks = sticks
        counts = high - low
        self.last = counts.cumsum() - 1
        self.first = self.last - counts + 1
        self.line = np.repeat(np.arange(len(low)), counts)
        self.at = np.arange(len(self.line)) - (self.first - low)[self.line]
        self.advance = (sticks.widths + sticks.glue)[self.at]
        # The blanks at the two ends of a line are cut (GB/T 15834—2011 5.1.10).
        head, tail = self.at[self.first], self.at[self.last]
        self.advance[self.last] = sticks.tails[tail]
        self.advance[self.first] += (sticks.heads - sticks.widths)[head]
        self.rooms = sticks.rooms[self.at]
        self.rooms[self.last] *= (sticks.tails == sticks.widths)[tail] & (sticks.glue == 0)[tail]
        self.rooms[self.first] *= sticks.kinds[head] != Kind.OPEN
        self.inner = np.ones(len(self.line), dtype=np.bool_)
        self.inner[self.last] = False
        self.places = sticks.places[self.at] & self.inner

    def widths(self) -> Ints:
        return np.add.reduceat(self.advance, self.first)

    def give(self, where: Bools, rooms: Ints, wanted: Ints, sign: int) -> Ints:
        """Share what each line wants equally over its places, none beyond its room; returns what is still wanted.

        The odd scaled points go to the first places.
        """
        chosen = np.flatnonzero(where & (rooms > 0) & (wanted[self.line] > 0))
        if not len(chosen):
            return wanted
        line, room = self.line[chosen], rooms[chosen]
        count = len(wanted)

        def summed(values: Ints, lines: Ints) -> Ints:
            total = np.zeros(count, dtype=np.int64)
            np.add.at(total, lines, values)
            return total

        given = np.minimum(wanted, summed(room, line))
        left, part = given.copy(), np.zeros_like(room)
        free = np.ones(len(chosen), dtype=np.bool_)
        while True:
            many = np.maximum(1, np.bincount(line[free], minlength=count))
            full = free & (room <= (left // many)[line])
            if not full.any():
                break
            part[full] = room[full]
            left -= summed(room[full], line[full])
            free &= ~full
        rest = line[free]
        rank = np.arange(len(rest)) - rest.searchsorted(rest)
        part[free] = (left // many)[rest] + (rank < (left % many)[rest])
        self.advance[chosen] += sign * part
        return wanted - given


def _set(sticks: Sticks, take: Take) -> list[Line]:
    bench = _Bench(sticks, take.low, take.high)
    excess = bench.widths() - (take.width - take.indent)
    over = np.where(take.width > 0, np.maximum(0, excess), 0)
    taken = over - _squeeze(bench, over)
    gaps = _widen(bench, np.where(take.justified, np.maximum(0, -excess), 0))
    gaps = np.where(over > 0, -taken * 1000 // (sticks.em * np.maximum(1, take.high - take.low - 1)), gaps)
    return _lines(bench, take, gaps)


def _squeeze(bench: _Bench, excess: Ints) -> Ints:
    """Take the excess step by step, each shared over all its places; what no step can give stays."""
    steps = bench.sticks.steps[bench.at]
    for step in range(1, CLOSE_UP):
        if not excess.any():
            return excess
        excess = bench.give(steps == step, bench.rooms, excess, -1)
    return bench.give(bench.places, np.full_like(bench.rooms, bench.sticks.tightest[1]), excess, -1)


def _widen(bench: _Bench, lack: Ints) -> Ints:
    """Give the lack to word spaces, then to Han-Latin spaces, then equally to all other gaps; the gap added there."""
    if not lack.any():
        return np.zeros_like(lack)
    sticks, em = bench.sticks, bench.sticks.em
    glue, own = sticks.glue[bench.at], sticks.widths[bench.at]
    spaces, mixed = of_kind(sticks.kinds[bench.at], Kind.SPACE) & bench.inner, (glue > 0) & bench.inner
    lack = bench.give(spaces, np.maximum(0, em * SPACE_CEILING // 1000 - own), lack, 1)
    lack = bench.give(mixed, np.maximum(0, em * HAN_LATIN_CEILING // 1000 - glue), lack, 1)
    places = bench.places
    for others in (spaces, mixed):  # a line with nothing else to widen
        bare = np.bincount(bench.line[places], minlength=len(lack)) == 0
        places = places | (others & bare[bench.line])
    many = np.bincount(bench.line[places], minlength=len(lack))
    bench.give(places, np.where(places, lack[bench.line], 0), lack, 1)
    return np.where(many > 0, lack * 1000 // (em * np.maximum(1, many)), 0)


def _lines(bench: _Bench, take: Take, gaps: Ints) -> list[Line]:
    """Glyphs at their places, one run for each stretch of one face, size and ink."""
    width = bench.widths()
    begins = take.indent + (take.width - take.indent - width) * take.share // 2
    before = bench.advance.cumsum() - bench.advance
    x = before + (begins - before[bench.first])[bench.line] + _pulled(bench)
    widths = np.where(take.share > 0, width, take.indent + width).tolist()
    facts = zip(_Printer(bench, x).lines(), widths, take.sources, take.keeps, gaps.tolist(), strict=True)
    return [Line(runs, own, source, _depth(runs), keeps=keeps, gap=gap) for runs, own, source, keeps, gap in facts]


def _depth(runs: tuple[Run, ...]) -> int:
    """Rows of a line; one with readings over it takes one more."""
    return 2 if len(runs) > 1 and any(run.y < 0 for run in runs) else 1


class _Printer:
    """Cuts runs out of the imprint of the sticks."""

    def __init__(self, bench: _Bench, x: Ints) -> None:
        self.bench, self.sticks, self.imprint = bench, bench.sticks, bench.sticks.imprint
        self.x = x
        at = self.imprint.at
        counts = at[bench.at + 1] - at[bench.at]
        self.starts = np.append(0, counts.cumsum())
        first, many = at[bench.at[bench.first]], np.diff(np.append(self.starts[bench.first], self.starts[-1]))
        inside = np.arange(int(self.starts[-1])) + np.repeat(first - self.starts[bench.first], many)
        self.from_line = x - x[bench.first][bench.line]
        self.xs = tuple((self.from_line.repeat(counts) + self.imprint.own[inside]).tolist())

    def lines(self) -> Iterator[tuple[Run, ...]]:
        """The runs of every line."""
        bench, imprint, sorts = self.bench, self.imprint, self.sticks.sorts
        low, high = bench.at[bench.first], bench.at[bench.last] + 1
        changes = np.array(imprint.changes, dtype=np.int64)
        whole = (changes.searchsorted(low, side="right") == changes.searchsorted(high)) & (not imprint.trimmed)
        columns = (bench.first, low, high, self.starts[bench.first], imprint.at[low], imprint.at[high], self.x[bench.first], whole)
        xs, glyphs, texts = self.xs, imprint.glyphs, imprint.texts
        for row, i, j, start, a, b, x, one in zip(*(column.tolist() for column in columns), strict=True):
            if one:
                first = sorts[i]
                yield (Run(first.face, first.size, first.ink, glyphs[a:b], xs[start : start + b - a], texts[a:b], x),)
            else:
                yield self._runs(row, i, j)

    def _runs(self, row: int, low: int, high: int) -> tuple[Run, ...]:
        """The runs of the sorts from `low` to `high`, which stand at `row` on the bench; a hyphen prints only at the end."""
        changes = self.imprint.changes
        edges = (low, *changes[bisect_right(changes, low) : bisect_left(changes, high)], high)
        kept = ((i, j) for i, j in pairwise(edges) if self.sticks.sorts[i].kind is not Kind.HYPHEN or j == high)
        return (*(self._run(row + i - low, i, j) for i, j in kept), *self._trimmings(row, low, high))

    def _trimmings(self, row: int, low: int, high: int) -> Iterator[Run]:
        """What stands over and under the sorts of a line."""
        trimmed = self.imprint.trimmed
        for i in trimmed[bisect_left(trimmed, low) : bisect_left(trimmed, high)]:
            sort, x = self.sticks.sorts[i], int(self.x[row + i - low])
            yield from (replace(run, x=x + run.x) for run in (sort.over, sort.under) if run)

    def _run(self, row: int, low: int, high: int) -> Run:
        first, shift, start = self.sticks.sorts[low], int(self.from_line[row]), int(self.starts[row])
        a, b = int(self.imprint.at[low]), int(self.imprint.at[high])
        places = tuple([x - shift for x in self.xs[start : start + b - a]])
        return Run(first.face, first.size, first.ink, self.imprint.glyphs[a:b], places, self.imprint.texts[a:b], int(self.x[row]))


def _pulled(bench: _Bench) -> Ints:
    """How far each sort stands left of its place, its blank being cut: all of it for an opening mark, half for one centred in its body."""
    kinds = bench.sticks.kinds[bench.at]
    pulled: Ints = np.zeros_like(bench.advance)
    opens = np.flatnonzero(of_kind(kinds, Kind.OPEN))
    both = REGIONS[bench.sticks.language].both
    centred = np.flatnonzero(among(both)[kinds])
    for which, share in ((opens, 1), (centred, 2)):
        if len(which):
            body = np.array([bench.sticks.sorts[i].width for i in bench.at[which].tolist()], dtype=np.int64)
            pulled[which] = np.minimum(0, bench.advance[which] - body) // share
    return pulled


def moved(line: Line, x: Sp) -> Line:
    """A line set further to the right."""
    return replace(line, runs=tuple(replace(run, x=run.x + x) for run in line.runs), width=line.width + x)


def beside(left: Line, right: Line) -> Line:
    """Two lines on one baseline, each where it stands."""
    return replace(right, runs=left.runs + right.runs, width=max(left.width, right.width))
