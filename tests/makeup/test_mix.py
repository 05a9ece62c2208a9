"""Division of boxes and what heads and pictures leave of the legs: exact arithmetic in whole ems."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from plain import plain_grid

from layout.makeup.mix import LEAST_BESIDE, across, divide, over

GRID = plain_grid()
EM = GRID.em


@pytest.mark.parametrize("columns", range(1, 9))
@pytest.mark.parametrize("legs", range(1, 9))
def test_every_re_division_is_in_whole_ems_and_the_gutters_take_the_rest(columns: int, legs: int) -> None:
    grid = plain_grid(columns=8, characters=13)
    span = grid.width(columns)
    made = divide(columns, span, legs, grid)
    assert made.measure % grid.em == 0
    assert made.measure == ((span // grid.em) - (legs - 1)) // legs * grid.em
    if legs > 1:
        assert made.gutter >= grid.gutter
        assert 0 <= span - made.width(legs) < legs
        assert made.gutter - grid.gutter < grid.em * legs // (legs - 1) + 1


@given(
    columns=st.integers(1, 6), legs=st.integers(1, 6), x=st.integers(0, 100), wide=st.integers(1, 100),
)  # fmt: skip
def test_type_beside_something_keeps_a_gutter_and_a_readable_measure(columns: int, legs: int, x: int, wide: int) -> None:
    division = divide(columns, GRID.width(columns), legs, GRID)
    assume(division.measure >= 8 * EM)
    at = across(division, x * EM, wide * EM, GRID)
    for leg, rest in enumerate(at.beside):
        start, end = division.x(leg), division.x(leg) + division.measure
        if x * EM >= end or (x + wide) * EM <= start:
            assert rest == (start, division.measure)
        elif rest:
            left, measure = rest
            assert measure % EM == 0
            assert measure >= LEAST_BESIDE * EM
            assert start <= left
            assert left + measure <= end
            assert left + measure + GRID.gutter <= x * EM or left >= (x + wide) * EM + GRID.gutter
    assert at.lost == sum(division.measure - (rest[1] if rest else 0) for rest in at.beside)


def test_whole_legs_are_blocked_and_the_others_clear() -> None:
    division = divide(4, GRID.width(4), 4, GRID)
    at = over(division, 1, 2)
    assert [rest is None for rest in at.beside] == [False, True, True, False]
    assert (at.x, at.width, at.lost) == (division.x(1), division.width(2), 2 * division.measure)
    assert not at.narrows
    assert over(division, 0, 4).beside == across(division, 0, GRID.width(4), GRID).beside


def test_a_picture_in_a_leg_narrows_it_and_astride_two_narrows_both() -> None:
    division = divide(2, GRID.width(2), 2, GRID)
    inside = across(division, 10 * EM, 7 * EM, GRID)
    assert inside.narrows
    assert inside.beside == ((0, 9 * EM), (division.x(1), 17 * EM))
    astride = across(division, 12 * EM, 11 * EM, GRID)
    assert astride.beside == ((0, 11 * EM), (division.x(1) + 6 * EM, 11 * EM))
