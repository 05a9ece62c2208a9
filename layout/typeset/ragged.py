"""Ragged setting: display matter in as few lines as the measure allows, broken by sense first and then evenly."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from layout.typeset.kinsoku import FORBIDDEN
from layout.typeset.linebreak import LONE, Breaks, Tally, solve
from layout.typeset.shaping import Sort
from layout.units import Sp

UNEVEN = 300
"""Demerits of a line an em longer or shorter than the mean; they grow with the square. A break between two words costs 100."""

Way: TypeAlias = tuple[int, tuple[int, ...]]
"""Demerits so far, and where its lines begin."""


def by_sort(prices: Sequence[int], sorts: Sequence[Sort]) -> tuple[int, ...]:
    """Prices of beginning a line with each character of a text, as prices of beginning it with each sort."""
    found, at = [], 0
    for sort in sorts:
        found.append(prices[at])
        at += len(sort.text)
    return tuple(found)


def even(sums: Tally, measure: Sp, prices: Sequence[int]) -> Breaks:
    """The breaks of display matter; the rules of running text where sense leaves no way."""
    count = len(sums.stick.sorts)
    fewest = len(solve(sums, measure, measure)[0].spans)
    if fewest < 2 or len(prices) != count:
        return solve(sums, measure, measure)[0]
    mean = sums.stick.natural(0, count) // fewest
    ways: dict[int, Way] = {0: (0, (0,))}
    for _ in range(fewest):
        ways = _next(sums, ways, (measure, mean), prices)
    return Breaks(ways[count][1], ways[count][0]) if count in ways else solve(sums, measure, measure)[0]


def _next(sums: Tally, ways: dict[int, Way], measures: tuple[Sp, Sp], prices: Sequence[int]) -> dict[int, Way]:
    """One line more on every way."""
    measure, mean = measures
    count = len(sums.stick.sorts)
    longer: dict[int, Way] = {}
    for start, (before, places) in sorted(ways.items()):
        for end in range(start + 1, count + 1):
            width = sums.rights[end] - sums.lefts[start]
            if width > measure + sums.stick.em:
                break
            price = 0 if end == count else FORBIDDEN if sums.stick.breaks[end] == FORBIDDEN else prices[end]
            if width > measure or price < 0:
                continue
            off = abs(width - mean) * 1000 // sums.stick.em
            lone = LONE if end == count and sums.han[count] - sums.han[start] < 2 else 0
            total = before + price + off * off * UNEVEN // 1_000_000 + lone
            if end not in longer or total < longer[end][0]:
                longer[end] = (total, (*places, end))
    return longer
