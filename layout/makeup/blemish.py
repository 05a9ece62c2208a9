"""Where a closed page has its faults: for each fault of `makeup/demerits` the rectangles an editor would circle on the proof."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeAlias

from layout.issue import Weight
from layout.makeup.demerits import BALANCED, CALM, WELL, butts, crosses, crowds, picture, piles, slab, tilt
from layout.makeup.seed import Box, Tiling
from layout.page import Blemish
from layout.stylebook import Grid
from layout.units import Cells, Rect

STRAINED = 30
"""Strain from which a story is shown; 10 is where an editor starts to see it, and most pages have one of 20."""

Spot: TypeAlias = tuple[Rect, tuple[Box, ...]]
"""A place, and the boxes concerned, first the one to change."""
Circle: TypeAlias = Callable[[Tiling, Cells, Grid], Iterator[Spot]]


def places(tiling: Tiling, cells: Cells, grid: Grid) -> tuple[Blemish, ...]:
    """Every fault of a closed page with its place. `cells` is what the boxes fill; for a finished page, not for a search."""
    found = ((name, spot) for name, circle in CIRCLES.items() for spot in circle(tiling, cells, grid))
    return tuple(_blemish(name, rect, boxes) for name, (rect, boxes) in found)


def _blemish(rule: str, rect: Rect, boxes: tuple[Box, ...]) -> Blemish:
    form = next((box.form for box in boxes if box.form), None)
    return Blemish(rule, rect, tuple(box.item.slug for box in boxes), form.story.source if form else None)


def _butting(tiling: Tiling, cells: Cells, grid: Grid) -> Iterator[Spot]:
    for left, right in butts(tiling):
        yield grid.rect(_spanning(_head(left), _head(right))), (right, left)


def _stacked(tiling: Tiling, cells: Cells, grid: Grid) -> Iterator[Spot]:
    for box in (b for b in tiling if b.shape.heads and b.cells.rows - b.shape.heads[0].rows < 6):
        under = (b for b in tiling if b.shape.heads and b.cells.row == box.cells.foot and _over(b.cells, box.cells))
        yield grid.rect(box.cells), (box, *under)


def _cut(tiling: Tiling, cells: Cells, grid: Grid) -> Iterator[Spot]:
    """The gutter from head to foot, and the boxes that end at it."""
    crossed = {gutter for b in tiling for gutter in range(b.cells.column + 1, b.cells.right)}
    for gutter in range(cells.column + 1, cells.right):
        if gutter not in crossed:
            beside = sorted((b for b in tiling if b.form and gutter in {b.cells.column, b.cells.right}), key=lambda box: -box.item.rank)
            yield Rect(grid.x(gutter) - grid.gutter, grid.y(cells.row), grid.gutter, cells.rows * grid.row), tuple(beside)


def _cross(tiling: Tiling, cells: Cells, grid: Grid) -> Iterator[Spot]:
    """The row above the cut, which parts the boxes, and those that end at it."""
    for row in crosses(tiling, cells):
        above = tuple(b for b in tiling if b.form and b.cells.foot == row)
        yield grid.rect(Cells(cells.column, row - 1, cells.columns, 1)), above


def _order(tiling: Tiling, cells: Cells, grid: Grid) -> Iterator[Spot]:
    """A lead or a major story wholly below a lighter one."""
    for heavy in (b for b in tiling if b.form and b.form.story.weight <= Weight.MAJOR):
        lighter = (b for b in tiling if heavy.form and b.form and heavy.form.story.weight < b.form.story.weight)
        above = tuple(b for b in lighter if b.cells.foot <= heavy.cells.row)
        if above:
            yield grid.rect(heavy.cells), (heavy, *above)


def _lead(tiling: Tiling, cells: Cells, grid: Grid) -> Iterator[Spot]:
    for box in (b for b in tiling if b.item.rank == 0 and (b.cells.row, b.cells.column) != (cells.row, cells.column)):
        yield grid.rect(box.cells), (box,)


def _crowding(tiling: Tiling, cells: Cells, grid: Grid) -> Iterator[Spot]:
    for one, other in crowds(tiling):
        light, heavy = sorted((one, other), key=lambda box: -box.item.rank)
        yield grid.rect(_spanning(picture(one), picture(other))), (light, heavy)


def _eclipsed(tiling: Tiling, cells: Cells, grid: Grid) -> Iterator[Spot]:
    """A headline larger than those of weightier stories."""
    heads = sorted((b for b in tiling if b.form and b.form.head.size and b.item.kind == "story"), key=lambda b: b.item.rank)
    for light in heads:
        heavier = tuple(b for b in heads if b.item.rank < light.item.rank and _size(b) < _size(light))
        if heavier:
            yield grid.rect(_head(light)), (light, *heavier)


def _wells(tiling: Tiling, cells: Cells, grid: Grid) -> Iterator[Spot]:
    for box in (b for b in tiling if b.form and b.cells.columns == 1 and b.cells.rows > WELL):
        yield grid.rect(box.cells), (box,)


def _tower(tiling: Tiling, cells: Cells, grid: Grid) -> Iterator[Spot]:
    for pile in piles(tiling):
        top, foot = pile[0].cells, pile[-1].cells.foot
        yield grid.rect(Cells(top.column, top.row, top.columns, foot - top.row)), tuple(pile)


def _dense(tiling: Tiling, cells: Cells, grid: Grid) -> Iterator[Spot]:
    for box in tiling:
        if block := slab(box):
            yield grid.rect(block), (box,)


def _lopsided(tiling: Tiling, cells: Cells, grid: Grid) -> Iterator[Spot]:
    """The half of the page that is too heavy, and the stories whose pictures lie in it."""
    (across, down), whole = tilt(tiling, cells), grid.rect(cells)
    if abs(across) > BALANCED:
        width = whole.width // 2
        yield _weighed(tiling, Rect(whole.x + (whole.width - width) * (across > 0), whole.y, width, whole.height), grid)
    if abs(down) > BALANCED:
        height = whole.height // 2
        yield _weighed(tiling, Rect(whole.x, whole.y + (whole.height - height) * (down > 0), whole.width, height), grid)


def _weighed(tiling: Tiling, half: Rect, grid: Grid) -> Spot:
    middles = ((b, grid.rect(picture(b))) for b in tiling if b.shape.photos)
    inside = (b for b, shown in middles if half.meets(Rect(shown.x + shown.width // 2, shown.y + shown.height // 2, 1, 1)))
    return half, tuple(sorted(inside, key=lambda box: -box.item.rank))


def _strain(tiling: Tiling, cells: Cells, grid: Grid) -> Iterator[Spot]:
    """Stories whose levers show, and the lightest of the heads beside their text that the page has too many of."""
    for box in (b for b in tiling if b.form and b.cost - b.shape.taste >= STRAINED):
        yield grid.rect(box.cells), (box,)
    unusual = sorted((b for b in tiling if b.shape.unusual), key=lambda box: box.item.rank)
    for box in unusual[CALM:]:
        yield grid.rect(box.cells), (box,)


CIRCLES: dict[str, Circle] = {
    "butting": _butting, "stacked": _stacked, "cut": _cut, "cross": _cross, "order": _order, "lead": _lead, "crowding": _crowding,
    "eclipsed": _eclipsed, "wells": _wells, "tower": _tower, "dense": _dense, "lopsided": _lopsided, "strain": _strain,
}  # fmt: skip
"""For each fault where it is."""


def _head(box: Box) -> Cells:
    """Its headline in cells of the page; the whole box when it stands at its side."""
    if not box.shape.heads:
        return box.cells
    head = box.shape.heads[0]
    return Cells(box.cells.column + head.column, box.cells.row + head.row, head.columns, head.rows)


def _size(box: Box) -> int:
    return box.form.head.size if box.form else 0


def _over(one: Cells, other: Cells) -> bool:
    """Whether two boxes share a column."""
    return one.column < other.right and other.column < one.right


def _spanning(one: Cells, other: Cells) -> Cells:
    column, row = min(one.column, other.column), min(one.row, other.row)
    return Cells(column, row, max(one.right, other.right) - column, max(one.foot, other.foot) - row)
