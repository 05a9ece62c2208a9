from __future__ import annotations

from dataclasses import replace

from small_pages import (
    COPY,
    EM,
    ENTRY,
    GLYPH,
    GRID,
    TEXT,
    TIER,
    Night,
    beside,
    down,
    extra,
    frame,
    hole,
    mark,
    overset,
    page,
    printed,
    sold,
    speck,
    type_of,
)

from layout.finding import Grade
from layout.galley import Way
from layout.page import TypeMark
from layout.units import mm


def test_a_missing_glyph_names_code_point_and_place() -> None:
    made = page(marks=(*type_of(), mark("𱁬", GRID.x(0) + 5 * EM, GRID.baseline(6))), missing=(GLYPH,))
    found = Night(made).only("missing-glyph")
    assert "U+3106C" in found.text
    assert found.source == TEXT
    assert found.place is not None
    assert found.place.x == GRID.x(0) + 5 * EM


def test_overset_counts_lines_and_characters() -> None:
    found = overset().only("overset")
    assert (found.grade, found.source, found.place) == (Grade.STOP, TEXT, frame().rect)
    assert "3 lines, 51 characters" in found.text
    assert "审理了一起" in found.text


def test_a_hole_points_to_the_page_list() -> None:
    assert hole(2, 20).only("hole").source == ENTRY


def test_butting_names_the_other_headline_and_spans_both() -> None:
    found = beside().only("butting")
    assert "大城小事" in found.text
    assert found.source == COPY
    assert found.place is not None
    assert found.place.width == GRID.width(2)


def test_a_framed_neighbour_does_not_butt() -> None:
    assert beside(kind="brief").found("butting") == ()


def test_public_service_needs_no_label() -> None:
    assert sold("ads/gongyi.pdf").found("ad-label") == ()


def test_a_label_printed_by_the_ad_itself_counts() -> None:
    night = sold()
    inside = speck("公益广告", x=mm(100) / 65_536, y=100.0, inside="Fm0")
    assert Night(night.page, extra(printed(night.page), inside)).found("ad-label") == ()


def test_a_missing_glyph_of_a_column_is_found_down_the_page() -> None:
    made = page(marks=(*type_of(), down("甲乙𱁬", 0)), missing=(GLYPH,))
    place = Night(made).only("missing-glyph").place
    assert place is not None
    assert (place.y, place.height) == (TIER.y + 2 * EM, EM)


def test_a_head_that_goes_down_does_not_butt() -> None:
    made = beside().page
    head = made.marks[0]
    assert isinstance(head, TypeMark)
    turned = replace(head, run=replace(head.run, way=Way.DOWN))
    assert Night(replace(made, marks=(turned, *made.marks[1:]))).found("butting") == ()


def test_a_deep_head_across_butts_like_any_other() -> None:
    made = beside().page
    deep = tuple(replace(f, heads=tuple(replace(h, height=h.width * 2) for h in f.heads)) for f in made.frames)
    assert Night(replace(made, frames=deep)).only("butting")
