"""Holes seen on paper: a page painted, its pictures and ads as solid black, and searched for white that nobody meant."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pypdfium2

from layout.build import Room
from layout.page import AdMark, Mark, Page, PictureMark, RuleMark
from layout.press import paint
from layout.units import Rect, in_points

ROWS = 8
"""White deeper than so many rows and as wide as a column is a hole: the white beside a short headline is less deep."""
DARK = 250
"""Grey under which a dot is printed."""


def blank(page: Page, room: Room) -> bool:
    """Whether the painted page has an empty rectangle as wide as a column and deeper than eight rows."""
    solid = replace(page, marks=tuple(map(_solid, page.marks)))
    document = pypdfium2.PdfDocument(paint(solid, room.book, room.assets))
    try:
        shown = np.asarray(document[0].render(scale=1, grayscale=True).to_numpy())
    finally:
        document.close()
    grid = room.book.grid
    printed = _dots(shown.reshape(shown.shape[0], shown.shape[1]), grid.area, page.bleed + page.slug)
    return empty(printed, (int(in_points(grid.width(1))), int(in_points((ROWS + 1) * grid.row))))


def _solid(mark: Mark) -> Mark:
    """A picture or an ad as a black rectangle."""
    return RuleMark(mark.rect, "black", mark.owner) if isinstance(mark, PictureMark | AdMark) else mark


def _dots(shown: np.ndarray, area: Rect, beyond: int) -> np.ndarray:
    """The printed dots of the type area, a point each."""
    left, top, right, foot = (round(in_points(side + beyond)) for side in (area.x, area.y, area.right, area.bottom))
    return shown[top:foot, left:right] < DARK


def empty(printed: np.ndarray, size: tuple[int, int]) -> bool:
    """Whether a rectangle of so many dots, width and height, has nothing printed."""
    wide, high = size
    if printed.shape[0] < high or printed.shape[1] < wide:
        return False
    sums = np.zeros((printed.shape[0] + 1, printed.shape[1] + 1), dtype=np.int64)
    sums[1:, 1:] = printed.cumsum(0).cumsum(1)
    inside = sums[high:, wide:] - sums[:-high, wide:] - sums[high:, :-wide] + sums[:-high, :-wide]
    return bool((inside == 0).any())
