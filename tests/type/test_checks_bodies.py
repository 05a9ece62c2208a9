"""The bench's own table of bodies and whites, a row of the standard a row of the test; and the baseline that breaks by it."""

from __future__ import annotations

from itertools import pairwise

import pytest
from checkbench import bodies, greedy, prohibitions
from hypothesis import given
from hypothesis import strategies as st

CASE = bodies.Case()
MEASURE = 7


@pytest.mark.parametrize(
    ("text", "width"),
    [
        ("国家", 2000), ("国，家", 3000), ("国，", 1500), ("“国", 1500), ("国“国", 3000),  # GB/T 15834 5.1.1-5.1.3, 5.1.10
        ("国》，国", 3500), ("国）（国", 3500), ("国“《国", 3500), ("国。“国", 3500), ("国？”国", 3500),  # CLREQ, adjacent marks
        ("国（？国", 4000), ("国·国", 2500), ("国》·《国", 3500), ("国——国", 4000), ("国……国", 4000),  # 5.1.4, 5.1.5, 5.1.7
        ("国？？国", 3000), ("国？！？国", 4000), ("国！”国", 3500),  # 5.1.2
        ("国12国", 3000), ("国83.5国", 3750), ("国9%国", 3500), ("国–国", 2500),  # GB/T 15835; 5.1.6
        ("国ab国", 3000), ("ab cd", 2333),
    ],
)  # fmt: skip
def test_a_line_is_as_wide_as_the_rules_make_it(text: str, width: int) -> None:
    assert bodies.natural(CASE.pieces(text)) == width


@pytest.mark.parametrize(
    ("text", "step", "widens"),
    [
        ("国家", 0, True), ("国，家", bodies.COMMAS, True), ("国）家", bodies.BRACKETS, True), ("国。家", bodies.STOPS, True),
        ("家国“", bodies.BRACKETS, True), ("a b", bodies.WORD_SPACES, True), ("国·家", 0, False), ("国～家", 0, False), ("“国", 0, False),
    ],
)  # fmt: skip
def test_a_place_gives_in_its_step(text: str, step: int, widens: bool) -> None:
    one, other = CASE.pieces(text)[-2:]
    place = bodies.joint(one, other)
    assert (place.step, place.widens) == (step, widens)


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("2025年83.5%", ["2025", "年", "83.5", "%"]), ("28.8kbps调制", ["28.8kbps", "调", "制"]), ("好——好", ["好", "——", "好"]),
        ("———", ["——", "—"]), ("见www.x.cn/a国", ["见", "www.x.cn/a", "国"]), ("？！？", ["？！？"]), ("-5℃", ["-5", "℃"]),
    ],
)  # fmt: skip
def test_a_text_is_cut_where_it_may_part(text: str, pieces: list[str]) -> None:
    assert [piece.text for piece in CASE.pieces(text)] == pieces


@pytest.mark.parametrize(
    ("one", "other", "forbidden"),
    [
        ("国家", "的法", False), ("国家", "，法", True), ("国“", "家", True), ("国", "——家", False), ("国", "—家", True),
        ("国—", "—家", True),
        ("12", "34", True), ("12", "年", False), ("9", "%", True), ("A/", "B", True), ("国…", "…", True),
        ("www.x", ".cn", False), ("国", ".cn", True), ("83", ".5", True),
    ],
)  # fmt: skip
def test_breaks_are_forbidden_by_the_table(one: str, other: str, forbidden: bool) -> None:
    assert prohibitions.forbidden(one, other) is forbidden


@pytest.mark.parametrize(
    ("one", "other", "parted"), [("今年7", "月", True), ("第", "3条", True), ("今年7", "，", False), ("第三", "3条", False)]
)
def test_a_number_stays_with_its_measure_word(one: str, other: str, parted: bool) -> None:
    assert prohibitions.parts_unit(one, other) is parted


def texts(paragraph: str) -> list[str]:
    return [text for text, _ in greedy.set_lines(paragraph, MEASURE, CASE)]


def test_first_fit_takes_what_fits_exactly() -> None:
    assert texts("甲乙丙丁戊己庚辛壬癸子丑") == ["甲乙丙丁戊", "己庚辛壬癸子丑"]


def test_a_mark_is_pushed_in_before_a_character_is_pushed_out() -> None:
    assert texts("甲，乙丙丁，戊己庚")[0] == "甲，乙丙丁，"
    assert texts("甲乙丙丁戊，己庚")[0] == "甲乙丙丁"


def test_squeezed_and_pushed_out_lines_fill_the_measure() -> None:
    for paragraph in ("甲，乙丙丁，戊己庚辛壬癸", "甲乙丙丁戊，己庚辛壬癸"):
        text, xs = greedy.set_lines(paragraph, MEASURE, CASE)[0]
        assert xs[-1] + (0.5 if text[-1] in "，。" else 1) == pytest.approx(MEASURE, abs=0.005)


@given(st.text("国家的法律，。“”（）、；——83.5a ", min_size=1, max_size=60))
def test_first_fit_loses_nothing_and_runs_over_nowhere(paragraph: str) -> None:
    lines = greedy.set_lines(paragraph, MEASURE, CASE)
    assert "".join(text for text, _ in lines) == "".join(paragraph.split())
    for text, _ in lines:
        pieces = CASE.pieces(text)
        room = sum(bodies.joint(one, other).room for one, other in pairwise(pieces))
        assert bodies.natural(pieces) - room <= MEASURE * bodies.EM or len(pieces) == 1
