"""The likeliest reading of a row of words as clauses, on words made by hand."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from stopwatch import seconds

from layout.typeset.predication import FAR, margins
from layout.typeset.speech import Speech, Token

SHORT = {"n": Speech.NOUN, "v": Speech.VERB, "d": Speech.ADVERB, "p": Speech.COVERB, "m": Speech.NUMBER, "w": Speech.MARK, "t": Speech.TIME}


def words(tagged: str) -> tuple[Token, ...]:
    """Words as 法院/n 发布/v."""
    made: list[Token] = []
    for word in tagged.split():
        text, _, tag = word.partition("/")
        made.append(Token(text, made[-1].end if made else 0, SHORT[tag], whole=tag == "m"))
    return tuple(made)


def read(tagged: str, cut: int = 30) -> tuple[int, ...]:
    row = words(tagged)
    return margins(row, [cut] * len(row))


@pytest.mark.parametrize(
    ("tagged", "at"),
    [
        ("路人/n 撞伤/v 孩童/n 车主/n 拒绝/v 赔偿款/n", 3),  # subject, verb, object; then another
        ("法院/n 查封/v 房产/n 业主/n 提出/v 异议书/n", 3),
        ("追回/v 欠款/n 60万元/m 法官/n 送回/v 村里/n", 3),  # an amount ends the first
        ("店主/n 被/p 判刑/v 顾客/n 拿回/v 余款/n", 3),
    ],
)
def test_the_likeliest_reading_ends_a_clause_there(tagged: str, at: int) -> None:
    found = read(tagged)
    assert min(range(1, len(found)), key=lambda i: found[i]) == at
    assert found[at] == 0


def test_one_short_clause_stays_one() -> None:
    assert all(margin > 0 for margin in read("法院/n 发布/v 案例/n"))


def test_what_leans_on_the_next_word_ends_no_clause() -> None:
    found = read("民警/n 驱车/v 将/p 老人/n 送回/v 家中/n")
    assert found[3] > 300


def test_marks_part_stretches() -> None:
    found = read("暴雨/n 来袭/v ，/w 村民/n 转移/v 物资/n")
    assert found[0] == found[2] == found[3] == FAR


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(["民警/n", "查获/v", "三起/m", "已/d", "把/p", "今年/t", "，/w"]), min_size=1, max_size=40))
def test_any_row_of_words_is_read(tagged: list[str]) -> None:
    found = read(" ".join(tagged))
    assert len(found) == len(tagged)
    assert all(0 <= margin <= FAR for margin in found)


def test_reading_grows_with_length_alone() -> None:
    def clocked(count: int) -> float:
        row = words(" ".join(["民警/n 查获/v 赃物/n"] * count))
        return seconds(lambda: margins(row, [0] * len(row)), tries=3)

    assert clocked(1_000) < 40 * clocked(100)
