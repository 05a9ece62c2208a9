"""A printed page read back: where every glyph stands, and the lines and legs they make. Points, from the top left of the trim."""

from __future__ import annotations

import ctypes
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pypdfium2
import pypdfium2.raw as pdfium

BODY = 0.02
"""How far from the body size a glyph may be, as a share of it, to be body."""
INDENTED = 1.0
"""Ems from the left of its leg at which a line is indented: the first of a paragraph."""


@dataclass(frozen=True, slots=True)
class Glyph:
    """A character and its origin."""

    char: str
    x: float
    y: float
    size: float


@dataclass(frozen=True, slots=True)
class Leg:
    """A column of a story, as the maker of the page says it stands."""

    slug: str
    x: float
    top: float
    width: float
    depth: float

    def holds(self, glyph: Glyph) -> bool:
        """Whether a glyph stands in the leg."""
        across = self.x - glyph.size / 2 - 0.5 <= glyph.x < self.x + self.width + 0.5
        return across and self.top <= glyph.y <= self.top + self.depth + 0.5


@dataclass(frozen=True, slots=True)
class SetLine:
    """A line of body as printed."""

    leg: Leg
    glyphs: tuple[Glyph, ...]
    ends: bool = False
    """The last of its paragraph: not justified."""

    @property
    def text(self) -> str:
        """Its copy without spaces."""
        return "".join(glyph.char for glyph in self.glyphs if not glyph.char.isspace())

    @property
    def baseline(self) -> float:
        return self.glyphs[0].y

    @property
    def indented(self) -> bool:
        return self.glyphs[0].x - self.leg.x > INDENTED * self.glyphs[0].size


def glyphs(file: Path) -> list[Glyph]:
    """Every character of the first page in the order of the file; spaces as typed, none that the reader made up."""
    page = pypdfium2.PdfDocument(file)[0]
    left, _bottom, _right, top = page.get_trimbox()
    text = page.get_textpage()
    return [glyph for at in range(text.count_chars()) if (glyph := _glyph(text.raw, at, left, top))]


def _glyph(text: ctypes.c_void_p, at: int, left: float, top: float) -> Glyph | None:
    char = chr(pdfium.FPDFText_GetUnicode(text, at))
    if char in "\r\n\0" or pdfium.FPDFText_IsGenerated(text, at) == 1:
        return None
    x, y = ctypes.c_double(), ctypes.c_double()
    pdfium.FPDFText_GetCharOrigin(text, at, x, y)
    m = pdfium.FS_MATRIX()
    pdfium.FPDFText_GetMatrix(text, at, m)
    size = pdfium.FPDFText_GetFontSize(text, at) * (m.c**2 + m.d**2) ** 0.5
    return Glyph(char, x.value - left, top - y.value, size)


def lines(file: Path, legs: Iterable[Leg], size: float) -> list[SetLine]:
    """The lines of body in the legs, in reading order; the last of each paragraph marked."""
    body = [glyph for glyph in glyphs(file) if abs(glyph.size - size) < BODY * size]
    unmarked = [line for leg in legs for line in _lines_of(leg, body)]
    return list(_marked(unmarked))


def _lines_of(leg: Leg, body: Iterable[Glyph]) -> list[SetLine]:
    rows: dict[int, list[Glyph]] = defaultdict(list)
    for glyph in body:
        if leg.holds(glyph):
            rows[round(glyph.y * 2)].append(glyph)
    made = [SetLine(leg, tuple(sorted(rows[y], key=lambda glyph: glyph.x))) for y in sorted(rows)]
    return [line for line in made if line.text]


def _marked(unmarked: list[SetLine]) -> Iterator[SetLine]:
    for line, after in zip(unmarked, [*unmarked[1:], None], strict=True):
        ends = after is None or after.indented or after.leg.slug != line.leg.slug
        yield SetLine(line.leg, line.glyphs, ends)
