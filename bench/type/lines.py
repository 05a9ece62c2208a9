"""What can be measured on set lines, whoever set them: ends, gaps, marks, last lines, lost characters. Lengths in ems."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TypeAlias

import beside  # noqa: F401 - measure stands in bench/peer
from measure import COMMAS, LOOSE, NO_END, NO_START, SPACED, SQUEEZED, STOPS, TIGHT, is_han

FLUSH = 0.02
"""How far an edge of a line may be from that of its measure."""
RARE = 5
"""Lines in a thousand that the 99.5th percentile leaves out."""
HALF = 0.5
"""A mark at an end of a line (GB/T 15834, 5.1.10): its ink stands in half an em."""
OPENING = frozenset("“‘「『（〔［｛【〖《〈")
CLOSING = frozenset("。．，、；：？！”’」』）〕］｝】〗》〉")
MIDDLE = frozenset("·‧・")
HYPHEN = "-"
LONG = frozenset("—…")
"""Marks that are set in pairs."""

_NUMBER = re.compile(r"[0-9][.,:．]?\|[.,:．]?[0-9]")
_WORD = re.compile(r"[A-Za-z0-9]\|[A-Za-z]|[A-Za-z]\|[0-9]")
_UNITS = re.compile(r"[0-9A-Za-z.,:]+|[\u3007\u25cb\u3400-\u9fff\U00020000-\U0003ffff]")


GRAIN = 0.001
"""Ems: a place is written to a thousandth, so a gap of a tenth may be read as a little more."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line as printed: its characters without spaces, the origin of each from the left end of the measure."""

    text: str
    xs: tuple[float, ...]
    ink: tuple[float, float]
    """Where the ink of the first begins and that of the last ends."""
    end: float
    """Where the advance of the last ends."""

    @property
    def gaps(self) -> list[float]:
        """White between neighbouring Han. Pairs that a reader gives one place, or that a space parts, are left out."""
        return [gap for (a, x), (b, y) in self.pairs if -SPACED < (gap := y - x - 1) < SPACED and is_han(a) and is_han(b)]

    @property
    def pairs(self) -> Iterator[tuple[tuple[str, float], tuple[str, float]]]:
        """Neighbouring characters with their origins."""
        return pairwise(zip(self.text, self.xs, strict=True))


