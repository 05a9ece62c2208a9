from __future__ import annotations

from dataclasses import replace

import pytest
from small_pages import (
    BODY,
    BOOK,
    EM,
    GRID,
    ROW,
    TEXT,
    TIER,
    Night,
    down,
    line,
    mark,
    page,
    rescue,
    story,
    type_of,
    upright,
)

from layout.finding import Source
from layout.galley import Line
from layout.issue import Kind, Paragraph, Words
from layout.page import Page, Rescue, TypeMark
from layout.proof.type_rules import NO_END, NO_START
from layout.stylebook import Kinsoku, Style
from layout.units import Rect, sp

TABLE = Source("copy/small.md", 9)


def test_a_loose_line_is_placed_on_its_row() -> None:
    found = line("松松的一行", gap=300).only("loose-line")
    assert "0.30 em" in found.text
    assert found.place is not None
    assert found.place.y < GRID.baseline(5) < found.place.bottom


@pytest.mark.parametrize(
    ("text", "level", "told"),
    [
        ("，甲“", "none", False),
        ("\u200b，甲", "gb", True),
        ("甲“\u200b", "gb", True),
        ("www.example.cn/", "gb", False),
        ("ーと言う", "ja", True),
        ("ーと言う", "ja-book", False),
        ("？と言う", "ja-book", True),
        ("？と言う", "ja-news", False),
        ("ゝと言う", "ja-news", True),
        ("／と言う", "ja", False),
        ("，甲", "gb", True),
        ("甲“", "gb", True),
        ("甲/", "gb", True),
        ("甲/", "basic", False),
        ("——甲", "gb", False),
        ("——甲", "strict", True),
    ],
)
def test_kinsoku_by_level(text: str, level: str, told: bool) -> None:
    assert bool(line(text, level=Kinsoku(level)).found("kinsoku")) is told


def test_spaces_between_characters_are_not_gaps() -> None:
    spaced = TypeMark(GRID.x(0), GRID.baseline(5), mark("王 某", 0, 0).run, "small")
    assert Night(page(marks=(*type_of(), spaced))).found("loose-line") == ()


def test_a_line_of_kana_may_be_loose_too() -> None:
    assert line("まつりのよる", gap=300).only("loose-line")
    assert line("まつりのよる", gap=200).found("loose-line") == ()


def test_findings_of_a_line_name_its_paragraph() -> None:
    assert line("松松的一行", gap=300).only("loose-line").source == TEXT
    assert line("，逗号在行首").only("kinsoku").source == TEXT


def test_levels_of_japanese_give_way_one_by_one() -> None:
    """JLREQ 3.1.7: what is free in books is free in newspapers."""
    assert set(NO_START[Kinsoku.JA_NEWS]) < set(NO_START[Kinsoku.JA_BOOK]) < set(NO_START[Kinsoku.JA])
    assert not any(set(NO_START[level]) & set(NO_END[level]) - {"/", "／"} for level in Kinsoku)


# ---- lines that go down ----------------------------------------------------------------------------------------------


def test_a_column_begins_with_no_closing_mark() -> None:
    found = Night(upright("本报讯二十二日", "，上午法院")).only("kinsoku")
    assert "begins with “，”" in found.text
    assert found.place == Rect(TIER.right - 2 * ROW, TIER.y, ROW, TIER.height)
    assert Night(upright("本报讯二十二日，", "上午法院“")).only("kinsoku")


def test_a_column_may_hold_marks_beside_those_of_its_neighbours() -> None:
    """Read across, the tops of these columns would be a row that begins with a comma."""
    assert Night(upright("甲，乙", "甲，乙", "甲，乙丙")).findings == ()


@pytest.mark.parametrize(("gap", "told"), [(240, False), (260, True)])
def test_a_loose_column_is_told(gap: int, told: bool) -> None:
    assert len(Night(upright("本报讯二十", "二日上午", gap=gap)).found("loose-line")) == 2 * told


@pytest.mark.parametrize(("gap", "scale"), [(240, 800), (260, 1250)])
def test_breadth_makes_a_column_neither_loose_nor_tight(gap: int, scale: int) -> None:
    made = upright("本报讯二十", "二日上午", gap=gap)
    flat = tuple(replace(m, run=replace(m.run, scale=scale)) for m in made.marks[1:] if isinstance(m, TypeMark))
    assert len(Night(replace(made, marks=(made.marks[0], *flat))).found("loose-line")) == 2 * (gap > 250)


# ---- drop caps, readings, dots -----------------------------------------------------------------------------------------


