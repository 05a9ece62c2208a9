"""Small PDFs that each break one clause of docs/pdfx.md, made from one clean page; and small ones that break none."""

from __future__ import annotations

import re
import zlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pikepdf
from handset import BOOK, PLAN, PROFILE, line, painted, picture, run_tool, set_run, tint
from handset import drawn as drawn_image
from handset import saved as saved_image
from pikepdf import Array, Dictionary, Name
from PIL import ImageCms
from reportlab.pdfgen.canvas import Canvas

from layout.galley import Way
from layout.page import AdMark, TypeMark
from layout.press.pdfx import STANDARDS, finished
from layout.units import Rect, mm

VERSIONS = {key: standard.version for key, standard in STANDARDS.items()}
CMYK_HALF = Dictionary(FunctionType=2, N=1, Domain=Array([0, 1]), C0=Array([0, 0, 0, 0]), C1=Array([0, 1, 0.8, 0]))

Change = Callable[[pikepdf.Pdf], object]


@dataclass(frozen=True)
class Faulty:
    """A file, the clauses it breaks, and words that one of the breaches must hold."""

    name: str
    clauses: str
    words: str
    make: Callable[[], bytes]

    @property
    def id(self) -> str:
        return f"{self.clauses.split()[0]}-{self.name}"


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


LOCK = pikepdf.Encryption(owner="secret", user="", R=4)
X1A_2001 = info(GTS_PDFXVersion="PDF/X-1:1999", GTS_PDFXConformance="PDF/X-1a:2001")
LETTERS = Dictionary(F=Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica, Encoding=Name.WinAnsiEncoding))

