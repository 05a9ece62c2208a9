"""The soft proof (印样): the four plates as they will look on this paper, through the profile of the press.

Absolute colorimetric, so that the paper itself shows: newsprint is a warm grey and its black is soft.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict
from functools import lru_cache
from io import BytesIO
from math import ceil, floor
from typing import Any, TypeAlias

import numpy as np
from PIL import Image, ImageCms

from layout.press.fonts import Keep
from layout.press.plates import RESOLUTION, Films, black_type, films, measured, version
from layout.press.psd import Plane
from layout.printed import Box, Load, Plates, Printed, Stain

RECIPE = "4"
"""Raise it when what is measured or shown changes, or only its bytes: it is part of the cache key."""
WIDTH = 1400
"""Pixels across; that of the plain picture beside it."""
FINE = 16
"""Pixels of the proof to a side of the copy that its colours are chosen on."""
RUNS = 3
"""zlib's Z_RLE: packed in less than half the time, for a twenty-fifth more bytes."""
COLOURS = 240
BAND = 32
"""Rows of the proof that are asked at once whether they have any ink but black."""
RAMP = 16
"""Steps of black ink on this paper; with the colours they make a palette of 256."""

Part: TypeAlias = tuple[int, int, int, int]
"""Left, top, right, bottom in pixels of the proof."""


def soft_proof(shown: Films, profile: bytes, width_px: int = WIDTH) -> bytes:
    """A PNG of the page as printed, `width_px` wide.

    `profile` is an ICC printer profile of four inks; ValueError when it cannot be used. Dots are averaged as ink, before
    the profile, so that fine type keeps its weight.
    """
    rows, columns = shown.inks[0].shape
    size = (width_px, max(1, round(rows * width_px / columns)))
    return _png(_page(shown.inks, size, profile), profile)


def _page(inks: Sequence[Plane], size: tuple[int, int], profile: bytes) -> Image.Image:
    """The page in sRGB: as black alone, and over that the parts with other inks."""
    page = _black_seen(Image.fromarray(inks[3]).resize(size, Image.Resampling.HAMMING), profile)
    for part in _coloured(inks, size):
        page.paste(_seen(_reduced(inks, size, part), profile), part[:2])
    return page


def _coloured(inks: Sequence[Plane], size: tuple[int, int]) -> Iterator[Part]:
    """Bands of the proof, as wide as they have any ink but black. All else is black on paper, and no pixel of it asks the profile."""
    columns = inks[0].shape[1]
    across = columns / size[0]
    for top in range(0, size[1], BAND):
        bottom = min(top + BAND, size[1])
        used = np.zeros(columns, np.bool_)
        for plane in inks[:3]:
            used |= plane[_under(top, bottom, len(plane), size[1])].any(axis=0)
        (where,) = used.nonzero()
        if len(where):
            reach = ceil(across) + 1
            yield max(0, int((where[0] - reach) / across)), top, min(size[0], ceil((where[-1] + reach) / across)), bottom


def _under(top: int, bottom: int, rows: int, high: int) -> slice:
    """Rows of a plate that those of the proof are averaged from, and a few more. Hamming's window reaches as far as the scale."""
    down = rows / high
    return slice(max(0, floor(top * down - down) - 1), min(rows, ceil(bottom * down + down) + 1))


def _reduced(inks: Sequence[Plane], size: tuple[int, int], part: Part) -> Image.Image:
    """Four inks of a part of the proof. As one picture they are reduced in two thirds of the time of four; no dot overshoots."""
    rows, columns = inks[0].shape
    left, top, right, bottom = part
    under = _under(top, bottom, rows, size[1])
    across, down = columns / size[0], rows / size[1]
    box = (left * across, top * down - under.start, right * across, min(bottom * down, rows) - under.start)
    whole = Image.merge("CMYK", [Image.fromarray(plane[under]) for plane in inks])
    return whole.resize((right - left, bottom - top), Image.Resampling.HAMMING, box=box)


def _black_seen(black: Image.Image, profile: bytes) -> Image.Image:
    """A plate of black alone as sRGB on this paper."""
    ramp = Image.frombytes("CMYK", (256, 1), bytes(value for dot in range(256) for value in (0, 0, 0, dot)))
    black.putpalette(_seen(ramp, profile).tobytes())
    return black.convert("RGB")


