from __future__ import annotations

from io import BytesIO
from typing import Any

import pikepdf
import pytest
from handset import drawn, saved
from pikepdf import Array, Dictionary, Name
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from layout.press.inspect import inspect
from layout.printed import Printed


def pdf_of(content: str, *, resources: dict[str, Any] | None = None, page: dict[str, Any] | None = None, root: Any = None) -> bytes:
    """A PDF of one page of 200 by 100 points with this content."""
    pdf = pikepdf.new()
    made = pdf.add_blank_page(page_size=(200, 100))
    made.obj.Resources = Dictionary({"/Font": Dictionary(F=latin()), **(resources or {})})
    made.obj.Contents = pdf.make_stream(content.encode())
    for key, value in (page or {}).items():
        made.obj[key] = value
    for key, value in (root or {}).items():
        pdf.Root[key] = value
    return written(pdf)


def written(pdf: pikepdf.Pdf, **options: Any) -> bytes:
    out = BytesIO()
    pdf.save(out, **options)
    return out.getvalue()


def latin() -> Dictionary:
    """Every character 500 wide."""
    return Dictionary(
        Type=Name.Font, Subtype=Name.TrueType, BaseFont=Name("/Face"), Encoding=Name.WinAnsiEncoding, FirstChar=0, Widths=Array([500] * 256)
    )


def said(read: Printed) -> tuple[str, ...]:
    return tuple(breach.text for breach in read.breaches)


def faults(content: str = "", **given: Any) -> tuple[str, ...]:
    return said(inspect(pdf_of(content, **given)))


def test_a_plain_file_has_the_faults_of_a_plain_file() -> None:
    read = inspect(pdf_of("0 0 0 1 k BT /F 10 Tf 20 30 Td (Caf\\351) Tj ET"))
    assert (read.pages, read.media, read.trim, read.bleed, read.standard, read.intent) == (1, (0, 0, 200, 100), None, None, "", "")
    assert [(t.x, t.y, t.size, t.text, t.font, t.ink) for t in read.types] == [(20, 30, 10, "Café", "Face", (0, 0, 0, 1))]
    assert read.spaces == ("DeviceCMYK",)
    assert {breach.clause for breach in read.breaches} == {"R8", "R9", "R12", "R14", "R19", "R30"}
    assert (read.fonts[0].name, read.fonts[0].embedded, read.profile, read.registered) == ("Face", False, "", False)


@pytest.mark.parametrize(
    ("state", "content", "over"),
    [
        (Dictionary(op=True, OPM=1), "/S gs 0 0 0 1 k", True),
        (Dictionary(OP=True, OPM=1), "/S gs 0 0 0 1 k", True),
        (Dictionary(op=True, OPM=0), "/S gs 0 0 0 1 k", False),
        (Dictionary(op=True, OPM=1), "/S gs 0 g", False),
        (Dictionary(op=True, OPM=1), "q /S gs Q 0 0 0 1 k", False),
        (Dictionary(op=True), "/S gs /Spot cs 1 scn", True),
    ],
)
def test_overprint_is_what_a_press_would_do(state: Dictionary, content: str, over: bool) -> None:
    """ISO 32000-1, 8.6.7: mode 0 and DeviceGray knock out."""
    spot = Array([Name.Separation, Name("/PANTONE 185 C"), Name.DeviceCMYK, tint_function()])
    resources = {"/ExtGState": Dictionary(S=state), "/ColorSpace": Dictionary(Spot=spot)}
    (shown,) = inspect(pdf_of(f"{content} BT /F 10 Tf (a) Tj ET", resources=resources)).types
    assert shown.overprint is over


def tint_function() -> Dictionary:
    return Dictionary(FunctionType=2, N=1, Domain=Array([0, 1]), C0=Array([0, 0, 0, 0]), C1=Array([0, 1, 0.8, 0]))


def test_spot_colours_are_named_and_reckoned_in_their_alternate() -> None:
    spot = Array([Name.Separation, Name("/PANTONE 185 C"), Name.DeviceCMYK, tint_function()])
    two = Array([Name.DeviceN, Array([Name.Magenta, Name.Black]), Name.DeviceCMYK, tint_function()])
    resources = {"/ColorSpace": Dictionary(A=spot, B=two)}
    read = inspect(pdf_of("/A cs 0.5 scn BT /F 9 Tf (a) Tj ET /B cs 0.2 0.7 scn BT /F 9 Tf (b) Tj ET", resources=resources))
    assert [t.ink for t in read.types] == [(0, 0.5, 0.4, 0), (0, 0.2, 0, 0.7)]
    assert read.spaces == ("DeviceN Black", "DeviceN Magenta", "Separation PANTONE 185 C")


