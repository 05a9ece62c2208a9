"""Ads as their agency made them: a PDF placed whole, its fonts and colours untouched."""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO

import pikepdf

from layout.press.state import DAMAGE, damage


@dataclass(frozen=True, slots=True, eq=False)
class Advert:
    """An ad's first page as a form XObject of its own file."""

    pdf: pikepdf.Pdf
    """The ad's file; the form lives in it."""
    form: pikepdf.Object
    left: float
    top: float
    """The top left of the trim in the form's own points."""


def is_pdf(data: bytes) -> bool:
    """Whether the bytes are a PDF: its mark may stand anywhere in the first kilobyte."""
    return b"%PDF-" in data[:1024]


def advert(data: bytes) -> Advert:
    """Open an ad. Its BBox is its trim and clips it; its Matrix undoes /Rotate and /UserUnit.

    ValueError with a message for a person when the file is locked, broken or empty.
    """
    try:
        pdf = pikepdf.open(BytesIO(data))
        form = pdf.pages[0].as_form_xobject()
        form.read_bytes()  # damage shows here, with the ad's name at hand, and not when the page is closed
        return Advert(pdf, form, *_top_left(form))
    except pikepdf.PasswordError:
        raise ValueError("the ad is locked with a password; ask for an unlocked PDF") from None
    except DAMAGE as error:
        raise ValueError(f"the ad cannot be read as a PDF ({damage(error)}); ask for it again") from error


def _top_left(form: pikepdf.Object) -> tuple[float, float]:
    left, bottom, right, top = (float(side) for side in form.BBox.as_list())
    matrix = form.get("/Matrix")
    a, b, c, d, e, f = (float(part) for part in matrix.as_list()) if matrix is not None else (1, 0, 0, 1, 0, 0)
    corners = [(x, y) for x in (left, right) for y in (bottom, top)]
    return min(a * x + c * y + e for x, y in corners), max(b * x + d * y + f for x, y in corners)
