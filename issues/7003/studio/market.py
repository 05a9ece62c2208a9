"""Fruit and vegetables: a cold store and a market stall."""

import numpy as np
from built import crowd
from finish import Look
from indoor import floor, hall, workers
from nature import bush
from noise import fbm, step
from numpy.typing import NDArray
from shapes import Mesh, blobs, boxes, copies, join, pick, rods
from shot import Shot
from stage import Camera, Stage, gloss, glow

Array = NDArray[np.float64]


def _peach(seed: int) -> Mesh:
    """One peach with its cleft and its blush."""
    rng = np.random.default_rng(seed)
    mesh = blobs([[0, 0, 0]], [1.0, 1.0, 0.93], [0, 0, 0], 18)
    d = mesh.v / np.linalg.norm(mesh.v, axis=1, keepdims=True)
    angle = np.arctan2(d[:, 1], d[:, 0])
    cleft = np.exp(-((angle / 0.16) ** 2)) * 0.09 + 0.16 * np.exp(-((1 - d[:, 2]) / 0.06)) - 0.10 * np.exp(-((1 + d[:, 2]) / 0.04))
    v = mesh.v * (1 - cleft)[:, None]
    way = rng.standard_normal(3)
    blush = step(-0.75, 0.75, d @ (way / np.linalg.norm(way)) + 0.25 * fbm(d[:, 0] + 3, d[:, 1] + d[:, 2], 3, seed, 1.2))[:, None]
    speck = (1 + 0.10 * fbm(d[:, 0] * 2, d[:, 1] * 2 + d[:, 2], 2, seed + 1, 0.7))[:, None]
    return Mesh(v, mesh.f, np.clip((np.array([0.66, 0.34, 0.11]) * (1 - blush) + np.array([0.55, 0.06, 0.05]) * blush) * speck, 0, 1))


def _turned(mesh: Mesh, rng: np.random.Generator) -> Mesh:
    q, _ = np.linalg.qr(rng.standard_normal((3, 3)))
    q[:, 0] *= np.sign(np.linalg.det(q))
    return Mesh(mesh.v @ q.T, mesh.f, mesh.c)


def _crate(paint: list[float]) -> Mesh:
    """A slatted plastic crate 0.60 x 0.40 x 0.24 standing on z = 0."""
    parts = [boxes([[0, 0, 0.015]], [0.6, 0.4, 0.02], paint)]
    for z in (0.035, 0.10, 0.165, 0.225):
        parts.append(
            boxes(
                [[0, -0.195, z], [0, 0.195, z], [-0.295, 0, z], [0.295, 0, z]],
                [[0.6, 0.012, 0.04], [0.6, 0.012, 0.04], [0.012, 0.4, 0.04], [0.012, 0.4, 0.04]],
                paint,
            )
        )
    x = np.linspace(-0.29, 0.29, 8)
    for s in (-1.0, 1.0):
        parts.append(boxes(np.stack([x, 0 * x + s * 0.197, 0 * x + 0.12], -1), [0.022, 0.018, 0.24], paint))
    parts.append(
        boxes([[-0.297, y, 0.12] for y in (-0.19, 0, 0.19)] + [[0.297, y, 0.12] for y in (-0.19, 0, 0.19)], [0.018, 0.022, 0.24], paint)
    )
    return join(parts)


