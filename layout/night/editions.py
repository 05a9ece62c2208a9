"""Regional editions: the base is built first, and of each edition only the pages that differ from it."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from layout.build import Cutter, Room, open_room
from layout.desk import editions
from layout.makeup import differing
from layout.night.manifest import MANIFEST, Shared, Written, is_page

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


def runs(folder: Path, wanted: str | None, cutter: Callable[[Cutter], Cutter] = lambda segment: segment) -> Iterator[Run]:
    """The base of an issue, then its editions, or the one wanted; each is opened when it is asked for.

    `cutter` as for `open_room`. CopyError with all that is wrong with the copy of one, or when there is no such edition.
    """
    started = time.perf_counter()
    base = open_room(folder, BASE, cutter)
    yield Run(BASE, base, tuple(plan.number for plan in base.plans), time.perf_counter() - started)
    for name in _names(folder, wanted):
        started = time.perf_counter()
        room = open_room(folder, name, cutter)
        yield Run(name, room, differing(base.plans, room.plans, room.book), time.perf_counter() - started)


def _names(folder: Path, wanted: str | None) -> tuple[str, ...]:
    if wanted is None:
        return editions(folder)
    # What is no edition of the issue is told when it is opened.
    return () if wanted in {"", "base"} else (wanted,)


def shared_with(run: Run, base: Path) -> Shared:
    """The pages that an edition shares with the base, and their files in the base's output.

    A page of two numbers is there when all of it is shared. There are no files when the base was not released.
    """
    pages = tuple(sorted(run.shared))
    try:
        listed = json.loads((base / MANIFEST).read_bytes())["files"]
    except (OSError, ValueError, KeyError, TypeError):
        return Shared(pages, ())
    rows = [row for row in listed if row["pages"] and run.shared.issuperset(row["pages"]) and is_page(row["file"])]
    return Shared(pages, tuple(Written(f"../{row['file']}", row["sha256"], row["bytes"], tuple(row["pages"])) for row in rows))
