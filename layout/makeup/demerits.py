"""What is wrong with a closed page: one function to a fault (版面忌讳), its price in house.yaml.

Each fault counts; `score` prices the counts. An editor finds the same names in the report.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations

from layout.makeup.seed import Box, Tiling
from layout.stylebook import Stylebook
from layout.units import Cells

# Weight of the place on the page by rank: how much a row further down costs (makeup study, priority term).
PULL = (10, 6, 4, 3, 2, 2, 2, 1)
CONTRAST = 1500
"""Headlines whose sizes differ by this ratio (thousandths) may stand side by side."""

NEAR = 2
"""Rows of white that a head may still take, and that part two headlines no better than a hair."""
CALM = 2
"""Heads beside their text, vertical ones and those over some of the legs, that a page bears."""
UNQUIET = 20
"""Demerits of each one more."""
WELL = 40
"""Deepest single column that reads well, in rows."""


def butting(tiling: Tiling, cells: Cells) -> int:
    """碰题: pairs of headlines side by side at the same height; a vertical one parts its neighbours."""
    headed = [(*_sides(b.cells, b.shape.heads[0]), b) for b in tiling if b.shape.heads]
    return sum(
        right == column and top < low and high < foot and not _contrast(a, b)
        for _, right, top, foot, a in headed
        for column, _, high, low, b in headed
    )


def stacked(tiling: Tiling, cells: Cells) -> int:
    """叠题: a headline close under another one, the story between them shorter than six rows of text."""
    return sum(b.cells.rows - b.shape.heads[0].rows < 6 for b in tiling if b.shape.heads)


def cut(tiling: Tiling, cells: Cells) -> int:
    """通天断版: gutters that no box crosses over the whole depth."""
    crossed = {gutter for b in tiling for gutter in range(b.cells.column + 1, b.cells.column + b.cells.columns)}
    return cells.columns - 1 - len(crossed)


def cross(tiling: Tiling, cells: Cells) -> int:
    """横断: rows that no box crosses over the whole width, the head and foot of the page left out."""
    spans = [(b.cells.row, b.cells.row + b.cells.rows) for b in tiling]
    tops = {top for top, _ in spans} - {cells.row}
    return sum(not any(high < top < low for high, low in spans) for top in tops)


def order(tiling: Tiling, cells: Cells) -> int:
    """Rows that weight stands too low, the heavier the dearer, in tenths."""
    return sum(PULL[min(b.item.rank, len(PULL) - 1)] * (b.cells.row - cells.row) for b in tiling if b.form) // 10


def lead(tiling: Tiling, cells: Cells) -> int:
    """倒头条: the lead does not stand at the top, or not at the left edge."""
    return sum((b.cells.row > cells.row) + (b.cells.column > cells.column) for b in tiling if b.item.rank == 0)


def crowding(tiling: Tiling, cells: Cells) -> int:
    """图片打架: pictures of different stories that touch or stand side by side at one height."""
    pictures = [found for found in map(picture, tiling) if found]
    return sum(_crowd(a, b) for a, b in combinations(pictures, 2))


def eclipsed(tiling: Tiling, cells: Cells) -> int:
    """A lighter story with a bigger headline than a heavier one of the page."""
    heads = [(b.item.rank, b.form.head.size) for b in tiling if b.form and b.form.head.size and b.item.kind == "story"]
    return sum(a < b and small < big for (a, small), (b, big) in combinations(sorted(heads), 2))


def wells(tiling: Tiling, cells: Cells) -> int:
    """Lone narrow wells: for every single-column story deeper than forty rows, the tens of rows above that."""
    return sum(max(0, b.cells.rows - WELL) // 10 + 1 for b in tiling if b.form and b.cells.columns == 1 and b.cells.rows > WELL)


def strain(tiling: Tiling, cells: Cells) -> int:
    """Demerits of the forms themselves and of the levers used; heads that are out of the ordinary, beyond the second, weigh more."""
    unusual = sum([b.shape.unusual for b in tiling])
    return sum([b.cost for b in tiling]) + UNQUIET * max(0, unusual - CALM)


FAULTS: tuple[Callable[[Tiling, Cells], int], ...] = (butting, stacked, cut, cross, order, lead, crowding, eclipsed, wells, strain)


def faults(tiling: Tiling, cells: Cells) -> tuple[tuple[str, int], ...]:
    """Every fault of a page and how often it occurs."""
    return tuple((fault.__name__, fault(tiling, cells)) for fault in FAULTS)


def score(tiling: Tiling, cells: Cells, book: Stylebook) -> int:
    """The demerits of a page: every fault at the house's price."""
    return sum(count * book.makeup.demerit(name) for name, count in faults(tiling, cells) if count)


def picture(box: Box) -> Cells | None:
    """Where the pictures of a box stand, to whole columns."""
    return _moved(box.shape.photos[0], box.cells) if box.shape.photos else None


def _sides(cells: Cells, head: Cells) -> tuple[int, int, int, int]:
    """Left, right, top and foot of a headline in its box, with the white it may take."""
    left, top = cells.column + head.column, cells.row + head.row
    return left, left + head.columns, top, top + head.rows + NEAR


def _moved(inside: Cells, cells: Cells) -> Cells:
    """Cells of a box as cells of the page."""
    return Cells(cells.column + inside.column, cells.row + inside.row, inside.columns, inside.rows)


def _contrast(left: Box, right: Box) -> bool:
    sizes = sorted((left.form.head.size if left.form else 0, right.form.head.size if right.form else 0))
    return sizes[0] * CONTRAST <= sizes[1] * 1000


def _crowd(a: Cells, b: Cells) -> bool:
    near = Cells(a.column - 1, a.row - 2, a.columns + 2, a.rows + 4)
    return near.meets(b)
