"""How copy would fit, on a real page of a small sheet, and nothing made of it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from livepaper import live_issue

from layout.build import Room, open_room
from layout.finding import Source
from layout.issue import Berth, Dummy, Paragraph, Words
from layout.makeup import index_story, place
from layout.night.live_fit import Trial, fitted, of_page, pin_fitted, pinned, with_story
from layout.page import Page, PagePlan
from layout.units import Cells

Laid = tuple[Room, PagePlan, Page]


@pytest.fixture(scope="module")
def laid(tmp_path_factory: pytest.TempPathFactory) -> Laid:
    """The second page: tea and poem. Its plan offers the layout it has."""
    room = open_room(live_issue(tmp_path_factory.mktemp("fit")))
    plan = room.numbered(2)
    page = place(plan, index_story(plan, room.plans, room.book), room.setter, room.book)
    return room, replace(plan, copy=replace(plan.copy, dummy=Dummy(Source("layout/02.yaml"), page.berths))), page


def longer(plan: PagePlan, slug: str, times: int) -> PagePlan:
    """The plan with the first paragraph of a story so many times as long."""
    story = next(story for story in plan.copy.stories if story.slug == slug)
    first = story.body[0]
    paragraph = replace(first, words=(Words(first.text * times),))
    return with_story(plan, replace(story, body=(paragraph, *story.body[1:])))


def berth(page: Page, slug: str) -> Berth:
    return next(berth for berth in page.berths if berth.slug == slug)


def test_what_stands_there_fits(laid: Laid) -> None:
    room, plan, _ = laid
    fit = fitted(Trial(plan, room, room.setter), "tea")
    assert (fit.closes, fit.lines, fit.characters) == (True, 0, 0)
    assert fit.text == "tea fits where it stands, and the page closes as it is"


def test_copy_too_long_is_told_in_lines_and_characters(laid: Laid) -> None:
    room, plan, _ = laid
    fit = fitted(Trial(longer(plan, "poem", 9), room, room.setter), "poem")
    measure = fit.characters // fit.lines
    assert fit.lines > 0
    assert fit.characters == fit.lines * measure
    assert fit.text.startswith(f"poem is {fit.lines} lines ({fit.characters} characters) too long for this box")
    assert fit.text.endswith("if others give way" if fit.closes else "does not close so")


def test_copy_too_short_is_told_too(laid: Laid) -> None:
    room, plan, _ = laid
    story = next(story for story in plan.copy.stories if story.slug == "tea")
    short = with_story(plan, replace(story, body=(Paragraph(story.body[0].kind, (Words("完。"),), story.body[0].source),)))
    fit = fitted(Trial(short, room, room.setter), "tea")
    assert not fit.closes
    assert (fit.lines < 0 and "too short for this box" in fit.text) or fit.text == "tea has no form as wide as this box"


def test_a_pin_where_it_stands_closes(laid: Laid) -> None:
    room, plan, page = laid
    cells = berth(page, "tea").cells
    assert pin_fitted(Trial(pinned(plan, "tea", cells), room, room.setter), "tea", cells).closes


def test_a_pin_too_small_is_told(laid: Laid) -> None:
    room, plan, page = laid
    cells = replace(berth(page, "tea").cells, rows=4)
    fit = pin_fitted(Trial(pinned(plan, "tea", cells), room, room.setter), "tea", cells)
    assert not fit.closes
    assert fit.lines > 0
    with pytest.raises(KeyError):
        pinned(plan, "nobody", cells)


def test_a_pin_takes_the_story_out_of_the_dummy_and_no_other(laid: Laid) -> None:
    _, plan, _ = laid
    moved = pinned(plan, "tea", Cells(1, 2, 3, 20))
    assert moved.copy.dummy is not None
    assert [berth.slug for berth in moved.copy.dummy.berths] == [b.slug for b in plan.copy.dummy.berths if b.slug != "tea"]  # type: ignore[union-attr]
    tea = next(story for story in moved.copy.stories if story.slug == "tea")
    assert (tea.place.column, tea.place.row, tea.place.columns, tea.place.rows) == (1, 2, 3, 20)


def test_without_a_layout_the_page_is_laid_out_for_the_answer(laid: Laid) -> None:
    room, plan, _ = laid
    free = replace(plan, copy=replace(plan.copy, dummy=None))
    assert fitted(Trial(free, room, room.setter), "tea").closes
    over = fitted(Trial(longer(free, "poem", 30), room, room.setter), "poem")
    assert not over.closes


def test_of_a_finished_page(laid: Laid) -> None:
    _, _, page = laid
    assert of_page(page, "tea").text == "tea fits, and the page closes"
