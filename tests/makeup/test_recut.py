"""Parts of a page cut anew: never worse, nothing lost, all else where it was."""

from __future__ import annotations

from smallitems import filled, item

from layout.makeup.recut import hull, parts, recut
from layout.makeup.seed import Box, Tiling
from layout.stylebook import Makeup
from layout.units import Cells


def page() -> Tiling:
    """Three boxes above, one below; the heaviest of the three at the foot of the upper part."""
    shapes = ((6, 4, 4),)
    items = [item(slug, n, *shapes) for n, slug in enumerate("abcd")]
    order = (2, 1, 0, 3)
    made = (Box(items[n], Cells(0, 4 * place, 6, 4), items[n].shapes[0], 0) for place, n in enumerate(order))
    return tuple(made)


def low(tiling: Tiling) -> int:
    """Weight that stands low."""
    return sum((10 - box.item.rank) * box.cells.row for box in tiling)


def test_parts_fill_a_rectangle() -> None:
    for part in parts(page()):
        around = hull(tuple(box.cells for box in part))
        assert sum(box.cells.columns * box.cells.rows for box in part) == around.columns * around.rows


def test_the_heavier_boxes_rise_and_every_cell_stays_filled() -> None:
    before = page()
    after = recut(before, low, Makeup())
    assert low(after) < low(before)
    assert filled(after) == filled(before)
    assert [box.item.slug for box in sorted(after, key=lambda box: box.cells.row)] == ["a", "b", "c", "d"]
