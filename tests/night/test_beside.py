"""Work beside work: done by a second process, or here where that one cannot or fails."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from layout.night.beside import beside


@pytest.fixture(autouse=True)
def alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """Other tests may have left a thread behind."""
    monkeypatch.setattr("layout.night.beside.threading.active_count", lambda: 1)


def test_work_is_done_by_another_process() -> None:
    assert int(beside(lambda: str(os.getpid()).encode())()) != os.getpid()


def test_an_answer_larger_than_a_pipe_arrives_whole() -> None:
    assert beside(lambda: b"x" * 3_000_000)() == b"x" * 3_000_000


def test_work_that_dies_with_its_process_is_done_here() -> None:
    here = os.getpid()
    assert beside(lambda: b"here" if os.getpid() == here else os._exit(1))() == b"here"


def test_work_that_fails_fails_where_it_is_waited_for() -> None:
    def fail() -> bytes:
        raise ValueError("no picture")

    answer = beside(fail)
    with pytest.raises(ValueError, match="no picture"):
        answer()


def test_nothing_is_forked_where_threads_are_at_work(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("layout.night.beside.threading.active_count", lambda: 2)
    assert int(beside(lambda: str(os.getpid()).encode())()) == os.getpid()


def test_an_answer_nobody_waits_for_holds_nobody_up() -> None:
    """It is larger than a pipe, so that whoever sends it waits for a reader."""
    work = "answer = beside(lambda: b'x' * 3_000_000)", "raise ValueError('before it was asked for')"
    program = "\n".join(("from layout.night.beside import beside", *work))
    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, timeout=60, check=False)
    assert ended.returncode == 1
    assert b"before it was asked for" in ended.stderr
