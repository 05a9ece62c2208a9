"""Pins that contradict are named with their lines of copy; pins that can be fulfilled are left alone."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from plain import PlainSetter, page_of_stories, plain_book, plain_plan

from layout.finding import Source
from layout.issue import Ad, Place, Story
from layout.makeup.pins import contradiction
from layout.makeup.seed import Item
from layout.makeup.stone import Stone, hole
from layout.units import mm

BOOK = plain_book()
STORIES = page_of_stories()


def named(stories: tuple[Story, ...]) -> tuple[Story, ...]:
    return tuple(replace(story, headline=(f"题{n}",)) for n, story in enumerate(stories))


def pinned(*pins: tuple[int, Place], factor: int = 100) -> tuple[Story, ...]:
    places = dict(pins)
    return named(tuple(replace(s, place=places.get(n, s.place)) for n, s in enumerate(page_of_stories(factor))))


def told(stories: tuple[Story, ...], **more: Any) -> str:
    plan = plain_plan(stories, BOOK, **more)
    stone = Stone(plan, stories, PlainSetter(BOOK), BOOK, hole(plan, BOOK))

    def anew(item: Item, story: Story) -> Item:
        return stone._item(item.rank, story, item.kind == "filler", 2)

    return contradiction(stone.items(2), stone.hole.cells, BOOK.grid, anew)


def test_pages_without_pins_have_none_that_contradict() -> None:
    assert told(named(STORIES)) == ""


def test_a_pin_that_can_be_fulfilled_is_left_alone() -> None:
    assert told(pinned((4, Place(column=4, row=0, columns=2)))) == ""


@pytest.mark.parametrize(
    ("place", "words"),
    [
        (Place(column=5, columns=3), "pinned to column 5, 3 wide; the page has 6 columns"),
        (Place(row=130), "pinned to row 130; masthead and advertisements leave rows 0 to 116"),
        (Place(column=0, row=110, rows=20), "pinned to 20 rows from row 110; the space for stories ends with row 116"),
        (Place(columns=3, rows=5), "pinned to 5 rows and takes 34 at the nearest, 87 lines off"),
    ],
)
def test_a_pin_that_nothing_can_fulfil(place: Place, words: str) -> None:
    found = told(pinned((1, place)))
    assert "《题1》 (copy/s1.md:1)" in found
    assert words in found


def test_two_pins_on_the_same_cells() -> None:
    found = told(pinned((1, Place(column=0, row=0, columns=3)), (2, Place(column=2, row=5, columns=2)), (4, Place(row=60))))
    assert found == (
        "the pins of 《题1》 (copy/s1.md:1) and 《题2》 (copy/s2.md:1) contradict: both take column 2, row 5; change one of them"
    )


def test_a_pin_on_an_advertisement() -> None:
    ad = Ad("ads/a.pdf", mm(113), mm(100), Source("issue.yaml", 9), 2, mm(100), column=4)
    found = told(pinned((4, Place(column=4, row=100, columns=2)), factor=90), ads=(ad,))
    assert "《题4》 (copy/s4.md:1) and the advertisement ads/a.pdf contradict" in found


def test_a_pin_that_leaves_a_well_no_story_fits() -> None:
    """Beside a box of five columns a single one stays, and nothing else may stand in one."""
    stories = pinned((1, Place(column=1, row=30, columns=5)))
    wide = tuple(story if n == 1 else replace(story, columns=(2, 3, 4, 6)) for n, story in enumerate(stories))
    found = told(wide)
    assert found.startswith("where 《题1》 (copy/s1.md:1) is pinned, no arrangement")
