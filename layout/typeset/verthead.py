"""Vertical heads (竖题): a head fitted to a height as another is to a span, then turned.

What stood above stands to the right, what stood below to the left: kicker, headline, deck, byline from right to left, the
headline in one line or two.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import accumulate, pairwise

from layout.galley import Head, HeadLine
from layout.issue import Story
from layout.typeset.cabinet import Cabinet
from layout.typeset.headfit import EM, Measured, measured
from layout.typeset.headline import HeadSetter
from layout.typeset.marks import BLANK_RIGHT, Kind
from layout.typeset.mojikumi import Stick, space
from layout.typeset.shaping import Sort
from layout.typeset.upright import FIXED, Tickets, fixed
from layout.units import ASCENT, Sp, ceil_div

LINES = 2
"""Most lines of a headline, unless the editor breaks it himself."""
PAUSE = 250
PAUSE_BEFORE_OPEN = 80
"""White after ，、 inside a line, beyond their half em; thousandths of an em."""


def vertical_heads(cabinet: Cabinet, story: Story, columns: int, height: Sp) -> tuple[Head, ...]:
    """The vertical heads a story can wear at a height, best first; `columns` of its box choose the ladder."""
    return VerticalHeadSetter(cabinet).set_vertical(story, columns, height)


class VerticalHeadSetter(HeadSetter):
    """Sets heads whose lines go down; remembers what it has measured."""

    def __init__(self, cabinet: Cabinet) -> None:
        super().__init__(cabinet)
        self.book = replace(self.book, ladders=tuple(replace(row, lines=min(row.lines, LINES)) for row in self.book.ladders))
        self._tickets = Tickets(cabinet)
        self._stood: dict[tuple[str, str, str, str], Measured] = {}

    def set_vertical(self, story: Story, columns: int, height: Sp) -> tuple[Head, ...]:
        """The heads that stand in a height, `Head.span` their width; one empty head when there is nothing to set."""
        return tuple(self._turned(head, height) for head in self.set_heads(story, columns, height))

    def _turned(self, head: Head, height: Sp) -> Head:
        rows = ceil_div(height, self.book.grid.row) if head.lines else 0
        lines = tuple(self._down(line, head.height) for line in head.lines)
        return replace(head, span=head.height, lines=lines, height=height if lines else 0, rows=rows, vertical=True)

    def _down(self, line: HeadLine, depth: Sp) -> HeadLine:
        """A line turned with its head: what was its distance from the top is its distance from the right."""
        size = line.line.size
        top = line.y - size * ASCENT // 1000
        return replace(line, line=self._tickets.redeem(line.line), x=depth - top - size, y=line.x)

    def _measure(self, text: str, role: str, ink: str, name: str = "headline") -> Measured:
        """A text in the stick, its sorts upright or turned."""
        key = (text, role, ink, name)
        if key not in self._stood:
            across = super()._measure(text, role, ink, name)
            priced = dict(zip(_offsets(across.stick.sorts), across.prices, strict=True))
            sorts = self._tickets.stand(across.stick.sorts)
            stick = _eased(fixed(space(sorts, EM, self.rules)))
            self._stood[key] = measured(stick, [priced[at] for at in _offsets(sorts)])
        return self._stood[key]


def _offsets(sorts: Sequence[Sort]) -> Iterator[int]:
    """Where each sort begins in the text."""
    yield from list(accumulate((len(sort.text) for sort in sorts), initial=0))[:-1]


def _eased(stick: Stick) -> Stick:
    """Commas with a little white below them: half an em is too tight at display size."""
    widths = list(stick.widths)
    for i, (sort, after) in enumerate(pairwise(stick.sorts)):
        if sort.kind is Kind.PAUSE and widths[i] < sort.width and after.kind not in BLANK_RIGHT - FIXED:
            widths[i] += EM * (PAUSE_BEFORE_OPEN if after.kind is Kind.OPEN else PAUSE) // 1000
    return replace(stick, widths=tuple(widths))
