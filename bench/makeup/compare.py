"""Planned pages closed by a column pour, by the guillotine alone and by the solver, as a table.

python bench/makeup/compare.py prints it; --write docs/makeup-bench.md puts it between the marks of that page too, which tells how to read
it. Same copy, same table, but for the seconds.
"""

from __future__ import annotations

import argparse
import gc
import multiprocessing
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from time import process_time
from typing import TypeVar

HERE = Path(__file__).parent
sys.path += [str(HERE.parent)] if str(HERE.parent) not in sys.path else []

from makeup import gauges, late, raster  # noqa: E402 - within reach from here on
from makeup.gauges import Facts  # noqa: E402
from makeup.greedy import pour  # noqa: E402
from makeup.planned import PAGES, planned  # noqa: E402
from makeup.table import Results, left_open, table  # noqa: E402

from layout.build import Room, open_room, warm  # noqa: E402
from layout.issue import Dummy  # noqa: E402
from layout.makeup import place  # noqa: E402
from layout.night.workers import YOUNG, hands  # noqa: E402
from layout.page import Page, PagePlan  # noqa: E402
from layout.stylebook import Stylebook  # noqa: E402

ISSUE = HERE.parents[1] / "issues" / "7003"
MARKS = ("<!-- measured -->\n", "<!-- end of measured -->\n")
"""Between them stands the table on the page of the manual."""
SAMPLE = 6
"""One page in so many is painted and looked at."""
WAYS = POUR, GUILLOTINE, SOLVER = "column pour", "guillotine", "solver"

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Bench:
    """What every worker inherits."""

    room: Room
    plans: tuple[PagePlan, ...]


_open: list[Bench] = []


def measured(room: Room, count: int, jobs: int, ways: Sequence[str] = WAYS) -> Results:
    """Every page made in every way, each in a process of its own that begins where all begin."""
    warm(room)
    _open[:] = [Bench(room, planned(room, count))]
    tasks = [(number, way) for number in range(count) for way in ways]
    gc.freeze()
    context = multiprocessing.get_context("fork")
    with context.Pool(jobs, gc.set_threshold, (YOUNG,), maxtasksperchild=1) as pool:
        done = list(zip(tasks, pool.imap(_task, tasks, chunksize=1), strict=True))
    return {way: [facts for (_, made), facts in done if made == way] for way in ways}


def _task(task: tuple[int, str]) -> Facts:
    (number, way), bench = task, _open[0]
    plan, room = bench.plans[number], bench.room
    if way == POUR:
        poured, seconds = _timed(lambda: pour(plan, room))
        return gauges.of_pour(plan, poured, seconds, room.book)
    book = _taste(room.book, way)
    page, seconds = _timed(lambda: place(plan, None, room.setter, book))
    facts = gauges.of_page(page, seconds, book)
    if not facts.closed:
        return facts
    blank = raster.blank(page, room) if number % SAMPLE == 0 else None
    return replace(facts, late=_late(page, room, book), blank=blank)


def _taste(book: Stylebook, way: str) -> Stylebook:
    """The house, its solver switched off for the guillotine."""
    return replace(book, makeup=replace(book.makeup, effort=0)) if way == GUILLOTINE else book


def _late(page: Page, room: Room, book: Stylebook) -> late.Moved:
    """The page made anew after one of its stories has changed."""
    plan, slug = late.late(page.plan, room)
    after, seconds = _timed(lambda: again(plan, page, room, book))
    return replace(late.moved(page, after, slug), seconds=seconds)


def again(plan: PagePlan, before: Page, room: Room, book: Stylebook) -> Page:
    """A changed page: the page before is its dummy where the solver may keep it; the guillotine begins from nothing."""
    dummy = Dummy(plan.copy.source, before.berths) if book.makeup.effort else None
    return place(replace(plan, copy=replace(plan.copy, dummy=dummy)), None, room.setter, book)


def _timed(work: Callable[[], T]) -> tuple[T, float]:
    started = process_time()
    made = work()
    return made, process_time() - started


# ---- the command -------------------------------------------------------------------------------------------------------


def between(page: str, told: str, marks: tuple[str, str] = MARKS) -> str:
    """A page with its table put in anew."""
    before, opens, rest = page.partition(marks[0])
    _, closes, after = rest.partition(marks[1])
    if not (opens and closes):
        raise SystemExit(f"the page lacks its marks: {marks[0].strip()} and {marks[1].strip()}")
    return f"{before}{opens}\n{told.strip()}\n\n{closes}{after}"


def main(arguments: Sequence[str] | None = None) -> None:
    """Make the pages and print the table."""
    parser = argparse.ArgumentParser(description="Planned pages, made up in every way, as a table.")
    parser.add_argument("--pages", type=int, default=PAGES, help=f"The first so many; {PAGES} by default.")
    parser.add_argument("--jobs", type=int, default=0, help="Workers; as many as there are cores by default.")
    parser.add_argument("--quick", action="store_true", help="Leave out the solver.")
    parser.add_argument("--write", type=Path, help="Put the table between the marks of this page too.")
    asked = parser.parse_args(arguments)
    count = max(1, asked.pages)
    results = measured(open_room(ISSUE), count, hands(asked.jobs), WAYS[:2] if asked.quick else WAYS)
    told = ("" if count == PAGES else f"{count} pages in place of {PAGES}.\n\n") + table(results, POUR) + left_open(results, POUR)
    sys.stdout.write(told)
    if asked.write:
        asked.write.write_text(between(asked.write.read_text(encoding="utf-8"), told), encoding="utf-8")


if __name__ == "__main__":
    main()
