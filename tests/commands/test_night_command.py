"""broadsheet night as a program: a small issue is built for real, workers die, the night is asked to end."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from smallpaper import STORY, paper

from layout.commands.night import night

RUN = [sys.executable, "-c", "from layout.commands.night import night; night()"]
# The masthead of the small sheet is too heavy for the profile, and plates would take a second a page.
SOFT = {**os.environ, "PATH": "/nowhere"}


def issues(folder: Path, pages: int) -> Path:
    """A folder of one issue of so many pages that are ready when their copy is."""
    issue = paper(folder, *(f"stories: [s{number}]" for number in range(2, pages + 1)))
    for number in range(2, pages + 1):
        (issue / "copy" / f"s{number}.md").write_text(STORY.replace("题目", f"题目{number}"), "utf-8")
    (issue.parent / "night.yaml").write_text("settle: 0\npause: 0\n", "utf-8")
    return issue.parent


def told(said: str) -> list[str]:
    entries = [json.loads(line) for line in said.splitlines()]
    return [f"{entry['event']} {entry['page'] or ''}".strip() for entry in entries]


@contextmanager
def running(folder: Path, *options: str) -> Iterator[subprocess.Popen[str]]:
    with subprocess.Popen([*RUN, str(folder), "--json", *options], stdout=subprocess.PIPE, text=True, env=SOFT) as process:
        try:
            yield process
        finally:
            process.kill()


def heard(process: subprocess.Popen[str], event: str) -> dict[str, Any]:
    """Read the ledger until an event comes."""
    assert process.stdout
    for line in process.stdout:
        entry: dict[str, Any] = json.loads(line)
        if entry["event"] == event:
            return entry
    pytest.fail(f"the night ended without “{event}”")


def children(process: subprocess.Popen[str]) -> list[int]:
    return [int(number) for number in Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text("ascii").split()]


def test_once_builds_once(tmp_path: Path) -> None:
    folder = issues(tmp_path, 2)
    first = subprocess.run([*RUN, str(folder), "--once", "--json"], capture_output=True, text=True, check=False, env=SOFT, timeout=100)
    assert first.returncode == 0, first.stderr
    assert told(first.stdout) == ["started", "arrived", "building", "page-released 1", "page-released 2", "released", "ended"]
    assert (tmp_path / "output" / "0001" / "0001-02.pdf").is_file()
    assert (tmp_path / "output" / "index.html").is_file()
    second = subprocess.run([*RUN, str(folder), "--once"], capture_output=True, text=True, check=False, env=SOFT, timeout=100)
    assert (second.returncode, second.stdout) == (0, "")
    assert "1 issues are as they were last built: 0001" in second.stderr


def test_a_worker_that_dies_is_replaced(tmp_path: Path) -> None:
    folder = issues(tmp_path, 4)
    with running(folder, "--once", "--jobs", "1") as process:
        heard(process, "building")
        for _ in range(400):
            if pages := children(process):
                os.kill(pages[0], signal.SIGKILL)
                break
            time.sleep(0.01)
        assert "was killed by SIGKILL; tried again in 0 s" in heard(process, "retry")["text"]
        heard(process, "released")
        heard(process, "ended")
        assert process.wait(20) == 0
    assert len(list((tmp_path / "output" / "0001").glob("*.pdf"))) == 4


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_asked_to_end_it_ends_cleanly(tmp_path: Path, number: signal.Signals) -> None:
    folder = issues(tmp_path, 12)
    with running(folder, "--jobs", "1") as process:
        heard(process, "building")
        process.send_signal(number)
        heard(process, "stopping")
        heard(process, "ended")
        assert process.wait(20) == 130
    assert not (tmp_path / "output" / "0001").exists()


def test_while_it_waits_it_ends_at_once(tmp_path: Path) -> None:
    folder = issues(tmp_path, 1)
    with running(folder) as process:
        heard(process, "released")
        process.send_signal(signal.SIGTERM)
        assert heard(process, "ended")["text"] == "code 0"
        assert process.wait(20) == 0


def test_a_killed_night_leaves_no_page_behind(tmp_path: Path) -> None:
    folder = issues(tmp_path, 3)
    with running(folder, "--jobs", "1") as process:
        heard(process, "building")
        pages: list[int] = []
        for _ in range(400):
            if pages := children(process):
                break
            time.sleep(0.01)
        process.kill()
        process.wait(20)
    for _ in range(100):
        if not any(Path(f"/proc/{page}").exists() for page in pages):
            break
        time.sleep(0.02)
    assert not any(Path(f"/proc/{page}").exists() for page in pages)
    again = subprocess.run([*RUN, str(folder), "--once", "--json"], capture_output=True, text=True, check=False, env=SOFT, timeout=100)
    assert again.returncode == 0, again.stderr
    assert "released" in told(again.stdout)


# What is written where, what is asked, and what is said to it.
WRONG = (
    ("dedline: 1", (), "night.yaml:1: unknown key “dedline”; did you mean “deadline”?"),
    ("", ("--until", "25:00"), "“25:00” is not a time of day; write 23:40"),
)


@pytest.mark.parametrize(("text", "options", "said"), WRONG)
def test_mistakes_are_told(tmp_path: Path, text: str, options: tuple[str, ...], said: str) -> None:
    (tmp_path / "night.yaml").write_text(text, "utf-8")
    done = CliRunner().invoke(night, [str(tmp_path), "--output", str(tmp_path / "out"), "--once", *options])
    assert done.exit_code == 2
    assert said in done.output
    assert not (tmp_path / "out").exists()


def test_no_folder_is_told(tmp_path: Path) -> None:
    done = CliRunner().invoke(night, [str(tmp_path / "nowhere"), "--once"])
    assert done.exit_code == 2
    assert "nowhere: is not a folder; name the folder that holds the issues" in done.output
