"""A page closes: the levers in their order, and a reason in rows when none of them is enough.

The ladder (makeup contract): the house's own range of the levers; optional fillers; the levers at twice their range; then the
page is short or long by a number of rows, which is told, and the page is laid out as far as it goes so that the desk can see it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from layout.galley import Setter, Shape
from layout.issue import Ad, Place, Story
from layout.makeup.arrange import SEPARATION, Arrangement, Mix, arrange, force
from layout.makeup.demerits import faults, score
from layout.makeup.seed import MOST_ITEMS, Box, Guillotine, Item, Tiling
from layout.makeup.shapes import kind, shapes
from layout.page import Advice, PagePlan
from layout.stylebook import Stylebook
from layout.units import Cells, ceil_div

REACH = (1, 2)
"""Range of the levers on each rung, in times of the house's own."""
MOST_FILLERS = 2


@dataclass(frozen=True, slots=True)
class Closed:
    """A page whose every box is settled."""

    cells: Cells
    boxes: tuple[tuple[Box, Arrangement], ...]
    ads: tuple[tuple[Ad, Cells], ...]
    faults: tuple[tuple[str, int], ...]
    dropped: tuple[str, ...]
    advice: tuple[Advice, ...] = ()


@dataclass(frozen=True, slots=True)
class Hole:
    """What is left of the type area for stories."""

    cells: Cells
    ads: tuple[tuple[Ad, Cells], ...]
    islands: tuple[tuple[Ad, Cells], ...]
    """Ads that do not take the whole width: obstacles."""


def close(plan: PagePlan, stories: tuple[Story, ...], setter: Setter, book: Stylebook) -> Closed:
    """Lay out the stories of a page so that nothing is left open, or as far as they go with the reason why not."""
    hole = _hole(plan, book)
    for reach in REACH:
        for fillers in _filler_sets(plan.copy.fillers, len(stories) + len(hole.islands)):
            found = _seed(_items(stories, fillers, hole, setter, book, reach), hole, book)
            if found:
                return _closed(hole, found[1], plan, fillers, book, reach)
    return _open(plan, stories, hole, setter, book)


def _filler_sets(fillers: tuple[Story, ...], items: int) -> Iterator[tuple[Story, ...]]:
    """No filler, then each, then pairs, as long as the page stays searchable."""
    for count in range(min(len(fillers), MOST_FILLERS, max(0, MOST_ITEMS - items)) + 1):
        yield from combinations(fillers, count)


def _hole(plan: PagePlan, book: Stylebook) -> Hole:
    """Stack full-width ads from the outside in; what is narrower stays an obstacle at the foot."""
    grid = book.grid
    top = book.furniture.masthead_rows if plan.front else 0
    foot = grid.rows
    ads: list[tuple[Ad, Cells]] = []
    islands: list[tuple[Ad, Cells]] = []
    for ad in plan.copy.ads:
        rows = ceil_div(ad.depth, grid.row)
        if ad.columns < grid.columns:
            islands.append((ad, Cells(ad.column, foot - rows, ad.columns, rows)))
        elif ad.at == "top":
            ads.append((ad, Cells(0, top, grid.columns, rows)))
            top += rows + SEPARATION
        else:
            foot -= rows
            ads.append((ad, Cells(0, foot, grid.columns, rows)))
    # The separation under the last box may fall below the type area when nothing stands there.
    depth = foot - top + (SEPARATION if foot == grid.rows else 0)
    return Hole(Cells(0, top, grid.columns, depth), tuple(ads), tuple(islands))


def _items(stories: tuple[Story, ...], fillers: tuple[Story, ...], hole: Hole, setter: Setter, book: Stylebook, reach: int) -> list[Item]:
    items = []
    for rank, story in enumerate((*stories, *fillers)):
        called = kind(story, rank >= len(stories))
        forms, offered = shapes(story, called, setter, book, reach, len(stories) + len(fillers))
        items.append(Item(story.slug, offered, rank, called, story.place, forms))
    for ad, cells in hole.islands:
        rows = hole.cells.foot - cells.row
        shape = Shape(ad.file, cells.columns, rows, ((rows, 0),), 0)
        items.append(Item(ad.file, (shape,), len(items), "ad", Place(cells.column, cells.row, cells.columns, rows)))
    return items


