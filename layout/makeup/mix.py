"""Mixes: the forms of a story before their depth is chosen; its box divided into legs, and what head and pictures leave of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

from layout.galley import Block, Head, Line, Setting
from layout.issue import Photo, Step, Story
from layout.stylebook import Grid
from layout.units import Sp, ceil_div

SEPARATION = 1
"""Rows under every box, with its cutoff rule."""

STUB = 4
"""Fewest rows of text above or under a picture."""

LEAST_BESIDE = 6
"""Fewest ems of type beside a picture or a head (串文); four are the limit of the trade, six read without holes."""

Beside: TypeAlias = tuple[Sp, Sp] | None
"""What is left of a leg: its left edge from that of the box, and its measure; None for nothing."""


@dataclass(frozen=True, slots=True)
class Stock:
    """The text of a story at a measure, its looseness counted out once for all the forms that share it."""

    blocks: tuple[Block, ...]
    rows: int
    """Depth at the optimum, in one leg."""
    tighter: tuple[int, ...]
    """Numbers of the blocks that can be set a line shorter, the least strained first."""
    looser: tuple[int, ...]

    def settings(self, shift: int) -> tuple[Setting, ...] | None:
        """One setting for each paragraph, together `shift` lines deeper than the optimum, at the least strain."""
        offers = self.looser if shift > 0 else self.tighter
        if len(offers) < abs(shift):
            return None
        changed, step = set(offers[: abs(shift)]), 1 if shift > 0 else -1
        return tuple((_change(b, step) if n in changed else None) or b.settings[0] for n, b in enumerate(self.blocks))


def stock(blocks: tuple[Block, ...]) -> Stock:
    """Count out the looseness of set paragraphs."""
    offers = {step: sorted((s.strain, n) for n, b in enumerate(blocks) if (s := _change(b, step))) for step in (-1, 1)}
    rows = sum(block.settings[0].rows for block in blocks)
    return Stock(blocks, rows, tuple(n for _, n in offers[-1]), tuple(n for _, n in offers[1]))


def _change(block: Block, lines: int) -> Setting | None:
    """The setting of a paragraph that is so many rows deeper, if it has one."""
    natural = block.settings[0].rows
    return next((s for s in block.settings[1:] if s.rows == natural + lines), None)


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture at the width it has in a mix."""

    photo: Photo
    caption: tuple[Line, ...]
    natural: Sp
    """Height without cropping beyond the editor's window."""
    least: int
    most: int
    """Rows that cropping can reach."""
    caption_rows: int
    row: Sp

    def crop(self, rows: int) -> int:
        """Change of height in thousandths of the natural height."""
        return (rows * self.row - self.natural) * 1000 // self.natural


@dataclass(frozen=True, slots=True)
class Division:
    """A box of so many base columns divided into legs of whole ems."""

    columns: int
    legs: int
    measure: Sp
    gutter: Sp
    left: Sp = 0
    """White before the first leg: the margin of a framed box, the width of a vertical head."""
    fold: int = 0
    """Of a box across the fold of a double truck: legs at the left of it; 0 for a box on one page."""
    wider: Sp = 0
    """By how much the white at the fold is wider than a gutter."""

    def x(self, leg: int) -> Sp:
        """Left edge of a leg from the left edge of the box."""
        return self.left + leg * (self.measure + self.gutter) + (self.wider if self.fold and leg >= self.fold else 0)

    def width(self, legs: int) -> Sp:
        """Width over a number of legs, the first of them on."""
        return self.x(legs - 1) + self.measure - self.left

    def flat(self, x: Sp) -> Sp:
        """Where a place from the left edge of the box would be if the fold were a gutter."""
        return x - self.wider if self.fold and x >= self.x(self.fold) else x


def divide(columns: int, span: Sp, legs: int, grid: Grid, left: Sp = 0) -> Division:
    """Legs in whole ems and the gutter that takes up the rest (typography.md 5.3, 破栏)."""
    measure = (span - (legs - 1) * grid.gutter) // legs // grid.em * grid.em
    gutter = (span - legs * measure) // (legs - 1) if legs > 1 else grid.gutter
    return Division(columns, legs, measure, gutter, left)


@dataclass(frozen=True, slots=True)
class Across:
    """Where a head or pictures stand across the legs, and what they leave of each."""

    x: Sp
    """Left edge from that of the box."""
    width: Sp
    beside: tuple[Beside, ...] = ()
    """For each leg; empty when nothing stands there."""
    lost: Sp = 0
    """Measure taken from all legs together."""
    narrows: bool = False
    """Whether type stands beside it in a leg that it cuts (串文)."""


def across(division: Division, x: Sp, width: Sp, grid: Grid) -> Across:
    """Stand something over the legs: one that it cuts keeps what is left in whole ems beyond a gutter, or stops."""
    legs = tuple((division.x(leg), division.measure) for leg in range(division.legs))
    beside = tuple(_left(leg, x, width, grid) for leg in legs)
    lost = sum(measure - (rest[1] if rest else 0) for (_, measure), rest in zip(legs, beside, strict=True))
    return Across(x, width, beside, lost, any(rest and rest != leg for leg, rest in zip(legs, beside, strict=True)))


