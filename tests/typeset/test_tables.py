"""Tables: columns, figures, rules, rows that stay whole."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st
from plainface import EM, SOURCE

from layout.galley import Line
from layout.issue import Kind, Paragraph
from layout.typeset.cabinet import Cabinet
from layout.typeset.tables import set_table


def lines_of(rows: tuple[tuple[str, ...], ...], cabinet: Cabinet, measure: int = 17) -> tuple[Line, ...]:
    block, _ = set_table(Paragraph(Kind.TABLE, (), SOURCE, rows=rows), cabinet, measure * EM)
    return block.settings[0].lines


ROWS = (("地区", "受理（件）"), ("临湾区", "312"), ("白石区", "1265"), ("合计", "7"))


def test_three_rules(cabinet: Cabinet) -> None:
    assert [len(line.rules) for line in lines_of(ROWS, cabinet)] == [2, 0, 0, 1]


def test_a_short_table_stands_whole(cabinet: Cabinet) -> None:
    assert [line.keeps for line in lines_of(ROWS, cabinet)] == [True, True, True, False]


def test_a_long_table_may_break_but_not_behind_its_header_nor_before_its_last_row(cabinet: Cabinet) -> None:
    rows = (ROWS[0], *((f"第{n}区", str(n)) for n in range(20)))
    keeps = [line.keeps for line in lines_of(rows, cabinet)]
    assert keeps == [True, *[False] * 18, True, False]


def test_figures_share_a_right_edge(cabinet: Cabinet) -> None:
    rights = {line.width for line in lines_of(ROWS, cabinet)[1:]}
    assert max(rights) - min(rights) <= 2


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