Lines: TypeAlias = Sequence[Line]
"""A paragraph: all but its last line justified."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What was counted on a strip."""

    lines: int
    forbidden: int
    """Breaks between two lines of a paragraph that a rule forbids (kinsoku, level gb)."""
    split: int
    """Breaks inside ——, ……, a number, or a Latin word without a hyphen."""
    justified: int
    """Justified lines with two Han side by side."""
    widest: tuple[float, ...]
    """The widest gap of each of them, ascending."""
    tight: int
    """Those with Han closer than solid."""
    uneven: int
    """Lines with an edge off that of the measure; of a last line only one that runs over."""
    hasty: int
    """Justified lines that squeeze a full stop before the commas."""
    lone: int
    """Last lines of a single character (孤字)."""
    paragraphs: int

    @property
    def loose(self) -> int:
        """Justified lines with a gap over a tenth of an em."""
        return sum(gap > LOOSE + GRAIN for gap in self.widest)

    @property
    def most(self) -> float:
        """The widest gap of all."""
        return self.widest[-1] if self.widest else 0.0

    @property
    def nearly_most(self) -> float:
        """The gap that 99.5 % of the justified lines do not pass."""
        return self.widest[-1 - len(self.widest) * RARE // 1000] if self.widest else 0.0


def facts(paragraphs: Iterable[Lines], measure: float) -> Facts:
    """Measure paragraphs set to a measure."""
    whole = [paragraph for paragraph in paragraphs if paragraph]
    full = [line for paragraph in whole for line in paragraph[:-1]]
    gaps = [gaps for line in full if (gaps := line.gaps)]
    breaks = [(one.text, other.text) for paragraph in whole for one, other in pairwise(paragraph)]
    return Facts(
        lines=sum(map(len, whole)),
        forbidden=sum(one[-1] in NO_END or other[0] in NO_START for one, other in breaks),
        split=sum(is_split(one, other) for one, other in breaks),
        justified=len(gaps),
        widest=tuple(sorted(map(max, gaps))),
        tight=sum(min(line) < -TIGHT for line in gaps),
        uneven=sum(sum(_uneven(paragraph, measure)) for paragraph in whole),
        hasty=sum(map(is_hasty, full)),
        lone=sum(len(paragraph) > 1 and is_lone(paragraph[-1].text) for paragraph in whole),
        paragraphs=len(whole),
    )


def is_split(one: str, other: str) -> bool:
    """Whether a break parts what is one piece: a pair of long marks, a number, a Latin word."""
    mark = one[-1]
    if mark in LONG and other[0] == mark:
        before, after = len(one) - len(one.rstrip(mark)), len(other) - len(other.lstrip(mark))
        return before % 2 == 1 or before + after < 4
    joint = f"{one[-2:]}|{other[:2]}"
    return bool(_NUMBER.search(joint) or _WORD.search(joint))


def is_lone(text: str) -> bool:
    """Whether a last line is 孤字: less than two characters, where marks do not count and a word or number of two letters is two."""
    return sum(min(2, len(unit)) for unit in _UNITS.findall(text)) < 2


def is_hasty(line: Line) -> bool:
    """Whether a stop inside a line gives up white that a comma of it still has: CLREQ squeezes 。？！ last."""
    stops, commas = (list(_widths(line, marks)) for marks in (STOPS, COMMAS))
    return min(stops, default=1.0) < 1 - SQUEEZED and max(commas, default=0.0) > HALF + SQUEEZED


def _widths(line: Line, marks: frozenset[str]) -> Iterator[float]:
    """What marks take where a Han follows them; ？！ share an em (GB/T 15834, 5.1.2) and are left out."""
    before = ("", *line.text)
    joints = zip(before, line.pairs, strict=False)
    return (y - x for last, ((mark, x), (after, y)) in joints if mark in marks and is_han(after) and y > x and last not in STOPS)


def _uneven(paragraph: Lines, measure: float) -> Iterator[bool]:
    """Of each line, whether an edge of it is off; a first line is indented, a last one may be short."""
    for number, line in enumerate(paragraph):
        short, over = _right(line, measure)
        yield over > FLUSH or (line is not paragraph[-1] and short > FLUSH) or (number > 0 and _left(line) > FLUSH)


def _left(line: Line) -> float:
    """How far the first sort is from the left edge: an opening mark stands in the right half of its em."""
    first, origin = line.text[0], line.xs[0]
    if first in OPENING:
        return abs(origin + HALF)
    return abs(origin) if is_han(first) else max(min(origin, line.ink[0]), -max(origin, line.ink[0]))


def _right(line: Line, measure: float) -> tuple[float, float]:
    """How far the last sort is short of the right edge, and how far over it: a closing mark takes half an em, a Han one.

    Of other sorts the edge may be that of the ink or of the advance; a dot in the middle of its body has none.
    """
    last, origin = line.text[-1], line.xs[-1]
    if last in MIDDLE:
        return 0.0, 0.0
    if last in CLOSING or is_han(last):
        off = origin + (HALF if last in CLOSING else 1.0) - measure
        return -off, off
    return measure - max(line.ink[1], line.end), min(line.ink[1], line.end) - measure


def damage(copy: Sequence[str], paragraphs: Iterable[Lines]) -> int:
    """Characters of the copy that the print lacks, doubles or moves; 0 when it reads as the copy does. Hyphens may be the engine's own."""
    wanted = "".join("".join(text.split()) for text in copy).replace(HYPHEN, "")
    printed = "".join(line.text for paragraph in paragraphs for line in paragraph).replace(HYPHEN, "")
    lost, doubled = Counter(wanted) - Counter(printed), Counter(printed) - Counter(wanted)
    return lost.total() + doubled.total() or sum(map(str.__ne__, wanted, printed))
