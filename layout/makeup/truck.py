"""A double truck (跨版) on the stone: what stands across the fold, and what is left of either page for the other stories.

A story across the fold takes as many columns at either side, at the head or at the foot. For each of its forms and depths the others are
dealt to the two pages, nearest to their room first, and the table of the guillotine tells at once whether both close.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from itertools import product
from typing import TypeAlias

from layout.galley import Setter, Shape
from layout.issue import Ad, Story
from layout.makeup.astride import astride, can_stand_astride
from layout.makeup.mix import Mix
from layout.makeup.piece import piece
from layout.makeup.seed import MOST_ITEMS, Guillotine, Item
from layout.makeup.shapes import forms, kind, shapes
from layout.makeup.sides import sides
from layout.makeup.stone import Hole, Stone, hole
from layout.page import PagePlan
from layout.stylebook import Stylebook, doubled
from layout.units import Cells

MOST_ASTRIDE = 2
"""Stories across the fold: one at the head, one at the foot."""
FORMS_ASTRIDE = 24
"""Forms of such a story that are weighed."""
DEPTHS = 16
"""Forms and depths of it that are tried, the best first."""
SPLITS = 8
"""Ways to deal the other stories to the pages that are tried with each."""
UNITS = 13
"""Stories that are dealt freely; of more the smallest go together."""
OFF = 4
"""Column rows by which a page is too full or too empty that weigh as much as a demerit of a form."""
LOST = 40
"""Demerits of the first of the other stories at the right, where nothing stands across the fold."""
ROOM = 24
"""Rows that are left of either page under a story across the fold, at the least."""

Split: TypeAlias = tuple[tuple[Story, ...], tuple[Story, ...]]
"""The stories of the left-hand page, and of the right-hand one."""


@dataclass(frozen=True, slots=True)
class Band:
    """A story across the fold, in a form and a depth."""

    item: Item
    shape: Shape
    rows: int
    cost: int
    foot: bool

    @property
    def half(self) -> int:
        """Columns at either side."""
        return self.shape.columns // 2

    @property
    def form(self) -> Mix:
        return self.item.forms[self.shape.mix]


@dataclass(frozen=True, slots=True)
class Plot:
    """A double truck parted: what stands across the fold, and who stands on either page."""

    bands: tuple[Band, ...]
    split: Split
    price: int


@dataclass(frozen=True, slots=True)
class Truck:
    """A double truck with its copy. `book` is of one page."""

    plan: PagePlan
    stories: tuple[Story, ...]
    setter: Setter
    book: Stylebook
    pages: tuple[PagePlan, ...]
    holes: tuple[Hole, ...]
    known: dict[tuple[object, ...], int] = field(default_factory=dict)
    """Depths that sets of stories can have, by their slugs and the reach."""
    items: dict[tuple[int, tuple[str, ...]], dict[str, Item]] = field(default_factory=dict)
    """Stories in their forms, by the reach and all the slugs."""
    bands: dict[tuple[int, tuple[str, str]], list[Band]] = field(default_factory=dict)
    """Forms and depths of a story across the fold, by the reach, its slug and its edge of the page."""

    @property
    def columns(self) -> int:
        """Base columns of one page."""
        return self.book.grid.columns

    @property
    def crossers(self) -> tuple[Story, ...]:
        """Stories that may stand across the fold, the weightiest first."""
        may = (story for story in self.stories if self.plan.copy.crosses(story) and can_stand_astride(story))
        return tuple(story for story in may if not _on_one_page(story, self.columns))[:MOST_ASTRIDE]

    def stone(self, page: int, stories: tuple[Story, ...], bands: Sequence[Band], **copy: object) -> Stone:
        """One page on the stone, with what the bands leave of it; columns count from 0."""
        left = self.holes[page]
        for band in bands:
            left = _left(left, band, page, self.columns)
        aside = tuple(_aside(story, page * self.columns) for story in stories)
        plan = self.pages[page]
        plan = replace(plan, copy=replace(plan.copy, stories=aside, **copy))  # type: ignore[arg-type]
        return Stone(plan, aside, self.setter, self.book, left)

    def room(self, page: int, bands: Sequence[Band] = ()) -> int:
        """Column rows of a page that bands and advertisements leave."""
        stone = self.stone(page, (), bands)
        taken = sum(shape.columns * shape.rows for item in stone.items(1) for shape in item.shapes)
        return stone.hole.cells.columns * stone.hole.cells.rows - taken


def truck(plan: PagePlan, stories: tuple[Story, ...], setter: Setter, book: Stylebook) -> Truck:
    """A double truck ready to be parted."""
    pages = sides(plan, book)
    return Truck(plan, stories, setter, book, pages, tuple(hole(page, book) for page in pages))


def plots(of: Truck, across: tuple[Story, ...], reach: int) -> Iterator[Plot]:
    """Every way found to part a double truck with these stories across the fold that closes both pages, the likeliest first."""
    items = _items(of, across, reach)
    for plot in guesses(of, across, reach):
        if all(_fills(of, page, plot, items, reach) for page in (0, 1)):
            yield plot


def guesses(of: Truck, across: tuple[Story, ...], reach: int) -> list[Plot]:
    """Ways to part a double truck with these stories across the fold, by area alone, the likeliest first."""
    items = _items(of, across, reach)
    rest = tuple(story for story in of.stories if story not in across)
    if not all(items[story.slug].shapes for story in rest):
        return []
    choices = [bands(of, story, reach, foot=number > 0)[: DEPTHS // len(across)] for number, story in enumerate(across)]
    deep = min(left.cells.rows for left in of.holes)
    together = (chosen for chosen in product(*choices) if sum(band.rows for band in chosen) <= deep)
    found = (Plot(chosen, split, price) for chosen in together for split, price in _splits(of, rest, items, chosen))
    return sorted(found, key=lambda plot: plot.price)


def _items(of: Truck, across: tuple[Story, ...], reach: int) -> dict[str, Item]:
    """The other stories in the forms they have on one page, set once."""
    rest = tuple(story for story in of.stories if story not in across)
    key = (reach, tuple(story.slug for story in rest))
    if key not in of.items:
        of.items[key] = {item.slug: item for item in of.stone(0, rest, ()).items(reach) if item.forms}
    return of.items[key]


def bands(of: Truck, story: Story, reach: int, foot: bool) -> list[Band]:
    """The forms and depths in which a story can stand across the fold, the best first."""
    key = (reach, (story.slug, "foot" if foot else "head"))
    if key not in of.bands:
        item = _astride(of, story, reach)
        sized = sorted({(shape.columns, rows) for shape in item.shapes for rows, _ in shape.strains})
        best = (Band(item, found[1], rows, found[0], foot) for columns, rows in sized if (found := item.best(columns, rows)))
        of.bands[key] = sorted(filter(partial(_stands, of), best), key=lambda band: (band.cost, band.shape.columns, band.rows))
    return of.bands[key]


def _astride(of: Truck, story: Story, reach: int) -> Item:
    """A story in its forms across the fold, ranked among all."""
    wide = doubled(of.book)
    kept = forms(astride(piece(story, kind(story), of.setter, wide, reach)), wide, FORMS_ASTRIDE)
    made = shapes(kept, of.setter, wide, reach)
    return Item(story.slug, made, of.stories.index(story), kind(story), story.place, tuple(mix for _, mix in kept))


def _stands(of: Truck, band: Band) -> bool:
    """Whether both pages have the place of a band free and enough left beside it; and whether the editor's pin allows it."""
    tops, feet = ({getattr(left.cells, edge) for left in of.holes} for edge in ("row", "foot"))
    level = feet if band.foot else tops
    if len(level) > 1 or (band.foot and any(left.islands for left in of.holes)):
        return False
    row = min(feet) - band.rows if band.foot else min(tops)
    place = band.item.place
    wished = ((place.row, row), (place.rows, band.rows), (place.column, of.columns - band.half))
    free = min(left.cells.rows for left in of.holes) - band.rows
    return all(wish in {None, got} for wish, got in wished) and (free >= ROOM or (free == 0 and band.half == of.columns))


