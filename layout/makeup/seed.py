"""The guillotine seed: close a page by cuts that run from edge to edge.

For every subset of the items and every width, the depths that can be filled exactly are one integer whose bit `d`
is set when depth `d` can be reached. Stacking is the sum-set, standing side by side is `and`. A page closes when the
bit of its depth is set in the subset of all items at full width. The tree is then unrolled from the top, where pins,
ads and positions are checked, in a seeded order, and the best page by the house's demerits is kept.

Source: subset dynamic programming after Gange, Marriott and Stuckey, "Optimal guillotine layout" (2012).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from random import Random
from typing import TypeAlias

from layout.galley import Shape
from layout.issue import Place
from layout.makeup.mix import Mix
from layout.units import Cells

MOST_ITEMS = 11
SAMPLES = 300
"""Pages cut at the start."""
STARTS = 16
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
        fits = [(s.taste + strain, s) for s in self.shapes if s.columns == columns and (strain := s.strain(rows)) is not None]
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


class Guillotine:
    """The feasible depths of every subset of the items, and the pages that can be cut from them.

    The items come in order of weight: the lowest bit of a subset is its heaviest item.
    """

    def __init__(self, items: Sequence[Item], columns: int, rows: int) -> None:
        """`rows` is the deepest box of interest."""
        self.items = tuple(items)
        self.columns = columns
        self.rows = rows
        self._mask = (1 << (rows + 1)) - 1
        self._best = cache(lambda number, width, depth: self.items[number].best(width, depth))
        self._pins = tuple((n, item.pin) for n, item in enumerate(self.items) if item.pin)
        self._depths: dict[tuple[int, int], int] = {}
        self._tabulate()
        self._options = cache(self._list_options)

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

    def best(self, cells: Cells, score: Score, content: Content = lambda tiling: True) -> tuple[int, Tiling] | None:
        """The best page found by cutting in a seeded order, then cutting parts of it anew; equal items give equal pages.

        The search goes on, up to a bound, as long as the best page leaves the caller not `content`.
        """
        if not self.closes(cells):
            return None
        order = Random(1)
        grown = (self._cut(cells, self.whole, order) for _ in range(SAMPLES))
        ranked = sorted(((score(tree.tiling), n, tree) for n, tree in enumerate(grown) if tree), key=lambda found: found[:2])
        if not ranked:
            return None
        best = ranked[0][0], ranked[0][2]
        for number, (cost, _, tree) in enumerate(ranked[:MOST_STARTS]):
            if number >= STARTS and content(best[1].tiling):
                break
            best = min(best, self._climb(cost, tree, score, order), key=lambda found: found[0])
        return best[0], best[1].tiling

    def _climb(self, cost: int, tree: Tree, score: Score, order: Random) -> tuple[int, Tree]:
        """Cut parts of a page anew as long as it gets better."""
        idle = 0
        while idle < PATIENCE and tree.sides:
            idle += 1
            knots = tree.knots
            old = knots[int(order.random() * len(knots))]
            new = self._cut(old.cells, old.subset, order)
            if new:
                page = tree.grafted(old, new)
                found = score(page.tiling)
                if found < cost:
                    idle = 0
                if found <= cost:
                    cost, tree = found, page
        return cost, tree

    def _tabulate(self) -> None:
        for number, item in enumerate(self.items):
            for shape in item.shapes:
                key = (1 << number, shape.columns)
                bits = sum(1 << rows for rows, _ in shape.strains if rows <= self.rows)
                self._depths[key] = self._depths.get(key, 0) | bits
        for subset in sorted(range(1, self.whole + 1), key=int.bit_count):
            if subset.bit_count() > 1:
                for columns in range(1, self.columns + 1):
                    bits = self._joined(subset, columns)
                    if bits:
                        self._depths[subset, columns] = bits
        # Bit `rows - d` of a mirror is set when depth `d` can be reached.
        self._mirrors = {key: int(f"{bits:0{self.rows + 1}b}"[::-1], 2) for key, bits in self._depths.items()}

    def _joined(self, subset: int, columns: int) -> int:
        """Depths of a subset that is cut once more, across or down."""
        bits, depths = 0, self._depths
        for part in _parts(subset):
            rest = subset ^ part
            bits |= _sums(depths.get((part, columns), 0), depths.get((rest, columns), 0), self._mask)
            for left in range(1, columns):
                bits |= depths.get((part, left), 0) & depths.get((rest, columns - left), 0)
        return bits

    def _cut(self, cells: Cells, subset: int, order: Random) -> Tree | None:
        """One page part: a box when a single item is left, else a cut chosen from the feasible ones."""
        if subset.bit_count() == 1:
            return self._stand(cells, subset.bit_length() - 1)
        options = self._options(subset, cells.columns, cells.rows)
        for _ in range(8 if self._pins else 3):
            if not options:
                return None
            down, at, part = options[_skewed(order, len(options))]
            first, second = _halves(cells, down, at)
            if not (self._holds(first, part) and self._holds(second, subset ^ part)):
                continue
            a = self._cut(first, part, order)
            b = self._cut(second, subset ^ part, order) if a else None
            if a and b:
                return Tree(cells, subset, (a, b))
        return None

    def _holds(self, cells: Cells, subset: int) -> bool:
        """Whether every pinned box of a subset lies inside its part of the page."""
        return all(_inside(pin, cells) for n, pin in self._pins if subset >> n & 1)

    def _stand(self, cells: Cells, number: int) -> Tree | None:
        item = self.items[number]
        best = self._best(number, cells.columns, cells.rows)
        if not best or not item.fits(cells):
            return None
        cost, shape = best
        form = item.forms[shape.mix] if item.forms else None
        return Tree(cells, 1 << number, box=Box(item, cells, shape, cost, form))

    def _list_options(self, subset: int, columns: int, rows: int) -> tuple[tuple[bool, int, int], ...]:
        """Feasible cuts (down?, where, items above or left), those first that keep the heaviest item above or left."""
        heaviest = subset & -subset
        found = sorted(self._feasible(subset, columns, rows), key=lambda cut: (not cut[2] & heaviest, cut[2].bit_count()))
        return tuple(found)

    def _feasible(self, subset: int, columns: int, rows: int) -> Iterator[tuple[bool, int, int]]:
        depths, mirrors, shift = self._depths, self._mirrors, self.rows - rows
        for half in _parts(subset):
            for part in (half, subset ^ half):
                rest = subset ^ part
                # A cut at row `at` needs `at` rows above and `rows - at` below: the mirror turns the second into the first.
                both = depths.get((part, columns), 0) & (mirrors.get((rest, columns), 0) >> shift)
                for at in _bits(both) if both else ():
                    yield False, at, part
                for left in range(1, columns):
                    if depths.get((part, left), 0) >> rows & depths.get((rest, columns - left), 0) >> rows & 1:
                        yield True, left, part


def _halves(cells: Cells, down: bool, at: int) -> tuple[Cells, Cells]:
    """The two sides of a cut: left and right, or above and below."""
    if down:
        return (Cells(cells.column, cells.row, at, cells.rows), Cells(cells.column + at, cells.row, cells.columns - at, cells.rows))
    return (Cells(cells.column, cells.row, cells.columns, at), Cells(cells.column, cells.row + at, cells.columns, cells.rows - at))


def _inside(box: Cells, cells: Cells) -> bool:
    return cells.column <= box.column and box.right <= cells.right and cells.row <= box.row and box.foot <= cells.foot


def _skewed(order: Random, count: int) -> int:
    """An index below `count`, the first ones more often."""
    return int(order.random() ** 1.6 * count)


def _parts(subset: int) -> Iterator[int]:
    """Proper parts of a subset that hold its lowest item: each split once."""
    lowest = subset & -subset
    rest = subset ^ lowest
    part = rest
    while part:
        part = (part - 1) & rest
        yield part | lowest


def _sums(a: int, b: int, mask: int) -> int:
    """All sums of a depth from each of two sets."""
    if not (a and b):
        return 0
    if a.bit_count() > b.bit_count():
        a, b = b, a
    total = 0
    for depth in _bits(a):
        total |= b << depth
    return total & mask


def _bits(bits: int) -> Iterator[int]:
    """Places of the set bits, ascending."""
    while bits:
        lowest = bits & -bits
        yield lowest.bit_length() - 1
        bits ^= lowest
