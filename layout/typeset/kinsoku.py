"""Kinsoku (避头尾): where a line may break, and what a break that is allowed but disliked costs.

Where a line may break is decided by UAX #14 with the tailoring of the house's language and level (docs/uax14.md).
Sources: GB/T 15834—2011 5.1; CLREQ #prohibition_rules_for_line_start_end, #prohibition_rules_for_unbreakable_marks;
JLREQ 3.1.7-3.1.10.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import accumulate
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from layout.stylebook import Kinsoku, Typography
from layout.typeset.marks import Kind
from layout.typeset.shaping import Sort
from layout.typeset.tailoring import (
    FREE,
    JA_BOOKS,
    JA_NEWSPAPER,
    JA_STRICT,
    ZH_HANS_BASIC,
    ZH_HANS_GB,
    ZH_HANS_STRICT,
    ZH_HANT,
    Tailoring,
)  # fmt: skip
from layout.typeset.uax14 import opportunities
from layout.typeset.wordlists import POSTS, SURNAMES

Ints: TypeAlias = NDArray[np.int64]
Bools: TypeAlias = NDArray[np.bool_]

FORBIDDEN = -1
"""A place where a line may not break."""
HYPHENATED = 400
"""What it costs to divide a Latin word."""

TAILORINGS: dict[Kinsoku, Tailoring] = {
    Kinsoku.NONE: FREE,
    Kinsoku.BASIC: ZH_HANS_BASIC,
    Kinsoku.GB: ZH_HANS_GB,
    Kinsoku.STRICT: ZH_HANS_STRICT,
    Kinsoku.JA: JA_STRICT,
    Kinsoku.JA_BOOK: JA_BOOKS,
    Kinsoku.JA_NEWS: JA_NEWSPAPER,
}


def tailoring(rules: Typography) -> Tailoring:
    """How the house breaks lines: its level, in the forms of its language."""
    return ZH_HANT if rules.language == "zh-Hant" and rules.kinsoku is Kinsoku.BASIC else TAILORINGS[rules.kinsoku]


# Measure words that should stand with their number (GB/T 15835—2011; newspaper practice).
UNITS = (
    "年月日号时点分秒周岁天届次期版条款项章节元角角万亿千百十多余个名人位户家件起宗桩类种项笔份张辆台套间栋幢座所处层楼米里公亩吨克斤升度倍成批组场"
    "页字本部口头只棵株支枝把块片袋箱盒瓶盏站路线村镇县区市省国级等"
    "點億萬餘個戶張輛臺間棟樓層頁號縣區鎮鄉級國歲時週筆種項條款円歳枚社匹軒戸冊便"
)

# What a break inside these costs, on the scale of linebreak: 250 is as bad as 0.05 em added to every gap of a line, 1,500 as 0.1 em.
DISLIKED: tuple[tuple[re.Pattern[str], int], ...] = (
    (re.compile(rf"[0-9][0-9.,]{{0,24}}[%％‰]?[多余]?[万亿千百]?(?:平方|立方|公)?[{UNITS}]"), 1500),  # number and unit
    (re.compile(r"第[0-9]+"), 1500),
    (re.compile(r"[0-9]{1,2}月[0-9]{1,2}日"), 60),  # parts of a date
    (re.compile(r"《[^《》]{1,3}》"), 200),  # a short title
    (re.compile(r"[〔（][0-9]{4}[〕）][^\s，。；]{1,8}[0-9]+号"), 120),  # a case number
    (re.compile(rf"(?:{POSTS})(?P<name>(?:{SURNAMES})[\u4e00-\u9fff]{{1,2}})"), 60),  # a name after a post: its last Han is a guess
)


@cache
def among(kinds: frozenset[Kind]) -> Bools:
    """For each kind, whether it is one of these."""
    table = np.zeros(len(Kind), dtype=np.bool_)
    table[list(kinds)] = True
    return table


def breaks(sorts: Sequence[Sort], rules: Typography) -> list[int]:
    """For each sort of a paragraph what a line break before it costs, or FORBIDDEN; FORBIDDEN before the first."""
    texts = [sort.text for sort in sorts]
    text = "".join(texts)
    found = opportunities(text, tailoring(rules))
    offsets: Sequence[int] = range(len(texts))
    if len(texts) != len(text) or "" in texts:
        offsets = list(accumulate(map(len, texts), initial=0))[:-1]
        found = [found[at] for at in offsets]
    costs = [0 if may else FORBIDDEN for may in found]
    if "" in texts:
        for i in [i for i, own in enumerate(texts) if not own]:
            _turn(costs, i, sorts[i])
    del costs[len(texts) :]
    costs[:1] = [FORBIDDEN] * bool(costs)
    for start, end, cost in disliked(text):
        for i in range(bisect_right(offsets, start), bisect_left(offsets, end)):
            costs[i] = max(costs[i], cost) if costs[i] != FORBIDDEN else FORBIDDEN
    return costs


def _turn(costs: list[int], at: int, sort: Sort) -> None:
    """A place where a word may turn over: before what follows, never before itself."""
    if not sort.text and sort.kind in (Kind.TURN, Kind.HYPHEN):
        costs[at] = FORBIDDEN
        if at + 1 < len(costs):
            costs[at + 1] = HYPHENATED if sort.kind is Kind.HYPHEN else 0


def disliked(text: str) -> Iterator[tuple[int, int, int]]:
    """Stretches of a text that should stay on one line, and what a break in each costs."""
    for pattern, cost in DISLIKED:
        for found in pattern.finditer(text):
            yield *found.span("name" if pattern.groups else 0), cost

