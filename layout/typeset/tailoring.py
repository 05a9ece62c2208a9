"""Tailorings of UAX #14: what a newspaper's language changes in the default breaks (避头尾).

Sources: GB/T 15834—2011 5.1; CLREQ #prohibition_rules_for_line_start_end; JLREQ 3.1.7, 3.1.10 and appendix A; house additions after
UAX #14 classes PO, PR, NS and the default sets of ECMA-376 `kinsoku`. docs/uax14.md gives the reason of every change.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from layout.typeset.breakrules import Pairs


@dataclass(frozen=True, slots=True)
class Tailoring:
    """Tables laid over the rules of UAX #14; classes and pairs are written as in `breakrules.Rule`."""

    name: str
    classes: Pairs = ()
    """Characters, and the class they take."""
    shared: Pairs = ()
    """The same, only in a text that holds Han or kana: marks that Latin text has too."""
    units: str = ""
    """Marks of which two of a kind are one piece, in such a text; the second of the two is noted `end`."""
    connectors: str = ""
    """Those of them that, standing alone, connect (连接号) and take class NS."""
    forbidden: Pairs = ()
    """Before and after: no break, asked before LB13."""
    allowed: Pairs = ()
    """Before and after: a break, asked before LB17, so that no line begins with a closing mark or ends with an opening one for it."""


# Quotes open and close by what they are, not by context, and have a full box (CLREQ, JLREQ cl-01, cl-02).
_QUOTES: Final[Pairs] = (("“‘", "OP+"), ("”’", "CL+"))
# Geometric signs in Han text have a Han box: class AI as ID (UAX #14, AI), for 二○二五年 and rows of stars.
_SIGNS: Final[Pairs] = (("○●◎◇◆□■△▲▽▼☆★※", "ID+"),)
# Squared abbreviations of units, U+3380-33DF: a number's unit (JLREQ cl-13).
_SQUARES: Final = "".join(map(chr, range(0x3380, 0x33E0)))

# No line begins with NS, or with the point of a number, after a space either.
_NO_START: Final[Pairs] = (("", "NS"), ("SP", "IS.digit"))
# 破折号, 省略号 and their like may begin a line in Han text, and may part from each other: CLREQ levels basic and gb, JLREQ cl-08.
_UNITS_MAY_START: Final[Pairs] = (("EA IN.end B2.end", "IN"), ("B2.end", "B2"))
# GB/T 15834—2011 5.1.9: 分隔号 not at a line end.
_NO_SOLIDUS_AT_END: Final[Pairs] = (("SY", "EA"), ("SY+ SP*", ""))

_ZH_CLASSES: Final[Pairs] = (
    ("～－", "NS+"),  # 连接号, 间隔号: GB/T 15834—2011 5.1.6, 5.1.7
    ("‧", "NS"),
    ("~", "AL.range"),
    ("／", "SY+"),  # 分隔号
    (_SQUARES, "PO+"),
    ("¥$€£№", "PR.sign"),
    ("￥＄￡", "PR+.sign"),
)
_ZH_SHARED: Final[Pairs] = (*_QUOTES, *_SIGNS, ("·–", "NS+"), ("—―", "B2"), ("①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳", "OP+"))
_ZH_FORBIDDEN: Final[Pairs] = (*_NO_START, ("", "PO"), ("", "AL.range"), ("PR.sign SP*", ""))


def _chinese(name: str, forbidden: Pairs, allowed: Pairs) -> Tailoring:
    return Tailoring(name, _ZH_CLASSES, _ZH_SHARED, "—―…⋯", "—―", (*_ZH_FORBIDDEN, *forbidden), allowed)


ZH_HANS_BASIC: Final = _chinese("zh-Hans basic", (), _UNITS_MAY_START)
ZH_HANS_GB: Final = _chinese("zh-Hans gb", _NO_SOLIDUS_AT_END, _UNITS_MAY_START)
ZH_HANS_STRICT: Final = _chinese("zh-Hans strict", (*_NO_SOLIDUS_AT_END, ("", "B2 IN")), ())
ZH_HANT: Final = _chinese("zh-Hant", (), _UNITS_MAY_START)

_JA_CLASSES: Final[Pairs] = (("～", "NS+"), (_SQUARES + "㌃㌍㌔㌘㌢㌣㌦㌧㌫㌶㌻㍉㍊㍍㍑㍗", "PO+"))
_JA_SHARED: Final[Pairs] = (*_QUOTES, *_SIGNS, ("«", "OP+"), ("»", "CL+"), ("–", "NS+"), ("―", "B2"))
_JA_FORBIDDEN: Final[Pairs] = (*_NO_START, ("", "HH"))
# JLREQ 3.1.7: what books and newspapers let begin a line, cl-10, cl-11 and 々.
_JA_SMALL: Final = ("々ーｰぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿｧｨｩｪｫｬｭｮｯ", "ID+")
# The same, newspapers: cl-04 and the middle dot.
_JA_NEWS: Final[Pairs] = (("！？・･", "ID+"), ("‼⁇⁈⁉", "ID"))


def _japanese(name: str, *free: tuple[str, str]) -> Tailoring:
    return Tailoring(name, (*_JA_CLASSES, *free), _JA_SHARED, "—―…‥", "", _JA_FORBIDDEN, _UNITS_MAY_START)


JA_STRICT: Final = _japanese("ja strict")
JA_BOOKS: Final = _japanese("ja books", _JA_SMALL)
JA_NEWSPAPER: Final = _japanese("ja newspaper", _JA_SMALL, *_JA_NEWS)

# CLREQ level none, as newspapers in Taiwan and Hong Kong set: only what is one piece stays whole.
FREE: Final = Tailoring(
    "none", (("，。、；：？！．‼⁇⁈⁉）〕］｝】〗》〉」』〙〛｠（〔［｛【〖《〈「『〘〚｟～－／々％￥＄", "ID+"),), (("“”‘’·–—―…⋯", "ID+"),),
    "—―…⋯", "", (), (),
)  # fmt: skip

TAILORINGS: Final = (ZH_HANS_BASIC, ZH_HANS_GB, ZH_HANS_STRICT, ZH_HANT, JA_STRICT, JA_BOOKS, JA_NEWSPAPER)
