"""Areas: how much of a page a story takes and how much of it is free, in column rows, before anything is laid out."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache
from statistics import median

from layout.galley import Setter, Shape
from layout.issue import Story
from layout.makeup.piece import piece
from layout.makeup.shapes import forms, kind, shapes
from layout.makeup.sides import sides
from layout.makeup.stone import REACH, hole
from layout.makeup.variants import mixes
from layout.page import PagePlan
from layout.stylebook import Stylebook

FORMS = 12
"""Forms of a story that are measured: what each is offered on a page of seven."""


@dataclass(frozen=True, slots=True)
class Area:
    """What a story takes, in column rows: one row of the grid, one base column wide."""

    least: int = 0
    natural: int = 0
    """The middle of its forms, each without strain. The natural areas of a page that closes come to its room, about."""
    most: int = 0

    def __add__(self, other: Area) -> Area:
        return Area(self.least + other.least, self.natural + other.natural, self.most + other.most)


Measure = Callable[[Story], Area]
"""The area of a story; asked twice, it answers from memory."""


def measurer(setter: Setter, book: Stylebook) -> Measure:
    """A measure in real type, each story set once."""
    return cache(lambda story: area(story, setter, book))


def area(story: Story, setter: Setter, book: Stylebook) -> Area:
    """The least, natural and most that a story takes over its forms; nothing when it cannot take any.

    At the house's own range of the levers, or at a wider one where no form comes out otherwise.
    """
    made = next(filter(None, (_made(story, reach, setter, book) for reach in REACH)), ())
    if not made:
        return Area()
    natural = int(median(shape.columns * shape.rows for shape in made))
    return Area(min(s.columns * s.least for s in made), natural, max(s.columns * s.most for s in made))


def _made(story: Story, reach: int, setter: Setter, book: Stylebook) -> tuple[Shape, ...]:
    copy = piece(story, kind(story), setter, book, reach)
    return shapes(forms(mixes(copy), book, FORMS), setter, book, reach)


def total(stories: Iterable[Story], measure: Measure) -> Area:
    """What stories take together."""
    return sum(map(measure, stories), Area())


def room(plan: PagePlan, book: Stylebook) -> int:
    """Column rows that furniture and ads leave of a page; of a double truck those of both its pages."""
    if plan.copy.through:
        return sum(room(page, book) for page in sides(plan, book))
    left = hole(plan, book)
    ads = sum(cells.columns * (left.cells.foot - cells.row) for _, cells in left.islands)
    return max(0, left.cells.columns * left.cells.rows - ads)
