from __future__ import annotations

from dataclasses import replace

from small_pages import BODY, COLUMNS, EM, GRID, ROW, TIER, down, mark, page, run, type_of, upright

from layout.galley import Way
from layout.page import TypeMark
from layout.proof.rows import rows
from layout.units import sp


def texts(*marks: TypeMark) -> list[str]:
    return [row.text for row in rows(page(marks=(type_of()[0], *marks)), GRID)]


def test_rows_of_a_leg_are_its_lines() -> None:
    made = rows(page(), GRID)
    assert [row.text for row in made] == list(BODY)
    assert [row.place.y for row in made] == [GRID.baseline(3 + n) - EM * 88 // 100 for n in range(2)]


def test_rows_of_a_tier_are_its_columns_from_right_to_left() -> None:
    made = rows(upright(), GRID)
    assert [row.text for row in made] == list(COLUMNS)
    assert [(row.place.x, row.place.y) for row in made] == [(TIER.right - (n + 1) * ROW, TIER.y) for n in range(3)]


def test_numbers_and_latin_stand_in_their_column() -> None:
    """直中横 keeps its glyphs across, Latin is turned on its baseline: both belong to the slot they stand in."""
    first = down("甲乙", 1)
    pair = TypeMark(first.x + EM // 10, first.y + 2 * EM, replace(run("12"), size=EM, scale=500), "small")
    latin = TypeMark(first.x + EM * 12 // 100, first.y + 3 * EM, replace(run("ABC"), way=Way.TURNED), "small")
    assert texts(down("天地", 0), first, pair, latin) == ["天地", "甲乙12ABC"]


def test_readings_and_dots_are_no_lines() -> None:
    over = replace(run("guo", sp(4)), texts=("",) * 3)
    under = replace(run("·"), texts=("",))
    line = type_of()[1]
    marks = (line, TypeMark(line.x, line.y - EM, over, "small"), TypeMark(line.x, line.y + EM // 3, under, "small"))
    assert texts(*marks) == [BODY[0]]


def test_a_drop_cap_begins_the_line_beside_it() -> None:
    cap = mark("本", GRID.x(0), GRID.baseline(4) + EM // 8, 2 * EM)
    lines = (mark(text, GRID.x(0) + 3 * EM, GRID.baseline(3 + n)) for n, text in enumerate(("，报讯", "二十二日")))
    assert texts(cap, *lines) == ["本，报讯", "二十二日"]


def test_larger_type_above_or_in_another_leg_begins_no_line() -> None:
    subhead = mark("先", GRID.x(0), GRID.baseline(3), 2 * EM)
    below = mark("立规矩", GRID.x(0), GRID.baseline(5), 2 * EM)
    assert texts(subhead, mark("甲乙", GRID.x(0) + EM, GRID.baseline(4))) == ["甲乙"]
    assert texts(below, mark("甲乙", GRID.x(0) + EM, GRID.baseline(4))) == ["甲乙"]
