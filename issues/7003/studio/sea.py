"""Bridges and boats: a sea bridge, an old stone bridge, a fishing harbour."""

from collections.abc import Callable

import numpy as np
from built import block, crowd
from finish import Look
from land import ranges
from nature import grove, near_grid, waves
from noise import fbm, step
from numpy.typing import NDArray
from shapes import Mesh, blobs, boxes, join, pick, rods, sheet, surface
from shot import Shot
from stage import Camera, Sky, Stage, gloss, sun_at, water

Array = NDArray[np.float64]


def _open_water(
    stage: Stage,
    near: float,
    far: float,
    wide: float,
    height: float,
    length: float,
    colour: tuple[float, float, float],
    rough: float = 0.08,
) -> None:
    xs = np.linspace(-1, 1, 1300)
    stage.add(
        sheet(
            wide * np.sign(xs) * np.abs(xs) ** 2.2,
            near_grid(near, far, 1400),
            lambda x, y: waves(x, y, height, length, 81, 0.4) * np.exp(-y / far * 2),
            lambda x, y, z: np.asarray(colour) + 0 * z[..., None],
        ),
        water(rough),
    )


def daqiao() -> Shot:
    """A long cable-stayed bridge over the sea at sunrise."""
    stage = Stage()
    _open_water(stage, 20, 7000, 6000, 0.5, 16, (0.015, 0.035, 0.04), 0.10)
    way = np.array([0.36, 0.93])
    side = np.array([0.93, -0.36])
    start = np.array([-150.0, 120.0])

    def at(s: Array, off: float, z: Array | float) -> Array:
        p = start + np.multiply.outer(s, way) + off * side
        return np.concatenate([p, np.broadcast_to(np.asarray(z, float), s.shape)[..., None]], -1)

    def deck(s: Array) -> Array:
        return np.asarray(24 + 16 * np.exp(-(((s - 620) / 520) ** 2)))

    s = np.linspace(-160, 3600, 600)
    yaw = float(np.arctan2(way[1], way[0]))
    grey = [0.42, 0.42, 0.42]
    section = [(-15.0, 0.0), (-15, -1.2), (-9, -3.4), (9, -3.4), (15, -1.2), (15, 0), (-15, 0)]
    stage.add(surface(np.stack([at(s, o, deck(s) + z) for o, z in section], 1), grey))
    for off in (-15.0, 15.0, -14.2, 14.2):
        stage.add(rods(at(s[:-1], off, deck(s[:-1]) + 1.1), at(s[1:], off, deck(s[1:]) + 1.1), 0.12, 0.12, [0.6, 0.6, 0.6], 5))
    piers = np.concatenate([np.arange(-130, 320, 60.0), np.arange(960, 3500, 60.0)])
    for off in (-8.0, 8.0):
        stage.add(rods(at(piers, off, -6), at(piers, off, deck(piers) - 2.5), 2.1, 1.8, grey, 12))
    stage.add(boxes(at(piers, 0, deck(piers) - 4.0), [3.2, 22, 2.4], grey, yaw))
    for mid in (400.0, 850.0):
        _pylon(stage, at, mid, deck)
    rng = np.random.default_rng(5)
    cars = rng.uniform(-150, 1500, 70)
    lane = rng.choice([-9.5, -5.5, 5.5, 9.5], 70)
    spots = np.array([at(np.array([c]), o, deck(np.array([c])) + 1.0)[0] for c, o in zip(cars, lane, strict=True)])
    stage.add(
        boxes(
            spots,
            np.where(rng.random((70, 1)) < 0.3, [[11, 2.5, 3.6]], [[4.5, 1.8, 1.6]]),
            pick(rng, [[0.5, 0.5, 0.5], [0.1, 0.1, 0.12], [0.5, 0.08, 0.06]], 70),
            yaw,
        ),
        gloss(),
    )
    for i, (x, y) in enumerate([(-60.0, 210.0), (70.0, 330), (-190.0, 420)]):
        stage.add(_trawler(np.random.default_rng(i), [0.06, 0.12, 0.2]).moved((x, y, 0), 0.6 + i))
    ranges(stage, 91, 4200, 9000, 420, 3600, -60)
    stage.light(Sky(sun_at(7, 6.5), 3.0, 0.46, 23, 0.9, (1.0, 0.66, 0.42), (0.95, 0.95, 1.0), 0.6))
    look = Look(
        ev=-0.35,
        mist=0.00022,
        mist_height=120,
        mist_rgb=(1.0, 0.78, 0.64),
        mist_level=1.8,
        contrast=1.25,
        bloom=0.12,
        saturation=0.85,
        tint=(0.97, 1.0, 1.12),
    )
    return Shot(stage, Camera((-62, 0, 30), (-22, 300, 50), 44), look)


