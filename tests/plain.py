"""A typesetter whose every character is one em wide: make-up becomes arithmetic."""

from __future__ import annotations

from layout.finding import Source
from layout.galley import Block, Galley, Head, HeadLine, Line, Run, Setting
from layout.issue import Kind, Paragraph, Photo, Story
from layout.stylebook import Stylebook
from layout.units import Sp, ceil_div, sp


def _line(text: str, size: Sp, source: Source, keeps: bool = False, opens: bool = False, depth: int = 1) -> Line:
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
            return Block(paragraph.kind, paragraph.source, (Setting((_line(text[:wide], em, paragraph.source, True, True, 2),), 0),))
        cut = [text[: wide - 2]] + [text[n : n + wide] for n in range(wide - 2, len(text), wide)]
        last = len(cut) - 1
        lines = tuple(_line(t, em, paragraph.source, keeps=n == last - 1) for n, t in enumerate(cut))
        return Block(paragraph.kind, paragraph.source, (Setting(lines, 0),))

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
