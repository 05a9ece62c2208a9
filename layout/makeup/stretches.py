"""Stretches: the legs of a box cut by its head and its pictures, in reading order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from layout.makeup.mix import Across, Mix
from layout.units import Sp


@dataclass(frozen=True, slots=True)
class Stretch:
    """Rows of a leg one under the other at one measure: all of the leg, or a part that head and pictures leave."""

    leg: int
    x: Sp
    """Left edge from that of the box."""
    measure: Sp
    row: int
    """First row, from the top of the box."""
    rows: int
    ends: bool
    """It ends at the foot of the box, or of its part of it (折角)."""


@dataclass(frozen=True, slots=True)
class Standing:
    """Head and pictures at the depth they have: first row and rows of each, from the top of the box."""

    head: tuple[int, int]
    band: tuple[int, int]


def standing(mix: Mix, air: int, pictures: Sequence[int]) -> Standing:
    """Where head and pictures stand when the head takes so much air and the pictures are so deep."""
    head, band = mix.head.rows + air, mix.band(pictures)
    if mix.under:
        return Standing((mix.top + band, head), (mix.top, band))
    start = mix.top + mix.drop + (head if mix.below else 0)
    return Standing((mix.top, head), (start, band))


def stretches(mix: Mix, rows: int, air: int, pictures: Sequence[int]) -> tuple[Stretch, ...]:
    """What head and pictures leave of every leg, leg by leg from the top."""
    place = standing(mix, air, pictures)
    bars = [(mix.head_at, *place.head), (mix.photos_at, *place.band)]
    bars = sorted((bar for bar in bars if bar[0].beside and bar[2]), key=lambda bar: bar[1])
    return tuple(stretch for leg in range(mix.legs) for stretch in _cut(mix, leg, rows - mix.foot - mix.sooner(leg), bars))


def _cut(mix: Mix, leg: int, foot: int, bars: Sequence[tuple[Across, int, int]]) -> Iterator[Stretch]:
    x, measure = mix.division.x(leg), mix.division.measure
    row = mix.top
    for bar, top, rows in bars:
        rest = bar.beside[leg]
        if rest == (x, measure):
            continue
        if top > row:
            yield Stretch(leg, x, measure, row, top - row, False)
        low = min(foot, top + rows)
        if rest and low > top:
            yield Stretch(leg, *rest, top, low - top, low == foot)
        row = max(row, low)
    if foot > row:
        yield Stretch(leg, x, measure, row, foot - row, True)
