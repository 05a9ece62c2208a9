"""Words of a headline and what they are: the dictionary's word, mended."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from layout.assets import Word
from layout.desk.folder import segment
from layout.typeset.speech import Speech
from layout.typeset.tokens import tokens


def words(text: str) -> list[str]:
    return [token.text for token in tokens(text, segment)]


def speech(text: str, word: str) -> Speech:
    return next(token.speech for token in tokens(text, segment) if token.text == word)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("追回欠薪2086万元", "2086万元"),  # numbers with their measure
        ("获刑三年至十一年不等", "三年至十一年不等"),
        ("最低气温零下4℃", "零下4℃"),
        ("5月1日起这些新规施行", "5月1日起"),
        ("横跨七省十三市", "七省"),
        ("一人一档帮教", "一人一档"),
        ("G60沪昆高速封闭", "G60"),  # codes
        ("市民可登录“东屿通”App", "“东屿通”"),  # short quotations
        ("克里斯托弗·雷恩霍特钢琴独奏", "克里斯托弗·雷恩霍特"),  # names
        ("禁毒民警陈山河：在毒贩眼皮底下", "陈山河"),
        ("破获特大跨境赌博案", "赌博案"),  # suffixes
        ("平安建设推进会召开", "推进会"),
        ("法院发出人身保护令", "人身保护令"),
        ("办理时间压缩到三天", "压缩到"),  # complements
        ("百年老戏台修好了", "修好了"),
        ("租来的鱼塘里挖出乌木", "鱼塘里"),  # places and times
        ("公司注销前转移资产", "注销前"),
        ("一场冰雹之后损失由谁承担", "冰雹之后"),
        ("刷卡刷着刷着就超支", "刷着刷着"),  # twice the same
        ("县城南门区长兴花园换物业", "长兴"),  # no post: 区长
        ("木匠老郑和他的徒弟", "老郑"),  # no dictionary word 郑和
        ("古丽娜尔·阿合买提获评优秀调解员", "古丽娜尔·阿合买提"),  # a name that the dictionary cuts up
        ("老兵捐出的六十盘磁带找到了", "六十盘"),  # a measure
        ("海事救助局七小时救起渔民", "七小时"),  # a guess that joins an end to a number
        ("校园餐好不好吃先问孩子", "好不好吃"),  # a question
        ("高空抛物找不到人", "找不到"),  # what cannot be done
        ("大闸蟹捆绳半斤重", "半斤重"),  # the size of a thing
        ("从今年秋季学期起全面推行", "学期起"),
        ("自公告之日起30日内债权人可申报债权", "30日内"),  # a number that cuts a word
        ("找人顶包换座", "顶包"),  # words of the news that the dictionary is taught
        ("被告签了约又反悔", "签了约"),  # a verb that 了 or 过 parts
        ("老人摔了跤邻居送医", "摔了跤"),
        ("他请了假陪母亲看病", "请了假"),
        ("司机超了车又倒回来", "超了车"),
        ("6月30日前全部完成整改", "6月30日前"),  # a date and from when or until when
        ("5月1日后上市", "5月1日后"),
        ("5月1日前往省城", "5月1日"),
        ("九千八家长报名护学岗", "九千八"),  # a number whose measure is none
        ("三万六学生走进博物馆", "三万六"),
        ("养蜂人走过九省却输了官司", "九省"),  # an adverb that the dictionary joins to a measure
        ("一户三户均增收", "三户"),
        ("话剧院连演十五场场场加座", "十五场"),  # a measure said twice more
        ("上半年出口增一成七", "一成七"),
        ("村里头一家书店开张", "头一家"),  # ordinals
        ("山里娃头回坐上高铁", "头回"),
        ("太原煤改电头一冬电网平稳", "头一冬"),
        ("地铁末班车延点候一候晚归的年轻人", "候一候"),  # a verb said twice
        ("老人想了想又退了回来", "想了想"),
        ("沙尘暴过境九个县能见度一度不足百米", "能见度"),
        ("山茶节本周六在南坡镇开幕", "本周六"),  # days of a week
        ("被告履行3.2万元余款分四期付清", "3.2万元"),
        ("洮坪县原刑警大队长禚成林追记一等功", "禚成林"),  # seldom names, after a post
        ("社区民警呼延秋有绝活", "呼延秋"),
        ("六位院长轮流坐诊台只听只记", "坐诊台"),  # a measure that counts nothing
        ("小区里辟出读书角", "读书角"),
        ("两家企业因商标之争闹了十余年", "之争"),  # the dictionary joins 争闹
        ("盐碱地里长出海水稻", "盐碱地里"),  # the dictionary joins 里长
        ("锅炉房里坐的全是来取暖的人", "来"),  # the guess 全是 takes no complement
    ],
)
def test_what_belongs_together_is_one_word(text: str, word: str) -> None:
    assert word in words(text)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("东屿前三季度增长", "前"),  # 前 counts the number
        ("排查出安全隐患县检察院督促整改", "安全隐患"),  # no name of a place
        ("省城专家进山到荞麦镇看病", "进山"),  # one goes to another place
        ("一把锯和一把刨到他手里成了琴", "刨"),  # a thing, counted
        ("支教老师给山里孩子上音乐课", "孩子"),  # nobody is a place
        ("央行按兵不动下一步看数据", "按兵不动"),
        ("整治落后评查市行政审批局推出清单", "评查"),  # a region whose office follows
        ("铁饼姑娘退役去山里教书", "退役"),  # a verb that another follows
        ("东风解冻凌汛来早沿河八县巡堤", "沿河"),
        ("居民代表十三次上会", "十三次"),
        ("17名装修工的工钱9天要回来了", "9天"),  # the dictionary joins 天要
        ("古籍修复师用37年", "用"),  # a guess that swallowed a particle
        ("居民改造一波三折", "一波三折"),  # a Han numeral inside a word is no number
        ("海岸线低价转让案庭审持续", "转让案"),
        ("第九届开捕节后天开幕", "后天"),  # the dictionary has 节后
        ("群主也要担责吗省法院发布判例", "吗"),  # no end of a name joins a question
    ],
)
def test_a_word_ends_where_its_meaning_does(text: str, word: str) -> None:
    assert word in words(text)


@pytest.mark.parametrize(
    ("text", "word", "is_"),
    [
        ("法院发布典型案例", "发布", Speech.VERB),
        ("出台住房租赁新规", "租赁", Speech.NOMINAL),  # inside the object of 出台
        ("低价转让合同", "转让", Speech.NOMINAL),
        ("被告人主动参与生态修复法院从轻判处", "修复", Speech.NOMINAL),
        ("全省连夜转移群众", "连夜", Speech.ADVERB),
        ("年底开通试运营", "年底", Speech.TIME),
        ("记者方小禾报道", "方小禾", Speech.NAME),
    ],
)
def test_parts_of_speech(text: str, word: str, is_: Speech) -> None:
    assert speech(text, word) is is_


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("抗战电台上月重回纪念馆", "上月"),
        ("连续四个月领跑空气质量榜云坪县治气究竟靠什么", "云坪县"),
        ("干部连续三昼夜守堤", "三昼夜"),
        ("周三起气温骤降", "周三起"),
        ("渔民从发病到手术", "发病"),
    ],
)
def test_words_that_a_dictionary_cuts_wrongly(text: str, word: str) -> None:
    assert word in [token.text for token in tokens(text, segment)]


def test_a_cutter_that_knows_nothing_still_gives_words() -> None:
    assert [token.text for token in tokens("赶大集", tuple)] == ["赶", "大", "集"]
    assert [token.text for token in tokens("赶大集", lambda text: ("赶",))] == ["赶", "大", "集"]


def test_a_guess_is_told_from_a_word() -> None:
    found = tokens("云栖法庭", lambda text: (Word("云栖", "ns", known=False), Word("法庭", "n")))
    assert [token.guessed for token in found] == [True, False]


@settings(max_examples=80, deadline=None)
@given(st.text(alphabet="法院调解的了在把前后里会案“”《》，、 　3年12万元起AI·—…张某县人一至", max_size=30))
def test_nothing_is_lost_and_words_follow_each_other(text: str) -> None:
    found = tokens(text, segment)
    assert "".join(token.text for token in found) == text
    assert [token.at for token in found[1:]] == [token.end for token in found[:-1]]
