"""Bad copy: whatever is typed is set whole within its measure or told, in time that grows with its length."""

from __future__ import annotations

from collections.abc import Iterable
from importlib import resources

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from plainface import EM, SOURCE, make_book
from stopwatch import seconds

from layout.assets import Assets, Cast, Face
from layout.galley import Block, Galley, Line
from layout.issue import Kind, Paragraph, Photo, Story, Words
from layout.stylebook import Typography
from layout.typeset.casting import cast
from layout.typeset.compose import Compositor, compose
from layout.typeset.justify import Measure, set_line
from layout.typeset.marks import chinese, full_marks
from layout.typeset.mojikumi import space
from layout.typeset.shaping import Fount

MEASURE = 17 * EM

COPY = {
    "bidirectional controls": "字\u202e甲乙\u202c字\u2066ab\u2069\u200e字\u200f" * 300,
    "joiners": "字\u200d字\u200c" * 1000,
    "zero width spaces": "字\u200b" * 2000,
    "marks on nothing": "\u0301" * 2000,
    "marks on one character": "字" + "\u0301" * 5000,
    "marks on one letter": "a" + "\u0301" * 5000,
    "lone surrogates": "\ud800\udc00字" * 700,
    "tabs": "字\t" * 2000,
    "ideographic spaces": "字" + "\u3000" * 2000 + "字",
    "ideographic spaces alone": "\u3000" * 2000,
    "a Latin word": "abcdefghij" * 500,
    "Han": "法院" * 10_000,
    "stops": "。" * 5000,
    "opening marks": "（" * 5000,
    "closing and opening marks": "。”）《" * 1250,
    "brackets in brackets": "《" * 1000 + "字" + "》" * 1000,
    "digits": "1" * 5000,
    "signs and digits": "-1" * 2500,
    "points and digits": "1,,1." * 1000,
    "percents": "1%" * 2500,
    "dates": "2025年1月1日" * 600,
    "case numbers": "〔2025〕甲第1号" * 500,
    "spaces": " " * 3000,
    "spaces between letters": "a" + " " * 3000 + "b",
    "no-break spaces": "\u00a0" * 3000,
    "narrow spaces": "a\u2009" * 2000,
    "one character": "字",
    "one mark": "。",
    "only marks": "，。！？",
    "only format characters": "\u200e\u200f\u2060\ufeff\u202a\u2066",
    "controls": "字\0\x1b" * 1000,
    "line separators": "字\u2028\u2029" * 700,
    "dashes": "—" * 5000,
    "leaders": "…" * 5000,
    "hyphens": "-" * 5000,
    "soft hyphens": "ab\u00ad" * 1500,
    "a web address": "http://example.org/" + "c" * 5000,
    "a web address of parts": "http://example.org/" + "c/" * 2500,
    "an e-mail address": "a" * 3000 + "@example.org",
    "addresses without a space": "a.b@" * 1500,
    "half-width brackets": "字" + "()" * 2500,
    "apostrophes": "'" * 5000,
    "exclamations": "？！" * 2500,
    "emoji": "👨\u200d👩\u200d👧" * 500,
    "an endless emoji": "👨\u200d" * 2000,
    "descriptions of nothing": "⿳⿰" * 1500,
    "descriptions": "⿰氵去" * 1000,
    "forms": "葛\U000e0100" * 2000,
    "forms of nothing": "\U000e0100" * 2000,
    "private characters": "\ue000" * 2000,
    "noncharacters": "\uffff\ufdd0" * 1000,
    "words from the right": "العربية " * 300,
    "Devanagari": "हिन्दी " * 400,
    "Thai": "กรุงเทพ" * 400,
    "jamo": "\u1112" * 3000,
    "Han and letters by turns": "字a" * 2500,
}


def nothing(name: str) -> bytes:
    return b""


@pytest.fixture(scope="module")
def real() -> Compositor:
    package = resources.files("pylopdf_fonts_zh_cn")
    faces = tuple(Face(name, name, 400, (package / f"Noto{name}SC-Regular.otf").read_bytes()) for name in ("Serif", "Sans"))
    casts = (Cast("song", "Serif", ("Serif", "Sans"), False), Cast("hei", "Sans", ("Sans", "Serif"), False))
    return compose(make_book(), Assets(faces, casts, nothing, tuple))


def story(text: str, kind: Kind = Kind.TEXT, headline: str = "标题") -> Story:
    rows = ((text, "甲"), ("乙", text)) if kind is Kind.TABLE else ()
    words = () if rows else (Words(text),)
    return Story("s", SOURCE, (headline,), body=(Paragraph(kind, words, SOURCE, "1." if kind is Kind.ITEM else "", rows),))


def lines_of(blocks: Iterable[Block]) -> list[Line]:
    return [line for block in blocks for line in block.settings[0].lines]


def copy(text: str) -> str:
    """The copy as it is drawn: half-width marks full in Chinese text, white and what prints nothing left out (docs/typography.md, 2.3)."""
    return _seen(full_marks(text) if chinese(text) else text)


def drawn(lines: Iterable[Line]) -> str:
    return _seen("".join(line.text for line in lines))


UNSEEN = dict.fromkeys((0x200B, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A), 0xFEFF))


def _seen(text: str) -> str:
    return "".join(text.translate(UNSEEN).split())


