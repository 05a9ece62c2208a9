"""Specimens: paragraphs set in faces of the bench's own choosing, painted, and read back line by line."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeAlias

from readback import Glyph, glyphs

from layout.assets import Assets, Cast, Face
from layout.build import Room
from layout.finding import Source
from layout.galley import Line
from layout.issue import Kind, Paragraph, Story, Words
from layout.page import Page, TypeMark
from layout.press import paint
from layout.typeset import compose
from layout.units import POINT, in_points

ROWS = 1000
"""Lines of a column of the specimen sheet: no page of it is longer than readers open (ISO 32000-1, annex C)."""
GUTTER = 4
"""Ems between two columns."""
TWIN = 1
"""Outline, thousandths of an em, of the second face of a specimen: another face to every rule, the same drawing to the eye."""

Placed: TypeAlias = list[tuple[str, int]]
"""The characters of a line and their origins, thousandths of an em."""


@dataclass(frozen=True, slots=True)
class Specimen:
    """Where the lines of a sheet go: a house, the faces that play all of its roles, a measure in ems."""

    room: Room
    assets: Assets
    measure: int


def specimen(room: Room, data: bytes, measure: int, axes: tuple[tuple[str, int], ...] = ()) -> Specimen:
    """All roles of the house played by one font, that of emphasis by the same font under another name."""
    plain = Face("plain", "specimen", 400, data, axes=axes)
    twin = replace(plain, key="twin", embolden=TWIN)
    roles = {cast.role for cast in room.assets.casts}
    body = room.book.style("body").role
    casts = tuple(Cast(role, "specimen", (("plain" if role == body else "twin"),), False) for role in sorted(roles))
    return Specimen(room, replace(room.assets, faces=(plain, twin), casts=casts), measure)


def words(text: str, start: int = 0, end: int = 0) -> Paragraph:
    """A paragraph of running text, the characters from `start` to `end` emphasised."""
    parts = (Words(text[:start]), Words(text[start:end], bold=True), Words(text[end:]))
    return Paragraph(Kind.TEXT, tuple(part for part in parts if part.text), Source("specimen"))


def printed(paragraphs: Sequence[Paragraph], sheet: Specimen) -> list[list[Placed]]:
    """The paragraphs as printed, line by line."""
    book = sheet.room.book
    story = Story("specimen", Source("specimen"), (), body=tuple(paragraphs))
    galley = compose(book, sheet.assets).galley(story, sheet.measure * book.grid.em)
    blocks = [block.settings[0].lines for block in galley.blocks]
    rows = iter(_read([line for block in blocks for line in block], sheet))
    return [[next(rows) for _ in block] for block in blocks]


def _read(lines: Sequence[Line], sheet: Specimen) -> list[Placed]:
    """Paint lines under each other on one page and read every one of them from the file."""
    grid = sheet.room.book.grid
    pitch = (sheet.measure + GUTTER) * grid.em
    marks = tuple(
        TypeMark(GUTTER * grid.em + at // ROWS * pitch + run.x, (at % ROWS + 2) * grid.row + run.y, run, "specimen")
        for at, line in enumerate(lines)
        for run in line.runs
    )
    size = (GUTTER * grid.em + (len(lines) // ROWS + 1) * pitch, (min(len(lines), ROWS) + 4) * grid.row)
    page = Page(sheet.room.plans[0], size, 0, (), marks)
    with TemporaryDirectory() as folder:
        file = Path(folder) / "specimen.pdf"
        file.write_bytes(paint(page, sheet.room.book, sheet.assets))
        return _rows(glyphs(file), len(lines), sheet)


def _rows(shown: Sequence[Glyph], count: int, sheet: Specimen) -> list[Placed]:
    """The glyphs of a page by the lines they were set in."""
    grid = sheet.room.book.grid
    em, row, pitch = grid.em / POINT, in_points(grid.row), (sheet.measure + GUTTER) * grid.em / POINT
    found: dict[int, list[Glyph]] = defaultdict(list)
    for glyph in shown:
        found[int((glyph.x - 3 * em) // pitch) * ROWS + round(glyph.y / row) - 2].append(glyph)
    lefts = [GUTTER * em + at // ROWS * pitch for at in range(count)]
    return [[(g.char, round((g.x - lefts[at]) / em * 1000)) for g in found[at] if not g.char.isspace()] for at in range(count)]
