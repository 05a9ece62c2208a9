"""A greedy column pour: what programs do that do not make up pages.

Stories in order of weight run down the base columns one after the other, head, pictures and text a column wide. What does not fit under
a column's text goes to the top of the next one; what finds no column at all is overset.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from makeup.planned import band

from layout.build import Room
from layout.galley import Shape
from layout.issue import Story
from layout.makeup.holes import SMALLEST
from layout.makeup.mix import SEPARATION, Across, Mix, divide, over
from layout.makeup.piece import piece
from layout.makeup.seed import Box, Item, Tiling
from layout.makeup.shapes import kind
from layout.makeup.stone import hole
from layout.page import PagePlan
from layout.units import Cells

UNDER = 2
"""Rows of text that a head must have under it."""


@dataclass(frozen=True, slots=True)
class Poured:
    """A page of poured columns."""

    cells: Cells
    boxes: Tiling
    """The part of a story in each column; the first part carries its head."""
    white: tuple[int, ...]
    """Rows of the holes at the feet of columns."""
    overset: int
    """Rows that found no column."""


@dataclass(frozen=True, slots=True)
class Part:
    """Rows that stay together, and how many more must stand under them."""

    rows: int
    under: int = 0
    picture: bool = False


@dataclass(slots=True)
class Run:
    """How far the pour has come."""

    feet: tuple[int, ...]
    """Of the columns."""
    top: int
    row: int
    column: int = 0

    @property
    def full(self) -> bool:
        return self.column == len(self.feet)

    def left(self) -> int:
        """Rows left in the column."""
        return 0 if self.full else self.feet[self.column] - self.row

    def next(self) -> None:
        """On to the next column."""
        self.column, self.row = self.column + 1, self.top


def pour(plan: PagePlan, room: Room) -> Poured:
    """The stories of a page poured into its columns."""
    space = hole(plan, room.book)
    islands = [cells for _, cells in space.islands]
    above = [[i.row for i in islands if i.column <= column < i.right] for column in range(space.cells.columns)]
    feet = tuple(min([space.cells.foot, *rows]) for rows in above)
    run, boxes, over_, white = Run(feet, space.cells.row, space.cells.row), list[Box](), 0, [0] * len(feet)
    for rank, story in enumerate(plan.copy.stories):
        form = _form(story, room)
        for box, lost in _down(story, rank, form, run, room):
            if box:
                boxes.append(box)
                white[box.cells.column] = feet[box.cells.column] - box.cells.foot
            over_ += lost
    for column in range(run.column + (run.row > run.top), len(feet)):
        white[column] = feet[column] - run.top
    return Poured(space.cells, tuple(boxes), tuple(rows for rows in white if rows >= SMALLEST), over_)


def _down(story: Story, rank: int, form: Mix, run: Run, room: Room) -> Iterator[tuple[Box | None, int]]:
    """The parts of a story column by column, then the rows that found none."""
    start, picture, first, lost = run.row, (0, 0), True, 0
    for part in _parts(story, form, room):
        if run.left() < part.rows + part.under and not run.full:
            if run.row > start:
                yield _box(story, rank, form if first else None, (run.column, start, run.row), picture), 0
                first, picture = False, (0, 0)
            run.next()
            start = run.top
        if run.full:
            lost += part.rows
            continue
        picture = (run.row - start, part.rows) if part.picture else picture
        run.row += part.rows
    if not run.full and run.row > start:
        run.row += min(SEPARATION, run.left())
        yield _box(story, rank, form if first else None, (run.column, start, run.row), picture), 0
    yield None, lost


def _parts(story: Story, form: Mix, room: Room) -> Iterator[Part]:
    """Head, pictures, lines."""
    if form.head.rows:
        yield Part(form.head.rows, UNDER)
    for photo in story.photos:
        yield Part(band(photo, room.book.grid.width(1), room), picture=True)
    for block in form.stock.blocks:
        for line in block.settings[0].lines:
            yield Part(line.depth, int(line.keeps))


def _form(story: Story, room: Room) -> Mix:
    """A story over one column, without its pictures."""
    book = room.book
    made = piece(replace(story, photos=()), kind(story), room.setter, book, 1)
    division = divide(1, book.grid.width(1), 1, book.grid)
    head = room.setter.heads(story, 1, book.grid.width(1))[0]
    return replace(made.mix(division, (head, over(division, 0, 1)), ((), Across(0, 0))), inset=0, top=0)


def _box(story: Story, rank: int, form: Mix | None, at: tuple[int, int, int], picture: tuple[int, int]) -> Box:
    """A part of a story as the demerits know it."""
    column, start, foot = at
    rows = foot - start
    heads = (Cells(0, 0, 1, form.head.rows),) if form and form.head.rows else ()
    photos = (Cells(0, picture[0], 1, picture[1]),) if picture[1] else ()
    shape = Shape(story.slug, 1, rows, ((rows, 0),), 0, heads, photos)
    return Box(Item(story.slug, (shape,), rank, kind(story)), Cells(column, start, 1, rows), shape, 0, form)
