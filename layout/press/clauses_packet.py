"""The XMP packet of a file and its dates, read without trusting it (ISO 16684-1; ISO 32000-1, 7.9.4)."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from typing import Any
from xml.parsers import expat

import pikepdf

RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
DC = "http://purl.org/dc/elements/1.1/"
XMP = "http://ns.adobe.com/xap/1.0/"
MM = "http://ns.adobe.com/xap/1.0/mm/"
PDF = "http://ns.adobe.com/pdf/1.3/"
PDFXID = "http://www.npes.org/pdfx/ns/id/"

LONGEST = 4_000_000
"""Bytes of a packet."""

_PDF_DATE = re.compile(r"D:(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?(?:(Z)(?:00'?(?:00'?)?)?|([+-])(\d\d)'?(?:(\d\d)'?)?)?")
_XMP_DATE = re.compile(r"(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d))?(?:\.\d+)?(?:(Z)|([+-])(\d\d):(\d\d))?")


@dataclass(slots=True)
class _Packet:
    """The properties of the packet as they are met: a property is a child or an attribute of an rdf:Description at the top."""

    told: dict[tuple[str, str], str] = field(default_factory=dict)
    depth: int = 0
    below: int = 0
    """Depth of the description that is open; 0 for none."""
    name: tuple[str, str] | None = None

    def opens(self, name: str, attributes: dict[str, str]) -> None:
        self.depth += 1
        if not self.below and _split(name) == (RDF, "Description"):
            self.below = self.depth
            self.told.update((_split(key), value.strip()) for key, value in attributes.items())
        elif self.below and self.depth == self.below + 1:
            self.name = _split(name)
            self.told.setdefault(self.name, "")

    def says(self, text: str) -> None:
        if self.name is not None:
            self.told[self.name] += text

    def closes(self, _: str) -> None:
        if self.depth == self.below + 1 and self.name is not None:
            self.told[self.name] = self.told[self.name].strip()
            self.name = None
        elif self.depth == self.below:
            self.below = 0
        self.depth -= 1


def packet(pdf: pikepdf.Pdf) -> dict[tuple[str, str], str]:
    """The properties of the catalog's XMP packet by namespace and name; of lists and languages the texts together.

    Empty when there is none. ValueError when it is no XML, or XML with a document type, which could hide anything.
    """
    stream = pdf.Root.get("/Metadata")
    if not isinstance(stream, pikepdf.Stream):
        return {}
    data = stream.read_bytes()
    if len(data) > LONGEST:
        raise ValueError(f"the XMP packet has {len(data)} bytes")
    met, parser = _Packet(), expat.ParserCreate(namespace_separator=" ")
    parser.StartElementHandler, parser.EndElementHandler, parser.CharacterDataHandler = met.opens, met.closes, met.says
    parser.StartDoctypeDeclHandler = _refuse
    try:
        parser.Parse(data.strip(b"\0 \n\r\t"), True)
    except expat.ExpatError as error:
        raise ValueError(f"the XMP packet is no XML: {error}") from None
    return met.told


def _refuse(*_: Any) -> None:
    raise ValueError("the XMP packet declares a document type")


def _split(name: str) -> tuple[str, str]:
    space, _, local = name.rpartition(" ")
    return space, local


def instant(date: str) -> datetime | None:
    """A date of Info or XMP as an instant; None when it is none, or says no time zone."""
    found = _PDF_DATE.fullmatch(date) or _XMP_DATE.fullmatch(date)
    if not found or not (found[7] or found[8]) or not found[6 if date.startswith("D:") else 5]:
        return None
    year, month, day, hour, minute, second = (int(part or 0) for part in found.groups()[:6])
    ahead = timedelta(hours=int(found[9] or 0), minutes=int(found[10] or 0))
    try:
        return datetime(year, month, day, hour, minute, second, tzinfo=timezone(-ahead if found[8] == "-" else ahead))
    except ValueError:
        return None
