"""Line breaking by UAX #14: for every place in a text whether a line must, may or may not end there.

The rules of `breakrules` are read once for each pair of a left context and a class that copy really holds, and remembered: a text is one
pass with one look-up a character, however long or strange it is. Of Han in a row only the first is looked up: a line may end between
them, and what follows them sees but one. A `Tailoring` lays the tables of a language over them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import Final, NamedTuple, TypeAlias

import numpy as np
from numpy.typing import NDArray

from layout.typeset.breakclass import break_class
from layout.typeset.breakrules import NOTED, QUOTES, START, SYLLABLES, SYMBOLS, Break, Fact, Rule, base_of, in_order, select, wide
from layout.typeset.tailoring import Tailoring

__all__ = ["Break", "Tailoring", "Verdicts", "opportunities", "verdicts"]

Verdicts: TypeAlias = NDArray[np.uint8]
"""A `Break` for each place."""
PARTED: Final = "\u2029"
"""Stands between two texts read as one: the rules see no more beyond it than beyond the edge of a text."""

# One letter a symbol, so that a text of classes is a string too.
_CODE: Final = {symbol: chr(0x100 + place) for place, symbol in enumerate(SYMBOLS)}
_SYMBOL: Final = {code: symbol for symbol, code in _CODE.items()}


class Left(NamedTuple):
    """All that the rules ask of the text before a place."""

    last: str = START
    """The last character that is neither a space nor a mark on another."""
    spaced: bool = False
    fact: Fact = Fact.NONE

    @property
    def symbol(self) -> str:
        return "SP" if self.spaced else self.last


# Where no mark can stand on another, LB9 and LB10.
_BARE: Final = "sot BK CR LF NL SP ZW"
_MARKS: Final = frozenset({"CM", "ZWJ"})


def _facts(left: Left, symbol: str) -> Fact:
    """What the rules will ask of `symbol` once it is the one before."""
    before, base = left.symbol, base_of(symbol)
    number = Fact.NUMBER in left.fact
    found = {
        Fact.OPENS: base == "QUi" and before in select(f"{_BARE} OP GL {QUOTES}"),
        Fact.AFTER_NARROW: base in QUOTES.split() and not wide(before),
        Fact.LEADS: base in ("HY", "HH") and before in select(f"{_BARE} CB GL"),
        Fact.HEBREW: symbol in select("HY BA-") and before in select("HL"),
        Fact.NUMBER: base == "NU" or (number and base in ("SY", "IS")),
        Fact.CLOSED_NUMBER: number and base in ("CL", "CP"),
        Fact.VIRAMA: base == "VI" and before in select(SYLLABLES),
        Fact.ODD: base == "RI" and not (base_of(before) == "RI" and Fact.ODD in left.fact),
    }
    return Fact(sum(fact for fact, holds in found.items() if holds))


def _holds(rule: Rule, left: Left, symbol: str) -> bool:
    before = left.last if rule.before.endswith("SP*") else left.symbol
    return rule.given in left.fact and before in select(rule.before) and symbol in select(rule.after)


def _step(left: Left, symbol: str, rules: tuple[Rule, ...]) -> tuple[Left, Break]:
    """The context after a character, and what the rules say of the place before it."""
    base = base_of(symbol)
    if base in _MARKS and left.symbol not in select(_BARE):  # LB9
        fact = left.fact & ~Fact.JOINED
        return left._replace(fact=fact | Fact.JOINED if base == "ZWJ" else fact), Break.FORBIDDEN
    seen = "AL" if base in _MARKS else symbol  # LB10
    verdict = Break.FORBIDDEN if left == Left() else next(rule.verdict for rule in rules if _holds(rule, left, seen))  # LB2
    if base == "SP":
        return left._replace(spaced=True, fact=left.fact & Fact.OPENS), verdict
    fact = Fact.JOINED if base == "ZWJ" else Fact.NONE
    return Left(seen, fact=_facts(left, seen) | fact), verdict


class _Row(dict[str, "tuple[_Row, Break]"]):
    """Where one context leads, by the code of the next symbol; worked out when it is first met."""

    def __init__(self, left: Left, machine: _Machine) -> None:
        super().__init__()
        self.left, self.machine = left, machine

    def __missing__(self, code: str) -> tuple[_Row, Break]:
        left, verdict = _step(self.left, _SYMBOL[code], self.machine.rules)
        found = self[code] = self.machine.row(left), verdict
        return found


class _Machine:
    """The rules of one tailoring as a table of contexts; there are some hundreds at most, whatever the text."""

    def __init__(self, tailoring: Tailoring | None) -> None:
        self.rules = in_order(tailoring.forbidden, tailoring.allowed) if tailoring else in_order()
        self._rows: dict[Left, _Row] = {}
        self.start = self.row(Left())

    def row(self, left: Left) -> _Row:
        if left not in self._rows:
            self._rows[left] = _Row(left, self)
        return self._rows[left]


_machine = cache(_Machine)


class _Table(dict[int, str]):
    """Codes by character; a character is looked up once."""

    def __missing__(self, point: int) -> str:
        code = self[point] = _CODE[break_class(point)]
        return code


@cache
def _table(tailoring: Tailoring | None, han: bool) -> _Table:
    if not tailoring:
        return _Table()
    changed = (*tailoring.classes, *(tailoring.shared if han else ()))
    return _Table({ord(char): _CODE[symbol] for chars, symbol in changed for char in chars})


def _letters(side: str) -> str:
    return "".join(sorted(_CODE[symbol] for symbol in select(side) if symbol in _CODE))


# Han, kana and what is typed with them; not U+3000, which Latin text may hold.
_HAN: Final = re.compile("[\u2e80-\u2fff\u3001-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff60\U00020000-\U0003ffff]")
_WORD: Final = frozenset(_letters("AL- HL- NU-"))
_WIDE: Final = frozenset(_letters("EA"))
# A character of which a rule asks what follows it, and the next two that are no marks on others.
_LOOKING: Final = re.compile("([{0}])(?=[{1}]*(.?)[{1}]*(.?))".format(_letters(f"{QUOTES} IS OP {SYLLABLES}"), _letters("CM ZWJ")))


def _codes(text: str, tailoring: Tailoring | None, han: bool) -> str:
    """The symbols of a text, a letter a character."""
    codes = _han(text, tailoring) if tailoring and han else text.translate(_table(tailoring, False))
    return _LOOKING.sub(lambda found: _noted(*found.groups()), codes)


@cache
def _noted(code: str, following: str, second: str) -> str:
    """A code with a note of what follows it."""
    symbol, after = _SYMBOL[code], _SYMBOL.get(following, "")
    notes = {
        "edge": not after or after in select(f"SP GL WJ CL CP EX IS SY BK CR LF NL ZW {QUOTES}"),  # LB15b
        "narrow": not wide(after),  # LB19a
        "digit": base_of(after) == "NU" or (base_of(symbol) == "OP" and base_of(after) == "IS" and _base(second) == "NU"),  # LB15c, LB25
        "final": base_of(after) == "VF",  # LB28a
    }
    known = set(".".join(NOTED[base_of(symbol)]).split("."))
    return _CODE[".".join((symbol, *(note for note, holds in notes.items() if holds and note in known)))]


def _base(code: str) -> str:
    return base_of(_SYMBOL[code]) if code else ""


@cache
def _units(marks: str) -> re.Pattern[str]:
    return re.compile(rf"([{re.escape(marks)}])(\1)?" if marks else "(?!)")


def _han(text: str, tailoring: Tailoring) -> str:
    """The symbols of a text that holds Han or kana."""
    codes = list(text.translate(_table(tailoring, True)))
    for found in _units(tailoring.units).finditer(text):
        mark, second = found.groups()
        if second:
            codes[found.end() - 1] = _CODE[f"{_SYMBOL[codes[found.start()]]}.end"]
        elif mark in tailoring.connectors:
            codes[found.start()] = _CODE["NS"]
    for place in (found.start() for found in re.finditer("’", text)):  # an apostrophe: before a letter, after nothing Han
        if codes[place + 1 : place + 2] and codes[place + 1] in _WORD and (not place or codes[place - 1] not in _WIDE):
            codes[place] = _CODE["QUf"]
    return "".join(codes)


def opportunities(text: str, tailoring: Tailoring | None = None) -> list[Break]:
    """For each place from before the first character to after the last, whether a line must, may or may not end there."""
    return [_BREAKS[verdict] for verdict in verdicts([text], tailoring).tolist()]


_BREAKS: Final = tuple(Break)
_NO, _MAY, _MUST = map(int, Break)  # numpy is slow with an enumeration


def verdicts(texts: Sequence[str], tailoring: Tailoring | None = None) -> Verdicts:
    """The opportunities of texts, each by itself, in one row: a place before every character of a text, and one after its last."""
    han = [tailoring is not None and _HAN.search(text) is not None for text in texts]
    counts = np.array([len(text) + 1 for text in texts], dtype=np.int64)
    ends = counts.cumsum() - 1
    if len(set(han)) < 2:
        found = _walked(PARTED.join((*texts, "")), tailoring, any(han))
    else:
        found = np.empty(int(counts.sum()), dtype=np.uint8)
        for kind in (True, False):
            own = [text for text, holds in zip(texts, han, strict=True) if holds is kind]
            found[np.repeat(np.array(han) == kind, counts)] = _walked(PARTED.join((*own, "")), tailoring, kind)
    found[ends] = _MUST  # LB3
    found[ends - counts + 1] = _NO  # LB2
    return found


def _walked(text: str, tailoring: Tailoring | None, han: bool) -> Verdicts:
    """What the rules say before each character of a text."""
    points = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype=np.uint32)
    plain = (points >= _FIRST_HAN) & (points <= _LAST_HAN)
    asked = np.ones(len(points), dtype=np.bool_)
    asked[1:] = ~(plain[1:] & plain[:-1])
    row, told = _machine(tailoring).start, bytearray()
    for code in _codes(points[asked].tobytes().decode("utf-32-le", "surrogatepass"), tailoring, han):
        row, verdict = row[code]
        told.append(verdict)
    found = np.full(len(points), _MAY, dtype=np.uint8)
    found[asked] = np.frombuffer(told, dtype=np.uint8)
    return found


_FIRST_HAN, _LAST_HAN = 0x4E00, 0x9FFF
"""Class ID in every tailoring."""
