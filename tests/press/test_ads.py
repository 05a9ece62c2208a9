from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from handset import BOOK, assets, line, page, painted, plates, saved, set_run
from PIL import Image, ImageCms
from reportlab.pdfgen.canvas import Canvas

from layout.desk.adsize import ad_size
from layout.finding import CopyError
from layout.page import AdMark
from layout.press.ads import advert, is_pdf
from layout.press.inspect import inspect
from layout.press.paint import paint
from layout.units import Rect, in_mm, mm

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


def changed(**keys: object) -> bytes:
    """The ad with keys of its page set, or taken away with None."""
    with pikepdf.open(BytesIO(agency())) as pdf:
        for key, value in keys.items():
            if value is None:
                del pdf.pages[0].obj[f"/{key}"]
            else:
                pdf.pages[0].obj[f"/{key}"] = pikepdf.Array(value) if isinstance(value, list) else value
        return _bytes(pdf)


def _bytes(pdf: pikepdf.Pdf) -> bytes:
    out = BytesIO()
    pdf.save(out, deterministic_id=True)
    return out.getvalue()


MM = 1 / POINT


@pytest.mark.parametrize(
    ("keys", "size"),
    [
        ({}, (20, 10)),
        ({"TrimBox": None}, (24, 14)),
        ({"TrimBox": None, "CropBox": [MM, 2 * MM, 19 * MM, 90 * MM]}, (18, 12)),
        ({"TrimBox": None, "ArtBox": [MM, MM, 11 * MM, 9 * MM]}, (10, 8)),
        ({"TrimBox": [22 * MM, 12 * MM, 2 * MM, 2 * MM]}, (20, 10)),
        ({"UserUnit": 2}, (40, 20)),
        ({"Rotate": 90}, (10, 20)),
        ({"Rotate": -90, "UserUnit": 1.5}, (15, 30)),
    ],
)
def test_the_desk_and_the_press_see_the_same_size(keys: dict[str, object], size: tuple[int, int], tmp_path: Path) -> None:
    data = changed(**keys)
    (tmp_path / "a.pdf").write_bytes(data)
    desk = [round(in_mm(side), 2) for side in ad_size(tmp_path / "a.pdf", mm(1))]
    found = advert(data)
    assert desk == [round(found.width * POINT, 2), round(found.height * POINT, 2)] == pytest.approx(size, abs=0.01)


def test_what_lies_outside_the_crop_is_not_printed() -> None:
    ink = plates(placed(changed(TrimBox=None, CropBox=[12 * MM, 0, 24 * MM, 14 * MM])), 254)
    assert box(ink["Magenta"]) == pytest.approx((100, 50, 220, 190), abs=1)
    assert box(ink["Cyan"]) == ()


def test_an_ad_twice_as_large_by_its_unit_is_printed_so() -> None:
    assert box(plates(placed(changed(UserUnit=2)), 254)["Magenta"]) == pytest.approx((100, 50, 500, 250), abs=1)


def test_attributes_and_contents_in_pieces_are_found() -> None:
    """Resources and boxes of the page tree, contents in an array that parts an operator from its operands."""
    with pikepdf.open(BytesIO(agency())) as pdf:
        page, tree = pdf.pages[0].obj, pdf.Root.Pages
        for key in ("/Resources", "/MediaBox"):
            tree[key] = page[key]
            del page[key]
        halves = page.Contents.read_bytes().split(b" ", 9)
        parts = (b" ".join(halves[:9]) + b" ", halves[9])
        page.Contents = pikepdf.Array([pdf.make_stream(part) for part in parts])
        data = _bytes(pdf)
    assert [(t.text, t.inside) for t in inspect(placed(data)).types] == [("Sale 50%", "Ad1")]
    assert box(plates(placed(data), 254)["Magenta"]) == pytest.approx((100, 50, 300, 150), abs=1)


def test_an_ad_without_resources_is_drawn() -> None:
    with pikepdf.open(BytesIO(agency())) as pdf:
        pdf.pages[0].obj.Contents = pdf.make_stream(b"0 1 0 0 k 0 0 99 99 re f")
        del pdf.pages[0].obj["/Resources"]
        data = _bytes(pdf)
    assert box(plates(placed(data), 254)["Magenta"]) == pytest.approx((100, 50, 300, 150), abs=1)


def test_only_what_stands_on_the_page_is_carried_over() -> None:
    """Annotations, actions and scripts stay with the agency."""
    with pikepdf.open(BytesIO(agency())) as pdf:
        script = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS="app.alert(1)")
        pdf.Root.OpenAction = script
        note = pikepdf.Dictionary(Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Link, Rect=[0, 0, 9, 9], A=script)
        pdf.pages[0].obj.Annots = pikepdf.Array([pdf.make_indirect(note)])
        pdf.pages[0].obj.AA = pikepdf.Dictionary(O=script)
        data = _bytes(pdf)
    assert placed(data) == placed(agency())
    assert b"JavaScript" not in placed(data)


GROUP = pikepdf.Dictionary(Type=pikepdf.Name.Group, S=pikepdf.Name.Transparency, CS=pikepdf.Name.DeviceCMYK)


def _grouped(**state: object) -> bytes:
    with pikepdf.open(BytesIO(agency())) as pdf:
        pdf.pages[0].obj.Group = GROUP
        if state:
            pdf.pages[0].obj.Resources.ExtGState = pikepdf.Dictionary(G0=pikepdf.Dictionary(state))
        return _bytes(pdf)


