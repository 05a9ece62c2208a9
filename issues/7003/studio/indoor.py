"""Indoor pictures: sorting hall, cold store, market stall, library."""

import numpy as np
from numpy.typing import NDArray

from built import CLOTHES, SKIN, crowd
from finish import Look
from nature import bush
from noise import fbm, step
from shapes import Mesh, blobs, boxes, copies, join, pick, rods, sheet, surface
from shot import Shot
from stage import Camera, Stage, glow, gloss, matte

Array = NDArray[np.float64]
KRAFT = [[0.42, 0.28, 0.15], [0.36, 0.23, 0.12], [0.48, 0.34, 0.2], [0.40, 0.27, 0.15], [0.55, 0.53, 0.5], [0.05, 0.05, 0.06], [0.12, 0.25, 0.5]]


def _floor(stage: Stage, x: float, y0: float, y1: float, tone: float = 0.26, rough: float = 0.3) -> None:
    """A worn, slightly shiny concrete floor."""
    def colour(x: Array, y: Array, z: Array) -> Array:
        crack = ((x / 6) % 1 < 0.004) | ((y / 6) % 1 < 0.004)
        return (tone * (1 + 0.10 * fbm(x, y, 20, 161, 1.1)) * np.where(crack, 0.5, 1))[..., None] * np.array([1, 0.98, 0.94])

    stage.add(sheet(np.linspace(-x, x, 700), np.linspace(y0, y1, 900), lambda x, y: 0 * x, colour), gloss(rough))


def _hall(stage: Stage, half: float, deep: float, high: float, lamp: float, every: float = 7.0) -> None:
    """A steel hall: walls, portal frames, roof sheets and strip lights."""
    stage.add(boxes([[-half, deep / 2, high / 2], [half, deep / 2, high / 2], [0, deep, high / 2], [0, -12, high / 2]],
                    [[0.3, deep + 30, high], [0.3, deep + 30, high], [2 * half, 0.3, high], [2 * half, 0.3, high]],
                    [[0.5, 0.51, 0.5], [0.5, 0.51, 0.5], [0.48, 0.5, 0.52], [0.5, 0.5, 0.5]]))
    stage.add(boxes([[0, deep / 2, high + 0.2]], [2 * half, deep + 30, 0.2], [0.42, 0.44, 0.45]))
    ys = np.arange(-6, deep, every)
    steel = [0.30, 0.33, 0.36]
    stage.add(boxes(np.stack([0 * ys, ys, 0 * ys + high - 0.4], -1), [2 * half, 0.25, 0.55], steel))
    for s in (-1.0, 1.0):
        stage.add(boxes(np.stack([0 * ys + s * (half - 0.4), ys, 0 * ys + high / 2], -1), [0.5, 0.4, high], steel))
        zig = np.linspace(-half, half, 25)
        stage.add(join([rods(np.stack([zig[:-1], 0 * zig[:-1] + y, high - 0.7 - 0.9 * (np.arange(24) % 2)], -1), np.stack([zig[1:], 0 * zig[1:] + y, high - 0.7 - 0.9 * ((np.arange(24) + 1) % 2)], -1), 0.05, 0.05, steel, 5) for y in ys])) if s > 0 else None
    xs = np.linspace(-half * 0.75, half * 0.75, 5)
    gx, gy = (a.ravel() for a in np.meshgrid(xs, np.arange(-4, deep, every / 2)))
    strips = boxes(np.stack([gx, gy, 0 * gx + high - 1.9], -1), [0.16, every * 0.33, 0.05], [1, 1, 1])
    stage.add(strips, None, glow((lamp, lamp * 0.97, lamp * 0.88)))


