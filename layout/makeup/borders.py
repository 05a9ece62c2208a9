"""Frames around boxes (边框), painted with rectangles alone: the tint first, then rules from the outside in, or a motif."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from layout.page import RuleMark
from layout.stylebook import Border
from layout.units import Rect, Sp, ceil_div


def border(rect: Rect, style: Border, owner: str) -> Iterator[RuleMark]:
    """A frame inside its rectangle. Its corners are closed: rules run through at head and foot, a motif stands in each of them."""
    rings = tuple(_rings(rect, style))
    if style.tint:
        inner = _within(rect, style.thickness, style.thickness) if style.motif else rings[-1][0] if rings else rect
        yield RuleMark(inner, style.tint, owner)
    for edge, head, thick in rings:
        yield from ring(edge, head, thick, (style.ink, owner))
    if style.motif:
        yield from _ornament(rect, style, owner)


def ring(rect: Rect, head: Sp, thick: Sp, mark: tuple[str, str]) -> Iterator[RuleMark]:
    """One rule around a rectangle, inside it; `head` is its thickness at the head, `mark` its ink and owner."""
    yield RuleMark(Rect(rect.x, rect.y, rect.width, head), *mark)
    yield RuleMark(Rect(rect.x, rect.bottom - thick, rect.width, thick), *mark)
    yield RuleMark(Rect(rect.x, rect.y, thick, rect.height), *mark)
    yield RuleMark(Rect(rect.right - thick, rect.y, thick, rect.height), *mark)


def _rings(rect: Rect, style: Border) -> Iterator[tuple[Rect, Sp, Sp]]:
    """Outer edge, thickness at the head and thickness of each rule, from the outside in."""
    for number, thick in enumerate(style.rules):
        head = style.head if style.head and not number else thick
        yield rect, head, thick
        rect = _within(rect, thick + style.gap, head + style.gap)


def _within(rect: Rect, side: Sp, head: Sp) -> Rect:
    """A rectangle less a margin, that of the head apart."""
    return Rect(rect.x + side, rect.y + head, rect.width - 2 * side, rect.height - head - side)


def _ornament(rect: Rect, style: Border, owner: str) -> Iterator[RuleMark]:
    """花边: the motif in the corners and between them as often as it fits, the odd white shared out."""
    tile = style.thickness
    across = _places(rect.x, rect.width, tile, tile + style.gap)
    down = _places(rect.y, rect.height, tile, tile + style.gap)
    spots = [(x, y) for y in (down[0], down[-1]) for x in across]
    spots += [(x, y) for y in down[1:-1] for x in (across[0], across[-1])]
    for x, y in dict.fromkeys(spots):
        for column, row, wide, deep in _patches(style.motif):
            cell = style.cell
            yield RuleMark(Rect(x + column * cell, y + row * cell, wide * cell, deep * cell), style.ink, owner)


def _places(start: Sp, length: Sp, tile: Sp, pitch: Sp) -> tuple[Sp, ...]:
    """Where the tiles of a side begin: one at either end, the others evenly between them, no further apart than the pitch."""
    free = max(0, length - tile)
    count = max(1, ceil_div(free, pitch))
    return tuple(start + free * number // count for number in range(count + 1))


@cache
def _patches(motif: tuple[str, ...]) -> tuple[tuple[int, int, int, int], ...]:
    """A motif as rectangles of squares: column, row, columns, rows."""
    open_: dict[tuple[int, int], int] = {}
    done: list[tuple[int, int, int, int]] = []
    for row, squares in enumerate((*motif, "")):
        runs = dict.fromkeys(_runs(squares), row)
        done += [(column, top, wide, row - top) for (column, wide), top in open_.items() if (column, wide) not in runs]
        open_ = {run: open_.get(run, row) for run in runs}
    return tuple(sorted(done, key=lambda patch: (patch[1], patch[0])))


def _runs(squares: str) -> Iterator[tuple[int, int]]:
    """Column and length of every run of printing squares in a row."""
    start = 0
    for run in squares.split("."):
        if run:
            yield start, len(run)
        start += len(run) + 1
