"""Pieces: a story on the stone, the widths and legs that suit it, the places its pictures may have."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import cache
from typing import TypeAlias

from layout.galley import Head, Line, Setter
from layout.issue import Kind, Paragraph, Photo, Story, Weight, Words
from layout.makeup.mix import SEPARATION, STUB, Across, Division, Mix, Picture, Stock, across, divide, over, stock
from layout.makeup.taste import PICTURE, unsuited
from layout.stylebook import Stylebook
from layout.units import Sp, ceil_div

TOO_FAR = 2
"""Columns off at which a width is not tried at all."""
PORTRAIT = 1150
"""Height of a picture, thousandths of its width, from which it is a portrait that type may run beside."""
AROUND_SHARE = 2, 5
"""Share of a leg that a portrait takes when type stands beside it."""
AROUND_LEAST = 15
"""Narrowest measure of a leg that has room for both, ems."""
ASTRIDE = 2, 5
"""Share of each of two legs that a picture takes which stands astride them."""

Pictured: TypeAlias = tuple[tuple[Picture, ...], Across]
"""Pictures at the width they have, and where they stand."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A story on the stone: what it is called there, its type, the house, and how far the levers reach."""

    story: Story
    kind: str
    setter: Setter
    book: Stylebook
    reach: int
    stocked: Callable[[Sp], Stock]

    @property
    def under(self) -> bool:
        return self.kind == "picture"

    @property
    def inset(self) -> Sp:
        """Margin of a framed box."""
        return self.book.grid.em if self.kind in self.book.makeup.boxed else 0

    def span(self, columns: int) -> Sp:
        return self.book.grid.width(columns) - 2 * self.inset

    def mix(self, division: Division, head: tuple[Head, Across], photos: Pictured) -> Mix:
        pad = 1 if self.inset else 0
        body = self.stocked(division.measure)
        made = Mix(self.story, division, *head, *photos, body, self.inset, pad, SEPARATION + pad, self.under)
        middle = bool(photos[0]) and self.story.photos[0].at == "middle" and not self.under
        return replace(made, drop=_drop(made)) if middle else made

    def pictures(self, width: Sp, legend: Sp = 0) -> tuple[Picture, ...]:
        """The pictures at a width, their captions at that of the legend where it is another."""
        set_ = ((photo, self.setter.caption(photo, legend or width)) for photo in self.story.photos)
        return tuple(_picture(photo, width, caption, self.book, self.reach) for photo, caption in set_)


def piece(story: Story, kind: str, setter: Setter, book: Stylebook, reach: int) -> Piece:
    """A story ready to be weighed; `reach` widens the lever of crop and the choice of widths, 1 is the house's own range."""
    story = _texted(story)
    stocked = cache(lambda measure: stock(setter.galley(story, measure).blocks if story.body else ()))
    return Piece(story, kind, setter, book, reach, stocked)


def _drop(mix: Mix) -> int:
    """Rows of text above pictures that stand in the middle of it."""
    band = mix.band(tuple(p.least for p in mix.photos))
    left = ceil_div(mix.stock.rows * mix.measure + band * mix.photos_at.lost, mix.measure * mix.legs) - band
    return left // 2 if left // 2 >= STUB else 0


def _texted(story: Story) -> Story:
    """A picture story with its long caption set as body text under the head; other stories as they are."""
    if story.body or not story.photos or not story.photos[0].caption:
        return story
    first, *rest = story.photos
    body = Paragraph(Kind.TEXT, (Words(first.caption),), first.source)
    return replace(story, body=(body,), photos=(replace(first, caption=""), *rest))


def widths(piece: Piece) -> tuple[int, ...]:
    """Widths to try: the editor's, else those that suit the weight or are a step off."""
    story, book = piece.story, piece.book
    wished = (story.place.columns,) if story.place.columns else story.columns
    every = range(1, book.grid.columns + 1)
    near = (w for w in every if unsuited(story.weight, piece.under, w, book) < TOO_FAR * piece.reach)
    return tuple(w for w in wished if w in every) or tuple(near)


