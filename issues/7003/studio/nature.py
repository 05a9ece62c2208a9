"""Trees, waves and hills that several scenes share."""

import numpy as np
from noise import fbm, sample, tile
from numpy.typing import NDArray
from shapes import Mesh, cards, pick, rods
from stage import Plugin, Stage, leaf, matte

Array = NDArray[np.float64]
GREENS = [[0.05, 0.12, 0.022], [0.08, 0.16, 0.03], [0.035, 0.09, 0.02], [0.10, 0.17, 0.04]]
Part = tuple[Mesh, Plugin]


def tree(
    seed: int, height: float = 8.0, spread: float = 3.0, leaves: int = 2600, greens: list[list[float]] | None = None, size: float = 0.30
) -> list[Part]:
    """A broad-leaved tree: trunk, boughs and clumps of leaf cards."""
    rng = np.random.default_rng(seed)
    leaves, size = int(leaves * 1.6), size * 0.74
    clumps = rng.standard_normal((30, 3))
    clumps /= np.linalg.norm(clumps, axis=1, keepdims=True)
    clumps = clumps * rng.uniform(0.3, 1.05, (30, 1)) * [spread, spread, height * 0.33]
    clumps += [0, 0, height * 0.64]
    which = rng.integers(0, 30, leaves)
    puff = rng.standard_normal((leaves, 3))
    puff *= rng.uniform(0.4, 1, (leaves, 1)) ** 0.4 / np.linalg.norm(puff, axis=1, keepdims=True)
    at = clumps[which] + puff * rng.uniform(0.7, 1.2, (30, 1))[which] * [spread * 0.33, spread * 0.33, height * 0.10]
    colour = pick(rng, greens or GREENS, leaves, 0.25)
    colour *= 0.55 + 0.6 * np.clip((at[:, 2:] - height * 0.35) / (height * 0.6), 0, 1)
    top = [0, 0, height * 0.6]
    wood = rods(
        [[0, 0, 0]] + [top] * 6,
        [top] + (clumps[:6]).tolist(),
        [height * 0.025] + [height * 0.013] * 6,
        [height * 0.014] + [0.02] * 6,
        [0.07, 0.05, 0.035],
        7,
    )
    return [(cards(at, rng.uniform(0.6, 1.2, leaves) * size, colour, seed + 1), leaf()), (wood, matte())]


def bush(
    seed: int,
    leaves: int = 500,
    greens: list[list[float]] | None = None,
    size: float = 0.16,
    shape: tuple[float, float, float] = (1, 1, 0.8),
) -> list[Part]:
    """A low mound of leaves of unit size."""
    rng = np.random.default_rng(seed)
    d = rng.standard_normal((leaves, 3))
    d *= (0.72 + 0.33 * rng.random((leaves, 1))) / np.linalg.norm(d, axis=1, keepdims=True)
    d[:, 2] = np.abs(d[:, 2]) * (1 + 0.15 * rng.standard_normal(leaves))
    colour = pick(rng, greens or GREENS, leaves, 0.22) * (0.45 + 0.65 * np.clip(d[:, 2:], 0, 1))
    return [(cards(d * shape, rng.uniform(0.7, 1.2, leaves) * size, colour, seed + 1), leaf())]


def grove(
    stage: Stage,
    spots: Array,
    seed: int,
    height: float = 8.0,
    spread: float = 3.0,
    kinds: int = 4,
    leaves: int = 2600,
    greens: list[list[float]] | None = None,
    size: float = 0.3,
) -> None:
    """Plant several kinds of trees at random over the spots."""
    rng = np.random.default_rng(seed)
    kind = rng.integers(0, kinds, len(spots))
    for k in range(kinds):
        here = spots[kind == k]
        if len(here):
            stage.plant(
                tree(seed * 10 + k, height, spread, leaves, greens, size),
                here,
                rng.uniform(0.7, 1.25, len(here)),
                rng.uniform(0, 6.28, len(here)),
            )


def waves(x: Array, y: Array, height: float, length: float, seed: int, wind: float = 0.0) -> Array:
    """Choppy water: crossing noise at three scales, stretched across the wind."""
    ca, sa = np.cos(wind), np.sin(wind)
    u, v = x * ca + y * sa, (-x * sa + y * ca) * 0.6
    big = fbm(u, v, length * 14, seed, 1.6)
    mid = sample(tile(seed + 1, 1.3, 1024, 24), u / (length * 9), v / (length * 9))
    fine = sample(tile(seed + 2, 1.2, 1024, 60), u / (length * 5), v / (length * 5))
    return np.asarray(height * (0.5 * big + 0.35 * mid + 0.16 * fine))


def ridged(x: Array, y: Array, period: float, seed: int) -> Array:
    """Rolling mountain noise, about 0 to 1, never negative."""
    n = sample(tile(seed, 2.35, 1024, 2), np.asarray(x) / period, np.asarray(y) / period)
    crest = 1 - np.abs(np.tanh(sample(tile(seed + 1, 2.5, 1024, 3), x / period, y / period)))
    return np.asarray(np.clip(0.42 + 0.22 * n + 0.22 * crest, 0, 1.4))


def near_grid(start: float, end: float, count: int) -> Array:
    """Grid lines packed densely at the start: for ground seen in perspective."""
    return np.asarray(start + (end - start) * (np.geomspace(1, 60, count) - 1) / 59)


def spread_points(rng: np.random.Generator, count: int, x: tuple[float, float], y: tuple[float, float]) -> tuple[Array, Array]:
    """Uniform random ground points."""
    return rng.uniform(*x, count), rng.uniform(*y, count)
