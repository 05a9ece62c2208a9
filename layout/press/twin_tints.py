"""Operators and functions of colour, from the inks of the press to sRGB (ISO 32000-1, 8.6 and 8.7.4)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import pikepdf
from pikepdf import Array, Name, Operator

from layout.press.state import DAMAGE
from layout.press.twin_light import lit
from layout.press.twin_programs import reckoned

INKED = {"/DeviceCMYK": 4, "/DeviceGray": 1}
"""Spaces of the press, and how many parts a colour has in them."""

FIRST: dict[str, tuple[float, ...]] = {"/DeviceCMYK": (0.0, 0.0, 0.0, 1.0), "/DeviceGray": (0.0,)}
"""The colour a space begins with: black (ISO 32000-1, 8.6.5)."""

DEVICE = {"k": "rg", "g": "rg", "K": "RG", "G": "RG"}
SPACE = {"cs": "rg", "CS": "RG"}
COLOUR = {"sc": "rg", "scn": "rg", "SC": "RG", "SCN": "RG"}

STEPS = 256
"""Samples of a gradient: no step that a screen could show is lost."""
OVERPRINT = {"/op", "/OP", "/OPM"}


class Tinter:
    """Turns the colours of one content stream; it knows which space of the press is taken up for filling and for stroking."""

    def __init__(self, resources: Any, profile: bytes) -> None:
        self.resources, self.profile = resources, profile
        self.spaces: dict[str, str] = {}
        """By the operator that will be written, rg or RG: the name of the space of the press that is taken up."""
        self.saved: list[dict[str, str]] = []

    def turned(self, instructions: Iterable[Any]) -> Iterator[Any]:
        """The instructions with every colour of the press as sRGB, and without overprint."""
        for given in instructions:
            sign = str(given.operator)
            if sign in DEVICE:
                self.spaces.pop(DEVICE[sign], None)
                yield self._light(DEVICE[sign], tuple(map(float, given.operands)))
            elif sign in SPACE:
                yield self._taken(SPACE[sign], given)
            elif sign in COLOUR and COLOUR[sign] in self.spaces:
                yield self._light(COLOUR[sign], tuple(map(float, given.operands)))
            elif sign != "gs" or not self._bare(given.operands[0]):
                self._follow(sign)
                yield given

    def _follow(self, sign: str) -> None:
        """Keep step with the graphics state."""
        if sign == "q":
            self.saved.append(dict(self.spaces))
        elif sign == "Q" and self.saved:
            self.spaces = self.saved.pop()
        elif sign in {"rg", "RG"}:
            self.spaces.pop(sign, None)

    def _taken(self, sign: str, given: Any) -> Any:
        """A space is taken up: one of the press is black at first, any other is kept."""
        space = self._named(given.operands[0])
        if space not in INKED:
            self.spaces.pop(sign, None)
            return given
        self.spaces[sign] = space
        return self._light(sign, FIRST[space])

    def _named(self, name: Any) -> str:
        try:
            found = self.resources["/ColorSpace"][str(name)]
        except DAMAGE:
            found = name
        return str(found) if isinstance(found, Name) else ""

    def _bare(self, name: Any) -> bool:
        """Whether a graphics state says nothing any more, once overprint is taken out of it."""
        try:
            return not set(self.resources["/ExtGState"][str(name)].keys()) - {"/Type"}
        except DAMAGE:
            return False

    def _light(self, sign: str, inks: tuple[float, ...]) -> Any:
        return pikepdf.ContentStreamInstruction([written(part) for part in lit(self.profile, inks)], Operator(sign))


def written(part: float) -> Any:
    """A part of a colour as PDF writes it."""
    return int(part) if part in {0.0, 1.0} else part


def plain(dictionary: Any) -> None:
    """Take overprint out of a graphics state."""
    for key in OVERPRINT & set(dictionary.keys()):
        del dictionary[key]


def spot(space: Any, profile: bytes, pdf: pikepdf.Pdf) -> bool:
    """Turn what a spot ink is shown by, in place; False when a space stays in ink (ISO 32000-1, 8.6.6)."""
    family = str(space[0]) if isinstance(space, Array) else ""
    if family not in {"/Separation", "/DeviceN"}:
        return family not in {"/Indexed", "/Pattern"}
    if str(space[2]) not in INKED:
        return True
    if family == "/DeviceN" and len(space[1]) > 1:
        return False
    space[2], space[3] = Name.DeviceRGB, _ramp(space[3], (profile, pdf))
    return True


def shade(shading: Any, profile: bytes, pdf: pikepdf.Pdf) -> bool:
    """Turn a shading, in place; False when it is left as it is, in ink: one of two numbers, or of a mesh of colours."""
    space = str(shading.ColorSpace) if isinstance(shading.ColorSpace, Name) else ""
    if space not in INKED:
        return space == "/DeviceRGB"
    if int(shading.ShadingType) == 1 or "/Function" not in shading:
        return False
    function = _ramp(shading.Function, (profile, pdf))
    if "/Background" in shading:
        light = lit(profile, tuple(float(part) for part in shading.Background.as_list()))
        shading.Background = Array([written(part) for part in light])
    shading.Function, shading.ColorSpace = function, Name.DeviceRGB
    return True


def _ramp(function: Any, made: tuple[bytes, pikepdf.Pdf]) -> Any:
    """A function of one tint into ink as one into light, sampled (ISO 32000-1, 7.10.2)."""
    profile, pdf = made
    first = function[0] if isinstance(function, Array) else function
    low, high = (float(end) for end in first.Domain.as_list())
    tints = [reckoned(function, low + (high - low) * step / (STEPS - 1)) for step in range(STEPS)]
    light = bytes(round(255 * part) for inks in tints for part in lit(profile, tuple(round(ink, 4) for ink in inks)))
    shape = {"FunctionType": 0, "Size": Array([STEPS]), "BitsPerSample": 8}
    return pdf.make_stream(light, Domain=first.Domain, Range=Array([0, 1] * 3), **shape)
