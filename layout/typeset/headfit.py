"""Fitting a headline to its span: pure arithmetic on measured type, in units of 1/65,536 of the em.

The order of the trade: size, then breaks, then letter-space, then width scaling (长扁字), then the next size. It is
kept by prices: each step costs more than the one before it, and the cheapest fit wins.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise
from typing import TypeAlias

from layout.stylebook import Ladder
from layout.typeset.kinsoku import FORBIDDEN
from layout.typeset.mojikumi import Stick
from layout.typeset.phrases import FREE, SUFFIX
from layout.units import Sp

EM = 65_536
"""The em of measured type. A length at a size is `units * size // EM`."""

Units: TypeAlias = int

# Letter-space, thousandths of an em, by gaps in the longest line. Trade practice: short heads are spread (2 characters by
# 1-2 em, 3 by half to one) to about two thirds of the span; longer ones less; none is closed up by more than a twentieth.
TIGHTEST = 50
SPREAD: dict[int, int] = {0: 0, 1: 1500, 2: 1200, 3: 850, 4: 600, 5: 400, 6: 250, 7: 200}
SPREAD_OTHERS = 150
SPREAD_FILL = 670
"""Thousandths of the span that spreading aims at: a little more than the two thirds of typography H4."""
EVEN_OUT = 70
"""Letter-space that may be added to the shorter lines to make all equally long (齐)."""

NARROWEST = 850
"""Width scaling: 85 %, uniform over the head. Type is never widened: it grows instead (尽量用正身)."""

# Prices, on the scale of phrases: a plain word boundary is 100.
LINE = 60
"""Each line beyond the first."""
TIGHTENED = 1_000
"""For each em of letter-space taken out of a gap."""
SCALED = 3_000
"""For width scaled away altogether."""
UNEVEN = 300
"""For lines that differ by the whole of the longest."""
NEAR, APART = EM * 3 // 2, 100
"""How much they may differ (typography H2), and the price of each em beyond: an editor words a head so that its lines come out even."""
LOPSIDED = 3
"""For each thousandth that a line falls short of 60 % of the longest."""
STUB = 150
"""For each em that a line falls short of three and a half."""
LONGEST = EM * 100
"""A head of longer lines than this is broken where each line is full; weighing all its ways would take minutes."""
MIXED = 250
"""For a line with the end of one clause and the beginning of the next, parted by a space: 接驳车 | 上路　长者： | 看病不必等."""
LEAST_LINE = EM * 3 // 2
"""No line of a head is a single character."""
FULL = 860
"""Fill, thousandths of the span, from which a head looks full."""
CROWDED = 950
"""Fill from which a head begins to touch its neighbours."""
BALANCES = (1_000, 2_000, 4_000)
"""Price of a line that misses the mean by its whole length: breaks by sense first, then by length."""


@dataclass(frozen=True, slots=True)
class Measured:
    """A text in the stick with what a line of it would measure from any place to any other."""

    stick: Stick
    prices: tuple[int, ...]
    """Of beginning a line with each sort; FORBIDDEN where kinsoku or a space stands in the way."""
    lefts: tuple[Units, ...]
    rights: tuple[Units, ...]
    gaps: tuple[int, ...]
    """Places before each sort that take letter-space."""
    spaces: tuple[int, ...]
    """Typed spaces before each sort at which a line may end."""

    @property
    def end(self) -> int:
        return len(self.stick.sorts)

    def width(self, low: int, high: int) -> Units:
        """Natural width of a line: blanks at both edges cut, spaces there gone."""
        return max(0, self.rights[high] - self.lefts[low])

    def places(self, low: int, high: int) -> int:
        """Gaps of a line that take letter-space."""
        return max(0, self.gaps[self.stick.visible(low, high)[1] - 1] - self.gaps[low]) if high > low else 0

    def mixed(self, low: int, high: int) -> int:
        """What it costs that a line has parts of two clauses, and not all of both."""
        parted = (low and self.prices[low] > FREE) or (high < self.end and self.prices[high] > FREE)
        return MIXED if parted and self.spaces[high - 1] > self.spaces[low] else 0


@dataclass(frozen=True, slots=True)
class Pattern:
    """A way to break a headline into lines, whatever its size."""

    edges: tuple[int, ...]
    """Sorts where lines begin, and the end of the text."""
    widths: tuple[Units, ...]
    places: tuple[int, ...]
    price: int

    @property
    def lines(self) -> int:
        return len(self.widths)

    @property
    def widest(self) -> Units:
        return max(self.widths)


@dataclass(frozen=True, slots=True)
class Fit:
    """A pattern at a size, letter-space and scale that stand in the span."""

    pattern: Pattern
    size: Sp
    tracks: tuple[Units, ...]
    """Added to every gap of each line."""
    scale: int
    cost: int


def measured(stick: Stick, prices: Sequence[int]) -> Measured:
    """Add up a stick whose em is EM once, so that any line of it is one subtraction."""
    sums = tuple(accumulate((w + g for w, g in zip(stick.widths, stick.glue, strict=True)), initial=0))
    lefts = tuple(sums[i] + stick.widths[i] - stick.heads[i] for i in range(len(stick.sorts)))
    rights = [0]
    for high in range(1, len(sums)):
        last = max(0, stick.visible(0, high)[1] - 1)
        rights.append(sums[last] + stick.tails[last])
    gaps = tuple(accumulate(map(int, stick.places), initial=0))
    barred = [FORBIDDEN if b == FORBIDDEN else p for b, p in zip(stick.breaks, prices, strict=False)]
    spaces = tuple(accumulate(price == FREE for price in barred))
    return Measured(stick, tuple(barred), lefts, tuple(rights), gaps[:-1], spaces)


def _pattern(type_: Measured, edges: tuple[int, ...], editors: bool = False) -> Pattern:
    """Edges with what they measure and cost; the editor's own breaks cost nothing."""
    widths = tuple(type_.width(a, b) for a, b in pairwise(edges))
    places = tuple(type_.places(a, b) for a, b in pairwise(edges))
    if editors:
        return Pattern(edges, widths, places, 0)
    mixed = sum(type_.mixed(a, b) for a, b in pairwise(edges))
    return Pattern(edges, widths, places, sum(type_.prices[e] for e in edges[1:-1]) + mixed + _shape_price(widths))


