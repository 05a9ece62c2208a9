"""A page that lies ill: its items and what their table says; what cures are, and how they are offered and proved."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TypeAlias

from layout.galley import Shape
from layout.issue import Story
from layout.makeup.seed import Guillotine, Item
from layout.stylebook import Grid
from layout.units import Cells

# What a change costs an editor beyond its characters, in characters (ours). Writing is dearer than cutting; a picture is two paragraphs.
PRICES: dict[str, int] = {"cut": 0, "add": 60, "filler": 40, "drop": 30, "width": 80, "picture-width": 60, "picture": 250}


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


def _just(shape: Shape, rows: int) -> Shape:
    return replace(shape, rows=rows, strains=tuple(pair for pair in shape.strains if pair[0] == rows))
