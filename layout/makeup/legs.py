"""Legs: the lines of a story cut into columns side by side.

Rules of the trade this file keeps (CLREQ #widow-and-orphan; 背题, 单行不成栏):

- a line that keeps its neighbour does not end a leg;
- rows of white go first above a subhead, where they look meant; the rest stand at the feet of the right-hand legs, one each,
  so that legs differ by a line at most and grow no longer to the right;
- the last leg may end two rows short where no other way is left.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate
from typing import NamedTuple, TypeAlias

from layout.galley import Line


class Front(NamedTuple):
    """How far a cut has come."""

    end: int
    """The line that comes next."""
    before: int
    """White at the foot of the leg before."""
    least: int
    most: int
    """White at the feet so far; as many rows as a foot may have, and none, before the first."""


Ways: TypeAlias = dict[Front, tuple[int, tuple[tuple[int, int], ...]]]
"""Strain of the cheapest way to a front, and (end, white at the foot) of every leg of it."""


class Foot(NamedTuple):
    """Strain of a leg that is short by 0, 1, 2 rows."""

    costs: tuple[int, ...]
    last: bool = False
    """It ends the story."""


# Strain of a leg that is short by 0, 1, 2 rows: white at the foot of an inner leg, of the last leg, or above a subhead.
FOOT = Foot((0, 1, 80))
STOP = Foot((0, 4, 80))
"""The same of a leg that stops above a picture."""
LAST = Foot((0, 1, 60), last=True)
FEATHER = (0, 2, 20)
"""The same of white above the lines that open something inside a leg."""
RISING = 40
"""Strain of a row by which a leg ends below the one at its left."""
UNEVEN = 250
"""Strain of a story two of whose legs end more than a row apart; levers move first."""


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


def pour(lines: tuple[Line, ...], capacities: tuple[int, ...], feet: tuple[bool, ...] = ()) -> Pour | None:
    """Cut lines into legs of the given depths in rows; None when no cut keeps the rules.

    `feet` tells which of them end at the foot of the box; one that stops above a picture goes on below it.
    """
    total = (0, *accumulate([line.depth for line in lines]))
    deepest = len(FOOT.costs) - 1
    if not 0 <= sum(capacities) - total[-1] <= len(capacities) * deepest:
        return None
    opens = (0, *accumulate([int(line.opens) for line in lines]))
    ways: Ways = {Front(0, 0, deepest, 0): (0, ())}
    for number, capacity in enumerate(capacities):
        last, stops = number == len(capacities) - 1, bool(feet) and not feet[number]
        after: Ways = {}
        for front, (strain, path) in ways.items():
            for end, white, cost in _cuts(lines, (total, opens), front.end, capacity, LAST if last else STOP if stops else FOOT):
                reached, more = (front._replace(end=end), 0) if stops else _ended(front, end, white)
                found = strain + cost + more
                if reached not in after or found < after[reached][0]:
                    after[reached] = (found, (*path, (end, white)))
        ways = after
    done = [way for front, way in ways.items() if front.end == len(lines)]
    if not done:
        return None
    strain, path = min(done)
    starts = (0, *(end for end, _ in path))
    legs = tuple(_leg(lines[a:b], capacity, foot) for a, (b, foot), capacity in zip(starts, path, capacities, strict=False))
    return Pour(legs, strain, sum(leg.white - foot for leg, (_, foot) in zip(legs, path, strict=True)))


def _ended(front: Front, end: int, white: int) -> tuple[Front, int]:
    """The front after a leg that ends at the foot of the box, and what it costs beside the legs before it."""
    reached = Front(end, white, min(front.least, white), max(front.most, white))
    parted = reached.most - reached.least > 1 >= front.most - front.least
    return reached, RISING * max(0, front.before - white) + UNEVEN * parted


def overflow(lines: tuple[Line, ...], capacities: tuple[int, ...]) -> tuple[tuple[Leg, ...], tuple[Line, ...]]:
    """Fill legs from the first on with no regard for looks; what finds no room comes back as overset."""
    legs: list[Leg] = []
    start = 0
    for capacity in capacities:
        end, depth = start, 0
        while end < len(lines) and depth + lines[end].depth <= capacity:
            depth += lines[end].depth
            end += 1
        legs.append(_stand(lines[start:end], capacity - depth, capacity - depth))
        start = end
    return tuple(legs), lines[start:]


def _cuts(
    lines: tuple[Line, ...], sums: tuple[tuple[int, ...], tuple[int, ...]], start: int, capacity: int, foot: Foot
) -> Iterator[tuple[int, int, int]]:
    """Ends of a leg that begins at line `start`, each with the white at its foot and its strain.

    `sums` count the rows before each line, and the lines before it that open something.
    """
    total, opens = sums
    costs, last = foot
    end = len(lines) if last else bisect_right(total, total[start] + capacity) - 1
    while end > start:
        white = capacity - (total[end] - total[start])
        if not 0 <= white < len(costs):
            return
        if last or (end < len(lines) and not lines[end - 1].keeps):
            yield end, white, costs[white]
            if white and opens[end] > opens[start + 1]:  # a place inside where a row of white looks meant
                yield end, 0, FEATHER[white]
        if last:
            return
        end -= 1


def _leg(lines: tuple[Line, ...], capacity: int, foot: int) -> Leg:
    return _stand(lines, capacity - sum(line.depth for line in lines), foot)


def _stand(lines: tuple[Line, ...], white: int, foot: int) -> Leg:
    """Give every line its row; white that does not stand at the foot goes above the lines that open something."""
    places = [number for number, line in enumerate(lines) if number and line.opens]
    meant = white - foot
    share = {number: meant // len(places) + (order < meant % len(places)) for order, number in enumerate(places)}
    row, standing = 0, []
    for number, line in enumerate(lines):
        row += share.get(number, 0)
        standing.append((row, line))
        row += line.depth
    return Leg(tuple(standing), white)
