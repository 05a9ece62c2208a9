"""The last lever: nothing goes while the page closes with it, and what goes is told."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import pytest
from plain import PlainSetter, page_of_stories, plain_book, plain_plan

from layout.finding import Source
from layout.issue import Dummy, Story
from layout.makeup import place
from layout.makeup.stone import REACH, Stone, hole
from layout.page import Page, TypeMark

BOOK = plain_book()
BOOK = replace(BOOK, makeup=replace(BOOK.makeup, effort=0))  # straight cuts alone: seconds less a page
SETTER = PlainSetter(BOOK)


def stone(stories: tuple[Story, ...]) -> Stone:
    plan = plain_plan(stories, BOOK)
    return Stone(plan, stories, SETTER, BOOK, hole(plan, BOOK))


@cache
def placed(stories: tuple[Story, ...], dummy: Dummy | None = None) -> Page:
    plan = plain_plan(stories, BOOK)
    return place(replace(plan, copy=replace(plan.copy, dummy=dummy)), None, SETTER, BOOK)


def marked(story: Story, *places: int) -> Story:
    """The story with paragraphs that may go, counted from its end."""
    body = list(story.body)
    for number, back in enumerate(places, 1):
        body[-back] = replace(body[-back], optional=number)
    return replace(story, body=tuple(body))


def too_long(slugs: str, *places: int) -> tuple[Story, ...]:
    """A page that is too long by some lines, paragraphs of some stories marked."""
    return tuple(marked(story, *places) if story.slug[1] in slugs else story for story in page_of_stories(149))


def gone(page: Page) -> dict[str, int]:
    return {story.slug: len(story.left_out) for story in page.plan.copy.stories if story.left_out}


def test_a_page_that_closes_keeps_all_of_its_copy() -> None:
    stories = tuple(marked(story, 1, 2) if len(story.body) > 3 else story for story in page_of_stories())
    page = placed(stories)
    assert gone(page) == {}
    assert page == replace(placed(page_of_stories()), plan=page.plan)


def test_a_page_that_is_too_long_closes_without_what_may_go() -> None:
    assert placed(too_long("")).advice
    page = placed(too_long("0123", 1, 2))
    assert (page.advice, page.holes, page.overset) == ((), (), ())
    assert 0 < sum(gone(page).values()) < 8
    for story in page.plan.copy.stories:
        printed = "".join(mark.run.text for mark in page.marks if isinstance(mark, TypeMark) and mark.owner == story.slug)
        assert printed.count("字") == sum(len(p.text) for p in story.body)
    whole = {story.slug: story for story in too_long("0123", 1, 2)}
    for story in page.plan.copy.stories:
        assert sorted(p.source.line for p in (*story.body, *story.left_out)) == [p.source.line for p in whole[story.slug].body]


def test_nothing_is_left_out_that_the_page_has_room_for() -> None:
    page = placed(too_long("0123", 1, 2))
    for slug in gone(page):
        back = tuple(
            replace(s, body=(*s.body, *reversed(s.left_out[-1:])), left_out=s.left_out[:-1]) if s.slug == slug else s
            for s in page.plan.copy.stories
        )
        whole = stone(tuple(replace(s, left_out=()) for s in back))
        assert whole.seed(whole.items(REACH[-1])) is None


def test_what_was_left_out_stands_among_the_levers() -> None:
    page = placed(too_long("0123", 1, 2))
    told = {f.owner: dict(f.copyfit.levers).get("paragraphs", 0) for f in page.frames if f.copyfit}
    assert {slug: -amount for slug, amount in told.items() if amount} == gone(page)
    assert {berth.slug: berth.less for berth in page.berths if berth.less} == gone(page)


def test_a_kept_page_comes_again_as_it_was() -> None:
    stories = too_long("0123", 1, 2)
    page = placed(stories)
    again = placed(stories, Dummy(Source("layout/02.yaml", 1), page.berths))
    assert (again.frames, again.marks, again.advice) == (page.frames, page.marks, ())
    assert gone(again) == gone(page)


def test_a_kept_page_takes_back_what_has_room_again() -> None:
    stories = page_of_stories()
    page = placed(stories)
    less = tuple(replace(berth, less=1) if berth.slug == "s1" else berth for berth in page.berths)
    spare = tuple(marked(story, 1) if story.slug == "s1" else story for story in stories)
    assert gone(placed(spare, Dummy(Source("layout/02.yaml", 1), less))) == {}


@pytest.mark.parametrize("slugs", ["", "5"])
def test_a_page_that_nothing_closes_is_laid_out_with_all_of_its_copy(slugs: str) -> None:
    stories = tuple(marked(story, 1) if story.slug[1] in slugs and len(story.body) > 2 else story for story in page_of_stories(150))
    page = placed(stories)
    assert [advice.rule for advice in page.advice] == ["page-open"]
    assert gone(page) == {}
