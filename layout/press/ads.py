"""Ads as their agency made them: a PDF placed whole, its fonts and colours untouched."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from io import BytesIO
from typing import Any

import pikepdf
from pikepdf import Array

from layout.press.clauses_file import torn
from layout.press.clauses_reach import filters, unpacks
from layout.press.state import DAMAGE, damage
from layout.press.walk import LONGEST

END, TAIL = b"%%EOF", 1024
"""What a PDF ends with, and among how many of its last bytes (ISO 32000-1, 7.5.5 and annex H.3.12)."""
OPAQUE = {"/Normal", "/Compatible"}
"""Blend modes that let nothing through (ISO 32000-1, 11.3.5)."""


@dataclass(frozen=True, slots=True, eq=False)
class Advert:
    """An ad's first page as a form XObject of its own file."""

    pdf: pikepdf.Pdf
    """The ad's file; the form lives in it."""
    form: pikepdf.Object
    left: float
    top: float
    """The top left of the trim in the form's own points."""
    width: float
    height: float
    """Of the trim as a reader shows it, points."""


def is_pdf(data: bytes) -> bool:
    """Whether the bytes are a PDF: its mark may stand anywhere in the first kilobyte."""
    return b"%PDF-" in data[:1024]


def advert(data: bytes) -> Advert:
    """Open an ad. Its BBox is its trim and clips it; its Matrix undoes /Rotate and /UserUnit.

    Annotations, actions and all else that is not on the page stay behind. The page's transparency group comes along
    only where something is transparent. ValueError with a message for a person when the file is locked, broken, cut
    off or empty, holds more than can be judged, or has layers that are switched off, which a form would print.
    """
    try:
        pdf = pikepdf.open(BytesIO(data))
        _ended(pdf, data)
        _readable(pdf.pages[0])
        form = pdf.pages[0].as_form_xobject()
        trim = _trim(pdf.pages[0])
        if trim != _sides(form.BBox):
            form.BBox = Array(trim)
        form.read_bytes()  # damage shows here, with the ad's name at hand, and not when the page is closed
        _settled(pdf, form)
        return Advert(pdf, form, *_place(form))
    except pikepdf.PasswordError:
        raise ValueError("the ad is locked with a password; ask for an unlocked PDF") from None
    except DAMAGE as error:
        if isinstance(error, _Refusal):
            raise
        raise ValueError(f"the ad cannot be read as a PDF ({damage(error)}); ask for it again") from error


class _Refusal(ValueError):
    """An ad that can be read, and may not be printed."""


def _ended(pdf: pikepdf.Pdf, data: bytes) -> None:
    """Refuse what had to be mended because its end is missing: nobody knows what else is."""
    if pdf.get_warnings() and END not in data.rstrip(b"\0\r\n\t ")[-TAIL:]:
        raise _Refusal("the ad breaks off before its end; ask for it again")


def _readable(page: pikepdf.Page) -> None:
    """Refuse what draws so much that the walk would not read it: an ad that is not read is not judged."""
    contents: Any = page.obj.get("/Contents", Array())
    for stream in contents.as_list() if isinstance(contents, pikepdf.Array) else [contents]:
        if not unpacks(stream, LONGEST):
            raise _Refusal(f"the ad draws with more than {LONGEST // 1_000_000} MB of operators; ask for a simpler PDF")


def _trim(page: pikepdf.Page) -> tuple[float, ...]:
    """TrimBox, else ArtBox, else as much of the CropBox as lies in the MediaBox (ISO 32000-1, 14.11.2); desk/adsize measures the same."""
    named = page.obj.get("/TrimBox", page.obj.get("/ArtBox"))
    if named is not None:
        return _sides(named)
    media, crop = _sides(page.mediabox), _sides(page.cropbox)
    inside = (max(media[0], crop[0]), max(media[1], crop[1]), min(media[2], crop[2]), min(media[3], crop[3]))
    return inside if inside[0] < inside[2] and inside[1] < inside[3] else media


