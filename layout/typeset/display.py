"""Display matter inside a story: subheads, pull quotes and credits, broken by sense and set ragged."""

from __future__ import annotations

from dataclasses import replace

from layout.galley import Block, Line, Setting
from layout.issue import Kind
from layout.stylebook import Align, Grid
from layout.typeset.justify import Measure, moved, set_line
from layout.typeset.linebreak import fitted
from layout.typeset.paragraph import Composing, reported
from layout.typeset.ragged import even
from layout.units import ASCENT, DESCENT, POINT, Rect, Sp, ceil_div

HAIRLINE: Sp = POINT * 3 // 10
"""Thickness of the rules of tables and quotes."""
SUBHEAD_ROWS = 2
QUOTE_ROWS = 2
QUOTE_INSET = 1
"""Ems of white on either side of a pull quote."""
CENTRE = (ASCENT - DESCENT) // 2
"""Height of an em box's centre above its baseline, thousandths of an em."""


def set_display(type_: Composing, measure: Sp, grid: Grid) -> Block:
    """Set a subhead, a pull quote or a credit."""
    if type_.kind is Kind.CREDIT:
        lines = tuple(_display(type_, measure))
    else:
        lines = _subhead(type_, measure, grid) if type_.kind is Kind.SUBHEAD else _quote(type_, measure, grid)
    return Block(type_.kind, type_.paragraph.source, (Setting(lines, 0),))


def _display(type_: Composing, measure: Sp, indent: Sp = 0) -> list[Line]:
    """Lines of display matter: never widened, and as even as their number allows."""
    source, align = type_.paragraph.source, type_.style.align
    if type_.display is None:
        return []
    stick = fitted(type_.display, measure - indent)
    way = even(stick, measure - indent, type_.prices)
    align = Align.LEFT if align is Align.JUSTIFY else align
    return reported([set_line(stick, span, Measure(measure, indent, align), source) for span in way.spans], way)


def _subhead(type_: Composing, measure: Sp, grid: Grid) -> tuple[Line, ...]:
    """小标题: two rows, nearer to the text it opens; never left behind at the foot of a leg (背题)."""
    depth = ceil_div(type_.style.leading, grid.row)
    rise = grid.row * (SUBHEAD_ROWS - 1) // 3 + (grid.em - type_.style.size) * CENTRE // 1000
    lines = _display(type_, measure, min(type_.style.indent * type_.style.size, measure // 3))
    return tuple(
        replace(line, depth=max(depth, SUBHEAD_ROWS) if not i else depth, rise=rise, keeps=True, opens=not i)
        for i, line in enumerate(lines)
    )


def _quote(type_: Composing, measure: Sp, grid: Grid) -> tuple[Line, ...]:
    """A pull quote between two thin rules, inset by an em, all in one leg; as much white at the rules as between its lines."""
    size, edge = type_.style.size, grid.row // 4
    lines = [moved(line, QUOTE_INSET * size) for line in _display(type_, measure - 2 * QUOTE_INSET * size)]
    count = len(lines)
    white = (count * (QUOTE_ROWS * grid.row - size) - 2 * edge) // (count + 1)
    nearer = QUOTE_ROWS * grid.row - size - white  # each line stands nearer to the next than its rows do, the middle where it was
    above = Rect(0, edge, measure, HAIRLINE)
    below = Rect(0, QUOTE_ROWS * grid.row - edge, measure, HAIRLINE)
    return tuple(
        replace(
            line, depth=QUOTE_ROWS, rise=rise_to_centre(QUOTE_ROWS, size, grid) + (2 * i - count + 1) * nearer // 2,
            keeps=i < count - 1, opens=not i, rules=((above,) if not i else ()) + ((below,) if i == count - 1 else ()),
        )
        for i, line in enumerate(lines)
    )  # fmt: skip


def rise_to_centre(depth: int, size: Sp, grid: Grid) -> Sp:
    """How far type of a size rises above its last row's baseline to stand in the middle of `depth` rows."""
    return (depth - 1) * grid.row // 2 + (grid.em - size) * CENTRE // 1000
