"""A page closes: the levers in their order, and a reason in rows when none of them is enough.

The ladder (makeup contract): the house's own range of the levers; optional fillers; layouts that straight cuts cannot make; the levers at
twice their range; then the page is short or long by a number of rows, which is told, and the page is laid out as far as it goes so that
the desk can see it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from layout.galley import Setter, Shape
from layout.issue import Ad, Story
from layout.makeup.arrange import Arrangement, arrange, force
from layout.makeup.blemish import places
from layout.makeup.cures import cures
from layout.makeup.demerits import faults
from layout.makeup.dummied import moves
from layout.makeup.lastly import filled
from layout.makeup.mix import Mix
from layout.makeup.neighbours import parted
from layout.makeup.reasons import reason
from layout.makeup.seed import Box, Item, Tiling
from layout.makeup.stone import REACH, Stone, hole
from layout.makeup.taste import air
from layout.page import Advice, Blemish, PagePlan
from layout.stylebook import Stylebook
from layout.units import Cells


@dataclass(frozen=True, slots=True)
class Closed:
    """A page whose every box is settled."""

    cells: Cells
    boxes: tuple[tuple[Box, Arrangement], ...]
    ads: tuple[tuple[Ad, Cells], ...]
    faults: tuple[tuple[str, int], ...]
    dropped: tuple[str, ...]
    advice: tuple[Advice, ...] = ()
    blemishes: tuple[Blemish, ...] = ()


def close(plan: PagePlan, stories: tuple[Story, ...], setter: Setter, book: Stylebook) -> Closed:
    """Lay out the stories of a page so that nothing is left open, or as far as they go with the reason why not."""
    stone = Stone(plan, stories, setter, book, hole(plan, book))
    found = filled(stone)
    return closed(found.stone, found.tiling, found.reach) if found else left_open(stone)


def others(plan: PagePlan, stories: tuple[Story, ...], setter: Setter, book: Stylebook, count: int) -> Iterator[Closed]:
    """Up to so many other closed pages of the same copy, each with boxes in other columns or of other widths than all before."""
    first = filled(Stone(plan, stories, setter, book, hole(plan, book)))
    known = [first.tiling] if first else []
    while first and len(known) <= count:
        tiling = first.stone.unlike(tuple(known), first.reach)
        if tiling is None:
            return
        known.append(tiling)
        yield closed(first.stone, tiling, first.reach)


def closed(stone: Stone, tiling: Tiling, reach: int) -> Closed:
    """Every box with its type in place."""
    boxes = tuple((box, _arranged(stone, box, reach)) for box in tiling if box.form)
    used = {box.item.slug for box in tiling}
    dropped = tuple(story.slug for story in stone.plan.copy.fillers if story.slug not in used)
    moved = (*moves(tiling, stone.plan.copy.dummy), *_unwanted(stone, tiling))
    ads, found = stone.hole.ads + stone.hole.islands, faults(tiling, stone.hole.cells)
    return Closed(stone.hole.cells, boxes, ads, found, dropped, moved, places(tiling, stone.hole.cells, stone.book.grid))


def _unwanted(stone: Stone, tiling: Tiling) -> Iterator[Advice]:
    """Stories that should touch and do not, or the other way round."""
    sources = {story.slug: story.source for story in stone.stories}
    for slug, other, wanted in parted(tiling):
        text = f"{slug} does not touch {other}" if wanted else f"{slug} stands beside {other}"
        yield Advice("neighbours", f"{text}: no page was found where it is otherwise; pin one of them", sources.get(slug), slug)


def _arranged(stone: Stone, box: Box, reach: int) -> Arrangement:
    form = box.form
    assert form is not None
    found = arrange(form, box.cells.rows, air(form, stone.book, reach), stone.setter)
    assert found is not None, f"{box.item.slug}: a shape was promised that cannot be delivered"
    return found


def left_open(stone: Stone) -> Closed:
    """The page as far as it goes: stories stacked by weight in their widest form, the rest overset."""
    items, cells = stone.items(REACH[-1]), stone.hole.cells
    row, foot = cells.row, min((ad.row for _, ad in stone.hole.islands), default=cells.foot)
    boxes: list[tuple[Box, Arrangement]] = []
    for item in items:
        form, shape = _widest(item)
        if form and shape:
            rows = max(0, min(shape.rows, foot - row))
            exact = arrange(form, rows, air(form, stone.book, 1), stone.setter) if rows == shape.rows else None
            made = exact or force(form, rows, stone.setter)
            boxes.append((Box(item, Cells(0, row, form.columns, rows), shape, 0, form), made))
            row += rows
    why = reason(items, cells, stone.book.grid, stone.anew)
    found = "; or ".join(cure.text for cure in cures(items, cells, stone.book.grid, stone.anew))
    why += f". To close it: {found}" if found else ""
    advice = (Advice("page-open", f"page {stone.plan.number} does not close: {why}", stone.plan.copy.source),)
    dropped = tuple(story.slug for story in stone.plan.copy.fillers)
    return Closed(cells, tuple(boxes), stone.hole.ads + stone.hole.islands, (), dropped, advice)


def _widest(item: Item) -> tuple[Mix | None, Shape | None]:
    """The widest form of an item: the one that takes fewest rows. A form without a shape is forced into the page."""
    if not item.forms:
        return None, None
    if not item.shapes:
        form = max(item.forms, key=lambda mix: mix.columns)
        return form, Shape(item.slug, form.columns, 1 << 20, (), item.forms.index(form))
    shape = max(item.shapes, key=lambda s: (s.columns, -s.rows))
    return item.forms[shape.mix], shape
