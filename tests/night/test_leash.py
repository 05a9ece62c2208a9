"""A worker ends with the run that forked it."""

from __future__ import annotations

import os
import signal
import sys
import time

import pytest

from layout.night.leash import leash

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells a process that the one before it has ended")


def _worker_of_a_run(on_leash: bool) -> tuple[int, int]:
    """A run with one worker: the numbers of both. The worker tells its own once it may be left alone."""
    ours, theirs = os.pipe()
    run = os.fork()
    if not run:
        parent = os.getpid()
        if not os.fork():
            if on_leash:
                leash(parent)
            os.write(theirs, f"{os.getpid()}".encode())
            time.sleep(20)
            os._exit(0)
        time.sleep(20)
        os._exit(0)
    worker = int(os.read(ours, 20))
    os.close(ours)
    os.close(theirs)
    return run, worker


def _ends(process: int, seconds: float) -> bool:
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        try:
            with open(f"/proc/{process}/stat", encoding="ascii") as stat:
                if stat.read().rpartition(")")[2].split()[0] in "ZX":
                    return True
        except OSError:
            return True
        time.sleep(0.01)
    return False


@pytest.mark.parametrize("on_leash", [True, False])
def test_a_worker_on_the_leash_ends_with_a_killed_run(on_leash: bool) -> None:
    run, worker = _worker_of_a_run(on_leash)
    os.kill(run, signal.SIGKILL)
    os.waitpid(run, 0)
    assert _ends(worker, 5 if on_leash else 0.3) is on_leash
    if not on_leash:
        os.kill(worker, signal.SIGKILL)


def test_a_worker_whose_run_has_ended_already_does_not_begin() -> None:
    child = os.fork()
    if not child:
        leash(os.getppid() + 1)
        os._exit(0)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 1
