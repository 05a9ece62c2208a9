"""States of pages: the one on show, and those before it, by digest. Their bodies lie in the cache; what is on show is at hand."""

from __future__ import annotations

import pickle
from collections import deque
from dataclasses import dataclass, replace

from layout.finding import Finding
from layout.night.cache import Cache
from layout.night.live_room import Basis
from layout.page import Page, PagePlan, as_laid
from layout.printed import Plates, Printed
from layout.proof.server.behind import Since

KEPT = 50
"""States of a page that are known."""
BASES = 8
"""Of a state, so many things that it was made from."""
HELD = 6
"""Of those, how many keep their bodies in memory where there is no cache."""


@dataclass(frozen=True, slots=True)
class State:
    """A page as it stood at one time."""

    basis: Basis
    page: Page
    pdf: bytes
    printed: Printed | None
    """What was read back from the file; None while it was not yet: the page is shown before that."""
    sha256: str
    offered: bool
    """It keeps to a layout that stands in no file; a build would lay it out anew."""
    refused: tuple[Finding, ...]
    """Photos and ads that the press could not print."""
    when: str
    note: str
    """What came of the last change, in words."""
    plates: Plates | None = None
    soft: bytes = b""
    since: Since | None = None
    """What it was made after."""

    def as_of(self, basis: Basis, when: str, note: str) -> State:
        """The same page, made from the same but read anew."""
        return replace(self, basis=basis, when=when, note=note, since=None)

    def again(self, planned: PagePlan, basis: Basis, when: str) -> State:
        """The same page once more, from what was found to come to it; `planned` is its plan as it is now."""
        return replace(self, basis=basis, page=replace(self.page, plan=as_laid(planned, self.page.plan)), when=when, note="")


@dataclass(frozen=True, slots=True)
class Past:
    """A state that is known: enough to find it again."""

    sha256: str
    when: str
    note: str
    bases: tuple[Basis, ...]
    """All that came to this very page, newest first: a pin where a story stands changes nothing of it."""


class Versions:
    """States of every page, newest first. Not for two threads at once but for `body` and `store`."""

    def __init__(self, cache: Cache, issue: str) -> None:
        self._cache, self._issue = cache, issue
        self._shown: dict[int, State] = {}
        self._past: dict[int, deque[Past]] = {}
        self._held: dict[tuple[int, str], bytes] = {}

    def show(self, number: int, state: State) -> None:
        """Put a state on show. One that looks as the last one did is no new one."""
        past = self._past.setdefault(number, deque(maxlen=KEPT))
        bases: tuple[Basis, ...] = (state.basis,)
        if past and past[0].sha256 == state.sha256:
            last = past.popleft()
            state = replace(state, when=last.when, note=last.note)
            bases = (state.basis, *(basis for basis in last.bases if basis != state.basis))[:BASES]
        past.appendleft(Past(state.sha256, state.when, state.note, bases))
        self._shown[number] = state

    def shown(self, number: int) -> State | None:
        """What is on show; None when the page was not made yet."""
        return self._shown.get(number)

    def amend(self, number: int, state: State) -> None:
        """Put the same state on show with more known of it."""
        self._shown[number] = state

    def known(self, number: int) -> tuple[Past, ...]:
        """States of a page, newest first."""
        return tuple(self._past.get(number, ()))

    def drop(self, numbers: set[int]) -> None:
        """Forget pages that are gone."""
        for number in numbers:
            self._shown.pop(number, None)
            self._past.pop(number, None)

    def store(self, number: int, state: State) -> None:
        """Keep the body of a state."""
        body = bytes_of(state)
        if self._cache.folder:
            self._cache.put(self._key(number, state.sha256), body)
            return
        self._held.pop((number, state.sha256), None)
        self._held[number, state.sha256] = body
        mine = [key for key in self._held if key[0] == number]
        for key in mine[:-HELD]:
            del self._held[key]

    def body(self, number: int, sha256: str) -> State:
        """A state by its digest. KeyError when it is not kept, or not any more."""
        shown = self._shown.get(number)
        if shown and sha256 in ("", shown.sha256):
            return shown
        kept = self._cache.known(self._key(number, sha256)) if self._cache.folder else self._held.get((number, sha256))
        state = body_of(kept)
        if state is None:
            raise KeyError(sha256)
        return state

    def alike(self, number: int, basis: Basis) -> State | None:
        """A state made from the very same; None when there was none."""
        for past in self.known(number):
            if basis in past.bases:
                try:
                    return self.body(number, past.sha256)
                except KeyError:
                    return None
        return None

    def _key(self, number: int, sha256: str) -> str:
        return f"proofed\0{self._issue}\0{number}\0{sha256}"


def bytes_of(state: State) -> bytes:
    """A state as it is kept."""
    return pickle.dumps(state, pickle.HIGHEST_PROTOCOL)


def body_of(kept: bytes | None) -> State | None:
    """A state that was kept; None when there is none or it cannot be understood. The cache is sealed, and as trusted as the program."""
    try:
        state = pickle.loads(kept) if kept else None
    except Exception:
        return None
    return state if isinstance(state, State) else None
