"""Where one clause of a headline ends and another begins, when no mark tells: 未成年人打赏主播3.8万元 | 法院判决平台返还八成.

A shallow reading: a clause has its verb; what stands after a verb and may be its object closes it, and one who acts, a time,
an adverb or another verb opens the next.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from layout.typeset import wordlists as lists
from layout.typeset.speech import Speech, Token, acts

# Prices, on the scale of phrases: an ordinary place between two words is 100.
ENDS = 50
"""Where a clause ends without a mark."""
BEGINS = 100
"""Where a new clause probably begins with one who acts; twice as much when the one is a name of two words."""
PERHAPS = 150
"""Where it may."""
OBJECTLESS = 350
"""Before a verb without an object, which may be a noun: 参与生态|修复."""
COMPLETED = 450
"""Between a verb and the one it describes: 受访|法官表示."""

# What ending a line between two words costs, by their parts: rows the word before, columns the word after, in the order of
# `Speech`. Subject | verb and verb | object are places where an editor breaks; a noun and what describes it are not.
PRICES: dict[Speech, tuple[int, ...]] = {
    #             noun nomin verb adjec adver cover  time numbe prono idiom  code   name
    Speech.NOUN:      (550, 400,  90, 120,  70,  60,  60, 150, 120, 100, 500, 1500),
    Speech.NOMINAL:   (550, 400, 110, 150,  80,  70,  70, 150, 130, 120, 300,  300),
    Speech.VERB:      (180, 400, 260, 250, 170, 130, 160, 220, 170, 170, 180,  180),
    Speech.ADJECTIVE: (800, 700, 350, 600, 150, 150, 150, 200, 200, 300, 600,  800),
    Speech.ADVERB:    (500, 400, 320, 700, 500, 400, 400, 600, 500, 300, 500,  500),
    Speech.COVERB:    (2_500,) * 12,
    Speech.TIME:      (180, 250, 170, 200, 150, 140, 300, 220, 150, 150, 250,  180),
    Speech.NUMBER:    (450, 500, 140, 300, 110,  90, 120, 700, 150, 450, 500,  450),
    Speech.PRONOUN:   (250, 300, 200, 250, 150, 140, 150, 300, 300, 200, 300,  250),
    Speech.IDIOM:     (200, 250, 110, 150,  90,  80,  80, 150, 120,  80, 300,  200),
    Speech.CODE:      (900, 700,  90, 300,  90,  80,  90, 900, 200, 120, 100,  500),
    Speech.NAME:      (400, 400,  90, 120,  70,  60,  60, 150, 120, 100, 500,  500),
}  # fmt: skip
HALFWAY = 200
"""Between two nouns in the middle of a long stretch without pauses, where one clause may end and another begin."""
TWO_CLAUSES = 11
"""Characters from which a stretch may be two clauses."""
COMPLETE = 4
"""Characters from which the name of an institution stands by itself: 检察机关."""

NOUNS = (Speech.NOUN, Speech.NOMINAL)
NAMING = (*NOUNS, Speech.ADJECTIVE, Speech.NAME)
_OBJECTS = (*NOUNS, Speech.IDIOM, Speech.CODE, Speech.NAME)
_HERALDS = (Speech.NOMINAL, Speech.ADVERB, Speech.COVERB)
PREDICATES = (Speech.VERB, Speech.COVERB, Speech.ADVERB, Speech.TIME)
_ADVERBIALS = (Speech.COVERB, Speech.ADVERB, Speech.TIME, Speech.PRONOUN)
_AUXILIARY = frozenset("被获遭可能会应须拟")
_EXCEEDS = frozenset("超逾满达")
_DONE = frozenset("了到至")
"""Ends of verbs that an amount completes: 演到第十年 |."""


@dataclass(frozen=True, slots=True)
class Reading:
    """The words of a headline with what stands around each, between two pauses."""

    words: tuple[Token, ...]
    verbs: tuple[bool, ...]
    """Whether a verb stands at a word or before it."""
    coming: tuple[bool, ...]
    """Whether a verb stands at a word or after it, or what heralds one, or the colon of one who speaks."""
    runs: tuple[int, ...]
    """The last word of the row of nouns that a word begins."""
    middle: tuple[bool, ...]
    """Whether a word begins near the middle of a long stretch without pauses."""


def reading(words: Sequence[Token]) -> Reading:
    """Read a headline once, both ways."""
    backward = words[::-1]
    verbs = _carried(words, _verbal)
    coming = _carried(backward, lambda word: _verbal(word) or word.speech in _HERALDS or word.text == "：")[::-1]
    runs = list(range(len(words)))
    for i in range(len(words) - 2, -1, -1):
        runs[i] = runs[i + 1] if words[i + 1].speech in NAMING else i
    return Reading(tuple(words), tuple(verbs), tuple(coming), tuple(runs), tuple(_middles(words)))


def _middles(words: Sequence[Token]) -> Iterator[bool]:
    """Two clauses in a row are about as long as each other."""
    for paused, group in groupby(words, key=lambda word: word.speech is Speech.MARK):
        stretch = list(group)
        start, length = stretch[0].at, stretch[-1].end - stretch[0].at
        long = not paused and length >= TWO_CLAUSES
        yield from (long and length * 2 <= (word.at - start) * 5 <= length * 3 for word in stretch)


def _carried(words: Iterable[Token], holds: Callable[[Token], bool]) -> list[bool]:
    """Whether something has held since the last pause."""
    found, seen = [], False
    for word in words:
        seen = holds(word) or (seen and word.speech is not Speech.MARK)
        found.append(seen)
    return found


def _verbal(word: Token) -> bool:
    saying = word.speech is Speech.IDIOM and len(word.text) > 3
    return word.speech is Speech.VERB or saying or word.text in ("是", "有")


def held(read: Reading, i: int) -> int:
    """The least that parting two words of one clause costs, 0 when nothing holds them: 受访|法官表示, 参与生态|修复."""
    words = read.words
    left, right = words[i - 1], words[i]
    first = i < 2 or words[i - 2].speech is Speech.MARK
    if left.speech is Speech.VERB and first and acts(right) and i + 1 < len(words) and words[i + 1].speech in PREDICATES:
        return COMPLETED
    second = right.speech is Speech.VERB and left.speech is not Speech.NUMBER and _closes(read, i - 1) and not begins(read, i - 1)
    return OBJECTLESS if second and not _has_object(words, i) else 0


def clause_end(read: Reading, i: int) -> int:
    """The price of a place where a clause may end before a word, 0 where none does."""
    return _clause_end(read, i) or (HALFWAY if read.middle[i] and _halves(read, i) else 0)


def _halves(read: Reading, i: int) -> bool:
    """Whether two nouns meet that may each be whole: after a verb and before another, or the second acts."""
    left, right = read.words[i - 1], read.words[i]
    nouns = left.speech is Speech.NOUN and right.speech in (Speech.NOUN, Speech.NAME) and not ends_name(right)
    whole = nouns and len(left.text) > 1 and len(right.text) > 1 and left.text[-1] not in "”》" and left.text not in lists.WIDE
    actor = acts(right) and not acts(left) and i + 1 < len(read.words) and read.words[i + 1].speech in PREDICATES
    return whole and (actor or (read.verbs[i - 1] and read.coming[i]))


def _clause_end(read: Reading, i: int) -> int:
    left, right = read.words[i - 1], read.words[i]
    paid = left.amount and acts(right) and read.verbs[i - 1]  # 被骗28万元 | 民警
    if begins(read, i - 1) or not (paid or _closes(read, i - 1)):
        return 0
    if right.speech is Speech.VERB:
        either = acts(left) and i > 1 and read.words[i - 2].speech is Speech.VERB  # 骗走老人 | 存款, 订单回流 | 工人赶制
        return 0 if either or (left.speech is not Speech.NUMBER and not _has_object(read.words, i)) else ENDS
    if not read.coming[i] and left.text not in lists.INTRANSITIVES:
        return 0
    return _new_subject(read, i) if right.speech in NAMING else ENDS if _opens(read, i) else 0


def begins(read: Reading, i: int) -> bool:
    """Whether a word begins a clause itself: one who acts, after a whole clause."""
    return acts(read.words[i]) and i > 0 and _closes(read, i - 1)


def _opens(read: Reading, i: int) -> bool:
    """Whether a word that is no noun and no verb may begin a clause: a time, a manner, a number of those who act."""
    left, right = read.words[i - 1], read.words[i]
    if right.speech is Speech.NUMBER:
        counted = i + 1 < len(read.words) and acts(read.words[i + 1])
        closed = left.speech is Speech.NUMBER or ends_name(left) or (left.speech is Speech.VERB and not right.amount)
        return closed or (counted and not right.amount)
    return right.speech in _ADVERBIALS and right.text not in lists.CONJUNCTIONS


def ends_name(word: Token) -> bool:
    """Whether a noun ends a longer one, with what makes a place of it: 会议上."""
    text = word.text[:-1] if word.speech is Speech.TIME and word.text[-1] in lists.LOCATIVES else word.text
    return text in lists.GENERIC or (len(text) < COMPLETE and text.endswith(lists.TAILS))


def _closes(read: Reading, i: int) -> bool:
    """Whether a clause may end with a word: an object, a verb that takes none, a number that is complete."""
    word = read.words[i]
    if not read.verbs[i]:
        return False
    if word.speech is Speech.NUMBER:
        one = not word.amount and word.text[-1] not in lists.ACTIONS and i + 1 < len(read.words) and acts(read.words[i + 1])  # 三名 | 工人
        return not one and _complete(word, read.words[i - 1] if i else None)
    alone = i == 0 or read.words[i - 1].speech is Speech.MARK  # 失踪 | 老人获救
    done = word.text in lists.INTRANSITIVES and not alone
    return word.speech in _OBJECTS or done or ("日起" in word.text and word.text.endswith(lists.EFFECTIVE))


def _complete(number: Token, before: Token | None) -> bool:
    """Whether a number needs no noun after it: 讨回工资912.6万元 |, 雨量偏多三成 |, not 推出 | 28条措施."""
    if "%" in number.text or before is None:
        return "%" in number.text
    done = before.speech is Speech.VERB and (number.text[-1] in lists.ACTIONS or (number.amount and before.text[-1] in _DONE))
    return (
        done
        or before.speech in _OBJECTS
        or before.text in lists.CHANGES
        or before.text[-1] in _EXCEEDS
        or (number.amount and before.text in lists.INTRANSITIVES)
    )


def _new_subject(read: Reading, i: int) -> int:
    """The price of a place where a noun may begin a clause of its own: likelier before one who acts."""
    if _last(read.words, i - 1):
        return ENDS
    first, head, length = read.words[i], read.words[read.runs[i]], read.runs[i] - i + 1
    quoted = read.words[i - 1].text[-1] in "”》" and (acts(first) or first.place)
    alone = quoted or (head.text in lists.SELVES and read.words[read.runs[i] - 1].speech in (Speech.NOMINAL, Speech.NUMBER))
    needs = 1 + ((ends_name(head) or head.text[-1] in lists.BODIES) and not alone)
    middle = i > 1 and read.words[i - 2].speech in NAMING and not ends_name(read.words[i - 1])  # 方向盘 公交 | 司机
    if (ends_name(first) and not alone) or (acts(first) and acts(read.words[i - 1])):
        return 0
    if length == needs == 1 and acts(head) and middle:
        return PERHAPS
    if quoted or (length == needs and (needs > 1 or acts(head))) or (length == 2 and acts(first) and acts(head)):
        return needs * BEGINS
    named = length == 2 and acts(head) and (needs > 1 or first.speech is not Speech.NOMINAL)
    return PERHAPS if named or (length > 1 and (needs > 1 or acts(first))) else 0


def _last(words: Sequence[Token], i: int) -> bool:
    """Whether a word can only be the last of a clause."""
    word = words[i]
    here = word.text in lists.HERE and i > 0 and words[i - 1].speech is Speech.VERB
    return here or word.speech in (Speech.NUMBER, Speech.VERB) or (word.speech is Speech.NOUN and ends_name(word))


def _has_object(words: Sequence[Token], i: int) -> bool:
    """Whether something that may be its object follows a verb; another verb does only with a noun, or after one like 被判."""
    found = words[i + 1] if i + 1 < len(words) else None
    if found is None or found.speech in (Speech.MARK, Speech.ADVERB) or words[i].text in lists.INTRANSITIVES:
        return False
    after = words[i + 2].speech if i + 2 < len(words) else Speech.MARK
    if acts(found):
        return after not in PREDICATES
    takes = words[i].text[0] in _AUXILIARY or "不" in words[i].text or after is Speech.NOUN
    return found.speech is not Speech.VERB or takes
