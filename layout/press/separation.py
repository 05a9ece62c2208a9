"""Separation: pixels of a screen become dots of four inks, by the house's own press profile."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO
from itertools import accumulate, pairwise
from typing import Any

from PIL import Image, ImageChops, ImageCms, ImageMath

GREY = 6
"""Channels that differ by no more than this, of 255, are a black-and-white photo saved in colour."""
SAMPLE = 64
"""Pixels to a side of the sample that tells nearly every colour picture from a black-and-white one."""
SLACK = 5
"""Percent by which a CMYK picture may exceed the limit and keep its numbers."""
FEW = 0.001
"""Share of the inked pixels that is too small to matter."""
SOLID = 500
"""From this tint on, in thousandths, a coloured ink of a black page is printed solid: a screen frays type."""

Cmyk = tuple[int, int, int, int]
"""Thousandths of cyan, magenta, yellow and black."""


@dataclass(frozen=True, slots=True)
class Separation:
    """A printing condition as photos need it."""

    profile: bytes
    """ICC printer profile of four inks."""
    limit: int
    """Total area coverage in percent."""


@lru_cache(maxsize=4)
def proved(profile: bytes) -> None:
    """ValueError in words when the profile of the house cannot separate colours, or show inks."""
    try:
        _transform(b"", profile, "RGB")
        _to_lab(profile, "CMYK")
    except (ImageCms.PyCMSError, OSError) as error:
        raise ValueError(f"it cannot be used ({error}); ask the printer for another, or copy it again") from error


def separated(image: Image.Image, given: bytes, separation: Separation) -> Image.Image:
    """An RGB or CMYK picture in the inks of the house, under its limit.

    `given` is the picture's own ICC profile, empty for none: then RGB is sRGB and CMYK is taken for the house's own.
    """
    own = separation.profile if image.mode == "CMYK" and not given else given
    return clamped(_changed(image, own, separation.profile), separation.limit)


def kept(image: Image.Image, separation: Separation) -> bool:
    """Whether the numbers of a picture may stay as they are: it is CMYK and holds the limit."""
    return image.mode == "CMYK" and beyond(image, separation.limit + SLACK) < FEW


def grey(image: Image.Image) -> bool:
    """Whether a picture has no colour but the noise of its JPEG; in CMYK, whether it has no ink but black."""
    if image.mode == "L":
        return True
    if image.mode == "CMYK":
        extrema: Any = image.getextrema()
        return not any(high for _, high in extrema[:3])
    sample = image.resize((min(SAMPLE, image.width), min(SAMPLE, image.height)), Image.Resampling.NEAREST)
    return _colourless(sample) and _colourless(image)


def _colourless(image: Image.Image) -> bool:
    red, green, blue = image.split()
    apart: Any = Image.merge("LA", (ImageChops.difference(red, green), ImageChops.difference(green, blue))).getextrema()
    return all(high <= GREY for _, high in apart)


def in_black(image: Image.Image, given: bytes, profile: bytes) -> Image.Image:
    """Any picture as L (paper is 255) for the black plate alone, as light as it was.

    The black plate of a CMYK picture without colour is taken as it is.
    """
    if image.mode == "CMYK" and grey(image):
        return ImageChops.invert(image.getchannel("K"))
    if image.mode == "CMYK":
        return in_black(_changed(image, given or profile, b""), b"", profile)
    if not given and grey(image):
        return image.convert("L").point(black_ramp(profile))
    return _lightness_of(image, given).point(lightness_ramp(profile))


def _lightness_of(image: Image.Image, given: bytes) -> Image.Image:
    """L* of an RGB or L picture, 0 to 255."""
    try:
        return _applied(image, _to_lab(given, image.mode)).getchannel("L")
    except (ImageCms.PyCMSError, OSError):
        if not given:
            raise
        return _lightness_of(image.convert("RGB"), b"")


def _changed(image: Image.Image, given: bytes, profile: bytes) -> Image.Image:
    """A picture in the inks of a profile, or in sRGB for none; a profile of its own that cannot be used is left aside."""
    try:
        transform = _transform(given, profile, image.mode)
    except (ImageCms.PyCMSError, OSError):  # damaged, or the profile of another colour space than its picture
        usual = profile if image.mode == "CMYK" else b""
        if given == usual:
            raise
        return _changed(image, usual, profile)
    return _applied(image, transform)


def _applied(image: Image.Image, transform: ImageCms.ImageCmsTransform) -> Image.Image:
    changed = ImageCms.applyTransform(image, transform)
    assert changed is not None, "applyTransform answers None only when it works in place"
    return changed


def _opened(profile: bytes) -> Any:
    return ImageCms.ImageCmsProfile(BytesIO(profile)) if profile else ImageCms.createProfile("sRGB")


@lru_cache(maxsize=16)
def _transform(given: bytes, profile: bytes, mode: str) -> ImageCms.ImageCmsTransform:
    """Perceptual: what the paper cannot show is drawn in, not cut off."""
    return ImageCms.buildTransform(_opened(given), _opened(profile), mode, "CMYK" if profile else "RGB")


@lru_cache(maxsize=16)
def _to_lab(given: bytes, mode: str) -> ImageCms.ImageCmsTransform:
    return ImageCms.buildTransform(_opened(given), ImageCms.createProfile("LAB"), mode, "LAB", ImageCms.Intent.RELATIVE_COLORIMETRIC)


def clamped(inks: Image.Image, limit: int) -> Image.Image:
    """CMYK in which no pixel exceeds the limit in percent: cyan, magenta and yellow give way in proportion, black stays."""
    if not beyond(inks, limit):
        return inks
    cyan, magenta, yellow, black = inks.split()
    most = limit * 255 // 100

    def lightened(at: Any) -> Any:
        colour, room = at["c"] + at["m"] + at["y"], at["max"](most - at["k"], 0)
        return at["convert"](at["one"] * at["min"](colour, room) / at["max"](colour, 1), "L")

    channels = [ImageMath.lambda_eval(lightened, one=one, c=cyan, m=magenta, y=yellow, k=black) for one in (cyan, magenta, yellow)]
    return Image.merge("CMYK", (*channels, black))


def beyond(inks: Image.Image, limit: int) -> float:
    """Share of the inked pixels of a CMYK picture that carry more than `limit` percent, 0-1."""
    cyan, magenta, yellow, black = inks.split()
    most = limit * 255 // 100
    # A quarter of the sum, up to one below: cheap, and enough to tell a picture that keeps the limit everywhere.
    means = ImageChops.add(ImageChops.add(cyan, magenta, 2), ImageChops.add(yellow, black, 2), 2).histogram()
    if not sum(means[max(0, -(-(most - 3) // 4)) :]):
        return 0.0
    over = ImageMath.lambda_eval(
        lambda at: at["convert"]((at["c"] + at["m"] + at["y"] + at["k"]) > most, "L"), c=cyan, m=magenta, y=yellow, k=black
    )
    count: int = over.histogram()[1]
    return count / max(1, sum(means[1:]), count)


def black_alone(inks: Cmyk, profile: bytes) -> Cmyk:
    """A printing ink on a page that has the black plate alone: the tint as light as it was, solid when that is half or more."""
    if not any(inks[:3]):
        return inks
    dot: Any = tuple(round(part * 255 / 1000) for part in inks)
    seen = _applied(Image.new("CMYK", (1, 1), dot), _to_lab(profile, "CMYK")).tobytes()[0]
    dots = 255 - bisect_left(_lightness(profile)[::-1], seen)
    tint = max(0, dots) * 1000 // 255
    return (0, 0, 0, 1000 if tint >= SOLID else tint)


@lru_cache(maxsize=4)
def black_ramp(profile: bytes) -> tuple[int, ...]:
    """For each grey of the screen the grey of the black plate that looks as light, between this ink and this paper.

    Not plain luminance: a newspaper's dots gain a quarter, and the picture would print too dark.
    """
    screen = _screen_lightness()
    return _ramp(profile, [(value - screen[0]) / (screen[255] - screen[0]) for value in screen])


@lru_cache(maxsize=4)
def lightness_ramp(profile: bytes) -> tuple[int, ...]:
    """The same for each L* in 255 steps."""
    return _ramp(profile, [step / 255 for step in range(256)])


def _ramp(profile: bytes, shares: Sequence[float]) -> tuple[int, ...]:
    """For each share of the way from black to white the grey of the file that lies so far from this ink to this paper."""
    light = _lightness(profile)
    paper, solid = light[0], light[255]
    rising = light[::-1]  # index is now what the file holds: 0 solid, 255 bare paper
    return tuple(min(255, bisect_left(rising, solid + (paper - solid) * share)) for share in shares)


def _lightness(profile: bytes) -> list[float]:
    """L* of black dots from 0 to 255 on this paper, made to fall without a step back."""
    ramp = Image.frombytes("CMYK", (256, 1), bytes(value for black in range(256) for value in (0, 0, 0, black)))
    return _falling([float(value) for value in _applied(ramp, _to_lab(profile, "CMYK")).tobytes()[0::3]])


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
