"""A fault of make-up is told once, with its place, the headlines concerned and what to do."""

from __future__ import annotations

from typing import Any

import pytest
from small_pages import BOOK, COPY, ENTRY, GRID, frame, page, printed

from layout.condition import Demands
from layout.finding import Finding, Grade, Source
from layout.page import Blemish, Copyfit
from layout.proof.case import Case, Reading
from layout.proof.taboo_rules import TABOO_RULES
from layout.stylebook import DEMERITS
from layout.units import Cells, Rect

OTHER = Source("copy/other.md", 1)
RULES = {rule.name: rule for rule in TABOO_RULES}


def told(fault: str, rect: Rect, *slugs: str, source: Source | None = COPY, **changes: Any) -> tuple[Finding, ...]:
    """What the rules make of one blemish on a page of two stories."""
    other = frame("other", Cells(1, 0, 1, 10), title="大城小事", source=OTHER)
    made = page(frames=(frame(**changes), other), blemishes=(Blemish(fault, rect, slugs, source),))
    case = Case(made, Reading(printed(made), demands=Demands()), BOOK, "")
    return tuple(finding for rule in TABOO_RULES for finding in rule.check(case))


def only(fault: str, cells: Cells, *slugs: str, **changes: Any) -> Finding:
    (finding,) = told(fault, GRID.rect(cells), *slugs, **changes)
    return finding


BOX = Cells(0, 0, 1, 10)


def test_every_fault_but_butting_has_a_rule() -> None:
    assert [*RULES, "butting"] == [*(name for name in DEMERITS if name != "butting"), "butting"]


@pytest.mark.parametrize("fault", RULES)
def test_a_blemish_is_one_finding_at_its_place(fault: str) -> None:
    found = only(fault, BOX, "small", "other")
    assert (found.rule, found.slug, found.place, found.source) == (fault, "small", GRID.rect(BOX), COPY)
    assert found.grade is (Grade.WARN if fault == "lead" else Grade.NOTE)
    assert fault == "cross" or "《" in found.text


def test_butting_is_left_to_its_own_rule() -> None:
    assert told("butting", GRID.rect(BOX), "small", "other") == ()


@pytest.mark.parametrize(
    ("fault", "cells", "words"),
    [
        ("stacked", BOX, "the text of 《小城大事》 is so shallow that the headline of 《大城小事》"),
        ("cross", Cells(0, 39, 6, 1), "nothing crosses row 40 over the whole width"),
        ("order", BOX, "《小城大事》 stands below lighter copy: 《大城小事》"),
        ("eclipsed", BOX, "the headline of 《小城大事》 is larger than that of the weightier 《大城小事》"),
        ("wells", Cells(0, 0, 1, 52), "a single column 52 rows deep"),
        ("tower", Cells(4, 0, 2, 100), "like bricks"),
        ("dense", Cells(1, 12, 4, 50), "bare text of 4 columns × 50 rows"),
    ],
)
def test_the_sentence_gives_headlines_and_figures(fault: str, cells: Cells, words: str) -> None:
    assert words in only(fault, cells, "small", "other").text


def test_a_cut_names_the_columns_at_either_side() -> None:
    gutter = Rect(GRID.x(3) - GRID.gutter, GRID.y(0), GRID.gutter, 100 * GRID.row)
    (found,) = told("cut", gutter, "small", "other")
    assert "between columns 3 and 4" in found.text
    assert "one of 《小城大事》、《大城小事》" in found.text


@pytest.mark.parametrize(
    ("cells", "side"),
    [(Cells(0, 0, 3, 116), "left"), (Cells(3, 0, 3, 116), "right"), (Cells(0, 0, 6, 58), "upper"), (Cells(0, 58, 6, 58), "lower")],
)
def test_the_heavy_half_is_named(cells: Cells, side: str) -> None:
    assert f"in the {side} half" in only("lopsided", cells).text


def test_a_page_without_pictures_is_not_told_to_move_one() -> None:
    found = only("lopsided", Cells(0, 0, 6, 58), source=None)
    assert "picture of" not in found.text
    assert found.source == ENTRY


def test_no_more_than_three_stories_are_named() -> None:
    assert "one of 《小城大事》、《大城小事》、a and 2 more" in only("cross", BOX, "small", "other", "a", "b", "c").text


def test_strain_shows_the_levers() -> None:
    fit = Copyfit(10, 12, 2, 30, 40, (("crop", -80), ("looseness", 2)))
    assert "(crop -80, looseness +2)" in only("strain", BOX, "small", copyfit=fit).text
