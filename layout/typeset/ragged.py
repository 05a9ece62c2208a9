"""Ragged setting: display matter in as few lines as the measure allows, or one more for the sense; broken by sense, then evenly."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from layout.typeset.kinsoku import FORBIDDEN
from layout.typeset.linebreak import Breaks, solve_one
from layout.typeset.mojikumi import Stick
from layout.typeset.shaping import Sort
from layout.typeset.tally import LONE
from layout.units import Sp

UNEVEN = 300
"""Demerits of a line an em longer or shorter than the mean; they grow with the square. A break between two words costs 100."""
TORN = 1_000
"""Price of a break from which one line more is tried: 的 or 了 at the head of a line, a word in two."""

Way: TypeAlias = tuple[int, tuple[int, ...]]
"""Demerits so far, and where its lines begin."""


def by_sort(prices: Sequence[int], sorts: Sequence[Sort]) -> tuple[int, ...]:
    """Prices of beginning a line with each character of a text, as prices of beginning it with each sort."""
    found, at = [], 0
    for sort in sorts:
        found.append(prices[at])
        at += len(sort.text)
    return tuple(found)


def even(stick: Stick, measure: Sp, prices: Sequence[int]) -> Breaks:
    """The breaks of display matter; the rules of running text where sense leaves no way."""
    count, whole = len(stick.sorts), solve_one(stick, (measure,))[0]
    fewest = len(whole.spans)
    if fewest < 2 or len(prices) != count:
        return whole
    found = _evenly(stick, measure, prices, fewest)
    if found and max(prices[place] for place in found[1][1:-1]) >= TORN:
        found = min(filter(None, (found, _evenly(stick, measure, prices, fewest + 1))))
    return Breaks(found[1], found[0]) if found else whole


def _evenly(stick: Stick, measure: Sp, prices: Sequence[int], lines: int) -> Way | None:
    """The best way in so many lines."""
    count = len(stick.sorts)
    mean = stick.natural(0, count) // lines
    ways: dict[int, Way] = {0: (0, (0,))}
    for _ in range(lines):
        ways = _next(stick, ways, (measure, mean), prices)
    return ways.get(count)


def _next(stick: Stick, ways: dict[int, Way], measures: tuple[Sp, Sp], prices: Sequence[int]) -> dict[int, Way]:
    """One line more on every way."""
    measure, mean = measures
    count = len(stick.sorts)
    longer: dict[int, Way] = {}
    for start, (before, places) in sorted(ways.items()):
        for end in range(start + 1, count + 1):
            width = stick.natural(start, end)
            if width > measure + stick.em:
                break
            price = 0 if end == count else FORBIDDEN if stick.breaks[end] == FORBIDDEN else prices[end]
            if width > measure or price < 0:
                continue
            off = abs(width - mean) * 1000 // stick.em
            lone = LONE if end == count and stick.letters(start, count) < 2 else 0
            total = before + price + off * off * UNEVEN // 1_000_000 + lone
            if end not in longer or total < longer[end][0]:
                longer[end] = (total, (*places, end))
    return longer
