"""Small PDFs that each break one clause of docs/pdfx.md, made from one clean page."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pikepdf
from handset import PROFILE
from pikepdf import Array, Dictionary, Name
from spoil import (
    ALL,
    LAB,
    OTHER_PROFILE,
    RGB_SPOT,
    SCRIPT,
    SPOT,
    SRGB,
    ad_with,
    bare,
    bomb,
    drawn,
    edited,
    font,
    form,
    glass_ad,
    half_flate,
    helvetica_ad,
    icc,
    image,
    info,
    intent,
    itself,
    packed,
    page,
    photo,
    profiled,
    restricted,
    rgb_ad,
    root,
    second_page,
    spoilt,
    state,
    told,
    torn,
    uncollected,
    uninformed,
    unmapped,
    unread,
    wider,
)


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


LOCK = pikepdf.Encryption(owner="secret", user="", R=4)
X1A_2001 = info(GTS_PDFXVersion="PDF/X-1:1999", GTS_PDFXConformance="PDF/X-1a:2001")
LETTERS = Dictionary(F=Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica, Encoding=Name.WinAnsiEncoding))

FAULTY: tuple[Faulty, ...] = (
    Faulty("x4", "R1", "allows PDF 1.6 at most", spoilt(root(), version="1.7")),
    Faulty("x1a", "R1", "allows PDF 1.4 at most", spoilt(root(), "x1a", version="1.5")),
    Faulty("catalog", "R1", "the catalog is PDF 1.7", spoilt(root(Version=Name("/1.7")))),
    Faulty("packed", "R2 R1", "object streams", spoilt(root(), "x1a", "1.5", object_stream_mode=pikepdf.ObjectStreamMode.generate)),
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
        "opm", "R29 R24", "overprint mode 1",
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
