"""longzhou: dragon boats racing on a city river."""

import numpy as np
from built import SKIN, block, crowd
from finish import Look
from nature import grove, near_grid, ridged, waves
from noise import fbm, step
from numpy.typing import NDArray
from shapes import Mesh, blobs, boxes, cards, join, pick, rods, sheet, surface, tinted
from shot import Shot
from stage import Camera, Sky, Stage, gloss, leaf, sun_at, water

Array = NDArray[np.float64]
LENGTH = 15.0
CREWS = [  # centre x, y, heading, hull, vest, trim
    (-2.0, 25.5, -0.42, [0.55, 0.04, 0.03], [0.85, 0.22, 0.02], [0.85, 0.55, 0.06]),
    (5.8, 36.5, -0.40, [0.04, 0.2, 0.42], [0.75, 0.72, 0.05], [0.85, 0.75, 0.6]),
    (-11.5, 40.0, -0.43, [0.75, 0.48, 0.03], [0.7, 0.05, 0.05], [0.55, 0.05, 0.03]),
    (-6.5, 55.0, -0.41, [0.05, 0.3, 0.12], [0.85, 0.85, 0.83], [0.8, 0.6, 0.1]),
    (14.0, 61.0, -0.40, [0.5, 0.04, 0.2], [0.1, 0.35, 0.75], [0.85, 0.6, 0.1]),
]


def _hull(paint: Array, trim: Array) -> Mesh:
    """A long, narrow open hull with a scale pattern and a trim strake."""
    s = np.linspace(-1, 1, 120)[:, None]
    half = 0.62 * np.sqrt(np.maximum(1 - np.abs(s) ** 3.2, 0)) + 0.02
    rise = 0.42 + 0.5 * np.abs(s) ** 6
    t = np.linspace(-1, 1, 25)[None]
    y = half * np.sign(t) * np.abs(t) ** 0.6
    z = -0.25 * (1 - np.abs(t) ** 2.2) + rise * np.abs(t) ** 2.4
    points = np.stack([s * LENGTH / 2 + 0 * t, y, z], -1)
    scales = 0.8 + 0.35 * ((np.floor(s * 60) + np.floor(np.abs(t) * 22)) % 2)
    colour = np.where((np.abs(t) > 0.93)[..., None], trim, paint * scales[..., None])
    deck = np.stack([s * LENGTH / 2 + 0 * t, y * 0.9, 0.16 + 0 * y + 0.3 * np.abs(s) ** 6], -1)
    return join(
        [
            surface(points, colour),
            surface(deck, [0.13, 0.08, 0.05]),
            boxes(np.stack([np.arange(10) * 1.08 - 5, np.zeros(10), np.full(10, 0.34)], -1), [0.2, 1.1, 0.05], [0.35, 0.22, 0.12]),
        ]
    )


def _dragon(paint: Array, trim: Array) -> Mesh:
    """Bow head with horns, jaws and mane; curled tail."""
    n = np.linspace(0, 1, 14)
    neck = np.stack([LENGTH / 2 - 0.5 + 1.0 * n, 0 * n, 0.55 + 1.05 * n**1.5], -1)
    head = neck[-1] + [0.25, 0, 0.1]
    tail = np.stack([-LENGTH / 2 + 0.4 - 1.3 * n, 0.1 * np.sin(n * 6), 0.6 + 1.3 * n**1.6], -1)
    side = np.array([[0, 1, 0], [0, -1, 0]])
    mane = neck[3:] + [-0.24, 0, 0.1]
    return join(
        [
            rods(neck[:-1], neck[1:], 0.22, 0.2, paint),
            rods(tail[:-1], tail[1:], 0.17 - 0.1 * n[:-1], 0.16 - 0.1 * n[1:], paint),
            blobs([head], [0.38, 0.25, 0.24], paint, 8, 0.1),
            blobs([head + [0.38, 0, 0.05]], [0.34, 0.18, 0.12], trim, 7),
            blobs([head + [0.32, 0, -0.17]], [0.3, 0.15, 0.07], [0.6, 0.05, 0.04], 7),
            blobs(head + [0.62, 0, 0.14] + side * 0.1, [0.1, 0.08, 0.08], trim, 5),
            blobs(head + [0.15, 0, 0.2] + side * 0.17, 0.075 * np.ones(2), [0.7, 0.7, 0.62], 6),
            blobs(head + [0.21, 0, 0.21] + side * 0.215, 0.045 * np.ones(2), [0.01, 0.01, 0.01], 5),
            rods(head + [0, 0, 0.2] + side * 0.12, head + [-0.5, 0, 0.62] + side * 0.26, 0.06, 0.015, trim),
            rods(head + [0.6, 0, 0] + side * 0.14, head + [0.75, 0, -0.4] + side * 0.4, 0.02, 0.006, trim),
            rods(mane, mane + [-0.3, 0, 0.22], 0.1, 0.01, [0.8, 0.12, 0.04], 6),
            rods(tail[4:], tail[4:] + [-0.25, 0, 0.35], 0.09, 0.01, trim, 6),
        ]
    )


