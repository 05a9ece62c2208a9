"""What is seen of an issue, and the digest of all that it is built from."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from layout.night.resting import around, changed, digest, issues_in, sighted


@pytest.fixture
def issues(tmp_path: Path) -> Path:
    folder = tmp_path / "paper" / "issues"
    for name in ("0001", "0002"):
        (folder / name / "copy").mkdir(parents=True)
        (folder / name / "issue.yaml").write_text("number: 1\n", "utf-8")
        (folder / name / "copy" / "a.md").write_text("稿", "utf-8")
    (folder / "profiles").mkdir()
    (folder / "profiles" / "press.icc").write_bytes(b"icc")
    (folder / "house.yaml").write_text("name: 报\n", "utf-8")
    return folder


def of(issues: Path, name: str = "0001") -> str:
    return digest(issues / name, sighted(issues / name), around(issues, issues.parent / "output"))


def test_issues_are_folders_with_an_issue_file(issues: Path) -> None:
    (issues / ".hidden").mkdir()
    (issues / ".hidden" / "issue.yaml").touch()
    assert [path.name for path in issues_in(issues)] == ["0001", "0002"]
    with pytest.raises(OSError, match="nowhere"):
        issues_in(issues / "nowhere")


def test_a_changed_file_is_seen_and_named(issues: Path) -> None:
    before, first = sighted(issues / "0001"), of(issues)
    (issues / "0001" / "copy" / "a.md").write_text("新稿", "utf-8")
    assert changed(before, sighted(issues / "0001")) == ("copy/a.md",)
    assert of(issues) != first


def test_a_touched_file_is_seen_and_has_the_same_digest(issues: Path) -> None:
    before, first = sighted(issues / "0001"), of(issues)
    os.utime(issues / "0001" / "issue.yaml", (1, 1))
    assert sighted(issues / "0001") != before
    assert of(issues) == first


def test_the_other_issue_is_nobodys_business(issues: Path) -> None:
    first = of(issues)
    (issues / "0002" / "copy" / "a.md").write_text("新稿", "utf-8")
    assert of(issues) == first


@pytest.mark.parametrize("name", ["house.yaml", "profiles/press.icc", "../fonts/face.otf"])
def test_the_house_its_profiles_and_faces_are(issues: Path, name: str) -> None:
    first = of(issues)
    path = issues / name
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(b"other")
    assert of(issues) != first


@pytest.mark.parametrize("name", ["night.yaml", ".house.yaml.swp", "house.yaml~", "0001/copy/.b.md", "0001/photos.part", "out/x.pdf"])
def test_what_is_no_copy_is_not_looked_at(issues: Path, name: str) -> None:
    (issues / "out").mkdir()
    first, seen = digest(issues / "0001", sighted(issues / "0001"), around(issues, issues / "out")), sighted(issues / "0001")
    (issues / name).write_bytes(b"other")
    assert digest(issues / "0001", sighted(issues / "0001"), around(issues, issues / "out")) == first
    assert sighted(issues / "0001") == seen


def test_a_name_is_part_of_the_copy(issues: Path) -> None:
    first = of(issues)
    (issues / "0001" / "copy" / "a.md").rename(issues / "0001" / "copy" / "b.md")
    assert of(issues) != first


def test_a_folder_that_is_gone_is_seen_as_empty(issues: Path) -> None:
    seen = sighted(issues / "0001")
    assert sighted(issues / "0003") == ()
    (issues / "0001" / "copy" / "a.md").unlink()
    with pytest.raises(FileNotFoundError):
        digest(issues / "0001", seen, ())


def test_where_the_paper_lies_is_no_part_of_it(issues: Path, tmp_path: Path) -> None:
    first = of(issues)
    (tmp_path / "paper").rename(tmp_path / "moved")
    assert of(tmp_path / "moved" / "issues") == first
