"""Photos for a workload, made of noise: clouds of every size as in nature, edges where they meet, and the grain of a sensor."""

from __future__ import annotations

from io import BytesIO
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray
from PIL import Image

Plane: TypeAlias = NDArray[np.float32]

SIZE = 3000, 2000
QUALITY = 92
SHAPES, TINTS = 9, 4
"""Layers of clouds in light and in colour; each has twice the detail of the one before it."""
FADING = 0.62
"""Strength of a layer against the one before; about as the spectra of real scenes fall."""
STRENGTH, TINT, EDGE, GRAIN = 170.0, 50.0, 35.0, 6.5
"""Of light, of colour, of the step where two grounds meet, and of the grain, in steps of 255."""


def photograph(seed: int) -> bytes:
    """A JPEG of six million pixels, two to three megabytes; the same seed gives the same bytes."""
    draw = np.random.default_rng(seed)
    clouds = _clouds(draw, SHAPES)
    grain = draw.standard_normal(clouds.shape, np.float32) * GRAIN
    light = 125 + STRENGTH * clouds + EDGE * (_clouds(draw, SHAPES) > 0) + grain
    tints = [128 + TINT * _clouds(draw, TINTS) for _ in range(2)]
    picture = Image.merge("YCbCr", [Image.fromarray(np.clip(plane, 0, 255).astype(np.uint8)) for plane in (light, *tints)])
    out = BytesIO()
    picture.save(out, "JPEG", quality=QUALITY)
    return out.getvalue()


def _clouds(draw: np.random.Generator, layers: int) -> Plane:
    """Clouds about zero: layers of a few random values spread softly over the picture."""
    clouds = np.zeros((SIZE[1], SIZE[0]), np.float32)
    for layer in range(layers):
        values = draw.random((2 * 2**layer, 3 * 2**layer), np.float32) - np.float32(0.5)
        clouds += np.float32(FADING**layer) * np.asarray(Image.fromarray(values).resize(SIZE, Image.Resampling.BILINEAR))
    return clouds
