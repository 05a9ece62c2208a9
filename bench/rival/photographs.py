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
MIDDLE = 125
"""Light of the middle of a photo."""
SOFT = Image.Resampling.BILINEAR


def photograph(seed: int) -> bytes:
    """A JPEG of six million pixels, about two megabytes; the same seed gives the same bytes."""
    draw = np.random.default_rng(seed)
    light = _spread(_clouds(draw, SHAPES), SIZE)
    edges = _spread(_clouds(draw, SHAPES), SIZE) > 0
    light *= np.float32(STRENGTH)
    light += draw.standard_normal(light.shape, np.float32) * np.float32(GRAIN)
    light += np.float32(MIDDLE)
    light[edges] += np.float32(EDGE)
    tints = [Image.fromarray(_eight_bits(128 + TINT * _clouds(draw, TINTS))).resize(SIZE, SOFT) for _ in range(2)]
    out = BytesIO()
    Image.merge("YCbCr", [Image.fromarray(_eight_bits(light)), *tints]).save(out, "JPEG", quality=QUALITY)
    return out.getvalue()


def _clouds(draw: np.random.Generator, layers: int) -> Plane:
    """Clouds about zero, as small as their last layer: each layer of random values has twice the detail of the clouds it is laid over."""
    clouds = np.zeros((2, 3), np.float32)
    for layer in range(layers):
        values = draw.random((2 * 2**layer, 3 * 2**layer), np.float32) - np.float32(0.5)
        clouds = _spread(clouds, (3 * 2**layer, 2 * 2**layer)) + np.float32(FADING**layer) * values
    return clouds


def _spread(plane: Plane, size: tuple[int, int]) -> Plane:
    """A plane softly enlarged."""
    return np.array(Image.fromarray(plane).resize(size, SOFT))


def _eight_bits(plane: Plane) -> NDArray[np.uint8]:
    return np.clip(plane, 0, 255).astype(np.uint8)
