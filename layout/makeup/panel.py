"""The panel of a hard proof (大样): which page it shows, in which state, and the boxes that are signed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from layout.finding import Source
from layout.galley import Setter
from layout.makeup.borders import ring
from layout.makeup.furniture import set_at
from layout.page import Frame, Mark, Page, PagePlan, RuleMark, house_of
from layout.stylebook import Stylebook
from layout.units import Cells, Rect, Sp, centred, mm, sp

PAPERS = {"A3": (mm(297), mm(420)), "A4": (mm(210), mm(297))}
"""ISO 216, upright."""

MARGIN = mm(10)
"""What office printers leave white."""
GAP = mm(4)
"""Between the page and the panel."""
LINE = mm(5)
"""Depth of a line of facts."""
AIR = mm(1)
"""Between the facts and the boxes."""
BOX = mm(16)
"""Depth of a box to sign."""
HEAD = mm(5)
"""Of that, what its name takes."""
PANEL = 2 * LINE + AIR + BOX
STATE = mm(26)
"""Width of the box that says whether the page may be printed."""
THIN = sp("0.25")
FINE = sp("0.5")

OWNER = "panel"
ROOM = "page"
"""Kind of the frame that the page itself will stand in."""

WORDS = {
    "zh-Hans": ("大样", "可付印", "扣版", "停 {}　警 {}　注 {}", "缩放 {} %"),
    "zh-Hant": ("大樣", "可付印", "扣版", "停 {}　警 {}　註 {}", "縮放 {} %"),
    "ja": ("大刷り", "降版可", "保留", "停止 {}　注意 {}　参考 {}", "縮小 {} %"),
}
"""What it is, released, held, findings by grade, scale."""

SIGNED = {
    "zh-Hans": ("一校", "二校", "三校", "责编", "主任", "总编", "签发", "付印时间"),
    "zh-Hant": ("一校", "二校", "三校", "責編", "主任", "總編", "簽發", "付印時間"),
    "ja": ("初校", "再校", "三校", "整理", "デスク", "部長", "責了", "降版時刻"),
}
"""Who signs, in the order of the night."""


@dataclass(frozen=True, slots=True)
class Stamp:
    """What is known of a page once it has been judged."""

    sha256: str
    """Of its file: what was signed is what is printed."""
    held: bool
    found: tuple[int, int, int]
    """Stops, warnings and notes on it."""


def proof_panel(plan: PagePlan, setter: Setter, book: Stylebook, stamp: Stamp) -> Page:
    """The hard proof of a page before the page is put into it; its frame of kind `ROOM` is the place for that."""
    book = house_of(plan, book)
    size, words = _paper(book), WORDS[book.typography.language]
    room = _room(size, book)
    foot = Rect(MARGIN, size[1] - MARGIN - PANEL, size[0] - 2 * MARGIN, PANEL)
    facts = Rect(foot.x, foot.y, foot.width - STATE - LINE, 2 * LINE)
    marks = (
        *ring(Rect(room.x - THIN, room.y - THIN, room.width + 2 * THIN, room.height + 2 * THIN), THIN, THIN, ("black", OWNER)),
        *_facts(facts, _said(plan, book, stamp, room), setter, plan.copy.source),
        *_state(Rect(foot.right - STATE, foot.y, STATE, 2 * LINE), words[2 if stamp.held else 1], setter, plan.copy.source),
        *_boxes(Rect(foot.x, foot.bottom - BOX, foot.width, BOX), SIGNED[book.typography.language], setter, plan.copy.source),
    )
    titled = replace(plan, title=f"{plan.title} {words[0]} {book.files.hard_proof}")
    frame = Frame(plan.name, ROOM, Cells(0, 0, 0, 0), room, plan.copy.source)
    return Page(titled, size, 0, (frame,), marks)


def proof_room(panel: Page) -> Rect:
    """Where the page stands on its panel."""
    return next(frame.rect for frame in panel.frames if frame.kind == ROOM)


def _paper(book: Stylebook) -> tuple[Sp, Sp]:
    """The paper, turned as the page is."""
    short, long = PAPERS[book.files.hard_proof]
    return (short, long) if book.grid.page_width <= book.grid.page_height else (long, short)


def _room(paper: tuple[Sp, Sp], book: Stylebook) -> Rect:
    """The page at the largest whole thousandth of its size that the paper holds, in the middle of its width."""
    wide, deep = paper[0] - 2 * MARGIN - 2 * THIN, paper[1] - 2 * MARGIN - GAP - PANEL - 2 * THIN
    width, height = book.grid.page_width, book.grid.page_height
    scale = min(1000, wide * 1000 // width, deep * 1000 // height)
    across, down = width * scale // 1000, height * scale // 1000
    return Rect((paper[0] - across) // 2, MARGIN + THIN, across, down)


def _said(plan: PagePlan, book: Stylebook, stamp: Stamp, room: Rect) -> tuple[tuple[str, str], tuple[str, str]]:
    """Two lines of facts, each with its left and its right end."""
    _, _, _, found, scaled = WORDS[book.typography.language]
    version = dict(plan.facts).get("version", "1")
    scale = round(room.width * 1000 / book.grid.page_width)
    return (
        (f"{plan.title}　v{version}", found.format(*stamp.found)),
        (f"{plan.name}.pdf　SHA-256 {stamp.sha256[:16]}", scaled.format(f"{scale // 10}.{scale % 10}")),
    )


def _facts(rect: Rect, said: tuple[tuple[str, str], ...], setter: Setter, source: Source) -> Iterator[Mark]:
    """Lines of facts from edge to edge; one too long for the paper is set smaller."""
    for number, ends in enumerate(said):
        lines = [setter.line(text, "folio", 0, source) for text in ends]
        wide = sum(line.width + line.size for line in lines)
        if wide > rect.width:
            size = lines[0].size * rect.width // wide
            lines = [setter.line(text, "folio", 0, source, size) for text in ends]
        for line, x in zip(lines, (rect.x, rect.right - lines[1].width), strict=True):
            yield from set_at(line, x, centred(rect.y + number * LINE, LINE, line.size), OWNER)


def _state(rect: Rect, word: str, setter: Setter, source: Source) -> Iterator[Mark]:
    """Whether the page may be printed, to be read from across the room."""
    yield from ring(rect, FINE, FINE, ("black", OWNER))
    yield from _centred(word, "folio-section", rect, setter, source)


def _boxes(rect: Rect, names: tuple[str, ...], setter: Setter, source: Source) -> Iterator[Mark]:
    """The boxes to sign, side by side, the name of each at its head."""
    yield from ring(rect, FINE, FINE, ("black", OWNER))
    yield RuleMark(Rect(rect.x, rect.y + HEAD, rect.width, THIN), "black", OWNER)
    for number, name in enumerate(names):
        left, right = (rect.x + rect.width * n // len(names) for n in (number, number + 1))
        if number:
            yield RuleMark(Rect(left, rect.y, THIN, rect.height), "black", OWNER)
        yield from _centred(name, "label", Rect(left, rect.y, right - left, HEAD), setter, source)


def _centred(text: str, style: str, rect: Rect, setter: Setter, source: Source) -> Iterator[Mark]:
    line = setter.line(text, style, 0, source)
    yield from set_at(line, rect.x + (rect.width - line.width) // 2, centred(rect.y, rect.height, line.size), OWNER)
