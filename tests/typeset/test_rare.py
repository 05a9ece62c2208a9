"""Rare characters: a cluster is drawn whole by one face of the role's chain, or told whole."""

from __future__ import annotations

import io
from importlib import resources

import pytest
from fontTools.feaLib.builder import addOpenTypeFeaturesFromString
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables._c_m_a_p import CmapSubtable
from hypothesis import given
from hypothesis import strategies as st
from plainface import EM, SOURCE, make_book, make_face
from stopwatch import seconds

from layout.assets import Assets, Cast, Face
from layout.issue import Kind as Part
from layout.issue import Paragraph, Photo, Story, Words
from layout.typeset.cabinet import Cabinet
from layout.typeset.casting import cast
from layout.typeset.clusters import clustered, from_right, is_sequence, of_script
from layout.typeset.compose import Compositor
from layout.typeset.marks import Kind
from layout.typeset.shaper import Shaper
from layout.typeset.shaping import Chain, Fount, Sort
from layout.typeset.vertical import vertical_galley

FORM, OTHER_FORM = "葛\U000e0100", "葛\U000e0101"
FAMILY = "👨\u200d👩\u200d👧"
EXT_B, PUA = "\U00020bb7", "\ue000"


def changed(data: bytes, forms: dict[int, list[tuple[int, str]]] | None = None, rules: str = "") -> bytes:
    """A face with ideographic variation sequences, by selector, and with OpenType features."""
    font, stream = TTFont(io.BytesIO(data)), io.BytesIO()
    if forms:
        table = CmapSubtable.newSubtable(14)
        table.platformID, table.platEncID, table.language, table.cmap, table.uvsDict = 0, 5, 0, {}, forms
        font["cmap"].tables.append(table)
    if rules:
        addOpenTypeFeaturesFromString(font, rules)
    font.save(stream)
    return stream.getvalue()


def fount_of(*faces: bytes) -> Fount:
    shapers = [Shaper(Face(f"face{i}", "Face", 400, data)) for i, data in enumerate(faces)]
    return Fount(Chain(shapers), EM, "black", half_digits=True)


def told(sorts: tuple[Sort, ...]) -> list[str]:
    return [lost for sort in sorts for lost in sort.missing]


# What a cluster is


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        (FORM + "城", [FORM, "城"]),
        ("字\u0301e\u0302\u0301f", ["字\u0301", "e\u0302\u0301", "f"]),
        (FAMILY + "字", [FAMILY, "字"]),
        ("👍\U0001f3fd好", ["👍\U0001f3fd", "好"]),
        ("🇨🇳🇯🇵", ["🇨🇳", "🇯🇵"]),
        ("1\ufe0f\u20e32", ["1\ufe0f\u20e3", "2"]),
        ("字\u200d字", ["字\u200d", "字"]),
        ("\u1112\u1161\u11ab字", ["\u1112\u1161\u11ab", "字"]),
        ("か\u3099き", ["か\u3099", "き"]),
        ("⿰氵去乙", ["⿰氵去", "乙"]),
        ("⿱艹⿰氵去乙", ["⿱艹⿰氵去", "乙"]),
        ("⿲甲乙丙丁", ["⿲甲乙丙", "丁"]),
        ("⿰氵", ["⿰", "氵"]),
        ("हिन्दी", ["हि", "न्", "दी"]),
        ("\u0301字", ["\u0301", "字"]),
    ],
)
def test_a_text_in_clusters(text: str, parts: list[str]) -> None:
    assert clustered(text) == parts


@given(st.text())
def test_clusters_are_the_text(text: str) -> None:
    assert "".join(clustered(text)) == text
    assert all(clustered(text))


def test_sequences_and_scripts() -> None:
    assert all(map(is_sequence, (FAMILY, "🇨🇳", "⿰氵去", "1\u20e3")))
    assert not any(map(is_sequence, (FORM, "字", "字\u200d", "⿰", "e\u0301")))
    assert [of_script(text) for text in ("हि", "العربية", "\u1112\u1161", "字é")] == [True, True, True, False]
    assert [from_right(text) for text in ("العربية", "हि")] == [True, False]


@pytest.mark.parametrize("text", ["⿰", "⿳", "⿳⿰", "👨\u200d", "\u1100", "⿾", "e\u0301"])
def test_clusters_are_found_in_linear_time(text: str) -> None:
    short, long = (seconds(lambda count=count: clustered(text * count)) for count in (5_000, 20_000))  # type: ignore[misc]
    assert long < max(0.5, 10 * short)


# Which face draws it


