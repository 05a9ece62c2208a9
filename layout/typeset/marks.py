"""Marks: which class each belongs to, where its blank is, and the house rule that sets typed half-width marks full.

Sources: GB/T 15834—2011 cl. 5.1; CLREQ #h-punctuation_adjustment_space; GB/T 15835—2011 (二分字身).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from enum import IntEnum
from functools import cache

from layout.typeset.clusters import JOINERS, MARKS, WORD, sequence
from layout.typeset.hyphens import ADDRESS, NOT_ITS_OWN


class Kind(IntEnum):
    """What a sort is to the rules of line and space."""

    HAN = 0
    """Han, kana and every other full-width character."""
    OPEN = 1
    """Opening quotes, brackets, 书名号: blank on the left."""
    CLOSE = 2
    """Closing ones: blank on the right."""
    PAUSE = 3
    """顿号, 逗号."""
    STOP = 4
    """句号."""
    DOT = 5
    """间隔号: half an em, fixed; an em in traditional Chinese and Japanese (JLREQ cl-05)."""
    CONNECTOR = 6
    """连接号: never at a line start, no space added beside it."""
    SOLIDUS = 7
    """分隔号: half an em, neither at a line start nor at a line end."""
    DASH = 8
    """破折号: two ems, one piece."""
    LEADER = 9
    """省略号: two ems, one piece."""
    DIGITS = 10
    LATIN = 11
    """A Latin word, an address, a code."""
    SIGN = 12
    """Narrow signs: ASCII punctuation, mathematical signs."""
    SPACE = 13
    """A typed space: dropped at a line's edge."""
    VOID = 14
    """Format characters that print nothing."""
    COLON = 15
    """分号, 冒号: with the pauses in Chinese, middle marks in Japanese (JLREQ cl-05)."""
    EXCLAIM = 16
    """问号, 叹号 (JLREQ cl-04)."""
    SIGN_OPEN = 17
    """ASCII opening brackets."""
    SIGN_CLOSE = 18
    """ASCII closing brackets and points."""
    PREFIX = 19
    """Signs of currency, №, enumerators: never at a line end (JLREQ cl-12, UAX #14 PR)."""
    POSTFIX = 20
    """Signs of percent and unit: never at a line start (JLREQ cl-13, UAX #14 PO)."""
    TURN = 21
    """Prints nothing, a line may break after it: zero width space, a place where an address may turn over."""
    HYPHEN = 22
    """A place where a Latin word may be divided: prints a hyphen at a line end, else nothing."""


# CLREQ table of marks by class; GB/T 15834—2011 5.1.1-5.1.9; JLREQ appendix A, cl-01 to cl-08.
CLASSES: dict[Kind, str] = {
    Kind.OPEN: "“‘「『（〔［｛【〖《〈〘〚｟〝",
    Kind.CLOSE: "”’」』）〕］｝】〗》〉〙〛｠〞〟",
    Kind.PAUSE: "，、",
    Kind.COLON: "；：",
    Kind.STOP: "。．",
    Kind.EXCLAIM: "？！‼⁇⁈⁉",
    Kind.DOT: "·‧・",
    Kind.CONNECTOR: "～–—―－〜",
    Kind.SOLIDUS: "/／",
    Kind.DASH: "⸺",
    Kind.LEADER: "…⋯‥",
    Kind.SPACE: " \t\n\r\u00a0\u3000",
    Kind.TURN: "\u200b",
    Kind.HYPHEN: "\u00ad",
    Kind.SIGN_OPEN: "([{",
    Kind.SIGN_CLOSE: ")]},.:;!?",
    Kind.PREFIX: "¥￥$＄€£￡№①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳",
    Kind.POSTFIX: "%％‰‱°℃℉′″¢￠㎎㎏㎜㎝㎞㎡㎥㏄",
}
KINDS: dict[str, Kind] = {char: kind for kind, chars in CLASSES.items() for char in chars}

# Marks that share a code point with Latin: full-width boxes in Chinese text, the face's own width in Latin text.
SHARED = "“”‘’—…·–⋯‥"

# 破折号, 省略号: two ems in one piece (GB/T 15834—2011 5.1.4, 5.1.5).
PAIRS = frozenset({"——", "……", "⋯⋯", "‥‥"})

# Full box of a mark in mainland text, thousandths of an em, where it is not one em (GB/T 15834—2011 5.1.6, 5.1.7, 5.1.9).
BOXES: dict[str, int] = {"·": 500, "‧": 500, "・": 500, "–": 500, "/": 500, "／": 500, "⸺": 2000}

