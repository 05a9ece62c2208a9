"""One build: an issue is read, its pages made in time, judged and released."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from layout.build import Built, Crew, Made, Room, build, open_room, wanted, warm
from layout.finding import Finding, Grade
from layout.night.apart import Terms, apart
from layout.night.cache import Cache
from layout.night.derive import derived
from layout.night.nightly import Outcome, PageOutcome
from layout.night.release import release
from layout.night.resting import Replaced, changed, sighted
from layout.night.workers import Order, crew, hands, leave
from layout.page import PagePlan

LATE = "not ready at the deadline"
STANDS = "; the page released before stands"
MOST_REASONS = 3
"""Reasons why a page is held that the ledger repeats; the report has them all."""


@dataclass(frozen=True, slots=True)
class Ways:
    """How a night builds."""

    jobs: int = 0
    """Processes; one to a core if not given."""
    cache: Path | None = None
    plates: str | None = ""
    """As `Tools.plates`."""
    standard: str = "x4"
    stop: Callable[[], bool] = lambda: False
    """Whether the night was asked to end."""
    done: Callable[[int], None] = lambda _: None
    """Is told the number of every page as it is finished."""


def one_build(issue: Path, out: Path, seconds: float | None, ways: Ways) -> Outcome:
    """Build an issue; what is not made within so many seconds is held, and told by a finding `deadline`.

    Raises CopyError when the copy cannot be built, Replaced when it changed meanwhile, BrokenProcessPool when a process died,
    OSError when nothing could be written, KeyboardInterrupt when the night was asked to end. Then nothing was written.
    """
    try:
        return _one_build(issue, out, seconds, ways)
    finally:
        leave(issue)


def _one_build(issue: Path, out: Path, seconds: float | None, ways: Ways) -> Outcome:
    started, before = time.monotonic(), sighted(issue)
    room = open_room(issue)
    numbers = wanted(room, ())
    order = Order(issue, ways.standard, Cache(ways.cache), ways.plates)
    warm(room)
    left = None if seconds is None else seconds - (time.monotonic() - started)
    terms = Terms(hands(ways.jobs), left, ways.stop, ways.done)
    built = build(room, numbers, _in_time(crew(room, order, 1, lambda _: None), terms), ways.plates)
    if found := changed(before, sighted(issue)):
        raise Replaced(f"{', '.join(found[:3])} changed while it was read")
    made = {each.page.plan.number for each in built.pages}
    built = replace(built, findings=(*built.findings, *(_late(room, number, out) for number in numbers if number not in made)))
    if made:  # a release of no page would take the proofs and the report of the last one
        timings = {"pages": time.monotonic() - started} | _timings(built.pages)
        release(built, out, timings, extras=derived(room, built))
    order.cache.prune()
    return _outcome(room, built, time.monotonic() - started)


def _in_time(pages: Crew, terms: Terms) -> Crew:
    return lambda numbers: iter(apart(pages, numbers, terms))


def _timings(pages: Iterable[Made]) -> dict[str, float]:
    return {f"{made.page.plan.name} {stage}": seconds for made in pages for stage, seconds in made.timings}


def _late(room: Room, number: int, out: Path) -> Finding:
    stands = (out / f"{room.numbered(number).name}.pdf").is_file()
    return Finding("deadline", Grade.STOP, LATE + (STANDS if stands else ""), page=number)


def _outcome(room: Room, built: Built, seconds: float) -> Outcome:
    made = {each.page.plan.number: each for each in built.pages}
    pages = tuple(_page(plan, made.get(plan.number), built.findings) for plan in room.plans)
    state = "held" if any(page.state == "held" for page in pages) else "released"
    stops, warnings, notes = (sum(finding.grade is grade for finding in built.findings) for grade in (Grade.STOP, Grade.WARN, Grade.NOTE))
    return Outcome(state, pages, stops, warnings, notes, seconds=seconds)


def _page(plan: PagePlan, made: Made | None, findings: Iterable[Finding]) -> PageOutcome:
    """What came of a page, by the rule of the release: a stop of the page or of the whole issue holds it."""
    why = [finding.text for finding in findings if finding.grade is Grade.STOP and finding.page in {0, plan.number}]
    sha256 = hashlib.sha256(made.pdf).hexdigest() if made else ""
    return PageOutcome(plan.number, plan.name, "held" if why else "released", sha256, "; ".join(why[:MOST_REASONS]))
