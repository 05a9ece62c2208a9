from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cache
from io import BytesIO
from typing import Any

import pikepdf
import pytest
from handset import PROFILE, WHOLE, drawn, line, page, painted, photo, picture, saved, set_run, tint, tool
from hypothesis import given
from hypothesis import strategies as st
from pikepdf import Array, Dictionary, Name
from PIL import Image, ImageChops, ImageStat
from pypdfium2 import PdfDocument
from reportlab.lib.colors import CMYKColor, CMYKColorSep
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from layout.page import AdMark, Mark, TypeMark
from layout.press.paint import anew
from layout.press.screen import PARTS, screen_page
from layout.press.state import DAMAGE
from layout.press.twin_forms import Screen, unpacked
from layout.press.twin_light import blacks, lit, srgb
from layout.press.twin_programs import reckoned
from layout.units import Rect, mm

AD = "ads/a.pdf"
POINT = 25.4 / 72
SIZE = (40 / POINT, 20 / POINT)


def screened(*marks: Mark, held: dict[str, bytes] | None = None, bleed: int = 0) -> bytes:
    return screen_page(page(*marks, bleed=bleed), painted(*marks, held=held, bleed=bleed), PROFILE, anew)


def seen(pdf: bytes, scale: float = 1) -> Image.Image:
    """The page as pdfium shows it."""
    document = PdfDocument(pdf)
    shown: Image.Image = document[0].render(scale=scale).to_pil().convert("RGB")
    document.close()
    return shown


def content(pdf: bytes) -> bytes:
    with pikepdf.open(BytesIO(pdf)) as file:
        return file.pages[0].Contents.read_bytes()


def near(colour: object, wanted: tuple[float, float, float], by: int = 3) -> bool:
    assert isinstance(colour, tuple)
    return all(abs(value - 255 * want) <= by for value, want in zip(colour, wanted, strict=True))


def agency(draw: Callable[[Canvas], None], edit: Callable[[pikepdf.Pdf], None] = lambda pdf: None) -> bytes:
    """An ad of 40 by 20 mm, drawn by reportlab and changed by pikepdf."""
    canvas = Canvas(BytesIO(), pagesize=SIZE, invariant=1)
    draw(canvas)
    with pikepdf.open(BytesIO(canvas.getpdfdata())) as pdf:
        edit(pdf)
        out = BytesIO()
        pdf.save(out, static_id=True)
        return out.getvalue()


def advertised(ad: bytes) -> bytes:
    """The ad by itself on a page, its left top corner 10 and 5 mm from that of the page."""
    return screened(AdMark(Rect(mm(10), mm(5), mm(40), mm(20)), AD, AD), held={AD: ad})


def resources(pdf: bytes) -> str:
    """Everything the file names, in words."""
    with pikepdf.open(BytesIO(pdf)) as file:
        return "\n".join(repr(thing) for thing in file.objects)


def test_paper_is_white_and_black_a_dark_without_hue() -> None:
    assert lit(PROFILE, (0, 0, 0, 0)) == lit(PROFILE, (1,)) == (1, 1, 1)
    red, green, blue = lit(PROFILE, (0, 0, 0, 1))
    assert red == green == blue < 0.25
    assert lit(PROFILE, (0,)) == (red, green, blue)


def test_red_ink_is_red() -> None:
    red, green, blue = lit(PROFILE, (0, 1, 0.9, 0))
    assert red > 0.9
    assert max(green, blue) < 0.4


@given(st.integers(0, 254))
def test_more_black_is_never_lighter(grey: int) -> None:
    assert blacks(PROFILE)[grey] <= blacks(PROFILE)[grey + 1]


@given(st.tuples(*[st.floats(0, 1)] * 4))
def test_every_tint_has_a_light(inks: tuple[float, ...]) -> None:
    assert all(0 <= part <= 1 for part in lit(PROFILE, inks))


def test_the_profile_of_the_screen_knows_no_hour() -> None:
    assert srgb()[24:36] == bytes(12)
    assert len(srgb()) > 400


