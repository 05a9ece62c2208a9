"""Words by the patterns of their language, addresses by their marks."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from layout.typeset.hyphens import LEAST_AFTER, LEAST_BEFORE, LEAST_OF_ADDRESS, SHORTEST, address_points, addresses, points


def divided(word: str, language: str = "en_US") -> str:
    found = points(word, language)
    return "".join(("-" if at in found else "") + letter for at, letter in enumerate(word))


@pytest.mark.parametrize(
    ("word", "language", "want"),
    [
        ("hyphenation", "en_US", "hy-phen-ation"),
        ("International", "en_US", "In-ter-na-tional"),
        ("legislature", "en_US", "leg-is-la-ture"),
        ("Rechtsprechung", "de_DE", "Recht-spre-chung"),
        ("administration", "fr", "ad-mi-nis-tra-tion"),
    ],
)
def test_words_divide_by_the_patterns_of_their_language(word: str, language: str, want: str) -> None:
    assert divided(word, language) == want


@pytest.mark.parametrize(
    "word",
    [
        "table",  # under six letters
        "LEGISLATURE",
        "YouTube",
        "iPhones",
        "covid19",
        "e-government",
        "don’tknow",
        "legis\u00adlature",  # the writer has said where
        "hy\u0301phenation",
        "internationalism" * 300,
        "",
        "İstanbullular",  # its small letters are more than its capitals
        "中华人民共和国",
    ],
)
def test_these_stay_whole(word: str) -> None:
    assert points(word) == ()


def test_a_language_without_patterns_divides_nothing() -> None:
    assert points("administration", "xx_XX") == ()
    assert points("administration", "en_AU") == points("administration", "en")


def test_no_division_changes_a_letter() -> None:
    assert points("asszonnyal", "hu_HU") == ()  # asz-szony-nyal
    assert points("omaatje", "nl_NL") == ()  # oma-tje


@given(st.text(alphabet="abcdefghijklmnopqrstuvwxyz", min_size=1, max_size=40))
def test_enough_letters_stand_on_both_sides(word: str) -> None:
    found = points(word)
    assert list(found) == sorted(set(found))
    assert all(LEAST_BEFORE <= at <= len(word) - LEAST_AFTER for at in found)
    assert not found or len(word) >= SHORTEST


def test_nothing_loads_before_a_word_is_divided() -> None:
    code = "import sys, layout.typeset.hyphens as h; h.points('NASA'); h.address_points('www.a.cn'); sys.exit('pyphen' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def turned(text: str) -> str:
    found = address_points(text)
    return "".join(("|" if at in found else "") + char for at, char in enumerate(text))


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("见https://www.example.com/a/b-c_d/?x=1&y=2#top。", "见https://|www|.example|.com/|a/|b|-c|_d/|?x|=1|&y|=2|#top。"),
        ("写信至li.ming@news-desk.example.org，", "写信至li|.ming|@news|-desk|.example|.org，"),
        ("(www.example.com/~user).", "(www|.example|.com/|~user)."),
        ("http://10.0.0.1:8080/%E6%B3%95", "http://|10|.0|.0|.1:|8080/|%E6|%B3|%95"),
        ("ftp://example.org//", "ftp://|example|.org//"),
        ("法www。1.5和a/b", "法www。1.5和a/b"),
        ("a@b", "a@b"),
        ("https://", "https://"),
        ("www.example.com/a--b", "www|.example|.com/|a|--b"),
    ],
)
def test_addresses_turn_over_at_their_marks(text: str, want: str) -> None:
    assert turned(text) == want


def test_an_address_ends_before_the_marks_of_its_sentence() -> None:
    text = "see (https://example.com/a_(b)), then b.c@example.com."
    assert [text[start:end] for start, end in addresses(text)] == ["https://example.com/a_(b", "b.c@example.com"]


@given(st.text(alphabet="ab1:/.?&=#-_~@%,法（ ", max_size=40))
def test_no_line_ends_with_a_hyphen_of_an_address(text: str) -> None:
    text = f"http://{text}"
    spans = addresses(text)
    for at in address_points(text):
        assert text[at - 1] != "-"
        assert any(start + LEAST_OF_ADDRESS <= at <= end - LEAST_OF_ADDRESS for start, end in spans)


@pytest.mark.parametrize("piece", ["a", "@", "a@", "a.", "http://", "www.", "http://,", "\ud800"])
def test_long_rows_are_read_once(piece: str) -> None:
    assert address_points(piece * 50_000) is not None
