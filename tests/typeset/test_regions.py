"""Marks by region: a row of the standard, a row of the test. Widths in ems between two characters, unless a row says otherwise."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from plainface import CLOSES, EM, OPENS, SOURCE, ems, make_face

from layout.assets import Face
from layout.galley import Line
from layout.proof.type_rules import NO_END, NO_START
from layout.stylebook import Align, Kinsoku, Typography
from layout.typeset.casting import cast
from layout.typeset.justify import Measure, set_line
from layout.typeset.kinsoku import tailoring
from layout.typeset.marks import Kind
from layout.typeset.mojikumi import Stick, space
from layout.typeset.regions import REGIONS, halved, widening
from layout.typeset.shaper import Shaper
from layout.typeset.shaping import Chain, Fount
from layout.typeset.uax14 import Break, opportunities

LEVELS = {"zh-Hans": Kinsoku.GB, "zh-Hant": Kinsoku.BASIC, "ja": Kinsoku.JA_NEWS}
MIDDLES = "・·‧"
MANUAL = Path(__file__).parent.parent.parent / "docs" / "languages.md"

Founts = Callable[[str], Fount]


@pytest.fixture(scope="module")
def founts() -> Founts:
    """A fount for each region of one face, whose closing marks stand at the left as a mainland face draws them."""
    kana = [chr(code) for code in (*range(0x3041, 0x3097), *range(0x30A1, 0x30FB))]
    chars = dict.fromkeys([*map(chr, range(0x4E00, 0x9FA6)), *kana, *"—…～－ー々\u3000", *MIDDLES], "full")
    chars |= dict.fromkeys([*map(chr, range(0x21, 0x7F)), "–"], "half") | dict.fromkeys(OPENS, "open") | dict.fromkeys(CLOSES, "close")
    face = Face("plain", "Plain", 400, make_face(chars))
    made = {language: Fount(Chain([Shaper(face, language=language)]), EM, "black", half_digits=True) for language in REGIONS}
    return made.__getitem__


def house(language: str, marks: str = "full") -> Typography:
    return Typography(language=language, kinsoku=LEVELS[language], marks=marks)


def stick_of(text: str, language: str, founts: Founts, marks: str = "full") -> Stick:
    return space(cast([(text, founts(language))]), EM, house(language, marks))


def width(text: str, language: str, founts: Founts, marks: str = "full") -> Fraction:
    """Of a text between two kanji, which are taken off again."""
    stick = stick_of(f"国{text}国", language, founts, marks)
    return ems(stick.natural(0, len(stick.sorts))) - 2


# CLREQ #h-punctuation_adjustment_space, #h-adjustment_of_adjacent_punctuation_marks, traditional Chinese.
ZH_HANT = [
    ("，", 1), ("。", 1), ("、", 1), ("；", 1), ("：", 1), ("？", 1), ("！", 1), ("「", 1), ("」", 1), ("·", 1), ("‧", 1),
    ("——", 2), ("……", 2), ("」，", 1.5), ("」。", 1.5), ("」」", 1.5), ("』」", 1.5), ("」「", 1.5), ("》、《", 2), ("「「", 1.5),
    ("」·「", 2),
    ("，「", 1.5), ("。「", 1.5), ("：「", 1.5), ("？「", 1.5), ("」？", 1.5),
    ("。」", 2), ("，」", 2), ("！」", 2), ("？」", 2), ("。』」", 2.5),  # a centred mark keeps its em before a closing one
    ("「？", 2), ("（！", 2), ("？！", 2), ("！！", 2),  # ？！ are fixed
]  # fmt: skip

# JLREQ 3.1.2-3.1.4 and appendix B.
JA = [
    ("、", 1), ("。", 1), ("・", 1), ("：", 1), ("？", 1), ("！", 1), ("「", 1), ("」", 1), ("――", 2), ("……", 2), ("‥‥", 2),
    ("」、", 1.5), ("」。", 1.5), ("。」", 1.5), ("、」", 1.5), ("」」", 1.5), ("」「", 1.5), ("、「", 1.5), ("。「", 1.5), ("「『", 1.5),
    ("」・", 1.5), ("・「", 1.5), ("」・「", 2), ("・」", 2), ("「・", 2), ("、・", 2), ("：「", 1.5),
    ("？「", 2), ("！（", 2), ("」？", 2), ("？」", 2), ("！」", 2), ("！！", 2), ("。』」", 2),
    ("23・4", 2), ("3・カ", 2.5),  # a decimal point is solid
    ("？\u3000", 2), ("！\u3000「", 2.5), ("\u3000「", 1.5),  # cl-14: a bracket is solid after it; typed after ？！ at a sentence's end
]  # fmt: skip


@pytest.mark.parametrize(("text", "wide"), ZH_HANT)
def test_widths_in_traditional_chinese(founts: Founts, text: str, wide: float) -> None:
    assert width(text, "zh-Hant", founts) == wide


@pytest.mark.parametrize(("text", "wide"), JA)
def test_widths_in_japanese(founts: Founts, text: str, wide: float) -> None:
    assert width(text, "ja", founts) == wide


def documented() -> list[tuple[str, str, str]]:
    """Language, pair and widths of both marks, from the table of the manual."""
    table = MANUAL.read_text("utf-8").split("## 2.")[1].split("## 3.")[0]
    rows = [[cell.strip(" *") for cell in line.split("|")[1:-1]] for line in table.splitlines() if line.startswith("| ")]
    languages, pairs = rows[0][1:], [row for row in rows[1:] if len(row[0]) == 2 and row[1] != "---"]
    return [(language, row[0], widths) for row in pairs for language, widths in zip(languages, row[1:], strict=True)]


def test_the_pair_table_of_the_manual(founts: Founts) -> None:
    said = documented()
    assert len(said) > 40
    for language, pair, widths in said:
        stick = stick_of(f"国{pair.replace('，', '、') if language == 'ja' else pair}国", language, founts)
        assert (language, pair, "".join("HF"[ems(wide) == 1] for wide in stick.widths[1:3])) == (language, pair, widths)


@pytest.mark.parametrize(
    ("language", "text", "style", "wide"),
    [
        ("zh-Hant", "，", "kaiming", 0.5), ("zh-Hant", "。", "kaiming", 1), ("zh-Hant", "。", "half", 0.5),
        ("zh-Hant", "？", "half", 1), ("ja", "、", "kaiming", 0.5), ("ja", "：", "kaiming", 0.5), ("ja", "。", "half", 0.5),
        ("ja", "！", "half", 1), ("ja", "・", "half", 1),
    ],
)  # fmt: skip
def test_styles_of_marks_take_only_what_is_blank(founts: Founts, language: str, text: str, style: str, wide: float) -> None:
    assert width(text, language, founts, style) == wide
    assert Kind.EXCLAIM not in halved(language, "half")


@pytest.mark.parametrize(
    ("language", "mark", "wide"),
    [  # GB/T 15834—2011 5.1.10; traditional Chinese 全角; JIS X 4051 (JLREQ 3.1.9): 」、。 solid, ？ and ・ as they are
        *(("zh-Hans", mark, 0.5) for mark in "，。；：？！」）"), *(("zh-Hant", mark, 1) for mark in "，。；：？！」）"),
        *(("ja", mark, 0.5) for mark in "、。」）"), *(("ja", mark, 1) for mark in "？！・："),
    ],
)  # fmt: skip
def test_line_ends(founts: Founts, language: str, mark: str, wide: float) -> None:
    assert ems(stick_of(f"国会{mark}", language, founts).natural(0, 3)) == 2 + wide


@pytest.mark.parametrize("language", REGIONS)
@pytest.mark.parametrize("mark", "「『（《")
def test_an_opening_mark_stands_flush_at_a_line_start(founts: Founts, language: str, mark: str) -> None:
    assert ems(stick_of(f"国{mark}国会", language, founts).natural(1, 4)) == 2.5


def test_the_space_after_a_question_is_dropped_at_a_line_end_and_a_line_start(founts: Founts) -> None:
    stick = stick_of("来るか？\u3000国会", "ja", founts)
    assert ems(stick.natural(0, 5)) == 4
    assert ems(stick.natural(4, 7)) == 2


# What gives way, and in which step: word spaces are 1, Han-Latin space 5.
STEPS = {
    "zh-Hans": {2: "", 3: "「」", 4: "，、；：", 6: "。？！", 0: "·"},
    "zh-Hant": {2: "·", 3: "「」", 4: "，、；：", 6: "。", 0: "？！"},  # CLREQ: ？！ unadjustable
    "ja": {2: "・：；", 3: "「」、", 0: "。？！"},  # JLREQ 3.8.3
}


@pytest.mark.parametrize(("language", "step", "marks"), [(lang, step, m) for lang, rows in STEPS.items() for step, m in rows.items()])
def test_order_of_squeezing(founts: Founts, language: str, step: int, marks: str) -> None:
    for mark in marks:
        stick = stick_of(f"国{mark}国", language, founts)
        assert (mark, stick.steps[1]) == (mark, step)
        assert ems(stick.rooms[1]) == (Fraction(1, 2) if step else 0)


@pytest.mark.parametrize(
    ("language", "text", "after"),
    [  # JLREQ appendix E: no gap is widened after 」、。・：？！ nor before 「; CLREQ lets it be after 」，。
        ("ja", "国「会」、の国。国・会？国」国", "の"), ("ja", "スキー場「国」", "スキー"),
        ("zh-Hant", "國「會」，的會。國·會？國", "國，的。？"),
        ("zh-Hans", "国“会”，的会。国·会？国", "国，的。？"),
    ],
)  # fmt: skip
def test_places_to_widen(founts: Founts, language: str, text: str, after: str) -> None:
    stick = stick_of(text, language, founts)
    table = widening(language)
    places = [s.text for s, t in zip(stick.sorts, stick.sorts[1:], strict=False) if table[s.kind, t.kind]]
    assert "".join(places) == "".join(s.text for s, place in zip(stick.sorts, stick.places, strict=True) if place)
    assert "".join(places) == after


def at_widths(line: Line) -> list[Fraction]:
    """Where each glyph's body begins."""
    return [ems(run.x + x) for run in line.runs for x in run.xs]


