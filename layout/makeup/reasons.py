"""Why a page stays open, in rows, lines and characters an editor can act on.

The first reason that holds is given: no room at all, pins that contradict, a story without a form, the amount of copy, the combination.
What to do about it is told by `makeup/cures`.
"""

from __future__ import annotations

from collections.abc import Sequence

from layout.makeup.leaving import granted
from layout.makeup.pins import contradiction
from layout.makeup.seed import MOST_ITEMS, Guillotine, Item
from layout.makeup.ward import Anew, free, named, room, sized
from layout.stylebook import Grid
from layout.units import Cells

FAR = 30
"""Rows within which the nearest depth that closes is looked for."""
FEW = 9
"""Items whose table takes less than a quarter of a second."""


def reason(items: Sequence[Item], cells: Cells, grid: Grid, anew: Anew | None = None) -> str:
    """The first reason that holds. `anew` sets a story without its pinned width, to see which pins contradict."""
    told = (
        _no_room(items, cells)
        or _shapeless(items)
        or contradiction(items, cells, grid, anew)
        or _amount(items, cells, grid)
        or _combination(items, cells)
    )
    return told + _permitted(items) if told.startswith("long") else told


def _permitted(items: Sequence[Item]) -> str:
    """That leaving out what the reporter lets go (可删段) was tried and is not enough."""
    ladders = [granted(item.forms[0].story) for item in items if item.forms]
    count = sum(len(ladder[-1].left_out) for ladder in ladders if ladder)
    return f"; leaving out what may go ({count} paragraph{'s' * (count > 1)}) is not enough" if count else ""


def overfull(items: Sequence[Item], cells: Cells) -> bool:
    """Whether the items need more cells than there are, each in the form that takes fewest."""
    return _least(items) > cells.columns * cells.rows


def _no_room(items: Sequence[Item], cells: Cells) -> str:
    """Advertisements that leave nothing for stories, or nothing planned at all."""
    stories = [item for item in items if item.forms]
    if not stories:
        return f"short by {cells.rows} rows of the full width; nothing is planned for it"
    if room(items, cells):
        return ""
    takes = f"its {len(stories)} stories take" if len(stories) > 1 else f"{named(stories[0])} takes"
    left = f"masthead and advertisements leave {free(items, cells)} column rows"
    return f"{left}, {takes} {_least(stories)} at the least; move an advertisement or the copy"


def _shapeless(items: Sequence[Item]) -> str:
    told = "、".join(named(item) for item in items if item.forms and not item.shapes)
    return f"{told} cannot take any form that fits a page; shorten it or free its width" if told else ""


def _least(items: Sequence[Item]) -> int:
    return sum(min((s.columns * s.least for s in item.shapes), default=0) for item in items)


def _amount(items: Sequence[Item], cells: Cells, grid: Grid) -> str:
    """Too much or too little copy, whatever the arrangement."""
    whole, least = cells.columns * cells.rows, _least(items)
    most = sum(max(s.columns * s.most for s in item.shapes) for item in items)
    off = max(least - whole, whole - most)
    told = f"by at least {off} column rows (about {off * grid.characters} characters)"
    if least > whole:
        return f"long {told}{_crowd(items)}; cut or move a story"
    if most < whole:
        return f"short {told}{_alone(items)}; add a story or a filler"
    return ""


def _crowd(items: Sequence[Item]) -> str:
    return f": {len(items)} items are on one page" if len(items) > MOST_ITEMS else ""


def _alone(items: Sequence[Item]) -> str:
    stories = [item for item in items if item.forms]
    return f": {named(stories[0])} stands alone" if len(stories) == 1 else ""


def _combination(items: Sequence[Item], cells: Cells) -> str:
    """How far the nearest depth is that these items fill exactly."""
    if len(items) > FEW:
        return f"{len(items)} items do not combine; join briefs into one column, or move some to another page"
    table = Guillotine([sized(item) for item in items], cells.columns, cells.rows + FAR)
    bits = table.depths(table.whole, cells.columns)
    if bits >> cells.rows & 1:
        return "its stories would fill the page, but not around the advertisements and pins where they stand; free a pin"
    for off in range(1, FAR + 1):
        if bits >> (cells.rows + off) & 1:
            return f"long by {off} rows of the full width, {off * cells.columns} lines in all"
        if off < cells.rows and bits >> (cells.rows - off) & 1:
            return f"short by {off} rows of the full width, {off * cells.columns} lines in all"
    return "its stories do not combine at these widths; free a pinned width or add a filler"
