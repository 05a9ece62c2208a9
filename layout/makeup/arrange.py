"""A story arranged in a box: head on top, picture in the right-hand legs, text poured into the rest.

An arrangement is made of real type, so what the shapes promise the page delivers. The levers are tried in the
order of the trade: crop, looseness, feathering above subheads, air in the head. No word is ever touched.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from layout.galley import Block, Head, Line, Setting
from layout.issue import Photo, Story
from layout.makeup.legs import Leg, overflow, pour
from layout.units import Sp, ceil_div

SEPARATION = 1
"""Rows under every box, with its cutoff rule."""

TOP_SHARE = 45
"""Percent of a head's white that stands above it: a little nearer to the text than to what stands above."""

# Strain of one unit of each lever; 10 is where an editor starts to see it.
AIR = (0, 2, 7, 14, 22)
CROP_TENTH = 1
"""For each 10 thousandths of picture height."""
LOOSENESS = 3
"""For each paragraph set a line shorter or longer."""
TRIES = 6
STUB = 4
"""Fewest rows of text under a picture."""


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


@dataclass(frozen=True, slots=True)
class Mix:
    """One form of a story before its depth is chosen."""

    story: Story
    columns: int
    legs: int
    measure: Sp
    gutter: Sp
    inset: Sp
    """Side margin of a framed box; 0 for a plain one."""
    head: Head
    photo_legs: int
    photos: tuple[Picture, ...]
    stock: Stock
    top: int
    """Rows above the head: the padding of a framed box."""
    foot: int
    """Rows under the text: the separation, and the padding of a framed box."""
    under: bool
    """The head stands under the picture (图片新闻)."""

    @property
    def fixed(self) -> int:
        """Rows that neither text nor pictures can have."""
        return self.top + self.head.rows + self.foot

    def band(self, pictures: tuple[int, ...]) -> int:
        """Rows of pictures of these depths and their captions, stacked."""
        return sum(pictures) + sum(p.caption_rows for p in self.photos)

    @property
    def text(self) -> bool:
        """Whether the story has a body at all."""
        return bool(self.stock.blocks)

    def x(self, leg: int) -> Sp:
        """Left edge of a leg from the left edge of the box."""
        return self.inset + leg * (self.measure + self.gutter)

    def width(self, legs: int) -> Sp:
        """Width over a number of legs."""
        return legs * self.measure + (legs - 1) * self.gutter


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
class Arrangement:
    """A story in its box, every line at its row."""

    mix: Mix
    rows: int
    air: int
    picture_rows: tuple[int, ...]
    legs: tuple[Leg, ...]
    strain: int
    levers: tuple[tuple[str, int], ...]
    over: tuple[Line, ...] = ()

    @property
    def head_rows(self) -> int:
        return self.mix.head.rows + self.air

    @property
    def band_rows(self) -> int:
        return self.mix.band(self.picture_rows)

    @property
    def head_row(self) -> int:
        """First row of the head, from the top of the box."""
        return self.mix.top + (self.band_rows if self.mix.under else 0)

    @property
    def band_row(self) -> int:
        """First row of the pictures."""
        return self.mix.top + (0 if self.mix.under else self.head_rows)

    def text_row(self, leg: int) -> int:
        """First row of text in a leg: under the head, and under the pictures where they stand in this leg."""
        pictured = leg >= self.mix.legs - self.mix.photo_legs
        return self.mix.top + self.head_rows + (self.band_rows if pictured else 0)


def depths(mix: Mix, air: int) -> range:
    """Depths worth trying, from tightest to loosest."""
    tight, loose = len(mix.stock.tighter), len(mix.stock.looser)
    low, high = mix.band(tuple(p.least for p in mix.photos)), mix.band(tuple(p.most for p in mix.photos))
    least = ceil_div(mix.stock.rows - tight + mix.photo_legs * low, mix.legs)
    most = (mix.stock.rows + loose + 2 * mix.legs + mix.photo_legs * high) // mix.legs
    return range(mix.fixed + max(least, low), mix.fixed + max(most, low) + air + 1)