def divisions(piece: Piece, columns: int, side: Sp = 0) -> tuple[Division, ...]:
    """Numbers of legs: as many as columns and re-divided ones (破栏) of a readable measure, the narrowest two first.

    A width that is off gets no second chance. The few lines under a picture read best in the widest measure. `side` is the width of a
    vertical head with the gutter beside it.
    """
    book, span = piece.book, piece.span(columns) - side
    every = (divide(columns, span, legs, book.grid, piece.inset + side) for legs in range(columns, 0, -1))
    if not piece.story.body:
        return (divide(columns, span, 1, book.grid, piece.inset + side),)
    least, most = book.makeup.measure_least, book.makeup.measure_most
    fits = [division for division in every if least <= division.measure // book.grid.em <= most]
    if piece.under:
        return tuple(fits[-1:])
    return tuple(fits[: 1 if unsuited(piece.story.weight, piece.under, columns, book) else 2])


def pictured(piece: Piece, division: Division) -> Iterator[Pictured]:
    """Pictures in whole legs, or with type beside them; only so when the editor asks for it."""
    around = tuple(_beside_text(piece, division))
    if not (around and piece.story.photos[0].wrap):
        yield from in_whole_legs(piece, division)
    yield from around


def in_whole_legs(piece: Piece, division: Division) -> Iterator[Pictured]:
    """Pictures over whole legs: the right-hand ones, or the inner ones where the editor wants it."""
    if not piece.story.photos:
        yield (), Across(0, 0)
        return
    for legs in photo_legs(piece, division):
        inner = piece.story.photos[0].at and not piece.under
        at = over(division, (division.legs - legs) // 2 if inner else division.legs - legs, legs)
        yield piece.pictures(at.width), at


def photo_legs(piece: Piece, division: Division) -> tuple[int, ...]:
    """Legs that the pictures of a story span."""
    if piece.under:
        return (division.legs,)
    columns, legs, grid = division.columns, division.legs, piece.book.grid
    wish = piece.story.photos[0].columns
    if wish:
        return (min(legs, max(1, round(wish * legs / columns))),)
    least, best, most = (grid.columns * share // 1000 for share in PICTURE[piece.story.weight])
    fits = [k for k in range(1, legs + 1) if max(1, least) <= ceil_div(k * columns, legs) <= max(1, most) and (k < legs or columns <= best)]
    return tuple(fits[-2:]) or (min(legs, max(1, best)),)


def _beside_text(piece: Piece, division: Division) -> Iterator[Pictured]:
    """串文: one picture narrower than its legs: a portrait in the first one, another that the editor wants so astride the middle gutter."""
    photos, grid = piece.story.photos, piece.book.grid
    if piece.under or piece.inset or len(photos) != 1 or not piece.story.body or not _runs_around(piece):
        return
    measure, em = division.measure, grid.em
    if _portrait(photos[0]) or division.legs == 1:
        width = (measure - grid.gutter) * AROUND_SHARE[0] // AROUND_SHARE[1] // em * em
        if measure >= AROUND_LEAST * em:
            yield piece.pictures(width), across(division, division.x(0) + measure - width, width, grid)
        return
    half = measure * ASTRIDE[0] // ASTRIDE[1] // em * em
    x, width = division.x((division.legs - 2) // 2) + measure - half, 2 * half + division.gutter
    yield piece.pictures(width), across(division, x, width, grid)


def _runs_around(piece: Piece) -> bool:
    """Whether the editor wants it so, or a light story has a portrait."""
    photo = piece.story.photos[0]
    return photo.wrap or (piece.story.weight >= Weight.MINOR and _portrait(photo) and not photo.columns and not photo.at)


def _portrait(photo: Photo) -> bool:
    wide, deep = photo.cropped
    return deep * 1000 >= wide * PORTRAIT


def _picture(photo: Photo, width: Sp, caption: tuple[Line, ...], book: Stylebook, reach: int) -> Picture:
    row, leading = book.grid.row, book.style("caption").leading or book.grid.row
    wide, deep = photo.cropped
    natural = width * deep // wide
    rows = ceil_div(len(caption) * leading + row * 6 // 10, row) if caption else 1
    give = natural * book.makeup.crop * reach // 1000
    # An editor's own crop is what must show: it may grow where the picture has more, and is never cut into.
    least = ceil_div(natural - (give if photo.crop == (0, 0, 1000, 1000) else 0), row)
    return Picture(photo, caption, natural, least, max(least, (natural + give) // row), rows, row)
