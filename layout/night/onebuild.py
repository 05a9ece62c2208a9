"""One build: an issue is read, its pages made in time, judged and released."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import reduce
from pathlib import Path

from layout.build import Built, Made, Room, build
from layout.finding import Finding, Grade
from layout.night.apart import Terms, apart
from layout.night.cache import Cache
from layout.night.claim import claimed
from layout.night.editions import Run
from layout.night.nightly import Outcome, PageOutcome
from layout.night.pressing import Job, pressed
from layout.night.resting import Replaced, changed, sighted
from layout.night.workers import Anew, Asked, Order, crew_of, hands, leave, make_page, warm_up
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
    end = None if seconds is None else started + seconds

    def make(room: Room, order: Order, numbers: tuple[int, ...]) -> Built:
        made = build(room, numbers, crew_of(room, order, _in_time(ways, end), lambda page: _kept(page, ways)), ways.plates)
        if found := changed(before, sighted(issue)):
            raise Replaced(f"{', '.join(found[:3])} changed while it was read")
        ready = {page.page.plan.number for page in made.pages}
        late = (_late(room, number, out / order.edition) for number in numbers if number not in ready)
        return replace(made, findings=(*made.findings, *late))

    with claimed(out):
        job = Job(Order(issue, ways.standard, Cache(ways.cache), ways.plates), out)
        outcomes = [_outcome(each.run, each.built, time.monotonic() - started) for each in pressed(job, make)]
    return reduce(_joined, outcomes)


def _kept(page: Made, ways: Ways) -> None:
    """Tell of a page from the shelf; of those that are made is told as they are finished."""
    if not page.timings:
        ways.done(page.page.plan.number)


def _in_time(ways: Ways, end: float | None) -> Anew:
    """Pages made apart, as far as they are ready by then."""

    def anew(order: Order, pages: Asked) -> Iterator[Made | None]:
        if len(pages) > 1:
            warm_up(order)
        left = None if end is None else max(0.0, end - time.monotonic())
        recipes = dict(pages)

        def crew(numbers: Iterable[int]) -> Iterator[Made]:
            return (make_page(order, number, recipes[number]) for number in numbers)

        made = {page.page.plan.number: page for page in apart(crew, recipes, Terms(hands(ways.jobs), left, ways.stop, ways.done))}
        yield from (made.get(number) for number in recipes)

    return anew


def _joined(one: Outcome, other: Outcome) -> Outcome:
    """What came of two editions together."""
    state = "held" if "held" in {one.state, other.state} else "released"
    counts = (one.stops + other.stops, one.warnings + other.warnings, one.notes + other.notes)
    return Outcome(state, one.pages + other.pages, *counts, seconds=other.seconds)


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