def _belt(x: float, z: float, y0: float, y1: float, wide: float) -> tuple[Mesh, Mesh]:
    """A conveyor along y: (frame and legs, dark belt)."""
    mid, long = (y0 + y1) / 2, y1 - y0
    ys = np.arange(y0 + 0.6, y1, 2.4)
    legs = np.concatenate([np.stack([x + s * wide / 2 + 0 * ys, ys, 0 * ys + z / 2], -1) for s in (-1.0, 1.0)])
    frame = join([boxes([[x - wide / 2 - 0.06, mid, z], [x + wide / 2 + 0.06, mid, z]], [0.1, long, 0.28], [0.65, 0.42, 0.03]),
                  boxes(legs, [0.09, 0.09, z], [0.3, 0.33, 0.36]), boxes([[x, mid, z - 0.25]], [wide * 0.8, long, 0.1], [0.25, 0.27, 0.3])])
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
    return join([boxes(centre, size, pick(rng, KRAFT, n, 0.1), yaw), boxes(top + [0, 0, 0.001], size * [0.14, 1.004, 0.004], tape, yaw),
                 boxes(top + shift + [0, 0, 0.003], np.minimum(size * [0.45, 0.45, 0], 0.2) + [0, 0, 0.006], [0.75, 0.75, 0.73], yaw),
                 boxes(centre + [0, 0, 0], size * [0.4, 1.006, 0.5], [0.7, 0.7, 0.68], yaw)])


def kuaidi() -> Shot:
    """Parcels on the conveyor lines of a sorting hall."""
    stage = Stage()
    rng = np.random.default_rng(61)
    _floor(stage, 26, -8, 80)
    _hall(stage, 25, 78, 10.5, 16.0)
    for x, z, wide in ((-8.5, 0.85, 1.1), (-3.6, 0.85, 1.2), (1.3, 0.85, 1.2), (6.6, 1.6, 1.1), (11.5, 0.85, 1.1), (-14.0, 2.2, 1.1)):
        frame, belt = _belt(x, z, -6, 74, wide)
        stage.add(frame, gloss(0.35))
        stage.add(belt, gloss(0.4))
        ys = np.arange(-4, 74, 0.86) + rng.uniform(-0.18, 0.18, 91)
        keep = rng.random(91) < 0.86
        stage.add(_parcels(rng, np.stack([x + rng.uniform(-0.22, 0.22, 91), ys, 0 * ys + z + 0.06], -1)[keep]))
    for y in (18.0, 40.0, 62.0):
        stage.add(boxes([[-3, y, 3.6], [-11.5, y, 1.9], [9.4, y, 1.9], [-3, y, 3.0]], [[22, 0.7, 0.7], [0.35, 0.5, 3.8], [0.35, 0.5, 3.8], [3.2, 0.12, 0.8]],
                        [[0.08, 0.22, 0.45], [0.08, 0.22, 0.45], [0.08, 0.22, 0.45], [0.6, 0.5, 0.1]]), gloss(0.35))
    px = np.array([-6.1, -5.9, -1.2, -1.0, 3.9, 3.8, 9.1, -6.0, -1.1, 4.0, 9.0, 9.2, -1.0])
    py = np.array([9.0, 15, 12, 24, 8.2, 19, 13, 29, 35, 31, 27, 40, 46.0])
    stage.add(_workers(px, py, 62))
    for x in (-17.5, 16.0, 19.5):
        spots = np.concatenate([np.stack([x + rng.uniform(-1, 1, 26), 8 + 7 * k + rng.uniform(-1, 1, 26), np.repeat([0.1, 0.5, 0.9, 1.3], 7)[:26]], -1) for k in range(8)])
        stage.add(_parcels(rng, spots, 1.15))
    look = Look(ev=-0.15, mist=0.004, mist_rgb=(0.85, 0.9, 1.0), mist_level=0.35, contrast=1.25, tint=(1.0, 1.0, 0.96))
    return Shot(stage, Camera((-0.6, -5.2, 3.9), (-1.0, 14, 1.2), 64), look, spp=24, depth=6)


