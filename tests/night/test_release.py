"""The release: whole files or none, a page in one place only."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from layout.build import Built, Room, build, open_room
from layout.desk import new
from layout.finding import Finding, Grade
from layout.night import Cache, Order, crew, release


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Built:
    folder = tmp_path_factory.mktemp("paper") / "issues"
    issue = next(path.parent for path in new(folder) if path.name == "issue.yaml")
    room: Room = open_room(issue)
    order = Order(issue, "x4", Cache(None))
    told: list[int] = []
    made = build(room, (1, 2), crew(room, order, 1, told.append))
    assert told == [1, 2]
    return made


def names(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}


def test_everything_is_written(built: Built, tmp_path: Path) -> None:
    written = release(built, tmp_path, {})
    assert names(tmp_path) == {
        "0001-01.pdf", "0001-02.pdf", "proof/0001-01.png", "proof/0001-02.png", "proof/index.html", "report.json",
    }  # fmt: skip
    assert written.held == ()
    assert json.loads((tmp_path / "report.json").read_text(encoding="utf-8"))["issue"]["name"] == "0001"


def test_a_stop_holds_its_page_and_withdraws_the_released_one(built: Built, tmp_path: Path) -> None:
    release(built, tmp_path, {})
    stop = Finding("overset", Grade.STOP, "too long", page=2)
    written = release(replace(built, findings=(stop,)), tmp_path, {})
    assert written.released == ("0001-01.pdf",)
    assert written.held == ("held/0001-02.pdf",)
    assert "0001-02.pdf" not in names(tmp_path)


def test_a_stop_of_the_whole_issue_holds_every_page(built: Built, tmp_path: Path) -> None:
    written = release(replace(built, findings=(Finding("face", Grade.STOP, "no face"),)), tmp_path, {})
    assert written.released == ()
    assert len(written.held) == 2


def test_a_page_the_issue_no_longer_has_is_cleared(built: Built, tmp_path: Path) -> None:
    release(built, tmp_path, {})
    shorter = replace(built, pages=built.pages[:1], issue=replace(built.issue, pages=built.issue.pages[:1]))
    release(shorter, tmp_path, {})
    assert {name for name in names(tmp_path) if name.startswith("0001") or ".png" in name} == {"0001-01.pdf", "proof/0001-01.png"}


def test_some_pages_leave_the_others_alone(built: Built, tmp_path: Path) -> None:
    release(built, tmp_path, {})
    release(replace(built, pages=built.pages[:1]), tmp_path, {})
    assert {"0001-01.pdf", "0001-02.pdf", "proof/0001-02.png"} <= names(tmp_path)


def test_proofs_only_releases_nothing(built: Built, tmp_path: Path) -> None:
    release(built, tmp_path, {}, proofs_only=True)
    assert not list(tmp_path.glob("*.pdf"))
    assert (tmp_path / "proof" / "index.html").exists()


def test_a_failure_half_way_leaves_the_old_release_whole(built: Built, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    release(built, tmp_path, {})
    before = {name: (tmp_path / name).read_bytes() for name in names(tmp_path)}

    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(OSError, match="No space"):
        release(replace(built, findings=()), tmp_path, {})
    assert {name: (tmp_path / name).read_bytes() for name in names(tmp_path)} == before
