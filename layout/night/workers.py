"""Hands for the pages: one process, or several that inherit the open room."""

from __future__ import annotations

import gc
import multiprocessing
import os
import time
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from layout.build import Crew, Made, Room, Tools, make, open_room, warm
from layout.night.cache import Cache
from layout.night.darkroom import develop


@dataclass(frozen=True, slots=True)
class Order:
    """What a worker must know to make pages of an issue."""

    folder: Path
    standard: str
    cache: Cache
    plates: str | None = None
    """As `Tools.plates`."""
    others: int = 0
    """As `Tools.others`."""


YOUNG = 200_000
"""New objects before a worker looks for rings among them: the nouns are trees, a page makes a hundred thousand and few rings."""

_open: dict[Path, Room] = {}
"""The room of this process; a forked worker inherits its parent's, a spawned one opens its own."""


def crew(room: Room, order: Order, jobs: int, done: Callable[[int], None]) -> Crew:
    """Hands for the pages of a room; `done` is told the number of each page as it is handed over."""
    _open[order.folder] = room
    return lambda numbers: _told(_made(order, tuple(numbers), jobs), done)


def hands(jobs: int) -> int:
    """How many workers to use: what was asked, else one to a core."""
    return jobs if jobs > 0 else len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _told(pages: Iterable[Made], done: Callable[[int], None]) -> Iterator[Made]:
    for made in pages:
        done(made.page.plan.number)
        yield made


def _made(order: Order, numbers: tuple[int, ...], jobs: int) -> Iterator[Made]:
    workers = min(hands(jobs), len(numbers))
    if workers <= 1:
        yield from (_make(order, number) for number in numbers)
        return
    warm(_open[order.folder])
    gc.freeze()  # what is open now is never garbage; left alone it stays shared between the workers
    method = "fork" if "fork" in multiprocessing.get_all_start_methods() else "spawn"
    context = multiprocessing.get_context(method)
    with ProcessPoolExecutor(workers, context, initializer=gc.set_threshold, initargs=(YOUNG,)) as pool:
        yield from pool.map(_make, [order] * len(numbers), numbers)


def _make(order: Order, number: int) -> Made:
    room = _open.get(order.folder) or _open.setdefault(order.folder, open_room(order.folder))
    return make(room, number, Tools(order.cache, develop, order.standard, order.plates, order.others), time.perf_counter)
