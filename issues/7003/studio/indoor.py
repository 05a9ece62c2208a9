"""Indoor pictures: a sorting hall and a library."""

import numpy as np
from built import crowd
from finish import Look
from noise import fbm
from numpy.typing import NDArray
from shapes import Mesh, blobs, boxes, join, pick, rods, sheet, tinted
from shot import Shot
from stage import Camera, Stage, gloss, glow

Array = NDArray[np.float64]
KRAFT = [
    [0.42, 0.28, 0.15],
    [0.36, 0.23, 0.12],
    [0.48, 0.34, 0.2],
    [0.40, 0.27, 0.15],
    [0.55, 0.53, 0.5],
    [0.05, 0.05, 0.06],
    [0.12, 0.25, 0.5],
]


def floor(stage: Stage, x: float, y0: float, y1: float, tone: float = 0.26, rough: float = 0.3) -> None:
    """A worn, slightly shiny concrete floor."""

    def colour(x: Array, y: Array, z: Array) -> Array:
        crack = ((x / 6) % 1 < 0.004) | ((y / 6) % 1 < 0.004)
        return tinted(tone * (1 + 0.10 * fbm(x, y, 20, 161, 1.1)) * np.where(crack, 0.5, 1), [1, 0.98, 0.94])

    stage.add(sheet(np.linspace(-x, x, 700), np.linspace(y0, y1, 900), lambda x, y: 0 * x, colour), gloss(rough))


def hall(stage: Stage, half: float, deep: float, high: float, lamp: float, every: float = 7.0) -> None:
    """A steel hall: walls, portal frames, roof sheets and strip lights."""
    stage.add(
        boxes(
            [[-half, deep / 2, high / 2], [half, deep / 2, high / 2], [0, deep, high / 2], [0, -12, high / 2]],
            [[0.3, deep + 30, high], [0.3, deep + 30, high], [2 * half, 0.3, high], [2 * half, 0.3, high]],
            [[0.5, 0.51, 0.5], [0.5, 0.51, 0.5], [0.48, 0.5, 0.52], [0.5, 0.5, 0.5]],
        )
    )
    stage.add(boxes([[0, deep / 2, high + 0.2]], [2 * half, deep + 30, 0.2], [0.42, 0.44, 0.45]))
    ys = np.arange(-6, deep, every)
    steel = [0.30, 0.33, 0.36]
    stage.add(boxes(np.stack([0 * ys, ys, 0 * ys + high - 0.4], -1), [2 * half, 0.25, 0.55], steel))
    for s in (-1.0, 1.0):
        stage.add(boxes(np.stack([0 * ys + s * (half - 0.4), ys, 0 * ys + high / 2], -1), [0.5, 0.4, high], steel))
        zig = np.linspace(-half, half, 25)
        stage.add(
            join(
                [
                    rods(
                        np.stack([zig[:-1], 0 * zig[:-1] + y, high - 0.7 - 0.9 * (np.arange(24) % 2)], -1),
                        np.stack([zig[1:], 0 * zig[1:] + y, high - 0.7 - 0.9 * ((np.arange(24) + 1) % 2)], -1),
                        0.05,
                        0.05,
                        steel,
                        5,
                    )
                    for y in ys
                ]
            )
        ) if s > 0 else None
    xs = np.linspace(-half * 0.75, half * 0.75, 5)
    gx, gy = (a.ravel() for a in np.meshgrid(xs, np.arange(-4, deep, every / 2)))
    strips = boxes(np.stack([gx, gy, 0 * gx + high - 1.9], -1), [0.16, every * 0.33, 0.05], [1, 1, 1])
    stage.add(strips, None, glow((lamp, lamp * 0.97, lamp * 0.88)))


