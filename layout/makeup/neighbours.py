"""Who stands beside whom: stories that must touch along an edge (组版), and those that must not."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import permutations

from layout.makeup.seed import Tiling
from layout.makeup.stepped import parts
from layout.units import Cells

UNWANTED = 1000
"""Demerits of a pair that stands otherwise than the editor asks; more than a page can gain by it."""


def touch(a: Cells, b: Cells) -> bool:
    """Whether two boxes share a stretch of an edge; a corner is none."""
    level = a.row < b.foot and b.row < a.foot
    over = a.column < b.right and b.column < a.right
    return (level and (a.right == b.column or b.right == a.column)) or (over and (a.foot == b.row or b.foot == a.row))


def parted(tiling: Tiling) -> Iterator[tuple[str, str, bool]]:
    """Pairs of slugs that stand otherwise than asked, and whether they should touch."""
    for one, other in permutations(tiling, 2):
        touching = any(touch(a, b) for a in parts(one.cells, one.shape.step) for b in parts(other.cells, other.shape.step))
        if other.item.slug in one.item.beside and not touching:
            yield one.item.slug, other.item.slug, True
        if other.item.slug in one.item.apart and touching:
            yield one.item.slug, other.item.slug, False
