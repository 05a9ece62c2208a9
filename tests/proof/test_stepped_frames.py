"""折角 on the proof: the corner of a box that steps belongs to others, for every rule and figure."""

from __future__ import annotations

from dataclasses import replace

import pytest
from small_pages import BOOK, GRID, ROW, frame, mark, page

from layout.page import Frame, TypeMark
from layout.proof.case import Case, Reading
from layout.proof.metric_cells import trapped, type_by_owner
from layout.proof.metric_fit import NO_FILE
from layout.proof.metric_legs import feet
from layout.proof.metric_order import inside
from layout.proof.overlay import outline
from layout.proof.page_rules import PAGE_RULES
from layout.proof.rows import rows
from layout.units import Cells

BOX = Cells(0, 0, 3, 30)


def stepped(right: bool = True) -> Frame:
    """Three legs under a head, one of them ten rows shorter."""
    corner = Cells(2 if right else 0, 20, 1, 10)
    legs = tuple(GRID.rect(Cells(leg, 3, 1, 16 if leg == corner.column else 26)) for leg in range(3))
    heads = (GRID.rect(Cells(0, 0, 3, 3)),)
    return frame("long", BOX, heads=heads, legs=legs, step=corner, step_rect=GRID.rect(corner))


def under(right: bool = True) -> Frame:
    return frame("small", Cells(2 if right else 0, 20, 1, 10))


def typed(right: bool = True) -> tuple[TypeMark, ...]:
    """A line of type in every row of every leg."""
    return tuple(
        mark("字" * 17, leg.x, GRID.baseline((leg.y - GRID.area.y) // ROW + row), owner="long")
        for leg in stepped(right).legs
        for row in range(leg.height // ROW)
    )


@pytest.mark.parametrize("right", [True, False])
def test_the_parts_leave_the_corner(right: bool) -> None:
    long, small = stepped(right), under(right)
    over, beside = long.parts
    assert not any(part.meets(small.rect) for part in long.parts)
    assert (over.bottom, beside.y, beside.bottom) == (small.rect.y, small.rect.y, long.rect.bottom)
    assert over.width == long.rect.width
    assert frame().parts == (frame().rect,)


@pytest.mark.parametrize(("row", "found"), [(20, 0), (19, 1)])
def test_who_stands_in_the_corner_overlaps_nothing(row: int, found: int) -> None:
    made = page(frames=(stepped(), frame("small", Cells(2, row, 1, 10))))
    check = next(rule.check for rule in PAGE_RULES if rule.name == "overlap")
    assert sum(1 for _ in check(Case(made, Reading(NO_FILE), BOOK, "", rows=rows(made, GRID)))) == found


@pytest.mark.parametrize("right", [True, False])
def test_legs_that_end_sooner_are_level_and_read_in_order(right: bool) -> None:
    made = page(frames=(stepped(right), under(right)), marks=typed(right))
    types = type_by_owner(made)
    assert max(feet(made, GRID, types)) == 0
    assert inside(made) == 100
    assert trapped(replace(made, frames=(stepped(right),)), GRID, types) == 0


def test_a_leg_over_the_step_that_is_short_is_uneven() -> None:
    short = tuple(m for m in typed() if not (m.x >= GRID.x(2) and m.y > GRID.y(16)))
    made = page(frames=(stepped(),), marks=short)
    assert max(feet(made, GRID, type_by_owner(made))) == 3


@pytest.mark.parametrize("right", [True, False])
def test_the_proof_draws_around_the_corner(right: bool) -> None:
    path = outline(stepped(right))
    assert (path[0], path[-1]) == ("M", "Z")
    assert path.count("H") == 3
    assert path.count("V") == 2
    assert outline(frame()) == ""
