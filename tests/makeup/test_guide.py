"""The guide: it knows the least that a part of a page costs, and draws no cut that cannot be had."""

from __future__ import annotations

from random import Random

from hypothesis import given
from hypothesis import strategies as st
from smallitems import item

from layout.makeup.guide import NEVER, Guide, Worth, drawn
from layout.makeup.seed import Guillotine, Item

COLUMNS, ROWS = 4, 12


def worth(items: list[Item], pulls: tuple[int, ...]) -> Worth:
    def own(number: int, columns: int, rows: int) -> int | None:
        found = items[number].best(columns, rows)
        return None if found is None else found[0]

    return Worth(own, pulls, (1,) * len(items), (0,) * len(items), 40, 20, 200)


def cheapest(guide: Guide, items: list[Item], part: tuple[int, int, int], prices: Worth) -> int:
    """The least of a part by trying every cut."""
    subset, columns, rows = part
    if subset.bit_count() == 1:
        cost = prices.own(subset.bit_length() - 1, columns, rows)
        return NEVER if cost is None else cost
    found = [NEVER]
    for down, at, first in guide.cuts(part):
        rest = subset ^ first
        halves = ((first, at, rows), (rest, columns - at, rows)) if down else ((first, columns, at), (rest, columns, rows - at))
        cost = sum(cheapest(guide, items, half, prices) for half in halves)
        if down:
            cost += prices.cut if (columns, rows) == (COLUMNS, ROWS) else 0
        else:
            cost += at * sum(pull for n, pull in enumerate(prices.pulls) if rest >> n & 1) + (prices.cross if columns == COLUMNS else 0)
        found.append(cost)
    return min(found)


@given(
    sizes=st.lists(st.tuples(st.integers(1, 4), st.integers(2, 8), st.integers(0, 4)), min_size=2, max_size=4),
    pulls=st.tuples(*[st.integers(0, 9)] * 4),
)
def test_the_least_is_that_of_every_cut(sizes: list[tuple[int, int, int]], pulls: tuple[int, ...]) -> None:
    items = [item("abcd"[n], n, (w, low, low + more), (COLUMNS, low, low + more)) for n, (w, low, more) in enumerate(sizes)]
    table = Guillotine(items, COLUMNS, ROWS)
    prices = worth(items, pulls[: len(items)])
    guide = Guide(table.every, (COLUMNS, ROWS), len(items), prices)
    part = (table.whole, COLUMNS, ROWS)
    if table.depths(table.whole, COLUMNS) >> ROWS & 1:
        assert guide.least(part) == cheapest(guide, items, part, prices)


def test_the_better_cut_is_drawn_more_often() -> None:
    items = [item("a", 0, (4, 4, 8)), item("b", 1, (4, 4, 8))]
    table = Guillotine(items, COLUMNS, ROWS)
    prices = worth(items, (500, 10))
    guide = Guide(table.every, (COLUMNS, ROWS), 2, prices)
    order = Random(1)
    found = [drawn(guide.weighed((0b11, COLUMNS, ROWS)), order) for _ in range(50)]
    assert sum(cut[2] == 0b01 for cut in found) > 45


def test_a_part_that_cannot_be_cut_draws_nothing() -> None:
    items = [item("a", 0, (4, 4, 4)), item("b", 1, (4, 4, 4))]
    table = Guillotine(items, COLUMNS, ROWS)
    guide = Guide(table.every, (COLUMNS, ROWS), 2, worth(items, (1, 1)))
    assert guide.weighed((0b11, COLUMNS, ROWS)) == ([], [])


def test_a_table_grown_by_an_item_is_that_of_all() -> None:
    items = [item(s, n, (2, 3, 5), (4, 2, 3)) for n, s in enumerate("abcd")]
    fewer = Guillotine(items[:3], COLUMNS, ROWS)
    assert Guillotine(items, COLUMNS, ROWS, fewer).every == Guillotine(items, COLUMNS, ROWS).every
