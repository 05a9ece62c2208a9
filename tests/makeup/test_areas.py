"""Areas of stories and rooms of pages, in column rows."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from plain import PlainSetter, page_of_stories, plain_book, plain_plan, plain_story

from layout.finding import Source
from layout.issue import Ad, Weight
from layout.makeup.areas import Area, area, measurer, room, total
from layout.units import mm

BOOK = plain_book()
SETTER = PlainSetter(BOOK)


@given(st.integers(150, 3000), st.sampled_from(Weight), st.integers(0, 1))
def test_the_natural_area_lies_between_least_and_most(characters: int, weight: Weight, photos: int) -> None:
    found = area(plain_story("s", characters, weight, photos), SETTER, BOOK)
    assert 0 < found.least <= found.natural <= found.most


def test_a_story_that_can_take_no_form_takes_nothing() -> None:
    assert area(plain_story("s", 25, Weight.LEAD), SETTER, BOOK) == Area()


def test_more_copy_takes_more() -> None:
    sizes = [area(plain_story("s", characters), SETTER, BOOK).natural for characters in (300, 600, 1200)]
    assert sizes == sorted(set(sizes))


def test_the_natural_areas_of_a_page_that_closes_come_to_its_room() -> None:
    stories = page_of_stories()
    there = room(plain_plan(stories, BOOK), BOOK)
    assert abs(total(stories, measurer(SETTER, BOOK)).natural - there) < there // 10


def test_no_stories_take_nothing() -> None:
    assert total((), measurer(SETTER, BOOK)) == Area(0, 0, 0)


def test_furniture_and_ads_take_their_part_of_a_page() -> None:
    def ad(columns: int) -> Ad:
        return Ad("ads/a.pdf", 1, 1, Source("issue.yaml", 9), columns, mm(80), column=6 - columns)

    whole = room(plain_plan((), BOOK), BOOK)
    assert whole == 6 * (BOOK.grid.rows + 1)
    assert whole - room(plain_plan((), BOOK, number=1), BOOK) == 6 * BOOK.furniture.masthead_rows
    assert whole > room(plain_plan((), BOOK, ads=(ad(2),)), BOOK) > room(plain_plan((), BOOK, ads=(ad(6),)), BOOK) > 0