@pytest.mark.parametrize(
    ("state", "stays"),
    [
        ({}, False),
        ({"/ca": 1, "/CA": 1.0, "/BM": pikepdf.Name.Normal, "/SMask": pikepdf.Name("/None")}, False),
        ({"/ca": 0.5}, True),
        ({"/BM": pikepdf.Name.Multiply}, True),
        ({"/BM": pikepdf.Array([pikepdf.Name.Screen, pikepdf.Name.Normal])}, True),
    ],
)
def test_a_group_comes_along_only_where_something_is_transparent(state: dict[str, object], stays: bool) -> None:
    with pikepdf.open(BytesIO(placed(_grouped(**state)))) as pdf:
        assert ("/Group" in pdf.pages[0].Resources.XObject.Ad1) is stays


def _layered(**usual: object) -> bytes:
    """The cyan corner on a layer of its own."""
    with pikepdf.open(BytesIO(agency())) as pdf:
        layer = pdf.make_indirect(pikepdf.Dictionary(Type=pikepdf.Name.OCG, Name="old price"))
        turned = {f"/{key}": pikepdf.Array([layer]) if value is True else value for key, value in usual.items()}
        pdf.Root.OCProperties = pikepdf.Dictionary(OCGs=[layer], D=pikepdf.Dictionary(turned))
        pdf.pages[0].obj.Resources.Properties = pikepdf.Dictionary(MC0=layer)
        drawn = b"1 0 0 0 k /OC /MC0 BDC 0 0 99 99 re f EMC"
        pdf.pages[0].obj.Contents = pdf.make_stream(drawn)
        return _bytes(pdf)


@pytest.mark.parametrize("usual", [{}, {"ON": True}, {"BaseState": pikepdf.Name.OFF, "ON": True}])
def test_a_layer_that_shows_is_printed(usual: dict[str, object]) -> None:
    assert box(plates(placed(_layered(**usual)), 254)["Cyan"]) == pytest.approx((100, 50, 300, 150), abs=1)


@pytest.mark.parametrize("usual", [{"OFF": True}, {"BaseState": pikepdf.Name.OFF}])
def test_a_layer_that_is_off_would_be_printed_and_is_refused(usual: dict[str, object]) -> None:
    with pytest.raises(CopyError, match=r"ads/a\.pdf: the ad has layers that are switched off \(old price\); ask for a PDF without layers"):
        placed(_layered(**usual))


def test_a_form_that_contains_itself_does_no_harm() -> None:
    with pikepdf.open(BytesIO(agency())) as pdf:
        form = pdf.make_stream(b"/Me Do", Type=pikepdf.Name.XObject, Subtype=pikepdf.Name.Form, BBox=[0, 0, 9, 9])
        form.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(Me=form))
        pdf.pages[0].obj.Resources.XObject = pikepdf.Dictionary(Me=form)
        data = _bytes(pdf)
    assert [t.text for t in inspect(placed(data)).types] == ["Sale 50%"]


def test_spot_colours_and_profiles_are_left_as_they_are() -> None:
    with pikepdf.open(BytesIO(agency())) as pdf:
        profile = pdf.make_stream(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes(), N=3)
        tint = pikepdf.Dictionary(FunctionType=2, Domain=[0, 1], C0=[0, 0, 0, 0], C1=[0, 1, 0, 0], N=1)
        spot = pikepdf.Array([pikepdf.Name.Separation, pikepdf.Name("/Gold"), pikepdf.Name.DeviceCMYK, tint])
        spaces = pikepdf.Dictionary(CS0=pikepdf.Array([pikepdf.Name.ICCBased, profile]), CS1=spot)
        pdf.pages[0].obj.Resources.ColorSpace = spaces
        pdf.pages[0].obj.Contents = pdf.make_stream(b"/CS0 cs 1 0 0 sc 0 0 9 9 re f /CS1 cs 1 sc 9 9 9 9 re f")
        data = _bytes(pdf)
    with pikepdf.open(BytesIO(placed(data))) as pdf:
        kept = pdf.pages[0].Resources.XObject.Ad1.Resources.ColorSpace
        assert [str(kept.CS0[0]), str(kept.CS1[1])] == ["/ICCBased", "/Gold"]


def test_an_ad_that_is_to_fit_is_scaled_in_proportion() -> None:
    fitted = page(AdMark(Rect(mm(10), mm(5), mm(30), mm(15)), "ads/a.pdf", "ads/a.pdf", fit=True))
    ink = plates(paint(fitted, BOOK, assets({"ads/a.pdf": agency(90)})), 254)
    assert box(ink["Magenta"]) == pytest.approx((100, 50, 175, 200), abs=1)
    ink = plates(paint(fitted, BOOK, assets({"ads/a.pdf": agency()})), 254)
    assert box(ink["Magenta"]) == pytest.approx((100, 50, 400, 200), abs=1)
    assert box(ink["Cyan"]) == pytest.approx((100, 50, 160, 80), abs=1)


@pytest.mark.parametrize(
    ("keys", "words"),
    [
        ({"TrimBox": [5, 5, 5, 90]}, "the page of the ad has no size"),
        ({"TrimBox": [5, 5]}, "the ad cannot be read as a PDF"),
    ],
)
def test_an_ad_without_a_size_is_named(keys: dict[str, object], words: str) -> None:
    with pytest.raises(CopyError, match=rf"ads/a\.pdf: {words}"):
        placed(changed(**keys))


def test_an_ad_without_pages_is_named() -> None:
    with pikepdf.new() as pdf, pytest.raises(CopyError, match=r"ads/a\.pdf: the ad cannot be read as a PDF"):
        placed(_bytes(pdf))


def test_a_pdf_is_known_by_its_first_kilobyte() -> None:
    assert is_pdf(b"\n\n%PDF-1.7")
    assert not is_pdf(saved(Image.new("L", (2, 2)), "PNG"))
