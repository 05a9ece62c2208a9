"""Type and lines in their inks."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from small_pages import BOOK, Night, drawn, page, printed, speck, stroke, typed

from layout.finding import Finding, Grade
from layout.printed import Inks
from layout.proof.preflight import check_file

WHITE = (0.0, 0.0, 0.0, 0.0)
BLACK = (0.0, 0.0, 0.0, 1.0)
TWO = (0.4, 0.0, 0.0, 1.0)


def alone(night: Night, rule: str) -> tuple[Finding, ...]:
    """What a file of its own is told, without a page list."""
    assert night.printed
    return tuple(finding for finding in check_file(night.printed, "ad.pdf") if finding.rule == rule)


def test_a_finding_tells_thing_value_and_limit() -> None:
    found = typed(speck("订阅热线", ink=TWO, size=7.5), speck("二", ink=TWO, size=9.0)).only("small-colour")
    assert (found.thing, found.value, found.limit) == ("“订阅热线” in F1", "7.5 pt", "12 pt")
    assert "must be black alone" in found.text
    assert found.text.endswith("“订阅热线”, 7.5 pt, and 1 more")


@pytest.mark.parametrize(("size", "told"), [(11.99, True), (11.9996, False), (12.0, False)])
def test_sizes_are_judged_at_full_precision(size: float, told: bool) -> None:
    """A twelve-point size may come back a ten-thousandth short."""
    assert bool(typed(speck(ink=TWO, size=size)).found("small-colour")) is told


@pytest.mark.parametrize(
    ("ink", "told"),
    [((0.45, 0.45, 0.45, 0.85), False), ((0.46, 0.45, 0.45, 0.85), True), ((0.6, 0.6, 0.6, 0.84), False), ((1.0, 1.0, 1.0, 1.0), True)],
)
def test_rich_black_needs_black_and_a_sum(ink: Inks, told: bool) -> None:
    assert bool(typed(speck(ink=ink, size=40.0)).found("rich-black")) is told


def test_rich_black_gives_the_sum() -> None:
    found = typed(speck(ink=(0.5, 0.5, 0.5, 0.9), size=40.0)).only("rich-black")
    assert (found.value, found.limit) == ("240 %", "220 %")


@pytest.mark.parametrize(("ground", "told"), [(True, True), (False, False)])
def test_black_on_paper_need_not_overprint(ground: bool, told: bool) -> None:
    assert bool(typed(speck(overprint=False, ground=ground)).found("overprint")) is told


def test_what_the_house_lets_knock_out_is_not_told_of_its_pages() -> None:
    night = typed(speck(overprint=False, ground=True), speck(overprint=False, ground=True, size=30.0))
    none, small = (replace(BOOK, condition=replace(BOOK.condition, overprint=policy)) for policy in ("none", "small"))
    assert replace(night, book=none).found("overprint") == ()
    assert [finding.grade for finding in replace(night, book=small).found("overprint")] == [Grade.WARN]
    assert len(alone(night, "overprint")) == 2


@pytest.mark.parametrize(
    ("changes", "told"),
    [({"width": 1.99}, True), ({"width": 2.0}, False), ({"ground": False}, False), ({"kept": True}, False), ({"ink": TWO}, False)],
)
def test_thin_black_lines_over_ink_overprint(changes: dict[str, Any], told: bool) -> None:
    line = replace(stroke(ground=True, kept=False), **changes)
    assert bool(drawn(line).found("overprint")) is told


def test_white_shapes_that_overprint_are_a_warning() -> None:
    assert drawn(stroke(ink=WHITE, ground=True)).only("white-overprint").grade is Grade.WARN
    assert drawn(stroke(ink=WHITE, ground=True, kept=False)).found("white-overprint") == ()


def test_a_tint_that_overprints_ink_is_a_warning() -> None:
    tint = speck(ink=(0.0, 0.0, 0.0, 0.5), ground=True, size=20.0)
    assert typed(tint).only("white-overprint").grade is Grade.WARN
    assert typed(replace(tint, ground=False)).found("white-overprint") == ()
    assert typed(replace(tint, ink=(0.0, 1.0, 0.9, 0.0))).found("white-overprint") == ()


def test_grey_is_white_at_one_and_black_at_none() -> None:
    assert typed(speck(ink=(1.0,), size=20.0)).found("grey-type") == ()
    assert typed(speck(ink=(1.0,), size=9.0)).only("small-reversed").grade is Grade.WARN
    assert typed(speck(ink=(0.0,), size=20.0)).only("grey-type").value == "DeviceGray"


def test_a_single_value_may_be_a_spot_ink() -> None:
    """Full tint of a separation is no white."""
    night = typed(speck(ink=(1.0,), size=6.0), speck(ink=(0.3,)))
    assert night.printed
    spotted = replace(night, printed=replace(night.printed, spaces=("DeviceCMYK", "Separation PANTONE 185 C")))
    assert {finding.rule for finding in spotted.findings} == {"misprint", "spot"}


def test_thin_lines_in_grey_are_told() -> None:
    assert "thin lines" in drawn(stroke(1.0, ink=(0.0,), overprint=False, kept=False)).only("grey-type").text


@pytest.mark.parametrize(
    ("width", "ink", "grade"),
    [
        (0.0, BLACK, Grade.STOP),
        (0.1244, BLACK, Grade.STOP),
        (0.1249, BLACK, Grade.WARN),
        (0.199, BLACK, Grade.WARN),
        (0.2, BLACK, None),
        (0.249, TWO, Grade.WARN),
        (0.249, (0.0, 0.0, 0.0, 0.5), Grade.WARN),
        (0.249, WHITE, Grade.WARN),
        (0.25, TWO, None),
    ],
)
def test_lines_by_width_and_ink(width: float, ink: Inks, grade: Grade | None) -> None:
    """Half a thousandth of a point is lost on the way through a file."""
    night = drawn(stroke(width, ink=ink, ground=True, overprint=False))
    assert [finding.grade for finding in alone(night, "line")] == ([] if grade is None else [grade])


def test_a_white_line_on_paper_prints_nothing() -> None:
    assert alone(drawn(stroke(0.1, ink=WHITE, overprint=False)), "line") == ()


def test_our_own_lines_are_judged_once() -> None:
    assert drawn(stroke(0.1)).found("line") == ()
    assert drawn(stroke(0.1, inside="Ad1")).only("line").grade is Grade.WARN
    assert alone(drawn(stroke(0.1)), "line")[0].grade is Grade.STOP


def test_an_area_is_no_line() -> None:
    assert alone(drawn(stroke(0.1, line=False)), "line") == ()


def test_a_form_of_an_outside_file_is_no_advertisement() -> None:
    """Else a placed drawing would hide every fault from the check."""
    night = typed(speck(ink=TWO, inside="Fm0"))
    assert alone(night, "small-colour")[0].grade is Grade.STOP
    ours = replace(night, printed=replace(printed(page()), types=(speck(ink=TWO, inside="Ad1"),)))
    assert alone(ours, "small-colour")[0].grade is Grade.WARN
