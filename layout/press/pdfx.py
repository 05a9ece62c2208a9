"""PDF/X: what a page file must say of itself before a press may trust it.

ISO 15930-7 (PDF/X-4) and ISO 15930-4 (PDF/X-1a:2003). The pages this press makes hold only DeviceCMYK and DeviceGray,
no transparency and no layers, so that the two standards differ in what the file claims, not in what it draws.
"""

from __future__ import annotations

import hashlib
import zlib
from dataclasses import dataclass
from functools import lru_cache
from html import escape
from io import BytesIO

import pikepdf
from pikepdf import Array, Dictionary, Name

from layout.condition import Condition
from layout.page import PagePlan

PRODUCER = "broadsheet"


@dataclass(frozen=True, slots=True)
class Standard:
    """A standard a file can claim."""

    version: str
    """Of PDF."""
    claim: str
    """GTS_PDFXVersion."""
    in_xmp: bool
    """The claim stands in the XMP packet too."""


STANDARDS: dict[str, Standard] = {
    "x4": Standard("1.6", "PDF/X-4", in_xmp=True),  # ISO 15930-7, 6.1
    "x1a": Standard("1.4", "PDF/X-1a:2003", in_xmp=False),  # ISO 15930-4, 6.3
}

# Newsprint conditions in the characterisation registry of the ICC; only these may name it as their registry.
REGISTERED = ("CGATS TR 002", "IFRA26", "IFRA30", "JCN2002")
REGISTRY = "http://www.color.org"

# How qpdf writes an ID of two equal strings, and how near the end of a file at the most.
ID, TRAILER = b"/ID [<", 512

CATALOG_KEYS = {"/Type", "/Pages"}
PAGE_KEYS = {"/Type", "/Parent", "/Contents", "/Resources", "/MediaBox", "/BleedBox", "/TrimBox"}

XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about=""
    xmlns:dc="http://purl.org/dc/elements/1.1/"
    xmlns:xmp="http://ns.adobe.com/xap/1.0/"
    xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/"
    xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
    xmlns:pdfxid="http://www.npes.org/pdfx/ns/id/">
   <dc:format>application/pdf</dc:format>
   <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
   <xmp:CreateDate>{date}</xmp:CreateDate>
   <xmp:ModifyDate>{date}</xmp:ModifyDate>
   <xmp:MetadataDate>{date}</xmp:MetadataDate>
   <xmpMM:DocumentID>{document}</xmpMM:DocumentID>
   <xmpMM:VersionID>1</xmpMM:VersionID>
   <xmpMM:RenditionClass>default</xmpMM:RenditionClass>
   <pdf:Producer>{producer}</pdf:Producer>
   <pdf:Trapped>False</pdf:Trapped>{claim}
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>
"""


def finished(pdf: pikepdf.Pdf, plan: PagePlan, condition: Condition, profile: bytes, standard: str) -> bytes:
    """The file of one page, closed under a standard: equal pages give equal bytes."""
    claimed = STANDARDS[standard]
    _strip(pdf.Root, CATALOG_KEYS)
    _strip(pdf.pages[0].obj, PAGE_KEYS)
    pdf.Root.OutputIntents = Array([_intent(pdf, condition, profile)])
    pdf.Root.Metadata = _metadata(pdf, plan, claimed)
    _inform(pdf, plan, claimed)
    if "/ID" in pdf.trailer:
        del pdf.trailer["/ID"]  # of a file made elsewhere
    out = BytesIO()
    pdf.save(
        out,
        force_version=claimed.version,
        object_stream_mode=pikepdf.ObjectStreamMode.disable,
        fix_metadata_version=False,
        static_id=True,
    )
    return _named(out)


def _named(file: BytesIO) -> bytes:
    """The file with the digest of itself as its ID, which qpdf has left alike in all files.

    qpdf's own digest of what it writes (MD5) would take as long as all the rest of the writing.
    """
    with file.getbuffer() as written:
        sign = hashlib.sha256(written).hexdigest()[:32].encode()
        told = bytes(written[-TRAILER:])
        at = len(written) - len(told) + told.rindex(ID) + len(ID)
        for start in (at, at + len(sign) + len(b"><")):
            written[start : start + len(sign)] = sign
    return file.getvalue()


def _strip(dictionary: pikepdf.Object, keys: set[str]) -> None:
    for key in set(dictionary.keys()) - keys:
        del dictionary[key]


def _intent(pdf: pikepdf.Pdf, condition: Condition, profile: bytes) -> pikepdf.Object:
    """The output intent, with the profile of the press inside (ISO 15930-7, 6.5)."""
    embedded = pdf.make_stream(b"", N=4)
    embedded.write(_packed(profile), filter=Name.FlateDecode)
    intent = Dictionary(
        Type=Name.OutputIntent,
        S=Name.GTS_PDFX,
        OutputConditionIdentifier=condition.identifier,
        Info=condition.identifier,
        DestOutputProfile=embedded,
    )
    if condition.identifier in REGISTERED:
        intent.RegistryName = REGISTRY
    return pdf.make_indirect(intent)


@lru_cache(maxsize=4)
def _packed(profile: bytes) -> bytes:
    return zlib.compress(profile)


def _metadata(pdf: pikepdf.Pdf, plan: PagePlan, standard: Standard) -> pikepdf.Object:
    """The XMP packet, left unpacked so that any workflow can read it."""
    claim = f"\n   <pdfxid:GTS_PDFXVersion>{standard.claim}</pdfxid:GTS_PDFXVersion>" if standard.in_xmp else ""
    packet = XMP.format(
        title=escape(plan.title, quote=False),
        date=f"{plan.date:%Y-%m-%d}T00:00:00+08:00",
        document=_document(pdf, plan),
        producer=PRODUCER,
        claim=claim,
    )
    return pdf.make_stream(packet.encode(), Type=Name.Metadata, Subtype=Name.XML)


def _document(pdf: pikepdf.Pdf, plan: PagePlan) -> str:
    """A name for the document that is its own: drawn from what the page draws, not from a clock."""
    drawn = hashlib.sha256(plan.name.encode() + pdf.pages[0].Contents.read_bytes()).hexdigest()
    return f"uuid:{drawn[:8]}-{drawn[8:12]}-{drawn[12:16]}-{drawn[16:20]}-{drawn[20:32]}"


def _inform(pdf: pikepdf.Pdf, plan: PagePlan, standard: Standard) -> None:
    """The Info dictionary, saying the same as the XMP packet; the date of the file is the date of the issue."""
    date = f"D:{plan.date:%Y%m%d}000000+08'00'"
    pdf.trailer.Info = pdf.make_indirect(
        Dictionary(
            Title=plan.title,
            Producer=PRODUCER,
            CreationDate=date,
            ModDate=date,
            Trapped=Name("/False"),
            GTS_PDFXVersion=standard.claim,
        )
    )