def over(division: Division, first: int, legs: int) -> Across:
    """Stand something over whole legs."""
    beside = tuple(None if first <= leg < first + legs else (division.x(leg), division.measure) for leg in range(division.legs))
    x = division.x(first)
    return Across(x, division.x(first + legs - 1) + division.measure - x, beside, legs * division.measure)


def _left(leg: tuple[Sp, Sp], x: Sp, width: Sp, grid: Grid) -> Beside:
    """The wider side of a leg that something leaves beyond a gutter."""
    start, measure = leg
    if x >= start + measure or x + width <= start:
        return leg
    before = (x - grid.gutter - start) // grid.em * grid.em
    after = (start + measure - x - width - grid.gutter) // grid.em * grid.em
    rest = max(before, after)
    if rest < LEAST_BESIDE * grid.em:
        return None
    return (start, rest) if before >= after else (start + measure - rest, rest)


BETWEEN = 1
"""Rows of white between two tiers."""


@dataclass(frozen=True, slots=True)
class Tiers:
    """竖排: how many tiers, how deep, and how many vertical lines each holds."""

    count: int
    rows: int
    slots: int
    length: Sp
    """Of a vertical line."""

    @property
    def depth(self) -> int:
        """Rows of all of them."""
        return self.count * (self.rows + BETWEEN) - BETWEEN


@dataclass(frozen=True, slots=True)
class Mix:
    """One form of a story before its depth is chosen."""

    story: Story
    division: Division
    head: Head
    head_at: Across
    photos: tuple[Picture, ...]
    photos_at: Across
    stock: Stock
    inset: Sp
    """Side margin of a framed box; 0 for a plain one."""
    top: int
    """Rows above the head: the padding of a framed box."""
    foot: int
    """Rows under the text: the separation, and the padding of a framed box."""
    under: bool
    """The head stands under the picture (图片新闻)."""
    drop: int = 0
    """Rows of text above the pictures, in the legs they stand in."""
    tiers: Tiers | None = None
    """竖排: set when the text stands in vertical lines; its one leg is then as wide as the box, and `stock` counts slots."""
    step: Step | None = None
    """折角: legs, each a column wide, that end sooner."""

    @property
    def columns(self) -> int:
        return self.division.columns

    @property
    def legs(self) -> int:
        return self.division.legs

    @property
    def measure(self) -> Sp:
        return self.division.measure

    @property
    def fixed(self) -> int:
        """Rows without which neither head nor margins stand."""
        return self.top + self.head.rows + self.foot

    @property
    def covering(self) -> bool:
        """Whether the head stands over every leg (盖文题)."""
        return self.head_at.lost == self.division.legs * self.division.measure

    @property
    def plain(self) -> bool:
        """Whether it is an everyday form: a head over all its text, or none."""
        return self.covering or not self.head.rows

    @property
    def wrapped(self) -> bool:
        """Whether legs run narrower beside a picture or a head (串文)."""
        return self.head_at.narrows or self.photos_at.narrows

    @property
    def below(self) -> bool:
        """Whether the pictures stand below the head, in a leg that both take."""
        legs = zip(self.head_at.beside, self.photos_at.beside, strict=False)
        wholes = ((self.division.x(leg), self.division.measure) for leg in range(self.legs))
        return any(whole not in pair for pair, whole in zip(legs, wholes, strict=False))

    @property
    def text(self) -> bool:
        """Whether the story has a body at all."""
        return bool(self.stock.blocks)

    def band(self, pictures: Sequence[int]) -> int:
        """Rows of pictures of these depths and their captions, stacked."""
        return sum(pictures) + sum(p.caption_rows for p in self.photos)

    def depth(self, pictures: Sequence[int]) -> int:
        """Rows it takes by area, the pictures so deep."""
        if self.tiers:
            return self.top + self.foot + self.tiers.depth + (0 if self.head.vertical else self.head.rows)
        room = (self.stock.rows + self.spared) * self.measure + self.head.rows * self.head_at.lost + sum(pictures) * self.photos_at.lost
        return self.top + self.foot + ceil_div(room, self.measure * self.legs)

    @property
    def spared(self) -> int:
        """Rows that its step takes of all legs together."""
        return self.step.columns * self.step.rows if self.step else 0

    def sooner(self, leg: int) -> int:
        """By how many rows a leg ends before the foot of the box."""
        step = self.step
        return step.rows if step and step.column <= leg < step.column + step.columns else 0

    def taken(self, head: int, band: int) -> int:
        """Rows of a leg that a head and pictures of these depths take of all legs together."""
        return ceil_div(head * self.head_at.lost + band * self.photos_at.lost, self.division.measure)
