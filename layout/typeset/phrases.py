"""Where a headline may break: by meaning (意义断句), never by counting.

A dictionary cutter is only one witness. Its words are kept whole, but what stands between two words decides the
price: a typed space is free, a comma nearly so, the end of a clause costs little, a joint between subject, verb and object
some, and what would tear a name, a number from its measure, a long noun, or a particle from its word costs more than any
smaller size of type.

Rule 1: a line does not begin with what leans on the word before it (的 了 吗 者), nor end with what leans on the
word after it (与 和 把 被).
Rule 2: names, numbers with their measure, quotations, book titles and the house's own words stay whole.
Rule 3: no character is lost; a typed space vanishes where the line ends at it, and only there.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from typing import TypeAlias

from layout.typeset import wordlists as lists
from layout.typeset.clauses import NOUNS, PRICES, Reading, clause_end, ends_name, held, reading
from layout.typeset.marks import BLANK_RIGHT, Kind, kind
from layout.typeset.predication import margins
from layout.typeset.speech import Speech, Token, acts
from layout.typeset.tokens import Segment, tokens

Pricing: TypeAlias = Callable[[str, Segment, tuple[str, ...]], Sequence[int]]
"""What beginning a line with each character costs, given a text, a cutter and the house's list."""

# Price list, dearest last. An ordinary place between two words is the measure of the others.
FREE = 0
CLAUSE = 10
LISTED = 80
WORD = 100
LONE = 60
"""Added for each word of one character at the break."""
SNIPPETS = ((2, 250), (4, 120), (99, 40))
"""Added where a clause is broken, by the characters of it left beside a pause: 合力攻坚 努力|打造 leaves two."""
AFTER_DE = 350
COMPOUND = 400
QUOTED = 800
"""For languages that these rules do not know: after a word that describes, before the last noun of a name, inside a quotation."""
SNIPPED = 60
"""Added within four characters of the end of a clause that no mark tells."""
LONGER = 700
"""Before a noun that ends a longer one: 县|检察院, 专项|行动. Inside what 的 joins to its noun: 走失|的老人 and all before it."""
LIKELY, KEPT = 50, 20
"""Where the likeliest reading ends a clause; and the hundredths of the ordinary price that are added to it."""
MARGIN = 100
"""How much dearer than the likeliest a reading may be to count."""
COHESION = 12
"""Hundredths of the ordinary price of a place that a reading pays for ending a clause there."""
JOINED = 350
"""Before 与 and its like in an object: 厘清了平台|与商家的责任."""
SUFFIX = 1_500
LEANING = 2_500
INSIDE = 6_000
"""Inside a dictionary word: only when nothing else fits."""
NEVER = 1_000_000

AT_MARK = 200
"""Beside a mark that has no price of its own."""
QUALIFIED = 450
"""After one of the words that tell how: 免费|接种."""
LANDED = 220
"""Before the name of a place that governs itself, after another noun."""
APPOSED = 300
"""Between a noun and the quotation that names it, 农村自建房|“带图审批”; after a noun that ends a name; after 演到 and its like."""

_QUOTED = re.compile(r"“[^“”]*”|‘[^‘’]*’|《[^《》]*》|〈[^〈〉]*〉|「[^「」]*」|『[^『』]*』|〔[^〕]*〕\S{0,12}?号")

# Marks by class, see marks.py. CLREQ #prohibition_rules_for_line_start_end, GB/T 15834—2011 5.1.
SHUT = BLANK_RIGHT | {Kind.DOT, Kind.CONNECTOR, Kind.SOLIDUS, Kind.SPACE}
PAIRED = frozenset("—…⋯")
DASHES = frozenset("—…⋯⸺")
JOINTS = frozenset("＋+×－-")
SIGNS_SHUT = frozenset("%％‰℃°")
STOPS = frozenset("。，；：？！")
OPENING = frozenset("“‘《「")
CLOSING = frozenset("”’》」")


@lru_cache(maxsize=4096)
def break_prices(text: str, segment: Segment, house: tuple[str, ...] = ()) -> tuple[int, ...]:
    """For each character, the price of beginning a line with it; NEVER where none may.

    `segment` cuts a sentence into dictionary words, `house` is the house's list of words never broken. The first
    character's own price is NEVER: a line already begins there.
    """
    if not text:
        return ()
    words = tokens(text, segment, house)
    read = reading(words)
    prices = [INSIDE] * len(text)
    ends = [False] * len(text)
    for word, (price, end) in zip(words, _weighed(read), strict=True):
        prices[word.at], ends[word.at] = min(price, end), end <= price < NEVER
        if word.whole:
            prices[word.at + 1 : word.end] = [NEVER] * (len(word.text) - 1)
    _relate(words, prices)
    _quote(text, prices)
    for i in range(1, len(text)):
        kept = prices[i] == NEVER and not text[i - 1].isspace()
        prices[i] = NEVER if kept else _at_mark(text[i - 1], text[i], prices[i])
        prices[i] = WORD if prices[i] == FREE and _spaced(text, i) else prices[i]
    _spare_clauses(prices, ends)
    return tuple(prices)