def _rowers(rng: np.random.Generator, vest: Array, phase: float) -> Mesh:
    """Twenty paddlers, leaning together into the stroke."""
    i = np.repeat(np.arange(10), 2)
    side = np.tile([1.0, -1.0], 10)
    n = len(i)
    swing = phase + 0.12 * rng.standard_normal(n)
    seat = np.stack([i * 1.08 - 5.1, side * 0.33, np.full(n, 0.4)], -1)
    lean = 0.2 + 0.45 * swing
    axis = np.stack([np.sin(lean), 0.06 * side, np.cos(lean)], -1)
    neck, across = seat + axis * 0.55, np.array([0, 0.21, 0])
    head = neck + axis * 0.2 + 0.02 * rng.standard_normal((n, 3))
    out, ahead = side[:, None] * [0, 1, 0], np.array([1, 0, 0])
    grip = neck + ahead * (0.28 + 0.1 * swing[:, None]) + out * 0.2 + [0, 0, 0.12]
    low = seat + ahead * (0.5 + 0.35 * swing[:, None]) + out * 0.42 + [0, 0, 0.18]
    blade = low + (low - grip) * 1.0 + out * 0.1
    blade[:, 2] = np.minimum(blade[:, 2], -0.1 + 0.4 * np.clip(-swing, 0, 1))
    coat = pick(rng, vest, n, 0.07)
    skin = pick(rng, SKIN, n, 0.12)
    hair = np.where(rng.random((n, 1)) < 0.45, coat * 0.9, [[0.02, 0.018, 0.015]])
    wood = [0.5, 0.33, 0.15]
    return join(
        [
            rods(seat, neck, 0.17, 0.215, coat, 10),
            blobs(neck + axis * -0.02, [0.17, 0.25, 0.1], coat, 6),
            rods(seat, seat + ahead * 0.45 + [0, 0, 0.1], 0.1, 0.08, [0.03, 0.035, 0.06], 7),
            rods(neck + across, np.where(side[:, None] > 0, low, grip), 0.06, 0.045, skin, 7),
            rods(neck - across, np.where(side[:, None] > 0, grip, low), 0.06, 0.045, skin, 7),
            rods(neck, head, 0.055, 0.055, skin, 7),
            blobs(head, [0.1, 0.09, 0.125], skin, 7),
            blobs(head + [-0.02, 0, 0.045], [0.112, 0.102, 0.1], hair, 7),
            rods(grip, blade, 0.018, 0.018, wood, 6),
            rods(blade - (blade - low) * 0.25, blade, 0.05, 0.1, wood, 4),
        ]
    )


