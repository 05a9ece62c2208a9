"""The saw of the guillotine: pages cut from a table of what can be cut, in a seeded order, and parts of them cut anew.

Cuts are drawn by what they lead to at the best (`guide`). Where a pin or an advertisement stands in a part, only those cuts are drawn
that leave it a place, and those along its edges are drawn more often: one of them must come sooner or later.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from random import Random
from typing import TypeAlias

from layout.makeup.guide import HALF, Cut, Guide, Weighed, Worth, drawn, reckoned
from layout.makeup.held import held, holds, lines
from layout.makeup.seed import ANYWHERE, Box, Guillotine, Item, Score, Tiling
from layout.units import Cells

SAMPLES = 250
"""Pages cut at the start."""
GIVEN_UP = 40
"""Of them as many in vain before it is taken that none can be cut."""
STARTS = 16
"""Best of them that are cut anew."""
MOST_STARTS = 120
"""As many as that when the page is not yet as it should be."""
MANY = 16
"""Of a fuller page as many as that, for it is cut by guesses."""
PINNED = 100, 8
"""Of a page with pins: pages cut at the start, and those of them that are cut anew. An editor waits."""
HURRIED = 40, 3
"""Of a fuller page with pins."""
BRIEF = 3
"""Best pages that are cut anew of a part of the page, while an editor waits."""
VAIN = 3
"""Times that a part which holds a pin is tried in vain before it is taken that it cannot be cut."""
PATIENCE, HASTE = 70, 20
"""Parts cut anew in vain before a page is taken as it is; before one with pins is."""
TRIES = 3, 8
"""Cuts of a part that are drawn before it is given up; where advertisements are in the way."""
ALONG = 4
"""Halvings by which a cut along the edge of a pin is drawn more often."""

Content: TypeAlias = Callable[[Tiling], bool]


@dataclass(frozen=True, slots=True)
class Tree:
    """A part of the page and how it is cut; a leaf holds one box."""

    cells: Cells
    subset: int
    sides: tuple[Tree, ...] = ()
    box: Box | None = None

    @property
    def tiling(self) -> Tiling:
        """The boxes of the part, in reading order of the cuts."""
        return (self.box,) if self.box else tuple(box for side in self.sides for box in side.tiling)

    @property
    def knots(self) -> tuple[Tree, ...]:
        """All parts that are cut, this one first."""
        return (self, *(knot for side in self.sides for knot in side.knots)) if self.sides else ()

    def grafted(self, old: Tree, new: Tree) -> Tree:
        """The same page with one part cut anew."""
        if self is old:
            return new
        sides = tuple(side.grafted(old, new) if side.subset & old.subset else side for side in self.sides)
        return Tree(self.cells, self.subset, sides, self.box)


def sawn(
    table: Guillotine, cells: Cells, score: Score, content: Content = lambda tiling: True, worth: Worth | None = None
) -> tuple[int, Tiling] | None:
    """The best page found by cutting in a seeded order, then cutting parts of it anew, and its score; equal items give equal pages.

    The search goes on, up to a bound, as long as the best page leaves the caller not `content`. `worth` guides it.
    """
    if not table.closes(cells):
        return None
    guide = Guide(table.every, (table.columns, table.rows), reckoned(len(table.items), table.halved), worth)
    return Saw(table, guide, score).best(cells, content)


def sawn_briefly(table: Guillotine, cells: Cells, score: Score, worth: Worth) -> tuple[int, Tiling] | None:
    """The same of fewer pages, for one part of a page while an editor waits."""
    guide = Guide(table.every, (table.columns, table.rows), reckoned(len(table.items), table.halved), worth)
    return Saw(table, guide, score, BRIEF).best(cells, lambda tiling: True)


def sawn_several(table: Guillotine, cells: Cells, score: Score, worth: Worth, count: int) -> list[Tiling]:
    """The best pages found in the same way, so many of them, the best first."""
    guide = Guide(table.every, (table.columns, table.rows), reckoned(len(table.items), table.halved), worth)
    return Saw(table, guide, score).several(cells, count) if table.closes(cells) else []


def cuttable(table: Guillotine, cells: Cells) -> bool:
    """Whether a page is found at all, pins and advertisements at their places; where there are none, the table tells."""
    free = all(item.place == ANYWHERE and item.lowest is None for item in table.items)
    return table.closes(cells) and (free or Saw(table, Guide(table.every, (table.columns, table.rows), 0, None), _free).finds(cells))


def _free(tiling: Tiling) -> int:
    return 0


class Saw:
    """Cuts pages in a seeded order, and parts of them anew."""

    def __init__(self, table: Guillotine, guide: Guide, score: Score, starts: int = STARTS) -> None:
        self._items, self._guide = table.items, guide
        self._pins = tuple((n, pin) for n, item in enumerate(table.items) if (pin := held(item)))
        self._whole = table.whole
        self._held = sum(1 << n for n, _ in self._pins)
        # Advertisements alone are met often enough by cuts drawn without regard to them; looking ahead costs more than it saves.
        self._pinned = any(table.items[n].forms for n, _ in self._pins)
        self._ahead = table.halved or self._pinned
        self._order = Random(1)
        self._standing: dict[tuple[int, Cells], Tree | None] = {}
        self._drawn: dict[tuple[int, Cells], Weighed] = {}
        self._vain: dict[tuple[int, Cells], int] = {}
        self._met: dict[tuple[int, ...], int] = {}
        self._samples, self._starts, self._many = SAMPLES, starts, MANY
        self._patience = HASTE if self._pinned else PATIENCE
        if self._pinned and table.halved:
            self._samples, self._many = HURRIED
        elif self._pinned:
            self._samples, self._starts = PINNED[0], min(starts, PINNED[1])
        if starts < STARTS:
            self._samples = GIVEN_UP
        self._price = score

    def best(self, cells: Cells, content: Content) -> tuple[int, Tiling] | None:
        """The best of the pages found, and its score."""
        pages = self._started(cells)
        if not pages:
            return None
        best = pages[0]
        for number, page in enumerate(pages[:MOST_STARTS]):
            if number >= self._starts and content(best[1].tiling):
                break
            best = min(best, self._climb(*page), key=lambda found: found[0])
        return best[0], best[1].tiling

    def several(self, cells: Cells, count: int) -> list[Tiling]:
        """The best of the pages found, so many of them, each with boxes of other sizes."""
        climbed = sorted((self._climb(*page) for page in self._started(cells)[: self._many]), key=lambda page: page[0])
        found: dict[frozenset[tuple[int, int, int]], Tiling] = {}
        for _, tree in climbed:
            found.setdefault(frozenset((n, box.cells.columns, box.cells.column) for n, box in _numbered(tree)), tree.tiling)
        return list(found.values())[:count]

    def finds(self, cells: Cells) -> bool:
        """Whether some page is cut."""
        whole = (1 << len(self._items)) - 1
        return any(self._cut(cells, whole) for _ in range(GIVEN_UP))

    def _started(self, cells: Cells) -> list[tuple[int, Tree]]:
        """Pages cut at the start and their scores, the best first."""
        whole = (1 << len(self._items)) - 1
        grown = [self._cut(cells, whole) for _ in range(GIVEN_UP)]
        grown += [self._cut(cells, whole) for _ in range(self._samples - GIVEN_UP)] if any(grown) else []
        scored = ((self._score(tree.tiling), n, tree) for n, tree in enumerate(grown) if tree)
        return [(cost, tree) for cost, _, tree in sorted(scored, key=lambda found: found[:2])]

    def _score(self, tiling: Tiling) -> int:
        """The score of a page; most are met more than once, for equal boxes are one object here."""
        key = tuple(sorted(map(id, tiling)))
        found = self._met.get(key)
        if found is None:
            found = self._met[key] = self._price(tiling)
        return found

    def _climb(self, cost: int, tree: Tree) -> tuple[int, Tree]:
        """Cut parts of a page anew as long as it gets better."""
        idle = 0
        while idle < self._patience and tree.sides:
            idle += 1
            knots = tree.knots
            old = knots[int(self._order.random() * len(knots))]
            new = self._cut(old.cells, old.subset)
            if new:
                page = tree.grafted(old, new)
                found = self._score(page.tiling)
                if found < cost:
                    idle = 0
                if found <= cost:
                    cost, tree = found, page
        return cost, tree

    def _cut(self, cells: Cells, subset: int) -> Tree | None:
        """One page part: a box when a single item is left, else a cut drawn from the feasible ones."""
        if subset.bit_count() == 1:
            return self._stand(cells, subset.bit_length() - 1)
        key = (subset, cells)
        if self._vain.get(key, 0) == VAIN:
            return None
        weighed = self._weighed(cells, subset)
        for _ in range(self._tries if weighed[0] else 0):
            down, at, part = drawn(weighed, self._order)
            first, second = _halves(cells, down, at)
            if not (self._ahead or (holds(self._pins, first, part) and holds(self._pins, second, subset ^ part))):
                continue
            a = self._cut(first, part)
            b = self._cut(second, subset ^ part) if a else None
            if a and b:
                self._vain[key] = -SAMPLES * PATIENCE
                return Tree(cells, subset, (a, b))
        if subset != self._whole:
            self._vain[key] = self._vain.get(key, 0) + 1
        return None

    @property
    def _tries(self) -> int:
        return TRIES[1] if self._pins and not self._ahead else TRIES[0]

    def _weighed(self, cells: Cells, subset: int) -> Weighed:
        """The cuts of a part that leave every pin in it a place, and how often each is drawn."""
        if not (self._ahead and subset & self._held):
            return self._guide.weighed((subset, cells.columns, cells.rows))
        key = (subset, cells)
        if key not in self._drawn:
            part, along = (subset, cells.columns, cells.rows), lines(self._pins, cells, subset)
            self._drawn[key] = self._guide.weighed(part, lambda cut: self._price_of(cells, subset, cut), along)
        return self._drawn[key]

    def _price_of(self, cells: Cells, subset: int, cut: Cut) -> int | None:
        """What is to be added to the price of a cut for the pins of a part; None when it leaves one of them no place."""
        first, second = _halves(cells, *cut[:2])
        line, along = (second.column if cut[0] else second.row), False
        for number, pin in self._pins:
            if subset >> number & 1:
                if not pin.fits(first if cut[2] >> number & 1 else second):
                    return None
                along = along or line in (pin.columns if cut[0] else pin.rows)
        return -ALONG * HALF if along else 0

    def _stand(self, cells: Cells, number: int) -> Tree | None:
        key = (number, cells)
        if key not in self._standing:
            self._standing[key] = _stood(self._items[number], cells, 1 << number)
        return self._standing[key]


def _numbered(tree: Tree) -> Iterator[tuple[int, Box]]:
    """The boxes of a page with the subsets they are."""
    if tree.box:
        yield tree.subset, tree.box
    for side in tree.sides:
        yield from _numbered(side)


def _stood(item: Item, cells: Cells, subset: int) -> Tree | None:
    """An item in a box, in the best of its forms."""
    best = item.best(cells.columns, cells.rows)
    if not best or not item.fits(cells):
        return None
    cost, shape = best
    return Tree(cells, subset, box=Box(item, cells, shape, cost, item.forms[shape.mix] if item.forms else None))


def _halves(cells: Cells, down: bool, at: int) -> tuple[Cells, Cells]:
    """The two sides of a cut: left and right, or above and below."""
    if down:
        return (Cells(cells.column, cells.row, at, cells.rows), Cells(cells.column + at, cells.row, cells.columns - at, cells.rows))
    return (Cells(cells.column, cells.row, cells.columns, at), Cells(cells.column, cells.row + at, cells.columns, cells.rows - at))
