"""Where a writer would pause: an odds table learned from a newspaper, read at every place between two words.

The rules of clauses know what a clause is; the table knows words. In a month of a daily paper the marks between two clauses were
taken out, and for each place between two words it was counted what stood around it, what the rules held of it, and whether a mark
had stood there; so it was with the lines of marked headlines. What came of it are weights of small signs (this word before, that
kind of word after, that price by the rules); a place's odds are the sum of its signs' weights. The table is `pauseodds`, the
learner bench/type/learnpauses.py.
"""

from __future__ import annotations

from bisect import bisect
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import groupby
from typing import TypeAlias

from layout.typeset import wordlists as lists
from layout.typeset.clauses import ends_name
from layout.typeset.pauseodds import ROWS
from layout.typeset.speech import Speech, Token, acts

_KINDS: dict[Speech, str] = {
    Speech.NOUN: "n", Speech.NOMINAL: "N", Speech.VERB: "v", Speech.ADJECTIVE: "a", Speech.ADVERB: "d", Speech.COVERB: "p",
    Speech.TIME: "t", Speech.NUMBER: "m", Speech.PRONOUN: "r", Speech.IDIOM: "i", Speech.CODE: "x", Speech.NAME: "R",
    Speech.PARTICLE: "u", Speech.MARK: "w",
}  # fmt: skip
_COARSE = str.maketrans("NALgqxRVM", "nnnnnnnvm") | {ord("i"): "v"}
"""Kinds seen from afar: nouns, verbs, numbers, all others as they are."""
NEAR = 4
"""Words among which the nearest verb is looked for."""
FAR = 6
"""Words on each side whose kinds are read in a row."""
LONG = 12
"""Characters from which a side is long."""
PRICE_STEPS = (60, 85, 100, 130, 160, 200, 240, 300, 400, 500, 650, 750)
END_STEPS = (60, 120, 180, 240)
MARGIN_STEPS = (1, 40, 80, 120, 160, 200, 260, 330, 420, 600)
"""Where one sign ends and the next begins, on the price list of `joints`."""

Told: TypeAlias = tuple[int, int, int]
"""What the rules hold of a place: its price, its price where a clause ends there, the margin of the likeliest reading that ends one."""


def lacks(words: Sequence[Token], told: Sequence[Told], open_: Sequence[bool]) -> tuple[int, ...]:
    """For each word, by how much a pause before it is less likely than at the likeliest place between the same two marks.

    In hundredths of the natural logarithm of the odds; 0 at the likeliest place, at marks and at the beginning. `open_`: before
    which words there may be a pause at all; the others are not asked.
    """
    found: list[int] = []
    for marked, group in groupby(words, key=lambda word: word.speech is Speech.MARK):
        stretch = tuple(group)
        first = len(found)
        last = first + len(stretch)
        found += [0] * len(stretch) if marked else [0, *_behind(stretch, told[first:last], open_[first + 1 : last])]
    return tuple(found)


def _behind(words: Sequence[Token], told: Sequence[Told], open_: Sequence[bool]) -> list[int]:
    weights = odds()
    places = zip(signs(words, told), open_, strict=True)
    sums = [sum(weights.get(sign, 0) for sign in place) if asked else None for place, asked in places]
    likeliest = max((found for found in sums if found is not None), default=0)
    return [0 if found is None else likeliest - found for found in sums]


@cache
def odds() -> dict[str, int]:
    """The table, sign by sign, in hundredths of the natural logarithm."""
    rows = (row.split(" ") for row in ROWS.splitlines() if row)
    return {name: int(weight) for weight, *names in rows for name in names}


@dataclass(frozen=True, slots=True)
class _Row:
    """Words with what the signs are made of; edges of the stretch stand for missing ones."""

    words: Sequence[Token]
    kinds: Sequence[str]
    texts: Sequence[str]
    coarse: str

    def kind(self, i: int) -> str:
        return "^" if i < 0 else self.kinds[i] if i < len(self.kinds) else "$"

    def text(self, i: int) -> str:
        return "^" if i < 0 else self.texts[i] if i < len(self.texts) else "$"


