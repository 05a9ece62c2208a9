"""A trial tells whether a page closes, as the make-up then finds it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from plain import PlainSetter, page_of_stories, plain_book, plain_plan, plain_story

from layout.finding import Source
from layout.issue import Ad, Place, Story, Weight
from layout.makeup import place
from layout.makeup.trial import closes, lightly
from layout.stylebook import Makeup
from layout.units import mm

BOOK = replace(plain_book(), makeup=Makeup(effort=0))
SETTER = PlainSetter(BOOK)
ISLAND = Ad("ads/a.pdf", 1, 1, Source("issue.yaml", 9), 2, mm(100), column=4)


@pytest.mark.parametrize("factor", [80, 100, 150, 40])
def test_a_trial_agrees_with_the_make_up(factor: int) -> None:
    stories = page_of_stories(factor)
    plan = plain_plan(stories, BOOK)
    assert closes(plan, stories, SETTER, BOOK) is (place(plan, None, SETTER, BOOK).advice == ())


@pytest.mark.parametrize(("stories", "wanted"), [(page_of_stories(86), True), (page_of_stories(150), False)])
def test_ads_and_pins_are_tried_in_their_places(stories: tuple[Story, ...], wanted: bool) -> None:
    stories = (replace(stories[0], place=Place(column=0, row=0)), *stories[1:])
    assert closes(plain_plan(stories, BOOK, ads=(ISLAND,)), stories, SETTER, BOOK) is wanted


def test_fillers_help() -> None:
    stories = tuple(plain_story(f"s{n}", size, Weight(min(n, 2))) for n, size in enumerate((1950, 1430, 1105, 1040)))
    fillers = tuple(plain_story(f"f{n}", 260 + 330 * n, Weight.BRIEF) for n in range(2))
    assert not closes(plain_plan(stories, BOOK), stories, SETTER, BOOK)
    assert closes(plain_plan(stories, BOOK, fillers=fillers), stories, SETTER, BOOK)


def test_a_page_without_stories_does_not_close() -> None:
    assert not closes(plain_plan((), BOOK), (), SETTER, BOOK)


def test_what_may_go_is_tried_where_all_of_the_copy_does_not_close_it() -> None:
    whole = page_of_stories(149)
    light = tuple(replace(s, body=(*s.body[:-1], replace(s.body[-1], optional=1))) if s.slug in {"s2", "s3", "s4"} else s for s in whole)
    plan = plain_plan(light, BOOK)
    assert not closes(plan, light, SETTER, BOOK)
    assert lightly(plan, light, SETTER, BOOK)
    assert not lightly(plan, whole, SETTER, BOOK)
    assert place(plan, None, SETTER, BOOK).advice == ()
