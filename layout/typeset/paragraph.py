"""Paragraphs: the noun of the newsroom becomes a block of lines, in each depth it can take."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from layout.galley import Block, Line, Missing, Setting
from layout.issue import Kind, Paragraph, Words
from layout.stylebook import Align, Grid, Style
from layout.typeset import marks
from layout.typeset.cabinet import Cabinet
from layout.typeset.justify import Measure, beside, moved, set_line
from layout.typeset.linebreak import Breaks, Tally, fitted, solve, tally
from layout.typeset.mojikumi import Stick, cast, space
from layout.typeset.phrases import break_prices
from layout.typeset.ragged import by_sort, even
from layout.typeset.shaping import Fount, Sort
from layout.units import POINT, Rect, Sp, ceil_div

# 电头 at the head of a story (newspaper practice): 本报讯; 本报北京5月1日电; 新华社北京5月1日电; 据新华社电 when the desk cut it.
_PLACE = r"[^\s，。：；“（()）、]"
DATELINE = re.compile(
    rf"(本报讯|(?:本报|据?新华社|据?中新社){_PLACE}{{0,14}}?[0-9]日[电讯]|据?(?:新华社|中新社)[\u4e00-\u9fff]{{0,4}}?电(?![视话影动力子网报台]))"
    r"([ \t\u00a0\u3000]*)"
)

STYLES: dict[Kind, str] = {
    Kind.TEXT: "body", Kind.ITEM: "body", Kind.SUBHEAD: "subhead", Kind.QUOTE: "quote", Kind.TABLE: "table",
}  # fmt: skip

HAIRLINE: Sp = POINT * 3 // 10
"""Thickness of the rules of tables and quotes."""
SUBHEAD_ROWS = 2
QUOTE_ROWS = 2
QUOTE_INSET = 1
"""Ems of white on either side of a pull quote."""
BULLETS = dict.fromkeys("-*+", "•")
"""List markers typed on a keyboard, and what is set for them."""
CENTRE = 380
"""Height of an em box's centre above its baseline, thousandths of an em (880/120)."""


@dataclass(frozen=True, slots=True)
class Composing:
    """A paragraph in the stick, ready for any measure."""

    kind: Kind
    paragraph: Paragraph
    style: Style
    sums: Tally
    marker: Stick | None = None
    prices: tuple[int, ...] = ()
    """Display matter only: what a line beginning with each sort costs by sense."""

    @property
    def stick(self) -> Stick:
        return self.sums.stick

    @property
    def sorts(self) -> tuple[Sort, ...]:
        return self.stick.sorts + (self.marker.sorts if self.marker else ())


def composing(paragraph: Paragraph, cabinet: Cabinet, leads: bool = False) -> Composing:
    """Put a paragraph in the stick; `leads`: it is the first of the story and may begin with a 电头."""
    style = cabinet.style(STYLES[paragraph.kind])
    pieces = _pieces(paragraph, cabinet, style.name, leads)
    displayed = paragraph.kind in (Kind.SUBHEAD, Kind.QUOTE)
    rules = cabinet.book.typography
    marker = None
    if paragraph.kind is Kind.ITEM and paragraph.marker.strip():
        text = BULLETS.get(paragraph.marker.strip(), paragraph.marker.strip())
        marker = space(cast([(text, cabinet.styled(style.name))]), style.size, rules)
    sorts = _trimmed(cast(pieces))
    prices = by_sort(break_prices("".join(s.text for s in sorts), cabinet.segment, rules.phrases), sorts) if displayed and sorts else ()
    return Composing(paragraph.kind, paragraph, style, tally(space(sorts, style.size, rules)), marker, prices)


def _trimmed(sorts: tuple[Sort, ...]) -> tuple[Sort, ...]:
    """Sorts without the spaces after the last word."""
    count = len(sorts)
    while count and sorts[count - 1].kind is marks.Kind.SPACE:
        count -= 1
    return sorts[:count]


def _pieces(paragraph: Paragraph, cabinet: Cabinet, style: str, leads: bool) -> list[tuple[str, Fount]]:
    """The words of a paragraph with their founts; emphasis only inside running text."""
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
    running = style == "body"
    return pieces + [(w.text, cabinet.styled("bold" if w.bold and running else style)) for w in words]


def _after(words: Sequence[Words], count: int) -> list[Words]:
    """Words without their first `count` characters."""
    rest: list[Words] = []
    for word in words:
        rest.append(Words(word.text[count:], word.bold))
        count = max(0, count - len(word.text))
    return rest


def missing_from(sorts: Iterable[Sort], paragraph: Paragraph) -> tuple[Missing, ...]:
    """Characters that no face has, each once, in order."""
    return tuple(Missing(char, paragraph.source) for char in dict.fromkeys(c for s in sorts for c in s.missing))