def holds(galley: Galley, text: str, measure: int = MEASURE) -> None:
    lines = lines_of(galley.blocks)
    assert drawn(lines) == copy(text)
    assert [line.text for line in lines if line.width > measure and not line.rescued] == []
    assert [line.text for line in lines[:-1] if line.width < measure and not line.rescued] == []
    assert all(run.x >= -EM // 2 for line in lines for run in line.runs), "the blank of an opening mark, no more, stands before the measure"


@pytest.mark.parametrize("name", COPY)
def test_a_paragraph_is_set_whole_and_within_its_measure(compositor: Compositor, name: str) -> None:
    text = COPY[name][:1200]
    holds(compositor.galley(story(text), MEASURE), text)


@pytest.mark.parametrize("name", COPY)
def test_the_same_in_real_faces(real: Compositor, name: str) -> None:
    text = COPY[name][:400]
    holds(real.galley(story(text), 9 * EM), text, 9 * EM)


@pytest.mark.parametrize("kind", [Kind.SUBHEAD, Kind.QUOTE, Kind.ITEM, Kind.CREDIT])
@pytest.mark.parametrize("name", COPY)
def test_other_paragraphs_are_set_whole(compositor: Compositor, name: str, kind: Kind) -> None:
    text = COPY[name][:200]
    lines = lines_of(compositor.galley(story(text, kind), MEASURE).blocks)
    assert drawn(lines).removeprefix("1." if kind is Kind.ITEM else "") == copy(text)
    assert [line.text for line in lines if line.width > MEASURE and not line.rescued] == []


@pytest.mark.parametrize("name", COPY)
def test_tables_captions_furniture_and_heads_are_set(compositor: Compositor, name: str) -> None:
    text = COPY[name][:120]
    assert "甲" in drawn(lines_of(compositor.galley(story(text, Kind.TABLE), MEASURE).blocks))
    lines = compositor.caption(Photo("p.jpg", (10, 10), SOURCE, text, "摄影"), MEASURE)
    assert drawn(lines) == copy(text) + "摄影"
    assert [line.text for line in lines if line.width > MEASURE and not line.rescued] == []
    assert drawn([compositor.line(text, "label", MEASURE, SOURCE)]) == copy(text)
    for head in compositor.heads(story("正文", headline=text), 3, 40 * EM):
        assert drawn(placed.line for placed in head.lines) == copy(text)


@pytest.mark.parametrize("text", ["法院今日开庭审理" * 50, "W" * 400, "1" * 400, "。" * 400])
def test_a_headline_longer_than_its_place_is_set_within_its_span(compositor: Compositor, text: str) -> None:
    for head in compositor.heads(story("正文", headline=text), 2, 30 * EM):
        assert drawn(placed.line for placed in head.lines) == copy(text)
        assert all(placed.x >= 0 and placed.x + placed.line.width <= head.span for placed in head.lines)


ODD = "法院，。（）《》“”—…·-/.,:'%1aé \t\u3000\u00a0\u200b\u200d\u200e\u202e\u0301\ufe0f\U000e0100\ud800\ue000\u2028"
ODD += "⿰👨\u1100\u0627\u0915\u0e01𠮷"


@given(st.text(alphabet=ODD, min_size=1, max_size=60), st.sampled_from((3, 7, 13)))
@settings(max_examples=100, deadline=None)
def test_any_mixture_is_set_whole(compositor: Compositor, text: str, measure: int) -> None:
    lines = lines_of(compositor.galley(story(text), measure * EM).blocks)
    assert drawn(lines) == copy(text)
    assert [line.text for line in lines if line.width > measure * EM and not line.rescued] == []


def test_a_soft_hyphen_prints_at_a_line_end_alone(fount: Fount) -> None:
    stick = space(cast([("ab\u00adcd\u00adef", fount)]), EM, Typography())
    first, second = (set_line(stick, span, Measure(0), SOURCE) for span in ((0, 6), (6, 7)))
    hyphen = fount.sorts("-", han=False)[0].glyphs
    assert [run.text for run in first.runs] == ["ab\u00ad", "cd\u00ad", ""]
    assert first.runs[-1].glyphs == hyphen
    assert first.width == 4 * EM // 2 + EM // 2
    assert second.text == "ef"


def test_what_no_face_has_is_told_of_every_kind_of_copy(compositor: Compositor) -> None:
    for name in ("lone surrogates", "controls", "line separators", "private characters", "noncharacters", "Thai"):
        text = COPY[name][:30]
        told = {char for missing in compositor.galley(story(text), MEASURE).missing for char in missing.character}
        assert told == set(text) - {"字"}, name


def growth(assets: Assets, text: str) -> float:
    """How many times as long a text takes that is twice as long; the best of a few tries, for a busy machine."""
    tries = []
    for _ in range(3):
        once, twice = (seconds(lambda t=t: compose(make_book(), assets).galley(story(t), MEASURE)) for t in (text, text * 2))  # type: ignore[misc]
        tries.append(twice / max(once, 0.1))
        if tries[-1] < 3:
            break
    return min(tries)


@pytest.mark.parametrize(
    "name",
    ["Han", "stops", "a Latin word", "digits", "points and digits", "spaces", "percents", "a web address", "marks on one letter", "emoji"],
)
def test_time_grows_with_the_copy(assets: Assets, name: str) -> None:
    assert growth(assets, COPY[name][:3000]) < 3
