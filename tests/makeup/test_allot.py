"""The issue as a whole: every story on one page or told to be surplus, in plain type and in real type."""

from __future__ import annotations

import datetime
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from plain import PlainSetter, plain_book, plain_story

from layout.build import Room, open_room
from layout.finding import Source
from layout.issue import Ad, Issue, PageCopy, Pool, Story, Weight
from layout.makeup import index_story, place, plan
from layout.makeup.allot import allot
from layout.makeup.trial import Sheet, Tryout, tryout
from layout.stylebook import Makeup
from layout.units import mm

BOOK = replace(plain_book(), makeup=Makeup(effort=0))
SETTER = PlainSetter(BOOK)
SOURCE, POOL = Source("issue.yaml", 9), Source("issue.yaml", 5)
DAY = datetime.date(2024, 5, 23)
SIZES = (1500, 1500, 1100, 1100, 850, 830, 800, 790, 760, 750, 700, 690, 480, 460)
"""Stories that fill two pages."""


def stories(sizes: tuple[int, ...] = SIZES) -> tuple[Story, ...]:
    return tuple(plain_story(f"s{n}", size, photos=int(n < 4)) for n, size in enumerate(sizes))


def pooled(copy: tuple[Story, ...], *pages: PageCopy) -> Issue:
    pages = pages or (opened(2), opened(3))
    return Issue("0001", 1, DAY, pages, pool=(Pool("法治", POOL, copy, tuple(s.slug for s in copy)),))


def opened(number: int, *own: Story, **more: object) -> PageCopy:
    return replace(PageCopy(number, SOURCE, "法治", own, open=True), **more)  # type: ignore[arg-type]


def slugs(issue: Issue) -> list[list[str]]:
    return [[story.slug for story in page.stories] for page in issue.pages]


def surplus(issue: Issue) -> set[str]:
    return {remark.slug for page in issue.pages for remark in page.remarks if remark.rule == "surplus" and remark.slug}


def test_an_issue_without_pool_or_jump_stays_as_it_is() -> None:
    issue = Issue("0001", 1, DAY, (PageCopy(1, SOURCE, "要闻", stories()[:7]),))
    assert allot(issue, SETTER, BOOK) is issue


def test_every_page_of_a_pool_that_fits_closes_and_has_one_lead() -> None:
    issue = allot(pooled(stories()), SETTER, BOOK)
    assert sorted(slug for page in slugs(issue) for slug in page) == sorted(f"s{n}" for n in range(14))
    assert [[s.weight for s in page.stories].count(Weight.LEAD) for page in issue.pages] == [1, 1]
    assert [page.stories[0].slug for page in issue.pages] == ["s0", "s1"]
    for planned in plan(issue, BOOK):
        assert place(planned, None, SETTER, BOOK).advice == ()
    assert issue.pool == ()
    assert not any(page.open or page.remarks for page in issue.pages)


@settings(max_examples=5)
@given(st.lists(st.integers(100, 1700), min_size=1, max_size=18), st.integers(1, 3))
def test_every_story_runs_once_or_is_surplus(sizes: list[int], count: int) -> None:
    copy = stories(tuple(sorted(sizes, reverse=True)))
    issue = allot(pooled(copy, *(opened(n + 2) for n in range(count))), SETTER, BOOK)
    runs = [slug for page in slugs(issue) for slug in page]
    assert len(runs) == len(set(runs))
    assert set(runs) | surplus(issue) == {story.slug for story in copy}
    assert not set(runs) & surplus(issue)
    bodies = {story.slug: story.body for page in issue.pages for story in page.stories}
    assert all(bodies[story.slug] == story.body for story in copy if story.slug in bodies)


def test_equal_pools_are_allotted_equally() -> None:
    assert allot(pooled(stories()), SETTER, BOOK) == allot(pooled(stories()), SETTER, BOOK)


def test_own_stories_stay_and_the_first_of_them_leads() -> None:
    own = plain_story("own", 1500, Weight.LEAD, 1)
    issue = allot(pooled(stories()[1:], opened(2, own), opened(3)), SETTER, BOOK)
    assert issue.pages[0].stories[0] == own
    assert [[s.weight for s in page.stories].count(Weight.LEAD) for page in issue.pages] == [1, 1]


def test_a_story_that_can_take_no_form_is_told_and_holds_no_page() -> None:
    stump = plain_story("stump", 25, Weight.LEAD)
    issue = allot(replace(pooled(()), pool=(Pool("法治", POOL, (*stories(), stump)),)), SETTER, BOOK)
    assert surplus(issue) >= {"stump"}
    assert any("cannot take any form" in remark.text for remark in issue.pages[-1].remarks)


def test_pages_of_other_sections_are_left_alone() -> None:
    other = PageCopy(4, SOURCE, "民生", (plain_story("x", 700),))
    issue = allot(pooled(stories(), opened(2), opened(3), other), SETTER, BOOK)
    assert issue.pages[2] == other


