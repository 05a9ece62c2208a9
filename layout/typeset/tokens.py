"""A headline as words with their parts of speech: what the dictionary says, mended where headlines know better.

The dictionary's words are kept whole. Numbers, names and their like become one word each; suffixes, complements and particles
join the word they belong to.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import TypeAlias

from layout.typeset import wordlists as lists
from layout.typeset.dictionary import dictionary
from layout.typeset.speech import Speech, Token, acts, han
from layout.typeset.wholes import with_wholes

Segment: TypeAlias = Callable[[str], tuple[str, ...]]
"""Cuts a sentence into words; `assets.Word` tells their parts of speech, plain text tells none."""


def tokens(text: str, segment: Segment, house: tuple[str, ...] = ()) -> tuple[Token, ...]:
    """The words of a headline in order; joined they are the text."""
    words = list(dictionary(text, segment))
    whole = with_wholes(text, words, house)
    return tuple(_as_nouns(_joined(list(_as_things(whole)))))


SAYING = 4
"""Characters of a saying."""
REACH = 3
"""Words before 到 among which 从 is looked for."""


# What belongs to the word before it


def _as_things(words: Sequence[Token]) -> Iterator[Token]:
    """Measures that count nothing are things or suffixes: 一把|尺, 坐诊|台; so are verbs that are counted: 一把|刨.

    后 after 先 is no place: 先交罚款|后拆违建.
    """
    for i, word in enumerate(words):
        if i and word.lone and _is_thing(words[i - 1], word):
            yield replace(word, speech=Speech.NOUN)
        elif word.text == "后" and any(back.text[0] == "先" for back in words[max(0, i - REACH) : i]):
            yield replace(word, speech=Speech.ADVERB)
        else:
            yield word


def _is_thing(before: Token, word: Token) -> bool:
    """Whether a measure or a verb of one character is a thing after a word."""
    counted = before.whole and before.speech is Speech.NUMBER
    if word.speech is Speech.NUMBER:
        return word.text not in _NO_THINGS and (before.whole or _word(before))
    return word.speech is Speech.VERB and counted and before.text[-1] in _COUNTING


def _word(word: Token) -> bool:
    """Whether a word may take a suffix."""
    return len(word.text) > 1 and word.speech in (Speech.NOUN, Speech.NOMINAL, Speech.VERB) and word.text not in lists.LEANS_ON


_COUNTING = frozenset("颗块把张条根支枚片粒棵株朵顶件台")
"""Measures of things alone: what stands after them in a single character is a thing, whatever it else may be."""
_NO_THINGS = frozenset("个些点次多余一二两三四五六七八九十百千万亿几半数零〇")
"""Numerals, and measures that stand without a number: 找|个, 懂|点."""


def _joined(words: Sequence[Token]) -> list[Token]:
    """Words with suffixes, complements, places and aspect joined on: 赌博案, 压缩到, 鱼塘里, 修好了."""
    done: list[Token] = []
    for i, word in enumerate(words):
        part = _joins(done[-1], word, words[i + 1 : i + 1 + OFFICE_WORDS]) if done else None
        if word.text == "到" and any(back.text == "从" for back in done[-REACH:]):  # 从发病 | 到手术
            part = None
        if part is None:
            done.append(word)
        else:
            before = done.pop()
            done.append(replace(before, text=before.text + word.text, speech=part, whole=before.whole))
    return done


def _joins(before: Token, word: Token, coming: Sequence[Token]) -> Speech | None:
    """What a word and the one joined on to it are together; None when they stay two. `coming`: the words after it."""
    if not han(word.text) or (word.text == "后" and word.speech is Speech.ADVERB):
        return None
    if _is_place(before, word):
        return Speech.NOUN
    if before.amount and word.text in _SIZES:  # 半斤重
        return Speech.NUMBER
    if (word.parted and before.text[-1] in lists.ASPECTS) or _completes(before, word, coming):  # 签了|约
        return Speech.VERB
    if before.speech in (Speech.MARK, Speech.COVERB, Speech.PARTICLE, Speech.ADVERB) or before.text in lists.LEANS_ON | lists.ASKING:
        return None
    return _dated(before, word) or (_suffixed(before, word, coming) if word.lone else None)


def _completes(before: Token, word: Token, coming: Sequence[Token]) -> bool:
    """Whether a word says how a verb ends: 压缩到, 找不到, 修好了; not where another verb begins: 选手退役 | 去山里教书."""
    verb = before.speech is Speech.VERB
    if before.lone and before.speech in (Speech.COVERB, Speech.ADVERB) and word.text == "了":  # 超了车, 请了假, 当了兵
        return True
    goes = word.text in "来去" or (word.text == "到" and bool(coming) and coming[0].speech is not Speech.NUMBER)
    if goes and (before.text in lists.INTRANSITIVES or lists.GOING.match(before.text)):  # 进山|到荞麦镇
        return False
    done = (verb and before.text[-1] not in "是有") or before.speech is Speech.NOMINAL or before.text in _USED
    return (verb and word.text in lists.CANNOT) or (done and (word.text in lists.COMPLEMENTS or word.text in "了着过"))


def _dated(before: Token, word: Token) -> Speech | None:
    """What a time and the word that says from when or until when are together."""
    if before.speech is Speech.TIME and before.text[-1] == "起" and word.text in lists.EFFECTIVE:
        return Speech.VERB
    term = before.speech in (Speech.NOUN, Speech.NUMBER) and before.text[-1] in _TERMS
    from_then = word.text == "起" and (before.speech is Speech.TIME or term)  # 周三起, 秋季学期起
    return Speech.TIME if from_then or word.text in lists.AFTERS else None


def _is_place(before: Token, word: Token) -> bool:
    """Whether a lone character begins the name of a place that a dictionary has cut: 临|湾区, 松|岚山."""
    name = before.lone and len(word.text) == 2 and word.text[-1] in lists.PLACES and word.speech in (Speech.NOUN, Speech.NAME)
    name &= before.speech not in (Speech.ADJECTIVE, Speech.ADVERB, Speech.TIME) and word.text[0] not in lists.COVERBS  # 早|沿河
    return name and before.text not in lists.LEANS_ON | lists.COMPLEMENTS | lists.LONE_VERBS | lists.LEANS_BACK


def _suffixed(before: Token, word: Token, coming: Sequence[Token]) -> Speech | None:
    """What a word and the single character after it are together."""
    after = coming[0] if coming else None
    number = after is not None and after.speech is Speech.NUMBER
    counts = (number and word.text in "前后") or (before.speech is Speech.NUMBER and word.text in "上下")  # 前三季度, 十三次|上会
    placed = before.speech is Speech.TIME and before.text[-1] in lists.LOCATIVES  # 盐碱滩上|长出
    if word.text == "年" and after is not None and after.speech not in (Speech.VERB, Speech.MARK):  # 年|吞吐量
        return None
    if word.text in "上下" and (before.text[-1] in lists.PERSONS or len(before.text) == SAYING):  # 孩子|上音乐课, 按兵不动|下一步
        return None
    if word.text in lists.LOCATIVES and not counts:
        return None if placed else Speech.TIME
    if word.text in _ORDERS:
        return _called(before, word, after)
    return Speech.NOUN if not placed and _names_thing(before, word, coming) else None


def _names_thing(before: Token, word: Token, coming: Sequence[Token]) -> bool:
    """Whether a single character ends a noun: 赌博案; not 患者|省了, 评查|省检察院, 主塔封顶|塔身."""
    if (coming and coming[0].text in lists.ASPECTS) or (word.text in lists.OWN and _has(before, word, coming)):
        return False
    suffix = word.text in lists.SUFFIXES and word.speech in _SUFFIXING
    verb = before.speech is Speech.VERB
    takes = not verb or (not before.lone and word.text not in lists.PEOPLE | lists.PLACES | lists.BUILT)
    return suffix and takes


_SUFFIXING = (Speech.NOUN, Speech.NUMBER, Speech.ADVERB, Speech.VERB, Speech.ADJECTIVE)


def _has(before: Token, word: Token, coming: Sequence[Token]) -> bool:
    """Whether a word for a region begins the name of its office rather than ends that of the region: 评查|省检察院, not 石桥县|检察院."""
    named = before.speech is Speech.NAME or before.place or len(before.text) == 1
    common = word.text == "省" or before.text.endswith(_GENERIC) or before.speech in (Speech.VERB, Speech.NOMINAL)
    common |= before.text[-1] in lists.OFFICES or before.whole
    return _office(coming) and not named and (common or before.text.endswith("亿元"))


def _office(words: Sequence[Token]) -> bool:
    """Whether words begin with the name of an office, 检察院, or with one that a dictionary has cut: 行政|审批|局."""
    if not words or words[0].speech is Speech.MARK:
        return False
    ends = next((word for word in words if word.lone), None)
    return (len(words[0].text) > 2 and words[0].text[-1] in lists.OFFICES) or (ends is not None and ends.text in lists.OFFICES)


def _called(before: Token, word: Token, after: Token | None) -> Speech | None:
    """推进会, 保护令; not 收入会增长, nor 会“说话”."""
    if word.text == "令" and before.text in lists.ORDERED:
        return Speech.NOUN
    quoted = after is not None and after.text[0] in _OPENS
    ends = after is None or after.speech in (Speech.MARK, Speech.VERB) or (word.text == "会" and after.speech is not Speech.ADVERB)
    names = len(before.text) >= 2 and before.speech in (Speech.VERB, Speech.NOMINAL, Speech.NOUN)
    return Speech.NOUN if ends and names and not quoted else None


_USED = frozenset("用给让靠")
"""Coverbs that are verbs with a complement: 用上, 给出."""
_SIZES = frozenset("重高长宽深厚远")
"""After an amount they say of what it is."""
_TERMS = frozenset("日月时期年度")
"""Ends of dates and terms."""
OFFICE_WORDS = 3
"""Words of which the name of an office is put together."""
_OPENS = frozenset("“‘《「")
_GENERIC = tuple(lists.GENERIC)
"""No place has such a name: 安全隐患|县检察院."""
_ORDERS = frozenset("会令")
"""After a verb they make a noun of it, 推进会, 保护令, unless they are words of their own."""


# What is a noun where it stands


def _as_nouns(words: Sequence[Token]) -> Iterator[Token]:
    """Verbs that serve as nouns: inside a longer noun (转让|合同, 出台住房租赁新规), or as the object of another verb."""
    inside = _in_held(words)
    for i, word in enumerate(words):
        after = words[i + 1] if i + 1 < len(words) else None
        heads = word.speech is Speech.VERB and len(word.text) > 1 and after is not None and _names(word.text, after.text)
        if heads or (word.speech is Speech.VERB and i and (i in inside or _object(words, i))):
            yield replace(word, speech=Speech.NOMINAL)
        elif word.speech is Speech.ADJECTIVE and i and words[i - 1].text == "的" and not (after and after.speech is Speech.NOUN):
            yield replace(word, speech=Speech.NOUN)
        else:
            yield word


def _names(verb: str, noun: str) -> bool:
    """Whether a verb before a noun is the first half of a name: 转让合同; not in 审结案件, 开展行动."""
    does = verb in lists.HOLDS or (verb in lists.VERBS and noun in lists.DONE)
    return noun in lists.GENERIC and not does


def _in_held(words: Sequence[Token]) -> set[int]:
    """The words between a verb like 召开, 出台 and the noun that ends its object, when nothing else stands between."""
    inside: set[int] = set()
    for i, word in enumerate(words):
        if word.text in lists.HOLDS:
            for j in range(i + 1, min(len(words), i + HELD_MOST)):
                if words[j].speech not in _NAMING or words[j].lone:
                    break
                if words[j].text in lists.GENERIC or words[j].text.endswith(lists.EVENTS):
                    inside |= set(range(i + 1, j))
                    break
    return inside


_NAMING = (Speech.NOUN, Speech.NOMINAL, Speech.VERB, Speech.ADJECTIVE)
HELD_MOST = 6
"""Words after 召开 and its like among which its object is looked for."""


def _object(words: Sequence[Token], i: int) -> bool:
    """Whether a verb is part of a noun: 独奏音乐会; or the end of another's object: 放弃赔偿 | 被告人, 参与生态修复 | 法院."""
    before, after = words[i - 1], words[i + 1] if i + 1 < len(words) else None
    if len(words[i].text) != 2 or after is None:
        return False
    event = after.text.rstrip("上中前后").endswith(lists.EVENTS)
    if event and before.speech is Speech.NOUN and not acts(before) and words[i].text not in lists.HOLDS:
        return True
    if before.speech is Speech.VERB and len(before.text) > 1 and before.text[0] not in "被获" and after.amount:  # 追回欠薪 | 2086万元
        return words[i].text not in lists.INTRANSITIVES | lists.CHANGES
    thing = before.speech is Speech.NOUN and not acts(before) and i > 1 and words[i - 2].speech is Speech.VERB
    if after.speech is Speech.VERB and len(after.text) > 1 and _is_subject(words, i - 1):  # 工伤认定 | 引发争议
        return words[i].text not in lists.INTRANSITIVES | lists.CHANGES and i + 2 < len(words) and words[i + 2].speech in _NAMING
    if before.speech is Speech.VERB and len(before.text) > 1 and words[i].text in lists.INTRANSITIVES:  # 捡到受伤海龟
        return after.speech is Speech.NOUN and not acts(after) and before.text not in lists.INTRANSITIVES
    return acts(after) and (thing or before.speech is Speech.VERB) and words[i].text not in lists.INTRANSITIVES


def _is_subject(words: Sequence[Token], i: int) -> bool:
    """Whether a word is a thing that stands before a verb and is no verb's object."""
    first = i == 0 or words[i - 1].speech is Speech.MARK or words[i - 1].text in lists.INTRANSITIVES
    return first and words[i].speech is Speech.NOUN and not acts(words[i])
