"""Regional editions: the base is built first, and of each edition only the pages that differ from it."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath

from layout.build import Room, open_room
from layout.desk import editions
from layout.makeup import differing
from layout.night.manifest import MANIFEST, Written

BASE = ""


@dataclass(frozen=True, slots=True)
class Run:
    """One edition to be built; `room` knows the whole of it."""

    edition: str
    """Empty for the base."""
    room: Room
    own: tuple[int, ...]
    """Pages that are made: of the base all, of an edition those that differ."""
    seconds: float
    """How long it took to read."""

    @property
    def shared(self) -> frozenset[int]:
        """Pages that are the base's own files."""
        return frozenset(plan.number for plan in self.room.plans) - set(self.own)

    @property
    def told(self) -> Room:
        """The room with its own pages alone in the issue: what is released and reported of it."""
        pages = tuple(page for page in self.room.issue.pages if page.number in self.own)
        return replace(self.room, issue=replace(self.room.issue, pages=pages))


def runs(folder: Path, wanted: str | None) -> Iterator[Run]:
    """The base of an issue, then its editions, or the one wanted; each is opened when it is asked for.

    CopyError with all that is wrong with the copy of one, or when there is no such edition.
    """
    started = time.perf_counter()
    base = open_room(folder)
    yield Run(BASE, base, tuple(plan.number for plan in base.plans), time.perf_counter() - started)
    for name in _names(folder, wanted):
        started = time.perf_counter()
        room = open_room(folder, name)
        yield Run(name, room, differing(base.plans, room.plans, room.book), time.perf_counter() - started)


def _names(folder: Path, wanted: str | None) -> tuple[str, ...]:
    if wanted is None:
        return editions(folder)
    # What is no edition of the issue is told when it is opened.
    return () if wanted in {"", "base"} else (wanted,)


def shared_files(run: Run, base: Path) -> tuple[Written, ...]:
    """The base's files of the pages that an edition shares with it, as seen from the output of the edition.

    A page of two numbers is there when all of it is shared. Empty when the base was not released.
    """
    try:
        rows = json.loads((base / MANIFEST).read_bytes())["files"]
    except (OSError, ValueError, KeyError, TypeError):
        return ()
    pages = [row for row in rows if row["pages"] and run.shared.issuperset(row["pages"]) and _is_page(row["file"])]
    return tuple(Written(f"../{row['file']}", row["sha256"], row["bytes"], tuple(row["pages"])) for row in pages)


def _is_page(name: str) -> bool:
    """Whether a file is a page, released or held: no proof, no sheet."""
    path = PurePosixPath(name)
    return path.suffix == ".pdf" and path.parent.as_posix() in {".", "held"}
