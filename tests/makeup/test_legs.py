"""Legs: no line lost, none moved, no rule of the trade broken."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from layout.finding import Source
from layout.galley import Line
from layout.makeup.legs import UNEVEN, overflow, pour

HERE = Source("copy/a.md", 1)


def lines(count: int, keeps: tuple[int, ...] = (), opens: tuple[int, ...] = ()) -> tuple[Line, ...]:
    return tuple(Line((), 0, HERE, keeps=n in keeps, opens=n in opens) for n in range(count))


def test_equal_legs_take_equal_lines() -> None:
    poured = pour(lines(12), (4, 4, 4))
    assert poured is not None
    assert [len(leg.lines) for leg in poured.legs] == [4, 4, 4]
    assert poured.strain == 0


def test_the_line_that_is_wanting_is_missed_in_the_last_leg() -> None:
    poured = pour(lines(11), (4, 4, 4))
    assert poured is not None
    assert [leg.white for leg in poured.legs] == [0, 0, 1]


def test_odd_lines_go_to_the_left_hand_legs() -> None:
    poured = pour(lines(13), (4, 4, 4, 4))
    assert poured is not None
    assert [leg.white for leg in poured.legs] == [0, 1, 1, 1]


def test_a_subhead_does_not_end_a_leg() -> None:
    poured = pour(lines(11, keeps=(3,)), (4, 4, 4))
    assert poured is not None
    assert [len(leg.lines) for leg in poured.legs] == [3, 4, 4]


def test_legs_more_than_a_line_apart_are_dear() -> None:
    """Nothing may end the first leg but its second line."""
    apart, level = pour(lines(10, keeps=(2, 3)), (4, 4, 4)), pour(lines(8, keeps=(2, 3)), (4, 4, 4))
    assert apart is not None
    assert level is not None
    assert [leg.white for leg in apart.legs] == [2, 0, 0]
    assert [leg.white for leg in level.legs] == [2, 1, 1]
    assert apart.strain >= UNEVEN > level.strain


def test_a_leg_that_stops_above_a_picture_goes_on_below_it() -> None:
    poured = pour(lines(11), (5, 2, 2, 3), feet=(True, False, True, True))
    assert poured is not None
    assert [len(leg.lines) for leg in poured.legs] == [5, 2, 2, 2]
    kept = pour(lines(10, keeps=(6,)), (5, 2, 2, 3), feet=(True, False, True, True))
    assert kept is not None
    assert [len(leg.lines) for leg in kept.legs] == [5, 1, 2, 2]


def test_white_goes_above_the_subhead_inside_the_leg() -> None:
    poured = pour(lines(11, keeps=(3,), opens=(2,)), (4, 4, 4))
    assert poured is not None
    assert [row for row, _ in poured.legs[0].lines] == [0, 1, 3]
    assert poured.feathers == 1


def test_too_many_lines_are_refused() -> None:
    assert pour(lines(13), (4, 4, 4)) is None


def test_too_few_lines_are_refused_rather_than_leaving_a_hole() -> None:
    assert pour(lines(5), (4, 4, 4)) is None


@given(
    count=st.integers(1, 60),
    legs=st.integers(1, 6),
    slack=st.integers(0, 4),
    kept=st.frozensets(st.integers(0, 59), max_size=6),
)
def test_every_line_stands_once_in_order(count: int, legs: int, slack: int, kept: frozenset[int]) -> None:
    copy = lines(count, keeps=tuple(kept))
    depth = -(-(count + slack) // legs)
    poured = pour(copy, (depth,) * legs)
    if poured is None:
        return
    standing = [line for leg in poured.legs for _, line in leg.lines]
    assert standing == list(copy)
    assert all(leg.white <= 2 for leg in poured.legs)
    for leg in poured.legs[:-1]:
        ended = [line for _, line in leg.lines]
        assert not (ended and ended[-1].keeps and sum(len(other.lines) for other in poured.legs) > len(ended))


@given(count=st.integers(1, 300), legs=st.integers(1, 8))
def test_legs_differ_by_a_line_at_most_and_never_grow_to_the_right(count: int, legs: int) -> None:
    depth = -(-count // legs)
    poured = pour(lines(count), (depth,) * legs)
    if count < legs or count <= (depth - 1) * legs:
        return
    assert poured is not None
    depths = [len(leg.lines) for leg in poured.legs]
    assert depths == sorted(depths, reverse=True)
    assert depths[0] - depths[-1] <= 1
    assert sum(depths) == count


@given(count=st.integers(0, 80), capacities=st.lists(st.integers(0, 20), min_size=1, max_size=6))
def test_legs_and_overset_together_are_the_galley(count: int, capacities: list[int]) -> None:
    copy = lines(count)
    legs, over = overflow(copy, tuple(capacities))
    assert [line for leg in legs for _, line in leg.lines] + list(over) == list(copy)
