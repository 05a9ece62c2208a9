"""Imposition (拼大版): two pages side by side as they stand on one plate, each whole as it was released.

A page goes onto the sheet as a form: its fonts, photos and ads are the ones of its own file, bit for bit, and its trim
clips it, so that printer's marks stay behind. What the sheet says of itself is what its pages say.
"""

from __future__ import annotations

import datetime
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import Any, TypeAlias

import pikepdf
from pikepdf import Array, Dictionary, Name

from layout.condition import Condition
from layout.finding import Source
from layout.issue import PageCopy
from layout.page import PagePlan
from layout.press.pdfx import STANDARDS, finished

Pair: TypeAlias = tuple[int | None, int | None]
"""Left and right page of a plate; None is a blank half."""


def pairs(numbers: Sequence[int]) -> tuple[Pair, ...]:
    """Which pages of a folded section share a plate, from the outer sheet in: outside, inside, outside …

    Odd places of the section are right-hand pages. Eight pages are (8, 1) (2, 7) (6, 3) (4, 5). Where four do not go
    into their number, the two in the middle are a single leaf (单页), half a sheet wide, whose other half is blank; an
    odd number leaves the last page blank.
    """
    places: list[int | None] = [*sorted(numbers), *([None] if len(numbers) % 2 else [])]
    plates: list[Pair] = []
    while len(places) >= 4:
        first, second, *places = places
        *places, fore, last = places
        plates += [(last, first), (second, fore)]
    plates += [(None, places[0]), (places[1], None)] if places else []
    return tuple(plate for plate in plates if plate != (None, None))


def sheet_name(issue: str, left: int | None, right: int | None) -> str:
    """Where a sheet is written: ``plates/7003_08-01.pdf``; 00 is a blank half."""
    return f"plates/{issue}_{left or 0:02}-{right or 0:02}.pdf"


@dataclass(frozen=True, slots=True, eq=False)
class Leaf:
    """A released page as a form XObject of its own file."""

    pdf: pikepdf.Pdf
    """The page's file; the form lives in it."""
    form: pikepdf.Object
    trim: tuple[float, float, float, float]
    """Left, bottom, right, top of the form, points; the form is clipped to it."""

    @property
    def size(self) -> tuple[float, float]:
        """Width and height, points."""
        left, bottom, right, top = self.trim
        return right - left, top - bottom


def leaf(pdf: bytes) -> Leaf:
    """Open a page of the press. ValueError when it is no page that the press has finished."""
    try:
        opened = pikepdf.open(BytesIO(pdf))
    except pikepdf.PdfError:
        raise ValueError("this is no PDF that can be read") from None
    page = opened.pages[0]
    if "/TrimBox" not in page.obj or "/OutputIntents" not in opened.Root:
        raise ValueError("this is no page for a press: it has no TrimBox or no output intent")
    form = page.as_form_xobject()
    form.BBox = page.obj.TrimBox
    left, bottom, right, top = (float(side) for side in page.obj.TrimBox.as_list())
    return Leaf(opened, form, (left, bottom, right, top))


def impose(left: bytes | None, right: bytes | None, title: str) -> bytes:
    """Two pages on one sheet, twice the trim wide, heads level; None leaves its half blank. Equal pages give equal bytes.

    The sheet keeps standard, output intent and date of its pages, and its TrimBox is both of theirs. ValueError when
    there is no page at all.
    """
    leaves = [leaf(page) if page is not None else None for page in (left, right)]
    sizes = [each.size for each in leaves if each]
    if not sizes:
        raise ValueError("a sheet needs a page on one half at least")
    widths = [each.size[0] if each else sizes[0][0] for each in leaves]
    height = max(size[1] for size in sizes)
    with pikepdf.new() as sheet:
        blank_sheet(sheet, sum(widths), height)
        for name, each, x in zip(("Left", "Right"), leaves, (0.0, widths[0]), strict=True):
            if each:
                mount(sheet, each, name, (x, height - each.size[1]), 1.0)
        model = next(each.pdf for each in leaves if each)
        return closed_again(sheet, model, title, digest(left or b"", right or b""))


def whole_sheet(page: bytes, title: str) -> bytes:
    """A double truck (跨版) as its plate: the page is the sheet, clipped to its trim. ValueError when it is no page of the press."""
    mounted = leaf(page)
    with pikepdf.new() as sheet:
        blank_sheet(sheet, *mounted.size)
        mount(sheet, mounted, "Whole", (0.0, 0.0), 1.0)
        return closed_again(sheet, mounted.pdf, title, digest(page))


def blank_sheet(pdf: pikepdf.Pdf, width: float, height: float) -> None:
    """Add an empty page, points, that is all trim."""
    box = Array([0, 0, round(width, 4), round(height, 4)])
    page = Dictionary(Type=Name.Page, MediaBox=box, TrimBox=box, Resources=Dictionary(XObject=Dictionary()))
    page.Contents = pdf.make_stream(b"")
    pdf.pages.append(pikepdf.Page(pdf.make_indirect(page)))


def mount(pdf: pikepdf.Pdf, page: Leaf, name: str, at: tuple[float, float], scale: float) -> None:
    """Put a page onto the first sheet of a PDF, the bottom left of its trim at a point."""
    sheet = pdf.pages[0]
    if "/XObject" not in sheet.obj.Resources:
        sheet.obj.Resources.XObject = Dictionary()
    sheet.obj.Resources.XObject[f"/{name}"] = pdf.copy_foreign(page.form)
    x, y = (place - side * scale for place, side in zip(at, page.trim[:2], strict=True))
    drawn = f"q {scale:.6f} 0 0 {scale:.6f} {x:.4f} {y:.4f} cm /{name} Do Q\n"
    sheet.obj.Contents = pdf.make_stream(sheet.obj.Contents.read_bytes() + drawn.encode())


def digest(*parts: bytes) -> str:
    """A name for what was made of these files."""
    return "-".join(hashlib.sha256(part).hexdigest() for part in parts)


def closed_again(pdf: pikepdf.Pdf, model: pikepdf.Pdf, title: str, made_of: str) -> bytes:
    """A new file under the standard, the output intent and the date of a page of the press; `made_of` tells it from others."""
    intent = model.Root.OutputIntents[0]
    identifier = str(intent.OutputConditionIdentifier)
    said: Any = model.trailer.Info
    plan = PagePlan(made_of, 0, title, _day(str(said.CreationDate)), PageCopy(0, Source("")), front=False, facts=())
    standard = next(key for key, each in STANDARDS.items() if each.claim == str(said.GTS_PDFXVersion))
    return finished(pdf, plan, Condition("", identifier), intent.DestOutputProfile.read_bytes(), standard)


def _day(date: str) -> datetime.date:
    """The day in a PDF date, ``D:20240523000000+08'00'``."""
    return datetime.date(int(date[2:6]), int(date[6:8]), int(date[8:10]))