def test_too_much_copy_is_told_in_figures_and_story_by_story() -> None:
    copy = stories(tuple(sorted((*SIZES, *SIZES), reverse=True)))
    issue = allot(pooled(copy), SETTER, BOOK)
    first, *each = issue.pages[-1].remarks
    assert first.source == POOL
    assert first.text.startswith("section 法治: 2 pages hold 1,326 column rows; the pool has 2,")
    assert first.text.endswith("00 characters too many")
    assert {remark.source.file for remark in each} == {f"copy/{slug}.md" for slug in surplus(issue)}
    assert "s0" not in surplus(issue)


def test_the_lightest_are_surplus_first() -> None:
    copy = stories((*SIZES, 800, 800, 800, 800, 800))
    out = surplus(allot(pooled(copy), SETTER, BOOK))
    assert out
    assert min(int(slug[1:]) for slug in out) >= 8


def test_too_little_copy_is_told_in_figures() -> None:
    issue = allot(pooled(stories((800, 600))), SETTER, BOOK)
    (remark,) = issue.pages[-1].remarks
    assert remark.rule == "pool-short"
    assert remark.text.startswith("section 法治: 2 pages hold 1,326 column rows; the pool has ")
    assert remark.text.endswith("00 characters too few")


def test_a_page_full_of_ads_takes_nothing() -> None:
    ad = Ad("ads/a.pdf", BOOK.grid.width(6), mm(500), SOURCE, 6, mm(500))
    issue = allot(pooled(stories(), opened(2, ads=(ad,)), opened(3)), SETTER, BOOK)
    assert slugs(issue)[0] == []
    assert surplus(issue)


def test_a_page_that_does_not_close_is_dealt_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    refused = frozenset(slugs(allot(pooled(stories()), SETTER, BOOK))[0])

    def but_for_those(answers: Tryout, sheet: Sheet, copy: tuple[Story, ...]) -> bool:
        return frozenset(story.slug for story in copy) != refused

    monkeypatch.setattr(Tryout, "closes", but_for_those)
    again = slugs(allot(pooled(stories()), SETTER, BOOK))
    assert refused not in map(frozenset, again)
    assert sorted(slug for page in again for slug in page) == sorted(f"s{n}" for n in range(14))


def test_a_pool_that_never_closes_is_dealt_all_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Tryout, "closes", lambda *_: False)
    assert sum(map(len, slugs(allot(pooled(stories()), SETTER, BOOK)))) == 14


def test_an_index_box_counts_on_the_pages_to_come() -> None:
    front = PageCopy(1, SOURCE, "要闻", index=4)
    issue = pooled(stories(), front, opened(2), opened(3))
    sheet = tryout(SETTER, BOOK).sheet(issue, 1)
    assert [story.slug for story in sheet.stories] == ["index"]
    assert len(sheet.stories[0].body) == 4


# ---- real type -----------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def room() -> Room:
    return open_room(Path(__file__).parents[2] / "issues" / "7003")


def test_three_pages_from_one_pool_close_in_real_type(room: Room) -> None:
    taken = [page for page in room.issue.pages if page.number in {3, 4, 6}]
    ranked = [page.stories[n] for n in range(8) for page in taken if n < len(page.stories)]
    pool = Pool("法治", POOL, tuple(ranked), tuple(s.slug for s in ranked if s.weight is not Weight.BRIEF))
    pages = tuple(replace(page, stories=(), section="法治", open=True) for page in taken)
    issue = allot(replace(room.issue, pages=pages, pool=(pool,)), room.setter, room.book)
    assert sorted(s.slug for page in issue.pages for s in page.stories) == sorted(s.slug for s in ranked)
    assert not any(page.remarks for page in issue.pages)
    plans = plan(issue, room.book)
    for planned in plans:
        page = place(
            planned, index_story(planned, plans, room.book), room.setter, replace(room.book, makeup=replace(room.book.makeup, effort=0))
        )
        assert (page.advice, page.holes, page.overset) == ((), (), ())


def test_a_jump_in_real_type_loses_no_character(room: Room) -> None:
    by_number = {page.number: page for page in room.issue.pages}
    lead = by_number[2].stories[0]
    long = replace(lead, jump="auto", body=tuple(
        replace(p, source=replace(p.source, line=p.source.line + 100 * turn)) for turn in range(4) for p in lead.body
    ))  # fmt: skip
    front = replace(by_number[2], stories=(long, *by_number[4].stories[1:4]), fillers=())
    behind = replace(by_number[3], stories=by_number[3].stories[:4], fillers=())
    issue = allot(replace(room.issue, pages=(front, behind)), room.setter, room.book)
    first, rest = issue.pages[0].stories[0], issue.pages[1].stories[-1]
    assert (first.goes_on, rest.comes_from, rest.slug) == (3, 2, f"{lead.slug}-jump")
    assert (*first.body[:-1], *rest.body) == long.body
    for planned in plan(issue, room.book):
        page = place(planned, None, room.setter, replace(room.book, makeup=replace(room.book.makeup, effort=0)))
        assert (page.advice, page.holes, page.overset) == ((), (), ())
