"""Metrics of pictures and of ink: how much of the page they take, where their weight lies, which pictures crowd one another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations
from math import hypot
from typing import TypeAlias

from layout.page import Page, RuleMark
from layout.proof.metric_cells import copy_boxes
from layout.stylebook import Grid
from layout.units import Rect, Sp

HEAVY: dict[str, float] = {"picture": 3.0, "head": 4.0, "text": 1.0, "tint": 0.5}
"""How dark a rectangle is by what stands in it, body type 1: ours, after the optical weights of Ngo et al. 2002."""

NEAR = 3
"""Rows, a caption and the separation among them, that do not part two pictures one above the other."""

Weighed: TypeAlias = tuple[float, Rect]


def photos(page: Page, grid: Grid) -> float:
    """Percent of the type area that the pictures of the copy take."""
    return 100 * sum(map(_area, _pictures(page))) / _area(grid.area)


def dominant(page: Page) -> float | None:
    """How many times as large as the next one the largest picture is; None with fewer than two."""
    areas = sorted(map(_area, _pictures(page)))
    return areas[-1] / areas[-2] if len(areas) > 1 else None


def centre(page: Page, grid: Grid) -> float | None:
    """From the middle of the type area to that of the pictures, percent of half its diagonal; None without pictures."""
    middle = _centroid([(1.0, rect) for rect in _pictures(page)])
    if middle is None:
        return None
    area = grid.area
    return 100 * hypot(middle[0] - area.x - area.width / 2, middle[1] - area.y - area.height / 2) / (hypot(area.width, area.height) / 2)


def crowding(page: Page, grid: Grid) -> int:
    """图片打架: pairs of pictures of different stories side by side across a gutter, or one close under the other."""
    owned = [(box.owner, photo) for box in copy_boxes(page) for photo in box.photos]
    return sum(a != b and _beside(one, other, grid) for (a, one), (b, other) in combinations(owned, 2))


def _beside(one: Rect, other: Rect, grid: Grid) -> bool:
    across, down = 2 * grid.gutter, NEAR * grid.row
    wide = Rect(one.x - across, one.y, one.width + 2 * across, one.height)
    deep = Rect(one.x, one.y - down, one.width, one.height + 2 * down)
    return wide.meets(other) or deep.meets(other)


def balance(page: Page, grid: Grid) -> tuple[float, float] | None:
    """How far the weight of ink lies right of and below the middle, percent of half the width and half the depth; None on an empty page.

    The masthead and the folio line are left out: the middle is that of the type area below the masthead. Advertisements
    weigh as pictures.
    """
    middle, area = _centroid(tuple(_weighed(page, grid.row))), _below_masthead(page, grid)
    if middle is None or not area.height:
        return None
    across, down = middle[0] - area.x - area.width / 2, middle[1] - area.y - area.height / 2
    return 100 * across / (area.width / 2), 100 * down / (area.height / 2)


def _weighed(page: Page, row: Sp) -> Iterator[Weighed]:
    for frame in page.frames:
        parts = (("picture", frame.photos), ("head", frame.heads), ("text", frame.legs))
        yield from ((HEAVY[what], rect) for what, rects in parts for rect in rects)
    tints = (mark.rect for mark in page.marks if isinstance(mark, RuleMark) and mark.ink != "black")
    yield from ((HEAVY["tint"], rect) for rect in tints if min(rect.width, rect.height) >= row)


def _below_masthead(page: Page, grid: Grid) -> Rect:
    rows = max((frame.cells.foot for frame in page.frames if frame.kind == "masthead"), default=0)
    return Rect(grid.area.x, grid.y(rows), grid.area.width, grid.area.bottom - grid.y(rows))


def _centroid(weighed: Sequence[Weighed]) -> tuple[float, float] | None:
    """The middle of rectangles by weight times area."""
    loads = [(weight * _area(rect), rect) for weight, rect in weighed]
    whole = sum(load for load, _ in loads)
    if not whole:
        return None
    x = sum(load * (rect.x + rect.width / 2) for load, rect in loads) / whole
    return x, sum(load * (rect.y + rect.height / 2) for load, rect in loads) / whole


def _pictures(page: Page) -> list[Rect]:
    return [photo for box in copy_boxes(page) for photo in box.photos]


def _area(rect: Rect) -> int:
    return rect.width * rect.height
