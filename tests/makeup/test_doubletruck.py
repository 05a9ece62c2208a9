"""Double trucks close: exactly, on two pages, what may cross the fold across it."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from itertools import combinations
from typing import Any

import pytest
from plain import PlainSetter, plain_book, plain_grid, plain_plan, plain_story

from layout.finding import Source
from layout.issue import Ad, Berth, Dummy, Place, Story, Weight
from layout.makeup import alternatives, place
from layout.makeup.trial import closes
from layout.page import Page, PagePlan, TypeMark
from layout.stylebook import doubled
from layout.units import Cells, Rect, mm

BOOK = plain_book(plain_grid(4, 17, 70))
BOOK = replace(BOOK, makeup=replace(BOOK.makeup, effort=0))
BOTH = doubled(BOOK).grid
SETTER = PlainSetter(BOOK)
FOLD = Rect(BOTH.areas[0].right, 0, BOTH.areas[1].x - BOTH.areas[0].right, BOTH.page_height)


SIZES = ((1000, 1), (760, 0), (620, 0), (540, 0), (480, 0), (420, 0), (400, 0), (360, 0), (330, 0), (300, 0))
"""Characters and photos of stories for two pages, the first of them leading."""


def copy(factor: int = 115, **lead: Any) -> tuple[Story, ...]:
    weights = [Weight.LEAD, Weight.MAJOR, Weight.MAJOR, *[Weight.MINOR] * 5, Weight.BRIEF, Weight.BRIEF]
    sized = zip(SIZES, weights, strict=True)
    first, *rest = (plain_story(f"s{n}", size * factor // 100, weight, photos) for n, ((size, photos), weight) in enumerate(sized))
    return (replace(first, **lead), *rest)


def truck(stories: tuple[Story, ...], **more: Any) -> PagePlan:
    return plain_plan(stories, BOOK, 4, through=5, **more)


def set_down(stories: tuple[Story, ...], **more: Any) -> Page:
    return place(truck(stories, **more), None, SETTER, BOOK)


@cache
def usual() -> Page:
    return set_down(copy())


def boxes(page: Page) -> dict[str, Cells]:
    return {frame.owner: frame.cells for frame in page.frames if frame.cells.rows}


def across(page: Page) -> set[str]:
    return {owner for owner, cells in boxes(page).items() if BOTH.over(cells.column, cells.columns)}


def sound(page: Page) -> None:
    """Every cell of both pages is taken once, no text and no head stands in the fold."""
    assert not page.holes
    assert not page.overset
    assert "page-open" not in {advice.rule for advice in page.advice}
    for one, other in combinations(boxes(page).values(), 2):
        assert not one.meets(other)
    for frame in page.frames:
        assert not any(leg.meets(FOLD) for leg in frame.legs)
    heads = [mark for mark in page.marks if isinstance(mark, TypeMark)]
    assert not [m for m in heads for x in m.run.xs if FOLD.x <= m.x + x < FOLD.right]


def test_a_double_truck_is_twice_as_wide_and_closes() -> None:
    page = usual()
    assert page.size == (2 * BOOK.grid.page_width, BOOK.grid.page_height)
    assert set(boxes(page)) == {story.slug for story in copy()}
    sound(page)


def test_the_first_story_stands_across_the_fold_at_the_head_evenly() -> None:
    page = usual()
    assert across(page) == {"s0"}
    cells = boxes(page)["s0"]
    assert cells.row == 0
    assert 2 * cells.column + cells.columns == BOTH.columns
    (told,) = [advice for advice in page.advice if advice.rule == "fold"]
    assert told.slug == "s0"
    assert "甲乙丙丁" in told.text


def test_as_many_legs_stand_at_either_side() -> None:
    (frame,) = [frame for frame in usual().frames if frame.owner == "s0"]
    left = {leg.x for leg in frame.legs if leg.right <= FOLD.x}
    right = {leg.x for leg in frame.legs if leg.x >= FOLD.right}
    assert len(left | right) <= boxes(usual())["s0"].columns
    assert {leg.width for leg in frame.legs} == {BOTH.width(frame.legs[0].width // BOTH.width(1))}


def test_a_story_that_says_no_stays_on_its_page() -> None:
    page = set_down(copy(cross=False))
    assert across(page) == set()
    sound(page)


def test_another_story_crosses_at_the_foot_when_it_says_so() -> None:
    stories = copy()
    page = set_down((*stories[:1], replace(stories[1], cross=True), *stories[2:]))
    sound(page)
    if "s1" in across(page):
        assert boxes(page)["s1"].foot >= BOTH.rows
    else:
        assert [a.slug for a in page.advice if a.rule == "double-truck"] == ["s1"]


def test_equal_copy_gives_an_equal_page() -> None:
    again = place(truck(copy()), None, PlainSetter(BOOK), BOOK)
    assert (again.frames, again.marks, again.advice) == (usual().frames, usual().marks, usual().advice)


def test_folio_lines_stand_on_both_pages() -> None:
    texts = {mark.run.text: mark.x for mark in usual().marks if isinstance(mark, TypeMark) and mark.owner == "folio"}
    assert texts["4"] == BOTH.areas[0].x
    assert BOTH.areas[1].x < texts["5"] < BOTH.areas[1].right


def test_a_dummy_gives_the_page_again() -> None:
    first = usual()
    again = set_down(copy(), dummy=Dummy(Source("layout/04.yaml"), first.berths))
    assert again.berths == first.berths
    assert again.marks == first.marks
    assert "moved" not in {advice.rule for advice in again.advice}


def test_a_shorter_story_moves_few_boxes() -> None:
    stories = copy()
    short = replace(stories[4], body=stories[4].body[:-1])
    page = set_down((*stories[:4], short, *stories[5:]), dummy=Dummy(Source("layout/04.yaml"), usual().berths))
    before, after = boxes(usual()), boxes(page)
    sound(page)
    moved = {slug for slug in before if (before[slug].column, before[slug].columns) != (after[slug].column, after[slug].columns)}
    assert len(moved) <= 4
    assert across(page) == {"s0"}


def test_a_pinned_story_stands_on_the_page_of_its_column() -> None:
    stories = copy()
    pinned = replace(stories[5], place=Place(column=6, columns=2))
    page = set_down((*stories[:5], pinned, *stories[6:]))
    assert (boxes(page)["s5"].column, boxes(page)["s5"].columns) == (6, 2)
    sound(page)


def ad(file: str, column: int, columns: int) -> Ad:
    width = BOTH.rect(Cells(column, 0, columns, 1)).width
    return Ad(file, width, mm(40), Source("issue.yaml", 9), columns, mm(40), column=column)


@pytest.mark.parametrize("sold", [(0, 8), (4, 4), (2, 4), (0, 1)], ids=["all", "right page", "across", "narrow"])
def test_ads_keep_their_place(sold: tuple[int, int]) -> None:
    stories = copy(106 if sold == (0, 8) else 112)
    page = set_down(stories, ads=(ad("ads/a.pdf", *sold),))
    (frame,) = [frame for frame in page.frames if frame.kind == "ad"]
    assert (frame.cells.column, frame.cells.columns) == sold
    assert frame.rect.width == BOTH.rect(Cells(*sold[:1], 0, sold[1], 1)).width
    assert frame.rect.bottom <= BOTH.area.bottom
    for cells in (f.cells for f in page.frames if f.kind != "ad"):
        assert not cells.meets(frame.cells)


def test_too_much_copy_is_told_page_by_page() -> None:
    page = set_down(copy(190))
    told = [advice.text for advice in page.advice if advice.rule == "page-open"]
    assert told
    assert all(text.startswith(("page 4 does not close: ", "page 5 does not close: ")) for text in told)
    assert page.overset


def may_go(stories: tuple[Story, ...], *slugs: str) -> tuple[Story, ...]:
    """The last two paragraphs of some stories marked."""
    body = {s.slug: (*s.body[:-2], replace(s.body[-2], optional=2), replace(s.body[-1], optional=1)) for s in stories}
    return tuple(replace(s, body=body[s.slug]) if s.slug in slugs else s for s in stories)


def left_out(page: Page) -> dict[str, int]:
    return {story.slug: len(story.left_out) for story in page.plan.copy.stories if story.left_out}


def test_what_may_go_closes_it_and_a_kept_page_comes_again_without_it() -> None:
    stories = may_go(copy(140), "s1", "s2", "s3", "s4")
    assert "page-open" in {advice.rule for advice in set_down(copy(140)).advice}
    page = set_down(stories)
    sound(page)
    assert left_out(page)
    again = set_down(stories, dummy=Dummy(Source("layout/04.yaml"), page.berths))
    assert again.marks == page.marks
    assert left_out(again) == left_out(page)


def test_a_double_truck_with_one_story_tells_what_is_missing() -> None:
    page = set_down((plain_story("s0", 2000, Weight.LEAD),))
    assert [advice.rule for advice in page.advice].count("page-open") >= 1


def test_fillers_close_what_is_a_little_short() -> None:
    fillers = tuple(plain_story(f"f{n}", size, Weight.BRIEF) for n, size in enumerate((200, 260, 320, 240)))
    page = set_down(copy(103), fillers=fillers)
    used = {frame.owner for frame in page.frames} & {filler.slug for filler in fillers}
    assert set(page.dropped) == {filler.slug for filler in fillers} - used
    if not any(advice.rule == "page-open" for advice in page.advice):
        sound(page)


def test_other_layouts_are_closed_and_unlike() -> None:
    pages = [usual(), *alternatives(truck(copy()), None, SETTER, BOOK, 2)]
    assert len(pages) == 3
    for page in pages:
        sound(page)
    for one, other in combinations(pages, 2):
        here, there = boxes(one), boxes(other)
        assert sum((here[s].column, here[s].columns) != (there[s].column, there[s].columns) for s in here) >= 2


def test_a_trial_tells_whether_it_closes() -> None:
    assert closes(truck(copy()), copy(), SETTER, BOOK)
    assert not closes(truck(copy(190)), copy(190), SETTER, BOOK)


def test_boxed_stories_and_vertical_ones_stay_on_one_page() -> None:
    stories = copy()
    boxed = replace(stories[1], cross=True, standing="box", frame="眉线")
    page = set_down((*stories[:1], boxed, *stories[2:]))
    assert "s1" not in across(page)
    assert [advice.slug for advice in page.advice if advice.rule == "double-truck"] == ["s1"]


def test_a_berth_across_the_fold_is_kept_as_wide() -> None:
    wide = boxes(usual())["s0"]
    dummy = Dummy(Source("layout/04.yaml"), (Berth("s0", wide, pinned=True),))
    page = set_down(copy(), dummy=dummy)
    assert boxes(page)["s0"] == wide
