"""Heads: what must hold for any copy, and how forty headlines break."""

from __future__ import annotations

import io
from functools import cache
from typing import Any

import pytest
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen
from hypothesis import given, settings
from hypothesis import strategies as st

from layout.assets import Assets, Cast, Face
from layout.condition import Condition
from layout.desk.folder import segment
from layout.finding import Source
from layout.galley import Head
from layout.issue import Story, Weight
from layout.stylebook import Align, Furniture, Grid, Ladder, Makeup, Style, Stylebook, Typography
from layout.typeset import headfit
from layout.typeset.cabinet import Cabinet
from layout.typeset.headline import HeadSetter, set_heads
from layout.units import POINT, Rect, Sp, mm, sp

SOURCE = Source("copy/x.md", 2)
HOUSE = ("执行难", "一件事", "营商环境", "高级人民法院", "综合集成改革", "现场会")
SPANS = (1, 2, 3, 4, 6)


def _square_face() -> bytes:
    """A face whose every Han glyph is one em and every Latin one half."""
    pen = TTGlyphPen(None)
    pen.moveTo((50, -80))
    pen.lineTo((450, -80))
    pen.lineTo((450, 800))
    pen.closePath()
    glyph = pen.glyph()
    builder = FontBuilder(1000, isTTF=True)
    builder.setupGlyphOrder([".notdef", "box", "half"])
    wide = [*range(0x4E00, 0x9FFF), *range(0x3000, 0x3020), *range(0xFF00, 0xFF60), *map(ord, "“”‘’—…·")]
    builder.setupCharacterMap({**dict.fromkeys(wide, "box"), **dict.fromkeys(range(0x20, 0x7F), "half")})
    builder.setupGlyf(dict.fromkeys([".notdef", "box", "half"], glyph))
    builder.setupHorizontalMetrics({".notdef": (1000, 0), "box": (1000, 50), "half": (500, 50)})
    builder.setupHorizontalHeader(ascent=880, descent=-120)
    builder.setupPost()
    held = io.BytesIO()
    builder.save(held)
    return held.getvalue()


def _ladder(weight: Weight, columns: tuple[int, ...], sizes: tuple[str, ...], side: str, lines: int) -> Ladder:
    return Ladder(weight, columns, tuple(map(sp, sizes)), sp(side), sp(side), lines, "hei")


LADDERS = (
    _ladder(Weight.LEAD, (4, 5, 6), ("54", "50", "46", "42", "38", "34", "30"), "18", 2),
    _ladder(Weight.LEAD, (2, 3), ("42", "38", "34", "30", "27.5", "24"), "15.75", 3),
    _ladder(Weight.LEAD, (1,), ("24", "21", "18"), "12", 4),
    _ladder(Weight.MINOR, (3, 4, 5, 6), ("28", "26", "24", "21"), "12", 2),
    _ladder(Weight.MINOR, (2,), ("26", "24", "21", "18"), "11", 2),
    _ladder(Weight.MINOR, (1,), ("21", "18", "15.75"), "10.5", 4),
    _ladder(Weight.BRIEF, (1,), ("18", "15.75", "14"), "10.5", 3),
    _ladder(Weight.BRIEF, (2, 3, 4, 5, 6), ("21", "18", "15.75"), "10.5", 1),
)
GRID = Grid(mm(390), mm(545), 0, Rect(mm(20), mm(26), mm(350), mm(500)), 6, 17, 1, 116)
STYLES = tuple(Style(name, "kai", sp("9.5"), align=Align.CENTRE) for name in ("kicker", "headline", "deck", "byline"))
BOOK = Stylebook(
    "报", GRID, (), STYLES, LADDERS, (), Typography(phrases=HOUSE), Condition("", ""), Makeup(), Furniture(13, (), (), "", "", "")
)


@cache
def cabinet() -> Cabinet:
    face = Face("square", "Square", 400, _square_face())
    casts = tuple(Cast(role, role, ("square",), False) for role in ("hei", "kai"))
    return Cabinet(BOOK, Assets((face,), casts, lambda name: b"", segment))


@pytest.fixture(scope="module")
def setter() -> HeadSetter:
    return HeadSetter(cabinet())


def story(*headline: str, weight: Weight = Weight.MINOR, **parts: tuple[str, ...]) -> Story:
    return Story("x", SOURCE, headline, weight=weight, **parts)  # type: ignore[arg-type]


def heads_of(told: Story, columns: int) -> tuple[Head, ...]:
    return set_heads(cabinet(), told, columns, GRID.width(columns))


