"""The rules of UAX #14, Unicode 16.0 (revision 53), in the order of the annex.

LB1 is done in `breakclass`. LB2, LB3, LB9 and LB10 are no pairs of classes and are done where the text is read, in `uax14`.
"""

from __future__ import annotations

from enum import IntEnum, IntFlag
from functools import cache
from typing import Final, NamedTuple

from layout.typeset.breakclass import RANGES


class Break(IntEnum):
    """What UAX #14 says of a place between two characters."""

    FORBIDDEN = 0
    ALLOWED = 1
    MANDATORY = 2


NO, YES, MUST = Break.FORBIDDEN, Break.ALLOWED, Break.MANDATORY


class Fact(IntFlag):
    """What a rule asks of the character before a place, beyond its class."""

    NONE = 0
    JOINED = 1
    """It is a zero-width joiner: LB8a."""
    OPENS = 2
    """A quote that opens, with nothing but an opener or space before it: LB15a."""
    AFTER_NARROW = 4
    """A quote after something not East Asian: LB19a."""
    LEADS = 8
    """A hyphen with no word before it: LB20a."""
    HEBREW = 16
    """A hyphen after a Hebrew letter: LB21a."""
    NUMBER = 32
    """Inside a number: LB25."""
    CLOSED_NUMBER = 64
    """The closing bracket of a number: LB25."""
    VIRAMA = 128
    """A virama after a syllable: LB28a."""
    ODD = 256
    """The first half of a flag: LB30a."""


class Rule(NamedTuple):
    """One line of UAX #14.

    Sides name classes; nothing means any, `^` all others. `+` and `-` ask for East Asian and not, EA is all that is. `SP*` lets spaces
    stand between. After a point stands a note, as in NOTED.
    """

    name: str
    before: str
    after: str
    verdict: Break
    given: Fact = Fact.NONE


QUOTES: Final = "QU QUi QUf"
SYLLABLES: Final = "AK DC AS"
HANGUL: Final = "JL JV JT H2 H3"

_EARLY: Final = (
    Rule("LB4", "BK", "", MUST),
    Rule("LB5", "CR", "LF", NO),
    Rule("LB5", "CR LF NL", "", MUST),
    Rule("LB6", "", "BK CR LF NL", NO),
    Rule("LB7", "", "SP ZW", NO),
    Rule("LB8", "ZW SP*", "", YES),
    Rule("LB8a", "", "", NO, Fact.JOINED),
    Rule("LB11", "", "WJ", NO),
    Rule("LB11", "WJ", "", NO),
    Rule("LB12", "GL", "", NO),
    Rule("LB12a", "^SP BA HY", "GL", NO),
)
_MIDDLE: Final = (
    Rule("LB13", "", "CL CP EX SY", NO),
    Rule("LB14", "OP SP*", "", NO),
    Rule("LB15a", "QUi SP*", "", NO, Fact.OPENS),
    Rule("LB15b", "", "QUf.edge", NO),
    Rule("LB15c", "SP", "IS.digit", YES),
    Rule("LB15d", "", "IS", NO),
    Rule("LB16", "CL CP SP*", "NS", NO),
)
_LATE: Final = (
    Rule("LB17", "B2 SP*", "B2", NO),
    Rule("LB18", "SP", "", YES),
    Rule("LB19", "", "QU QUf", NO),
    Rule("LB19", "QU QUi", "", NO),
    Rule("LB19a", "^EA", QUOTES, NO),
    Rule("LB19a", "", "QU.narrow QUi.narrow QUf.narrow", NO),
    Rule("LB19a", QUOTES, "^EA", NO),
    Rule("LB19a", QUOTES, "", NO, Fact.AFTER_NARROW),
    Rule("LB20", "", "CB", YES),
    Rule("LB20", "CB", "", YES),
    Rule("LB20a", "HY HH", "AL", NO, Fact.LEADS),
    Rule("LB21", "", "BA HY NS", NO),
    Rule("LB21", "BB", "", NO),
    Rule("LB21a", "HY BA", "^HL", NO, Fact.HEBREW),
    Rule("LB21b", "SY", "HL", NO),
    Rule("LB22", "", "IN", NO),
    Rule("LB23", "AL HL", "NU", NO),
    Rule("LB23", "NU", "AL HL", NO),
    Rule("LB23a", "PR", "ID EB EM", NO),
    Rule("LB23a", "ID EB EM", "PO", NO),
    Rule("LB24", "PR PO", "AL HL", NO),
    Rule("LB24", "AL HL", "PR PO", NO),
    Rule("LB25", "CL CP", "PO PR", NO, Fact.CLOSED_NUMBER),
    Rule("LB25", "NU SY IS", "PO PR NU", NO, Fact.NUMBER),
    Rule("LB25", "PO PR", "OP.digit NU", NO),
    Rule("LB25", "HY IS", "NU", NO),
    Rule("LB26", "JL", "JL JV H2 H3", NO),
    Rule("LB26", "JV H2", "JV JT", NO),
    Rule("LB26", "JT H3", "JT", NO),
    Rule("LB27", HANGUL, "PO", NO),
    Rule("LB27", "PR", HANGUL, NO),
    Rule("LB28", "AL HL", "AL HL", NO),
    Rule("LB28a", "AP", SYLLABLES, NO),
    Rule("LB28a", SYLLABLES, "VF VI", NO),
    Rule("LB28a", "VI", "AK DC", NO, Fact.VIRAMA),
    Rule("LB28a", SYLLABLES, "AK.final DC.final AS.final", NO),
    Rule("LB29", "IS", "AL HL", NO),
    Rule("LB30", "AL HL NU", "OP-", NO),
    Rule("LB30", "CP-", "AL HL NU", NO),
    Rule("LB30a", "RI", "RI", NO, Fact.ODD),
    Rule("LB30b", "EB EP", "EM", NO),
    Rule("LB31", "", "", YES),
)

