"""Rescue: a way through a paragraph where the rules leave none.

A prohibition is waived, a line left short, a word too wide left alone; preflight tells of every such line.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import numpy as np

from layout.typeset.kinsoku import FORBIDDEN
from layout.typeset.tally import LONE, WIDENED, Tally
from layout.units import Sp

RESCUE = 1_000_000
"""A prohibition waived."""
UNJUSTIFIED = 500_000
"""A line with no place to widen."""


def rescued(sums: Tally, paragraph: int, measures: Sequence[Sp]) -> tuple[tuple[int, ...], int, frozenset[int]]:
    """Places of the breaks, demerits, and the lines that are not what they should be.

    Lines of a shaped paragraph are rescued to the narrowest of its measures.
    """
    first, last = int(sums.first[paragraph]), int(sums.last[paragraph])
    pair = (measures[0], measures[-1]) if len(measures) < 3 else (min(measures), min(measures))
    count = last - first
    best: list[tuple[int, int]] = [(0, 0)] + [(count * RESCUE * 4, 0)] * count
    for start in range(count):
        measure = pair[start > 0]
        for end in range(start + 1, count + 1):
            cost, over = _forced(sums, first + start, first + end, measure)
            if over and end > start + 1:
                break
            cost += best[start][0]
            if cost < best[end][0]:
                best[end] = (cost, start)
    places = [count]
    while places[-1]:
        places.append(best[places[-1]][1])
    places.reverse()
    waived = frozenset(i for i, (a, b) in enumerate(pairwise(places)) if _forced(sums, first + a, first + b, pair[a > 0])[0] >= UNJUSTIFIED)
    return tuple(places), best[count][0], waived


def _forced(sums: Tally, start: int, end: int, measure: Sp) -> tuple[int, bool]:
    """Demerits of a line in a rescue, and whether it is too wide even when squeezed."""
    excess = int(sums.rights[end] - sums.lefts[start]) - measure
    places = int(sums.place_rights[end] - sums.place_lefts[start])
    room = int(sums.room_rights[end] - sums.room_lefts[start]) + sums.sticks.tightest[1] * places
    last = int(sums.last[sums.of[end]])
    cost = int(sums.breaks[end])
    cost = RESCUE if cost == FORBIDDEN else cost
    if excess > room:
        return cost + RESCUE, True
    if end == last:
        lone = start != int(sums.first[sums.of[end]]) and int(sums.han[end] - sums.han[start]) < 2
        return cost + (LONE if lone else 0), False
    if excess >= 0:
        return cost + excess * 100 // sums.sticks.em, False
    lack = -excess - int(sums.take_rights[end] - sums.take_lefts[start])
    places = places or int(sums.stretch_rights[end] - sums.stretch_lefts[start])
    if lack <= 0:
        return cost, False
    if places <= 0:
        return cost + UNJUSTIFIED, False
    return cost + min(UNJUSTIFIED - 1, int(WIDENED[np.minimum(2000, lack * 1000 // (sums.sticks.em * places))])), False
