"""A typesetter whose every character is one em wide: make-up becomes arithmetic."""

from __future__ import annotations

import datetime
from typing import Any

from layout.condition import Condition
from layout.finding import Source
from layout.galley import Block, Flow, Galley, Head, HeadLine, Line, Run, Setting, Slot
from layout.issue import Kind, PageCopy, Paragraph, Photo, Story, Weight, Words
from layout.page import PagePlan
from layout.stylebook import Furniture, Grid, Ladder, Makeup, Style, Stylebook, Typography
from layout.units import Rect, Sp, ceil_div, mm, sp


def _line(text: str, size: Sp, source: Source, *, keeps: bool = False, opens: bool = False, depth: int = 1) -> Line:
    run = Run("plain", size, "black", tuple(map(ord, text)), tuple(n * size for n in range(len(text))), tuple(text))
    return Line((run,) if text else (), len(text) * size, source, depth=depth, keeps=keeps, opens=opens)


class PlainSetter:
    """Implements galley.Setter with no font at all."""

    def __init__(self, book: Stylebook) -> None:
        self.book = book

    def galley(self, story: Story, measure: Sp) -> Galley:
        return Galley(story.slug, measure, tuple(self._block(p, measure) for p in story.body))

    def _block(self, paragraph: Paragraph, measure: Sp) -> Block:
        em, text, wide = self.book.grid.em, paragraph.text, measure // self.book.grid.em
        if paragraph.kind is Kind.SUBHEAD:
            subhead = _line(text[:wide], em, paragraph.source, keeps=True, opens=True, depth=2)
            return Block(paragraph.kind, paragraph.source, (Setting((subhead,), 0),))
        cut = [text[: wide - 2]] + [text[n : n + wide] for n in range(wide - 2, len(text), wide)]
        last = len(cut) - 1
        lines = tuple(_line(t, em, paragraph.source, keeps=n == last - 1) for n, t in enumerate(cut))
        return Block(paragraph.kind, paragraph.source, (Setting(lines, 0),))

    def flow(self, story: Story, slots: tuple[Slot, ...]) -> Flow:
        em, at = self.book.grid.em, 0
        standing: list[tuple[int, Line]] = []
        over: list[Line] = []
        for paragraph in story.body:
            text, indent = paragraph.text, 2
            while text:
                wide = slots[min(at, len(slots) - 1)].width // em - indent
                line = _line(text[:wide], em, paragraph.source)
                standing, over = ([*standing, (at, line)], over) if at < len(slots) else (standing, [*over, line])
                text, indent, at = text[wide:], 0, at + 1
        return Flow(tuple(standing), tuple(over), 0, max(0, len(slots) - at))

    def vertical_galley(self, story: Story, measure: Sp) -> Galley:
        return self.galley(story, measure)

    def vertical_heads(self, story: Story, columns: int, height: Sp) -> tuple[Head, ...]:
        if not story.headline:
            return (Head(0, (), 0, 0, 0, 0, 0, vertical=True),)
        text, size = " ".join(story.headline), self.book.ladder(story.weight, columns).sizes[0]
        line = HeadLine(_line(text, size, story.source), 0, 0, "headline")
        return (Head(size * 2, (line,), height, ceil_div(height, self.book.grid.row), size, 1, 0, vertical=True),)

    def heads(self, story: Story, columns: int, span: Sp) -> tuple[Head, ...]:
        text = " ".join(story.headline)
        if not text:
            return (Head(span, (), 0, 0, 0, 0, 0),)
        heads = []
        for rank, size in enumerate(self.book.ladder(story.weight, columns).sizes[:3]):
            wide = max(1, span // size)
            cut = [text[n : n + wide] for n in range(0, len(text), wide)]
            lines = tuple(HeadLine(_line(t, size, story.source), 0, size * (n + 1), "headline") for n, t in enumerate(cut))
            height = size * (len(cut) + 1) * 6 // 5
            heads.append(Head(span, lines, height, ceil_div(height, self.book.grid.row), size, len(cut), rank * 2 + len(cut)))
        return tuple(heads)

    def caption(self, photo: Photo, measure: Sp) -> tuple[Line, ...]:
        size = sp(8)
        wide = max(1, measure // size)
        text = f"{photo.caption} {photo.credit}".strip()
        return tuple(_line(text[n : n + wide], size, photo.source) for n in range(0, len(text), wide))

    def line(self, text: str, style: str, measure: Sp, source: Source, size: Sp = 0) -> Line:
        return _line(text, size or self.book.style(style).size, source)


def plain_grid(columns: int = 6, characters: int = 17, rows: int = 116) -> Grid:
    """A broadsheet of 390 × 545 mm with the given lattice."""
    return Grid(mm(390), mm(545), 0, Rect(mm(20), mm(26), mm(350), mm(500)), columns, characters, 1, rows)


def _ladder(weight: Weight, columns: tuple[int, ...], *sizes: int, lines: int = 2) -> Ladder:
    return Ladder(weight, columns, tuple(map(sp, sizes)), sp(12), sp(12), lines, "plain")


STYLES = {"caption": "8", "nameplate": "90", "masthead": "10", "strip": "8.5", "folio": "9", "label": "7"}
STYLES |= {"folio-number": "21", "folio-section": "18"}


def plain_book(grid: Grid | None = None) -> Stylebook:
    """A house with one face and the usual sizes."""
    every = (1, 2, 3, 4, 5, 6, 7, 8)
    ladders = (
        _ladder(Weight.LEAD, (4, 5, 6, 7, 8), 54, 46, 38),
        _ladder(Weight.LEAD, (1, 2, 3), 38, 30, 24, lines=3),
        _ladder(Weight.MAJOR, every, 30, 24, 21),
        _ladder(Weight.MINOR, every, 24, 21, 18),
        _ladder(Weight.BRIEF, every, 18, 16),
    )
    styles = tuple(Style(name, "plain", sp(size), sp("10.5") if name == "caption" else 0) for name, size in STYLES.items())
    furniture = Furniture(13, ("{date}",), ("{hotline}", "第{number}期"), "{page}", "{section}", "{date}")
    return Stylebook("样报", grid or plain_grid(), (), styles, ladders, (), Typography(), Condition("", ""), Makeup(), furniture)


def plain_story(slug: str, characters: int, weight: Weight = Weight.MINOR, photos: int = 0, **more: Any) -> Story:
    """A story of so many characters in paragraphs of 110, with a headline of eight characters."""
    source = Source(f"copy/{slug}.md", 1)
    lengths = [110] * (characters // 110) + [characters % 110] * (characters % 110 > 20)
    body = tuple(Paragraph(Kind.TEXT, (Words("字" * n),), Source(source.file, 9 + 2 * k)) for k, n in enumerate(lengths))
    pictures = tuple(Photo(f"photos/{slug}{n}.jpg", (1800, 1200), source, "图" * 20, "某某 摄") for n in range(photos))
    return Story(slug, source, ("甲乙丙丁戊己庚辛",), weight=weight, photos=pictures, body=body, **more)


def plain_plan(stories: tuple[Story, ...], book: Stylebook, number: int = 2, **more: Any) -> PagePlan:
    """A page that should carry these stories."""
    copy = PageCopy(number, Source("issue.yaml", 5), "综合", stories, **more)
    day = datetime.date(2024, 5, 23)
    facts = (("date", "2024-05-23"), ("number", "1"), ("page", str(number)), ("section", "综合"))
    return PagePlan(f"1-{number:02}", number, "样报", day, copy, number == 1, facts)


def page_of_stories(factor: int = 100) -> tuple[Story, ...]:
    """Seven stories that fill a page at `factor` 100."""
    sizes = [(1500, Weight.LEAD, 1), (1100, Weight.MAJOR, 1), (850, Weight.MINOR, 0), (800, Weight.MINOR, 0)]
    sizes += [(760, Weight.MINOR, 0), (480, Weight.MINOR, 0), (500, Weight.BRIEF, 0)]
    return tuple(plain_story(f"s{n}", size * factor // 100, weight, photos) for n, (size, weight, photos) in enumerate(sizes))
