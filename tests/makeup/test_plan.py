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
from layout.makeup import differing, index_story, plan, plates
from layout.press import pairs
from layout.stylebook import Stylebook

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


# ---- double trucks --------------------------------------------------------------------------------------------------


def trucked(*doubles: int, last: int = 8) -> Issue:
    """An issue whose pages with these numbers are printed as one with the next."""
    through = {n: n + 1 for n in doubles}
    numbers = (n for n in range(1, last + 1) if n not in through.values())
    made = (PageCopy(n, Source("issue.yaml", n), "综合", (plain_story(f"l{n}", 300, Weight.LEAD),), index=9) for n in numbers)
    return replace(issue(), pages=tuple(replace(page, through=through.get(page.number, 0)) for page in made))


def test_a_double_truck_is_called_by_both_numbers() -> None:
    plans = plan(trucked(4), BOOK)
    double = next(p for p in plans if p.number == 4)
    assert (double.name, double.title.split()[-2]) == ("7003-04-05", "第4-5版")
    assert dict(double.facts)["page"] == "4-5"
    assert {dict(p.facts)["pages"] for p in plans} == {"8"}
    assert [p.number for p in plans] == [1, 2, 3, 4, 6, 7, 8]


def test_the_index_names_both_pages_of_a_double_truck() -> None:
    plans = plan(trucked(4), BOOK)
    story = index_story(plans[0], plans, BOOK)
    assert story is not None
    assert [item.marker for item in story.body] == ["2版", "3版", "4-5版", "6版", "7版", "8版"]


SHEETS = [(4, 8, True), (2, 4, True), (4, 7, True), (6, 8, False), (2, 8, False), (2, 5, False), (4, 6, False)]


@pytest.mark.parametrize(("double", "last", "whole"), SHEETS)
def test_only_the_middle_of_a_section_is_one_sheet(double: int, last: int, whole: bool) -> None:
    made = trucked(double, last=last)
    assert ((double, double + 1) in pairs(range(1, last + 1))) is whole
    (copy,) = [p.copy for p in plan(made, BOOK) if p.number == double]
    assert [remark.rule for remark in copy.remarks] == ([] if whole else ["double-truck"])
    imposed = replace(BOOK, files=Files(impose=True))
    if whole:
        assert plan(made, imposed)
    else:
        with pytest.raises(CopyError, match=f"pages {double}-{double + 1} do not stand on one sheet"):
            plan(made, imposed)


def test_sections_are_folded_apart() -> None:
    made = trucked(2, 6, last=8)
    parted = tuple(replace(p, fields=(("part", "A" if p.number < 5 else "B"),)) for p in made.pages)
    assert not any(p.copy.remarks for p in plan(replace(made, pages=parted), BOOK))


def test_the_front_page_is_no_double_truck() -> None:
    made = replace(trucked(2), pages=trucked(2).pages[1:])
    with pytest.raises(CopyError, match="pages 2-3 would be the front page"):
        plan(made, BOOK)


# ---- editions -------------------------------------------------------------------------------------------------------


def region(base: Issue, *changed: PageCopy, title: str = "杭州版") -> Issue:
    new = {page.number: page for page in changed}
    pages = tuple(new.get(page.number, page) for page in base.pages)
    return replace(base, pages=pages, edition="hangzhou", fields=(*base.fields, ("edition_title", title)))


def differs(base: Issue, edition: Issue, book: Stylebook = BOOK) -> tuple[int, ...]:
    return differing(plan(base, book), plan(edition, book), book)


def other(base: Issue, number: int, slug: str = "own") -> PageCopy:
    page = next(page for page in base.pages if page.number == number)
    return replace(page, source=Source("issue.yaml", 99), stories=(plain_story(slug, 250, Weight.LEAD), *page.stories[1:]))


def test_an_edition_without_pages_of_its_own_shares_all() -> None:
    assert differs(issue(), region(issue())) == ()


def test_where_a_page_stands_in_the_file_does_not_count() -> None:
    page = replace(issue().pages[0], source=Source("issue.yaml", 44))
    assert differs(issue(), region(issue(), page)) == ()


def test_a_page_with_other_copy_differs_and_so_does_an_index_that_names_it() -> None:
    base = replace(issue(), pages=tuple(replace(page, index=0) for page in issue().pages))
    assert differs(base, region(base, other(base, 3))) == (3,)
    named = replace(issue().pages[1], index=6)
    base = replace(base, pages=(base.pages[0], named, base.pages[2]))
    short = replace(other(base, 3), stories=(replace(plain_story("own", 250, Weight.LEAD), headline=("另题",)), *base.pages[0].stories[1:]))
    assert differs(base, region(base, short)) == (1, 3)


@pytest.mark.parametrize(("where", "numbers"), [("folio_right", (2, 3)), ("masthead_strip", (1,))])
@pytest.mark.parametrize("fact", ["edition", "edition_title"])
def test_the_mark_of_an_edition_costs_the_pages_that_print_it(where: str, numbers: tuple[int, ...], fact: str) -> None:
    text = f"{{{fact}}} {{date}}"
    furniture = replace(BOOK.furniture, **{where: (text,) if where == "masthead_strip" else text})  # type: ignore[arg-type]
    assert differs(issue(), region(issue()), replace(BOOK, furniture=furniture)) == numbers


def test_a_name_with_the_edition_in_it_changes_no_page_but_under_marks() -> None:
    files = Files("{issue}-{edition}{page:02}")
    named = replace(BOOK, files=files)
    assert differs(issue(), region(issue()), named) == ()
    assert [p.name for p in plan(region(issue()), named)] == [f"7003-hangzhou0{n}" for n in (1, 2, 3)]
    assert differs(issue(), region(issue()), replace(BOOK, files=replace(files, marks=True))) == (1, 2, 3)


def test_plates_are_counted_by_inks_and_pages() -> None:
    base = trucked(4)
    black = replace(base, pages=tuple(replace(page, black=page.number == 2) for page in base.pages))
    plans = plan(black, BOOK)
    assert plates(plans, {page.number for page in plans}) == 7 * 4 + 1
    assert plates(plans, {2, 4}) == 1 + 8
    assert plates(plans, ()) == 0