def test_type_and_rules_leave_ink_and_overprint() -> None:
    pdf = screened(tint("cyan"), line(set_run("国国国", size="24"), 18), line(set_run("国", ink="red"), 30))
    written = content(pdf)
    assert b" rg" in written
    assert not any(sign in written.split() for sign in (b"k", b"K", b"gs", b"g"))
    assert near(seen(pdf).getpixel((2, 2)), lit(PROFILE, (0.6, 0, 0, 0)))


def test_black_over_a_tint_is_black() -> None:
    pdf = screened(tint("cyan"), tint("black", Rect(mm(10), mm(10), mm(20), mm(20))))
    assert near(seen(pdf).getpixel((round(20 / POINT), round(20 / POINT))), lit(PROFILE, (0, 0, 0, 1)))


def test_it_claims_no_pdfx() -> None:
    with pikepdf.open(BytesIO(screened(line(set_run("国"))))) as pdf:
        assert set(pdf.Root.keys()) == {"/Type", "/Pages"}
        assert "/Info" not in pdf.trailer
        assert pdf.pages[0].Resources.ColorSpace.DefaultRGB[0] == Name.ICCBased


def test_only_the_trim_is_shown() -> None:
    off = TypeMark(-mm(2), mm(10), set_run("外"), "lz")
    pdf = screened(tint("cyan", Rect(-mm(3), -mm(3), mm(20), mm(20))), line(set_run("国")), off, bleed=mm(3))
    with pikepdf.open(BytesIO(pdf)) as file:
        sheet = file.pages[0]
        assert sheet.CropBox == sheet.MediaBox == sheet.TrimBox
        assert "/BleedBox" not in sheet.obj
    assert seen(pdf).size == pytest.approx((60 / POINT, 40 / POINT), abs=1)
    assert tool("pdftotext", pdf, "FILE", "-").strip() == "国"


def test_equal_pages_give_equal_bytes_and_photos_are_kept() -> None:
    marks = (tint("cyan"), picture(Rect(0, 0, mm(30), mm(20))), line(set_run("国")))
    press, kept = painted(*marks), dict[str, bytes]()

    def keep(key: str, make: Callable[[], bytes]) -> bytes:
        return kept.setdefault(key, make())

    first = screen_page(page(*marks), press, PROFILE, keep)
    assert first == screen_page(page(*marks), press, PROFILE, keep) == screened(*marks)
    assert [key.partition("-")[0] for key in kept] == ["screen"]


