"""可删段: what may go is known by its mark, what would tear the copy is an error."""

from __future__ import annotations

import pytest

from layout.desk.markdown import read_body
from layout.issue import Kind


def marks(text: str) -> list[tuple[str, int]]:
    paragraphs, faults = read_body(text, "a.md", 1)
    assert not faults
    return [(p.text, p.optional) for p in paragraphs]


def said(text: str) -> list[str]:
    return [f"{line}: {fault}" for line, fault in read_body(text, "a.md", 1)[1]]


@pytest.mark.parametrize("sign", ["~ ", "～ ", "~　", "　　~ ", " ～　"])
def test_a_tilde_and_a_blank_mark_a_paragraph(sign: str) -> None:
    assert marks(f"甲。\n\n{sign}乙。\n\n丙。\n\n{sign}丁。") == [("甲。", 0), ("乙。", 1), ("丙。", 0), ("丁。", 2)]


def test_quotes_subheads_and_items_take_the_tilde_behind_their_own_mark() -> None:
    text = "甲。\n\n> ~ 乙\n\n## ~ 丙\n\n- 丁\n- ~ 戊"
    assert marks(text) == [("甲。", 0), ("乙", 1), ("丙", 2), ("丁", 0), ("戊", 3)]
    kinds = [p.kind for p in read_body(text, "a.md", 1)[0]]
    assert kinds == [Kind.TEXT, Kind.QUOTE, Kind.SUBHEAD, Kind.ITEM, Kind.ITEM]


def test_a_marked_line_begins_a_paragraph_of_its_own() -> None:
    paragraphs, _ = read_body("甲，\n乙。\n~ 丙，\n丁。", "a.md", 5)
    assert [(p.text, p.optional, p.source.line) for p in paragraphs] == [("甲，乙。", 0, 5), ("丙，丁。", 1, 7)]


@pytest.mark.parametrize(("typed", "printed"), [("\\~ 乙", "~ 乙"), ("\\~乙", "~乙"), ("约 ~ 乙", "约 ~ 乙"), ("～100 元", "～100 元")])
def test_other_tildes_are_signs(typed: str, printed: str) -> None:
    assert marks(f"甲。\n\n{typed}") == [("甲。", 0), (printed, 0)]


def test_an_answer_goes_with_its_question() -> None:
    text = "引言。\n\n问：甲？\n\n答：乙。\n\n~ 又。\n\n~ 问：丙？\n\n~ 答：丁。\n\n~ 又。\n\n~ 问：戊？\n\n~ 答：己。"
    assert [number for _, number in marks(text)] == [0, 0, 0, 1, 2, 2, 2, 3, 3]


def test_a_credit_at_the_end_of_a_marked_paragraph_stays() -> None:
    assert marks("甲。\n\n~ 乙。（记者 方小禾）") == [("甲。", 0), ("乙。", 1), ("（记者 方小禾）", 0)]


REFUSED = [
    ("~乙", "1: write a space and the words after ~, or \\~ for a sign"),
    ("甲\n\n~ ", "3: write a space and the words after ~, or \\~ for a sign"),
    ("~~删~~", "1: write a space and the words after ~, or \\~ for a sign"),
    ("~ 甲", "1: the text begins here and this paragraph stays; take out the ~"),
    ("甲\n\n~ -> 乙", "3: a line set flush right stays; take out the ~, or write \\-> for a sign"),
    ("甲\n\n~ > 乙", "3: write the ~ behind the mark: > ~ …"),
    ("甲\n\n~ ## 乙", "3: write the ~ behind the mark: ## ~ …"),
    ("甲\n\n~ 1. 乙", "3: write the ~ behind the mark: 1. ~ …"),
    ("甲\n\n1. 乙\n2. ~ 丙", "4: the numbers of the list would have a gap; take out the ~"),
    ("甲\n\n> 乙\n> ~ 丙", "4: ~ marks a whole paragraph; write it at the beginning of the quote or list item"),
    ("甲\n\n~ （记者 方小禾）", "3: a credit stays; take out the ~"),
    ("甲\n\n~ | 乙 | 丙 |\n|---|---|\n| 丁 | 戊 |", "3: a table stays where it is; take out the sign before it, or write \\| for a sign"),
    ("甲\n\n~ 乙 | 丙\n---|---\n丁 | 戊", "3: a table stays where it is; take out the sign before it, or write \\| for a sign"),
    ("甲\n\n~ 问：乙？\n\n答：丙。", "5: the question before it may go, and this would be left; mark it with ~ too"),
    ("甲\n\n问：乙？\n\n~ 答：丙。", "5: its question would be left without an answer; mark both with ~ or none"),
]


@pytest.mark.parametrize(("text", "words"), REFUSED)
def test_refused(text: str, words: str) -> None:
    assert words in said(text)