def set_block(type_: Composing, measure: Sp, grid: Grid) -> Block:
    """Break a paragraph to a measure and set its lines: the best way first, then one line less and one more."""
    settings: tuple[Setting, ...]
    if type_.kind is Kind.SUBHEAD:
        settings = (Setting(_subhead(type_, measure, grid), 0),)
    elif type_.kind is Kind.QUOTE:
        settings = (Setting(_quote(type_, measure, grid), 0),)
    else:
        settings = _text(type_, measure)
    return Block(type_.kind, type_.paragraph.source, settings)


def _text(type_: Composing, measure: Sp) -> tuple[Setting, ...]:
    em = type_.style.size
    hang = ceil_div(type_.marker.natural(0, len(type_.marker.sorts)), em) * em if type_.marker else 0
    indent = hang or min(type_.style.indent * em, measure // 3)
    sums = fitted(type_.sums, measure - max(indent, hang))
    stick = sums.stick
    ways = solve(sums, measure - indent, measure - hang)
    known: dict[tuple[int, int], Line] = {}
    settings = []
    for way in ways:
        for span in way.spans:
            if span not in known:
                align = Align.JUSTIFY if span[1] < len(stick.sorts) else Align.LEFT
                known[span] = set_line(stick, span, Measure(measure, hang if span[0] else indent, align), type_.paragraph.source)
        lines = _kept(_reported([known[span] for span in way.spans], way))
        settings.append(Setting(tuple(_marked(lines, type_)), way.demerits - ways[0].demerits))
    return tuple(settings)


def _reported(lines: list[Line], way: Breaks) -> list[Line]:
    for i in way.rescued:
        lines[i] = replace(lines[i], rescued=True)
    return lines


def _kept(lines: list[Line]) -> list[Line]:
    """单行不成栏 (CLREQ): the last line of a paragraph never stands alone at the top of a leg."""
    if len(lines) > 1:
        lines[-2] = replace(lines[-2], keeps=True)
    return lines


def _marked(lines: list[Line], type_: Composing) -> list[Line]:
    """A list item with its marker hanging before the first line."""
    if type_.marker and lines:
        marker = set_line(type_.marker, (0, len(type_.marker.sorts)), Measure(0), type_.paragraph.source)
        lines[0] = beside(marker, lines[0])
    return lines


def _display(type_: Composing, measure: Sp, indent: Sp = 0) -> list[Line]:
    """Lines of display matter: never widened, and as even as their number allows."""
    source, align = type_.paragraph.source, type_.style.align
    sums = fitted(type_.sums, measure - indent)
    way = even(sums, measure - indent, type_.prices)
    align = Align.LEFT if align is Align.JUSTIFY else align
    return _reported([set_line(sums.stick, span, Measure(measure, indent, align), source) for span in way.spans], way)


def _subhead(type_: Composing, measure: Sp, grid: Grid) -> tuple[Line, ...]:
    """小标题: two rows, nearer to the text it opens; never left behind at the foot of a leg (背题)."""
    depth = ceil_div(type_.style.leading, grid.row)
    rise = grid.row * (SUBHEAD_ROWS - 1) // 3 + (grid.em - type_.style.size) * CENTRE // 1000
    lines = _display(type_, measure, min(type_.style.indent * type_.style.size, measure // 3))
    return tuple(
        replace(line, depth=max(depth, SUBHEAD_ROWS) if not i else depth, rise=rise, keeps=True, opens=not i)
        for i, line in enumerate(lines)
    )


def _quote(type_: Composing, measure: Sp, grid: Grid) -> tuple[Line, ...]:
    """A pull quote between two thin rules, inset by an em, all in one leg."""
    inset = QUOTE_INSET * type_.style.size
    rise = rise_to_centre(QUOTE_ROWS, type_.style.size, grid)
    lines = [moved(line, inset) for line in _display(type_, measure - 2 * inset)]
    last = len(lines) - 1
    above = Rect(0, grid.row // 4, measure, HAIRLINE)
    below = Rect(0, QUOTE_ROWS * grid.row - grid.row // 4, measure, HAIRLINE)
    return tuple(
        replace(
            line, depth=QUOTE_ROWS, rise=rise, keeps=i < last, opens=not i,
            rules=((above,) if not i else ()) + ((below,) if i == last else ()),
        )
        for i, line in enumerate(lines)
    )  # fmt: skip


def rise_to_centre(depth: int, size: Sp, grid: Grid) -> Sp:
    """How far type of a size rises above its last row's baseline to stand in the middle of `depth` rows."""
    return (depth - 1) * grid.row // 2 + (grid.em - size) * CENTRE // 1000


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