def cells_of(of: Truck, band: Band) -> Cells:
    """Where a band stands, in the columns of both pages."""
    left = of.holes[0].cells
    return Cells(of.columns - band.half, left.foot - band.rows if band.foot else left.row, 2 * band.half, band.rows)


def _left(before: Hole, band: Band, page: int, columns: int) -> Hole:
    """What a band leaves of a page: less depth, or an obstacle at the fold."""
    cells = before.cells
    if band.half == columns:
        return replace(before, cells=replace(cells, row=cells.row + (0 if band.foot else band.rows), rows=cells.rows - band.rows))
    at = Cells(0 if page else columns - band.half, cells.foot - band.rows if band.foot else cells.row, band.half, band.rows)
    story = band.form.story
    stands_in = Ad(story.slug, 0, 0, story.source, band.half, 0)
    return replace(before, islands=(*before.islands, (stands_in, at)))


def _on_one_page(story: Story, columns: int) -> bool:
    """Whether the editor's pin keeps a story at one side of the fold."""
    place = story.place
    widest = place.columns or max(story.columns, default=2 * columns)
    if place.column is None:
        return widest <= 1
    return place.column >= columns or place.column + widest <= columns


def _aside(story: Story, first: int) -> Story:
    """A story with its pin in the columns of its own page."""
    place = story.place
    return story if place.column is None or not first else replace(story, place=replace(place, column=place.column - first))


