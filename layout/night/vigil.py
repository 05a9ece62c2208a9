"""The vigil: issues are watched, and built as their copy comes to rest."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field

from layout.night.claim import claimed
from layout.night.couriers import Couriers
from layout.night.hooks import Bells
from layout.night.journal import ASIDE
from layout.night.ledger import LEDGER, Entry, Ledger, last_built
from layout.night.manifest import REPORT
from layout.night.nightly import CODES, HELD_BACK, Build, Clock, Orders, Outcome, PageOutcome, deadline_after, passing, reason
from layout.night.posting import Wall
from layout.night.resting import (
    ISSUE_FILE,
    SEEN,
    Replaced,
    Sighting,
    around,
    digest,
    issues_in,
    outline,
    recall,
    remember,
    sighted,
)

JUMP = 2.0
"""Seconds by which the clock may drift between two looks before it has jumped."""


@dataclass(slots=True)
class Watched:
    """An issue as the night knows it."""

    seen: Sighting = ()
    since: float = 0.0
    """Since when it looks like this, by the clock for waiting."""
    built: str = ""
    """Digest of the copy it was last built from, by this night or an earlier one."""
    settled: tuple[Sighting, Sighting] | None = None
    """As it, and what lies beside it, looked when it was last found unchanged or built."""
    tries: int = 0
    """Builds of this copy that failed for a passing reason."""
    after: float = 0.0
    """When it may be tried again."""
    announced: bool = False
    """The ledger was told that it arrived or changed."""
    pages: dict[int, tuple[str, str]] = field(default_factory=dict)
    """State and digest of its pages as the ledger was last told."""


class Vigil:
    """One night on one folder of issues. `stop` may be set from outside; the night then ends after the pages at hand."""

    def __init__(self, orders: Orders, build: Build, stop: threading.Event, clock: Clock) -> None:
        self.orders, self.build, self.stop, self.clock = orders, build, stop, clock
        self.ledger = Ledger(orders.out / LEDGER, clock.now)
        self.known: dict[str, str] = {}
        """Digest of the copy that each issue was last built from, before this night."""
        self.watched: dict[str, Watched] = {}
        self.codes: dict[str, int] = {}
        """Exit code of every issue that came up this night."""
        self.wall = Wall(orders.issues, orders.out, orders.shift.targets, clock.now)
        self.bells = Bells(orders.shift.hooks, self.ledger)
        self.couriers = Couriers(orders.shift, self.ledger, orders.out, stop)
        self.ledger.heard += [self.wall.note, self._ring]
        self.hour = orders.until or orders.shift.deadline
        self.deadline = deadline_after(clock.now(), self.hour) if self.hour else None
        self.outlines: dict[str, tuple[str, str]] = {}
        """Outline and digest of each issue that needs nothing."""
        self.beside: Sighting = ()
        self.beside_since = 0.0
        self.there = True
        self._drift = self._offset()

    # ---- looking ---------------------------------------------------------------------------------------------------------

    def begin(self) -> None:
        """Look for the first time; issues that are as they were last built need not come to rest."""
        self._recover()
        last = last_built(self.ledger.path)
        self.known = {name: entry.sha256 for name, entry in last.items() if entry.event == "failed" or self._stands(name)}
        self.look()
        outlines = recall(self.orders.out / SEEN)
        same = [name for name, watched in self.watched.items() if watched.built and self._as_built(name, outlines.get(name))]
        for name in same:
            self._settle(name, self.watched[name].built)
        if same:
            self.ledger.tell("unchanged", text=f"{len(same)} issues are as they were last built: {', '.join(same)}")
        self.announce()

    def _stands(self, name: str) -> bool:
        """Whether what was made of an issue is still there."""
        return (self.orders.out / name / REPORT).is_file()

    def _as_built(self, name: str, known: tuple[str, str] | None) -> bool:
        """Whether an issue is as it was built before this night; its copy is read only when it looks otherwise than it did then."""
        watched = self.watched[name]
        return known == (outline(watched.seen, self.beside), watched.built) or self._digest(name) == watched.built

    def _recover(self) -> None:
        """Bring releases to their end that a killed build left half-way, also of issues that are not built tonight."""
        for out in sorted({aside.parent for aside in self.orders.out.glob(f"*/{ASIDE}*")}):
            try:
                with claimed(out, wait=0.0):
                    self.ledger.tell("recovered", out.name, "a release that was cut off was brought to its end")
            except OSError as error:
                self.ledger.tell("failed", out.name, f"a release that was cut off cannot be brought to its end: {reason(error)}")

    def look(self) -> None:
        """See what came, changed or vanished since the last look. OSError when a night that is to end has nothing to look at."""
        self._mind_clock()
        try:
            folders = {path.name: path for path in issues_in(self.orders.issues)}
        except OSError:
            if self.orders.once:
                raise
            self._lose_all()
            return
        self.there = True
        beside = around(self.orders.issues, self.orders.out)
        if beside != self.beside:
            self.beside, self.beside_since = beside, self.clock.monotonic()
        for name in [name for name in self.watched if name not in folders]:
            self._lose(name)
        for name, folder in folders.items():
            self._see(name, sighted(folder))

    def _see(self, name: str, seen: Sighting) -> None:
        watched = self.watched.setdefault(name, Watched(built=self.known.get(name, "")))
        if seen != watched.seen:
            watched.seen, watched.since = seen, self.clock.monotonic()
            watched.tries, watched.after = 0, 0.0

    def _lose(self, name: str) -> None:
        del self.watched[name]
        self.ledger.tell("vanished", name, "the folder is not there any more; what was released of it stands")

    def _lose_all(self) -> None:
        if self.there:
            self.ledger.tell("vanished", text=f"{self.orders.issues} is not there; it is waited for")
        self.there = False

    def _offset(self) -> float:
        return self.clock.now().timestamp() - self.clock.monotonic()

    def _mind_clock(self) -> None:
        offset = self._offset()
        if abs(jump := offset - self._drift) > JUMP:
            self.ledger.tell("clock", text=f"the clock jumped by {jump:+.0f} s; waiting goes by another clock, the deadline by this one")
        self._drift = offset

    # ---- what is to be done ----------------------------------------------------------------------------------------------

    def unsettled(self) -> list[str]:
        """Issues that may have to be built: new ones, changed ones, those to be tried again."""
        return [name for name, watched in self.watched.items() if watched.settled != (watched.seen, self.beside)]

    def ripe(self) -> list[str]:
        """Those of them whose copy has rested long enough, and whose house has."""
        now = self.clock.monotonic()
        rested = now - self.orders.shift.settle
        return [n for n in self.unsettled() if (w := self.watched[n]).seen and max(w.since, self.beside_since) <= rested and now >= w.after]

    def announce(self) -> None:
        """Tell of issues that arrived or changed."""
        for name in self.unsettled():
            watched = self.watched[name]
            if not watched.announced:
                watched.announced = True
                self.ledger.tell("changed" if watched.built else "arrived", name)

    def seconds_left(self) -> float | None:
        """Until the deadline by the clock on the wall; None when there is none, 0 when it is past."""
        return None if self.deadline is None else max(0.0, (self.deadline - self.clock.now()).total_seconds())

    def over(self) -> bool:
        """Whether the deadline is there; what was not built by then is told once, and the next deadline is that of tomorrow."""
        if self.hour is None or self.seconds_left() != 0:
            return False
        for name in self.unsettled():
            self.codes[name] = max(self.codes.get(name, 0), HELD_BACK)
            self.ledger.tell("deadline", name, "not built in time: its copy came late, had not come to rest, or could not be built yet")
        self.deadline = deadline_after(self.clock.now(), self.hour)
        return True

    # ---- building --------------------------------------------------------------------------------------------------------

    def take_up(self, name: str) -> None:
        """Build an issue whose copy rests, unless it is what was built before."""
        watched = self.watched[name]
        copy = self._digest(name)
        if copy and copy == watched.built:
            self._settle(name, copy)
            self.ledger.tell("unchanged", name)
        elif copy:
            self._build(name, watched, copy)

    def _digest(self, name: str) -> str:
        """The digest of an issue's copy as it was seen; empty when it changed since: the next look will see how."""
        folder, seen = self.orders.issues / name, self.watched[name].seen
        try:
            copy = digest(folder, seen, self.beside)
        except OSError:
            return ""
        return copy if sighted(folder) == seen else ""

    def _settle(self, name: str, copy: str) -> None:
        watched = self.watched[name]
        watched.settled, watched.built = (watched.seen, self.beside), copy
        watched.announced, watched.tries = False, 0
        self.outlines[name] = (outline(watched.seen, self.beside), copy)

    def _build(self, name: str, watched: Watched, copy: str) -> None:
        self.ledger.tell("building", name, sha256=copy)
        self.post()
        started = self.clock.monotonic()
        try:
            outcome = self.build(self.orders.issues / name, self.orders.out / name, self.seconds_left())
        except Replaced as error:
            self.ledger.tell("again", name, str(error))
            watched.since = self.clock.monotonic()
            return
        except Exception as error:  # a mistake of ours in one issue must not leave the others unbuilt
            if self._gone(name) or self._later(name, watched, error):
                return
            outcome = Outcome("failed", error=reason(error), seconds=self.clock.monotonic() - started)
            copy = "" if passing(error) else copy
        self._settle(name, copy)
        self._record(name, watched, outcome, copy)

    def _gone(self, name: str) -> bool:
        """Whether the folder vanished under the build; the next look tells of it."""
        return not (self.orders.issues / name / ISSUE_FILE).is_file()

    def _later(self, name: str, watched: Watched, error: BaseException) -> bool:
        """Put a build off that failed for a passing reason; says whether it is tried again."""
        if not passing(error) or watched.tries >= self.orders.shift.retries:
            return False
        pause = self.orders.shift.pause << watched.tries
        watched.tries += 1
        watched.after = self.clock.monotonic() + pause
        self.ledger.tell("retry", name, f"{reason(error)}; tried again in {pause} s")
        return True

    def _record(self, name: str, watched: Watched, outcome: Outcome, copy: str) -> None:
        """Write down what came of a build, page by page where it is news, and have it delivered."""
        for page in outcome.pages:
            self._record_page(name, watched, page)
        self.codes[name] = CODES[outcome.state]
        seconds = round(outcome.seconds, 3)
        self.ledger.tell(outcome.state, name, _summary(outcome), sha256="" if outcome.late else copy, seconds=seconds)
        if any(page.sha256 for page in outcome.pages):
            self.couriers.send(name)
        self.post()

    def _record_page(self, name: str, watched: Watched, page: PageOutcome) -> None:
        event = f"page-{page.state}" if page.sha256 else "deadline"
        if watched.pages.get(page.number) != (event, page.sha256):
            watched.pages[page.number] = (event, page.sha256)
            self.ledger.tell(event, name, page.why, page=page.number, sha256=page.sha256)

    # ---- telling ---------------------------------------------------------------------------------------------------------

    def _ring(self, entry: Entry) -> None:
        self.bells.ring(entry, {"output": str(self.orders.out / entry.issue)})

    def leave(self) -> None:
        """What the next night need not find out again."""
        remember(self.orders.out / SEEN, self.outlines)

    def made(self, issue: str, page: int) -> None:
        """Hear that the build at hand has made a page."""
        self.wall.finished(issue, page)
        self.post()

    def post(self) -> None:
        """Hang up the board as things stand now."""
        self.wall.post(f"值班中 · 截稿 {self.deadline:%m-%d %H:%M}" if self.deadline else "值班中 · 不设截稿时间")


def _summary(outcome: Outcome) -> str:
    """What came of a build, in one line."""
    if outcome.error:
        return outcome.error
    released, held = (sum(page.state == state for page in outcome.pages) for state in ("released", "held"))
    return f"{released} pages released, {held} held; {outcome.warnings} warnings, {outcome.notes} notes"
