"""What the dictionary says of a headline's words, mended where headlines know better.

Dictionaries are older than the news: they cut up new words (醉|驾), guess at what they do not know, and give a word the part of
speech that it has in books.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from layout.assets import Word
from layout.typeset import wordlists as lists
from layout.typeset.speech import Speech, Token, han

# Parts by the dictionary's tags (the tag set of ICTCLAS, which the dictionaries of jieba use), the longer first.
TAGS: tuple[tuple[str, Speech], ...] = (
    ("vn", Speech.NOMINAL), ("an", Speech.NOMINAL), ("vd", Speech.ADVERB), ("ad", Speech.ADVERB), ("mq", Speech.NUMBER),
    ("zg", Speech.NOUN), ("v", Speech.VERB), ("a", Speech.ADJECTIVE), ("b", Speech.ADJECTIVE), ("z", Speech.ADJECTIVE),
    ("d", Speech.ADVERB), ("c", Speech.ADVERB), ("p", Speech.COVERB), ("t", Speech.TIME), ("m", Speech.NUMBER), ("q", Speech.NUMBER),
    ("r", Speech.PRONOUN), ("i", Speech.IDIOM),
)  # fmt: skip
LISTED: dict[str, Speech] = {
    **dict.fromkeys(lists.LONE_VERBS | lists.VERBS | lists.CHANGES | lists.INTRANSITIVES, Speech.VERB),
    **dict.fromkeys(lists.LEANS_ON | lists.LONE_ADVERBS | lists.MANNER, Speech.ADVERB),
    **dict.fromkeys(lists.PREFIXES, Speech.ADJECTIVE),
    **dict.fromkeys(lists.COVERBS, Speech.COVERB),
    **dict.fromkeys(lists.TIMES, Speech.TIME),
    **dict.fromkeys(lists.NOUNS | lists.WIDE | lists.HERE, Speech.NOUN),
    **dict.fromkeys(["着", "了", "过", "的", "地", "得", *sorted(lists.ASKING)], Speech.PARTICLE),
}
"""Words that headlines use otherwise than the dictionary thinks."""
_WHOLE = lists.VERBS | lists.INTRANSITIVES | lists.NOUNS | lists.CHANGES | lists.HERE | lists.MANNER
"""Those of them that are made whole again where the dictionary cuts them."""
PIECES_MOST, CHAIN_MOST = 3, 5
_SURNAME = re.compile(lists.SURNAMES)
_DIGITS = frozenset("一二两三四五六七八九十")
_NUMERALS = _DIGITS | frozenset("0123456789百千万亿零〇半几数多首第每各")
_DIRECTIONS = frozenset("上下出进到住起走回掉至给成为")
"""Ends of guessed words that are verbs: 画上, 挖出, 扩至; so are those that begin with an adverb: 仍为."""
_ENDS = lists.LOCATIVES | lists.SUFFIXES
_BEING = frozenset("是有")
_DONE = frozenset("上下出进到住起走回掉")
_AGES = frozenset("旧新老")
_GOING = frozenset("进出到回")
_BEGINS = lists.VERBAL | lists.PREFIXES | _GOING
"""What may follow such an end: 款|记, 电子乐|老琴行, 外卖柜|进了."""
_AMOUNTING = frozenset("达超占至降涨")
"""Verbs that an amount completes, cut off with the noun before them: 息诉|率达."""


def dictionary(text: str, segment: Callable[[str], tuple[str, ...]]) -> Iterator[Token]:
    """The dictionary's words; single characters when a cutter loses some of the text."""
    words = [word for word in segment(text) if word]
    at, before = 0, ""
    for word in _mended(words) if "".join(words) == text else text:
        for piece, part in _pieces(word, before):
            unsure = isinstance(word, Word) and (not word.known or word.tag.startswith("nr")) and word not in LISTED
            place = isinstance(word, Word) and word.tag == "ns"
            yield Token(piece, at, part, guessed=unsure, place=place, parted=isinstance(word, Word) and word.parted)
            at += len(piece)
        before = word


def _mended(words: Sequence[str]) -> Iterator[str]:
    """Listed words that the dictionary has cut, made whole: 醉|驾, 到|账."""
    at = 0
    while at < len(words):
        chain, taken = _owned(words[at : at + 2]) or _askew(words[at : at + 2]) or _chain(words[at : at + CHAIN_MOST])
        if chain:
            yield from chain
            at += taken
            continue
        joins = ("".join(words[at : at + count]) for count in range(PIECES_MOST, 1, -1) if at + count <= len(words))
        whole = next((joined for joined in joins if joined in _WHOLE), words[at])
        yield whole
        end = len(whole)
        while end > 0:
            end -= len(words[at])
            at += 1


def _owned(words: Sequence[str]) -> tuple[tuple[str, ...], int] | None:
    """A listed word that begins with 之, of which a dictionary has joined the end to the next: 之|争闹 is 之争|闹."""
    if words[0] != "之" or len(words) < 2 or len(words[1]) != 2 or words[0] + words[1][0] not in _WHOLE:
        return None
    tag = words[1].tag if isinstance(words[1], Word) else ""
    return (words[0] + words[1][0], Word(words[1][1], tag)), 2


def _askew(words: Sequence[str]) -> tuple[tuple[str, ...], int] | None:
    """A verb of which a dictionary has joined the beginning to the end of the word before: 盐碱地|里长|出 is 地里|长出."""
    if len(words) < 2 or len(words[0]) != 2 or len(words[1]) != 1 or words[0] in _WHOLE:
        return None
    joined = words[0][1] + words[1]
    grows = words[0][0] in lists.LOCATIVES and words[0][1] in lists.VERBAL and words[1] in _DONE
    return ((words[0][0], Word(joined, "v")), 2) if grows or (words[0][0] in _ENDS and joined in _WHOLE) else None


