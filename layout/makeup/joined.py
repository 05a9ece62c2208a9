"""Two pages of a double truck (跨版) joined into one, in the columns of both."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from layout.issue import Ad
from layout.makeup.seed import Box, Tiling
from layout.makeup.stone import Hole
from layout.makeup.truck import Band, Truck, cells_of
from layout.units import Cells


def both(of: Truck, across: Sequence[Band], parts: Sequence[Tiling]) -> Tiling:
    """One page of what stands across the fold and of the boxes at either side of it, in the columns of both."""
    names = {band.item.slug for band in across}
    heads, feet = ([banded(of, band) for band in across if band.foot is foot] for foot in (False, True))
    boxes = (shifted(of, box, page) for page, part in enumerate(parts) for box in part if box.item.slug not in names)
    return (*heads, *boxes, *feet)


def banded(of: Truck, band: Band) -> Box:
    return Box(band.item, cells_of(of, band), band.shape, band.cost, band.form)


def shifted(of: Truck, box: Box, page: int) -> Box:
    """A box of one page in the columns of both, its story ranked among all."""
    ranks = {story.slug: rank for rank, story in enumerate((*of.stories, *of.plan.copy.fillers))}
    item = replace(box.item, rank=ranks.get(box.item.slug, box.item.rank))
    return replace(box, item=item, cells=moved(box.cells, page * of.columns))


def moved(cells: Cells, columns: int) -> Cells:
    return replace(cells, column=cells.column + columns)


def whole(of: Truck) -> Hole:
    """Both pages as one: advertisements that are parted at the fold whole again."""
    top, foot = min(left.cells.row for left in of.holes), max(left.cells.foot for left in of.holes)
    ads = tuple(sold(of))
    return Hole(Cells(0, top, 2 * of.columns, foot - top), ads, ())


def sold(of: Truck) -> Iterator[tuple[Ad, Cells]]:
    """Every advertisement and where it stands."""
    placed = [[(ad, moved(cells, n * of.columns)) for ad, cells in (*left.ads, *left.islands)] for n, left in enumerate(of.holes)]
    queues = [[next(cells for other, cells in placed[n] if other is ad) for ad in page.copy.ads] for n, page in enumerate(of.pages)]
    for ad in of.plan.copy.ads:
        sides = [n for n in (0, 1) if ad.column < (n + 1) * of.columns and ad.column + ad.columns > n * of.columns]
        parts = [queues[n].pop(0) for n in sides]
        yield ad, replace(parts[0], columns=sum(part.columns for part in parts))
