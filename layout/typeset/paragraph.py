"""Paragraphs: the noun of the newsroom becomes a block of lines, in each depth it can take."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

import numpy as np

from layout.galley import Block, Line, Missing, Setting
from layout.issue import Kind, Paragraph, Words
from layout.stylebook import Style
from layout.typeset import marks
from layout.typeset.bysense import pricing
from layout.typeset.cabinet import Cabinet
from layout.typeset.casting import cast, owners
from layout.typeset.dropcap import Cap, cap, capped
from layout.typeset.justify import Measure, Take, beside, set_line, set_take
from layout.typeset.kinsoku import Ints
from layout.typeset.linebreak import Breaks, fitted, solve
from layout.typeset.mojikumi import Stick, Sticks, side_by_side, space, space_all
from layout.typeset.ragged import by_sort
from layout.typeset.ruby import trimmed
from layout.typeset.shaping import Fount, Sort
from layout.typeset.tally import Tally, tally
from layout.units import Sp, ceil_div

# 电头 at the head of a story (newspaper practice): 本报讯; 本报北京5月1日电; 新华社北京5月1日电; 据新华社电 when the desk cut it.
_PLACE = r"[^\s，。：；“（()）、]"
DATELINE = re.compile(
    rf"(本报讯|(?:本报|据?新华社|据?中新社){_PLACE}{{0,14}}?[0-9]日[电讯]|据?(?:新华社|中新社)[\u4e00-\u9fff]{{0,4}}?电(?![视话影动力子网报台]))"
    r"([ \t\u00a0\u3000]*)"
)

STYLES: dict[Kind, str] = {
    Kind.TEXT: "body", Kind.ITEM: "body", Kind.SUBHEAD: "subhead", Kind.QUOTE: "quote", Kind.TABLE: "table", Kind.CREDIT: "end-credit",
}  # fmt: skip

DISPLAYED = frozenset({Kind.SUBHEAD, Kind.QUOTE, Kind.CREDIT})
"""Paragraphs that are no running text."""
BULLETS = dict.fromkeys("-*+", "•")
"""List markers typed on a keyboard, and what is set for them."""


@dataclass(frozen=True, slots=True)
class Composing:
    """A paragraph as sorts, ready for any measure."""

    kind: Kind
    paragraph: Paragraph
    style: Style
    own: tuple[Sort, ...]
    marker: Stick | None = None
    display: Stick | None = None
    """Display matter in a stick of its own; running text stands side by side with the rest of its story."""
    prices: tuple[int, ...] = ()
    """Display matter only: what a line beginning with each sort costs by sense."""
    cap: Cap | None = None
    """首字下沉: its first character, which is then not among its own sorts."""

    @property
    def sorts(self) -> tuple[Sort, ...]:
        return self.own + (self.marker.sorts if self.marker else ())  # a cap's character is among those of the story without it

    @property
    def hang(self) -> Sp:
        """White before every line of a list item, in whole ems."""
        em = self.style.size
        return ceil_div(self.marker.natural(0, len(self.marker.sorts)), em) * em if self.marker else 0

    def indent(self, measure: Sp, line: int = 0) -> Sp:
        """White before a line."""
        if self.cap:
            return self.cap.indent if line < self.cap.lines else 0
        return self.hang or (0 if line else min(self.style.indent * self.style.size, measure // 3))

    def measures(self, measure: Sp) -> tuple[Sp, ...]:
        """What is left of a measure for the first line and for the others; for each line beside a cap."""
        return self.cap.measures(measure) if self.cap else (measure - self.indent(measure), measure - self.hang)


@dataclass(frozen=True, slots=True)
class Running:
    """The running text of a story, all paragraphs side by side in the sticks and added up."""

    parts: tuple[Composing, ...]
    sums: Tally

    def cap_fits(self, measure: Sp) -> bool:
        """Whether the first paragraph can stand beside its cap in a leg of this measure."""
        first, sticks = self.parts[0], self.sums.sticks
        natural = int(sticks.widths[: sticks.starts[1]].sum())
        return first.cap is not None and first.cap.fits(measure, natural, sticks.em)


def composing(paragraph: Paragraph, cabinet: Cabinet, leads: bool = False) -> Composing:
    """Take the sorts of a paragraph; `leads`: it is the first of the story and may begin with a 电头."""
    style = cabinet.style(STYLES[paragraph.kind])
    pieces, words = _pieces(paragraph, cabinet, style.name, leads)
    sorts = _without_tail(cast(pieces))
    if any(word.dots or word.ruby for word in words):
        sorts = trimmed(sorts, owners(sorts, pieces), words, cabinet)
    rules = cabinet.book.typography
    marker = None
    if paragraph.kind is Kind.ITEM and paragraph.marker.strip():
        text = BULLETS.get(paragraph.marker.strip(), paragraph.marker.strip())
        marker = space(cast([(text, cabinet.styled(style.name))]), style.size, rules)
    if paragraph.kind not in DISPLAYED or not sorts:
        return Composing(paragraph.kind, paragraph, style, sorts, marker)
    prices = by_sort(pricing(rules.language)("".join(s.text for s in sorts), cabinet.segment, rules.phrases), sorts)
    return Composing(paragraph.kind, paragraph, style, sorts, None, space(sorts, style.size, rules), prices)


def with_cap(part: Composing, cabinet: Cabinet) -> Composing:
    """The first paragraph of a story with its first character as a cap; unchanged where it cannot have one."""
    plain = part.kind is Kind.TEXT and len(part.own) > 1 and not (part.own[0].over or part.own[0].under)
    own = cap(part.own[0], cabinet) if plain else None
    return replace(part, own=part.own[1:], cap=own) if own else part


def running(parts: Sequence[Composing], cabinet: Cabinet) -> Running:
    """Put the running text of a story in the sticks."""
    em = parts[0].style.size if parts else cabinet.book.grid.em
    return Running(tuple(parts), tally(space_all((part.own for part in parts), em, cabinet.book.typography)))


def _without_tail(sorts: tuple[Sort, ...]) -> tuple[Sort, ...]:
    """Sorts without the spaces after the last word."""
    count = len(sorts)
    while count and sorts[count - 1].kind is marks.Kind.SPACE:
        count -= 1
    return sorts[:count]


def _pieces(paragraph: Paragraph, cabinet: Cabinet, style: str, leads: bool) -> tuple[list[tuple[str, Fount]], list[Words]]:
    """The words of a paragraph with their founts, and those words; emphasis by face only inside running text."""
    words = list(paragraph.words)
    pieces: list[tuple[str, Fount]] = []
    blank = len(paragraph.text) - len(paragraph.text.lstrip(marks.SPACES))
    found = DATELINE.match(paragraph.text, blank) if leads and paragraph.kind is Kind.TEXT else None
    if found:
        pieces = [(found[1], cabinet.styled("dateline"))]
        words = _after(words, found.end())
        pieces += [("\u3000", cabinet.styled(style))] if found[2] else []
    else:
        words = _after(words, blank)
    first = [Words(text) for text, _ in pieces]
    return pieces + [(word.text, cabinet.styled(_face(word, style))) for word in words], first + words


def _face(word: Words, style: str) -> str:
    """The style that a word's emphasis is set in."""
    if style != "body":
        return style
    return "bold" if word.bold else "kai" if word.kai else style