def _pylon(stage: Stage, at: Callable[[Array, float, Array | float], Array], mid: float, deck: Callable[[Array], Array]) -> None:
    """A diamond tower with its fans of stays."""
    one = np.array([mid])
    top, grey = 150.0, [0.5, 0.5, 0.5]
    for o in (-1.0, 1.0):
        foot, waist, head = at(one, o * 11, -6), at(one, o * 18.5, 36), at(one, o * 2.0, top - 30)
        stage.add(
            rods(
                np.concatenate([foot, waist, head]),
                np.concatenate([waist, head, at(one, o * 1.2, top)]),
                [4, 3.4, 3.0],
                [3.6, 2.8, 2.4],
                grey,
                8,
            )
        )
        reach = np.concatenate([np.arange(-205, -14, 13.0), np.arange(15, 212, 13.0)])
        anchor = np.abs(reach) / 212
        stage.add(
            rods(
                at(mid + reach, o * 14.0, deck(mid + reach) + 0.3),
                at(mid + 0 * reach, o * 1.6, top - 30 + 27 * anchor),
                0.20,
                0.20,
                [0.62, 0.6, 0.56],
                6,
            )
        )
    stage.add(boxes(at(one, 0, 33), [4, 34, 4], grey, 1.2))
    stage.add(boxes(at(one, 0, -1), [22, 44, 5], grey, 1.2))


