"""Seeded noise: periodic fractal tiles and smooth sampling of them."""

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]


@lru_cache(maxsize=32)
def tile(seed: int, beta: float = 1.9, size: int = 1024, low: int = 1) -> Array:
    """A periodic square of 1/f^beta noise, mean 0 and deviation 1.

    `low` is the lowest frequency kept, in cycles across the tile.
    """
    rng = np.random.default_rng(seed)
    spectrum = np.fft.rfft2(rng.standard_normal((size, size)))
    fy = np.fft.fftfreq(size)[:, None] * size
    fx = np.fft.rfftfreq(size)[None, :] * size
    freq = np.hypot(fx, fy)
    gain = np.where(freq >= low, np.maximum(freq, 1.0) ** -beta, 0.0)
    field = np.fft.irfft2(spectrum * gain, s=(size, size))
    return np.asarray((field - field.mean()) / field.std())


def sample(field: Array, u: Array, v: Array) -> Array:
    """Bilinear look-up of a periodic tile at u, v (1.0 = one whole tile)."""
    size = field.shape[0]
    x = np.asarray(u, float) * size
    y = np.asarray(v, float) * size
    xi, yi = np.floor(x).astype(int), np.floor(y).astype(int)
    fx, fy = x - xi, y - yi
    x0, x1, y0, y1 = xi % size, (xi + 1) % size, yi % size, (yi + 1) % size
    top = field[y0, x0] * (1 - fx) + field[y0, x1] * fx
    low = field[y1, x0] * (1 - fx) + field[y1, x1] * fx
    return np.asarray(top * (1 - fy) + low * fy)


def fbm(x: Array, y: Array, period: float, seed: int, beta: float = 1.9) -> Array:
    """Fractal noise at world positions, repeating after `period` units."""
    return sample(tile(seed, beta), np.asarray(x) / period, np.asarray(y) / period)


def step(low: float, high: float, x: Array) -> Array:
    """Smooth step from 0 at `low` to 1 at `high`."""
    t = np.clip((np.asarray(x) - low) / (high - low), 0.0, 1.0)
    return np.asarray(t * t * (3 - 2 * t))
