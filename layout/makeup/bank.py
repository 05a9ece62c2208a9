"""The bank (稿台): set type that waits for the stone: the space of a page, and its stories in the forms that each can have."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import chain

from layout.galley import Setter, Shape
from layout.issue import Ad, Place, Story
from layout.makeup.mix import SEPARATION, Mix
from layout.makeup.piece import Piece, piece
from layout.makeup.seed import Item
from layout.makeup.shapes import FORMS, best, forms, kind, pinned, shapes
from layout.makeup.stepped import may_step, stepped
from layout.makeup.taste import taste
from layout.makeup.variants import mixes, unusual
from layout.page import PagePlan
from layout.stylebook import Stylebook
from layout.units import Cells, ceil_div

REACH = (1, 2)
"""Range of the levers on each rung, in times of the house's own."""
UNUSUAL = 2
"""Forms with the head at the upper left, and with a vertical one, that a story is offered while headlines butt."""
FOLD = 12
"""Rows above the fold that a story needs there to show its head."""
LIGHTEST = 1_000
"""Rank of an obstacle, after all copy."""


@dataclass(frozen=True, slots=True)
class Hole:
    """What is left of the type area for stories."""

    cells: Cells
    ads: tuple[tuple[Ad, Cells], ...]
    islands: tuple[tuple[Ad, Cells], ...]
    """Ads that do not take the whole width: obstacles."""


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
class Bank:
    """A page before it is laid out: its copy, the space for it, and whom to ask for type."""

    plan: PagePlan
    stories: tuple[Story, ...]
    setter: Setter
    book: Stylebook
    hole: Hole

    def items(self, reach: int) -> tuple[Item, ...]:
        """What must be placed: obstacles, then stories in order of weight."""
        return (*self._obstacles(), *(self._item(rank, story, False, reach) for rank, story in enumerate(self.stories)))

    def with_steps(self, item: Item, reach: int) -> Item:
        """An item with every step (折角) it can have besides, where it may step; else the item itself."""
        story = self.stories[item.rank] if item.rank < len(self.stories) else None
        if story is None or not may_step(story, item.kind, self.book.makeup):
            return item
        kept = stepped((taste(mix, self.book), mix) for mix in item.forms)
        made = shapes(kept, self.setter, self.book, reach, first=len(item.forms))
        return replace(item, shapes=item.shapes + made, forms=item.forms + tuple(mix for _, mix in kept))

    def fillers(self, reach: int) -> tuple[Item, ...]:
        """What is used where it helps to close the page."""
        return self._fillers(reach)

    def _fillers(self, reach: int) -> tuple[Item, ...]:
        copy = enumerate(self.plan.copy.fillers, len(self.stories))
        return tuple(self._item(rank, story, True, reach) for rank, story in copy)

    def _item(self, rank: int, story: Story, filler: bool, reach: int) -> Item:
        called, place = kind(story, filler), self._place(story)
        copy = piece(story, called, self.setter, self.book, reach)
        kept, made = self._pinned(copy, place, reach) if place.columns and place.rows else ((), ())
        if not made:
            tasted = forms(mixes(copy), self.book, FORMS * reach // max(1, len(self.stories)))
            kept, made = tuple(mix for _, mix in tasted), shapes(tasted, self.setter, self.book, reach)
        return Item(story.slug, made, rank, called, place, kept, story.beside, story.apart, self._lowest(story))

    def _pinned(self, copy: Piece, place: Place, reach: int) -> tuple[tuple[Mix, ...], tuple[Shape, ...]]:
        """A story whose size is pinned, in every form of that size, unusual ones among them."""
        sized = (mix for mix in chain(mixes(copy), unusual(copy)) if mix.columns == place.columns)
        tasted = sorted(((taste(mix, self.book), mix) for mix in sized), key=lambda form: form[0])
        return pinned(tasted, place.rows or 0, self.setter, self.book, reach)

    def _lowest(self, story: Story) -> int | None:
        """The lowest row in which a story may begin that the editor wants at the top or above the fold."""
        if story.place.top:
            return self.hole.cells.row
        return self.book.grid.rows // 2 - FOLD if story.place.fold else None

    def anew(self, item: Item, story: Story, reach: int = REACH[-1]) -> Item:
        """An item with other copy, the levers at their widest where nothing else is asked: what a cure would make of it."""
        return self._item(item.rank, story, item.kind == "filler", reach)

    def _place(self, story: Story) -> Place:
        """The editor's pin: that of the dummy before that of the story."""
        dummy = self.plan.copy.dummy
        berths = dummy.berths if dummy else ()
        fixed = (b.cells for b in berths if b.slug == story.slug and (b.pinned or (dummy and dummy.approved)))
        return next((Place(cells.column, cells.row, cells.columns, cells.rows) for cells in fixed), story.place)

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
            # What stands at the foot takes the separation under it; what crosses the fold of a double truck stands at the head.
            rows = cells.rows if cells.foot < self.hole.cells.foot - SEPARATION else self.hole.cells.foot - cells.row
            shape = Shape(ad.file, cells.columns, rows, ((rows, 0),), 0)
            yield Item(ad.file, (shape,), LIGHTEST + number, "ad", Place(cells.column, cells.row, cells.columns, rows))
