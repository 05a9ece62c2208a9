"""An issue kept open: read again with every change, its pages made one by one by a hand in the background, each new version told.

Four locks, taken in this order: `folder` while the issue is read or written, `aside` while something is only tried, `stone` while a page
is made, `door` for the moment in which what is on show changes.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from layout.build import Tools
from layout.finding import CopyError, Finding
from layout.night.cache import Cache
from layout.night.darkroom import develop
from layout.night.live_layout import Bench, failed, made
from layout.night.live_release import Press
from layout.night.live_room import Basis, Opened, basis, reopened
from layout.night.live_shelf import before, remember
from layout.night.live_states import State, Versions
from layout.night.live_told import judged, linked, written
from layout.night.live_watch import Watchman, seen_now
from layout.night.nightly import reason
from layout.proof.server.behind import Refused

PATIENCE = 180.0
"""Seconds that a signature or a release waits for pages that are being made."""
TIDY = 100
"""States after which the cache is pruned."""


class Run:
    """The issue behind a proof desk. Any method may be called from any thread."""

    def __init__(self, path: Path, press: Press, now: Callable[[], str]) -> None:
        self.path, self.press, self.cache = path, press, Cache(press.cache)
        self.bench = Bench(Tools(self.cache, develop, press.standard), now)
        self.folder, self.aside, self.stone, self.door = threading.RLock(), threading.RLock(), threading.RLock(), threading.Condition()
        self.version = 1
        self.opened: Opened | None = None
        self.errors: tuple[Finding, ...] = ()
        self.versions = Versions(self.cache, path.name)
        self.written: dict[int, str] = {}
        self.looked = 0
        self._wanted: dict[int, Basis] = {}
        self._waiting: list[int] = []
        self._found: dict[int, tuple[object, tuple[Finding, ...]]] = {}
        self._broken: dict[int, Finding] = {}
        self._ears: list[Callable[[int], None]] = []
        self._closed, self._stored = False, 0
        self._hand = threading.Thread(target=self._work, name="proof hand", daemon=True)
        self._watchman = Watchman(path, press.out, self.reread)

    def start(self) -> None:
        """Read the issue and begin to make its pages."""
        develop(bytes)  # the darkroom is forked before there are threads whose locks it would inherit
        self.written = written(self.press.out, self.path.name)
        self.reread()
        self._hand.start()
        self._watchman.start()

    def close(self) -> None:
        """Send everybody home. The page at hand is finished first."""
        with self.door:
            self._closed = True
            self.door.notify_all()
        self._watchman.close()
        self._hand.join(60)

    # ---- what others ask

    def room(self) -> Opened:
        """The issue as it was last read without errors. Refused when it never was."""
        opened = self.opened
        if opened is None:
            raise Refused("the issue cannot be read yet: " + "; ".join(str(error) for error in self.errors))
        return opened

    def shown(self, number: int) -> State:
        """The page on show. KeyError when there is no such page, or it was not made yet."""
        state = self.versions.shown(number)
        if state is None:
            raise KeyError(number)
        return state

    def settled(self, number: int) -> State:
        """The page on show once nothing is to be made of it any more. Refused when it cannot be made or that takes too long."""
        self._await(lambda: number not in self._waiting)
        if number in self._broken:
            raise Refused(self._broken[number].text)
        if self.errors:
            raise Refused("the copy has an error; what is on show is an earlier state: " + str(self.errors[0]))
        return self.shown(number)

    def all_settled(self) -> None:
        """Wait until every page is made. Refused when that takes too long."""
        self._await(lambda: not self._waiting)

    def _await(self, done: Callable[[], bool]) -> None:
        end = time.monotonic() + PATIENCE
        with self.door:
            while not done() and not self._closed:
                if not self.door.wait(max(0.0, end - time.monotonic())):
                    raise Refused("the page is still being made; ask again in a minute")

    def busy(self) -> tuple[int, ...]:
        """Pages that are to be made, the next one first."""
        with self.door:
            return tuple(self._waiting)

    def findings(self, number: int) -> tuple[Finding, ...]:
        """What preflight says of a page, and what kept it from being made."""
        broken = self._broken.get(number)
        return ((broken,) if broken else ()) + self._found.get(number, (None, ()))[1]

    def troubles(self) -> tuple[Finding, ...]:
        """Errors of the copy, and what keeps pages from being made."""
        with self.door:
            return self.errors + tuple(self._broken[number] for number in sorted(self._broken))

    def watch(self, tell: Callable[[int], None]) -> Callable[[], None]:
        """Have somebody told of every new version; gives the way to stop that."""
        with self.door:
            self._ears.append(tell)

        def stop() -> None:
            with self.door:
                if tell in self._ears:
                    self._ears.remove(tell)

        return stop

    def look(self, number: int) -> None:
        """Somebody looks at a page: it is made before the others."""
        with self.door:
            self.looked = number

    # ---- the copy changes

    def reread(self) -> None:
        """Read the issue and see which pages are made from something else now. Errors of the copy are shown; the pages stay."""
        with self.folder:
            seen = seen_now(self.path)
            try:
                opened = reopened(self.path, self.opened)
                wanted = {plan.number: basis(opened, plan.number, seen) for plan in opened.room.plans}
            except CopyError as error:
                self._turn(errors=error.findings)
            except Exception as error:  # the desk stays open, and says what went wrong
                self._turn(errors=(failed(0, reason(error)),))
            else:
                self._take_up(opened, wanted)

    def _take_up(self, opened: Opened, wanted: dict[int, Basis]) -> None:
        with self.door:
            self._broken = {number: told for number, told in self._broken.items() if self._wanted.get(number) == wanted.get(number, 0)}
            self.opened, self._wanted = opened, wanted
            self.versions.drop(set(self._found) - wanted.keys())
            self._found = {number: found for number, found in self._found.items() if number in wanted}
            stand = {number: self.versions.shown(number) for number in wanted}
            changed = [number for number in wanted if (state := stand[number]) is None or state.basis != wanted[number]]
            self._waiting = [number for number in changed if number not in self._broken]
            self.door.notify_all()
        for number in wanted.keys() - set(changed):
            self.judge(number)
        self._turn(errors=())

    def _turn(self, errors: tuple[Finding, ...] | None = None) -> None:
        """A new version."""
        with self.door:
            if errors is not None:
                self.errors = errors
            self.version += 1
            version, ears = self.version, tuple(self._ears)
            self.door.notify_all()
        for tell in ears:
            tell(version)

    def judge(self, number: int) -> None:
        """Have preflight look at a page, unless nothing that it looks at has changed."""
        opened = self.room()
        numbers = linked(opened.room, number)
        states = tuple(state for each in numbers if (state := self.versions.shown(each)))
        copy = opened.room.numbered(number).copy
        key = tuple(state.sha256 for state in states), copy.signatures, copy.remarks, states[0].plates is None, opened.house
        if self._found.get(number, (None, ()))[0] != key:
            self._found[number] = key, judged(opened.room, states, number)

    def judge_all(self) -> None:
        """Have all pages looked at anew, and tell it."""
        for number in self._wanted:
            if self.versions.shown(number):
                self.judge(number)
        self._turn()

    # ---- pages are made

    def _work(self) -> None:
        while (number := self._next()) is not None:
            try:
                self._make(number)
            except Exception as error:
                self._gave_up(number, reason(error))

    def _next(self) -> int | None:
        """The next page to be made: the one somebody looks at, else the first; None when the desk is closed."""
        with self.door:
            while not self._closed and not self._waiting:
                self.door.wait()
            return None if self._closed else self.looked if self.looked in self._waiting else self._waiting[0]

    def _gave_up(self, number: int, why: str) -> None:
        with self.door:
            self._broken[number] = failed(number, why)
            self._waiting = [each for each in self._waiting if each != number]
        self._turn()

    def _make(self, number: int) -> None:
        """Bring a page to what its copy asks for, and show it."""
        with self.stone:
            with self.door:
                opened, wanted = self.room(), self._wanted.get(number)
            if wanted is None:
                return
            shown = self.versions.shown(number)
            known = self.versions.alike(number, wanted)
            state = replace(known, basis=wanted, when=self.bench.now(), note="") if known else self._made(opened, number, wanted, shown)
        self.publish(number, state)
        self._keep(number, state, opened)

    def _made(self, opened: Opened, number: int, wanted: Basis, shown: State | None) -> State:
        found = before(opened, number, wanted, self.bench, self.press) if shown is None else None
        return found or made(opened.room, number, wanted, shown, self.bench)

    def publish(self, number: int, state: State) -> None:
        """Put a state on show."""
        with self.door:
            if number not in self._wanted:
                return
            self.versions.show(number, state)
            opened = self.room()
        for each in linked(opened.room, number):
            if self.versions.shown(each):
                self.judge(each)
        with self.door:
            if self._wanted.get(number) == state.basis:
                self._waiting = [each for each in self._waiting if each != number]
        self._turn()

    def _keep(self, number: int, state: State, opened: Opened) -> None:
        """Keep what was made, for the history and for the next time the desk is opened."""
        self.versions.store(number, state)
        if not state.offered:
            remember(opened, number, state, self.cache, self.press)
        self._stored += 1
        if self._stored % TIDY == 0:
            self.cache.prune()

    def proved(self) -> None:
        """After a release: plates and soft proofs of the pages that were made just so."""
        for number in self._wanted:
            with self.door:
                state = self.versions.shown(number)
            found = before(self.room(), number, state.basis, self.bench, self.press) if state else None
            if state and found and found.sha256 == state.sha256 and found.plates:
                with self.door:
                    self.versions.amend(number, replace(state, plates=found.plates, soft=found.soft))
        self.judge_all()
