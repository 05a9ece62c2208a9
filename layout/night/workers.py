"""Hands for the pages: one process, or several that inherit the open room."""

from __future__ import annotations

import gc
import multiprocessing
import os
import time
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TypeAlias

from layout.build import Aside, Crew, Made, Room, Tools, begin, later, open_room, warm
from layout.desk import segment
from layout.night.beside import beside
from layout.night.cache import Cache
from layout.night.darkroom import develop
from layout.night.leash import leash
from layout.night.shelf import Recipe, Terms, kept_page, layouts, on_shelf, recipes, shelve
from layout.night.wordcut import kept_words


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


Asked: TypeAlias = tuple[tuple[int, Recipe], ...]
"""Pages that must be made, by number, and what each is made from."""

Anew: TypeAlias = Callable[[Order, Asked], Iterator[Made | None]]
"""Makes pages, in the order asked; None for one that is not ready in time."""

YOUNG = 200_000
"""New objects before a worker looks for rings among them: the nouns are trees, a page makes a hundred thousand and few rings."""

_open: dict[tuple[Path, str], Room] = {}
"""The room of this process; a forked worker inherits its parent's, a spawned one opens its own."""


def crew(room: Room, order: Order, jobs: int, done: Callable[[Made], None]) -> Crew:
    """Hands for the pages of a room, as many as jobs; `done` is told of each page as it is handed over."""
    return crew_of(room, order, partial(_anew, jobs=jobs), done)


def crew_of(room: Room, order: Order, anew: Anew, done: Callable[[Made], None]) -> Crew:
    """The same with hands of one's own for the pages that are not on the shelf."""
    _open[order.folder, order.edition] = room
    return lambda numbers: _told(_pages(order, tuple(numbers), anew), done)


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


def _pages(order: Order, numbers: tuple[int, ...], anew: Anew) -> Iterator[Made]:
    """Pages that were made before come from the shelf; the others are made, and begun before the shelf is gone through."""
    room = _open[order.folder, order.edition]
    known = recipes(room, terms(order))
    recipe = {number: known(number) for number in numbers}
    there = {number for number in numbers if on_shelf(recipe[number], order.cache)}
    made = anew(order, tuple((number, recipe[number]) for number in numbers if number not in there))
    kept = {number: kept_page(recipe[number], room, number, order.cache) for number in there}
    for number in numbers:
        found = kept.pop(number) or next(anew(order, ((number, recipe[number]),))) if number in there else next(made)
        if found:
            yield found


def _anew(order: Order, pages: Asked, jobs: int) -> Iterator[Made]:
    if order.cluster and pages:
        return _far(order, pages)
    if len(pages) == 1 and hands(jobs) > 1:
        return (finished() for finished in (begin_page(order, *pages[0], beside),))
    workers = min(hands(jobs), len(pages))
    return _pooled(order, pages, workers) if workers > 1 else (make_page(order, number, recipe) for number, recipe in pages)


def _pooled(order: Order, pages: Asked, workers: int) -> Iterator[Made]:
    warm_up(order)
    gc.freeze()  # what is open now is never garbage; left alone it stays shared between the workers
    method = "fork" if "fork" in multiprocessing.get_all_start_methods() else "spawn"
    context = multiprocessing.get_context(method)
    with ProcessPoolExecutor(workers, context, initializer=_begin, initargs=(os.getpid(),)) as pool:
        yield from pool.map(make_page, [order] * len(pages), *zip(*pages, strict=True))


def _far(order: Order, pages: Asked) -> Iterator[Made]:
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


def warm_up(order: Order) -> None:
    """Open what every page of an order will need, the dictionary with it, before hands are forked that share it."""
    room = _open[order.folder, order.edition]
    segment(room.book.name)  # the room's own may know it without opening the dictionary
    warm(room)


def make_page(order: Order, number: int, recipe: Recipe) -> Made:
    """Make a page and keep it on the shelf."""
    return begin_page(order, number, recipe)()


def begin_page(order: Order, number: int, recipe: Recipe, aside: Aside = later) -> Callable[[], Made]:
    """The same as far as it goes without what is done aside; gives what waits for that."""
    key = (order.folder, order.edition)
    room = _open.get(key) or _open.setdefault(key, open_room(*key, kept_words(order.cache)))
    recall = layouts(recipe, order.cache)
    tools = Tools(order.cache, develop, order.standard, order.plates, order.others, recall, aside)
    finished = begin(room, number, tools, time.perf_counter)
    return lambda: shelve(recipe, replace(finished(), made_from=recipe.parts), order.cache)
