"""gaosu: lorries on a motorway viaduct through green hills."""

import numpy as np
from finish import Look
from land import ranges
from nature import grove
from noise import fbm, step
from numpy.typing import NDArray
from shapes import Mesh, boxes, join, rods, sheet, surface
from shot import Shot
from stage import Camera, Sky, Stage, gloss, sun_at

Array = NDArray[np.float64]


def _line(y: Array) -> Array:
    """Where the road's middle runs, x for every y."""
    return np.asarray(34 * np.sin(y / 150 + 0.5) + 0.00035 * y**2 - 14)


def _deck(y: Array) -> Array:
    return np.asarray(24 + 0.012 * y)


def _ground(x: Array, y: Array) -> Array:
    valley = np.abs(x - _line(y) - 18 * np.sin(y / 130)) / 120
    hills = 70 * step(0.2, 1.9, valley) * (1 + 0.45 * fbm(x, y, 700, 111, 2.4))
    return np.asarray(hills + 6 * fbm(x, y, 330, 112, 2.3) + 0.012 * y - 4)


def _strip(low: float, high: float, lift: float, colour: list[float], ys: Array) -> Mesh:
    """A ribbon along the road between two offsets."""
    slope = np.gradient(_line(ys), ys)
    n = np.hypot(1, slope)
    rows = [np.stack([_line(ys) + o / n, ys - o * slope / n, _deck(ys) + lift], -1) for o in (low, high)]
    return surface(np.stack(rows, 1), colour)


def _on_road(y: Array, offset: Array, lift: float) -> tuple[Array, Array]:
    """Points on the road and the heading there."""
    slope = _line(y + 0.5) - _line(y - 0.5)
    n = np.hypot(1, slope)
    spot = np.stack([_line(y) + offset / n, y - offset * slope / n, _deck(y) + lift], -1)
    return spot, np.arctan2(1.0, slope)


def _lorry(cab: list[float], body: list[float], long: float) -> Mesh:
    """An articulated lorry pointing along +x."""
    wheel_x = np.array([long / 2 + 1.2, long / 2 - 2.2, -long / 2 + 1.2, -long / 2 + 2.5, -long / 2 + 3.8])
    wheels = [
        rods(
            np.stack([wheel_x, s * 0.75 + 0 * wheel_x, 0.5 + 0 * wheel_x], -1),
            np.stack([wheel_x, s * 1.25 + 0 * wheel_x, 0.5 + 0 * wheel_x], -1),
            0.5,
            0.5,
            [0.02, 0.02, 0.02],
            14,
        )
        for s in (-1.0, 1.0)
    ]
    ribs = np.arange(-long / 2 + 0.4, long / 2 - 1.2, 0.8)
    paint = np.array(body)
    return join(
        [
            boxes([[-0.8, 0, 2.55]], [long - 1.8, 2.5, 2.8], paint),
            boxes(np.stack([ribs, 0 * ribs, 0 * ribs + 2.55], -1), [0.08, 2.58, 2.7], paint * 0.82),
            boxes(
                [[long / 2 + 0.9, 0, 1.85], [long / 2 + 0.5, 0, 3.2], [0, 0, 0.95]],
                [[2.1, 2.45, 2.3], [1.3, 2.3, 0.7], [long, 1.0, 0.3]],
                [cab, cab, [0.05, 0.05, 0.05]],
            ),
            boxes(
                [[long / 2 + 1.96, 0, 2.35], [long / 2 + 1.0, 0, 2.4], [long / 2 + 1.97, 0, 0.9], [-long / 2 + 0.08, 0, 2.5]],
                [[0.06, 2.1, 0.95], [0.9, 2.5, 0.7], [0.06, 2.4, 0.5], [0.05, 2.3, 2.6]],
                [[0.02, 0.03, 0.04], [0.02, 0.03, 0.04], [0.1, 0.1, 0.1], paint * 0.9],
            ),
            *wheels,
        ]
    )


