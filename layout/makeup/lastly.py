"""The ladder: boxes, then one story with a step (折角), at the house's own range of the levers and at twice its range; last of all
the page is tried without what its stories let go (`leaving`), as little of it as will do.

For that every story may have any of its lighter forms, and the page that needs fewest of them is looked for. Then each thing left
out is put back, the longest first, and stays wherever the page closes with it: whatever is left out in the end, the page was open with it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from layout.issue import Story
from layout.makeup.boxing import Task
from layout.makeup.dummied import as_it_was
from layout.makeup.interlock import interlocked
from layout.makeup.leaving import less, lighter
from layout.makeup.reasons import overfull
from layout.makeup.seed import ANYWHERE, MOST_ITEMS, Item, Tiling
from layout.makeup.solve import solve
from layout.makeup.stone import REACH, Stone

PRICE = 500
"""Demerits of everything left out, and one more for each character: no beauty of a page outweighs a word."""
LIMIT = 2.0, 1.0
"""Deterministic time of the solver where straight cuts do not tell: to find what may go, and to see whether something can be put back."""

Ladder = tuple[Story, ...]
"""A story whole, and with one thing less each time."""


@dataclass(frozen=True, slots=True)
class Filled:
    """A page that is closed: the stone with the stories as they stand on it, and the reach of the levers it took."""

    stone: Stone
    tiling: Tiling
    reach: int


def filled(stone: Stone) -> Filled | None:
    """The page closed with all of its copy, else with as little left out as will do; None when nothing closes it."""
    known = _as_it_stood(stone)
    if known:
        return known
    for reach in REACH:
        tiling = _standing(stone, reach) or interlocked(stone, reach)
        if tiling:
            return Filled(stone, tiling, reach)
    light = _lightened(stone, REACH[-1])
    return _laid(light) if light else None


def _as_it_stood(stone: Stone) -> Filled | None:
    """The page with as few moves as can be from its dummy, what it left out then left out again; None where nothing was."""
    dummy = stone.plan.copy.dummy
    gone = {berth.slug: berth.less for berth in dummy.berths if berth.less} if dummy else {}
    if not dummy or not gone:
        return None
    stories = tuple(less(story, gone.get(story.slug, 0), stone.book.makeup) for story in stone.stories)
    for copy in (stone.stories, stories):
        light = replace(stone, stories=copy)
        for reach in REACH:
            tiling = as_it_was(light.offered(reach), dummy, stone.hole.cells)
            if tiling:
                return Filled(light, tiling, reach)
    light = replace(stone, stories=stories)
    found = light.filled()
    return Filled(light, *found) if found else None


def _laid(stone: Stone) -> Filled | None:
    """The page of stories that are known to fill it, at the least range of the levers that does."""
    for reach in REACH:
        if reach < REACH[-1] and not stone.closes(stone.items(reach)):
            continue
        tiling = _standing(stone, reach)
        if tiling:
            return Filled(stone, tiling, reach)
    return None


def _standing(stone: Stone, reach: int) -> Tiling | None:
    return stone.as_dummied(reach) if stone.plan.copy.dummy else stone.laid(reach)


def _ladder(stone: Stone, story: Story) -> Ladder:
    return (story, *lighter(story, stone.book.makeup))


def closes_lightly(stone: Stone, reach: int = REACH[-1]) -> bool:
    """Whether a page closes with as much left out as may be; one that closes whole is not asked."""
    every = _rungs(stone, reach)
    return _found(stone, every) is not None


def _lightened(stone: Stone, reach: int) -> Stone | None:
    """The stone with stories as light as they must be for the page to close; None when that does not help either."""
    every = _rungs(stone, reach)
    tiling = _found(stone, every)
    if tiling is None:
        return None
    gone = {box.item.slug: len(box.form.story.left_out) for box in tiling if box.form}
    levels = [_level(rungs, gone.get(rungs[0].slug, 0)) for rungs in every]
    levels = _restored(stone, every, levels)
    light = {rungs[level].slug: _story(rungs[level]) for rungs, level in zip(every, levels, strict=True) if level}
    return replace(stone, stories=tuple(light.get(story.slug, story) for story in stone.stories))


def _rungs(stone: Stone, reach: int) -> list[tuple[Item, ...]]:
    """Every item with the whole story and with lighter ones; none where all of the copy stays."""
    ladders = tuple(_ladder(stone, story) for story in stone.stories)
    if all(len(ladder) == 1 for ladder in ladders):
        return []
    return [_every(stone, item, ladders[item.rank], reach) if item.forms else (item,) for item in stone.items(reach)]


def _found(stone: Stone, every: Sequence[tuple[Item, ...]]) -> Tiling | None:
    """A page on which every story may have any of its lighter forms."""
    items = tuple(_merged(rungs) for rungs in every)
    if not items or not stone.hole.cells.rows or overfull(items, stone.hole.cells):
        return None
    return stone.seed(items) or _solved(stone, items, LIMIT[0])


def _every(stone: Stone, item: Item, ladder: Ladder, reach: int) -> tuple[Item, ...]:
    """An item with the whole story, then with lighter ones."""
    return (item, *(stone.anew(item, story, reach) for story in ladder[1:]))


def _merged(rungs: Sequence[Item]) -> Item:
    """One item that has the forms of all, those of lighter stories at a price."""
    whole = rungs[0]
    for rung in rungs[1:]:
        first, price = len(whole.forms), PRICE + _missing(rungs[0], rung)
        made = tuple(replace(shape, mix=first + shape.mix, taste=shape.taste + price) for shape in rung.shapes)
        whole = replace(whole, shapes=whole.shapes + made, forms=whole.forms + rung.forms)
    return whole


def _story(item: Item) -> Story:
    return item.forms[0].story


def _missing(whole: Item, rung: Item) -> int:
    """Characters by which a story is lighter."""
    return _story(whole).characters - _story(rung).characters


def _level(rungs: Sequence[Item], gone: int) -> int:
    return next((n for n, rung in enumerate(rungs) if rung.forms and len(_story(rung).left_out) == gone), 0)


def _restored(stone: Stone, every: Sequence[tuple[Item, ...]], levels: list[int]) -> list[int]:
    """The levels after everything that the page has room for was put back, the longest first."""
    kept = list(levels)
    while True:
        for level in _steps(every, kept):
            items = tuple(rungs[at] for rungs, at in zip(every, level, strict=True))
            if stone.closes(items) or _solved(stone, items, LIMIT[1]):
                kept = level
                break
        else:
            return kept


def _steps(every: Sequence[tuple[Item, ...]], levels: list[int]) -> Iterator[list[int]]:
    """The levels with one thing put back, the longest first."""
    back = [(-_missing(every[n][level - 1], every[n][level]), n) for n, level in enumerate(levels) if level]
    for _, number in sorted(back):
        yield [level - (n == number) for n, level in enumerate(levels)]


def _solved(stone: Stone, items: tuple[Item, ...], limit: float) -> Tiling | None:
    """A page on which something stands in the way of straight cuts; where nothing does, they tell nearly always."""
    free = len(items) <= MOST_ITEMS and all(item.place == ANYWHERE and item.lowest is None for item in items)
    if free or not stone.book.makeup.effort or overfull(items, stone.hole.cells):
        return None
    return solve(Task(items, stone.hole.cells, stone.book.makeup, lambda tiling: sum(box.cost for box in tiling), limit)).tiling
