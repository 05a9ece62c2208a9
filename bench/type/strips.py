"""Strips: paragraphs set to one measure in long legs, painted by broadsheet; and any engine's strip read back from its PDF.

On every page leg stands beside leg, the first MARGIN from the left, GUTTER between them; paragraphs are indented.
python bench/type/strips.py JOB.json OUT.pdf paints one, as a process of its own.
"""

from __future__ import annotations

import ctypes
import json
import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence
from io import BytesIO
from pathlib import Path
from typing import TypeAlias

import beside
import pikepdf
import pypdfium2
import pypdfium2.raw as pdfium
from lines import HYPHEN, Line
from readback import INDENTED

from layout.build import Room, open_room
from layout.finding import Source
from layout.galley import Line as SetLine
from layout.issue import Kind, Paragraph, Story, Words
from layout.page import Page, TypeMark
from layout.press import paint
from layout.typeset import compose
from layout.units import POINT, Sp, in_points, mm

HOUSE = beside.ROOT / "issues" / "7003"
MARGIN: Sp = mm(20)
GUTTER = 4
"""Ems between two legs: more than any line runs over."""
ROWS = 1000
"""Lines of a leg: with these leadings a page stays below the 200 inches that readers open (ISO 32000-1, annex C)."""
WIDEST: Sp = 14_000 * POINT
"""Of a page, for the same reason."""
TOP_ROWS = 2
"""Rows above the first baseline."""
SAME_LINE = 2
"""Parts of a point within which baselines are one."""
SAME = {"\x02": HYPHEN, "\u2011": HYPHEN, "⋯": "…"}
"""What PDFium calls a hyphen at a line end; and code points that share the glyphs of the hyphen and of the ellipsis."""
ADDED = HYPHEN
"""How a glyph reads that stands for nothing in the copy: the engine's own hyphen."""

Placed: TypeAlias = tuple[float, int, str]
"""A character as read: its origin, its number on the page, itself."""


def paint_strip(paragraphs: Sequence[str], measure: int, out: Path) -> None:
    """Set paragraphs to a measure in ems with the typesetter and the press of the engine, in the house style of the sample issue."""
    room = open_room(HOUSE)
    source = Source(out.name)
    body = tuple(Paragraph(Kind.TEXT, (Words(text),), source) for text in paragraphs)
    galley = compose(room.book, room.assets).galley(Story("strip", source, (), body=body), measure * room.book.grid.em)
    lines = [line for block in galley.blocks for line in block.settings[0].lines]
    with pikepdf.new() as strip:
        for page in _pages(lines, measure, room):
            with pikepdf.open(BytesIO(paint(page, room.book, room.assets))) as made:
                strip.pages.extend(made.pages)
        strip.save(out)


def _pages(lines: Sequence[SetLine], measure: int, room: Room) -> Iterator[Page]:
    """The lines as legs of pages as wide as a page may be."""
    em, row = room.book.grid.em, room.book.grid.row
    pitch = (measure + GUTTER) * em
    count = ROWS * ((WIDEST - 2 * MARGIN) // pitch)
    for first in range(0, len(lines), count):
        placed = [(divmod(at, ROWS), line) for at, line in enumerate(lines[first : first + count])]
        size = 2 * MARGIN + (placed[-1][0][0] + 1) * pitch, (ROWS + 2 * TOP_ROWS) * row
        corners = [(MARGIN + leg * pitch, (down + TOP_ROWS) * row) for (leg, down), _ in placed]
        stood = zip(corners, (line for _, line in placed), strict=True)
        marks = (TypeMark(x + run.x, y + run.y, run, "strip") for (x, y), line in stood for run in line.runs)
        yield Page(room.plans[0], size, 0, (), tuple(marks))


def read(pdf: Path, measure: float, em: float) -> Iterator[tuple[Line, ...]]:
    """The paragraphs of a strip as printed: its measure in ems, its em in points. A paragraph begins at an indented line."""
    paragraph: list[Line] = []
    for line in _lines(pdf, measure, em):
        if paragraph and line.xs[0] > INDENTED:
            yield tuple(paragraph)
            paragraph = []
        paragraph.append(line)
    if paragraph:
        yield tuple(paragraph)


def _lines(pdf: Path, measure: float, em: float) -> Iterator[Line]:
    """The lines of all pages in reading order: leg by leg, from the top."""
    left, pitch = in_points(MARGIN), (measure + GUTTER) * em
    with pypdfium2.PdfDocument(pdf) as opened:
        for page in opened:
            legs = max(1, round((page.get_width() - 2 * left) / pitch))
            text = page.get_textpage()
            rows = _rows(text, left - GUTTER * em / 2, pitch, legs)
            for leg, down in sorted(rows):
                yield _line(text.raw, rows[leg, down], left + leg * pitch, em)
            text.close()


def _rows(text: pypdfium2.PdfTextPage, left: float, pitch: float, legs: int) -> dict[tuple[int, int], list[Placed]]:
    """The characters of a page by leg and baseline, in the order of the file; spaces, typed or made up by the reader, left out."""
    rows: dict[tuple[int, int], list[Placed]] = defaultdict(list)
    x, y = ctypes.c_double(), ctypes.c_double()
    raw, to_x, to_y = text.raw, ctypes.byref(x), ctypes.byref(y)
    for at in range(text.count_chars()):
        char = chr(pdfium.FPDFText_GetUnicode(raw, at))
        if char == "\0" or char.isspace():
            continue
        if pdfium.FPDFText_HasUnicodeMapError(raw, at) == 1:
            char = ADDED
        pdfium.FPDFText_GetCharOrigin(raw, at, to_x, to_y)
        leg = min(int((x.value - left) // pitch), legs - 1)
        rows[leg, -round(y.value * SAME_LINE)].append((x.value, at, SAME.get(char, char)))
    return rows


def _line(raw: ctypes.c_void_p, placed: Sequence[Placed], left: float, em: float) -> Line:
    (_, first, _), (_, last, _) = placed[0], placed[-1]
    advance = pdfium.FS_RECTF()
    pdfium.FPDFText_GetLooseCharBox(raw, last, advance)
    edges = (_ink(raw, first)[0], _ink(raw, last)[1], advance.right)
    begins, inked, ends = ((edge - left) / em for edge in edges)
    return Line("".join(char for _, _, char in placed), tuple((x - left) / em for x, _, _ in placed), (begins, inked), ends)


def _ink(raw: ctypes.c_void_p, at: int) -> tuple[float, float]:
    """Left and right edge of a glyph's ink."""
    sides = [ctypes.c_double() for _ in range(4)]
    pdfium.FPDFText_GetCharBox(raw, at, *map(ctypes.byref, sides))
    return sides[0].value, sides[1].value


def main() -> None:
    """Paint the strip that a job asks for; em and leading are the house's own."""
    asked = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    paint_strip(json.loads(Path(asked["copy"]).read_text(encoding="utf-8")), asked["measure"], Path(sys.argv[2]))


if __name__ == "__main__":
    main()
