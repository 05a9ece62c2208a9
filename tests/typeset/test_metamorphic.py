"""What must not move: the same copy cut, split, set again, in other faces; and what gives way first, read from the set lines alone."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from fractions import Fraction
from importlib import resources
from itertools import pairwise, product

import pytest
from fontTools.feaLib.builder import addOpenTypeFeaturesFromString
from fontTools.ttLib import TTFont
from hypothesis import example, given, settings
from hypothesis import strategies as st
from plainface import EM, SOURCE, make_book, plain_face

from layout.assets import Assets, Face
from layout.galley import Block, Line
from layout.issue import Kind, Paragraph, Story, Words
from layout.stylebook import Align, Typography
from layout.typeset.casting import cast
from layout.typeset.compose import Compositor, compose
from layout.typeset.justify import Measure, set_line
from layout.typeset.linebreak import fitted, solve_one
from layout.typeset.mojikumi import space
from layout.typeset.shaper import Shaper
from layout.typeset.shaping import Chain, Fount
from layout.units import Sp

RULES = Typography()
FULL = Typography(marks="full")
MEASURES = (9, 13, 17)
INDENT = 2

RICH = (
    "据《说明》：“甲，乙也。”（见卷十）——2025年3月1日，3,681件、占63.5%～68%；共120万元……"
    "网址 https://example.org/a/b?c=d，邮箱 abc@example.org。",
    "Mr. Field’s organization, founded in 1998 (see p. 12), signed the “Convention”——甲方与乙方·丙方于10:30～11:45签署！？“好！”他说。",
    "第12条、第3款：¥1,200.50元/月，-5℃～+38℃，№7，①甲；②乙。两组各 3/4；依 12345—2011 号文。don’t re-enter co-operate 字é。",
    "葛\U000e0100城⿰氵去字か\u3099“‘嵌套’（又一层【方】）”。……——……？！？！！字\u200d字\u2060字",
)  # fmt: skip

Place = tuple[Sp, Sp, int, str]


def set_text(pieces: Sequence[tuple[str, Fount]], measure: Sp, rules: Typography = RULES) -> list[Line]:
    """A paragraph broken, its lines justified, the first indented by two ems."""
    stick = fitted(space(cast(pieces), EM, rules), measure)
    count, indent = len(stick.sorts), INDENT * EM
    return [
        set_line(stick, (a, b), Measure(measure, 0 if a else indent, Align.JUSTIFY if b < count else Align.LEFT), SOURCE)
        for a, b in solve_one(stick, (measure - indent, measure))[0].spans
    ]


def glyphs(lines: Sequence[Line]) -> list[list[Place]]:
    """Every glyph of every line: where it stands, and the copy it stands for."""
    return [
        sorted((run.x + x, run.y, glyph, text) for run in line.runs for glyph, x, text in zip(run.glyphs, run.xs, run.texts, strict=True))
        for line in lines
    ]


def story(*texts: str) -> Story:
    return Story("s", SOURCE, ("标题",), body=tuple(Paragraph(Kind.TEXT, (Words(text),), SOURCE) for text in texts))


def lines_of(block: Block) -> list[list[list[Place]]]:
    return [glyphs(setting.lines) for setting in block.settings]


# Cut into runs


@pytest.mark.parametrize(("ink", "measure"), [("black", 17), ("red", 13)])
@pytest.mark.parametrize("text", RICH, ids=["marks", "words", "numbers", "clusters"])
def test_a_cut_anywhere_moves_no_glyph(chain: Chain, text: str, ink: str, measure: int) -> None:
    one, other = Fount(chain, EM, "black", half_digits=True), Fount(chain, EM, ink, half_digits=True)
    whole = glyphs(set_text([(text, one)], measure * EM))
    for at in range(1, len(text)):
        assert glyphs(set_text([(text[:at], one), (text[at:], other)], measure * EM)) == whole, text[: at + 1]


@given(st.lists(st.integers(1, 60), max_size=6))
@settings(max_examples=25, deadline=None)
def test_any_number_of_cuts_moves_no_glyph(chain: Chain, cuts: list[int]) -> None:
    text = RICH[0]
    founts = [Fount(chain, EM, "black", half_digits=True), Fount(chain, EM, "red", half_digits=True)]
    places = [0, *sorted({cut for cut in cuts if cut < len(text)}), len(text)]
    pieces = [(text[a:b], founts[i % 2]) for i, (a, b) in enumerate(pairwise(places))]
    assert glyphs(set_text(pieces, 13 * EM)) == glyphs(set_text([(text, founts[0])], 13 * EM))


def test_a_short_word_in_two_inks_is_not_broken(fount: Fount) -> None:
    red = Fount(fount.chain, EM, "red", half_digits=True)
    text = "，①甲；②乙。A/B两组人民法院"
    assert glyphs(set_text([("，①甲；②乙。A/", fount), ("B两组人民法院", red)], 9 * EM)) == glyphs(set_text([(text, fount)], 9 * EM))


def test_dots_move_no_glyph(compositor: Compositor) -> None:
    text = RICH[0]
    plain = compositor.galley(story(text), 13 * EM).blocks[0].settings[0].lines
    for at in range(0, len(text) - 4, 3):
        words = (Words(text[:at]), Words(text[at : at + 4], dots=True), Words(text[at + 4 :]))
        dotted = Story("s", SOURCE, ("标题",), body=(Paragraph(Kind.TEXT, tuple(w for w in words if w.text), SOURCE),))
        lines = compositor.galley(dotted, 13 * EM).blocks[0].settings[0].lines
        copy = [[place for place in row if place[3]] for row in glyphs(lines)]
        assert copy == [[place for place in row if place[3]] for row in glyphs(plain)]


# Set whole, in parts, again


def test_a_story_set_whole_is_its_paragraphs_set_one_by_one(compositor: Compositor) -> None:
    texts = ("开头一段。" + RICH[1], *RICH, "末一段。")
    for measure in MEASURES:
        whole = compositor.galley(story(*texts), measure * EM).blocks
        alone = [compositor.galley(story("开头一段。", text), measure * EM).blocks[1] for text in texts]
        assert [lines_of(block) for block in whole] == [lines_of(block) for block in alone]


def test_the_order_of_measures_changes_nothing(assets: Assets) -> None:
    told, forth, back = story(*RICH), compose(make_book(), assets), compose(make_book(), assets)
    wide_first = {m: forth.galley(told, m * EM) for m in (21, 17, 13, 11, 9)}
    assert {m: back.galley(told, m * EM) for m in (9, 17, 11, 21, 13)} == wide_first


def test_a_further_paragraph_changes_none_before_it(compositor: Compositor) -> None:
    for count in range(1, len(RICH)):
        before = compositor.galley(story(*RICH[:count]), 13 * EM).blocks
        after = compositor.galley(story(*RICH[: count + 1]), 13 * EM).blocks
        assert [lines_of(block) for block in after[:count]] == [lines_of(block) for block in before]


HAN_COPY = "人民法院今日开庭审理，双方到庭陈述意见；合议庭评议后当庭宣判。旁听群众表示，判决说理充分，程序公开透明，令人信服。"


@pytest.mark.parametrize("char", ["\u200b", "\u200e"])
def test_what_prints_nothing_moves_nothing_in_a_line(fount: Fount, char: str) -> None:
    for measure in MEASURES:
        whole = _seen(set_text([(HAN_COPY, fount)], measure * EM))
        for at in (at for at in range(1, len(HAN_COPY)) if _han(HAN_COPY[at - 1 : at + 1])):
            lines = set_text([(HAN_COPY[:at] + char + HAN_COPY[at:], fount)], measure * EM)
            assert _seen(lines, char) == whole, (measure, HAN_COPY[: at + 1])


def test_a_mark_before_a_zero_width_space_ends_its_line_on_half_an_em(fount: Fount) -> None:
    copy = "法院人民法院人，\u200b法院人民法院"
    (first, *_) = set_text([(copy, fount)], 10 * EM)
    (plain, *_) = set_text([(copy.replace("\u200b", ""), fount)], 10 * EM)
    assert _seen([first], "\u200b") == _seen([plain])


def _han(text: str) -> bool:
    return all("\u4e00" <= char <= "\u9fff" for char in text)


def _seen(lines: Sequence[Line], unseen: str = "") -> list[list[Place]]:
    return [[place for place in row if place[3] != unseen] for row in glyphs(lines)]


# Pairs of marks, whatever the face

OPENS, CLOSES, PAUSES, STOPS = "“（《", "”）》", "，、；：", "。？！"
PAIRS = tuple(a + b for a, b in product(OPENS + CLOSES + PAUSES + STOPS, repeat=2))


def advance(pair: str) -> Fraction:
    """Ems of two marks side by side: GB/T 15834 5.1.2 and CLREQ, adjacent marks; an opening one keeps its blank only after nothing."""
    first, second = pair[0], pair[1]
    if first in "？！" and second in "？！":
        return Fraction(1)
    if first in OPENS:
        return Fraction(3, 2) if second in OPENS else Fraction(2)
    return Fraction(3, 2)


def _stripped(data: bytes, *tables: str) -> bytes:
    font, stream = TTFont(io.BytesIO(data), lazy=True), io.BytesIO()
    for table in tables:
        if table in font:
            del font[table]
    font.save(stream, reorderTables=False)
    return stream.getvalue()


def _with_halves(data: bytes) -> bytes:
    """The plain face with `halt`, `chws` and `kern` for its marks."""
    font, stream = TTFont(io.BytesIO(data)), io.BytesIO()
    halt = "pos close <0 0 -500 0>; pos open <-500 0 -500 0>;"
    chws = "pos close close <0 0 -500 0>; pos close open <0 0 -500 0>; pos open open <0 0 -500 0>;"
    rules = f"feature halt {{ {halt} }} halt; feature chws {{ {chws} }} chws; feature kern {{ {chws} }} kern;"
    addOpenTypeFeaturesFromString(font, rules)
    font.save(stream)
    return stream.getvalue()


@pytest.fixture(scope="module")
def made() -> dict[str, Fount]:
    package = resources.files("pylopdf_fonts_zh_cn")
    serif, sans = ((package / f"Noto{name}SC-Regular.otf").read_bytes() for name in ("Serif", "Sans"))
    files = {
        "serif": serif,
        "sans": sans,
        "bare": _stripped(serif, "GPOS", "GSUB"),
        "plain": plain_face(),
        "halved": _with_halves(plain_face()),
    }
    return {name: Fount(Chain([Shaper(Face(name, name, 400, data))]), EM, "black", half_digits=True) for name, data in files.items()}


@pytest.mark.parametrize("name", ["serif", "sans", "bare", "plain", "halved"])
def test_every_pair_of_marks_takes_what_the_table_says(made: dict[str, Fount], name: str) -> None:
    for pair in PAIRS:
        stick = space(cast([(f"字{pair}字", made[name])]), EM, FULL)
        line = set_line(stick, (0, 4), Measure(0), SOURCE)
        first, last = (x for x, _, _, text in glyphs([line])[0] if text == "字")
        assert Fraction(last - first, EM) == 1 + advance(pair), pair


# What gives way first, read from the lines alone

SQUEEZED = (" ", "）》”", "，、；：", "。")
"""In this order (CLREQ): spaces of words down to a quarter of an em, brackets, pauses, stops to half an em."""
COPY = st.lists(st.sampled_from([*"法院人民今年判决，、；：。）》”", "ab", "cd"]), min_size=12, max_size=70)


def _joined(parts: Sequence[str]) -> str:
    """Latin words side by side parted by a space."""
    return "".join(f" {b}" if a.isascii() and b.isascii() and a else b for a, b in pairwise(("", *parts)))


def _natural(text: str, after: str) -> Sp:
    """What a character takes inside a line: marks a full em, but half of it before another mark."""
    if text == " ":
        return EM * 333 // 1000
    if text.isascii():
        return EM // 2
    return EM // 2 if text in "".join(SQUEEZED[1:]) and after in "".join(SQUEEZED[1:]) else EM


def _room(text: str, natural: Sp) -> Sp:
    if text == " ":
        return natural - EM // 4
    return EM // 2 if text in "".join(SQUEEZED[1:]) and natural == EM else 0


def _changes(line: Line) -> Iterator[tuple[str, str, Sp, Sp]]:
    """Every character but the last with the next one, what it gave (negative: took), and what it could have given."""
    row = glyphs([line])[0]
    for (x, _, _, text), (beyond, _, _, after) in pairwise(row):
        natural = _natural(text, after)
        yield text, after, natural - (beyond - x), _room(text, natural)


def _even(shares: Sequence[tuple[Sp, Sp]]) -> bool:
    """Whether places gave alike, but for those at their floor."""
    free = [given for given, room in shares if given < room]
    return not free or max(given for given, _ in shares) - min(free) <= 1


@given(COPY)
@example([*"法院）人，民今年判）决法，院人民。今年判、", "ab", "cd", *"院，法院。", "ab", "cd", *"）法院人民"])
@settings(max_examples=60, deadline=None)
def test_a_step_gives_only_when_those_before_it_are_used_up(fount: Fount, parts: list[str]) -> None:
    text = "法" + _joined(parts)
    for line in set_text([(text, fount)], 11 * EM, FULL)[:-1]:
        changes = list(_changes(line))
        steps = [[(given, room) for text, _, given, room in changes if text in step and room > 0] for step in SQUEEZED]
        used = [step for step in steps if any(given > 0 for given, _ in step)]
        for step in used:
            assert _even(step)
            assert all(given == room for before in steps[: steps.index(step)] for given, room in before), line.text
        if used:
            assert all(given >= 0 or room == 0 for _, _, given, room in changes), "squeezed and widened at once"


@given(COPY)
@settings(max_examples=60, deadline=None)
def test_spaces_are_widened_first_and_gaps_alike(fount: Fount, parts: list[str]) -> None:
    text = "法" + _joined(parts)
    for line in set_text([(text, fount)], 11 * EM, FULL)[:-1]:
        changes = list(_changes(line))
        spaces = [-given for text, _, given, _ in changes if text == " "]
        gaps = [-given for text, after, given, _ in changes if " " not in (text, after) and given < 0]
        assert max(gaps, default=0) - min(gaps, default=0) <= 1
        if gaps:
            assert all(taken >= EM // 2 - EM * 333 // 1000 for taken in spaces)
        assert max(spaces, default=0) - min(spaces, default=0) <= 1
