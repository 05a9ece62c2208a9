"""Plans: what is fixed before any page is laid out."""

from __future__ import annotations

import datetime
from dataclasses import replace

import pytest
from plain import plain_book, plain_story

from layout.condition import Files
from layout.filename import STANDING
from layout.finding import CopyError, Source
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


def named(template: str, given: Issue | None = None) -> list[str]:
    return [p.name for p in plan(given or issue(), replace(BOOK, files=Files(template)))]


def test_the_house_says_what_the_files_are_called() -> None:
    assert named("MHFZB_{yyyymmdd}_{page:02}_{colour}_v{version}") == [f"MHFZB_20240523_0{n}_c_v1" for n in (1, 2, 3)]


def test_a_black_page_and_a_later_version_say_so_in_their_names() -> None:
    given = issue()
    black = replace(given.pages[0], black=True, fields=(("version", "2"),))
    assert named("{page}{colour}{version}", replace(given, pages=(black, *given.pages[1:]))) == ["1c1", "2c1", "3k2"]


def test_every_field_of_every_page_is_standing_or_declared() -> None:
    assert set(dict(plan(issue(), BOOK)[0].facts)) == {*STANDING, "editor"}


@pytest.mark.parametrize(
    ("template", "words"),
    [
        ("{issue}", "calls pages 1, 2, 3 alike, “7003”; put {page:02} into it"),
        ("{issue}-{section}", "gives page 1 no name: “7003-第1叠”: “第” may not stand"),
        ("{isue}-{page}", "files.name of the house: unknown field “isue”; did you mean “issue”?"),
    ],
)
def test_names_that_cannot_be_are_told_with_the_line_of_the_page(template: str, words: str) -> None:
    with pytest.raises(CopyError) as caught:
        named(template)
    assert words in str(caught.value)
    assert {f.rule for f in caught.value.findings} == {"file-name"}
    assert all(f.source == Source("issue.yaml", f.page) for f in caught.value.findings if f.page)


def test_names_that_differ_in_capitals_only_are_alike() -> None:
    given = issue()
    pages = tuple(replace(p, fields=(("part", part),)) for p, part in zip(given.pages, "aAb", strict=True))
    with pytest.raises(CopyError, match="pages 1, 3 alike"):
        named("{issue}{part}", replace(given, pages=pages))
