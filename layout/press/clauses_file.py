"""Clauses R1 to R7: the file as a container."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pikepdf

from layout.press.clauses_reach import LARGEST, Opened, filters, unpacks
from layout.press.state import DAMAGE, damage
from layout.printed import Breach

# The highest PDF version of each standard (ISO 15930-1, -4, -7); a file that claims none may not go beyond the highest of them.
VERSIONS = {"PDF/X-1:2001": "1.3", "PDF/X-1a:2001": "1.3", "PDF/X-1a:2003": "1.4", "PDF/X-4": "1.6"}
HIGHEST = "1.6"

# Keys of a stream dictionary that send the reader to another file (ISO 32000-1, table 5).
OUTSIDE = ("/F", "/FFilter", "/FDecodeParms")

# Filters no file for this press may use, and why (ISO 15930-4, 6.6; house for PDF/X-4).
BARRED = {"/LZWDecode": "LZW", "/JPXDecode": "JPEG 2000", "/JBIG2Decode": "JBIG2"}
UNPACKED = {"/FlateDecode", "/ASCII85Decode", "/ASCIIHexDecode", "/RunLengthDecode"}
KNOWN = {"/FlateDecode", "/DCTDecode", "/ASCII85Decode", "/ASCIIHexDecode", "/RunLengthDecode", "/CCITTFaxDecode", "/Crypt"}


JPEG_END = b"\xff\xd9"
TAIL = 4096
"""Bytes at the end of a JPEG among which it must end."""

OBJECT = re.compile(r"\b(?:object|stream) (\d+)[ ,](\d+)")
"""How qpdf names an object."""


def version(opened: Opened) -> Iterator[Breach]:
    """R1. The header, and the catalog where it says otherwise."""
    limit = VERSIONS.get(opened.claim, HIGHEST)
    stated = str(opened.pdf.Root.get("/Version", ""))[1:]
    for given, where in ((opened.pdf.pdf_version, "the file"), (stated, "the catalog")):
        if given and _number(given) > _number(limit):
            yield Breach("R1", f"{where} is PDF {given}; {opened.claim or 'a page for the press'} allows PDF {limit} at most")


def _number(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split(".") if part.isdigit())


def object_streams(opened: Opened) -> Iterator[Breach]:
    """R2."""
    kinds = {str(thing.get("/Type")) for thing in opened.pdf.objects if isinstance(thing, pikepdf.Stream)}
    if "/ObjStm" in kinds:
        yield Breach("R2", "objects are packed into object streams")
    if "/XRef" in kinds or opened.pdf.trailer.get("/Type") == "/XRef":
        yield Breach("R2", "the cross-reference table is a stream")


def encryption(opened: Opened) -> Iterator[Breach]:
    """R3."""
    if opened.pdf.is_encrypted or "/Encrypt" in opened.pdf.trailer:
        yield Breach("R3", "it is encrypted")
    yield from (met.breach("R3", "a stream has a Crypt filter") for met in opened.streams() if "/Crypt" in filters(met.object))


def file_id(opened: Opened) -> Iterator[Breach]:
    """R4."""
    given = opened.pdf.trailer.get("/ID")
    parts = list(given.as_list()) if isinstance(given, pikepdf.Array) else []
    if len(parts) != 2 or not all(isinstance(part, pikepdf.String) and len(bytes(part)) for part in parts):
        yield Breach("R4", "it has no file ID")


def syntax(opened: Opened) -> Iterator[Breach]:
    """R5. What the walk met, streams that cannot be unpacked, and what qpdf had to mend."""
    yield from (breach for breach in opened.found.breaches if breach.clause == "R5")
    for met in opened.streams():
        if fault := torn(met.object):
            yield met.breach("R5", fault)
    told = dict.fromkeys(damage(ValueError(str(warning))) for warning in opened.pdf.get_warnings())
    yield from (Breach("R5", f"syntax: {text}", _whose(text, opened)) for text in told)


def _whose(text: str, opened: Opened) -> str:
    """The ad that holds the object qpdf names; empty for the page's own, and where it names none."""
    named = OBJECT.search(text)
    number = (int(named[1]), int(named[2])) if named else (0, 0)
    return next((met.inside for met in opened.met if number != (0, 0) and met.object.objgen == number), "")


def torn(stream: Any) -> str:
    """What is wrong with the data of a stream. A JPEG is only asked whether it ends."""
    names = filters(stream)
    if names == ["/DCTDecode"]:
        return "" if JPEG_END in stream.read_raw_bytes()[-TAIL:] else "an image breaks off"
    if not set(names) <= UNPACKED:
        return ""
    if not unpacks(stream):
        return f"a stream unpacks to more than {LARGEST // 1_000_000} MB"
    try:
        stream.get_stream_buffer()
    except DAMAGE as error:
        return f"a stream cannot be unpacked: {damage(error)}"
    return ""


def outside(opened: Opened) -> Iterator[Breach]:
    """R6."""
    for met in opened.streams():
        if any(key in met.object for key in OUTSIDE):
            yield met.breach("R6", "the data of a stream lies outside the file")


def packing(opened: Opened) -> Iterator[Breach]:
    """R7."""
    for met in opened.streams():
        for name in filters(met.object):
            if name not in KNOWN:
                yield met.breach("R7", f"a stream is packed with {BARRED.get(name, name[1:])}; use Flate or JPEG")
    yield from walked(opened, "R7")


def walked(opened: Opened, clause: str) -> Iterator[Breach]:
    """What the walk through the content has met of a clause."""
    return (breach for breach in opened.found.breaches if breach.clause == clause)


def present(dictionary: Any, key: str) -> bool:
    """Whether a key is there and says something: an empty array or dictionary says nothing."""
    value = dictionary.get(key)
    if value is None:
        return False
    return not isinstance(value, pikepdf.Array | pikepdf.Dictionary) or isinstance(value, pikepdf.Stream) or len(value) > 0