def lines_of(head: Head, part: str = "headline") -> tuple[str, ...]:
    return tuple(line.line.text for line in head.lines if line.part == part)


def bare(text: str) -> str:
    return "".join(text.split())


def overhang(head: Head) -> Sp:
    """How far the widest line stands out of its span."""
    return max((line.line.width + line.x for line in head.lines), default=0) - head.span


# A headline, and what must stay whole in it. From court and local pages of the kind the paper prints.
HEADLINES = """
合力攻坚 深化改革 努力打造切实解决执行难浙江经验|合力 攻坚 深化 改革 打造 切实 解决 执行难 浙江 经验
一车桃子刚送到，货主和司机就吵起来了 “老物流”调解员出手，顺利解纷|桃子 货主 司机 吵起来了 “老物流” 调解员 出手 顺利 解纷
一扇门进来 一件事办结|一扇门 一件事 办结
东屿前三季度为劳动者追回欠薪2086万元|前三季度 劳动者 追回 欠薪 2086万元
一只破损包裹的48小时|一只 破损 包裹的 48小时
一部电梯，二楼和六楼坐到了一起|一部 电梯 二楼 和六楼 坐到了 一起
一场“外卖柜”庭审|一场 “外卖柜” 庭审
进厂检查先扫码 同类事项一次查|检查 扫码 同类 事项
一块旧篷布引出的运费官司|一块 篷布 引出的 运费 官司
冷库升温11小时 1200箱梨该谁赔|冷库 升温 11小时 1200箱 谁赔
健身房搬到8公里外，“不得退费”条款被判无效|健身房 8公里外 “不得退费” 条款 被判 无效
新装修的出租屋气味刺鼻，能退租吗|装修的 出租屋 气味 刺鼻 能退租吗
夜里的嗡嗡声从哪里来|夜里的 嗡嗡声 哪里来
电动自行车“进楼” 一个插头牵动一栋楼|自行车 “进楼” 一个 插头 牵动 一栋楼
三步拦下28万元“解冻费”|三步 28万元 “解冻费”
松岚山里走失两夜一天 采药老人平安下山|松岚山里 走失 两夜 一天 采药 老人 平安
放学路上的“护学分钟表”|放学 路上的 “护学分钟表”
守一条街的烟火 护一座城的夜色|一条街的 烟火 一座城的 夜色
一杆秤、一张单，菜篮子里的“明白账”|杆秤 一张单 菜篮子里的 “明白账”
一条公交线路拐了个弯 3000名居民少走半里地|一条 公交 线路 拐了 3000名 居民 半里地
加装电梯“梗”在哪 邻里议事会上见|加装 电梯 “梗” 邻里 议事会上
东屿老城水管“换新”进度过半|东屿 老城 水管 “换新” 进度 过半
预付卡余额还在，店却搬走了怎么办？|预付卡 余额 还在 却搬走了 怎么办？
17名装修工的工钱，9天要回来了|17名 装修工的 工钱 9天 要回来了
山坡上的光伏板 合同里的“定盘星”|山坡上的 光伏 合同里的 “定盘星”
春水有约 层层到田|有约 层层
望湖社区把“酒席约定”写进村规|望湖 社区 把“酒席约定” 写进
搬家这件事，笔笔有据|搬家 这件 笔笔 有据
省高级人民法院发布2023年度十大行政诉讼典型案例|省高级人民法院 发布 2023年度 十大 行政诉讼 典型 案例
被告人张某某故意伤害案一审宣判|被告人 张某某 故意 伤害 一审 宣判
全省检察机关上半年办理公益诉讼案件1.2万件|全省 检察机关 上半年 办理 公益 诉讼 1.2万件
第十四届全国人大常委会第三次会议在京举行|第十四届 全国人大常委会 第三次 会议 在京
《民法典》走进云栖村文化礼堂|《民法典》 走进 文化 礼堂
王成国到青溪县调研基层法庭建设|王成国 青溪县 调研 基层 法庭 建设
青溪县检察院与临湾区司法局共建“云上听证室”|青溪县 与临湾区 司法局 共建 “云上听证室”
克里斯蒂娜·罗塞蒂诗选首次译介出版|克里斯蒂娜·罗塞蒂 诗选 首次 译介 出版
石桥县法院用37天为486名农民工讨回工资912.6万元|石桥县 37天 486名 农民工 讨回 工资 912.6万元
6月1日起 这批新规将影响你我生活|6月1日起 新规 影响 你我 生活
AI助理上岗 12345热线平均接通时间缩短至8.5秒|AI 助理 上岗 12345 热线 平均 接通 时间 缩短 8.5秒
法官下乡记：从半亩鱼塘到一纸和解书|法官 下乡记 半亩 鱼塘 一纸 和解书
“我把法庭搬到了大槐树下”|法庭 大槐树下
"""
ROWS = [tuple(row.split("|")) for row in HEADLINES.strip().splitlines()]


