"""UAX #14: the test file of the standard, the tailorings against docs/uax14.md, the default sets of ECMA-376, speed, hostile text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from html import unescape
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from stopwatch import seconds
from ucd import break_tests, classes, table

from layout.typeset.breakclass import RANGES, break_class
from layout.typeset.tailoring import JA_STRICT, TAILORINGS, ZH_HANS_BASIC, ZH_HANS_GB, ZH_HANS_STRICT, ZH_HANT, Tailoring
from layout.typeset.uax14 import Break, opportunities, verdicts

PAGE = Path(__file__).parents[2] / "docs" / "uax14.md"
NAMES = [tailoring.name for tailoring in TAILORINGS]


def rows(heading: str) -> list[list[str]]:
    """The cells of the table under a heading of the page."""
    section = PAGE.read_text(encoding="utf-8").partition(f"\n## {heading}")[2].partition("\n## ")[0]
    return [[unescape(cell.strip()) for cell in line.strip("|").split(" | ")] for line in section.splitlines() if line.startswith("| ")][1:]


def marked(text: str, tailoring: Tailoring | None = None) -> Break:
    """What is said of the place that ‸ marks."""
    before, after = text.split("‸")
    return opportunities(before + after, tailoring)[len(before)]


# ---- the standard -------------------------------------------------------------------------------------------------------


def test_every_line_of_line_break_test() -> None:
    lines = list(break_tests())
    assert len(lines) == 16672
    wrong = [text for text, want in lines if [verdict is not Break.FORBIDDEN for verdict in opportunities(text)] != want]
    assert wrong == []


def test_the_classes_are_those_of_the_database() -> None:
    assert table() == RANGES
    ends = [int(end, 16) for ranges in RANGES.values() for end in re.split("[ -]", ranges)]
    for point in {0, 0x10FFFF, *range(0xAC00, 0xAC40), *(end + beside for end in ends for beside in (-1, 0, 1) if end + beside >= 0)}:
        assert break_class(point) == classes()[point], f"{point:X}"


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("a\n‸b", Break.MANDATORY),  # LB4
        ("a\r‸\nb", Break.FORBIDDEN),  # LB5
        ("a‸\u2060b", Break.FORBIDDEN),  # LB11
        ("a \u0301‸\u0301b", Break.FORBIDDEN),  # LB10: a mark without a base is a letter of its own
        ("a\u200b ‸b", Break.ALLOWED),  # LB8
        ("\U0001f469\u200d‸\U0001f467", Break.FORBIDDEN),  # LB8a
        ("$‸(1)", Break.FORBIDDEN),  # LB25, a bracket and a digit ahead
        ("$‸(a)", Break.ALLOWED),
        ("法”‸A", Break.FORBIDDEN),  # LB19a
        ("法”‸院", Break.ALLOWED),
        ("3,681‸%", Break.FORBIDDEN),
        ("(3)‸%", Break.FORBIDDEN),
        ("x (a)‸%", Break.ALLOWED),
        ("38‸名", Break.ALLOWED),
        ("\U0001f1e8‸\U0001f1f3\U0001f1fa\U0001f1f8", Break.FORBIDDEN),  # LB30a
        ("\U0001f1e8\U0001f1f3‸\U0001f1fa\U0001f1f8", Break.ALLOWED),
        ("法‸院", Break.ALLOWED),
        ("法‸\u3000院", Break.FORBIDDEN),
        ("法\u3000‸院", Break.ALLOWED),
    ],
)
def test_rules_by_example(text: str, want: Break) -> None:
    assert marked(text) is want


# ---- tailorings against the page ----------------------------------------------------------------------------------------

NOW = {"never": Break.FORBIDDEN, "may": Break.ALLOWED}
Side = tuple[str, str]
Row = tuple[tuple[Side, ...], bool, tuple[Side, ...], Break, tuple[str, ...]]


def sides(cell: str) -> tuple[Side, ...]:
    """`PR ¥￥, AL ·` as class and characters."""
    found = [side.split() for side in cell.removesuffix("SP*").split(",")]
    return tuple((side[0], side[1] if len(side) > 1 else "") for side in found)


@cache
def changes() -> tuple[Row, ...]:
    return tuple(
        (sides(before), before.endswith("SP*"), sides(after), NOW[now], tuple(names.split(", ")))
        for before, after, now, names, _, _ in rows("1.")
    )


def concerns(names: Iterable[str], tailoring: Tailoring) -> bool:
    return any(name == "all" or tailoring.name.startswith(name) for name in names)


def meets(side: Iterable[Side], char: str, kind: str) -> bool:
    return any(name in ("any", kind) and (not chars or re.fullmatch(f"[{chars}]", char)) for name, chars in side)


def plain(char: str) -> str:
    """The class of a character as LineBreak.txt names it, resolved by LB1."""
    name = break_class(ord(char)).rstrip("+")
    return {"QUi": "QU", "QUf": "QU", "HH": "BA", "DC": "AL", "EP": "ID"}.get(name, name)


def before_place(text: str, place: int) -> tuple[str, str, bool]:
    """The character a place stands after with the marks on it, its class, and whether spaces stand between."""
    bare = re.sub(r" +\Z", "", text[:place])
    spaced = len(bare) < place
    while len(bare) > 1 and plain(bare[-1]) in ("CM", "ZWJ") and plain(bare[-2]) not in ("SP", "BK", "CR", "LF", "NL", "ZW"):
        bare = bare[:-1]
    char = bare[-1:]
    return char, ("AL" if char and plain(char) in ("CM", "ZWJ") else plain(char) if char else "sot"), spaced


def told(text: str, place: int, tailoring: Tailoring, now: Break) -> bool:
    """Whether the page tells of this change."""
    char, kind, spaced = before_place(text, place)
    after = text[place]
    seen = "AL" if plain(after) in ("CM", "ZWJ") else plain(after)
    for before, across, following, verdict, names in changes():
        if verdict is now and concerns(names, tailoring) and meets(following, after, seen):
            only_spaced = before == (("SP", ""),)
            if (spaced and only_spaced) or ((across or not spaced) and meets(before, char, kind)):
                return True
    return False


def untold(texts: Iterable[str], tailoring: Tailoring) -> Iterator[tuple[str, int]]:
    for text in texts:
        default, tailored = opportunities(text), opportunities(text, tailoring)
        for place in range(1, len(text)):
            if default[place] is not tailored[place] and not told(text, place, tailoring, tailored[place]):
                yield text, place


@pytest.mark.parametrize("tailoring", TAILORINGS, ids=NAMES)
def test_every_change_in_line_break_test_is_told(tailoring: Tailoring) -> None:
    texts = [text for text, _ in break_tests()]
    assert any(opportunities(text) != opportunities(text, tailoring) for text in texts)
    assert list(untold(texts, tailoring)) == []


COPY = "法院々ー“”‘’，。：！？、；（）《》·–—―…⋯～－~/／-.%％℃㎡$￥№①○★138Aa é\u3000\u0301\u200b\u00a0•※"


@pytest.mark.parametrize("tailoring", TAILORINGS, ids=NAMES)
@given(text=st.text(alphabet=COPY, min_size=2, max_size=12))
def test_every_change_in_copy_is_told(tailoring: Tailoring, text: str) -> None:
    assert list(untold([text], tailoring)) == []


@pytest.mark.parametrize("row", rows("1."), ids=lambda row: row[4])
def test_every_example_of_the_page_is_true(row: list[str]) -> None:
    _, _, now, cell, text, _ = row
    names = cell.split(", ")
    assert set(names) <= {"all", "zh", "ja", *NAMES}
    assert marked(text) is not NOW[now]
    assert {marked(text, tailoring) for tailoring in TAILORINGS if concerns(names, tailoring)} == {NOW[now]}


# ---- what no line begins or ends with -----------------------------------------------------------------------------------

# GB/T 15834—2011 5.1; CLREQ level gb; house.
NO_START = "。．，、；：！？‼⁇⁈⁉”’」』）〕］｝】〗》〉～－–·‧・/／%％‰°℃′″㎡㎥㎏々〻)]},.:;!?"
NO_END = "“‘「『（〔［｛【〖《〈/／¥￥$＄€£￡№([{①⑳"


@pytest.mark.parametrize("tailoring", [ZH_HANS_BASIC, ZH_HANS_GB, ZH_HANS_STRICT, ZH_HANT], ids=NAMES[:4])
def test_chinese_tables(tailoring: Tailoring) -> None:
    ends = NO_END if tailoring in (ZH_HANS_GB, ZH_HANS_STRICT) else NO_END.replace("/", "").replace("／", "")
    assert [mark for mark in NO_START if marked(f"法‸{mark}院", tailoring) is not Break.FORBIDDEN] == []
    assert [mark for mark in ends if marked(f"法{mark}‸院", tailoring) is not Break.FORBIDDEN] == []


@given(st.text(alphabet="法院 1a" + NO_START + NO_END, max_size=12))
@example("法 .5")
@example("（5）％")
def test_no_line_begins_or_ends_with_a_forbidden_mark(text: str) -> None:
    found = opportunities(f"法{text}", ZH_HANS_GB)[1:-1]
    places = [place for place, verdict in enumerate(found, 1) if verdict is Break.ALLOWED]
    start = {f"法{text}"[place] for place in places}
    end = {f"法{text}"[:place].rstrip()[-1] for place in places}
    assert not start & set(NO_START) - {"’"}, text
    assert not end & set(NO_END) - {"/"}, text  # a solidus between Latin words may end a line


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("他说—‸—不", Break.FORBIDDEN),
        ("他说‸——不", Break.ALLOWED),
        ("他说——‸不", Break.ALLOWED),
        ("他说……‸——不", Break.ALLOWED),
        ("5月—‸8月", Break.ALLOWED),
        ("63%～‸68%", Break.ALLOWED),
        ("约~‸5元", Break.FORBIDDEN),
        ("蒂娜·‸罗", Break.ALLOWED),
        ("it’‸s法", Break.FORBIDDEN),
        ("rock ’‸n’ roll法", Break.FORBIDDEN),
        ("‘他’‸AI", Break.ALLOWED),
        ("“A”‸“B”法", Break.ALLOWED),
        ("col·‸lecció", Break.FORBIDDEN),  # no Han: Latin text keeps its marks
        ("the ‸“old” way", Break.ALLOWED),
        ("a—‸b", Break.ALLOWED),
        ("1,‸200元", Break.FORBIDDEN),
        ("12:‸30", Break.FORBIDDEN),
        ("负-‸5度", Break.FORBIDDEN),
    ],
)
def test_chinese_by_example(text: str, want: Break) -> None:
    assert marked(text, ZH_HANS_GB) is want


# ---- ECMA-376 -----------------------------------------------------------------------------------------------------------

# ECMA-376 Part 1, 17.3.1.16: what by default begins no line, what ends none.
ECMA = {
    "zh-Hans": (
        "!%),.:;>?]}¢¨°·ˇˉ―‖’”…‰′″›℃∶、。〃〉》」』】〕〗〞︶︺︾﹀﹄﹚﹜﹞！＂％＇），．：；？］｀｜｝～￠",
        "$([{£¥·‘“〈《「『【〔〖〝﹙﹛﹝＄（．［｛￡￥",
    ),
    "zh-Hant": (
        "!),.:;?]}¢·–—’”•‥…‧′╴、。〉》」』】〕〞︰︱︳︴︶︸︺︼︾﹀﹂﹄﹏﹐﹑﹒﹔﹕﹖﹗﹚﹜﹞！），．：；？］｜｝､",
        "([{£¥‘“‵〈《「『【〔〝︵︷︹︻︽︿﹁﹃﹙﹛﹝（｛",
    ),
    "ja": ("!%),.:;?]}¢°’”‰′″℃、。々〉》」』】〕゛゜ゝゞ・ヽヾ！％），．：；？］｝｡｣､･ﾞﾟ￠", "$([\\{£¥‘“〈《「『【〔＄（［｛｢￡￥"),
    "ko": ("!%),.:;?]}¢°’”′″℃〉》」』】〕！％），．：；？］｝￠", "$([\\{£¥‘“〈《「『【〔＄（［｛￡￥"),
}
OURS = {"zh-Hans": ZH_HANS_GB, "zh-Hant": ZH_HANT, "ja": JA_STRICT, "ko": None}


@pytest.mark.parametrize("language", ECMA)
@pytest.mark.parametrize("side", ["start", "end"])
def test_differences_from_ecma_376_are_told(language: str, side: str) -> None:
    edge = ["start", "end"].index(side)
    theirs = set(ECMA[language][edge])
    asked = {char for sets in ECMA.values() for char in "".join(sets)} | set(NO_START + NO_END.replace("⑳", "②") + "—")
    han = "가" if language == "ko" else "法"
    ours = {char for char in asked if opportunities(han + char + han, OURS[language])[1 + edge] is Break.FORBIDDEN}
    page = {"ECMA-376": "", "ours": ""}
    for name, only, chars, _ in rows("2."):
        page[only] += chars if name == f"{language} {side}" else ""
    assert set(page["ECMA-376"].replace(" ", "")) == theirs - ours
    assert set(page["ours"].replace(" ", "")) == ours - theirs


@given(texts=st.lists(st.text(alphabet="法院㐀“”’‘，。—…1aé .(\u0301\u200d\u2029 ", max_size=12), max_size=5))
def test_texts_in_one_row_do_not_see_each_other(texts: list[str]) -> None:
    for tailoring in (None, ZH_HANS_GB, JA_STRICT):
        alone = [verdict for text in texts for verdict in opportunities(text, tailoring)]
        assert verdicts(texts, tailoring).tolist() == alone


@given(text=st.text(alphabet="法院是“”’，。—…1a .\u0301\u200d", max_size=20), tailoring=st.sampled_from([None, *TAILORINGS]))
def test_han_in_a_row_are_read_as_one_by_one(text: str, tailoring: Tailoring | None) -> None:
    """㐀 has the class of 法, and is looked up each time."""
    assert opportunities(text, tailoring) == opportunities(text.translate(dict.fromkeys(map(ord, "法院是"), "㐀")), tailoring)


# ---- any text, and fast -------------------------------------------------------------------------------------------------

HOSTILE = [
    "",
    "\ud800\udfff\udc00",
    "\u202e\u2066法\u2069",
    "\u200d" * 500,
    "\u0301" * 500,
    "a" * 5000,
    "\t" * 50,
    "\u3000" * 50,
    "“\u0301" * 200,
    "(\u200d." * 200,
    "……" * 100,
    "’" * 100,
    "\U0001f1e8" * 101,
]


@given(text=st.text(st.characters(), max_size=30), tailoring=st.sampled_from([None, *TAILORINGS]))
def test_any_text_is_answered_place_by_place(text: str, tailoring: Tailoring | None) -> None:
    answered(text, tailoring)


@pytest.mark.parametrize("tailoring", [None, *TAILORINGS], ids=["none", *NAMES])
def test_hostile_text_is_answered_place_by_place(tailoring: Tailoring | None) -> None:
    for text in HOSTILE:
        answered(text, tailoring)
        answered(f"法{text}院", tailoring)


def answered(text: str, tailoring: Tailoring | None) -> None:
    found = opportunities(text, tailoring)
    assert len(found) == len(text) + 1
    assert found[0] is Break.FORBIDDEN
    assert found[-1] is (Break.MANDATORY if text else Break.FORBIDDEN)


@pytest.mark.parametrize("piece", ["省高院5月12日通报：“在线立案”APP覆盖98.6%的县（市、区），用时3～5分钟——", *HOSTILE[1:]])
def test_a_hundred_thousand_characters_take_less_than_a_third_of_a_second(piece: str) -> None:
    text = (piece * (100_000 // len(piece) + 1))[:100_000]
    assert seconds(lambda: opportunities(text, ZH_HANS_GB), tries=3) < 0.3
