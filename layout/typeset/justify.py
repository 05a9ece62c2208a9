"""Justification: a slice of the stick becomes a line, squeezed or widened in the order of CLREQ, exact to the scaled point.

Source: CLREQ #procedures_for_inter-character_spacing_reduction_and_expansion; JLREQ 3.8.3, 3.8.4.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from layout.finding import Source
from layout.galley import Line, Run
from layout.stylebook import Align
from layout.typeset.marks import Kind
from layout.typeset.mojikumi import HAN_LATIN_CEILING, SPACE_CEILING, STEP_COUNT, Stick
from layout.typeset.shaping import Sort
from layout.units import Sp


@dataclass(frozen=True, slots=True)
class Measure:
    """The measure a line is set to, the white before it, and how the line stands in it."""

    width: Sp
    indent: Sp = 0
    align: Align = Align.LEFT


def set_line(stick: Stick, span: tuple[int, int], measure: Measure, source: Source) -> Line:
    """Set a slice of the stick as one line; spaces at its edges are dropped.

    `JUSTIFY` makes it exactly as wide as the measure, indent included, where anything can give; the others set it at its
    natural width, squeezed when it would not fit, and place it. A measure of width 0 does nothing but set.
    """
    low, high = stick.visible(*span)
    if low >= high:
        return Line((), 0, source)
    room = measure.width - measure.indent
    advances = _advances(stick, low, high)
    excess = sum(advances) - room
    gap = 0
    if excess > 0 and measure.width:
        _squeeze(stick, low, advances, excess)
    elif excess < 0 and measure.align is Align.JUSTIFY:
        gap = _widen(stick, low, advances, -excess)
    width = sum(advances)
    if excess > 0 and measure.width:
        gap = (width - room - excess) * 1000 // (stick.em * max(1, high - low - 1))
    spare = {Align.CENTRE: (room - width) // 2, Align.RIGHT: room - width}.get(measure.align)
    x = measure.indent + (spare or 0)
    return Line(_runs(stick, low, advances, x), width if spare is not None else measure.indent + width, source, gap=gap)


def _advances(stick: Stick, low: int, high: int) -> list[Sp]:
    """Advance of each sort of a line with the blanks at its two ends cut (GB/T 15834—2011 5.1.10)."""
    advances = [w + g for w, g in zip(stick.widths[low:high], stick.glue[low:high], strict=True)]
    advances[-1] = stick.tails[high - 1]
    advances[0] += stick.heads[low] - stick.widths[low]
    return advances


def _squeeze(stick: Stick, low: int, advances: list[Sp], excess: Sp) -> None:
    """Take the excess step by step, each shared over all its places; what no step can give stays."""
    last = len(advances) - 1
    rooms = list(stick.rooms[low : low + last + 1])
    rooms[last] = 0
    if stick.sorts[low].kind is Kind.OPEN:
        rooms[0] = 0
    for step in range(1, STEP_COUNT):
        places = [i for i in range(last + 1) if rooms[i] and stick.steps[low + i] == step]
        taken = min(excess, sum(rooms[i] for i in places))
        _share(advances, places, -taken, [rooms[i] for i in places])
        excess -= taken
        if not excess:
            return


def _widen(stick: Stick, low: int, advances: list[Sp], lack: Sp) -> int:
    """Give the lack to word spaces, then to Han-Latin spaces, then equally to all other gaps; returns the gap added there."""
    inner = range(len(advances) - 1)
    spaces = [i for i in inner if stick.sorts[low + i].kind is Kind.SPACE]
    mixed = [i for i in inner if stick.glue[low + i]]
    others = [i for i in inner if stick.places[low + i]]
    lack = _fill(stick, low, advances, (spaces, SPACE_CEILING, lack))
    lack = _fill(stick, low, advances, (mixed, HAN_LATIN_CEILING, lack))
    if not lack:
        return 0
    places = others or spaces or mixed
    if not places:
        return 0
    _share(advances, places, lack, [lack] * len(places))
    return lack * 1000 // (stick.em * len(places))


def _fill(stick: Stick, low: int, advances: list[Sp], step: tuple[Sequence[int], int, Sp]) -> Sp:
    """Widen spaces up to their ceiling; returns what is still lacking."""
    places, ceiling, lack = step
    top = stick.em * ceiling // 1000
    own = [stick.glue[low + i] or stick.widths[low + i] for i in places]
    rooms = [max(0, top - width) for width in own]
    given = min(lack, sum(rooms))
    _share(advances, places, given, rooms)
    return lack - given


def _share(advances: list[Sp], places: Sequence[int], amount: Sp, rooms: Sequence[Sp]) -> None:
    """Share an amount equally over places, none beyond its room, the odd scaled points to the first."""
    sign, left = (1 if amount > 0 else -1), abs(amount)
    order = sorted(range(len(places)), key=lambda k: (rooms[k], k))
    for done, k in enumerate(order):
        part = min(rooms[k], -(-left // (len(order) - done)))
        advances[places[k]] += sign * part
        left -= part


def _runs(stick: Stick, low: int, advances: Sequence[Sp], x: Sp) -> tuple[Run, ...]:
    """Glyphs at their places, one run for each stretch of one face, size and ink."""
    runs: list[Run] = []
    held: list[tuple[Sort, Sp]] = []
    for i, advance in enumerate(advances):
        sort = stick.sorts[low + i]
        if held and (held[0][0].face, held[0][0].size, held[0][0].ink) != (sort.face, sort.size, sort.ink):
            runs.append(_run(held))
            held = []
        held.append((sort, x + advance - sort.width if sort.kind is Kind.OPEN else x))
        x += advance
    return (*runs, _run(held))


def _run(held: Sequence[tuple[Sort, Sp]]) -> Run:
    first, origin = held[0][0], held[0][1]
    glyphs: list[int] = []
    xs: list[Sp] = []
    texts: list[str] = []
    for sort, x in held:
        glyphs += sort.glyphs
        xs += [x - origin + own for own in sort.xs]
        texts += sort.texts
    return Run(first.face, first.size, first.ink, tuple(glyphs), tuple(xs), tuple(texts), x=origin)


def moved(line: Line, x: Sp) -> Line:
    """A line set further to the right."""
    return replace(line, runs=tuple(replace(run, x=run.x + x) for run in line.runs), width=line.width + x)


def beside(left: Line, right: Line) -> Line:
    """Two lines on one baseline, each where it stands."""
    return replace(right, runs=left.runs + right.runs, width=max(left.width, right.width))
