"""What pages must reach by the clock and by their levers: sixteen from nothing, a changed story, two pins, the question whether one closes.

python bench/makeup/reach.py prints the table; --write docs/makeup-bench.md puts it between the marks of that page too. Seconds of CPU are
of one core; the wall is that of the machine as it stands, whatever else runs on it.
"""

from __future__ import annotations

import argparse
import io
import multiprocessing
import resource
import sys
from collections.abc import Iterator, Sequence
from contextlib import redirect_stdout
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random
from statistics import fmean, median
from time import perf_counter, process_time

HERE = Path(__file__).parent
sys.path += [str(HERE.parent)] if str(HERE.parent) not in sys.path else []

from figures import show  # noqa: E402 - within reach from here on
from makeup.compare import ISSUE, again, between  # noqa: E402
from makeup.late import late, unclosed  # noqa: E402
from makeup.planned import SEED, planned  # noqa: E402

from layout.build import Room, build, open_room, warm  # noqa: E402
from layout.issue import Place  # noqa: E402
from layout.makeup import place  # noqa: E402
from layout.makeup.reasons import reason  # noqa: E402
from layout.makeup.stone import Stone, hole  # noqa: E402
from layout.night.cache import Cache  # noqa: E402
from layout.night.workers import Order, crew  # noqa: E402
from layout.page import Page, PagePlan  # noqa: E402
from layout.proof.metrics import measure  # noqa: E402

PAGES = 16
PINS = 2
ASKED = 8
"""Items of a page of which is asked whether it closes."""
MARKS = ("<!-- reached -->\n", "<!-- end of reached -->\n")


@dataclass(frozen=True, slots=True)
class Reached:
    """Seconds of CPU and facts of one page; None where a question was not asked of it."""

    strain: float
    worst: float
    """Metric M10, per mille: mean and most of its stories."""
    late: tuple[float, bool] | None
    pinned: tuple[float, bool] | None
    asked: float | None


@dataclass(frozen=True, slots=True)
class Whole:
    """An issue made from nothing."""

    wall: float
    cpu: float
    makeup: float
    """Seconds of the stage, summed over pages."""
    closed: int


_open: list[tuple[Room, tuple[PagePlan, ...]]] = []


def issue_of(room: Room, pages: int) -> Room:
    """A room of planned pages, their ads left white: they have no file."""
    return replace(room, plans=tuple(_numbered(plan, number) for number, plan in enumerate(planned(room, pages), 1)))


def _numbered(plan: PagePlan, number: int) -> PagePlan:
    """A planned page as one of an issue."""
    white = tuple(replace(ad, fault="planned") for ad in plan.copy.ads)
    return replace(plan, number=number, name=f"{number:02}", copy=replace(plan.copy, number=number, ads=white))


def whole(pages: int, jobs: int) -> Whole:
    """All pages of an issue, with an empty cache, painted and judged."""
    room = issue_of(open_room(ISSUE), pages)
    room = replace(room, setter=open_room(ISSUE).setter)  # one that has set nothing yet
    order = Order(ISSUE, "x4", Cache(None))
    started, before = perf_counter(), _cpu()
    built = build(room, [plan.number for plan in room.plans], crew(room, order, jobs, lambda number: None))
    took = perf_counter() - started
    spent = sum(seconds for made in built.pages for stage, seconds in made.timings if stage == "makeup")
    return Whole(took, _cpu() - before, spent, sum(not unclosed(made.page) for made in built.pages))


def _cpu() -> float:
    return sum(use.ru_utime + use.ru_stime for use in map(resource.getrusage, (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)))


def reached(room: Room, pages: int, jobs: int) -> list[Reached]:
    """Every page in a process of its own."""
    warm(room)
    _open[:] = [(room, planned(room, pages))]
    with multiprocessing.get_context("fork").Pool(jobs, maxtasksperchild=1) as pool:
        return list(pool.imap(_page, range(pages), chunksize=1))