def _trawler(rng: np.random.Generator, paint: list[float]) -> Mesh:
    """A wooden fishing boat with wheelhouse, mast, boom, tyres and nets."""
    s = np.linspace(-1, 1, 40)[:, None]
    half = 2.2 * np.where(s > 0, np.sqrt(np.maximum(1 - np.clip(s, 0, 1) ** 2.6, 0)), 1 - 0.18 * s**2)
    t = np.linspace(-1, 1, 17)[None]
    rise = 1.5 + 1.5 * np.clip(s, 0, 1) ** 2 + 0.3 * s**2
    y = half * np.sign(t) * np.abs(t) ** 0.55
    z = -0.8 + (rise + 0.8) * np.abs(t) ** 2.2
    band = np.where((np.abs(t) > 0.94)[..., None], [0.6, 0.58, 0.5], np.where((z < 0.25)[..., None], [0.25, 0.05, 0.03], np.array(paint)))
    hull = surface(np.stack([s * 7.5 + 0 * t, y, z], -1), band * (1 + 0.1 * fbm(s + t * 2, z, 3, 5, 1.0)[..., None]))
    deck = surface(np.stack([s * 7.4 + 0 * t, y * 0.95, rise - 0.6 + 0 * t], -1), [0.25, 0.17, 0.1])
    cabin = boxes(
        [[-3.2, 0, 2.3], [-3.4, 0, 4.1], [-3.2, 0, 5.2], [-3.2, 0, 3.3]],
        [[4.4, 2.9, 2.4], [2.8, 2.4, 1.8], [3.6, 2.9, 0.18], [4.8, 3.2, 0.14]],
        [[0.6, 0.6, 0.56], [0.62, 0.62, 0.58], [0.12, 0.25, 0.4], [0.3, 0.32, 0.34]],
    )
    panes = boxes(
        [[-1.98, -0.7, 4.25], [-1.98, 0.15, 4.25], [-1.98, 0.9, 4.25], [-3.4, 1.21, 4.25], [-3.4, -1.21, 4.25], [-3.2, -1.46, 2.6]],
        [[0.06, 0.6, 0.7]] * 3 + [[1.6, 0.06, 0.7]] * 2 + [[2.6, 0.06, 0.6]],
        [0.03, 0.04, 0.05],
    )
    spar = [0.32, 0.2, 0.1]
    rig = rods(
        [[0.8, 0, 1], [0.9, 0, 2.4], [-4.4, 0, 5.2], [0.8, 0, 9.2], [0.8, 0, 9.2], [0.8, 0, 9.2], [0.8, 1, 9.0]],
        [[0.8, 0, 9.4], [5.6, 0, 6.0], [-4.4, 0, 8.2], [7.3, 0, 2.9], [-7.2, 0, 1.8], [5.6, 0, 6.0], [0.8, -1, 9.0]],
        [0.12, 0.08, 0.05, 0.02, 0.02, 0.02, 0.04],
        [0.08, 0.05, 0.03, 0.02, 0.02, 0.02, 0.04],
        spar,
        6,
    )
    tyre_x = np.linspace(-5.5, 4.5, 6)
    tyres = blobs(
        np.concatenate([np.stack([tyre_x, 2.15 * o + 0 * tyre_x, 0.9 + 0 * tyre_x], -1) for o in (-1.0, 1.0)]),
        [0.42, 0.16, 0.42],
        [0.015, 0.015, 0.015],
        6,
    )
    nets = blobs(
        rng.uniform([-0.5, -1.2, 1.3], [4, 1.2, 1.9], (14, 3)),
        [0.7, 0.6, 0.4],
        pick(rng, [[0.05, 0.25, 0.16], [0.08, 0.14, 0.3], [0.4, 0.2, 0.05]], 14),
        7,
        0.3,
        4,
    )
    flag = boxes([[-4.4, 0.0, 7.8], [0.8, 0.45, 9.1]], [[0.9, 0.04, 0.6], [0.05, 0.8, 0.5]], [0.6, 0.03, 0.03])
    return join([hull, deck, cabin, panes, rig, tyres, nets, flag])


def yugang() -> Shot:
    """Fishing boats moored in a harbour at sunrise."""
    stage = Stage()
    _open_water(stage, 4, 900, 700, 0.035, 3.5, (0.02, 0.035, 0.035), 0.05)
    rng = np.random.default_rng(16)
    paints = [[0.05, 0.14, 0.28], [0.06, 0.2, 0.13], [0.3, 0.06, 0.04], [0.35, 0.33, 0.28], [0.1, 0.12, 0.14]]
    spots: list[tuple[float, float, float]] = [(-9.5, 27, 1.05), (-3.2, 31, 1.12), (10.5, 36, 2.1)]
    spots += [(-34 + 5.6 * i + rng.uniform(-0.4, 0.4), 62 + rng.uniform(-2, 2), 1.5 + rng.uniform(-0.12, 0.12)) for i in range(14)]
    spots += [(-60 + 6.2 * i, 96 + rng.uniform(-3, 3), 1.55 + rng.uniform(-0.1, 0.1)) for i in range(21)]
    for i, (x, y, yaw) in enumerate(spots):
        stage.add(_trawler(rng, paints[i % 5]).moved((x, y, rng.uniform(-0.1, 0.1)), yaw, rng.uniform(0.9, 1.1)))
    stage.add(boxes([[0, 128, 0.4], [-150, 300, 0]], [[500, 18, 3.4], [400, 10, 4]], [0.25, 0.23, 0.21]))
    for i, x in enumerate(np.arange(-130, 150, 15.0)):
        wall, glass = block((float(x), 150 + rng.uniform(0, 14)), (rng.uniform(10, 14), 10), int(rng.integers(2, 6)), 200 + i)
        stage.add(wall)
        stage.add(glass, gloss(0.1))
    n = 60
    stage.add(crowd(rng.uniform(-60, 60, n), rng.uniform(120, 124, n), 2.1, 9))
    ranges(stage, 95, 700, 3600, 330, 1500, -40)
    stage.light(Sky(sun_at(11, 9), 5.0, 0.46, 27, 0.8, (1.0, 0.58, 0.28), (1.0, 0.93, 0.88), 0.8))
    look = Look(ev=-0.3, mist=0.0021, mist_height=60, mist_rgb=(1.0, 0.76, 0.55), mist_level=1.7, contrast=1.3, bloom=0.12)
    return Shot(stage, Camera((0, 0, 7.0), (1, 50, 3.6), 46), look)