# The half-em body (二分字身), GB/T 15835—2011 5.1.7; a point and an apostrophe take half of that, a sign of percent a full em.
DIGIT_BOXES: dict[str, int] = {**dict.fromkeys("0123456789", 500), **dict.fromkeys("-–/+−", 500), **dict.fromkeys(".,:’", 250)}
SIGN_BOXES: dict[str, int] = {"%": 1000, "‰": 1000, "‱": 1000}

BLANK_RIGHT = frozenset({Kind.CLOSE, Kind.PAUSE, Kind.COLON, Kind.STOP, Kind.EXCLAIM})
NARROW = frozenset({Kind.DIGITS, Kind.LATIN, Kind.SIGN, Kind.SIGN_OPEN, Kind.SIGN_CLOSE})
AFFIXES = frozenset({Kind.PREFIX, Kind.POSTFIX})
WHITE = frozenset({Kind.SPACE, Kind.VOID, Kind.TURN, Kind.HYPHEN})
"""Sorts that print nothing inside a line."""
BOXED = BLANK_RIGHT | {Kind.OPEN, Kind.DOT, Kind.CONNECTOR, Kind.SOLIDUS, Kind.DASH, Kind.LEADER}
"""Marks whose box is the rule's, whatever the face's own advance."""
EXCLAIMS = frozenset("？！")

# House rule: half-width marks typed in Chinese text are set as these.
FULL_WIDTH: dict[str, str] = {",": "，", ":": "：", ";": "；", "?": "？", "!": "！", "(": "（", ")": "）"}

_ADDRESS = rf"(?:{ADDRESS})(?<![{re.escape(NOT_ITS_OWN)}])"
_PROTECTED = re.compile(rf"{_ADDRESS}|\d{{1,99}}(?:[,.:]\d{{1,99}})+|[A-Za-z][\w'’.-]{{0,99}}(?:[,;:?!]? [A-Za-z][\w'’.-]*)+", re.ASCII)
_TYPED = re.compile(r"[,:;?!()]")
SPACES = " \t\r\n\u00a0\u3000"
_DIRECTIONS = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]")
_ZERO = re.compile("\u200b+")
_CLOSABLE = re.compile("[ \t\r\n\u00a0\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]")
_SPACES = re.compile(r"[ \t\r\n\u00a0]+")


@cache
def kind(char: str) -> Kind:
    """The class of one character by the tables, else by its Unicode width."""
    if char in KINDS:
        return KINDS[char]
    width, category = unicodedata.east_asian_width(char), unicodedata.category(char)
    if category == "Cf" or "\ufe00" <= char <= "\ufe0f" or "\U000e0100" <= char <= "\U000e01ef":  # a selector of nothing
        return Kind.VOID
    if width in "WF" or category in ("Co", "Cc", "Cs", "Cn") or (width == "A" and category in ("No", "So")):
        return Kind.HAN
    if category == "Nd":
        return Kind.DIGITS
    return Kind.LATIN if category[0] in "LM" else Kind.SIGN


@cache
def narrow(char: str) -> bool:
    """Whether a character is drawn as Latin: letters, digits, ASCII signs, signs of percent and currency on a narrow body."""
    own = kind(char)
    if own in AFFIXES:
        width, category = unicodedata.east_asian_width(char), unicodedata.category(char)
        return width not in "WF" and not (width == "A" and category in ("No", "So"))
    return own in NARROW


@cache
def wide(char: str) -> bool:
    """Whether a character speaks for Chinese text around it: Han or a full-width mark."""
    return bool(char) and not narrow(char) and kind(char) is not Kind.SOLIDUS and kind(char) not in WHITE


def chinese(text: str) -> bool:
    """Whether a text holds a character that only Chinese text has; shared marks alone do not count."""
    return any(wide(char) and char not in SHARED for char in text)


def full_marks(text: str) -> str:
    """Half-width marks next to Han or a full-width mark as full-width ones, character for character."""
    if not _TYPED.search(text):
        return text
    kept = {i for found in _PROTECTED.finditer(text) for i in range(*found.span())}
    typed = [m.start() for m in _TYPED.finditer(text)]
    chars = list(text)
    for _ in range(2):  # a second look: a mark may stand beside one that has just become full
        for i in typed:
            if i not in kept and chars[i] in FULL_WIDTH and _beside_wide(chars, i):
                chars[i] = FULL_WIDTH[chars[i]]
    _pair_brackets(chars)
    return "".join(chars)


