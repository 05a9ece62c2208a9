"""A fuller page improved part by part: boxes that fill a rectangle are cut anew, all else staying where it is.

The guillotine reckons every cut of a few items. A page of many, found by the solver or by a rule of thumb, is made of such parts.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import combinations
from typing import TypeAlias

from layout.makeup.demerits import worth
from layout.makeup.saw import sawn, sawn_briefly
from layout.makeup.seed import Guillotine, Score, Tiling
from layout.stylebook import Makeup
from layout.units import Cells

FEW, MOST = 3, 7
"""Boxes of a part that is cut anew."""
PARTS = 40
"""Parts cut anew on a page, at most."""
HURRIED = 6
"""The same while an editor waits."""

Content: TypeAlias = Callable[[Tiling], bool]


def recut(tiling: Tiling, score: Score, makeup: Makeup, most: int = PARTS) -> Tiling:
    """The page with parts of it cut anew as long as it gets better, so many at most."""
    tried: set[tuple[tuple[str, Cells], ...]] = set()
    while len(tried) < most:
        part = next((part for part in parts(tiling) if _key(part) not in tried), None)
        if part is None:
            break
        tried.add(_key(part))
        tiling = min((tiling, _other(tiling, part, (score, makeup), most < PARTS)), key=score)
    return tiling


def _key(part: Tiling) -> tuple[tuple[str, Cells], ...]:
    return tuple((box.item.slug, box.cells) for box in part)


def parts(tiling: Tiling) -> Iterator[Tiling]:
    """Boxes that fill a rectangle of the page, the most first; those of the upper parts come first among equals."""
    found: dict[Cells, Tiling] = {}
    for one, other in combinations(tiling, 2):
        around = hull((one.cells, other.cells))
        inside = tuple(box for box in tiling if box.cells.meets(around))
        if around not in found and FEW <= len(inside) <= MOST and hull(tuple(box.cells for box in inside)) == around:
            found[around] = inside
    yield from (found[at] for at in sorted(found, key=lambda at: (-len(found[at]), at.row, at.column)))


def hull(cells: tuple[Cells, ...]) -> Cells:
    """The least rectangle around some."""
    column, row = min(at.column for at in cells), min(at.row for at in cells)
    return Cells(column, row, max(at.right for at in cells) - column, max(at.foot for at in cells) - row)


def _other(tiling: Tiling, part: Tiling, price: tuple[Score, Makeup], hurried: bool) -> Tiling:
    """The page with one part of it at its best."""
    (score, makeup), around = price, hull(tuple(box.cells for box in part))
    rest = tuple(box for box in tiling if box not in part)
    items = tuple(sorted((box.item for box in part), key=lambda item: item.rank))
    table = Guillotine(items, around.columns, around.rows)
    if not table.closes(around):
        return tiling
    # What cuts through a part does not cut through the page.
    guide = replace(worth(items, makeup), cut=0, cross=0)

    def whole(boxes: Tiling) -> int:
        return score((*rest, *boxes))

    found = sawn_briefly(table, around, whole, guide) if hurried else sawn(table, around, whole, worth=guide)
    return (*rest, *found[1]) if found else tiling
