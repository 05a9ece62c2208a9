"""The deal of a pool: what must hold for any pool, and what decides between two deals."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from layout.issue import Weight
from layout.makeup.areas import Area
from layout.makeup.deal import Lot, Space, Task, deal
from layout.makeup.seed import MOST_ITEMS
from layout.units import Cells


def area(natural: int) -> Area:
    return Area(natural * 3 // 4, natural, natural * 3 // 2)


def lot(number: int, natural: int, weight: Weight = Weight.MINOR, **more: object) -> Lot:
    return replace(Lot(f"s{number}", area(natural), weight), **more)  # type: ignore[arg-type]


def space(room: int = 700, **more: object) -> Space:
    return replace(Space(room, Area()), **more)  # type: ignore[arg-type]


def pool(pages: int, room: int = 700) -> tuple[Lot, ...]:
    """Leads, seconds and light stories that fill pages by their natural areas."""
    heavy = [(200, Weight.LEAD)] * pages + [(140, Weight.MAJOR)] * pages
    light = [(60, Weight.MINOR)] * (6 * pages)
    lots = (lot(n, natural * room // 700, weight) for n, (natural, weight) in enumerate([*heavy, *light]))
    return tuple(replace(each, home=n % pages if n < 2 * pages else (n - 2 * pages) // 6) for n, each in enumerate(lots))


AREAS = st.integers(20, 260)
LOTS = st.lists(st.tuples(AREAS, st.sampled_from(Weight), st.booleans()), min_size=1, max_size=10)
SPACES = st.lists(st.tuples(st.integers(0, 700), st.integers(0, 500), st.integers(0, 3), st.booleans()), min_size=1, max_size=3)


@settings(max_examples=25)
@given(LOTS, SPACES)
def test_any_deal_keeps_to_the_room_and_to_the_items(
    lots: list[tuple[int, Weight, bool]], spaces: list[tuple[int, int, int, bool]]
) -> None:
    task = Task(
        tuple(lot(n, natural, weight, photos=photos) for n, (natural, weight, photos) in enumerate(lots)),
        tuple(space(room, own=area(own), items=items, black=black) for room, own, items, black in spaces),
    )
    seats = deal(task)
    assert len(seats) == len(task.lots)
    for number, page in enumerate(task.spaces):
        mine = [each for each, seat in zip(task.lots, seats, strict=True) if seat == number]
        assert sum(each.area.least for each in mine) <= max(0, page.room - page.own.least)
        assert len(mine) + page.items <= MOST_ITEMS or not mine


def test_equal_pools_are_dealt_equally() -> None:
    task = Task(pool(4), (space(),) * 4)
    assert deal(task) == deal(task)


def test_a_pool_that_fits_is_dealt_in_order_one_lead_and_one_second_to_a_page() -> None:
    task = Task(pool(3), (space(),) * 3)
    assert deal(task) == tuple(each.home for each in task.lots)


def test_eight_pages_come_near_their_rooms() -> None:
    lots = tuple(replace(each, area=area(each.area.natural + n * 7 % 29 - 12)) for n, each in enumerate(pool(8)))
    seats = deal(Task(lots, (space(),) * 8))
    assert None not in seats
    for number in range(8):
        natural = sum(each.area.natural for each, seat in zip(lots, seats, strict=True) if seat == number)
        assert -7 <= natural - 700 <= 28


def test_the_end_of_a_pool_stays_out_when_there_is_too_much() -> None:
    lots = tuple(lot(n, 100) for n in range(14))
    seats = deal(Task(lots, (space(600),)))
    out = [n for n, seat in enumerate(seats) if seat is None]
    assert out == list(range(14 - len(out), 14))
    assert 6 <= len(out) <= 8


def test_length_does_not_decide_who_stays_out() -> None:
    lots = (lot(0, 300), *(lot(n, 60) for n in range(1, 11)))
    seats = deal(Task(lots, (space(600),)))
    assert seats[0] == 0
    assert seats[-1] is None


def test_a_set_of_stories_that_does_not_close_a_page_is_not_dealt_again() -> None:
    task = Task(pool(2), (space(),) * 2)
    first = deal(task)
    mine = frozenset(each.slug for each, seat in zip(task.lots, first, strict=True) if seat == 0)
    again = deal(replace(task, bans=((0, mine),)))
    assert frozenset(each.slug for each, seat in zip(task.lots, again, strict=True) if seat == 0) != mine


def test_stories_pinned_on_one_another_part() -> None:
    here, there = Cells(0, 20, 3, 30), Cells(2, 40, 2, 20)
    lots = (lot(0, 300, pin=here), lot(1, 300, pin=there))
    assert set(deal(Task(lots, (space(), space())))) == {0, 1}
    assert deal(Task(lots[:1], (space(pins=(there,)), space()))) == (1,)


def test_photos_keep_off_a_black_page_and_come_to_every_other() -> None:
    lots = tuple(lot(n, 115, photos=n < 2, home=0 if n < 6 else 1) for n in range(12))
    black = deal(Task(lots, (space(black=True), space())))
    assert black[:2] == (1, 1)
    colour = deal(Task(lots, (space(), space())))
    assert set(colour[:2]) == {0, 1}


def test_a_story_stays_on_the_page_whose_dummy_has_it() -> None:
    lots = tuple(lot(n, 115, home=0 if n < 6 else 1) for n in range(12))
    seats = deal(Task(lots, (space(kept=frozenset({"s11"})), space())))
    assert seats[11] == 0


def test_an_approved_page_takes_what_it_had_and_nothing_else() -> None:
    lots = tuple(lot(n, 115) for n in range(12))
    seats = deal(Task(lots, (space(kept=frozenset({"s3", "s9"}), approved=True), space())))
    assert [n for n, seat in enumerate(seats) if seat == 0] == [3, 9]
