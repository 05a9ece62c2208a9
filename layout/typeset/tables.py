"""Tables: rows of cells set to the measure, as a 三线表: thick rules above and below, a thin one under the header."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from layout.finding import Source
from layout.galley import Block, Line, Missing, Setting
from layout.issue import Kind, Paragraph
from layout.stylebook import Align, Grid
from layout.typeset.cabinet import Cabinet
from layout.typeset.casting import cast
from layout.typeset.columns import CENTRED, Column, Width, figured, narrowed, shared, units
from layout.typeset.display import HAIRLINE, rise_to_centre
from layout.typeset.justify import Measure, Ordered, moved, set_line, set_lines
from layout.typeset.kinsoku import FORBIDDEN
from layout.typeset.linebreak import fitted, solve_one
from layout.typeset.mojikumi import Stick, space_all
from layout.typeset.paragraph import missing_from
from layout.units import POINT, Rect, Sp

PADDING = (1000, 500)
"""White between two columns, thousandths of an em: the usual, and where room is short."""
TIGHTEST = 250
"""White between two columns of a table that can be set only in smaller type."""
THICK: Sp = POINT * 3 // 4
"""反线: the rules at head and foot. The one under the header is a hairline (正线)."""


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell in the stick, and set on one line."""

    stick: Stick
    line: Line

    @property
    def units(self) -> Sp:
        """Width up to the end of a figure's units; of other cells all of it."""
        text = self.line.text
        count = units(text)
        return self.line.width if count is None else reach(self.line, len(text) - len(text.lstrip()) + count)


@dataclass(frozen=True, slots=True)
class Sheet:
    """All cells of a table at one size and one padding."""

    rows: tuple[tuple[Cell, ...], ...]
    size: Sp
    padding: Sp
    tight: bool = False
    """Set smaller than any style says, for want of room; to be reported."""

    @property
    def columns(self) -> tuple[tuple[Cell, ...], ...]:
        return tuple(zip(*self.rows, strict=True))

    @property
    def wishes(self) -> list[Width]:
        return [_wish(column, self.size) for column in self.columns]


def set_table(paragraph: Paragraph, cabinet: Cabinet, measure: Sp) -> tuple[Block, tuple[Missing, ...]]:
    """A table as one block; a row never parts, the header stays with the first row.

    Where its cells find no room on one line the white between columns gives, then the type shrinks to that of captions, then
    headers turn over, then cells. What cannot be set by the rules even so is marked as rescued.
    """
    width = max((len(row) for row in paragraph.rows), default=0)
    filled = tuple((*row, *[""] * (width - len(row))) for row in paragraph.rows)
    if not width:
        return Block(Kind.TABLE, paragraph.source, (Setting((), 0),)), ()
    sheet, widths = _fitting(filled, paragraph, cabinet, measure)
    columns = _columns(sheet, widths, paragraph.aligns, cabinet.style("table").align)
    groups = [_row(row, columns, paragraph.source, header=not i) for i, row in enumerate(sheet.rows)]
    lines = _ruled(_kept(groups), measure, rise_to_centre(1, sheet.size, cabinet.book.grid), cabinet.book.grid)
    if sheet.tight:
        lines = [replace(line, rescued=True) for line in lines]
    missing = missing_from((s for row in sheet.rows for cell in row for s in cell.stick.sorts), paragraph)
    return Block(Kind.TABLE, paragraph.source, (Setting(tuple(lines), 0),)), missing