def _belt(x: float, z: float, y0: float, y1: float, wide: float) -> tuple[Mesh, Mesh]:
    """A conveyor along y: (frame and legs, dark belt)."""
    mid, long = (y0 + y1) / 2, y1 - y0
    ys = np.arange(y0 + 0.6, y1, 2.4)
    legs = np.concatenate([np.stack([x + s * wide / 2 + 0 * ys, ys, 0 * ys + z / 2], -1) for s in (-1.0, 1.0)])
    frame = join(
        [
            boxes([[x - wide / 2 - 0.06, mid, z], [x + wide / 2 + 0.06, mid, z]], [0.1, long, 0.28], [0.65, 0.42, 0.03]),
            boxes(legs, [0.09, 0.09, z], [0.3, 0.33, 0.36]),
            boxes([[x, mid, z - 0.25]], [wide * 0.8, long, 0.1], [0.25, 0.27, 0.3]),
        ]
    )
    return frame, boxes([[x, mid, z + 0.04]], [wide, long, 0.04], [0.022, 0.023, 0.025])


def _parcels(rng: np.random.Generator, at: Array, big: float = 1.0) -> Mesh:
    """Boxes, padded bags, labels and tape standing at the points `at`."""
    n = len(at)
    size = rng.uniform([0.22, 0.25, 0.10], [0.55, 0.62, 0.42], (n, 3)) * big
    yaw = rng.normal(0, 0.25, n)
    centre = at + size * [0, 0, 0.5]
    top = at + size * [0, 0, 1.0]
    tape = np.where(rng.random((n, 1)) < 0.7, [[0.5, 0.4, 0.22]], [[0.15, 0.3, 0.5]])
    shift = rng.uniform(-0.15, 0.15, (n, 3)) * size * [1, 1, 0]
    return join(
        [
            boxes(centre, size, pick(rng, KRAFT, n, 0.1), yaw),
            boxes(top + [0, 0, 0.001], size * [0.14, 1.004, 0.004], tape, yaw),
            boxes(top + shift + [0, 0, 0.003], np.minimum(size * [0.45, 0.45, 0], 0.2) + [0, 0, 0.006], [0.75, 0.75, 0.73], yaw),
            boxes(centre + [0, 0, 0], size * [0.4, 1.006, 0.5], [0.7, 0.7, 0.68], yaw),
        ]
    )


def kuaidi() -> Shot:
    """Parcels on the conveyor lines of a sorting hall."""
    stage = Stage()
    rng = np.random.default_rng(61)
    floor(stage, 26, -8, 80)
    hall(stage, 25, 78, 10.5, 16.0)
    for x, z, wide in ((-8.5, 0.85, 1.1), (-3.6, 0.85, 1.2), (1.3, 0.85, 1.2), (6.6, 1.6, 1.1), (11.5, 0.85, 1.1), (-14.0, 2.2, 1.1)):
        frame, belt = _belt(x, z, -6, 74, wide)
        stage.add(frame, gloss(0.35))
        stage.add(belt, gloss(0.4))
        ys = np.arange(-4, 74, 0.86) + rng.uniform(-0.18, 0.18, 91)
        keep = rng.random(91) < 0.86
        stage.add(_parcels(rng, np.stack([x + rng.uniform(-0.22, 0.22, 91), ys, 0 * ys + z + 0.06], -1)[keep]))
    for y in (18.0, 40.0, 62.0):
        stage.add(
            boxes(
                [[-3, y, 3.6], [-11.5, y, 1.9], [9.4, y, 1.9], [-3, y, 3.0]],
                [[22, 0.7, 0.7], [0.35, 0.5, 3.8], [0.35, 0.5, 3.8], [3.2, 0.12, 0.8]],
                [[0.08, 0.22, 0.45], [0.08, 0.22, 0.45], [0.08, 0.22, 0.45], [0.6, 0.5, 0.1]],
            ),
            gloss(0.35),
        )
    px = np.array([-6.1, -5.9, -1.2, -1.0, 3.9, 3.8, 9.1, -6.0, -1.1, 4.0, 9.0, 9.2, -1.0])
    py = np.array([9.0, 15, 12, 24, 8.2, 19, 13, 29, 35, 31, 27, 40, 46.0])
    stage.add(workers(px, py, 62))
    for x in (-17.5, 16.0, 19.5):
        spots = np.concatenate(
            [
                np.stack([x + rng.uniform(-1, 1, 26), 8 + 7 * k + rng.uniform(-1, 1, 26), np.repeat([0.1, 0.5, 0.9, 1.3], 7)[:26]], -1)
                for k in range(8)
            ]
        )
        stage.add(_parcels(rng, spots, 1.15))
    look = Look(ev=-0.15, mist=0.004, mist_rgb=(0.85, 0.9, 1.0), mist_level=0.35, contrast=1.25, tint=(1.0, 1.0, 0.96))
    return Shot(stage, Camera((-0.6, -5.2, 3.9), (-1.0, 14, 1.2), 64), look, spp=24, depth=6)


