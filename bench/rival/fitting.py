"""Copy of a workload brought to the depth of its box: lengthened and shortened until the typesetter makes it just so deep."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from layout.desk.markdown import read_body
from layout.galley import Setter
from layout.issue import Story
from layout.makeup.piece import piece
from layout.makeup.shapes import kind, shapes
from layout.makeup.taste import taste
from layout.makeup.variants import mixes
from layout.stylebook import Stylebook

CHARACTERS = 20
"""To a base column, as house.yaml has it."""
FOOT = 116
"""Rows of the type area."""
TRIALS = 24
"""Lengths that are tried before other sentences are drawn: the bracket is a few thousand characters wide and halved every second time."""
MARKS = "，、：；。,:;“‘（("
"""What no paragraph may end with before its full stop."""
CAPTION = "图为现场。"


@dataclass(frozen=True, slots=True)
class Pin:
    """A box of a page in columns and rows, the separation under it counted in."""

    column: int
    row: int
    columns: int
    rows: int
    photo: bool = False

    @property
    def room(self) -> int:
        """Characters that stand in it without head and photo."""
        return self.columns * self.rows * CHARACTERS


@dataclass(slots=True)
class Copy:
    """A story as it is being fitted to its box."""

    slug: str
    pin: Pin
    headline: str
    paragraphs: list[str]
    """As many as there may ever be."""
    length: int
    """Characters of the body."""

    @property
    def body(self) -> list[str]:
        """Its paragraphs, cut to the length."""
        kept, left = [], self.length
        for paragraph in self.paragraphs:
            kept.append(paragraph if len(paragraph) <= left else f"{paragraph[: max(left, 2) - 1].rstrip(MARKS)}。")
            left -= len(paragraph)
            if left <= 0:
                break
        return kept

    @property
    def text(self) -> str:
        """The body as it stands in the file."""
        return "\n\n".join(self.body) + "\n"

    @property
    def markdown(self) -> str:
        """The file of the story."""
        pin = self.pin
        rows = "" if pin.row + pin.rows > FOOT else f", rows: {pin.rows}"  # at the foot the separation falls below the type area
        where = f"{{column: {pin.column}, row: {pin.row}, columns: {pin.columns}{rows}}}"
        photo = f"photos:\n  - {{file: photos/{self.slug}.jpg, caption: {CAPTION}, columns: {pin.columns}}}\n" if pin.photo else ""
        return f"---\nheadline: {self.headline}\nplace: {where}\n{photo}---\n{self.text}"


def fit(copy: Copy, story: Story, setter: Setter, book: Stylebook) -> bool:
    """Find the length at which a story is as deep as its box, each leg in a base column; False where no length does it.

    Deeper copy is longer copy, so the length is searched between one that is too short and one that is too long.
    """
    short, long = 1, sum(map(len, copy.paragraphs))
    for trial in range(TRIALS):
        off = _off(copy, story, setter, book)
        if not off:
            return True
        short, long = (copy.length, long) if off > 0 else (short, copy.length)
        if long - short < 2:
            return False
        guess = copy.length + off * copy.pin.columns * CHARACTERS * 9 // 10
        copy.length = guess if short < guess < long and not trial % 2 else (short + long) // 2
    return False


def _off(copy: Copy, story: Story, setter: Setter, book: Stylebook) -> int:
    """Rows that a story lacks in that one of its forms which comes nearest; all of them while it is too short for any."""
    body = read_body(copy.text, story.source.file)[0]
    free = replace(story, place=replace(story.place, rows=None), headline=(copy.headline,), body=body)
    return min((copy.pin.rows - depth for depth in _depths(free, setter, book)), key=abs, default=copy.pin.rows)


def _depths(story: Story, setter: Setter, book: Stylebook) -> Iterator[int]:
    """Natural depths of a story in its own forms at the width of its pin, with a leg to a base column."""
    every = mixes(piece(story, kind(story), setter, book, 1))
    forms = tuple((taste(mix, book), mix) for mix in every if mix.plain and mix.legs == mix.columns)
    return (shape.rows for shape in shapes(forms, setter, book, 1))
