"""A finished page file is read back: what is printed, not what was meant. Ours and any advertiser's."""

from __future__ import annotations

import re
from collections.abc import Iterator
from io import BytesIO
from typing import Any

import pikepdf

from layout.press.faults import faults
from layout.press.state import DAMAGE, State, damage
from layout.press.walk import Found, Walk
from layout.printed import Breach, Printed, PrintedFont

_SUBSET = re.compile(r"[A-Z]{6}\+")
_CLAIM = re.compile(rb"GTS_PDFXVersion(?:>|\s*=\s*[\"'])\s*([^<\"']+)")

FONT_PROGRAMS = ("/FontFile", "/FontFile2", "/FontFile3")

Box = tuple[float, float, float, float]


def inspect(pdf: bytes) -> Printed:
    """The facts of a PDF, those of marks from its first page. ValueError with a message for a person when it cannot be read."""
    try:
        with pikepdf.open(BytesIO(pdf)) as opened:
            return _printed(opened)
    except pikepdf.PasswordError:
        raise ValueError("the PDF is locked with a password; ask for an unlocked file") from None
    except DAMAGE as error:
        raise ValueError(f"this is not a PDF that can be read ({damage(error)}); ask for it again") from error


def _printed(pdf: pikepdf.Pdf) -> Printed:
    if not len(pdf.pages):
        raise ValueError("it has no pages")
    page = pdf.pages[0]
    found = _walked(page)
    named = (*found.faults, *faults(pdf))
    return Printed(
        version=pdf.pdf_version,
        pages=len(pdf.pages),
        media=_box(page.mediabox),
        trim=_box(page.obj.TrimBox) if "/TrimBox" in page.obj else None,
        bleed=_box(page.obj.BleedBox) if "/BleedBox" in page.obj else None,
        standard=_standard(pdf),
        intent=_intent(pdf),
        fonts=tuple(_fonts(pdf)),
        images=tuple(found.images),
        types=tuple(found.types),
        spaces=tuple(sorted(found.spaces)),
        breaches=tuple(Breach("R5", text) for text in dict.fromkeys(named)),
    )


def _walked(page: pikepdf.Page) -> Found:
    """The page walked from the bottom left of its MediaBox."""
    found = Found()
    left, bottom, _, _ = _box(page.mediabox)
    state = State((1.0, 0.0, 0.0, 1.0, -left, -bottom))
    Walk(found, page.resources, state).walk(page)
    return found


def _box(box: Any) -> Box:
    """A box as left, bottom, right, top, whichever corners it was given by."""
    a, b, c, d = (float(side) for side in box.as_list())
    return min(a, c), min(b, d), max(a, c), max(b, d)


def _standard(pdf: pikepdf.Pdf) -> str:
    """The PDF/X version it claims, in XMP or in Info."""
    metadata = pdf.Root.get("/Metadata")
    if isinstance(metadata, pikepdf.Stream) and (claim := _CLAIM.search(metadata.read_bytes())):
        return claim[1].decode("utf-8", "replace").strip()
    given = pdf.trailer.get("/Info", pikepdf.Dictionary())
    return str(given.get("/GTS_PDFXConformance", given.get("/GTS_PDFXVersion", "")))


def _intent(pdf: pikepdf.Pdf) -> str:
    for intent in pdf.Root.get("/OutputIntents", pikepdf.Array()).as_list():
        if intent.get("/S") == "/GTS_PDFX":
            return str(intent.get("/OutputConditionIdentifier", ""))
    return ""


def _fonts(pdf: pikepdf.Pdf) -> Iterator[PrintedFont]:
    """Every font of the file, used or not, in the order of its objects."""
    for thing in pdf.objects:
        whole = isinstance(thing, pikepdf.Dictionary) and thing.get("/Type") == "/Font"
        if whole and not str(thing.get("/Subtype", "")).startswith("/CIDFont"):
            yield _font(thing)


def _font(font: Any) -> PrintedFont:
    kind = str(font.get("/Subtype", "/"))[1:]
    name = str(font.get("/BaseFont", font.get("/Name", "/")))[1:]
    unicode = isinstance(font.get("/ToUnicode"), pikepdf.Stream)
    if kind == "Type3":
        return PrintedFont(name, kind, True, True, unicode)
    holder = font.DescendantFonts[0] if kind == "Type0" else font
    descriptor = holder.get("/FontDescriptor", pikepdf.Dictionary())
    program = next((descriptor[key] for key in FONT_PROGRAMS if key in descriptor), None)
    kind = str(holder.get("/Subtype", "/"))[1:]
    if program is not None and "/Subtype" in program:
        kind = str(program.Subtype)[1:]
    return PrintedFont(name, kind, program is not None, bool(_SUBSET.match(name)), unicode)
