"""The bench of planned pages: its pages are what it says, and what it measures can be wrong."""

from __future__ import annotations

import sys
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from random import Random

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from layout.build import Room, open_room
from layout.issue import Kind
from layout.makeup import place
from layout.makeup.stone import hole
from layout.page import Mark, Page, PagePlan, TypeMark
from layout.units import Rect

ROOT = Path(__file__).parents[1]
sys.path += [str(ROOT / "bench")] if str(ROOT / "bench") not in sys.path else []

from makeup import compare, gauges, greedy, late, planned, raster, space, table  # noqa: E402 - within reach from here on

PAGES = 5
"""Of four to eight stories."""


@pytest.fixture(scope="module")
def room() -> Room:
    return open_room(ROOT / "issues" / "7003")


@pytest.fixture(scope="module")
def plans(room: Room) -> tuple[PagePlan, ...]:
    return planned.planned(room, PAGES)


@pytest.fixture(scope="module")
def pages(room: Room, plans: tuple[PagePlan, ...]) -> tuple[Page, ...]:
    return tuple(place(plan, None, room.setter, room.book) for plan in plans)


# ---- the pages ---------------------------------------------------------------------------------------------------------


def test_the_same_number_gives_the_same_page(room: Room, plans: tuple[PagePlan, ...]) -> None:
    assert planned.planned(room, 2) == plans[:2]


def test_pages_have_one_story_more_than_the_page_before(plans: tuple[PagePlan, ...]) -> None:
    assert [len(plan.copy.stories) for plan in plans] == [4, 5, 6, 7, 8]
    assert all(len({story.slug for story in plan.copy.stories}) == len(plan.copy.stories) for plan in plans)
    assert all(len(plan.copy.fillers) == planned.FILLERS for plan in plans)


def test_copy_is_planned_to_the_hole_within_two_percent(room: Room, plans: tuple[PagePlan, ...]) -> None:
    for plan in plans:
        cells = space.free(plan, room.book)
        assert abs(sum(planned.area(story, room) for story in plan.copy.stories) - cells) <= 0.0201 * cells, plan.name


def test_no_sentence_is_cut(room: Room, plans: tuple[PagePlan, ...]) -> None:
    filed = {paragraph for page in room.plans for story in page.copy.stories for paragraph in story.body}
    copy = [paragraph for plan in plans for story in plan.copy.stories for paragraph in story.body]
    assert copy
    assert set(copy) <= filed


def test_no_subhead_heads_nothing(plans: tuple[PagePlan, ...]) -> None:
    bodies = [story.body for plan in plans for story in plan.copy.stories if story.body]
    kinds = [[paragraph.kind for paragraph in body] for body in bodies]
    assert any(Kind.SUBHEAD in body for body in kinds)
    assert all(body[-1] is not Kind.SUBHEAD for body in kinds)
    assert not any((a, b) == (Kind.SUBHEAD, Kind.SUBHEAD) for body in kinds for a, b in pairwise(body))


