from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
import unicodedataplus

from layout.typeset.orientation import Vo, orientation, stands_upright

FILE = Path("/usr/share/unicode/VerticalOrientation.txt")
"""Debian's package unicode-data."""


@pytest.mark.parametrize(
    ("chars", "value"),
    [
        ("国〇々𠀋①㎡℃×％", Vo.UPRIGHT),
        ("A5%—…·“”‘’-/→", Vo.ROTATED),
        ("，。、！？っ", Vo.FORM_UPRIGHT),
        ("（）《》〈〉【】〔〕「」『』：；～ー", Vo.FORM_ROTATED),
    ],
)
def test_characters_of_newspapers(chars: str, value: Vo) -> None:
    assert {char: orientation(char) for char in chars} == dict.fromkeys(chars, value)


def _listed() -> Iterator[tuple[range, str]]:
    if not FILE.is_file():
        reason = f"{FILE} is not there; apt-get install unicode-data"
        (pytest.fail if os.environ.get("BROADSHEET_TOOLS") == "required" else pytest.skip)(reason)
    for line in FILE.read_text("utf-8").splitlines():
        points, _, value = line.partition("#")[0].partition(";")
        if value:
            first, _, last = points.strip().partition("..")
            yield range(int(first, 16), int(last or first, 16) + 1), value.strip()


def test_every_assigned_character_is_as_unicode_says() -> None:
    listed = [(chr(point), value) for points, value in _listed() for point in points]
    assert len(listed) > 100_000
    wrong = [char for char, value in listed if orientation(char) != value and unicodedataplus.category(char) != "Cn"]
    assert wrong == []


def test_han_not_assigned_yet_is_upright() -> None:
    assert orientation("\U0003fff0") is Vo.UPRIGHT


@pytest.mark.parametrize(
    ("word", "upright"),
    [("5", True), ("12", True), ("365", False), ("2024", False), ("3.5", False), ("-5", False), ("A", True), ("é", True), ("AI", False)],
)
def test_short_numbers_and_single_letters_stand_upright(word: str, upright: bool) -> None:
    assert stands_upright(word) is upright
