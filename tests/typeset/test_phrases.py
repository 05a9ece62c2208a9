"""Where a headline may break: one row of the trade's rules, one row of the test."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from layout.desk.folder import segment
from layout.typeset.clauses import ENDS
from layout.typeset.phrases import CLAUSE, FREE, INSIDE, LEANING, NEVER, SUFFIX, WORD, break_prices

HOUSE = ("执行难", "一件事", "营商环境", "高级人民法院", "综合集成改革", "现场会")


def prices(text: str, house: tuple[str, ...] = HOUSE) -> tuple[int, ...]:
    return break_prices(text, segment, house)


def price_at(marked: str) -> int:
    """The price of the place marked by a bar."""
    text = marked.replace("|", "")
    return prices(text)[marked.index("|")]


@pytest.mark.parametrize(
    "marked",
    [
        "放学路上|的护学岗",  # particles
        "钱要回来|了",
        "能退租|吗",
        "两家讲和|着呢",
        "推进法治|化建设",
        "劳动|者追回欠薪",
        "把|听证会开到单元门口",  # coverbs, conjunctions
        "二楼和|六楼坐到一起",
        "法院将|公开宣判",
        "小区被|评为先进",
        "窗口向|群众敞开",
        "追回欠薪2086|万元",  # number and measure
        "第|三次会议召开",
        "冷库升温11|小时",
        "3000|名居民少走半里地",
        "下降37|%",
        "2024年5|月23日起施行",
        "记者方|小禾报道",  # names
        "王|成国讲话",
        "张|某某被判三年",
        "吴|女士的烦心事",
        "克里斯蒂娜·|罗塞蒂诗选译介",
        "临|湾区规范行政检查",
        "解决执|行难问题",  # house words
        "优化营商|环境",
        "一场“外|卖柜”庭审",  # short quotations and titles
        "《民|法典》进村",
        "开庭|，调解",  # marks
        "菜篮子里的“|明白账",
        "青溪县石盘村—|—一张分水图",
        "暴雨能|不能算不可抗力",
    ],
)
def test_what_belongs_together_is_not_parted(marked: str) -> None:
    assert price_at(marked) >= SUFFIX


@pytest.mark.parametrize(
    ("marked", "price"),
    [
        ("一扇门进来 |一件事办结", FREE),
        ("守一条街的烟火　|护一座城的夜色", FREE),
        ("赶大集，|问法律", CLAUSE),
        ("法院：|承租人可以随时解除合同", CLAUSE),
        ("舅舅的|墨线", LEANING),
        ("人工智能AI |Agent上岗", WORD),
    ],
)
def test_good_places_have_their_price(marked: str, price: int) -> None:
    assert price_at(marked) == price


@pytest.mark.parametrize(
    "marked",
    [
        "小额诉讼|一审终审",
        "青溪县法院|为工友讨回工资",  # before a coverb
        "全市公安机关|连夜转移群众",  # subject | predicate
        "省检察院发布|公益诉讼白皮书",  # verb | object
        "养殖户解了|燃眉之急",
        "讨回工资|912.6万元",
        "在云栖村|启动",
    ],
)
def test_an_editor_may_break_between_the_parts_of_a_clause(marked: str) -> None:
    assert price_at(marked) <= 2 * WORD + WORD


@pytest.mark.parametrize(
    "marked",
    [
        "未成年人打赏主播3.8万元|法院判决平台返还八成",
        "白石公安分局破获特大跨境赌博案|抓获犯罪嫌疑人137名",
        "三名店主被判刑|预付卡消费者拿回62万元",
        "话剧演到省城|观众排队三小时",
        "冷空气周四抵达我省|最低气温将降至零下4℃",
        "首场寒潮来袭|全省农业部门抢收晚稻210万亩",
    ],
)
def test_a_clause_ends_without_a_mark(marked: str) -> None:
    assert price_at(marked) <= 2 * WORD + ENDS


@pytest.mark.parametrize("marked", ["外卖员捡到钱包|失主送来感谢信", "结婚的和没结婚的|都来听课"])
def test_the_end_of_a_clause_is_the_cheapest_place(marked: str) -> None:
    assert price_at(marked) <= min(prices(marked.replace("|", ""))) + ENDS


@pytest.mark.parametrize(
    "marked",
    [
        "全省七个专项|行动启动",  # the noun that ends a longer one
        "走失的|八旬老人",  # what 的 joins
        "开进|海拔1300米的山村",
        "三年至|十一年",
        "一人一|档",
        "G60|沪昆高速",
        "9月1日起|实施",
        "《青溪县电动自行车|管理办法》施行",
        "非遗传承人|吴月娥收徒",
        "断头路修通|了",
    ],
)
def test_longer_nouns_hold_together(marked: str) -> None:
    assert price_at(marked) >= 3 * WORD


def test_breaks_are_ordered_by_sense() -> None:
    space = price_at("东屿前三季度 |为劳动者追回欠薪")
    coverb = price_at("青溪县法院|为劳动者追回欠薪")
    word = price_at("青溪县法院为劳动者|追回欠薪")
    lone = price_at("捡到走失的羊|怎么办")
    assert space < min(coverb, word)
    assert max(coverb, word) < lone < price_at("代耕要写清三|件事")


def test_a_break_close_to_a_pause_costs_more() -> None:
    near = price_at("合力攻坚 深化改革 努力|打造切实解决执行难浙江经验")
    far = price_at("合力攻坚 深化改革 努力打造切实解决|执行难浙江经验")
    assert price_at("合力攻坚 深化改革 |努力打造切实解决执行难浙江经验") < far < near


def test_long_quotations_break_only_at_a_price() -> None:
    long = price_at("老法官说“先把道理讲透|再把调解书写好”")
    assert WORD < long < NEVER
    assert price_at("老法官说“道理|讲透”") == NEVER


def test_a_number_ends_its_word() -> None:
    """The dictionary joins 天要; the measure belongs to the number, the rest to what follows."""
    assert price_at("17名装修工的工钱，9天|要回来了") < SUFFIX
    assert price_at("17名装修工的工钱，9天要|回来了") >= INSIDE


def test_han_numerals_inside_words_are_no_numbers() -> None:
    assert break_prices("统一天下", lambda text: (text[:2], text[2:]))[2] < NEVER


def test_a_cutter_that_loses_text_is_not_believed() -> None:
    assert len(break_prices("赶大集问法律", lambda text: ("赶",), ())) == 6


def test_without_a_dictionary_marks_still_hold() -> None:
    found = break_prices("赶大集，问法律", tuple, ())
    assert found[3] == NEVER
    assert found[4] == CLAUSE


@settings(max_examples=50, deadline=None)
@given(st.text(alphabet="法院调解的了在把“”《》，、 　3年12万元AI·—…张某县", max_size=30))
def test_a_price_for_every_character_and_none_at_the_edges(text: str) -> None:
    found = break_prices(text, segment, HOUSE)
    assert len(found) == len(text)
    assert found[:1] in ((), (NEVER,))
    assert all(price >= 0 for price in found)
    for i in range(1, len(text)):
        if text[i] in "，、”》 　" or text[i - 1] in "“《":
            assert found[i] >= NEVER


def test_leaning_words_are_dearer_than_a_size() -> None:
    assert LEANING > 1000


@pytest.mark.parametrize(
    "told",
    [
        "巡堤队员在大堤|上重走旧路",  # what makes a place of a noun
        "老支书把承包款记|在门板上",  # a verb of one character and 在
        "教师坚守海岛三十|载先后送走毕业生",  # a number and its measure
        "新型劳动争议澜|江中院发布报告",  # the court of a city
        "空气质量榜云坪|县治气究竟靠什么",  # a place that no dictionary knows
        "社区开出共享工具|铺电钻能借",
        "儿女误|当旧衣捐出",
    ],
)
def test_nothing_is_torn_that_a_dictionary_has_cut(told: str) -> None:
    assert price_at(told) >= SUFFIX


@pytest.mark.parametrize("told", ["龙舟队员全是六旬|船工三十年划来19金", "5月1日起这些|新规开始施行"])
def test_what_describes_a_noun_stays_with_it(told: str) -> None:
    text, at = told.replace("|", ""), told.index("|")
    assert prices(text)[at] > min(prices(text)[1:]) + WORD


def test_a_second_title_begins_with_its_dash() -> None:
    text = "把一颗心交给群众——信访干部手记之三"
    prices = break_prices(text, segment)
    assert prices[text.index("—")] == CLAUSE
    assert prices[text.index("信")] == NEVER
