"""Where a line may break: one row of the standard, one row of the test. A bar marks the place asked about."""

from __future__ import annotations

import pytest
from plainface import EM

from layout.stylebook import Kinsoku, Typography
from layout.typeset.casting import cast
from layout.typeset.kinsoku import FORBIDDEN
from layout.typeset.mojikumi import space
from layout.typeset.shaping import Fount


def cost_at(marked: str, fount: Fount, level: Kinsoku = Kinsoku.GB) -> int:
    before, after = marked.split("|")
    stick = space(cast([(before + after, fount)], tidy=False), EM, Typography(kinsoku=level))
    at = 0
    for sort, cost in zip(stick.sorts, stick.breaks, strict=False):
        if at == len(before) and sort.text:
            return cost
        at += len(sort.text)
    return FORBIDDEN  # inside a sort


@pytest.mark.parametrize(
    "marked",
    [
        *(f"法|{mark}院" for mark in "。，、；：？！”’」』）〕］｝】〗》〉～–·/%％℃々"),  # GB/T 15834—2011 5.1.1-5.1.9, house
        *(f"法{mark}|院" for mark in "“‘「『（〔［｛【〖《〈/￥①"),
        "他说—|—不",  # 5.1.4
        "他说…|…不",  # 5.1.5
        "共1,|200元",
        "共12|%的",
        "上午12:|30",
        "负-|5度",
        "5月|—8月",
        "63%|～68%",
        "罗塞蒂|·克",
        "使用Goo|gle的",
        "使用Google|,",
        "法| 院",
        "法|\u3000院",
    ],
)
def test_no_break_here(fount: Fount, marked: str) -> None:
    assert cost_at(marked, fount) == FORBIDDEN


@pytest.mark.parametrize(
    "marked",
    ["法|院", "法|“院", "法。|院", "说|——不", "说——|不", "不……|好", "5月—|8月", "法 |院", "用|APP办", "用APP|办"],
)
def test_free_break_here(fount: Fount, marked: str) -> None:
    assert cost_at(marked, fount) == 0


@pytest.mark.parametrize(
    "marked",
    [
        "共120|万元", "第|5条", "10月|1日", "《刑|法》", "〔2025〕浙01民|终123号",
        "38|名", "记者王|某报道", "法官李|小明说",
    ],
)  # fmt: skip
def test_disliked_break_here(fount: Fount, marked: str) -> None:
    assert cost_at(marked, fount) > 0


@pytest.mark.parametrize(
    ("marked", "level", "free"),
    [
        ("法|。院", Kinsoku.NONE, True),
        ("法|。院", Kinsoku.BASIC, False),
        ("法/|院", Kinsoku.BASIC, True),
        ("法/|院", Kinsoku.GB, False),
        ("说|——不", Kinsoku.GB, True),
        ("说|——不", Kinsoku.STRICT, False),
        ("说|……不", Kinsoku.STRICT, False),
        ("人|々が", Kinsoku.JA, False),
        ("人|々が", Kinsoku.JA_BOOK, True),
        ("デ|ー夕", Kinsoku.JA, False),
        ("デ|ー夕", Kinsoku.JA_BOOK, True),
        ("い|っょ", Kinsoku.JA, False),
        ("い|っ夕", Kinsoku.JA_NEWS, True),
        ("人|？院", Kinsoku.JA_BOOK, False),
        ("人|？院", Kinsoku.JA_NEWS, True),
        ("人|・院", Kinsoku.JA_NEWS, True),
        ("人|。院", Kinsoku.JA_NEWS, False),
    ],
)
def test_levels(fount: Fount, marked: str, level: Kinsoku, free: bool) -> None:
    assert (cost_at(marked, fount, level) == 0) is free
