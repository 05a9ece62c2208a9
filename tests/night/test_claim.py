"""One run at a time in an output folder."""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from layout.night.claim import LOCK, claimed, settled

FORK = multiprocessing.get_context("fork")


def _at_work(out: Path, line: Any) -> None:
    with claimed(out):
        line.send(os.getpid())
        line.recv()


@contextmanager
def another(out: Path) -> Iterator[tuple[int, Any]]:
    """Another process at work in the folder: its number, and the line on which it is told to leave."""
    ours, theirs = FORK.Pipe()
    run = FORK.Process(target=_at_work, args=(out, theirs), daemon=True)
    run.start()
    theirs.close()
    yield ours.recv(), ours
    run.kill()
    run.join()
    ours.close()


def test_a_folder_has_nothing_of_it_afterwards(tmp_path: Path) -> None:
    with claimed(tmp_path):
        assert (tmp_path / LOCK).read_text() == f"{os.getpid()}\n"
    assert list(tmp_path.iterdir()) == []


def test_folders_made_in_vain_go_again(tmp_path: Path) -> None:
    with pytest.raises(RuntimeError), claimed(tmp_path / "output" / "0001"):
        raise RuntimeError
    assert list(tmp_path.iterdir()) == []
    with claimed(tmp_path / "output" / "0001"):
        (tmp_path / "output" / "0001" / "a.pdf").write_bytes(b"a")
    assert (tmp_path / "output" / "0001" / "a.pdf").exists()


def test_who_has_it_may_claim_it_again(tmp_path: Path) -> None:
    with claimed(tmp_path):
        with claimed(tmp_path / ".", wait=0):
            pass
        assert (tmp_path / LOCK).exists()


def test_a_second_run_leaves_with_the_number_of_the_first(tmp_path: Path) -> None:
    with another(tmp_path) as (number, _):
        started = time.monotonic()
        with pytest.raises(BlockingIOError) as caught, claimed(tmp_path, wait=0.3):
            pytest.fail("two at work")
        assert 0.3 <= time.monotonic() - started < 3
        assert caught.value.filename == str(tmp_path)
        assert caught.value.strerror == (
            f"process {number} is at work in this folder; wait until it is done, or end it (kill {number}), and build again, "
            "or give another --output"
        )
        assert (tmp_path / LOCK).exists()


def test_a_second_run_waits_for_the_first(tmp_path: Path) -> None:
    with another(tmp_path) as (_, line):
        threading.Timer(0.3, line.send, [None]).start()
        with claimed(tmp_path, wait=20):
            assert (tmp_path / LOCK).read_text() == f"{os.getpid()}\n"


def test_what_a_killed_run_leaves_is_taken_over(tmp_path: Path) -> None:
    with another(tmp_path) as (number, _):
        os.kill(number, signal.SIGKILL)
        with claimed(tmp_path, wait=5):
            assert (tmp_path / LOCK).read_text() == f"{os.getpid()}\n"
    assert list(tmp_path.iterdir()) == []


def test_threads_of_one_process_are_kept_apart_too(tmp_path: Path) -> None:
    inside, most, counted = 0, 0, threading.Lock()

    def work() -> None:
        nonlocal inside, most
        for _ in range(5):
            with claimed(tmp_path, wait=30):
                with counted:
                    inside += 1
                    most = max(most, inside)
                time.sleep(0.002)
                with counted:
                    inside -= 1

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert most == 1


def test_waiting_in_vain_does_not_end_the_lock_of_another_thread(tmp_path: Path) -> None:
    said: list[str] = []

    def second() -> None:
        try:
            with claimed(tmp_path, wait=0):
                said.append("two at work")
        except BlockingIOError as error:
            said.append(str(error.strerror))

    with claimed(tmp_path):
        thread = threading.Thread(target=second)
        thread.start()
        thread.join()
        assert said[0].startswith("another build is at work in this folder; wait until it is done and build again")
        third = FORK.Process(target=_refused, args=(tmp_path,))
        third.start()
        third.join()
        assert third.exitcode == 7


def _refused(out: Path) -> None:
    try:
        with claimed(out, wait=0):
            os._exit(1)
    except BlockingIOError:
        os._exit(7)


def test_what_only_reads_leaves_no_trace_and_waits_for_nobody(tmp_path: Path) -> None:
    settled(tmp_path / "nothing")
    assert list(tmp_path.iterdir()) == []
    with another(tmp_path):
        settled(tmp_path)
    (tmp_path / ".writing-1-x" / "files").mkdir(parents=True)
    settled(tmp_path)
    assert list(tmp_path.iterdir()) == []