def _workers(x: Array, y: Array, seed: int) -> Mesh:
    """People in orange vests and caps."""
    people = crowd(x, y, 0.0, seed)
    n = len(x)
    foot = np.stack([x, y, 0 * x], -1)
    return join([people, rods(foot + [0, 0, 0.78], foot + [0, 0, 1.32], 0.22, 0.235, [0.75, 0.2, 0.02], 12), boxes(foot + [0, 0, 1.05], [0.45, 0.46, 0.06], [0.7, 0.7, 0.6]),
                 blobs(foot + [0, 0, 1.62], np.full((n, 3), 0.135) * [1, 1, 0.7], [0.06, 0.15, 0.4], 7)])


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
        parts.append(boxes([[0, -0.195, z], [0, 0.195, z], [-0.295, 0, z], [0.295, 0, z]], [[0.6, 0.012, 0.04], [0.6, 0.012, 0.04], [0.012, 0.4, 0.04], [0.012, 0.4, 0.04]], paint))
    x = np.linspace(-0.29, 0.29, 8)
    for s in (-1.0, 1.0):
        parts.append(boxes(np.stack([x, 0 * x + s * 0.197, 0 * x + 0.12], -1), [0.022, 0.018, 0.24], paint))
    parts.append(boxes([[-0.297, y, 0.12] for y in (-0.19, 0, 0.19)] + [[0.297, y, 0.12] for y in (-0.19, 0, 0.19)], [0.018, 0.022, 0.24], paint))
    return join(parts)


def lengku() -> Shot:
    """Crates of peaches stacked in a cold store, shallow focus."""
    stage = Stage()
    rng = np.random.default_rng(71)
    _floor(stage, 12, -4, 40, 0.3, 0.2)
    _hall(stage, 11, 40, 6.0, 14.0)
    fruit = [_turned(_peach(300 + i), rng) for i in range(6)]
    crates, peaches = [], [[] for _ in fruit]  # type: list[Mesh], list[list[tuple[Array, float]]]
    stacks = [(-0.75, 2.0, 3, True), (-0.08, 2.0, 2, True), (0.58, 2.02, 3, True), (-0.42, 2.5, 4, True), (0.26, 2.5, 4, True), (1.25, 2.3, 4, True), (-1.42, 2.3, 4, True)]
    stacks += [(x, y, int(rng.integers(5, 9)), False) for y in (5.0, 5.5, 8.0, 8.5, 12, 12.5, 17, 22) for x in np.arange(-6, 6.1, 0.66) if not -0.7 < x - 0.2 < 1.2]
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
        small = mesh if len(at) < 900 else mesh
        stage.add(copies(small, at, size, rng.uniform(0, 6.28, len(at)), 1 + 0.07 * rng.standard_normal(len(at))), gloss(0.55, 0.0, 0.3))
    stage.add(boxes([[0, 2.25, 0.06], [0, 5.3, 0.06], [0, 8.3, 0.06]], [[3.6, 1.2, 0.12], [13, 1.2, 0.12], [13, 1.2, 0.12]], [0.4, 0.28, 0.15]))
    stage.add(_workers(np.array([0.45, -0.1]), np.array([9.6, 14.0]), 73))
    stage.add(boxes([[-1.2, 0.4, 4.6]], [1.6, 1.0, 0.03], [1, 1, 1]), None, glow((7.0, 6.4, 5.4)))
    look = Look(ev=-0.6, contrast=1.3, tint=(1.02, 1.0, 0.98), mist=0.008, mist_rgb=(0.85, 0.93, 1.0), mist_level=0.35)
    return Shot(stage, Camera((0.28, 0.25, 1.42), (-0.02, 2.25, 0.80), 52, 0.022, 1.95), look, spp=26, depth=6)


def _fill(rng: np.random.Generator, bins: list[list[tuple[Array, float]]], x: float, y: float, z: float, layer: int) -> None:
    """Lay one layer of fruit into a crate."""
    for i in range(6 - (layer > 1)):
        for j in range(4 - (layer > 1)):
            size = float(rng.uniform(0.043, 0.051))
            spot = np.array([x - 0.24 + i * 0.096 + 0.045 * (layer % 2), y - 0.145 + j * 0.097 + 0.045 * (layer % 2), z + rng.uniform(-0.012, 0.015)])
            if layer < 2 or rng.random() < 0.7:
                bins[int(rng.integers(len(bins)))].append((spot + rng.normal(0, 0.004, 3), size))


