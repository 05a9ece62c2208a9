"""Sorts: boxes, fallback, digits on the half-em body, characters nobody has."""

from __future__ import annotations

import pytest
from plainface import EM, LOST, RARE, ems

from layout.typeset.marks import Kind
from layout.typeset.shaping import Fount, letters


@pytest.mark.parametrize(
    ("token", "kind", "width"),
    [
        ("法", Kind.HAN, 1),
        ("“", Kind.OPEN, 1),
        ("，", Kind.PAUSE, 1),
        ("。", Kind.STOP, 1),
        ("？", Kind.EXCLAIM, 1),
        ("：", Kind.COLON, 1),
        ("·", Kind.DOT, 0.5),  # GB/T 15834—2011 5.1.7
        ("–", Kind.CONNECTOR, 0.5),  # 5.1.6
        ("—", Kind.CONNECTOR, 1),
        ("～", Kind.CONNECTOR, 1),
        ("/", Kind.SOLIDUS, 0.5),  # 5.1.9
        ("——", Kind.DASH, 2),  # 5.1.4
        ("……", Kind.LEADER, 2),  # 5.1.5
        ("2025", Kind.DIGITS, 2),  # GB/T 15835—2011: 二分字身
        ("1.5", Kind.DIGITS, 1.25),
        ("12:30", Kind.DIGITS, 2.25),
        ("0571-85", Kind.DIGITS, 3.5),
        ("’98", Kind.DIGITS, 1.25),
        ("%", Kind.POSTFIX, 1),
        ("GDP", Kind.LATIN, 1.5),
        (" ", Kind.SPACE, 0.5),
        ("\u3000", Kind.SPACE, 1),
        ("\u200b", Kind.TURN, 0),
    ],
)
def test_box_of_a_sort(fount: Fount, token: str, kind: Kind, width: float) -> None:
    (sort,) = fount.sorts(token)
    assert sort.kind is kind
    assert abs(sort.width - width * EM) <= 1
    assert "".join(sort.texts) == token


def test_shared_marks_are_narrow_in_latin_text(fount: Fount) -> None:
    (sort,) = fount.sorts("–", han=False)
    assert sort.kind is Kind.SIGN


def test_digit_stands_in_the_middle_of_its_half_em(fount: Fount) -> None:
    (sort,) = fount.sorts("20")
    assert sort.xs == (0, EM // 2)


def test_understudy_draws_what_the_first_face_lacks(fount: Fount) -> None:
    (sort,) = fount.sorts(RARE)
    assert sort.face == "rare"
    assert not sort.missing


@pytest.mark.parametrize("char", [LOST, "\ue000", "\x07", "😀", "\ud800"])
def test_a_character_nobody_has_leaves_an_em_and_stays_in_the_copy(fount: Fount, char: str) -> None:
    (sort,) = fount.sorts(char)
    assert sort.missing == (char,)
    assert sort.texts == (char,)
    assert ems(sort.width) == 1


def test_tracking_is_added_after_every_character(fount: Fount) -> None:
    wide = Fount(fount.chain, EM, "black", tracking=100)
    assert wide.sorts("法")[0].width == EM * 11 // 10
    assert wide.sorts("AB")[0].width == EM + 2 * (EM // 10)


def test_a_word_cut_into_letters_keeps_its_width(fount: Fount) -> None:
    (sort,) = fount.sorts("Hangzhou")
    parts = letters(sort)
    assert [p.text for p in parts] == list("Hangzhou")
    assert sum(p.width for p in parts) == sort.width


def test_a_sort_is_made_once(fount: Fount) -> None:
    assert fount.sorts("法")[0] is fount.sorts("法")[0]
