"""Justified lines: exact, and in the order of squeezing and widening."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from plainface import EM, SOURCE, ems

from layout.galley import Line
from layout.stylebook import Align, Typography
from layout.typeset.casting import cast
from layout.typeset.justify import Measure, beside, moved, set_line
from layout.typeset.mojikumi import space
from layout.typeset.shaping import Fount
from layout.units import Sp


def set_whole(text: str, fount: Fount, measure: Sp, align: Align = Align.JUSTIFY) -> Line:
    stick = space(cast([(text, fount)]), EM, Typography())
    return set_line(stick, (0, len(stick.sorts)), Measure(measure, 0, align), SOURCE)


def origins(line: Line) -> list[float]:
    return [float(ems(run.x + x)) for run in line.runs for x in run.xs]


def test_natural_line_stands_on_the_em_grid(fount: Fount) -> None:
    line = set_whole("法院，2025年。", fount, 8 * EM, Align.LEFT)
    assert origins(line) == [0, 1, 2, 3, 3.5, 4, 4.5, 5, 6]
    assert ems(line.width) == 6.5


def test_lack_is_shared_equally(fount: Fount) -> None:
    line = set_whole("法院法院法", fount, 6 * EM)
    assert origins(line) == [0, 1.25, 2.5, 3.75, 5]
    assert line.gap == 250


def test_brackets_give_before_commas_and_commas_before_stops(fount: Fount) -> None:
    text = "法《院》及，人。民法"
    width = {m: origins(set_whole(text, fount, int(m * EM))) for m in (10, 9.5, 9, 8.5, 8)}
    gives = {m: [round(b - a, 3) for a, b in pairwise(xs)] for m, xs in width.items()}
    assert gives[10] == [1] * 9
    assert gives[9.5] == [0.75, 1, 1, 0.75, 1, 1, 1, 1, 1]
    assert gives[9] == [0.5, 1, 1, 0.5, 1, 1, 1, 1, 1]
    assert gives[8.5] == [0.5, 1, 1, 0.5, 1, 0.5, 1, 1, 1]
    assert gives[8] == [0.5, 1, 1, 0.5, 1, 0.5, 1, 0.5, 1]


def test_word_spaces_open_first_up_to_half_an_em(fount: Fount) -> None:
    line = set_whole("法院ab cd法院", fount, 7 * EM)
    assert abs(line.width - 7 * EM) == 0
    xs = origins(line)
    assert xs[5] - xs[4] == pytest.approx(0.5, abs=1e-4)


def test_opening_mark_at_the_start_is_drawn_half_an_em_to_the_left(fount: Fount) -> None:
    line = set_whole("“法院", fount, 5 * EM, Align.LEFT)
    assert origins(line) == [-0.5, 0.5, 1.5]


@pytest.mark.parametrize(("align", "x"), [(Align.LEFT, 0), (Align.CENTRE, 1.5), (Align.RIGHT, 3)])
def test_alignment(fount: Fount, align: Align, x: float) -> None:
    line = set_whole("法院", fount, 5 * EM, align)
    assert origins(line)[0] == x
    assert ems(line.width) == 2


def test_founts_make_runs(fount: Fount, bold: Fount) -> None:
    stick = space(cast([("法院", fount), ("人民", bold), ("法", fount)]), EM, Typography())
    line = set_line(stick, (0, 5), Measure(5 * EM), SOURCE)
    assert [(r.face, r.text, float(ems(r.x))) for r in line.runs] == [("plain", "法院", 0), ("bold", "人民", 2), ("plain", "法", 4)]


def test_lines_beside_each_other(fount: Fount) -> None:
    left, right = set_whole("法", fount, 0, Align.LEFT), moved(set_whole("院", fount, 0, Align.LEFT), 3 * EM)
    assert origins(beside(left, right)) == [0, 3]


@given(st.text(alphabet="法院人民，。“”《》（）、1a ·—", min_size=2, max_size=30), st.integers(-EM, 3 * EM))
@settings(max_examples=50, deadline=None)
def test_a_line_is_exact_wherever_anything_gives(fount: Fount, text: str, delta: int) -> None:
    stick = space(cast([("法" + text + "院院", fount)]), EM, Typography())
    count = len(stick.sorts)
    natural = stick.natural(0, count)
    line = set_line(stick, (0, count), Measure(natural + delta, 0, Align.JUSTIFY), SOURCE)
    assert line.width == natural + delta if delta >= 0 else line.width <= natural
    assert line.width >= natural + delta
    assert line.text.replace(" ", "") == "".join(s.text for s in stick.sorts).replace(" ", "")
