"""The guillotine seed: close a page by cuts that run from edge to edge.

For every subset of the items and every width, the depths that can be filled exactly are one integer whose bit `d`
is set when depth `d` can be reached. Stacking is the sum-set, standing side by side is `and`. A page closes when the
bit of its depth is set in the subset of all items at full width. The tree is then unrolled from the top, where pins,
ads and positions are checked, in a seeded order, and the best page by the house's demerits is kept.

Source: subset dynamic programming after Gange, Marriott and Stuckey, "Optimal guillotine layout" (2012).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from random import Random
from typing import TypeAlias

from layout.galley import Shape
from layout.issue import Place
from layout.makeup.guide import Guide, Worth, parts, places
from layout.makeup.mix import Mix
from layout.units import Cells

MOST_ITEMS = 11
SAMPLES = 100
"""Pages cut at the start."""
STARTS = 8
"""Best of them that are cut anew."""
MOST_STARTS = 40
"""As many as that when the page is not yet as it should be."""
PATIENCE = 40
"""Parts cut anew in vain before a page is taken as it is."""


ANYWHERE = Place()


@dataclass(frozen=True, slots=True)
class Item:
    """Something that takes a box of the page."""

    slug: str
    shapes: tuple[Shape, ...]
    rank: int
    """Order of weight on the page, 0 for the lead."""
    kind: str = "story"
    place: Place = ANYWHERE
    forms: tuple[Mix, ...] = ()
    """What `Shape.mix` counts; empty for an ad."""
    beside: tuple[str, ...] = ()
    """Items it must touch."""
    apart: tuple[str, ...] = ()
    """Items it must not touch."""
    lowest: int | None = None
    """Row below which it must not begin."""

    @property
    def pin(self) -> Cells | None:
        """The box itself, when the editor or the ad dummy has fixed all of it."""
        p = self.place
        if p.column is None or p.row is None or p.columns is None or p.rows is None:
            return None
        return Cells(p.column, p.row, p.columns, p.rows)

    def fits(self, cells: Cells) -> bool:
        """Whether the editor's pin allows this box."""
        wished = ((self.place.column, cells.column), (self.place.row, cells.row))
        sized = ((self.place.columns, cells.columns), (self.place.rows, cells.rows))
        if self.lowest is not None and cells.row > self.lowest:
            return False
        return all(wish is None or wish == got for wish, got in (*wished, *sized))

    def best(self, columns: int, rows: int) -> tuple[int, Shape] | None:
        """The least demerits at a size, and the shape that has them."""
        near = [s for s in self.shapes if s.columns == columns and s.least <= rows <= s.most]
        fits = [(s.taste + strain, s) for s in near if (strain := s.strain(rows)) is not None]
        return min(fits, key=lambda pair: (pair[0], pair[1].mix), default=None)


@dataclass(frozen=True, slots=True)
class Box:
    """An item at its place."""

    item: Item
    cells: Cells
    shape: Shape
    cost: int
    form: Mix | None = None
    """The form it stands in; None for an ad."""


Tiling = tuple[Box, ...]
Score: TypeAlias = Callable[[Tiling], int]
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


Column: TypeAlias = tuple[int, int, int]
"""A width, the bits of the depths that can be had at it, the least of them."""


