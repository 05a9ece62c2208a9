"""Bad copy from the street door: a clear message, the right exit code, nothing half-written, never a traceback.

The desk's own tests go through every mistake; here each one is made in a whole issue and built by the command.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

STORY = "---\nheadline: 一条消息\n---\n本报讯 正文。\n"


def run(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-m", "layout", *map(str, arguments)], capture_output=True, text=True, check=False, timeout=120)


@pytest.fixture(scope="module")
def starter(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("paper") / "issues"
    done = run("new", folder)
    assert done.returncode == 0, done.stderr
    return folder


@pytest.fixture
def issue(starter: Path, tmp_path: Path) -> Path:
    """A fresh copy of the starter issue; gives its folder."""
    shutil.copytree(starter, tmp_path / "issues")
    return next((tmp_path / "issues").glob("*/issue.yaml")).parent


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text, f"{old!r} is not in {path.name}"
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def first_story(issue: Path) -> Path:
    return sorted((issue / "copy").glob("*.md"))[0]


def unknown_key(issue: Path) -> None:
    edit(issue / "issue.yaml", "number:", "nummber:")


def missing_story(issue: Path) -> None:
    first_story(issue).unlink()


def bad_date(issue: Path) -> None:
    text = (issue / "issue.yaml").read_text(encoding="utf-8")
    line = next(line for line in text.splitlines() if line.startswith("date:"))
    edit(issue / "issue.yaml", line, "date: 2024-02-31")


def same_page_twice(issue: Path) -> None:
    edit(issue / "issue.yaml", "page: 2", "page: 1")


def empty_story(issue: Path) -> None:
    first_story(issue).write_text("---\nheadline: 空\n---\n", encoding="utf-8")


def control_character(issue: Path) -> None:
    first_story(issue).write_text(STORY.replace("正文", "正\x07文"), encoding="utf-8")


def alias_bomb(issue: Path) -> None:
    bomb = "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n"
    (issue / "issue.yaml").write_text(bomb + (issue / "issue.yaml").read_text(encoding="utf-8"), encoding="utf-8")


def photo_outside(issue: Path) -> None:
    first_story(issue).write_text(STORY.replace("---\n本", "photos: [{file: ../../secret.jpg}]\n---\n本"), encoding="utf-8")


def truncated_photo(issue: Path) -> None:
    (issue / "photos").mkdir(exist_ok=True)
    path = issue / "photos" / "cut.jpg"
    Image.effect_noise((900, 600), 60).save(path, "JPEG", quality=90)
    path.write_bytes(path.read_bytes()[:4000])
    first_story(issue).write_text(STORY.replace("---\n本", "photos: [{file: photos/cut.jpg}]\n---\n本"), encoding="utf-8")


def off_the_page(issue: Path) -> None:
    first_story(issue).write_text(STORY.replace("---\n本", "place: {column: 5, columns: 4}\n---\n本"), encoding="utf-8")


WRONG: tuple[tuple[Callable[[Path], None], str], ...] = (
    (unknown_key, "did you mean"),
    (missing_story, "no file"),
    (bad_date, "2024-02-31"),
    (same_page_twice, "page 1"),
    (empty_story, "neither"),
    (control_character, "U+0007"),
    (alias_bomb, "alias"),
    (photo_outside, "outside"),
    (off_the_page, "column"),
)


@pytest.mark.parametrize(("spoil", "word"), WRONG, ids=lambda value: getattr(value, "__name__", None))
def test_wrong_copy_ends_the_run_with_a_list(issue: Path, tmp_path: Path, spoil: Callable[[Path], None], word: str) -> None:
    spoil(issue)
    done = run("build", issue, "--output", tmp_path / "out")
    assert done.returncode == 2, done.stderr
    assert "Traceback" not in done.stderr
    assert word in done.stderr, done.stderr
    assert ":" in done.stderr
    assert not (tmp_path / "out").exists()


def test_all_that_is_wrong_is_told_in_one_run(issue: Path, tmp_path: Path) -> None:
    for spoil in (unknown_key, control_character):
        spoil(issue)
    done = run("build", issue, "--output", tmp_path / "out")
    assert "did you mean" in done.stderr
    assert "U+0007" in done.stderr


def test_a_page_the_issue_does_not_have(issue: Path, tmp_path: Path) -> None:
    done = run("build", issue, "--pages", "9", "--output", tmp_path / "out")
    assert done.returncode == 2
    assert "no page 9" in done.stderr


@pytest.mark.parametrize("pages", ["x", "1-", "-", "1,,x"])
def test_a_page_list_nobody_can_read(issue: Path, pages: str) -> None:
    done = run("build", issue, "--pages", pages)
    assert done.returncode in {0, 2}
    assert "Traceback" not in done.stderr


def test_an_output_that_is_a_file(issue: Path, tmp_path: Path) -> None:
    (tmp_path / "out").write_text("here already")
    done = run("build", issue, "--output", tmp_path / "out")
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
    assert (tmp_path / "out").read_text() == "here already"


def test_a_story_twenty_times_too_long_holds_its_page_alone(issue: Path, tmp_path: Path) -> None:
    story = first_story(issue)
    text = story.read_text(encoding="utf-8")
    body = text.split("---\n", 2)[2]
    story.write_text(text + ("\n\n" + body) * 60, encoding="utf-8")
    done = run("build", issue, "--output", tmp_path / "out")
    assert done.returncode == 1, done.stderr
    assert len(list((tmp_path / "out" / "held").glob("*.pdf"))) == 1
    assert len(list((tmp_path / "out").glob("*.pdf"))) >= 1
    assert "overset" in done.stderr
    assert "long by" in done.stderr


def test_a_character_no_face_has_holds_the_page_and_names_it(issue: Path, tmp_path: Path) -> None:
    story = first_story(issue)
    story.write_text(story.read_text(encoding="utf-8") + "\n\n这里有一个私用字\ue123和一个表情\U0001f600。\n", encoding="utf-8")
    done = run("build", issue, "--output", tmp_path / "out")
    assert done.returncode == 1, done.stderr
    assert "U+E123" in done.stderr
    assert "U+1F600" in done.stderr


def test_a_character_no_face_has_is_named_in_a_credit_without_a_caption_too(issue: Path, tmp_path: Path) -> None:
    (issue / "photos").mkdir(exist_ok=True)
    Image.effect_noise((1800, 1200), 60).save(issue / "photos" / "only.jpg", "JPEG", quality=90)
    front = "headline: 图片新闻\nphotos: [{file: photos/only.jpg, credit: 甲\ue123 摄}]"
    first_story(issue).write_text(f"---\n{front}\n---\n", encoding="utf-8")
    done = run("build", issue, "--output", tmp_path / "out")
    assert done.returncode == 1, done.stderr
    assert "U+E123" in done.stderr


def test_a_page_stands_in_one_place_only(issue: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    story = first_story(issue)
    good = story.read_text(encoding="utf-8")
    assert run("build", issue, "--output", out).returncode == 0
    released = {path.name for path in out.glob("*.pdf")}
    story.write_text(good + "\n\n私用字\ue123。\n", encoding="utf-8")
    assert run("build", issue, "--output", out).returncode == 1
    held = {path.name for path in (out / "held").glob("*.pdf")}
    assert held
    assert {path.name for path in out.glob("*.pdf")} == released - held
    story.write_text(good, encoding="utf-8")
    assert run("build", issue, "--output", out).returncode == 0
    assert {path.name for path in out.glob("*.pdf")} == released
    assert not list((out / "held").glob("*.pdf"))


def test_a_photo_that_cannot_be_printed_holds_its_page_alone(issue: Path, tmp_path: Path) -> None:
    truncated_photo(issue)
    done = run("build", issue, "--output", tmp_path / "out", "--no-plates")
    assert done.returncode == 1, done.stderr
    assert "photos/cut.jpg cannot be printed: the picture breaks off before its end" in " ".join(done.stderr.split())
    assert len(list((tmp_path / "out" / "held").glob("*.pdf"))) == 1
    assert len(list((tmp_path / "out").glob("*.pdf"))) == 1
