"""Pins that contradict: the smallest set of them that no arrangement of the page can fulfil, each with its line of copy."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import combinations

from layout.makeup.boxing import Task
from layout.makeup.seed import ANYWHERE, Guillotine, Item
from layout.makeup.solve import solve
from layout.makeup.ward import Anew, named, stands, sure
from layout.stylebook import DEMERITS, Grid, Makeup
from layout.units import Cells

SETS = 6
"""Sets of pins that are laid out to see whether they contradict."""
MOST_ITEMS = 9
"""Items of a page on which that is tried."""
LIMIT = 0.3
"""Deterministic time for each, as `Task.limit`."""

FREE = Makeup(demerits=tuple((fault, 0) for fault in DEMERITS))
"""A house that minds no fault: whether a page closes is all that is asked."""


def contradiction(items: Sequence[Item], cells: Cells, grid: Grid, anew: Anew | None = None) -> str:
    """What is wrong with the pins of a page; empty when nothing is, or nothing can be proved."""
    pinned = [item for item in items if item.forms and item.place != ANYWHERE]
    if not pinned:
        return ""
    alone = next(filter(None, (_outside(item, cells, grid) or _unlike(item, grid) for item in pinned)), "")
    return alone or _clash(items, pinned) or _together(items, pinned, cells, anew)


def pin(item: Item) -> str:
    """A pinned story with its line of copy, an advertisement by its file."""
    return f"{named(item)} ({item.forms[0].story.source})" if item.forms else f"the advertisement {item.slug}"


def _outside(item: Item, cells: Cells, grid: Grid) -> str:
    """A pin that leaves the space for stories."""
    place = item.place
    columns = place.columns or 1
    if place.column is not None and place.column + columns > grid.columns:
        return f"{pin(item)} is pinned to column {place.column}, {columns} wide; the page has {grid.columns} columns, counted from 0"
    if place.row is not None and not cells.row <= place.row < cells.foot:
        room = f"rows {cells.row} to {cells.foot - 1}"
        return f"{pin(item)} is pinned to row {place.row}; masthead and advertisements leave {room}"
    if place.row is not None and place.row + (place.rows or 0) > cells.foot:
        return f"{pin(item)} is pinned to {place.rows} rows from row {place.row}; the space for stories ends with row {cells.foot - 1}"
    return ""


def _unlike(item: Item, grid: Grid) -> str:
    """A story pinned to a depth that its type cannot have."""
    rows, columns = item.place.rows, item.place.columns
    fits = [shape for shape in item.shapes if columns in {None, shape.columns}]
    depths = sorted({depth for shape in fits for depth, _ in shape.strains})
    if rows is None or rows in depths or not depths:
        return ""
    near = min(depths, key=lambda depth: abs(depth - rows))
    lines = abs(near - rows) * (columns or grid.columns)
    return f"{pin(item)} is pinned to {rows} rows and takes {near} at the nearest, {lines} lines off; change the pin"


def _clash(items: Sequence[Item], pinned: Sequence[Item]) -> str:
    """Two pins, or a pin and an advertisement, that must stand on the same cells."""
    ads = [item for item in items if not item.forms]
    for one, other in (*combinations(pinned, 2), *((story, ad) for story in pinned for ad in ads)):
        a, b = sure(one), sure(other)
        if a and b and a.meets(b):
            shared = f"column {max(a.column, b.column)}, row {max(a.row, b.row)}"
            return f"the pins of {pin(one)} and {pin(other)} contradict: both take {shared}; change one of them"
    return ""


def _together(items: Sequence[Item], pinned: Sequence[Item], cells: Cells, anew: Anew | None) -> str:
    """Pins that leave no arrangement, though the page closes without them: one by itself, then two, then all."""
    free = {item.slug: _freed(item, anew) for item in pinned}
    if len(items) > MOST_ITEMS or not _combine([free.get(item.slug, item) for item in items], cells):
        return ""
    for kept in _sets(pinned):
        page = [item if item in kept else free.get(item.slug, item) for item in items]
        if _impossible(page, cells):
            told = " and ".join(map(pin, kept))
            if len(kept) == 1:
                return f"where {told} is pinned, no arrangement of the other stories fills the page; free its column, its row or its size"
            return f"the pins of {told} contradict: no arrangement of the page has {'both' if len(kept) == 2 else 'all'}; free one of them"
    return ""


def _impossible(items: list[Item], cells: Cells) -> bool:
    """Whether it is proved that items do not fill the page, ads and pins at their places."""
    if stands(items, cells):
        return False
    found = solve(Task(tuple(items), cells, FREE, lambda tiling: 0, LIMIT, first=True))
    return found.tiling is None and found.proven


def _sets(pinned: Sequence[Item]) -> Iterator[tuple[Item, ...]]:
    """Sets of pins to be tried, the small ones first."""
    small = [kept for count in (1, 2) for kept in combinations(pinned, count)][:SETS]
    yield from small
    if tuple(pinned) not in small:
        yield tuple(pinned)


def _freed(item: Item, anew: Anew | None) -> Item:
    """A story without its pin."""
    other = item
    if anew and item.place.columns is not None:
        other = anew(item, replace(item.forms[0].story, place=ANYWHERE))
    return replace(other, place=ANYWHERE, lowest=None)


def _combine(items: Sequence[Item], cells: Cells) -> bool:
    """Whether items can fill a page by straight cuts, advertisements anywhere."""
    return Guillotine(items, cells.columns, cells.rows).closes(cells)
