"""Kinsoku (避头尾): where a line may break, and what a break that is allowed but disliked costs.

Where a line may break is decided by UAX #14 with the tailoring of the house's language and level (docs/uax14.md).
Sources: GB/T 15834—2011 5.1; CLREQ #prohibition_rules_for_line_start_end, #prohibition_rules_for_unbreakable_marks;
JLREQ 3.1.7-3.1.10.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from itertools import pairwise
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from layout.stylebook import Kinsoku, Typography
from layout.typeset.marks import Kind
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
from layout.typeset.uax14 import PARTED, verdicts
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
    (re.compile(rf"《[^《》{PARTED}]{{1,3}}》"), 200),  # a short title
    (re.compile(r"[〔（][0-9]{4}[〕）][^\s，。；]{1,8}[0-9]+号"), 120),  # a case number
    (re.compile(rf"(?:{POSTS})(?P<name>(?:{SURNAMES})[\u4e00-\u9fff]{{1,2}})"), 60),  # a name after a post: its last Han is a guess
)


@cache
def among(kinds: frozenset[Kind]) -> Bools:
    """For each kind, whether it is one of these."""
    table = np.zeros(len(Kind), dtype=np.bool_)
    table[list(kinds)] = True
    return table


def of_kind(kinds: Ints, kind: Kind) -> Bools:
    """Which sorts are of a kind; compared as integers, for numpy takes five times as long over an enumeration."""
    found: Bools = kinds == int(kind)
    return found


def breaks(texts: Sequence[str], starts: Sequence[int], bodies: tuple[Ints, Ints], rules: Typography) -> Ints:
    """For each sort of some paragraphs what a line break before it costs, or FORBIDDEN; FORBIDDEN before the first of each.

    `texts`: of the sorts; `starts`: the first sort of each paragraph, and the end; `bodies`: kinds and lengths of the texts.
    """
    kinds, lengths = bodies
    paragraphs = ["".join(texts[a:b]) for a, b in pairwise(starts)]
    bounds = np.array(starts, dtype=np.int64)
    places = lengths.cumsum() - lengths + np.arange(len(paragraphs)).repeat(bounds[1:] - bounds[:-1])
    costs: Ints = np.where(verdicts(paragraphs, tailoring(rules))[places], 0, FORBIDDEN) if len(places) else places
    turns = ((lengths == 0) & _TURNS[kinds]).nonzero()[0]
    if len(turns):  # a word may turn over before what follows, never before the place itself
        inside = turns[turns + 1 < len(costs)]
        costs[inside + 1] = np.where(of_kind(kinds[inside], Kind.HYPHEN), HYPHENATED, 0)
        costs[turns] = FORBIDDEN
    costs[bounds[:-1][bounds[:-1] < bounds[1:]]] = FORBIDDEN
    return _disliked(PARTED.join(paragraphs), places, costs)


_TURNS = np.zeros(len(Kind), dtype=np.bool_)
_TURNS[[Kind.TURN, Kind.HYPHEN]] = True


def _disliked(text: str, places: Ints, costs: Ints) -> Ints:
    """Costs, and what a break inside a stretch costs that should stay on one line; `places`: where in the text each sort begins."""
    for pattern, cost in DISLIKED:
        spans = [found.span("name" if pattern.groups else 0) for found in pattern.finditer(text)]
        if spans:
            low = places.searchsorted([a for a, _ in spans], side="right")
            many = places.searchsorted([b for _, b in spans]) - low
            inside = np.arange(int(many.sum())) + np.repeat(low - many.cumsum() + many, many)
            inside = inside[(costs[inside] >= 0) & (costs[inside] < cost)]
            costs[inside] = cost
    return costs