def _shape_price(widths: Sequence[Units]) -> int:
    """What uneven and very short lines cost."""
    if len(widths) == 1:
        return 0
    widest, least = max(*widths, 1), min(widths)
    uneven = UNEVEN * (widest - least) // widest + APART * max(0, widest - least - NEAR) // EM
    return uneven + LOPSIDED * max(0, 600 - least * 1000 // widest) + STUB * max(0, EM * 7 // 2 - least) // EM


def patterns(type_: Measured, most: int) -> tuple[Pattern, ...]:
    """The best ways to set one line, two, … `most`, by sense and by length; nothing is torn that belongs together."""
    whole = (0, type_.end)
    most = most if type_.width(*whole) <= most * LONGEST else 1
    stops = (0, *(i for i in range(1, type_.end) if FORBIDDEN < type_.prices[i] < SUFFIX), type_.end)
    found = [_pattern(type_, whole)]
    for lines in range(2, min(most, len(stops) - 1) + 1):
        ways = {_balanced(type_, stops, lines, weight) for weight in BALANCES}
        found += [way for edges in sorted(ways) if min((way := _pattern(type_, edges)).widths) >= LEAST_LINE]
    return tuple(found)


def _balanced(type_: Measured, stops: Sequence[int], lines: int, weight: int) -> tuple[int, ...]:
    """The cheapest edges for a number of lines: price of the breaks and distance of each line from the mean."""
    aim = max(1, type_.width(0, type_.end) // lines)
    best: dict[int, tuple[int, tuple[int, ...]]] = {0: (0, (0,))}
    for line in range(1, lines + 1):
        reached: dict[int, tuple[int, tuple[int, ...]]] = {}
        for place in range(line, len(stops) - lines + line):
            if line == lines and place != len(stops) - 1:
                continue
            stop = stops[place]
            right = type_.rights[stop]
            price, start = min(
                (p + weight * (right - type_.lefts[s] - aim) ** 2 // aim**2 + type_.mixed(s, stop), s)
                for s, (p, _) in best.items()
                if s < stop
            )
            reached[stop] = (price + (type_.prices[stop] if stop < type_.end else 0), (*best[start][1], stop))
        best = reached
    return best[type_.end][1]


def editors_pattern(type_: Measured, edges: tuple[int, ...]) -> Pattern:
    """The lines as the editor broke them."""
    return _pattern(type_, edges, editors=True)


def rescued(type_: Measured, room: Units, kept: frozenset[int] = frozenset()) -> Pattern:
    """The cheapest lines none of which exceeds `room`, however many, torn words included; `kept` breaks stay.

    A single sort wider than the room still stands alone.
    """
    stops = [0, *(i for i in range(1, type_.end) if type_.prices[i] != FORBIDDEN), type_.end]
    best: dict[int, tuple[int, int]] = {0: (0, 0)}
    for place, stop in enumerate(stops[1:], 1):
        ways: list[tuple[int, int]] = []
        for start in reversed(stops[:place]):
            if type_.width(start, stop) > room and ways:
                break
            ways.append((best[start][0] + _rescue_price(type_, start, stop, room), start))
            if start in kept:
                break
        best[stop] = min(ways)
    edges = [type_.end]
    while edges[-1]:
        edges.append(best[edges[-1]][1])
    return _pattern(type_, tuple(reversed(edges)))


def _rescue_price(type_: Measured, start: int, stop: int, room: Units) -> int:
    """Price of a line in a head that fits nowhere by sense: the break, the line itself, the white it leaves."""
    white = (room - type_.width(start, stop)) * 100 // max(1, room)
    return (type_.prices[stop] if stop < type_.end else FREE) + LINE * 3 + max(0, white) ** 2 // 25


def fit(pattern: Pattern, size: Sp, span: Sp, ladder: Ladder) -> Fit | None:
    """Set a pattern at a size by letter-space, then by scaling; None when it is still too wide."""
    room = span * EM // size
    lack = pattern.widest - room
    track, scale = (_tightened(pattern, room), 1000) if lack > 0 else (_spread(pattern, room), 1000)
    widths = [w + track * n for w, n in zip(pattern.widths, pattern.places, strict=True)]
    if max(widths) > room:
        scale = room * 1000 // max(widths)
        if scale < NARROWEST:
            return None
    tracks = tuple(track + _evened(max(widths) - w, n) for w, n in zip(widths, pattern.places, strict=True))
    fill = min(1000, max(widths) * scale // max(1, room))
    shrunk = max(0, ladder.sizes[0] - size) * 1000 // ladder.sizes[0]
    strained = TIGHTENED * max(0, -track) // EM + SCALED * (1000 - scale) // 1000
    filled = max(0, SPREAD_FILL - fill) * 3 // 5 + max(0, FULL - fill) + max(0, fill - CROWDED) * 2
    cost = shrunk + pattern.price + LINE * (pattern.lines - 1) + strained + filled
    return Fit(pattern, size, tracks, scale, cost)


def _tightened(pattern: Pattern, room: Units) -> Units:
    """Letter-space taken out of every gap so that the widest line fits, a twentieth of an em at most."""
    lacks = ((w - room, n) for w, n in zip(pattern.widths, pattern.places, strict=True) if w > room and n)
    return -min(EM * TIGHTEST // 1000, max((-(-lack // n) for lack, n in lacks), default=0))


def _spread(pattern: Pattern, room: Units) -> Units:
    """Letter-space that brings a short head to two thirds of its span, as far as its length allows."""
    at = max(range(pattern.lines), key=lambda i: (pattern.widths[i], i))
    width, places = pattern.widths[at], pattern.places[at]
    wanted = room * SPREAD_FILL // 1000 - width
    if wanted <= 0 or not places:
        return 0
    most = EM * SPREAD.get(max(pattern.places), SPREAD_OTHERS) // 1000
    fits = min((room - w) // n for w, n in zip(pattern.widths, pattern.places, strict=True) if n)
    return max(0, min(most, wanted // places, fits))


def _evened(lack: Units, places: int) -> Units:
    """Letter-space that makes a line as long as the longest, when little is needed."""
    return lack // places if places and lack // places <= EM * EVEN_OUT // 1000 else 0