@pytest.mark.parametrize("mark", "，。、；：？！")
def test_a_mainland_glyph_is_centred_by_its_ink(founts: Founts, mark: str) -> None:
    """The face draws its marks between 0.1 and 0.4 em; in traditional Chinese their ink must stand in the middle."""
    sort = founts("zh-Hant").sorts(mark)[0]
    assert ems(sort.xs[0]) + Fraction(1, 4) == Fraction(1, 2)
    assert founts("zh-Hans").sorts(mark)[0].xs[0] == 0


@pytest.mark.parametrize("mark", "？！：")
def test_a_mainland_glyph_is_centred_in_japanese_too(founts: Founts, mark: str) -> None:
    assert ems(founts("ja").sorts(mark)[0].xs[0]) == Fraction(1, 4)


@pytest.mark.parametrize("mark", "、。」")
def test_comma_and_stop_stand_at_the_left_in_japanese(founts: Founts, mark: str) -> None:
    assert founts("ja").sorts(mark)[0].xs[0] == 0


def test_a_glyph_of_a_traditional_face_is_moved_to_the_left_for_the_mainland() -> None:
    """Ink in the middle, 0.05 to 0.95 em: a closing mark of the mainland leaves the right half free."""
    face = Face("wide", "Wide", 400, make_face({"。": "full", "国": "full"}))
    sort = Fount(Chain([Shaper(face)]), EM, "black").sorts("。")[0]
    assert ems(sort.xs[0]) == Fraction(-1, 4)


