"""Markdown becomes paragraphs; no character of the copy is lost."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from layout.desk.markdown import read_body
from layout.desk.softbreak import softened
from layout.issue import Kind, Paragraph, Words


def body(text: str) -> tuple[Paragraph, ...]:
    paragraphs, faults = read_body(text, "copy/a.md", 10)
    assert not faults
    return paragraphs


def faults(text: str) -> list[str]:
    return [f"{line}: {fault}" for line, fault in read_body(text, "copy/a.md", 10)[1]]


def test_paragraphs_and_their_lines() -> None:
    first, second = body("　　本报讯 一段\n\n\n    缩进的也是一段\n")
    assert (first.text, str(first.source)) == ("本报讯 一段", "copy/a.md:10")
    assert (second.text, second.kind, second.source.line) == ("缩进的也是一段", Kind.TEXT, 13)


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        (("汉字", "汉字"), "汉字汉字"),
        (("two", "words"), "two words"),
        (("汉字", "words"), "汉字words"),
        (("一，", "“二”"), "一，“二”"),
        (("12", "34"), "12 34"),
        (("", "一", "", "二"), "一二"),
    ],
)
def test_soft_line_breaks(lines: tuple[str, ...], text: str) -> None:
    assert softened(lines) == text
    assert body("\n".join(line for line in lines if line))[0].text == text


def test_hard_line_breaks_are_soft_ones() -> None:
    assert body("一行  \n二行\\\n三行")[0].text == "一行二行三行"


def test_bold_follows_the_asterisks_alone() -> None:
    words = body("他说**“甲。”**然后走了。**南浦县\n司法局**在\\*\\*市")[0].words
    assert words == (
        Words("他说"), Words("“甲。”", True), Words("然后走了。"), Words("南浦县司法局", True), Words("在**市"),
    )  # fmt: skip


def test_subhead_quote_and_lists() -> None:
    kinds = [(p.kind, p.marker, p.text) for p in body("## 小标题\n\n> 引文\n> 续行\n\n- 看水色；\n- 看岸线。\n\n1. 甲\n2. 乙\n\n   续段\n")]
    assert kinds == [
        (Kind.SUBHEAD, "", "小标题"), (Kind.QUOTE, "", "引文续行"),
        (Kind.ITEM, "●", "看水色；"), (Kind.ITEM, "●", "看岸线。"),
        (Kind.ITEM, "1.", "甲"), (Kind.ITEM, "2.", "乙"), (Kind.ITEM, "", "续段"),
    ]  # fmt: skip


def test_table() -> None:
    (table,) = body("| 地区 | 件 |\n|---|--:|\n| 临湾区 | 1\\|2 |\n| 合计 |\n")
    assert table.kind is Kind.TABLE
    assert table.rows == (("地区", "件"), ("临湾区", "1|2"), ("合计", ""))
    assert table.aligns == ("", "right")
    assert table.source.line == 10
    assert body("| 甲 | 乙 |\n|---|---|\n")[0].aligns == ()
    assert body("| 甲 | 乙 |\n|:-:|:--|\n")[0].aligns == ("centre", "left")


def test_plain_marks_stay() -> None:
    text = "价<5元，2*3*4，`码`，[注]，[甲][乙]，a_b_，~~删~~，5 > 3，A&B"
    assert body(text)[0].text == text
    assert body("[注]: http://example.org")[0].text == "[注]: http://example.org"
    assert body("见 &lt;附件&gt;")[0].text == "见 <附件>"


# Markdown that cannot be printed, and what would be right.
REFUSED = [
    ("一\n二 ![图](a.jpg)", "11: a picture stands in the text; name it under “photos” in the front matter"),
    ("见[本报](http://example.org)", "10: a link cannot be printed; keep its words and take out the address"),
    ("<http://example.org>", "10: a link cannot be printed; keep its words and take out the address"),
    ("一\n<b>粗", "11: HTML is not read; take out the tag, or write \\< for a sign"),
    ("<div>\n甲\n</div>", "10: HTML is not read; take out the tag, or write \\< for a sign"),
    ("甲\n\n```\n码\n```", "12: a code block cannot be printed; take out the line of ``` or ~~~"),
    ("甲\n\n---\n\n乙", "12: a line of dashes or stars is no copy; take it out"),
    ("# 题", "10: a subhead is written with ## and a space; the headline stands in the front matter, as “headline: …”"),
    ("### 题", "10: a subhead is written with ## and a space; the headline stands in the front matter, as “headline: …”"),
    ("##题", "10: write a space after ## for a subhead"),
    ("## ", "10: the subhead is empty; write its text or take out ##"),
    ("- 甲\n-\n- 丙", "11: a list item is empty; write its text or take out its mark"),
    ("甲\n乙**丙\n\n丁", "11: ** has no partner in its paragraph; close the bold with **, or write \\*\\* for a sign"),
    ("| 甲 | 乙 |\n|---|---|\n| 1 | 2 | 3 |", "12: 3 cells in a table of 2 columns; write \\| for a sign"),
    ("| 甲 | 乙 |\n|---|---|---|\n", "11: the line over this one has not as many cells as this one has columns"),
]


@pytest.mark.parametrize(("text", "said"), REFUSED)
def test_refused(text: str, said: str) -> None:
    assert said in faults(text)


LETTERS = "汉字报讯，。“”‘’《》（）、：；？！—…·abcXYZ0123456789 　,.:;'\"()[]!@$%=/{}\U00020b9f\ue000😀"
PLAIN = st.text(st.sampled_from(LETTERS), max_size=60)
ANY = st.text(st.sampled_from("汉字问答，。：（）ab12 　*_`#>-+|<&\\[](){}^!~.:\n"), max_size=60)


def printed(paragraphs: tuple[Paragraph, ...]) -> str:
    def parts(p: Paragraph) -> tuple[str, ...]:
        return (p.marker.strip("●"), *(w.text + w.ruby for w in p.words), *(cell for row in p.rows for cell in row))

    return "".join(c for p in paragraphs for text in parts(p) for c in text if not c.isspace())


@settings(max_examples=50, deadline=None)
@given(st.lists(PLAIN, max_size=6))
def test_no_character_is_lost(lines: list[str]) -> None:
    text = "\n".join(lines)
    paragraphs, said = read_body(text, "a.md", 1)
    if not said:
        assert printed(paragraphs) == "".join(text.split())


@settings(max_examples=50, deadline=None)
@given(ANY)
def test_whatever_the_marks_every_letter_is_printed_or_refused(text: str) -> None:
    paragraphs, said = read_body(text, "a.md", 1)
    letters = [c for c in text if c.isalnum()]
    assert said or [c for c in printed(paragraphs) if c.isalnum()] == letters
    assert all(1 <= line <= text.count("\n") + 1 for line, _ in said)
