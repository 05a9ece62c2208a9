"""A build that is killed at random moments, over an earlier release of other copy: nothing is ever mixed, and the next run completes.

BROADSHEET_KILLS tells how often; `make soak` does it thirty times.
"""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import pytest
from killing import Files, files, listed, taken
from smallpaper import STORY, paper, run

KILLS = int(os.environ.get("BROADSHEET_KILLS", "4"))


@dataclass(frozen=True)
class Night:
    """An issue whose copy was changed, and what undisturbed builds made of it before and after."""

    issue: Path
    before: Path
    after: Path
    seconds: float
    """How long a build takes, from its start to its end."""

    @property
    def sets(self) -> tuple[Files | None, ...]:
        """What a receiver may take: the whole set of either, or none."""
        return (None, taken(self.before), taken(self.after))


def untimed(out: Path) -> Files:
    """All files of an output, the report without its timings."""
    found = files(out)
    found["report.json"] = json.dumps({**json.loads(found["report.json"]), "timings": 0}).encode()
    return found


@pytest.fixture(scope="module")
def night(tmp_path_factory: pytest.TempPathFactory) -> Night:
    """Page 2 changes, page 3 goes, page 4 is held now: files come, change, move and go."""
    folder = tmp_path_factory.mktemp("killed")
    issue = paper(folder, *(f"stories: [s{number}]" for number in (2, 3, 4)))
    for number in (2, 3, 4):
        (issue / "copy" / f"s{number}.md").write_text(STORY.replace("正文", f"第{number}版"), "utf-8")
    before, after = folder / "before", folder / "after"
    assert run(issue, before, "--no-plates").returncode == 0
    (issue / "copy" / "s2.md").write_text(STORY.replace("正文", "改过的"), "utf-8")
    pages = (issue / "issue.yaml").read_text("utf-8")
    (issue / "issue.yaml").write_text(pages.replace("  - {page: 3, stories: [s3]}\n", ""), "utf-8")
    (issue / "photos" / "bad.jpg").write_bytes(b"no photo at all")
    front = "headline: 题目\nphotos:\n  - file: photos/bad.jpg\n    caption: 说明"
    (issue / "copy" / "s4.md").write_text(STORY.replace("headline: 题目", front), "utf-8")
    started = time.monotonic()
    done = run(issue, after, "--no-plates")
    assert done.returncode == 1, done.stderr
    assert (after / "held" / "0001-04.pdf").exists()
    return Night(issue, before, after, time.monotonic() - started)


@contextmanager
def building(issue: Path, out: Path, told: int = subprocess.DEVNULL) -> Iterator[subprocess.Popen[bytes]]:
    command = [sys.executable, "-m", "layout", "build", str(issue), "--output", str(out), "--no-plates", "--jobs", "2"]
    work = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=told, start_new_session=True)
    try:
        yield work
    finally:
        with suppress(ProcessLookupError):
            os.killpg(work.pid, signal.SIGKILL)
        work.wait()


@contextmanager
def reading(out: Path, sets: tuple[Files | None, ...]) -> Iterator[list[str]]:
    """A receiver that takes the set again and again; what it found wrong."""
    stop, wrong = threading.Event(), list[str]()

    def read() -> None:
        while not stop.is_set():
            try:
                if taken(out) not in sets:
                    wrong.append("a mixed set")
            except AssertionError as error:
                wrong.append(str(error))
            time.sleep(0.005)

    reader = threading.Thread(target=read)
    reader.start()
    try:
        yield wrong
    finally:
        stop.set()
        reader.join()


def kill(work: subprocess.Popen[bytes], out: Path, moment: float, releasing: bool) -> bool:
    """Kill it `moment` seconds after its start, or after it began to write; whether it lived till then."""
    if releasing:
        while work.poll() is None and not list(out.glob(".writing-*")):
            time.sleep(0.001)
    with suppress(subprocess.TimeoutExpired):
        work.wait(moment)
        return False
    work.kill()
    work.wait()
    return True


@pytest.mark.parametrize("turn", range(KILLS))
def test_a_killed_build_leaves_a_whole_set_and_the_next_completes(night: Night, turn: int, tmp_path: Path) -> None:
    """Every second kill comes while files are written and moved, which takes a hundredth of the time."""
    chance, releasing = random.Random(turn), bool(turn % 2)
    out = tmp_path / "out"
    shutil.copytree(night.before, out)
    with reading(out, night.sets) as wrong, building(night.issue, out) as work:
        kill(work, out, chance.uniform(0, 0.06 if releasing else night.seconds), releasing)
    assert wrong == []
    said, got = listed(out), taken(out)
    assert said is not None
    assert got in night.sets
    assert (got is not None) == said["complete"]
    with reading(out, night.sets) as wrong:
        done = run(night.issue, out, "--no-plates")
    assert done.returncode == 1, done.stderr
    assert wrong == []
    assert untimed(out) == untimed(night.after)


def test_no_worker_outlives_a_killed_build(night: Night, tmp_path: Path) -> None:
    if not Path("/proc/self/task").exists():
        pytest.skip("this system does not say which processes there are")
    with building(night.issue, tmp_path / "out") as work:
        workers: list[int] = []
        while work.poll() is None and len(workers) < 2:
            workers = [int(child) for task in Path(f"/proc/{work.pid}/task").glob("*") for child in _told(task / "children").split()]
        work.kill()
        work.wait()
        assert len(workers) == 2
        until = time.monotonic() + 5
        while time.monotonic() < until and any(_running(worker) for worker in workers):
            time.sleep(0.02)
        assert not [worker for worker in workers if _running(worker)]


def test_a_worker_that_dies_is_told_and_nothing_is_written(night: Night, tmp_path: Path) -> None:
    """As where the system runs out of memory: no traceback, the code of a build that could not be done, the last release whole."""
    if not Path("/proc/self/task").exists():
        pytest.skip("this system does not say which processes there are")
    out = tmp_path / "out"
    shutil.copytree(night.before, out)
    with building(night.issue, out, subprocess.PIPE) as work:
        workers: list[int] = []
        while work.poll() is None and len(workers) < 2:
            workers = [int(child) for task in Path(f"/proc/{work.pid}/task").glob("*") for child in _told(task / "children").split()]
        os.kill(workers[1], signal.SIGKILL)
        told = work.communicate(timeout=60)[1].decode()
    assert work.returncode == 2, told
    assert "Traceback" not in told
    assert "a process that made a page died" in told
    assert files(out) == files(night.before)


def _told(path: Path) -> str:
    try:
        return path.read_text("ascii")
    except OSError:
        return ""


def _running(process: int) -> bool:
    """Whether it is there and not only waiting to be buried."""
    state = _told(Path(f"/proc/{process}/stat")).rpartition(")")[2].split()
    return bool(state) and state[0] not in {"Z", "X"}
