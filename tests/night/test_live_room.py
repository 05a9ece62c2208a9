"""An issue kept open: a story that was written is taken up without the rest being read, and comes to the same."""

from __future__ import annotations

from pathlib import Path

import pytest
from livepaper import live_issue

from layout.desk import as_written, correct, texts
from layout.night.live_room import TURNS, Opened, basis, reopened, retold
from layout.night.live_watch import seen_now


@pytest.fixture
def issue(tmp_path: Path) -> Path:
    return live_issue(tmp_path)


def rewritten(issue: Path, opened: Opened, slug: str, part: str, text: str) -> Opened | None:
    """The issue after a correction, as the desk takes it up at once."""
    correct(issue, slug, part, text, texts(issue, slug)[0])
    story = as_written(issue, slug)
    assert story is not None
    return retold(opened, story)


@pytest.mark.parametrize(
    ("slug", "part", "text"),
    [
        ("bridge", "caption 0", "另一个早晨。"),
        ("bridge", "credit 0", "方小禾 摄"),
        ("tea", "headline", "春茶"),
        ("poem", "paragraph 2", ""),
    ],
)
def test_one_story_read_comes_to_the_same_as_all_of_them(issue: Path, slug: str, part: str, text: str) -> None:
    opened = reopened(issue, None)
    quick = rewritten(issue, opened, slug, part, text)
    assert quick is not None
    whole, seen = reopened(issue, quick), seen_now(issue)
    assert quick.room.issue == whole.room.issue != opened.room.issue
    assert [basis(quick, n, seen) for n in (1, 2)] == [basis(whole, n, seen) for n in (1, 2)]
    assert quick.room.setter is whole.room.setter is opened.room.setter
    assert whole.turns == quick.turns == 1


def test_where_stories_find_their_pages_by_themselves_all_is_read(issue: Path) -> None:
    path = issue / "copy" / "poem.md"
    path.write_text(path.read_text("utf-8").replace("---\n", "---\njump: auto\n", 1), "utf-8")
    assert rewritten(issue, reopened(issue, None), "poem", "headline", "桥上") is None


def test_a_story_that_cannot_be_read_is_none(issue: Path) -> None:
    assert as_written(issue, "nobody") is None
    (issue / "copy" / "tea.md").write_text("headline: 半", "utf-8")
    assert as_written(issue, "tea") is None


def test_the_typesetter_starts_afresh_after_some_changes_and_not_for_looking(issue: Path) -> None:
    opened = reopened(issue, None)
    setter = opened.room.setter
    for _ in range(3):
        opened = reopened(issue, opened)
    assert opened.turns == 0
    for turn in range(TURNS):
        opened = rewritten(issue, opened, "tea", "headline", f"春茶{turn}") or opened
    assert opened.room.setter is setter
    (issue / "copy" / "tea.md").touch()
    assert reopened(issue, opened).room.setter is not setter
