"""What a lever moves of its story, as area: a line more is a hundredth of a lead and a twentieth of a brief, and is seen accordingly."""

from __future__ import annotations

from dataclasses import dataclass

from layout.makeup.mix import Mix
from layout.units import ceil_div

SHARE = 6
"""Tenths of strain for each thousandth of the story's area that a lever moves."""


@dataclass(frozen=True, slots=True)
class Portion:
    """Tenths of strain for what is moved of a form: metric M10 (docs/metrics.md) counts the same areas."""

    line: int
    """For a line more or less in one leg, or a row of white in it."""
    picture: int
    """For a row of its pictures."""
    head: int
    """For a row of white over its head."""

    def lines(self, count: int) -> int:
        """Strain of so many lines more or less, or rows of white."""
        return self.line * count // 10

    def crop(self, rows: int, crop: int) -> int:
        """Strain of pictures so many rows deep that are cropped by so many thousandths."""
        return self.picture * rows * abs(crop) // 10_000


def portion(mix: Mix) -> Portion:
    """Of a form at the depth it has by itself."""
    width = mix.division.width(mix.legs)
    area = max(1, mix.depth(tuple(ceil_div(p.natural, p.row) for p in mix.photos)) * width)
    line, picture, head = (SHARE * 1000 * wide // area for wide in (mix.measure, mix.photos_at.width, mix.head_at.width))
    return Portion(line, picture, head)
