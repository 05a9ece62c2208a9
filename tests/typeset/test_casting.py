"""Casting off: what becomes one sort and what does not."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from layout.typeset.casting import cast
from layout.typeset.marks import Kind
from layout.typeset.shaping import Fount


@pytest.mark.parametrize(
    ("text", "sorts"),
    [
        ("了’98北京", ["了", "’98", "北", "京"]),
        ("——’97财", ["——", "’97", "财"]),
        ("‘好’97年", ["‘", "好", "’", "97", "年"]),  # here it closes a quotation
        ("‘好’，’97年", ["‘", "好", "’", "，", "’97", "年"]),
        ("class of ’97", ["class", " ", "of", " ", "’", "97"]),  # Latin text keeps its marks
    ],
)
def test_a_year_without_its_century(fount: Fount, text: str, sorts: list[str]) -> None:
    assert [sort.text for sort in cast([(text, fount)])] == sorts


def test_quotes_are_full_beside_han_and_narrow_in_latin_text(fount: Fount) -> None:
    assert [sort.kind for sort in cast([("“法”", fount)])] == [Kind.OPEN, Kind.HAN, Kind.CLOSE]
    assert [sort.kind for sort in cast([("“a”", fount)])] == [Kind.SIGN, Kind.LATIN, Kind.SIGN]


@given(st.text(alphabet="法院，。“”‘’（）——……·仮名カナ12.5aB’㐀\ufe00", max_size=30), st.integers(0, 30))
@settings(max_examples=50, deadline=None)
def test_a_change_of_fount_moves_no_sort(fount: Fount, bold: Fount, text: str, at: int) -> None:
    whole = cast([(text, fount)])
    parts = cast([(text[:at], fount), (text[at:], bold)])
    assert "".join(sort.text for sort in parts) == "".join(sort.text for sort in whole) == text
    assert sum(sort.width for sort in parts if sort.kind is not Kind.LATIN) == sum(s.width for s in whole if s.kind is not Kind.LATIN)
