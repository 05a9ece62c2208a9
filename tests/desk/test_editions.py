"""Regional editions: pages of their own in the place of the base's."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from layout.desk import editions, read
from layout.finding import CopyError

Spoil = Callable[..., list[str]]

STORY = "---\nheadline: 题\n---\n正文。\n"
HEAD = "house: ../house.yaml\nnumber: 1\ndate: 2024-05-23\n"
BASE = HEAD + "pages:\n  - {page: 1, stories: [jia]}\n  - {page: 2, stories: [yi]}\n"
OWN = """editions:
  hangzhou:
    title: 杭州版
    fields: {hotline: 0571-9}
    pages:
      - {page: 2, section: 杭州, stories: [bing]}
  wenzhou:
    pages:
      - {page: 2, stories: [jia]}
      - {page: 1, stories: [yi]}
"""


@pytest.fixture
def paper(issue: Path, spoil: Spoil) -> Path:
    """A base of two pages and two editions."""
    assert spoil(issue=BASE + OWN, yi=STORY, bing=STORY) == []
    return issue


def told(folder: Path, edition: str) -> list[str]:
    with pytest.raises(CopyError) as error:
        read(folder, edition)
    return [str(finding) for finding in error.value.findings]


def test_names_are_in_the_order_of_the_file(paper: Path) -> None:
    assert editions(paper) == ("hangzhou", "wenzhou")


def test_the_base_knows_nothing_of_its_editions(paper: Path) -> None:
    made, _, _ = read(paper)
    assert made.edition == ""
    assert [[story.slug for story in page.stories] for page in made.pages] == [["jia"], ["yi"]]


def test_an_edition_replaces_pages_by_their_numbers(paper: Path) -> None:
    made, _, _ = read(paper, "hangzhou")
    assert made.edition == "hangzhou"
    assert {page.number: [story.slug for story in page.stories] for page in made.pages} == {1: ["jia"], 2: ["bing"]}
    facts = dict(made.fields)
    assert (facts["hotline"], facts["edition_title"]) == ("0571-9", "杭州版")


def test_a_story_may_run_in_the_base_and_in_an_edition_on_another_page(paper: Path) -> None:
    made, _, _ = read(paper, "wenzhou")
    assert {page.number: page.stories[0].slug for page in made.pages} == {1: "yi", 2: "jia"}
    assert dict(made.fields)["edition_title"] == "wenzhou"


def test_a_story_runs_once_in_an_edition(paper: Path) -> None:
    (paper / "issue.yaml").write_text(BASE + OWN.replace("[bing]", "[jia]"), "utf-8")
    assert told(paper, "hangzhou") == ["issue.yaml:12: story “jia” runs twice; the first time on line 5"]
    assert read(paper)[0].edition == ""


def test_an_unknown_edition_is_told_with_the_near_one(paper: Path) -> None:
    assert told(paper, "hanzhou") == ["issue.yaml:7: unknown edition “hanzhou”; did you mean “hangzhou”?"]
    (paper / "issue.yaml").write_text(BASE, "utf-8")
    assert told(paper, "hangzhou") == ["issue.yaml:1: there is no edition “hangzhou”, nor any other"]
    assert editions(paper) == ()


@pytest.mark.parametrize(
    ("entry", "said"),
    [
        ("{page: 9, stories: [bing]}", "issue.yaml:9: page 9 is no page of the base; an edition replaces pages, it adds none"),
        ("{page: 2, stories: [ding]}", "issue.yaml:9: there is no file “copy/ding.md”"),
        ("{page: 2, hotlin: 1, stories: [bing]}", "issue.yaml:9: unknown key “hotlin”; did you mean “hotline”?"),
        ("{page: 4-5, stories: [bing]}", "issue.yaml:9: page 4 is no page of the base"),
    ],
)
def test_pages_of_an_edition_are_read_as_strictly(issue: Path, spoil: Spoil, entry: str, said: str) -> None:
    spoil(issue=f"{BASE}editions:\n  hz:\n    pages: [{entry}]\n", yi=STORY, bing=STORY)
    assert told(issue, "hz")[0].startswith(said)


def test_half_of_a_double_truck_cannot_be_replaced(issue: Path, spoil: Spoil) -> None:
    base = HEAD + "pages:\n  - {page: 1, stories: [jia]}\n  - {page: 2-3, stories: [yi]}\n"
    spoil(issue=f"{base}editions:\n  hz:\n    pages: [{{page: 3, stories: [bing]}}]\n", yi=STORY, bing=STORY)
    assert "the edition replaces half of the double truck 2-3; give it a page 2 too" in "".join(told(issue, "hz"))
    spoil(issue=f"{base}editions:\n  hz:\n    pages: [{{page: 2-3, stories: [bing]}}]\n", yi=STORY, bing=STORY)
    assert [page.numbers for page in read(issue, "hz")[0].pages] == [(1,), (2, 3)]


@pytest.mark.parametrize("name", ["杭州", "a/b", "..", "proof", "Held", "x" * 40])
def test_a_name_is_that_of_a_folder(spoil: Spoil, name: str) -> None:
    (said,) = spoil(issue=f"{BASE}editions:\n  {name}: {{title: 版}}\n", yi=STORY)
    assert said.startswith("issue.yaml:8: ")
    assert "name" in said


def test_an_edition_s_own_page_has_a_dummy_of_its_own(paper: Path) -> None:
    for where, rows in (("layout/02.yaml", 40), ("layout/hangzhou/02.yaml", 60)):
        (paper / where).parent.mkdir(exist_ok=True, parents=True)
        text = f"page: 2\nboxes:\n  - {{story: yi, column: 0, row: 0, columns: 2, rows: {rows}}}\n"
        (paper / where).write_text(text, "utf-8")
    found = {}
    for edition in ("", "hangzhou"):
        dummy = next(page.dummy for page in read(paper, edition)[0].pages if page.number == 2)
        assert dummy is not None
        found[edition] = dummy.berths[0].cells.rows
    assert found == {"": 40, "hangzhou": 60}
