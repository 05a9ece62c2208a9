"""A page amended: what stands round the changed copy is cut anew, all else keeps its berth."""

from __future__ import annotations

from dataclasses import replace

import pytest
from plain import PlainSetter, page_of_stories, plain_book, plain_plan, plain_story

from layout.issue import Berth, Step, Story
from layout.makeup import place
from layout.makeup.amend import amended, moving
from layout.makeup.constraints import MOVED
from layout.makeup.dummied import fills
from layout.makeup.seed import Tiling
from layout.makeup.stone import Stone, hole

BOOK = plain_book()
SETTER = PlainSetter(BOOK)
BERTHS = place(plain_plan(page_of_stories(), BOOK), None, SETTER, BOOK).berths


def stone(stories: tuple[Story, ...]) -> Stone:
    plan = plain_plan(stories, BOOK)
    return Stone(plan, stories, SETTER, BOOK, hole(plan, BOOK))


def late(slug: str, percent: int, name: str = "") -> tuple[Story, ...]:
    """The stories with one of them longer or shorter, under another name if need be."""
    return tuple(
        plain_story(name or slug, sum(len(p.text) for p in story.body) * percent // 100, story.weight) if story.slug == slug else story
        for story in page_of_stories()
    )


def near(stories: tuple[Story, ...], berths: tuple[Berth, ...] = BERTHS) -> Tiling | None:
    on = stone(stories)
    return amended(on.items(1), berths, on.hole.cells, on.score, BOOK.makeup)


@pytest.mark.parametrize(("slug", "percent"), [("s4", 116), ("s3", 84), ("s5", 115), ("s2", 88)])
def test_boxes_stay_where_they_were(slug: str, percent: int) -> None:
    page = near(late(slug, percent))
    assert page is not None
    assert fills(page, stone(page_of_stories()).hole.cells)
    assert moving(page, {berth.slug: berth for berth in BERTHS}) < MOVED * (len(page) - 2)


def test_a_new_story_comes_into_the_berth_of_the_one_that_went() -> None:
    page = near(late("s4", 100, "other"))
    assert page is not None
    stood = {berth.slug: berth.cells for berth in BERTHS}
    assert {box.item.slug for box in page} == stood.keys() - {"s4"} | {"other"}
    assert sum(box.cells != stood.get(box.item.slug) for box in page) <= 3


def test_a_page_that_cannot_close_is_left_to_others() -> None:
    assert near(late("s3", 500)) is None


def test_a_page_with_a_step_is_left_to_the_solver() -> None:
    stepped = tuple(replace(berth, step=Step(0, 1, 6)) if berth.slug == "s3" else berth for berth in BERTHS)
    assert near(late("s3", 116), stepped) is None


def test_a_box_that_moves_is_dearer_than_one_that_changes_its_depth() -> None:
    page = near(page_of_stories())
    assert page is not None
    berths = {berth.slug: berth for berth in BERTHS}
    deeper = berths | {"s3": replace(berths["s3"], cells=replace(berths["s3"].cells, rows=berths["s3"].cells.rows + 2))}
    lower = berths | {"s3": replace(berths["s3"], cells=replace(berths["s3"].cells, row=berths["s3"].cells.row + 1))}
    assert 0 == moving(page, berths) < moving(page, deeper) < moving(page, lower)


def test_a_filler_comes_in_where_nothing_closes_without_one() -> None:
    stories = tuple(story for story in page_of_stories() if story.slug != "s1")
    gone = next(story for story in page_of_stories() if story.slug == "s1")
    spare = plain_story("spare", sum(len(p.text) for p in gone.body), gone.weight)
    plan = plain_plan(stories, BOOK, fillers=(spare,))
    on = Stone(plan, stories, SETTER, BOOK, hole(plan, BOOK))
    assert amended(on.items(1), BERTHS, on.hole.cells, on.score, BOOK.makeup) is None
    page = amended((*on.items(1), *on._fillers(1)), BERTHS, on.hole.cells, on.score, BOOK.makeup)
    assert page is not None
    assert "spare" in {box.item.slug for box in page}
