"""What the published rules give every piece of type: its body, its blanks, and the white between two neighbours.

The bench's own table, made from the standards and not from the typesetter's: an independent judge does not ask the judged.
Sources: GB/T 15834—2011 5.1.1-5.1.10; CLREQ #h-punctuation_adjustment_space and
#h-adjustment_of_adjacent_punctuation_marks; GB/T 15835—2011 (二分字身). Lengths in thousandths of an em.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache
from itertools import pairwise
from unicodedata import category

from measure import is_han

EM = 1000
HALF = 500


class Mark(StrEnum):
    """Class of a piece by the tables of CLREQ."""

    HAN = "han"
    OPEN = "open"
    CLOSE = "close"
    PAUSE = "pause"
    STOP = "stop"
    DOT = "dot"
    CONNECTOR = "connector"
    SOLIDUS = "solidus"
    UNIT = "unit"
    """—— and ……."""
    NUMBER = "number"
    WORD = "word"
    SIGN = "sign"
    """Signs that belong to a number: %, ℃."""


CLASSES: dict[Mark, str] = {
    Mark.OPEN: "“‘「『（〔［｛【〖《〈",
    Mark.CLOSE: "”’」』）〕］｝】〗》〉",
    Mark.PAUSE: "，、；：",
    Mark.STOP: "。．？！",
    Mark.DOT: "·‧・",
    Mark.CONNECTOR: "～–—－",
    Mark.SOLIDUS: "/／",
    Mark.UNIT: "…⋯",
    Mark.SIGN: "%％‰°℃′″",
}
CLASS: dict[str, Mark] = {char: mark for mark, chars in CLASSES.items() for char in chars}
CLOSING = frozenset({Mark.CLOSE, Mark.PAUSE, Mark.STOP})
"""Marks whose blank is on the right."""
NARROW = frozenset({Mark.NUMBER, Mark.WORD, Mark.SIGN})

# Bodies that are not one em (GB/T 15834—2011 5.1.6, 5.1.7, 5.1.9).
HALVES = frozenset("·‧・–/／")
# Inside a number: digits half an em, its marks a quarter (house rule for a column of half-em digits); ’98 is one, for 1998.
IN_NUMBER: dict[str, int] = {**dict.fromkeys("0123456789-–/+−", HALF), **dict.fromkeys(".,:’", 250)}

PERCENT = frozenset("%‰％")
"""Beside half-em digits they take an em."""

WORD_SPACE = 333
"""Between Latin words (JLREQ 3.8.2)."""

_LETTER = r"A-Za-z\u00c0-\u024f"
TOKEN = re.compile(
    rf"(?P<number>(?>(?:’(?=[0-9]{{2}}(?![0-9])))?[+\-−]?[0-9]+(?:[.,:/\-–][0-9]+)*)(?![{_LETTER}]))"
    rf"|(?P<word>(?:https?://|www\.)[!-~]*|(?:^[./\-_?=&#~])?[{_LETTER}0-9]+(?:['’_&+#@\-./][{_LETTER}0-9]+)*)"
    r"|(?P<unit>——|……|⋯⋯)|(?P<calls>[？！]{2,})|(?P<space>\s+)|(?P<other>.)",
    re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of type that no rule lets a line part."""

    text: str
    mark: Mark
    core: int
    """Its body without the blank of a mark."""
    before: int = 0
    after: int = 0
    """Blank on its left and on its right."""
    spaced: bool = False
    """A typed space stands before it."""


