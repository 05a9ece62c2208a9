"""Runs as text-showing operators: codes, and between them the adjustments that put every glyph where it was set.

A run that goes down is shown in vertical writing mode (ISO 32000-1, 9.7.4.3): a glyph hangs by the middle of the top of
its em box, and the pen falls by an em after each.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from itertools import chain, repeat
from math import gcd
from operator import add, sub

from layout.galley import Run, Way
from layout.press.cmap import unicode_hex
from layout.press.fonts import FALL, HANG, Fount
from layout.units import POINT, Sp

DECIMALS = 10_000
"""Lengths are written in ten-thousandths of a point."""

KNOWN = 1 << 14
"""Numbers remembered: columns and baselines of a page repeat, and so do the spaces of a justified line."""


@lru_cache(maxsize=KNOWN)
def number(scaled: int, parts: int = DECIMALS) -> str:
    """An integer of `parts` to the unit as PDF writes it: 92718 is 9.2718."""
    whole, rest = divmod(abs(scaled), parts)
    sign = "-" if scaled < 0 else ""
    return f"{sign}{whole}.{rest:0{len(str(parts)) - 1}}".rstrip("0").rstrip(".") if rest else f"{sign}{whole}"


def parts(length: Sp) -> int:
    """Scaled points to the ten-thousandths of a point that are written, to the nearest one."""
    return (2 * length * DECIMALS + POINT) // (2 * POINT)


@lru_cache(maxsize=KNOWN)
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
    steps: Iterable[int] = repeat(FALL) if down else map(fount.widths.__getitem__, run.glyphs)
    places = _places(run, grain)
    # What parts each place from where the pen has come to after the glyph before; the first from the origin.
    gaps = list(map(sub, places, chain((0,), map(add, places, steps if grain == 1 else map(grain.__mul__, steps)))))
    signs = map(fount.signs.__getitem__, run.glyphs)
    if not any(gaps):
        return f"<{''.join(signs)}>" if run.glyphs else ""
    towards = 1 if down else -1
    pieces = [f">{number(towards * gap, grain)}<{sign}" if gap else sign for sign, gap in zip(signs, gaps, strict=True)]
    return f"<{''.join(pieces)}>".removeprefix("<>")


def _grain(size: Sp) -> int:
    """Parts of a thousandth of an em that keep a glyph within 0.01 pt: whole ones below 20 pt, tenths below 200 pt."""
    return 1 if size < 20 * POINT else 10 if size < 200 * POINT else 100


def _places(run: Run, grain: int) -> list[int]:
    """Glyph origins in thousandths of an em over `grain`, of the size as it is written and before Tz widens it across."""
    above, below = _ratio(run.size, 1000 if run.way is Way.DOWN else run.scale, grain)
    half = below // 2
    return [(x * above + half) // below for x in run.xs]


@lru_cache(maxsize=KNOWN)
def _ratio(size: Sp, scale: int, grain: int) -> tuple[int, int]:
    """Thousandths of an em over `grain` to the scaled point, as a fraction in lowest terms but for a factor of two: half of it is whole."""
    above, below = 1000 * 1000 * DECIMALS * grain, POINT * parts(size) * scale
    common = gcd(above, below)
    return 2 * above // common, 2 * below // common
