"""Widths of marks: pairs, edges, styles; the same however the text is cut into founts."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from plainface import EM, ems

from layout.stylebook import Typography
from layout.typeset.casting import cast
from layout.typeset.mojikumi import Stick, cut_up, space, space_all
from layout.typeset.shaping import Fount

HOUSE = Typography()


def stick_of(text: str, fount: Fount, rules: Typography = HOUSE) -> Stick:
    return space(cast([(text, fount)]), EM, rules)


def inner(text: str, fount: Fount, marks: str = "full") -> float:
    """Width of a text between two Han, in ems."""
    stick = stick_of(f"法{text}院", fount, Typography(marks=marks))
    return float(ems(stick.natural(0, len(stick.sorts)))) - 2


@pytest.mark.parametrize(
    ("pair", "width"),
    [  # CLREQ #h-adjustment_of_adjacent_punctuation_marks; CSS Text 4 collapsing
        ("”，", 1.5), ("》、", 1.5), ("。”", 1.5), ("），", 1.5),  # close + close
        ("，“", 1.5), ("。《", 1.5), ("”“", 1.5), ("：“", 1.5),  # close + open
        ("“《", 1.5), ("（“", 1.5),  # open + open
        ("”·", 1.0), ("·《", 1.0),  # with the half-em dot
        ("（？", 2.0), ("“！", 2.0), ("（）", 2.0),  # open + close keeps both
        ("？”", 1.5), ("！）", 1.5),  # csswg issue 10751
        ("！！", 1.0), ("？！", 1.0), ("！！！", 2.0),  # GB/T 15834—2011 5.1.2
        ("。”）", 2.0), ("”，“", 2.0), ("》（", 1.5),
        ("——", 2.0), ("……", 2.0), ("……”", 3.0), ("，", 1.0), ("·", 0.5), ("～", 1.0),
    ],
)  # fmt: skip
def test_pairs(fount: Fount, pair: str, width: float) -> None:
    assert inner(pair, fount) == width


@pytest.mark.parametrize(
    ("text", "style", "width"),
    [("，", "kaiming", 0.5), ("。", "kaiming", 1), ("“", "kaiming", 0.5), ("。”", "kaiming", 1), ("。", "half", 0.5), ("，", "half", 0.5)],
)
def test_styles(fount: Fount, text: str, style: str, width: float) -> None:
    assert inner(text, fount, style) == width


@pytest.mark.parametrize("mark", list("，。、；：？！”》）"))
def test_line_end_is_half_an_em(fount: Fount, mark: str) -> None:
    stick = stick_of(f"法院{mark}", fount)
    assert ems(stick.natural(0, 3)) == 2.5  # GB/T 15834—2011 5.1.10


@pytest.mark.parametrize("mark", list("“《（「"))
def test_line_start_loses_its_blank(fount: Fount, mark: str) -> None:
    stick = stick_of(f"法{mark}法院", fount)
    assert ems(stick.natural(1, 4)) == 2.5


def test_pair_parted_by_a_line_end_follows_the_edges(fount: Fount) -> None:
    stick = stick_of("法。“院", fount)
    assert ems(stick.natural(0, 2)) == 1.5
    assert ems(stick.natural(2, 4)) == 1.5


def test_han_latin_space(fount: Fount) -> None:
    stick = stick_of("用APP办，A", fount, Typography(han_latin=125))
    assert [ems(g) * 8 for g in stick.glue] == [1, 1, 0, 0, 0]


def test_places_to_widen_leave_marks_tight_to_what_they_enclose(fount: Fount) -> None:
    stick = stick_of("法“院”，及—和·乙AB1%", fount)
    assert [s.text for s, p in zip(stick.sorts, stick.places, strict=True) if p] == ["法", "，", "乙"]


@given(st.lists(st.tuples(st.text(alphabet="法院，。“”《》（）——……1,2ab·！？ ", max_size=6), st.booleans()), max_size=6))
@settings(max_examples=50, deadline=None)
def test_founts_do_not_change_widths(fount: Fount, bold: Fount, parts: list[tuple[str, bool]]) -> None:
    text = "法" + "".join(t for t, _ in parts)
    mixed = cast([("法", fount), *((t, bold if b else fount) for t, b in parts)])
    assert "".join(s.text for s in mixed) == "".join(s.text for s in cast([(text, fount)]))
    one, two = stick_of(text, fount), space(mixed, EM, Typography())
    assert one.natural(0, len(one.sorts)) == two.natural(0, len(two.sorts))


def test_cut_up_keeps_width_and_text(fount: Fount) -> None:
    stick = stick_of("见www.pazjw.gov.cn网", fount)
    cut = cut_up(stick, [1])
    assert cut.natural(0, len(cut.sorts)) == stick.natural(0, len(stick.sorts))
    assert "".join(s.text for s in cut.sorts) == "".join(s.text for s in stick.sorts)
    assert len(cut.breaks) == len(cut.sorts) + 1


@given(st.lists(st.text(alphabet="法院，。“《》12月日第A bé\u00ad\u200b", max_size=14), max_size=5))
@settings(max_examples=50, deadline=None)
def test_paragraphs_are_spaced_together_as_alone(fount: Fount, texts: list[str]) -> None:
    parts = [cast([(text, fount)], tidy=False) for text in texts]
    together = space_all(parts, EM, Typography())
    assert [together.stick(i) for i in range(len(parts))] == [space(part, EM, Typography()) for part in parts]
