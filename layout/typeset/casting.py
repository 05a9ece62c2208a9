"""Casting off: the copy of a paragraph becomes the sorts it is set with.

The rules see the whole text, never its parts: a change of fount inside a word or a pair of marks moves nothing.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import accumulate, groupby

from layout.typeset import marks
from layout.typeset.clusters import from_right
from layout.typeset.hyphens import SHORTEST, address_points, addresses, points
from layout.typeset.marks import Kind
from layout.typeset.shaping import Fount, Sort, letters
from layout.typeset.uax14 import Break, opportunities


def cast(pieces: Sequence[tuple[str, Fount]], tidy: bool = True) -> tuple[Sort, ...]:
    """Take the sorts of a text whose parts stand in different founts.

    `tidy`: running text, whose spaces typed between Han and Latin are closed up and whose words may be divided. Half-width
    marks in Chinese text always become full.
    """
    text, kept, han = _read(pieces, tidy)
    founts = [pieces[0][1]] * len(pieces[0][0]) if len(pieces) == 1 else [own for part, own in pieces for _ in part]
    founts = [founts[i] for i in kept] if len(kept) < len(founts) else founts
    return tuple(_Taker(text, founts, han, tidy).sorts(alone=len(pieces) == 1))


def owners(sorts: Sequence[Sort], pieces: Sequence[tuple[str, Fount]], tidy: bool = True) -> tuple[int, ...]:
    """The piece that each sort was taken from: that of its first character."""
    _, kept, _ = _read(pieces, tidy)
    piece = [i for i, (part, _) in enumerate(pieces) for _ in part]
    starts = accumulate((len(sort.text) for sort in sorts), initial=0)
    return tuple(piece[kept[min(at, len(kept) - 1)]] for at, _ in zip(starts, sorts, strict=False))


def _read(pieces: Sequence[tuple[str, Fount]], tidy: bool) -> tuple[str, Sequence[int], bool]:
    """The text as it is set, the place in the copy of each of its characters, and whether it is Chinese."""
    text = "".join(part for part, _ in pieces)
    han = marks.chinese(text)
    text = marks.full_marks(text) if han else text
    return (*(marks.close_up(text) if han and tidy else (text, range(len(text)))), han)


class _Taker:
    """Takes the sorts of one text from its founts."""

    def __init__(self, text: str, founts: list[Fount], han: bool, divides: bool) -> None:
        self.text, self.founts, self.han, self.divides = text, founts, han, divides

    def sorts(self, alone: bool) -> list[Sort]:
        """All of them; `alone`: the text stands in one fount."""
        text, founts = self.text, self.founts
        sorts: list[Sort] = []
        for found in marks.tokens(text):
            start, end = found.span()
            if found.lastgroup == "year" and not self._elides(start):
                sorts += [*founts[start].sorts(text[start], self.han), *self._token(text[start + 1 : end], founts[start + 1 : end])]
            elif found.lastgroup == "han" and self.han:
                sorts += _plain(text[start:end], founts[start : start + 1] if alone else founts[start:end])
            elif found.lastgroup == "han":  # quotes, which Latin text has too
                sorts += [sort for i in range(start, end) for sort in founts[i].sorts(text[i], han=False)]
            elif marks.KINDS.get(text[start]) is Kind.SPACE:
                sorts += founts[start].sorts(text[start:end], _beside_han(text, start, end))
            elif end == start + 1:
                sorts += founts[start].sorts(text[start], self.han)
            else:
                sorts += self._token(found[0], founts[start:end])
        while sorts and not sorts[-1].text:  # a soft hyphen at the end divides nothing
            sorts.pop()
        return sorts

    def _elides(self, at: int) -> bool:
        """Whether a ’ before two figures of Chinese text stands for their century (’98): it closes no quotation."""
        return self.han and self.text.rfind("‘", 0, at) <= self.text.rfind("’", 0, at)

    def _token(self, text: str, founts: Sequence[Fount]) -> list[Sort]:
        """A word, number, address or mark; where its founts differ in ink alone it is shaped whole and inked in parts."""
        first = founts[0]
        if len(text) == 1 or all(fount is first for fount in founts):
            return self._divided(text, first)
        if text in marks.PAIRS:
            return list(first.sorts(text, self.han))  # never parted: the first fount sets both
        if all(fount.chain is first.chain and fount.em == first.em for fount in founts):
            return _inked(self._divided(text, first), founts)
        spans = [tuple(places) for _, places in groupby(range(len(text)), key=lambda i: id(founts[i]))]
        parts = [(text[span[0] : span[-1] + 1], founts[span[0]]) for span in spans]
        if marks.NUMBER.fullmatch(text):
            return [sort for part, fount in parts for sort in fount.digits(part)]
        return [sort for part, fount in parts for sort in self._divided(part, fount)]

    def _divided(self, text: str, fount: Fount) -> list[Sort]:
        """A token whole, or in the pieces between which it may turn over."""
        divides = self.divides and (len(text) >= SHORTEST or (text.isascii() and not text.isalnum()))
        turns = _turns(text) if divides else ()
        if not turns:
            return list(fount.sorts(text, self.han))
        sorts: list[Sort] = []
        for start, (end, kind) in zip((0, *(place for place, _ in turns)), (*turns, (len(text), None)), strict=True):
            sorts += fount.sorts(text[start:end], self.han)
            sorts += [fount.turn(kind)] if kind is not None else []
        return sorts


def _plain(text: str, founts: Sequence[Fount]) -> list[Sort]:
    """A stretch of Han and their marks: most of any copy."""
    fount = founts[0]
    if len(founts) > 1 and any(other is not fount for other in founts):
        return [own.singles[char] for char, own in zip(text, founts, strict=True)]
    return list(map(fount.singles.__getitem__, text))


def _beside_han(text: str, start: int, end: int) -> bool:
    return any(marks.wide(c) and c not in marks.SHARED for c in (text[start - 1 : start], text[end : end + 1]))


@lru_cache(maxsize=4096)
def _turns(text: str) -> tuple[tuple[int, Kind], ...]:
    """Where a token may turn over inside, and what stands there: an address at its marks, a word after its hyphens or divided."""
    if from_right(text):
        return ()  # its words change places when it turns over
    if spans := addresses(text):
        return tuple((place, Kind.TURN) for place in address_points(text) if spans[0][0] == 0)
    found = {place: Kind.TURN for place, may in enumerate(opportunities(text)[1:-1], 1) if may is not Break.FORBIDDEN}
    for word in _WORD.finditer(text):
        found |= {word.start() + place: Kind.HYPHEN for place in points(word[0])}
    return tuple(sorted(found.items()))


_WORD = re.compile(r"(?<![^\W_])[^\W\d_]+(?![^\W_])")
"""Letters with no digit beside them."""


def _inked(sorts: Sequence[Sort], founts: Sequence[Fount]) -> list[Sort]:
    """Sorts with the ink of each letter's own fount."""
    done: list[Sort] = []
    at = 0
    for sort in sorts:
        inks = {fount.ink for fount in founts[at : at + len(sort.text)]}
        if len(inks) < 2:
            done.append(replace(sort, ink=founts[min(at, len(founts) - 1)].ink))
        else:
            for letter in letters(sort):
                done.append(replace(letter, ink=founts[at].ink))
                at += len(letter.text)
            continue
        at += len(sort.text)
    return done
