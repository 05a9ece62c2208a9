"""Bylines, speakers and end credits: what a sub-editor does to every story."""

from __future__ import annotations

import pytest

from layout.desk.markdown import read_body
from layout.desk.subbing import byline
from layout.issue import Kind, Words


@pytest.mark.parametrize(
    ("typed", "set_as"),
    [
        ("本报记者 方小禾 通讯员 林知夏", "本报记者 方小禾 通讯员 林知夏"),
        ("本报记者方小禾、林知夏", "本报记者 方小禾 林知夏"),
        ("记者：方小禾　通讯员：林知夏", "记者 方小禾 通讯员 林知夏"),
        ("本报驻青溪记者江晚", "本报驻青溪记者 江晚"),
        ("方小禾 文 林知夏 摄", "方小禾 文 林知夏 摄"),
        ("文/方小禾 图/林知夏", "文/方小禾 图/林知夏"),
        ("通讯员 江 晚 林知夏", "通讯员 江\u3000晚 林知夏"),
        ("江 文 摄", "江 文 摄"),
        ("本报评论员", "本报评论员"),
        ("通讯员克里斯蒂·陈", "通讯员 克里斯蒂·陈"),
    ],
)
def test_roles_and_names_are_parted_by_one_space(typed: str, set_as: str) -> None:
    assert byline(typed) == set_as
    assert byline(set_as) == set_as


def body(text: str) -> list[tuple[Kind, str]]:
    paragraphs, said = read_body(text, "a.md", 1)
    assert not said
    return [(p.kind, p.text) for p in paragraphs]


CREDITS = [
    "（记者 方小禾）", "（本报记者 方小禾 通讯员 林知夏）", "(本报综合)", "（作者单位：青溪县人民法院）",
    "（作者系青溪县教师）", "（李四）", "（方小禾、林知夏）", "（江 晚）", "（文/方小禾 图/林知夏）", "（方小禾 摄）",
    "（据新华社电）", "（据《山城晚报》）", "（区融媒体中心供稿）", "（图片由区法院提供）", "（待续）", "（完）", "（编辑：江晚）",
]  # fmt: skip


@pytest.mark.parametrize("credit", CREDITS)
def test_a_bracket_at_the_end_is_a_credit(credit: str) -> None:
    assert body(f"甲。\n\n乙。\n\n{credit}") == [(Kind.TEXT, "甲。"), (Kind.TEXT, "乙。"), (Kind.CREDIT, credit)]
    assert body(f"甲。\n\n乙！{credit}") == [(Kind.TEXT, "甲。"), (Kind.TEXT, "乙！"), (Kind.CREDIT, credit)]


@pytest.mark.parametrize(
    "text",
    [
        "甲。\n\n（本栏目解答仅供参考，具体问题请结合证据咨询专业人士。）",
        "甲乙（方小禾）。",
        "甲由江晚（记者）",
        "甲？（柳塘街道 赵女士）\n\n乙。",
        "（记者 方小禾）",
        "甲。（据统计，今年已有三起）",
    ],
)
def test_other_brackets_stay_in_the_text(text: str) -> None:
    assert {kind for kind, _ in body(text)} == {Kind.TEXT}


def test_several_credits_at_the_end() -> None:
    assert [kind for kind, _ in body("甲。（江晚）\n\n（作者单位：青溪县人民法院）\n\n（编辑：林知夏）")] == [Kind.TEXT, *[Kind.CREDIT] * 3]


def test_arrows_set_lines_flush_right() -> None:
    assert body("甲。\n-> 青溪县人民法院\n-> 2024年5月20日\n\n乙。\n\n->\u3000丙\n丁") == [
        (Kind.TEXT, "甲。"), (Kind.CREDIT, "青溪县人民法院"), (Kind.CREDIT, "2024年5月20日"), (Kind.TEXT, "乙。"), (Kind.CREDIT, "丙丁"),
    ]  # fmt: skip


def test_an_arrow_knows_its_line() -> None:
    assert [p.source.line for p in read_body("甲\n乙\n-> 丙\n-> 丁", "a.md", 5)[0]] == [5, 7, 8]


def test_speakers_are_bold_where_a_story_has_both() -> None:
    paragraphs, _ = read_body("开场。\n\n问：甲？\n\n答： 乙。\n\n问题：丙。", "a.md", 1)
    assert paragraphs[1].words == (Words("问：", bold=True), Words("甲？"))
    assert paragraphs[2].words == (Words("答：", bold=True), Words(" 乙。"))
    assert paragraphs[3].words == (Words("问题：丙。"),)
    assert [paragraph.asks for paragraph in paragraphs] == [False, True, False, False]


@pytest.mark.parametrize("text", ["问：甲？\n\n问：乙？", "Q: a?\n\n答：乙。", "- 问：甲\n- 答：乙"])
def test_one_speaker_alone_is_no_dialogue(text: str) -> None:
    assert not any(word.bold for p in read_body(text, "a.md", 1)[0] for word in p.words)


def test_speakers_in_latin_letters_and_in_kai() -> None:
    paragraphs, _ = read_body("Q: 甲？\n\nA：*乙*。\n\n*Q*：丙", "a.md", 1)
    assert paragraphs[0].words == (Words("Q:", bold=True), Words(" 甲？"))
    assert paragraphs[1].words == (Words("A：", bold=True), Words("乙", kai=True), Words("。"))
    assert paragraphs[2].words == (Words("Q", kai=True), Words("：", bold=True), Words("丙"))