def plated(pdf: bytes, printed: Printed, profile: bytes, tool: str, keep: Keep) -> tuple[Plates, bytes]:
    """The figures of a page's plates and its soft proof, from the cache when nothing they depend on has changed.

    `tool` is the path of Ghostscript. ValueError when it gives no plates, or the profile cannot be used.
    """
    facts = repr(black_type(printed.types)).encode()
    parts = (hashlib.sha256(part).hexdigest() for part in (pdf, facts, profile))
    kept = keep(f"plates {RECIPE} {RESOLUTION} {version(tool)} {' '.join(parts)}", lambda: _blob(pdf, printed, profile, tool))
    figures, _, png = kept.partition(b"\n")
    return _plates(json.loads(figures)), png


def _blob(pdf: bytes, printed: Printed, profile: bytes, tool: str) -> bytes:
    """Figures as a line of JSON, then the PNG."""
    shown = films(pdf, printed, tool)
    figures = json.dumps(asdict(measured(shown, printed)), ensure_ascii=True, sort_keys=True)
    return figures.encode() + b"\n" + soft_proof(shown, profile)


def _plates(read: dict[str, Any]) -> Plates:
    load = read["load"]
    cyan, magenta, yellow, black = read["means"]
    return Plates(
        resolution=read["resolution"],
        means=(cyan, magenta, yellow, black),
        zones=tuple(map(tuple, read["zones"])),
        load=Load(tuple(load["counts"]), load["square"], _box(load["at"])),
        stains=tuple(Stain(_box(stain["rect"]), stain["percent"]) for stain in read["stains"]),
        spots=tuple(read["spots"]),
        edge=read["edge"],
    )


def _box(edges: Iterable[float]) -> Box:
    left, bottom, right, top = edges
    return left, bottom, right, top


def _seen(inks: Image.Image, profile: bytes) -> Image.Image:
    """CMYK as sRGB, paper included."""
    seen = ImageCms.applyTransform(inks, _transform(profile))
    assert seen is not None, "applyTransform answers None only when it works in place"
    return seen


@lru_cache(maxsize=4)
def _transform(profile: bytes) -> ImageCms.ImageCmsTransform:
    absolute = ImageCms.Intent.ABSOLUTE_COLORIMETRIC
    try:
        house = ImageCms.ImageCmsProfile(BytesIO(profile))
        return ImageCms.buildTransform(house, ImageCms.createProfile("sRGB"), "CMYK", "RGB", absolute)
    except (ImageCms.PyCMSError, OSError) as error:
        raise ValueError(f"the profile of the press cannot show a soft proof ({error}); it must be an ICC profile of four inks") from error


def _png(image: Image.Image, profile: bytes) -> bytes:
    """A palette of the picture's own colours and the steps from this paper to this black, dithered."""
    small = image.resize((max(1, image.width // FINE), max(1, image.height // FINE)), Image.Resampling.NEAREST)
    palette = small.quantize(COLOURS, Image.Quantize.MAXCOVERAGE)
    own = (palette.getpalette() or [])[: 3 * COLOURS]
    palette.putpalette(own + [0] * (3 * COLOURS - len(own)) + _ramp(profile))
    out = BytesIO()
    dithered = image.quantize(palette=palette, dither=Image.Dither.FLOYDSTEINBERG)
    # LittleCMS stamps the time on its profile of the screen: the picture goes without.
    dithered.save(out, "PNG", compress_level=1, compress_type=RUNS, icc_profile=None)
    return out.getvalue()


def _ramp(profile: bytes) -> list[int]:
    """Bare paper, solid black and what lies between in sRGB: type is made of these."""
    ramp = Image.frombytes("CMYK", (2, 1), bytes((0, 0, 0, 0, 0, 0, 0, 255)))
    pixels = _seen(ramp, profile).tobytes()
    paper, black = pixels[:3], pixels[3:]
    return [round(p + (b - p) * step / (RAMP - 1)) for step in range(RAMP) for p, b in zip(paper, black, strict=True)]
