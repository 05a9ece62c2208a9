"""What a page wants of each of its parts: the depths that would close it, were the part to have them.

The guillotine's table tells for every subset of the items and every width the depths that it can have. Run backwards from the whole page
it tells the depths that it should have: where the whole wants depth `d` and one half can have `a`, the other half is wanted at `d - a`.
One pass answers for every story by how many rows it would have to be shorter or deeper, and for a filler that nobody has written yet which
sizes would do.

Source: the outside pass of the inside-outside scheme (Baker, "Trainable grammars for speech recognition", 1979) over the table of `seed`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from layout.makeup.seed import Guillotine

Depths: TypeAlias = dict[tuple[int, int], int]
"""Bits of depths by subset and width."""


def wants(table: Guillotine, columns: int, rows: int, one_more: bool = False) -> tuple[dict[int, int], ...]:
    """For every item of the table, in its order, by width the bits of the depths at which the page closes.

    `one_more`: for a single item besides them all instead, of any form.
    """
    count = len(table.items)
    whole = table.whole | (1 << count if one_more else 0)
    found: Depths = {(whole, columns): 1 << rows}
    for subset in sorted(range(1, whole + 1), key=int.bit_count, reverse=True):
        if subset.bit_count() > 1 and (not one_more or subset >> count):
            _hand_down(table, found, subset, columns)
    asked = [count] if one_more else range(count)
    return tuple({width: bits for width in range(1, columns + 1) if (bits := found.get((1 << n, width), 0))} for n in asked)


def _hand_down(table: Guillotine, found: Depths, subset: int, columns: int) -> None:
    """What a subset is wanted at, told to each part that can be cut from it."""
    wanted = [(width, bits) for width in range(1, columns + 1) if (bits := found.get((subset, width), 0))]
    for part in _parts(subset) if wanted else ():
        rest = subset ^ part
        have = [(width, bits) for width in range(1, columns + 1) if (bits := table.depths(rest, width))]
        for width, bits in wanted:
            for wide, others in have:
                if wide == width:
                    _add(found, (part, width), _less(bits, others))
                elif wide < width:
                    _add(found, (part, width - wide), bits & others)


def _add(found: Depths, key: tuple[int, int], bits: int) -> None:
    if bits:
        found[key] = found.get(key, 0) | bits


def _parts(subset: int) -> Iterator[int]:
    """Every proper part of a subset."""
    part = (subset - 1) & subset
    while part:
        yield part
        part = (part - 1) & subset


def _less(wanted: int, others: int) -> int:
    """What is left of each depth wanted beside each depth of the others."""
    total = 0
    while others:
        lowest = others & -others
        total |= wanted >> (lowest.bit_length() - 1)
        others ^= lowest
    return total & ~1
