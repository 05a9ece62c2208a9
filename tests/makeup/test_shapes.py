"""Shapes: what is promised is delivered, and taste follows the weight."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from plain import PlainSetter, plain_book, plain_story

from layout.issue import Place, Story, Weight
from layout.makeup.arrange import arrange, depths
from layout.makeup.mix import Mix
from layout.makeup.piece import piece
from layout.makeup.shapes import FORMS, forms, kind, shapes
from layout.makeup.taste import air, flanks, side_white
from layout.makeup.variants import mixes

BOOK = plain_book()
SETTER = PlainSetter(BOOK)


def weighed(story: Story, reach: int = 1) -> list[Mix]:
    return list(mixes(piece(story, kind(story), SETTER, BOOK, reach)))


@given(characters=st.integers(60, 2400), weight=st.sampled_from(Weight), photos=st.integers(0, 2), reach=st.integers(1, 2))
def test_every_promised_depth_is_delivered(characters: int, weight: Weight, photos: int, reach: int) -> None:
    story = plain_story("a", characters, weight, photos)
    kept = forms(weighed(story, reach), BOOK, 12)
    for shape in shapes(kept, SETTER, BOOK, reach):
        mix = kept[shape.mix][1]
        for rows, strain in shape.strains:
            made = arrange(mix, rows, air(mix, BOOK, reach), SETTER)
            assert made is not None
            assert made.strain == strain
            assert made.over == ()
            assert made.rows == rows


@given(characters=st.integers(200, 2000), photos=st.integers(0, 1))
def test_an_arrangement_keeps_every_line_and_fills_its_legs(characters: int, photos: int) -> None:
    story = plain_story("a", characters, Weight.MAJOR, photos)
    for _, mix in forms(weighed(story), BOOK, 8):
        for rows in depths(mix, (0,)):
            made = arrange(mix, rows, (0,), SETTER)
            if made is None:
                continue
            standing = [line for leg in made.legs for _, line in leg.lines]
            assert sum(line.depth for line in standing) == mix.stock.rows
            for stretch, leg in zip(made.stretches, made.legs, strict=True):
                foot = max((row + line.depth for row, line in leg.lines), default=0)
                assert foot <= stretch.rows
                assert sum(line.depth for _, line in leg.lines) + leg.white == stretch.rows
                assert stretch.row + stretch.rows <= rows - mix.foot


def test_an_editors_width_is_the_only_one_tried() -> None:
    story = plain_story("a", 900, columns=(5,))
    assert {mix.columns for mix in weighed(story)} == {5}
    pinned = plain_story("a", 900, place=Place(columns=2))
    assert {mix.columns for mix in weighed(pinned)} == {2}


@pytest.mark.parametrize(("weight", "best"), [(Weight.LEAD, {4, 5, 6}), (Weight.MAJOR, {2, 3, 4, 5}), (Weight.BRIEF, {1, 2})])
def test_the_best_form_has_a_width_that_suits_the_weight(weight: Weight, best: set[int]) -> None:
    story = plain_story("a", 1300 if weight is Weight.LEAD else 500, weight)
    assert forms(weighed(story), BOOK, FORMS)[0][1].columns in best


def test_re_divided_legs_have_whole_ems_and_take_up_the_rest_in_the_gutter() -> None:
    story = plain_story("a", 900)
    for mix in weighed(story, 2):
        assert mix.measure % BOOK.grid.em == 0
        assert mix.division.x(mix.legs - 1) + mix.measure <= BOOK.grid.width(mix.columns)
        assert BOOK.grid.width(mix.columns) - mix.division.x(mix.legs - 1) - mix.measure < mix.legs
        assert BOOK.makeup.measure_least <= mix.measure // BOOK.grid.em <= BOOK.makeup.measure_most


def test_white_beside_a_short_headline_is_seen_and_gets_no_more_air() -> None:
    story = plain_story("a", 900, Weight.LEAD)
    (wide,) = (m for m in weighed(story) if m.columns == 6 and m.legs == 6 and m.head.strain == 1)
    head = wide.head
    assert side_white(head, False, BOOK) < 8 * BOOK.grid.row  # the plain setter sets flush left: no white there
    bare = [line.__class__(line.line, head.span // 2, line.y, line.part) for line in head.lines]
    moved = head.__class__(head.span, tuple(bare), head.height, head.rows, head.size, head.count, head.strain)
    assert side_white(moved, False, BOOK) == (head.rows + 1) * BOOK.grid.row


def test_only_the_weights_the_house_names_are_flanked() -> None:
    assert flanks(plain_story("a", 100, Weight.LEAD), BOOK)
    assert not flanks(plain_story("a", 100, Weight.MINOR), BOOK)
