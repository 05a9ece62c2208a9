"""Why a page stays open, in rows and characters an editor can act on."""

from __future__ import annotations

from collections.abc import Sequence

from layout.makeup.seed import MOST_ITEMS, Guillotine, Item
from layout.stylebook import Grid
from layout.units import Cells

FAR = 30
"""Rows within which the nearest depth that closes is looked for."""


def reason(items: Sequence[Item], cells: Cells, grid: Grid) -> str:
    """The first reason that holds: a pin, an impossible story, the amount of copy, the combination."""
    return _pinned(items, grid) or _shapeless(items) or _amount(items, cells, grid) or _combination(items, cells)


def _pinned(items: Sequence[Item], grid: Grid) -> str:
    """A story pinned to a depth that its type cannot have."""
    for item in items:
        rows, columns = item.place.rows, item.place.columns
        depths = sorted({row for s in item.shapes if columns in {None, s.columns} for row, _ in s.strains})
        if item.forms and rows is not None and rows not in depths:
            near = min(depths, key=lambda depth: abs(depth - rows), default=0)
            lines = abs(near - rows) * (columns or grid.columns)
            return f"{item.slug} is pinned to {rows} rows and takes {near} at the nearest, {lines} lines off; change the pin"
    return ""


def _shapeless(items: Sequence[Item]) -> str:
    slugs = ", ".join(item.slug for item in items if not item.shapes)
    return f"{slugs} cannot take any form that fits a page; shorten it or free its width" if slugs else ""


def overfull(items: Sequence[Item], cells: Cells) -> bool:
    """Whether the items need more cells than there are, each in the form that takes fewest."""
    return _least(items) > cells.columns * cells.rows


def _least(items: Sequence[Item]) -> int:
    return sum(min((s.columns * s.least for s in item.shapes), default=0) for item in items)


def _amount(items: Sequence[Item], cells: Cells, grid: Grid) -> str:
    """Too much or too little copy, whatever the arrangement."""
    room, least = cells.columns * cells.rows, _least(items)
    most = sum(max(s.columns * s.most for s in item.shapes) for item in items)
    off = max(least - room, room - most)
    told = f"by at least {off} column rows (about {off * grid.characters} characters)"
    if least > room:
        return f"long {told}; cut or move a story"
    if most < room:
        return f"short {told}; add a story or a filler"
    return ""


def _combination(items: Sequence[Item], cells: Cells) -> str:
    """How far the nearest depth is that these items fill exactly."""
    if len(items) > MOST_ITEMS:
        return f"{len(items)} items are more than the make-up can combine; join briefs into one column"
    if not items:
        return f"short by {cells.rows} rows of the full width; nothing is planned for it"
    table = Guillotine(items, cells.columns, cells.rows + FAR)
    bits = table.depths(table.whole, cells.columns)
    for off in range(1, FAR + 1):
        if bits >> (cells.rows + off) & 1:
            return f"long by {off} rows of the full width; cut {off * cells.columns} lines in all, or drop the lightest story"
        if off < cells.rows and bits >> (cells.rows - off) & 1:
            return f"short by {off} rows of the full width; add a filler of about {off * cells.columns} lines"
    return "its stories do not combine at these widths; free a pinned width or add a filler"