FAULTY: tuple[Faulty, ...] = (
    Faulty("x4", "R1", "allows PDF 1.6 at most", spoilt(root(), version="1.7")),
    Faulty("x1a", "R1", "allows PDF 1.4 at most", spoilt(root(), "x1a", version="1.5")),
    Faulty("catalog", "R1", "the catalog is PDF 1.7", spoilt(root(Version=Name("/1.7")))),
    Faulty("packed", "R1 R2", "object streams", spoilt(root(), "x1a", "1.5", object_stream_mode=pikepdf.ObjectStreamMode.generate)),
    Faulty(
        "locked", "R3", "encrypted",
        spoilt(root(), deterministic_id=False, static_id=True, compress_streams=False, encryption=LOCK),
    ),
    Faulty("none", "R4", "no file ID", edited(b"/ID [", b"/IX [")),
    Faulty("xref", "R5", "syntax", edited(b"startxref\n", b"startxxxx\n")),
    Faulty("saved", "R5", "never restored", spoilt(drawn("q"))),
    Faulty("restored", "R5", "never saved", spoilt(drawn("Q"))),
    Faulty("operator", "R5", "operator xx is none of PDF", spoilt(drawn("xx"))),
    Faulty("operand", "R5", "operator Tf cannot be read", spoilt(drawn("BT /None 9 Tf ET"))),
    Faulty("cut", "R5", "EOF", spoilt(drawn("BT (cut"))),
    Faulty("flate", "R5", "cannot be unpacked", spoilt(half_flate)),
    Faulty("jpeg", "R5", "breaks off", spoilt(image(painted=False, data=b"\xff\xd8\xff", Filter=Name.DCTDecode))),
    Faulty("itself", "R5", "contain themselves", spoilt(itself)),
    Faulty("bomb", "R5", "unpacks to more than", spoilt(bomb)),
    Faulty("file", "R6", "outside the file", spoilt(photo(F="other.jpg"))),
    Faulty("lzw", "R7", "LZW", spoilt(packed, stream_decode_level=pikepdf.StreamDecodeLevel.none, compress_streams=False)),
    Faulty("jpx", "R7", "JPEG 2000", spoilt(image(painted=False, Filter=Name.JPXDecode))),
    Faulty("jbig2", "R7", "JBIG2", spoilt(image(painted=False, Filter=Name.JBIG2Decode))),
    Faulty("inline", "R7", "LZW", spoilt(drawn("q 1 0 0 1 9 9 cm BI /W 1 /H 1 /CS /G /BPC 8 /F /LZW ID abc EI Q"))),
    Faulty("silent", "R8 R9", "claims no PDF/X", spoilt(uninformed("GTS_PDFXVersion"), "x1a")),
    Faulty("x3", "R8 R9", "none this press knows", spoilt(info(GTS_PDFXVersion="PDF/X-3:2002"), "x1a")),
    Faulty("two", "R8", "PDF/X-1a:2003", spoilt(info(GTS_PDFXVersion="PDF/X-1a:2003"))),
    Faulty("2001", "R8", "PDF/X-1:2001", spoilt(X1A_2001, "x1a", version="1.3")),
    Faulty("unclaimed", "R9", "does not claim PDF/X-4", spoilt(told("<pdfxid:.*", ""))),
    Faulty("missing", "R9 R10 R12", "no XMP packet", spoilt(lambda pdf: pdf.Root.__delitem__("/Metadata"))),
    Faulty("entities", "R9 R10 R12", "document type", spoilt(told("<x:xmpmeta", '<!DOCTYPE x [<!ENTITY a "b">]><x:xmpmeta'))),
    Faulty("torn", "R9 R10 R12", "no XML", spoilt(told("</x:xmpmeta>", ""))),
    Faulty("document", "R10", "DocumentID", spoilt(told("<xmpMM:DocumentID>.*", ""))),
    Faulty("dates", "R10", "MetadataDate", spoilt(told("<xmp:MetadataDate>.*", ""))),
    Faulty("untitled", "R11", "Info lacks Title", spoilt(uninformed("Title"), "x1a")),
    Faulty("titles", "R11", "another", spoilt(info(Title="another"))),
    Faulty("moments", "R11", "CreationDate", spoilt(info(CreationDate="D:20240523010000+08'00'"))),
    Faulty("unknown", "R12", "neither True nor False", spoilt(info(Trapped=Name.Unknown))),
    Faulty("text", "R12", "neither True nor False", spoilt(info(Trapped="False"), "x1a")),
    Faulty("unsaid", "R10 R12", "does not say", spoilt(told("<pdf:Trapped>False</pdf:Trapped>", ""))),
    Faulty("both", "R12", "in Info and", spoilt(info(Trapped=Name("/True")))),
    Faulty("zoneless", "R13", "ModDate", spoilt(info(ModDate="D:20240523000000"), "x1a")),
    Faulty("xmp-zone", "R13", "MetadataDate", spoilt(told(r"(<xmp:MetadataDate>[^+]*)[^<]*", r"\1"))),
    Faulty("none", "R14", "no output intent", spoilt(lambda pdf: pdf.Root.__delitem__("/OutputIntents"))),
    Faulty("two", "R14", "2 output intents", spoilt(lambda pdf: pdf.Root.OutputIntents.append(pdf.Root.OutputIntents[0]))),
    Faulty("unnamed", "R15", "names no printing condition", spoilt(intent(OutputConditionIdentifier=""))),
    Faulty("none", "R16", "has no profile", spoilt(lambda pdf: pdf.Root.OutputIntents[0].__delitem__("/DestOutputProfile"))),
    Faulty("undescribed", "R16", "not registered", spoilt(intent(RegistryName="", Info=""), "x1a")),
    Faulty("rgb", "R17", "not that of a CMYK press", spoilt(profiled(SRGB))),
    Faulty("text", "R17", "no ICC profile", spoilt(profiled(b"newsprint" * 30))),
    Faulty("truncated", "R17", "damaged", spoilt(profiled(PROFILE[:200]))),
    Faulty("inks", "R17", "four inks", spoilt(profiled(PROFILE, 3))),
    Faulty("v4", "R17", "ICC version 4", spoilt(profiled(PROFILE[:8] + b"\4" + PROFILE[9:]), "x1a")),
    Faulty("twice", "R18 R24", "repeats the profile", spoilt(drawn("", ColorSpace=lambda pdf: icc(pdf, PROFILE, 4)))),
    Faulty("no-trim", "R19", "TrimBox", spoilt(lambda pdf: pdf.pages[0].obj.__delitem__("/TrimBox"))),
    Faulty("both", "R19", "both", spoilt(page(ArtBox=Array([0, 0, 9, 9])))),
    Faulty("trim", "R20", "reaches outside the MediaBox", spoilt(page(TrimBox=Array([-9, 0, 100, 100])))),
    Faulty("bleed", "R20", "reaches outside the BleedBox", spoilt(page(BleedBox=Array([5, 5, 100, 100])))),
    Faulty("rotate", "R21", "Rotate", spoilt(page(Rotate=90))),
    Faulty("unit", "R21", "UserUnit", spoilt(page(UserUnit=2))),
    Faulty("crop", "R21", "CropBox", spoilt(page(CropBox=Array([0, 0, 150, 100]), TrimBox=Array([0, 0, 150, 100])))),
    Faulty("flat", "R21", "has no size", spoilt(page(BleedBox=Array([0, 0, 0, 0]), TrimBox=Array([0, 0, 0, 0])))),
    Faulty("two", "R22", "2 pages", spoilt(second_page)),
    Faulty("empty", "R22", "nothing is printed", spoilt(bare)),
    Faulty("steps", "R23", "presentation", spoilt(page(PresSteps=Dictionary(Type=Name.NavNode)))),
    Faulty("transition", "R23", "transition", spoilt(page(Trans=Dictionary(S=Name.Wipe)))),
    Faulty("separation", "R23", "separation", spoilt(page(SeparationInfo=Dictionary(DeviceColorant=Name.Cyan)))),
    Faulty("rgb", "R24", "DeviceRGB", spoilt(drawn("1 0 0 rg 9 9 9 9 re f"))),
    Faulty("stroke", "R24", "DeviceRGB", spoilt(drawn("1 0 0 RG 9 9 9 9 re S"))),
    Faulty("image", "R24", "DeviceRGB", spoilt(image(ColorSpace=Name.DeviceRGB))),
    Faulty("lab", "R24", "Lab", spoilt(drawn("/L cs 50 9 9 sc 9 9 9 9 re f", ColorSpace=Dictionary(L=LAB)))),
    Faulty("icc", "R24", "ICCBased", spoilt(drawn("", ColorSpace=lambda pdf: icc(pdf, SRGB, 3)))),
    Faulty("default", "R24", "DefaultCMYK", spoilt(drawn("", ColorSpace=Dictionary(DefaultCMYK=Name.DeviceCMYK)))),
    Faulty("group", "R24 R28", "DeviceRGB", spoilt(page(Group=Dictionary(S=Name.Transparency, CS=Name.DeviceRGB)))),
    Faulty("alternate", "R24", "DeviceRGB", spoilt(drawn("", ColorSpace=Dictionary(Gold=RGB_SPOT)))),
    Faulty("spot", "R25", "PANTONE 185 C", spoilt(drawn("/P cs 1 scn 9 9 9 9 re f", ColorSpace=Dictionary(P=SPOT)))),
    Faulty("all", "R25", "All", spoilt(drawn("/A cs 1 scn 9 9 9 9 re f", ColorSpace=Dictionary(A=ALL)))),
    Faulty("operator", "R26", "Vivid", spoilt(drawn("/Vivid ri"))),
    Faulty("state", "R26", "Vivid", spoilt(state(RI=Name.Vivid))),
    Faulty("image", "R26", "Vivid", spoilt(photo(Intent=Name.Vivid))),
    *(
        Faulty(key, "R27", words, spoilt(state(**{key: Name.Identity})))
        for key, words in (("TR", "transfer"), ("TR2", "transfer"), ("HT", "halftone"), ("BG", "black gen"), ("UCR", "undercolour"))
    ),
    Faulty("phase", "R27", "phase", spoilt(state(HTP=Array([0, 0])))),
    Faulty("pale", "R28", "not opaque", spoilt(state(ca=0.5))),
    Faulty("blend", "R28", "Multiply", spoilt(state(BM=Name.Multiply))),
    Faulty("mask", "R28", "soft mask", spoilt(state(SMask=Dictionary(S=Name.Luminosity)))),
    Faulty("x1a-group", "R28", "group", spoilt(page(Group=Dictionary(S=Name.Transparency)), "x1a")),
    Faulty(
        "image-mask", "R28", "image with a soft mask",
        spoilt(lambda pdf: photo(SMask=pdf.make_stream(b"\0", Subtype=Name.Image, ColorSpace=Name.DeviceGray))(pdf)),
    ),
    Faulty(
        "opm", "R24 R29", "overprint mode 1",
        spoilt(drawn(
            "/O gs /Icc cs 0 0 0 1 sc 9 9 9 9 re f",
            ColorSpace=lambda pdf: icc(pdf, OTHER_PROFILE, 4), ExtGState=Dictionary(O=Dictionary(op=True, OPM=1)),
        )),
    ),
    Faulty("unused", "R30", "Helvetica is not embedded", spoilt(drawn("", Font=LETTERS))),
    Faulty("used", "R30", "Helvetica is not embedded", spoilt(drawn("BT /F 9 Tf (a) Tj ET", Font=LETTERS))),
    Faulty("in-form", "R30", "Helvetica", spoilt(form(b"BT /F 9 Tf (a) Tj ET", Resources=Dictionary(Font=LETTERS)))),
    Faulty("cff", "R31", "1010 wide by the file and 1000", spoilt(font(1, wider))),
    Faulty("truetype", "R31", "1010 wide by the file and 1000", spoilt(font(2, wider))),
    Faulty("program", "R31", "cannot be read", spoilt(font(1, torn))),
    Faulty("system", "R32", "CIDSystemInfo", spoilt(font(1, uncollected))),
    Faulty("map", "R32", "CIDToGIDMap", spoilt(font(2, unmapped))),
    Faulty("coded", "R32", "coded for GB1 and holds Identity", spoilt(font(1, lambda held: setattr(held, "Encoding", Name("/GBK-EUC-H"))))),
    Faulty("cmap", "R32", "none of the predefined", spoilt(font(1, lambda held: setattr(held, "Encoding", Name("/Foo-H"))))),
    Faulty("notdef", "R33", "0000", spoilt(drawn("BT /F1 9 Tf 9 9 Td <0000> Tj ET"))),
    Faulty("lacking", "R33", "FFF0", spoilt(drawn("BT /F1 9 Tf 9 9 Td <FFF0> Tj ET"))),
    Faulty("unread", "R33", "ToUnicode", spoilt(font(1, unread))),
    Faulty("licence", "R33", "forbids embedding", spoilt(restricted)),
    Faulty("deep", "R34", "16 bits", spoilt(image(data=b"\0" * 32, BitsPerComponent=16), "x1a")),
    Faulty("opi", "R35", "OPI", spoilt(photo(OPI=Dictionary({"/2.0": Dictionary(Type=Name.OPI)})))),
    Faulty("alternates", "R36", "alternates", spoilt(photo(Alternates=Array([Dictionary(DefaultForPrinting=True)])))),
    Faulty("xobject", "R37", "PostScript", spoilt(form(Subtype2=Name.PS))),
    Faulty("operator", "R37", "PostScript", spoilt(drawn("(showpage) PS"))),
    Faulty("reference", "R38", "another file", spoilt(form(Ref=Dictionary(F="other.pdf", Page=0)))),
    Faulty("embedded", "R39", "embedded", spoilt(root(Names=Dictionary(EmbeddedFiles=Dictionary(Names=Array([])))))),
    Faulty("attached", "R39", "attached", spoilt(root(AF=Array([Dictionary(Type=Name.Filespec)])))),
    Faulty("layers", "R40", "layers", spoilt(root(OCProperties=Dictionary(OCGs=Array([]))))),
    Faulty("link", "R41", "annotations", spoilt(page(Annots=Array([Dictionary(Subtype=Name.Link, Rect=Array([0, 0, 9, 9]))])))),
    Faulty("field", "R42", "form fields", spoilt(root(AcroForm=Dictionary(Fields=Array([Dictionary(T="a")]))))),
    Faulty("xfa", "R42", "XFA", spoilt(root(AcroForm=Dictionary(Fields=Array([]), XFA="x")))),
    Faulty("open", "R43", "when it opens", spoilt(root(OpenAction=Dictionary(S=Name.GoTo)))),
    Faulty("script", "R43", "JavaScript", spoilt(root(Names=Dictionary(JavaScript=Dictionary(Names=Array(["a", SCRIPT])))))),
    Faulty("page", "R43", "while it is read", spoilt(page(AA=Dictionary(O=Dictionary(S=Name.GoTo))))),
    Faulty("outline", "R43", "starts an action", spoilt(root(Outlines=Dictionary(First=Dictionary(A=Dictionary(S=Name.URI)))))),
)  # fmt: skip

