"""挖改: a page that can no longer stand as its dummy has it, cut anew only round the copy that changed.

Most of a page stays when one of its stories comes back longer. The boxes that fill a rectangle round what changed are cut anew by the
guillotine, the smallest rectangles first; all others keep their berths. Where no rectangle closes so, the page is one for the solver.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations_with_replacement

from layout.issue import Berth
from layout.makeup.constraints import MOVED, RESIZED
from layout.makeup.demerits import worth
from layout.makeup.dummied import berthed, fills
from layout.makeup.recut import hull
from layout.makeup.saw import sawn
from layout.makeup.seed import Guillotine, Item, Score, Tiling
from layout.stylebook import Makeup
from layout.units import Cells

MOST = 8
"""Items of a rectangle that is cut anew."""
MORE = 1
"""Boxes by which a rectangle may hold more than the first that closes: a larger one may move fewer of them."""
CUT = 8
"""Rectangles that are cut anew, at most."""


@dataclass(frozen=True, slots=True)
class Patch:
    """A rectangle of the page, what is to fill it, and the boxes that stay round it."""

    cells: Cells
    items: tuple[Item, ...]
    """In order of weight."""
    rest: Tiling


def amended(items: Sequence[Item], kept: Sequence[Berth], cells: Cells, score: Score, makeup: Makeup) -> Tiling | None:
    """The page with the fewest moves that is found so, in reading order; None where no rectangle closes, or a story steps.

    Fillers that have no berth stay out as long as a rectangle closes without them.
    """
    berths = {berth.slug: berth for berth in kept}
    if any(berth.step for berth in kept) or any(shape.step for item in items for shape in item.shapes):
        return None
    fillers = [item for item in items if item.kind == "filler" and item.slug not in berths]
    stay = [item for item in items if item not in fillers]
    found = (_amended([*stay, *fillers[:count]], berths, cells, score, makeup) for count in range(len(fillers) + 1))
    return next((page for page in found if page), None)


def _amended(items: Sequence[Item], berths: Mapping[str, Berth], cells: Cells, score: Score, makeup: Makeup) -> Tiling | None:
    """The page of all of these items with the fewest moves."""
    best: tuple[int, Tiling] | None = None
    first = cut = 0
    for patch in _patches(items, berths, cells):
        if cut == CUT or (best and len(patch.items) > first + MORE):
            break
        table = Guillotine(patch.items, patch.cells.columns, patch.cells.rows)
        if table.closes(patch.cells):
            found = _cut(table, patch, lambda page: score(page) + moving(page, berths), makeup)
            cut, first = cut + 1, first or (len(patch.items) if found else 0)
            best = min(filter(None, (best, found)), key=lambda page: page[0], default=None)
    tiling = tuple(sorted(best[1], key=lambda box: (box.cells.row, box.cells.column))) if best else ()
    return tiling if fills(tiling, cells) else None


def moving(page: Tiling, berths: Mapping[str, Berth]) -> int:
    """Demerits of the boxes that leave their berths, and of the rows by which others are deeper or shallower there."""
    stood = ((box.cells, berths[box.item.slug].cells) for box in page if box.item.slug in berths)
    return sum(
        RESIZED * abs(now.rows - was.rows) if (now.column, now.row, now.columns) == (was.column, was.row, was.columns) else MOVED
        for now, was in stood
    )


def _cut(table: Guillotine, patch: Patch, score: Score, makeup: Makeup) -> tuple[int, Tiling] | None:
    """The page with its patch cut anew, and what it costs."""
    # What cuts through a part does not cut through the page.
    guide = replace(worth(patch.items, makeup), cut=0, cross=0)
    found = sawn(table, patch.cells, lambda boxes: score((*patch.rest, *boxes)), worth=guide)
    return (found[0], (*patch.rest, *found[1])) if found else None


def _patches(items: Sequence[Item], berths: Mapping[str, Berth], cells: Cells) -> Iterator[Patch]:
    """Rectangles outside of which every box stands where it stood, those of the fewest items first."""
    stands = _standing(items, berths)
    known = sorted({*(berth.cells for berth in berths.values()), *(box.cells for box in stands)}, key=lambda at: (at.row, at.column))
    found: dict[Cells, Patch] = {}
    for one, other in combinations_with_replacement(known, 2):
        around = hull((one, other))
        if around not in found and (patch := _patch(around, items, stands, cells)):
            found[around] = patch
    yield from sorted(found.values(), key=lambda patch: (len(patch.items), _area(patch.cells), patch.cells.row, patch.cells.column))


def _standing(items: Sequence[Item], berths: Mapping[str, Berth]) -> Tiling:
    """The boxes that still fit their berths, and the advertisements."""
    ads = tuple(item.pin for item in items if not item.forms and item.pin)
    boxes = (berthed(item, at, berths.get(item.slug)) for item in items if (at := _stood(item, berths)))
    return tuple(box for box in boxes if box and (not box.item.forms or not any(box.cells.meets(ad) for ad in ads)))


def _stood(item: Item, berths: Mapping[str, Berth]) -> Cells | None:
    """Where an item stood: an advertisement stands where it is sold."""
    berth = berths.get(item.slug)
    return item.pin if not item.forms else berth.cells if berth else None


def _patch(around: Cells, items: Sequence[Item], stands: Tiling, cells: Cells) -> Patch | None:
    """A rectangle as a patch; None where what stands round it does not fill the page, or what is in it cannot fill it."""
    rest = tuple(box for box in stands if not box.cells.meets(around))
    staying = {box.item.slug for box in rest}
    inside = tuple(sorted((item for item in items if item.slug not in staying), key=lambda item: item.rank))
    if len(inside) > MOST or sum(_area(box.cells) for box in rest) + _area(around) != _area(cells):
        return None
    least = sum(min((shape.columns * shape.least for shape in item.shapes), default=1 << 20) for item in inside)
    most = sum(max((shape.columns * shape.most for shape in item.shapes), default=0) for item in inside)
    return Patch(around, inside, rest) if least <= _area(around) <= most else None


def _area(cells: Cells) -> int:
    return cells.columns * cells.rows
