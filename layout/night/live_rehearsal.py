"""While nothing is to be done, the page that somebody looks at is made once for nothing.

Its first correction then finds all but its own words set, and every library loaded: a broadsheet page takes half a second to set.
"""

from __future__ import annotations

from layout.build import Room
from layout.galley import Setter
from layout.makeup import index_story
from layout.makeup.stone import REACH
from layout.night.live_layout import nearest, steadied, stone_of
from layout.night.live_room import Opened
from layout.night.live_states import State

EFFORT = 1
"""How long is searched, as `Makeup.effort`: no page is wanted, only that the solver is there."""


class Rehearsals:
    """Which pages a typesetter knows. For one thread."""

    def __init__(self) -> None:
        self._setter: Setter | None = None
        self._known: set[int] = set()

    def wants(self, opened: Opened | None, number: int, shown: State | None) -> bool:
        """Whether a page on show was never made with the typesetter at hand."""
        if opened and opened.room.setter is not self._setter:
            self._setter, self._known = opened.room.setter, set()
        return shown is not None and number not in self._known

    def hold(self, room: Room, number: int, shown: State) -> None:
        """Make a page for nothing."""
        self._known.add(number)
        plan = steadied(room.numbered(number), shown)
        index = index_story(plan, room.plans, room.book)
        if plan.copy.dummy and nearest(plan, index, room):
            stone = stone_of(plan, index, room)
            stone.tried(stone.offered(REACH[0]), EFFORT, kept=plan.copy.dummy.berths)