# Between two words


def _weighed(read: Reading) -> Iterator[tuple[int, int]]:
    """For each word what ending a line before it costs, and what it costs if a clause ends there."""
    found = [_between(read, i) if i else (NEVER, NEVER) for i in range(len(read.words))]
    likely = margins(read.words, [min(price, LONGER) * COHESION // 100 for price, _ in found])
    for (price, end), margin in zip(found, likely, strict=True):
        likelier = price < SUFFIX and margin <= MARGIN
        yield price, min(end, LIKELY + margin + price * KEPT // 100) if likelier else end


def _between(read: Reading, i: int) -> tuple[int, int]:
    """What ending a line before a word costs, and what it costs where a clause ends there; NEVER where none does."""
    left, right = read.words[i - 1], read.words[i]
    if Speech.MARK in (left.speech, right.speech):
        return AT_MARK, NEVER
    joined = _leaning(left, right) or _joined(left, right) or _lone(read.words, i)
    if joined:
        return joined, NEVER
    price, end = max(_loose(read.words, i), held(read, i)), clause_end(read, i)
    if right.text in lists.CONJUNCTIONS and read.verbs[i - 1]:
        price = max(price, LONGER if left.speech is Speech.NUMBER else JOINED)
    if i > 1 and read.words[i - 2].speech is Speech.COVERB and left.speech is Speech.NOUN and right.speech in NOUNS:
        price = max(price, LONGER)  # 把山洪|预警
    return price, end if 0 < end <= price else NEVER


def _leaning(left: Token, right: Token) -> int:
    """LEANING when one of two words needs the other, else 0."""
    asks = right.text[0] == left.text[-1] and right.text[1:2] in ("不", "没")  # 能|不能
    if left.text[-1] == "的" and right.text in lists.FOLLOWS_DE:  # 结婚的 | 都来听
        return 0
    back = right.text in lists.LEANS_BACK or right.text[0] == "之" or (left.speech is Speech.VERB and right.text in lists.COMPLEMENTS)
    lone_verb = left.lone and left.speech is Speech.VERB and right.speech is Speech.COVERB
    return LEANING if back or asks or lone_verb or left.text in lists.LEANS_ON or left.text[-1] == "的" else 0


def _joined(left: Token, right: Token) -> int:
    """What parting the pieces of a name or a number costs, 0 when they are none."""
    ends = right.lone and (right.speech is Speech.NOUN or right.text in lists.SUFFIXES)
    case = right.text[0] == "案" and right.text not in lists.CASES
    place = left.lone and len(right.text) == 2 and right.text[-1] in lists.PLACES
    body = left.place and len(right.text) == 3 and right.text[-1] in lists.BODIES  # 东海|救助局
    top = left.text[-1] in "山峰楼屋房" and right.text[0] == "顶"
    return SUFFIX if ends or case or place or body or top else 0


def _lone(words: Sequence[Token], i: int) -> int:
    """What a single character left alone at the end of a line or of a clause costs, 0 when there is none."""
    left, right = words[i - 1], words[i]
    if right.lone and right.speech in _WORDS and (i + 1 == len(words) or words[i + 1].speech is Speech.MARK):
        return SUFFIX
    return LONGER if left.lone and left.speech in (Speech.VERB, Speech.ADJECTIVE, Speech.NUMBER) else 0


def _loose(words: Sequence[Token], i: int) -> int:
    """The price of an ordinary place, by parts of speech and by the nouns around it."""
    left, right = words[i - 1], words[i]
    price = PRICES[left.speech][right.speech] if Speech.PARTICLE not in (left.speech, right.speech) else AT_MARK
    if right.speech in (*NOUNS, Speech.TIME) and left.speech in (*NOUNS, Speech.ADJECTIVE, Speech.IDIOM):
        price = _in_noun(left, right, price)
    if _qualifies(words, i):
        price = max(price, QUALIFIED)
    if (left.speech in NOUNS and _bare_verb(words, i)) or right.text in lists.CONJUNCTIONS:
        price = max(price, 2 * WORD)
    if left.speech in NOUNS and (right.text in lists.PREFIXES or (right.speech is Speech.NUMBER and right.text[-1] in "期号")):
        price = max(price, APPOSED)
    if left.speech is Speech.VERB and left.text[-1] in "到至在于" and len(left.text) > 1:
        price = max(price, APPOSED)
    return price + LONE * sum(word.lone and word.speech in _WORDS for word in (left, right))


_WORDS = (*NOUNS, Speech.VERB, Speech.ADJECTIVE, Speech.NUMBER)


def _bare_verb(words: Sequence[Token], i: int) -> bool:
    """Whether a word is a verb without an object: it leans a little on its subject, 海防公园|开园."""
    after = words[i + 1] if i + 1 < len(words) else None
    ends = after is None or after.speech in (Speech.MARK, Speech.IDIOM) or acts(after)
    return words[i].text in lists.INTRANSITIVES or (words[i].speech is Speech.VERB and ends)


def _qualifies(words: Sequence[Token], i: int) -> bool:
    """Whether a word only tells how, how many or which of the next: 免费|接种, 全省|首个, 一场|冰雹之后, 3:0|完胜."""
    left, right = words[i - 1], words[i]
    if right.speech is Speech.NUMBER:
        return left.text in lists.CHANGES or left.text in lists.WIDE or (right.amount and left.text in lists.INTRANSITIVES)
    if left.text in lists.QUANTITIES:
        return right.speech is not Speech.VERB
    if left.speech is Speech.NUMBER:
        opens = i > 1 and words[i - 2].speech is Speech.VERB and not left.amount and left.text[-1] not in lists.ACTIONS  # 查获一批|侵权商品
        return opens or ":" in left.text or (right.speech is Speech.TIME and not left.amount and len(right.text) > 2)
    if left.speech is Speech.TIME and i > 1:
        return right.speech in NOUNS and words[i - 2].speech is Speech.VERB and words[i - 2].text not in lists.INTRANSITIVES
    which = left.speech is Speech.PRONOUN and left.text[0] in "这那" and right.speech in NOUNS
    return which or (left.text in lists.MANNER and right.speech in (Speech.VERB, Speech.NOMINAL))


def _in_noun(left: Token, right: Token, price: int) -> int:
    """Between two nouns: dear before the one that ends a longer name, cheap after it."""
    if right.text in lists.SELVES and (left.speech is Speech.NOMINAL or left.text[-1] in CLOSING):
        return 2 * WORD
    if lists.LANDS.search(right.text) and not lists.LANDS.search(left.text) and len(left.text) > 1:
        return min(price, LANDED)
    if ends_name(right) or (len(right.text) > 2 and right.text[-1] in lists.BODIES):
        return max(price, LONGER)
    return min(price, APPOSED) if right.text[0] in OPENING or left.text.endswith(lists.TAILS) else price


def _relate(words: Sequence[Token], prices: list[int]) -> None:
    """What 的 joins to its noun stays together from its verb on: 开进 | 海拔1300米的山村."""
    for j, word in enumerate(words):
        if word.text != "的":
            continue
        start = next((k for k in range(j - 1, max(-1, j - 5), -1) if words[k].speech in (Speech.VERB, Speech.MARK, Speech.ADJECTIVE)), j)
        for token in words[start + 1 : j]:
            prices[token.at] = max(prices[token.at], LONGER)


# Marks


def _quote(text: str, prices: list[int]) -> None:
    """A long quotation breaks only at its own pauses, or when nothing else fits; short ones are words."""
    for found in _QUOTED.finditer(text):
        for i in range(found.start() + 1, found.end()):
            if text[i - 1] not in STOPS:
                prices[i] = max(prices[i], LEANING)


def _unbroken(before: str, after: str) -> bool:
    """Whether two characters stay together by the rules of marks."""
    if before in PAIRED and before == after:
        return True
    if before in DASHES or after in DASHES:
        return kind(after) in SHUT - {Kind.CONNECTOR} or kind(before) is Kind.OPEN
    return kind(after) in SHUT or after in SIGNS_SHUT or kind(before) in (Kind.OPEN, Kind.SOLIDUS)


def _spare_clauses(prices: list[int], ends: Sequence[bool]) -> None:
    """Where the text has pauses, a break elsewhere costs more, most of all close to one; so it does beside a clause's end."""
    pauses = _distances([price <= CLAUSE for price in prices])
    away = _distances(ends)
    for i, price in enumerate(prices):
        if CLAUSE < price < LEANING:
            if pauses[i] < len(prices):
                prices[i] += next(extra for most, extra in SNIPPETS if pauses[i] <= most or most == SNIPPETS[-1][0])
            prices[i] += SNIPPED if 0 < away[i] <= SNIPPETS[1][0] else 0


def _distances(marked: Sequence[bool]) -> list[int]:
    """From each place to the nearest marked one; the length of the row where there is none."""
    found = [0 if here else len(marked) for here in marked]
    for order in (range(1, len(found)), range(len(found) - 2, -1, -1)):
        step = order.step
        for i in order:
            found[i] = min(found[i], found[i - step] + 1)
    return found


def _at_mark(before: str, after: str, price: int) -> int:
    """The price where a mark or a space stands on either side."""
    if _unbroken(before, after):
        return NEVER
    if kind(before) is Kind.SPACE:
        return FREE
    if before in JOINTS or after in JOINTS or (kind(before) is Kind.CONNECTOR and before not in DASHES):
        return LEANING
    if after in DASHES:
        return SUFFIX
    if before in DASHES or before in STOPS:
        return CLAUSE
    return {"、": LISTED, "·": LONGER}.get(before, price)


def _spaced(text: str, at: int) -> bool:
    """Whether the space before `at` parts two Latin words, and so is no pause between clauses."""
    before = text[:at].rstrip()
    return bool(before) and text[at - 1].isspace() and _is_latin(before[-1]) and _is_latin(text[at])


def _is_latin(character: str) -> bool:
    return character.isascii() and character.isalnum()
