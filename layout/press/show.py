"""Runs as text-showing operators: codes, and between them the adjustments that put every glyph where it was set."""

from __future__ import annotations

from layout.galley import Run
from layout.press.fonts import Fount, unicode_hex
from layout.units import POINT, Sp

DECIMALS = 10_000
"""Lengths are written in ten-thousandths of a point."""


def number(scaled: int, parts: int = DECIMALS) -> str:
    """An integer of `parts` to the unit as PDF writes it: 92718 is 9.2718."""
    whole, rest = divmod(abs(scaled), parts)
    sign = "-" if scaled < 0 else ""
    return f"{sign}{whole}.{rest:0{len(str(parts)) - 1}}".rstrip("0").rstrip(".") if rest else f"{sign}{whole}"


def parts(length: Sp) -> int:
    """Scaled points to the ten-thousandths of a point that are written, to the nearest one."""
    return (2 * length * DECIMALS + POINT) // (2 * POINT)


def points(length: Sp) -> str:
    """A length as PDF writes it."""
    return number(parts(length))


def shown(run: Run, fount: Fount) -> str:
    """The TJ operator of a run; marked with its copy where its glyphs alone would read differently."""
    operator = f"[{_array(run, fount)}]TJ"
    if fount.reads(run):
        return operator
    return f"/Span<</ActualText<FEFF{unicode_hex(run.text)}>>>BDC {operator} EMC"


def _array(run: Run, fount: Fount) -> str:
    """Codes and adjustments. Each glyph is placed from the run's origin, so that rounding never adds up."""
    grain = _grain(run.size)
    pieces: list[str] = []
    open_, pen = False, 0
    for glyph, place in zip(run.glyphs, _places(run, grain), strict=True):
        if place != pen:
            pieces.append(f"{'>' if open_ else ''}{number(pen - place, grain)}<")
        elif not open_:
            pieces.append("<")
        pieces.append(f"{fount.codes[glyph]:04X}")
        open_, pen = True, place + fount.widths[glyph] * grain
    return "".join(pieces) + ">" * open_


def _grain(size: Sp) -> int:
    """Parts of a thousandth of an em that keep a glyph within 0.01 pt: whole ones below 20 pt, tenths below 200 pt."""
    return 1 if size < 20 * POINT else 10 if size < 200 * POINT else 100


def _places(run: Run, grain: int) -> list[int]:
    """Glyph origins in thousandths of an em over `grain`, of the size as it is written and before Tz widens it."""
    above = 1000 * 1000 * DECIMALS * grain
    below = POINT * parts(run.size) * run.scale
    return [(2 * x * above + below) // (2 * below) for x in run.xs]
