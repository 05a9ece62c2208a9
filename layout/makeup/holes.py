"""Holes: the empty rectangles of the type area, found from the finished boxes, cell by cell."""

from __future__ import annotations

from layout.makeup.arrange import Arrangement
from layout.makeup.closing import Closed
from layout.makeup.seed import Box
from layout.makeup.stepped import parts
from layout.stylebook import Grid
from layout.units import Cells, Rect

SMALLEST = 3
"""Rows of white that count as a hole."""


def holes(closed: Closed, grid: Grid) -> tuple[Rect, ...]:
    """The largest empty rectangles, column strips of one depth joined across; separations do not count."""
    empty = [set(range(closed.cells.row, min(grid.rows, closed.cells.foot))) for _ in range(grid.columns)]
    taken = [cells for box, made in closed.boxes for cells in parts(_filled(box, made), box.shape.step)]
    for cells in taken + [cells for _, cells in closed.ads]:
        for column in range(cells.column, min(grid.columns, cells.right)):
            empty[column] -= set(range(cells.row, cells.foot))
    strips = [(column, run) for column, rows in enumerate(empty) for run in _runs(rows) if len(run) >= SMALLEST]
    return tuple(grid.rect(cells) for cells in _joined(strips))


def _filled(box: Box, made: Arrangement) -> Cells:
    """The rows of a box that its copy really reaches."""
    pairs = [(stretch, leg) for stretch, leg in zip(made.stretches, made.legs, strict=True) if leg.lines]
    if made.mix.tiers:
        text = max((stretch.row + stretch.rows for stretch, _ in pairs), default=0)
    else:
        text = max((stretch.row + row + line.depth for stretch, leg in pairs for row, line in leg.lines), default=0)
    depth = max(text, made.head_row + made.head_rows, made.band_row + made.band_rows if made.mix.photos else 0)
    cells = box.cells
    full = cells.rows - made.mix.foot - depth < SMALLEST
    return cells if full else Cells(cells.column, cells.row, cells.columns, depth)


def _runs(rows: set[int]) -> list[tuple[int, ...]]:
    """Consecutive rows, grouped."""
    runs: list[list[int]] = []
    for row in sorted(rows):
        if runs and runs[-1][-1] == row - 1:
            runs[-1].append(row)
        else:
            runs.append([row])
    return [tuple(run) for run in runs]


def _joined(strips: list[tuple[int, tuple[int, ...]]]) -> list[Cells]:
    """Strips of the same rows in neighbouring columns, as one rectangle."""
    joined: list[Cells] = []
    for column, run in sorted(strips):
        for number, cells in enumerate(joined):
            if cells.right == column and (cells.row, cells.rows) == (run[0], len(run)):
                joined[number] = Cells(cells.column, cells.row, cells.columns + 1, cells.rows)
                break
        else:
            joined.append(Cells(column, run[0], 1, len(run)))
    return joined
