"""Standing type of a page: masthead (报头), folio line (报眉), cutoff and column rules."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from layout.finding import Source
from layout.galley import HeadLine, Line, Setter
from layout.makeup.borders import ring
from layout.page import Frame, Mark, PagePlan, RuleMark, TypeMark
from layout.stylebook import Grid, Stylebook
from layout.units import Cells, Rect, Sp, centred, mm, sp

HAIRLINE = sp("0.25")
FINE = sp("0.5")
THICK = sp("2.5")

FOLIO_DROP = mm(6)
"""Baseline of the folio line above the type area."""
FOLIO_RULE = mm(3)
NAMEPLATE_COLUMNS = 4
"""Base columns of a six-column page that the nameplate takes; the rest holds the facts beside it."""


def set_at(line: Line, x: Sp, y: Sp, owner: str) -> Iterator[Mark]:
    """The marks of a line whose measure begins at x and whose baseline is y."""
    for run in line.runs:
        yield TypeMark(x + run.x, y + run.y, run, owner)


def furniture(plan: PagePlan, setter: Setter, book: Stylebook) -> tuple[Frame, tuple[Mark, ...]]:
    """The masthead of a front page, else the folio line."""
    return masthead(plan, setter, book) if plan.front else folio(plan, setter, book)


def folio(plan: PagePlan, setter: Setter, book: Stylebook) -> tuple[Frame, tuple[Mark, ...]]:
    """Page number at the outer edge, section beside it, date and editor at the inner edge, a rule under all; of a double truck twice."""
    sides = zip(plan.copy.numbers, book.grid.areas, strict=True)
    marks = tuple(mark for number, area in sides for mark in _folio_line(plan, number, area, setter, book))
    area = book.grid.area
    top = area.y - FOLIO_DROP - book.style("folio-number").size
    rect = Rect(area.x, top, area.width, area.y - FOLIO_RULE + FINE * 2 - top)
    return Frame("folio", "folio", Cells(0, 0, 0, 0), rect, plan.copy.source), marks


def _folio_line(plan: PagePlan, page: int, area: Rect, setter: Setter, book: Stylebook) -> Iterator[Mark]:
    """The folio line of one page over its type area."""
    furniture, source = book.furniture, plan.copy.source
    templates = furniture.folio_left, furniture.folio_centre, furniture.folio_right
    number, section, facts = (_filled(t, plan, page) for t in templates)
    y, gap = area.y - FOLIO_DROP, book.grid.gutter
    lines = [setter.line(number, "folio-number", 0, source), setter.line(section, "folio-section", 0, source)]
    facts_line = setter.line(facts, "folio", 0, source)
    if page % 2:
        yield from set_at(facts_line, area.x, y, "folio")
        x = area.right - lines[0].width
        yield from set_at(lines[0], x, y, "folio")
        yield from set_at(lines[1], x - gap - lines[1].width, y, "folio")
    else:
        yield from set_at(lines[0], area.x, y, "folio")
        yield from set_at(lines[1], area.x + lines[0].width + gap, y, "folio")
        yield from set_at(facts_line, area.right - facts_line.width, y, "folio")
    name = setter.line(book.name, "folio", 0, source)
    yield from set_at(name, area.x + (area.width - name.width) // 2, y, "folio")
    yield RuleMark(Rect(area.x, area.y - FOLIO_RULE, area.width, FINE * 2), "black", "folio")


def masthead(plan: PagePlan, setter: Setter, book: Stylebook) -> tuple[Frame, tuple[Mark, ...]]:
    """Nameplate at the left, facts of the issue in the ear beside it, the strip of addresses between two rules beneath."""
    grid, source = book.grid, plan.copy.source
    cells = Cells(0, 0, grid.columns, book.furniture.masthead_rows)
    top = mm(13)
    # One row of white stays under the strip, as under every box.
    foot = grid.y(cells.foot - 1)
    strip_top = foot - grid.row * 3 // 2
    columns = grid.columns * NAMEPLATE_COLUMNS // 6
    width = grid.width(columns)
    plate = setter.line(book.name, "nameplate", width, source)
    size = book.style("nameplate").size
    depth = strip_top - top
    marks: list[Mark] = list(set_at(plate, grid.x(0), centred(top, depth, size), "masthead"))
    marks += _facts(plan, setter, book, Rect(grid.x(columns), top, grid.area.right - grid.x(columns), depth))
    marks += _strip(plan, setter, book, Rect(grid.area.x, strip_top, grid.area.width, foot - strip_top))
    rect = Rect(grid.area.x, top, grid.area.width, foot - top)
    return Frame("masthead", "masthead", cells, rect, source), tuple(marks)


def _facts(plan: PagePlan, setter: Setter, book: Stylebook, rect: Rect) -> Iterator[Mark]:
    """The ear (报眼): lines of facts evenly down a ruled box as deep as the nameplate."""
    plate, size = book.style("nameplate").size, book.style("masthead").size
    ear = Rect(rect.x + book.grid.gutter, rect.y + (rect.height - plate) // 2, rect.width - book.grid.gutter, plate)
    yield from ring(ear, FINE, FINE, ("black", "masthead"))
    templates = book.furniture.masthead_left
    pitch = plate // max(1, len(templates))
    for number, template in enumerate(templates):
        line = setter.line(_filled(template, plan), "masthead", ear.width, plan.copy.source)
        yield from set_at(line, ear.x, centred(ear.y + number * pitch, pitch, size), "masthead")


def _strip(plan: PagePlan, setter: Setter, book: Stylebook, rect: Rect) -> Iterator[Mark]:
    """The strip of addresses, its entries spread over the type area (文武线 above, thin rule beneath)."""
    yield RuleMark(Rect(rect.x, rect.y, rect.width, THICK), "black", "masthead")
    yield RuleMark(Rect(rect.x, rect.y + THICK + sp(1), rect.width, HAIRLINE), "black", "masthead")
    yield RuleMark(Rect(rect.x, rect.bottom - FINE, rect.width, FINE), "black", "masthead")
    entries = [setter.line(_filled(t, plan), "strip", 0, plan.copy.source) for t in book.furniture.masthead_strip]
    if not entries:
        return
    size = book.style("strip").size
    y = centred(rect.y + THICK, rect.height - THICK, size)
    white = rect.width - sum(e.width for e in entries)
    x = rect.x
    for number, entry in enumerate(entries):
        yield from set_at(entry, x + white * number // max(1, len(entries) - 1), y, "masthead")
        x += entry.width


def _filled(template: str, plan: PagePlan, page: int = 0) -> str:
    """A template of the house with the facts of the page in it, of a double truck as one of its pages; a field nobody set stays empty."""
    facts = _Facts(plan.facts)
    return template.format_map(_Facts({**facts, "page": str(page)}) if page else facts)


def standing_type(plan: PagePlan, book: Stylebook) -> tuple[str, ...]:
    """Every text that the furniture of a page prints: two plans with the same ones have the same furniture."""
    furniture = book.furniture
    if plan.front:
        return tuple(_filled(text, plan) for text in (*furniture.masthead_left, *furniture.masthead_strip))
    folio = furniture.folio_left, furniture.folio_centre, furniture.folio_right
    return tuple(_filled(text, plan, page) for page in plan.copy.numbers for text in folio)


class _Facts(dict[str, str]):
    def __missing__(self, key: str) -> str:
        return ""


def flank_rules(kicker: HeadLine, head: Rect, book: Stylebook, owner: str) -> Iterator[RuleMark]:
    """Fine rules from the sides of a head to its kicker, level with the middle of the characters."""
    size, left = kicker.line.size, kicker.x + kicker.line.start
    if left >= book.grid.width(1):
        y, long = head.y + kicker.y - size * 38 // 100, left - size
        yield RuleMark(Rect(head.x, y, long, FINE), "black", owner)
        yield RuleMark(Rect(head.right - long, y, long, FINE), "black", owner)


def label(text: str, setter: Setter, book: Stylebook, rect: Rect, source: Source) -> Iterator[Mark]:
    """The word 广告 above the right end of an advertisement, as the Advertising Law asks."""
    line = setter.line(text, "label", 0, source)
    yield from set_at(line, rect.right - line.width, rect.y - sp(2), "label")


def column_rule(book: Stylebook, cells: Cells) -> RuleMark:
    """Hairline in the gutter left of a box, as deep as its copy."""
    rect = book.grid.rect(cells)
    x = rect.x - (book.grid.gutter + HAIRLINE) // 2
    return RuleMark(Rect(x, rect.y, HAIRLINE, rect.height - book.grid.row), "black", "rules")


def cutoff_rule(book: Stylebook, cells: Cells) -> tuple[RuleMark, ...]:
    """Hairline in the separation under a box; one on either page where the box stands across the fold."""
    return tuple(_under(book, part) for part in parted(cells, book.grid))


def _under(book: Stylebook, cells: Cells) -> RuleMark:
    rect = book.grid.rect(cells)
    return RuleMark(Rect(rect.x, rect.bottom - book.grid.row // 2, rect.width, HAIRLINE), "black", "rules")


def parted(cells: Cells, grid: Grid) -> tuple[Cells, ...]:
    """Cells at either side of the fold."""
    if not grid.over(cells.column, cells.columns):
        return (cells,)
    left = grid.side - cells.column
    return replace(cells, columns=left), replace(cells, column=grid.side, columns=cells.columns - left)