ADS: tuple[Faulty, ...] = (
    Faulty("rgb", "R24 R30", "DeviceRGB", ad_with(rgb_ad)),
    Faulty("font", "R30", "Helvetica", ad_with(helvetica_ad)),
    Faulty("glass", "R28 R30", "not opaque", ad_with(glass_ad)),
)
"""Pages that are clean but for what an advertiser's PDF brings; reportlab lists its Helvetica in each."""


def closed(pdf: pikepdf.Pdf, standard: str = "x4") -> bytes:
    """A page made elsewhere, closed under a standard by our own finaliser."""
    return finished(pdf, PLAN, BOOK.condition, PROFILE, standard)


# ---- clean ones


def in_parts(**keys: Any) -> bytes:
    """A page by hand, as little of it as PDF/X-4 asks for: a black square on 100 by 60 points."""
    with pikepdf.open(BytesIO(clean())) as source, pikepdf.new() as pdf:
        made = pdf.add_blank_page(page_size=(100, 60))
        made.obj.TrimBox = Array([0, 0, 100, 60])
        for key, value in keys.items():
            made.obj[f"/{key}"] = value
        made.Contents = pdf.make_stream(b"0 0 0 1 k 10 10 20 20 re f")
        pdf.Root.Metadata = pdf.copy_foreign(source.Root.Metadata)
        profile = pdf.make_stream(PROFILE, N=4)
        pdf.Root.OutputIntents = Array([Dictionary(S=Name.GTS_PDFX, OutputConditionIdentifier="house", DestOutputProfile=profile)])
        return saved(pdf)


