"""Pages that were made before the desk was opened: by a build, or at the desk itself the last time."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field

from layout.build import Room
from layout.night.cache import Cache
from layout.night.live_layout import Bench
from layout.night.live_release import Press
from layout.night.live_room import Basis, Opened
from layout.night.live_states import State, body_of, bytes_of
from layout.night.shelf import Recipe, Terms, kept_page, recipes


@dataclass(slots=True)
class Shelf:
    """Where finished pages are looked up. What all pages of a reading share is weighed once: the faces alone take a tenth of a second."""

    cache: Cache
    press: Press
    bench: Bench
    _weighed: dict[str | None, tuple[Room, Callable[[int], Recipe]]] = field(default_factory=dict)

    def before(self, opened: Opened, number: int, basis: Basis) -> State | None:
        """A page as it was made before from the very same; None when it was not."""
        if self.cache.folder is None:
            return None
        for plates in dict.fromkeys((self.press.plates, None)):
            recipe = self._recipe(opened.room, number, plates)
            made = kept_page(recipe, opened.room, number, self.cache)
            if made:
                digest = hashlib.sha256(made.pdf).hexdigest()
                facts = made.printed, digest, False, made.refused, self.bench.now(), ""
                return State(basis, made.page, made.pdf, *facts, made.plates, made.soft)
            kept = body_of(self.cache.known(_key(recipe.parts)))
            if kept:
                return kept.as_of(basis, self.bench.now(), "")
        return None

    def remember(self, opened: Opened, number: int, state: State) -> None:
        """Keep a page that a build would make just so, for the next time the desk is opened."""
        if self.cache.folder:
            self.cache.put(_key(self._recipe(opened.room, number, None).parts), bytes_of(state))

    def _recipe(self, room: Room, number: int, plates: str | None) -> Recipe:
        known = self._weighed.get(plates)
        if known is None or known[0] is not room:
            known = self._weighed[plates] = room, recipes(room, Terms(self.press.standard, plates, 0))
        return known[1](number)


def _key(parts: object) -> str:
    return f"live\0{parts!r}"
