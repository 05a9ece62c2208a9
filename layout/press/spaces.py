"""Colour spaces of a printed page: their names, and the inks a tint comes down to (ISO 32000-1, 8.6)."""

from __future__ import annotations

from typing import Any

import pikepdf

PROCESS = {"Cyan": 0, "Magenta": 1, "Yellow": 2, "Black": 3}

# Abbreviations of inline images, ISO 32000-1, table 94.
SHORT = {"G": "DeviceGray", "RGB": "DeviceRGB", "CMYK": "DeviceCMYK", "I": "Indexed"}


def spaces(space: Any) -> tuple[str, ...]:
    """Names of a colour space and of those below it: DeviceCMYK, ICCBased, "Separation PANTONE 185 C" …"""
    if isinstance(space, pikepdf.Name | str):
        name = str(space).lstrip("/")
        return () if name == "Pattern" else (SHORT.get(name, name),)
    if not isinstance(space, pikepdf.Array) or not len(space):
        return ()
    family = SHORT.get(str(space[0])[1:], str(space[0])[1:])
    if family in {"Indexed", "Pattern"}:
        return spaces(space[1]) if len(space) > 1 else ()
    if family == "Separation":
        return (f"Separation {str(space[1])[1:]}",)
    if family == "DeviceN":
        return tuple(f"DeviceN {str(name)[1:]}" for name in space[1].as_list())
    return (family,)


def first_ink(space: Any) -> tuple[float, ...]:
    """The ink a space begins with: black, or the full tint of a spot ink."""
    if spaces(space) == ("DeviceCMYK",):
        return (0.0, 0.0, 0.0, 1.0)
    return (1.0,) if _inks(space) else (0.0,)


def inks(space: Any, parts: tuple[float, ...]) -> tuple[float, ...]:
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


def _inks(space: Any) -> list[str]:
    if not isinstance(space, pikepdf.Array):
        return []
    family = str(space[0])
    if family == "/Separation":
        return [str(space[1])[1:]]
    return [str(name)[1:] for name in space[1].as_list()] if family == "/DeviceN" else []


def _alternate(space: Any, parts: tuple[float, ...]) -> tuple[float, ...]:
    """The tint of a spot ink through an exponential function into CMYK (ISO 32000-1, 7.10.3)."""
    function = space[3]
    if len(parts) != 1 or str(space[2]) != "/DeviceCMYK" or int(function.get("/FunctionType", -1)) != 2:
        return parts
    low, high = function.get("/C0", pikepdf.Array([0] * 4)).as_list(), function.C1.as_list()
    tint = parts[0] ** float(function.N)
    return tuple(float(a) + tint * (float(b) - float(a)) for a, b in zip(low, high, strict=True))
