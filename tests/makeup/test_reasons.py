"""Every kind of page that stays open has a reason of its own."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

import pytest
from plain import PlainSetter, page_of_stories, plain_book, plain_plan, plain_story

from layout.finding import Source
from layout.issue import Ad, Place, Story, Weight
from layout.makeup.reasons import overfull, reason
from layout.makeup.stone import Stone, hole
from layout.units import mm

BOOK = plain_book()


def on_stone(stories: tuple[Story, ...], **more: Any) -> Stone:
    plan = plain_plan(stories, BOOK, **more)
    return Stone(plan, stories, PlainSetter(BOOK), BOOK, hole(plan, BOOK))


def why(stories: tuple[Story, ...], **more: Any) -> str:
    stone = on_stone(stories, **more)
    return reason(stone.items(2), stone.hole.cells, BOOK.grid)


def ad(height: int, columns: int = 6) -> Ad:
    return Ad("ads/a.pdf", BOOK.grid.width(columns), mm(height), Source("issue.yaml", 9), columns, mm(height))


@pytest.mark.parametrize(
    ("factor", "words"), [(250, "long by at least"), (20, "short by at least"), (150, "long by 3 rows"), (40, "short by")]
)
def test_the_amount_of_copy(factor: int, words: str) -> None:
    assert why(page_of_stories(factor)).startswith(words)


def test_rows_lines_and_characters_agree() -> None:
    found = re.search(r"by at least (\d+) column rows \(about (\d+) characters\)", why(page_of_stories(20)))
    assert found
    assert int(found[2]) == int(found[1]) * BOOK.grid.characters


def test_a_brief_alone() -> None:
    brief = plain_story("alone", 120, Weight.BRIEF)
    assert "《甲乙丙丁戊己庚辛》 stands alone; add a story" in why((brief,))


def test_twenty_stories() -> None:
    stories = tuple(plain_story(f"s{n}", 1200 if n else 3000, Weight.MINOR if n else Weight.LEAD) for n in range(20))
    assert "20 items are on one page" in why(stories)
    small = tuple(plain_story(f"s{n}", 150 if n else 900, Weight.BRIEF if n else Weight.LEAD) for n in range(20))
    assert why(small).startswith("20 items do not combine; join briefs")


@pytest.mark.parametrize("height", [500, 480])
def test_an_advertisement_that_fills_the_page(height: int) -> None:
    found = why(page_of_stories(), ads=(ad(height),))
    assert re.match(r"masthead and advertisements leave \d+ column rows, its 7 stories take \d+ at the least; move an advertisement", found)


def test_advertisements_of_all_columns_side_by_side_fill_it_too() -> None:
    halves = (ad(485, 3), replace(ad(485, 3), file="ads/b.pdf", column=3))
    assert "leave 18 column rows" in why(page_of_stories(), ads=halves)


def test_a_page_nobody_planned() -> None:
    assert why(()) == "short by 117 rows of the full width; nothing is planned for it"


def test_a_story_without_a_form() -> None:
    stone = on_stone((plain_story("huge", 30_000, Weight.LEAD), *page_of_stories()[1:]))
    items = [replace(item, shapes=()) if item.slug == "huge" else item for item in stone.items(2)]
    assert (
        reason(items, stone.hole.cells, BOOK.grid)
        == "《甲乙丙丁戊己庚辛》 cannot take any form that fits a page; shorten it or free its width"
    )
    assert not overfull(items, stone.hole.cells)


def test_copy_that_would_fit_but_for_its_pins() -> None:
    first, second, *rest = page_of_stories()
    stories = (first, replace(second, place=Place(column=2)), *rest)
    assert "would fill the page, but not around" in why(stories)


def test_what_may_go_and_is_not_enough_is_told() -> None:
    stories = page_of_stories(160)
    light = tuple(replace(s, body=(*s.body[:-1], replace(s.body[-1], optional=1))) if s.slug in {"s1", "s2"} else s for s in stories)
    assert "may go" not in why(stories)
    assert why(light) == f"{why(stories)}; leaving out what may go (2 paragraphs) is not enough"
