from __future__ import annotations

from dataclasses import replace

import pytest
from small_pages import BOOK, EM, GRID, TIER, Night, down, frame, mark, page, printed, ruled, run, type_of, upright

from layout.galley import Way
from layout.page import RuleMark, TypeMark
from layout.units import Rect, mm, sp


def moved(right: float, way: Way = Way.DOWN) -> Night:
    """The upright page, printed so many points to the right."""
    made = upright()
    file = printed(made)
    return Night(made, replace(file, types=tuple(replace(t, x=t.x + right) if t.way is way else t for t in file.types)))


def test_upright_body_is_sound() -> None:
    assert Night(upright()).findings == ()


@pytest.mark.parametrize(("right", "side"), [(0.08, "right"), (-0.08, "left")])
def test_a_column_beside_its_slot_is_off_the_grid(right: float, side: str) -> None:
    found = moved(right).only("off-grid")
    assert f"0.08 pt {side} of its column" in found.text
    assert found.place is not None
    assert found.place.height == TIER.height


def test_a_column_may_stand_a_hair_off() -> None:
    assert moved(0.03).found("off-grid") == ()


def test_baselines_are_no_matter_where_type_goes_down() -> None:
    made = upright()
    file = printed(made)
    lower = replace(file, types=tuple(replace(t, y=t.y - 0.3) if t.way is Way.DOWN else t for t in file.types))
    assert Night(made, lower).found("off-grid") == ()


def test_a_turned_run_stands_on_a_baseline_of_its_own() -> None:
    turned = TypeMark(GRID.x(0) + EM, TIER.y + EM // 3, replace(run("甲乙"), way=Way.TURNED), "small")
    assert Night(page(marks=(*type_of(), turned))).found("off-grid") == ()


def test_a_drop_cap_need_not_stand_on_a_baseline() -> None:
    cap = mark("本", GRID.x(0), GRID.baseline(4) + sp("0.7"), 2 * EM)
    assert Night(page(marks=(*type_of(), cap))).found("off-grid") == ()


@pytest.mark.parametrize(("count", "out"), [(9, False), (10, True)])
def test_a_column_that_runs_out_of_its_frame_is_told(count: int, out: bool) -> None:
    """The frame ends 85.5 pt below the head: nine ems of it and a little white."""
    found = Night(page(marks=(*type_of(), down("甲" * count, 5)))).found("outside")
    assert bool(found) is out


def test_a_turned_word_is_measured_down_the_page() -> None:
    word = TypeMark(GRID.x(0) + EM, TIER.y, replace(run("甲" * 9), way=Way.TURNED), "small")
    assert Night(page(marks=(*type_of(), word))).found("outside") == ()
    assert Night(page(marks=(*type_of(), replace(word, y=TIER.y + EM)))).found("outside")


def test_a_mark_at_the_foot_of_a_column_may_have_its_blank_outside() -> None:
    """Its body ends ten ems below the head, its ink need not."""
    column = down("“甲乙丙丁戊己庚辛。", 5)
    assert Night(page(marks=(*type_of(), column))).found("outside") == ()
    assert Night(page(marks=(*type_of(), replace(column, y=column.y + EM)))).found("outside")


def test_hairlines_are_told_once_for_each_owner_and_ink() -> None:
    thin = tuple(RuleMark(Rect(GRID.x(0), GRID.y(4 + n), mm(20), sp("0.1")), "black", owner) for n, owner in enumerate("aab"))
    assert len(Night(page(marks=(*type_of(), *thin))).found("hairline")) == 2


@pytest.mark.parametrize(("points", "ink", "told"), [("0.25", "tint", False), ("0.24", "tint", True), ("0.24", "black", False)])
def test_black_alone_may_be_thinner(points: str, ink: str, told: bool) -> None:
    assert bool(ruled(points, ink).found("hairline")) is told


def test_a_tint_under_type_is_no_fault() -> None:
    tint = RuleMark(frame().rect, "tint", "small")
    box = replace(frame(), kind="box")
    assert Night(page(marks=(tint, *type_of()), frames=(box,)), book=BOOK).findings == ()