def test_a_centred_mark_gives_way_on_both_sides(founts: Founts) -> None:
    """Squeezed to half an em, its ink stays in the middle of what is left."""
    stick = stick_of("國，會國", "zh-Hant", founts)
    line = set_line(stick, (0, 4), Measure(EM * 7 // 2, 0, Align.JUSTIFY), SOURCE)
    han, comma, after, _ = at_widths(line)
    assert (han, after) == (Fraction(0), Fraction(3, 2))
    assert comma + Fraction(1, 4) == Fraction(5, 4)


@given(
    st.sampled_from(sorted(REGIONS)),
    st.text(alphabet="国会のカー々、。，「」『』（）・：；？！…—12a\u3000", min_size=2, max_size=24),
    st.integers(0, 12),
)
def test_no_line_is_wider_than_its_measure_where_marks_can_give(founts: Founts, language: str, text: str, less: int) -> None:
    stick = stick_of(f"国{text}国", language, founts)
    count = len(stick.sorts)
    natural = stick.natural(0, count)
    give = sum(room for room, kind in zip(stick.rooms, (s.kind for s in stick.sorts), strict=True) if kind is not Kind.SPACE)
    measure = natural - min(give, EM * less // 4)
    line = set_line(replace(stick, tightest=(0, 0)), (0, count), Measure(measure, 0, Align.JUSTIFY), SOURCE)
    assert line.width <= max(measure, natural - give)
    assert "".join(run.text for run in line.runs) == "".join(s.text for s in stick.sorts)


# The judge's own tables against the breaker: every character of either, between two kanji, at every level.
CHARS = sorted({*"".join(NO_START.values()), *"".join(NO_END.values()), *"ァぁー々・？！〜ゝ％"} - set("“”‘’·–—⸺…⋯"))
HOUSES = [
    *(replace(house("zh-Hans"), kinsoku=level) for level in (Kinsoku.NONE, Kinsoku.BASIC, Kinsoku.GB, Kinsoku.STRICT)),
    house("zh-Hant"),
    *(replace(house("ja"), kinsoku=level) for level in (Kinsoku.JA, Kinsoku.JA_BOOK, Kinsoku.JA_NEWS)),
]


def may(char: str, rules: Typography) -> tuple[bool, bool]:
    """Whether a line may begin with a character, and end with it."""
    found = opportunities(f"国{char}国", tailoring(rules))
    return found[1] is not Break.FORBIDDEN, found[2] is not Break.FORBIDDEN


@pytest.mark.parametrize("rules", HOUSES, ids=lambda rules: f"{rules.language}-{rules.kinsoku}")
def test_the_breaker_keeps_what_the_judge_asks(rules: Typography) -> None:
    free = {char: may(char, rules) for char in CHARS}
    assert [char for char, (starts, _) in free.items() if starts and char in NO_START[rules.kinsoku]] == []
    assert [char for char, (_, ends) in free.items() if ends and char in NO_END[rules.kinsoku]] == []


@pytest.mark.parametrize(
    ("level", "free"), [(Kinsoku.JA, ""), (Kinsoku.JA_BOOK, "々ーァっ"), (Kinsoku.JA_NEWS, "々ーァっ？！・"), (Kinsoku.NONE, "。」，々？")]
)
def test_levels_of_japanese(level: Kinsoku, free: str) -> None:
    """JLREQ 3.1.7: what may begin a line in strict setting, in books and in newspapers."""
    rules = replace(house("ja"), kinsoku=level)
    assert {char for char in "。」，、々ーァっ？！・" if may(char, rules)[0]} >= set(free)
    if level is not Kinsoku.NONE:
        assert not {char for char in "。」，、々ーァっ？！・" if may(char, rules)[0]} - set(free)
