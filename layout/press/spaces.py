"""Colour spaces of a printed page: their names, and the inks a tint comes down to (ISO 32000-1, 8.6)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pikepdf

from layout.printed import Inks

PROCESS = {"Cyan": 0, "Magenta": 1, "Yellow": 2, "Black": 3}

# Abbreviations of inline images, ISO 32000-1, table 94.
SHORT = {"G": "DeviceGray", "RGB": "DeviceRGB", "CMYK": "DeviceCMYK", "I": "Indexed"}

# Spaces in which every part at its highest is white paper.
ADDITIVE = {"DeviceGray", "CalGray", "DeviceRGB", "CalRGB"}

NOTHING = 0.0005
"""Ink below half a thousandth is rounding."""
DEEPEST = 8
"""Spaces under spaces; deeper ones contain themselves."""


def spaces(space: Any, depth: int = 0) -> tuple[str, ...]:
    """Names of a colour space and of those below it: DeviceCMYK, ICCBased, "Separation PANTONE 185 C" …"""
    family = family_of(space, depth)
    if family in {"", "Pattern", "Indexed"}:
        return spaces(space[1], depth + 1) if isinstance(space, pikepdf.Array) and len(space) > 1 else ()
    if family == "Separation":
        return (f"Separation {str(space[1])[1:]}",)
    if family == "DeviceN":
        return tuple(f"DeviceN {str(name)[1:]}" for name in space[1].as_list())
    return (family,)


def families(space: Any, depth: int = 0) -> Iterator[str]:
    """The family of a colour space and of those it comes down to: base of an index, underlying of a pattern, alternate of a spot ink."""
    family = family_of(space, depth)
    if family:
        yield family
    if not isinstance(space, pikepdf.Array):
        return
    below = {"Indexed": 1, "Pattern": 1, "Separation": 2, "DeviceN": 2}.get(family, 0)
    if below and len(space) > below:
        yield from families(space[below], depth + 1)


def family_of(space: Any, depth: int = 0) -> str:
    """The name a space goes by; empty for what is no space."""
    if depth > DEEPEST:
        raise ValueError("colour spaces contain themselves")
    if isinstance(space, pikepdf.Array):
        space = space[0] if len(space) else ""
    name = str(space).lstrip("/") if isinstance(space, pikepdf.Name | str) else ""
    return SHORT.get(name, name)


def first_ink(space: Any) -> Inks:
    """The ink a space begins with: black, or the full tint of a spot ink."""
    if spaces(space) == ("DeviceCMYK",):
        return (0.0, 0.0, 0.0, 1.0)
    if family_of(space) == "Pattern":
        return ()
    return inks(space, (1.0,) * len(_inks(space))) if _inks(space) else (0.0,)


def inks(space: Any, parts: tuple[float, ...]) -> Inks:
    """What a colour prints: tints of process inks as CMYK, spot inks by their alternate when that is plain, else as given."""
    names = _inks(space)
    if names and all(name in PROCESS for name in names):
        printed = [0.0] * 4
        for name, part in zip(names, parts, strict=False):
            printed[PROCESS[name]] = part
        return tuple(printed)
    if names == ["All"]:
        return parts * 4
    return _alternate(space, parts) if len(names) == 1 else parts


def is_bare(space: Any, ink: Inks) -> bool:
    """Whether a colour leaves the paper white. A pattern never does, nor what nobody can reckon."""
    if len(ink) == 4:
        return max(ink) <= NOTHING
    family = family_of(space)
    if family in ADDITIVE or (family == "ICCBased" and len(ink) in (1, 3)):
        return bool(ink) and min(ink) >= 1 - NOTHING
    return family in {"Separation", "DeviceN"} and bool(ink) and max(ink) <= NOTHING


def _inks(space: Any) -> list[str]:
    if not isinstance(space, pikepdf.Array):
        return []
    family = str(space[0])
    if family == "/Separation":
        return [str(space[1])[1:]]
    return [str(name)[1:] for name in space[1].as_list()] if family == "/DeviceN" else []


def _alternate(space: Any, parts: tuple[float, ...]) -> Inks:
    """The tint of a spot ink through an exponential function into CMYK (ISO 32000-1, 7.10.3)."""
    function = space[3]
    if len(parts) != 1 or str(space[2]) != "/DeviceCMYK" or int(function.get("/FunctionType", -1)) != 2:
        return parts
    low, high = function.get("/C0", pikepdf.Array([0] * 4)).as_list(), function.C1.as_list()
    tint = parts[0] ** float(function.N)
    return tuple(float(a) + tint * (float(b) - float(a)) for a, b in zip(low, high, strict=True))
