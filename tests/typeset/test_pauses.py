"""The odds of a pause between two words: the table is sound, the likeliest place is where a writer would pause."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from stopwatch import seconds

from layout.desk.folder import segment
from layout.typeset.clauses import reading
from layout.typeset.joints import told as held
from layout.typeset.pauseodds import ROWS
from layout.typeset.pauses import lacks, odds, signs
from layout.typeset.speech import Speech, Token
from layout.typeset.tokens import tokens


def likeliest(text: str) -> str:
    """A text with a bar where a pause is likeliest."""
    words = tokens(text, segment)
    found = lacks(words, held(reading(words))[0], [True] * len(words))
    at = min(range(1, len(words)), key=lambda i: found[i])
    return f"{text[: words[at].at]}|{text[words[at].at :]}"


@pytest.mark.parametrize(
    "told",
    [
        "大雪封山三天|救援队徒步进村",
        "双方进行了亲切友好的谈话|会见后签署协议",
        "工人们加班加点|提前完成任务",
        "老街连夜清淤排水|商户次日照常开门",
    ],
)
def test_a_pause_is_likeliest_where_a_writer_makes_one(told: str) -> None:
    assert likeliest(told.replace("|", "")) == told


def test_a_place_that_is_shut_is_not_asked() -> None:
    words = tokens("大雪封山三天救援队徒步进村", segment)
    told = held(reading(words))[0]
    free = lacks(words, told, [True] * len(words))
    best = min(range(1, len(words)), key=lambda i: free[i])
    found = lacks(words, told, [i != best for i in range(len(words))])
    assert found[best] == 0
    assert min(lack for i, lack in enumerate(found) if i not in (0, best)) == 0
    assert all(lack < free[i] for i, lack in enumerate(found) if free[i])


def test_the_table_is_read_whole() -> None:
    """Every row is a weight and its signs; no sign stands twice."""
    rows = [row.split(" ") for row in ROWS.splitlines() if row]
    assert sum(len(row) - 1 for row in rows) == len(odds()) > 5_000
    assert all(int(row[0]) and len(row) > 1 for row in rows)
    assert {sign[0] for sign in odds()} <= set("abcefghijklmnopEFMPQSTUVWXYZ")


def test_the_table_is_small_and_soon_read() -> None:
    assert len(ROWS.encode()) < 150_000

    def read() -> None:
        odds.cache_clear()
        odds()

    assert seconds(read, tries=3) < 0.03


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(["民警", "查获", "三起", "已", "把", "今年", "，", "A4", "的", "全市"]), max_size=30), st.booleans())
def test_any_row_of_words_has_its_odds(texts: list[str], open_: bool) -> None:
    words: list[Token] = []
    for text in texts:
        words.append(Token(text, words[-1].end if words else 0, Speech.MARK if text == "，" else Speech.NOUN))
    told = [(100, 50, 0)] * len(words)
    found = lacks(words, told, [open_] * len(words))
    assert len(found) == len(words)
    assert min(found, default=0) >= 0
    assert len(list(signs(words, told))) == max(0, len(words) - 1)
