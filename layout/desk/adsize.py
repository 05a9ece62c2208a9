"""The size of an advertisement, read from its file."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from layout.desk.photos import read_header
from layout.units import Sp, sp


def ad_size(path: Path, depth: Sp) -> tuple[Sp, Sp]:
    """Width and height on paper: the trim of a PDF, or a picture scaled to the height sold. ValueError says what is wrong."""
    with path.open("rb") as file:
        start = file.read(1024)
    if b"%PDF-" in start:
        return _trim(path)
    width, height = read_header(path, legend=False).pixels
    return depth * width // height, depth


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
    """TrimBox, else MediaBox (PDF 32000-1, 14.11.2), as the reader turns and scales it."""
    left, bottom, right, top = (float(edge) for edge in page.get("/TrimBox") or page.mediabox)
    unit = float(page.get("/UserUnit", 1))
    width, height = (sp(str(round(abs(side) * unit, 4))) for side in (right - left, top - bottom))
    if not width or not height:
        raise ValueError("the page of the PDF has no size; ask for it again")
    turned = int(page.rotation if hasattr(page, "rotation") else page.get("/Rotate", 0)) % 180
    return (height, width) if turned else (width, height)