def _officers(rng: np.random.Generator, vest: Array) -> Mesh:
    """The drummer at the bow, the steersman astern and his flag."""
    drum, seat = np.array([5.75, 0, 0.75]), np.array([6.55, 0, 0.75])
    stern = np.array([-6.6, 0, 0.35])
    both = np.array([[0, 1, 0], [0, -1, 0]])
    up = np.array([0, 0, 1])
    cloth = surface(
        np.stack(
            [
                np.stack([-7.3 - 0.9 * t + 0 * r, 0.12 * np.sin(5 * t) + 0 * r, 2.5 + 0.6 * r], -1)
                for t in np.linspace(0, 1, 9)
                for r in [np.linspace(0, 1, 5)]
            ]
        ),
        [0.75, 0.05, 0.04],
    )
    return join(
        [
            rods([drum - [0, 0.3, 0]], [drum + [0, 0.3, 0]], 0.3, 0.3, [0.6, 0.04, 0.03], 18),
            blobs([seat + [-0.09, 0, 0.85]], [0.12, 0.115, 0.1], vest, 7),
            rods([seat], [seat + [-0.06, 0, 0.58]], 0.17, 0.2, vest),
            blobs([seat + [-0.1, 0, 0.8]], [0.1, 0.1, 0.13], SKIN, 7),
            rods(seat + up * 0.5 + both * 0.2, drum + [0.1, 0, 0.55] + both * [0, 0.25, 0], 0.06, 0.04, SKIN),
            rods(drum + [0.1, 0, 0.55] + both * 0.25, drum + [-0.15, 0, 0.75] + both * 0.15, 0.02, 0.02, [0.7, 0.6, 0.4]),
            rods(stern + both * 0.13, stern + up * 0.85 + both * 0.1, 0.08, 0.11, [0.04, 0.05, 0.08]),
            blobs([stern + [0.11, 0, 1.7]], [0.12, 0.115, 0.1], vest, 7),
            rods([stern + up * 0.8], [stern + [0.1, 0, 1.4]], 0.17, 0.21, vest),
            blobs([stern + [0.13, 0, 1.65]], [0.1, 0.1, 0.13], SKIN, 7),
            rods([stern + [0.1, 0.2, 1.35], stern + [0.1, -0.2, 1.35]], [stern + [0.1, 0.5, 0.95]], 0.06, 0.045, SKIN),
            rods([stern + [0.9, 0.3, 1.3]], [stern + [-2.6, 0.9, -0.5]], 0.03, 0.04, [0.5, 0.33, 0.15]),
            rods([[-7.3, 0, 0.6]], [[-7.3, 0, 3.15]], 0.02, 0.02, [0.6, 0.5, 0.3]),
            cloth,
        ]
    )


def _spray(rng: np.random.Generator, phase: float) -> Mesh:
    """Droplets at every blade and a curl of foam at the bow."""
    x = np.repeat(np.arange(10) * 1.08 - 4.5 + 0.3 * phase, 2)
    at = np.stack([x, np.tile([1.05, -1.05], 10), np.zeros(20)], -1)
    drops = np.repeat(at, 200, 0) + rng.standard_normal((4000, 3)) * [0.34, 0.24, 0.05]
    drops[:, 2] = np.abs(rng.exponential(0.17, 4000))
    bow = rng.standard_normal((700, 3)) * [0.7, 0.12, 0.1] + [6.6, 0, 0.1]
    bow[:, 1] += np.sign(bow[:, 1]) * (7.4 - bow[:, 0]) * 0.28
    bow[:, 2] = np.abs(bow[:, 2])
    return cards(np.concatenate([drops, bow]), rng.uniform(0.006, 0.032, 4700), [0.85, 0.88, 0.9], 3)


def _place(x: Array, y: Array, crew: tuple[float, float, float]) -> tuple[Array, Array]:
    """World ground points in a boat's own frame."""
    dx, dy = x - crew[0], y - crew[1]
    ca, sa = np.cos(crew[2]), np.sin(crew[2])
    return dx * ca + dy * sa, -dx * sa + dy * ca


