"""Traditional characters as simplified ones: against the Unicode Han Database."""

from __future__ import annotations

import bz2
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from layout.typeset.hanforms import simplified

UNIHAN = Path("/usr/share/unicode/Unihan_Variants.txt.bz2")
"""Debian's package unicode-data."""
BIG5_COMMON = range(0xA440, 0xC67F)


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("縣議會通過總預算", "县议会通过总预算"), ("歷史", "历史"), ("著作權與週末", "着作权与周末"), ("乾淨", "干净"),
        ("捷運、公車（22）日", "捷运、公车（22）日"), ("委託", "委托"), ("日本", "日本"),
    ],
)  # fmt: skip
def test_characters(typed: str, read: str) -> None:
    assert simplified(typed) == read


@given(st.text(max_size=40))
def test_places_stay_and_a_second_time_changes_nothing(text: str) -> None:
    once = simplified(text)
    assert len(once) == len(text)
    assert simplified(once) == once


@pytest.mark.skipif(not UNIHAN.exists(), reason="unicode-data is not installed")
def test_the_table_is_that_of_unihan() -> None:
    """But for 託 and 綵, which the mainland writes 托 and 彩."""
    wrong = []
    for line in bz2.decompress(UNIHAN.read_bytes()).decode("utf-8").splitlines():
        if "\tkSimplifiedVariant\t" in line:
            code, _, targets = line.split("\t")
            char = chr(int(code[2:], 16))
            forms = [form for target in targets.split() if (form := chr(int(target[2:], 16))) != char and form <= "\uffff"]
            if forms and int.from_bytes(char.encode("big5", "replace"), "big") in BIG5_COMMON and simplified(char) not in (*forms, *"托彩"):
                wrong.append((char, simplified(char), forms))
    assert wrong == []
