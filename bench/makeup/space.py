"""The space of a planned page: ads sold on the grid, and the cells they leave."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from layout.finding import Source
from layout.issue import Ad
from layout.makeup.stone import hole
from layout.page import PagePlan
from layout.stylebook import Grid, Stylebook

MOST = 0.42
"""Share of the type area that ads may take."""
# Columns and rows of ads on a page of six columns: those over the whole width, and those at the foot.
WHOLE = ((6, 16), (6, 20), (6, 27))
NARROW = ((2, 14), (2, 18), (2, 24), (3, 20), (3, 30), (4, 22), (4, 30))
AT_TOP = 6
"""One whole-width ad in so many stands at the top."""


def sold(draw: Random, count: int, grid: Grid) -> tuple[Ad, ...]:
    """So many ads of a page: whole ones first, narrow ones at the foot from the right, no lone column beside them."""
    while True:
        whole = [draw.choice(WHOLE) for _ in range(count) if draw.randrange(2)]
        narrow = [draw.choice(NARROW) for _ in range(count - len(whole))]
        taken = sum(columns for columns, _ in narrow)
        cells = sum(columns * rows for columns, rows in (*whole, *narrow))
        if taken <= grid.columns and taken != grid.columns - 1 and cells <= MOST * grid.columns * grid.rows:
            at = ["top" if draw.randrange(AT_TOP) == 0 else "bottom" for _ in whole]
            return (*_whole(whole, at, grid), *_narrow(narrow, grid))


def _whole(sizes: Sequence[tuple[int, int]], at: Sequence[str], grid: Grid) -> list[Ad]:
    return [_ad(n, size, grid, at=edge) for n, (size, edge) in enumerate(zip(sizes, at, strict=True))]


def _narrow(sizes: Sequence[tuple[int, int]], grid: Grid) -> list[Ad]:
    made: list[Ad] = []
    right = grid.columns
    for number, (columns, rows) in enumerate(sizes):
        right -= columns
        made.append(_ad(10 + number, (columns, rows), grid, column=right))
    return made


def _ad(number: int, size: tuple[int, int], grid: Grid, column: int = 0, at: str = "bottom") -> Ad:
    """An ad that fills the space sold; each has a name of its own, and no file."""
    width, depth = grid.width(size[0]), size[1] * grid.row
    return Ad(f"ads/planned-{number}.pdf", width, depth, Source("issue.yaml", 1), size[0], depth, at, column)


def free(plan: PagePlan, book: Stylebook) -> int:
    """Cells that a page leaves to its stories, the separation under the last ones counted in."""
    left = hole(plan, book)
    return left.cells.columns * left.cells.rows - sum(cells.columns * (left.cells.foot - cells.row) for _, cells in left.islands)
