"""Ways to spoil a clean page: one key, one operator, one object changed."""

from __future__ import annotations

import re
import zlib
from collections.abc import Callable
from functools import cache
from io import BytesIO
from typing import Any

import pikepdf
from handset import PROFILE, line, painted, picture, set_run, tint
from pikepdf import Array, Dictionary, Name
from PIL import ImageCms
from reportlab.pdfgen.canvas import Canvas

from layout.page import AdMark
from layout.press.pdfx import STANDARDS
from layout.units import Rect, mm

VERSIONS = {key: standard.version for key, standard in STANDARDS.items()}
CMYK_HALF = Dictionary(FunctionType=2, N=1, Domain=Array([0, 1]), C0=Array([0, 0, 0, 0]), C1=Array([0, 1, 0.8, 0]))

Change = Callable[[pikepdf.Pdf], object]


@cache
def clean(standard: str = "x4") -> bytes:
    """CFF type across and down, TrueType type, a rule and a photo."""
    marks = (line(set_run("法治")), line(set_run("龙舟", "Hei-700"), 14), tint("black", Rect(0, 0, mm(40), mm(1))))
    return painted(*marks, picture(Rect(0, mm(18), mm(15), mm(10))), standard=standard)


def saved(pdf: pikepdf.Pdf, version: str = "1.6", **options: Any) -> bytes:
    out = BytesIO()
    given = {"object_stream_mode": pikepdf.ObjectStreamMode.disable, "deterministic_id": True, **options}
    pdf.save(out, force_version=version, fix_metadata_version=False, **given)
    return out.getvalue()


def spoilt(change: Change, standard: str = "x4", version: str = "", **options: Any) -> Callable[[], bytes]:
    """The clean page with one thing changed."""

    def make() -> bytes:
        with pikepdf.open(BytesIO(clean(standard))) as pdf:
            change(pdf)
            return saved(pdf, version or VERSIONS[standard], **options)

    return make


def edited(old: bytes, new: bytes, standard: str = "x4") -> Callable[[], bytes]:
    """The bytes of the clean page with one run of them changed for another as long."""

    def make() -> bytes:
        assert old in clean(standard)
        return clean(standard).replace(old, new)

    return make


# ---- changes


def page(**keys: Any) -> Change:
    return lambda pdf: [pdf.pages[0].obj.__setitem__(f"/{key}", value) for key, value in keys.items()]


def root(**keys: Any) -> Change:
    return lambda pdf: [pdf.Root.__setitem__(f"/{key}", value) for key, value in keys.items()]


def info(**keys: Any) -> Change:
    return lambda pdf: [pdf.trailer.Info.__setitem__(f"/{key}", value) for key, value in keys.items()]


def uninformed(*keys: str) -> Change:
    return lambda pdf: [pdf.trailer.Info.__delitem__(f"/{key}") for key in keys]


def told(old: str, new: str) -> Change:
    """The XMP packet with a passage changed."""

    def change(pdf: pikepdf.Pdf) -> None:
        packet = pdf.Root.Metadata.read_bytes().decode()
        assert re.search(old, packet)
        pdf.Root.Metadata.write(re.sub(old, new, packet).encode())

    return change


def intent(**keys: Any) -> Change:
    return lambda pdf: [pdf.Root.OutputIntents[0].__setitem__(f"/{key}", value) for key, value in keys.items()]


def profiled(data: bytes, inks: int = 4) -> Change:
    return lambda pdf: pdf.Root.OutputIntents[0].__setitem__("/DestOutputProfile", pdf.make_stream(data, N=inks))


def drawn(content: str, **resources: Any) -> Change:
    """More operators at the end of the page, and what they name: ``ExtGState=Dictionary(...)``."""

    def change(pdf: pikepdf.Pdf) -> None:
        held = pdf.pages[0]
        for kind, named in resources.items():
            given = held.Resources.get(f"/{kind}", Dictionary())
            for name, value in (named(pdf) if callable(named) else named).items():
                given[name] = value
            held.Resources[f"/{kind}"] = given
        held.contents_add(pdf.make_stream(content.encode()))

    return change


