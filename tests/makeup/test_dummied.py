"""Dummies: a page as it was, and what has moved when it cannot be."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from plain import PlainSetter, page_of_stories, plain_book, plain_plan, plain_story

from layout.finding import Source
from layout.issue import Berth, Dummy, Place, Story, Weight
from layout.makeup import alternatives, place
from layout.makeup.dummied import settled
from layout.page import Page
from layout.units import Cells

BOOK = plain_book()
SETTER = PlainSetter(BOOK)


def laid(stories: tuple[Story, ...], dummy: Dummy | None = None, **more: Any) -> Page:
    plan = plain_plan(stories, BOOK, **more)
    return place(replace(plan, copy=replace(plan.copy, dummy=dummy)), None, SETTER, BOOK)


def dummy_of(page: Page, approved: bool = False, pinned: str = "") -> Dummy:
    berths = tuple(replace(berth, pinned=berth.slug == pinned) for berth in page.berths)
    return Dummy(Source("layout/02.yaml", 1), berths, approved)


def stands(page: Page) -> dict[str, Cells]:
    return {frame.owner: frame.cells for frame in page.frames if frame.kind not in ("folio", "masthead")}


def changed(characters: int, slug: str = "s3") -> tuple[Story, ...]:
    stories = page_of_stories()
    return tuple(plain_story(slug, characters, story.weight) if story.slug == slug else story for story in stories)


def test_the_same_copy_gives_the_same_page() -> None:
    page = laid(page_of_stories())
    again = laid(page_of_stories(), dummy_of(page))
    assert (again.frames, again.marks, again.advice) == (page.frames, page.marks, ())


def test_the_depth_of_a_pin_follows_from_what_stands_below() -> None:
    page = laid(page_of_stories())
    pins = {owner: Place(at.column, at.row, at.columns) for owner, at in stands(page).items()}
    stories = tuple(replace(story, place=pins[story.slug]) for story in page_of_stories())
    assert stands(laid(stories)) == stands(page)


def test_pins_that_leave_more_open_than_their_depth_settle_nothing() -> None:
    space = Cells(0, 10, 5, 50)
    assert settled([Place(0, 10, 3), Place(3, 10)], (), space) == ()
    islands = [Cells(0, 40, 2, 20)]
    whole = Place(0, 10, 3), Place(3, 10, 2, 50), Place(2, 30, 1)
    assert [place.rows for place in settled(whole, islands, space)] == [20, 50, 30]


def test_another_structure_is_kept_too() -> None:
    plan = plain_plan(page_of_stories(), BOOK)
    (other, *_) = alternatives(plan, None, SETTER, BOOK, 1)
    assert stands(other) != stands(laid(page_of_stories()))
    assert stands(laid(page_of_stories(), dummy_of(other))) == stands(other)


def test_late_copy_moves_few_boxes_and_says_which() -> None:
    page, moves = laid(page_of_stories()), []
    before = stands(page)
    for slug, percent in (("s3", 116), ("s3", 84), ("s5", 115), ("s2", 88)):
        length = next(sum(len(p.text) for p in story.body) for story in page_of_stories() if story.slug == slug)
        late = laid(changed(length * percent // 100, slug), dummy_of(page))
        now = stands(late)
        assert late.holes == ()
        assert {advice.rule for advice in late.advice} <= {"moved"}
        changes = {s for s in {*before, *now} if before.get(s) != now.get(s)}
        assert {advice.slug or advice.text.split(" ")[0] for advice in late.advice} == changes
        moves.append(
            sum((was.column, was.row, was.columns) != (now[s].column, now[s].row, now[s].columns) for s, was in before.items() if s != slug)
        )
    assert sum(moves) <= 3 * len(moves)


def test_a_pinned_box_does_not_move() -> None:
    page = laid(page_of_stories())
    for slug in ("s0", "s4"):
        late = laid(changed(900), dummy_of(page, pinned=slug))
        if late.advice and late.advice[0].rule == "page-open":
            continue
        assert stands(late)[slug] == stands(page)[slug]


def test_an_approved_page_is_held_when_its_copy_no_longer_fits() -> None:
    page = laid(page_of_stories())
    kept = laid(page_of_stories(), dummy_of(page, approved=True))
    assert stands(kept) == stands(page)
    late = laid(changed(3000), dummy_of(page, approved=True))
    assert [advice.rule for advice in late.advice] == ["page-open"]


def test_a_story_that_is_gone_and_a_new_one_are_told() -> None:
    page = laid(page_of_stories())
    stories = tuple(plain_story("new", 900, Weight.MINOR) if story.slug == "s4" else story for story in page_of_stories())
    late = laid(stories, dummy_of(page))
    told = {advice.text.split(":")[0].split(" ")[0] for advice in late.advice}
    assert {"new", "s4"} <= told


def test_a_dummy_without_boxes_lays_the_page_out_anew() -> None:
    page = laid(page_of_stories(), Dummy(Source("layout/02.yaml", 1), ()))
    assert page.holes == ()
    assert {advice.rule for advice in page.advice} == {"moved"}


def test_a_berth_of_nobody_is_no_hole() -> None:
    page = laid(page_of_stories())
    dummy = dummy_of(page)
    late = laid(page_of_stories(), replace(dummy, berths=(*dummy.berths, Berth("gone", Cells(0, 0, 1, 8)))))
    assert late.holes == ()
