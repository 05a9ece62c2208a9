"""Names of files: templates that are understood, templates that are refused, and names every system takes."""

from __future__ import annotations

import re
import string
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from layout.filename import LONGEST, STANDING, filled_name, name_fault, template_fault

FACTS = {"issue": "7003", "page": "1", "number": "7003", "pages": "8", "section": "要闻", "paper": "MHFZB", "edition": "M", "part": "A"}
FACTS |= {"yyyymmdd": "20240523", "month": "5", "day": "23", "colour": "c", "version": "1", "empty": ""}


@pytest.mark.parametrize(
    ("template", "name"),
    [
        ("{issue}-{page:02}", "7003-01"),
        ("{paper}_{yyyymmdd}_{edition}_{part}{page:02}_{colour}_v{version}", "MHFZB_20240523_M_A01_c_v1"),
        ("{number:06}.{page}of{pages:02}", "007003.1of08"),
        ("p{month:02}{day:02}{empty}", "p0523"),
    ],
)
def test_fields_are_filled(template: str, name: str) -> None:
    assert template_fault(template, FACTS) == ""
    assert filled_name(template, FACTS) == name


@pytest.mark.parametrize(
    ("template", "words"),
    [
        ("", "is empty; write {issue}-{page:02}"),
        ("{page", "a brace without its partner"),
        ("page}", "a brace without its partner"),
        ("{pgae:02}", "unknown field “pgae”; did you mean “page”?"),
        ("{}", "unknown field “”; the fields are issue, page"),
        ("{page.real}", "unknown field “page.real”"),
        ("{page[0]}", "unknown field “page[0]”"),
        ("{page!r}", "“page!r” is no field; write {page}"),
        ("{page:2}", "write the digits it takes, as {page:02}"),
        ("{page:>09}", "write the digits it takes"),
        ("{page:{pages}}", "write the digits it takes"),
        ("{section:02}", "only page, number, pages, year, month, day"),
        ("out/{page}", "“/” may not stand in the name"),
        ("{page} {pages}", "“ ” may not stand"),
        ("第{page}", "“第” may not stand"),
        ("{{{page}", "“{” may not stand"),
    ],
)
def test_a_template_that_cannot_be_understood_is_refused(template: str, words: str) -> None:
    assert words in template_fault(template, FACTS)
    with pytest.raises(ValueError, match=re.escape(words)):
        filled_name(template, FACTS)


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("", "is empty"),
        ("第1版", "“第” may not stand in the name of a file"),
        ("a/b", "“/” may not stand"),
        ("a\\b", "may not stand"),
        ("a\n", "may not stand"),
        ("..", "begins with a letter"),
        (".hidden", "begins with a letter"),
        ("-rf", "begins with a letter"),
        ("a.", "does not end with a dot"),
        ("con", "a device on Windows"),
        ("Com1.x", "a device on Windows"),
        ("a" * (LONGEST + 1), "100 is the most"),
    ],
)
def test_a_name_that_not_every_system_takes_is_refused(name: str, words: str) -> None:
    assert words in name_fault(name)


@pytest.mark.parametrize("name", ["7003-01", "_a", "console", "com10", "a" * LONGEST])
def test_plain_names_pass(name: str) -> None:
    assert name_fault(name) == ""


def test_a_field_with_a_han_value_names_the_character() -> None:
    with pytest.raises(ValueError, match="“7003-要闻”: “要” may not stand"):
        filled_name("{issue}-{section}", FACTS)


def test_standing_fields_are_those_of_every_page() -> None:
    assert template_fault("".join(f"{{{field}}}" for field in STANDING), STANDING) == ""


@given(st.text(alphabet=st.sampled_from("{}[]!:.0129 /pageissue" + string.ascii_letters[:4] + "\\\n版"), max_size=24))
def test_any_template_gives_a_name_or_a_sentence(template: str) -> None:
    if template_fault(template, FACTS):
        with pytest.raises(ValueError, match=r"."):
            filled_name(template, FACTS)
    else:
        with suppress(ValueError):
            assert name_fault(filled_name(template, FACTS)) == ""
