"""Plans: what is fixed before any page is laid out."""

from __future__ import annotations

import datetime

import pytest
from plain import plain_book, plain_story

from layout.finding import Source
from layout.issue import Issue, PageCopy, Weight
from layout.makeup import index_story, plan

BOOK = plain_book()


def issue(day: datetime.date = datetime.date(2024, 5, 23)) -> Issue:
    pages = tuple(
        PageCopy(n, Source("issue.yaml", n), f"第{n}叠", (plain_story(f"l{n}", 300, Weight.LEAD), plain_story(f"s{n}", 200)), index=3)
        for n in (3, 1, 2)
    )
    return Issue("7003", 7003, day, pages, fields=(("editor", "某某"),))


def test_pages_come_in_order_and_the_first_is_the_front() -> None:
    plans = plan(issue(), BOOK)
    assert [p.number for p in plans] == [1, 2, 3]
    assert [p.front for p in plans] == [True, False, False]
    assert [p.name for p in plans] == ["7003-01", "7003-02", "7003-03"]


@pytest.mark.parametrize(("day", "weekday"), [(20, "一"), (21, "二"), (22, "三"), (23, "四"), (24, "五"), (25, "六"), (26, "日")])
def test_weekdays_are_written_in_han_numerals(day: int, weekday: str) -> None:
    facts = dict(plan(issue(datetime.date(2024, 5, day)), BOOK)[0].facts)
    assert facts["weekday"] == weekday
    assert facts["pages"] == "3"
    assert facts["editor"] == "某某"


def test_the_index_points_to_leads_first_then_seconds_in_page_order() -> None:
    plans = plan(issue(), BOOK)
    story = index_story(plans[0], plans, BOOK)
    assert story is not None
    assert [(p.marker, p.source.line) for p in story.body] == [("2版", 1), ("2版", 1), ("3版", 1)]


def test_a_page_that_asks_for_no_index_gets_none() -> None:
    plans = plan(issue(), BOOK)
    assert index_story(plans[2], plans, BOOK) is None
