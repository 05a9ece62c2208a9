"""A lever weighs by what it moves of its story, as metric M10 counts it."""

from __future__ import annotations

import pytest
from plain import PlainSetter, plain_book, plain_story

from layout.issue import Weight
from layout.makeup.arrange import arrange, depths
from layout.makeup.mix import Mix
from layout.makeup.piece import piece
from layout.makeup.portion import SHARE, portion
from layout.makeup.taste import air
from layout.makeup.variants import mixes

BOOK = plain_book()


def form(characters: int, columns: int, photo: bool = False) -> Mix:
    """A story so long over so many columns, one leg to a column."""
    story = plain_story("a", characters, Weight.MINOR, int(photo))
    made = mixes(piece(story, "story", PlainSetter(BOOK), BOOK, 1))
    return next(mix for mix in made if mix.columns == columns == mix.legs)


@pytest.mark.parametrize(("characters", "columns"), [(400, 1), (900, 1), (900, 2), (1600, 2)])
def test_a_line_is_its_part_of_the_box(characters: int, columns: int) -> None:
    mix = form(characters, columns)
    part = 1000 * mix.measure / (mix.depth(()) * mix.division.width(mix.legs))
    assert portion(mix).line == pytest.approx(SHARE * part, abs=1)
    assert portion(mix).lines(3) == pytest.approx(3 * SHARE * part / 10, abs=2)


def test_the_same_line_is_less_of_a_longer_story() -> None:
    parts = [portion(form(characters, 1)).line for characters in (300, 600, 1200)]
    assert parts == sorted(set(parts), reverse=True)


def test_a_crop_weighs_by_the_picture_and_nothing_without_one() -> None:
    assert portion(form(600, 1)).crop(10, 80) == 0
    share = portion(form(900, 2, photo=True))
    assert 0 < share.crop(10, 40) < share.crop(10, -80) < share.crop(20, 80)


def test_an_arrangement_is_strained_by_what_it_moves() -> None:
    mix = form(900, 2, photo=True)
    airs = air(mix, BOOK, 0)
    found = [made for rows in depths(mix, airs) if (made := arrange(mix, rows, airs, PlainSetter(BOOK)))]
    cropped = [made for made in found if dict(made.levers).keys() == {"crop"}]
    assert cropped
    for made in cropped:
        crop = dict(made.levers)["crop"]
        assert made.strain >= abs(crop) // 10 + portion(mix).crop(sum(made.picture_rows), crop) > 0
