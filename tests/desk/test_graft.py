"""Values of a YAML text changed where they stand."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from layout.desk.graft import list_edits, rebroken, value_edit, written
from layout.desk.nodes import Node, read_yaml
from layout.desk.rewriting import edited
from layout.desk.softbreak import softened

WORDS = st.text(st.sampled_from("甲乙，：:#'\"\\ab1 -*&^{}|[]>~?!%@`,\t"), min_size=1, max_size=12).map(str.strip).filter(bool)


def value(text: str) -> Node:
    node = read_yaml(text).get("k")
    assert node
    return node


@settings(max_examples=200, deadline=None)
@given(text=WORDS, style=st.sampled_from(("", "'", '"')), flow=st.booleans())
def test_what_is_written_is_read(text: str, style: str, flow: bool) -> None:
    typed = written(text, style, flow)
    node = value(f"k: [{typed}] # x\n" if flow else f"k: {typed} # x\nx: y\n")
    assert (node.items[0] if node.items else node).text == text


@pytest.mark.parametrize(
    ("text", "style", "flow", "typed"),
    [
        ("甲", "", False, "甲"),
        ("甲", "'", False, "'甲'"),
        ("甲, 乙", "", False, "甲, 乙"),
        ("甲, 乙", "", True, '"甲, 乙"'),
        ("说：“好”", "", False, "说：“好”"),
        ("a: b", "", False, '"a: b"'),
        ('a: "b"', "", False, "'a: \"b\"'"),
        ("甲 # 乙", "", False, '"甲 # 乙"'),
        ("~", "", False, '"~"'),
        ("null", "'", True, "'null'"),
    ],
)
def test_quotes_stay_where_they_can(text: str, style: str, flow: bool, typed: str) -> None:
    assert written(text, style, flow) == typed


LISTS = ("k: [甲, 乙, 丙] # x\n", "k:\n  - 甲 # eins\n  - 乙\n  - 丙\n", "k: [甲,\n  乙, # zwei\n  丙]\n", "k:\n- 甲\n- '乙'\n- 丙")


@pytest.mark.parametrize("text", LISTS)
@given(new=st.lists(st.sampled_from(("甲", "乙", "丙", "丁", "a: b")), max_size=5))
@settings(max_examples=40, deadline=None)
def test_a_list_holds_what_it_is_given(text: str, new: list[str]) -> None:
    after = edited(text, list_edits(text, value(text), new))
    node = read_yaml(after).get("k")
    assert [item.text for item in (node.items if node else None) or ()] == new
    assert all(remark in after for remark in ("# x", "# eins", "# zwei") if remark in text)


@given(old=st.lists(WORDS, min_size=1, max_size=4), text=WORDS)
@settings(max_examples=100, deadline=None)
def test_breaks_lose_no_character(old: list[str], text: str) -> None:
    assert softened(rebroken(old, text)) == text or rebroken(old, text) == [text]


def test_breaks_stay_on_both_sides_of_a_change() -> None:
    assert rebroken(["甲乙", "丙丁戊", "己庚"], "甲乙丙X戊己庚") == ["甲乙", "丙X戊", "己庚"]
    assert rebroken(["one two", "three", "four"], "one two three five") == ["one two", "three", "five"]


def test_spans_of_values() -> None:
    text = "a: 甲 # x\nb: |\n  乙\n  丙\n\nc: [丁, {d: '戊'}]\ne:\n  - 己\nf:\n"
    node = read_yaml(text)
    told = {key: text[slice(*each.span)] for key, each in node.entries or ()}
    assert told == {"a": "甲", "b": "|\n  乙\n  丙", "c": "[丁, {d: '戊'}]", "e": "- 己", "f": ""}
    assert [text[slice(*each.key)] for _, each in node.entries or ()] == list("abcef")


def test_a_value_is_emptied_with_the_blank_before_it() -> None:
    text = "k: 甲  # x\nl: y\n"
    assert edited(text, [value_edit(text, value(text), [], False)]) == "k:  # x\nl: y\n"
