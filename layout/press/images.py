"""Photos for the press: bytes of a picture in, bytes of a JPEG in the inks of the house out."""

from __future__ import annotations

import math
import struct
import warnings
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from io import BytesIO
from typing import Any

from PIL import Image, ImageChops, ImageCms, ImageFilter, ImageMath, ImageOps, UnidentifiedImageError

from layout.press.jpeg import encoded, written
from layout.press.separation import SLACK, Separation, clamped, grey, in_black, kept, separated
from layout.units import POINT, Rect

RECIPE = "2"
"""Raise it when the conversion below changes: it is part of the cache key."""
MOST_PIXELS = 120_000_000
"""Larger pictures are refused before they are unpacked, here as at the desk. A full page at 220 ppi needs 16 million."""
SHARPEN = ImageFilter.UnsharpMask(radius=1.1, percent=130, threshold=3)
"""Newsprint spreads every dot; a radius of one printed pixel gives the edge back."""
SEEN = 85
"""JPEG quality of what is only looked at, and smaller than it is printed."""
TURN = 0x0112
"""EXIF 2.3, 4.6.4 A: how the camera lay."""

HARM = (
    OSError, SyntaxError, EOFError, ArithmeticError, LookupError, TypeError, AttributeError, struct.error, zlib.error,
    Image.DecompressionBombError,
)  # fmt: skip
"""What a damaged picture can make its decoder say."""

Window = tuple[int, int, int, int]


@dataclass(frozen=True, slots=True)
class Order:
    """What is wanted of a picture."""

    window: Window
    """Left, top, right, bottom in pixels of the upright picture."""
    pixels: tuple[int, int]
    """Width and height to deliver; never more than the window has."""
    quality: int
    black: bool = False
    """It is printed with the black plate alone, as light as it was."""
    anew: bool = False
    """Of a CMYK picture: separated for this press even where its own inks hold the limit."""


def pixels(window: Window, rect: Rect, aim: int) -> tuple[int, int]:
    """Pixels a window needs to fill a rectangle at `aim` pixels to the inch, and no more than it has."""
    had = (window[2] - window[0], window[3] - window[1])
    need = (math.ceil(side * aim / (72 * POINT)) for side in (rect.width, rect.height))
    return (min(had[0], next(need)), min(had[1], next(need)))


def upright_size(data: bytes) -> tuple[int, int]:
    """Width and height after EXIF orientation; ValueError with a message for a person when it is no picture."""
    with _unharmed(), Image.open(BytesIO(data)) as image:
        _guard(image)
        return _turned(image.size, image)


def converted(data: bytes, order: Order, separation: Separation) -> bytes:
    """The JPEG that is printed: CMYK, or grey for the black plate alone. ValueError when the picture cannot be read."""
    if min(*order.pixels, order.window[2] - order.window[0], order.window[3] - order.window[1]) < 1:
        raise ValueError("less than one pixel of the picture is left to print; send a larger one")
    with _unharmed(), Image.open(BytesIO(data)) as image:
        _guard(image)
        given = image.info.get("icc_profile") or b""
        upright, window = _drawn(image, order)
        inks = _inked(_resized(upright, window, order.pixels), given, order, separation)
        return written(inks, order.quality, separation.limit)


def _inked(image: Image.Image, given: bytes, order: Order, separation: Separation) -> Image.Image:
    """The picture at its printed size in CMYK, or in L for black alone. What sharpening adds does not tell against its inks."""
    sharp = _sharpened(image)
    if order.black or grey(sharp):
        return in_black(sharp, given, separation.profile)
    if kept(image, separation) and not order.anew:
        return clamped(sharp, separation.limit + SLACK)
    return separated(sharp, given, separation)


def reduced(jpeg: bytes, size: tuple[int, int]) -> bytes:
    """A JPEG of the press with at least so many pixels, unpacked no larger: to be looked at. The same where it is not twice as large."""
    with Image.open(BytesIO(jpeg)) as image:
        full = image.size
        image.draft(image.mode, size)
        return jpeg if image.size == full else encoded(image, SEEN)


def header(jpeg: bytes) -> tuple[tuple[int, int], str]:
    """Size and mode of a JPEG the press has made."""
    with Image.open(BytesIO(jpeg)) as image:
        return image.size, image.mode