Pairs = tuple[tuple[str, str], ...]


def in_order(forbidden: Pairs = (), allowed: Pairs = ()) -> tuple[Rule, ...]:
    """All rules in the order of the annex; pairs that a tailoring forbids stand before LB13, those it allows before LB17."""
    return (*_EARLY, *_tailored(forbidden, NO), *_MIDDLE, *_tailored(allowed, YES), *_LATE)


def _tailored(pairs: Pairs, verdict: Break) -> tuple[Rule, ...]:
    return tuple(Rule("tailored", before, after, verdict) for before, after in pairs)


# Classes that are another one in all other rules.
_ALSO: Final = {"DC": "AL", "HH": "BA", "EP": "ID"}
# What may be noted of a character. By what follows it: narrow, nothing East Asian; edge, space, the end or punctuation; digit, a number;
# final, a final of its syllable. By a tailoring: end, sign, range.
NOTED: Final = {
    "QU": ("narrow",),
    "QUi": ("narrow",),
    "QUf": ("narrow", "edge", "edge.narrow"),
    "IS": ("digit",),
    "OP": ("digit",),
    **dict.fromkeys(SYLLABLES.split(), ("final",)),
    "B2": ("end",),
    "IN": ("end",),
    "PR": ("sign",),
    "AL": ("range",),
}
_BASES: Final = sorted({name.rstrip("+") for name in RANGES} | {"AL", "H2"})
SYMBOLS: Final = tuple(
    base + width + note for base in _BASES for width in ("", "+") for note in ("", *("." + note for note in NOTED.get(base, ())))
)
"""Every class with its width and its note: what the rules see of a character."""
START: Final = "sot"
_NAMES: Final = frozenset((*SYMBOLS, START))


def base_of(symbol: str) -> str:
    """The class of a symbol without its width and note."""
    return symbol.partition(".")[0].rstrip("+")


def wide(symbol: str) -> bool:
    """Whether a symbol stands for something East Asian."""
    return symbol.partition(".")[0].endswith("+")


@cache
def select(side: str) -> frozenset[str]:
    """The symbols one side of a rule speaks of."""
    side = side.removesuffix("SP*")
    if side.startswith("^"):
        return _NAMES - select(side[1:])
    return frozenset(name for name in _NAMES if any(_means(token, name) for token in side.split())) if side else _NAMES


def _means(token: str, symbol: str) -> bool:
    if token == "EA":
        return wide(symbol)
    bare, _, note = token.partition(".")
    if note and note not in symbol.split(".")[1:]:
        return False
    if bare[-1] in "+-" and wide(symbol) != (bare[-1] == "+"):
        return False
    return bare.rstrip("+-") in (base_of(symbol), _ALSO.get(base_of(symbol)))
