"""Locking up a head: its parts set line by line and stacked, with the white between them.

Vertical places are those of the ideographic em box, 880 over and 120 under the baseline, the same box that stands on
the grid.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from typing import TypeAlias

from layout.finding import Source
from layout.galley import HeadLine, Line, Run
from layout.stylebook import Align, Style
from layout.typeset.headfit import EM, Measured, Units
from layout.typeset.marks import Kind
from layout.typeset.mojikumi import Stick
from layout.typeset.regions import REGIONS
from layout.typeset.shaping import Sort
from layout.units import ASCENT, Sp

# White in thousandths of a size: baseline to baseline inside a part, and over a part by what stands above it.
LEADING: dict[str, int] = {"kicker": 1300, "headline": 1180, "deck": 1320, "byline": 1400}
WHITE: dict[tuple[str, str], int] = {
    ("kicker", "headline"): 420,  # of the kicker's size
    ("headline", "deck"): 450,  # of the deck's
    ("headline", "byline"): 700,  # of the byline's, and so below
    ("kicker", "deck"): 450,
    ("kicker", "byline"): 700,
    ("deck", "byline"): 700,
}


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a head broken into lines, all at one size."""

    name: str
    style: Style
    size: Sp
    type_: Measured
    edges: tuple[int, ...]
    tracks: tuple[Units, ...]
    scale: int = 1000

    @property
    def step(self) -> Sp:
        """Distance of baselines."""
        return self.size * LEADING[self.name] // 1000

    @property
    def depth(self) -> Sp:
        """From the top of its first em box to the foot of its last."""
        return self.size + (len(self.edges) - 2) * self.step


Standing: TypeAlias = tuple[Part, tuple[HeadLine, ...]]
"""A part with its lines set, their places from the part's own top."""


def _whites(parts: Sequence[Part]) -> Iterator[Sp]:
    """White over each part."""
    yield 0
    for before, after in pairwise(parts):
        yield min(before.size, after.size) * WHITE[before.name, after.name] // 1000


def depth(parts: Sequence[Part]) -> Sp:
    return sum(white + part.depth for white, part in zip(_whites(parts), parts, strict=False))


def stacked(stood: Sequence[Standing]) -> Iterator[HeadLine]:
    """The lines of a head from its top."""
    top = 0
    for white, (part, lines) in zip(_whites([part for part, _ in stood]), stood, strict=False):
        top += white
        yield from (HeadLine(line.line, line.x, top + line.y, line.part) for line in lines)
        top += part.depth


def set_part(part: Part, span: Sp, source: Source) -> tuple[HeadLine, ...]:
    """The lines of a part from its top, each aligned in the span."""
    stood = []
    for n, (slice_, track) in enumerate(zip(pairwise(part.edges), part.tracks, strict=True)):
        line = _set_line(part, slice_, track, source)
        x = {Align.CENTRE: (span - line.width) // 2, Align.RIGHT: span - line.width}.get(part.style.align, 0)
        stood.append(HeadLine(line, x, n * part.step + part.size * ASCENT // 1000, part.name))
    return tuple(stood)


def _set_line(part: Part, slice_: tuple[int, int], track: Units, source: Source) -> Line:
    """Place the sorts of a line: blanks at its edges cut, letter-space in its gaps, all scaled alike."""
    stick = part.type_.stick
    low, high = stick.visible(*slice_)
    advances = [w + g + track * p for w, g, p in zip(stick.widths[low:high], stick.glue[low:high], stick.places[low:high], strict=True)]
    if advances:
        advances[-1] = stick.tails[high - 1]
        advances[0] += stick.heads[low] - stick.widths[low]
    placed: list[tuple[Sort, Units]] = []
    pen = 0
    for i, (sort, advance) in enumerate(zip(stick.sorts[low:high], advances, strict=True), low):
        placed.append((sort, pen + _pulled(stick, i, i == low, advance)))
        pen += advance
    return Line(tuple(_runs(placed, part)), pen * part.size * part.scale // (EM * 1000), source)


def _pulled(stick: Stick, at: int, first: bool, advance: Units) -> Units:
    """How far a mark stands left of its place, its blank being cut: all of it for an opening one, half for one centred in its body."""
    sort = stick.sorts[at]
    if sort.kind is Kind.OPEN:
        return (stick.heads[at] if first else stick.widths[at]) - sort.width
    return min(0, advance - sort.width) // 2 if sort.kind in REGIONS[stick.language].both else 0


def _runs(placed: Sequence[tuple[Sort, Units]], part: Part) -> Iterator[Run]:
    """One run for each stretch of a face; units of the em become lengths at the part's size and scale."""
    size, whole = part.size * part.scale, EM * 1000
    for face, group in groupby(placed, key=lambda at: at[0].face):
        held = list(group)
        origin = held[0][1] * size // whole
        glyphs = tuple(g for sort, _ in held for g in sort.glyphs)
        xs = tuple((x + own) * size // whole - origin for sort, x in held for own in sort.xs)
        texts = tuple(t for sort, _ in held for t in sort.texts)
        yield Run(face, part.size, held[0][0].ink, glyphs, xs, texts, x=origin, scale=part.scale)
