"""Watching: the system tells when a file changes; where it does not, the night looks by itself."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import watchfiles

LOOK = 15.0
"""Seconds after which the folder is looked at though nobody told of a change: shares on a network tell of none."""

POLLED = "changes are looked for every second; the system tells of none"
TOLD = "the system tells of changes; besides, the folder is looked at every {look:g} s"


class Lookout:
    """Waits for changes in a folder. `note` says how they are noticed, and why not better."""

    def __init__(self, folder: Path, stop: threading.Event) -> None:
        self.folder, self.stop = folder, stop
        self.note = ""
        self._awake = False
        self._changes: Iterator[Any] | None = None
        self._open()

    def wait(self, seconds: float, wake: Callable[[], bool]) -> None:
        """Wait until something changes, at most so long; less when the night is asked to end, or `wake` says so."""
        if self._changes is None:
            self.stop.wait(min(seconds, 1.0))
            if self.folder.is_dir() and not self.note.startswith(POLLED):
                self._open()
            return
        waited = 0.0
        if not self._awake:  # the system watches from the first question on: what changed before is for the caller to see
            self._awake, seconds = True, _STEP
        try:
            while waited < seconds and not self.stop.is_set() and not wake() and not next(self._changes, ()):
                waited += _STEP
                if not self.folder.is_dir():
                    self._close()  # a folder that comes back is another one for the system
                    return
        except (OSError, RuntimeError) as error:
            self._close()
            self.note = f"{POLLED} ({error})"

    def _open(self) -> None:
        self._awake = False
        try:
            self._changes = watchfiles.watch(
                self.folder, watch_filter=None, stop_event=self.stop, rust_timeout=int(_STEP * 1000), yield_on_timeout=True,
                debounce=200, raise_interrupt=False, ignore_permission_denied=True,
            )  # fmt: skip
            self.note = TOLD.format(look=LOOK)
        except (OSError, RuntimeError) as error:
            self._changes, self.note = None, f"{POLLED} ({error})"

    def _close(self) -> None:
        self._changes = None
        self.note = ""


_STEP = 0.5
"""Seconds that the watcher is asked for at a time: so long may it take until the night is ended."""
