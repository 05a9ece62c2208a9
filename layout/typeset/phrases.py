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
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import TypeAlias

from layout.typeset.clauses import reading
from layout.typeset.joints import (
    AFTER_DE,
    CLAUSE,
    COMPOUND,
    FREE,
    INSIDE,
    LEANING,
    LISTED,
    LONGER,
    NEVER,
    QUOTED,
    SNIPPETS,
    SUFFIX,
    WORD,
    relate,
    weighed,
)
from layout.typeset.marks import BLANK_RIGHT, Kind, kind
from layout.typeset.tokens import Segment, tokens

__all__ = [
    "AFTER_DE", "CLAUSE", "COMPOUND", "FREE", "INSIDE", "LEANING", "LISTED", "LONGER", "NEVER", "QUOTED", "SNIPPETS", "SUFFIX", "WORD",
    "Pricing", "break_prices",
]  # fmt: skip

Pricing: TypeAlias = Callable[[str, Segment, tuple[str, ...]], Sequence[int]]
"""What beginning a line with each character costs, given a text, a cutter and the house's list."""

_QUOTED = re.compile(r"“[^“”]*”|‘[^‘’]*’|《[^《》]*》|〈[^〈〉]*〉|「[^「」]*」|『[^『』]*』|〔[^〕]*〕\S{0,12}?号")

_SUBTITLE = re.compile("(——|⸺)(?=(?:[记访致献]|写在|来自)|[^—⸺]+(?:侧记|纪实|纪事|手记|札记|综述|述评|见闻|特写|速写|启示)(?:之.)?$)")
"""The dash of a second title, which begins a line: 把一颗心交给群众 | ——信访干部手记."""

# Marks by class, see marks.py. CLREQ #prohibition_rules_for_line_start_end, GB/T 15834—2011 5.1.
SHUT = BLANK_RIGHT | {Kind.DOT, Kind.CONNECTOR, Kind.SOLIDUS, Kind.SPACE}
PAIRED = frozenset("—…⋯")
DASHES = frozenset("—…⋯⸺")
JOINTS = frozenset("＋+×－-")
SIGNS_SHUT = frozenset("%％‰℃°")
STOPS = frozenset("。，；：？！")


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
    for word, price in zip(words, weighed(read), strict=True):
        prices[word.at] = price
        if word.whole:
            prices[word.at + 1 : word.end] = [NEVER] * (len(word.text) - 1)
    relate(words, prices)
    _quote(text, prices)
    for i in range(1, len(text)):
        kept = prices[i] == NEVER and not text[i - 1].isspace()
        prices[i] = NEVER if kept else _at_mark(text[i - 1], text[i], prices[i])
        prices[i] = WORD if prices[i] == FREE and _spaced(text, i) else prices[i]
    for found in _SUBTITLE.finditer(text, 1):
        prices[found.start()], prices[found.end()] = CLAUSE, NEVER
    _spare_clauses(prices)
    return tuple(prices)


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


def _spare_clauses(prices: list[int]) -> None:
    """Where the text has pauses, a break elsewhere costs more, most of all close to one."""
    pauses = _distances([price <= CLAUSE for price in prices])
    for i, price in enumerate(prices):
        if CLAUSE < price < LEANING and pauses[i] < len(prices):
            prices[i] += next(extra for most, extra in SNIPPETS if pauses[i] <= most or most == SNIPPETS[-1][0])


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
