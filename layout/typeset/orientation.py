"""Orientation: which way a character stands in a vertical line.

Sources: UAX #50 (property Vertical_Orientation); GB/T 15834—2011 5.2 (竖排文稿标点符号的位置和书写形式); CLREQ, "Mixed text
composition in vertical writing mode".
"""

from __future__ import annotations

from enum import StrEnum
from functools import cache

import unicodedataplus

from layout.typeset import marks


class Vo(StrEnum):
    """Vertical_Orientation of UAX #50."""

    UPRIGHT = "U"
    ROTATED = "R"
    FORM_UPRIGHT = "Tu"
    """A form of its own; upright where the face has none."""
    FORM_ROTATED = "Tr"
    """A form of its own; turned where the face has none."""


SUPPLEMENTARY_HAN = range(0x20000, 0x3FFFE)
"""Planes 2 and 3 are upright whether a code point is assigned yet or not (UAX #50, table of defaults)."""


@cache
def orientation(char: str) -> Vo:
    """The property of one character."""
    return Vo.UPRIGHT if ord(char) in SUPPLEMENTARY_HAN else Vo(unicodedataplus.vertical_orientation(char))


# GB/T 15834—2011 5.2.3 and CLREQ, quotation marks: the outer are ﹃﹄, the inner ﹁﹂. Faces draw them for the corner brackets.
QUOTES: dict[str, str] = {"“": "『", "”": "』", "‘": "「", "’": "」"}

UPRIGHT_DIGITS = 2
"""House choice inside CLREQ's two to three: a number of so many digits stands upright in one em (直中横), a longer one is turned."""
UPRIGHT_LETTERS = 1
"""House choice: a Latin word of so many letters stands upright (A股), a longer one is turned."""


def stands_upright(word: str) -> bool:
    """Whether a number or a Latin word stands upright."""
    if word.isascii() and word.isdigit():
        return len(word) <= UPRIGHT_DIGITS
    return word[0].isalpha() and len([char for char in word if not marks.joins(char)]) <= UPRIGHT_LETTERS
