"""What is held (钉住): where an item with a pin must stand, and the lines along which a part of the page may be cut that holds some."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

from layout.makeup.guide import Lines
from layout.makeup.seed import Item
from layout.units import Cells


@dataclass(frozen=True, slots=True)
class Pin:
    """What is known of where an item must stand; None for what is open."""

    column: int | None
    row: int | None
    width: int
    depth: int
    """The least it takes."""
    lowest: int | None
    columns: frozenset[int] = frozenset()
    """Gutters along which it must be cut free, and rows."""
    rows: frozenset[int] = frozenset()

    def fits(self, cells: Cells) -> bool:
        """Whether a part of the page has its place."""
        if self.column is not None and not cells.column <= self.column <= cells.right - self.width:
            return False
        if self.row is not None and not cells.row <= self.row <= cells.foot - self.depth:
            return False
        return self.lowest is None or cells.row <= self.lowest


def held(item: Item) -> Pin | None:
    """The pin of an item; None when it may stand anywhere."""
    place, lowest = item.place, item.lowest
    if place.column is None and place.row is None and lowest is None:
        return None
    width = place.columns or min((shape.columns for shape in item.shapes), default=1)
    depth = place.rows or min((shape.least for shape in item.shapes), default=1)
    if not item.forms:  # an advertisement stands at the foot in any case: cuts along it need no help
        return Pin(place.column, place.row, width, depth, lowest)
    return Pin(place.column, place.row, width, depth, lowest, _edges(place.column, place.columns), _edges(place.row, place.rows))


def _edges(start: int | None, extent: int | None) -> frozenset[int]:
    """Where a pinned box begins and, if that is known, where it ends."""
    return frozenset() if start is None else frozenset({start} if extent is None else {start, start + extent})


Pins: TypeAlias = Sequence[tuple[int, Pin]]
"""Pins with the numbers of their items."""


def holds(pins: Pins, cells: Cells, subset: int) -> bool:
    """Whether every pin of a subset has its place in a part of the page."""
    return all(pin.fits(cells) for n, pin in pins if subset >> n & 1)


def lines(pins: Pins, cells: Cells, subset: int) -> Lines:
    """Where a part of the page may be cut without cutting through a pin that stands in it."""
    inside = [(1 << n, pin) for n, pin in pins if subset >> n & 1]
    rows = [(bit, pin.row - cells.row, pin.depth) for bit, pin in inside if pin.row is not None]
    gutters = [(bit, pin.column - cells.column, pin.width) for bit, pin in inside if pin.column is not None]
    high, left = (sum(bit for bit, _, _ in some) for some in (rows, gutters))
    if not holds(pins, cells, subset):
        return Lines({}, {}, high, left)
    return Lines(_clear(rows, cells.rows), _clear(gutters, cells.columns), high, left)


def _clear(pins: Sequence[tuple[int, int, int]], extent: int) -> dict[int, int]:
    """Places between the edges of a part at which no pin is cut, as bits, by the pins before them. Of each pin: its bit, start, extent."""
    found = {0: (1 << extent) - 2}
    for bit, start, long in pins:
        split = [(key, bits & (2 << start) - 1) for key, bits in found.items()]
        split += [(key | bit, bits >> start + long << start + long) for key, bits in found.items()]
        found = {key: bits for key, bits in split if bits}
    return found