def _pile(stage: Stage, mesh: Mesh, box: tuple[float, float, float, float], z: float, size: float, rng: np.random.Generator,
          shine: float, slope: float = 0.55, layers: int = 3) -> None:
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
        stage.add(copies(_turned(mesh, rng) if mesh.v[:, 0].max() < 1.6 else mesh, here, rng.uniform(0.85, 1.12, len(here)) * size, rng.normal(0, 0.3, len(here)), 1 + 0.12 * rng.standard_normal(len(here))), gloss(shine))


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
    _floor(stage, 14, -4, 40, 0.2, 0.18)
    _hall(stage, 12, 38, 5.5, 9.0)
    leafy = [0.08, 0.2, 0.03]
    goods = [(_round([0.62, 0.035, 0.02], 0.82, 6, leafy), 0.052, 0.12), (_long_fruit([0.05, 0.16, 0.025], 3.4, 0.62), 0.034, 0.3), (_round([0.75, 0.28, 0.02], 0.95, 40, [0.2, 0.25, 0.05]), 0.05, 0.35),
             (_long_fruit([0.055, 0.015, 0.07], 2.7, 0.85, -0.25, leafy), 0.042, 0.1), (_round([0.12, 0.3, 0.03], 1.1, 4, [0.1, 0.2, 0.04]), 0.052, 0.15), (_long_fruit([0.72, 0.22, 0.02], 3.2, 0.62, 0.45, leafy), 0.034, 0.4),
             (_round([0.7, 0.5, 0.05], 1.0, 3, [0.3, 0.3, 0.06]), 0.05, 0.25), (_round([0.45, 0.32, 0.16], 0.8, 2, [0.4, 0.28, 0.15]), 0.046, 0.7), (_round([0.55, 0.06, 0.04], 0.95, 2, [0.3, 0.2, 0.05]), 0.048, 0.15)]
    k = 0
    for tier in range(2):
        for col in range(6):
            x0 = -2.1 + col * 0.72
            y0, z = 1.55 + tier * 0.78, 0.72 + tier * 0.36
            stage.add(boxes([[x0 + 0.34, y0 + 0.36, z + 0.08], [x0 + 0.34, y0, z + 0.06], [x0, y0 + 0.36, z + 0.24], [x0 + 0.68, y0 + 0.36, z + 0.24]],
                            [[0.68, 0.7, 0.02], [0.7, 0.02, 0.16], [0.02, 0.7, 0.3], [0.02, 0.7, 0.3]], [0.35, 0.22, 0.11]))
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
            stage.add(boxes([[x0, y0, 0.45], [x0, y0 + 0.6, 3.1]], [[2.2, 1.1, 0.9], [2.3, 0.08, 0.6]], [[0.3, 0.32, 0.3], pick(rng, [[0.5, 0.05, 0.04], [0.05, 0.3, 0.14], [0.05, 0.15, 0.4]], 1)[0]]))
            p = rng.uniform([-1, -0.5, 0.92], [1, 0.5, 1.1], (70, 3)) + [x0, y0, 0]
            stage.add(blobs(p, np.full((70, 3), 0.09), pick(rng, colours, 1)[0], 5))
    stage.add(crowd(rng.uniform(-6, 6, 26), rng.uniform(5.6, 20, 26), 0.0, 83))


