"""A headline read as a row of clauses: where one probably ends and another begins, when no mark tells.

Every way to cut a stretch between two pauses into clauses has a price: a clause wants one predicate, a subject before it and an
object after it, no more. The cheapest way is the likeliest reading, and a place is the likelier the less a reading that ends a
clause there costs above it: 外卖骑手撞伤行人 | 平台是否担责.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum
from itertools import groupby

from layout.typeset import wordlists as lists
from layout.typeset.clauses import NOUNS, ends_name
from layout.typeset.speech import Speech, Token, acts

WORDS_MOST = 14
"""Words of one clause; a longer stretch is read in pieces, so that the work grows with the length of the text alone."""
FAR = 10_000

# Prices of a reading. An ordinary clause costs CLAUSE, so that a second one must be worth it.
CLAUSE = 100
NO_PREDICATE = 100
BARE = 50
"""A clause that ends with a verb whose object is missing."""
HANGING = 400
"""A clause that ends with what leans on the next word."""
SECOND = 180
"""A second predicate after the object of the first."""
ACTED = 70
"""One who acts, and another noun after him; twice as much when that one acts too."""
LONG_NOUN = 25
"""Each noun of a row beyond the third."""
COMPLETED = 170
"""Anything after an amount that ends a clause."""
CHARACTERS = (4, 13)
SHORT, LONG = 45, 12
"""For each character under or over those that a clause usually has."""
STARTS: dict[Speech, int] = {
    Speech.NOUN: 25, Speech.NOMINAL: 60, Speech.VERB: 30, Speech.ADJECTIVE: 60, Speech.ADVERB: 0, Speech.COVERB: 20,
    Speech.TIME: 15, Speech.NUMBER: 40, Speech.PRONOUN: 10, Speech.IDIOM: 60, Speech.CODE: 40, Speech.NAME: 0, Speech.PARTICLE: FAR,
}  # fmt: skip
"""For beginning a clause after another with a word of each kind; with one who acts nothing."""
JOINED = 150
"""For beginning one with 与 and its like."""
NAMED = 220
"""For beginning one with the noun that ends a longer name."""


class Place(IntEnum):
    """How far a clause has come."""

    SUBJECT = 0
    VERB = 1
    OBJECT = 2
    COMPLETE = 3


@dataclass(slots=True)
class _Clause:
    """A clause as it grows word by word."""

    cost: int = CLAUSE
    place: Place = Place.SUBJECT
    nouns: int = 0
    passive: bool = False


def margins(words: Sequence[Token], cuts: Sequence[int]) -> tuple[int, ...]:
    """For each word, what the cheapest reading with a clause that begins there costs above the cheapest of all.

    `cuts`: what parting each word from the one before it costs in itself.
    """
    found: list[int] = []
    for marked, group in groupby(words, key=lambda word: word.speech is Speech.MARK):
        stretch = tuple(group)
        found += [FAR] * len(stretch) if marked else _stretch(stretch, cuts[len(found) :])
    return tuple(found)


def _stretch(words: Sequence[Token], cuts: Sequence[int]) -> list[int]:
    count = len(words)
    ways = [tuple(_growing(words, start, cuts[start] if start else 0)) for start in range(count)]
    before, after = [0] + [FAR * FAR] * count, [FAR * FAR] * count + [0]
    for start, costs in enumerate(ways):
        for end, cost in enumerate(costs, start + 1):
            before[end] = min(before[end], before[start] + cost)
    for start in range(count - 1, -1, -1):
        after[start] = min(after[end] + cost for end, cost in enumerate(ways[start], start + 1))
    return [FAR, *(min(FAR, before[at] + after[at] - before[count]) for at in range(1, count))]


def _growing(words: Sequence[Token], start: int, cut: int) -> Iterator[int]:
    """What the clauses that begin with a word cost, by where they end."""
    clause = _Clause(cost=CLAUSE + cut + (_starting(words[start]) if start else 0))
    for at in range(start, min(len(words), start + WORDS_MOST)):
        _grow(clause, words, at, first=at == start)
        length = words[at].end - words[start].at
        size = SHORT * max(0, CHARACTERS[0] - length) + LONG * max(0, length - CHARACTERS[1])
        yield clause.cost + size + _ending(clause, words, at, whole=at + 1 - start == len(words))


def _starting(word: Token) -> int:
    if acts(word) or lists.LANDS.search(word.text):
        return 0
    if word.text in lists.WIDE | lists.HERE:
        return 0
    if word.text in lists.CONJUNCTIONS:
        return JOINED
    return STARTS.get(word.speech, 0) + (NAMED if word.speech in NOUNS and ends_name(word) else 0)


def _ending(clause: _Clause, words: Sequence[Token], at: int, whole: bool) -> int:
    """What it costs a clause to end with a word."""
    word = words[at]
    if word.speech in (Speech.COVERB, Speech.ADVERB) or word.text in lists.LEANS_ON or word.text[-1] == "的":
        return 0 if at + 1 == len(words) else HANGING
    if clause.place is Place.SUBJECT:
        return 0 if whole else NO_PREDICATE
    if clause.place is not Place.VERB or clause.passive or word.text in lists.INTRANSITIVES or word.text[-1] == "了":
        return 0
    return BARE


def _grow(clause: _Clause, words: Sequence[Token], at: int, first: bool) -> None:
    """Take a word into a clause."""
    word, left = words[at], words[at - 1] if not first else None
    speech = word.speech
    if clause.place is Place.COMPLETE and speech is not Speech.PARTICLE:
        clause.cost += COMPLETED
    if speech in (Speech.VERB, Speech.IDIOM):
        _predicate(clause, left)
    elif speech in (*NOUNS, Speech.NAME, Speech.CODE, Speech.PRONOUN, Speech.ADJECTIVE):
        _noun(clause, word, left)
    elif speech is Speech.NUMBER:
        _number(clause, words, at, left)
    elif speech in (Speech.ADVERB, Speech.COVERB, Speech.TIME):
        clause.cost += SECOND if clause.place is Place.OBJECT and not (left and left.text[-1] == "的") else 0
        clause.passive |= word.text in ("被", "遭", "获")
        clause.nouns = 0


def _predicate(clause: _Clause, left: Token | None) -> None:
    clause.cost += SECOND if clause.place is Place.OBJECT else 0
    clause.passive |= left is not None and left.text[0] in "被获遭"
    clause.place, clause.nouns = Place.VERB, 0


def _noun(clause: _Clause, word: Token, left: Token | None) -> None:
    if clause.place is Place.VERB:
        clause.place = Place.OBJECT
        clause.nouns = 0
    clause.nouns += 1
    clause.cost += LONG_NOUN if clause.nouns > 3 else 0
    if left is not None and acts(left) and not ends_name(word):
        clause.cost += ACTED * (1 + acts(word))


def _number(clause: _Clause, words: Sequence[Token], at: int, left: Token | None) -> None:
    follows = words[at + 1] if at + 1 < len(words) else None
    counts = follows is not None and follows.speech in NOUNS and not words[at].amount
    if clause.place is Place.OBJECT or (clause.place is Place.VERB and not counts):
        clause.place = Place.COMPLETE
    elif clause.place is Place.VERB:
        clause.place = Place.OBJECT