def _beside_wide(chars: list[str], i: int) -> bool:
    before = next((c for c in reversed(chars[max(0, i - 3) : i]) if not c.isspace()), "")
    after = next((c for c in chars[i + 1 : i + 4] if not c.isspace()), "")
    return wide(before) or wide(after) or (before in SIGN_BOXES and not after.isspace())


def _pair_brackets(chars: list[str]) -> None:
    """Both halves of a pair full, or neither is left alone."""
    stack: list[int] = []
    for i, char in enumerate(chars):
        if char in "(（":
            stack.append(i)
        elif char in ")）" and stack:
            first = stack.pop()
            if (chars[first] == "（") != (char == "）"):
                chars[first], chars[i] = "（", "）"


def close_up(text: str) -> tuple[str, Sequence[int]]:
    """Text without the spaces typed between Han and Latin or beside a full mark, and the place in `text` of each character kept.

    Any other row of spaces becomes one (CLREQ, Han-Latin space). Characters that print nothing go: those that give a direction,
    and a zero width space beside Han, where a line may break anyway.
    """
    if not _CLOSABLE.search(text):
        return text, range(len(text))
    drop = {found.start() for found in _DIRECTIONS.finditer(text)}
    for found in _ZERO.finditer(text):
        if wide(text[found.start() - 1 : found.start()]) or wide(text[found.end() : found.end() + 1]):
            drop.update(range(*found.span()))
    for found in _SPACES.finditer(text):
        start, end = found.span()
        before, after = text[start - 1 : start], text[end : end + 1]
        drop.update(range(start if _closes(before, after) else start + 1, end))
    if not drop:
        return text, tuple(range(len(text)))
    kept = tuple(i for i in range(len(text)) if i not in drop)
    return "".join(text[i] for i in kept), kept


def _closes(before: str, after: str) -> bool:
    if not before or not after:
        return True
    if _marked(before) or _marked(after):
        return True
    return wide(before) != wide(after)


def _marked(char: str) -> bool:
    return char in KINDS and (KINDS[char] is Kind.OPEN or KINDS[char] in BLANK_RIGHT) and char not in SHARED


def ambiguous(char: str) -> bool:
    """Whether Unicode leaves the width of a character to the face."""
    return unicodedata.east_asian_width(char) not in "WF"


@cache
def joins(char: str) -> bool:
    """Whether a character only modifies the one before it: combining marks, variation selectors, joiners."""
    return unicodedata.category(char) in ("Mn", "Me") or char in "\u200d\ufe0e\ufe0f"


_LETTER = rf"A-Za-z0-9\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02af{MARKS}\u0370-\u03ff\u0400-\u052f\u1e00-\u1fff"
NUMBER = re.compile(r"[+\-−’]?[0-9]+(?:[.,:/\-–][0-9]+)*")


def tokens(text: str) -> Iterator[re.Match[str]]:
    """The pieces a text is set from; joined they are the text."""
    return _tokens(sequence(text)).finditer(text)


@cache
def _tokens(sequences: str) -> re.Pattern[str]:
    # Han, kana and the commonest marks beside them in one stretch; a year without its century; an address; sequences and words of
    # `clusters`; a word or number with the marks inside it; pairs of U+2014 and U+2026
    # (CLREQ #prohibition_rules_for_unbreakable_marks); spaces; any other character with what modifies it.
    return re.compile(
        rf"(?P<han>[\u4e00-\u9fff\u3041-\u3096\u30a1-\u30fa\u30fc，。、；：？！“”《》（）「」]+(?!{JOINERS}))"
        r"|(?P<year>’[0-9]{2}(?![0-9A-Za-z]|[.,:][0-9]))"
        rf"|{_ADDRESS}|{sequences}|{WORD}"
        rf"|(?:(?<![{_LETTER}])[+\-−](?=[0-9]))?[{_LETTER}]+"
        rf"(?:(?:(?<=[0-9])[.,:/\-–](?=[0-9])|['’_&+#@\-./](?=[A-Za-z0-9]))[{_LETTER}]+)*"
        rf"|——|……|⋯⋯|‥‥|\u3000+|[ \t\r\n\u00a0]+|.{JOINERS}*",
        re.DOTALL,
    )