def signs(words: Sequence[Token], told: Sequence[Told]) -> Iterator[tuple[str, ...]]:
    """For each word of a stretch but the first, the signs of a pause before it. `told`: what the rules hold, word by word."""
    kinds = tuple(map(_kind, words))
    row = _Row(words, kinds, tuple(map(_text, words)), "".join(kinds).translate(_COARSE))
    for i in range(1, len(words)):
        yield (*_by_kind(row, i), *_by_word(row, i), *_by_length(row, i), *_by_rules(row, i, *told[i]))


def _by_kind(row: _Row, i: int) -> tuple[str, ...]:
    l1, l2, l3 = row.kind(i - 1), row.kind(i - 2), row.kind(i - 3)
    r1, r2, r3 = row.kind(i), row.kind(i + 1), row.kind(i + 2)
    since = next((k for k in range(1, NEAR + 1) if row.coarse[i - k : i - k + 1] == "v" and i >= k), 0)
    until = next((k for k in range(NEAR) if row.coarse[i + k : i + k + 1] == "v"), 9)
    held = f"{int('v' in row.coarse[:i])}{int('v' in row.coarse[i:])}"
    left, right = _merged(row.coarse[max(0, i - FAR) : i])[-3:], _merged(row.coarse[i : i + FAR])[:3]
    return (
        f"a{l1}{r1}", f"b{l2}{l1}{r1}", f"c{l1}{r1}{r2}", f"f{l3}{l2}{l1}", f"g{r1}{r2}{r3}", f"V{held}{l1}{r1}",
        f"W{since}{until}", f"Z{since}{l1}{r1}", f"U{l1}{r1}{until}", f"F{left}|{right}",
    )  # fmt: skip


def _by_word(row: _Row, i: int) -> tuple[str, ...]:
    l1, r1, left, right = row.kinds[i - 1], row.kinds[i], row.texts[i - 1], row.texts[i]
    return (
        f"h{left}", f"i{right}", f"j{left}{r1}", f"k{l1}{right}", f"l{row.text(i - 2)}", f"m{row.text(i + 1)}",
        f"n{l1}{left[-1]}", f"o{r1}{right[-1]}", f"p{r1}{right[0]}",
    )  # fmt: skip


def _by_length(row: _Row, i: int) -> tuple[str, ...]:
    left, right = row.words[i - 1], row.words[i]
    before, after = right.at - row.words[0].at, row.words[-1].end - right.at
    near = f"e{row.kinds[i - 1]}{min(len(left.text), NEAR)}{row.kinds[i]}{min(len(right.text), NEAR)}"
    return near, f"X{min(before, LONG)}", f"Y{min(after, LONG)}"


def _by_rules(row: _Row, i: int, price: int, end: int, margin: int) -> tuple[str, ...]:
    dear, ended, likely = bisect(PRICE_STEPS, price), bisect(END_STEPS, end), bisect(MARGIN_STEPS, margin)
    return f"P{dear}", f"E{ended}", f"M{likely}", f"Q{ended}.{likely}", f"T{dear}.{ended}", f"S{likely}{row.kind(i - 1)}{row.kind(i)}"


def _kind(word: Token) -> str:
    """A letter for what a word is: its part of speech, and of some what they do."""
    if word.speech is Speech.NOUN:
        land = word.place or lists.LANDS.search(word.text)
        if word.text in lists.WIDE or word.text in lists.HERE:
            return "q"
        return "A" if acts(word) else "L" if land else "g" if ends_name(word) else "n"
    if word.speech is Speech.VERB and word.text in lists.INTRANSITIVES:
        return "V"
    if word.amount:
        return "M"
    return word.text[0] if word.speech is Speech.PARTICLE else _KINDS[word.speech]


def _text(word: Token) -> str:
    """A word as the table knows it: a number by its last character, a code as a code."""
    if word.speech is Speech.CODE:
        return "#x"
    return f"#{word.text[-1]}" if word.speech is Speech.NUMBER and word.whole else word.text


def _merged(kinds: str) -> str:
    """Rows of nouns, of verbs and of numbers as one each."""
    return "".join(kind for i, kind in enumerate(kinds) if i == 0 or kind != kinds[i - 1] or kind not in "nvm")