def _chain(words: Sequence[str]) -> tuple[tuple[str, ...], int]:
    """Listed words that a dictionary has cut askew, and how many of its words they are: 大|战胜|出门|将 is 大战|胜出|门将."""
    if len(words[0]) > 1 or not han(words[0]):
        return (), 0
    for count in range(len(words), 2, -1):
        text = "".join(words[:count])
        found = tuple(text[i : i + 2] for i in range(0, len(text), 2))
        if len(words[count - 1]) == 1 and len(found) > 1 and all(word in _WHOLE for word in found):
            return found, count
    return (), 0


def _pieces(word: str, before: str) -> Iterator[tuple[str, Speech]]:
    """A word, cut where it is a guess that swallowed a particle: 修复师用 ends before 用, 案庭审 after 案."""
    if word in LISTED:
        yield str(word), LISTED[word]
    elif isinstance(word, Word) and not word.known and len(word) > 1 and han(word):
        yield from _torn(word) if _swallows(word, before) else _guessed(word)
    elif isinstance(word, Word) and word.tag == "nr" and len(word) == 3 and word[-1] in "进到出起回":
        yield from ((word[0], Speech.NOUN), (word[1:], Speech.VERB))
    elif len(word) > 2 and word[0] == "案" and word not in lists.CASES:
        yield from (("案", Speech.NOUN), (word[1:], Speech.VERB))
    else:
        yield str(word), _part(word)


def _swallows(word: Word, before: str) -> bool:
    """Whether a guess begins with the end of the word before it: 承包|款记, 大堤|上重, 跑|完半马."""
    if not han(before) or word.tag.startswith("nr") or word[0] in lists.LEANS_ON or not before:
        return False
    if len(before) == 1:
        return before in lists.LONE_VERBS | lists.TAKING and word[0] in lists.COMPLEMENTS
    ends = word[0] in _ENDS or word[0] in lists.THINGS
    return ends and len(word) < 4 and word[1] in _BEGINS and before not in lists.LEANS_ON


def _torn(word: Word) -> Iterator[tuple[str, Speech]]:
    """A guess that has swallowed the end of the word before it."""
    rest = word[1:]
    yield word[0], LISTED.get(word[0], Speech.NOUN)
    begins = rest in _GOING or (rest not in LISTED and rest[0] in lists.VERBAL)
    yield rest, Speech.VERB if begins else LISTED.get(rest, Speech.NOUN)


def _guessed(word: Word) -> Iterator[tuple[str, Speech]]:
    """What a word is that the cutter has guessed."""
    if len(word) == 3 and set(word[1:]) <= lists.LONE_ADVERBS | _BEING:  # 一块屏|可别
        yield from ((word[0], Speech.NOUN), (word[1:], Speech.ADVERB))
    elif len(word) == 3 and word[1] in _BEING and word[0] in lists.LEANS_ON:  # 全是|来取暖的人
        yield from ((word[:2], Speech.ADVERB), (word[2], LISTED.get(word[2], Speech.VERB)))
    elif len(word) == 3 and word[-1] in _AGES and not _SURNAME.match(word):  # 铁西旧|车间
        yield from ((word[:2], Speech.NOUN), (word[-1], LISTED[word[-1]]))
    elif len(word) < 4 and word[0] in lists.SUFFIXES and word[1:] in _DIGITS:
        yield from ((word[0], Speech.NOUN), (word[1:], Speech.NUMBER))
    elif len(word) == 2 and word[0] in _ENDS and word[1] in lists.LEANS_ON:  # “勿扰读者”牌|连店员, 签合同前|先看
        yield from ((word[0], LISTED.get(word[0], Speech.NOUN)), (word[1], LISTED[word[1]]))
    elif len(word) < 4 and word[0] in lists.THINGS | lists.SUFFIXES and _does(word[1:]):
        yield from ((word[0], Speech.NOUN), (word[1:], Speech.VERB))
    elif len(word) == 2 and (word[-1] in _DIRECTIONS or word[0] in lists.LONE_ADVERBS or word[-1] in lists.ASPECTS):
        yield str(word), Speech.VERB
    elif word[-1] in lists.COVERBS:
        yield from ((word[:-1], Speech.NOUN), (word[-1], Speech.COVERB))
    elif len(word) == 2 and word[0] in lists.COVERBS:
        yield from ((word[0], Speech.COVERB), (word[1], Speech.NOUN))
    elif word.tag[:1] in "mq" and word[0] not in _NUMERALS:
        yield str(word), Speech.NOUN
    else:
        yield str(word), _part(word)


def _does(text: str) -> bool:
    """Whether a text is a verb of one character, with its complement."""
    if len(text) == 2 and text[0] in "上下进出回":  # 山顶|上山
        return True
    return text in lists.LONE_VERBS | _AMOUNTING or (len(text) == 2 and text[0] in lists.LONE_VERBS and text[1] in lists.COMPLEMENTS)


def _part(word: str) -> Speech:
    """What a word is: by the lists of headline words, else by the dictionary's tag."""
    if not any(map(str.isalnum, word)):
        return Speech.MARK
    if word.isascii():
        return Speech.NUMBER if word.isdigit() else Speech.CODE
    if len(word) == 2 and word[0] in lists.LONE_VERBS | lists.TAKING and word[1] in _DONE:  # 立下, 记下, 赶上
        return Speech.VERB
    tag = word.tag if isinstance(word, Word) else ""
    if tag == "s" and word[-1] in lists.LOCATIVES:
        return Speech.TIME
    if tag.startswith("nr") and _SURNAME.match(word) and len(word) < 4:
        return Speech.NAME
    return next((part for prefix, part in TAGS if tag.startswith(prefix)), Speech.NOUN)