def test_a_photo_is_srgb_at_the_resolution_of_a_screen() -> None:
    muted = drawn(lambda x, y: (90 + x * 90 // 299, 90 + y * 90 // 199, 130))
    pdf = screened(picture(Rect(0, 0, mm(30), mm(20))), held={"photos/a.jpg": saved(muted, "JPEG", quality=95)})
    row = tool("pdfimages", pdf, "-list", "FILE").splitlines()[2].split()
    assert (row[3], row[4], row[8]) == ("154", "103", "jpeg")
    apart = ImageChops.difference(muted.resize((85, 57)), seen(pdf).crop((0, 0, 85, 57)))
    assert max(ImageStat.Stat(apart).mean) < 12


def test_a_grey_photo_has_no_hue() -> None:
    grey = saved(Image.linear_gradient("L").resize((300, 200)), "JPEG")
    shown = seen(screened(picture(WHOLE), held={"photos/a.jpg": grey}))
    red, green, blue = (list(channel.tobytes()) for channel in shown.split())
    assert max(max(values) - min(values) for values in zip(red, green, blue, strict=True)) <= 2
    assert red[0] < 80
    assert red[-1] > 240


def test_qpdf_finds_nothing() -> None:
    assert "No syntax" in tool("qpdf", screened(picture(WHOLE), line(set_run("国"))), "--check", "FILE")


def blocks(canvas: Canvas) -> None:
    """Four squares of 10 mm: cyan, a separation of red, RGB green, and black by its grey."""
    colours = (CMYKColor(1, 0, 0, 0), CMYKColorSep(0, 1, 1, 0, spotName="Rot", density=1))
    for at, colour in enumerate(colours):
        canvas.setFillColor(colour)
        canvas.rect(at * SIZE[0] / 4, 0, SIZE[0] / 4, SIZE[1], stroke=0, fill=1)
    canvas.setFillColorRGB(0, 1, 0)
    canvas.rect(SIZE[0] / 2, 0, SIZE[0] / 4, SIZE[1], stroke=0, fill=1)
    canvas.setFillGray(0)
    canvas.rect(SIZE[0] * 3 / 4, 0, SIZE[0] / 4, SIZE[1], stroke=0, fill=1)


def test_an_ads_colours_are_turned_in_its_form() -> None:
    pdf = advertised(agency(blocks))
    shown, row = seen(pdf), round(15 / POINT)
    at = [shown.getpixel((round((15 + 10 * n) / POINT), row)) for n in range(4)]
    assert near(at[0], lit(PROFILE, (1, 0, 0, 0)))
    assert near(at[1], lit(PROFILE, (0, 1, 1, 0)))
    assert near(at[2], (0, 1, 0))
    assert near(at[3], lit(PROFILE, (0,)))
    assert "/DefaultCMYK" not in resources(pdf)


def paired(pdf: pikepdf.Pdf) -> None:
    """The spot ink becomes one of two that mix, which nobody turns."""
    program = pdf.make_stream(b"{ 0 exch 0 0 }", FunctionType=4, Domain=Array([0, 1]), Range=Array([0, 1] * 4))
    space = Array([Name.DeviceN, Array([Name.Rot, Name.Blau]), Name.DeviceCMYK, program])
    pdf.pages[0].Resources.ColorSpace = Dictionary(Mixed=space)


def test_what_stays_in_ink_is_given_the_profile_of_the_press() -> None:
    pdf = advertised(agency(blocks, paired))
    assert "/DefaultCMYK" in resources(pdf)
    assert "No syntax" in tool("qpdf", pdf, "--check", "FILE")


def slide(canvas: Canvas) -> None:
    canvas.linearGradient(0, 0, SIZE[0], 0, (CMYKColor(1, 0, 0, 0), CMYKColor(0, 0, 1, 0), CMYKColor(0, 1, 0, 0)))


def test_a_gradient_is_turned() -> None:
    pdf = advertised(agency(slide))
    shown, row = seen(pdf), round(15 / POINT)
    assert "/DefaultCMYK" not in resources(pdf)
    assert near(shown.getpixel((round(10.5 / POINT), row)), lit(PROFILE, (1, 0, 0, 0)), 12)
    assert near(shown.getpixel((round(30 / POINT), row)), lit(PROFILE, (0, 0, 1, 0)), 12)
    assert near(shown.getpixel((round(49.5 / POINT), row)), lit(PROFILE, (0, 1, 0, 0)), 12)


HELD = pikepdf.new()
"""Where the functions of these tests live."""


def function(kind: int, data: bytes = b"", **entries: object) -> Any:
    told: dict[str, Any] = {"FunctionType": kind, "Domain": Array([0, 1]), **entries}
    return HELD.make_stream(data, **told) if data else Dictionary(**told)


FADE = function(2, C0=Array([0, 1]), C1=Array([1, 0]), N=1)
BOTH = Array([0, 1, 0, 1])


@pytest.mark.parametrize(
    ("given", "values"),
    [
        (FADE, (0.25, 0.75)),
        (function(2, N=2), (0.0625,)),
        (Array([function(2, N=1), function(2, N=2)]), (0.25, 0.0625)),
        (function(3, Functions=Array([FADE, FADE]), Bounds=Array([0.5]), Encode=Array([0, 1, 1, 0])), (0.5, 0.5)),
        (function(0, bytes((0, 255, 255, 0)), Size=Array([2]), BitsPerSample=8, Range=BOTH), (0.25, 0.75)),
        (function(0, b"\x0f\xf0", Size=Array([2]), BitsPerSample=4, Range=BOTH), (0.25, 0.75)),
        (function(4, b"{ dup 1 exch sub }", Range=BOTH), (0.25, 0.75)),
        (function(4, b"{ 7 exch 2 copy pop pop 1 index 3 1 roll pop pop 1 }", Range=Array([0, 9, 0, 1])), (7, 1)),
        (function(4, b"{ dup 0.5 lt { 2 mul } { pop 0 } ifelse 1 }", Range=BOTH), (0.5, 1)),
        (function(4, b"{ dup 0.5 gt { pop 9 } if 1 2 3 3 1 roll pop exch pop 2 div }", Range=BOTH), (0.25, 0.5)),
    ],
)
def test_functions_are_reckoned(given: Any, values: tuple[float, ...]) -> None:
    assert reckoned(given, 0.25) == pytest.approx(values, abs=1e-6)


@pytest.mark.parametrize("program", [b"{ 1", b"1 }", b"{ bellow }", b"{ pop pop }", b"{ 0 div }"])
def test_a_program_that_is_none_is_refused(program: bytes) -> None:
    with pytest.raises(DAMAGE):
        reckoned(function(4, program, Range=BOTH), 0.25)


def test_a_function_that_holds_itself_is_refused() -> None:
    with pikepdf.new() as pdf:
        knot = pdf.make_indirect(Dictionary(FunctionType=3, Domain=Array([0, 1]), Bounds=Array(), Encode=Array([0, 1])))
        knot.Functions = Array([knot])
        with pytest.raises(ValueError, match="themselves"):
            reckoned(knot, 0.5)


def overprinting(canvas: Canvas) -> None:
    canvas.setFillOverprint(True)
    canvas.setFillColorCMYK(0, 1, 0, 0)
    canvas.rect(0, 0, *SIZE, stroke=0, fill=1)


def test_an_ad_overprints_nothing_on_a_screen() -> None:
    assert "/OP" not in resources(advertised(agency(overprinting)))


COLOURS = {"CMYK": (255, 0, 0, 0), "RGB": (0, 255, 0)}


def pictured(mode: str, kind: str) -> bytes:
    """An ad that is one image of a single colour, 600 by 300 pixels."""
    image = Image.new("L", (600, 300), 128) if mode == "L" else Image.new(mode, (600, 300), COLOURS[mode])
    given = BytesIO(saved(image, "JPEG")) if kind == "JPEG" else image
    return agency(lambda canvas: canvas.drawImage(ImageReader(given), 0, 0, *SIZE))


@pytest.mark.parametrize("kind", ["JPEG", "flate"])
@pytest.mark.parametrize(("mode", "inks"), [("CMYK", (1, 0, 0, 0)), ("L", (128 / 255,)), ("RGB", ())])
def test_an_image_in_an_ad_is_turned_and_made_small(mode: str, inks: tuple[float, ...], kind: str) -> None:
    pdf = advertised(pictured(mode, kind))
    wanted = lit(PROFILE, inks) if inks else (0.0, 1.0, 0.0)
    assert near(seen(pdf).getpixel((round(30 / POINT), round(15 / POINT))), wanted, 6)
    assert "/DeviceRGB" in resources(pdf)
    row = tool("pdfimages", pdf, "-list", "FILE").splitlines()[2].split()
    assert (row[3], row[4], row[8]) == ("205", "103", "jpeg")


def test_an_adobe_jpeg_and_a_plain_one_look_alike() -> None:
    image = Image.new("CMYK", (20, 20), (200, 10, 30, 40))
    with pikepdf.new() as pdf:
        stream = pdf.make_stream(b"", Subtype=Name.Image, Width=20, Height=20, BitsPerComponent=8, ColorSpace=Name.DeviceCMYK)
        stream.write(saved(image, "JPEG", quality=100), filter=Name.DCTDecode)
        upside = unpacked(stream)
        stream.Decode = Array([1, 0] * 4)
        upright = unpacked(stream)
    assert upright is not None
    assert upside is not None
    assert near(upright.getpixel((9, 9))[:3], (200 / 255, 10 / 255, 30 / 255))  # type: ignore[index]
    assert near(upside.getpixel((9, 9))[:3], (55 / 255, 245 / 255, 225 / 255))  # type: ignore[index]


def broken(pdf: pikepdf.Pdf) -> None:
    """An image whose bytes are none, a photo cut short, a form whose resources are a number, and a name that stands for nothing."""
    things = pdf.pages[0].Resources
    image = pdf.make_stream(b"junk", Type=Name.XObject, Subtype=Name.Image, Width=9, Height=9, ColorSpace=Name.DeviceCMYK)
    image.BitsPerComponent = 8
    form = pdf.make_stream(b"0 0 1 0 k 0 0 9 9 re f", Type=Name.XObject, Subtype=Name.Form, BBox=Array([0, 0, 9, 9]), Resources=1)
    short = pdf.make_stream(b"", Type=Name.XObject, Subtype=Name.Image, Width=300, Height=200, ColorSpace=Name.DeviceRGB)
    short.write(photo()[:2000], filter=Name.DCTDecode)
    short.BitsPerComponent = 8
    things.XObject = Dictionary({"/Image": image, "/Form": form, "/Short": short})
    pdf.pages[0].contents_add(b"q 20 0 0 20 0 0 cm /Image Do /Short Do Q /Form Do /Nothing Do", prepend=False)


def test_what_cannot_be_read_stays_as_the_agency_drew_it() -> None:
    pdf = advertised(agency(blocks, broken))
    assert "/DefaultCMYK" in resources(pdf)  # for whatever the broken things still show
    assert near(seen(pdf).getpixel((round(45 / POINT), round(8 / POINT))), lit(PROFILE, (0,)))


def knotted(pdf: pikepdf.Pdf) -> None:
    """A form that paints itself."""
    form = pdf.make_stream(b"/Knot Do", Type=Name.XObject, Subtype=Name.Form, BBox=Array([0, 0, 9, 9]))
    form = pdf.make_indirect(form)
    form.Resources = Dictionary(XObject=Dictionary(Knot=form))
    pdf.pages[0].Resources.XObject = Dictionary(Knot=form)
    pdf.pages[0].contents_add(b"/Knot Do", prepend=False)


def test_a_form_that_paints_itself_comes_to_an_end() -> None:
    assert "/Knot" in resources(advertised(agency(blocks, knotted)))


def test_an_unused_size_is_no_reason_to_fail() -> None:
    with pikepdf.open(BytesIO(painted(picture(WHOLE)))) as pdf:
        screen = Screen(pdf, PROFILE, anew)
        screen.furnish(pdf.pages[0].Resources)
        image = pdf.pages[0].Resources.XObject.Im1
        assert (int(image.Width), int(image.Height), str(image.ColorSpace)) == (300, 200, "/DeviceRGB")


@cache
def sequences() -> list[str]:
    """Operators of a page with rules, a run whose copy its glyphs do not say, and a photo, as far as they mark content."""
    unsaid = TypeMark(mm(5), mm(20), replace(set_run("国国"), texts=("国", "家")), "lz")
    pdf = screened(tint("cyan"), line(set_run("龙")), unsaid, line(set_run("舟"), 30), picture(Rect(0, 0, mm(9), mm(6))))
    with pikepdf.open(BytesIO(pdf)) as file:
        assert file.pages[0].obj[PARTS] == Array()
        signs = [str(i.operator) for i in pikepdf.parse_content_stream(file.pages[0])]
    return [sign for sign in signs if sign in {"BMC", "BDC", "EMC", "TJ", "Do", "f", "BT", "ET"}]


def test_all_that_is_drawn_is_marked_and_nothing_nests() -> None:
    assert sequences() == [
        *("BMC", "f", "EMC", "BT"),
        *("BMC", "TJ", "EMC", "BDC", "TJ", "EMC", "BMC", "TJ", "EMC", "ET"),
        *("BMC", "Do", "EMC"),
    ]