class Case:
    """Cuts texts into pieces, each made once."""

    def __init__(self, advance: Callable[[str], int] = lambda text: HALF * len(text)) -> None:
        """`advance` gives the width of a Latin word, and of a sign that no table names."""
        self._advance = advance
        self._made: dict[tuple[str, bool], Piece] = {}

    def pieces(self, text: str) -> tuple[Piece, ...]:
        """A text in pieces."""
        made: list[Piece] = []
        spaced = False
        for found in TOKEN.finditer(text):
            if found.lastgroup == "space":
                spaced = bool(made)
                continue
            made.append(self._piece(found, spaced))
            spaced = False
        return tuple(made)

    def _piece(self, found: re.Match[str], spaced: bool) -> Piece:
        key = (found[0], spaced)
        if key not in self._made:
            piece = self._whole(found[0], str(found.lastgroup))
            self._made[key] = replace(piece, spaced=True) if spaced else piece
        return self._made[key]

    def _whole(self, token: str, group: str) -> Piece:
        match group:
            case "number":
                return Piece(token, Mark.NUMBER, sum(IN_NUMBER[char] for char in token))
            case "word":
                return Piece(token, Mark.WORD, self._advance(token))
            case "unit":
                return Piece(token, Mark.UNIT, 2 * EM)
            case "calls":  # GB/T 15834—2011 5.1.2: two together take one em, three take two
                return Piece(token, Mark.STOP, HALF * len(token), after=HALF * (len(token) % 2))
        return self._lone(token)

    def _lone(self, char: str) -> Piece:
        mark = CLASS.get(char, Mark.HAN)
        if mark is Mark.OPEN:
            return Piece(char, mark, HALF, before=HALF)
        if mark in CLOSING:
            return Piece(char, mark, HALF, after=HALF)
        if mark is Mark.SIGN or (mark is Mark.HAN and not is_han(char)):
            width = EM if char in PERCENT else self._advance(char)
            return Piece(char, Mark.SIGN if width != EM or category(char) == "Sm" else mark, width)
        return Piece(char, mark, HALF if char in HALVES else EM)


def white(one: Piece, other: Piece) -> int:
    """White between two neighbours of a line that nothing squeezes or widens.

    Two marks that would take two ems take one and a half, and the blank beside the enclosed text goes (CLREQ, adjacent marks):
    after a closing mark before another one, between two opening ones, and one of the two blanks between a closing and an opening mark.
    """
    if other.spaced:
        return WORD_SPACE if one.mark in NARROW and other.mark in NARROW else HALF
    if other.mark is Mark.OPEN:
        return 0 if one.mark in (Mark.OPEN, Mark.DOT) else HALF
    if one.mark in CLOSING and (other.mark in CLOSING or other.mark is Mark.DOT):
        return 0
    return one.after


def natural(line: Sequence[Piece]) -> int:
    """Width of a line before it is justified: no blank at its start (CLREQ), none at its end (GB/T 15834—2011 5.1.10)."""
    return sum(piece.core for piece in line) + sum(white(one, other) for one, other in pairwise(line))


# Order of squeezing (CLREQ #procedures_for_inter-character_spacing_reduction_and_expansion): each step is used up before the next.
WORD_SPACES, DOTS, BRACKETS, COMMAS, MIXED, STOPS, SOLID = range(1, 8)
"""Q1 to Q6, and the last: Han closer than solid."""
STEP: dict[Mark, int] = {Mark.OPEN: BRACKETS, Mark.CLOSE: BRACKETS, Mark.PAUSE: COMMAS, Mark.STOP: STOPS}
SPACE_FLOOR = 250
FIXED = frozenset({Mark.DOT, Mark.CONNECTOR, Mark.SOLIDUS})
"""No space is added on either side of these (CLREQ; JLREQ 3.1.11 for the dot)."""


@dataclass(frozen=True, slots=True)
class Joint:
    """The place between two neighbours of a line: its white, what it can give and in which step, whether it widens."""

    white: int
    step: int
    """0: it gives nothing."""
    floor: int
    widens: bool

    @property
    def room(self) -> int:
        return self.white - self.floor if self.step else 0


@cache
def joint(one: Piece, other: Piece) -> Joint:
    """What the rules say of the place between two pieces."""
    blank = white(one, other)
    if other.spaced:
        return Joint(blank, WORD_SPACES, SPACE_FLOOR, True)
    step = STEP[one.mark if one.after else other.mark] if blank else 0
    return Joint(blank, step, 0, widens(one, other))


def widens(one: Piece, other: Piece) -> bool:
    """Whether justification may widen a place: not within a number, not between a mark and what it encloses or ends (JLREQ 3.1.11)."""
    if one.mark is Mark.OPEN or other.mark in CLOSING or {one.mark, other.mark} & FIXED:
        return False
    return not (one.mark in NARROW and other.mark in NARROW)