def test_type_is_followed_through_every_operator() -> None:
    content = """BT /F 10 Tf 12 TL 2 0 0 2 10 90 Tm (ab) Tj (c) Tj T* (d) Tj (e) ' 1 2 (f g) " 0 Tw 0 Tc
    50 Tz 50 10 Td [(h) -1000 (i)] TJ (j) Tj 3 Tr (hidden) Tj ET"""
    read = inspect(pdf_of(content)).types
    places = {t.text: (t.x, t.y) for t in read}
    assert places["ab"] == (10, 90)
    assert places["c"] == (30, 90)
    assert places["d"] == (10, 66)
    assert places["e"] == (10, 42)
    assert places["f g"] == (10, 18)
    assert places["hi"] == (110, 38)
    assert places["j"] == (110 + 2 * (5 + 10 + 5) / 2, 38)
    assert {t.size for t in read} == {20}
    assert "hidden" not in places


def test_type_inside_forms_is_found_where_it_stands() -> None:
    pdf = pikepdf.new()
    page = pdf.add_blank_page(page_size=(200, 100))
    fonts = Dictionary(Font=Dictionary(F=latin()))
    inner = pdf.make_stream(b"BT /F 10 Tf (in) Tj ET", Type=Name.XObject, Subtype=Name.Form, BBox=Array([0, 0, 9, 9]), Resources=fonts)
    inner.Matrix = Array([1, 0, 0, 1, 5, 5])
    outer = pdf.make_stream(b"q 2 0 0 2 10 10 cm /Inner Do Q", Type=Name.XObject, Subtype=Name.Form, BBox=Array([0, 0, 99, 99]))
    outer.Resources = Dictionary(XObject=Dictionary(Inner=inner))
    page.obj.Resources = Dictionary(XObject=Dictionary(Outer=outer))
    page.obj.Contents = pdf.make_stream(b"q 0 0 0 1 k 1 0 0 1 100 0 cm /Outer Do Q")
    (shown,) = inspect(written(pdf)).types
    assert (shown.x, shown.y, shown.size, shown.inside, shown.ink) == (120, 20, 20, "Outer", (0, 0, 0, 1))


def test_a_form_that_contains_itself_is_a_fault() -> None:
    pdf = pikepdf.new()
    page = pdf.add_blank_page()
    form = pdf.make_stream(b"/Me Do", Type=Name.XObject, Subtype=Name.Form, BBox=Array([0, 0, 9, 9]))
    form.Resources = Dictionary(XObject=Dictionary(Me=form))
    page.obj.Resources = Dictionary(XObject=Dictionary(Me=form))
    page.obj.Contents = pdf.make_stream(b"/Me Do")
    assert "forms contain themselves" in said(inspect(written(pdf)))


def test_images_are_measured_as_they_land() -> None:
    canvas = Canvas(BytesIO(), pagesize=(200, 100))
    photo = ImageReader(BytesIO(saved(drawn(lambda x, y: (x % 256, y, 9)), "PNG")))
    canvas.translate(10, 20)
    canvas.drawImage(photo, 0, 0, 72, 36)
    (image,) = inspect(bytes(canvas.getpdfdata())).images
    assert (image.rect, image.pixels, image.ppi, image.space, image.bits) == ((10, 20, 82, 56), (300, 200), 300, "DeviceRGB", 8)


def test_inline_images_and_stencils_are_measured_too() -> None:
    content = "q 36 0 0 36 0 0 cm BI /W 2 /H 2 /CS /G /BPC 8 ID abcd EI Q q 72 0 0 72 0 0 cm BI /W 8 /H 1 /IM true ID a EI Q"
    images = inspect(pdf_of(content)).images
    assert [(i.pixels, i.ppi, i.space, i.bits) for i in images] == [((2, 2), 4, "DeviceGray", 8), ((8, 1), 1, "ImageMask", 1)]