def by_reportlab(standard: str) -> bytes:
    """A CMYK drawing of reportlab without type, closed by our finaliser."""
    canvas = Canvas(BytesIO(), pagesize=(100, 60), trimBox=(0, 0, 100, 60), enforceColorSpace="cmyk")
    canvas._preamble = ""
    canvas.setFillColorCMYK(0, 0.5, 1, 0)
    canvas.rect(10, 10, 30, 30, stroke=0, fill=1)
    with pikepdf.open(BytesIO(canvas.getpdfdata())) as pdf:
        del pdf.pages[0].Resources.Font
        return closed(pdf, standard)


def by_ghostscript() -> bytes:
    """The clean page through pdfwrite, closed by our finaliser."""
    with TemporaryDirectory() as folder:
        before, after = Path(folder) / "before.pdf", Path(folder) / "after.pdf"
        before.write_bytes(clean())
        colour = ("-sColorConversionStrategy=CMYK", "-sProcessColorModel=DeviceCMYK")
        run_tool("gs", "-q", "-dNOPAUSE", "-dBATCH", "-dSAFER", "-sDEVICE=pdfwrite", *colour, f"-sOutputFile={after}", before)
        with pikepdf.open(after) as pdf:
            trim = pdf.pages[0].obj.get("/TrimBox", pdf.pages[0].mediabox)
            pdf.pages[0].obj.TrimBox = trim
            return closed(pdf)


