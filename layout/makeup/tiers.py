"""竖排: a story in vertical lines, in tiers (段) one under the other, each read from right to left.

A slot is one row of the grid turned. All tiers but the last are full; the last one ends where the text ends (CLREQ).
"""

from __future__ import annotations

from collections.abc import Iterator

from layout.galley import Line
from layout.makeup.legs import Leg, Pour, overflow, pour
from layout.makeup.mix import BETWEEN, Mix, Tiers
from layout.makeup.stretches import Stretch
from layout.units import ceil_div

MOST_TIERS = 4
# Length of a vertical line in ems: shorter ones turn too often, in longer ones the eye loses its way.
LENGTHS = 10, 26
WHITE = 4
"""Of the slots of a tier, the part that the last one may leave white: one in so many."""


def tier_stretches(mix: Mix, tiers: Tiers, air: int) -> tuple[Stretch, ...]:
    """The tiers of a box below its head."""
    top = mix.top + (0 if mix.head.vertical else mix.head.rows + air)
    rows = (top + number * (tiers.rows + BETWEEN) for number in range(tiers.count))
    return tuple(Stretch(n, mix.division.left, mix.measure, row, tiers.rows, n == tiers.count - 1) for n, row in enumerate(rows))


def stand(mix: Mix, tiers: Tiers) -> Pour | None:
    """Lines in their slots, counted from the right end of each tier; None when they do not fill the tiers."""
    most = tiers.slots // WHITE
    found = (_stood(mix, tiers, white) for white in range(most + 1))
    return min((poured for poured in found if poured and poured.legs[-1].white <= most), key=lambda poured: poured.strain, default=None)


def _stood(mix: Mix, tiers: Tiers, white: int) -> Pour | None:
    """Lines in tiers of which the last one leaves so many slots white, or a few more."""
    poured = pour(_lines(mix), (*(tiers.slots,) * (tiers.count - 1), tiers.slots - white))
    if not poured:
        return None
    *full, last = poured.legs
    return Pour((*full, Leg(last.lines, last.white + white)), poured.strain + last.white + white, poured.feathers)


def crowd(mix: Mix, tiers: Tiers, rows: int) -> tuple[tuple[Leg, ...], tuple[Line, ...]]:
    """Tiers filled from the first on, as many as the depth holds; the rest is overset."""
    top = mix.foot + mix.top + (0 if mix.head.vertical else mix.head.rows)
    held = max(0, min(tiers.count, (rows - top + BETWEEN) // (tiers.rows + BETWEEN)))
    return overflow(_lines(mix), (tiers.slots,) * held)


def lengths(characters: int, slots: int) -> Iterator[tuple[int, int]]:
    """Numbers of tiers and lengths of their lines in ems at which a text of so many characters may fill a width of so many slots."""
    for count in range(1, MOST_TIERS + 1):
        least = ceil_div(characters, count * slots)
        yield from ((count, long) for long in range(least, least + 3) if LENGTHS[0] <= long <= LENGTHS[1])


def _lines(mix: Mix) -> tuple[Line, ...]:
    return tuple(line for block in mix.stock.blocks for line in block.settings[0].lines)
