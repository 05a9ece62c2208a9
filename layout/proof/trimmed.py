"""What is judged of a page: what stands inside the trim. Printer's marks are cut off with the paper they stand on."""

from __future__ import annotations

from dataclasses import replace

from layout.page import PRESS, Page
from layout.printed import Box, Printed


def trimmed_page(page: Page) -> Page:
    """A page without its printer's marks."""
    return replace(page, marks=tuple(mark for mark in page.marks if mark.owner != PRESS)) if page.slug else page


def trimmed(printed: Printed) -> Printed:
    """A file without what lies wholly outside its trim."""
    if printed.trim is None or printed.trim == printed.media:
        return printed
    left, bottom, right, top = printed.trim
    x, y = printed.media[:2]
    trim = (left - x, bottom - y, right - x, top - y)
    return replace(
        printed,
        types=tuple(shown for shown in printed.types if _meets((shown.x, shown.y, shown.x, shown.y), trim)),
        images=tuple(image for image in printed.images if _meets(image.rect, trim)),
        shapes=tuple(shape for shape in printed.shapes if _meets(shape.rect, trim)),
    )


def _meets(box: Box, trim: Box) -> bool:
    return box[0] <= trim[2] and box[2] >= trim[0] and box[1] <= trim[3] and box[3] >= trim[1]
