"""Pages close, or say by how much they do not."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

import pytest
from plain import PlainSetter, page_of_stories, plain_book, plain_plan, plain_story

from layout.finding import Source
from layout.issue import Ad, Place, Story, Weight
from layout.makeup import place
from layout.makeup.demerits import butting, score
from layout.makeup.stone import Stone, hole
from layout.page import AdMark, Page, TypeMark
from layout.units import mm

BOOK = plain_book()
SETTER = PlainSetter(BOOK)


def closed(stories: tuple[Story, ...], **more: Any) -> Page:
    return place(plain_plan(stories, BOOK, **more), None, SETTER, BOOK)


def test_a_page_of_seven_stories_closes_without_a_hole() -> None:
    page = closed(page_of_stories())
    assert page.advice == ()
    assert page.holes == ()
    assert page.overset == ()


def test_every_cell_of_the_type_area_belongs_to_one_box() -> None:
    page = closed(page_of_stories())
    boxes = [frame.cells for frame in page.frames if frame.kind != "folio"]
    cells = [(c, r) for box in boxes for c in range(box.column, box.right) for r in range(box.row, min(box.foot, 116))]
    assert len(cells) == len(set(cells)) == 6 * 116


def test_no_character_is_lost_on_a_closed_page() -> None:
    stories = page_of_stories()
    page = closed(stories)
    for story in stories:
        printed = "".join(mark.run.text for mark in page.marks if isinstance(mark, TypeMark) and mark.owner == story.slug)
        wanted = sum(len(p.text) for p in story.body)
        assert printed.count("字") == wanted


def test_the_lead_stands_at_the_top_left() -> None:
    page = closed(page_of_stories())
    lead = next(frame for frame in page.frames if frame.owner == "s0")
    assert (lead.cells.column, lead.cells.row) == (0, 0)


def test_fillers_are_left_out_when_the_page_closes_without_them() -> None:
    filler = plain_story("filler", 150, Weight.BRIEF)
    page = closed(page_of_stories(), fillers=(filler,))
    assert page.dropped == ("filler",)


def test_fillers_close_a_page_that_is_short() -> None:
    sizes = ((1950, Weight.LEAD), (1430, Weight.MAJOR), (1105, Weight.MINOR), (1040, Weight.MINOR))
    short = tuple(plain_story(f"s{n}", size, weight) for n, (size, weight) in enumerate(sizes))
    fillers = tuple(plain_story(f"f{n}", 260 + 330 * n, Weight.BRIEF) for n in range(2))
    alone, helped = closed(short), closed(short, fillers=fillers)
    assert alone.advice
    assert helped.advice == ()
    assert helped.holes == ()
    assert len(helped.dropped) < len(fillers)


@pytest.mark.parametrize(("factor", "word"), [(150, "long"), (40, "short")])
def test_a_page_that_cannot_close_says_by_how_much(factor: int, word: str) -> None:
    page = closed(page_of_stories(factor))
    (advice,) = page.advice
    assert advice.rule == "page-open"
    assert re.search(rf"{word} by (at least )?\d+", advice.text)
    assert advice.source == Source("issue.yaml", 5)


def test_a_story_twenty_times_too_long_is_overset_not_lost() -> None:
    stories = (plain_story("huge", 30_000, Weight.LEAD), plain_story("small", 300))
    page = closed(stories)
    over = {each.slug: each for each in page.overset}
    printed = "".join(m.run.text for m in page.marks if isinstance(m, TypeMark) and m.owner == "huge").count("字")
    assert over["huge"].characters + printed == sum(len(p.text) for p in stories[0].body)
    assert page.advice


def test_a_pinned_box_stays_where_the_editor_put_it() -> None:
    stories = (*page_of_stories()[:4], plain_story("pinned", 760, place=Place(column=4, row=0, columns=2)), *page_of_stories()[5:])
    page = closed(stories)
    cells = next(frame.cells for frame in page.frames if frame.owner == "pinned")
    assert (cells.column, cells.row, cells.columns) == (4, 0, 2)


def test_a_full_width_ad_stands_at_the_foot_and_is_labelled() -> None:
    ad = Ad("ads/a.pdf", mm(350), mm(115), Source("issue.yaml", 9), 6, mm(115))
    page = closed(page_of_stories(76), ads=(ad,))
    frame = next(frame for frame in page.frames if frame.kind == "ad")
    assert frame.cells.foot == BOOK.grid.rows
    assert sum(isinstance(mark, AdMark) for mark in page.marks) == 1
    assert any(isinstance(mark, TypeMark) and mark.run.text == "广告" for mark in page.marks)


def test_a_narrow_ad_is_built_around() -> None:
    ad = Ad("ads/a.pdf", mm(113), mm(100), Source("issue.yaml", 9), 2, mm(100), column=4)
    page = closed(page_of_stories(90), ads=(ad,))
    cells = [frame.cells for frame in page.frames if frame.kind != "folio"]
    assert not any(a.meets(b) for n, a in enumerate(cells) for b in cells[n + 1 :])


def test_a_page_with_nothing_but_one_brief_is_a_hole_that_is_told() -> None:
    page = closed((plain_story("alone", 120, Weight.BRIEF),))
    assert page.advice
    assert page.holes


def test_the_same_copy_gives_the_same_page() -> None:
    assert closed(page_of_stories()) == closed(page_of_stories())


def test_nothing_prints_over_the_ad_on_a_page_left_open() -> None:
    ad = Ad("ads/a.pdf", mm(350), mm(115), Source("issue.yaml", 9), 6, mm(115))
    page = closed((plain_story("huge", 20_000, Weight.LEAD), *page_of_stories()[1:4]), ads=(ad,))
    top = next(frame.rect.y for frame in page.frames if frame.kind == "ad")
    assert page.advice
    assert all(mark.y <= top for mark in page.marks if isinstance(mark, TypeMark) and mark.owner != "label")
    assert {each.slug for each in page.overset} == {"huge", "s1", "s2", "s3"}


def test_a_page_whose_headlines_butt_is_cut_anew_with_unusual_heads() -> None:
    before = after = 0
    bold = replace(BOOK, makeup=replace(BOOK.makeup, demerits=(("butting", 80), ("tower", 0))))  # straight cuts alone must leave some
    for factor in (112, 114, 116):
        first, second, *rest = page_of_stories(factor)
        lead = replace(first, place=Place(column=3, row=0, columns=3))
        beside = replace(second, place=Place(column=0, row=0, columns=3), photos=())
        plan = plain_plan((lead, beside, *rest), bold)
        stone = Stone(plan, plan.copy.stories, SETTER, bold, hole(plan, bold))
        items = stone.items(2)
        page = stone.seed(items)
        assert page is not None
        found = stone.parted(page, items, 2)
        assert score(found, stone.hole.cells, bold) <= score(page, stone.hole.cells, bold)
        before, after = before + butting(page, stone.hole.cells), after + butting(found, stone.hole.cells)
    assert after < before