@given(st.integers(0, 10_000), st.integers(0, 3))
def test_ads_stand_on_the_grid_and_leave_no_lone_column(room: Room, seed: int, count: int) -> None:
    grid = room.book.grid
    ads = space.sold(Random(seed), count, grid)
    assert len(ads) == count
    assert all(ad.depth % grid.row == 0 and ad.width == grid.width(ad.columns) for ad in ads)
    assert sum(ad.columns * ad.depth // grid.row for ad in ads) <= space.MOST * grid.columns * grid.rows
    plan = room.numbered(planned.NUMBER)
    space_ = hole(replace(plan, copy=replace(plan.copy, ads=ads)), room.book)
    boxes = [cells for _, cells in (*space_.ads, *space_.islands)]
    assert not any(a.meets(b) for n, a in enumerate(boxes) for b in boxes[n + 1 :])
    assert min((cells.column for _, cells in space_.islands), default=0) != 1


# ---- what closes them --------------------------------------------------------------------------------------------------


def test_planned_pages_close_without_a_hole(room: Room, pages: tuple[Page, ...]) -> None:
    facts = [gauges.of_page(page, 0.0, room.book) for page in pages]
    assert [fact.name for fact in facts if not fact.closed or fact.holes or fact.overset] == []
    assert raster.blank(pages[0], room) is False


def test_a_hole_is_seen_on_paper(room: Room, pages: tuple[Page, ...]) -> None:
    story = next(frame for frame in pages[1].frames if frame.copyfit and frame.cells.rows > 20)
    without = tuple(mark for mark in pages[1].marks if mark.owner != story.owner)
    assert raster.blank(replace(pages[1], marks=without), room) is True


@pytest.mark.parametrize(("wide", "high", "found"), [(3, 4, True), (4, 4, False), (3, 5, False), (20, 1, False)])
def test_an_empty_rectangle_is_found_by_its_size(wide: int, high: int, found: bool) -> None:
    printed = np.ones((12, 10), dtype=bool)
    printed[5:9, 2:5] = False
    assert raster.empty(printed, (wide, high)) is found


def test_a_pour_loses_no_row(room: Room, plans: tuple[PagePlan, ...]) -> None:
    width = room.book.grid.width(1)
    for plan in plans:
        poured = greedy.pour(plan, room)
        cells = [box.cells for box in poured.boxes]
        assert not any(a.meets(b) for n, a in enumerate(cells) for b in cells[n + 1 :])
        for story in plan.copy.stories:
            text = room.setter.galley(story, width).rows if story.body else 0
            head = room.setter.heads(story, 1, width)[0].rows
            pictures = sum(planned.band(photo, width, room) for photo in story.photos)
            stood = sum(box.cells.rows for box in poured.boxes if box.item.slug == story.slug)
            assert 0 <= stood - text - head - pictures <= 1  # the separation
        assert gauges.of_pour(plan, poured, 0.0, room.book).verdict == gauges.OPEN


def test_an_overfull_pour_is_overset(room: Room, plans: tuple[PagePlan, ...]) -> None:
    twice = replace(plans[0].copy, stories=tuple(replace(story, body=story.body * 3) for story in plans[0].copy.stories))
    assert greedy.pour(replace(plans[0], copy=twice), room).overset > 0


# ---- late copy ---------------------------------------------------------------------------------------------------------


def test_late_copy_changes_one_story_by_an_eighth_to_a_fifth(room: Room, plans: tuple[PagePlan, ...]) -> None:
    for plan in plans:
        changed, slug = late.late(plan, room)
        pairs = list(zip(plan.copy.stories, changed.copy.stories, strict=True))
        assert [old.slug for old, new in pairs if old != new] == [slug] != [plan.copy.stories[0].slug]
        old, new = (sum(len(p.text) for p in story.body if p.kind is Kind.TEXT) for pair in pairs if pair[0].slug == slug for story in pair)
        assert 0.119 * old <= abs(new - old) <= 0.2 * old


def test_boxes_that_stay_are_not_moved(pages: tuple[Page, ...]) -> None:
    page = pages[3]
    first, second = [frame for frame in page.frames if frame.copyfit][:2]
    assert late.moved(page, page, first.owner).changed == 0
    swapped = {first.owner: second.cells, second.owner: first.cells}
    frames = tuple(replace(frame, cells=swapped.get(frame.owner, frame.cells)) for frame in page.frames)
    found = late.moved(page, replace(page, frames=frames), first.owner)
    assert (found.moved, found.others) == (1, len(page.plan.copy.stories) - 1)


def test_a_page_made_again_from_the_same_copy_is_the_same(room: Room, plans: tuple[PagePlan, ...], pages: tuple[Page, ...]) -> None:
    page = compare.again(plans[3], pages[3], room, room.book)
    assert not late.unclosed(page)
    assert late.moved(pages[3], page, "").changed == 0


# ---- figures -----------------------------------------------------------------------------------------------------------


def test_tau_of_an_order_and_of_its_reverse() -> None:
    places = [(0, 0), (0, 3), (20, 0), (40, 2)]
    assert (gauges.tau(places), gauges.tau(places[::-1]), gauges.tau(places[:1])) == (1.0, -1.0, 1.0)


def test_display_is_inverted_by_a_lighter_story_that_is_larger_and_higher() -> None:
    assert gauges.displayed([(200, 0), (100, 0)]) == 1.0
    assert gauges.displayed([(100, 0), (200, 10)]) == 1.0
    assert gauges.displayed([(100, 10), (200, 0)]) == -1.0


def test_legs_off_by_two_lines_are_uneven(room: Room, pages: tuple[Page, ...]) -> None:
    page, grid = pages[4], room.book.grid
    assert gauges.of_page(page, 0.0, room.book).uneven == 0
    story = next(frame for frame in page.frames if frame.copyfit and len(frame.legs) > 1 and not frame.photos)
    short = story.legs[-1]
    kept = tuple(mark for mark in page.marks if not (mark.owner == story.owner and _ends(mark, short, grid.row)))
    assert gauges.of_page(replace(page, marks=kept), 0.0, room.book).uneven == 1


def _ends(mark: Mark, leg: Rect, row: int) -> bool:
    """Whether type stands in the last three rows of a leg."""
    return isinstance(mark, TypeMark) and leg.x <= mark.x < leg.right and leg.bottom - 3 * row < mark.y <= leg.bottom


def test_an_open_page_is_told_with_its_reason(room: Room, plans: tuple[PagePlan, ...]) -> None:
    full = replace(plans[0].copy, stories=plans[0].copy.stories * 3)
    page = place(replace(plans[0], copy=full), None, room.setter, room.book)
    fact = gauges.of_page(page, 0.5, room.book)
    assert fact.verdict == gauges.OPEN
    told = table.left_open({compare.POUR: [], compare.GUILLOTINE: [fact]}, compare.POUR)
    assert f"- guillotine, planned-01, 12 stories: {fact.reason}" in told
    assert "; cut or move a story" in fact.reason or "items are more" in fact.reason


def test_figures_stand_in_a_table(room: Room, pages: tuple[Page, ...]) -> None:
    facts = [gauges.of_page(page, 0.25, room.book) for page in pages]
    told = table.table({compare.POUR: facts, compare.GUILLOTINE: facts}, compare.POUR)
    rows = {cells[1].strip(): cells[3].strip() for cells in (line.split("|") for line in told.splitlines() if line)}
    assert rows["closed exactly"] == "5 of 5, 100 %"
    assert rows["CPU s a page: median"] == "0.25"
    assert rows["late copy: closed again"] == "–"


def test_a_page_without_marks_takes_no_table() -> None:
    page = f"before\n{compare.MARKS[0]}old\n{compare.MARKS[1]}after\n"
    assert compare.between(page, "new") == f"before\n{compare.MARKS[0]}\nnew\n\n{compare.MARKS[1]}after\n"
    with pytest.raises(SystemExit, match="marks"):
        compare.between("no marks", "new")
