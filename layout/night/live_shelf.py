"""Pages that were made before the desk was opened: by a build, or at the desk itself the last time."""

from __future__ import annotations

import hashlib

from layout.night.cache import Cache
from layout.night.live_layout import Bench
from layout.night.live_release import Press
from layout.night.live_room import Basis, Opened
from layout.night.live_states import State, body_of, bytes_of
from layout.night.shelf import Terms, kept_page, recipes


def before(opened: Opened, number: int, basis: Basis, bench: Bench, press: Press) -> State | None:
    """A page as it was made before from the very same; None when it was not."""
    cache = Cache(press.cache)
    if press.cache is None:
        return None
    for plates in dict.fromkeys((press.plates, None)):
        recipe = recipes(opened.room, Terms(press.standard, plates, 0))(number)
        made = kept_page(recipe, opened.room, number, cache)
        if made:
            digest = hashlib.sha256(made.pdf).hexdigest()
            return State(basis, made.page, made.pdf, made.printed, digest, False, made.refused, bench.now(), "", made.plates, made.soft)
        kept = body_of(cache.known(_key(recipe.parts)))
        if kept:
            return kept.as_of(basis, bench.now(), "")
    return None


def remember(opened: Opened, number: int, state: State, cache: Cache, press: Press) -> None:
    """Keep a page that a build would make just so, for the next time the desk is opened."""
    if cache.folder:
        recipe = recipes(opened.room, Terms(press.standard, None, 0))(number)
        cache.put(_key(recipe.parts), bytes_of(state))


def _key(parts: object) -> str:
    return f"live\0{parts!r}"
