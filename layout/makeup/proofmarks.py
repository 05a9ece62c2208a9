"""The print proof (校样): a page with its stamp, the places of what was said of it, its lines numbered, and a list of all of that."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from layout.finding import Source
from layout.galley import Setter, Way
from layout.issue import Photo
from layout.makeup.borders import ring
from layout.makeup.furniture import set_at
from layout.makeup.panel import GAP, LINE, MARGIN, PAPERS, ROOM
from layout.page import Frame, Mark, Page, PagePlan, RuleMark, TypeMark, house_of
from layout.stylebook import Ink, Stylebook
from layout.units import Cells, Rect, Sp, centred, mm, sp

FULL = "full"
"""The page at its own size, on paper larger than it."""

RED, WHITE = "proof red", "proof white"
"""Inks of what is written over a page; `proof_book` knows them."""
STAMPED = "PROOF 校样"

EVERY = 5
"""Lines between two that are numbered."""
FIGURE = sp("4.5")
"""Size of the numbers of lines, whatever the scale."""
STAMP = mm(40), mm(9)
"""Width and depth of the stamp."""
FOOT = 2 * LINE
BADGE = mm("3.2")
THIN, FINE = sp("0.3"), sp("0.8")
COLUMN = mm(85)
"""Measure of the list."""
OWNER = "proof"


@dataclass(frozen=True, slots=True)
class Said:
    """A finding or a comment: its number, its words, and its place on the page where it has one."""

    number: int
    text: str
    place: Rect | None = None


@dataclass(frozen=True, slots=True)
class Sheet:
    """A proof before it is printed: how the page is called, the facts at its foot, its paper (`FULL` or a key of `panel.PAPERS`)."""

    plan: PagePlan
    facts: tuple[str, str]
    paper: str


def proof_book(book: Stylebook) -> Stylebook:
    """The stylebook with the inks that a proof is written in."""
    return replace(book, inks=(*book.inks, Ink(WHITE, (0, 0, 0, 0)), Ink(RED, (0, 950, 900, 0))))


def proof_paper(sheet: Sheet, setter: Setter, book: Stylebook) -> Page:
    """The paper with frame, facts and stamp; its frame of kind `panel.ROOM` is the place for the page."""
    size, room = _measured(sheet, house_of(sheet.plan, book))
    foot = Rect(MARGIN, size[1] - MARGIN - FOOT, size[0] - 2 * MARGIN, FOOT)
    marks = (
        *ring(Rect(room.x - THIN, room.y - THIN, room.width + 2 * THIN, room.height + 2 * THIN), THIN, THIN, ("black", OWNER)),
        *_facts(sheet.facts, foot, setter, sheet.plan.copy.source),
        *_stamp(Rect(foot.right - STAMP[0], foot.bottom - STAMP[1], *STAMP), setter, sheet.plan.copy.source),
    )
    frame = Frame(sheet.plan.name, ROOM, Cells(0, 0, 0, 0), room, sheet.plan.copy.source)
    return _page(sheet, size, (frame,), marks)


def proof_notes(sheet: Sheet, page: Page, said: Iterable[Said], setter: Setter, book: Stylebook) -> Page:
    """What is written over the page: numbers of lines in the margins of the legs, and the places of what was said."""
    size, room = _measured(sheet, house_of(sheet.plan, book))
    onto = _Onto(room, house_of(sheet.plan, book).grid.page_width)
    marks = (*_numbers(page, onto, setter), *_badges(said, onto, setter, sheet.plan.copy.source))
    return _page(sheet, size, (), marks)


def proof_list(sheet: Sheet, said: Iterable[Said], setter: Setter, book: Stylebook) -> Iterator[Page]:
    """The list of what was said, in columns on paper of the same size, as many sheets as it takes."""
    size, _ = _measured(sheet, house_of(sheet.plan, book))
    across = max(1, (size[0] - 2 * MARGIN + GAP) // (COLUMN + GAP))
    top, foot = MARGIN + 2 * LINE, size[1] - MARGIN
    head = tuple(_facts(sheet.facts[:1], Rect(MARGIN, MARGIN, size[0] - 2 * MARGIN, LINE), setter, sheet.plan.copy.source))
    marks: list[Mark] = []
    column, y = 0, top
    for each in said:
        block = tuple(_written(each, setter, book, sheet.plan.copy.source))
        depth = sum(rise for _, rise in block) + LINE // 3
        if y + depth > foot and y > top:
            column, y = column + 1, top
        if column == across:
            yield _page(sheet, size, (), (*head, *marks))
            marks, column = [], 0
        for line_marks, rise in block:
            y += rise
            marks += (replace(mark, x=mark.x + MARGIN + column * (COLUMN + GAP), y=mark.y + y) for mark in line_marks)
        y += LINE // 3
    if marks:
        yield _page(sheet, size, (), (*head, *marks))


@dataclass(frozen=True, slots=True)
class _Onto:
    """From the page to the paper."""

    room: Rect
    width: Sp

    def at(self, rect: Rect) -> Rect:
        """A rectangle of the page, where the paper shows it."""
        x, y, width, height = (side * self.room.width // self.width for side in (rect.x, rect.y, rect.width, rect.height))
        return Rect(self.room.x + x, self.room.y + y, width, height)


def _page(sheet: Sheet, size: tuple[Sp, Sp], frames: tuple[Frame, ...], marks: tuple[Mark, ...]) -> Page:
    return Page(replace(sheet.plan, title=f"{sheet.plan.title} {STAMPED} {sheet.paper}"), size, 0, frames, marks)


def _measured(sheet: Sheet, book: Stylebook) -> tuple[tuple[Sp, Sp], Rect]:
    """The paper and where the page stands on it: at its own size, or at the largest whole thousandth that the paper holds."""
    width, height = book.grid.page_width, book.grid.page_height
    beside, below = 2 * MARGIN + 2 * THIN, 2 * MARGIN + GAP + FOOT + 2 * THIN
    if sheet.paper == FULL:
        return (width + beside, height + below), Rect(MARGIN + THIN, MARGIN + THIN, width, height)
    short, long = PAPERS[sheet.paper]
    paper = (short, long) if width <= height else (long, short)
    scale = min(1000, (paper[0] - beside) * 1000 // width, (paper[1] - below) * 1000 // height)
    across, down = width * scale // 1000, height * scale // 1000
    return paper, Rect((paper[0] - across) // 2, MARGIN + THIN, across, down)


def _facts(facts: Iterable[str], rect: Rect, setter: Setter, source: Source) -> Iterator[Mark]:
    for number, text in enumerate(facts):
        line = setter.line(text, "folio", 0, source)
        most = rect.width - STAMP[0] - GAP
        if line.width > most:
            line = setter.line(text, "folio", 0, source, line.size * most // line.width)
        yield from set_at(line, rect.x, centred(rect.y + number * LINE, LINE, line.size), OWNER)


def _stamp(rect: Rect, setter: Setter, source: Source) -> Iterator[Mark]:
    yield from ring(rect, FINE, FINE, (RED, OWNER))
    yield from _coloured(STAMPED, rect, (sp(15), RED), setter, source)


def _coloured(text: str, rect: Rect, look: tuple[Sp, str], setter: Setter, source: Source) -> Iterator[Mark]:
    """A word in the middle of a rectangle, its size and ink."""
    size, ink = look
    line = setter.line(text, "label", 0, source, size)
    for mark in set_at(line, rect.x + (rect.width - line.width) // 2, centred(rect.y, rect.height, size), OWNER):
        yield replace(mark, run=replace(mark.run, ink=ink)) if isinstance(mark, TypeMark) else mark


def _badges(said: Iterable[Said], onto: _Onto, setter: Setter, source: Source) -> Iterator[Mark]:
    """Each place in a ring, its number before the upper left corner of it; numbers of one place stand side by side."""
    taken: dict[tuple[Sp, Sp], int] = {}
    for each in said:
        if each.place is None:
            continue
        rect = onto.at(each.place)
        yield from ring(rect, THIN, THIN, (RED, OWNER))
        count = taken[rect.x, rect.y] = taken.get((rect.x, rect.y), -1) + 1
        badge = Rect(rect.x + (count - 1) * BADGE, rect.y, BADGE, BADGE)
        yield RuleMark(badge, WHITE, OWNER)
        yield from ring(badge, THIN, THIN, (RED, OWNER))
        yield from _coloured(str(each.number), badge, (sp("6.5"), RED), setter, source)


def _numbers(page: Page, onto: _Onto, setter: Setter) -> Iterator[Mark]:
    """Every fifth line of a story, in the margin of its leg; horizontal lines only."""
    for frame in page.frames:
        mine = [mark for mark in page.marks if isinstance(mark, TypeMark) and mark.owner == frame.owner and mark.run.way is Way.ACROSS]
        count = 0
        for leg in frame.legs:
            for y in sorted({mark.y for mark in mine if _inside(mark, leg)}):
                count += 1
                if count % EVERY == 0:
                    yield from _number(count, onto.at(Rect(leg.x, y, 0, 0)), setter, page.plan.copy.source)


def _inside(mark: TypeMark, leg: Rect) -> bool:
    return leg.x <= mark.x + max(mark.run.xs, default=0) and mark.x < leg.right and leg.y < mark.y <= leg.bottom


def _number(count: int, at: Rect, setter: Setter, source: Source) -> Iterator[Mark]:
    line = setter.line(str(count), "label", 0, source, FIGURE)
    for mark in set_at(line, at.x - line.width - FIGURE // 4, at.y, OWNER):
        yield replace(mark, run=replace(mark.run, ink=RED)) if isinstance(mark, TypeMark) else mark


def _written(said: Said, setter: Setter, book: Stylebook, source: Source) -> Iterator[tuple[tuple[TypeMark, ...], Sp]]:
    """The lines of an entry, each with its depth; the first carries the number."""
    number = setter.line(str(said.number), "label", 0, source)
    leading = book.style("caption").leading or book.grid.row
    photo = Photo("", (1, 1), source, said.text)
    for at, line in enumerate(setter.caption(photo, COLUMN - 2 * BADGE)):
        own = set_at(number, 0, 0, OWNER) if at == 0 else ()
        yield tuple(mark for mark in (*own, *set_at(line, 2 * BADGE, 0, OWNER)) if isinstance(mark, TypeMark)), leading
