"""One build: an issue is read, its pages made in time, judged and released."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from functools import reduce
from pathlib import Path

from layout.build import Built, Crew, Made, Room, build, warm
from layout.finding import Finding, Grade
from layout.night.apart import Terms, apart
from layout.night.cache import Cache
from layout.night.claim import claimed
from layout.night.derive import derived
from layout.night.editions import Run, runs, shared_files
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
    outcomes = []
    with claimed(out):
        for run in runs(issue, None):
            left = None if seconds is None else max(0.0, seconds - (time.monotonic() - started))
            built = _built(issue, out / run.edition, run, left, ways)
            if found := changed(before, sighted(issue)):
                raise Replaced(f"{', '.join(found[:3])} changed while it was read")
            _released(built, out, run, time.monotonic() - started)
            outcomes.append(_outcome(run, built, time.monotonic() - started))
    Cache(ways.cache).prune()
    return reduce(_joined, outcomes)


def _built(issue: Path, out: Path, run: Run, left: float | None, ways: Ways) -> Built:
    """The pages of an edition that were made in time, and a finding for each of the others."""
    opened, room = time.monotonic(), run.told
    order = Order(issue, ways.standard, Cache(ways.cache), ways.plates, edition=run.edition)
    warm(run.room)
    left = None if left is None else left - (time.monotonic() - opened)
    terms = Terms(hands(ways.jobs), left, ways.stop, ways.done)
    built = build(room, run.own, _in_time(crew(room, order, 1, lambda _: None), terms), ways.plates)
    made = {each.page.plan.number for each in built.pages}
    return replace(built, findings=(*built.findings, *(_late(room, number, out) for number in run.own if number not in made)))


def _released(built: Built, out: Path, run: Run, seconds: float) -> None:
    """Write what was made. A release of no page would take the report of the last one, but for an edition that shares all."""
    if built.pages or not run.own:
        shared = shared_files(run, out) if run.edition else ()
        release(built, out / run.edition, {"pages": seconds} | _timings(built.pages), extras=(*derived(run.told, built), *shared))


def _joined(one: Outcome, other: Outcome) -> Outcome:
    """What came of two editions together."""
    state = "held" if "held" in {one.state, other.state} else "released"
    counts = (one.stops + other.stops, one.warnings + other.warnings, one.notes + other.notes)
    return Outcome(state, one.pages + other.pages, *counts, seconds=other.seconds)


def _in_time(pages: Crew, terms: Terms) -> Crew:
    return lambda numbers: iter(apart(pages, numbers, terms))


def _timings(pages: Iterable[Made]) -> dict[str, float]:
    return {f"{made.page.plan.name} {stage}": seconds for made in pages for stage, seconds in made.timings}


def _late(room: Room, number: int, out: Path) -> Finding:
    stands = (out / f"{room.numbered(number).name}.pdf").is_file()
    return Finding("deadline", Grade.STOP, LATE + (STANDS if stands else ""), page=number)


def _outcome(run: Run, built: Built, seconds: float) -> Outcome:
    made = {each.page.plan.number: each for each in built.pages}
    pages = tuple(_page(plan, made.get(plan.number), built.findings) for plan in run.room.plans if plan.number in run.own)
    state = "held" if any(page.state == "held" for page in pages) else "released"
    stops, warnings, notes = (sum(finding.grade is grade for finding in built.findings) for grade in (Grade.STOP, Grade.WARN, Grade.NOTE))
    return Outcome(state, pages, stops, warnings, notes, seconds=seconds)


def _page(plan: PagePlan, made: Made | None, findings: Iterable[Finding]) -> PageOutcome:
    """What came of a page, by the rule of the release: a stop of the page or of the whole issue holds it."""
    why = [finding.text for finding in findings if finding.grade is Grade.STOP and finding.page in {0, plan.number}]
    sha256 = hashlib.sha256(made.pdf).hexdigest() if made else ""
    return PageOutcome(plan.number, plan.name, "held" if why else "released", sha256, "; ".join(why[:MOST_REASONS]))
