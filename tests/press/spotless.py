"""Small PDFs that keep every clause of docs/pdfx.md, ours and other makers'."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pikepdf
from handset import BOOK, PLAN, PROFILE, drawn, line, painted, picture, run_tool, set_run, tint
from handset import saved as saved_image
from pikepdf import Array, Dictionary, Name
from reportlab.pdfgen.canvas import Canvas
from spoil import clean, image, page, root, saved, spoilt, state

from layout.galley import Way
from layout.page import AdMark, TypeMark
from layout.press.pdfx import finished
from layout.units import Rect, mm


def closed(pdf: pikepdf.Pdf, standard: str = "x4") -> bytes:
    """A page made elsewhere, closed under a standard by our own finaliser."""
    return finished(pdf, PLAN, BOOK.condition, PROFILE, standard)


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
    grey = saved_image(drawn(lambda x, y: (x % 256,) * 3), "JPEG")
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