def _after(words: Sequence[Words], count: int) -> list[Words]:
    """Words without their first `count` characters."""
    if not count:
        return list(words)
    rest: list[Words] = []
    for word in words:
        rest.append(replace(word, text=word.text[count:]))
        count = max(0, count - len(word.text))
    return rest


def missing_from(sorts: Iterable[Sort], paragraph: Paragraph) -> tuple[Missing, ...]:
    """Characters that no face has, each once, in order."""
    return tuple(Missing(char, paragraph.source) for char in dict.fromkeys(c for s in sorts for c in s.missing))


def set_running(text: Running, measure: Sp, loose: bool = True) -> list[Block]:
    """Break the paragraphs of a story to a measure and set their lines: the best way first.

    `loose`: then one line less and one more, where they are bearable.
    """
    sums = _narrow_enough(text, measure)
    ways = solve(sums, [part.measures(measure) for part in text.parts], loose)
    take, numbers = _take(sums.sticks, text.parts, ways, measure)
    lines = set_take(sums.sticks, take)
    blocks, at = [], 0
    for part, own in zip(text.parts, ways, strict=True):
        settings = []
        for way in own:
            settings.append([lines[k] for k in numbers[at : at + len(way.places) - 1]])
            at += len(way.places) - 1
        blocks.append(finished(part, settings, own))
    return blocks


