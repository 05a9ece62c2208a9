"""Ink as a screen shows it: tints and photos of the press turned to sRGB through the house's own profile.

Relative colorimetric with black point compensation: paper is white, and the darkest the four inks can do is black. What is
printed with the black plate alone is shown without a hue, because the eye takes newsprint black for black.
"""

from __future__ import annotations

import hashlib
from functools import lru_cache
from io import BytesIO
from typing import TypeAlias

from PIL import Image, ImageCms

from layout.press.fonts import Keep

Light: TypeAlias = tuple[float, float, float]
"""Red, green, blue of sRGB, 0-1."""

RECIPE = "1"
"""Raise it when a photo's way to the screen changes: it is part of the cache key."""
RESOLUTION = 130
"""Pixels to the inch of paper: a page of 390 mm fills 2000 pixels of a screen."""
QUALITY = 82
"""Of JPEG; no edge of newsprint needs more."""
LUMINANCE = (0.2126, 0.7152, 0.0722)
"""Share of red, green and blue in the luminance of sRGB (IEC 61966-2-1)."""
PAPER: Light = (1.0, 1.0, 1.0)


@lru_cache(maxsize=4096)
def lit(profile: bytes, inks: tuple[float, ...]) -> Light:
    """DeviceCMYK, or one value of DeviceGray (1 is paper), 0-1, as sRGB to three decimals."""
    cmyk = inks if len(inks) == 4 else (0.0, 0.0, 0.0, 1 - inks[0])
    dots = tuple(round(255 * min(max(part, 0.0), 1.0)) for part in cmyk)
    if not any(dots):
        return PAPER
    if not any(dots[:3]):
        return (round(blacks(profile)[255 - dots[3]] / 255, 3),) * 3
    red, green, blue = _changed(Image.new("CMYK", (1, 1), dots), profile).tobytes()
    return round(red / 255, 3), round(green / 255, 3), round(blue / 255, 3)


@lru_cache(maxsize=4)
def blacks(profile: bytes) -> tuple[int, ...]:
    """For each grey of the black plate, 0 solid to 255 paper, the grey of the screen that has its luminance."""
    ramp = Image.frombytes("CMYK", (256, 1), bytes(value for black in range(255, -1, -1) for value in (0, 0, 0, black)))
    seen = _changed(ramp, profile).tobytes()
    greys = [_grey(*seen[at : at + 3]) for at in range(0, 3 * 256, 3)]
    return (*greys[:-1], 255)


def _grey(*channels: int) -> int:
    light = sum(share * _linear(value / 255) for share, value in zip(LUMINANCE, channels, strict=True))
    return round(255 * (12.92 * light if light <= 0.0031308 else 1.055 * light ** (1 / 2.4) - 0.055))


def _linear(value: float) -> float:
    return value / 12.92 if value <= 0.04045 else float(((value + 0.055) / 1.055) ** 2.4)


def photo(image: Image.Image, size: tuple[int, int], profile: bytes) -> bytes:
    """A picture in ink (CMYK with 255 for solid, L with 255 for paper) or in sRGB, as a JPEG in sRGB of that size."""
    small = image if image.size == size else image.resize(size, Image.Resampling.LANCZOS, reducing_gap=3.0)
    if small.mode == "CMYK":
        small = _changed(small, profile)
    elif small.mode == "L":
        small = small.point(blacks(profile)).convert("RGB")
    small.info = {}
    out = BytesIO()
    small.save(out, "JPEG", quality=QUALITY, optimize=True)
    return out.getvalue()


def kept_photo(image: Image.Image, given: tuple[bytes, tuple[int, int], bytes], keep: Keep) -> bytes:
    """`photo`, made once. `given` is what the picture was unpacked from, the size wanted, and the profile."""
    packed, size, profile = given
    asked = f"{RECIPE}:{image.mode}:{image.size}:{size}:{QUALITY}:".encode()
    digest = hashlib.sha256(asked + hashlib.sha256(profile).digest() + packed).hexdigest()
    return keep(f"screen-{digest}", lambda: photo(image, size, profile))


@lru_cache(maxsize=1)
def srgb() -> bytes:
    """The ICC profile of sRGB, without the hour of its making (ICC.1, 7.2.8: bytes 24 to 35)."""
    made = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    return made[:24] + bytes(12) + made[36:]


def _changed(image: Image.Image, profile: bytes) -> Image.Image:
    seen = ImageCms.applyTransform(image, _transform(profile))
    assert seen is not None, "applyTransform answers None only when it works in place"
    return seen


@lru_cache(maxsize=4)
def _transform(profile: bytes) -> ImageCms.ImageCmsTransform:
    house = ImageCms.ImageCmsProfile(BytesIO(profile))
    intent, flags = ImageCms.Intent.RELATIVE_COLORIMETRIC, ImageCms.Flags.BLACKPOINTCOMPENSATION
    return ImageCms.buildTransform(house, ImageCms.createProfile("sRGB"), "CMYK", "RGB", intent, flags)
