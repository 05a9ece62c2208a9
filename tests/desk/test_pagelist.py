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
