"""Clauses R27 and R28: what a graphics state may not do to ink on its way to the plate."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pikepdf

from layout.press.clauses_reach import Met, Opened
from layout.printed import Breach

# Keys of a graphics state that belong to the press, not to the page (ISO 15930-4, 6.14; ISO 15930-7, 6.11).
CURVES = {
    "/TR": "a transfer curve is set",
    "/TR2": "a transfer curve is set",
    "/HTP": "a halftone phase is set",
    "/HT": "a halftone is set",
    "/BG": "black generation is set",
    "/BG2": "black generation is set",
    "/UCR": "undercolour removal is set",
    "/UCR2": "undercolour removal is set",
}
PLAIN = {"/TR2", "/HT", "/BG2", "/UCR2"}
"""Keys that may say Default, which sets nothing."""
OPAQUE = ("/Normal", "/Compatible")


def curves(opened: Opened) -> Iterator[Breach]:
    """R27."""
    for met in opened.states():
        for key, text in CURVES.items():
            if key in met.object and not (key in PLAIN and met.object[key] == "/Default"):
                yield met.breach("R27", text)


def transparency(opened: Opened) -> Iterator[Breach]:
    """R28. PDF/X-4 would allow it; GWG and the house leave nothing to be flattened on the way to the plate."""
    for met in opened.dictionaries():
        group = met.object.get("/Group")
        if isinstance(group, pikepdf.Dictionary) and group.get("/S") == "/Transparency":
            yield met.breach("R28", "transparency: a group")
    for met in opened.images():
        if isinstance(met.object.get("/SMask"), pikepdf.Stream) or int(met.object.get("/SMaskInData", 0)):
            yield met.breach("R28", "transparency: an image with a soft mask")
    for met in opened.states():
        yield from _blending(met, met.object)


def _blending(met: Met, state: Any) -> Iterator[Breach]:
    if float(state.get("/CA", 1)) < 1 or float(state.get("/ca", 1)) < 1:
        yield met.breach("R28", "transparency: ink that is not opaque")
    modes = state.get("/BM", pikepdf.Name.Normal)
    first = str(modes[0] if isinstance(modes, pikepdf.Array) else modes)
    if first not in OPAQUE:
        yield met.breach("R28", f"transparency: blend mode {first[1:]}")
    if isinstance(state.get("/SMask"), pikepdf.Dictionary):
        yield met.breach("R28", "transparency: a soft mask")
