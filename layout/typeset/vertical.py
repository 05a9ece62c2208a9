"""Vertical body (竖排): the copy of a story in lines that go down and follow one another from right to left.

Lines are broken, squeezed and widened by the rules of every other line; `upright` tells how their type stands.
docs/vertical.md tells the make-up how to place them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from layout.galley import Block, Galley, Line, Setting
from layout.issue import Kind, Paragraph, Story, Words
from layout.stylebook import Grid
from layout.typeset.bysense import pricing
from layout.typeset.cabinet import Cabinet
from layout.typeset.display import set_display
from layout.typeset.endcredit import closed
from layout.typeset.mojikumi import Stick, side_by_side, space
from layout.typeset.paragraph import Composing, Running, composing, follow, missing_from, set_running
from layout.typeset.ragged import by_sort
from layout.typeset.shaping import Sort
from layout.typeset.tally import tally
from layout.typeset.upright import Tickets, fixed
from layout.units import ASCENT, Rect, Sp


def vertical_galley(cabinet: Cabinet, story: Story, measure: Sp) -> Galley:
    """The body of a story in vertical lines `measure` long; a line's depth is counted in slots one row of the grid wide."""
    tickets = Tickets(cabinet)
    paragraphs = [row for paragraph in story.body for row in _untabled(paragraph)]
    lead = next((p for p in paragraphs if p.kind is Kind.TEXT), None)
    across = [part for p in paragraphs if (part := composing(p, cabinet, leads=p is lead)).own]
    parts = [_stood(part, cabinet, tickets) for part in across]
    text = iter(_running([part for part in parts if not part.display], cabinet, measure))
    blocks = [set_display(part, measure, cabinet.book.grid) if part.display else next(text) for part in parts]
    missing = tuple(m for part in across for m in missing_from(part.sorts, part.paragraph))
    grid = cabinet.book.grid
    signed = follow(closed(blocks, measure, grid.em))
    return Galley(story.slug, measure, tuple(_down(block, grid, tickets) for block in signed), missing)


def _untabled(paragraph: Paragraph) -> Iterator[Paragraph]:
    """A table has no columns here: every row is a paragraph, its cells an em apart."""
    if paragraph.kind is not Kind.TABLE:
        yield paragraph
    for row in paragraph.rows:
        yield Paragraph(Kind.TEXT, (Words("\u3000".join(filter(None, row))),), paragraph.source)


def _stood(part: Composing, cabinet: Cabinet, tickets: Tickets) -> Composing:
    """A paragraph whose sorts hold tickets."""
    rules, tracking = cabinet.book.typography, part.style.size * part.style.tracking // 1000
    own = tickets.stand(part.own, tracking)
    marker = _stick(tickets.stand(part.marker.sorts, tracking), part, cabinet) if part.marker else None
    if not part.display:
        return replace(part, own=own, marker=marker)
    prices = by_sort(pricing(rules.language)("".join(sort.text for sort in own), cabinet.segment, rules.phrases), own)
    return replace(part, own=own, marker=marker, display=_stick(own, part, cabinet), prices=prices)


def _stick(sorts: tuple[Sort, ...], part: Composing, cabinet: Cabinet) -> Stick:
    return fixed(space(sorts, part.style.size, cabinet.book.typography))


def _running(parts: list[Composing], cabinet: Cabinet, measure: Sp) -> list[Block]:
    """The running text of a story, all of it broken at once."""
    sticks = [_stick(part.own, part, cabinet) for part in parts]
    return set_running(Running(tuple(parts), tally(side_by_side(sticks))), measure) if sticks else []


def _down(block: Block, grid: Grid, tickets: Tickets) -> Block:
    settings = (Setting(tuple(_line(line, grid, tickets) for line in setting.lines), setting.strain) for setting in block.settings)
    return replace(block, settings=tuple(settings))


def _line(line: Line, grid: Grid, tickets: Tickets) -> Line:
    """A line turned with its slots: what was its top is its right side. It counts from the left edge of its last slot."""
    above = (grid.row - grid.em) // 2 + grid.em * ASCENT // 1000 - line.rise - line.size * ASCENT // 1000
    rules = tuple(Rect(line.depth * grid.row - rule.bottom, rule.x, rule.height, rule.width) for rule in line.rules)
    return replace(tickets.redeem(line, grid.row - above - line.size), rise=0, rules=rules)