def _shelf(rng: np.random.Generator, long: float) -> tuple[Mesh, Mesh]:
    """A tall bookcase facing +x, running along y: (timber, books)."""
    wood = [0.20, 0.10, 0.045]
    levels = np.arange(7) * 0.37 + 0.12
    timber = [boxes([[-0.16, long / 2, 1.35]], [0.02, long, 2.7], wood), boxes(np.stack([0 * levels, 0 * levels + long / 2, levels - 0.012], -1), [0.32, long, 0.025], wood),
              boxes([[0, long / 2, 2.70]], [0.40, long + 0.1, 0.07], wood)]
    ends = np.arange(0, long + 0.1, 1.0)
    timber.append(boxes(np.stack([0 * ends, ends, 0 * ends + 1.35], -1), [0.34, 0.035, 2.7], wood))
    books = []
    palette = [[0.30, 0.05, 0.04], [0.05, 0.10, 0.22], [0.06, 0.16, 0.10], [0.42, 0.33, 0.2], [0.55, 0.5, 0.42], [0.10, 0.09, 0.09], [0.35, 0.2, 0.06], [0.5, 0.47, 0.4], [0.2, 0.06, 0.12]]
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
            books.append(boxes(label, np.stack([0 * hh + 0.003, size[:, 1] * 0.8, 0 * hh + 0.03], -1), [0.55, 0.42, 0.2] if rng.random() < 0.6 else [0.6, 0.58, 0.52]))
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
        return (tone * np.where((x / 0.14) % 1 < 0.03, 0.5, 1))[..., None] * np.array([0.23, 0.12, 0.055])

    stage.add(sheet(plank, np.linspace(-2, 26, 700), lambda x, y: 0 * x, boards), gloss(0.22))
    kinds = [_shelf(rng, 5.0) for _ in range(4)]
    for i, y in enumerate((0.2, 6.4, 12.6, 18.8)):
        for side in (-1.0, 1.0):
            timber, books = kinds[(i + int(side > 0) * 2) % 4]
            yaw = 0.0 if side < 0 else np.pi
            at = (side * 1.42, y + (5.0 if side > 0 else 0.0), 0.0)
            stage.add(timber.moved(at, yaw), gloss(0.35))
            stage.add(books.moved(at, yaw), gloss(0.45))
    stage.add(boxes([[0, 27.3, 2.2], [-4.5, 12, 2.2], [4.5, 12, 2.2], [0, 12, 4.35], [0, -3, 2.2]], [[10, 0.1, 4.4], [0.1, 34, 4.4], [0.1, 34, 4.4], [10, 34, 0.1], [10, 0.1, 4.4]], [0.52, 0.45, 0.36]))
    stage.add(boxes([[-0.9, 27.2, 2.1], [0.9, 27.2, 2.1]], [1.5, 0.05, 3.0], [1, 1, 1]), None, glow((4, 4.2, 4.6)))
    stage.add(boxes([[0, 27.1, 2.1], [-0.9, 27.1, 1.7], [0.9, 27.1, 1.7], [0, 27.1, 2.7]], [[0.2, 0.1, 3.2], [1.5, 0.06, 0.06], [1.5, 0.06, 0.06], [3.6, 0.06, 0.06]], [0.12, 0.07, 0.04]))
    ys = np.arange(1.0, 26, 3.1)
    lamp = np.stack([0 * ys, ys, 0 * ys + 3.25], -1)
    stage.add(blobs(lamp, [0.17, 0.17, 0.17], [1, 1, 1], 10), None, glow((15, 9.5, 4.6)))
    stage.add(rods(lamp + [0, 0, 0.15], lamp + [0, 0, 1.1], 0.012, 0.012, [0.05, 0.04, 0.03], 6))
    stage.add(crowd(np.array([-0.62, 0.58, -0.35]), np.array([9.3, 14.6, 19.4]), 0.0, 96))
    stage.add(join([boxes([[0.75, 5.6, 0.42], [0.75, 5.6, 0.02]], [[0.45, 0.45, 0.04], [0.4, 0.4, 0.04]], [0.16, 0.09, 0.05]), rods([[0.75 + a, 5.6 + b, 0] for a in (-0.18, 0.18) for b in (-0.18, 0.18)], [[0.75 + a, 5.6 + b, 0.42] for a in (-0.18, 0.18) for b in (-0.18, 0.18)], 0.025, 0.025, [0.16, 0.09, 0.05], 6)]))
    look = Look(ev=-0.55, contrast=1.3, bloom=0.12, tint=(1.05, 1.0, 0.9), mist=0.012, mist_rgb=(1.0, 0.82, 0.6), mist_level=0.4)
    return Shot(stage, Camera((0.25, -1.4, 1.55), (-0.05, 12, 1.62), 54, 0.012, 5.0), look, spp=26, depth=7)


__all__ = ["CLOTHES", "caichang", "kuaidi", "lengku", "matte", "surface", "tushuguan"]
