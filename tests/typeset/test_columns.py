"""Columns of a table: what is a figure, what it stands on, who gives when room is short."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from layout.typeset.columns import LEAST, Width, figured, narrowed, shared, units

EM = 1000


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("312", 3), ("3.2", 1), ("-12.75%", 3), ("−12.75%", 3), ("+0.5", 2), ("1,265", 5), ("1，265.5", 5), ("¥3.50", 2), ("-¥3.50", 3),
        ("100%", 3), ("98.7％", 2), ("2.5元", 1), ("32万件", 2), ("40 kg", 2), ("36.5℃", 2), (" 7 ", 1),
        ("6:30", 1), ("22：40", 2), ("10～12", 2), ("3—5日", 1), ("1/3", 1), ("2.5-3.5%", 3),
        ("约300", None), ("第3区", None), ("5月1日", None), ("夜3路", None), ("", None), ("—", None), ("青溪县", None),
    ],
)  # fmt: skip
def test_what_a_figure_stands_on(text: str, count: int | None) -> None:
    assert units(text) == count


@pytest.mark.parametrize(
    ("texts", "are"),
    [
        (("1", "2.5", "—", ""), True), (("1", "……"), True), (("1", "青溪"), False), (("—", ""), False), ((), False),
        (("6:30", "—"), True), (("2元", "2.5元"), True),
    ],
)  # fmt: skip
def test_a_column_of_figures_may_hold_dashes_and_blanks(texts: tuple[str, ...], are: bool) -> None:
    assert figured(texts) is are


def words(natural: int, header: int = 0) -> Width:
    return Width(max(natural, header), header, natural, False, EM)


def figures(natural: int) -> Width:
    return Width(natural, 0, natural, True, EM)


def test_surplus_is_shared_alike() -> None:
    assert shared([2000, 5000], 10_000) == [3500, 6500]
    assert shared([2000, 5000], 6999) is None


def test_a_header_turned_over_takes_little_more_than_half() -> None:
    assert words(1000, 5000).folded == 3000
    assert words(4000, 5000).folded == 4000
    assert words(500, 1500).folded == 1500


def test_short_columns_keep_their_content_and_long_ones_give_by_their_length() -> None:
    assert narrowed([words(2000), words(40_000), words(20_000)], 26_000) == [2000, 15_333, 8666]


def test_figures_give_last() -> None:
    assert narrowed([figures(9000), words(30_000)], 16_000) == [9000, 7000]
    assert narrowed([figures(9000), words(30_000)], 10_000) == [5000, 5000]


WISHES = st.builds(Width, st.just(0), st.integers(0, 9000), st.integers(0, 60_000), st.booleans(), st.just(EM))


@given(st.lists(WISHES, min_size=1, max_size=9), st.data())
def test_columns_never_take_more_than_the_room(wishes: list[Width], data: st.DataObject) -> None:
    room = data.draw(st.integers(len(wishes) * EM, 90_000))
    widths = narrowed(wishes, room)
    assert sum(widths) <= room + sum(not wish.folded for wish in wishes)
    for wish, width in zip(wishes, widths, strict=True):
        assert min(wish.folded, EM) <= width <= max(1, wish.folded)
        if room >= len(wishes) * LEAST * EM and not any(w.solid for w in wishes):
            assert width >= min(wish.folded, LEAST * EM)