def state(**keys: Any) -> Change:
    return drawn("/S gs", ExtGState=Dictionary(S=Dictionary(**keys)))


def image(painted: bool = True, data: bytes = b"\0" * 16, **keys: Any) -> Change:
    """An image of two by two pixels, printed so small that its resolution is no matter."""

    def change(pdf: pikepdf.Pdf) -> None:
        given = {"Width": 2, "Height": 2, "BitsPerComponent": 8, "ColorSpace": Name.DeviceCMYK, **keys}
        stream = pdf.make_stream(b"", Type=Name.XObject, Subtype=Name.Image, **{k: v for k, v in given.items() if k != "Filter"})
        stream.write(data, filter=given.get("Filter"))
        drawn("q 1 0 0 1 9 9 cm /Odd Do Q" if painted else "", XObject=Dictionary(Odd=pdf.make_indirect(stream)))(pdf)

    return change


def photo(**keys: Any) -> Change:
    """Keys of the photo that is there."""
    return lambda pdf: [pdf.pages[0].Resources.XObject.Im1.__setitem__(f"/{key}", value) for key, value in keys.items()]


def form(content: bytes = b"", **keys: Any) -> Change:
    def change(pdf: pikepdf.Pdf) -> None:
        stream = pdf.make_stream(content, Type=Name.XObject, Subtype=Name.Form, BBox=Array([0, 0, 9, 9]), **keys)
        drawn("/Fm Do", XObject=Dictionary(Fm=stream))(pdf)

    return change


def font(number: int, act: Callable[[pikepdf.Object], object]) -> Change:
    """The font F1 (CFF) or F2 (TrueType) changed."""
    return lambda pdf: act(pdf.pages[0].Resources.Font[f"/F{number}"])


def wider(held: pikepdf.Object) -> None:
    held.DescendantFonts[0].DW = 1010
    held.DescendantFonts[0].W = Array([])


def unread(held: pikepdf.Object) -> None:
    del held.ToUnicode


def uncollected(held: pikepdf.Object) -> None:
    del held.DescendantFonts[0].CIDSystemInfo


def unmapped(held: pikepdf.Object) -> None:
    del held.DescendantFonts[0].CIDToGIDMap


def torn(held: pikepdf.Object) -> None:
    program = held.DescendantFonts[0].FontDescriptor.FontFile3
    program.write(program.read_bytes()[:300])


def icc(pdf: pikepdf.Pdf, data: bytes, inks: int) -> Dictionary:
    return Dictionary(Icc=Array([Name.ICCBased, pdf.make_stream(data, N=inks)]))


OTHER_PROFILE = PROFILE[:-1] + bytes([PROFILE[-1] ^ 1])
SRGB = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
SPOT = Array([Name.Separation, Name("/PANTONE 185 C"), Name.DeviceCMYK, CMYK_HALF])
ALL = Array([Name.Separation, Name.All, Name.DeviceCMYK, CMYK_HALF])
RGB_SPOT = Array([Name.Separation, Name("/Gold"), Name.DeviceRGB, CMYK_HALF])
LAB = Array([Name.Lab, Dictionary(WhitePoint=Array([0.96, 1, 0.82]))])
SCRIPT = Dictionary(S=Name.JavaScript, JS="app.alert(1)")


