"""Jumps: only where asked, only where needed, both sides tell the truth, and no character is lost."""

from __future__ import annotations

import datetime
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from plain import PlainSetter, page_of_stories, plain_book, plain_story

from layout.finding import Source
from layout.issue import Issue, Kind, PageCopy, Paragraph, Story, Weight, Words
from layout.makeup.jumps import AFTER, BEFORE, halve, jumped
from layout.makeup.trial import tryout
from layout.units import ceil_div

BOOK = plain_book()
SETTER = PlainSetter(BOOK)
SOURCE = Source("issue.yaml", 5)


def page(number: int, *stories: Story, section: str = "") -> PageCopy:
    return PageCopy(number, SOURCE, section or f"版{number}", stories)


def issue(*pages: PageCopy) -> Issue:
    return Issue("0001", 1, datetime.date(2024, 5, 23), pages)


def crowded(lead: Story) -> tuple[Story, ...]:
    """A page that its lead makes too long."""
    return (lead, *(plain_story(f"s{n}", size, Weight(min(n, 2))) for n, size in enumerate((1000, 900, 900, 900, 900), 1)))


def roomy(number: int) -> PageCopy:
    """A page with room for about seventy column rows more."""
    stories = (plain_story(f"p{number}{n}", size, Weight(min(n, 2))) for n, size in enumerate((1500, 1300, 1300, 1300, 1300)))
    return page(number, *stories)


def lead(jump: str = "auto", characters: int = 4400, **more: object) -> Story:
    return replace(plain_story("lead", characters, Weight.LEAD, 1, jump=jump), **more)  # type: ignore[arg-type]


def done(*pages: PageCopy) -> dict[int, PageCopy]:
    return {p.number: p for p in jumped(issue(*pages), tryout(SETTER, BOOK)).pages}


@pytest.fixture(scope="module")
def jump() -> dict[int, PageCopy]:
    """The usual case: a lead too long for page 1, room on page 2."""
    return done(page(1, *crowded(lead())), roomy(2))


def parts(pages: dict[int, PageCopy]) -> tuple[Story | None, Story | None, int]:
    """The first part and the rest of a story that has jumped, and the page of the rest."""
    first = next((s for p in pages.values() for s in p.stories if s.goes_on), None)
    rest = next(((s, p.number) for p in pages.values() for s in p.stories if s.comes_from), (None, 0))
    return first, *rest


def test_a_story_that_is_too_long_goes_on_where_there_is_room(jump: dict[int, PageCopy]) -> None:
    story = lead()
    first, rest, at = parts(jump)
    assert first is not None
    assert rest is not None
    assert (first.slug, rest.slug, at) == ("lead", "lead-jump", 2)
    assert (first.goes_on, rest.comes_from) == (2, 1)
    assert first.body[-1].kind is Kind.CREDIT
    assert first.body[-1].text == "下转第2版"
    assert rest.kicker == ("上接第1版",)
    assert (*first.body[:-1], *rest.body) == story.body
    assert (first.photos, rest.photos, rest.weight) == (story.photos, (), Weight.MINOR)
    assert first.jump == rest.jump == "never"


def test_both_pages_close_with_the_parts(jump: dict[int, PageCopy]) -> None:
    answers = tryout(SETTER, BOOK)
    made = issue(*jump.values())
    sheets = [answers.sheet(made, number) for number in (1, 2)]
    assert all(answers.closes(sheet, sheet.stories) for sheet in sheets)


def test_ten_centimetres_stay_and_fifteen_go(jump: dict[int, PageCopy]) -> None:
    first, rest, _ = parts(jump)
    assert first is not None
    assert rest is not None
    column, row = BOOK.grid.width(1), BOOK.grid.row
    assert SETTER.galley(replace(first, body=first.body[:-1]), column).rows >= ceil_div(BEFORE, row)
    assert SETTER.galley(rest, column).rows >= ceil_div(AFTER, row)


def test_a_page_that_closes_lets_nothing_jump() -> None:
    stories = page_of_stories()
    asking = (replace(stories[0], jump="auto"), *stories[1:])
    assert done(page(1, *asking), roomy(2))[1].stories == asking


def test_a_story_that_does_not_ask_stays_whole() -> None:
    pages = (page(1, *crowded(lead("never"))), roomy(2))
    assert tuple(done(*pages).values()) == pages


