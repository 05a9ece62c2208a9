"""The guide of the guillotine: what each cut leads to at the best, so that good cuts are tried more often than poor ones.

Some demerits are those of single boxes, wherever their neighbours stand: the form, the rows by which weight stands below the top, cuts
through the whole page. For every part of a page (its items, its width, its depth) the least of them over all ways to cut it is a sum over
its two sides, reckoned once. What lies between neighbours, butting heads above all, is left to the score of whole pages.

Source: the inside pass of a tropical (least, plus) forest, as for k-best trees (Huang and Chiang, "Better k-best parsing", 2005).
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import accumulate
from random import Random
from typing import TypeAlias

Part: TypeAlias = tuple[int, int, int]
"""Items as a subset, columns, rows."""
Cut: TypeAlias = tuple[bool, int, int]
"""Down?, where, items above or left."""
Weighed: TypeAlias = tuple[list[Cut], list[int]]
"""Cuts, and the running sums of how often each is tried; without sums the first are tried most often."""
Depths: TypeAlias = Mapping[tuple[int, int], int]
"""Bits of depths by subset and width."""

NEVER = 1 << 40
MOST_ITEMS = 8
"""Items whose every cut is reckoned in a fifth of a second."""
FEW, HALVED = 4, 6
"""Items of a part of a fuller page that are reckoned so, and of one that is looked at in halves; what larger parts come to is guessed."""
COARSE = 3
"""Rows from one cut across to the next where larger parts are reckoned on the way to a guess."""
HALF = 60
"""Tenths of demerits by which a cut is worse that is tried half as often."""
FINEST = 16
"""Halvings after which a cut is as good as never tried."""


@dataclass(frozen=True, slots=True)
class Lines:
    """Where a part that holds pins may be cut: rows and gutters counted from its own edges, as bits, by the pins then above or left."""

    across: Mapping[int, int]
    down: Mapping[int, int]
    high: int
    """Items of which it is known whether they stand above a row; `left` the same of a gutter."""
    left: int


@dataclass(frozen=True, slots=True)
class Worth:
    """Prices in tenths of demerits."""

    own: Callable[[int, int, int], int | None]
    """Of an item by its number, at columns and rows; None when it cannot have them."""
    pulls: tuple[int, ...]
    """Of each item, for a row by which it stands lower."""
    areas: tuple[int, ...]
    """Of each item, column rows without strain, and `tastes` what it costs there."""
    tastes: tuple[int, ...]
    cut: int
    cross: int
    lead: int


class Guide:
    """What every part of a page costs at the least, and cuts drawn by it.

    The items come in order of weight: the lowest bit of a subset is its heaviest item. `depths` are all that can be cut.
    """

    def __init__(self, depths: Depths, size: tuple[int, int], exact: int, worth: Worth | None) -> None:
        """`size`: columns and deepest row of `depths`; beyond `exact` items costs are guessed. Without `worth` a rule of thumb draws."""
        self._depths, (self._columns, self._rows) = depths, size
        # Bit `rows - d` of a mirror is set when depth `d` can be reached.
        self._mirrors = {key: int(f"{bits:0{self._rows + 1}b}"[::-1], 2) for key, bits in depths.items()}
        # By subset the depths at every width from 1 on, and their mirrors counted from the end.
        self._deep = _by_subset(depths, self._mirrors, self._columns)
        self._worth, self._exact = worth, exact
        pulls = worth.pulls if worth else ()
        self._pull = cache(lambda subset: sum(pull for number, pull in enumerate(pulls) if subset >> number & 1))
        self._guess = cache(lambda subset: _guessed(subset, worth) if worth else (0, 0))
        self._least: dict[Part, int] = {}
        self._floors: dict[tuple[int, int], int] = {}
        # Of a page that is guessed in the main, larger parts are cut at every third row only.
        self._coarse = sum(1 << row for row in range(0, self._rows, COARSE)) if len(pulls) > exact else -1
        self._drawn: dict[Part, Weighed] = {}

    def weighed(self, part: Part, more: Callable[[Cut], int | None] | None = None, lines: Lines | None = None) -> Weighed:
        """The cuts of a part and how often each is tried. `more` adds to the price of a cut, or forbids it; it is not remembered."""
        if more is not None:
            return self._weighed(part, [(extra, cut) for cut in self.cuts(part, lines) if (extra := more(cut)) is not None])
        found = self._drawn.get(part)
        if found is None:
            found = self._drawn[part] = self._weighed(part, [(0, cut) for cut in self.cuts(part)])
        return found

    def _weighed(self, part: Part, cuts: list[tuple[int, Cut]]) -> Weighed:
        """By what the cuts lead to at the best; else those that keep the heaviest item above or left first, that cut little off."""
        if not self._worth:
            heaviest = part[0] & -part[0]
            return [cut for _, cut in sorted(cuts, key=lambda one: (one[0], not one[1][2] & heaviest, one[1][2].bit_count()))], []
        costs = self._priced(part, cuts)
        least = costs[0][0] if costs else 0
        shares = [1 << FINEST >> (cost - least) // HALF for cost, _ in costs]
        return [cut for _, cut in costs], list(accumulate(shares))

    def _priced(self, part: Part, cuts: list[tuple[int, Cut]]) -> list[tuple[int, Cut]]:
        """The cuts with what they come to, the best first; those left out that are as good as never tried.

        A cut is reckoned only while its floor, what its items cost at the very least, is not beyond that.
        """
        found: list[tuple[int, Cut]] = []
        most = NEVER
        for floor, extra, cut in sorted((self._cost(part, cut, self.floor) + extra, extra, cut) for extra, cut in cuts):
            if floor > most:
                break
            cost = self._cost(part, cut, self.least) + extra
            found.append((cost, cut))
            most = min(most, cost + FINEST * HALF)
        return sorted(pair for pair in found if pair[0] <= most)

    def _cost(self, part: Part, cut: Cut, least: Callable[[Part], int]) -> int:
        """What a part costs at the least when it is cut so."""
        (subset, columns, rows), (down, at, first), worth = part, cut, self._worth
        assert worth is not None
        other = subset ^ first
        displaced = worth.lead if other & 1 else 0
        if down:
            through = worth.cut if columns == self._columns and rows == self._rows else 0
            return least((first, at, rows)) + least((other, columns - at, rows)) + through + displaced
        across = worth.cross if columns == self._columns else 0
        return least((first, columns, at)) + least((other, columns, rows - at)) + at * self._pull(other) + across + displaced

    def least(self, part: Part) -> int:
        """The least that a part costs over all ways to cut it; NEVER when it cannot be cut so."""
        known = self._least.get(part)
        if known is None:
            count = part[0].bit_count()
            if count > self._exact:
                tastes, drops = self._guess(part[0])
                return tastes + drops // part[1]
            known = self._least[part] = self._alone(part) if count == 1 else self._least_of(part)
        return known

    def floor(self, part: Part) -> int:
        """What a part costs at the very least, whatever its depth: its items in the best of their sizes that are no wider."""
        subset, columns, _ = part
        if subset.bit_count() > self._exact:
            return self.least(part)
        return self._floor(subset, columns)

    def _floor(self, subset: int, columns: int) -> int:
        found = self._floors.get((subset, columns))
        if found is None:
            lowest = subset & -subset
            rest = subset ^ lowest
            found = self._floor(lowest, columns) + self._floor(rest, columns) if rest else self._cheapest(lowest, columns)
            self._floors[subset, columns] = found
        return found

    def _cheapest(self, alone: int, columns: int) -> int:
        """The least of one item over all of its sizes that are no wider."""
        here = min((self.least((alone, columns, rows)) for rows in places(self._depths.get((alone, columns), 0))), default=NEVER)
        return min(here, self._floor(alone, columns - 1)) if columns > 1 else here

    def _alone(self, part: Part) -> int:
        assert self._worth is not None
        cost = self._worth.own(part[0].bit_length() - 1, *part[1:])
        return NEVER if cost is None else cost

    def _least_of(self, part: Part) -> int:
        """Each pair of parts once: of two that are stacked the better one is above, of two side by side the order is free."""
        subset, columns, rows = part
        deep, best = self._deep, NEVER
        coarse = self._coarse if subset.bit_count() > FEW else -1
        for half in parts(subset):
            rest = subset ^ half
            one, other = deep.get(half), deep.get(rest)
            if one and other:
                both = one[columns] & (other[-columns] >> self._rows - rows)
                both = both & coarse or both
                best = self._stacked((half, rest), (columns, rows), both, best) if both else best
                for left in range(1, columns):
                    if one[left] >> rows & other[columns - left] >> rows & 1:
                        best = self._beside((half, rest), (left, columns, rows), best)
        return best

    def _stacked(self, pair: tuple[int, int], size: tuple[int, int], places_: int, best: int) -> int:
        """The least of two parts one above the other, cut at one of these places, where it is less than the best so far."""
        assert self._worth is not None
        (half, rest), (columns, rows), least = pair, size, self.least
        above, below, low = self._pull(half), self._pull(rest), self._floor(rest, columns)
        across = self._worth.cross if columns == self._columns else 0
        floor = self._floor(half, columns) + low
        if floor + across >= best:
            return best
        for at in places(places_):
            drop = (at * below if at * below < (rows - at) * above else (rows - at) * above) + across
            # Floors first: most cuts need no reckoning to be seen to be worse.
            if drop + floor < best and (cost := least((half, columns, at)) + drop) + low < best:
                cost += least((rest, columns, rows - at))
                best = cost if cost < best else best
        return best

    def _beside(self, pair: tuple[int, int], size: tuple[int, int, int], best: int) -> int:
        """The same of two parts side by side, the first so many columns wide."""
        assert self._worth is not None
        (half, rest), (left, columns, rows) = pair, size
        through = self._worth.cut if columns == self._columns and rows == self._rows else 0
        low = self._floor(rest, columns - left) + through
        if self._floor(half, left) + low >= best or (cost := self.least((half, left, rows))) + low >= best:
            return best
        return min(best, cost + self.least((rest, columns - left, rows)) + through)

    def cuts(self, part: Part, lines: Lines | None = None) -> Iterator[Cut]:
        """Every cut that a part can have, along these lines if there are any."""
        subset, columns, rows = part
        depths, mirrors, shift = self._depths, self._mirrors, self._rows - rows
        across, down = -1, (1 << columns) - 2
        for half in parts(subset):
            for first in (half, subset ^ half):
                rest = subset ^ first
                if lines:
                    across, down = lines.across.get(first & lines.high, 0), lines.down.get(first & lines.left, 0)
                if across:
                    # A cut at row `at` needs `at` rows above and `rows - at` below: the mirror turns the second into the first.
                    both = depths.get((first, columns), 0) & (mirrors.get((rest, columns), 0) >> shift) & across
                    for at in places(both) if both else ():
                        yield False, at, first
                for left in places(down):
                    if depths.get((first, left), 0) >> rows & depths.get((rest, columns - left), 0) >> rows & 1:
                        yield True, left, first


def _by_subset(depths: Depths, mirrors: Depths, columns: int) -> dict[int, list[int]]:
    found: dict[int, list[int]] = {}
    for (subset, width), bits in depths.items():
        if width <= columns:
            every = found.setdefault(subset, [0] * (2 * columns + 1))
            every[width], every[-width] = bits, mirrors[subset, width]
    return found


def reckoned(count: int, halved: bool) -> int:
    """Items of the largest part of which every cut is reckoned, of a page of so many."""
    return count if count <= MOST_ITEMS else HALVED if halved else FEW


def drawn(weighed: Weighed, order: Random) -> Cut:
    """One of some cuts."""
    cuts, sums = weighed
    if not sums:
        return cuts[int(order.random() ** 1.6 * len(cuts))]
    return cuts[bisect_right(sums, int(order.random() * sums[-1]))]


def _guessed(subset: int, worth: Worth) -> tuple[int, int]:
    """What items cost about in forms of their own choice, and for standing one under the other in a column, the best order of theirs.

    Weight by area is the order that costs least (Smith's rule for one machine, 1956).
    """
    inside = [n for n in range(len(worth.pulls)) if subset >> n & 1]
    inside.sort(key=lambda n: -worth.pulls[n] * 1000 // max(1, worth.areas[n]))
    above = accumulate((worth.areas[n] for n in inside), initial=0)
    return sum(worth.tastes[n] for n in inside), sum(worth.pulls[n] * area for n, area in zip(inside, above, strict=False))


def parts(subset: int) -> Iterator[int]:
    """Proper parts of a subset that hold its lowest item: each split once."""
    lowest = subset & -subset
    rest = subset ^ lowest
    part = rest
    while part:
        part = (part - 1) & rest
        yield part | lowest


def within(subset: int) -> Iterator[int]:
    """All parts of a subset, itself too, the largest number first; not the empty one."""
    part = subset
    while part:
        yield part
        part = (part - 1) & subset


def places(bits: int) -> Iterator[int]:
    """Places of the set bits, ascending."""
    while bits:
        lowest = bits & -bits
        yield lowest.bit_length() - 1
        bits ^= lowest
