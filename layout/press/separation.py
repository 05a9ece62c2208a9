"""Separation: pixels of a screen become dots of four inks, by the house's own press profile."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO
from itertools import accumulate, pairwise
from typing import Any

from PIL import Image, ImageChops, ImageCms, ImageMath

GREY = 6
"""Channels that differ by no more than this, of 255, are a black-and-white photo saved in colour."""
STEPS = 33
"""Nodes along each side of the cube through which a profile is searched for its heaviest colour."""


@dataclass(frozen=True, slots=True)
class Separation:
    """A printing condition as photos need it."""

    profile: bytes
    """ICC printer profile of four inks."""
    limit: int
    """Total area coverage in percent."""


def separated(image: Image.Image, given: bytes, separation: Separation) -> Image.Image:
    """An RGB, CMYK or L picture as CMYK, or as L (paper is 255) when it has no colour and prints with black alone.

    `given` is the picture's own ICC profile, empty for none: then RGB is sRGB and CMYK is taken for the house's own.
    """
    if image.mode == "CMYK":
        inks = _changed(image, given, separation.profile) if given else image
        return clamped(inks, separation.limit)
    if grey(image):
        return image.convert("L").point(black_ramp(separation.profile))
    inks = _changed(image, given, separation.profile)
    return inks if heaviest(separation.profile) <= separation.limit else clamped(inks, separation.limit)


def grey(image: Image.Image) -> bool:
    """Whether a picture has no colour but the noise of its JPEG."""
    if image.mode == "L":
        return True
    red, green, blue = image.split()
    apart: Any = Image.merge("LA", (ImageChops.difference(red, green), ImageChops.difference(green, blue))).getextrema()
    return all(high <= GREY for _, high in apart)


def _changed(image: Image.Image, given: bytes, profile: bytes) -> Image.Image:
    try:
        transform = _transform(given, profile, image.mode)
    except (ImageCms.PyCMSError, OSError):  # damaged, or the profile of another colour space than its picture
        if not given:
            raise
        return image if image.mode == "CMYK" else _changed(image, b"", profile)
    changed = ImageCms.applyTransform(image, transform)
    assert changed is not None, "applyTransform answers None only when it works in place"
    return changed


@lru_cache(maxsize=16)
def _transform(given: bytes, profile: bytes, mode: str) -> ImageCms.ImageCmsTransform:
    """Perceptual: what the paper cannot show is drawn in, not cut off."""
    source = ImageCms.ImageCmsProfile(BytesIO(given)) if given else ImageCms.createProfile("sRGB")
    return ImageCms.buildTransform(source, ImageCms.ImageCmsProfile(BytesIO(profile)), mode, "CMYK")


def clamped(inks: Image.Image, limit: int) -> Image.Image:
    """CMYK in which no pixel exceeds the limit in percent: cyan, magenta and yellow give way in proportion, black stays."""
    cyan, magenta, yellow, black = inks.split()
    most = limit * 255 // 100

    def lightened(at: Any) -> Any:
        colour, room = at["c"] + at["m"] + at["y"], most - at["k"]
        return at["convert"](at["one"] * at["min"](colour, room) / at["max"](colour, 1), "L")

    channels = [ImageMath.lambda_eval(lightened, one=one, c=cyan, m=magenta, y=yellow, k=black) for one in (cyan, magenta, yellow)]
    return Image.merge("CMYK", (*channels, black))


@lru_cache(maxsize=4)
def heaviest(profile: bytes) -> float:
    """The largest sum of inks, in percent, that the profile ever separates a colour into."""
    side = [round(step * 255 / (STEPS - 1)) for step in range(STEPS)]
    cube = bytes(value for red in side for green in side for blue in side for value in (red, green, blue))
    image = Image.frombytes("RGB", (STEPS * STEPS, STEPS), cube)
    inks = _changed(image, b"", profile).tobytes()
    return max(map(sum, zip(inks[0::4], inks[1::4], inks[2::4], inks[3::4], strict=True))) * 100 / 255


@lru_cache(maxsize=4)
def black_ramp(profile: bytes) -> tuple[int, ...]:
    """For each grey of the screen the grey of the black plate that looks as light, between this ink and this paper.

    Not plain luminance: a newspaper's dots gain a quarter, and the picture would print too dark.
    """
    light = _lightness(profile)
    paper, solid = light[0], light[255]
    screen = _screen_lightness()
    wanted = [solid + (paper - solid) * (value - screen[0]) / (screen[255] - screen[0]) for value in screen]
    rising = light[::-1]  # index is now what the file holds: 0 solid, 255 bare paper
    return tuple(min(255, bisect_left(rising, target)) for target in wanted)


def _lightness(profile: bytes) -> list[float]:
    """L* of black dots from 0 to 255 on this paper, made to fall without a step back."""
    ramp = Image.frombytes("CMYK", (256, 1), bytes(value for black in range(256) for value in (0, 0, 0, black)))
    lab = ImageCms.createProfile("LAB")
    house = ImageCms.ImageCmsProfile(BytesIO(profile))
    colorimetric = ImageCms.Intent.RELATIVE_COLORIMETRIC
    seen = ImageCms.applyTransform(ramp, ImageCms.buildTransform(house, lab, "CMYK", "LAB", colorimetric))
    assert seen is not None, "applyTransform answers None only when it works in place"
    return _falling([float(value) for value in seen.tobytes()[0::3]])


def _falling(steps: list[float]) -> list[float]:
    """Eight-bit steps as a slope: each flat is spread towards the next value below it."""
    fallen = list(accumulate(steps, min))
    last = len(fallen) - 1
    edges = [0, *(i for i in range(1, last) if fallen[i] < fallen[i - 1]), last]
    slope: list[float] = []
    for start, end in pairwise(edges):
        fall = fallen[start] - fallen[end]
        slope += [fallen[start] - fall * i / (end - start) for i in range(end - start)]
    return [*slope, fallen[last]]


def _screen_lightness() -> list[float]:
    """L* of the greys of sRGB (IEC 61966-2-1, CIE 15)."""
    linear = [(v / 255 / 12.92 if v <= 10 else ((v / 255 + 0.055) / 1.055) ** 2.4) for v in range(256)]
    return [116 * y ** (1 / 3) - 16 if y > 0.008856 else 903.3 * y for y in linear]
