"""The learner of pauses on sentences made by hand: what tells a pause is learned, what is written can be read again."""

from __future__ import annotations

import re

import numpy as np
import typebench  # noqa: F401 - brings the bench within reach
from headmarks import Marked
from learnpauses import ENDED, FIRST, MAY, WIDTH, Sentence, from_heads, hits, learned, lessons, table

TAUGHT: list[Sentence] = [
    ([("a", "x"), ("b", "y"), ("a", "y")], 1),
    ([("b", "x"), ("a", "x")], 0),
    ([("a", "y"), ("a", "x"), ("b", "x")], 2),
] * 40
"""A pause stands where the sign b is; x and y tell nothing."""
KNOWN = {"a": 0, "b": 1, "x": 2, "y": 3}


def test_what_tells_a_pause_is_learned() -> None:
    weights = learned(lessons(TAUGHT, KNOWN), len(KNOWN), np.ones(len(KNOWN)))
    assert weights[1] > 0.5 > weights[0]
    assert abs(weights[2]) < 0.5
    assert hits(lessons(TAUGHT, KNOWN), weights) == 100


def test_a_sign_that_is_not_kept_weighs_nothing() -> None:
    weights = learned(lessons(TAUGHT, KNOWN), len(KNOWN), np.array([1.0, 0.0, 1.0, 1.0]))
    assert weights[1] == 0


def test_the_same_sentences_teach_the_same() -> None:
    first, again = (learned(lessons(TAUGHT, KNOWN), len(KNOWN), np.ones(len(KNOWN))) for _ in range(2))
    assert first.tobytes() == again.tobytes()


def test_a_table_can_be_read_again() -> None:
    names = [f"h词{i}" for i in range(60)]
    text = table(names, np.array([0.5, -1.25] * 30))
    room: dict[str, str] = {}
    exec(compile(text, "table", "exec"), room)
    rows = [row.split(" ") for row in room["ROWS"].splitlines()]
    assert {name: int(weight) for weight, *found in rows for name in found} == {
        name: (-125 if i % 2 else 50) for i, name in enumerate(names)
    }
    assert all(len(re.sub("[\u4e00-\u9fff]", "--", line)) <= WIDTH for line in room["ROWS"].splitlines())


def test_signs_that_would_break_a_row_are_left_out() -> None:
    assert "h a" not in table(["h a", "hb"], np.array([1.0, 1.0]))


def test_a_marked_head_tells_its_lines_from_its_phrases() -> None:
    text = "法院发布典型案例"
    found = list(from_heads([Marked(text, "development", "headline", frozenset({2, 4}), (4,), frozenset({6}))]))
    assert len(found) == ENDED + FIRST + MAY
    assert all(0 <= at < len(row) for row, at in found)


def test_the_order_of_heads_teaches_nothing() -> None:
    heads = [Marked(text, "development", "headline", frozenset({4}), (4,)) for text in ("民警抓获三人", "法院发布典型案例")]
    assert list(from_heads(heads)) == list(from_heads(heads[::-1]))
