"""Somebody saves a file of the issue, or of the house: the desk is told."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

from layout.night.live_room import Seen
from layout.night.resting import Sighting, around, sighted
from layout.night.watching import Lookout

LOOK = 2.0
"""Seconds after which the house is looked at, and the issue too where the system tells of no changes."""

Sight: TypeAlias = tuple[Sighting, ...]
"""What lies in the issue folder, and beside the issues; empty while the folder cannot be looked at."""


def seen_now(folder: Path) -> Seen:
    """What lies in the issue folder now."""
    return {name: (size, time) for name, size, time in sighted(folder)}


def sight(folder: Path, out: Path) -> Sight:
    """What lies where the issue is read from; `out` is no part of it."""
    try:
        return sighted(folder), around(folder.parent, out)
    except OSError:  # the folder is gone, or not there yet again
        return ()


class Watchman:
    """A thread that looks after the files of an issue until it is sent home; `tell` hears what he sees when it is another thing."""

    def __init__(self, folder: Path, out: Path, tell: Callable[[Sight], None]) -> None:
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
        known: Sight | None = None
        while not self._stop.is_set():
            now = sight(self._folder, self._out)
            if now != known:
                known = now
                self._tell(now)
            lookout.wait(LOOK, lambda: False)
