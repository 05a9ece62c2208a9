"""Clauses R24 to R26 and R29: colour.

Composite newsprint is DeviceCMYK and DeviceGray; all else would be separated by somebody else's taste.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pikepdf

from layout.press.clauses_file import walked
from layout.press.clauses_reach import Met, Opened
from layout.press.spaces import PROCESS, families
from layout.printed import Breach

ALLOWED = {"DeviceGray", "DeviceCMYK", "Separation", "DeviceN", "Indexed", "Pattern"}
DEFAULTS = ("/DefaultGray", "/DefaultRGB", "/DefaultCMYK")

# Rendering intents of ISO 32000-1, table 70.
INTENTS = {"/AbsoluteColorimetric", "/RelativeColorimetric", "/Saturation", "/Perceptual"}


def used_spaces(opened: Opened) -> Iterator[tuple[Met, Any]]:
    """The colour spaces of resources, images, shadings and groups, each with what brings it."""
    for met in opened.dictionaries():
        held = met.object
        given = held.get("/ColorSpace")
        if isinstance(given, pikepdf.Dictionary):
            yield from ((Met(value, name, "/ColorSpace", met.inside), value) for name, value in given.items())
        elif given is not None:
            yield met, given
        if held.get("/S") == "/Transparency" and "/CS" in held:
            yield met, held.CS


def colour_spaces(opened: Opened) -> Iterator[Breach]:
    """R24. Each space once for the page and once for each ad. GWG separates early: no RGB, Lab, calibrated or ICCBased colour."""
    told: dict[tuple[str, str], str] = {}
    for met, space in used_spaces(opened):
        if met.key in DEFAULTS and met.holder == "/ColorSpace":
            told.setdefault((met.key[1:], met.inside), met.thing)
        for family in families(space):
            told.setdefault((family, met.inside), met.thing)
    for (name, inside), thing in opened.found.spaces.items():
        told.setdefault((name.partition(" ")[0], inside), thing)
    for (family, inside), thing in told.items():
        if family not in ALLOWED:
            yield Breach("R24", f"colour in {family}; only DeviceCMYK and DeviceGray may go to the press", inside, thing)


def spots(opened: Opened) -> Iterator[Breach]:
    """R25. What is merely listed makes no plate; what is used does."""
    for (name, inside), thing in opened.found.spaces.items():
        family, _, ink = name.partition(" ")
        if family in {"Separation", "DeviceN"} and ink not in {*PROCESS, "All", "None"}:
            yield Breach("R25", f"spot colour {ink}; there are four plates", inside, thing)
    yield from walked(opened, "R25")


def rendering_intents(opened: Opened) -> Iterator[Breach]:
    """R26."""
    for met in opened.dictionaries():
        state = met.holder == "/ExtGState" or met.object.get("/Type") == "/ExtGState"
        key = "/RI" if state else "/Intent" if met.object.get("/Subtype") == "/Image" else ""
        if key and key in met.object and str(met.object[key]) not in INTENTS:
            yield met.breach("R26", f"rendering intent {str(met.object[key])[1:]} is none of the four")
    yield from walked(opened, "R26")


def overprint_mode(opened: Opened) -> Iterator[Breach]:
    """R29."""
    return walked(opened, "R29")