def clean_ad() -> bytes:
    """An ad of our own making: a page in PDF/X-1a, placed on another."""
    mark = AdMark(Rect(mm(10), mm(5), mm(60), mm(40)), "ads/a.pdf", "ads/a.pdf")
    return painted(line(set_run("法治"), 36), mark, held={"ads/a.pdf": clean("x1a")})


def downwards() -> bytes:
    return painted(TypeMark(mm(20), mm(10), replace(set_run("龙舟"), way=Way.DOWN), "lz"))


def grey_picture() -> bytes:
    grey = saved_image(drawn_image(lambda x, y: (x % 256,) * 3), "JPEG")
    return painted(line(set_run("法治")), picture(Rect(0, mm(18), mm(15), mm(10)), "photos/g.jpg"), held={"photos/g.jpg": grey})


def with_bleed() -> bytes:
    return painted(line(set_run("法治")), tint("cyan", Rect(-mm(3), -mm(3), mm(66), mm(20))), bleed=mm(3))


def with_spare_keys() -> bytes:
    """Keys that look like trouble and are none: default halftones and curves, a destination to open at, empty lists."""
    with pikepdf.open(BytesIO(clean())) as pdf:
        state(TR2=Name.Default, HT=Name.Default, BM=Name.Normal, SMask=Name("/None"), ca=1, RI=Name.Perceptual)(pdf)
        page(Annots=Array([]), CropBox=pdf.pages[0].mediabox)(pdf)
        root(OpenAction=Array([pdf.pages[0].obj, Name.Fit]), AcroForm=Dictionary(Fields=Array([])))(pdf)
        return saved(pdf)


CLEAN: dict[str, Callable[[], bytes]] = {
    "x4": clean,
    "x1a": lambda: clean("x1a"),
    "type-alone": lambda: painted(line(set_run("法治"))),
    "black-page": lambda: painted(line(set_run("法治", "Cu")), tint("grey", Rect(0, 0, mm(40), mm(1)))),
    "ad": clean_ad,
    "downwards": downwards,
    "bleed": with_bleed,
    "grey-picture": grey_picture,
    "by-hand": in_parts,
    "art-box": spoilt(lambda pdf: (page(ArtBox=pdf.pages[0].obj.TrimBox)(pdf), pdf.pages[0].obj.__delitem__("/TrimBox"))),
    "registered-x1a": spoilt(lambda pdf: pdf.Root.OutputIntents[0].__delitem__("/DestOutputProfile"), "x1a"),
    "deep-x4": spoilt(image(data=b"\0" * 32, BitsPerComponent=16)),
    "packed-x4": spoilt(root(), object_stream_mode=pikepdf.ObjectStreamMode.generate),
    "spare-keys": with_spare_keys,
    "reportlab-x4": lambda: by_reportlab("x4"),
    "reportlab-x1a": lambda: by_reportlab("x1a"),
    "ghostscript": by_ghostscript,
}
"""Files that keep every clause."""
