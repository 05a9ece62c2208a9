"""Kinsoku (避头尾): where a line may break, and what a break that is allowed but disliked costs.

Sources: GB/T 15834—2011 5.1; CLREQ #prohibition_rules_for_line_start_end, #prohibition_rules_for_unbreakable_marks;
house additions after UAX #14 classes PO, PR, NS and the default sets of ECMA-376 `kinsoku`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from layout.stylebook import Kinsoku
from layout.typeset.marks import NARROW, Kind
from layout.typeset.shaping import Sort

FORBIDDEN = -1
"""A place where a line may not break."""

NO_START_CORE = (
    "。．，、；：！？‼⁇⁈⁉"  # 点号
    "”’」』"  # closing quotes
    "）〕］｝】〗》〉〙〛｠"  # closing brackets, 书名号
    "～〜–—―－"  # 连接号
    "·‧・"  # 间隔号
    "/／"  # 分隔号
)
NO_END_CORE = "“‘「『（〔［｛【〖《〈〘〚｟"
NO_END_GB = "/／"  # GB/T 15834—2011 5.1.9
NO_START_HOUSE = "%％‰°℃′″㎡㎥㎏々〻)]},.:;!?"
NO_END_HOUSE = "¥￥$＄€£￡№([{①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"

NO_START: dict[Kinsoku, frozenset[str]] = {
    Kinsoku.NONE: frozenset(),
    Kinsoku.BASIC: frozenset(NO_START_CORE + NO_START_HOUSE),
    Kinsoku.GB: frozenset(NO_START_CORE + NO_START_HOUSE),
    Kinsoku.STRICT: frozenset(NO_START_CORE + NO_START_HOUSE + "⸺…⋯"),
}
NO_END: dict[Kinsoku, frozenset[str]] = {
    Kinsoku.NONE: frozenset(),
    Kinsoku.BASIC: frozenset(NO_END_CORE + NO_END_HOUSE),
    Kinsoku.GB: frozenset(NO_END_CORE + NO_END_GB + NO_END_HOUSE),
    Kinsoku.STRICT: frozenset(NO_END_CORE + NO_END_GB + NO_END_HOUSE),
}

# Measure words that should stand with their number (GB/T 15835—2011; newspaper practice).
UNITS = (
    "年月日号时点分秒周岁天届次期版条款项章节元角角万亿千百十多余个名人位户家件起宗桩类种项笔份张辆台套间栋幢座所处层楼米里公亩吨克斤升度倍成批组场"
    "页字本部口头只棵株支枝把块片袋箱盒瓶盏站路线村镇县区市省国级等"
)

# What a break inside these costs, on the scale of linebreak: 250 is as bad as 0.05 em added to every gap of a line.
DISLIKED: tuple[tuple[re.Pattern[str], int], ...] = (
    (re.compile(rf"[0-9][0-9.,]*[%％‰]?[多余]?[万亿千百]?(?:平方|立方|公)?[{UNITS}]"), 200),  # number and unit
    (re.compile(r"第[0-9]+"), 200),
    (re.compile(r"[0-9]+月[0-9]+日"), 60),  # parts of a date
    (re.compile(r"《[^《》]{1,3}》"), 200),  # a short title
    (re.compile(r"[〔（][0-9]{4}[〕）][^\s，。；]{1,8}[0-9]+号"), 120),  # a case number
)


@dataclass(frozen=True, slots=True)
class Trait:
    """What the tables say of the edges of a sort."""

    no_start: bool
    no_end: bool
    narrow: bool
    plain: bool
    """Han with no rule: most of any copy."""


@cache
def trait(text: str, kind: Kind, level: Kinsoku) -> Trait:
    """Look a sort up in the tables by its first and last character."""
    if kind in (Kind.LATIN, Kind.DIGITS):
        return Trait(False, False, True, False)
    pair = kind in (Kind.DASH, Kind.LEADER)
    no_start = text[0] in NO_START[level] and not (pair and level is not Kinsoku.STRICT)
    no_start = no_start or (level is Kinsoku.STRICT and pair)
    no_end = text[-1] in NO_END[level]
    return Trait(no_start, no_end, kind in NARROW, kind is Kind.HAN and not no_start and not no_end)


def breaks(sorts: Sequence[Sort], level: Kinsoku) -> list[int]:
    """For each sort, what a line break before it costs, or FORBIDDEN; a list longer by one, the end being free."""
    traits = [trait(s.text, s.kind, level) for s in sorts]
    costs = [FORBIDDEN] * len(sorts) + [0]
    for i in range(1, len(sorts)):
        if (traits[i].plain and traits[i - 1].plain) or _allowed(sorts, traits, i):
            costs[i] = 0
    _dislike(sorts, costs)
    return costs


def _allowed(sorts: Sequence[Sort], traits: Sequence[Trait], i: int) -> bool:
    before, after = sorts[i - 1], sorts[i]
    if after.kind in (Kind.SPACE, Kind.VOID) or traits[i].no_start:
        return False
    if before.kind is Kind.SPACE:
        return i >= 2 and not traits[i - 2].no_end
    if before.kind is Kind.VOID:
        return before.text == "\u200b"
    if traits[i - 1].no_end or before.text + after.text in ("——", "……"):
        return False
    return not (traits[i - 1].narrow and traits[i].narrow) or before.text.endswith("/")


def _dislike(sorts: Sequence[Sort], costs: list[int]) -> None:
    text = "".join(s.text for s in sorts)
    spans = [(*m.span(), cost) for pattern, cost in DISLIKED for m in pattern.finditer(text)]
    if not spans:
        return
    place_of: dict[int, int] = {}
    at = 0
    for i, sort in enumerate(sorts):
        place_of[at] = i
        at += len(sort.text)
    for start, end, cost in spans:
        for offset in range(start + 1, end):
            i = place_of.get(offset, -1)
            if i > 0 and costs[i] != FORBIDDEN:
                costs[i] = max(costs[i], cost)