def lengku() -> Shot:
    """Crates of peaches stacked in a cold store, shallow focus."""
    stage = Stage()
    rng = np.random.default_rng(71)
    floor(stage, 12, -4, 40, 0.3, 0.2)
    hall(stage, 11, 40, 6.0, 14.0)
    fruit = [_turned(_peach(300 + i), rng) for i in range(6)]
    crates: list[Mesh] = []
    peaches: list[list[tuple[Array, float]]] = [[] for _ in fruit]
    stacks = [
        (-0.75, 2.0, 3, True),
        (-0.08, 2.0, 2, True),
        (0.58, 2.02, 3, True),
        (-0.42, 2.5, 4, True),
        (0.26, 2.5, 4, True),
        (1.25, 2.3, 4, True),
        (-1.42, 2.3, 4, True),
    ]
    stacks += [
        (x, y, int(rng.integers(5, 9)), False)
        for y in (5.0, 5.5, 8.0, 8.5, 12, 12.5, 17, 22)
        for x in np.arange(-6, 6.1, 0.66)
        if not -0.7 < x - 0.2 < 1.2
    ]
    for x, y, high, near in stacks:
        for k in range(high):
            yaw = float(rng.normal(0, 0.025))
            crates.append(_crate([0.04, 0.13, 0.24] if (int(x * 7) + k) % 5 else [0.30, 0.09, 0.05]).moved((x, y, 0.12 + k * 0.245), yaw))
            for layer in range(3 if (near and k == high - 1) else 1):
                _fill(rng, peaches, x, y, 0.12 + k * 0.245 + 0.17 + 0.04 * layer, layer)
    stage.add(join(crates), gloss(0.35))
    for mesh, spots in zip(fruit, peaches, strict=True):
        at = np.array([p for p, _ in spots])
        size = np.array([s for _, s in spots])
        stage.add(copies(mesh, at, size, rng.uniform(0, 6.28, len(at)), 1 + 0.07 * rng.standard_normal(len(at))), gloss(0.55, 0.0, 0.3))
    stage.add(
        boxes([[0, 2.25, 0.06], [0, 5.3, 0.06], [0, 8.3, 0.06]], [[3.6, 1.2, 0.12], [13, 1.2, 0.12], [13, 1.2, 0.12]], [0.4, 0.28, 0.15])
    )
    stage.add(workers(np.array([0.45, -0.1]), np.array([9.6, 14.0]), 73))
    stage.add(boxes([[-1.2, 0.4, 4.6]], [1.6, 1.0, 0.03], [1, 1, 1]), None, glow((7.0, 6.4, 5.4)))
    look = Look(ev=-0.6, contrast=1.3, tint=(1.02, 1.0, 0.98), mist=0.008, mist_rgb=(0.85, 0.93, 1.0), mist_level=0.35)
    return Shot(stage, Camera((0.28, 0.25, 1.42), (-0.02, 2.25, 0.80), 52, 0.022, 1.95), look, spp=26, depth=6)


def _fill(rng: np.random.Generator, bins: list[list[tuple[Array, float]]], x: float, y: float, z: float, layer: int) -> None:
    """Lay one layer of fruit into a crate."""
    for i in range(6 - (layer > 1)):
        for j in range(4 - (layer > 1)):
            size = float(rng.uniform(0.043, 0.051))
            spot = np.array(
                [x - 0.24 + i * 0.096 + 0.045 * (layer % 2), y - 0.145 + j * 0.097 + 0.045 * (layer % 2), z + rng.uniform(-0.012, 0.015)]
            )
            if layer < 2 or rng.random() < 0.7:
                bins[int(rng.integers(len(bins)))].append((spot + rng.normal(0, 0.004, 3), size))


def _pile(
    stage: Stage,
    mesh: Mesh,
    box: tuple[float, float, float, float],
    z: float,
    size: float,
    rng: np.random.Generator,
    shine: float,
    slope: float = 0.55,
    layers: int = 3,
) -> None:
    """Heap copies of one vegetable over a sloping tray."""
    x0, x1, y0, y1 = box
    spots = []
    for layer in range(layers):
        inset = layer * size * 0.7
        gx, gy = np.meshgrid(np.arange(x0 + inset + size, x1 - inset, size * 1.75), np.arange(y0 + inset + size, y1 - inset, size * 1.75))
        p = np.stack([gx.ravel(), gy.ravel(), z + (gy.ravel() - y0) * slope + size * (0.6 + 1.2 * layer)], -1)
        spots.append(p + rng.normal(0, size * 0.22, p.shape))
    at = np.concatenate(spots)
    kind = rng.integers(0, 4, len(at))
    for k in range(4):
        here = at[kind == k]
        stage.add(
            copies(
                _turned(mesh, rng) if mesh.v[:, 0].max() < 1.6 else mesh,
                here,
                rng.uniform(0.85, 1.12, len(here)) * size,
                rng.normal(0, 0.3, len(here)),
                1 + 0.12 * rng.standard_normal(len(here)),
            ),
            gloss(shine),
        )


