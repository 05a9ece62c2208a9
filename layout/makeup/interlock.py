"""咬合: a page that neither straight cuts nor plain boxes fill, closed with one story that steps (折角).

Each story is tried by itself: one with a step makes a small model that is solved or refuted in a fraction of a second, all of them
together a large one. The best page found is then improved.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from layout.makeup.reasons import overfull
from layout.makeup.seed import Item, Tiling
from layout.makeup.shapes import kind
from layout.makeup.stepped import may_step
from layout.makeup.stone import Stone

FOUND = 150
"""How long is searched for a page on which a certain story steps; as `Makeup.effort`."""
BETTER = 100
"""How long the best of them is improved."""


def interlocked(stone: Stone, reach: int) -> Tiling | None:
    """The best page found with one story that steps; None where none may, or where that is no help."""
    book = stone.book
    willing = any(may_step(story, kind(story), book.makeup) for story in stone.stories)
    if not willing or not book.makeup.effort or not stone.hole.cells.rows:
        return None
    fillers, dummy = stone.fillers(reach), stone.plan.copy.dummy
    more: dict[str, Any] = {"optional": frozenset(item.slug for item in fillers), "kept": dummy.berths if dummy else ()}
    pages = []
    for items in _stepping(stone, reach):
        tiling = stone.tried((*items, *fillers), FOUND, first=True, **more)
        pages += [(tiling, items)] if tiling else []
    if not pages:
        return None
    tiling, items = min(pages, key=lambda page: stone.score(page[0]))
    better = stone.tried((*items, *fillers), BETTER, hint=tiling, **more)
    return min((better or tiling, tiling), key=stone.score)


def _stepping(stone: Stone, reach: int) -> Iterator[tuple[Item, ...]]:
    """The items of the page, each time another of them with its steps."""
    must = stone.items(reach)
    for number, item in enumerate(must):
        items = (*must[:number], stone.with_steps(item, reach), *must[number + 1 :])
        if items != must and not overfull(items, stone.hole.cells):
            yield items