def workers(x: Array, y: Array, seed: int) -> Mesh:
    """People in orange vests and caps."""
    people = crowd(x, y, 0.0, seed)
    n = len(x)
    foot = np.stack([x, y, 0 * x], -1)
    return join(
        [
            people,
            rods(foot + [0, 0, 0.78], foot + [0, 0, 1.32], 0.22, 0.235, [0.75, 0.2, 0.02], 12),
            boxes(foot + [0, 0, 1.05], [0.45, 0.46, 0.06], [0.7, 0.7, 0.6]),
            blobs(foot + [0, 0, 1.62], np.full((n, 3), 0.135) * [1, 1, 0.7], [0.06, 0.15, 0.4], 7),
        ]
    )


def _shelf(rng: np.random.Generator, long: float) -> tuple[Mesh, Mesh]:
    """A tall bookcase facing +x, running along y: (timber, books)."""
    wood = [0.20, 0.10, 0.045]
    levels = np.arange(7) * 0.37 + 0.12
    timber = [
        boxes([[-0.16, long / 2, 1.35]], [0.02, long, 2.7], wood),
        boxes(np.stack([0 * levels, 0 * levels + long / 2, levels - 0.012], -1), [0.32, long, 0.025], wood),
        boxes([[0, long / 2, 2.70]], [0.40, long + 0.1, 0.07], wood),
    ]
    ends = np.arange(0, long + 0.1, 1.0)
    timber.append(boxes(np.stack([0 * ends, ends, 0 * ends + 1.35], -1), [0.34, 0.035, 2.7], wood))
    books = []
    palette = [
        [0.30, 0.05, 0.04],
        [0.05, 0.10, 0.22],
        [0.06, 0.16, 0.10],
        [0.42, 0.33, 0.2],
        [0.55, 0.5, 0.42],
        [0.10, 0.09, 0.09],
        [0.35, 0.2, 0.06],
        [0.5, 0.47, 0.4],
        [0.2, 0.06, 0.12],
    ]
    for z in levels[:-1]:
        y = 0.03
        while y < long - 0.06:
            run = int(rng.integers(1, 9))
            paint = pick(rng, palette, 1)[0]
            tall, thick, deep = rng.uniform(0.20, 0.31), rng.uniform(0.018, 0.05), rng.uniform(0.17, 0.24)
            if rng.random() < 0.06:
                y += rng.uniform(0.05, 0.2)
                continue
            n = max(1, min(run, int((long - 0.06 - y) / thick)))
            ys = y + (np.arange(n) + 0.5) * thick
            hh = tall + rng.uniform(-0.008, 0.008, n)
            at = np.stack([np.full(n, 0.14 - deep / 2) + rng.uniform(-0.012, 0.006, n), ys, z + hh / 2], -1)
            size = np.stack([np.full(n, deep), np.full(n, thick * 0.93), hh], -1)
            books.append(boxes(at, size, pick(rng, paint, n, 0.08)))
            label = at * [1, 1, 0] + np.stack([size[:, 0] / 2, 0 * hh, z + hh * 0.78], -1)
            books.append(
                boxes(
                    label,
                    np.stack([0 * hh + 0.003, size[:, 1] * 0.8, 0 * hh + 0.03], -1),
                    [0.55, 0.42, 0.2] if rng.random() < 0.6 else [0.6, 0.58, 0.52],
                )
            )
            y += n * thick
    return join(timber), join(books)