def test_the_rest_goes_to_the_page_that_the_editor_names_or_nowhere() -> None:
    full = page(2, *(plain_story(f"f{n}", 1900) for n in range(4)))
    assert parts(done(page(1, *crowded(lead("3"))), roomy(2), roomy(3)))[2] == 3
    pages = done(page(1, *crowded(lead("2"))), full, roomy(3))
    assert parts(pages) == (None, None, 0)
    (remark,) = pages[1].remarks
    assert (remark.rule, remark.slug) == ("jump", "lead")
    assert "page 2 has no room for the rest" in remark.text


def test_a_later_page_of_the_section_comes_first() -> None:
    pages = (page(1, *crowded(lead()), section="法治"), roomy(2), replace(roomy(3), section="法治"))
    assert parts(done(*pages))[2] == 3


def test_stories_jump_from_the_first_page_of_a_section_alone() -> None:
    inside = (page(1, *page_of_stories(), section="法治"), page(2, *crowded(lead()), section="法治"), roomy(3))
    pages = done(*inside)
    assert parts(pages) == (None, None, 0)
    assert "page 2 is not one" in pages[2].remarks[0].text


def test_at_most_one_story_jumps_from_a_page() -> None:
    other = replace(plain_story("other", 2600, Weight.MAJOR), jump="auto")
    pages = done(page(1, lead(), other, *crowded(lead())[3:]), roomy(2), roomy(3))
    assert sum(bool(s.goes_on) for p in pages.values() for s in p.stories) <= 1


def test_a_story_too_short_to_be_parted_says_so() -> None:
    short = replace(plain_story("lead", 700, Weight.LEAD), jump="auto")
    others = (plain_story(f"s{n}", 1900, Weight.MAJOR) for n in range(6))
    (remark,) = done(page(1, short, *others), roomy(2))[1].remarks
    assert "no paragraph ends where ten centimetres stay and fifteen go" in remark.text


def test_the_break_keeps_clear_of_subheads_credits_and_announcements() -> None:
    text = plain_story("lead", 4400, Weight.LEAD).body
    marked = list(text)
    for n in range(len(text)):
        kind = Kind.SUBHEAD if n % 5 == 2 else Kind.TEXT
        words = "小标题" if kind is Kind.SUBHEAD else "字" * 100 + ("：" if n % 5 == 3 else "")
        marked[n] = Paragraph(kind, (Words(words),), text[n].source)
    first, rest, _ = parts(done(page(1, *crowded(lead(body=tuple(marked)))), roomy(2)))
    assert first is not None
    assert rest is not None
    last = first.body[-2]
    assert last.kind is not Kind.SUBHEAD
    assert not last.text.endswith("：")
    assert rest.body[0].kind is not Kind.CREDIT


def test_the_same_issue_jumps_the_same_way(jump: dict[int, PageCopy]) -> None:
    assert done(page(1, *crowded(lead())), roomy(2)) == jump


def test_a_second_look_changes_nothing(jump: dict[int, PageCopy]) -> None:
    assert done(*jump.values()) == jump


@given(st.integers(3, 30), st.data())
def test_the_parts_joined_are_the_copy(paragraphs: int, data: st.DataObject) -> None:
    story = plain_story("lead", 110 * paragraphs, Weight.LEAD)
    place = data.draw(st.integers(1, len(story.body) - 1))
    made = halve(story, place, (1, 4), BOOK)
    assert (*made.first.body[:-1], *made.rest.body) == story.body
    assert made.first.body[-1].text == BOOK.furniture.jump_to.format(page=made.first.goes_on)
    assert made.rest.kicker == (BOOK.furniture.jump_from.format(page=made.rest.comes_from),)


@pytest.mark.parametrize(
    ("headline", "wanted"),
    [
        (("一扇门进来　一件事办结",), "一扇门进来　一件事办结"),
        (("一车桃子刚送到，", "货主和司机就吵起来了"), "一车桃子刚送到"),
        (("电动自行车“进楼”　一个插头牵动一栋楼",), "电动自行车“进楼”"),
        (("三步拦下28万元的“解冻费”是怎么回事",), "三步拦下28万元的“解冻费”是怎么回事"),
        (("Court opens a single door for every errand",), "Court opens a single door for every errand"),
        (("老街　换了一盏一盏又一盏新路灯",), "老街　换了一盏一盏又一盏新路灯"),
    ],
)
def test_the_rest_bears_the_headline_to_its_first_pause(headline: tuple[str, ...], wanted: str) -> None:
    story = replace(plain_story("lead", 500), headline=headline)
    assert halve(story, 1, (1, 2), BOOK).rest.headline == (wanted,)
