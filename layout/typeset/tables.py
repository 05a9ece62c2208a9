"""Tables: rows of cells set to the measure, columns as wide as their content asks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from layout.galley import Block, Line, Missing, Setting
from layout.issue import Kind, Paragraph
from layout.stylebook import Align, Grid, Style
from layout.typeset.cabinet import Cabinet
from layout.typeset.justify import Measure, beside, moved, set_line
from layout.typeset.linebreak import Tally, fitted, solve, tally
from layout.typeset.mojikumi import cast, space
from layout.typeset.paragraph import HAIRLINE, missing_from, rise_to_centre
from layout.units import Rect, Sp

PADDING = 1
"""Ems of white between two columns."""
FIGURE = re.compile(r"[+\-−±¥￥$]?\s*\d[\d,.:/\-–～]*\s*[%％‰℃°]?|[—–\-/…]+|")


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell in the stick and its width on one line."""

    sums: Tally
    natural: Sp
    text: str


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: its left edge and inner width, and where its cells stand."""

    x: Sp
    width: Sp
    align: Align
    figures: Sp
    """Width of the widest figure when the column holds only figures: they share a right edge; else 0."""


def set_table(paragraph: Paragraph, cabinet: Cabinet, measure: Sp) -> tuple[Block, tuple[Missing, ...]]:
    """A table as one block: rules above, under the header and below; a row never parts, the header stays with the first row."""
    head, style = cabinet.style("table-head"), cabinet.style("table")
    width = max((len(row) for row in paragraph.rows), default=0)
    filled = [(*row, *[""] * (width - len(row))) for row in paragraph.rows]
    rows = [[_cell(text, cabinet, style if i else head) for text in row] for i, row in enumerate(filled)]
    columns = _columns(rows, measure, style)
    groups = [_row(row, columns, paragraph, header=not i) for i, row in enumerate(rows)]
    grid = cabinet.book.grid
    lines = _ruled(_kept(groups), measure, rise_to_centre(1, style.size, grid), grid)
    missing = missing_from((s for row in rows for cell in row for s in cell.sums.stick.sorts), paragraph)
    return Block(Kind.TABLE, paragraph.source, (Setting(tuple(lines), 0),)), missing


def _cell(text: str, cabinet: Cabinet, style: Style) -> Cell:
    stick = space(cast([(text.strip(), cabinet.styled(style.name))]), style.size, cabinet.book.typography)
    return Cell(tally(stick), stick.natural(0, len(stick.sorts)), text.strip())


def _columns(rows: Sequence[Sequence[Cell]], measure: Sp, style: Style) -> list[Column]:
    """Columns as wide as their content, the surplus shared; where the measure is too small the widest give first."""
    if not rows or not rows[0]:
        return []
    padding = style.size * PADDING
    naturals = [max(cell.natural for cell in column) for column in zip(*rows, strict=True)]
    room = measure - padding * len(naturals)
    widths = _shared(naturals, room) if sum(naturals) <= room else _narrowed(naturals, max(room, len(naturals)))
    columns, x = [], 0
    for column, width, natural in zip(zip(*rows, strict=True), widths, naturals, strict=True):
        figures = max((c.natural for c in column[1:]), default=0) if all(FIGURE.fullmatch(c.text) for c in column[1:]) else 0
        align = Align.LEFT if natural > width else style.align
        columns.append(Column(x + padding // 2, width, align, figures if figures <= width else 0))
        x += width + padding
    return columns


def _shared(naturals: Sequence[Sp], room: Sp) -> list[Sp]:
    spare = (room - sum(naturals)) // len(naturals)
    return [natural + spare for natural in naturals]


def _narrowed(naturals: Sequence[Sp], room: Sp) -> list[Sp]:
    """Every column its content up to a common ceiling that makes them fill the room."""
    left, widths = room, list(naturals)
    for done, i in enumerate(sorted(range(len(naturals)), key=lambda k: (naturals[k], k))):
        widths[i] = max(1, min(naturals[i], left // (len(naturals) - done)))
        left -= widths[i]
    return widths


def _row(cells: Sequence[Cell], columns: Sequence[Column], paragraph: Paragraph, header: bool) -> list[Line]:
    """The lines of a row: the first lines of all its cells on one baseline, and so on."""
    stacks = [_stack(cell, column, paragraph, header) for cell, column in zip(cells, columns, strict=True)]
    lines = [Line((), 0, paragraph.source) for _ in range(max((len(s) for s in stacks), default=0) or 1)]
    for stack in stacks:
        for i, line in enumerate(stack):
            lines[i] = beside(lines[i], line)
    return lines


def _stack(cell: Cell, column: Column, paragraph: Paragraph, header: bool) -> list[Line]:
    """The lines of a cell at their places in the measure."""
    if not cell.sums.stick.sorts:
        return []
    sums = fitted(cell.sums, column.width)
    way = solve(sums, column.width, column.width)[0]
    lines = [set_line(sums.stick, span, Measure(column.width), paragraph.source) for span in way.spans]
    return [moved(line, column.x + _stands(line, column, header)) for line in lines]


def _stands(line: Line, column: Column, header: bool) -> Sp:
    if column.figures and not header:
        return (column.width + column.figures) // 2 - line.width
    align = Align.CENTRE if header else column.align
    spare = max(0, column.width - line.width)
    return {Align.CENTRE: spare // 2, Align.RIGHT: spare}.get(align, 0)


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
    """Hairlines above the header, under it and under the table."""
    top, foot = Rect(0, 0, measure, HAIRLINE), Rect(0, grid.row - HAIRLINE, measure, HAIRLINE)
    lines: list[Line] = []
    for i, group in enumerate(groups):
        for j, line in enumerate(group):
            first, ends = i == j == 0, j == len(group) - 1 and i in (0, len(groups) - 1)
            lines.append(replace(line, rise=rise, opens=first, rules=((top,) if first else ()) + ((foot,) if ends else ())))
    return lines