def _wake(x: Array, y: Array) -> Array:
    """Foam on the water, 0 to 1, round and behind every boat."""
    foam = np.zeros_like(x)
    for crew in CREWS:
        u, v = _place(x, y, (crew[0], crew[1], crew[2]))
        arm = np.abs(np.abs(v) - (0.55 + 0.25 * np.clip(7 - u, 0, 40) ** 0.75))
        fade = np.exp(-np.clip(7 - u, 0, 99) / 14) * (u < 7.3)
        puddle = np.exp(-(((np.abs(v) - 1.1) / 0.3) ** 2)) * (0.4 + 0.6 * np.cos(u * 5.8) ** 2)
        side = puddle * (u < 6.5) * np.exp(-np.clip(-6 - u, 0, 99) / 9)
        foam += np.exp(-((arm / 0.3) ** 2)) * fade + side
    n = fbm(x, y, 9.0, 21, 1.1)
    return step(0.45, 1.2, foam * (0.75 + 0.55 * n))


def _river(stage: Stage) -> None:
    """The water with waves, wakes and foam."""

    def height(x: Array, y: Array) -> Array:
        z = waves(x, y, 0.055, 2.6, 31, 0.5)
        for crew in CREWS:
            u, v = _place(x, y, (crew[0], crew[1], crew[2]))
            arm = np.abs(v) - (0.6 + 0.33 * np.clip(7.2 - u, 0, 60))
            z += 0.13 * np.cos(arm * 3.2) * np.exp(-((arm / 1.7) ** 2)) * (u < 7) * np.exp(-np.clip(7 - u, 0, 99) / 22)
        return z + 0.05 * _wake(x, y)

    def colour(x: Array, y: Array, z: Array) -> Array:
        foam = _wake(x, y)[..., None]
        return np.asarray(np.array([0.020, 0.034, 0.022]) * (1 - foam) + np.array([0.72, 0.76, 0.76]) * foam)

    xs = np.linspace(-1, 1, 1500)
    stage.add(sheet(40 * xs, near_grid(9, 98, 1300), height, colour), water(0.05))
    stage.add(
        sheet(np.linspace(-220, 220, 900), np.linspace(60, 101, 240), lambda x, y: waves(x, y, 0.055, 2.6, 31, 0.5) - 0.12, colour),
        water(0.09),
    )


def _bank(stage: Stage, rng: np.random.Generator) -> None:
    """Stone embankment with railing, banners and a crowd."""
    u, w = np.meshgrid(np.linspace(-200, 200, 1600), np.linspace(-0.5, 3.4, 30))
    joint = (w % 0.6 < 0.07) | ((u + 0.6 * (np.floor(w / 0.6) % 2)) % 1.2 < 0.06)
    tone = (0.30 + 0.06 * fbm(u, w * 4, 30, 41)) * np.where(joint, 0.55, 1.0) * step(-0.6, 1.5, w)
    stage.add(surface(np.stack([u, 98 + 0 * u, w], -1), tone[..., None] * [1, 0.95, 0.86]))
    stage.add(boxes([[0, 112, 1.7]], [420, 28, 3.4], [0.32, 0.3, 0.27]))
    post = np.arange(-190, 190, 2.0)
    stage.add(boxes(np.stack([post, 0 * post + 98.3, 0 * post + 3.95], -1), [0.22, 0.22, 1.1], [0.62, 0.6, 0.56]))
    stage.add(boxes([[0, 98.3, 4.4], [0, 98.3, 3.9]], [380, 0.16, 0.12], [0.62, 0.6, 0.56]))
    n = 900
    row = rng.integers(0, 4, n)
    stage.add(crowd(rng.uniform(-75, 75, n), 98.9 + row * 0.9 + rng.uniform(-0.2, 0.2, n), 3.4 + 0.18 * row, 5))
    red = np.array([-52, -24, 6, 36, 62.0])
    stage.add(boxes(np.stack([red, 0 * red + 97.9, 0 * red + 2.6], -1), [17, 0.05, 0.95], [0.62, 0.03, 0.03]))
    flag = np.arange(-70, 70, 7.0) + rng.uniform(-1, 1, 20)
    stage.add(
        rods(
            np.stack([flag, 0 * flag + 103, 0 * flag + 3.4], -1),
            np.stack([flag, 0 * flag + 103, 0 * flag + 9], -1),
            0.05,
            0.04,
            [0.7, 0.7, 0.7],
            6,
        )
    )
    stage.add(
        boxes(
            np.stack([flag + 0.65, 0 * flag + 103, 7.4 + 0 * flag], -1),
            [1.1, 0.06, 2.2],
            pick(rng, [[0.7, 0.05, 0.04], [0.8, 0.5, 0.04], [0.05, 0.25, 0.55], [0.1, 0.4, 0.15]], len(flag)),
            rng.uniform(-0.9, 0.9, len(flag)),
        )
    )


