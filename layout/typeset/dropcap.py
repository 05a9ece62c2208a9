"""首字下沉: the first character of a story set several lines deep, the text beside it.

Its em box hangs from the top of the first line's to the foot of the last one's (newspaper practice); the text keeps to
whole ems, so that the columns of characters stay on the grid.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from layout.galley import Line, Run
from layout.typeset.cabinet import Cabinet
from layout.typeset.marks import kind
from layout.typeset.shaping import Sort
from layout.units import DESCENT, Sp, ceil_div

LEAST_BESIDE = 6
"""Fewest ems of text beside it; a narrower leg has no room for one."""


@dataclass(frozen=True, slots=True)
class Cap:
    """The character, as deep as `lines` lines, and the white it needs before each of them."""

    run: Run
    lines: int
    indent: Sp
    missing: tuple[str, ...] = ()

    def measures(self, measure: Sp) -> tuple[Sp, ...]:
        """Measures of a paragraph that begins with it."""
        return (*(measure - self.indent,) * self.lines, measure)

    def fits(self, measure: Sp, natural: Sp, em: Sp) -> bool:
        """Whether the leg is wide enough for it, and the text long enough to pass under it."""
        beside = measure - self.indent
        return beside >= LEAST_BESIDE * em and natural > beside * self.lines


def cap(sort: Sort, cabinet: Cabinet) -> Cap | None:
    """The first sort of a story as a cap; None when it is no Han or the house sets none that is two lines deep."""
    style, grid = cabinet.style("dropcap"), cabinet.book.grid
    lines = style.size // grid.row
    if kind(sort.text[:1]) is not kind("字") or len(sort.text) != 1 or lines < 2:
        return None
    size = (lines - 1) * grid.row + grid.em
    (drawn,) = cabinet.fount(style.role, size, style.ink).sorts(sort.text)
    y = (lines - 1) * grid.row - (size - grid.em) * DESCENT // 1000
    run = Run(drawn.face, size, drawn.ink, drawn.glyphs, drawn.xs, drawn.texts, 0, y)
    return Cap(run, lines, ceil_div(size + grid.em // 4, grid.em) * grid.em, drawn.missing)


def capped(lines: Sequence[Line], cap: Cap) -> list[Line]:
    """Lines with the cap before the first; those beside it stay in one leg."""
    kept = [replace(line, keeps=True) if i < cap.lines - 1 else line for i, line in enumerate(lines)]
    return [replace(kept[0], runs=(cap.run, *kept[0].runs)), *kept[1:]]
