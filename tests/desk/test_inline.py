"""Marks inside a paragraph: what each becomes, what is no mark, what is said of half a one."""

from __future__ import annotations

import pytest

from layout.desk.markdown import read_body
from layout.issue import Words


def words(text: str) -> tuple[Words, ...]:
    paragraphs, said = read_body(text, "a.md", 1)
    assert not said
    return paragraphs[0].words


def said(text: str) -> list[str]:
    return [fault for _, fault in read_body(text, "a.md", 1)[1]]


def test_one_mark_for_each_emphasis() -> None:
    assert words("他说**“甲。”**又*说*，^^不行^^。") == (
        Words("他说"), Words("“甲。”", bold=True), Words("又"), Words("说", kai=True), Words("，"), Words("不行", dots=True), Words("。"),
    )  # fmt: skip


def test_dots_go_with_a_face() -> None:
    assert words("^^甲**乙**^^") == (Words("甲", dots=True), Words("乙", bold=True, dots=True))


def test_a_reading_stands_over_its_characters() -> None:
    assert words("有{獬豸|xiè  zhì}，**{獬|xiè}**") == (
        Words("有"), Words("獬豸", ruby="xiè zhì"), Words("，"), Words("獬", bold=True, ruby="xiè"),
    )  # fmt: skip


def test_words_with_readings_are_not_joined() -> None:
    assert words("{獬|xiè}{豸|zhì}") == (Words("獬", ruby="xiè"), Words("豸", ruby="zhì"))


def test_a_mark_may_span_lines() -> None:
    assert words("甲*乙\n丙*{丁\n戊|dīng\nwù}") == (Words("甲"), Words("乙丙", kai=True), Words("丁戊", ruby="dīng wù"))


@pytest.mark.parametrize(
    "text", ["2*3*4", "5 * 3 = 15", "138****1234", "33010619900101****", "沪A**123", "^_^", "^^^", "{注}", "甲|乙", "a_b_", "}{", "{}"]
)
def test_what_is_no_mark_is_printed_as_typed(text: str) -> None:
    assert words(text) == (Words(text),)


@pytest.mark.parametrize("sign", ["*", "**", "***", "^^", "{甲|乙}"])
def test_an_escaped_sign_is_a_sign(sign: str) -> None:
    assert words("子" + "".join(f"\\{c}" if c in "*^{|}" else c for c in sign) + "丑") == (Words(f"子{sign}丑"),)


def test_a_bold_latin_word_may_touch_a_number() -> None:
    assert words("**WTO**2024年") == (Words("WTO", bold=True), Words("2024年"))


HALVES = [
    ("甲*乙", "* has no partner in its paragraph; close the Kai with *, or write \\* for a sign"),
    ("张*、李*。", "* has no partner in its paragraph; close the Kai with *, or write \\* for a sign"),
    ("*注：丙", "* has no partner in its paragraph; close the Kai with *, or write \\* for a sign"),
    ("甲**乙", "** has no partner in its paragraph; close the bold with **, or write \\*\\* for a sign"),
    ("甲^^乙", "^^ has no partner in its paragraph; close the dots with ^^, or write \\^\\^ for a sign"),
    ("^^ ^^", "^^ holds nothing; take both out, or write \\^\\^ for a sign"),
    ("***甲***", "*** is neither bold nor Kai; write ** or *, or \\*\\*\\* for signs"),
    ("*甲**乙**丙*", "bold and Kai at once; a word has one face"),
    ("{獬豸|xiè zhì", "{ and | have no }; write {汉字|hàn zì} in one paragraph, or \\{ for a sign"),
    ("{獬|xiè|zhì}", "{ and | have no }; write {汉字|hàn zì} in one paragraph, or \\{ for a sign"),
    ("{獬豸|}", "the braces want characters and their reading, as {汉字|hàn zì}; or write \\{ for a sign"),
    ("{|xiè}", "the braces want characters and their reading, as {汉字|hàn zì}; or write \\{ for a sign"),
    ("{**獬**|xiè}", "a mark stands inside the braces; put it around them"),
    ("## **甲**", "a subhead has its own face; take out the **, or write \\* for a sign"),
    ("| *甲* |\n|---|\n| 乙 |", "a table has its own face; take out the *, or write \\* for a sign"),
    ("| 甲 |\n|---|\n| ^^乙^^ |", "a table takes no dots and no readings; take out the ^^ or the braces"),
    ("- -> 甲", "-> sets a line of running text flush right; it has no place here; write \\-> for a sign"),
    ("->甲", "write a space and the words after ->, or \\-> for a sign"),
    ("甲\n-> ", "write a space and the words after ->, or \\-> for a sign"),
]


@pytest.mark.parametrize(("text", "fault"), HALVES)
def test_half_a_mark_is_told(text: str, fault: str) -> None:
    assert fault in said(text)


def test_half_a_mark_is_told_with_its_own_line() -> None:
    _, faults = read_body("甲\n乙\n\n丙\n丁*戊", "a.md", 10)
    assert [line for line, _ in faults] == [14]