@pytest.mark.parametrize(
    ("fault", "given"),
    [
        ("transparency: ink that is not opaque", {"resources": {"/ExtGState": Dictionary(S=Dictionary(ca=0.5))}}),
        ("transparency: blend mode Multiply", {"resources": {"/ExtGState": Dictionary(S=Dictionary(BM=Name.Multiply))}}),
        ("transparency: a group", {"page": {"/Group": Dictionary(S=Name.Transparency)}}),
        ("a transfer curve is set", {"resources": {"/ExtGState": Dictionary(S=Dictionary(TR=Name.Identity))}}),
        ("it has annotations", {"page": {"/Annots": Array([Dictionary(Subtype=Name.Link)])}}),
        ("the page is rotated (Rotate)", {"page": {"/Rotate": 90}}),
        ("the unit is not the point (UserUnit)", {"page": {"/UserUnit": 2}}),
        ("an action runs when it opens", {"root": {"/OpenAction": Dictionary(S=Name.JavaScript, JS="1")}}),
        ("it has layers", {"root": {"/OCProperties": Dictionary()}}),
        ("it holds JavaScript", {"root": {"/Names": Dictionary(JavaScript=Dictionary())}}),
        ("files are embedded", {"root": {"/Names": Dictionary(EmbeddedFiles=Dictionary())}}),
        ("it has form fields", {"root": {"/AcroForm": Dictionary(Fields=Array([Dictionary(T="a")]))}}),
        ("its output intent has no profile", {"root": {"/OutputIntents": Array([Dictionary(S=Name.GTS_PDFX)])}}),
        ("operator Tf cannot be read", {"content": "BT /None 9 Tf ET"}),
    ],
)
def test_every_fault_is_named(fault: str, given: dict[str, Any]) -> None:
    assert fault in faults(**given)


def test_a_missing_file_id_is_named() -> None:
    assert "it has no file ID" in said(inspect(pdf_of("").replace(b"/ID [", b"/IX [")))


def test_a_soft_mask_is_transparency() -> None:
    canvas = Canvas(BytesIO(), pagesize=(200, 100))
    image = drawn(lambda x, y: (x % 256, y, 9)).convert("RGBA")
    image.putalpha(100)
    canvas.drawImage(ImageReader(BytesIO(saved(image, "PNG"))), 0, 0, 72, 36, mask="auto")
    assert "transparency: an image with a soft mask" in said(inspect(bytes(canvas.getpdfdata())))


def test_a_locked_file_is_refused_and_an_encrypted_one_is_a_fault() -> None:
    pdf = pikepdf.open(BytesIO(pdf_of("")))
    locked = written(pdf, encryption=pikepdf.Encryption(user="secret", owner="secret"))
    with pytest.raises(ValueError, match="locked with a password"):
        inspect(locked)
    open_ = written(pdf, encryption=pikepdf.Encryption(user="", owner="secret"))
    assert "it is encrypted" in said(inspect(open_))


@pytest.mark.parametrize("data", [b"", b"GIF89a", b"%PDF-1.4\n%%EOF", pdf_of("q Q")[:300]])
def test_what_is_no_pdf_is_refused_in_words(data: bytes) -> None:
    with pytest.raises(ValueError, match="not a PDF that can be read"):
        inspect(data)


def test_damage_is_a_fault_and_the_rest_is_read() -> None:
    whole = pdf_of("0 0 0 1 k BT /F 9 Tf (ab) Tj ET")
    read = inspect(whole.replace(b"startxref\n", b"startxref\n9"))
    assert [t.text for t in read.types] == ["ab"]
    assert any(fault.startswith("syntax:") for fault in said(read))


@pytest.mark.parametrize("content", ["BT (cut", "q [1 2", "BI /W 1 /H 1 ID abc"])
def test_content_that_breaks_off_is_a_fault(content: str) -> None:
    assert any("EOF" in fault or "parse error" in fault for fault in faults(content))


def test_content_that_cannot_be_unpacked_is_a_fault() -> None:
    pdf = pikepdf.open(BytesIO(pdf_of("0 0 0 1 k " * 99)))
    packed = pdf.pages[0].Contents.read_raw_bytes()
    pdf.pages[0].Contents.write(packed[: len(packed) // 2] + b"torn", filter=Name.FlateDecode)
    assert said(inspect(written(pdf)))


def test_unreadable_operands_do_not_stop_the_walk() -> None:
    read = inspect(pdf_of("(x) cm 1 0 k BT 1 Tm /F (9) Tf ET BT /F 9 Tf (ab) Tj ET"))
    assert [t.text for t in read.types] == ["ab"]
    assert {"operator cm cannot be read", "operator Tm cannot be read", "operator Tf cannot be read"} <= set(said(read))