def test_a_face_with_the_form_is_taken_before_one_without() -> None:
    plain = make_face({"葛": "full"})
    formed = changed(make_face({"葛": "full"}), {0xE0100: [(ord("葛"), "open")]})
    (sort,) = fount_of(plain, formed).sorts(FORM)
    assert (sort.face, sort.missing) == ("face1", ())
    assert sort.glyphs[0] == 3, "the form itself"
    assert "".join(sort.texts) == FORM


def test_a_form_that_no_face_has_is_drawn_in_another_and_told() -> None:
    formed = changed(make_face({"葛": "full"}), {0xE0100: [(ord("葛"), "open")]})
    (sort,) = fount_of(formed).sorts(OTHER_FORM)
    assert sort.glyphs[0] == 2, "the usual form"
    assert sort.missing == (OTHER_FORM,)
    assert "".join(sort.texts) == OTHER_FORM
    assert sort.width == EM


def test_a_default_form_is_a_form(fount: Fount) -> None:
    usual = changed(make_face({"葛": "full"}), {0xE0100: [(ord("葛"), None)]})  # type: ignore[list-item]
    assert not told(fount_of(usual).sorts(FORM))
    assert told(fount.sorts(FORM)) == [FORM]


def test_a_character_in_no_face_is_told_without_its_selector(fount: Fount) -> None:
    (sort,) = fount.sorts("\U0003134a\U000e0100")
    assert sort.missing == ("\U0003134a",)
    assert "".join(sort.texts) == "\U0003134a\U000e0100"
    assert sort.width == EM


def test_the_choice_between_text_and_picture_is_no_form(fount: Fount) -> None:
    assert not told(fount.sorts("①\ufe0e")) + told(fount.sorts("①\ufe0f"))


def test_a_mark_comes_from_the_face_of_its_base() -> None:
    bare, marked = make_face({"m": "half", "n": "half"}), make_face({"m": "half", "\u0300": "half"})
    sorts = fount_of(bare, marked).sorts("nm\u0300n", han=False)
    assert [(sort.text, sort.face) for sort in sorts] == [("n", "face0"), ("m\u0300", "face1"), ("n", "face0")]


def test_no_box_for_a_mark_that_no_face_has() -> None:
    sorts = fount_of(make_face({"m": "half"})).sorts("m\u0300m", han=False)
    assert told(sorts) == ["m\u0300"]
    assert not any(0 in sort.glyphs for sort in sorts), "glyph 0 is a box"


@pytest.mark.parametrize("letters", ["m\u0300", "n\u0304", "x\u0301"])
def test_a_mark_that_a_face_does_not_attach_stands_over_its_letter(letters: str) -> None:
    file = resources.files("pylopdf_fonts_zh_cn") / "NotoSerifSC-Regular.otf"
    shaper = Shaper(Face("song", "Noto Serif SC", 400, file.read_bytes()))
    drawn, base, mark = (shaper.draw(text, latin=True) for text in (letters, letters[0], letters[1]))
    assert len(drawn.glyphs) == 2
    assert abs(2 * drawn.xs[1] + sum(mark.ink) - sum(base.ink)) <= 1
    assert drawn.advance == base.advance


def test_a_composed_letter_serves_for_its_parts(fount: Fount) -> None:
    (sort,) = fount.sorts("e\u0301", han=False)
    assert (len(sort.glyphs), sort.missing) == (1, ())


@pytest.mark.parametrize("text", ["⿰氵去", FAMILY, "🇨🇳", "⿱艹⿰氵去", "👍\U0001f3fd", "\u1112\u1161\u11ab"])
def test_a_sequence_that_no_face_has_is_one_em_told_whole(fount: Fount, text: str) -> None:
    (sort,) = cast([(text, fount)])
    assert (sort.missing, sort.texts, sort.width) == ((text,), (text,), EM)


def test_a_face_that_composes_a_described_character_draws_it() -> None:
    parts = make_face({"⿰": "open", "氵": "full", "去": "half"})
    (sort,) = cast([("⿰氵去", fount_of(changed(parts, rules="feature liga { sub open full half by close; } liga;")))])
    assert (sort.glyphs, sort.missing, sort.texts, sort.width) == ((4,), (), ("⿰氵去",), EM)
    assert told(cast([("⿰氵去", fount_of(parts))])) == ["⿰氵去"], "three glyphs side by side are not the character"


def test_an_emoji_sequence_is_one_picture_or_none() -> None:
    face = make_face({"👨": "full", "👩": "open", "\u200d": "half"})
    made = changed(face, rules="feature ccmp { sub full half open by close; } ccmp;")
    assert cast([("👨\u200d👩", fount_of(made))])[0].glyphs == (4,)
    assert told(cast([("👨\u200d👩", fount_of(face))])) == ["👨\u200d👩"]


