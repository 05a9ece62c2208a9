"""Imposition: which pages share a plate, and two whole pages on one sheet."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from typing import Any

import pikepdf
import pytest
from handset import BOOK, WHOLE, assets, line, page, painted, picture, plates, set_run, tint, tool
from hypothesis import given
from hypothesis import strategies as st

from layout.press.impose import impose, pairs, sheet_name, whole_sheet
from layout.press.inspect import inspect
from layout.press.paint import paint
from layout.units import Rect, mm

POINT = 25.4 / 72
LEFT = painted(line(set_run("左版", "Hei-700", "12")), picture(Rect(mm(30), mm(10), mm(15), mm(10))))
RIGHT = painted(line(set_run("右版")), tint("cyan", Rect(mm(50), mm(30), mm(10), mm(10))))


@pytest.mark.parametrize(
    ("numbers", "plates"),
    [
        ((1, 2, 3, 4, 5, 6, 7, 8), ((8, 1), (2, 7), (6, 3), (4, 5))),
        ((1, 2, 3, 4), ((4, 1), (2, 3))),
        ((12, 9, 10, 11), ((12, 9), (10, 11))),
        (range(1, 13), ((12, 1), (2, 11), (10, 3), (4, 9), (8, 5), (6, 7))),
        ((1, 2), ((None, 1), (2, None))),
        ((1, 2, 3, 4, 5, 6), ((6, 1), (2, 5), (None, 3), (4, None))),
        ((1,), ((None, 1),)),
        ((1, 2, 3), ((None, 1), (2, 3))),
        ((1, 2, 3, 4, 5), ((None, 1), (2, 5), (None, 3), (4, None))),
        ((1, 2, 3, 4, 5, 6, 7), ((None, 1), (2, 7), (6, 3), (4, 5))),
        ((), ()),
    ],
)
def test_pages_of_a_folded_section_share_plates(numbers: Any, plates: Any) -> None:
    assert pairs(numbers) == plates


@given(st.integers(0, 64))
def test_every_page_stands_on_one_plate_even_ones_at_the_left(count: int) -> None:
    halves = pairs(range(1, count + 1))
    assert sorted(n for pair in halves for n in pair if n) == list(range(1, count + 1))
    assert all((left or 2) % 2 == 0 and (right or 1) % 2 == 1 for left, right in halves)
    full = [left + right for left, right in halves if left and right]
    assert set(full) <= {count + count % 2 + 1}


def test_a_sheet_is_called_by_its_pages() -> None:
    assert sheet_name("7003", 8, 1) == "plates/7003_08-01.pdf"
    assert sheet_name("7003", None, 3) == "plates/7003_00-03.pdf"


def test_both_pages_stand_side_by_side_where_they_stood() -> None:
    alone = [inspect(pdf).types[0] for pdf in (LEFT, RIGHT)]
    left, right = inspect(impose(LEFT, RIGHT, "一对")).types
    assert (left.text, right.text) == ("左版", "右版")
    assert (left.x, left.y) == pytest.approx((alone[0].x, alone[0].y), abs=1e-3)
    assert (right.x - 60 / POINT, right.y) == pytest.approx((alone[1].x, alone[1].y), abs=1e-3)
    assert (left.size, right.size) == pytest.approx((12, 10), abs=1e-3)


def test_the_sheet_is_two_trims_wide() -> None:
    read = inspect(impose(LEFT, RIGHT, "一对"))
    assert [round(side * POINT, 2) for side in read.media] == [0, 0, 120, 40]
    assert read.trim == read.media
    assert read.bleed is None


def test_what_stands_beyond_the_trim_stays_behind() -> None:
    """Bleed at the fold would print on the neighbour, and so would printer's marks."""
    over = Rect(-mm(3), -mm(3), mm(66), mm(46))
    bled = painted(tint("cyan", over), bleed=mm(3))
    marked = paint(replace(page(tint("red", Rect(-mm(8), mm(5), mm(76), mm(5)))), slug=mm(10)), BOOK, assets())
    ink = plates(impose(bled, marked, "一对"), 254)
    assert box(ink["Cyan"]) == pytest.approx((0, 0, 600, 400), abs=1)
    assert box(ink["Magenta"]) == pytest.approx((600, 50, 1200, 100), abs=1)


