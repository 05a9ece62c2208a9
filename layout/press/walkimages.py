"""Images met on the walk, as they land on paper (ISO 32000-1, 8.9)."""

from __future__ import annotations

from math import hypot
from typing import Any

import pikepdf

from layout.press.coverage import load
from layout.press.found import Reader
from layout.press.spaces import spaces
from layout.press.state import landed
from layout.printed import Box, Load, PrintedImage

MOST = 500
"""Images of a page whose pixels are weighed."""
UNIT_SQUARE: Box = (0.0, 0.0, 1.0, 1.0)

# Filters that no page for a press may use (ISO 15930-4 and -7), as an inline image may write them.
BARRED_INLINE = {"/LZW": "LZW", "/LZWDecode": "LZW"}


def image(reader: Reader, given: Any, name: str = "") -> None:
    """An image lands on the unit square of the current matrix. A stencil has no colours of its own."""
    stencil = bool(given.get("/ImageMask", given.get("/IM", False)))
    used = ("ImageMask",) if stencil else spaces(named(reader, given.get("/ColorSpace", given.get("/CS"))))
    if not stencil:
        reader.found.note(used, reader.inside, name)
    bits = 1 if stencil else int(given.get("/BitsPerComponent", given.get("/BPC", 8)))
    pixels = int(given.get("/Width", given.get("/W", 0))), int(given.get("/Height", given.get("/H", 0)))
    rect = landed(UNIT_SQUARE, reader.state.ctm)
    seen = reader.covered(rect, reader.state.fill) if stencil else reader.covered(rect, reader.state.fill._replace(space="", bare=False))
    if seen is None:
        return
    reader.mark(seen, stencil and reader.state.fill.bare)
    ppi, stretch = _resolution(reader, pixels)
    held = None if stencil or reader.loose else _load(reader, given, rect)
    alpha = _has_mask(given)
    reader.found.images.append(PrintedImage(rect, pixels, ppi, "+".join(used), bits, reader.inside, stretch, alpha, held))


def inline(reader: Reader, o: Any) -> None:
    given = o[0].obj
    filters = given.get("/Filter", given.get("/F", pikepdf.Array()))
    for name in filters.as_list() if isinstance(filters, pikepdf.Array) else [filters]:
        if str(name) in BARRED_INLINE:
            reader.found.fault(f"an image in the content is packed with {BARRED_INLINE[str(name)]}", reader.inside, "R7")
    image(reader, given)


def named(reader: Reader, name: Any) -> Any:
    """A colour space by its name among the resources, else the name itself."""
    try:
        return reader.resource("/ColorSpace", name)
    except (KeyError, TypeError, ValueError, AttributeError):
        return name


def _resolution(reader: Reader, pixels: tuple[int, int]) -> tuple[int, float]:
    """Pixels to the inch on the coarser axis, and that of the finer over it."""
    a, b, c, d, _, _ = reader.state.ctm
    across, down = hypot(a, b), hypot(c, d)
    if not (across and down and all(pixels)):
        return 0, 1.0
    coarse, fine = sorted((72 * pixels[0] / across, 72 * pixels[1] / down))
    return round(coarse), fine / coarse


def _has_mask(given: Any) -> bool:
    masks = (given.get("/SMask"), given.get("/Mask"))
    return any(isinstance(mask, pikepdf.Stream) for mask in masks) or bool(given.get("/SMaskInData", 0))


def _load(reader: Reader, given: Any, rect: Box) -> Load | None:
    """The ink of the image at this size on paper; placed again at that size, it is not unpacked again."""
    if not isinstance(given, pikepdf.Stream):
        return None
    key = given.objgen, round(rect[2] - rect[0]), round(rect[3] - rect[1])
    loads = reader.found.loads
    if key not in loads:
        loads[key] = load(given, rect) if len(loads) < MOST else None
    return loads[key]