@pytest.mark.parametrize(("text", "kept"), ROWS)
def test_words_stay_whole_at_every_span(text: str, kept: str) -> None:
    for weight in (Weight.LEAD, Weight.MINOR):
        for columns in SPANS:
            lines = lines_of(heads_of(story(text, weight=weight), columns)[0])
            for word in kept.split():
                assert any(word in line for line in lines), f"{word} is torn over {columns} columns: {lines}"


@pytest.mark.parametrize("text", [text for text, _ in ROWS])
def test_lines_begin_and_end_well_in_every_form_offered(text: str) -> None:
    for columns in SPANS:
        for head in heads_of(story(text), columns):
            lines = lines_of(head)
            assert bare("".join(lines)) == bare(text)
            assert all(line[0] not in "的了着吗们者，、：。？”》" for line in lines)
            assert all(line[-1] not in "的与和把在将被对为从向" for line in lines[:-1])
            assert all(len(line) > 1 for line in lines)


@pytest.mark.parametrize(
    ("columns", "text", "broken"),
    [
        (1, "东屿前三季度为劳动者追回欠薪2086万元", ("东屿前三季度为劳动者", "追回欠薪2086万元")),
        (1, "一部电梯，二楼和六楼坐到了一起", ("一部电梯，", "二楼和六楼", "坐到了一起")),
        (1, "夜里的嗡嗡声从哪里来", ("夜里的嗡嗡声", "从哪里来")),
        (2, "一扇门进来 一件事办结", ("一扇门进来", "一件事办结")),
        (2, "一条公交线路拐了个弯 3000名居民少走半里地", ("一条公交线路拐了个弯", "3000名居民少走半里地")),
        (2, "健身房搬到8公里外，“不得退费”条款被判无效", ("健身房搬到8公里外，", "“不得退费”条款被判无效")),
        (6, "守一条街的烟火 护一座城的夜色", ("守一条街的烟火 护一座城的夜色",)),
    ],
)
def test_heads_break_where_an_editor_would(columns: int, text: str, broken: tuple[str, ...]) -> None:
    weight = Weight.MINOR if columns == 1 else Weight.LEAD
    assert lines_of(heads_of(story(text, weight=weight), columns)[0]) == broken


@pytest.mark.parametrize(("text", "kept"), ROWS)
def test_heads_fill_their_span(text: str, kept: str) -> None:
    """Over the spans a headline of its length is written for."""
    for columns in (1, 2):
        head = heads_of(story(text), columns)[0]
        widest = max(line.line.width for line in head.lines)
        ems = widest / head.size
        assert widest <= head.span
        assert widest * 100 >= head.span * 60 or ems < 8, (columns, lines_of(head), kept)


def test_the_best_comes_first_and_depths_differ() -> None:
    for text, _ in ROWS:
        heads = heads_of(story(text, weight=Weight.LEAD, byline=("本报记者 方小禾",)), 3)
        assert heads[0].strain == 0
        assert [h.strain for h in heads] == sorted(h.strain for h in heads)
        assert len({h.rows for h in heads}) == len(heads)
        assert len(heads) >= 2


def test_editors_breaks_are_honoured() -> None:
    told = story("一纸判决写清", "两家和好同走一扇门", weight=Weight.LEAD)
    for columns in SPANS:
        for head in heads_of(told, columns):
            assert lines_of(head) == told.headline


def test_editors_breaks_stay_even_where_more_are_needed() -> None:
    told = story("一纸判决写清楚来龙去脉让当事人心服口服", "两家和好同走一扇门")
    lines = lines_of(heads_of(told, 1)[0])
    assert len(lines) > 2
    assert any(line.endswith("心服口服") for line in lines)


def test_a_sixty_character_headline_in_one_column() -> None:
    text = "东屿市出台二十条措施支持民营企业依法维权优化营商环境从源头减少涉企纠纷让经营者安心谋发展全市已有三千六百余家企业从中受益"
    for head in heads_of(story(text), 1):
        assert bare("".join(lines_of(head))) == text
        assert overhang(head) <= 0