def _long_fruit(paint: list[float], long: float, thin: float, taper: float = 0.0, tip: list[float] | None = None) -> Mesh:
    """Cucumber, carrot or aubergine lying along y (unit of size 1)."""
    mesh = blobs([[0, 0, 0]], [thin, thin, long], paint, 14)
    t = mesh.v[:, 2] / long
    width = (1 - taper * t)[:, None]
    v = np.stack([mesh.v[:, 0] * width[:, 0] + 0.25 * t**2, mesh.v[:, 2], mesh.v[:, 1] * width[:, 0]], -1)
    c = np.where((t < -0.82)[:, None], tip or paint, mesh.c) * (1 + 0.10 * np.sin(t * 40))[:, None]
    return Mesh(np.where(np.abs(v).max() < 1.6, v * 1.0, v), mesh.f, np.clip(c, 0, 1))


def _round(paint: list[float], flat: float, ribs: int, crown: list[float]) -> Mesh:
    """Tomato, orange, pepper or pumpkin with a green crown."""
    mesh = blobs([[0, 0, 0]], [1, 1, flat], paint, 14)
    angle = np.arctan2(mesh.v[:, 1], mesh.v[:, 0])
    v = mesh.v * (1 - 0.05 * (1 + np.cos(angle * ribs)) - 0.10 * np.exp(-((flat - mesh.v[:, 2]) / 0.06)))[:, None]
    star = step(0.22, 0.12, np.hypot(mesh.v[:, 0], mesh.v[:, 1]) * (1 + 0.5 * np.cos(angle * 5))) * (mesh.v[:, 2] > 0)
    return Mesh(v, mesh.f, mesh.c * (1 - star[:, None]) + np.asarray(crown) * star[:, None])


def caichang() -> Shot:
    """A market stall piled with vegetables and fruit."""
    stage = Stage()
    rng = np.random.default_rng(81)
    floor(stage, 14, -4, 40, 0.2, 0.18)
    hall(stage, 12, 38, 5.5, 9.0)
    leafy = [0.08, 0.2, 0.03]
    goods = [
        (_round([0.62, 0.035, 0.02], 0.82, 6, leafy), 0.052, 0.12),
        (_long_fruit([0.05, 0.16, 0.025], 3.4, 0.62), 0.034, 0.3),
        (_round([0.75, 0.28, 0.02], 0.95, 40, [0.2, 0.25, 0.05]), 0.05, 0.35),
        (_long_fruit([0.055, 0.015, 0.07], 2.7, 0.85, -0.25, leafy), 0.042, 0.1),
        (_round([0.12, 0.3, 0.03], 1.1, 4, [0.1, 0.2, 0.04]), 0.052, 0.15),
        (_long_fruit([0.72, 0.22, 0.02], 3.2, 0.62, 0.45, leafy), 0.034, 0.4),
        (_round([0.7, 0.5, 0.05], 1.0, 3, [0.3, 0.3, 0.06]), 0.05, 0.25),
        (_round([0.45, 0.32, 0.16], 0.8, 2, [0.4, 0.28, 0.15]), 0.046, 0.7),
        (_round([0.55, 0.06, 0.04], 0.95, 2, [0.3, 0.2, 0.05]), 0.048, 0.15),
    ]
    k = 0
    for tier in range(2):
        for col in range(6):
            x0 = -2.1 + col * 0.72
            y0, z = 1.55 + tier * 0.78, 0.72 + tier * 0.36
            stage.add(
                boxes(
                    [
                        [x0 + 0.34, y0 + 0.36, z + 0.08],
                        [x0 + 0.34, y0, z + 0.06],
                        [x0, y0 + 0.36, z + 0.24],
                        [x0 + 0.68, y0 + 0.36, z + 0.24],
                    ],
                    [[0.68, 0.7, 0.02], [0.7, 0.02, 0.16], [0.02, 0.7, 0.3], [0.02, 0.7, 0.3]],
                    [0.35, 0.22, 0.11],
                )
            )
            if (col + tier * 4) % 6 == 5:
                _greens(stage, (x0, y0, z), rng)
                continue
            mesh, size, shine = goods[k % len(goods)]
            k += 1
            _pile(stage, mesh, (x0 + 0.02, x0 + 0.66, y0 + 0.02, y0 + 0.7), z + 0.08, size, rng, shine, 0.42)
            stage.add(boxes([[x0 + 0.34, y0 - 0.012, z + 0.07]], [0.2, 0.01, 0.1], [0.7, 0.68, 0.6]))
    stage.add(boxes([[0, 2.3, 0.35]], [4.5, 1.5, 0.7], [0.06, 0.16, 0.12]))
    _other_stalls(stage, rng)
    lamps = np.array([[-1.5, 1.9, 2.35], [0.1, 2.0, 2.35], [1.7, 1.9, 2.35], [-3.6, 6, 2.6], [3.4, 6.5, 2.6], [0.5, 9, 2.6]])
    stage.add(blobs(lamps, [0.09, 0.09, 0.1], [1, 1, 1], 8), None, glow((120, 84, 48)))
    stage.add(rods(lamps + [0, 0, 0.05], lamps + [0, 0, 0.22], 0.2, 0.05, [0.5, 0.06, 0.04], 20))
    stage.add(rods(lamps + [0, 0, 0.2], lamps + [0, 0, 2.0], 0.008, 0.008, [0.02, 0.02, 0.02], 5))
    look = Look(ev=-0.45, contrast=1.28, mist=0.006, mist_rgb=(1.0, 0.9, 0.75), mist_level=0.25, saturation=1.0)
    return Shot(stage, Camera((-0.9, -0.15, 1.85), (0.12, 2.1, 1.02), 56, 0.012, 2.3), look, spp=26, depth=6)


