"""One build of a small issue: what is late is held, what changes is not released, what is broken is told."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import pytest
from smallpaper import STORY, paper

from layout.build import Crew, Made
from layout.finding import CopyError
from layout.night import onebuild as room
from layout.night.apart import Terms, apart
from layout.night.onebuild import LATE, Ways, one_build
from layout.night.resting import Replaced

WAYS = Ways(jobs=2, plates=None)


@pytest.fixture
def issue(tmp_path: Path) -> Path:
    folder = paper(tmp_path, "stories: [two]", "stories: [three]")
    for slug in ("two", "three"):
        (folder / "copy" / f"{slug}.md").write_text(STORY.replace("题目", slug), "utf-8")
    return folder


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> None:
    """Page 2 is not done at the deadline, however fast or slow the machine is; test_apart has real ones."""

    def late(crew: Crew, numbers: Iterable[int], terms: Terms) -> tuple[Made, ...]:
        assert terms.seconds is not None
        return apart(crew, [number for number in numbers if number != 2], replace(terms, seconds=None))

    monkeypatch.setattr(room, "apart", late)


def complete(out: Path) -> bool:
    return bool(json.loads((out / "manifest.json").read_bytes())["complete"])


def test_every_page_is_released(issue: Path, tmp_path: Path) -> None:
    done: list[int] = []
    outcome = one_build(issue, tmp_path / "out", None, replace(WAYS, done=done.append))
    assert outcome.state == "released"
    assert [(page.number, page.name, page.state) for page in outcome.pages] == [(n, f"0001-0{n}", "released") for n in (1, 2, 3)]
    report = json.loads((tmp_path / "out" / "report.json").read_bytes())
    assert [page.sha256 for page in outcome.pages] == [page["sha256"] for page in report["pages"]]
    assert sorted(done) == [1, 2, 3]
    assert not outcome.late


def test_at_the_deadline_what_is_done_is_released(issue: Path, tmp_path: Path, slow: None, monkeypatch: pytest.MonkeyPatch) -> None:
    outcome = one_build(issue, tmp_path / "out", 60.0, WAYS)
    assert [(page.number, page.state, page.why) for page in outcome.pages] == [
        (1, "released", ""), (2, "held", LATE), (3, "released", ""),
    ]  # fmt: skip
    assert (outcome.state, outcome.late, outcome.stops) == ("held", True, 1)
    assert sorted(path.name for path in (tmp_path / "out").glob("*.pdf")) == ["0001-01.pdf", "0001-03.pdf"]
    assert not complete(tmp_path / "out")
    monkeypatch.undo()
    one_build(issue, tmp_path / "out", None, WAYS)
    assert complete(tmp_path / "out")


def test_at_the_deadline_the_earlier_page_stands(issue: Path, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    one_build(issue, tmp_path / "out", None, WAYS)
    before = (tmp_path / "out" / "0001-02.pdf").read_bytes()
    request.getfixturevalue("slow")
    (issue / "copy" / "three.md").write_text(STORY.replace("正文", "新的正文"), "utf-8")
    outcome = one_build(issue, tmp_path / "out", 60.0, WAYS)
    assert outcome.pages[1].why == f"{LATE}; the page released before stands"
    assert (tmp_path / "out" / "0001-02.pdf").read_bytes() == before
    assert complete(tmp_path / "out")


def test_past_the_deadline_nothing_is_touched(issue: Path, tmp_path: Path) -> None:
    one_build(issue, tmp_path / "out", None, WAYS)
    before = (tmp_path / "out" / "report.json").read_bytes()
    (issue / "copy" / "three.md").write_text(STORY.replace("正文", "新的正文"), "utf-8")
    outcome = one_build(issue, tmp_path / "out", 0.0, WAYS)
    assert {page.state for page in outcome.pages} == {"held"}
    assert (tmp_path / "out" / "report.json").read_bytes() == before


def test_a_file_replaced_while_it_is_read_is_not_released(issue: Path, tmp_path: Path) -> None:
    def replaced(number: int) -> None:
        (issue / "copy" / "three.md").write_text(STORY.replace("正文", "新的正文"), "utf-8")

    with pytest.raises(Replaced, match=r"copy/three\.md changed while it was read"):
        one_build(issue, tmp_path / "out", None, replace(WAYS, done=replaced))
    assert not (tmp_path / "out").exists()


def test_broken_copy_is_told(issue: Path, tmp_path: Path) -> None:
    (issue / "copy" / "two.md").unlink()
    with pytest.raises(CopyError, match=r"copy/two\.md"):
        one_build(issue, tmp_path / "out", None, WAYS)


def test_asked_to_end_nothing_is_released(issue: Path, tmp_path: Path) -> None:
    with pytest.raises(KeyboardInterrupt):
        one_build(issue, tmp_path / "out", None, replace(WAYS, stop=lambda: True))
    assert not (tmp_path / "out").exists()
