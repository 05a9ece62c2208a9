"""Runs as text-showing operators: codes, and between them the adjustments that put every glyph where it was set.

A run that goes down is shown in vertical writing mode (ISO 32000-1, 9.7.4.3): a glyph hangs by the middle of the top of
its em box, and the pen falls by an em after each.
"""

from __future__ import annotations

from layout.galley import Run, Way
from layout.press.fonts import FALL, HANG, Fount, unicode_hex
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


def hung(run: Run) -> tuple[Sp, Sp]:
    """From the origin of a run to where its operator begins, to the right and downwards."""
    if run.way is not Way.DOWN:
        return 0, 0
    return run.size * HANG[0] * run.scale // (1000 * 1000), -(run.size * HANG[1] // 1000)


def shown(run: Run, fount: Fount) -> str:
    """The TJ operator of a run; marked with its copy where its glyphs alone would read differently."""
    operator = f"[{_array(run, fount)}]TJ"
    if fount.reads(run):
        return operator
    return f"/Span<</ActualText<FEFF{unicode_hex(run.text)}>>>BDC {operator} EMC"


def _array(run: Run, fount: Fount) -> str:
    """Codes and adjustments. Each glyph is placed from the run's origin, so that rounding never adds up."""
    down = run.way is Way.DOWN
    grain = _grain(run.size if down else run.size * max(1000, run.scale) // 1000)
    pieces: list[str] = []
    open_, pen = False, 0
    for glyph, place in zip(run.glyphs, _places(run, grain), strict=True):
        if place != pen:
            pieces.append(f"{'>' if open_ else ''}{number(place - pen if down else pen - place, grain)}<")
        elif not open_:
            pieces.append("<")
        pieces.append(f"{fount.codes[glyph]:04X}")
        open_, pen = True, place + (FALL if down else fount.widths[glyph]) * grain
    return "".join(pieces) + ">" * open_


def _grain(size: Sp) -> int:
    """Parts of a thousandth of an em that keep a glyph within 0.01 pt: whole ones below 20 pt, tenths below 200 pt."""
    return 1 if size < 20 * POINT else 10 if size < 200 * POINT else 100


def _places(run: Run, grain: int) -> list[int]:
    """Glyph origins in thousandths of an em over `grain`, of the size as it is written and before Tz widens it across."""
    above = 1000 * 1000 * DECIMALS * grain
    below = POINT * parts(run.size) * (1000 if run.way is Way.DOWN else run.scale)
    return [(2 * x * above + below) // (2 * below) for x in run.xs]
