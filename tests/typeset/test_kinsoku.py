"""Where a line may break: one row of the standard, one row of the test. A bar marks the place asked about."""

from __future__ import annotations

from itertools import pairwise

import pytest

from layout.stylebook import Kinsoku
from layout.typeset.kinsoku import FORBIDDEN, NO_END, NO_START, breaks
from layout.typeset.mojikumi import cast
from layout.typeset.shaping import Fount


def cost_at(marked: str, fount: Fount, level: Kinsoku = Kinsoku.GB) -> int:
    before, after = marked.split("|")
    sorts = cast([(before + after, fount)], tidy=False)
    at = 0
    for i, sort in enumerate(sorts):
        if at == len(before):
            return breaks(sorts, level)[i]
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
    ["见www.a.cn/|b", "法|院", "法|“院", "法。|院", "说|——不", "说——|不", "不……|好", "5月—|8月", "法 |院", "用|APP办", "用APP|办"],
)
def test_free_break_here(fount: Fount, marked: str) -> None:
    assert cost_at(marked, fount) == 0


@pytest.mark.parametrize("marked", ["共120|万元", "第|5条", "10月|1日", "《刑|法》", "〔2025〕浙01民|终123号", "38|名"])
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
    ],
)
def test_levels(fount: Fount, marked: str, level: Kinsoku, free: bool) -> None:
    assert (cost_at(marked, fount, level) == 0) is free


def test_levels_grow_stricter() -> None:
    order = [Kinsoku.NONE, Kinsoku.BASIC, Kinsoku.GB, Kinsoku.STRICT]
    for loose, tight in pairwise(order):
        assert NO_START[loose] <= NO_START[tight]
        assert NO_END[loose] <= NO_END[tight]
