"""Pools of sections in the page list, and what is wrong with them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from layout.desk import read
from layout.finding import Source
from layout.issue import Weight

Spoil = Callable[..., list[str]]

HEAD = "house: ../house.yaml\nnumber: 1\ndate: 2024-05-23\n"
STORY = "---\nheadline: 题\n---\n正文。\n"
PAGE = "pages:\n  - {page: 1, section: 法治}\n"
HEAVY = "---\nheadline: 题\nweight: major\n---\n正文。\n"


def test_a_pool_is_read_in_its_order(issue: Path, spoil: Spoil) -> None:
    assert spoil(issue=f"{HEAD}pool:\n  法治: [yi, jia]\n{PAGE}  - {{page: 2, stories: [bing]}}\n", yi=HEAVY, bing=STORY) == []
    made, _, _ = read(issue)
    (pool,) = made.pool
    assert (pool.section, [story.slug for story in pool.stories], pool.source) == ("法治", ["yi", "jia"], Source("issue.yaml", 5))
    assert pool.unweighed == ("jia",)
    assert pool.stories[0].weight is Weight.MAJOR
    assert [page.open for page in made.pages] == [True, False]


WRONG = [
    (
        "pool:\n  法冶: [jia]\n" + PAGE.replace("法治}", "法治, stories: [yi]}"),
        "issue.yaml:5: pool: unknown section “法冶”; the sections are 法治",
    ),
    ("pool:\n  法治新闻: [jia]\n" + PAGE.replace("法治}", "法治新文, stories: [yi]}"), "did you mean “法治新文”?"),
    (
        "pool:\n  法治: [jia]\npages:\n  - {page: 1, stories: [yi]}\n",
        "issue.yaml:5: pool: no page has a section; write “section: 法治” to one",
    ),
    ("pool:\n  法治: [jia, yi, jia]\n" + PAGE, "issue.yaml:5: story “jia” runs twice; the first time on line 5"),
    (
        "pool:\n  法治: [jia]\n" + PAGE.replace("法治}", "法治, stories: [jia]}"),
        "issue.yaml:5: story “jia” runs twice; the first time on line 7",
    ),
    ("pool:\n  法治: [jja]\n" + PAGE, "issue.yaml:5: there is no file “copy/jja.md”; did you mean “copy/jia.md”?"),
    ("pool:\n  法治: []\n" + PAGE, "issue.yaml:5: 法治: at least one is wanted"),
    ("pool: [jia]\n" + PAGE, "issue.yaml:4: pool: a block of keys is wanted, not a list"),
    ("pool: {法治: jia}\n" + PAGE, "issue.yaml:4: 法治: a list is wanted, not “jia”; write [jia]"),
    ("pool: {法治: [jia.md]}\n" + PAGE, "issue.yaml:4: 法治: “jia.md”: write the name without .md"),
]


@pytest.mark.parametrize(("text", "wanted"), WRONG)
def test_a_faulty_pool_is_told_with_its_line_and_nothing_else(spoil: Spoil, text: str, wanted: str) -> None:
    (said,) = spoil(issue=HEAD + text, yi=STORY)
    assert wanted in said


def test_a_page_without_copy_whose_section_has_no_pool_is_told(spoil: Spoil) -> None:
    (said,) = spoil(issue=f"{HEAD}pool:\n  法治: [jia]\n{PAGE}  - {{page: 2, section: 民生}}\n")
    assert said == "issue.yaml:8: page 2 has no stories and no ads"


@pytest.mark.parametrize("jump", ["2", "9"])
def test_a_story_of_a_pool_jumps_to_a_page_of_the_issue(spoil: Spoil, jump: str) -> None:
    story = f"---\nheadline: 题\njump: {jump}\n---\n正文。\n"
    said = spoil(issue=f"{HEAD}pool:\n  法治: [jia]\n{PAGE}  - {{page: 2, stories: [yi]}}\n", jia=story, yi=STORY)
    assert said == ([] if jump == "2" else ["copy/jia.md:3: jump: there is no other page 9 in this issue"])


def test_the_name_of_the_rest_of_a_story_must_be_free(issue: Path, spoil: Spoil) -> None:
    (issue / "copy" / "jia-jump.md").write_text(STORY, "utf-8")
    story = "---\nheadline: 题\njump: auto\n---\n正文。\n"
    (said,) = spoil(issue=f"{HEAD}pages:\n  - {{page: 1, stories: [jia, jia-jump]}}\n", jia=story)
    assert said == "copy/jia.md:3: jump: the rest would be called “jia-jump”, the name of another story; rename that one"


# ---- double trucks --------------------------------------------------------------------------------------------------

FRONT = "pages:\n  - {page: 1, stories: [jia]}\n"
TRUCK = FRONT + "  - page: 4-5\n    stories: [yi, bing]\n"


def test_a_double_truck_is_one_entry_of_two_pages(issue: Path, spoil: Spoil) -> None:
    wide = "---\nheadline: 题\ncolumns: 9\ncross: true\n---\n正文。\n"
    assert spoil(issue=HEAD + TRUCK, yi=STORY, bing=wide) == []
    made, _, _ = read(issue)
    page = made.pages[1]
    assert (page.number, page.through, page.numbers, page.called) == (4, 5, (4, 5), "4-5")
    assert [page.crosses(story) for story in page.stories] == [True, True]
    assert (made.pages[0].through, made.pages[0].called) == (0, "1")


def test_the_first_story_may_cross_unless_it_says_no(issue: Path, spoil: Spoil) -> None:
    assert spoil(issue=HEAD + TRUCK, yi=STORY.replace("题\n", "题\ncross: false\n"), bing=STORY) == []
    page = read(issue)[0].pages[1]
    assert [page.crosses(story) for story in page.stories] == [False, False]


@pytest.mark.parametrize(
    ("page", "said"),
    [
        ("5-6", "page: “5-6” is no double truck (跨版): its left-hand page is even, the right-hand one the next, as 4-5"),
        ("4-6", "page: “4-6” is no double truck (跨版): its left-hand page is even, the right-hand one the next, as 4-5"),
        ("1-2", "page: “1-2” is no double truck (跨版): its left-hand page is even, the right-hand one the next, as 2-3"),
        ("5-4", "page: “5-4” is no double truck"),
        ("4-", "page: “4-” is not a whole number"),
        ("four", "page: “four” is not a whole number"),
        ("1000", "page: 1000 is too much; the most is 999"),
    ],
)
def test_only_facing_pages_make_a_double_truck(spoil: Spoil, page: str, said: str) -> None:
    (told,) = spoil(issue=f"{HEAD}{FRONT}  - page: {page}\n    stories: [yi]\n", yi=STORY)
    assert told.startswith("issue.yaml:6: ")
    assert said in told


def test_a_page_stands_once_alone_or_in_a_double_truck(spoil: Spoil) -> None:
    told = spoil(issue=f"{HEAD}{TRUCK}  - {{page: 5, stories: [ding]}}\n", yi=STORY, bing=STORY)
    assert "issue.yaml:8: page 5 stands twice; the first is on line 6" in told


def test_a_double_truck_is_dealt_nothing_from_a_pool(spoil: Spoil) -> None:
    pages = "pages:\n  - {page: 1, section: 法治}\n  - {page: 4-5, section: 法治}\n"
    told = spoil(issue=f"{HEAD}pool:\n  法治: [jia]\n{pages}")
    assert told == ["issue.yaml:8: page 4-5 has no stories and no ads"]


@pytest.mark.parametrize(
    ("pin", "said"),
    [
        ("place: {column: 3, columns: 6}\ncross: true", ""),
        ("place: {column: 9, columns: 3}", ""),
        ("place: {column: 4, columns: 4}", "stands across the fold of the double truck; write cross: true, or pin it on one page"),
        ("place: {column: 3, columns: 5}\ncross: true", "write {column: 4, columns: 4} for as many columns at either side"),
        ("place: {column: 9, columns: 4}", "place: columns end at 13; the page has 12"),
        ("columns: 13", "columns: 13 is more than the 12 columns of the page"),
    ],
)
def test_pins_count_the_columns_of_both_pages(spoil: Spoil, pin: str, said: str) -> None:
    told = spoil(issue=HEAD + TRUCK, yi=STORY, bing=f"---\nheadline: 题\n{pin}\n---\n正文。\n")
    assert len(told) == bool(said)
    assert said in "".join(told)


@pytest.mark.parametrize(
    ("ad", "said"),
    [
        ("columns: 12, cross: true", ""),
        ("columns: 6, column: 6", ""),
        ("columns: 4, column: 4, cross: true", ""),
        ("columns: 12", "it would stand across the fold of the double truck; write cross: true, or other columns"),
        ("columns: 8, cross: true", "across the fold an ad takes all columns of both pages, or leaves some at either side"),
        ("columns: 4, column: 9", "columns end at 13; the page has 12"),
    ],
)
def test_ads_cross_the_fold_where_they_are_sold_so(spoil: Spoil, ad: str, said: str) -> None:
    entry = f"    ads: [{{file: photos/hui.jpg, height: 40mm, {ad}}}]\n"
    told = spoil(issue=HEAD + TRUCK + entry, yi=STORY, bing=STORY)
    assert len(told) == bool(said)
    assert said in "".join(told)


def test_an_ad_across_the_fold_stands_level(spoil: Spoil) -> None:
    below = "{file: photos/hui.jpg, height: 40mm, columns: 6}"
    astride = "{file: photos/hui.jpg, height: 30mm, columns: 4, column: 4, cross: true}"
    (told,) = spoil(issue=f"{HEAD}{TRUCK}    ads: [{below}, {astride}]\n", yi=STORY, bing=STORY)
    assert "stands across the fold, over ads that take one page" in told


def test_a_story_jumps_to_either_page_of_a_double_truck(spoil: Spoil) -> None:
    front = STORY.replace("题\n", "题\njump: 5\n")
    assert spoil(issue=HEAD + TRUCK, jia=front, yi=STORY, bing=STORY) == []


def test_the_dummy_of_a_double_truck_counts_both_pages(issue: Path, spoil: Spoil) -> None:
    (issue / "layout").mkdir()
    boxes = "page: 4\nboxes:\n  - {story: yi, column: 3, row: 0, columns: 6, rows: 40}\n"
    (issue / "layout" / "04.yaml").write_text(boxes, "utf-8")
    assert spoil(issue=HEAD + TRUCK, yi=STORY, bing=STORY) == []
    dummy = read(issue)[0].pages[1].dummy
    assert dummy is not None
    assert dummy.berths[0].cells.right == 9
    (issue / "layout" / "04.yaml").write_text(boxes.replace("column: 3", "column: 7"), "utf-8")
    assert "leaves the 12 columns" in "".join(spoil(issue=HEAD + TRUCK))