def lzw(data: bytes) -> bytes:
    """Literals of nine bits, cleared before they would need ten."""
    codes = [code for start in range(0, len(data), 200) for code in (256, *data[start : start + 200])] + [257]
    bits = "".join(f"{code:09b}" for code in codes)
    return int(bits + "0" * (-len(bits) % 8), 2).to_bytes((len(bits) + 7) // 8, "big")


def packed(pdf: pikepdf.Pdf) -> None:
    stream = pdf.make_stream(b"")
    stream.write(lzw(b"q Q"), filter=Name.LZWDecode)
    pdf.pages[0].contents_add(stream)


def bomb(pdf: pikepdf.Pdf) -> None:
    """Three hundred megabytes of nothing in three hundred kilobytes."""
    packer = zlib.compressobj()
    data = b"".join(packer.compress(bytes(1 << 20)) for _ in range(300)) + packer.flush()
    image(painted=False, data=data, Filter=Name.FlateDecode)(pdf)


def half_flate(pdf: pikepdf.Pdf) -> None:
    image(painted=False, data=b"x\x9c torn", Filter=Name.FlateDecode)(pdf)


def itself(pdf: pikepdf.Pdf) -> None:
    form(b"/Fm Do")(pdf)
    held = pdf.pages[0].Resources.XObject
    held.Fm.Resources = Dictionary(XObject=Dictionary(Fm=held.Fm))


def bare(pdf: pikepdf.Pdf) -> None:
    pdf.pages[0].Contents = pdf.make_stream(b"0 0 0 0 k 0 0 50 50 re f")


def restricted(pdf: pikepdf.Pdf) -> None:
    """A TrueType program that still carries its OS/2 table, with fsType 2."""
    program = pdf.pages[0].Resources.Font.F2.DescendantFonts[0].FontDescriptor.FontFile2
    program.write(with_table(program.read_bytes(), b"OS/2", b"\0\4" + b"\0" * 6 + b"\0\2" + b"\0" * 86))


def with_table(program: bytes, tag: bytes, data: bytes) -> bytes:
    """A TrueType file with one table more at its end; checksums are nobody's concern here."""
    count = int.from_bytes(program[4:6], "big")
    head, records, rest = program[:12], program[12 : 12 + 16 * count], program[12 + 16 * count :]
    moved = b"".join(
        row[:8] + (int.from_bytes(row[8:12], "big") + 16).to_bytes(4, "big") + row[12:]
        for row in (records[16 * i : 16 * i + 16] for i in range(count))
    )
    place = len(program) + 16
    pad = -place % 4
    record = tag + bytes(4) + (place + pad).to_bytes(4, "big") + len(data).to_bytes(4, "big")
    rows = sorted([record, *(moved[16 * i : 16 * i + 16] for i in range(count))])
    return head[:4] + (count + 1).to_bytes(2, "big") + head[6:] + b"".join(rows) + rest + bytes(pad) + data


def second_page(pdf: pikepdf.Pdf) -> None:
    pdf.pages.append(pdf.pages[0])


def ad_with(act: Callable[[Canvas], object], **options: Any) -> Callable[[], bytes]:
    """The page with an advertiser's PDF on it."""

    def make() -> bytes:
        canvas = Canvas(BytesIO(), pagesize=(60, 30), trimBox=(0, 0, 60, 30), initialFontName="Helvetica", **options)
        canvas._preamble = ""
        act(canvas)
        data = bytes(canvas.getpdfdata())
        mark = AdMark(Rect(mm(10), mm(5), mm(30), mm(20)), "ads/a.pdf", "ads/a.pdf")
        return painted(line(set_run("法治"), 36), mark, held={"ads/a.pdf": data})

    return make


def rgb_ad(canvas: Canvas) -> None:
    canvas.setFillColorRGB(1, 0, 0)
    canvas.rect(0, 0, 20, 20, stroke=0, fill=1)


def helvetica_ad(canvas: Canvas) -> None:
    canvas.setFillColorCMYK(0, 0, 0, 1)
    canvas.setFont("Helvetica", 9)
    canvas.drawString(4, 4, "Sale")


def glass_ad(canvas: Canvas) -> None:
    canvas.setFillColorCMYK(0, 1, 0, 0)
    canvas.setFillAlpha(0.5)
    canvas.rect(0, 0, 20, 20, stroke=0, fill=1)