def _sides(box: Any) -> tuple[float, ...]:
    """Left, bottom, right, top, whichever corners a box was given by."""
    a, b, c, d = (float(side) for side in box.as_list())
    return min(a, c), min(b, d), max(a, c), max(b, d)


def _settled(pdf: pikepdf.Pdf, form: Any) -> None:
    """What depends on all the form draws with: whether it is whole, its group is needed, or any of it is switched off."""
    things = tuple(_reached(form.get("/Resources")))
    for thing in things:
        # A JPEG that does not end where it should is told by preflight: many end well enough.
        if isinstance(thing, pikepdf.Stream) and "/DCTDecode" not in filters(thing) and (fault := torn(thing)):
            raise _Refusal(f"the ad is damaged ({fault}); ask for it again")
    if "/Group" in form and not any(map(_lets_through, things)):
        del form["/Group"]
    hidden = _switched_off(pdf)
    names = sorted({str(thing.get("/Name", "")) for thing in things if thing.objgen in hidden})
    if names:
        raise _Refusal(f"the ad has layers that are switched off ({', '.join(names)}); ask for a PDF without layers")


def _reached(thing: Any) -> Iterator[Any]:
    """Every dictionary and stream that can be reached from one, each once, however they refer to one another."""
    waiting, seen = [thing], set()
    while waiting:
        one = waiting.pop()
        if isinstance(one, pikepdf.Array):
            waiting += [part for part in one.as_list() if isinstance(part, pikepdf.Object)]
        if not isinstance(one, pikepdf.Dictionary | pikepdf.Stream) or (one.is_indirect and one.objgen in seen):
            continue
        seen.add(one.objgen)
        yield one
        waiting += [part for key, part in one.items() if key not in {"/Parent", "/P"} and isinstance(part, pikepdf.Object)]


def _lets_through(thing: Any) -> bool:
    """Whether a graphics state, an image or a form asks for transparency (ISO 32000-1, 11.6)."""
    modes = thing.get("/BM", pikepdf.Name.Normal)
    first = modes[0] if isinstance(modes, pikepdf.Array) and len(modes) else modes
    masked = isinstance(thing.get("/SMask"), pikepdf.Dictionary | pikepdf.Stream)
    # Numbers only: a glyph or a resource may be called /ca too.
    faint = any(isinstance(part := thing.get(key), int | float | Decimal) and part < 1 for key in ("/ca", "/CA"))
    return masked or faint or str(first) not in OPAQUE or thing.get("/S") == "/Transparency"


def _switched_off(pdf: pikepdf.Pdf) -> set[tuple[int, int]]:
    """Layers that a reader does not show (ISO 32000-1, 8.11.4.3), by object number."""
    layers: Any = pdf.Root.get("/OCProperties", pikepdf.Dictionary())
    usual = layers.get("/D", pikepdf.Dictionary())
    every, on, off = (
        {group.objgen for group in holder.get(key, Array()).as_list()}
        for holder, key in ((layers, "/OCGs"), (usual, "/ON"), (usual, "/OFF"))
    )
    return off | (every - on) if usual.get("/BaseState") == "/OFF" else off


def _place(form: Any) -> tuple[float, float, float, float]:
    """Left, top, width and height of the form as its Matrix turns and scales it."""
    left, bottom, right, top = (float(side) for side in form.BBox.as_list())
    matrix = form.get("/Matrix")
    a, b, c, d, e, f = (float(part) for part in matrix.as_list()) if matrix is not None else (1, 0, 0, 1, 0, 0)
    xs, ys = zip(*((a * x + c * y + e, b * x + d * y + f) for x in (left, right) for y in (bottom, top)), strict=True)
    if min(xs) == max(xs) or min(ys) == max(ys):
        raise _Refusal("the page of the ad has no size; ask for it again")
    return min(xs), max(ys), max(xs) - min(xs), max(ys) - min(ys)
