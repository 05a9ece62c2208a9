"""Metrics of order: whether the heavier story shows more and comes first, and whether legs follow one another as the eye goes.

Kendall's tau is taken over the pairs of stories that differ in weight (it is then Somers' d): the part of the pairs in the right
order less the part in the wrong one, from 1 to -1.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import combinations
from typing import TypeAlias

from layout.page import Frame, Page
from layout.proof.metric_cells import copy_boxes
from layout.units import Rect

STANDING = ("index", "filler")
"""Boxes that have no place in the order of weight."""

Key: TypeAlias = Callable[[Frame], tuple[int, int, int]]
"""Ascending from what shows most, or is read first, to what shows least or is read last."""


def inversions(page: Page) -> int:
    """Pairs of stories in which the heavier stands lower than the lighter and shows less."""
    return sum(high.rect.y > low.rect.y and _shown(high) > _shown(low) for high, low in _unequal(page))


def display(page: Page) -> float | None:
    """Tau between weight and display; None where all stories weigh the same."""
    return _tau(page, _shown)


def order(page: Page) -> float | None:
    """Tau between weight and the order of reading, by rows and then from the left; None where all stories weigh the same."""
    return _tau(page, _read)


def _shown(frame: Frame) -> tuple[int, int, int]:
    """Columns times headline size; of equal ones the higher and then the left-hand one shows more."""
    return -frame.cells.columns * frame.size, frame.rect.y, frame.rect.x


def _read(frame: Frame) -> tuple[int, int, int]:
    return frame.rect.y, frame.rect.x, 0


def _tau(page: Page, key: Key) -> float | None:
    signs = [1 if key(high) < key(low) else -1 for high, low in _unequal(page)]
    return sum(signs) / len(signs) if signs else None


def _unequal(page: Page) -> Iterator[tuple[Frame, Frame]]:
    """Pairs of stories that differ in weight, the heavier first."""
    weighed = [(frame.weight, frame) for frame in copy_boxes(page) if frame.weight is not None and frame.kind not in STANDING]
    for (weight, frame), (beside, other) in combinations(weighed, 2):
        if weight != beside:
            yield (frame, other) if weight < beside else (other, frame)


def inside(page: Page) -> float | None:
    """Percent of the legs that are read where the eye looks for them; None without legs.

    A leg stands under the one before it or to its right, and no other box stands in it.
    """
    boxes = copy_boxes(page)
    good = [
        (at == 0 or _follows(box.legs[at - 1], leg)) and not any(_stands_in(other, leg) for other in boxes if other is not box)
        for box in boxes
        for at, leg in enumerate(box.legs)
    ]
    return 100 * sum(good) / len(good) if good else None


def _stands_in(box: Frame, leg: Rect) -> bool:
    return any(leg.meets(part) for part in box.parts)


def _follows(before: Rect, leg: Rect) -> bool:
    below = leg.y >= before.bottom and leg.x < before.right and before.x < leg.right
    return below or leg.x >= before.right
