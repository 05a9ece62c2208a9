"""Items of made-up shapes, and the cells that boxes fill."""

from __future__ import annotations

from collections import Counter

from layout.galley import Shape
from layout.issue import Place
from layout.makeup.seed import Item, Tiling


def item(slug: str, rank: int, *shapes: tuple[int, int, int], place: Place | None = None) -> Item:
    """An item with shapes of (columns, least rows, most rows)."""
    made = tuple(Shape(slug, w, low, tuple((r, r - low) for r in range(low, high + 1)), n) for n, (w, low, high) in enumerate(shapes))
    return Item(slug, made, rank, "story", place or Place())


def filled(tiling: Tiling) -> Counter[tuple[int, int]]:
    """How many boxes take each cell."""
    cells = [b.cells for b in tiling]
    return Counter((c, r) for box in cells for c in range(box.column, box.right) for r in range(box.row, box.foot))
