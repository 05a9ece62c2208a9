"""An annex: a process of its own that answers questions over a line, for work that may break a program or must not meet its threads.

It is forked where no other thread is at work. Where one is it is started afresh: a fork would inherit that thread's locks, and hold open
whatever this process has open, such as a browser's wire or a socket, after this process has closed it.
"""

from __future__ import annotations

import multiprocessing
import signal
import threading
from collections.abc import Callable
from contextlib import suppress
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from typing import Any, TypeAlias

Answer: TypeAlias = Callable[[Any], object]
"""What a question is answered with; it must not raise."""
Prepare: TypeAlias = Callable[[], Answer]
"""Makes the annex ready, in the annex; must be a function of a module, or a `partial` of one."""


class Annex:
    """One process, opened with the first question if not before, and kept for the next until it is closed."""

    def __init__(self, prepare: Prepare) -> None:
        self._prepare = prepare
        self._open: tuple[BaseProcess, Connection] | None = None

    def open(self) -> tuple[BaseProcess, Connection]:
        """Have the process started; it is not waited for."""
        self._open = self._open or _opened(self._prepare)
        return self._open

    def close(self) -> None:
        """End the process, whatever it is at; the next question opens another."""
        if self._open:
            child, line = self._open
            self._open = None
            child.kill()
            child.join()
            line.close()


def _opened(prepare: Prepare) -> tuple[BaseProcess, Connection]:
    alone = threading.active_count() == 1 and "fork" in multiprocessing.get_all_start_methods()
    context: Any = multiprocessing.get_context("fork" if alone else "spawn")
    ours, theirs = context.Pipe()
    child = context.Process(target=_serve, args=(theirs, ours if alone else None, prepare), daemon=True)
    child.start()
    theirs.close()
    return child, ours


def _serve(line: Connection, parents: Connection | None, prepare: Prepare) -> None:
    """Answer until the line is closed. `parents` is the other end, where this process has inherited it."""
    if parents:
        parents.close()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with suppress(EOFError, OSError):
        answer = prepare()
        while True:
            line.send(answer(line.recv()))
