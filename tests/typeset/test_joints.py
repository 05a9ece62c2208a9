"""What parting two words costs by all witnesses, on headlines cut by the dictionary."""

from __future__ import annotations

import pytest

from layout.desk.folder import segment
from layout.typeset.joints import JOINED, LEANING, QUALIFIED, STRANDED, SUFFIX
from layout.typeset.phrases import break_prices


def price(told: str) -> int:
    """The price of the place with the bar."""
    return break_prices(told.replace("|", ""), segment)[told.index("|")]


@pytest.mark.parametrize(
    "told",
    [
        "渔船失联|救援队搜寻十九小时",
        "小区瘫痪|街道牵头成立管委会",
        "群主也要担责吗|县法院发布判例",  # a question is asked
    ],
)
def test_where_a_clause_ends_costs_least(told: str) -> None:
    text, at = told.replace("|", ""), told.index("|")
    prices = break_prices(text, segment)
    assert prices[at] == min(prices[1:])


@pytest.mark.parametrize(
    ("told", "least"),
    [
        ("台风过境渔船失联救援队|搜寻十九小时", STRANDED),  # one who has just begun his clause
        ("巡回法庭搬进果园三起|采购纠纷当场化解", QUALIFIED),  # a number that is written out
        ("面向新就业形态劳动者全市|开放64个驿站", QUALIFIED),
        ("上半年进出口总值增长|6.1%", QUALIFIED),
        ("涉案人员横跨七省|十三市", SUFFIX),
        ("城市书房开到凌晨|两点", SUFFIX),
        ("菜农收入会不会|受影响", SUFFIX),
        ("抢险队把山洪|预警叫到每家每户", QUALIFIED),
        ("值班室里的三百次|深夜通话", QUALIFIED),  # what 的 joins, counted
        ("便道每小时放行|一次急救车辆先走", QUALIFIED),  # how often
        ("卫星芯片研制|成功下游厂商抢签订单", QUALIFIED),  # how it ends
        ("东屿市|民政局婚姻登记", SUFFIX),  # names of offices that are short
        ("下月|一日起施行", SUFFIX),
        ("第一场雪落在|松岚山顶", LEANING),
        ("木匠不用一颗|钉修复廊桥", SUFFIX),  # a thing of one character, counted
        ("党员积分换|什么", SUFFIX),
        ("市里下放审批权限|到镇街", JOINED),
        ("食堂阿姨记住了1200张|脸", SUFFIX),  # the guess 张脸 is counted
        ("女法官写来第九封|信“盼你走好”", SUFFIX),
        ("一条河三个县一把|尺上下游共定新规矩", SUFFIX),
        ("爷爷留下一把|锯爸爸留下一把刨", SUFFIX),
        ("山歌唱给无人机|听采茶人多了一位听众", SUFFIX),  # a verb that completes a coverb
        ("别把“土办法”当笑话|看老农的经验里有科学", SUFFIX),
        ("摆摊女孩算账比机器|快数学教授收下徒弟", SUFFIX),
        ("六项事项打包一次|办新手爸妈少跑", SUFFIX),
        ("电从天上来水从地下|走旧村换新颜", SUFFIX),
        ("国家田径中心教练组赴|西宁考察", LEANING),
        ("沈阳铁西旧|车间里的第一家夜校", LEANING),
        ("铁饼姑娘退役去|山里教娃娃", LEANING),
        ("出院那天他坚持自己|走医护列队送到门口", SUFFIX),
        ("吵架有人来|劝办事有章可循", SUFFIX),
        ("孩子放学有人|管家长放心上班", SUFFIX),
        ("桑葚熟得快烂得|更快果酒厂开车来", LEANING),
        ("先交罚款后|拆违建没有依据", LEANING),
    ],
)
def test_what_belongs_together_is_dear(told: str, least: int) -> None:
    assert price(told) >= least


def test_a_number_in_digits_stays_with_what_it_counts() -> None:
    assert price("全市取消证明事项|146项群众少跑32万趟") > price("全市取消证明事项146项|群众少跑32万趟")


@pytest.mark.parametrize("told", ["为两百名装修工补办的|集体生日宴上来了法官", "把庭审译成手语的|女书记员贺兰亭"])
def test_no_line_ends_after_de(told: str) -> None:
    assert price(told) == LEANING


@pytest.mark.parametrize("told", ["案件质量评查省|检察院出台新办法", "河砂案值上亿元市|公安局出手", "译成手语的女|书记员贺兰亭"])
def test_an_office_keeps_what_it_belongs_to(told: str) -> None:
    assert price(told) >= SUFFIX


@pytest.mark.parametrize("told", ["铁饼姑娘退役|去山里教娃娃", "省城专家进山|到荞麦镇看病"])
def test_a_line_may_begin_where_one_goes_next(told: str) -> None:
    assert price(told) < QUALIFIED


def test_a_line_may_end_with_a_verb_that_completes_a_coverb() -> None:
    told = "山歌唱给无人机听|采茶人多了一位听众"
    assert price(told) < price(told.replace("听|", "|听"))


def test_what_follows_a_deed_that_succeeds_is_free() -> None:
    assert price("三家企业|成功上市") < QUALIFIED


@pytest.mark.parametrize(
    ("text", "alone"),
    [("沙湾区把学区图晒给家长看哪条街归哪所校一目了然", "看"), ("卖瓜不用进城跑路边统一设瓜棚", "跑"), ("学校聘律师当副校长讲法治", "讲")],
)
def test_a_single_character_is_torn_off_on_the_likelier_side(text: str, alone: str) -> None:
    prices, at = break_prices(text, segment), text.index(alone)
    assert (prices[at + 1] < prices[at]) == (alone != "讲")
