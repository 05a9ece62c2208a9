"""A page that lies ill: its items and what their table says; what cures are, and how they are offered and proved."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from typing import TypeAlias

from layout.galley import Shape
from layout.issue import Story
from layout.makeup.saw import cuttable
from layout.makeup.seed import Guillotine, Item
from layout.stylebook import Grid
from layout.units import Cells

# What a change costs an editor beyond its characters, in characters (ours). Writing is dearer than cutting; a picture is two paragraphs.
PRICES: dict[str, int] = {
    "cut": 0, "add": 60, "filler": 40, "drop": 30, "pin": 50, "width": 80, "picture-width": 60, "picture": 250, "join": 100,
}  # fmt: skip

NO_ROOM = 8
"""Rows in which no story stands: a head and a few lines."""


@dataclass(frozen=True, slots=True)
class Cure:
    """A change of the copy with which the page closes."""

    text: str
    slug: str = ""
    """The story to change; the first of several."""
    lines: int = 0
    """Lines of text to cut or to add; of a filler in each of its columns; 0 for other changes."""
    characters: int = 0
    """The same in characters, about; of stories that go all they have."""
    what: str = "cut"
    """A key of PRICES."""
    size: tuple[int, int] = (0, 0)
    """Columns and rows of a filler's box."""
    slugs: tuple[str, ...] = ()
    """All stories concerned, when they are several."""

    @property
    def price(self) -> int:
        return PRICES[self.what] + self.characters


Anew: TypeAlias = Callable[[Item, Story], Item]
"""Sets a changed story in the forms of a last resort, as the item was set."""
Proved: TypeAlias = tuple[Cure, tuple[Item, ...]]
"""A cure, and the items of the page that follows it."""
Offer: TypeAlias = tuple[Cure, Callable[[], Proved | None]]
"""A cure as the table has it, and how it is proved."""


@dataclass(frozen=True, slots=True)
class Ward:
    """An open page: its items in order of weight, what their table says, and whom to ask for type."""

    items: tuple[Item, ...]
    table: Guillotine
    cells: Cells
    grid: Grid
    anew: Anew | None

    def changed(self, number: int, item: Item) -> tuple[Item, ...]:
        """The items with one of them changed."""
        return (*self.items[:number], item, *self.items[number + 1 :])

    def closes(self, subset: int) -> bool:
        """Whether straight cuts fill the page with a subset of the items."""
        return bool(self.table.depths(subset, self.cells.columns) >> self.cells.rows & 1)


def ward(items: tuple[Item, ...], cells: Cells, grid: Grid, anew: Anew | None = None) -> Ward:
    """The items in order of weight, and their table."""
    table = Guillotine([sized(item) for item in items], cells.columns, cells.rows)
    return Ward(items, table, cells, grid, anew)


def named(item: Item) -> str:
    """A story by its headline, an advertisement by its file."""
    story = item.forms[0].story if item.forms else None
    return f"《{' '.join(story.headline)}》" if story and story.headline else item.slug


def sized(item: Item) -> Item:
    """An item with the depths that its pin allows."""
    rows = item.place.rows
    return item if rows is None else replace(item, shapes=tuple(_just(s, rows) for s in item.shapes if s.strain(rows) is not None))


def sure(item: Item) -> Cells | None:
    """The cells that a pinned item takes in every one of its forms; None while its column or its row is open."""
    place = item.place
    shapes = [shape for shape in sized(item).shapes if place.columns in {None, shape.columns}]
    if place.column is None or place.row is None or not shapes:
        return None
    return Cells(place.column, place.row, min(s.columns for s in shapes), min(s.least for s in shapes))


def stands(items: Sequence[Item], cells: Cells) -> bool:
    """Whether straight cuts are found that fill the page, ads and pins at their places."""
    certain = [at for at in map(sure, items) if at]
    if any(a.meets(b) for a, b in combinations(certain, 2)):
        return False
    table = Guillotine(sorted(map(sized, items), key=lambda item: item.rank), cells.columns, cells.rows)
    return cuttable(table, cells)


def room(items: Sequence[Item], cells: Cells) -> bool:
    """Whether masthead and advertisements leave room for a story at all."""
    return cells.rows >= NO_ROOM and free(items, cells) >= cells.columns * NO_ROOM


def free(items: Sequence[Item], cells: Cells) -> int:
    """Column rows that narrow advertisements leave."""
    return max(0, cells.columns * cells.rows - sum(s.columns * s.least for item in items if not item.forms for s in item.shapes))


def _just(shape: Shape, rows: int) -> Shape:
    return replace(shape, rows=rows, strains=tuple(pair for pair in shape.strains if pair[0] == rows))
