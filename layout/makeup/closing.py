"""A page closes: the levers in their order, and a reason in rows when none of them is enough.

The ladder (makeup contract): the house's own range of the levers; optional fillers; the levers at twice their range; then the
page is short or long by a number of rows, which is told, and the page is laid out as far as it goes so that the desk can see it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from layout.galley import Setter, Shape
from layout.issue import Ad, Place, Story
from layout.makeup.arrange import Arrangement, arrange, force
from layout.makeup.demerits import butting, faults, score
from layout.makeup.mix import SEPARATION, Mix
from layout.makeup.piece import piece
from layout.makeup.reasons import overfull, reason
from layout.makeup.seed import MOST_ITEMS, Box, Guillotine, Item, Tiling
from layout.makeup.shapes import FORMS, best, forms, kind, shapes
from layout.makeup.taste import air
from layout.makeup.variants import mixes, unusual
from layout.page import Advice, PagePlan
from layout.stylebook import Stylebook
from layout.units import Cells, ceil_div

REACH = (1, 2)
"""Range of the levers on each rung, in times of the house's own."""
MOST_FILLERS = 2
UNUSUAL = 2
"""Forms with the head at the upper left, and with a vertical one, that a story is offered while headlines butt."""
LIGHTEST = 1_000
"""Rank of an obstacle, after all copy."""


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
    stone = Stone(plan, stories, setter, book, hole(plan, book))
    for reach in REACH:
        must = stone.items(reach)
        for fillers in stone.filler_sets(must, reach):
            items = [*must, *fillers]
            tiling = stone.seed(items)
            if tiling:
                return stone.closed(stone.parted(tiling, items, reach), reach)
    return stone.left_open()


def hole(plan: PagePlan, book: Stylebook) -> Hole:
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
    return Hole(Cells(0, top, grid.columns, max(0, depth)), tuple(ads), tuple(islands))


@dataclass(frozen=True, slots=True)
class Stone:
    """A page on the stone (拼版台): its copy, the space for it, and whom to ask for type."""

    plan: PagePlan
    stories: tuple[Story, ...]
    setter: Setter
    book: Stylebook
    hole: Hole

    def items(self, reach: int) -> tuple[Item, ...]:
        """What must be placed: obstacles, then stories in order of weight."""
        return (*self._obstacles(), *(self._item(rank, story, False, reach) for rank, story in enumerate(self.stories)))

    def filler_sets(self, must: tuple[Item, ...], reach: int) -> Iterator[tuple[Item, ...]]:
        """No filler; then each and pairs of them, unless the page is too full already, as long as it stays searchable."""
        yield ()
        if overfull(must, self.hole.cells):
            return
        copy = enumerate(self.plan.copy.fillers, len(self.stories))
        fillers = [self._item(rank, story, True, reach) for rank, story in copy]
        for count in range(1, min(len(fillers), MOST_FILLERS, MOST_ITEMS - len(must)) + 1):
            yield from combinations(fillers, count)

    def _item(self, rank: int, story: Story, filler: bool, reach: int) -> Item:
        called = kind(story, filler)
        copy = piece(story, called, self.setter, self.book, reach)
        kept = forms(mixes(copy), self.book, FORMS * reach // max(1, len(self.stories)))
        made = shapes(kept, self.setter, self.book, reach)
        return Item(story.slug, made, rank, called, story.place, tuple(mix for _, mix in kept))

    def _varied(self, item: Item, reach: int) -> Item:
        """An item with the best of its unusual forms besides."""
        story = self.stories[item.rank] if item.rank < len(self.stories) else None
        if story is None or item.rank == 0:
            return item
        kept = best(unusual(piece(story, item.kind, self.setter, self.book, reach)), self.book, UNUSUAL)
        made = shapes(kept, self.setter, self.book, reach, first=len(item.forms))
        return replace(item, shapes=item.shapes + made, forms=item.forms + tuple(mix for _, mix in kept))

    def _obstacles(self) -> Iterator[Item]:
        for number, (ad, cells) in enumerate(self.hole.islands):
            rows = self.hole.cells.foot - cells.row
            shape = Shape(ad.file, cells.columns, rows, ((rows, 0),), 0)
            yield Item(ad.file, (shape,), LIGHTEST + number, "ad", Place(cells.column, cells.row, cells.columns, rows))

    def seed(self, items: Sequence[Item], thorough: bool = False) -> Tiling | None:
        """The best page the guillotine finds; None when the items do not fill the hole.

        `thorough`: it goes on as long as headlines butt.
        """
        cells = self.hole.cells
        if not 0 < len(items) <= MOST_ITEMS or not cells.rows:
            return None
        table = Guillotine(sorted(items, key=lambda item: item.rank), cells.columns, cells.rows)
        found = table.best(cells, self._score, lambda tiling: not (thorough and butting(tiling, cells)))
        return found[1] if found else None

    def parted(self, tiling: Tiling, items: Sequence[Item], reach: int) -> Tiling:
        """The page; while headlines butt on it, the better one of it and the best with unusual heads allowed."""
        if not butting(tiling, self.hole.cells):
            return tiling
        other = self.seed([self._varied(item, reach) for item in items], thorough=True)
        return min((tiling, other), key=self._score) if other else tiling

    def _score(self, tiling: Tiling) -> int:
        return score(tiling, self.hole.cells, self.book)

    def closed(self, tiling: Tiling, reach: int) -> Closed:
        """Every box with its type in place."""
        boxes = tuple((box, self._arranged(box, reach)) for box in tiling if box.form)
        used = {box.item.slug for box in tiling}
        dropped = tuple(story.slug for story in self.plan.copy.fillers if story.slug not in used)
        return Closed(self.hole.cells, boxes, self.hole.ads + self.hole.islands, faults(tiling, self.hole.cells), dropped)

    def _arranged(self, box: Box, reach: int) -> Arrangement:
        form = box.form
        assert form is not None
        found = arrange(form, box.cells.rows, air(form, self.book, reach), self.setter)
        assert found is not None, f"{box.item.slug}: a shape was promised that cannot be delivered"
        return found

    def left_open(self) -> Closed:
        """The page as far as it goes: stories stacked by weight in their widest form, the rest overset."""
        items, cells = self.items(REACH[-1]), self.hole.cells
        row, foot = cells.row, min((ad.row for _, ad in self.hole.islands), default=cells.foot)
        boxes: list[tuple[Box, Arrangement]] = []
        for item in items:
            form, shape = _widest(item)
            if form and shape:
                rows = max(0, min(shape.rows, foot - row))
                exact = arrange(form, rows, air(form, self.book, 1), self.setter) if rows == shape.rows else None
                made = exact or force(form, rows, self.setter)
                boxes.append((Box(item, Cells(0, row, form.columns, rows), shape, 0, form), made))
                row += rows
        why = reason(items, cells, self.book.grid)
        advice = (Advice("page-open", f"page {self.plan.number} does not close: {why}", self.plan.copy.source),)
        dropped = tuple(story.slug for story in self.plan.copy.fillers)
        return Closed(cells, tuple(boxes), self.hole.ads + self.hole.islands, (), dropped, advice)


def _widest(item: Item) -> tuple[Mix | None, Shape | None]:
    """The widest form of an item: the one that takes fewest rows. A form without a shape is forced into the page."""
    if not item.forms:
        return None, None
    if not item.shapes:
        form = max(item.forms, key=lambda mix: mix.columns)
        return form, Shape(item.slug, form.columns, 1 << 20, (), item.forms.index(form))
    shape = max(item.shapes, key=lambda s: (s.columns, -s.rows))
    return item.forms[shape.mix], shape
