"""What would close an open page: the cheapest few changes of its copy, each one computed.

Offers come from the table of the guillotine (`makeup/wants`): for every story the fewest lines by which it is too long or too short, for a
filler the smallest box, and which stories may go. The cheapest are then proved: the changed story is set anew in real type, and where an
ad or a pin stands in the way the changed page is laid out once.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from layout.makeup.constraints import Task
from layout.makeup.remedies import altered, dropped, each_cut, fillers, heaviest
from layout.makeup.seed import Item
from layout.makeup.solve import solve
from layout.makeup.ward import Anew, Cure, Offer, named, ward
from layout.stylebook import DEMERITS, Grid, Makeup
from layout.units import Cells

__all__ = ["Anew", "Cure", "closes", "cures", "named"]

MOST = 3
"""Cures that are told."""
ALIKE = 2
"""Of one kind."""
TRIED = 8
"""Offers that are proved at most."""
MOST_ITEMS = 9
"""Items whose wants are reckoned in less than a second; of a fuller page only the heaviest are looked at."""
LIMIT = 0.3
"""Deterministic time to see whether an ad or a pin is in the way, as `Task.limit`."""

FREE = Makeup(demerits=tuple((fault, 0) for fault in DEMERITS))
"""A house that minds no fault: whether a page closes is all that is asked."""


def cures(items: Sequence[Item], cells: Cells, grid: Grid, anew: Anew | None = None) -> tuple[Cure, ...]:
    """The cheapest changes that close a page, two at most of one kind; empty when none is known.

    `items` are those of the last rung, obstacles among them. Without `anew` changes are reckoned, not set, and pictures and widths stay.
    """
    ordered = tuple(sorted(items, key=lambda item: item.rank))
    stories = [item for item in ordered if item.forms]
    if not stories or not cells.rows:
        return ()
    if len(ordered) > MOST_ITEMS or any(not item.shapes for item in stories):
        return _cheapest(heaviest(ordered, cells, grid, MOST_ITEMS), cells)
    page = ward(ordered, cells, grid, anew)
    return _cheapest((*altered(page), *dropped(page), *fillers(page)), cells) or _cheapest(each_cut(page), cells)


def closes(items: Sequence[Item], cells: Cells) -> bool | None:
    """Whether items fill the page, ads and pins at their places; None when a short search does not tell."""
    found = solve(Task(tuple(items), cells, FREE, lambda tiling: 0, LIMIT, first=True))
    return True if found.tiling else False if found.proven else None


def _cheapest(offers: Iterable[Offer], cells: Cells) -> tuple[Cure, ...]:
    """The first few by price that can be proved."""
    kept: list[Cure] = []
    tried = 0
    for cure, prove in sorted(offers, key=lambda offer: (offer[0].price, offer[0].text)):
        if tried < TRIED and len(kept) < MOST and sum(cure.what == other.what for other in kept) < ALIKE:
            tried += 1
            found = prove()
            if found and (not _hindered(found[1]) or closes(found[1], cells)):
                kept.append(found[0])
    return tuple(kept)


def _hindered(items: tuple[Item, ...]) -> bool:
    """Whether something stands at a fixed place, which the table does not know."""
    return any(item.place.column is not None or item.place.row is not None for item in items)
