"""The guillotine seed: close a page by cuts that run from edge to edge.

For every subset of the items and every width, the depths that can be filled exactly are one integer whose bit `d`
is set when depth `d` can be reached. Stacking is the sum-set, standing side by side is `and`. A page closes when the
bit of its depth is set in the subset of all items at full width. `saw` cuts pages from this table.

Source: subset dynamic programming after Gange, Marriott and Stuckey, "Optimal guillotine layout" (2012).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from layout.galley import Shape
from layout.issue import Place
from layout.makeup.guide import Depths, parts, within
from layout.makeup.mix import Mix
from layout.units import Cells

MOST_ITEMS = 11
"""Items of which every subset is tabulated."""

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

    @property
    def framed(self) -> bool:
        """Whether it stands in a frame, whatever its form."""
        return bool(self.forms) and self.forms[0].inset > 0

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

Column: TypeAlias = tuple[int, int, int, int]
"""A width, the bits of the depths that can be had at it, the least and the most of them."""


class Guillotine:
    """The feasible depths of every subset of the items, and the pages that can be cut from them.

    The items come in order of weight: the lowest bit of a subset is its heaviest item.
    """

    def __init__(self, items: Sequence[Item], columns: int, rows: int, fewer: Guillotine | None = None, halves: Sequence[int] = ()) -> None:
        """`rows` is the deepest box of interest; `fewer` a table of the first of these items, of the same size.

        With `halves` the whole is cut into one of these subsets and the rest, and no other subset is tabulated.
        """
        self.items = tuple(items)
        self._halves = {half for first in halves for half in (first, self.whole ^ first)}
        self.columns = columns
        self.rows = rows
        self._mask = (1 << (rows + 1)) - 1
        self._known: list[tuple[Column, ...]] = [*fewer._known] if fewer else [()]
        self._tabulate()
        self.every: Depths = {(subset, width): bits for subset, every in enumerate(self._known) for width, bits, _, _ in every}
        """Bits of the depths by subset and width."""

    def depths(self, subset: int, columns: int) -> int:
        """Bits of the depths to which a subset fills a width exactly."""
        return self.every.get((subset, columns), 0)

    @property
    def halved(self) -> bool:
        """Whether only the parts of some halves are known."""
        return bool(self._halves)

    @property
    def whole(self) -> int:
        """The subset of all items."""
        return (1 << len(self.items)) - 1

    def closes(self, cells: Cells) -> bool:
        """Whether all items together fill cells exactly, wherever pins and ads would have them."""
        return bool(self.depths(self.whole, cells.columns) >> cells.rows & 1)

    def _tabulate(self) -> None:
        """Subsets from the smallest up, each with the depths it can have at every width; those of `fewer` items are known."""
        known, first = self._known, len(self._known)
        known += [()] * (self.whole + 1 - first)
        for subset in sorted(self._subsets(first), key=int.bit_count):
            known[subset] = _columns(self._joined(subset) if subset.bit_count() > 1 else self._alone(subset.bit_length() - 1))

    def _subsets(self, first: int) -> Iterable[int]:
        """Those to be tabulated, from number `first` on."""
        if not self._halves:
            return range(first, self.whole + 1)
        return {self.whole, *(subset for half in self._halves for subset in within(half))}

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
            for width, bits, least, most in known[part] if rest else ():
                for beside, others, low, high in rest:
                    if width + beside <= columns and (both := bits & others):
                        found[width + beside] = found.get(width + beside, 0) | both
                    if width == beside and least + low <= rows:
                        have = found.get(width, 0)
                        top = most + high if most + high < rows else rows
                        # Nearly all of them tell nothing new: what lies between the least and the most is known already.
                        if (2 << top) - (1 << least + low) & ~have:
                            found[width] = have | _sums(bits, others) & mask
        return found


def _columns(depths: dict[int, int]) -> tuple[Column, ...]:
    return tuple((width, bits, (bits & -bits).bit_length() - 1, bits.bit_length() - 1) for width, bits in sorted(depths.items()) if bits)


def _sums(a: int, b: int) -> int:
    """All sums of a depth from each of two sets, the runs of one of them taken one by one."""
    if a.bit_count() > b.bit_count():
        a, b = b, a
    total = 0
    while a:
        lowest = a & -a
        beyond = a + lowest
        total |= _smeared(b, (beyond & -beyond).bit_length() - lowest.bit_length()) << lowest.bit_length() - 1
        a &= beyond
    return total


def _smeared(bits: int, length: int) -> int:
    """A set together with itself moved up by one, two and so on: so many times in all."""
    reach = 1
    while 2 * reach < length:
        bits |= bits << reach
        reach *= 2
    return bits | bits << length - reach
