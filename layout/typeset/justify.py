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
from layout.typeset.kinsoku import Bools, Ints, among
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
    if not len(sticks.sorts):
        return [Line((), 0, order.source) for order in orders]
    low = np.array([order.low for order in orders], dtype=np.int64)
    high = np.array([order.high for order in orders], dtype=np.int64)
    low, high = _visible(sticks.kinds, low, high)
    shown = np.flatnonzero(low < high)
    if len(shown) == len(orders):
        return _set(sticks, low, high, orders)
    lines = [Line((), 0, order.source) for order in orders]
    chosen = [orders[i] for i in shown.tolist()]
    for i, line in zip(shown.tolist(), _set(sticks, low[shown], high[shown], chosen) if chosen else (), strict=True):
        lines[i] = line
    return lines


def _visible(kinds: Ints, low: Ints, high: Ints) -> tuple[Ints, Ints]:
    """Slices without the spaces at their ends."""
    while (trailing := (high > low) & (kinds[high - 1] == Kind.SPACE)).any():
        high = high - trailing
    while (leading := (high > low) & (kinds[np.minimum(low, len(kinds) - 1)] == Kind.SPACE)).any():
        low = low + leading
    return low, high


class _Bench:
    """Lines under justification: every sort of every line in one row, with its advance."""

    def __init__(self, sticks: Sticks, low: Ints, high: Ints) -> None:
        self.sticks = sticks
        counts = high - low
        self.last = np.cumsum(counts) - 1
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
        rank = np.arange(len(rest)) - np.searchsorted(rest, rest)
        part[free] = (left // many)[rest] + (rank < (left % many)[rest])
        self.advance[chosen] += sign * part
        return wanted - given


def _set(sticks: Sticks, low: Ints, high: Ints, orders: Sequence[Ordered]) -> list[Line]:
    bench = _Bench(sticks, low, high)
    width = np.array([order.measure.width for order in orders], dtype=np.int64)
    indent = np.array([order.measure.indent for order in orders], dtype=np.int64)
    justified = np.array([order.measure.align is Align.JUSTIFY for order in orders], dtype=np.bool_)
    excess = bench.widths() - (width - indent)
    over = np.where(width > 0, np.maximum(0, excess), 0)
    taken = over - _squeeze(bench, over)
    gaps = _widen(bench, np.where(justified, np.maximum(0, -excess), 0))
    gaps = np.where(over > 0, -taken * 1000 // (sticks.em * np.maximum(1, high - low - 1)), gaps)
    return _lines(bench, orders, width - indent, gaps)


def _squeeze(bench: _Bench, excess: Ints) -> Ints:
    """Take the excess step by step, each shared over all its places; what no step can give stays."""
    steps = bench.sticks.steps[bench.at]
    for step in range(1, CLOSE_UP):
        if not excess.any():
            return excess
        excess = bench.give(steps == step, bench.rooms, excess, -1)
    return bench.give(bench.places, np.full_like(bench.rooms, bench.sticks.tightest), excess, -1)


def _widen(bench: _Bench, lack: Ints) -> Ints:
    """Give the lack to word spaces, then to Han-Latin spaces, then equally to all other gaps; the gap added there."""
    if not lack.any():
        return np.zeros_like(lack)
    sticks, em = bench.sticks, bench.sticks.em
    glue, own = sticks.glue[bench.at], sticks.widths[bench.at]
    spaces, mixed = (sticks.kinds[bench.at] == Kind.SPACE) & bench.inner, (glue > 0) & bench.inner
    lack = bench.give(spaces, np.maximum(0, em * SPACE_CEILING // 1000 - own), lack, 1)
    lack = bench.give(mixed, np.maximum(0, em * HAN_LATIN_CEILING // 1000 - glue), lack, 1)
    places = bench.places
    for others in (spaces, mixed):  # a line with nothing else to widen
        bare = np.bincount(bench.line[places], minlength=len(lack)) == 0
        places = places | (others & bare[bench.line])
    many = np.bincount(bench.line[places], minlength=len(lack))
    bench.give(places, np.where(places, lack[bench.line], 0), lack, 1)
    return np.where(many > 0, lack * 1000 // (em * np.maximum(1, many)), 0)


def _lines(bench: _Bench, orders: Sequence[Ordered], rooms: Ints, gaps: Ints) -> list[Line]:
    """Glyphs at their places, one run for each stretch of one face, size and ink."""
    width = bench.widths()
    spare = [_spare(order.measure.align, room - own) for order, room, own in zip(orders, rooms.tolist(), width.tolist(), strict=True)]
    begins = np.array([order.measure.indent + (white or 0) for order, white in zip(orders, spare, strict=True)], dtype=np.int64)
    before = np.cumsum(bench.advance) - bench.advance
    x = before - before[bench.first][bench.line] + begins[bench.line] + _pulled(bench)
    printer = _Printer(bench, x)
    ends = bench.sticks.kinds[bench.at[bench.last]] == Kind.HYPHEN
    spans = zip(bench.first.tolist(), bench.at[bench.first].tolist(), (bench.at[bench.last] + 1).tolist(), ends.tolist(), strict=True)
    facts = zip(orders, width.tolist(), spare, gaps.tolist(), spans, strict=True)
    return [
        _line(printer.runs(*span), own if white is not None else order.measure.indent + own, order, gap)
        for order, own, white, gap, span in facts
    ]


def _line(runs: tuple[Run, ...], width: Sp, order: Ordered, gap: int) -> Line:
    """A line; one with readings over it takes a row more."""
    read = len(runs) > 1 and any(run.y < 0 for run in runs)
    return Line(runs, width, order.source, 2 if read else 1, keeps=order.keeps, gap=gap)


class _Printer:
    """Cuts runs out of the imprint of the sticks."""

    def __init__(self, bench: _Bench, x: Ints) -> None:
        self.sticks = bench.sticks
        self.imprint = bench.sticks.imprint
        begins = self.imprint.at
        counts = begins[bench.at + 1] - begins[bench.at]
        ends = np.cumsum(counts)
        inside = np.arange(int(ends[-1])) - np.repeat(ends - counts, counts)
        from_line = x - x[bench.first][bench.line]
        self.xs = (np.repeat(from_line, counts) + self.imprint.own[np.repeat(begins[bench.at], counts) + inside]).tolist()
        self.origins, self.shifts = x.tolist(), from_line.tolist()
        self.starts = [0, *ends.tolist()]

    def runs(self, row: int, low: int, high: int, hyphen: bool) -> tuple[Run, ...]:
        """The runs of the sorts from `low` to `high`, which stand at `row` on the bench; a hyphen prints only at the end."""
        changes = self.imprint.changes
        a, b = bisect_right(changes, low), bisect_left(changes, high)
        if a == b and not self.imprint.trimmed:
            return (self._run(row, low, high),)
        edges = (low, *changes[a:b], high)
        kept = ((i, j) for i, j in pairwise(edges) if self.sticks.sorts[i].kind is not Kind.HYPHEN or (hyphen and j == high))
        return (*(self._run(row + i - low, i, j) for i, j in kept), *self._trimmings(row, low, high))

    def _trimmings(self, row: int, low: int, high: int) -> Iterator[Run]:
        """What stands over and under the sorts of a line."""
        trimmed = self.imprint.trimmed
        for i in trimmed[bisect_left(trimmed, low) : bisect_left(trimmed, high)]:
            sort, x = self.sticks.sorts[i], self.origins[row + i - low]
            yield from (replace(run, x=x + run.x) for run in (sort.over, sort.under) if run)

    def _run(self, row: int, low: int, high: int) -> Run:
        first, shift = self.sticks.sorts[low], self.shifts[row]
        a, b = self.imprint.begins[low], self.imprint.begins[high]
        xs = self.xs[self.starts[row] : self.starts[row] + b - a]
        places = tuple([x - shift for x in xs] if shift else xs)
        return Run(first.face, first.size, first.ink, self.imprint.glyphs[a:b], places, self.imprint.texts[a:b], self.origins[row])


def _spare(align: Align, white: Sp) -> Sp | None:
    """White before a line that does not begin at the left."""
    return white // 2 if align is Align.CENTRE else white if align is Align.RIGHT else None


def _pulled(bench: _Bench) -> Ints:
    """How far each sort stands left of its place, its blank being cut: all of it for an opening mark, half for one centred in its body."""
    kinds = bench.sticks.kinds[bench.at]
    pulled: Ints = np.zeros_like(bench.advance)
    opens = np.flatnonzero(kinds == Kind.OPEN)
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