def _take(sticks: Sticks, parts: Sequence[Composing], ways: Sequence[Sequence[Breaks]], measure: Sp) -> tuple[Take, list[int]]:
    """The lines of all ways, each once, and which of them every way needs."""
    starts = np.array(sticks.starts, dtype=np.int64)
    of_way = np.repeat(np.arange(len(parts)), [len(own) for own in ways])
    counts = np.array([len(way.places) - 1 for own in ways for way in own], dtype=np.int64)
    places = np.array([place for own in ways for way in own for place in way.places], dtype=np.int64)
    places += starts[of_way].repeat(counts + 1)
    ends = (counts + 1).cumsum()
    of = of_way.repeat(counts)
    low, high = np.delete(places, ends - 1), np.delete(places, ends - counts - 1)
    line = np.arange(len(of)) - np.repeat(counts.cumsum() - counts, counts)
    keeps = line == counts.repeat(counts) - 2  # the last line but one
    _, first, numbers = np.unique((low * (starts[-1] + 1) + high) * 2 + keeps, return_index=True, return_inverse=True)
    indents = _indents(parts, measure, of[first], line[first])
    low, high, of = low[first], high[first], of[first]
    sources = [part.paragraph.source for part in parts]
    own = [sources[i] for i in of.tolist()]
    widths, share = np.full(len(low), measure, dtype=np.int64), np.zeros(len(low), dtype=np.int64)
    return Take(low, high, widths, indents, high < starts[of + 1], share, own, keeps[first].tolist()), numbers.tolist()


def _indents(parts: Sequence[Composing], measure: Sp, of: Ints, line: Ints) -> Ints:
    """White before lines, by their paragraphs and their numbers in them."""
    pairs = np.array([(part.indent(measure, 0), part.indent(measure, 1)) for part in parts], dtype=np.int64).reshape(-1, 2)
    indents = pairs[of, np.minimum(line, 1)]
    for i in (i for i, part in enumerate(parts) if part.cap):
        indents[of == i] = [parts[i].indent(measure, n) for n in line[of == i].tolist()]
    return indents


def finished(part: Composing, settings: Sequence[list[Line]], ways: Sequence[Breaks]) -> Block:
    """The set lines of a paragraph as a block: what must stay together, its marker, its cap."""
    made = (_begun(_kept(reported(lines, way), part.paragraph.asks), part) for lines, way in zip(settings, ways, strict=True))
    done = tuple(Setting(tuple(lines), way.demerits - ways[0].demerits) for lines, way in zip(made, ways, strict=True))
    return Block(part.kind, part.paragraph.source, done)


def _narrow_enough(text: Running, measure: Sp) -> Tally:
    """The story in its sticks, words wider than the measure cut into letters."""
    sticks = text.sums.sticks
    rooms = [min(part.measures(measure)) for part in text.parts]
    if not len(sticks.sorts) or int(sticks.widths.max()) <= min(rooms):
        return text.sums
    return tally(side_by_side([fitted(sticks.stick(i), room) for i, room in enumerate(rooms)]))


def reported(lines: list[Line], way: Breaks) -> list[Line]:
    for i in way.rescued:
        lines[i] = replace(lines[i], rescued=True)
    return lines


def _kept(lines: list[Line], asks: bool) -> list[Line]:
    """单行不成栏 (CLREQ): the last line of a paragraph never stands alone at the top of a leg; nor does a question end one."""
    for at in (-2, -1) if asks else (-2,):
        if len(lines) >= -at and not lines[at].keeps:
            lines[at] = replace(lines[at], keeps=True)
    return lines


def _begun(lines: list[Line], type_: Composing) -> list[Line]:
    """A list item with its marker hanging before the first line; a story with its cap."""
    if type_.marker and lines:
        marker = set_line(type_.marker, (0, len(type_.marker.sorts)), Measure(0), type_.paragraph.source)
        lines[0] = beside(marker, lines[0])
    return capped(lines, type_.cap) if type_.cap and lines else lines


def follow(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """After a subhead at least two lines of text stand in the same leg: the first of them keeps the next."""
    done: list[Block] = []
    for i, block in enumerate(blocks):
        after = bool(done) and done[-1].kind is Kind.SUBHEAD and block.kind is not Kind.SUBHEAD
        done.append(_first_keeps(block, ends=i == len(blocks) - 1) if after else block)
    return tuple(done)


def _first_keeps(block: Block, ends: bool) -> Block:
    """`ends`: nothing follows the block that its only line could keep."""
    settings = tuple(
        s if ends and len(s.lines) == 1 else Setting((replace(s.lines[0], keeps=True), *s.lines[1:]), s.strain) for s in block.settings
    )
    return replace(block, settings=settings)
