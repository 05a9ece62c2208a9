"""A print proof put together: paper, page, what is written over it, and the sheets of its list, in one file."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO

import pikepdf

from layout.press.impose import closed_again, digest, leaf, mount
from layout.units import Rect, in_points


def bound(pdf: bytes, paper: bytes, over: bytes, room: Rect, sheets: Sequence[bytes]) -> bytes:
    """A page in its room on the paper, `over` on top of it, `sheets` behind. Equal files give equal bytes.

    `room` in sp from the top left of the paper, in the proportion of the page's trim. ValueError when `pdf` is no page of the press.
    """
    page, notes = leaf(pdf), leaf(over)
    with pikepdf.open(BytesIO(paper)) as proof:
        height = float(proof.pages[0].mediabox[3])
        scale = in_points(room.width) / page.size[0]
        title = str(proof.trailer.Info.Title)
        mount(proof, page, "Page", (in_points(room.x), height - in_points(room.y) - page.size[1] * scale), scale)
        mount(proof, notes, "Notes", (0.0, 0.0), 1.0)
        for sheet in sheets:
            with pikepdf.open(BytesIO(sheet)) as more:
                proof.pages.extend(more.pages)
        return closed_again(proof, page.pdf, title, digest(pdf, paper, over, *sheets))
