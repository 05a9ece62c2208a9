"""Derivatives kept by content: a photo separated once is not separated again. May be deleted at any time."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from layout import __version__


@dataclass(frozen=True, slots=True)
class Cache:
    """A folder of results named by what they were made from; None keeps nothing."""

    folder: Path | None

    def __call__(self, key: str, make: Callable[[], bytes]) -> bytes:
        """What `make` gives for this key, from the cache when it is there. A cache that cannot be written is no cache."""
        if self.folder is None:
            return make()
        path = self.folder / hashlib.sha256(f"{__version__}\0{key}".encode()).hexdigest()
        try:
            return _sealed(path)
        except (OSError, ValueError):
            made = make()
        self._put(path, made)
        return made

    def _put(self, path: Path, made: bytes) -> None:
        aside = path.with_suffix(f".{os.getpid()}")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            aside.write_bytes(hashlib.sha256(made).digest() + made)
            aside.replace(path)
        except OSError:
            with suppress(OSError):
                aside.unlink(missing_ok=True)


def _sealed(path: Path) -> bytes:
    """A kept result, checked against its seal. Raises OSError when absent, ValueError when damaged."""
    kept = path.read_bytes()
    seal, made = kept[:32], kept[32:]
    if hashlib.sha256(made).digest() != seal:
        raise ValueError(f"{path} is damaged")
    return made