def _seed(items: list[Item], hole: Hole, book: Stylebook) -> tuple[int, Tiling] | None:
    """The best page the guillotine finds, with its demerits."""
    if len(items) > MOST_ITEMS or not items:
        return None
    table = Guillotine(items, hole.cells.columns, hole.cells.rows)
    return table.best(hole.cells, lambda tiling: score(tiling, hole.cells, book))


def _closed(hole: Hole, tiling: Tiling, plan: PagePlan, fillers: tuple[Story, ...], book: Stylebook, reach: int) -> Closed:
    boxes = tuple((box, _arranged(box, book, reach)) for box in tiling if box.form)
    used = {story.slug for story in fillers}
    dropped = tuple(story.slug for story in plan.copy.fillers if story.slug not in used)
    return Closed(hole.cells, boxes, hole.ads + hole.islands, faults(tiling, hole.cells), dropped)


def _arranged(box: Box, book: Stylebook, reach: int) -> Arrangement:
    form = box.form
    assert form is not None
    air = book.makeup.head_air * reach if form.head.rows else 0
    found = arrange(form, box.cells.rows, air)
    assert found is not None, f"{box.item.slug}: a shape was promised that cannot be delivered"
    return found


def _open(plan: PagePlan, stories: tuple[Story, ...], hole: Hole, setter: Setter, book: Stylebook) -> Closed:
    """The page as far as it goes: stories stacked by weight over the full width, what does not fit is overset."""
    items = _items(stories, (), hole, setter, book, REACH[-1])
    dropped = tuple(story.slug for story in plan.copy.fillers)
    boxes: list[tuple[Box, Arrangement]] = []
    row = hole.cells.row
    foot = min((cells.row for _, cells in hole.islands), default=hole.cells.foot)
    for item in items:
        form, shape = _widest(item)
        if form is None or shape is None:
            continue
        rows = max(0, min(shape.rows, foot - row))
        cells = Cells(0, row, form.columns, rows)
        made = (arrange(form, rows, book.makeup.head_air) if rows == shape.rows else None) or force(form, rows)
        boxes.append((Box(item, cells, shape, 0), made))
        row += rows
    advice = (Advice("page-open", _reason(plan, items, hole, book), plan.copy.source),)
    return Closed(hole.cells, tuple(boxes), hole.ads + hole.islands, (), dropped, advice)


def _widest(item: Item) -> tuple[Mix | None, Shape | None]:
    """The widest form of an item: the one that takes fewest rows."""
    if not item.forms or not item.shapes:
        return None, None
    shape = max(item.shapes, key=lambda s: (s.columns, -s.rows))
    return item.forms[shape.mix], shape


def _reason(plan: PagePlan, items: list[Item], hole: Hole, book: Stylebook) -> str:
    """Why a page stays open, in rows and lines."""
    unshaped = [item.slug for item in items if not item.shapes]
    if unshaped:
        return f"page {plan.number} stays open: {', '.join(unshaped)} cannot take any form that fits a page; shorten it or free its width"
    room = hole.cells.columns * hole.cells.rows - sum((hole.cells.foot - c.row) * c.columns for _, c in hole.islands)
    least = sum(min(s.columns * s.least for s in item.shapes) for item in items if item.forms)
    most = sum(max(s.columns * s.most for s in item.shapes) for item in items if item.forms)
    for_page = f"page {plan.number} does not close"
    if least > room:
        return f"{for_page}: long by at least {least - room} column rows (about {(least - room) * book.grid.characters} characters); cut or move a story"
    if most < room:
        return f"{for_page}: short by at least {room - most} column rows (about {(room - most) * book.grid.characters} characters); add a story or a filler"
    return f"{for_page}: {_nearest(items, hole)}"


def _nearest(items: list[Item], hole: Hole) -> str:
    """How far the nearest depth is that these items fill exactly."""
    if len(items) > MOST_ITEMS:
        return f"{len(items)} items are more than the make-up can combine; join briefs into one column"
    table = Guillotine(items, hole.cells.columns, hole.cells.rows + 30)
    bits = table.depths(table.whole, hole.cells.columns)
    for off in range(1, 31):
        if bits >> (hole.cells.rows + off) & 1:
            return f"long by {off} rows of the full width; cut {off * hole.cells.columns} lines in all, or drop the lightest story"
        if off < hole.cells.rows and bits >> (hole.cells.rows - off) & 1:
            return f"short by {off} rows of the full width; add a filler of about {off * hole.cells.columns} lines"
    return "its stories do not combine at these widths; free a pinned width or add a filler"