class Guillotine:
    """The feasible depths of every subset of the items, and the pages that can be cut from them.

    The items come in order of weight: the lowest bit of a subset is its heaviest item.
    """

    def __init__(self, items: Sequence[Item], columns: int, rows: int, fewer: Guillotine | None = None) -> None:
        """`rows` is the deepest box of interest; `fewer` a table of the first of these items, of the same size."""
        self.items = tuple(items)
        self.columns = columns
        self.rows = rows
        self._mask = (1 << (rows + 1)) - 1
        self._known: list[tuple[Column, ...]] = [*fewer._known] if fewer else [()]
        self._tabulate()
        self._depths = {(subset, width): bits for subset, every in enumerate(self._known) for width, bits, _ in every}

    def depths(self, subset: int, columns: int) -> int:
        """Bits of the depths to which a subset fills a width exactly."""
        return self._depths.get((subset, columns), 0)

    @property
    def whole(self) -> int:
        """The subset of all items."""
        return (1 << len(self.items)) - 1

    def closes(self, cells: Cells) -> bool:
        """Whether all items together fill cells exactly, wherever pins and ads would have them."""
        return bool(self.depths(self.whole, cells.columns) >> cells.rows & 1)

    def best(
        self, cells: Cells, score: Score, content: Content = lambda tiling: True, worth: Worth | None = None
    ) -> tuple[int, Tiling] | None:
        """The best page found by cutting in a seeded order, then cutting parts of it anew; equal items give equal pages.

        The search goes on, up to a bound, as long as the best page leaves the caller not `content`. `worth` guides it.
        """
        if not self.closes(cells):
            return None
        guide = Guide(self._depths, (self.columns, self.rows), len(self.items), worth)
        return Saw(self.items, guide, score).best(cells, content)

    def _tabulate(self) -> None:
        """Subsets from the smallest up, each with the depths it can have at every width; those of `fewer` items are known."""
        known, first = self._known, len(self._known)
        known += [()] * (self.whole + 1 - first)
        for subset in sorted(range(first, self.whole + 1), key=int.bit_count):
            known[subset] = _columns(self._joined(subset) if subset.bit_count() > 1 else self._alone(subset.bit_length() - 1))

    def _alone(self, number: int) -> dict[int, int]:
        """By width the depths of one item."""
        found: dict[int, int] = {}
        for shape in self.items[number].shapes:
            bits = sum(1 << rows for rows, _ in shape.strains if rows <= self.rows)
            found[shape.columns] = found.get(shape.columns, 0) | bits
        return found

    def _joined(self, subset: int) -> dict[int, int]:
        """By width the depths of a subset that is cut once more, across or down."""
        found: dict[int, int] = {}
        known, columns, rows, mask = self._known, self.columns, self.rows, self._mask
        for part in parts(subset):
            rest = known[subset ^ part]
            for width, bits, least in known[part] if rest else ():
                for beside, others, low in rest:
                    if width + beside <= columns and (both := bits & others):
                        found[width + beside] = found.get(width + beside, 0) | both
                    if width == beside and least + low <= rows:
                        found[width] = found.get(width, 0) | _sums(bits, others, mask)
        return found


def _columns(depths: dict[int, int]) -> tuple[Column, ...]:
    return tuple((width, bits, (bits & -bits).bit_length() - 1) for width, bits in sorted(depths.items()) if bits)


class Saw:
    """Cuts pages in a seeded order, and parts of them anew."""

    def __init__(self, items: tuple[Item, ...], guide: Guide, score: Score) -> None:
        self._items, self._guide = items, guide
        self._pins = tuple((n, item.pin) for n, item in enumerate(items) if item.pin)
        self._order = Random(1)
        self._standing: dict[tuple[int, Cells], Tree | None] = {}
        self._met: dict[tuple[int, ...], int] = {}
        self._price = score

    def best(self, cells: Cells, content: Content) -> tuple[int, Tiling] | None:
        """The best of the pages found, and its score."""
        whole = (1 << len(self._items)) - 1
        grown = (self._cut(cells, whole) for _ in range(SAMPLES))
        scored = ((self._score(tree.tiling), n, tree) for n, tree in enumerate(grown) if tree)
        ranked = sorted(scored, key=lambda found: found[:2])
        if not ranked:
            return None
        best = ranked[0][0], ranked[0][2]
        for number, (cost, _, tree) in enumerate(ranked[:MOST_STARTS]):
            if number >= STARTS and content(best[1].tiling):
                break
            best = min(best, self._climb(cost, tree), key=lambda found: found[0])
        return best[0], best[1].tiling

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
        while idle < PATIENCE and tree.sides:
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
        for _ in range(8 if self._pins else 3):
            drawn = self._guide.draw((subset, cells.columns, cells.rows), self._order)
            if not drawn:
                return None
            down, at, part = drawn
            first, second = _halves(cells, down, at)
            if not (self._holds(first, part) and self._holds(second, subset ^ part)):
                continue
            a = self._cut(first, part)
            b = self._cut(second, subset ^ part) if a else None
            if a and b:
                return Tree(cells, subset, (a, b))
        return None

    def _holds(self, cells: Cells, subset: int) -> bool:
        """Whether every pinned box of a subset lies inside its part of the page."""
        return all(_inside(pin, cells) for n, pin in self._pins if subset >> n & 1)

    def _stand(self, cells: Cells, number: int) -> Tree | None:
        key = (number, cells)
        if key not in self._standing:
            self._standing[key] = _stood(self._items[number], cells, 1 << number)
        return self._standing[key]


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


def _inside(box: Cells, cells: Cells) -> bool:
    return cells.column <= box.column and box.right <= cells.right and cells.row <= box.row and box.foot <= cells.foot


def _sums(a: int, b: int, mask: int) -> int:
    """All sums of a depth from each of two sets."""
    if not (a and b):
        return 0
    if a.bit_count() > b.bit_count():
        a, b = b, a
    total = 0
    for depth in places(a):
        total |= b << depth
    return total & mask
