from __future__ import annotations

from io import BytesIO

import pikepdf
import pytest
from handset import line, painted, plates, saved, set_run
from PIL import Image
from reportlab.pdfgen.canvas import Canvas

from layout.finding import CopyError
from layout.page import AdMark
from layout.press.ads import is_pdf
from layout.press.inspect import inspect
from layout.units import Rect, mm

POINT = 25.4 / 72


def agency(rotate: int = 0, password: str = "") -> bytes:
    """An ad of 20 by 10 mm in 2 mm of bleed: a magenta ground over the bleed, a cyan corner top left of the trim, Helvetica."""
    canvas = Canvas(BytesIO(), pagesize=(24 / POINT, 14 / POINT), trimBox=(2 / POINT, 2 / POINT, 22 / POINT, 12 / POINT))
    canvas.setFillColorCMYK(0, 1, 0, 0)
    canvas.rect(0, 0, 24 / POINT, 14 / POINT, stroke=0, fill=1)
    canvas.setFillColorCMYK(1, 0, 0, 0)
    canvas.rect(2 / POINT, 10 / POINT, 4 / POINT, 2 / POINT, stroke=0, fill=1)
    canvas.setFillColorRGB(1, 0, 0)
    canvas.setFont("Helvetica", 9)
    canvas.drawString(4 / POINT, 4 / POINT, "Sale 50%")
    canvas.setPageRotation(rotate)
    if password:
        canvas.setEncrypt(password)
    return bytes(canvas.getpdfdata())


def placed(data: bytes, width: int = 30, height: int = 20) -> bytes:
    mark = AdMark(Rect(mm(10), mm(5), mm(width), mm(height)), "ads/a.pdf", "ads/a.pdf")
    return painted(mark, held={"ads/a.pdf": data})


def box(plate: Image.Image) -> tuple[int, ...]:
    """The inked part of a plate printed at ten pixels to the millimetre."""
    return plate.point(lambda value: 255 if value > 128 else 0).getbbox() or ()


def test_an_ad_stands_at_its_own_size_clipped_to_its_trim() -> None:
    ink = plates(placed(agency()), 254)
    assert box(ink["Magenta"]) == pytest.approx((100, 50, 300, 150), abs=1)
    assert box(ink["Cyan"]) == pytest.approx((100, 50, 140, 70), abs=1)


@pytest.mark.parametrize(
    ("rotate", "whole", "corner"),
    [
        (90, (100, 50, 200, 250), (180, 50, 200, 90)),
        (180, (100, 50, 300, 150), (260, 130, 300, 150)),
        (270, (100, 50, 200, 250), (100, 210, 120, 250)),
    ],
)
def test_a_turned_ad_stands_as_its_reader_shows_it(rotate: int, whole: tuple[int, ...], corner: tuple[int, ...]) -> None:
    ink = plates(placed(agency(rotate)), 254)
    assert box(ink["Magenta"]) == pytest.approx(whole, abs=1)
    assert box(ink["Cyan"]) == pytest.approx(corner, abs=1)


def test_its_fonts_and_colours_are_untouched_and_seen() -> None:
    read = inspect(placed(agency()))
    assert [(font.name, font.embedded) for font in read.fonts] == [("Helvetica", False)]
    assert [(t.text, t.ink, t.inside) for t in read.types] == [("Sale 50%", (1, 0, 0), "Ad1")]
    assert read.spaces == ("DeviceCMYK", "DeviceRGB")


def test_an_ad_finds_the_page_as_a_reader_opens_it() -> None:
    """Neither the overprint nor the stroke, width or ink of the type before it reaches into the ad."""
    before = line(set_run("法治", "Cu", "16", scale=800))
    mark = AdMark(Rect(0, mm(20), mm(20), mm(10)), "ads/a.pdf", "ad")
    alone, after = (inspect(painted(*marks, held={"ads/a.pdf": agency()})).types[-1] for marks in ((mark,), (before, mark)))
    assert alone == after
    assert not after.overprint


def test_an_ad_used_twice_is_held_once() -> None:
    marks = [AdMark(Rect(0, mm(20 * i), mm(20), mm(10)), "ads/a.pdf", "ad") for i in range(2)]
    with pikepdf.open(BytesIO(painted(*marks, held={"ads/a.pdf": agency()}))) as pdf:
        assert list(pdf.pages[0].Resources.XObject.keys()) == ["/Ad1"]


def test_equal_ads_give_equal_bytes() -> None:
    data = agency()
    assert placed(data) == placed(data)


@pytest.mark.parametrize(
    ("data", "words"),
    [(agency(password="secret"), "locked with a password"), (b"%PDF-1.4\nbroken", "cannot be read as a PDF")],
)
def test_an_ad_that_cannot_be_read_is_named(data: bytes, words: str) -> None:
    with pytest.raises(CopyError, match=rf"ads/a\.pdf: the ad .*{words}|ads/a\.pdf: the ad is {words}"):
        placed(data)


def test_a_pdf_is_known_by_its_first_kilobyte() -> None:
    assert is_pdf(b"\n\n%PDF-1.7")
    assert not is_pdf(saved(Image.new("L", (2, 2)), "PNG"))