def _fitting(rows: Sequence[Sequence[str]], paragraph: Paragraph, cabinet: Cabinet, measure: Sp) -> tuple[Sheet, list[Sp]]:
    """The cells in the largest type that holds them, and the widths of the columns."""
    count = len(rows[0])
    for sheet in _sheets(rows, paragraph.source, cabinet):
        room = measure - count * sheet.padding
        if widths := shared([wish.natural for wish in sheet.wishes], room):
            return sheet, widths
    if widths := shared([wish.folded for wish in sheet.wishes], room):
        return sheet, widths
    if room < count * sheet.size:
        size = max(1, measure * 1000 // (count * (1000 + TIGHTEST)))
        sheet = Sheet(_cells(rows, paragraph.source, cabinet, size), size, size * TIGHTEST // 1000, tight=True)
        room = max(count, measure - count * sheet.padding)
    return sheet, narrowed(sheet.wishes, room)


def _sheets(rows: Sequence[Sequence[str]], source: Source, cabinet: Cabinet) -> Iterator[Sheet]:
    """The table as it may be tried, best first."""
    usual, small = cabinet.style("table").size, cabinet.style("caption").size
    cells = _cells(rows, source, cabinet, usual)
    yield from (Sheet(cells, usual, usual * padding // 1000) for padding in PADDING)
    if small < usual:
        yield Sheet(_cells(rows, source, cabinet, small), small, small * PADDING[-1] // 1000)


def _cells(rows: Sequence[Sequence[str]], source: Source, cabinet: Cabinet, size: Sp) -> tuple[tuple[Cell, ...], ...]:
    """All cells in the stick and set, each by itself."""
    founts = [cabinet.styled("table-head", size)] + [cabinet.styled("table", size)] * (len(rows) - 1)
    sorts = [cast([(text.strip(), fount)]) for row, fount in zip(rows, founts, strict=True) for text in row]
    sticks = space_all(sorts, size, cabinet.book.typography)
    lines = set_lines(sticks, [Ordered(a, b, Measure(0), source) for a, b in pairwise(sticks.starts)])
    cells = [Cell(sticks.stick(i), line) for i, line in enumerate(lines)]
    width = len(rows[0])
    return tuple(tuple(cells[i : i + width]) for i in range(0, len(cells), width))


def _wish(column: Sequence[Cell], em: Sp) -> Width:
    head, *cells = column
    header, solid = head.line.width, figured([cell.line.text for cell in cells])
    words = sum(_halves(cells)) if solid else max((cell.line.width for cell in cells), default=0)
    return Width(max(header, words), header, words, solid, em)


def _halves(cells: Sequence[Cell]) -> tuple[Sp, Sp]:
    """The widest parts of a column of figures before and behind the end of their units."""
    figures = [cell for cell in cells if units(cell.line.text) is not None]
    before = max(cell.units for cell in figures)
    return before, max(cell.line.width - cell.units for cell in figures)


def _columns(sheet: Sheet, widths: Sequence[Sp], aligns: Sequence[str], usual: Align) -> list[Column]:
    columns, x = [], sheet.padding // 2
    for i, (cells, wish, width) in enumerate(zip(sheet.columns, sheet.wishes, widths, strict=True)):
        chosen = aligns[i] if i < len(aligns) else ""
        columns.append(_column(cells[1:], wish, Column(x, width, Align(chosen) if chosen else usual), (sheet.size, bool(chosen))))
        x += width + sheet.padding
    return columns


def _column(cells: Sequence[Cell], wish: Width, column: Column, by: tuple[Sp, bool]) -> Column:
    """A column with its figures on one point or its words on one edge; `by`: size of the type, and whether the editor chose."""
    size, chosen = by
    if wish.words > column.width:
        return replace(column, align=Align.LEFT if column.align is not Align.RIGHT else Align.RIGHT)
    if wish.solid:
        before, after = _halves(cells)
        return replace(column, before=before, after=after)
    long = not chosen and column.align is Align.CENTRE and wish.words > CENTRED * size
    return replace(column, align=Align.LEFT, block=wish.words) if long else column


def _row(cells: Sequence[Cell], columns: Sequence[Column], source: Source, header: bool) -> list[Line]:
    """The lines of a row: the first lines of all its cells on one baseline, and so on; of a header the last ones."""
    stacks = [_stack(cell, column, source, header) for cell, column in zip(cells, columns, strict=True)]
    deep = max([1, *map(len, stacks)])
    tops = [deep - len(stack) if header else 0 for stack in stacks]
    return [_abreast([s[i - top] for s, top in zip(stacks, tops, strict=True) if top <= i < top + len(s)], source) for i in range(deep)]


def _abreast(lines: Sequence[Line], source: Source) -> Line:
    """Lines of neighbouring cells as one."""
    runs = tuple(run for line in lines for run in line.runs)
    return Line(runs, max((line.width for line in lines), default=0), source, rescued=any(line.rescued for line in lines))


def _stack(cell: Cell, column: Column, source: Source, header: bool) -> list[Line]:
    """The lines of a cell at their places in the measure."""
    if not cell.stick.sorts:
        return []
    if cell.line.width <= column.width:
        return [moved(cell.line, column.x + _stands(cell, cell.line, column, header))]
    stick, spans = _turned(cell.stick, column.width, even=header)
    lines = [set_line(stick, span, Measure(column.width), source) for span in spans]
    waived = [stick is not cell.stick or (start > 0 and stick.breaks[start] == FORBIDDEN) for start, _ in spans]
    return [
        replace(moved(line, column.x + _stands(cell, line, column, header)), rescued=rescued)
        for line, rescued in zip(lines, waived, strict=True)
    ]


def _turned(stick: Stick, width: Sp, even: bool) -> tuple[Stick, tuple[tuple[int, int], ...]]:
    """A cell turned over in its column; `even`: in the narrowest lines of the same number."""
    stick = fitted(stick, width)
    spans = solve_one(stick, (width,))[0].spans
    narrow = stick.natural(0, len(stick.sorts)) // len(spans)
    while even and narrow < width:
        if len(found := solve_one(stick, (narrow,))[0].spans) == len(spans) and max(stick.natural(*span) for span in found) <= width:
            return stick, found
        narrow += stick.em // 2
    return stick, spans


def _stands(cell: Cell, line: Line, column: Column, header: bool) -> Sp:
    """Where a line begins in its column: headers in the middle, figures by their units, words as the column says."""
    spare = max(0, column.width - line.width)
    if header or (column.before and units(line.text) is None):
        return spare // 2
    if column.before:
        return column.point - cell.units
    if column.block:
        return (column.width - column.block) // 2
    return {Align.CENTRE: spare // 2, Align.RIGHT: spare}.get(column.align, 0)


def reach(line: Line, count: int) -> Sp:
    """Where the character after so many begins in a line; the end of the line when there is none."""
    for run in line.runs:
        for text, x in zip(run.texts, run.xs, strict=True):
            if count <= 0 and text:
                return run.x + x
            count -= len(text)
    return line.width


WHOLE = 14
"""Lines up to which a table stands in one leg; a reader who loses the header loses the figures."""


def _kept(groups: Sequence[list[Line]]) -> list[list[Line]]:
    """A short table whole. Of a long one, rows whole, the header with the first row, the last two rows together."""
    last = len(groups) - 1
    short = sum(map(len, groups)) <= WHOLE
    return [
        [replace(line, keeps=_keeps(i, last, short) or j < len(group) - 1) for j, line in enumerate(group)]
        for i, group in enumerate(groups)
    ]


def _keeps(row: int, last: int, short: bool) -> bool:
    return row < last and (short or row == 0 or row == last - 1)


def _ruled(groups: Sequence[list[Line]], measure: Sp, rise: Sp, grid: Grid) -> list[Line]:
    """Thick rules above the header and under the last row, a hairline under the header (CY/T 170—2019).

    The thick ones stand a little inside their rows, away from the text before and after.
    """
    off = (grid.row - grid.em) // 4
    head, foot = Rect(0, off, measure, THICK), Rect(0, grid.row - THICK - off, measure, THICK)
    under = Rect(0, grid.row - HAIRLINE, measure, HAIRLINE)
    last = len(groups) - 1
    lines: list[Line] = []
    for i, group in enumerate(groups):
        for j, line in enumerate(group):
            ends = j == len(group) - 1
            rules = ((head,) if i == j == 0 else ()) + ((foot,) if ends and i == last else (under,) if ends and i == 0 else ())
            lines.append(replace(line, rise=rise, opens=i == j == 0, rules=rules))
    return lines
