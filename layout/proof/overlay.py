"""Rectangles and strokes as they are laid over the picture of a page: points from its top left, as text."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from functools import lru_cache
from typing import TypeAlias

from layout.page import Frame
from layout.stylebook import Grid
from layout.units import Rect, Sp, in_points

Box: TypeAlias = tuple[str, str, str, str]
"""x, y, width and height in points from the top left of the page."""


def pt(length: Sp) -> str:
    """A length in points, to a tenth."""
    return f"{in_points(length):.1f}"


def box(rect: Rect) -> Box:
    """A rectangle as it is overlaid."""
    return pt(rect.x), pt(rect.y), pt(rect.width), pt(rect.height)


def stroke(x: Sp, y: Sp, width: Sp) -> str:
    """A stroke across, as part of an SVG path."""
    return f"M{pt(x)} {pt(y)}h{pt(width)}"


def baselines(leg: Rect, grid: Grid) -> str:
    """The baselines inside a leg, as an SVG path."""
    every = _rows(grid)
    return "".join(stroke(leg.x, y, leg.width) for y in every[bisect_right(every, leg.y) : bisect_left(every, leg.bottom)])


@lru_cache(maxsize=8)
def _rows(grid: Grid) -> tuple[Sp, ...]:
    """Baselines of a grid from the top."""
    return tuple(grid.baseline(row) for row in range(grid.rows))


def outline(frame: Frame) -> str:
    """A path around the two parts of a box with a step; empty for a plain one."""
    if len(frame.parts) == 1:
        return ""
    over, beside = frame.parts
    down, up = f"V{pt(beside.bottom)}", f"V{pt(over.bottom)}"
    if beside.x == over.x:
        return f"M{pt(over.x)} {pt(over.y)}H{pt(over.right)}{up}H{pt(beside.right)}{down}H{pt(over.x)}Z"
    return f"M{pt(over.right)} {pt(over.y)}H{pt(over.x)}{up}H{pt(beside.x)}{down}H{pt(over.right)}Z"
