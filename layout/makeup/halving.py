"""A fuller page in two halves: which stories could stand in either, before anything is reckoned exactly.

With eleven items, tabulating every subset takes seconds, and nearly all subsets are of no use: a good page has either a cut across or a
cut down, heavy copy above it or at its left. The likeliest ways to part the items by area and weight are looked for here; the guillotine
then tabulates the parts of those halves alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from layout.makeup.guide import Worth
from layout.makeup.seed import ANYWHERE, Item
from layout.units import Cells

MOST_ITEMS = 16
"""Items of a page that is looked at in halves."""
MOST = 8
"""Items of a half."""
WAYS = 24
"""Ways to part the items that are tabulated."""
PINNED = 30
"""The same where a story is pinned: the likeliest ones may all be barred by it."""
SLACK = 8
"""Rows by which a cut across may miss the place that the areas have for it."""
EVEN = 6
"""Percent by which the areas of two halves side by side may miss the columns they stand in: the levers and the forms make it up."""


@dataclass(frozen=True, slots=True)
class Load:
    """What a subset of the items weighs."""

    area: int
    """Column rows, about."""
    pull: int
    """Tenths of demerits for each row by which all of it stands lower."""
    drop: int
    """The same for standing one under the other in one column, in the best order."""


def halves(items: Sequence[Item], cells: Cells, worth: Worth) -> tuple[int, ...]:
    """Subsets that may stand above or at the left of the others, the likeliest ones; empty for too many items."""
    if len(items) > MOST_ITEMS:
        return ()
    found = sorted(_ways(items, cells, worth))
    pinned = any(item.forms and item.place != ANYWHERE for item in items)
    return tuple(dict.fromkeys(half for _, half in found))[: PINNED if pinned else WAYS]


def _ways(items: Sequence[Item], cells: Cells, worth: Worth) -> Iterator[tuple[int, int]]:
    """About what a page costs that is parted so, and the half that stands above or at the left."""
    order = sorted(range(len(items)), key=lambda n: (-worth.pulls[n] * 1000 // max(1, worth.areas[n]), n))
    whole = (1 << len(items)) - 1
    for half in range(1, whole):
        count = half.bit_count()
        if count <= MOST and len(items) - count <= MOST:
            one, other = _load(half, order, worth), _load(whole ^ half, order, worth)
            lead = 0 if half & 1 else worth.lead
            yield from ((cost + lead, half) for cost in _costs((half, one, other), items, cells, worth))


def _costs(parted: tuple[int, Load, Load], items: Sequence[Item], cells: Cells, worth: Worth) -> Iterator[int]:
    """What it costs to cut the page across, and down, where that can be."""
    half, one, other = parted
    at = cells.row + one.area * cells.rows // (one.area + other.area)
    if all(_above(item, at) if half >> n & 1 else _below(item, at) for n, item in enumerate(items)):
        yield worth.cross + (at - cells.row) * other.pull + (one.drop + other.drop) // cells.columns
    for left in range(1, cells.columns):
        if abs(one.area - left * cells.rows) * 100 > EVEN * left * cells.rows:
            continue
        gutter = cells.column + left
        if all(_at_left(item, gutter) if half >> n & 1 else _at_right(item, gutter) for n, item in enumerate(items)):
            yield worth.cut + one.drop // left + other.drop // (cells.columns - left)


def _load(subset: int, order: Sequence[int], worth: Worth) -> Load:
    area = pull = drop = 0
    for number in order:
        if subset >> number & 1:
            drop += area * worth.pulls[number]
            area += worth.areas[number]
            pull += worth.pulls[number]
    return Load(area, pull, drop)


def _above(item: Item, at: int) -> bool:
    """Whether a pin, or an advertisement, lets an item stand above a row."""
    return item.place.row is None or item.place.row + (item.place.rows or 0) <= at + SLACK


def _below(item: Item, at: int) -> bool:
    return (item.place.row is None or item.place.row >= at - SLACK) and (item.lowest is None or item.lowest >= at - SLACK)


def _at_left(item: Item, column: int) -> bool:
    return item.place.column is None or item.place.column + (item.place.columns or 1) <= column


def _at_right(item: Item, column: int) -> bool:
    return item.place.column is None or item.place.column >= column
