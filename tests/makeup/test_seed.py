"""The guillotine: fills exactly, honours pins, gives the same page twice."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from smallitems import filled, item

from layout.issue import Place
from layout.makeup.guide import parts, places
from layout.makeup.saw import sawn
from layout.makeup.seed import Guillotine, _sums
from layout.units import Cells

PAGE = Cells(0, 0, 6, 20)


def test_a_page_is_filled_cell_by_cell() -> None:
    items = [item("a", 0, (4, 9, 11)), item("b", 1, (2, 9, 11)), item("c", 2, (3, 9, 11)), item("d", 3, (3, 9, 11))]
    found = sawn(Guillotine(items, 6, 20), PAGE, lambda tiling: 0)
    assert found is not None
    cells = filled(found[1])
    assert len(cells) == 120
    assert set(cells.values()) == {1}


def test_a_page_that_cannot_be_filled_is_refused() -> None:
    items = [item("a", 0, (4, 9, 9)), item("b", 1, (2, 8, 8))]
    assert sawn(Guillotine(items, 6, 20), PAGE, lambda tiling: 0) is None


def test_a_pin_is_honoured() -> None:
    items = [item("a", 0, (3, 5, 20)), item("b", 1, (3, 5, 20), place=Place(column=0)), item("c", 2, (6, 5, 10), place=Place(row=0))]
    found = sawn(Guillotine(items, 6, 20), PAGE, lambda tiling: 0)
    assert found is not None
    places = {box.item.slug: box.cells for box in found[1]}
    assert places["b"].column == 0
    assert places["c"].row == 0


def test_an_ad_that_is_narrower_than_the_page_is_an_obstacle() -> None:
    ad = item("ad", 9, (2, 6, 6), place=Place(4, 14, 2, 6))
    items = [item("a", 0, (4, 18, 20), (6, 12, 14)), item("b", 1, (2, 12, 14), (4, 5, 6)), ad]
    found = sawn(Guillotine(items, 6, 20), PAGE, lambda tiling: 0)
    assert found is not None
    assert {box.item.slug: box.cells for box in found[1]}["ad"] == Cells(4, 14, 2, 6)


def test_the_best_score_wins() -> None:
    items = [item("a", 0, (3, 20, 20)), item("b", 1, (3, 20, 20))]
    found = sawn(Guillotine(items, 6, 20), PAGE, lambda tiling: sum(b.cells.column for b in tiling if b.item.slug == "a"))
    assert found is not None
    assert found[0] == 0


def test_equal_items_give_equal_pages() -> None:
    items = [item(s, n, (2, 8, 12), (3, 6, 10), (6, 4, 6)) for n, s in enumerate("abcde")]
    first, second = (sawn(Guillotine(items, 6, 20), PAGE, lambda tiling: 0) for _ in range(2))
    assert first == second
    assert first is not None


@given(a=st.frozensets(st.integers(0, 40)), b=st.frozensets(st.integers(0, 40)))
def test_the_sum_set_is_every_sum(a: frozenset[int], b: frozenset[int]) -> None:
    bits = _sums(sum(1 << n for n in a), sum(1 << n for n in b))
    assert set(places(bits)) == {x + y for x in a for y in b}


@pytest.mark.parametrize("subset", [0b11, 0b1011, 0b11111])
def test_every_split_comes_once(subset: int) -> None:
    found = list(parts(subset))
    assert len(found) == len(set(found)) == 2 ** (subset.bit_count() - 1) - 1
    assert all(part & ~subset == 0 and part != subset and part & (subset & -subset) for part in found)
