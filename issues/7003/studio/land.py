"""Hill country: tea terraces, paddies, a reservoir and solar panels."""

import numpy as np
from built import crowd
from finish import Look
from nature import bush, grove, near_grid, ridged, spread_points, waves
from noise import fbm, step
from numpy.typing import NDArray
from shapes import Mesh, boxes, join, rods, sheet, tinted
from shot import Shot
from stage import Camera, Sky, Stage, gloss, sun_at, water

Array = NDArray[np.float64]


def ranges(
    stage: Stage,
    seed: int,
    near: float,
    far: float,
    top: float,
    wide: float,
    floor: float = -30.0,
    green: tuple[float, float, float] = (0.035, 0.06, 0.025),
) -> None:
    """Forested mountain ranges rising with distance."""
    wide = wide * 2.6

    def height(x: Array, y: Array) -> Array:
        rise = step(near * 0.8, near + (far - near) * 0.8, y)
        rough = 9 * fbm(x, y, 420, seed + 8, 1.35) * (0.3 + rise)
        return floor + top * (0.25 + rise) * ridged(x, y, wide, seed) ** 1.7 + rough

    def colour(x: Array, y: Array, z: Array) -> Array:
        tone = 1 + 0.35 * fbm(x, y, 300, seed + 9, 0.9)
        return tinted(tone, green)

    stage.add(sheet(np.linspace(-1.1 * far, 1.1 * far, 900), np.linspace(near, far, 700), height, colour))


def _tea_hill(x: Array, y: Array) -> Array:
    """Rounded hills that the tea rows follow."""
    n = 9 * np.sin(x / 34 + 0.6) * np.cos(y / 47) + 6 * np.sin((x + y) / 61 + 1.1)
    return np.asarray(n + 0.10 * np.clip(y - 20, 0, 400) + 3.0 * fbm(x, y, 260, 4, 2.4) - 8)


def _tea(x: Array, y: Array) -> Array:
    """Clipped rows along the contours with paths between."""
    base = _tea_hill(x, y)
    row = (base * 1.5 + 0.12 * fbm(x, y, 120, 6, 2.2)) % 1.0
    hedge = step(0.12, 0.30, row) * (1 - step(0.80, 0.97, row))
    leafy = 0.10 * fbm(x, y, 14, 7, 0.9)
    return np.asarray(base + hedge * (0.7 + leafy))


def chashan() -> Shot:
    """Tea terraces in morning mist."""
    stage = Stage()

    def colour(x: Array, y: Array, z: Array) -> Array:
        hedge = step(0.1, 0.7, z - _tea_hill(x, y))[..., None]
        fleck = (1 + 0.35 * fbm(x, y, 11, 8, 0.8))[..., None]
        young = step(0.2, 1.5, fbm(x, y, 90, 9, 1.5))[..., None]
        crop = np.array([0.055, 0.12, 0.018]) + young * [0.05, 0.06, 0.0]
        return (np.array([0.13, 0.09, 0.055]) * (1 - hedge) + crop * hedge) * fleck

    ys = near_grid(6, 420, 1500)
    xs = np.linspace(-1, 1, 1500)
    stage.add(sheet(190 * np.sign(xs) * np.abs(xs) ** 1.6, ys, _tea, colour))
    rng = np.random.default_rng(3)
    x, y = spread_points(rng, 120, (-150, 150), (150, 400))
    keep = fbm(x, y, 160, 12) > 0.4
    x, y = np.append(x[keep], [-21, 15, 24, -38]), np.append(y[keep], [64, 92, 96, 118])
    grove(stage, np.stack([x, y, _tea_hill(x, y) - 0.2], -1), 8, 8.0, 3.0, 4, 2600)
    px, py = np.array([-7.5, -5.9, 3.6, 5.2, 11.0]), np.array([36.0, 37.5, 44, 43, 52.0])
    stage.add(crowd(px, py, _tea_hill(px, py) + 0.1, 4))
    ranges(stage, 21, 500, 4200, 620, 2300, -40)
    stage.light(Sky(sun_at(-52, 17), 5.0, 0.22, 5, 1.4, (1.0, 0.82, 0.58)))
    look = Look(
        ev=-0.15,
        mist=0.0024,
        mist_height=20,
        mist_base=4,
        mist_rgb=(1.0, 0.93, 0.82),
        mist_level=1.6,
        patchy=0.5,
        contrast=1.3,
        tint=(1.05, 1.0, 0.92),
    )
    return Shot(stage, Camera((0, 0, 17), (-3, 70, 10), 44), look)


def _paddy(x: Array, y: Array) -> tuple[Array, Array, Array]:
    """Terrace height, water mask and bank mask of flooded steps."""
    bowl = 0.0009 * (y - 255) ** 2
    base = bowl + 6 * np.sin(x / 31 + y / 60) + 5 * np.sin(x / 63 + 2) + 2.4 * fbm(x, y, 300, 31, 2.5)
    stepped = base / 1.3
    floor, part = np.floor(stepped), stepped % 1.0
    bank = step(0.84, 0.92, part)
    wall = step(0.955, 1.0, part)
    dyke = ((x + 14 * np.sin(floor * 2.1) + 900) % 31) < 0.8
    bank = np.maximum(bank, dyke * 1.0)
    return np.asarray((floor + wall * 0.98) * 1.3 + 0.32 * bank), 1 - bank, np.asarray(floor)