def _page(number: int) -> Reached:
    room, plans = _open[0]
    plan = plans[number]
    page = place(plan, None, room.setter, room.book)
    figures = measure(page, room.book)
    items = len(plan.copy.stories) + len(hole(plan, room.book).islands)
    if unclosed(page):
        return Reached(figures.strain, figures.strain_most, None, None, None)
    asked = _asked(plan, room) if items <= ASKED else None
    return Reached(figures.strain, figures.strain_most, _late(page, room), _pinned(page, room), asked)


def _late(page: Page, room: Room) -> tuple[float, bool]:
    """The page made anew after one of its stories has changed."""
    plan, _ = late(page.plan, room)
    started = process_time()
    after = again(plan, page, room, room.book)
    return process_time() - started, not unclosed(after)


def _pinned(page: Page, room: Room) -> tuple[float, bool]:
    """The page from nothing, two of its boxes pinned by their corners to where they stood."""
    draw = Random(f"{SEED} {page.plan.name}")
    stories = {story.slug for story in page.plan.copy.stories}
    held = {berth.slug: berth.cells for berth in draw.sample([b for b in page.berths if b.slug in stories], PINS)}
    pinned = tuple(
        replace(story, place=Place(held[story.slug].column, held[story.slug].row)) if story.slug in held else story
        for story in page.plan.copy.stories
    )
    started = process_time()
    after = place(replace(page.plan, copy=replace(page.plan.copy, stories=pinned)), None, room.setter, room.book)
    return process_time() - started, not unclosed(after)


def _asked(plan: PagePlan, room: Room) -> float:
    """How long the answer takes whether the page closes, or by how many rows it does not, its type set."""
    stone = Stone(plan, plan.copy.stories, room.setter, room.book, hole(plan, room.book))
    items = stone.items(1)
    started = process_time()
    assert reason(items, stone.hole.cells, room.book.grid)
    return process_time() - started


def told(whole: Whole, pages: Sequence[Reached]) -> str:
    """The figures beside what they must reach."""
    with redirect_stdout(io.StringIO()) as said:
        show(("", "must", "is"), _rows(whole, pages))
    return said.getvalue()


def _rows(whole: Whole, pages: Sequence[Reached]) -> Iterator[tuple[str, str, str]]:
    yield f"{PAGES} pages from nothing, two jobs: seconds by the clock", "45", f"{whole.wall:.1f}"
    yield "· CPU s of both cores", "90", f"{whole.cpu:.1f}"
    yield "· layout, seconds by the clock over both jobs", "50", f"{whole.makeup:.1f}"
    yield "· closed", f"{PAGES}", f"{whole.closed}"
    for name, most, found in (
        ("one story changed, the page before its dummy", "2", [page.late for page in pages if page.late]),
        ("two boxes pinned by their corners, from nothing", "1", [page.pinned for page in pages if page.pinned]),
    ):
        times = sorted(seconds for seconds, _ in found)
        yield f"{name}: CPU s, median", most, f"{median(times):.2f}"
        yield "· worst", most, f"{times[-1]:.2f}"
        yield "· closed again", f"{len(found)}", f"{sum(closed for _, closed in found)}"
    asked = [1000 * page.asked for page in pages if page.asked is not None]
    yield f"closes or by how many rows not, {ASKED} items at most: CPU ms, worst of {len(asked)}", "100", f"{max(asked):.0f}"
    yield "strain, M10: mean of the pages", "10 ‰", f"{fmean(page.strain for page in pages):.1f} ‰"
    yield "· worst story", "30 ‰", f"{max(page.worst for page in pages):.0f} ‰"


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="What planned pages must reach, beside what they do.")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--pages", type=int, default=PAGES, help=f"Pages whose questions are asked; {PAGES} by default.")
    parser.add_argument("--write", type=Path, help="Put the table between the marks of this page too.")
    asked = parser.parse_args(arguments)
    said = told(whole(PAGES, asked.jobs), reached(open_room(ISSUE), asked.pages, asked.jobs))
    sys.stdout.write(said)
    if asked.write:
        asked.write.write_text(between(asked.write.read_text(encoding="utf-8"), said, MARKS), encoding="utf-8")


if __name__ == "__main__":
    main()
