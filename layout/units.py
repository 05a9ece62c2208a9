"""Lengths as integers.

A length is a number of scaled points (sp), 65,536 to the PostScript point, as
in TeX. On a page a place is a cell: a base column and a row of the baseline
grid. Floats begin at the press, when a number is written to the file.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction
from typing import TypeAlias

Sp: TypeAlias = int

POINT: Sp = 65_536

# CLREQ, "font size" table: the Founder column of the 号 system, in points.
HAO: dict[str, str] = {
    "初号": "42", "小初": "36", "一号": "27.5", "小一": "24", "二号": "21", "小二": "18",
    "三号": "15.75", "小三": "15", "四号": "13.75", "小四": "12", "五号": "10.5",
    "小五": "9", "六号": "7.875", "小六": "6.5", "七号": "5.25",
}  # fmt: skip

# Points to one unit. 1 级 = 0.25 mm.
POINTS_IN: dict[str, Fraction] = {
    "pt": Fraction(1),
    "mm": Fraction(720, 254),
    "cm": Fraction(7200, 254),
    "in": Fraction(72),
    "级": Fraction(720, 254) / 4,
}

_LENGTH = re.compile(r"\s*(-?\d+(?:\.\d+)?)\s*(pt|mm|cm|in|级|em|rows)\s*")


def sp(points: Fraction | int | str) -> Sp:
    """Points to scaled points, to the nearest one."""
    return round(Fraction(points) * POINT)


def mm(millimetres: Fraction | int | str) -> Sp:
    """Millimetres to scaled points."""
    return sp(Fraction(millimetres) * POINTS_IN["mm"])


def in_points(length: Sp) -> float:
    """Scaled points to points: where the press begins."""
    return length / POINT


def in_mm(length: Sp) -> float:
    """Scaled points to millimetres, for reports."""
    return length / POINT * 25.4 / 72


def length(text: str, em: Sp = 0, row: Sp = 0) -> Sp:
    """Read a length such as ``80mm``, ``9.27pt``, ``小五``, ``13级``, ``2em`` or ``6rows``.

    `em` and `row` are what those two units mean here; zero forbids them.
    Raises ValueError with the units that would have been right.
    """
    if text.strip() in HAO:
        return sp(HAO[text.strip()])
    found = _LENGTH.fullmatch(text)
    if not found:
        raise ValueError(f"“{text}” is not a length; write a number and one of pt mm cm in 级 em rows, or a 号 such as 小五")
    number, unit = Fraction(found[1]), found[2]
    if unit in POINTS_IN:
        return sp(number * POINTS_IN[unit])
    scale = em if unit == "em" else row
    if not scale:
        raise ValueError(f"“{text}”: {unit} has no meaning here; write mm or pt")
    return round(number * scale)


def ceil_div(numerator: int, denominator: int) -> int:
    """The whole number of times needed to cover: 7 lines in 3 legs take 3 rows."""
    return -(-numerator // denominator)


ASCENT, DESCENT = 880, 120
"""Of the ideographic em box over and under the baseline, thousandths."""


def centred(top: Sp, depth: Sp, size: Sp) -> Sp:
    """Baseline of type whose ideographic em box stands in the middle of a depth."""
    return top + (depth - size) // 2 + size * ASCENT // 1000


@dataclass(frozen=True, slots=True)
class Rect:
    """A rectangle on the page in sp, from the top left of the trimmed page, y downwards."""

    x: Sp
    y: Sp
    width: Sp
    height: Sp

    @property
    def right(self) -> Sp:
        return self.x + self.width

    @property
    def bottom(self) -> Sp:
        return self.y + self.height

    def meets(self, other: Rect) -> bool:
        """Whether the two share an area."""
        return self.x < other.right and other.x < self.right and self.y < other.bottom and other.y < self.bottom


@dataclass(frozen=True, slots=True)
class Cells:
    """A rectangle on the grid: base columns and baseline rows, both counted from 0."""

    column: int
    row: int
    columns: int
    rows: int

    @property
    def right(self) -> int:
        return self.column + self.columns

    @property
    def foot(self) -> int:
        return self.row + self.rows

    def meets(self, other: Cells) -> bool:
        """Whether the two share a cell."""
        return self.column < other.right and other.column < self.right and self.row < other.foot and other.row < self.foot
