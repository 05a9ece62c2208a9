"""The compositor: answers the make-up's questions about type, each once."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeAlias

from layout.assets import Assets
from layout.finding import Source
from layout.galley import Block, Flow, Galley, Head, Line, Missing, Slot
from layout.issue import Kind, Paragraph, Photo, Story
from layout.stylebook import Align, Stylebook
from layout.typeset.cabinet import Cabinet
from layout.typeset.casting import cast
from layout.typeset.display import set_display
from layout.typeset.endcredit import closed
from layout.typeset.flow import Pourer, units
from layout.typeset.headline import HeadSetter
from layout.typeset.justify import Measure, beside, set_line
from layout.typeset.linebreak import fitted, solve_one
from layout.typeset.mojikumi import Stick, space
from layout.typeset.paragraph import Composing, Running, composing, follow, missing_from, running, set_running, with_cap
from layout.typeset.tables import set_table
from layout.typeset.verthead import VerticalHeadSetter
from layout.typeset.vertical import vertical_galley
from layout.units import Sp

Parts: TypeAlias = tuple[tuple[Composing | Paragraph, ...], Running, Running | None]
"""A story's paragraphs as sorts, its running text, and the same with a cap (首字下沉) when it asks for one."""


def compose(book: Stylebook, assets: Assets) -> Compositor:
    """A compositor for the night's house style and faces."""
    return Compositor(book, assets)


