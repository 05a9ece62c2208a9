"""What stands over and under characters: every Han its reading, every stressed Han its dot, nothing else moved."""

from __future__ import annotations

import pytest
from plainface import EM, SOURCE, make_book

from layout.galley import Line
from layout.issue import Kind, Paragraph, Words
from layout.typeset.cabinet import Cabinet
from layout.typeset.paragraph import composing, running, set_running

GRID = make_book().grid


def lines_of(cabinet: Cabinet, *words: Words, measure: int = 17) -> tuple[Line, ...]:
    part = composing(Paragraph(Kind.TEXT, words, SOURCE), cabinet)
    return set_running(running([part], cabinet), measure * EM)[0].settings[0].lines


def test_a_dot_stands_under_every_han_and_no_mark(cabinet: Cabinet) -> None:
    (line,) = lines_of(cabinet, Words("法院"), Words("人民，判决", dots=True), Words("的。"))
    dots = [run for run in line.runs if run.y > 0]
    assert [run.x // EM for run in dots] == [4, 5, 7, 8]  # GB/T 15834—2011 5.1.8
    assert all(run.texts == ("",) for run in dots)
    assert line.text == "法院人民，判决的。"
    assert line.depth == 1


def test_dots_move_nothing(cabinet: Cabinet) -> None:
    text = "法院今年五月，判决“人民”案12件。" * 3
    plain, dotted = lines_of(cabinet, Words(text)), lines_of(cabinet, Words(text, dots=True))
    upper = [[(x + run.x) for run in line.runs if run.y == 0 for x in run.xs] for line in dotted]
    assert upper == [[x + run.x for run in line.runs for x in run.xs] for line in plain]


def test_a_syllable_stands_over_the_middle_of_its_han(cabinet: Cabinet) -> None:
    (line,) = lines_of(cabinet, Words("法"), Words("院人", ruby="ab ab"), Words("民"))
    readings = [run for run in line.runs if run.y < 0]
    assert line.depth == 2  # the row above is the reading's
    assert len(readings) == 2
    places = [run.x + x for run in line.runs if run.y == 0 for x in run.xs]
    for han, run in zip((1, 2), readings, strict=True):
        middle = places[han] + EM // 2
        width = run.xs[-1] + run.size // 2
        assert abs(run.x + width // 2 - middle) <= 2
    assert line.text == "法院人民"


def test_a_reading_wider_than_its_han_gives_the_width(cabinet: Cabinet) -> None:
    narrow, wide = lines_of(cabinet, Words("院")), lines_of(cabinet, Words("院", ruby="abababab"))
    assert wide[0].width > narrow[0].width


@pytest.mark.parametrize("reading", ["ab", "a b c"])
def test_one_reading_over_all_is_never_parted(cabinet: Cabinet, reading: str) -> None:
    lines = lines_of(cabinet, Words("法" * 14), Words("人民", ruby=reading), Words("法" * 9))
    assert any("人民" in line.text for line in lines)
    assert "".join(line.text for line in lines) == "法" * 14 + "人民" + "法" * 9
