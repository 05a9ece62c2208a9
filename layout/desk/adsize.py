"""The size of an advertisement, read from its file."""

from __future__ import annotations

import os
import re
from fractions import Fraction
from pathlib import Path
from typing import Any, BinaryIO

from layout.desk.photos import read_header
from layout.units import Sp, sp

PICTURED = b"\xc5\xd0\xd3\xc6"
"""Begins an EPS with a picture of itself for the screen (Adobe Technical Note 5002, 5.2)."""
_COMMENTS = 1 << 16
"""Bytes at the head and at the foot of an EPS in which its comments are looked for."""
_NUMBER = rb"[ \t]+([-+]?(?:\d+\.?\d*|\.\d+))"
_BOX = re.compile(rb"^%%(HiRes)?BoundingBox:" + _NUMBER * 4, re.MULTILINE)


def ad_size(path: Path, depth: Sp) -> tuple[Sp, Sp]:
    """Width and height on paper: the trim of a PDF, the box of an EPS, or a picture scaled to the height sold.

    ValueError says what is wrong.
    """
    with path.open("rb") as file:
        start = file.read(1024)
    if b"%PDF-" in start:
        return _trim(path)
    if start.startswith((PICTURED, b"%!PS", b"\x04%!PS")):
        return _bounding_box(path)
    width, height = read_header(path, legend=False).pixels
    return depth * width // height, depth


def _bounding_box(path: Path) -> tuple[Sp, Sp]:
    """Of the PostScript: the finer box if it gives one, from its head, or from its foot where the head puts it off (atend)."""
    with path.open("rb") as file:
        found = _boxes(file)
    if not found:
        raise ValueError("the EPS does not say how large it is (%%BoundingBox); ask for it again, or for a PDF")
    left, bottom, right, top = found.get(b"HiRes") or found[b""]
    if right <= left or top <= bottom:
        raise ValueError("the EPS has no size; ask for it again, or for a PDF")
    return sp(right - left), sp(top - bottom)


def _boxes(file: BinaryIO) -> dict[bytes, tuple[Fraction, ...]]:
    """Bounding boxes in points by kind, b"HiRes" or b""."""
    start, end = 0, file.seek(0, os.SEEK_END)
    file.seek(0)
    if file.read(4) == PICTURED:
        start, size = (int.from_bytes(file.read(4), "little") for _ in range(2))
        end = min(end, start + size)
    file.seek(start)
    head = file.read(min(_COMMENTS, max(0, end - start))).partition(b"%%EndComments")[0].replace(b"\r", b"\n")
    file.seek(max(start, end - _COMMENTS))
    foot = file.read(_COMMENTS).replace(b"\r", b"\n") if b"(atend)" in head else b""
    return {found[1] or b"": tuple(Fraction(side.decode()) for side in found.groups()[1:]) for found in _BOX.finditer(head + foot)}


def _trim(path: Path) -> tuple[Sp, Sp]:
    # Loading pikepdf costs more than reading a night's copy; most issues without PDF ads never need it.
    import pikepdf

    try:
        with pikepdf.open(path) as pdf:
            if pdf.is_encrypted:
                raise ValueError("the PDF is encrypted; ask for one without a password")
            if len(pdf.pages) != 1:
                raise ValueError(f"the PDF has {len(pdf.pages)} pages; an advertisement has one")
            return _page_size(pdf.pages[0])
    except pikepdf.PasswordError:
        raise ValueError("the PDF is encrypted; ask for one without a password") from None
    except (pikepdf.PdfError, OSError, TypeError, KeyError, IndexError, AttributeError) as error:
        raise ValueError(f"the PDF cannot be read ({_reason(error)}); ask for it again") from None


def _reason(error: Exception) -> str:
    """The last clause of a message; what stands before it is the path."""
    return str(error).rpartition(": ")[2] or type(error).__name__


def _page_size(page: Any) -> tuple[Sp, Sp]:
    """The trim as the reader turns and scales it."""
    left, bottom, right, top = _box(page)
    unit = float(page.get("/UserUnit", 1))
    width, height = (sp(str(round(side * unit, 4))) for side in (right - left, top - bottom))
    if width <= 0 or height <= 0:
        raise ValueError("the page of the PDF has no size; ask for it again")
    turned = int(page.rotation if hasattr(page, "rotation") else page.get("/Rotate", 0)) % 180
    return (height, width) if turned else (width, height)


def _box(page: Any) -> tuple[float, ...]:
    """TrimBox, else ArtBox, else as much of the CropBox as lies in the MediaBox (ISO 32000-1, 14.11.2); press/ads places the same."""
    named = page.get("/TrimBox") or page.get("/ArtBox")
    if named is not None:
        return _sides(named)
    media, crop = _sides(page.mediabox), _sides(page.cropbox)
    inside = (max(media[0], crop[0]), max(media[1], crop[1]), min(media[2], crop[2]), min(media[3], crop[3]))
    return inside if inside[0] < inside[2] and inside[1] < inside[3] else media


def _sides(box: Any) -> tuple[float, ...]:
    """Left, bottom, right, top, whichever corners a box was given by."""
    sides = [float(side) for side in box]
    if len(sides) != 4:
        raise ValueError("a box of the PDF has not four sides; ask for it again")
    a, b, c, d = sides
    return min(a, c), min(b, d), max(a, c), max(b, d)
