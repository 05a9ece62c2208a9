"""Errands: what must not hold up the night is done by somebody else, in order."""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable
from contextlib import suppress

Errand = Callable[[], None]


class Errands:
    """A thread that runs errands one after the other. It dies with the night, done or not."""

    def __init__(self, name: str) -> None:
        self.name = name
        self._waiting: queue.SimpleQueue[Errand] = queue.SimpleQueue()
        self._open = 0
        self._done = threading.Condition()
        threading.Thread(target=self._run, name=name, daemon=True).start()

    def give(self, errand: Errand) -> None:
        """Have something done; this does not wait for it."""
        with self._done:
            self._open += 1
        self._waiting.put(errand)

    @property
    def left(self) -> int:
        """Errands not yet done."""
        return self._open

    def wait(self, seconds: float) -> bool:
        """Wait until all are done, at most so long; says whether they are."""
        end = time.monotonic() + seconds
        with self._done:
            return self._done.wait_for(lambda: not self._open, max(0.0, end - time.monotonic()))

    def _run(self) -> None:
        while True:
            errand = self._waiting.get()
            with suppress(Exception):  # an errand tells its own misfortunes; here one must not end the others
                errand()
            with self._done:
                self._open -= 1
                self._done.notify_all()
