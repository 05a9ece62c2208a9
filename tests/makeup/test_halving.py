"""Halves: fuller pages are cut from the parts of a few likely halves, and pins keep their sides of the cut."""

from __future__ import annotations

from collections.abc import Sequence

from smallitems import filled, item

from layout.issue import Place
from layout.makeup.guide import Worth
from layout.makeup.halving import MOST, MOST_ITEMS, WAYS, halves
from layout.makeup.saw import cuttable, sawn_several
from layout.makeup.seed import Guillotine, Item
from layout.units import Cells

PAGE = Cells(0, 0, 6, 40)


def crowd(count: int = 12, place: Place | None = None) -> list[Item]:
    """Items of twenty cells each, about, the last one pinned."""
    return [item(f"s{n}", n, (2, 8, 12), (3, 5, 9), place=place if n == count - 1 else None) for n in range(count)]


def worth(items: Sequence[Item]) -> Worth:
    def own(number: int, columns: int, rows: int) -> int | None:
        found = items[number].best(columns, rows)
        return None if found is None else found[0]

    pulls = tuple(len(items) - n for n in range(len(items)))
    return Worth(own, pulls, (20,) * len(items), (0,) * len(items), 40, 20, 200)


def test_neither_half_is_too_full() -> None:
    found = halves(crowd(), PAGE, worth(crowd()))
    assert 0 < len(found) <= WAYS
    assert all(12 - MOST <= half.bit_count() <= MOST for half in found)


def test_the_lead_is_above_or_at_the_left() -> None:
    assert halves(crowd(), PAGE, worth(crowd()))[0] & 1


def test_what_is_pinned_to_the_foot_is_in_no_upper_half() -> None:
    items = crowd(place=Place(column=0, row=32, columns=2, rows=8))
    upright = [half for half in halves(items, PAGE, worth(items)) if half >> 11 & 1]
    assert all(half.bit_count() * 20 <= 4 * 40 for half in upright)  # it may stand at the left of a cut down


def test_too_many_items_have_no_halves() -> None:
    many = crowd(MOST_ITEMS + 1)
    assert halves(many, PAGE, worth(many)) == ()


def test_a_full_page_is_cut_from_its_halves() -> None:
    items = crowd()
    table = Guillotine(items, 6, 40, halves=halves(items, PAGE, worth(items)))
    assert table.halved
    assert table.closes(PAGE)
    first, *others = sawn_several(table, PAGE, lambda tiling: sum(box.cost for box in tiling), worth(items), 2)
    assert len(filled(first)) == 240
    assert set(filled(first).values()) == {1}
    assert all(other != first for other in others)


def test_a_table_of_halves_knows_nothing_that_the_whole_one_does_not() -> None:
    items = crowd(9)
    whole, halved = Guillotine(items, 6, 30), Guillotine(items, 6, 30, halves=halves(items, Cells(0, 0, 6, 30), worth(items)))
    assert all(bits & ~whole.depths(*key) == 0 for key, bits in halved.every.items())


def test_a_pin_in_the_middle_is_kept() -> None:
    items = crowd(6, place=Place(column=2, row=10, columns=2, rows=10))
    page = Cells(0, 0, 6, 20)
    table = Guillotine(items, 6, 20)
    assert cuttable(table, page)
    found = sawn_several(table, page, lambda tiling: 0, worth(items), 3)
    assert found
    for tiling in found:
        assert next(box.cells for box in tiling if box.item.slug == "s5") == Cells(2, 10, 2, 10)
