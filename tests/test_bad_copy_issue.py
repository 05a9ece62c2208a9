"""Bad copy in a whole issue: refused with its line, or printed and told; the page reads back as it was typed."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

FRONT = "---\nheadline: 一条消息\n---\n"
FORM, FAMILY = "葛\U000e0100", "👨\u200d👩\u200d👧"
TOLD = {FORM: "U+845B U+E0100", "⿰氵去": "U+2FF0 U+6C35 U+53BB", FAMILY: "U+1F468 U+200D U+1F469", "\U00020bb7": "U+20BB7", "한": "U+D55C"}
REFUSED = {"\x07": "U+0007", "\x00": "U+0000", "\x1b": "U+001B", "\x7f": "U+007F", "\x85": "U+0085", "\u2028": "U+2028", "\u2029": "U+2029"}
PRINTED = (
    "甲\u200b乙\u200d丙\u2060丁\ufeff戊",
    "一\u3000\u3000二\t三  四",
    "字e\u0301、n\u01d0、\u0301。",
    "数10\u2009000与10\u202f000。",
    "，。" * 40,
    "长词" + "abcdefghij" * 30 + "。",
    "号码" + "1" * 200 + "。",
    "字\u202e甲乙\u202c字\u2066丙\u2069\u200e。",
    "\u3000\u3000",
    "\u200b\u200e\u2060",
)


def run(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-m", "layout", *map(str, arguments)], capture_output=True, text=True, check=False, timeout=120)


@pytest.fixture
def issue(tmp_path: Path) -> Path:
    """The starter issue; gives its folder."""
    assert run("new", tmp_path / "issues").returncode == 0
    return next((tmp_path / "issues").glob("*/issue.yaml")).parent


def first_story(issue: Path) -> Path:
    return sorted((issue / "copy").glob("*.md"))[0]


def add(issue: Path, paragraphs: tuple[str, ...]) -> dict[str, int]:
    """Add paragraphs to a story; gives the line of each."""
    story = first_story(issue)
    lines = story.read_text(encoding="utf-8").rstrip("\n").split("\n")
    places = {}
    for text in paragraphs:
        lines += ["", text]
        places[text] = len(lines)
    story.write_bytes(("\n".join(lines) + "\n").encode("utf-8", "surrogatepass"))
    return places


def test_controls_are_refused_with_their_lines(issue: Path, tmp_path: Path) -> None:
    places = add(issue, tuple(f"正{char}文" for char in REFUSED))
    done = run("build", issue, "--output", tmp_path / "out")
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
    for char, name in REFUSED.items():
        assert f"{first_story(issue).name}:{places[f'正{char}文']}" in done.stderr
        assert name in done.stderr
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("text", ["\ud800", "\udfff字", "字\ud83d\ude00"])
def test_surrogates_are_no_text(issue: Path, tmp_path: Path, text: str) -> None:
    places = add(issue, (text,))
    done = run("build", issue, "--output", tmp_path / "out")
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
    assert f"{first_story(issue).name}:{places[text]}" in done.stderr
    assert "UTF-8" in done.stderr


def test_what_no_face_has_is_told_whole_and_with_its_line(issue: Path, tmp_path: Path) -> None:
    places = add(issue, tuple(f"此处有{text}字。" for text in TOLD))
    done = run("build", issue, "--output", tmp_path / "out")
    assert done.returncode == 1, done.stderr
    assert "Traceback" not in done.stderr
    for text, codes in TOLD.items():
        (line,) = (line for line in done.stderr.splitlines() if codes in line)
        assert f"{first_story(issue).name}:{places[f'此处有{text}字。']}" in line
    assert "of the copy" not in done.stderr
    assert "the copy has" not in done.stderr
    assert "was set, but the file reads" not in done.stderr


def test_odd_copy_is_printed_and_reads_back(issue: Path, tmp_path: Path) -> None:
    add(issue, PRINTED)
    done = run("build", issue, "--output", tmp_path / "out")
    assert "Traceback" not in done.stderr
    for words in ("no face at hand", "of the copy is not", "the copy has", "was set, but the file reads", "out of order"):
        assert words not in done.stderr, done.stderr