def box(plate: Any) -> tuple[int, ...]:
    """The inked part of a plate printed at ten pixels to the millimetre."""
    return plate.point(lambda value: 255 if value > 128 else 0).getbbox() or ()


@pytest.mark.parametrize("left", [True, False])
def test_a_blank_half_is_blank(left: bool) -> None:
    full = painted(tint("cyan"))
    sheet = impose(full, None, "半张") if left else impose(None, full, "半张")
    assert box(plates(sheet, 254)["Cyan"]) == pytest.approx((0, 0, 600, 400) if left else (600, 0, 1200, 400), abs=1)


def streams(pdf: bytes, key: str) -> set[bytes]:
    """Packed bytes of the streams of a file that are font programs or images."""
    with pikepdf.open(BytesIO(pdf)) as opened:
        return {raw(thing) for thing in opened.objects if isinstance(thing, pikepdf.Stream) and thing.get("/Subtype") == key}


def raw(stream: Any) -> bytes:
    return bytes(stream.read_raw_bytes())


@pytest.mark.parametrize("key", ["/Image", "/CIDFontType0C"])
def test_fonts_and_images_are_the_pages_own_bytes(key: str) -> None:
    whole, before = streams(impose(LEFT, RIGHT, "一对"), key), streams(LEFT, key) | streams(RIGHT, key)
    assert before
    assert whole == before


@pytest.mark.parametrize("standard", ["x4", "x1a"])
def test_the_sheet_says_of_itself_what_its_pages_say(standard: str) -> None:
    left, right = (painted(line(set_run(text)), standard=standard) for text in ("左版", "右版"))
    sheet = impose(left, right, "明衡法治报 8-1 <大版>")
    read, before = inspect(sheet), inspect(left)
    assert (read.version, read.standard, read.intent, read.profile) == (before.version, before.standard, before.intent, before.profile)
    assert (read.breaches, before.breaches) == ((), ())
    said = tool("pdfinfo", sheet)
    assert "明衡法治报 8-1 <大版>" in said
    assert "2024" in said


def test_qpdf_finds_nothing() -> None:
    assert "No syntax or stream encoding errors" in tool("qpdf", impose(LEFT, RIGHT, "一对"), "--check", "FILE")


def test_equal_pages_give_equal_bytes_and_others_another_document() -> None:
    assert impose(LEFT, RIGHT, "一对") == impose(LEFT, RIGHT, "一对")
    assert document(impose(LEFT, RIGHT, "一对")) != document(impose(LEFT, LEFT, "一对"))


def document(pdf: bytes) -> str:
    with pikepdf.open(BytesIO(pdf)) as opened:
        packet = opened.Root.Metadata.read_bytes().decode()
    return packet.partition("<xmpMM:DocumentID>")[2].partition("<")[0]


def test_a_sheet_needs_a_page_of_the_press() -> None:
    with pytest.raises(ValueError, match="at least"):
        impose(None, None, "")
    with pytest.raises(ValueError, match="no PDF that can be read"):
        impose(b"%PDF-1.4", None, "")
    plain, out = pikepdf.new(), BytesIO()
    plain.add_blank_page()
    plain.save(out)
    with pytest.raises(ValueError, match="no TrimBox or no output intent"):
        impose(out.getvalue(), None, "")


def test_a_whole_page_of_a_tint_fills_its_half_to_the_fold() -> None:
    ink = plates(impose(painted(tint("cyan", WHOLE)), painted(tint("red", WHOLE)), "一对"), 254)
    assert box(ink["Cyan"]) == pytest.approx((0, 0, 600, 400), abs=1)
    assert box(ink["Magenta"]) == pytest.approx((600, 0, 1200, 400), abs=1)


def test_a_double_truck_is_its_own_sheet() -> None:
    sheet = whole_sheet(LEFT, "4·5")
    page, alone = inspect(sheet), inspect(LEFT)
    assert page.trim is not None
    assert alone.trim is not None
    assert page.trim[2] - page.trim[0] == pytest.approx(alone.trim[2] - alone.trim[0])
    assert [shown.text for shown in page.types] == [shown.text for shown in alone.types]
    assert page.standard == alone.standard
    assert whole_sheet(LEFT, "4·5") == sheet
    with pytest.raises(ValueError, match="PDF"):
        whole_sheet(b"no file", "4·5")