def titian() -> Shot:
    """Flooded terraces with the sky in them."""
    stage = Stage()

    def height(x: Array, y: Array) -> Array:
        z, wet, _ = _paddy(x, y)
        return z + 0.09 * fbm(x, y, 16, 33, 1.0) * (1 - wet)

    def soil(x: Array, y: Array, z: Array) -> Array:
        grass = (1 + 0.4 * fbm(x, y, 13, 34, 0.9))[..., None] * np.array([0.075, 0.10, 0.025])
        return np.asarray(grass * (0.8 + 0.5 * step(0, 1.4, fbm(x, y, 140, 35)))[..., None])

    def level(x: Array, y: Array) -> Array:
        _, wet, floor = _paddy(x, y)
        planted = (np.sin(floor * 12.9) > 0.3) * 0.012 * fbm(x, y, 9, 37, 0.7)
        return np.where(wet > 0.9, floor * 1.3 + 0.10 + planted + 0.002 * fbm(x, y, 8, 36, 1.2), floor * 1.3 - 0.6)

    def mud(x: Array, y: Array, z: Array) -> Array:
        floor = _paddy(x, y)[2]
        young = ((np.sin(floor * 12.9 + np.floor((x + 14 * np.sin(floor * 2.1) + 900) / 31) * 4.7) > 0.35) * 0.9)[..., None]
        return np.asarray(
            np.array([0.012, 0.012, 0.009]) * (1 - young) + young * tinted(1 + 0.3 * fbm(x, y, 9, 39, 0.8), [0.045, 0.075, 0.018])
        )

    xs = np.linspace(-1, 1, 1600)
    ys = near_grid(14, 330, 1700)
    spanx = 170 * np.sign(xs) * np.abs(xs) ** 1.5
    stage.add(sheet(spanx, ys, height, soil))
    stage.add(sheet(spanx, ys, level, mud), water(0.03))
    rng = np.random.default_rng(8)
    x, y = spread_points(rng, 260, (-165, 165), (60, 330))
    keep = fbm(x, y, 210, 38) > 0.7
    spots = np.stack([x[keep], y[keep], _paddy(x[keep], y[keep])[0]], -1)
    grove(stage, spots, 9, 7.0, 2.8, 4, 2200)
    ranges(stage, 44, 430, 5200, 330, 2300, -60)
    stage.light(Sky(sun_at(17, 9), 3.0, 0.47, 9, 1.0, (1.0, 0.72, 0.45), (0.9, 0.96, 1.1)))
    look = Look(
        ev=-0.1,
        mist=0.0004,
        mist_height=60,
        mist_base=10,
        mist_rgb=(0.95, 0.9, 0.9),
        mist_level=1.0,
        patchy=0.3,
        contrast=1.3,
        saturation=1.2,
    )
    return Shot(stage, Camera((-4, -22, 101), (10, 250, 22), 45), look)


def shuku() -> Shot:
    """A still reservoir among wooded mountains."""
    stage = Stage()

    def shore(x: Array, y: Array) -> Array:
        away = np.abs(x + 60 * np.sin(y / 420) - 20) - 130 - 0.10 * y - 60 * fbm(x, y, 900, 51, 2.3)
        spur = 120 * np.exp(-(((y - 1250) / 170) ** 2)) * step(-40, 260, x) + 90 * np.exp(-(((y - 700) / 120) ** 2)) * step(20, -220, x)
        up = 0.55 * np.clip(away, -60, 900) + 2.0 * spur * step(-200, 60, away) + step(1700, 2600, y) * 260
        peaks = 300 * ridged(x, y, 3400, 52) ** 1.6 * step(40, 900, away + 0.35 * np.clip(y - 1500, 0, 3000))
        return np.asarray(up * 0.62 + peaks + 2.2 * fbm(x, y, 120, 53, 1.2) * step(0, 20, away) - 12)

    def wood(x: Array, y: Array, z: Array) -> Array:
        bare = step(7.5, 3.0, z + 1.2 * fbm(x, y, 60, 54))[..., None]
        green = (1 + 0.35 * fbm(x, y, 150, 55, 0.9))[..., None] * np.array([0.032, 0.062, 0.022])
        return np.asarray(green * (1 - bare) + bare * np.array([0.36, 0.25, 0.15]))

    stage.add(sheet(np.linspace(-1300, 1300, 1100), np.linspace(40, 4200, 1300), shore, wood))
    stage.add(
        sheet(
            np.linspace(-900, 900, 900),
            near_grid(30, 3600, 1000),
            lambda x, y: waves(x, y, 0.10, 9, 56, 0.3),
            lambda x, y, z: np.array([0.012, 0.05, 0.045]) + 0 * z[..., None],
        ),
        water(0.06),
    )
    rng = np.random.default_rng(12)
    x, y = spread_points(rng, 9000, (-620, 620), (120, 1500))
    z = shore(x, y)
    keep = (z > 6.5) & (z < 150)
    grove(stage, np.stack([x, y, z - 1], -1)[keep][:3800], 10, 11, 4.6, 5, 420, None, 1.0)
    boat = join(
        [
            boxes([[0, 0, 0.5]], [14, 3.2, 1.2], [0.7, 0.7, 0.68]),
            boxes([[-1, 0, 1.9]], [8, 2.7, 1.7], [0.75, 0.74, 0.7]),
            boxes([[-1, 0, 2.9]], [9, 3, 0.2], [0.5, 0.1, 0.06]),
        ]
    )
    stage.add(boat.moved((-22, 300, 0.1), 0.5))
    stage.light(Sky(sun_at(-65, 33), 3.5, 0.45, 14))
    look = Look(ev=0.3, mist=0.00042, mist_rgb=(0.85, 0.93, 1.0), mist_level=1.5, patchy=0.2, contrast=1.3)
    return Shot(stage, Camera((0, -10, 62), (0, 700, 55), 34), look, (1200, 1800), 760, 20)


