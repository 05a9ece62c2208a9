"""The soft proof (印样): the four plates as they will look on this paper, through the profile of the press.

Absolute colorimetric, so that the paper itself shows: newsprint is a warm grey and its black is soft.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import asdict
from functools import lru_cache
from io import BytesIO
from typing import Any

from PIL import Image, ImageCms

from layout.press.fonts import Keep
from layout.press.plates import RESOLUTION, Films, black_type, films, measured, version
from layout.printed import Box, Load, Plates, Printed, Stain

RECIPE = "3"
"""Raise it when what is measured or shown changes, or only its bytes: it is part of the cache key."""
WIDTH = 1400
"""Pixels across; that of the plain picture beside it."""
FINE = 16
"""Pixels of the proof to a side of the copy that its colours are chosen on."""
RUNS = 3
"""zlib's Z_RLE: packed in less than half the time, for a twenty-fifth more bytes."""
COLOURS = 240
RAMP = 16
"""Steps of black ink on this paper; with the colours they make a palette of 256."""


def soft_proof(shown: Films, profile: bytes, width_px: int = WIDTH) -> bytes:
    """A PNG of the page as printed, `width_px` wide.

    `profile` is an ICC printer profile of four inks; ValueError when it cannot be used. Dots are averaged as ink, before
    the profile, so that fine type keeps its weight.
    """
    rows, columns = shown.inks[0].shape
    size = (width_px, max(1, round(rows * width_px / columns)))
    # Four inks in one picture are reduced in two thirds of the time of four pictures. Hamming's window averages dots and never overshoots.
    inks = Image.merge("CMYK", [Image.fromarray(plane) for plane in shown.inks]).resize(size, Image.Resampling.HAMMING)
    return _png(_seen(inks, profile), profile)


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
