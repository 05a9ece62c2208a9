"""Pins, moves and locks: a readable line each, everything else in the file as it was, and taken back byte by byte."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from layout.desk import correct, lock, move, pin, read, texts, undo
from layout.finding import CopyError
from layout.issue import Berth, Place
from layout.units import Cells

ISSUE = """# one issue
house: ../house.yaml
number: 1
date: 2024-05-23
pool: {综合: [wu]}
pages:
  - page: 1
    section: 要闻
    stories: [jia, yi]   # flow
  - page: 2
    stories:
      # lead of the page
      - bing   # checked
      - ding
    fillers: [bu]
  - {page: 3, section: 综合, stories: [ji]}
  - page: 4
    ads: [{file: ads/x.png, columns: 1, height: 20mm}]
"""
SLUGS = ("jia", "yi", "bing", "ding", "wu", "ji", "bu")
STORY = "---\nheadline: 题   # 注\nweight: minor\n---\n正文。\n"


@pytest.fixture
def paper(issue: Path) -> Path:
    (issue / "issue.yaml").write_text(ISSUE, "utf-8")
    for slug in SLUGS:
        (issue / "copy" / f"{slug}.md").write_text(STORY, "utf-8")
    (issue / "ads").mkdir()
    (issue / "photos" / "hui.jpg").rename(issue / "ads" / "x.png")
    return issue


def stories(folder: Path) -> dict[int, list[str]]:
    return {page.number: [story.slug for story in page.stories] for page in read(folder)[0].pages}


def lines(before: str, after: str) -> tuple[list[str], list[str]]:
    """Lines that went and lines that came."""
    old, new = before.splitlines(), after.splitlines()
    return [line for line in old if line not in new], [line for line in new if line not in old]


@pytest.mark.parametrize(
    ("slug", "to", "gone", "come"),
    [
        ("jia", (1, 1), ["    stories: [jia, yi]   # flow"], ["    stories: [yi, jia]   # flow"]),
        ("jia", (2, 1), ["    stories: [jia, yi]   # flow"], ["    stories: [yi]   # flow", "      - jia"]),
        ("jia", (3, 9), None, ["    stories: [yi]   # flow", "  - {page: 3, section: 综合, stories: [ji, jia]}"]),
        ("jia", (4, 0), None, ["    stories: [yi]   # flow", "    stories: [jia]"]),
        ("bing", (1, 0), None, ["    stories: [bing, jia, yi]   # flow", "      # checked"]),
        ("bing", (2, 1), [], []),
        ("ding", (2, 0), [], []),
        ("bu", (1, 1), None, ["    stories: [jia, bu, yi]   # flow", "    fillers: []"]),
        ("yi", (1, 0), None, ["    stories: [yi, jia]   # flow"]),
    ],
)
def test_a_move_changes_two_lists(paper: Path, slug: str, to: tuple[int, int], gone: list[str] | None, come: list[str]) -> None:
    was, (number, position) = stories(paper), to
    change = move(paper, slug, number, position)
    after = (paper / "issue.yaml").read_text("utf-8")
    assert change
    left, put = lines(ISSUE, after)
    assert put == come
    assert gone is None or left == gone
    now = stories(paper)
    assert now[number].index(slug) == min(position, len(now[number]) - 1)
    assert {n: [s for s in page if s != slug] for n, page in now.items()} == {n: [s for s in page if s != slug] for n, page in was.items()}
    undo(paper, change)
    assert (paper / "issue.yaml").read_text("utf-8") == ISSUE


def test_a_remark_goes_with_its_line(paper: Path) -> None:
    move(paper, "bing", 2, 1)
    assert "      # lead of the page\n      - ding\n      - bing   # checked\n" in (paper / "issue.yaml").read_text("utf-8")


def test_a_page_that_would_be_empty(paper: Path) -> None:
    (paper / "issue.yaml").write_text(ISSUE.replace("section: 综合, ", "").replace("pool: {综合: [wu]}\n", ""), "utf-8")
    before = (paper / "issue.yaml").read_bytes()
    with pytest.raises(CopyError, match="page 3 has no stories and no ads"):
        move(paper, "ji", 1, 0)
    assert (paper / "issue.yaml").read_bytes() == before


def test_a_pool_keeps_one(paper: Path) -> None:
    with pytest.raises(CopyError, match="at least one is wanted"):
        move(paper, "wu", 3, 0)


def test_what_is_there_already(paper: Path) -> None:
    assert move(paper, "yi", 1, 1) is None
    assert move(paper, "yi", 1, 99) is None
    assert pin(paper, "yi", None) is None
    assert lock(paper, 1, (), False) is None


def test_unknown_names(paper: Path) -> None:
    for slug, number in (("nein", 1), ("jia", 9)):
        with pytest.raises(KeyError):
            move(paper, slug, number, 0)
    with pytest.raises(KeyError):
        pin(paper, "nein", None)
    with pytest.raises(KeyError):
        lock(paper, 9, (), True)


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(moves=st.lists(st.tuples(st.sampled_from(("jia", "yi", "bing", "ding", "bu")), st.integers(1, 4), st.integers(0, 4)), max_size=4))
def test_moves_taken_back_leave_the_file_as_it_was(paper: Path, moves: list[tuple[str, int, int]]) -> None:
    (paper / "issue.yaml").write_text(ISSUE, "utf-8")
    done = []
    for each in moves:
        try:
            change = move(paper, *each)
        except CopyError:
            continue
        if change:
            done.append(change)
        assert sum(each[0] in page for page in stories(paper).values()) == 1
    comments = [line.strip() for line in ISSUE.splitlines() if line.strip().startswith("#")]
    assert all(comment in (paper / "issue.yaml").read_text("utf-8") for comment in (*comments, "# flow", "# checked"))
    for change in reversed(done):
        undo(paper, change)
    assert (paper / "issue.yaml").read_text("utf-8") == ISSUE


# ---- pins ----------------------------------------------------------------------------------------------------------

PINNED = "{column: 1, row: 20, columns: 2, rows: 30}"


@pytest.mark.parametrize(
    ("place", "then"),
    [
        ("", f"weight: minor\nplace: {PINNED}\n"),
        ("place: {top: true}  # oben\n", f"weight: minor\nplace: {PINNED}  # oben\n"),
        ("place: {rows: 8, row: 1, columns: 2, column: 0}\n", "place: {rows: 30, row: 20, columns: 2, column: 1}\n"),
        (
            "place:   # oben\n  column: 0   # links\n  fold: true\n  rows: 30\n",
            "place:   # oben\n  row: 20\n  columns: 2\n  column: 1   # links\n  rows: 30\n",
        ),
        ("place:\n", f"place: {PINNED}\n"),
    ],
)
def test_a_pin_is_a_line(paper: Path, place: str, then: str) -> None:
    path = paper / "copy" / "jia.md"
    text = STORY.replace("weight: minor\n", f"weight: minor\n{place}")
    path.write_text(text, "utf-8")
    change = pin(paper, "jia", Cells(1, 20, 2, 30))
    assert change
    assert then in path.read_text("utf-8")
    assert "headline: 题   # 注\n" in path.read_text("utf-8")
    assert read(paper)[0].pages[0].stories[0].place == Place(1, 20, 2, 30)
    assert pin(paper, "jia", Cells(1, 20, 2, 30)) is None
    undo(paper, change)
    assert path.read_text("utf-8") == text


def test_a_pin_is_freed(paper: Path) -> None:
    pin(paper, "jia", Cells(1, 20, 2, 30))
    change = pin(paper, "jia", None)
    assert change
    assert change.text == "jia freed"
    assert (paper / "copy" / "jia.md").read_text("utf-8") == STORY


def test_pins_off_the_grid_or_over_one_another(paper: Path) -> None:
    with pytest.raises(CopyError, match=r"copy/jia.md:4: place: columns end at 9; the page has"):
        pin(paper, "jia", Cells(5, 0, 4, 9))
    pin(paper, "jia", Cells(0, 20, 2, 30))
    with pytest.raises(CopyError, match="the pin overlaps"):
        pin(paper, "yi", Cells(1, 25, 2, 30))
    assert (paper / "copy" / "yi.md").read_text("utf-8") == STORY


# ---- locks, undo -----------------------------------------------------------------------------------------------------

BERTHS = (Berth("jia", Cells(0, 0, 3, 40), pinned=True), Berth("yi", Cells(3, 0, 3, 40)))


def test_a_page_is_locked_and_given_free(paper: Path) -> None:
    made = lock(paper, 1, BERTHS, True)
    dummy = read(paper)[0].pages[0].dummy
    assert made
    assert dummy
    assert (dummy.approved, dummy.berths) == (True, BERTHS)
    assert lock(paper, 1, BERTHS, True) is None
    with pytest.raises(CopyError, match="page 1 is locked; unlock it first"):
        pin(paper, "jia", Cells(0, 20, 2, 30))
    with pytest.raises(CopyError, match="locked"):
        move(paper, "bing", 1, 0)
    with pytest.raises(CopyError, match="locked"):
        move(paper, "jia", 2, 0)
    free = lock(paper, 1, (), False)
    assert free
    dummy = read(paper)[0].pages[0].dummy
    assert dummy
    assert (dummy.approved, dummy.berths) == (False, BERTHS)
    undo(paper, free)
    undo(paper, made)
    assert not (paper / "layout" / "01.yaml").exists()


def test_a_lock_keeps_what_an_editor_wrote(paper: Path) -> None:
    path = paper / "layout" / "01.yaml"
    path.parent.mkdir()
    text = "# mine\npage: 1\nboxes:  # all\n  - {story: jia, column: 0, row: 0, columns: 2, rows: 40}  # lead\n"
    path.write_text(text, "utf-8")
    lock(paper, 1, (Berth("jia", Cells(0, 0, 2, 40)),), True)
    assert path.read_text("utf-8") == text.replace("page: 1\n", "approved: true\npage: 1\n")
    lock(paper, 1, BERTHS, True)
    dummy = read(paper)[0].pages[0].dummy
    assert dummy
    assert dummy.berths == BERTHS
    assert path.read_text("utf-8").startswith("# mine\napproved: true\n")


def test_nothing_is_taken_back_over_another_change(paper: Path) -> None:
    change = pin(paper, "jia", Cells(1, 20, 2, 30))
    assert change
    correct(paper, "jia", "headline", "新", texts(paper, "jia")[0])
    before = (paper / "copy" / "jia.md").read_bytes()
    with pytest.raises(CopyError, match="changed since; nothing was taken back"):
        undo(paper, change)
    assert (paper / "copy" / "jia.md").read_bytes() == before


ONE = "pages:\n  - {page: 1, stories: [jia]}\n"
OPEN = "pages:\n  - page: 1\n    stories:"
POOL = "pool:\n  综合:\n    - wu  # alt\n    - bu\npages:\n  - {page: 1, section: 综合, stories: [jia]}"


@pytest.mark.parametrize("ends", ["\n", "\r\n"])
@pytest.mark.parametrize(
    ("slug", "text", "then"),
    [
        ("wu", POOL, "    # alt\n    - bu\n"),
        ("wu", ONE + "  - {page: 2, stories: [yi, wu]}", "stories: [wu, jia]}\n  - {page: 2, stories: [yi]}"),
        ("wu", "pages:\n  - {page: 1, index: 1, ads: [ ]}\n  - {page: 2, stories: [yi, wu]}", "index: 1, ads: [ ], stories: [wu]}\n"),
        ("wu", OPEN + "\n  - {page: 2, stories: [yi, wu]}", "    stories: [wu]\n"),
        ("wu", OPEN + " []  # leer\n  - {page: 2, stories: [yi, wu]}", "    stories: [wu]  # leer\n"),
        ("wu", OPEN + "\n    - jia\n  - page: 2\n    stories:\n    - yi\n    - wu # x", "    - wu # x\n    - jia\n"),
        ("yi", ONE + "  - page: 2\n    stories: [wu,  # eins\n      yi,  # zwei\n      bu]", "wu,  # eins\n      # zwei\n"),
        ("bu", ONE + "  - page: 2\n    stories: [wu,  # eins\n      bu]", "stories: [wu,  # eins\n      ]"),
    ],
)
def test_lists_as_people_write_them(paper: Path, slug: str, text: str, then: str, ends: str) -> None:
    text = f"number: 1\ndate: 2024-05-23\n{text}\n".replace("\n", ends)
    (paper / "issue.yaml").write_bytes(text.encode())
    change = move(paper, slug, 1, 0)
    assert change
    after = (paper / "issue.yaml").read_bytes().decode()
    assert then.replace("\n", ends) in after
    assert after.count("\n") == after.count(ends)
    assert stories(paper)[1][0] == slug
    undo(paper, change)
    assert (paper / "issue.yaml").read_bytes() == text.encode()