def _traffic(stage: Stage) -> None:
    rng = np.random.default_rng(21)
    kinds = [
        ([0.5, 0.05, 0.04], [0.62, 0.62, 0.6]),
        ([0.06, 0.16, 0.4], [0.08, 0.2, 0.42]),
        ([0.6, 0.6, 0.58], [0.55, 0.12, 0.06]),
        ([0.08, 0.3, 0.2], [0.6, 0.6, 0.56]),
        ([0.6, 0.4, 0.05], [0.16, 0.32, 0.22]),
    ]
    plan = [
        (46.0, 6.0),
        (74, 9.6),
        (92, 6.2),
        (136, 9.6),
        (178, 6.2),
        (214, 9.4),
        (262, 6),
        (330, 9.5),
        (400, 6.2),
        (66, -6.0),
        (112, -9.6),
        (152, -6.2),
        (205, -9.6),
        (250, -9.6),
        (300, -6.2),
        (370, -9.4),
    ]
    for i, (y, lane) in enumerate(plan):
        spot, yaw = _on_road(np.array([y]), np.array([lane]), 0.05)
        turn = float(yaw[0]) + (np.pi if lane < 0 else 0)
        stage.add(_lorry(kinds[i % 5][0], kinds[(i * 3) % 5][1], float(rng.choice([11.5, 14.0]))).moved(spot[0], turn), gloss(0.3))
    ys = rng.uniform(30, 480, 34)
    lanes = rng.choice([-13.0, -9.6, -6, 6, 9.6, 13], 34)
    keep = np.array(
        [
            min(abs(y - p) for p, q in plan if abs(q - lane) < 1) > 14 if any(abs(q - lane) < 1 for _, q in plan) else True
            for y, lane in zip(ys, lanes, strict=True)
        ]
    )
    spot, yaw = _on_road(ys[keep], lanes[keep], 0.6)
    tone = rng.choice([0.03, 0.5, 0.6, 0.3], keep.sum())[:, None] * [1, 1, 1]
    stage.add(
        join([boxes(spot, [4.5, 1.8, 0.75], tone, yaw), boxes(spot + [0, 0, 0.62], [2.5, 1.6, 0.6], [0.03, 0.03, 0.04], yaw)]), gloss(0.15)
    )


def gaosu() -> Shot:
    """A curving viaduct with lorries, wooded hills around."""
    stage = Stage()
    ys = np.linspace(-30, 900, 900)
    grey = [0.36, 0.35, 0.33]
    stage.add(_strip(-16, 16, 0, [0.11, 0.11, 0.115], ys))
    for edge in (-16.0, -1.4, 1.4, 16.0):
        stage.add(_strip(edge - 0.25, edge + 0.25, 1.0, [0.5, 0.49, 0.46], ys))
        for o in (edge - 0.25, edge + 0.25):
            points = np.stack(
                [_strip(o, o + 0.01, z, grey, ys).v.reshape(-1, 2, 3)[:, 0] for z in ((-2.2 if abs(edge) > 15 else 0.0), 1.0)], 1
            )
            stage.add(surface(points, [0.46, 0.45, 0.42]))
    stage.add(_strip(-16, 16, -2.2, grey, ys))
    for o in (-15.0, -3.0, 3.0, 15.0):
        stage.add(_strip(o - 0.1, o + 0.1, 0.02, [0.6, 0.6, 0.58], ys))
    for o in (-11.4, -7.8, 7.8, 11.4):
        dashes = join([_strip(o - 0.09, o + 0.09, 0.02, [0.6, 0.6, 0.58], np.linspace(y0, y0 + 5, 4)) for y0 in np.arange(-20, 520, 12.0)])
        stage.add(dashes)
    py = np.arange(0, 880, 36.0)
    for o in (-10.0, -5.0, 5.0, 10.0):
        spot, _ = _on_road(py, 0 * py + o, -2.0)
        stage.add(rods(spot * [1, 1, 0] - [0, 0, 20], spot, 1.1, 1.1, grey, 14))
    cap, yaw = _on_road(py, 0 * py, -3.0)
    stage.add(boxes(cap, [2.4, 26, 1.8], grey, yaw))
    _traffic(stage)
    xs = np.linspace(-1, 1, 800)
    stage.add(
        sheet(
            520 * np.sign(xs) * np.abs(xs) ** 1.4,
            np.linspace(-40, 1000, 800),
            _ground,
            lambda x, y, z: (1 + 0.3 * fbm(x, y, 40, 113, 0.9))[..., None] * np.array([0.05, 0.085, 0.025]),
        )
    )
    rng = np.random.default_rng(22)
    x, y = rng.uniform(-420, 420, 9000), rng.uniform(20, 900, 9000)
    far = np.abs(x - _line(y))
    keep = (far > 21) & (fbm(x, y, 300, 114) > -0.75) & (_ground(x, y) < _deck(y) + 90) & ((far > 40) | (_ground(x, y) < 14))
    grove(stage, np.stack([x, y, _ground(x, y) - 0.6], -1)[keep][:4600], 23, 9, 4.2, 5, 380, None, 0.9)
    ranges(stage, 117, 850, 5200, 700, 1800, 0)
    stage.light(Sky(sun_at(-75, 36), 3.5, 0.45, 41, 1.1, (1.0, 0.9, 0.75)))
    look = Look(ev=-0.35, mist=0.00085, mist_height=200, mist_rgb=(0.86, 0.93, 1.0), mist_level=1.1, contrast=1.3)
    return Shot(stage, Camera((-20, -14, 47), (6, 110, 22), 48), look)