ARCHES = [(-13.2, 3.6), (0.0, 5.4), (13.2, 3.6)]


def _crown(x: Array) -> Array:
    """Height of the bridge's roadway."""
    return np.asarray(1.2 + 6.4 * np.exp(-((x / 12.5) ** 2)))


def _facade(y: float, seed: int) -> Mesh:
    """One stone face of the bridge, pierced by its arches."""
    x, z = np.meshgrid(np.linspace(-27, 27, 1400), np.linspace(-1.5, 8.6, 320))
    ring = np.zeros_like(x)
    hole = np.zeros_like(x, bool)
    for cx, r in ARCHES:
        d = np.hypot(x - cx, z)
        hole |= d < r
        ring = np.maximum(ring, (d < r + 0.55) * (1 - 0.4 * ((np.arctan2(z, x - cx) * r / 0.45) % 1 < 0.12)))
    course = np.floor(z / 0.42)
    joint = ((z / 0.42) % 1 < 0.10) | (((x + 0.5 * course) / 0.95) % 1 < 0.05)
    block_tone = np.sin(course * 91.7 + np.floor((x + 0.5 * course) / 0.95) * 47.3) * 0.12
    tone = (0.27 + 0.05 * fbm(x, z, 12, seed, 1.2)) * (1 + block_tone) * np.where(joint & (ring < 0.1), 0.6, 1)
    tone = np.where(ring > 0, 0.33 * ring, tone) * (0.65 + 0.35 * step(-0.2, 1.2, z))
    moss = step(0.2, 1.6, fbm(x, z, 18, seed + 2, 1.3) + 0.5 * step(2.0, 0.0, z))[..., None]
    colour = tone[..., None] * (np.array([1, 0.95, 0.85]) * (1 - 0.5 * moss) + moss * np.array([0.3, 0.42, 0.18]))
    mesh = surface(np.stack([x, y + 0.02 * fbm(x, z, 4, seed + 3, 1.0), z], -1), colour)
    top = z <= _crown(x) + 0.05
    good = (top & ~hole).ravel()
    return Mesh(mesh.v, mesh.f[good[mesh.f].all(1)], mesh.c)


def guqiao() -> Shot:
    """An old stone arch bridge over still water."""
    stage = Stage()
    for face, seed in ((38.0, 101), (43.0, 102)):
        stage.add(_facade(face, seed))
    for cx, r in ARCHES:
        a = np.linspace(0, np.pi, 60)[:, None]
        y = np.linspace(38, 43, 20)[None]
        stage.add(surface(np.stack([cx + r * np.cos(a) + 0 * y, y + 0 * a, r * np.sin(a) + 0 * y], -1), [0.2, 0.19, 0.16]))
    x = np.linspace(-27, 27, 200)[:, None]
    y = np.linspace(38, 43, 10)[None]
    stage.add(surface(np.stack([x + 0 * y, y + 0 * x, _crown(x) + 0 * y], -1), [0.3, 0.28, 0.25]))
    px = np.arange(-26, 26.5, 1.9)
    for yy in (38.15, 42.85):
        post = np.stack([px, yy + 0 * px, _crown(px) + 0.55], -1)
        stage.add(boxes(post, [0.26, 0.26, 1.15], [0.34, 0.32, 0.28]))
        stage.add(blobs(post + [0, 0, 0.7], [0.17, 0.17, 0.2], [0.34, 0.32, 0.28], 6))
        stage.add(rods(post[:-1] + [0, 0, 0.3], post[1:] + [0, 0, 0.3], 0.1, 0.1, [0.33, 0.31, 0.27], 5))
        mid = (post[:-1] + post[1:]) / 2
        stage.add(boxes(mid - [0, 0, 0.25], [1.7, 0.1, 0.55], [0.3, 0.28, 0.25]))
    walkers = np.array([-6.5, -2.0, 3.4, 4.2, 9.0])
    stage.add(crowd(walkers, 40 + 0 * walkers, _crown(walkers), 15))
    _open_water(stage, 3, 220, 160, 0.008, 3.0, (0.025, 0.045, 0.03), 0.02)
    _village(stage)
    stage.light(Sky(sun_at(-118, 24), 4.0, 0.40, 33, 1.2, (1.0, 0.82, 0.58)))
    look = Look(ev=0.1, mist=0.0028, mist_height=14, mist_rgb=(1.0, 0.93, 0.84), mist_level=1.1, patchy=0.3, contrast=1.3)
    return Shot(stage, Camera((-6, 0, 3.0), (0.5, 40, 2.3), 52), look)


