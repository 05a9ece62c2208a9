"""Astride: the forms of a story across the fold of a double truck (跨版), as many columns at either side of it.

No leg runs through the fold. The head stands over all legs and is parted at it (`foldhead`); pictures stand at the right, or in the middle
with as much at either side, their captions at the left of the fold.
"""

from __future__ import annotations

from collections.abc import Iterator

from layout.galley import Head
from layout.issue import Story
from layout.makeup.foldhead import unfolded
from layout.makeup.mix import Across, Division, Mix, over
from layout.makeup.piece import TOO_FAR, Pictured, Piece
from layout.makeup.taste import PICTURE, shared, unsuited
from layout.makeup.variants import HEADS

LEAST = 2
"""Columns at either side, at the least: one would be a strip beside the fold."""


def can_stand_astride(story: Story) -> bool:
    """Whether a story is of a kind that can: text across or a picture, its head over it, in no frame of its own."""
    return not (story.vertical or story.head or story.standing)


def astride(piece: Piece) -> Iterator[Mix]:
    """Every form of a story across the fold; `piece` is of the house with the grid over both pages."""
    if piece.inset:
        return
    for side in _sides(piece):
        heads = tuple(_heads(piece, side))
        for division in _divisions(piece, side):
            above = over(division, 0, division.legs)
            for pictures in _pictured(piece, division):
                for head in heads:
                    mix = piece.mix(division, (head, above), pictures)
                    if _text_enough(mix):
                        yield mix


def _text_enough(mix: Mix) -> bool:
    """Whether there is text for the legs beside the pictures, as deep as they are: most wide forms of short stories fail here."""
    clear = mix.legs - mix.photos_at.lost // mix.measure
    band = mix.band(tuple(picture.least for picture in mix.photos))
    return not mix.photos or mix.under or clear * (band - 2) <= mix.stock.rows + len(mix.stock.looser)


def _sides(piece: Piece) -> Iterator[int]:
    """Columns at either side: the editor's width halved, else those that suit the weight."""
    story, grid = piece.story, piece.book.grid
    wished = (story.place.columns,) if story.place.columns else story.columns
    for side in range(LEAST, grid.side + 1):
        near = unsuited(story.weight, piece.under, 2 * side, piece.book) < TOO_FAR * piece.reach
        if 2 * side in wished or (near and not any(width > grid.side for width in wished)):
            yield side


def _divisions(piece: Piece, side: int) -> tuple[Division, ...]:
    """Legs of one base column or of several, none of them across the fold, of a readable measure."""
    grid, makeup = piece.book.grid, piece.book.makeup
    every = [_division(piece, side, wide) for wide in range(1, side + 1) if side % wide == 0]
    fits = [d for d in every if makeup.measure_least <= d.measure // grid.em <= makeup.measure_most]
    if not piece.story.body:
        return tuple(every[:1])
    return tuple(fits[-1:] if piece.under else fits[:2])


def _division(piece: Piece, side: int, wide: int) -> Division:
    grid = piece.book.grid
    return Division(2 * side, 2 * side // wide, grid.width(wide), grid.gutter, 0, side // wide, grid.fold - grid.gutter)


def _heads(piece: Piece, side: int) -> Iterator[Head]:
    """Heads with room for half a character to be moved either way, opened at the fold."""
    grid, story = piece.book.grid, piece.story
    width, spare = grid.width(side), max(piece.book.ladder(story.weight, 2 * side).sizes)
    for head in piece.setter.heads(story, 2 * side, 2 * width - spare)[:HEADS]:
        yield unfolded(head, width, grid.fold)


def _pictured(piece: Piece, division: Division) -> Iterator[Pictured]:
    """Pictures over whole legs: in the middle, the fold through them, or at the right of it."""
    if not piece.story.photos:
        yield (), Across(0, 0)
        return
    for legs, first in _places(piece, division):
        at = over(division, first, legs)
        astride = first < division.fold < first + legs
        legend = division.x(division.fold - 1) + division.measure - at.x if astride else 0
        yield piece.pictures(at.width, legend), at


def _places(piece: Piece, division: Division) -> Iterator[tuple[int, int]]:
    """How many legs pictures take, and from which on: even numbers of them about the fold, others at the right edge."""
    legs, half = division.legs, division.fold
    if piece.under:
        yield legs, 0
        return
    most = shared(division.columns, piece.book) * PICTURE[piece.story.weight][2] * legs // (1000 * division.columns)
    wish = piece.story.photos[0].columns * legs // division.columns
    for count in range(1, legs + 1):
        if count == wish or (not wish and count <= max(1, most)):
            if count % 2 == 0:
                yield count, half - count // 2
            if count <= half and not piece.story.photos[0].at:
                yield count, legs - count