class Compositor:
    """The typesetter as `galley.Setter` asks for it. Pure: equal questions get equal answers, and get them from memory."""

    def __init__(self, book: Stylebook, assets: Assets) -> None:
        self.book = book
        self.cabinet = Cabinet(book, assets)
        self._head_setter = HeadSetter(self.cabinet)
        self._composing: dict[Story, Parts] = {}
        self._galleys: dict[tuple[Story, Sp], Galley] = {}
        self._upright_setter = VerticalHeadSetter(self.cabinet)
        self._stood: dict[tuple[Story, Sp], Galley] = {}
        self._upright_heads: dict[tuple[Story, int, Sp], tuple[Head, ...]] = {}
        self._pourers: dict[Story, Pourer] = {}
        self._flows: dict[tuple[Story, tuple[Slot, ...]], Flow] = {}
        self._heads: dict[tuple[Story, int, Sp], tuple[Head, ...]] = {}
        self._captions: dict[tuple[Photo, Sp], tuple[Line, ...]] = {}
        self._lines: dict[tuple[str, str, Sp, Source, Sp], Line] = {}

    def galley(self, story: Story, measure: Sp) -> Galley:
        """The body of a story at a measure; characters missing from its captions are reported here too."""
        key = (story, measure)
        if key not in self._galleys:
            self._galleys[key] = self._galley(story, measure)
        return self._galleys[key]

    def heads(self, story: Story, columns: int, span: Sp) -> tuple[Head, ...]:
        """The heads a story can wear over a span, best first."""
        key = (story, columns, span)
        if key not in self._heads:
            self._heads[key] = self._head_setter.set_heads(story, columns, span)
        return self._heads[key]

    def flow(self, story: Story, slots: tuple[Slot, ...]) -> Flow:
        """The body of a story poured through slots, each line to the width of its own (串文)."""
        key = (story, slots)
        if key not in self._flows:
            if story not in self._pourers:
                parts, _, capped = self._parts(story)
                self._pourers[story] = Pourer(tuple(units(parts, capped.parts[0] if capped else None)), self.cabinet)
            self._flows[key] = self._pourers[story].pour(slots)
        return self._flows[key]

    def vertical_galley(self, story: Story, measure: Sp) -> Galley:
        """The body of a story in vertical lines of a length (竖排)."""
        key = (story, measure)
        if key not in self._stood:
            galley = vertical_galley(self.cabinet, story, measure)
            lost = tuple(m for photo in story.photos for m in self._lacking(photo))
            self._stood[key] = replace(galley, missing=galley.missing + lost)
        return self._stood[key]

    def vertical_heads(self, story: Story, columns: int, height: Sp) -> tuple[Head, ...]:
        """The vertical heads a story can wear at a height, best first."""
        key = (story, columns, height)
        if key not in self._upright_heads:
            self._upright_heads[key] = self._upright_setter.set_vertical(story, columns, height)
        return self._upright_heads[key]

    def caption(self, photo: Photo, measure: Sp) -> tuple[Line, ...]:
        """Caption lines, the credit flush right on the last of them or on a line of its own."""
        key = (photo, measure)
        if key not in self._captions:
            self._captions[key] = tuple(self._caption(photo, measure))
        return self._captions[key]

    def line(self, text: str, style: str, measure: Sp, source: Source, size: Sp = 0) -> Line:
        """One line of furniture; spaces stand as typed."""
        key = (text, style, measure, source, size)
        if key not in self._lines:
            self._lines[key] = self._line(key)
        return self._lines[key]

    def _galley(self, story: Story, measure: Sp) -> Galley:
        blocks: list[Block] = []
        missing: list[Missing] = []
        parts, text, capped = self._parts(story)
        set_text = iter(set_running(capped if capped and capped.cap_fits(measure) else text, measure))
        for part in parts:
            if isinstance(part, Composing):
                if part.own:
                    blocks.append(set_display(part, measure, self.book.grid) if part.display else next(set_text))
                missing += missing_from(part.sorts, part.paragraph)
            else:
                block, lost = set_table(part, self.cabinet, measure)
                blocks += [block] if block.settings[0].lines else []
                missing += lost
        missing += [m for photo in story.photos for m in self._lacking(photo)]
        return Galley(story.slug, measure, follow(closed(blocks, measure, self.book.grid.em)), tuple(missing))

    def _parts(self, story: Story) -> Parts:
        """The paragraphs of a story as sorts, tables as they are, and its running text in the sticks; the same for every measure."""
        if story not in self._composing:
            lead = next((p for p in story.body if p.kind is Kind.TEXT), None)
            parts = tuple(p if p.kind is Kind.TABLE else composing(p, self.cabinet, leads=p is lead) for p in story.body)
            text = [part for part in parts if isinstance(part, Composing) and part.own and not part.display]
            capped = [with_cap(text[0], self.cabinet), *text[1:]] if story.dropcap and text else text
            large = running(capped, self.cabinet) if capped != text else None
            self._composing[story] = parts, running(text, self.cabinet), large
        return self._composing[story]

    def _stick(self, text: str, style: str, size: Sp = 0, tidy: bool = True) -> Stick:
        fount = self.cabinet.styled(style, size)
        return space(cast([(text, fount)], tidy), fount.em, self.book.typography)

    def _lacking(self, photo: Photo) -> list[Missing]:
        sorts = self._stick(photo.caption, "caption").sorts + self._stick(photo.credit, "credit").sorts
        return [Missing(char, photo.source) for sort in sorts for char in sort.missing]

    def _caption(self, photo: Photo, measure: Sp) -> list[Line]:
        stick = fitted(self._stick(photo.caption, "caption"), measure)
        count = len(stick.sorts)
        ways = solve_one(stick, (measure,))[0].spans if count else ()
        aligns = [Align.JUSTIFY if end < count else Align.LEFT for _, end in ways]
        lines = [set_line(stick, span, Measure(measure, 0, align), photo.source) for span, align in zip(ways, aligns, strict=True)]
        return self._credited(lines, photo, measure)

    def _credited(self, lines: list[Line], photo: Photo, measure: Sp) -> list[Line]:
        """The credit flush right: on the last line where two ems remain between them, else below."""
        if not photo.credit.strip():
            return lines
        stick = fitted(self._stick(photo.credit, "credit"), measure)
        way = solve_one(stick, (measure,))[0]
        credit = [set_line(stick, span, Measure(measure, 0, Align.RIGHT), photo.source) for span in way.spans]
        shares = lines and len(credit) == 1 and lines[-1].width + CREDIT_SPACE * stick.em + credit[0].width <= measure
        return [*lines[:-1], beside(lines[-1], credit[0])] if shares else [*lines, *credit]

    def _line(self, key: tuple[str, str, Sp, Source, Sp]) -> Line:
        text, style, measure, source, size = key
        stick = self._stick(text, style, size, tidy=False)
        span = (0, len(stick.sorts))
        fits = stick.natural(*span) <= measure
        return set_line(stick, span, Measure(measure, 0, self.cabinet.style(style).align) if fits else Measure(0), source)


CREDIT_SPACE = 2
"""Ems between a caption and a credit on one line."""
