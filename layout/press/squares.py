"""The heaviest square of a page: sums over every rectangle of a size, and only those looked at that may be the heaviest."""

from __future__ import annotations

from collections.abc import Iterator
from math import ceil

import numpy as np
from numpy.typing import NDArray

STRIP = 256
"""Rows measured at once, so that no sum of the whole page stands in memory."""
BLOCK = 8
"""Pixels to the side of the blocks by which the heaviest square is looked for; a strip is a whole number of them."""


def heaviest_square(total: NDArray[np.uint16], high: int, wide: int) -> tuple[int, int, int]:
    """Ink, top row and left column of the heaviest rectangle of that size, the first of equals."""
    best = (-1, 0, 0)
    for top, left, part in _promising(total, high, wide):
        sums = sliding(part, high, wide)
        row, column = divmod(int(sums.argmax()), sums.shape[1])
        if sums[row, column] > best[0]:
            best = (int(sums[row, column]), top + row, left + column)
    return best


def _promising(total: NDArray[np.uint16], high: int, wide: int) -> Iterator[tuple[int, int, NDArray[np.uint16]]]:
    """Strips of the page that may hold the heaviest rectangle, from the top, by the row and column where they begin.

    Whole blocks inside a rectangle tell what it has at the least, those it touches what it has at the most.
    """
    blocks = _blocks(total)
    least = sliding(blocks, high // BLOCK, wide // BLOCK).max() if min(high, wide) >= BLOCK else 0
    down, across = ((side + 2 * BLOCK - 2) // BLOCK for side in (high, wide))
    most = sliding(np.pad(blocks, ((0, down - 1), (0, across - 1))), down, across)
    hopeful = (most >= least)[: (total.shape[0] - high) // BLOCK + 1, : (total.shape[1] - wide) // BLOCK + 1]
    for first in range(0, hopeful.shape[0], STRIP // BLOCK):
        columns = np.flatnonzero(hopeful[first : first + STRIP // BLOCK].any(axis=0))
        top = first * BLOCK
        if len(columns):
            left, right = int(columns[0]) * BLOCK, (int(columns[-1]) + 1) * BLOCK + wide - 1
            yield top, left, total[top : top + STRIP + high - 1, left:right]


def _blocks(total: NDArray[np.uint16]) -> NDArray[np.uint32]:
    """The ink of square blocks; the last of a row or a column may be smaller."""
    rows, columns = (ceil(side / BLOCK) for side in total.shape)
    bands = np.zeros((rows, total.shape[1]), np.uint16)
    for row in range(BLOCK):
        part = total[row::BLOCK]
        bands[: part.shape[0]] += part
    blocks = np.zeros((rows, columns), np.uint32)
    for column in range(BLOCK):
        part = bands[:, column::BLOCK]
        blocks[:, : part.shape[1]] += part
    return blocks


def sliding(total: NDArray[np.uint16] | NDArray[np.uint32], high: int, wide: int) -> NDArray[np.uint32]:
    """Sums over every rectangle of that size, by its top left pixel."""
    down = total.cumsum(axis=0, dtype=np.uint32)
    standing = down[high - 1 :].copy()
    standing[1:] -= down[:-high]
    across = standing.cumsum(axis=1, dtype=np.uint32)
    sums: NDArray[np.uint32] = across[:, wide - 1 :].copy()
    sums[:, 1:] -= across[:, :-wide]
    return sums
