"""Somebody saves a file of the issue, or of the house: the desk is told."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

from layout.night.live_room import Seen
from layout.night.resting import around, sighted
from layout.night.watching import Lookout

LOOK = 2.0
"""Seconds after which the house is looked at, and the issue too where the system tells of no changes."""


def seen_now(folder: Path) -> Seen:
    """What lies in the issue folder now."""
    return {name: (size, time) for name, size, time in sighted(folder)}


class Watchman:
    """A thread that looks after the files of an issue until it is sent home."""

    def __init__(self, folder: Path, out: Path, tell: Callable[[], None]) -> None:
        self._folder, self._out, self._tell = folder, out, tell
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._watch, name="watchman", daemon=True)

    def start(self) -> None:
        """Begin to look."""
        self._thread.start()

    def close(self) -> None:
        """Send him home."""
        self._stop.set()
        self._thread.join(5)

    def _watch(self) -> None:
        lookout = Lookout(self._folder, self._stop)
        known = self._sight()
        while not self._stop.is_set():
            lookout.wait(LOOK, lambda: False)
            now = self._sight()
            if now != known:
                known = now
                self._tell()

    def _sight(self) -> tuple[object, ...]:
        try:
            return sighted(self._folder), around(self._folder.parent, self._out)
        except OSError:  # the folder is gone, or not there yet again
            return ()
