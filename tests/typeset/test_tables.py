"""Tables: columns, figures, rules, rows that stay whole."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st
from plainface import EM, SOURCE, make_book

from layout.assets import Assets
from layout.galley import Line
from layout.issue import Kind, Paragraph
from layout.typeset.cabinet import Cabinet
from layout.typeset.display import HAIRLINE
from layout.typeset.tables import THICK, reach, set_table
from layout.units import sp


def lines_of(rows: tuple[tuple[str, ...], ...], cabinet: Cabinet, measure: int = 17, aligns: tuple[str, ...] = ()) -> tuple[Line, ...]:
    block, _ = set_table(Paragraph(Kind.TABLE, (), SOURCE, rows=rows, aligns=aligns), cabinet, measure * EM)
    return block.settings[0].lines


def place(line: Line, text: str) -> int:
    """Where a stretch of text begins in a line, from the left end of the measure."""
    return reach(line, line.text.index(text))


def size(lines: tuple[Line, ...]) -> int:
    return max(line.size for line in lines)


ROWS = (("地区", "受理（件）"), ("临湾区", "312"), ("白石区", "1265"), ("合计", "7"))


def test_three_rules_thick_thin_thick(cabinet: Cabinet) -> None:
    lines = lines_of(ROWS, cabinet)
    assert [[rule.height for rule in line.rules] for line in lines] == [[THICK, HAIRLINE], [], [], [THICK]]
    assert {rule.width for line in lines for rule in line.rules} == {17 * EM}
    off = lines[0].rules[0].y
    assert 0 < off < sp(1)
    assert lines[-1].rules[0].bottom == cabinet.book.grid.row - off


def test_a_header_alone_has_a_rule_above_and_one_below(cabinet: Cabinet) -> None:
    (line,) = lines_of(ROWS[:1], cabinet)
    assert [rule.height for rule in line.rules] == [THICK, THICK]


def test_a_short_table_stands_whole(cabinet: Cabinet) -> None:
    assert [line.keeps for line in lines_of(ROWS, cabinet)] == [True, True, True, False]


def test_a_long_table_may_break_but_not_behind_its_header_nor_before_its_last_row(cabinet: Cabinet) -> None:
    rows = (ROWS[0], *((f"第{n}区", str(n)) for n in range(20)))
    keeps = [line.keeps for line in lines_of(rows, cabinet)]
    assert keeps == [True, *[False] * 18, True, False]


def test_figures_share_a_right_edge(cabinet: Cabinet) -> None:
    rights = {line.width for line in lines_of(ROWS, cabinet)[1:]}
    assert max(rights) - min(rights) <= 2


FIGURES = (("品类", "合格率"), ("叶菜", "98.7%"), ("豇豆", "100%"), ("瓜茄", "4.25%"), ("猪肉", "—"), ("鱼", ""))


def test_figures_stand_on_their_units(cabinet: Cabinet) -> None:
    _, *lines = lines_of(FIGURES, cabinet)
    ends = {place(line, text) for line, text in zip(lines, (".7%", "%", ".25%"), strict=False)}
    assert len(ends) == 1


def test_figures_as_a_block_stand_under_the_middle_of_their_header(cabinet: Cabinet) -> None:
    head, *lines = lines_of(FIGURES, cabinet)
    middle = (place(head, "合格率") + head.width) // 2
    left, right = min(place(line, text) for line, text in zip(lines, ("98", "100", "4"), strict=False)), max(line.width for line in lines)
    assert abs((left + right) // 2 - middle) <= EM // 10
    assert abs((place(lines[3], "—") + lines[3].width) // 2 - middle) <= EM // 10


def test_ranges_stand_on_their_first_sign(cabinet: Cabinet) -> None:
    lines = lines_of((("间隔",), ("5～8",), ("30～40",), ("100～120",)), cabinet)
    assert len({place(line, "～") for line in lines[1:]}) == 1


def test_short_words_are_centred_and_long_ones_begin_at_one_edge(cabinet: Cabinet) -> None:
    short = lines_of((("地区",), ("临湾",), ("白石新区",)), cabinet)[1:]
    assert len({line.start + line.width for line in short}) == 1
    long = lines_of((("单位",), ("司法局",), ("青溪县人民法院立案庭",)), cabinet)[1:]
    assert len({line.start for line in long}) == 1
    assert abs(17 * EM - long[1].width - long[1].start) <= 1


def test_the_editors_choice_counts_for_words(cabinet: Cabinet) -> None:
    rows = (("甲", "乙", "丙"), ("一", "二", "三"), ("一一一", "二二二", "三三三"))
    one, three = lines_of(rows, cabinet, aligns=("left", "right", ""))[1:]
    assert place(one, "一") == place(three, "一一一")
    assert place(one, "二") == place(three, "二二二") + 2 * size((one,))
    assert place(one, "三") == place(three, "三三三") + size((one,))


def test_figures_stand_on_their_units_whatever_the_editor_chose(cabinet: Cabinet) -> None:
    lines = lines_of(FIGURES, cabinet, aligns=("", "left"))
    assert place(lines[1], ".7%") == place(lines[2], "%")


def test_white_between_columns_gives_before_anything_else(cabinet: Cabinet) -> None:
    rows = (("甲" * 8, "乙" * 8), ("一", "二"))
    wide, tight = lines_of(rows, cabinet, 16), lines_of(rows, cabinet, 14)
    assert (len(wide), len(tight), size(wide), size(tight)) == (2, 2, sp(8), sp(8))
    assert place(wide[0], "乙") - 8 * sp(8) > place(tight[0], "乙") - 8 * sp(8)


def test_headers_turn_over_before_cells(cabinet: Cabinet) -> None:
    lines = lines_of((("甲乙丙丁戊己庚辛", "数"), ("一", "2"), ("二", "3")), cabinet, 6)
    assert len(lines) == 4
    assert [line.text for line in lines[:2]] == ["甲乙丙丁", "戊己庚辛数"]


def test_type_shrinks_to_that_of_captions_before_headers_turn_over(assets: Assets) -> None:
    book = make_book()
    small = tuple(replace(style, size=sp(6)) if style.name == "caption" else style for style in book.styles)
    lines = lines_of((("甲" * 8, "乙" * 8), ("一", "二")), Cabinet(replace(book, styles=small), assets), 12)
    assert (len(lines), size(lines)) == (2, sp(6))


def test_what_turns_over_by_the_rules_is_no_rescue(cabinet: Cabinet) -> None:
    lines = lines_of((("甲", "乙"), ("一", "法院立案庭" * 8)), cabinet)
    assert len(lines) > 3
    assert not any(line.rescued for line in lines)


def test_a_number_that_had_to_be_cut_is_a_rescue(cabinet: Cabinet) -> None:
    lines = lines_of((("甲", "乙"), ("12345678901234567890", "12345678901234567890")), cabinet, 5)
    assert any(line.rescued for line in lines)
    assert max(line.width for line in lines) <= 5 * EM


def test_more_columns_than_the_measure_has_ems_are_set_smaller_and_told(cabinet: Cabinet) -> None:
    lines = lines_of((tuple("甲" * 12), tuple("一" * 12)), cabinet, 5)
    assert all(line.rescued for line in lines)
    assert 0 < size(lines) < sp(8)
    assert max(line.width for line in lines) <= 5 * EM


def test_long_cell_wraps_and_its_row_stays_whole(cabinet: Cabinet) -> None:
    lines = lines_of((("甲", "乙"), ("一", "法" * 40), ("二", "院"), ("三", "院")), cabinet)
    assert len(lines) > 4
    assert all(line.keeps for line in lines[1:3])
    assert max(line.width for line in lines) <= 17 * EM


def test_ragged_rows_are_filled(cabinet: Cabinet) -> None:
    assert len(lines_of((("甲", "乙", "丙"), ("一",)), cabinet)) == 2


@given(st.lists(st.lists(st.text(alphabet="法院，。1 9%a（）\x00", max_size=20), max_size=5), max_size=4), st.integers(1, 20))
@settings(max_examples=30, deadline=None)
def test_any_table_is_set_and_nothing_is_lost(cabinet: Cabinet, rows: list[list[str]], measure: int) -> None:
    lines = lines_of(tuple(map(tuple, rows)), cabinet, measure)
    copy = "".join(cell for row in rows for cell in row)
    assert sorted(c for line in lines for c in line.text if c in "法院19a\x00") == sorted(c for c in copy if c in "法院19a\x00")
    assert all(line.width <= measure * EM for line in lines)
