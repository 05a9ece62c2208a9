"""What a photographer wrote into the file: caption and credit from IPTC, else XMP, else EXIF."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from PIL import Image, IptcImagePlugin

LONGEST = 1 << 20
"""Bytes of an XMP packet; longer ones are not looked into."""

# IPTC-IIM 4.2: record 1 names the coding of record 2.
_CAPTION, _BYLINE, _CREDIT, _CODED = (2, 120), (2, 80), (2, 110), (1, 90)
_UTF_8 = b"\x1b%G"

# XMP specification, part 1 (ISO 16684-1), 8.3 and 8.4; namespaces of part 2.
_RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
_DC = "{http://purl.org/dc/elements/1.1/}"
_PHOTOSHOP = "{http://ns.adobe.com/photoshop/1.0/}"
_LANG = "{http://www.w3.org/XML/1998/namespace}lang"

_DESCRIPTION, _ARTIST = 0x010E, 0x013B  # EXIF 2.3, 4.6.4

# What cameras write where a caption belongs; no photographer has written it.
_BOILERPLATE = re.compile(r"(.* digital camera|sony dsc|dcf.?1\.0|default|untitled|img_?\d+|dsc_?\d+)", re.IGNORECASE)


def legend(picture: Image.Image) -> tuple[str, str]:
    """Caption and credit of an opened picture, empty where it has none. The photographer comes before the agency."""
    captions, credits_ = zip(*_told(picture), strict=True)
    caption = next((text for text in captions if text and not _BOILERPLATE.fullmatch(text)), "")
    return caption, next(filter(None, credits_), "")


def _told(picture: Image.Image) -> Iterator[tuple[str, str]]:
    """Caption and credit by each of the three, the most careful first."""
    yield _iptc(picture)
    yield _xmp(picture.info.get("xmp"))
    # PngImageFile.getexif would decode the whole picture in search of a late chunk.
    exif = Image.Image.getexif(picture)
    yield _exif(exif.get(_DESCRIPTION)), _exif(exif.get(_ARTIST))


def _iptc(picture: Image.Image) -> tuple[str, str]:
    if picture.format not in {"JPEG", "MPO", "TIFF"}:
        return "", ""
    fields: dict[Any, Any] = dict(IptcImagePlugin.getiptcinfo(picture) or {})  # type: ignore[arg-type]
    codec = "utf-8" if fields.get(_CODED) == _UTF_8 else ""
    return _decoded(fields.get(_CAPTION), codec), _decoded(fields.get(_BYLINE) or fields.get(_CREDIT), codec)


def _exif(field: Any) -> str:
    """EXIF is ASCII by its standard and anything in practice; Pillow hands it over byte by byte."""
    return _decoded(field.rstrip("\0").encode("latin-1", "ignore")) if isinstance(field, str) else ""


def _decoded(field: Any, codec: str = "") -> str:
    raw = b" ".join(field) if isinstance(field, list) else field
    if not isinstance(raw, bytes):
        return ""
    for name in (codec,) if codec else ("utf-8", "gb18030"):
        try:
            return _clean(raw.decode(name))
        except UnicodeDecodeError:
            continue
    return ""


def _clean(text: str) -> str:
    """Printable characters, single spaces."""
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())


def _xmp(packet: Any) -> tuple[str, str]:
    packet = packet.encode("utf-8", "ignore") if isinstance(packet, str) else packet
    if not isinstance(packet, bytes) or len(packet) > LONGEST:
        return "", ""
    # Entities that multiply and files that are fetched are refused. Few photos have XMP, and the library takes its time.
    from defusedxml import ElementTree  # type: ignore[import-untyped]

    try:
        root = ElementTree.fromstring(packet.rstrip(b"\0 "))
    except (SyntaxError, ValueError):
        return "", ""
    return _field(root, f"{_DC}description"), _field(root, f"{_DC}creator") or _field(root, f"{_PHOTOSHOP}Credit")


def _field(root: Any, name: str) -> str:
    """A property, written as an attribute, as text, as alternatives in several languages or as a list."""
    for about in root.iter(f"{_RDF}Description"):
        if about.get(name):
            return _clean(about.get(name))
        for element in about.findall(name):
            if text := _clean(" ".join(_texts(element))):
                return text
    return ""


def _texts(element: Any) -> list[str]:
    items = element.findall(f".//{_RDF}li")
    if not items:
        return [element.text or ""]
    usual = [item for item in items if item.get(_LANG) == "x-default"]
    chosen = usual or items[:1] if element.find(f"{_RDF}Alt") is not None else items
    return [item.text or "" for item in chosen]
