"""The hard proof (大样): a page reduced to the paper of an office printer, under its panel of facts and signatures."""

from __future__ import annotations

from io import BytesIO

import pikepdf

from layout.press.impose import closed_again, digest, leaf, mount
from layout.units import Rect, in_points


def hard_proof(pdf: bytes, panel: bytes, room: Rect) -> bytes:
    """A painted panel with the page put into its room, in sp from the panel's top left. Equal files give equal bytes.

    `room` has the proportion of the page's trim; the page keeps it and fills the width. Standard and output intent are
    the page's, so that the proof printer separates as the press does. ValueError when `pdf` is no page of the press.
    """
    page = leaf(pdf)
    with pikepdf.open(BytesIO(panel)) as sheet:
        height = float(sheet.pages[0].mediabox[3])
        scale = in_points(room.width) / page.size[0]
        title = str(sheet.trailer.Info.Title)
        mount(sheet, page, "Page", (in_points(room.x), height - in_points(room.y) - page.size[1] * scale), scale)
        return closed_again(sheet, page.pdf, title, digest(pdf, panel))