def tushuguan() -> Shot:
    """Library shelves in warm light."""
    stage = Stage()
    rng = np.random.default_rng(91)
    plank = np.linspace(-7, 7, 900)

    def boards(x: Array, y: Array, z: Array) -> Array:
        k = np.floor(x / 0.14)
        tone = 1 + 0.13 * np.sin(k * 57.1 + np.floor(y / 1.3 + k * 0.37) * 13.7) + 0.12 * fbm(x * 9, y, 6, 171, 1.2)
        return tinted(tone * np.where((x / 0.14) % 1 < 0.03, 0.5, 1), [0.23, 0.12, 0.055])

    stage.add(sheet(plank, np.linspace(-2, 26, 700), lambda x, y: 0 * x, boards), gloss(0.22))
    kinds = [_shelf(rng, 5.0) for _ in range(4)]
    for i, y in enumerate((0.2, 6.4, 12.6, 18.8)):
        for side in (-1.0, 1.0):
            timber, books = kinds[(i + int(side > 0) * 2) % 4]
            yaw = 0.0 if side < 0 else np.pi
            at = (side * 1.42, y + (5.0 if side > 0 else 0.0), 0.0)
            stage.add(timber.moved(at, yaw), gloss(0.35))
            stage.add(books.moved(at, yaw), gloss(0.45))
    stage.add(
        boxes(
            [[0, 27.3, 2.2], [-4.5, 12, 2.2], [4.5, 12, 2.2], [0, 12, 4.35], [0, -3, 2.2]],
            [[10, 0.1, 4.4], [0.1, 34, 4.4], [0.1, 34, 4.4], [10, 34, 0.1], [10, 0.1, 4.4]],
            [0.52, 0.45, 0.36],
        )
    )
    stage.add(boxes([[-0.9, 27.2, 2.1], [0.9, 27.2, 2.1]], [1.5, 0.05, 3.0], [1, 1, 1]), None, glow((4, 4.2, 4.6)))
    stage.add(
        boxes(
            [[0, 27.1, 2.1], [-0.9, 27.1, 1.7], [0.9, 27.1, 1.7], [0, 27.1, 2.7]],
            [[0.2, 0.1, 3.2], [1.5, 0.06, 0.06], [1.5, 0.06, 0.06], [3.6, 0.06, 0.06]],
            [0.12, 0.07, 0.04],
        )
    )
    ys = np.arange(1.0, 26, 3.1)
    lamp = np.stack([0 * ys, ys, 0 * ys + 3.25], -1)
    stage.add(blobs(lamp, [0.17, 0.17, 0.17], [1, 1, 1], 10), None, glow((15, 9.5, 4.6)))
    stage.add(rods(lamp + [0, 0, 0.15], lamp + [0, 0, 1.1], 0.012, 0.012, [0.05, 0.04, 0.03], 6))
    stage.add(crowd(np.array([-0.62, 0.58, -0.35]), np.array([9.3, 14.6, 19.4]), 0.0, 96))
    stage.add(
        join(
            [
                boxes([[0.75, 5.6, 0.42], [0.75, 5.6, 0.02]], [[0.45, 0.45, 0.04], [0.4, 0.4, 0.04]], [0.16, 0.09, 0.05]),
                rods(
                    [[0.75 + a, 5.6 + b, 0] for a in (-0.18, 0.18) for b in (-0.18, 0.18)],
                    [[0.75 + a, 5.6 + b, 0.42] for a in (-0.18, 0.18) for b in (-0.18, 0.18)],
                    0.025,
                    0.025,
                    [0.16, 0.09, 0.05],
                    6,
                ),
            ]
        )
    )
    look = Look(ev=-0.55, contrast=1.3, bloom=0.12, tint=(1.05, 1.0, 0.9), mist=0.012, mist_rgb=(1.0, 0.82, 0.6), mist_level=0.4)
    return Shot(stage, Camera((0.25, -1.4, 1.55), (-0.05, 12, 1.62), 54, 0.012, 5.0), look, spp=26, depth=7)
