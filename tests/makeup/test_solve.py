"""Pages as constraints: filled exactly, proven open, kept, and unlike one another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from layout.galley import Shape
from layout.issue import Berth, Place
from layout.makeup.boxing import Task
from layout.makeup.seed import Guillotine, Item, Tiling
from layout.makeup.solve import Solved, solve
from layout.stylebook import Makeup
from layout.units import Cells

PAGE = Cells(0, 0, 3, 12)


def item(slug: str, *shapes: tuple[int, int, int], rank: int = 0, place: Place | None = None) -> Item:
    """Shapes as columns, least and most rows."""
    made = tuple(
        Shape(slug, columns, least, tuple((rows, rows - least) for rows in range(least, most + 1)), n)
        for n, (columns, least, most) in enumerate(shapes)
    )
    return Item(slug, made, rank, place=place or Place())


def solved(items: Sequence[Item], cells: Cells = PAGE, **more: object) -> Solved:
    task = Task(tuple(items), cells, Makeup(), lambda tiling: sum(box.cost for box in tiling), 1.0)
    return solve(replace(task, **more))  # type: ignore[arg-type]


def boxes(tiling: Tiling | None) -> dict[str, Cells]:
    assert tiling is not None
    return {box.item.slug: box.cells for box in tiling}


def covered(tiling: Tiling, cells: Cells) -> bool:
    apart = not any(a.cells.meets(b.cells) for a, b in combinations(tiling, 2))
    inside = all(
        cells.column <= b.cells.column and b.cells.right <= cells.right and cells.row <= b.cells.row and b.cells.foot <= cells.foot
        for b in tiling
    )
    return apart and inside and sum(b.cells.columns * b.cells.rows for b in tiling) == cells.columns * cells.rows


PINWHEEL = (
    item("a", (2, 4, 4)),
    item("b", (1, 8, 8), rank=1),
    item("c", (2, 4, 4), rank=2),
    item("d", (1, 8, 8), rank=3),
    item("e", (1, 4, 4), rank=4),
)
"""Four boxes around a fifth: no straight cut runs through it."""


def test_a_page_that_straight_cuts_cannot_make() -> None:
    assert not Guillotine(PINWHEEL, 3, 12).depths(31, 3) >> 12 & 1
    found = solved(PINWHEEL).tiling
    assert found is not None
    assert covered(found, PAGE)
    assert boxes(found)["e"] == Cells(1, 4, 1, 4)


def test_a_page_that_cannot_be_filled_is_proven_so() -> None:
    assert solved([item("a", (3, 5, 5)), item("b", (3, 6, 6))]) == Solved(None, True)


def test_an_item_without_a_size_is_proof_enough() -> None:
    assert solved([item("a", (4, 12, 12))]) == Solved(None, True)


def test_cells_need_not_begin_at_the_corner() -> None:
    cells = Cells(0, 5, 3, 12)
    found = solved([item("a", (3, 5, 6)), item("b", (3, 6, 7))], cells).tiling
    assert found is not None
    assert covered(found, cells)


def test_a_filler_stays_out_when_it_is_not_needed() -> None:
    whole, filler = item("a", (3, 12, 12)), item("f", (3, 2, 2), rank=1)
    assert boxes(solved([whole, filler], optional=frozenset({"f"})).tiling) == {"a": PAGE}


def test_a_filler_closes_a_page_that_is_short() -> None:
    short, filler = item("a", (3, 10, 10)), item("f", (3, 2, 2), rank=1)
    assert boxes(solved([short, filler], optional=frozenset({"f"})).tiling)["f"].rows == 2


@pytest.mark.parametrize(
    "pin", [Place(column=2), Place(row=0), Place(columns=1), Place(rows=8), Place(column=2, row=4, columns=1, rows=8)], ids=str
)
def test_a_pin_is_obeyed(pin: Place) -> None:
    pinned = replace(PINWHEEL[1], place=pin)
    cells = boxes(solved([pinned if each.slug == "b" else each for each in PINWHEEL]).tiling)["b"]
    assert pinned.fits(cells)


def test_pins_that_contradict_are_proven_so() -> None:
    at = Place(column=0, row=0)
    assert solved([replace(each, place=at) if each.slug in "ab" else each for each in PINWHEEL]) == Solved(None, True)


def test_what_stood_stays_where_it_can() -> None:
    rows = [item(name, (3, 3, 5), rank=n) for n, name in enumerate("abc")]
    berths = (Berth("c", Cells(0, 0, 3, 4)), Berth("a", Cells(0, 4, 3, 4)), Berth("b", Cells(0, 8, 3, 4)))
    kept = boxes(solved(rows, kept=berths).tiling)
    assert kept == {berth.slug: berth.cells for berth in berths}
    longer = [*rows[:2], item("c", (3, 6, 6), rank=2)]
    stands = boxes(solved(longer, kept=berths).tiling)
    assert (stands["c"].row, stands["b"].foot) == (0, 12)


def test_another_page_is_unlike_the_first() -> None:
    wide = [item(name, (1, 12, 12), (3, 4, 4), rank=n) for n, name in enumerate("abc")]
    first = solved(wide).tiling
    assert first is not None
    other = solved(wide, unlike=(first,)).tiling
    was, now = boxes(first), boxes(other)
    assert sum((was[n].column, was[n].columns) != (now[n].column, now[n].columns) for n in was) >= 2
    assert other is not None
    third = solved(wide, unlike=(first, other)).tiling
    assert third is not None
    assert third not in (first, other)


@settings(max_examples=25, deadline=None)
@given(st.data())
def test_whatever_is_found_fills_the_page(data: st.DataObject) -> None:
    shape = st.tuples(st.integers(1, 3), st.integers(2, 9), st.integers(0, 3)).map(lambda s: (s[0], s[1], s[1] + s[2]))
    items = [item(f"i{n}", *data.draw(st.lists(shape, min_size=1, max_size=3)), rank=n) for n in range(data.draw(st.integers(1, 5)))]
    found = solved(items)
    reached = Guillotine(items, 3, 12).depths((1 << len(items)) - 1, 3) >> 12 & 1
    if found.tiling is None:
        assert found.proven
        assert not reached, "straight cuts fill what was proven open"
    else:
        assert covered(found.tiling, PAGE)
        assert all((b.cells.columns, b.cells.rows) in {(s.columns, r) for s in b.item.shapes for r, _ in s.strains} for b in found.tiling)


def test_equal_tasks_give_equal_pages() -> None:
    rows = [item(f"i{n}", (1, 3, 6), (2, 2, 4), (3, 2, 3), rank=n) for n in range(6)]
    assert boxes(solved(rows).tiling) == boxes(solved(rows).tiling)
