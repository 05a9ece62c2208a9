"""Buildings and people that several scenes share."""

import numpy as np
from numpy.typing import NDArray
from shapes import Mesh, Numbers, blobs, boxes, join, pick, rods

Array = NDArray[np.float64]
CLOTHES = [
    [0.28, 0.05, 0.05],
    [0.5, 0.5, 0.48],
    [0.05, 0.07, 0.14],
    [0.03, 0.03, 0.035],
    [0.3, 0.24, 0.13],
    [0.09, 0.15, 0.12],
    [0.33, 0.22, 0.23],
    [0.16, 0.22, 0.32],
    [0.14, 0.13, 0.12],
    [0.42, 0.36, 0.28],
]
SKIN = [0.30, 0.16, 0.095]
WALLS = [[0.62, 0.57, 0.5], [0.7, 0.68, 0.64], [0.5, 0.38, 0.3], [0.55, 0.55, 0.55], [0.66, 0.55, 0.42]]


def block(
    at: tuple[float, float],
    size: tuple[float, float],
    floors: int,
    seed: int,
    wall: Numbers | None = None,
    yaw: float = 0.0,
    storey: float = 3.1,
    bay: float = 3.3,
) -> tuple[Mesh, Mesh]:
    """A flat-roofed block of flats: (masonry, glass)."""
    rng = np.random.default_rng(seed)
    paint = np.asarray(wall if wall is not None else WALLS[int(rng.integers(len(WALLS)))])
    w, d, h = *size, floors * storey
    stone: list[Mesh] = [boxes([[0, 0, h / 2]], [w, d, h], paint)]
    stone.append(boxes([[0, 0, h + 0.4]], [w + 0.5, d + 0.5, 0.8], paint * 0.9))
    stone.append(boxes([[w * rng.uniform(-0.2, 0.2), 0, h + 2]], [5, 4, 3.4], paint * 0.95))
    glass: list[Mesh] = []
    for face in range(4):
        wide, deep = (w, d) if face % 2 == 0 else (d, w)
        n = max(2, int(wide / bay))
        x = (np.arange(n) + 0.5) / n * wide - wide / 2
        z = np.arange(floors) * storey + storey * 0.55
        gx, gz = (a.ravel() for a in np.meshgrid(x, z))
        turn = face * np.pi / 2
        out = deep / 2 * np.ones_like(gx)
        at3 = np.stack([gx * np.cos(turn) + out * np.sin(turn), gx * np.sin(turn) - out * np.cos(turn), gz], -1)
        tone = np.where(rng.random((len(gx), 1)) < 0.25, [[0.35, 0.33, 0.28]], [[0.03, 0.04, 0.05]])
        glass.append(boxes(at3, [wide / n * 0.5, 0.16, storey * 0.52], tone, turn))
        stone.append(boxes(at3 - [0, 0, storey * 0.32], [wide / n * 0.62, 0.7, 0.14], paint * 0.8, turn))
        if face % 2 == 0:
            keep = np.round((gx + wide / 2) / wide * n - 0.5) % 3 == 1
            if keep.any():
                place = at3[keep] + np.array([np.sin(turn), -np.cos(turn), 0]) * 0.6
                stone.append(boxes(place - [0, 0, storey * 0.22], [wide / n * 0.9, 1.2, storey * 0.34], paint * 1.08, turn))
            unit = rng.random(len(gx)) < 0.4
            shift = np.array([np.cos(turn), np.sin(turn), 0]) * wide / n * 0.38
            stone.append(boxes(at3[unit] + shift - [0, 0, 0.7], [0.8, 0.9, 0.6], [0.62, 0.62, 0.6], turn))
    to = (*at, 0.0)
    return join(stone).moved(to, yaw), join(glass).moved(to, yaw)


def crowd(x: Array, y: Array, z: Numbers, seed: int, away: bool = False) -> Mesh:
    """Standing people seen from afar; `away` turns their backs to -y."""
    rng = np.random.default_rng(seed)
    n = len(x)
    h = rng.uniform(1.5, 1.78, n)
    foot = np.stack([x, y, np.broadcast_to(np.asarray(z, float), (n,))], -1)
    top, hip = foot + h[:, None] * [0, 0, 0.82], foot + h[:, None] * [0, 0, 0.48]
    shirt = pick(rng, CLOTHES, n)
    legs = pick(rng, [[0.03, 0.04, 0.08], [0.06, 0.06, 0.06], [0.2, 0.18, 0.14]], n)
    lean = rng.uniform(-0.06, 0.06, (n, 3)) * [1, 1, 0]
    head = foot + h[:, None] * [0, 0, 0.92] + lean
    hand = hip + rng.uniform(-0.3, 0.3, (n, 3)) * [1, 1, 0.8] + [0, 0, 0.2]
    return join(
        [
            rods(foot + [-0.09, 0, 0], hip + [-0.07, 0, 0], 0.07, 0.1, legs, 6),
            rods(foot + [0.09, 0, 0], hip + [0.07, 0, 0], 0.07, 0.1, legs, 6),
            rods(hip, top + lean, 0.17, 0.2, shirt, 8),
            rods(top + [0.2, 0, 0], hand + [0.16, 0, 0], 0.055, 0.04, shirt * 0.9, 5),
            rods(top - [0.2, 0, 0], hand - [0.16, 0, 0], 0.055, 0.04, shirt * 0.9, 5),
            blobs(head, [0.11, 0.12, 0.14], SKIN, 5),
            blobs(head + [0, -0.05 if away else 0.03, 0.03 if away else 0.05], [0.12, 0.12, 0.12], [0.02, 0.018, 0.016], 5),
        ]
    )
