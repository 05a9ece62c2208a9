"""The hard proof: the page reduced into its room on the panel, nothing of it made anew."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import pytest
from handset import BOOK, PLAN, WHOLE, assets, line, page, painted, plates, set_run, tint, tool

from layout.page import Page
from layout.press.hardproof import hard_proof
from layout.press.inspect import inspect
from layout.press.paint import paint
from layout.units import Rect, mm

ROOM = Rect(mm(10), mm(15), mm(30), mm(20))
"""Half the page, on paper of 80 by 60 mm."""


@cache
def panel() -> bytes:
    stamp = line(set_run("一校 签发", "Hei-300", "7"), 50)
    sheet = Page(replace(PLAN, title="明衡法治报 大样 A3"), (mm(80), mm(60)), 0, (), (stamp,))
    return paint(sheet, BOOK, assets())


def test_the_page_fills_its_room() -> None:
    proof = hard_proof(painted(tint("cyan", WHOLE)), panel(), ROOM)
    box = plates(proof, 254)["Cyan"].point(lambda value: 255 if value > 128 else 0).getbbox()
    assert box == pytest.approx((100, 150, 400, 350), abs=1)


def test_type_is_reduced_and_the_panel_stands() -> None:
    alone = painted(line(set_run("大样")))
    stamp, shown = inspect(hard_proof(alone, panel(), ROOM)).types
    before = inspect(alone).types[0]
    assert (stamp.text, stamp.size, shown.text) == ("一校 签发", 7, "大样")
    assert shown.size == pytest.approx(before.size / 2, abs=1e-3)
    assert shown.x == pytest.approx(10 * 72 / 25.4 + before.x / 2, abs=1e-2)
    assert shown.y == pytest.approx(25 * 72 / 25.4 + before.y / 2, abs=1e-2)


def test_printers_marks_are_left_out() -> None:
    marked = replace(page(tint("red", Rect(-mm(8), mm(10), mm(76), mm(10)))), slug=mm(10))
    ink = plates(hard_proof(paint(marked, BOOK, assets()), panel(), ROOM), 254)["Magenta"]
    assert ink.point(lambda value: 255 if value > 128 else 0).getbbox() == pytest.approx((100, 200, 400, 250), abs=1)


@pytest.mark.parametrize("standard", ["x4", "x1a"])
def test_it_is_a_file_of_the_pages_standard_under_the_panels_title(standard: str) -> None:
    proof = hard_proof(painted(line(set_run("大样")), standard=standard), panel(), ROOM)
    read = inspect(proof)
    assert read.standard == inspect(painted(standard=standard)).standard
    assert read.breaches == ()
    assert "明衡法治报 大样 A3" in tool("pdfinfo", proof)
    assert "No syntax or stream encoding errors" in tool("qpdf", proof, "--check", "FILE")


def test_equal_pages_give_equal_bytes() -> None:
    pdf = painted(line(set_run("大样")))
    assert hard_proof(pdf, panel(), ROOM) == hard_proof(pdf, panel(), ROOM)


def test_a_file_that_is_no_page_is_refused() -> None:
    with pytest.raises(ValueError, match="no PDF"):
        hard_proof(b"", panel(), ROOM)
