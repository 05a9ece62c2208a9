"""What was made is kept by content: a photo separated once is not separated again. May be deleted at any time."""

from __future__ import annotations

import hashlib
import os
import re
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from layout.finding import CopyError, Finding, Grade
from layout.night.engine import engine

MEGABYTES = 2000
"""What a cache may hold when nobody says otherwise: some twenty broadsheets with all their photos and plates."""
ASKED = "BROADSHEET_CACHE_MB"
"""The environment may say otherwise; 0 empties the cache after each run."""

_ENTRY = re.compile(r"[0-9a-f]{64}(\.\d+-\d+)?")
"""The name of what is kept; with process and thread while it is written."""


def most() -> int:
    """Bytes that a cache may hold. CopyError when the environment asks for something that is no number of megabytes."""
    asked = os.environ.get(ASKED, "").strip() or str(MEGABYTES)
    if not (asked.isascii() and asked.isdigit()):
        text = f"{ASKED} is “{asked}”; write a whole number of megabytes, such as {MEGABYTES}"
        raise CopyError([Finding("cache", Grade.STOP, text)])
    return int(asked) * 1_000_000


@dataclass(frozen=True, slots=True)
class Cache:
    """A folder of results named by what they were made from; None keeps nothing."""

    folder: Path | None
    most: int = field(default_factory=most)
    """Bytes that are left in it by `prune`."""

    def __call__(self, key: str, make: Callable[[], bytes]) -> bytes:
        """What `make` gives for this key, from the cache when it is there. A cache that cannot be written is no cache."""
        made = self.known(key)
        if made is None:
            made = make()
            self.put(key, made)
        return made

    def known(self, key: str) -> bytes | None:
        """What is kept under a key; None when nothing is, or it is damaged."""
        path = self._path(key)
        if path is None:
            return None
        try:
            made = _sealed(path)
            with suppress(OSError):
                os.utime(path)  # what was used last goes last
        except (OSError, ValueError):
            return None
        return made

    def holds(self, key: str) -> bool:
        """Whether something lies under a key, damaged or not."""
        path = self._path(key)
        return path is not None and path.is_file()

    def put(self, key: str, made: bytes) -> None:
        """Keep something under a key, where the cache can be written."""
        if path := self._path(key):
            _put(path, made)

    def prune(self) -> None:
        """Remove what was not used for the longest time until the rest may stay. What another run misses of it, it makes again."""
        kept = sorted(self._kept(), key=lambda each: (each[0], each[2]))
        left = sum(size for _, size, _ in kept)
        for _, size, path in kept:
            if left <= self.most:
                break
            with suppress(OSError):
                path.unlink()
            left -= size

    def _path(self, key: str) -> Path | None:
        name = hashlib.sha256(f"{engine()}\0{key}".encode()).hexdigest()
        return self.folder / name[:2] / name if self.folder else None

    def _kept(self) -> Iterator[tuple[int, int, Path]]:
        """When each entry was used, its bytes and its file; also what killed runs and earlier versions left. Nothing that is not ours."""
        if self.folder is None:
            return
        for name in ("", *(f"{part:02x}" for part in range(256))):
            with suppress(OSError), os.scandir(self.folder / name) as entries:
                for entry in entries:
                    if _ENTRY.fullmatch(entry.name) and entry.is_file(follow_symlinks=False):
                        # Gone meanwhile: another run prunes too.
                        with suppress(OSError):
                            facts = entry.stat(follow_symlinks=False)
                            yield facts.st_mtime_ns, facts.st_size, Path(entry.path)


def _put(path: Path, made: bytes) -> None:
    aside = path.with_name(f"{path.name}.{os.getpid()}-{threading.get_ident()}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with aside.open("wb") as file:
            file.write(hashlib.sha256(made).digest())
            file.write(made)
        aside.replace(path)
    except OSError:
        with suppress(OSError):
            aside.unlink(missing_ok=True)


def _sealed(path: Path) -> bytes:
    """A kept result, checked against its seal. Raises OSError when absent, ValueError when damaged."""
    with path.open("rb") as file:
        seal, made = file.read(32), file.read()
    if hashlib.sha256(made).digest() != seal:
        raise ValueError(f"{path} is damaged")
    return made
