"""The digital twin: every page of an issue in one file for the screen, with bookmarks, article threads and reading order."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from html import escape
from io import BytesIO
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, String

from layout.issue import REST
from layout.page import Frame, Page
from layout.press.pdfx import PRODUCER
from layout.press.screen import VERSION
from layout.press.twin_tree import Tree, box
from layout.units import Rect

CALLED: dict[str, str] = {"zh": "第{number}版 {section}", "ja": "{number}面 {section}", "ko": "{number}면 {section}"}
"""How a page is called, by the language of the paper; elsewhere by its number and section alone."""

XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about=""
    xmlns:dc="http://purl.org/dc/elements/1.1/"
    xmlns:xmp="http://ns.adobe.com/xap/1.0/"
    xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/"
    xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
   <dc:format>application/pdf</dc:format>
   <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
   <dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
   <xmp:CreateDate>{date}</xmp:CreateDate>
   <xmp:ModifyDate>{date}</xmp:ModifyDate>
   <xmp:MetadataDate>{date}</xmp:MetadataDate>
   <xmpMM:DocumentID>{document}</xmpMM:DocumentID>
   <pdf:Producer>{producer}</pdf:Producer>
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>
"""


def twin(pages: Sequence[tuple[Page, bytes]], title: str, language: str) -> bytes:
    """The issue as one file: each page with its bytes of `screen_page`, in the order of the paper. Equal pages give equal bytes.

    `language` is a tag of BCP 47. ValueError when there is no page.
    """
    if not pages:
        raise ValueError("an issue for the screen needs at least one page")
    with pikepdf.new() as pdf:
        tree = Tree(pdf)
        for page, data in pages:
            with pikepdf.open(BytesIO(data)) as single:
                pdf.pages.append(single.pages[0])
            tree.grow(page, pdf.pages[-1].obj)
        nouns = [page for page, _ in pages]
        tree.hang(language)
        _share_profiles(pdf)
        _outline(pdf, nouns, language)
        _label(pdf, nouns)
        _thread(pdf, nouns)
        _inform(pdf, pages, title, language)
        return _saved(pdf)


def stories(page: Page) -> Iterator[Frame]:
    """The frames of a page that are read: all that have a title."""
    return (frame for frame in page.frames if frame.title)


def _outline(pdf: pikepdf.Pdf, pages: Sequence[Page], language: str) -> None:
    """A bookmark for each page, below it one for each story."""
    with pdf.open_outline() as outline:
        for number, page in enumerate(pages):
            item = pikepdf.OutlineItem(called(page, language), number, "Fit")
            item.children += [_bookmark(frame, number, pdf.pages[number].obj) for frame in stories(page)]
            outline.root.append(item)


def called(page: Page, language: str) -> str:
    """What a page is called: 第1版 要闻."""
    template = CALLED.get(language.lower().partition("-")[0], "{number} {section}")
    return template.format(number=page.plan.copy.called, section=page.plan.copy.section).strip()


def _bookmark(frame: Frame, number: int, sheet: Any) -> pikepdf.OutlineItem:
    left, _, _, top = box(frame.heads[0] if frame.heads else frame.rect, sheet)
    return pikepdf.OutlineItem(frame.title, number, "XYZ", left=left, top=top)


def _label(pdf: pikepdf.Pdf, pages: Sequence[Page]) -> None:
    """Page labels: a page is found by the number it bears, even where the file holds only some (ISO 32000-1, 12.4.2)."""
    rows = [(at, Dictionary(S=Name.D, St=page.plan.number)) for at, page in enumerate(pages)]
    pdf.Root.PageLabels = Dictionary(Nums=Array([cell for row in rows for cell in row]))


def _thread(pdf: pikepdf.Pdf, pages: Sequence[Page]) -> None:
    """An article thread for each story, from leg to leg, and on to the page it jumps to (ISO 32000-1, 12.4.3)."""
    legs: dict[tuple[str, str], list[tuple[Rect, Any]]] = {}
    for page, sheet in zip(pages, pdf.pages, strict=True):
        for frame in stories(page):
            legs.setdefault((frame.owner.removesuffix(REST), frame.title), []).extend((leg, sheet.obj) for leg in frame.legs)
    threads = [_beads(pdf, title, beads) for (_, title), beads in legs.items() if beads]
    if threads:
        pdf.Root.Threads = pdf.make_indirect(Array(threads))


def _beads(pdf: pikepdf.Pdf, title: str, legs: Sequence[tuple[Rect, Any]]) -> Any:
    """A thread and its ring of beads; each page lists those that stand on it."""
    thread = pdf.make_indirect(Dictionary(Type=Name.Thread, I=Dictionary(Title=String(title))))
    beads = [pdf.make_indirect(Dictionary(Type=Name.Bead, P=sheet, R=Array(box(leg, sheet)))) for leg, sheet in legs]
    for at, (bead, (_, sheet)) in enumerate(zip(beads, legs, strict=True)):
        bead.N, bead.V = beads[(at + 1) % len(beads)], beads[at - 1]
        sheet.B = Array([*sheet.get("/B", Array()), bead])
    beads[0].T = thread
    thread.F = beads[0]
    return thread


def _share_profiles(pdf: pikepdf.Pdf) -> None:
    """Each page brought its own profile of the screen, and of the press where it has ink left: one of each is enough."""
    known: dict[bytes, Any] = {}
    for thing in pdf.objects:
        if isinstance(thing, Array) and len(thing) == 2 and thing[0] == Name.ICCBased and isinstance(thing[1], pikepdf.Stream):
            thing[1] = known.setdefault(hashlib.sha256(thing[1].read_bytes()).digest(), thing[1])


def _inform(pdf: pikepdf.Pdf, pages: Sequence[tuple[Page, bytes]], title: str, language: str) -> None:
    """Title, language and date of the issue, in Info and XMP alike; the viewer opens with title and bookmarks."""
    day = pages[0][0].plan.date
    date = f"D:{day:%Y%m%d}000000+08'00'"
    pdf.trailer.Info = pdf.make_indirect(Dictionary(Title=String(title), Producer=PRODUCER, CreationDate=date, ModDate=date))
    name = hashlib.sha256(title.encode() + b"".join(hashlib.sha256(data).digest() for _, data in pages)).hexdigest()
    packet = XMP.format(
        title=escape(title, quote=False),
        language=escape(language, quote=False),
        date=f"{day:%Y-%m-%d}T00:00:00+08:00",
        document=f"uuid:{name[:8]}-{name[8:12]}-{name[12:16]}-{name[16:20]}-{name[20:32]}",
        producer=PRODUCER,
    )
    pdf.Root.Metadata = pdf.make_stream(packet.encode(), Type=Name.Metadata, Subtype=Name.XML)
    pdf.Root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
    pdf.Root.PageMode = Name.UseOutlines


def _saved(pdf: pikepdf.Pdf) -> bytes:
    out = BytesIO()
    modes = pikepdf.ObjectStreamMode
    pdf.save(out, force_version=VERSION, object_stream_mode=modes.generate, fix_metadata_version=False, deterministic_id=True)
    return out.getvalue()
