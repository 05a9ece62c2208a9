"""Legs: the lines of a story cut into columns side by side.

Rules of the trade this file keeps (CLREQ #widow-and-orphan; 背题, 单行不成栏):

- a line that keeps its neighbour does not end a leg;
- no leg is short by more than one row, and rows of white go first above a subhead, where they look meant;
- the last leg may end one or two rows short; legs never grow longer to the right if it can be helped.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from itertools import accumulate

from layout.galley import Line

# Strain of a leg that is short by 0, 1, 2 rows: white at the foot of an inner leg, of the last leg, or above a subhead.
FOOT = (0, 4, 30)
LAST = (0, 1, 5)
FEATHER = (0, 2, 8)


@dataclass(frozen=True, slots=True)
class Leg:
    """Lines of a galley standing in one column, each with its first row counted from the leg's top."""

    lines: tuple[tuple[int, Line], ...]
    white: int
    """Rows of the leg left white, wherever they stand."""


@dataclass(frozen=True, slots=True)
class Pour:
    """A galley cut into legs."""

    legs: tuple[Leg, ...]
    strain: int
    feathers: int
    """Rows of white added above subheads."""


def pour(lines: tuple[Line, ...], capacities: tuple[int, ...]) -> Pour | None:
    """Cut lines into legs of the given depths in rows; None when no cut keeps the rules."""
    total = (0, *accumulate(line.depth for line in lines))
    ends: dict[int, tuple[int, tuple[int, ...]]] = {0: (0, ())}
    for number, capacity in enumerate(capacities):
        last = number == len(capacities) - 1
        after: dict[int, tuple[int, tuple[int, ...]]] = {}
        for start, (strain, path) in ends.items():
            for end, cost in _cuts(lines, total, start, capacity, last):
                found = after.get(end)
                if found is None or strain + cost < found[0]:
                    after[end] = (strain + cost, (*path, end))
        ends = after
    if len(lines) not in ends:
        return None
    strain, path = ends[len(lines)]
    starts = (0, *path[:-1])
    legs = tuple(_leg(lines[a:b], capacity) for a, b, capacity in zip(starts, path, capacities, strict=True))
    feathers = sum(leg.white for leg in legs if _feathered(tuple(line for _, line in leg.lines)))
    return Pour(legs, strain, feathers)


def overflow(lines: tuple[Line, ...], capacities: tuple[int, ...]) -> tuple[tuple[Leg, ...], tuple[Line, ...]]:
    """Fill legs from the first on with no regard for looks; what finds no room comes back as overset."""
    legs: list[Leg] = []
    start = 0
    for capacity in capacities:
        end, depth = start, 0
        while end < len(lines) and depth + lines[end].depth <= capacity:
            depth += lines[end].depth
            end += 1
        legs.append(_stand(lines[start:end], capacity - depth, feather=False))
        start = end
    return tuple(legs), lines[start:]


def _cuts(lines: tuple[Line, ...], total: tuple[int, ...], start: int, capacity: int, last: bool) -> list[tuple[int, int]]:
    """Ends of a leg that begins at line `start`, each with its strain."""
    if last:
        white = capacity - (total[-1] - total[start])
        return [(len(lines), LAST[white])] if 0 <= white < len(LAST) else []
    cuts: list[tuple[int, int]] = []
    end = bisect_right(total, total[start] + capacity) - 1
    while end > start:
        white = capacity - (total[end] - total[start])
        if white >= len(FOOT):
            break
        if end < len(lines) and not lines[end - 1].keeps:
            costs = FEATHER if _feathered(lines[start:end]) else FOOT
            cuts.append((end, costs[white]))
        end -= 1
    return cuts


def _feathered(lines: tuple[Line, ...]) -> bool:
    """Whether a leg has a place inside where a row of white looks meant."""
    return any(line.opens for line in lines[1:])


def _leg(lines: tuple[Line, ...], capacity: int) -> Leg:
    return _stand(lines, capacity - sum(line.depth for line in lines), feather=True)


def _stand(lines: tuple[Line, ...], white: int, feather: bool) -> Leg:
    """Give every line its row, white rows going above the lines that open something."""
    places = [number for number, line in enumerate(lines) if number and line.opens] if feather else []
    share = {number: white // len(places) + (order < white % len(places)) for order, number in enumerate(places)}
    row, standing = 0, []
    for number, line in enumerate(lines):
        row += share.get(number, 0)
        standing.append((row, line))
        row += line.depth
    return Leg(tuple(standing), white)