def _splits(of: Truck, rest: tuple[Story, ...], items: dict[str, Item], bands: Sequence[Band]) -> list[tuple[Split, int]]:
    """The likeliest ways to deal stories to the two pages, each with its price: the bands' own, and how far the pages are off."""
    units = _units(rest, items)
    rooms = [of.room(page, bands) for page in (0, 1)]
    areas = [sum(map(natural, (items[s.slug] for s in unit))) for unit in units]
    pinned = [{_page_of(story, of.columns) for story in unit} - {None} for unit in units]
    sums = [0] * (1 << len(units))
    for mask in range(1, len(sums)):
        low = mask & -mask
        sums[mask] = sums[mask ^ low] + areas[low.bit_length() - 1]
    whole, cost = sums[-1], 2 * sum(band.cost for band in bands)

    def price(mask: int) -> int:
        off = abs(sums[mask] - rooms[0]) + abs(whole - sums[mask] - rooms[1])
        wrong = sum((page == {0} and not mask >> n & 1) or (page == {1} and bool(mask >> n & 1)) for n, page in enumerate(pinned))
        return cost + off // OFF + 10_000 * wrong + (0 if bands or not units or mask & 1 else LOST)

    likely = heapq.nsmallest(SPLITS, range(len(sums)), key=lambda mask: (price(mask), mask))
    return [(_dealt(rest, units, mask), price(mask)) for mask in likely if price(mask) < 10_000]


def _units(rest: tuple[Story, ...], items: dict[str, Item]) -> list[tuple[Story, ...]]:
    """Stories that are dealt together: those that must touch, and the smallest of too many."""
    units: list[tuple[Story, ...]] = []
    for story in rest:
        bound = [u for u in units if any(story.slug in other.beside or other.slug in story.beside for other in u)]
        units = [u for u in units if u not in bound] + [(*(other for u in bound for other in u), story)]
    while len(units) > UNITS:
        small = sorted(units, key=lambda unit: sum(natural(items[story.slug]) for story in unit))[:2]
        units = [unit for unit in units if unit not in small] + [small[0] + small[1]]
    return sorted(units, key=lambda unit: min(rest.index(story) for story in unit))


def _dealt(rest: tuple[Story, ...], units: list[tuple[Story, ...]], mask: int) -> Split:
    left = {story.slug for n, unit in enumerate(units) if mask >> n & 1 for story in unit}
    return tuple(s for s in rest if s.slug in left), tuple(s for s in rest if s.slug not in left)


def _page_of(story: Story, columns: int) -> int | None:
    """Which page a pin asks for."""
    return None if story.place.column is None else int(story.place.column >= columns)


def natural(item: Item) -> int:
    """Column rows that an item takes without strain: the middle of its forms."""
    found = sorted(shape.columns * shape.rows for shape in item.shapes)
    return found[len(found) // 2] if found else 0


def _fills(of: Truck, page: int, plot: Plot, items: dict[str, Item], reach: int) -> bool:
    """Whether the table has a page that holds these stories exactly, wherever they stand on it."""
    stone = of.stone(page, (), plot.bands)
    cells, obstacles = stone.hole.cells, stone.items(reach)
    own = tuple(items[story.slug] for story in plot.split[page])
    if not own or not cells.rows:
        return not own and not cells.rows
    if len(own) + len(obstacles) > MOST_ITEMS:
        return False
    key = (page if obstacles else -1, tuple(item.slug for item in own), tuple(at for _, at in stone.hole.islands), reach)
    if key not in of.known:
        deepest = max(left.cells.rows for left in of.holes)
        table = Guillotine((*own, *obstacles), cells.columns, deepest)
        of.known[key] = table.depths(table.whole, cells.columns)
    return bool(of.known[key] >> cells.rows & 1)