def arrange(mix: Mix, rows: int, air: int) -> Arrangement | None:
    """The least strained arrangement at exactly this depth, or None; `air` is the most white a head may take."""
    for _, white, pictures, shift in sorted(_options(mix, rows, air))[:TRIES]:
        found = _try(mix, rows, white, pictures, shift)
        if found:
            return found
    return None


def force(mix: Mix, rows: int) -> Arrangement:
    """Fill the box as far as it goes; the rest is overset, to be reported and held."""
    pictures = tuple(p.least for p in mix.photos)
    while pictures and mix.fixed + mix.band(pictures) > rows:
        pictures = tuple(max(1, p - 1) for p in pictures)
        if all(p == 1 for p in pictures):
            break
    lines = tuple(line for block in mix.stock.blocks for line in block.settings[0].lines)
    legs, over = overflow(lines, _capacities(mix, rows, 0, pictures))
    return Arrangement(mix, rows, 0, pictures, legs, 0, (), over)


def _capacities(mix: Mix, rows: int, air: int, pictures: tuple[int, ...]) -> tuple[int, ...]:
    """Rows of text that each leg can hold."""
    depth, band = rows - mix.fixed - air, mix.band(pictures)
    clear = mix.legs - mix.photo_legs
    return tuple(max(0, depth - (band if leg >= clear else 0)) for leg in range(mix.legs))


def _stands(mix: Mix, rows: int, air: int, pictures: tuple[int, ...]) -> bool:
    """Whether the pictures fit the box and leave under them either nothing or a leg worth reading."""
    under = rows - mix.fixed - air - mix.band(pictures)
    if mix.under:
        return under > 0 if mix.text else under == 0
    return under >= STUB or (under == 0 and mix.photo_legs < mix.legs)


def _options(mix: Mix, rows: int, air: int) -> Iterator[tuple[int, int, tuple[int, ...], int]]:
    """(strain so far, head air, picture rows, change of lines) of every way to come out near this depth."""
    for white in range(min(air, len(AIR) - 1) + 1):
        for pictures in _crops(mix):
            if not _stands(mix, rows, white, pictures):
                continue
            room = sum(_capacities(mix, rows, white, pictures)) - mix.stock.rows
            cost = AIR[white] + sum(abs(p.crop(n)) for p, n in zip(mix.photos, pictures, strict=True)) // 10 * CROP_TENTH
            if not mix.text:
                if room == 0:
                    yield cost, white, pictures, 0
                continue
            shift = min(0, room) if room < 0 else max(0, room - mix.legs)
            for change in {shift, shift - 1, shift + 1} if abs(shift) < 6 else ():
                yield cost + LOOSENESS * abs(change) + max(0, room - change), white, pictures, change


def _crops(mix: Mix) -> Iterator[tuple[int, ...]]:
    """Rows of every picture: one lever for all, from tightest to deepest."""
    if not mix.photos:
        yield ()
        return
    span = max(p.most - p.least for p in mix.photos)
    for step in range(span + 1):
        yield tuple(min(p.most, p.least + step) for p in mix.photos)


def _try(mix: Mix, rows: int, white: int, pictures: tuple[int, ...], shift: int) -> Arrangement | None:
    chosen = mix.stock.settings(shift)
    if chosen is None:
        return None
    lines = tuple(line for setting in chosen for line in setting.lines)
    capacities = _capacities(mix, rows, white, pictures)
    poured = pour(lines, capacities) if lines else None
    if lines and poured is None:
        return None
    crop = max((p.crop(n) for p, n in zip(mix.photos, pictures, strict=True)), key=abs, default=0)
    strain = AIR[white] + abs(crop) // 10 * CROP_TENTH + LOOSENESS * abs(shift) + (poured.strain if poured else 0)
    levers = (("crop", crop), ("looseness", shift), ("feathering", poured.feathers if poured else 0), ("head-air", white))
    legs = poured.legs if poured else ()
    return Arrangement(mix, rows, white, pictures, legs, strain, tuple((n, v) for n, v in levers if v))


def _change(block: Block, lines: int) -> Setting | None:
    """The setting of a paragraph that is so many rows deeper, if it has one."""
    natural = block.settings[0].rows
    return next((s for s in block.settings[1:] if s.rows == natural + lines), None)
