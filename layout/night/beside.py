"""Work beside work: where a page is made alone, its picture is drawn by a second process while this one goes on."""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from collections.abc import Callable
from contextlib import suppress
from multiprocessing.connection import Connection

from layout.night.leash import leash


def beside(work: Callable[[], bytes]) -> Callable[[], bytes]:
    """Begin a piece of work; gives what waits for its answer.

    Where no process can be forked, other threads are at work, or the process fails or dies, the work is done here when it is asked for.
    """
    if "fork" not in multiprocessing.get_all_start_methods() or threading.active_count() > 1:
        return work
    context = multiprocessing.get_context("fork")
    ours, theirs = context.Pipe(duplex=False)
    # A daemon, so that an answer which nobody waits for any more holds nobody up.
    process = context.Process(target=_do, args=(work, theirs, os.getpid()), daemon=True)
    process.start()
    theirs.close()

    def answer() -> bytes:
        try:
            return ours.recv_bytes()
        except EOFError:
            return work()
        finally:
            ours.close()
            process.join()

    return answer


def _do(work: Callable[[], bytes], line: Connection, parent: int) -> None:
    """In the second process: an answer, or none where the work fails, for then it fails again where it is waited for."""
    leash(parent)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with suppress(Exception):
        line.send_bytes(work())
