"""The run of one issue, from copy to proof.

Pages do not know each other, so they can be made in any order by any hands; everything here is handed on, and
only `night` writes.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path
from typing import TypeAlias

from layout.assets import Assets
from layout.desk import read
from layout.finding import CopyError, Finding, Grade
from layout.galley import Setter
from layout.issue import Issue
from layout.makeup import allot, alternatives, index_story, place, plan
from layout.page import AdMark, Page, PagePlan, PictureMark, as_laid
from layout.press import Develop, Keep, cut, inspect, paint, plated, proved, reduced, screen_page
from layout.printed import Plates, Printed
from layout.proof import Evidence, Figures, figures, measure, picture, preflight
from layout.stylebook import Stylebook
from layout.typeset import compose

Clock: TypeAlias = Callable[[], float]
Cutter: TypeAlias = Callable[[str], tuple[str, ...]]
"""As `Assets.segment`."""
Timings: TypeAlias = tuple[tuple[str, float], ...]


Aside: TypeAlias = Callable[[Callable[[], bytes]], Callable[[], bytes]]
"""Has a piece of work done while the page goes on; gives what answers with what came of it."""


def later(work: Callable[[], bytes]) -> Callable[[], bytes]:
    """Nobody else is there: the work is done when it is asked for."""
    return work


@dataclass(frozen=True, slots=True)
class Room:
    """What every page of an issue is made from, opened once."""

    issue: Issue
    book: Stylebook
    assets: Assets
    plans: tuple[PagePlan, ...]
    setter: Setter

    def numbered(self, number: int) -> PagePlan:
        """The plan of a page; KeyError when the issue has none of that number."""
        return {n: plan for plan in self.plans for n in plan.copy.numbers}[number]


@dataclass(frozen=True, slots=True)
class Tools:
    """What the night lends to every page."""

    keep: Keep
    develop: Develop
    standard: str = "x4"
    """A key of `pdfx.STANDARDS`."""
    plates: str | None = None
    """Path of the program that makes plates, empty when there is none; None when no plates are asked for."""
    others: int = 0
    """How many other layouts of each page are wanted."""
    recall: Callable[[Callable[[], Page]], Page] = lambda lay: lay()
    """Lays a page out, or knows how it was laid out before."""
    aside: Aside = later


@dataclass(frozen=True, slots=True)
class Made:
    """A page and everything made of it."""

    page: Page
    pdf: bytes
    printed: Printed
    proof: bytes
    """PNG of the page."""
    plates: Plates | None
    soft: bytes
    """PNG of the page as the press will show it; empty without plates."""
    screen: bytes
    """The page in sRGB for `twin`; empty unless the house asks for it."""
    others: tuple[tuple[Page, bytes], ...]
    """Alternatives, each with its picture."""
    refused: tuple[Finding, ...]
    """Photos and ads that the press could not print; their places are white."""
    timings: Timings
    """Seconds by stage; none when the page was made before."""
    made_from: tuple[tuple[str, str], ...] = ()
    """What it was made from, by name, and the digest of each part."""
    figures: Figures = ()
    """Its metrics."""


@dataclass(frozen=True, slots=True)
class Built:
    """An issue with its verdict."""

    issue: Issue
    book: Stylebook
    pages: tuple[Made, ...]
    findings: tuple[Finding, ...]


STAGES = ("makeup", "press", "inspect", "plates", "proof")
"""Of a page, as its timings name them."""

Crew: TypeAlias = Callable[[Iterable[int]], Iterator[Made]]
"""Makes pages by number, in the order asked, by however many hands."""


def open_room(folder: Path, edition: str = "", cutter: Callable[[Cutter], Cutter] = lambda segment: segment) -> Room:
    """Read an issue folder, or one edition of it, and fix what must be fixed before any page. CopyError with all that is wrong.

    `cutter` makes of what cuts sentences into words what shall be asked instead.
    """
    issue, book, assets = read(folder, edition)
    assets = replace(assets, segment=cutter(assets.segment))
    setter = compose(book, assets)
    issue = allot(issue, setter, book)
    return Room(issue, book, assets, plan(issue, book), setter)


def warm(room: Room) -> None:
    """Open what every page will need, so that forked hands share it instead of each opening its own."""
    for style in room.book.styles:
        room.setter.line(room.book.name, style.name, 0, room.issue.pages[0].source)
    room.assets.segment(room.book.name)
    for face in room.assets.faces:
        cut(face)
    with suppress(ValueError):  # a page tells it when it is painted
        proved(_profile(room))


def make(room: Room, number: int, tools: Tools, clock: Clock) -> Made:
    """One page, from its plan to its proof."""
    return begin(room, number, tools, clock)()


def begin(room: Room, number: int, tools: Tools, clock: Clock) -> Callable[[], Made]:
    """The same but for what is done beside it; gives what waits for that and has the page."""
    planned = room.numbered(number)
    times = [clock()]
    page = tools.recall(lambda: place(planned, index_story(planned, room.plans, room.book), room.setter, room.book))
    page = replace(page, plan=as_laid(planned, page.plan))  # what was written on its proof may be new
    times.append(clock())
    page, pdf, refused = painted(page, room, tools)
    drawn = tools.aside(lambda: picture(pdf, reduce=reduced))
    times.append(clock())
    printed = inspect(pdf)
    times.append(clock())
    plates, soft = _plated(room, pdf, printed, tools)
    times.append(clock())
    told = tuple(figures(measure(page, room.book)).items())
    others = tuple(_others(planned, room, tools))

    def finished() -> Made:
        began = clock()
        proof = drawn()
        screen = screen_page(page, pdf, _profile(room), tools.keep) if room.book.files.screen else b""
        seconds = (*(b - a for a, b in pairwise(times)), clock() - began)
        timings = tuple(zip(STAGES, seconds, strict=True))
        return Made(page, pdf, printed, proof, plates, soft, screen, others, refused, timings, figures=told)

    return finished


def _others(planned: PagePlan, room: Room, tools: Tools) -> Iterator[tuple[Page, bytes]]:
    """Other layouts of a page, to choose from: pictures only."""
    index = index_story(planned, room.plans, room.book)
    for other in alternatives(planned, index, room.setter, room.book, tools.others) if tools.others else ():
        page, pdf, _ = painted(other, room, tools)
        yield page, picture(pdf, reduce=reduced)


def painted(page: Page, room: Room, tools: Tools) -> tuple[Page, bytes, tuple[Finding, ...]]:
    """The page as a file; a photo or an ad that the press refuses is left out of it, and told."""
    refused: tuple[Finding, ...] = ()
    while True:
        try:
            return page, paint(page, room.book, room.assets, tools.keep, tools.standard, tools.develop), refused
        except CopyError as error:
            bad = {finding.thing for finding in error.findings}
            marks = tuple(mark for mark in page.marks if not (isinstance(mark, PictureMark | AdMark) and mark.file in bad))
            if len(marks) == len(page.marks):
                raise
            page, refused = replace(page, marks=marks), refused + error.findings


def _plated(room: Room, pdf: bytes, printed: Printed, tools: Tools) -> tuple[Plates | None, bytes]:
    """The plates of a page and what they will look like; none where nobody asks for them or they cannot be made."""
    if not tools.plates:
        return None, b""
    try:
        return plated(pdf, printed, _profile(room), tools.plates, tools.keep)
    except ValueError:  # preflight tells that there are none
        return None, b""


def _profile(room: Room) -> bytes:
    return room.assets.opened(room.book.condition.profile)


def wanted(room: Room, pages: tuple[int, ...]) -> tuple[int, ...]:
    """The page numbers to make: those asked for, else all; either number means a double truck. CopyError when there is no such page."""
    numbers = {number: plan.number for plan in room.plans for number in plan.copy.numbers}
    unknown = [number for number in pages if number not in numbers]
    if unknown:
        have = ", ".join(plan.copy.called for plan in room.plans)
        raise CopyError([Finding("no-page", Grade.STOP, f"the issue has no page {number}; it has {have}") for number in unknown])
    asked = {numbers[number] for number in pages}
    return tuple(plan.number for plan in room.plans if not pages or plan.number in asked)


def build(room: Room, numbers: Iterable[int], crew: Crew, plates: str | None = None) -> Built:
    """Make the pages and judge them together; `plates` is that of the crew's tools."""
    pages = tuple(crew(numbers))
    made = () if plates is None else tuple(m.plates for m in pages)
    refused = tuple(finding for made in pages for finding in made.refused)
    digests = tuple(hashlib.sha256(made.pdf).hexdigest() for made in pages)
    evidence = Evidence(made, plates != "", hashlib.sha256(_profile(room)).hexdigest(), refused, digests)
    findings = preflight(tuple(m.page for m in pages), tuple(m.printed for m in pages), room.book, room.assets.casts, evidence)
    return Built(room.issue, room.book, pages, findings)
