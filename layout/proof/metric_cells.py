"""Metrics of how a page is divided, most of them counted in cells: white, through cuts, edges, likeness, boxes that moved."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from layout.page import Frame, Page, TypeMark
from layout.proof.place_rules import OUTSIDE_AREA
from layout.proof.places import em_box
from layout.stylebook import Grid
from layout.units import Cells, Rect, ceil_div

BAND = 10
"""Rows that count as one place when pages are compared."""


def copy_boxes(page: Page) -> tuple[Frame, ...]:
    """Boxes of copy: stories, briefs, fillers, the index; not furniture, not advertisements."""
    return tuple(frame for frame in page.frames if frame.kind not in (*OUTSIDE_AREA, "ad") and frame.cells.rows > 0)


def type_by_owner(page: Page) -> dict[str, tuple[TypeMark, ...]]:
    """All type of a page by the slug it belongs to, in painting order."""
    found: dict[str, list[TypeMark]] = {}
    for mark in page.marks:
        if isinstance(mark, TypeMark):
            found.setdefault(mark.owner, []).append(mark)
    return {owner: tuple(marks) for owner, marks in found.items()}


def cells_of(rect: Rect, grid: Grid) -> Iterator[tuple[int, int]]:
    """Column and row of every cell of the type area that a rectangle shares area with."""
    top, row = rect.y - grid.area.y, grid.row
    columns = range(max(0, grid.column(rect.x + grid.gutter)), min(grid.columns - 1, grid.column(rect.right - 1)) + 1)
    rows = range(max(0, top // row), min(grid.rows, ceil_div(top + rect.height, row)))
    return ((column, row) for column in columns for row in rows)


def white(page: Page, grid: Grid) -> float:
    """Percent of the cells of the type area that stand in no frame, or in a hole of the page."""
    taken = {
        (column, row)
        for frame in page.frames
        for column in range(frame.cells.column, frame.cells.right)
        for row in range(frame.cells.row, min(grid.rows, frame.cells.foot))
    }
    for hole in page.holes:
        taken -= set(cells_of(hole, grid))
    return 100 - 100 * len(taken) / (grid.columns * grid.rows)


def trapped(page: Page, grid: Grid, types: Mapping[str, Sequence[TypeMark]]) -> int:
    """Rows of the deepest rectangle inside a frame, a base column wide, that holds neither head nor picture nor type."""
    return max((_deepest(frame, grid, types.get(frame.owner, ())) for frame in copy_boxes(page)), default=0)


def _deepest(frame: Frame, grid: Grid, types: Sequence[TypeMark]) -> int:
    rects = (*frame.heads, *frame.photos, *map(em_box, types))
    taken = {cell for rect in rects for cell in cells_of(rect, grid)}
    deepest = 0
    for column in range(frame.cells.column, frame.cells.right):
        run = 0
        stepped = frame.step is not None and frame.step.column <= column < frame.step.right
        foot = frame.step.row if frame.step and stepped else frame.cells.foot
        for row in range(frame.cells.row, foot - 1):  # the last row parts the box from the one below
            run = 0 if (column, row) in taken else run + 1
            deepest = max(deepest, run)
    return deepest


def _between(page: Page) -> tuple[int, int, tuple[Frame, ...]]:
    """First and last row of the copy, and all that stands between, narrow advertisements too."""
    boxes = copy_boxes(page)
    top, foot = min((box.cells.row for box in boxes), default=0), max((box.cells.foot for box in boxes), default=0)
    ads = (frame for frame in page.frames if frame.kind == "ad" and frame.cells.row < foot and frame.cells.foot > top)
    return top, foot, (*boxes, *ads)


def gutters(page: Page, grid: Grid) -> int:
    """通天断版: gutters that nothing crosses from the head of the copy to its foot."""
    _, _, standing = _between(page)
    crossed = {gutter for frame in standing for gutter in range(frame.cells.column + 1, frame.cells.right)}
    return grid.columns - 1 - len(crossed) if standing else 0


def cuts(page: Page) -> int:
    """横断: rows inside the copy that nothing crosses over the full width, edges of advertisements left out."""
    top, _, standing = _between(page)
    ads = {row for frame in standing if frame.kind == "ad" for row in (frame.cells.row, frame.cells.foot)}
    rows = {frame.cells.row for frame in standing} - ads - {top}
    return sum(not any(frame.cells.row < row < frame.cells.foot for frame in standing) for row in rows)


def edges(page: Page) -> float | None:
    """Different left and top edges of the boxes, for each box; None without boxes."""
    _, _, standing = _between(page)
    if not standing:
        return None
    return (len({frame.rect.x for frame in standing}) + len({frame.rect.y for frame in standing})) / len(standing)


def on_grid(page: Page, grid: Grid) -> float | None:
    """Percent of the edges that lie on the grid: boxes at both sides, head and foot; heads and legs at head and foot; feet of pictures."""
    lefts, rights = {grid.x(column) for column in range(grid.columns)}, {grid.x(column) + grid.width(1) for column in range(grid.columns)}
    found: list[bool] = []
    for frame in copy_boxes(page):
        found += [frame.rect.x in lefts, frame.rect.right in rights]
        feet = [edge for rect in (frame.rect, *frame.heads, *frame.legs) for edge in (rect.y, rect.bottom)]
        feet += [photo.bottom for photo in frame.photos]
        found += [(edge - grid.area.y) % grid.row == 0 for edge in feet]
    return 100 * sum(found) / len(found) if found else None


def moved(page: Page, other: Page) -> int:
    """Boxes of copy that stand in another column or row, or in other columns, than on another proof of the page.

    A box that is only deeper or shallower has not moved; one that stands on one of the two alone is not counted.
    """
    one, two = _places(page), _places(other)
    both = {owner for owner, _ in one} & {owner for owner, _ in two}
    return sum(count for (owner, _), count in (one - two).items() if owner in both)


def _places(page: Page) -> Counter[tuple[str, tuple[int, int, int]]]:
    return Counter((box.owner, (box.cells.column, box.cells.row, box.cells.columns)) for box in copy_boxes(page))


def variety(pages: Sequence[Page]) -> float:
    """How unlike the pages of an issue are, 0 to 1: the mean Jaccard distance of the places of their boxes; 1 for a single page."""
    forms = [_form(page) for page in pages]
    distances = [1 - len(one & two) / len(one | two) if one | two else 0.0 for one, two in combinations(forms, 2)]
    return sum(distances) / len(distances) if distances else 1.0


def _form(page: Page) -> frozenset[tuple[int, int, int, int]]:
    """Column, columns, band of the top and bands of depth of every box."""
    return frozenset(map(_banded, (box.cells for box in copy_boxes(page))))


def _banded(cells: Cells) -> tuple[int, int, int, int]:
    return cells.column, cells.columns, cells.row // BAND, cells.rows // BAND
