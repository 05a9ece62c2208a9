"""What would close an open page: the cheapest few changes of its copy, each one computed.

Offers come from the table of the guillotine (`makeup/wants`): for every story the fewest lines by which it is too long or too short, for a
filler the smallest box, and which stories may go. The cheapest are then proved: the changed story is set anew in real type, and where an
ad or a pin stands in the way the changed page is laid out once. What the reporter lets go (可删段) comes first.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from layout.makeup.permitted import LEAVE, besides, permitted
from layout.makeup.remedies import altered, dropped, each_cut, fillers, heaviest, joined
from layout.makeup.seed import Item
from layout.makeup.ward import Anew, Cure, Offer, named, room, stands, ward
from layout.stylebook import Grid
from layout.units import Cells

__all__ = ["Anew", "Cure", "cures", "named"]

MOST = 3
"""Cures that are told."""
ALIKE = 2
"""Of one kind."""
TRIED = 7
"""Offers that are proved at most."""
MOST_ITEMS = 9
"""Items whose wants are reckoned in less than a second; of a fuller page only the heaviest are looked at."""


def cures(items: Sequence[Item], cells: Cells, grid: Grid, anew: Anew | None = None) -> tuple[Cure, ...]:
    """The cheapest changes that close a page, two at most of one kind; empty when none is known.

    `items` are those of the last rung, obstacles among them. Without `anew` changes are reckoned, not set, and pictures and widths stay.
    """
    ordered = tuple(sorted(items, key=lambda item: item.rank))
    stories = [item for item in ordered if item.forms]
    if not stories or not room(ordered, cells):
        return ()
    if len(ordered) > MOST_ITEMS or any(not item.shapes for item in stories):
        full = (*joined(ordered, cells, grid, anew, MOST_ITEMS), *heaviest(ordered, cells, grid, MOST_ITEMS))
        return _cheapest(full, cells)
    page = ward(ordered, cells, grid, anew)
    every = (*permitted(page), *besides(page), *altered(page), *dropped(page), *fillers(page))
    return _cheapest(every, cells) or _cheapest(each_cut(page), cells)


def _cheapest(offers: Iterable[Offer], cells: Cells) -> tuple[Cure, ...]:
    """The first few by price that can be proved."""
    kept: list[Cure] = []
    tried = 0
    for cure, prove in sorted(offers, key=lambda offer: (_price(offer[0]), offer[0].text)):
        if tried < TRIED and len(kept) < MOST and sum(cure.what == other.what for other in kept) < ALIKE:
            tried += 1
            found = prove()
            if found and (not _hindered(found[1]) or stands(found[1], cells)):
                kept.append(found[0])
    return tuple(kept)


def _price(cure: Cure) -> tuple[bool, int]:
    """What is permitted goes before all else, the shortest first."""
    return (False, cure.characters) if cure.what == LEAVE else (True, cure.price)


def _hindered(items: tuple[Item, ...]) -> bool:
    """Whether something stands at a fixed place, which the table does not know."""
    return any(item.place.column is not None or item.place.row is not None or item.lowest is not None for item in items)