def _village(stage: Stage) -> None:
    """Banks, trees and white-walled houses behind the bridge."""
    rng = np.random.default_rng(18)

    def bank(x: Array, y: Array) -> Array:
        gap = np.abs(x - 0.03 * (y - 40)) - 21 - 0.02 * y
        return np.asarray(np.clip(gap * 0.35, -1, 1.6) + 0.10 * fbm(x, y, 12, 19) + step(90, 130, y) * 2)

    stage.add(
        sheet(
            np.linspace(-120, 120, 700),
            np.linspace(20, 260, 500),
            bank,
            lambda x, y, z: (1 + 0.3 * fbm(x, y, 10, 20, 0.9))[..., None] * np.array([0.08, 0.1, 0.04]),
        )
    )
    for i in range(16):
        side = -1 if i % 2 else 1
        x, y = side * rng.uniform(27, 44), 52 + (i // 2) * 9.0
        w, d, h = rng.uniform(7, 10), rng.uniform(6, 8), rng.uniform(4.5, 6.5)
        yaw = rng.uniform(-0.15, 0.15)
        roof = surface(
            np.stack(
                [
                    np.stack([t * (w / 2 + 0.6), np.array([-d / 2 - 0.7, 0, d / 2 + 0.7]), np.array([h - 0.2, h + 2.2, h - 0.2])], -1)
                    for t in np.linspace(-1, 1, 2)[:, None] * np.ones(3)
                ]
            ),
            [0.05, 0.05, 0.055],
        )
        gable = boxes(
            [[0, 0, h / 2], [w / 2, 0, h / 2 + 1.2], [-w / 2, 0, h / 2 + 1.2]],
            [[w, d, h], [0.35, d * 0.7, h + 2.6], [0.35, d * 0.7, h + 2.6]],
            [0.6, 0.58, 0.54],
        )
        holes = boxes(
            [[-w / 4, -d / 2, h * 0.45], [w / 4, -d / 2, h * 0.6], [0, -d / 2, h * 0.25]],
            [[1.1, 0.12, 1.3], [1.1, 0.12, 1.3], [1.3, 0.12, 2.3]],
            [0.04, 0.03, 0.025],
        )
        stage.add(join([gable, roof, holes]).moved((x, y, 1.5), yaw))
    tx = np.concatenate([rng.uniform(24, 60, 45) * rng.choice([-1, 1], 45), rng.uniform(-70, 70, 60)])
    ty = np.concatenate([rng.uniform(46, 125, 45), rng.uniform(125, 190, 60)])
    grove(stage, np.stack([tx, ty, 1.2 + 0 * tx], -1), 14, 9, 3.6, 5, 3200, None, 0.3)
    grove(stage, np.array([[-25.5, 33, 1.0], [27, 36, 1.0]]), 15, 10, 4.2, 2, 9000, None, 0.22)
    ranges(stage, 97, 330, 2400, 300, 900, -10)
