"""An issue kept open: read again with every change, its pages made one by one by a hand in the background, each new version told.

Four locks, taken in this order: `folder` while the issue is read or written, `aside` while something is only tried, `stone` while a page
is made, `door` for the moment in which what is on show changes.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from layout.build import Tools
from layout.desk import as_written
from layout.finding import CopyError, Finding
from layout.night.cache import Cache
from layout.night.darkroom import develop, prepare
from layout.night.live_layout import Bench, failed, made, read_back
from layout.night.live_news import News
from layout.night.live_rehearsal import Rehearsals
from layout.night.live_release import Press
from layout.night.live_room import Basis, Opened, basis, reopened, retold
from layout.night.live_shelf import Shelf
from layout.night.live_states import State, Versions
from layout.night.live_told import linked, written
from layout.night.live_verdicts import Verdicts
from layout.night.live_watch import Sight, Watchman, seen_now, sight
from layout.night.nightly import reason
from layout.proof.server.behind import Refused

PATIENCE = 180.0
"""Seconds that a signature or a release waits for pages that are being made."""
TIDY = 100
"""States after which the cache is pruned."""
HURRY = 2.0
"""Seconds for which reading the issue waits for a page that is being made."""
REST = 2.0
"""Seconds without work after which the page that somebody looks at is rehearsed."""


class Run:
    """The issue behind a proof desk. Any method may be called from any thread."""

    def __init__(self, path: Path, press: Press, now: Callable[[], str]) -> None:
        self.path, self.press, self.cache = path, press, Cache(press.cache)
        self.bench = Bench(Tools(self.cache, develop, press.standard), now)
        self.folder, self.aside, self.stone, self.door = threading.RLock(), threading.RLock(), threading.RLock(), threading.Condition()
        self.news, self._rehearsals = News(), Rehearsals()
        self.opened: Opened | None = None
        self.errors: tuple[Finding, ...] = ()
        self.versions = Versions(self.cache, path.name)
        self.verdicts = Verdicts(self.versions)
        self.shelf = Shelf(self.cache, press, self.bench)
        self.written: dict[int, str] = {}
        self.looked = 0
        self._wanted: dict[int, Basis] = {}
        self._waiting: list[int] = []
        self._broken: dict[int, Finding] = {}
        self._closed, self._stored = False, 0
        self._sight: Sight = ()
        self._told_of = False
        """A story was taken up as it was written, and the rest of the issue not read since."""
        self._hand = threading.Thread(target=self._work, name="proof hand", daemon=True)
        self._watchman = Watchman(path, press.out, self._noticed)

    def start(self) -> None:
        """Read the issue and begin to make its pages."""
        prepare()
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
        return ((broken,) if broken else ()) + self.verdicts.of(number)

    def troubles(self) -> tuple[Finding, ...]:
        """Errors of the copy, and what keeps pages from being made."""
        with self.door:
            return self.errors + tuple(self._broken[number] for number in sorted(self._broken))

    def look(self, number: int) -> None:
        """Somebody looks at a page: it is made before the others."""
        with self.door:
            self.looked = number

    # ---- the copy changes

    def _noticed(self, seen: Sight) -> None:
        """Something lies otherwise in the folder; what was read since then needs no second reading.

        What the desk wrote itself is on its way to the page: that is not held up by reading all of it.
        """
        if self._told_of:
            with self.door:
                self.door.wait_for(lambda: self._closed or not self._waiting, HURRY)
        with self.folder:
            if seen != self._sight:
                self.reread()

    def retell(self, slug: str) -> None:
        """A story was written at the desk: its page is taken up at once. The watchman has all of the issue read a moment later."""
        with self.folder:
            story = as_written(self.path, slug)
            opened = retold(self.opened, story) if story and self.opened and not self.errors else None
            if opened is None:
                self.reread()
            else:
                self._told_of = True
                self._take_up(opened, self._bases(opened))

    def _bases(self, opened: Opened) -> dict[int, Basis]:
        seen = seen_now(self.path)
        return {plan.number: basis(opened, plan.number, seen) for plan in opened.room.plans}

    def reread(self) -> None:
        """Read the issue and see which pages are made from something else now. Errors of the copy are shown; the pages stay."""
        with self.folder:
            self._sight, self._told_of = sight(self.path, self.press.out), False
            try:
                opened = reopened(self.path, self.opened)
                wanted = self._bases(opened)
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
            self.verdicts.keep(wanted)
            stand = {number: self.versions.shown(number) for number in wanted}
            changed = [number for number in wanted if (state := stand[number]) is None or state.basis != wanted[number]]
            self._waiting = [number for number in changed if number not in self._broken]
            self.door.notify_all()
        for number in wanted.keys() - set(changed):
            self.verdicts.judge(opened, number)
        self._turn(errors=())

    def _turn(self, errors: tuple[Finding, ...] | None = None) -> None:
        """A new version."""
        with self.door:
            if errors is not None:
                self.errors = errors
            self.door.notify_all()
        self.news.tell()

    def judge_all(self) -> None:
        """Have all pages looked at anew, and tell it."""
        for number in self._wanted:
            if self.versions.shown(number):
                self.verdicts.judge(self.room(), number)
        self._turn()

    # ---- pages are made

    def _work(self) -> None:
        while (number := self._next()) is not None:
            try:
                self._make(number) if number in self._waiting else self._rehearse(number)
            except Exception as error:
                self._gave_up(number, reason(error))

    def _next(self) -> int | None:
        """The next page to be made, the one somebody looks at before the others, or rehearsed; None when the desk is closed."""
        with self.door:
            while not self._closed and not self._waiting:
                shown = self.versions.shown(self.looked)
                if not self.door.wait(REST) and self._rehearsals.wants(self.opened, self.looked, shown):
                    return self.looked
            return None if self._closed else self.looked if self.looked in self._waiting else self._waiting[0]

    def _rehearse(self, number: int) -> None:
        state = self.versions.shown(number)
        with self.stone, suppress(Exception):  # what is wrong with it is told when it is made
            if state:
                self._rehearsals.hold(self.room().room, number, state)

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
            planned, now = opened.room.numbered(number), self.bench.now()
            state = known.again(planned, wanted, now) if known else self._made(opened, number, wanted, shown)
        self._show(number, state)
        if not state.printed:  # the page is seen first, and judged then
            self._turn()
            state = read_back(state)
            self._amend(number, state)
        self._settle(number, state)
        self._keep(number, state, opened)

    def _made(self, opened: Opened, number: int, wanted: Basis, shown: State | None) -> State:
        found = self.shelf.before(opened, number, wanted) if shown is None else None
        return found or made(opened.room, number, wanted, shown, self.bench)

    def _show(self, number: int, state: State) -> None:
        with self.door:
            if number in self._wanted:
                self.versions.show(number, state)

    def _amend(self, number: int, state: State) -> None:
        """More is known of the state on show."""
        with self.door:
            shown = self.versions.shown(number)
            if shown and shown.sha256 == state.sha256:
                self.versions.amend(number, replace(state, when=shown.when, note=shown.note))

    def _settle(self, number: int, state: State) -> None:
        """Have the page and those its stories jump to judged; then it is done, unless its copy has changed meanwhile."""
        if number not in self._wanted:
            return
        opened = self.room()
        for each in linked(opened.room, number):
            if self.versions.shown(each):
                self.verdicts.judge(opened, each)
        with self.door:
            if self._wanted.get(number) == state.basis:
                self._waiting = [each for each in self._waiting if each != number]
        self._turn()

    def _keep(self, number: int, state: State, opened: Opened) -> None:
        """Keep what was made, for the history and for the next time the desk is opened."""
        self.versions.store(number, state)
        if not state.offered:
            self.shelf.remember(opened, number, state)
        self._stored += 1
        if self._stored % TIDY == 0:
            self.cache.prune()

    def proved(self) -> None:
        """After a release: plates and soft proofs of the pages that were made just so."""
        for number in self._wanted:
            with self.door:
                state = self.versions.shown(number)
            found = self.shelf.before(self.room(), number, state.basis) if state else None
            if state and found and found.sha256 == state.sha256 and found.plates:
                self._amend(number, replace(state, plates=found.plates, soft=found.soft))
        self.judge_all()
