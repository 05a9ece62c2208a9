"""Clauses R19 to R23: the page and its boxes."""

from __future__ import annotations

from collections.abc import Iterator
from math import isfinite
from typing import Any

from layout.press.clauses_file import present
from layout.press.clauses_reach import Opened
from layout.press.state import upright
from layout.printed import Box, Breach

NEAR = 0.01
"""Points by which boxes may miss one another."""

DEEPEST = 32
"""Levels of the page tree."""

# Each box and those that must hold it (ISO 15930-4, 6.10).
HELD = (
    ("/TrimBox", "/BleedBox"), ("/ArtBox", "/BleedBox"), ("/TrimBox", "/CropBox"), ("/ArtBox", "/CropBox"),
    ("/BleedBox", "/MediaBox"), ("/CropBox", "/MediaBox"), ("/TrimBox", "/MediaBox"), ("/ArtBox", "/MediaBox"),
)  # fmt: skip

# What makes a page a slide or a single separation (ISO 15930-4, 6.2).
COMPOSITE = {
    "/PresSteps": "the page has presentation steps",
    "/Trans": "the page has a transition",
    "/SeparationInfo": "it is one separation, not a composite page",
}


def pages(opened: Opened) -> Iterator[tuple[str, Any]]:
    """Each page, and how it is called where there are several."""
    several = len(opened.pdf.pages) > 1
    return ((f" of page {number}" if several else "", page) for number, page in enumerate(opened.pdf.pages, 1))


def boxes(page: Any) -> dict[str, Box]:
    """The boxes a page has, its own and what it inherits."""
    found = {key: upright(page.obj[key].as_list()) for key in ("/BleedBox", "/TrimBox", "/ArtBox") if key in page.obj}
    found["/MediaBox"] = upright(page.mediabox.as_list())
    crop = page.cropbox
    return found if crop is None else {**found, "/CropBox": upright(crop.as_list())}


def trim_or_art(opened: Opened) -> Iterator[Breach]:
    """R19."""
    for name, page in pages(opened):
        held = [key for key in ("/TrimBox", "/ArtBox") if key in page.obj]
        if not held:
            yield Breach("R19", f"the trim size{name} is not given (TrimBox)")
        elif len(held) == 2:
            yield Breach("R19", f"the page{name} has both a TrimBox and an ArtBox")


def nested(opened: Opened) -> Iterator[Breach]:
    """R20."""
    for name, page in pages(opened):
        found = boxes(page)
        for inner, outer in HELD:
            if inner in found and outer in found and not _holds(found[outer], found[inner]):
                yield Breach("R20", f"the {inner[1:]}{name} reaches outside the {outer[1:]}")


def _holds(outer: Box, inner: Box) -> bool:
    starts = all(i >= o - NEAR for i, o in zip(inner[:2], outer[:2], strict=True))
    return starts and all(i <= o + NEAR for i, o in zip(inner[2:], outer[2:], strict=True))


def plain(opened: Opened) -> Iterator[Breach]:
    """R21. Whether the trim is the planned size is asked where the plan is known."""
    for name, page in pages(opened):
        found = boxes(page)
        if any(abs(a - b) > NEAR for a, b in zip(found.get("/CropBox", found["/MediaBox"]), found["/MediaBox"], strict=True)):
            yield Breach("R21", f"the CropBox{name} is not the MediaBox")
        if "/UserUnit" in page.obj:
            yield Breach("R21", f"the unit{name} is not the point (UserUnit)")
        if _turn(page) % 360:
            yield Breach("R21", f"the page{name} is rotated (Rotate)")
        for key, box in found.items():
            if not all(map(isfinite, box)) or box[2] - box[0] <= 0 or box[3] - box[1] <= 0:
                yield Breach("R21", f"the {key[1:]}{name} has no size")


def _turn(page: Any) -> int:
    """Rotate of the page, or the one it inherits."""
    held = page.obj
    for _ in range(DEEPEST):
        if "/Rotate" in held:
            return int(held.Rotate)
        held = held.get("/Parent")
        if held is None:
            break
    return 0


def one_page(opened: Opened) -> Iterator[Breach]:
    """R22."""
    count = len(opened.pdf.pages)
    if count != 1:
        yield Breach("R22", f"the file has {count} pages; a page file has exactly one")
    if not opened.found.inked:
        yield Breach("R22", "nothing is printed on the page")


def composite(opened: Opened) -> Iterator[Breach]:
    """R23."""
    for name, page in pages(opened):
        yield from (Breach("R23", text + name) for key, text in COMPOSITE.items() if present(page.obj, key))