@contextmanager
def _unharmed() -> Iterator[None]:
    """Whatever a damaged file does to the decoder, the press hears one kind of error, in words."""
    try:
        with warnings.catch_warnings():  # damaged EXIF, and the pixel count that `_guard` judges itself
            warnings.simplefilter("ignore")
            yield
    except HARM as error:
        raise ValueError(f"the picture cannot be read ({_reason(error)}); save it again as JPEG, PNG or TIFF") from error


def _reason(error: Exception) -> str:
    """What the decoder says; of bytes it does not know it says only where they lie, which is another place each time."""
    return "its kind is not known" if isinstance(error, UnidentifiedImageError) else str(error)


def _guard(image: Image.Image) -> None:
    width, height = image.size
    if width * height > MOST_PIXELS:
        raise ValueError(f"the picture has {width} × {height} pixels, more than a page can use; scale it down")


def _turned(size: tuple[int, int], image: Image.Image) -> tuple[int, int]:
    """A size as it stands after EXIF orientation; orientations 5 to 8 lie on their side. Pillow turns TIFF by itself."""
    if image.format == "TIFF":
        return size
    return size[::-1] if image.getexif().get(TURN, 1) in {5, 6, 7, 8} else size


def _drawn(image: Image.Image, order: Order) -> tuple[Image.Image, tuple[float, float, float, float]]:
    """The upright picture in L, RGB or CMYK, decoded no larger than needed, and the window in its pixels."""
    full = _turned(image.size, image)
    left, top, right, bottom = order.window
    share = max(order.pixels[0] / (right - left), order.pixels[1] / (bottom - top))
    image.draft(image.mode, (math.ceil(image.width * share), math.ceil(image.height * share)))
    ImageOps.exif_transpose(image, in_place=True)
    upright = normal(_believed(image))
    wide, high = upright.width / full[0], upright.height / full[1]
    return upright, (left * wide, top * high, right * wide, bottom * high)


def _resized(image: Image.Image, window: tuple[float, float, float, float], size: tuple[int, int]) -> Image.Image:
    if (0, 0, *size) == window and image.size == size:
        return image
    return image.resize(size, Image.Resampling.LANCZOS, box=window, reducing_gap=3.0)


def _sharpened(image: Image.Image) -> Image.Image:
    """Edges are light and dark: of an RGB picture only the luminance is sharpened, in half the time and without fringes."""
    if image.mode != "RGB":
        return image.filter(SHARPEN)
    light, blue, red = image.convert("YCbCr").split()
    return Image.merge("YCbCr", (light.filter(SHARPEN), blue, red)).convert("RGB")


def _believed(image: Image.Image) -> Image.Image:
    """CMYK as the file means it: Pillow turns every CMYK JPEG over, as if Adobe's marker (APP14) stood in it."""
    plain = image.format == "JPEG" and image.mode == "CMYK" and "adobe" not in image.info
    return ImageChops.invert(image) if plain else image


def normal(image: Image.Image) -> Image.Image:
    """Any picture as L, RGB or CMYK of eight bits, on white paper where it was transparent."""
    if image.mode in {"L", "RGB", "CMYK"} and "transparency" not in image.info:
        return image
    if image.mode == "F" or image.mode.startswith("I"):
        return _eight_bit(image)
    if image.mode == "LAB":
        srgb = ImageCms.createProfile("sRGB")
        return _known(ImageCms.profileToProfile(image, ImageCms.createProfile("LAB"), srgb, outputMode="RGB"))
    if image.mode in {"1", "L", "LA", "La"}:
        return _on_paper(image.convert("LA"), "L") if image.has_transparency_data else image.convert("L")
    return _on_paper(image.convert("RGBA"), "RGB") if image.has_transparency_data else image.convert("RGB")


def _on_paper(image: Image.Image, mode: str) -> Image.Image:
    paper = Image.new(mode, image.size, "white")
    paper.paste(image.convert(mode), mask=image.getchannel("A"))
    return paper


def _eight_bit(image: Image.Image) -> Image.Image:
    """Sixteen bits, or floating numbers up to one, as eight."""
    extrema: Any = image.getextrema()
    sixteen = image.mode.startswith("I;16") or extrema[1] > 255
    divisor = 257.0 if sixteen else 1.0 if image.mode != "F" or extrema[1] > 1 else 1 / 255
    return _known(ImageMath.lambda_eval(lambda at: at["convert"](at["float"](at["it"]) / divisor, "L"), it=image.convert("F")))


def _known(image: Image.Image | None) -> Image.Image:
    assert image is not None, "Pillow answers None only when it works in place"
    return image