def _city(stage: Stage, rng: np.random.Generator) -> None:
    """Trees along the bank, blocks behind them, hills beyond."""
    x = np.concatenate([np.arange(-130, 130, 6.5), rng.uniform(-140, 140, 60)])
    y = np.concatenate([np.full(40, 108.0), rng.uniform(113, 124, 60)])
    spots = np.stack([x + rng.uniform(-1.5, 1.5, 100), y, np.full(100, 3.3)], -1)
    grove(stage, spots, 6, 9.5, 3.8, 5, 4500, None, 0.34)
    for i, cx in enumerate(np.arange(-170, 190, 24.0)):
        for row in range(2):
            floors = int(rng.integers(6, 13)) + row * int(rng.integers(0, 13))
            wall, glass = block(
                (cx + rng.uniform(-4, 4) + 11 * row, 142 + 46 * row),
                (rng.uniform(15, 20), 13),
                floors,
                i + 40 * row,
                yaw=rng.uniform(-0.12, 0.12),
            )
            stage.add(wall)
            stage.add(glass, gloss(0.08))

    def hill(x: Array, y: Array) -> Array:
        return 40 + 260 * step(500, 1900, y) * ridged(x, y, 1900.0, 3) - 60

    def cover(x: Array, y: Array, z: Array) -> Array:
        return tinted(0.07 + 0.02 * fbm(x, y, 160, 9, 1.2), [0.6, 1.0, 0.4])

    stage.add(sheet(np.linspace(-1900, 1900, 500), np.linspace(450, 2600, 300), hill, cover))


def longzhou() -> Shot:
    """Five boats, a hundred paddlers, spray, crowd and city."""
    rng = np.random.default_rng(7003)
    stage = Stage()
    for k, (x, y, yaw, hull, vest, trim) in enumerate(CREWS):
        phase = [0.9, 0.2, 0.7, -0.3, 0.6][k]
        paint, edge, coat = np.array(hull) * 0.7, np.array(trim) * 0.8, np.array(vest) * 0.8
        at = (x, y, 0.02)
        stage.add(join([_hull(paint, edge), _dragon(paint, edge)]).moved(at, yaw), gloss(0.25))
        stage.add(join([_rowers(rng, coat, phase), _officers(rng, coat)]).moved(at, yaw))
        stage.add(_spray(rng, phase).moved(at, yaw), leaf(0.8))
    _river(stage)
    _bank(stage, rng)
    _city(stage, rng)
    stage.light(Sky(sun_at(-27, 21), 4.0, 0.36, 12, 1.0, (1.0, 0.80, 0.56)))
    cam = Camera((-1.0, -22, 6.8), (0.15, 40, 2.3), 18.6, 0.075, 47.0)
    look = Look(
        ev=-0.35,
        mist=0.0008,
        mist_rgb=(1.0, 0.92, 0.8),
        mist_level=0.9,
        contrast=1.4,
        saturation=0.9,
        tint=(1.04, 1.0, 0.94),
        bloom=0.08,
        grain=0.014,
    )
    return Shot(stage, cam, look, (2400, 1600), 1500, 24)