def test_a_two_character_headline_over_six_columns() -> None:
    head = heads_of(story("简讯", weight=Weight.LEAD), 6)[0]
    (line,) = (line.line for line in head.lines)
    gap = line.runs[0].xs[1] - line.runs[0].xs[0] - head.size
    assert head.size <= gap * 1.01
    assert gap <= 2 * head.size


def test_a_word_wider_than_its_span_is_set_smaller() -> None:
    head = heads_of(story("www.a-very-long-address-indeed.gov.cn"), 1)[0]
    assert overhang(head) <= 0
    assert head.size < sp("15.75")


def test_no_headline_no_head(setter: HeadSetter) -> None:
    assert setter.set_heads(story(), 2, GRID.width(2)) == (Head(GRID.width(2), (), 0, 0, 0, 0, 0),)


def test_a_byline_without_a_headline_is_not_lost(setter: HeadSetter) -> None:
    (head,) = setter.set_heads(story(byline=("本报记者 方小禾",)), 2, GRID.width(2))
    assert lines_of(head, "byline") == ("本报记者　方小禾",)
    assert head.rows > 0


def test_parts_stand_in_order_without_touching() -> None:
    told = story("一扇门进来 一件事办结", kicker=("青溪县法院改造诉讼服务大厅",), deck=("等候时间降至13分钟",), byline=("本报记者 方小禾",))
    for columns in SPANS:
        for head in heads_of(told, columns):
            assert [line.part for line in head.lines] == sorted((line.part for line in head.lines), key="kicker headline deck byline".index)
            feet = [line.y + line.line.runs[0].size * 12 // 100 for line in head.lines]
            tops = [line.y - line.line.runs[0].size * 88 // 100 for line in head.lines]
            assert all(top >= foot for foot, top in zip(feet, tops[1:], strict=False))
            assert 0 <= tops[0] < POINT
            assert abs(feet[-1] - head.height) < POINT
            assert head.height < head.rows * GRID.row


def test_a_long_kicker_shrinks_a_little_then_breaks() -> None:
    def sizes(kicker: str) -> list[Sp]:
        head = heads_of(story("赶大集", kicker=(kicker,)), 1)[0]
        return [line.line.runs[0].size for line in head.lines if line.part == "kicker"]

    assert sizes("青溪县法院的回访") == [sp("10.5")]
    (shrunk,) = sizes("青溪县法院改造诉讼服务大厅更便民")
    assert sp("9.27") * 99 // 100 < shrunk < sp("10.5")
    assert sizes("全省深化执行“一件事”综合集成改革现场会召开") == [sp("10.5")] * 2


def test_a_byline_breaks_before_a_post() -> None:
    told = story("赶大集，问法律", byline=("本报记者 方小禾 程一舟 顾南枝 通讯员 林知夏",))
    assert lines_of(heads_of(told, 1)[0], "byline") == ("本报记者　方小禾　程一舟　顾南枝", "通讯员　林知夏")


def test_marks_are_trimmed_at_line_edges() -> None:
    head = heads_of(story("“明白账”", "“定盘星”"), 2)[0]
    for line in head.lines:
        assert line.line.width >= 4 * head.size
        assert line.line.runs[0].x < 0  # the blank of the opening mark hangs outside


def test_missing_characters_are_reported() -> None:
    head = heads_of(story("古体“\U0002a6a5”字"), 2)[0]
    assert [missing.character for missing in head.missing] == ["\U0002a6a5"]


def test_typists_spaces_close_up() -> None:
    assert lines_of(heads_of(story("今年已有 36 家企业", weight=Weight.LEAD), 6)[0]) == ("今年已有36家企业",)
    assert len(lines_of(heads_of(story("冷库升温11小时\u20031200箱梨该谁赔", weight=Weight.LEAD), 2)[0])) == 2


def test_a_head_without_a_break_of_sense_is_still_offered_in_two_depths() -> None:
    heads = heads_of(story("“我把法庭搬到了大槐树下”", weight=Weight.LEAD), 3)
    assert len({head.rows for head in heads}) >= 2


@pytest.mark.parametrize(
    ("typed", "set_"),
    [
        ("本报记者 方小禾 程舟", ("本报记者　方小禾　　程　舟",)),  # 人名两字空一字
        ("本报记者 方小禾 顾南枝", ("本报记者　方小禾　顾南枝",)),
        ("本报记者 程舟 通讯员 林夏", ("本报记者　程舟　通讯员　林夏",)),
        ("方小禾 文 程舟 摄", ("方小禾　文　程舟　摄",)),
        ("本报记者 方小禾 综合 报道", ("本报记者　方小禾　综合　报道",)),
    ],
)
def test_names_of_two_characters_are_spread_beside_names_of_three(typed: str, set_: tuple[str, ...]) -> None:
    assert lines_of(heads_of(story("赶大集，问法律", byline=(typed,)), 3)[0], "byline") == set_


def test_spread_names_never_part_from_their_post_or_inside() -> None:
    lines = lines_of(heads_of(story("赶大集，问法律", byline=("本报记者 方小禾 程舟 顾南枝 通讯员 林夏",)), 1)[0], "byline")
    assert lines == ("本报记者　方小禾　　程　舟", "顾南枝　　通讯员　林　夏")


def test_an_editors_list_in_a_deck_keeps_its_lines() -> None:
    deck = ("九个窗口并为四个综合岗", "等候时间由四十六分钟降至十三分钟")
    assert lines_of(heads_of(story("一扇门进来", deck=deck), 2)[0], "deck") == deck


def test_a_long_deck_breaks_by_sense_and_evenly() -> None:
    deck = "小额纠纷在分拨中心就地解决今年已经调处一千九百二十六件"
    lines = lines_of(heads_of(story("一只破损包裹", deck=(deck,)), 1)[0], "deck")
    assert "".join(lines) == deck
    assert max(map(len, lines)) - min(map(len, lines)) <= 4


def test_a_full_stop_typed_at_the_end_is_kept() -> None:
    assert lines_of(heads_of(story("一扇门进来。"), 2)[0]) == ("一扇门进来。",)


HOSTILE = (
    "东屿市出台二十条措施支持民营企业依法维权" * 60,
    "东" * 1_200,
    "supercalifragilistic" * 40,
    "1234567890" * 40,
    "，。！？——……“”《》、；：" * 40,
    "“《（" * 100,
    "的了着" * 300,
    "一二三四五六七" * 300,
    "\ud800法院" * 3,
    "\u200b\u200d·" * 20,
)


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
@pytest.mark.parametrize("columns", [1, 6])
def test_no_head_is_too_long_or_too_odd(text: str, columns: int) -> None:
    for head in heads_of(story(text), columns):
        assert overhang(head) <= 0
        assert bare("".join(lines_of(head))) == bare(text)


def test_a_long_word_is_cut_before_it_is_set_too_small_to_read() -> None:
    head = heads_of(story("a" * 200), 1)[0]
    assert head.size >= sp("14")
    assert head.count > 1


@pytest.mark.parametrize("text", ["   ", "\u3000", ""])
def test_spaces_are_no_headline(text: str) -> None:
    assert heads_of(story(text), 2)[0].lines == ()


def test_work_grows_with_the_length_of_a_head_and_no_faster(monkeypatch: pytest.MonkeyPatch) -> None:
    """Counted in lines weighed, not by the clock."""
    weighed = [0]

    def counted(*asked: Any) -> int:
        weighed[0] += 1
        return price(*asked)

    price = headfit._rescue_price
    monkeypatch.setattr(headfit, "_rescue_price", counted)
    work: list[int] = []
    for times in (50, 100):
        heads_of(story("东屿市出台二十条措施支持民营企业" * times), 1)
        work.append(weighed[0] - sum(work))
    assert work[0] > 0
    assert work[1] <= work[0] * 2.2


COPY = st.text(alphabet="法院调解员工的了在把和一二三“”《》（），、：？！ 　3年12万元AIx·—…张某县。", min_size=1, max_size=40)


@settings(max_examples=50, deadline=None)
@given(st.lists(COPY, min_size=1, max_size=2), COPY, st.sampled_from(Weight), st.sampled_from(SPANS))
def test_what_holds_for_any_copy(headline: list[str], deck: str, weight: Weight, columns: int) -> None:
    weight = Weight.MINOR if weight is Weight.MAJOR else weight
    told = story(*headline, weight=weight, deck=(deck,), byline=("本报记者 方小禾",))
    for head in heads_of(told, columns):
        assert overhang(head) <= 0
        assert all(line.x >= 0 for line in head.lines)
        assert 850 <= head.scale <= 1150
        assert bare("".join(lines_of(head))) == bare("".join(headline))
        assert bare("".join(lines_of(head, "deck"))) == bare(deck)
        assert all(run.scale == head.scale for line in head.lines if line.part == "headline" for run in line.line.runs)
        assert head.count == len(lines_of(head))
        assert head.height <= head.rows * GRID.row
