"""Paragraphs of every kind as blocks."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from plainface import EM, LOST, SOURCE, ems, make_book

from layout.galley import Block
from layout.issue import Kind, Paragraph, Words
from layout.typeset.cabinet import Cabinet
from layout.typeset.display import rise_to_centre, set_display
from layout.typeset.paragraph import DATELINE, Composing, composing, follow, missing_from, running, set_running

GRID = make_book().grid


def text_of(text: str, kind: Kind = Kind.TEXT, marker: str = "") -> Paragraph:
    return Paragraph(kind, (Words(text),), SOURCE, marker)


def set_block(type_: Composing, measure: int, cabinet: Cabinet) -> Block:
    if type_.display:
        return set_display(type_, measure, GRID)
    return set_running(running([type_], cabinet), measure)[0]


def block_of(paragraph: Paragraph, cabinet: Cabinet, measure: int = 17, leads: bool = False) -> Block:
    return set_block(composing(paragraph, cabinet, leads), measure * EM, cabinet)


def test_first_line_is_indented(cabinet: Cabinet) -> None:
    first, second = block_of(text_of("法" * 20), cabinet).settings[0].lines
    assert (first.runs[0].x, first.width) == (2 * EM, 17 * EM)
    assert (second.runs[0].x, second.width) == (0, 5 * EM)


@pytest.mark.parametrize(
    ("characters", "keeps"),
    [(10, [False]), (20, [True, False]), (40, [False, True, False]), (60, [False, False, True, False])],
)
def test_no_lone_last_line(cabinet: Cabinet, characters: int, keeps: list[bool]) -> None:
    assert [line.keeps for line in block_of(text_of("法" * characters), cabinet).settings[0].lines] == keeps


@pytest.mark.parametrize(
    ("text", "dateline"),
    [
        ("本报讯 22日上午，", "本报讯"),
        ("本报讯（记者 张三）", "本报讯"),
        ("新华社北京5月1日电 （记者", "新华社北京5月1日电"),
        ("据新华社电 国务院", "据新华社电"),
        ("本报杭州5月23日讯 昨日", "本报杭州5月23日讯"),
        ("本报通讯员张三", ""),
        ("本报资讯中心", ""),
        ("新华社电视台", ""),
    ],
)
def test_dateline(text: str, dateline: str) -> None:
    found = DATELINE.match(text)
    assert (found[1] if found else "") == dateline


def test_dateline_stands_in_its_own_face_and_an_em_off(cabinet: Cabinet) -> None:
    (line,) = block_of(text_of("\u3000本报讯 22日上午"), cabinet, leads=True).settings[0].lines
    assert [(r.face, r.text) for r in line.runs] == [("bold", "本报讯"), ("plain", "\u300022日上午")]
    assert ems(line.width) == 2 + 3 + 1 + 4


def test_only_the_first_paragraph_has_a_dateline(cabinet: Cabinet) -> None:
    (line,) = block_of(text_of("本报讯 上午"), cabinet).settings[0].lines
    assert {r.face for r in line.runs} == {"plain"}


def test_bold_words(cabinet: Cabinet) -> None:
    paragraph = Paragraph(Kind.TEXT, (Words("法院", True), Words("，人民")), SOURCE)
    (line,) = block_of(paragraph, cabinet).settings[0].lines
    assert [(r.face, r.text) for r in line.runs] == [("bold", "法院"), ("plain", "，人民")]


def test_list_item_hangs_its_marker(cabinet: Cabinet) -> None:
    lines = block_of(text_of("法" * 30, Kind.ITEM, "1."), cabinet).settings[0].lines
    assert lines[0].text.startswith("1.")
    assert ems(lines[0].runs[0].x) == 0
    assert {ems(line.runs[-1].x) for line in lines} == {1}


def test_subhead_takes_two_rows_and_two_lines_follow(cabinet: Cabinet) -> None:
    subhead = block_of(text_of("人民法院", Kind.SUBHEAD), cabinet)
    blocks = follow([subhead, block_of(text_of("法" * 60), cabinet)])
    (line,) = blocks[0].settings[0].lines
    assert (line.depth, line.keeps, line.opens) == (2, True, True)
    assert all(setting.lines[0].keeps for setting in blocks[1].settings)


@pytest.mark.parametrize("characters", [5, 30, 60])
def test_a_question_does_not_end_a_leg(cabinet: Cabinet, characters: int) -> None:
    told = text_of("法" * characters)
    lines, asked = (block_of(paragraph, cabinet).settings[0].lines for paragraph in (told, replace(told, asks=True)))
    assert [line.keeps for line in asked] == [*(line.keeps for line in lines[:-1]), True]
    assert not lines[-1].keeps


def test_a_one_line_paragraph_after_a_subhead_keeps_the_next(cabinet: Cabinet) -> None:
    short = block_of(text_of("法院"), cabinet)
    blocks = follow([block_of(text_of("人民法院", Kind.SUBHEAD), cabinet), short, short])
    assert [b.settings[0].lines[0].keeps for b in blocks] == [True, True, False]


def test_quote_keeps_together_between_two_rules(cabinet: Cabinet) -> None:
    lines = block_of(text_of("法" * 30, Kind.QUOTE), cabinet).settings[0].lines
    assert [line.depth for line in lines] == [2] * len(lines)
    assert [line.keeps for line in lines] == [True] * (len(lines) - 1) + [False]
    assert (len(lines[0].rules), len(lines[-1].rules)) == (1, 1)
    assert all(line.width <= 17 * EM for line in lines)


@pytest.mark.parametrize("characters", [10, 20, 30, 70])
def test_lines_of_a_quote_stand_as_far_from_the_rules_as_from_each_other(cabinet: Cabinet, characters: int) -> None:
    lines = block_of(text_of("法" * characters, Kind.QUOTE), cabinet).settings[0].lines
    grid = make_book().grid
    slot, size = 2 * grid.row, lines[0].size
    middles = [slot * i + slot // 2 + rise_to_centre(2, size, grid) - line.rise for i, line in enumerate(lines)]
    edges = (lines[0].rules[0].y, *(at for middle in middles for at in (middle - size // 2, middle + size // 2)))
    edges = (*edges, slot * (len(lines) - 1) + lines[-1].rules[-1].y)
    whites = [below - above for above, below in zip(edges[::2], edges[1::2], strict=True)]
    assert min(whites) > 0
    assert max(whites) - min(whites) <= len(lines)  # scaled points


def test_missing_characters_are_named_once(cabinet: Cabinet) -> None:
    type_ = composing(text_of(f"法{LOST}院{LOST}\x01"), cabinet)
    assert [m.character for m in missing_from(type_.sorts, type_.paragraph)] == [LOST, "\x01"]


@given(st.text(max_size=60), st.sampled_from([Kind.TEXT, Kind.ITEM, Kind.SUBHEAD, Kind.QUOTE]), st.integers(1, 26), st.booleans())
@settings(max_examples=50, deadline=None)
def test_any_copy_is_set_and_none_is_lost(cabinet: Cabinet, text: str, kind: Kind, measure: int, leads: bool) -> None:
    type_ = composing(text_of(text, kind), cabinet, leads)
    for setting in set_block(type_, measure * EM, cabinet).settings if type_.own else ():
        set_ = "".join(line.text for line in setting.lines)
        assert "".join(set_.split()) == "".join("".join(s.text for s in type_.own).split())
        assert setting.rows == sum(line.depth for line in setting.lines)