def test_a_comma_behind_a_drop_cap_begins_no_line() -> None:
    cap = mark("今", GRID.x(0), GRID.baseline(6) + EM // 8, 2 * EM)
    lines = (mark(text, GRID.x(0) + 3 * EM, GRID.baseline(5 + n)) for n, text in enumerate(("，法院", "，开庭")))
    found = Night(page(marks=(*type_of(), cap, *lines))).only("kinsoku")
    assert "“，开庭”" in found.text


# ---- 孤字 -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("end", "lone"), [("字。", True), ("字”。", True), ("二字", False), ("12", False), ("7", True), ("……", False)])
def test_a_last_line_of_one_character(end: str, lone: bool) -> None:
    assert bool(line(end).found("lone-character")) is lone


def test_a_short_line_that_ends_no_paragraph_is_not_lone() -> None:
    body = (Paragraph(Kind.TEXT, (Words("".join(BODY) + "字好"),), TEXT),)
    made = page(stories=(story(body=body),), marks=(*type_of(), mark("字", GRID.x(0), GRID.baseline(5))))
    assert Night(made).found("lone-character") == ()


def test_a_paragraph_of_one_character_is_the_editors_will() -> None:
    body = (Paragraph(Kind.TEXT, (Words("".join(BODY)),), TEXT), Paragraph(Kind.TEXT, (Words("好！"),), TABLE))
    assert Night(page(stories=(story(body=body),), marks=(*type_of(), mark("好！", GRID.x(0), GRID.baseline(5))))).findings == ()


def test_a_lone_character_down_a_column() -> None:
    found = Night(upright("本报讯二十二", "日。")).only("lone-character")
    assert found.source == TEXT


# ---- rescues ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("told", "words"),
    [
        (rescue("审理了一起合同", 19), "2.0 em wider than its line; take out 2 characters"),
        (rescue("审理了一起合同", 14, "7003号"), "leaves 3.0 em of its line empty; add 3 characters or fewer before “7003号”"),
        (rescue("审理了3", 17, "681元"), "ends between “审理了3” and “681元”"),
        (rescue("审理了一起合同", 9), "could not be set by the rules"),
    ],
)
def test_a_rescue_says_what_to_change(told: Rescue, words: str) -> None:
    found = Night(page(rescues=(told,))).only("rescued-line")
    assert words in found.text
    assert (found.source, found.slug, found.place) == (TEXT, "small", told.place)


def test_a_waived_prohibition_is_told_once() -> None:
    made = line("，逗号在行首")
    assert Night(replace(made.page, rescues=(rescue(BODY[1], 17, "，逗号在行首"),))).only("kinsoku")
    assert Night(replace(made.page, rescues=(rescue(BODY[1], 17, "，逗号在行首"),))).found("rescued-line") == ()


def test_in_a_caption_nobody_else_tells_of_it() -> None:
    small = Line((mark("庭审现场", 0, 0, sp(8)).run,), 17 * EM, TEXT)
    assert Night(page(rescues=(Rescue("small", small, Rect(GRID.x(0), GRID.y(4), 17 * EM, ROW), "。"),))).only("rescued-line")


def test_a_rescued_column_is_measured_down_the_page() -> None:
    column = Line((down("审理了一起", 0).run,), 11 * EM, TEXT)
    told = Rescue("small", column, Rect(TIER.right - ROW, TIER.y, ROW, 9 * EM))
    assert told.lack == -2 * EM
    assert "2.0 em wider" in Night(page(rescues=(told,))).only("rescued-line").text


def crowded(*sizes: str) -> Page:
    """A table set so small, under the small story."""
    table = Paragraph(Kind.TABLE, (), TABLE, rows=(("年份", "案件数"), ("二〇二三", "一千")))
    words = Paragraph(Kind.TEXT, (Words("".join(BODY)),), TEXT)
    lines = [Line((mark("年份案件数", 0, 0, sp(size)).run,), 17 * EM, TABLE) for size in sizes]
    rescues = tuple(Rescue("small", one, Rect(GRID.x(0), GRID.y(5 + n), 17 * EM, ROW)) for n, one in enumerate(lines))
    return page(stories=(story(body=(words, table)),), rescues=rescues)


@pytest.mark.parametrize(("sizes", "words"), [(("5.2", "6"), "set in 5.2 pt"), (("7.5", "8"), "cut inside words")])
def test_a_table_is_told_once(sizes: tuple[str, ...], words: str) -> None:
    house = replace(BOOK, styles=(*BOOK.styles, Style("table", "song", sp("8.5")), Style("caption", "song", sp("7.5"))))
    found = Night(crowded(*sizes), book=house).only("rescued-line")
    assert "2 of its lines" in found.text
    assert words in found.text
    assert found.source == TABLE


def test_rescues_wait_for_no_level_of_kinsoku() -> None:
    free = replace(BOOK, typography=replace(BOOK.typography, kinsoku=Kinsoku.NONE))
    assert Night(page(rescues=(rescue("审理", 17, "，纠纷"),)), book=free).only("rescued-line")
