from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from plainface import EM, LOST, SOURCE, make_book

from layout.assets import Assets
from layout.galley import Galley, Line, Way
from layout.issue import Kind, Paragraph, Story, Words
from layout.stylebook import Align, Style
from layout.typeset.cabinet import Cabinet
from layout.typeset.compose import Compositor
from layout.typeset.display import HAIRLINE
from layout.typeset.vertical import vertical_galley
from layout.units import sp

ROW = sp(12)
"""Of the plain house: a slot is a row wide."""


def paragraph(text: str, kind: Kind = Kind.TEXT, **more: object) -> Paragraph:
    return Paragraph(kind, (Words(text),), SOURCE, **more)  # type: ignore[arg-type]


def story(*body: Paragraph) -> Story:
    return Story("v", SOURCE, ("头",), body=body)


def lines(galley: Galley) -> list[Line]:
    return [line for block in galley.blocks for line in block.settings[0].lines]


SENTENCE = st.text(st.sampled_from("国中法院一二人民大会堂，。、：；？！“”《》（）…—·0123456789AaBb%"), min_size=1, max_size=120)


@given(SENTENCE, st.integers(8, 21))
def test_full_lines_reach_the_foot_and_nothing_is_lost(cabinet: Cabinet, text: str, ems: int) -> None:
    made = lines(vertical_galley(cabinet, story(paragraph(f"国民{text}国民")), ems * EM))
    assert [line.width for line in made[:-1] if not line.rescued and line.width != ems * EM] == []
    assert "".join(line.text for line in made) == f"国民{text}国民"


@given(SENTENCE, st.integers(10, 21))
def test_no_line_begins_or_ends_with_a_forbidden_mark(cabinet: Cabinet, text: str, ems: int) -> None:
    for line in lines(vertical_galley(cabinet, story(paragraph(f"国民{text}国民")), ems * EM)):
        if not line.rescued:
            assert line.text[0] not in "，。、：；？！”》）·%"
            assert line.text[-1] not in "“《（"


def test_lines_break_where_they_break_across(cabinet: Cabinet, compositor: Compositor) -> None:
    """Where the marks take as much down as across, a line is a line."""
    copy = story(*(paragraph("人民法院，依法审理“案件”。" * n) for n in (3, 7, 12)))
    down, across = vertical_galley(cabinet, copy, 17 * EM), compositor.galley(copy, 17 * EM)
    assert [line.text for line in lines(down)] == [line.text for line in lines(across)]
    assert [line.gap for line in lines(down)] == [line.gap for line in lines(across)]
    assert [len(block.settings) for block in down.blocks] == [len(block.settings) for block in across.blocks]


def test_a_paragraph_begins_two_ems_down(cabinet: Cabinet) -> None:
    first, second = lines(vertical_galley(cabinet, story(paragraph("国" * 30)), 20 * EM))
    assert (first.runs[0].y, second.runs[0].y) == (2 * EM + EM * 88 // 100, EM * 88 // 100)


def test_type_stands_in_the_middle_of_its_slot(cabinet: Cabinet) -> None:
    (line,) = lines(vertical_galley(cabinet, story(paragraph("国" * 8)), 20 * EM))
    assert abs(line.runs[0].x - (ROW - EM) // 2) <= 2
    assert (line.depth, line.rise) == (1, 0)


def test_a_subhead_takes_two_slots_and_stands_nearer_to_its_text(cabinet: Cabinet) -> None:
    head, *_ = lines(vertical_galley(cabinet, story(paragraph("小标题", Kind.SUBHEAD), paragraph("国" * 30)), 20 * EM))
    size = head.runs[0].size
    assert (head.depth, head.keeps, head.opens) == (2, True, True)
    middle = head.runs[0].x + size // 2
    assert 0 < middle < ROW  # two slots: their middle is at ROW, the text is on the left


def test_rules_of_a_quotation_stand_right_and_left_of_it(cabinet: Cabinet) -> None:
    quote = lines(vertical_galley(cabinet, story(paragraph("一句要紧的话", Kind.QUOTE)), 20 * EM))
    right, left = quote[0].rules
    assert (right.y, right.height, left.y, left.height) == (0, 20 * EM, 0, 20 * EM)
    assert left.x < quote[0].runs[0].x < right.x < quote[0].depth * ROW
    assert left.width == right.width == HAIRLINE


def test_a_list_item_hangs_by_its_marker(cabinet: Cabinet) -> None:
    first, second = lines(vertical_galley(cabinet, story(paragraph("国" * 30, Kind.ITEM, marker="一、")), 20 * EM))
    assert first.text.startswith("一、国")
    assert second.runs[0].y == 2 * EM + EM * 88 // 100


def test_rows_of_a_table_become_paragraphs(cabinet: Cabinet) -> None:
    table = Paragraph(Kind.TABLE, (), SOURCE, rows=(("月份", "收案"), ("一月", "15")))
    assert [line.text for line in lines(vertical_galley(cabinet, story(table), 20 * EM))] == ["月份\u3000收案", "一月\u300015"]


def test_a_credit_ends_at_the_foot(assets: Assets) -> None:
    """文末署名."""
    book = make_book()
    signing = Cabinet(replace(book, styles=(*book.styles, Style("end-credit", "song", EM, align=Align.RIGHT))), assets)
    *_, credit = lines(vertical_galley(signing, story(paragraph("国" * 30), paragraph("某某法院", Kind.CREDIT)), 20 * EM))
    assert credit.text == "某某法院"
    assert credit.runs[0].y + credit.runs[0].xs[-1] == 19 * EM + EM * 88 // 100


def test_a_character_no_face_has_is_told_and_kept(cabinet: Cabinet) -> None:
    galley = vertical_galley(cabinet, story(paragraph(f"国{LOST}国")), 20 * EM)
    assert [missing.character for missing in galley.missing] == [LOST]
    assert lines(galley)[0].text == f"国{LOST}国"


def test_a_word_longer_than_the_line_turns_over(cabinet: Cabinet) -> None:
    made = lines(vertical_galley(cabinet, story(paragraph("国国" + "a" * 60 + "国国")), 10 * EM))
    assert "".join(line.text for line in made) == "国国" + "a" * 60 + "国国"
    assert max(line.width for line in made) <= 10 * EM
    assert any(line.rescued for line in made)


@pytest.mark.parametrize("text", ["\u3000\u3000", "", "\u200b", "。", "——", "\ud800国", "a\u0301", "👨‍👩‍👧国"])
def test_odd_copy_is_set(cabinet: Cabinet, text: str) -> None:
    vertical_galley(cabinet, story(paragraph(text)), 10 * EM)


def test_equal_copy_gives_equal_type(cabinet: Cabinet) -> None:
    copy = story(paragraph("国民12人，App“一二”"), paragraph("小标题", Kind.SUBHEAD))
    assert vertical_galley(cabinet, copy, 12 * EM) == vertical_galley(cabinet, copy, 12 * EM)


def test_a_story_without_body_is_an_empty_galley(cabinet: Cabinet) -> None:
    assert vertical_galley(cabinet, story(), 10 * EM).blocks == ()


def test_every_run_of_a_vertical_line_has_its_way(cabinet: Cabinet) -> None:
    (line,) = lines(vertical_galley(cabinet, story(paragraph("国12民App")), 20 * EM))
    assert [run.way for run in line.runs] == [Way.DOWN, Way.ACROSS, Way.DOWN, Way.TURNED]
