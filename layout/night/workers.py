"""Hands for the pages: one process, or several that inherit the open room."""

from __future__ import annotations

import gc
import multiprocessing
import os
import time
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path

from layout.build import Crew, Made, Room, Tools, make, open_room, warm
from layout.night.cache import Cache
from layout.night.darkroom import develop
from layout.night.leash import leash
from layout.night.shelf import Recipe, Terms, kept_page, layouts, recipes, shelve


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
    edition: str = ""
    """Name of the edition; empty for the base."""
    cluster: str = ""
    """Address of the scheduler whose workers make the pages; empty for this machine."""


YOUNG = 200_000
"""New objects before a worker looks for rings among them: the nouns are trees, a page makes a hundred thousand and few rings."""

_open: dict[tuple[Path, str], Room] = {}
"""The room of this process; a forked worker inherits its parent's, a spawned one opens its own."""


def crew(room: Room, order: Order, jobs: int, done: Callable[[Made], None]) -> Crew:
    """Hands for the pages of a room; `done` is told of each page as it is handed over."""
    _open[order.folder, order.edition] = room
    return lambda numbers: _told(_pages(order, tuple(numbers), jobs), done)


def hands(jobs: int) -> int:
    """How many workers to use: what was asked, else one to a core."""
    return jobs if jobs > 0 else len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def terms(order: Order) -> Terms:
    """What an order asks of the press."""
    return Terms(order.standard, order.plates, order.others)


def _told(pages: Iterable[Made], done: Callable[[Made], None]) -> Iterator[Made]:
    for made in pages:
        done(made)
        yield made


def _pages(order: Order, numbers: tuple[int, ...], jobs: int) -> Iterator[Made]:
    """Pages that were made before come from the shelf; the others are made."""
    room = _open[order.folder, order.edition]
    known = recipes(room, terms(order))
    recipe = {number: known(number) for number in numbers}
    kept = {number: kept_page(recipe[number], room, number, order.cache) for number in numbers}
    anew = _anew(order, [(number, recipe[number]) for number in numbers if kept[number] is None], jobs)
    for number in numbers:
        yield kept.pop(number) or next(anew)


def _anew(order: Order, pages: list[tuple[int, Recipe]], jobs: int) -> Iterator[Made]:
    if order.cluster and pages:
        yield from _far(order, pages)
        return
    workers = min(hands(jobs), len(pages))
    if workers <= 1:
        yield from (_make(order, number, recipe) for number, recipe in pages)
        return
    warm(_open[order.folder, order.edition])
    gc.freeze()  # what is open now is never garbage; left alone it stays shared between the workers
    method = "fork" if "fork" in multiprocessing.get_all_start_methods() else "spawn"
    context = multiprocessing.get_context(method)
    with ProcessPoolExecutor(workers, context, initializer=_begin, initargs=(os.getpid(),)) as pool:
        yield from pool.map(_make, [order] * len(pages), *zip(*pages, strict=True))


def _far(order: Order, pages: list[tuple[int, Recipe]]) -> Iterator[Made]:
    """Pages made on other machines, kept on the shelf of this one."""
    # An extra of its own, and heavy.
    from layout.night.cluster import Errand, far_pages

    errands = [Errand(number, order.standard, order.plates is not None, order.others) for number, _ in pages]
    for (_, recipe), made in zip(pages, far_pages(_open[order.folder, order.edition], order.cluster, errands), strict=True):
        yield shelve(recipe, replace(made, made_from=recipe.parts), order.cache)


def leave(folder: Path) -> None:
    """Close the rooms of an issue: a night that opens many must not keep them all."""
    for each in [each for each in _open if each[0] == folder]:
        del _open[each]


def _begin(run: int) -> None:
    """A worker begins: it dies with the process of the run."""
    gc.set_threshold(YOUNG)
    leash(run)


def _make(order: Order, number: int, recipe: Recipe) -> Made:
    key = (order.folder, order.edition)
    room = _open.get(key) or _open.setdefault(key, open_room(*key))
    recall = layouts(recipe, order.cache)
    tools = Tools(order.cache, develop, order.standard, order.plates, order.others, recall)
    made = replace(make(room, number, tools, time.perf_counter), made_from=recipe.parts)
    return shelve(recipe, made, order.cache)
