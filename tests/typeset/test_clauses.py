"""Where a clause ends without a mark, on words made by hand."""

from __future__ import annotations

import pytest

from layout.typeset.clauses import BEGINS, COMPLETED, ENDS, OBJECTLESS, clause_end, held, reading
from layout.typeset.speech import Speech, Token

SHORT = {
    "n": Speech.NOUN,
    "v": Speech.VERB,
    "d": Speech.ADVERB,
    "t": Speech.TIME,
    "m": Speech.NUMBER,
    "p": Speech.COVERB,
    "w": Speech.MARK,
    "r": Speech.NAME,
}


def tokens(tagged: str) -> tuple[tuple[Token, ...], int]:
    """Words as 法院/n 发布/v, and which of them the bar stands before."""
    made: list[Token] = []
    bar = 0
    at = 0
    for word in tagged.split():
        if word == "|":
            bar = len(made)
            continue
        text, _, tag = word.partition("/")
        made.append(Token(text, at, SHORT[tag], whole=tag == "m"))
        at += len(text)
    return tuple(made), bar


def end(tagged: str) -> int:
    words, bar = tokens(tagged)
    return clause_end(reading(words), bar)


@pytest.mark.parametrize(
    ("tagged", "price"),
    [
        ("少年/n 打赏/v 主播/n 3万元/m | 法院/n 判决/v 平台/n", ENDS),  # a number after what it counts
        ("增长/v 27%/m | 订单/n 排/v 明年/t", ENDS),
        ("警方/n 破获/v 赌博案/n | 抓获/v 嫌疑人/n 三名/m", ENDS),  # a second verb with its object
        ("店主/n 判刑/v | 预付卡/n 消费者/n 拿回/v 钱款/n", ENDS),  # a verb that takes no object
        ("演到/v 省城/n | 编剧/n 许一帆/r ：/w", BEGINS),  # one who speaks
        ("打赏/v 主播/n | 东屿/n 法庭/n 依法/d 判处/v", 2 * BEGINS),  # a name of two words would begin with the word before
        ("骗走/v 老人/n | 次日/t 落网/v", ENDS),
        ("工期/n 超/v 三个月/m | 合同/n 写明/v 违约金/n", 2 * BEGINS),  # a verb that an amount completes
    ],
)
def test_a_clause_ends(tagged: str, price: int) -> None:
    assert 0 < end(tagged) <= price


@pytest.mark.parametrize(
    "tagged",
    [
        "推出/v | 措施/n 支持/v 企业/n",  # a verb and its object
        "推出/v 28条/m | 措施/n 支持/v 企业/n",  # the number counts what follows
        "全省/n | 法院/n 发布/v 案例/n",  # no verb before
        "骗走/v 老人/n | 存款/n",  # none after
        "破获/v 案件/n ：/w | 法院/n 判决/v",  # a mark has told already
    ],
)
def test_no_clause_ends(tagged: str) -> None:
    assert end(tagged) == 0


def test_a_verb_without_an_object_may_be_a_noun() -> None:
    words, bar = tokens("参与/v 生态/n | 修复/v 法院/n 判处/v")
    assert held(reading(words), bar) == OBJECTLESS


def test_a_verb_that_describes_who_acts_stays_with_him() -> None:
    words, bar = tokens("受访/v | 法官/n 表示/v")
    assert held(reading(words), bar) == COMPLETED