def _panels() -> Mesh:
    """One table of panels: glass with a cell grid and aluminium frames."""
    tilt = 0.42
    cells = []
    frame = []
    for col in range(8):
        for row in range(2):
            cells.append([(col - 3.5) * 1.06, (row - 0.5) * 2.05])
    for cx, cy in cells:
        frame.append([cx, cy])
    at = np.array(cells)
    glass = boxes(np.column_stack([at, np.full(16, 0.03)]), [1.0, 1.98, 0.03], [0.012, 0.018, 0.05])
    rim = boxes(np.column_stack([at, np.zeros(16)]), [1.05, 2.04, 0.05], [0.55, 0.56, 0.58])
    gx = (np.arange(8 * 6 + 1) / 6 - 4) * 1.06
    lines = boxes(np.column_stack([gx, 0 * gx, 0 * gx + 0.047]), [0.018, 4.0, 0.003], [0.32, 0.34, 0.38])
    top = join([rim, glass, lines])
    ca, sa = np.cos(tilt), np.sin(tilt)
    v = np.stack([top.v[:, 0], top.v[:, 1] * ca - top.v[:, 2] * sa, top.v[:, 1] * sa + top.v[:, 2] * ca + 1.5], -1)
    legs = rods(
        [[x, y, -2.0] for x in (-3, 0, 3) for y in (-1.2, 1.2)],
        [[x, y, 1.45 + y * sa / ca] for x in (-3, 0, 3) for y in (-1.2, 1.2)],
        0.05,
        0.05,
        [0.5, 0.5, 0.5],
        6,
    )
    return join([Mesh(v, top.f, top.c), legs])


def guangfu() -> Shot:
    """Rows of solar panels over a green hillside."""
    stage = Stage()

    def hill(x: Array, y: Array) -> Array:
        return np.asarray(0.13 * y + 7 * np.sin(x / 48 + 0.5) + 5 * np.sin(y / 40 + x / 90) + 6 * fbm(x, y, 380, 61, 2.5) - 12)

    def grass(x: Array, y: Array, z: Array) -> Array:
        dry = step(-0.6, 1.6, fbm(x, y, 70, 62, 1.3))[..., None]
        tone = (1 + 0.32 * fbm(x, y, 12, 63, 0.8))[..., None]
        return np.asarray(tone * (np.array([0.06, 0.11, 0.022]) * (1 - dry) + dry * np.array([0.17, 0.15, 0.06])))

    stage.add(sheet(np.linspace(-190, 190, 1100), near_grid(4, 330, 1100), lambda x, y: hill(x, y) + 0.09 * fbm(x, y, 9, 64, 0.8), grass))
    rows = np.arange(13, 270, 7.2)
    x, y = (a.ravel() for a in np.meshgrid(np.arange(-150, 150, 9.0), rows))
    y = y + 2.0 * np.sin(x / 30)
    keep = (fbm(x, y, 420, 66, 2.2) > -1.5) & (np.abs(x - 0.1 * y + 30) > 4)
    x, y = x[keep], y[keep]
    stage.plant([(_panels(), gloss(0.10))], np.stack([x, y, hill(x, y) + 0.35], -1))
    rng = np.random.default_rng(14)
    tx, ty = spread_points(rng, 420, (-180, 180), (255, 330))
    grove(stage, np.stack([tx, ty, hill(tx, ty)], -1), 11, 8, 3.2, 4, 1500, None, 0.45)
    bx, by = spread_points(rng, 700, (-60, 60), (8, 120))
    stage.plant(bush(4, 260), np.stack([bx, by, hill(bx, by) - 0.1], -1), rng.uniform(0.15, 0.55, 700), rng.uniform(0, 6, 700))
    ranges(stage, 71, 480, 4300, 620, 2100, 10)
    stage.light(Sky(sun_at(-115, 38), 3.0, 0.47, 17))
    look = Look(ev=-0.3, mist=0.0003, mist_level=1.3, contrast=1.3)
    return Shot(stage, Camera((10, -4, float(hill(np.array(10.0), np.array(-4.0))) + 9.0), (-8, 90, 6), 46), look)
