"""Pictures written as JPEG: full resolution in every channel, and no more ink than the house allows."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO

from PIL import Image

from layout.press.separation import FEW, beyond, clamped

LEAST_QUALITY = 92
"""Below this quality the rounding of the file breaks the ink limit by more than 10 %."""
FINER = (95, 98)
"""Qualities tried when a picture asks for them: noise, and stripes of strong colours."""
LOWER = (5, 10, 20, 40)
"""Percent by which the ink is held lower when quality alone does not do."""
OVER = 10
"""Percent over the limit that few pixels may carry (Thresholds.ink_over)."""
SAFE = 19
"""Rounding has not been seen to add as much: a picture that stays so far below is not looked at again. Those of the profile shipped do."""


def written(image: Image.Image, quality: int, limit: int) -> bytes:
    """A picture in L or CMYK as JPEG. After unpacking fewer than one inked pixel in a thousand exceeds `limit` percent by `OVER`."""
    jpeg = b""
    for fineness, held in _tries(max(quality, LEAST_QUALITY), limit):
        jpeg = encoded(clamped(image, held) if held else image, fineness)
        if image.mode != "CMYK" or not beyond(image, limit + OVER - SAFE) or _holds(jpeg, limit):
            break
    return jpeg


def _tries(quality: int, limit: int) -> Iterator[tuple[int, int]]:
    """Quality, and the limit to hold the ink to before it is written; 0 leaves it as it is."""
    yield quality, 0
    yield from ((fineness, 0) for fineness in FINER if fineness > quality)
    yield from ((max(quality, FINER[-1]), limit - lower) for lower in LOWER)


def _holds(jpeg: bytes, limit: int) -> bool:
    with Image.open(BytesIO(jpeg)) as image:
        return beyond(image, limit + OVER) < FEW


def encoded(image: Image.Image, quality: int) -> bytes:
    """Nothing of the camera's is kept: no EXIF, no comment, no profile."""
    image.info = {}
    out = BytesIO()
    image.save(out, "JPEG", quality=quality, subsampling=0)
    return out.getvalue()
