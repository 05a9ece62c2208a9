"""What a page wants of its parts, held to what it is: an item of just that size closes the page, one of another does not."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from layout.galley import Shape
from layout.makeup.seed import Guillotine, Item
from layout.makeup.wants import wants

COLUMNS, ROWS = 4, 12

sizes = st.tuples(st.integers(1, COLUMNS), st.integers(1, 8), st.integers(0, 2))
forms = st.lists(sizes, min_size=1, max_size=3)


def item(number: int, made: list[tuple[int, int, int]]) -> Item:
    shapes = (Shape(str(number), w, low, tuple((r, 0) for r in range(low, low + give + 1)), n) for n, (w, low, give) in enumerate(made))
    return Item(str(number), tuple(shapes), number)


def rigid(number: int, width: int, rows: int) -> Item:
    return item(number, [(width, rows, 0)])


def close(items: list[Item]) -> bool:
    table = Guillotine(items, COLUMNS, ROWS)
    return bool(table.depths(table.whole, COLUMNS) >> ROWS & 1)


@settings(max_examples=25, deadline=None)
@given(st.lists(forms, min_size=1, max_size=4))
def test_an_item_of_a_size_that_is_wanted_closes_the_page(made: list[list[tuple[int, int, int]]]) -> None:
    items = [item(n, form) for n, form in enumerate(made)]
    for number, wanted in enumerate(wants(Guillotine(items, COLUMNS, ROWS), COLUMNS, ROWS)):
        for width in range(1, COLUMNS + 1):
            for rows in range(1, ROWS + 1):
                changed = [*items[:number], rigid(number, width, rows), *items[number + 1 :]]
                assert close(changed) == bool(wanted.get(width, 0) >> rows & 1), (number, width, rows)


@settings(max_examples=25, deadline=None)
@given(st.lists(forms, min_size=1, max_size=3))
def test_one_item_more_of_a_size_that_is_wanted_closes_the_page(made: list[list[tuple[int, int, int]]]) -> None:
    items = [item(n, form) for n, form in enumerate(made)]
    (wanted,) = wants(Guillotine(items, COLUMNS, ROWS), COLUMNS, ROWS, one_more=True)
    for width in range(1, COLUMNS + 1):
        for rows in range(1, ROWS + 1):
            assert close([*items, rigid(len(items), width, rows)]) == bool(wanted.get(width, 0) >> rows & 1), (width, rows)


def test_a_page_that_closes_wants_what_it_has() -> None:
    items = [rigid(0, 4, 5), rigid(1, 4, 7)]
    assert wants(Guillotine(items, COLUMNS, ROWS), COLUMNS, ROWS) == ({4: 1 << 5}, {4: 1 << 7})
