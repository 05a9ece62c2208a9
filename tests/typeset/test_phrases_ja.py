"""Japanese heads by scripts and particles; who tells the breaks of which language."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from layout.desk.folder import segment
from layout.typeset.bysense import pricing
from layout.typeset.hanforms import simplified
from layout.typeset.phrases import LEANING, NEVER
from layout.typeset.phrases import break_prices as mainland
from layout.typeset.phrases_ja import break_prices

GOOD = 300
"""A price at which a head breaks gladly."""


def lines(text: str) -> str:
    """The text with | wherever a line may well begin."""
    return "".join(("|" if price <= GOOD else "") + char for char, price in zip(text, break_prices(text), strict=True))


@pytest.mark.parametrize(
    "head",
    [  # marked by hand; a pause, a particle, a change of script
        "商店街のアーケード改修終わる |来月から|通行再開",
        "小学校の給食に|地元野菜 |栄養教諭が|献立",
        "消防団員の確保に|奨励金",
        "台風に|備え水門を|点検",
        "伝統の織物を|スマートフォンケースに",
        "山あいの診療所に|若手医師 |週3日勤務",
        "空き家活用の相談会に|50組",
        "市議会開会、|総額412億円の予算案を提出",
        "リサイクルショップが|10周年",
    ],
)
def test_places_to_break(head: str) -> None:
    """Every place marked is good. After の a head may break too, at a price."""
    text = head.replace("|", "")
    prices = break_prices(text)
    at = 0
    for part in head.split("|")[:-1]:
        at += len(part)
        assert prices[at] <= GOOD, lines(text)


@pytest.mark.parametrize(
    ("text", "torn"),
    [
        ("スマートフォン展", "ス|マ"), ("アーケード改修", "ケ|ー"), ("リュックサック", "ュ|ッ"),  # a katakana word
        ("予算412億円を可決", "412億|円"), ("人口3万2千人に", "2千|人"), ("6月30日まで", "30|日"), ("三百二十人が参加", "二十|人"),
        ("4カ所で点検", "4カ|所"), ("第3回大会", "第|3"), ("午前10時開会", "午前|10"), ("27・5度を記録", "27|・"),
        ("市が発表", "市|が"), ("記者会見では", "で|は"), ("取り組み続く", "取|り"), ("病院へ", "院|へ"),  # what leans on the word before
        ("住民「散歩が楽しみ」", "散歩|が"), ("《火と土》展", "火|と"), ("予算案、可決", "案|、"), ("「祭り」再開", "「|祭"),
        ("議会議員", "議|会"), ("我々の町", "我|々"),
    ],
)  # fmt: skip
def test_places_never_to_break(text: str, torn: str) -> None:
    before, after = torn.split("|")
    at = text.index(before + after) + len(before)
    assert break_prices(text)[at] >= LEANING


def test_a_short_quotation_stays_whole_and_a_word_of_the_house_too() -> None:
    assert set(break_prices("「散歩が楽しみ」")[1:]) == {NEVER}
    assert set(break_prices("潮見の森公園", ("潮見の森",))[1:4]) == {NEVER}


@given(st.text(alphabet="市民のバス、は「」3日カーあ々 AB…・", max_size=24))
def test_a_price_for_every_character_and_none_for_the_first(text: str) -> None:
    prices = break_prices(text)
    assert len(prices) == len(text)
    assert prices[:1] == (NEVER,) * bool(text)
    assert all(0 <= price <= NEVER for price in prices)


# Traditional Chinese: cut as simplified, character for character.

HEADS = ("縣議會三讀通過總預算　歲出三百二十億", "颱風來襲前農民搶收文旦", "社區長者學用手機　大學生當老師", "垃圾車改時段　居民抱怨來不及")


@pytest.mark.parametrize("head", HEADS)
def test_traditional_heads_are_priced_as_simplified_ones(head: str) -> None:
    assert pricing("zh-Hant")(head, segment, ()) == mainland(simplified(head), segment, ())


@pytest.mark.parametrize(
    ("head", "torn"), [("通過總預算案", "總|預"), ("颱風來襲", "颱|風"), ("社區長者學用手機", "長|者"), ("蔬菜剩食的問題", "食|的")]
)
def test_traditional_words_stay_whole(head: str, torn: str) -> None:
    before, after = torn.split("|")
    at = head.index(before + after) + 1
    assert pricing("zh-Hant")(head, segment, ())[at] > 1000


def test_each_language_has_its_witness() -> None:
    text = "市バスの新路線"
    assert pricing("ja")(text, segment, ()) == break_prices(text)
    assert pricing("zh-Hans") is mainland
