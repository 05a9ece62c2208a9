"""Regions: what the marks of mainland, traditional Chinese and Japanese text look like, and how they give way.

Sources: GB/T 15834—2011 5.1; CLREQ #h-punctuation_adjustment_space, #h-adjustment_of_adjacent_punctuation_marks; JLREQ 3.1.2-3.1.4,
3.1.11, 3.8.3, 3.8.4 and appendices B, D, E. docs/languages.md tells each table in words.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from layout.typeset.marks import BLANK_RIGHT, BOXES, NARROW, WHITE, Kind

Bools: TypeAlias = NDArray[np.bool_]
Kinds: TypeAlias = frozenset[Kind]


@dataclass(frozen=True, slots=True)
class Region:
    """What the marks of a region look like and how they give way (CLREQ #h-punctuation_adjustment_space, JLREQ 3.8.3).

    Opening marks have their blank on the left everywhere.
    """

    language: str
    """BCP 47 tag: the forms that faces draw."""
    right: Kinds
    """Blank on the right."""
    both: Kinds
    """Blank on both sides, half of it each."""
    sheds: tuple[tuple[Kinds, Kinds], ...]
    """Kinds before and after: the blank on the right of the one before goes."""
    tight: Kinds
    """An opening mark after these loses the blank on its left."""
    ends: Kinds
    """On half an em at a line end, always."""
    steps: tuple[Kinds, ...]
    """Kinds that give way in each step of squeezing from the second on; word spaces are the first."""
    stiff: tuple[Kinds, Kinds]
    """No gap is widened after the first, before the second; CLREQ and JLREQ 3.1.11 forbid more in every region."""
    boxes: dict[str, int]
    """Full box of a mark, thousandths of an em, where it is not one em."""

    @property
    def centred(self) -> Kinds:
        """Marks whose ink stands in the middle of the body."""
        return self.both | ({Kind.EXCLAIM} - self.right)

    @property
    def givers(self) -> Kinds:
        """Marks that have a blank to lose."""
        return self.right | self.both | {Kind.OPEN}


_NONE: Kinds = frozenset()
_BRACKETS = frozenset({Kind.OPEN, Kind.CLOSE})
_DOT, _CLOSE = frozenset({Kind.DOT}), frozenset({Kind.CLOSE})
_COMMAS = frozenset({Kind.PAUSE, Kind.COLON})
_MIDDLE = frozenset({Kind.COLON, Kind.DOT})
_BRACKETED = frozenset({Kind.CLOSE, Kind.PAUSE, Kind.STOP})
_POINTS = BLANK_RIGHT | _DOT
REGIONS: dict[str, Region] = {
    # GB/T 15834—2011 5.1.6-5.1.10. Squeezing: 间隔号 (at its floor), brackets, ，、；：, Han-Latin space (step 5), 。？！.
    "zh-Hans": Region(
        language="zh-Hans", right=BLANK_RIGHT, both=_NONE,
        sheds=((BLANK_RIGHT, _POINTS),), tight=_POINTS | {Kind.OPEN}, ends=BLANK_RIGHT,
        steps=(_NONE, _BRACKETS, _COMMAS, _NONE, frozenset({Kind.STOP, Kind.EXCLAIM})), stiff=(_NONE, _NONE), boxes=BOXES,
    ),
    # CLREQ, traditional Chinese: 。，、；： stand in the middle of their body and keep all of it before a closing mark, ？！ never give
    # way, 间隔号 has an em; every mark is full at a line end (全角), where it may still be squeezed.
    "zh-Hant": Region(
        language="zh-Hant", right=_CLOSE, both=_COMMAS | _DOT | {Kind.STOP},
        sheds=((_CLOSE, _POINTS),), tight=_POINTS | {Kind.OPEN}, ends=_NONE,
        steps=(_DOT, _BRACKETS, _COMMAS, _NONE, frozenset({Kind.STOP})), stiff=(_NONE, _NONE), boxes={"⸺": 2000, "/": 500},
    ),
    # JLREQ 3.1.4 and appendices B (spacing), D (reduction after JIS X 4051), E (addition): 」、。 shed before 」、。, 」 before ・ too;
    # an opening mark is solid after all these and after an ideographic space, but not after ？！. 3.8.3: ・：；, then brackets and
    # commas together; 。 inside a line and ？！ never give way. JIS X 4051: 」、。 solid at a line end.
    "ja": Region(
        language="ja", right=_BRACKETED, both=_MIDDLE,
        sheds=((_BRACKETED, _BRACKETED), (_CLOSE, _MIDDLE)), tight=_BRACKETED | _MIDDLE | {Kind.OPEN, Kind.SPACE}, ends=_BRACKETED,
        steps=(_MIDDLE, _BRACKETS | {Kind.PAUSE}, _NONE, _NONE, _NONE),
        stiff=(_BRACKETED | _MIDDLE | {Kind.EXCLAIM}, frozenset({Kind.OPEN})), boxes={"⸺": 2000, "/": 500, "–": 500},
    ),
}  # fmt: skip

# Marks set on half an em inside a line, by house style of marks: 行末半角, 开明, 半角.
HALVED: dict[str, Kinds] = {
    "full": _NONE,
    "kaiming": _BRACKETS | _COMMAS,
    "half": _BRACKETS | _COMMAS | {Kind.STOP, Kind.EXCLAIM},
}
FIXED = frozenset({Kind.CONNECTOR, Kind.SOLIDUS, Kind.DOT}) | WHITE
"""CLREQ: no space is added on either side of these (a typed space widens by itself, in an earlier step)."""


def halved(language: str, style: str) -> Kinds:
    """Marks that a house style sets on half an em: never one without a blank to lose."""
    return HALVED[style] & REGIONS[language].givers


@cache
def pairs(language: str) -> tuple[Bools, Bools]:
    """By kind before and kind after: whether the one before loses its right blank, the one after its left."""
    region = REGIONS[language]
    before, after = np.zeros((2, len(Kind), len(Kind)), dtype=np.bool_)
    for shedding, following in region.sheds:
        before[np.ix_(list(shedding), list(following))] = True
    after[list(region.tight), Kind.OPEN] = True
    return before, after


@cache
def stepping(language: str, full_marks: bool) -> NDArray[np.int64]:
    """The step in which each kind of mark gives way, 0 for none."""
    table = np.zeros(len(Kind), dtype=np.int64)
    for step, giving in enumerate(REGIONS[language].steps, 2):
        if full_marks or Kind.STOP not in giving:
            table[list(giving)] = step
    return table


@cache
def widening(language: str) -> Bools:
    """Whether the gap between two kinds may be widened: never between a mark and what it encloses or ends (JLREQ 3.1.11)."""
    region = REGIONS[language]
    after, before = region.stiff
    table = np.ones((len(Kind), len(Kind)), dtype=np.bool_)
    table[[Kind.OPEN, Kind.PREFIX, Kind.SIGN_OPEN, *FIXED, *after], :] = False
    table[:, [*region.right, *region.both, Kind.EXCLAIM, Kind.POSTFIX, Kind.SIGN_CLOSE, *FIXED, *before]] = False
    table[np.ix_(list(NARROW), list(NARROW))] = False
    table[Kind.POSTFIX, list(NARROW)] = table[list(NARROW), Kind.PREFIX] = False
    return table
