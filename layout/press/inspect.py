"""A finished page file is read back: what is printed, not what was meant. Ours and any advertiser's."""

from __future__ import annotations

import hashlib
from io import BytesIO
from typing import Any

import pikepdf

from layout.press.clauses_fonts import facts
from layout.press.clauses_identity import claimed
from layout.press.clauses_intent import is_registered, profile_of
from layout.press.clauses_reach import Opened, intents, reach
from layout.press.clauses_table import breaches
from layout.press.coverage import Ground
from layout.press.found import Found, Reader
from layout.press.state import DAMAGE, State, damage, upright
from layout.press.walk import walk
from layout.printed import Box, Printed


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
    opened = Opened(pdf, claimed(pdf), found, reach(pdf), tuple(map(profile_of, intents(pdf))))
    intent, profile = next(zip(opened.intents(), opened.profiles, strict=True), (pikepdf.Dictionary(), b""))
    return Printed(
        version=pdf.pdf_version,
        pages=len(pdf.pages),
        media=_shifted(page, page.mediabox),
        trim=_own_box(page, "/TrimBox") or _own_box(page, "/ArtBox"),
        bleed=_own_box(page, "/BleedBox"),
        standard=opened.claim,
        intent=str(intent.get("/OutputConditionIdentifier", "")),
        fonts=tuple(facts(opened)),
        images=tuple(found.images),
        types=tuple(found.types),
        spaces=tuple(sorted({name for name, _ in found.spaces})),
        breaches=breaches(opened),
        shapes=tuple(found.shapes),
        profile=hashlib.sha256(profile).hexdigest() if profile else "",
        registered=is_registered(intent),
    )


def _walked(page: pikepdf.Page) -> Found:
    """The page walked from the bottom left of its MediaBox."""
    left, bottom, _, _ = upright(page.mediabox.as_list())
    media = _shifted(page, page.mediabox)
    found = Found(_own_box(page, "/TrimBox") or media, Ground(media))
    walk(Reader(found, page.resources, State((1.0, 0.0, 0.0, 1.0, -left, -bottom), media)), page)
    return found


def _own_box(page: pikepdf.Page, key: str) -> Box | None:
    return _shifted(page, page.obj[key]) if key in page.obj else None


def _shifted(page: pikepdf.Page, box: Any) -> Box:
    """A box from the bottom left of the MediaBox."""
    left, bottom, _, _ = upright(page.mediabox.as_list())
    x, y, z, w = upright(box.as_list())
    return x - left, y - bottom, z - left, w - bottom
