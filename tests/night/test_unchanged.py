"""An issue in which nothing has changed is told at once; anything that a build reads, or has written, counts as a change."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
import smallpaper

from layout.night.unchanged import stamp, weighed


def run(issue: Path, *options: str) -> tuple[int, str]:
    done = subprocess.run(
        [sys.executable, "-m", "layout", "build", str(issue), "--no-plates", *options], capture_output=True, text=True, check=False
    )
    return done.returncode, done.stderr


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    issue = smallpaper.paper(tmp_path_factory.mktemp("unchanged"))
    assert run(issue)[0] == 0
    return issue


def test_nothing_has_changed(built: Path) -> None:
    code, told = run(built)
    assert code == 0
    assert "nothing has changed; 1 pages released, 0 held" in told


def test_the_report_is_the_same(built: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "layout", "build", str(built), "--no-plates", "--json"], capture_output=True, text=True, check=True
    )
    assert done.stdout == (built.parent.parent / "output" / built.name / "report.json").read_text("utf-8")


@pytest.mark.parametrize("option", ["--no-cache", "--metrics", "--explain", "--standard=x1a", "--pages=1"])
def test_other_wishes_are_carried_out(built: Path, option: str) -> None:
    assert "nothing has changed" not in run(built, option)[1]
    run(built)


def test_a_page_that_was_taken_away_is_written_again(built: Path) -> None:
    page = built.parent.parent / "output" / built.name / f"{built.name}-01.pdf"
    before = page.read_bytes()
    page.unlink()
    assert "nothing has changed" not in run(built)[1]
    assert page.read_bytes() == before


def touch(name: str, text: str) -> Callable[[Path], None]:
    def change(issue: Path) -> None:
        (issue / name).resolve().write_text(text, "utf-8")

    return change


CHANGES = {
    "a story": touch("copy/sound.md", smallpaper.STORY + "又一段。\n"),
    "the house": touch("../house.yaml", smallpaper.HOUSE + "# later\n"),
    "the preflight profile": touch("../small.yaml", smallpaper.PREFLIGHT + "# later\n"),
    "a file that came": touch("copy/new.md", smallpaper.STORY),
    "a hidden file": touch(".hidden", "x"),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_whatever_is_read_counts(tmp_path: Path, change: Callable[[Path], None]) -> None:
    issue = smallpaper.paper(tmp_path)
    before = weighed(issue, "")
    change(issue)
    assert before
    assert weighed(issue, "") != before


def test_what_is_asked_counts_and_other_issues_do_not(tmp_path: Path) -> None:
    issue = smallpaper.paper(tmp_path)
    before = weighed(issue, "")
    other = issue.parent / "0002"
    other.mkdir()
    (other / "issue.yaml").write_text("number: 2\n", "utf-8")
    assert weighed(issue, "") == before
    assert weighed(issue, "x1a") != before


@pytest.mark.parametrize(
    ("said", "known"), [("house: ../house.yaml\n", True), ('"house": "../house.yaml"  # ours\n', True), ("house: ../../h.yaml\n", False)]
)
def test_a_house_elsewhere_cannot_be_weighed(tmp_path: Path, said: str, known: bool) -> None:
    issue = smallpaper.paper(tmp_path)
    file = issue / "issue.yaml"
    file.write_text(said + file.read_text("utf-8"), "utf-8")
    assert bool(weighed(issue, "")) is known


def test_a_file_is_read_again_when_it_may_have_changed(tmp_path: Path) -> None:
    issue = smallpaper.paper(tmp_path)
    story = issue / "copy" / "sound.md"
    before, seen = weighed(issue, ""), story.stat()
    story.write_text(smallpaper.STORY.replace("正文", "正叉"), "utf-8")
    os.utime(story, ns=(seen.st_atime_ns, seen.st_mtime_ns))
    assert story.stat().st_size == seen.st_size
    assert weighed(issue, "") != before


def test_no_stamp_is_left_when_copy_changed_meanwhile(tmp_path: Path) -> None:
    issue = smallpaper.paper(tmp_path)
    mark = stamp(issue, tmp_path / "output" / "0001", "")
    touch("copy/sound.md", "---\nheadline: 晚到\n---\n")(issue)
    mark.leave([""])
    assert not mark.file.exists()
