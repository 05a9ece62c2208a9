"""Where no line of a mainland newspaper may begin, end or part: the bench's own table, level gb.

Sources: CLREQ #prohibition_rules_for_line_start_end, #prohibition_rules_for_unbreakable_marks; GB/T 15834—2011 5.1; house additions after
UAX #14 classes PO, PR and NS, as in the default sets of ECMA-376 `kinsoku`.
"""

from __future__ import annotations

import re

from lines import is_split

NO_START = frozenset(
    "。．，、；：！？‼⁇⁈⁉"  # 点号
    "”’」』）〕］｝】〗》〉"  # closing quotes, brackets, 书名号
    "～–·‧・/／"  # 连接号, 间隔号, 分隔号
    "%％‰°℃′″㎡㎥㎏々〻)]},.:;!?"  # house
)
NO_END = frozenset(
    "“‘「『（〔［｛【〖《〈"  # opening quotes, brackets, 书名号
    "/／"  # GB/T 15834—2011 5.1.9
    "¥￥$＄€£￡№([{"  # house
)
DASH = "—"
"""Alone it is a 连接号 and never begins a line; two of them may (level gb)."""

# Measure words and the rest of a date or an amount, which stay with their number (GB/T 15835—2011; newspaper practice).
UNITS = frozenset("年月日号时点分秒周岁天届次期版条款项章节元角万亿千百名人位户家件起宗种类份张辆台套间栋座层米里公亩吨克斤升度倍个")
# Where an address may turn over: before its own marks (The Chicago Manual of Style, 7.46).
_ADDRESS_MARK = re.compile(r"[./\-_?=&#~][A-Za-z0-9]")
_NUMBER_AT_END = re.compile(r"[0-9][%‰]?$")


def forbidden(one: str, other: str) -> bool:
    """Whether a line may not end with `one` and the next begin with `other`."""
    if one[-1].isascii() and one[-1].isalpha() and _ADDRESS_MARK.match(other):
        return False
    if one[-1] in NO_END or other[0] in NO_START or is_split(one, other):
        return True
    return other[0] == DASH and not other.startswith(DASH * 2)


def may_part(one: str, other: str) -> bool:
    """Whether a line may end between two pieces."""
    return not forbidden(one, other)


def parts_unit(one: str, other: str) -> bool:
    """Whether a break stands between a number and its measure word, or between 第 and its number (U4: disliked, not forbidden)."""
    return bool(_NUMBER_AT_END.search(one) and other[0] in UNITS) or (one.endswith("第") and other[0].isdecimal())