def _greens(stage: Stage, at: tuple[float, float, float], rng: np.random.Generator) -> None:
    """A tray of leafy heads."""
    kinds = [bush(91, 1500, [[0.16, 0.34, 0.05], [0.3, 0.45, 0.12], [0.10, 0.26, 0.04]], 0.34, (1, 1, 0.75))]
    x, y = (a.ravel() for a in np.meshgrid(np.linspace(0.14, 0.54, 3), np.linspace(0.12, 0.58, 4)))
    spots = np.stack([at[0] + x, at[1] + y, at[2] + 0.08 + y * 0.42], -1) + rng.normal(0, 0.012, (12, 3))
    stage.plant(kinds[0], spots, rng.uniform(0.11, 0.14, 12), rng.uniform(0, 6, 12))


def _other_stalls(stage: Stage, rng: np.random.Generator) -> None:
    """Blurred stalls, signs and shoppers further in."""
    colours = [[0.6, 0.06, 0.03], [0.08, 0.25, 0.04], [0.7, 0.3, 0.03], [0.65, 0.5, 0.1], [0.2, 0.35, 0.06]]
    for x0 in (-7.0, -4.2, 3.8, 6.6, 0.0):
        for y0 in (7.0, 11.5, 16.0, 21):
            stage.add(
                boxes(
                    [[x0, y0, 0.45], [x0, y0 + 0.6, 3.1]],
                    [[2.2, 1.1, 0.9], [2.3, 0.08, 0.6]],
                    [[0.3, 0.32, 0.3], pick(rng, [[0.5, 0.05, 0.04], [0.05, 0.3, 0.14], [0.05, 0.15, 0.4]], 1)[0]],
                )
            )
            p = rng.uniform([-1, -0.5, 0.92], [1, 0.5, 1.1], (70, 3)) + [x0, y0, 0]
            stage.add(blobs(p, np.full((70, 3), 0.09), pick(rng, colours, 1)[0], 5))
    stage.add(crowd(rng.uniform(-6, 6, 26), rng.uniform(5.6, 20, 26), 0.0, 83))
