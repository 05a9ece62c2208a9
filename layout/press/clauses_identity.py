"""Clauses R8 to R13: what a file says of itself, in Info and in XMP."""

from __future__ import annotations

from collections.abc import Iterator

import pikepdf

from layout.press.clauses_file import VERSIONS
from layout.press.clauses_packet import DC, MM, PDF, PDFXID, XMP, instant, packet
from layout.press.clauses_reach import Opened
from layout.printed import Breach

CLAIM = (PDFXID, "GTS_PDFXVersion")

# What the packet of PDF/X-4 must tell (ISO 15930-7, 6.3), by namespace.
NEEDED = (
    (DC, "title"), (XMP, "CreateDate"), (XMP, "ModifyDate"), (XMP, "MetadataDate"),
    (MM, "DocumentID"), (MM, "VersionID"), (MM, "RenditionClass"), (PDF, "Trapped"),
)  # fmt: skip

# Keys of Info and the properties of XMP that say the same.
TWINS = {"/CreationDate": (XMP, "CreateDate"), "/ModDate": (XMP, "ModifyDate")}
DATES = (*TWINS.values(), (XMP, "MetadataDate"))


def claimed(pdf: pikepdf.Pdf) -> str:
    """The PDF/X version a file claims, in XMP or else in Info; empty when it claims none."""
    try:
        said = packet(pdf).get(CLAIM, "")
    except ValueError:
        said = ""
    given = pdf.trailer.get("/Info")
    info = given if isinstance(given, pikepdf.Dictionary) else pikepdf.Dictionary()
    return said or str(info.get("/GTS_PDFXConformance", info.get("/GTS_PDFXVersion", "")))


def claim_in_info(opened: Opened) -> Iterator[Breach]:
    """R8. PDF/X-4 may leave it out; what Info says must fit what the file claims."""
    info = opened.details()
    version, conformance = str(info.get("/GTS_PDFXVersion", "")), str(info.get("/GTS_PDFXConformance", ""))
    if not opened.claim:
        yield Breach("R8", "it claims no PDF/X standard; export it as PDF/X-4 or PDF/X-1a:2003")
    elif opened.claim not in VERSIONS:
        yield Breach("R8", f"it claims “{opened.claim}”, which is none this press knows; export it as PDF/X-4 or PDF/X-1a:2003")
    elif opened.claim == "PDF/X-1a:2001" and version != "PDF/X-1:2001":
        yield Breach("R8", f"Info says “{version}” where PDF/X-1a:2001 says PDF/X-1:2001")
    elif opened.claim in {"PDF/X-1:2001", "PDF/X-1a:2003"} and (version != opened.claim or conformance):
        yield Breach("R8", f"Info says “{version}” and “{conformance}”; the file claims {opened.claim}")
    elif opened.claim == "PDF/X-4" and (version not in {"", "PDF/X-4"} or conformance):
        yield Breach("R8", f"Info says “{version or conformance}” where the XMP packet says PDF/X-4")


def claim_in_xmp(opened: Opened) -> Iterator[Breach]:
    """R9. Of a file that claims nothing at all, too."""
    stream = opened.pdf.Root.get("/Metadata")
    if not isinstance(stream, pikepdf.Stream):
        yield Breach("R9", "it has no XMP packet")
        return
    if [stream.get("/Type"), stream.get("/Subtype")] != ["/Metadata", "/XML"]:
        yield Breach("R9", "its XMP packet is not marked as Metadata of XML")
    try:
        said = packet(opened.pdf).get(CLAIM, "")
    except ValueError as error:
        yield Breach("R9", str(error))
        return
    if said != "PDF/X-4" and not (said in VERSIONS and not opened.flavour):
        yield Breach("R9", "the XMP packet does not claim PDF/X-4 (pdfxid:GTS_PDFXVersion)")


def _told(opened: Opened) -> dict[tuple[str, str], str]:
    """The packet; nothing where it cannot be read, which R9 tells."""
    try:
        return packet(opened.pdf)
    except ValueError:
        return {}


def packet_tells(opened: Opened) -> Iterator[Breach]:
    """R10. The packet is also left unpacked, so that any workflow can read it."""
    told = _told(opened)
    if lacking := [name for space, name in NEEDED if not told.get((space, name))]:
        yield Breach("R10", f"the XMP packet lacks {', '.join(lacking)}")
    stream = opened.pdf.Root.get("/Metadata")
    if isinstance(stream, pikepdf.Stream) and "/Filter" in stream:
        yield Breach("R10", "the XMP packet is packed; leave it plain")


def title_and_dates(opened: Opened) -> Iterator[Breach]:
    """R11. PDF/X-1a asks for them in Info; PDF/X-4 for the same in Info, where it is there, as in XMP."""
    info = opened.details()
    if opened.flavour == "x1a":
        lacking = [key[1:] for key in ("/Title", *TWINS) if not str(info.get(key, "")).strip()]
        if lacking:
            yield Breach("R11", f"Info lacks {', '.join(lacking)}")
    if opened.flavour == "x4":
        yield from _disagreeing(opened)


def _disagreeing(opened: Opened) -> Iterator[Breach]:
    """Title and dates that Info and XMP tell differently."""
    info, told = opened.details(), _told(opened)
    title, named = str(info.get("/Title", "")), told.get((DC, "title"), "")
    if title and named and title.strip() != named:
        yield Breach("R11", f"Info is titled “{title}”, the XMP packet “{named}”")
    for key, twin in TWINS.items():
        one, other = str(info.get(key, "")), told.get(twin, "")
        if one and other and instant(one) != instant(other):
            yield Breach("R11", f"{key[1:]} of Info is {one}, {twin[1]} of the XMP packet {other}")


def trapped(opened: Opened) -> Iterator[Breach]:
    """R12. A name in Info, a text in XMP; PDF/X-1a asks for the first, PDF/X-4 for the second."""
    given, told = opened.details().get("/Trapped"), _told(opened).get((PDF, "Trapped"), "")
    named = str(given)[1:] if isinstance(given, pikepdf.Name) else ""
    if given is not None and named not in {"True", "False"}:
        yield Breach("R12", "Trapped of Info is neither True nor False")
    elif told not in {"", "True", "False"}:
        yield Breach("R12", f"Trapped of the XMP packet is “{told}”, neither True nor False")
    elif named and told and named != told:
        yield Breach("R12", f"Trapped is {named} in Info and {told} in the XMP packet")
    elif not (named if opened.flavour == "x1a" else told or (named and not opened.flavour)):
        where = "the XMP packet" if opened.flavour == "x4" else "Info"
        yield Breach("R12", f"{where} does not say whether it is trapped")


def time_zones(opened: Opened) -> Iterator[Breach]:
    """R13."""
    info, told = opened.details(), _told(opened)
    dates = [(f"{key[1:]} of Info", str(info.get(key, ""))) for key in TWINS]
    dates += [(f"{name} of the XMP packet", told.get((space, name), "")) for space, name in DATES]
    for where, date in dates:
        if date and instant(date) is None:
            yield Breach("R13", f"{where} is “{date}”: no whole date with its time zone")
