"""Versions of what a proof desk shows, and who is told of them."""

from __future__ import annotations

import threading
from collections.abc import Callable


class News:
    """Counts versions. Any thread may tell or listen."""

    def __init__(self) -> None:
        self.version = 1
        self._ears: list[Callable[[int], None]] = []
        self._door = threading.Lock()

    def watch(self, tell: Callable[[int], None]) -> Callable[[], None]:
        """Have somebody told of every new version; gives the way to stop that."""
        with self._door:
            self._ears.append(tell)

        def stop() -> None:
            with self._door:
                if tell in self._ears:
                    self._ears.remove(tell)

        return stop

    def tell(self) -> None:
        """There is a new version."""
        with self._door:
            self.version += 1
            version, ears = self.version, tuple(self._ears)
        for tell in ears:
            tell(version)
