"""Check 10: a box of n columns re-divided into k legs (破栏), for every n up to 8: measure, gutter and end of the text.

measure = (width − (k − 1) × gutter) ÷ k in whole ems; the gutters take up the rest (typography of the house, 5.3; 栏的计算).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from measure import is_han

from checks.pages import Box, Set, copy_of, sheet
from checks.row import Row, none_of, single
from layout.build import Room
from layout.issue import Place, Story, Weight
from layout.makeup import place
from layout.page import Page
from layout.stylebook import Grid, Stylebook
from layout.typeset import compose
from layout.units import Rect, ceil_div, in_points

MOST = 8
"""Columns of the widest box."""
CHARACTERS = 13
"""Of a base column: 对开 classic."""
EXACT = 0.01
"""Ems that a printed place may be off: twice what rounding in the file can move it."""
ENOUGH = 900
"""Characters of the story that is re-divided."""
HEAD = 10
"""Rows tried around the natural depth until the page closes: a head, its air and the separation."""


@dataclass(frozen=True, slots=True)
class Divided:
    """A story in k legs over n columns: what the rule asks for, ems, and the box as printed."""

    columns: int
    legs: int
    em: float
    pitch: float
    box: Box | None
    """None: the make-up found no such form."""
    copy: str

    @property
    def name(self) -> str:
        return f"{self.columns} → {self.legs}"

    @property
    def span(self) -> int:
        """Ems of the box."""
        return self.columns * CHARACTERS + self.columns - 1

    @property
    def measure(self) -> int:
        """By the rule: whole ems, gutters of at least one."""
        return (self.span - self.legs + 1) // self.legs

    @property
    def gutter(self) -> float:
        return (self.span - self.legs * self.measure) / (self.legs - 1) if self.legs > 1 else 0.0


def rows(room: Room, most: int = MOST) -> Iterator[Row]:
    """All rows of the check, for boxes of up to `most` columns."""
    made = [divided(room, n, k) for n in range(1, most + 1) for k in range(1, n + 1)]
    stood = [each for each in made if each.box]
    missing = [each.name for each in made if not each.box]
    yield none_of(10, f"re-divisions n → k that could not be made, of {len(made)}, n ≤ {most}", missing)
    worst = max((abs(off) for each in stood for off in _off(each)), default=0.0)
    wrong = [f"{each.name}: {off:+.3f} em" for each in stood for off in _off(each) if abs(off) > EXACT]
    yield single(10, "measure and gutters, farthest from the rule", f"{worst:.4f} em", f"≤ {EXACT} em", wrong)
    ends = {each.name: _ends(each) for each in stood}
    uneven = [
        f"{name}: legs end {' '.join(map(str, empty))} rows above the foot" for name, empty in ends.items() if max(empty) - min(empty) > 1
    ]
    yield none_of(10, "re-divisions whose text does not end within a line", uneven)
    astray = [each.name for each in stood if each.box and _read(each.box) != each.copy]
    yield none_of(10, "re-divisions that do not read leg after leg as the copy does", astray)


def divided(room: Room, columns: int, legs: int) -> Divided:
    """A story of the sample issue alone on a page of n columns, in the one measure that k legs have."""
    story = _story(room)
    grid = _grid(room, columns, 1)
    empty = Divided(columns, legs, in_points(grid.em), in_points(grid.row), None, "".join("".join(p.text.split()) for p in story.body))
    for page, book in _pages(room, story, empty):
        if not (page.advice or page.overset or page.holes):
            boxes = sheet(page, room, book).boxes
            return replace(empty, box=next(box for box in boxes if box.slug == story.slug))
    return empty


def _story(room: Room) -> Story:
    """A story of plain text, as long as asked."""
    stories = sorted(copy_of(room).values(), key=lambda story: (abs(story.characters - ENOUGH), story.slug))
    plain = next(story for story in stories if story.body and all(p.kind == "text" for p in story.body))
    return replace(plain, photos=(), weight=Weight.MINOR, kicker=(), deck=(), place=Place(), columns=())


def _grid(room: Room, columns: int, depth: int) -> Grid:
    """A page of n base columns and so many rows, body size and leading of the house."""
    grid = replace(room.book.grid, columns=columns, characters=CHARACTERS)
    em, row = room.book.grid.em, room.book.grid.row
    width = em * (columns * CHARACTERS + columns - 1)
    area = Rect(grid.area.x, grid.area.y, width, row * depth)
    return replace(grid, area=area, rows=depth, page_width=width + 2 * grid.area.x, page_height=area.bottom + grid.area.y)


def _pages(room: Room, story: Story, asked: Divided) -> Iterator[tuple[Page, Stylebook]]:
    """The story alone on pages a row deeper each, from the depth that its lines take."""
    makeup = replace(room.book.makeup, measure_least=asked.measure, measure_most=asked.measure, legs_least=1, legs_most=1000)
    setter = compose(replace(room.book, grid=_grid(room, asked.columns, 1)), room.assets)
    least = ceil_div(setter.galley(story, asked.measure * room.book.grid.em).rows, asked.legs)
    plan = room.numbered(2)
    copy = replace(plan.copy, stories=(replace(story, columns=(asked.columns,)),), fillers=(), ads=())
    for depth in range(least + 2, least + 2 + 2 * HEAD):
        book = replace(room.book, grid=_grid(room, asked.columns, depth), makeup=makeup)
        page = place(replace(plan, copy=copy), None, compose(book, room.assets), book)
        if all(len(frame.legs) == asked.legs for frame in page.frames if frame.owner == story.slug):
            yield page, book


def _off(each: Divided) -> list[float]:
    """How far the measures and gutters that were printed are from the rule, ems."""
    lines = each.box.lines if each.box else ()
    sides = [side for leg in lines if (side := edges(leg, each.em))]
    measures = [right - left - each.measure for left, right in sides]
    gutters = [after - right - each.gutter for (_, right), (after, _) in pairwise(sides)]
    return measures + gutters


def edges(lines: Sequence[Set], em: float) -> tuple[float, float] | None:
    """Left and right edge of a leg as its lines that begin and end with a Han show them, ems."""
    lefts = [line.xs[0] / em for line in lines if is_han(line.text[0])]
    rights = [line.xs[-1] / em + 1 for line in lines if is_han(line.text[-1])]
    return (min(lefts), max(rights)) if lefts and rights else None


def _ends(each: Divided) -> list[int]:
    """Rows that each leg leaves empty at its foot."""
    assert each.box is not None
    pairs = zip(each.box.legs, each.box.lines, strict=True)
    return [int((leg.bottom - lines[-1].y) / each.pitch + 0.01) if lines else 0 for leg, lines in pairs]


def _read(box: Box) -> str:
    return "".join(line.text for leg in box.lines for line in leg)