@pytest.mark.parametrize("space", ["\u2002", "\u2009", "\u202f", "\u2005"])
def test_a_narrow_space_needs_no_glyph_of_its_own(fount: Fount, space: str) -> None:
    (sort,) = fount.sorts(space)
    assert not sort.missing
    assert 0 < sort.width < EM


@pytest.mark.parametrize("text", ["\ufe0f", "\U000e0100", "\u200d\ufe0f", "\u200e", "\u2066\u2069", "\u202a"])
def test_what_modifies_nothing_prints_nothing(fount: Fount, text: str) -> None:
    sorts = cast([(text, fount)])
    assert sum(sort.width for sort in sorts) == 0
    assert not told(sorts)
    assert "".join(sort.text for sort in sorts) == text


@pytest.mark.parametrize("text", ["\ud800", "\ud800\u0301", "\ud83d\ude00", EXT_B, PUA, "\uffff"])
def test_what_no_face_can_have_is_told(fount: Fount, text: str) -> None:
    sorts = cast([(text, fount)])
    assert "".join(told(sorts)) == text
    assert all(sort.width == EM for sort in sorts)


# Words of other scripts


def test_letters_that_join_are_shaped_as_a_word_from_the_right() -> None:
    face = make_face(dict.fromkeys("بتن", "full"))
    made = changed(
        face, rules="languagesystem arab dflt; feature init { sub full by half; } init; feature fina { sub full by open; } fina;"
    )
    (sort,) = cast([("بتن", fount_of(made))])
    assert sort.glyphs == (3, 2, 5), "the last letter stands at the left, the first at the right"
    assert list(sort.xs) == sorted(sort.xs)
    assert "".join(sort.texts) == "بتن"


def test_words_from_the_right_keep_their_order_in_a_row() -> None:
    face = make_face(dict.fromkeys("بتن", "full") | {" ": "space"})
    (sort,) = cast([("بت نب", fount_of(face))])
    assert (sort.kind, sort.text, "".join(sort.texts)) == (Kind.LATIN, "بت نب", "بت نب")


def test_a_vowel_that_stands_before_its_letter_is_put_there() -> None:
    (sort,) = cast([("हि", fount_of(make_face({"ह": "full", "ि": "half"})))])
    assert sort.glyphs == (5, 2)
    assert sort.texts == ("हि", "")


@pytest.mark.parametrize("word", ["العربية", "हिन्दी", "กรุงเทพ", "བོད", "한국어", "ᠮᠣᠩ"])
def test_a_word_that_no_face_has_is_told_cluster_by_cluster(fount: Fount, word: str) -> None:
    sorts = cast([(word, fount)])
    assert told(sorts) == clustered(word)
    assert "".join(sort.text for sort in sorts) == word


def test_a_white_em_is_white_in_vertical_lines_too() -> None:
    faces = (Face("plain", "Plain", 400, make_face(dict.fromkeys("⿰氵去字", "full"))),)
    casts = tuple(Cast(role, "Plain", ("plain",), False) for role in ("song", "hei"))
    cabinet = Cabinet(make_book(), Assets(faces, casts, lambda name: b"", tuple))
    galley = vertical_galley(cabinet, Story("s", SOURCE, ("题",), body=(Paragraph(Part.TEXT, (Words("字⿰氵去字"),), SOURCE),)), 10 * EM)
    (line,) = galley.blocks[0].settings[0].lines
    assert [glyph for run in line.runs for glyph in run.glyphs] == [2, 1, 2]
    assert line.text == "字⿰氵去字"


# Told to the proof


def test_the_galley_tells_clusters_once_each(compositor: Compositor) -> None:
    copy = f"张{FORM}与⿰氵去、{FAMILY}，再说{FORM}与{EXT_B}。"
    photo = Photo("p.jpg", (100, 100), SOURCE, "图为⿰氵去", "")
    galley = compositor.galley(Story("s", SOURCE, ("题",), photos=(photo,), body=(Paragraph(Part.TEXT, (Words(copy),), SOURCE),)), 17 * EM)
    assert [missing.character for missing in galley.missing] == [FORM, "⿰氵去", FAMILY, EXT_B, "⿰氵去"]
    assert "".join(line.text for block in galley.blocks for line in block.settings[0].lines) == copy


def test_the_head_tells_clusters(compositor: Compositor) -> None:
    (head, *_) = compositor.heads(Story("s", SOURCE, (f"张{OTHER_FORM}⿰氵去当选",)), 2, 30 * EM)
    assert {missing.character for missing in head.missing} == {OTHER_FORM, "⿰氵去"}
