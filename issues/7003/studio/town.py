"""Town pictures: a court, an old street at dusk, a housing estate."""

import numpy as np
from built import block, crowd
from finish import Look
from nature import bush, grove
from noise import fbm, step
from numpy.typing import NDArray
from shapes import Mesh, blobs, boxes, join, pick, rods, sheet, surface, tinted
from shot import Shot
from stage import Camera, Sky, Stage, gloss, glow, matte, sun_at

Array = NDArray[np.float64]
STONE = np.array([0.56, 0.50, 0.41])


def ashlar(low: tuple[float, float], high: tuple[float, float], y: float, seed: int, course: float = 0.6, tone: Array = STONE) -> Mesh:
    """A wall of cut stone facing -y from (x, z) low to high."""
    x, z = np.meshgrid(np.linspace(low[0], high[0], 1100), np.linspace(low[1], high[1], 260))
    k = np.floor(z / course)
    along = x / (course * 2.2) + 0.5 * (k % 2)
    joint = (z / course % 1 < 0.05) | (along % 1 < 0.025)
    shade = (1 + 0.07 * np.sin(k * 37.7 + np.floor(along) * 91.3) + 0.07 * fbm(x, z * 3, 25, seed, 1.2)) * np.where(joint, 0.6, 1)
    return surface(np.stack([x, y + 0 * x, z], -1), shade[..., None] * tone)


def _columns(xs: Array, y: float, low: float, high: float, r: float) -> Mesh:
    """Fluted columns with bases and capitals."""
    parts = []
    t = np.linspace(0, 2 * np.pi, 121)[None]
    z = np.linspace(low, high, 30)[:, None]
    swell = r * (1 - 0.13 * ((z - low) / (high - low)) ** 1.6)
    rr = swell * (1 - 0.045 * np.abs(np.cos(t * 10)))
    for x in xs:
        tone = (1 + 0.06 * fbm(x + z * 3, t * 2, 8, 131, 1.2))[..., None] * STONE
        parts.append(surface(np.stack([x + rr * np.cos(t), y + rr * np.sin(t), z + 0 * t], -1), tone))
    foot = np.stack([xs, y + 0 * xs, low + 0 * xs], -1)
    parts += [
        boxes(foot + [0, 0, 0.2], [2.7 * r, 2.7 * r, 0.4], STONE),
        rods(foot + [0, 0, 0.4], foot + [0, 0, 0.75], 1.25 * r, 1.08 * r, STONE, 28),
    ]
    head = foot + [0, 0, high - low]
    parts += [rods(head - [0, 0, 0.7], head - [0, 0, 0.2], 0.88 * r, 1.2 * r, STONE, 28), boxes(head, [2.6 * r, 2.6 * r, 0.4], STONE)]
    return join(parts)


def _court(stage: Stage) -> None:
    """Steps, portico, pediment and wings."""
    for i in range(22):
        wide = 40 - i * 0.0
        stage.add(boxes([[0, 19.5 + i * 0.42 + 8, i * 0.17 + 0.085]], [wide, 16, 0.17], STONE * (0.94 + 0.05 * ((i * 7) % 3))))
    floor = 22 * 0.17
    stage.add(boxes([[0, 44, floor / 2]], [78, 24, floor], STONE * 0.9), matte())
    xs = np.linspace(-15.4, 15.4, 8)
    stage.add(_columns(xs, 33.5, floor, floor + 12, 0.92))
    stage.add(ashlar((-36, floor), (36, floor + 13.5), 38.5, 132, 0.75))
    dark = [0.045, 0.035, 0.03]
    stage.add(
        boxes([[-8.8, 38.4, floor + 3], [0, 38.4, floor + 3.6], [8.8, 38.4, floor + 3]], [[3, 0.3, 6], [4, 0.3, 7.2], [3, 0.3, 6]], dark),
        gloss(0.2),
    )
    wing = np.array([-32.5, -27.5, -22.5, 22.5, 27.5, 32.5])
    for z in (2.2, 8.2):
        stage.add(boxes(np.stack([wing, 0 * wing + 38.45, floor + z + 0 * wing + 0.8], -1), [1.9, 0.25, 3.6], dark), gloss(0.1))
        stage.add(boxes(np.stack([wing, 0 * wing + 38.3, floor + z + 0 * wing - 1.15], -1), [2.7, 0.7, 0.3], STONE))
        stage.add(boxes(np.stack([wing, 0 * wing + 38.3, floor + z + 0 * wing + 2.8], -1), [2.7, 0.8, 0.35], STONE))
    top = floor + 12.2
    stage.add(
        boxes(
            [[0, 36.5, top + 0.7], [0, 36.4, top + 1.75], [0, 36.3, top + 2.25]],
            [[34.2, 8.2, 1.4], [35.2, 9.2, 0.7], [36.4, 10.2, 0.3]],
            STONE,
        )
    )
    teeth = np.arange(-17.2, 17.3, 0.62)
    stage.add(boxes(np.stack([teeth, 0 * teeth + 31.7, 0 * teeth + top + 1.7], -1), [0.32, 0.5, 0.42], STONE))
    gable = np.array([[-18.2, top + 2.4], [18.2, top + 2.4], [0, top + 8.0]])
    front = Mesh(np.stack([gable[:, 0], [32.6] * 3, gable[:, 1]], -1), np.array([[0, 1, 2]]), np.tile(STONE * 0.92, (3, 1)))
    stage.add(front)
    for s in (-1.0, 1.0):
        slope = np.stack(
            [
                np.stack([s * np.array([18.8, 0]), [y, y], top + np.array([2.45, 8.25]) + h], -1)
                for y, h in ((40.0, 0.65), (31.2, 0.65), (31.2, 0.0), (32.6, 0.0))
            ]
        )
        stage.add(surface(slope, STONE))
    stage.add(blobs([[0, 32.5, top + 4.4]], [1.25, 0.25, 1.25], [0.45, 0.3, 0.08], 20), gloss(0.35, 0.9))
    stage.add(boxes([[-27, 44.5, floor + 13.9], [27, 44.5, floor + 13.9]], [19.5, 13, 1.0], STONE))
    plinth = np.array([[-20.6, 25, 1.5], [20.6, 25, 1.5]])
    stage.add(boxes(plinth, [1.8, 9, 3.0], STONE))
    stage.add(rods([[-24.5, 21, 0]], [[-24.5, 21, 17]], 0.09, 0.05, [0.6, 0.6, 0.6]))


def fating() -> Shot:
    """A court-like building in low morning light."""
    stage = Stage()
    _court(stage)

    def paving(x: Array, y: Array, z: Array) -> Array:
        joint = ((x / 1.2) % 1 < 0.03) | ((y / 1.2) % 1 < 0.03)
        slab = 0.08 * np.sin(np.floor(x / 1.2) * 51.3 + np.floor(y / 1.2) * 87.1)
        return tinted((1 + slab + 0.08 * fbm(x, y, 30, 134)) * np.where(joint, 0.62, 1), [0.36, 0.34, 0.31])

    stage.add(sheet(np.linspace(-48, 48, 1700), np.linspace(-16, 30, 900), lambda x, y: 0 * x, paving), gloss(0.45, 0.0, 0.4))
    stage.add(boxes([[0, 60, -0.3]], [400, 300, 0.5], [0.2, 0.2, 0.18]))
    rng = np.random.default_rng(31)
    n = 8
    px, k = rng.uniform(-14, 12, n), rng.integers(9, 21, n).astype(np.float64)
    stage.add(crowd(px, 19.7 + k * 0.42, k * 0.17 + 0.17, 24, True))
    side = np.concatenate([rng.uniform(-62, -40, 12), rng.uniform(40, 62, 12)])
    grove(stage, np.stack([side, rng.uniform(24, 60, 24), 0 * side], -1), 26, 11, 4.2, 4, 5200, None, 0.3)
    hx = np.concatenate([np.arange(-38, -21.5, 0.9), np.arange(22, 38, 0.9)])
    stage.plant(bush(5, 500, None, 0.14), np.stack([hx, 27.4 + 0 * hx, 0 * hx], -1), 0.85, hx)
    grove(stage, np.array([[-33.0, 2, 0], [-40.0, 12, 0]]), 27, 12, 4.6, 2, 9000, None, 0.26)
    stage.light(Sky(sun_at(-128, 24), 3.5, 0.33, 44, 1.35, (1.0, 0.82, 0.6)))
    look = Look(ev=0.2, mist=0.0011, mist_rgb=(1.0, 0.93, 0.84), mist_level=0.9, contrast=1.28)
    return Shot(stage, Camera((-17, -13, 2.6), (-0.5, 34, 7.8), 58), look)


def _shop(side: float, y: float, rng: np.random.Generator) -> tuple[Mesh, Mesh]:
    """One timber shop of the old street: (woodwork, glowing panes)."""
    wood = pick(rng, [[0.10, 0.045, 0.025], [0.13, 0.06, 0.03], [0.07, 0.04, 0.03]], 1)[0]
    deep, h = 6.0, rng.uniform(3.0, 3.4)
    x0 = side * 3.6
    cx = x0 + side * deep / 2
    body = [
        boxes([[cx, y, 1.5 * h + 0.4]], [deep, 5.6, h * 1.0], pick(rng, [[0.36, 0.32, 0.27], [0.10, 0.06, 0.04]], 1)[0]),
        boxes([[cx + side * 2, y, h / 2]], [2.0, 5.6, h], wood),
        boxes([[cx, y - 2.85, h], [cx, y + 2.85, h]], [deep, 0.25, h * 2.1], [0.25, 0.23, 0.21]),
    ]
    posts = np.array([-2.6, -0.9, 0.9, 2.6])
    body.append(boxes(np.stack([x0 + 0 * posts, y + posts, h / 2 + 0 * posts], -1), [0.2, 0.2, h], wood))
    body.append(
        boxes([[x0, y, h + 0.1], [x0 - side * 0.05, y, h - 0.45]], [[0.3, 5.6, 0.35], [0.1, 2.8, 0.65]], [wood, [0.03, 0.02, 0.015]])
    )
    bars = np.arange(-2.4, 2.5, 0.3)
    body.append(boxes(np.stack([x0 - side * 0.02 + 0 * bars, y + bars, 1.55 * h + 0 * bars], -1), [0.06, 0.05, 1.5], wood))
    body.append(boxes([[x0, y, 1.55 * h - 0.75], [x0, y, 1.55 * h], [x0, y, 1.55 * h + 0.75]], [0.12, 5.4, 0.1], wood))
    for z, out, rise in ((h + 0.35, 1.25, 0.55), (2 * h + 0.2, 1.5, 1.1)):
        t = np.linspace(0, 1, 12)[:, None]
        yy = np.linspace(-2.95, 2.95, 150)[None]
        rows = 0.06 * np.abs(np.sin(yy * 12))
        points = np.stack([x0 - side * out + side * (out + 1.4) * t + 0 * yy, y + yy + 0 * t, z + rise * t**1.4 + rows - 0.1], -1)
        body.append(surface(points, [0.05, 0.05, 0.052]))
    goods = rng.uniform([-0.25, -2.3, 0.15], [0.35, 2.3, 0.75], (70, 3))
    body.append(
        boxes(
            goods + [x0 + side * 0.3, y, 0],
            rng.uniform(0.08, 0.24, (70, 3)),
            pick(rng, [[0.3, 0.07, 0.04], [0.35, 0.22, 0.07], [0.14, 0.12, 0.07], [0.3, 0.25, 0.18]], 70),
        )
    )
    lit = [boxes([[x0 + side * 2.4, y, h * 0.55]], [0.1, 5.2, h * 0.75], [1, 1, 1])]
    if rng.random() < 0.75:
        lit.append(boxes([[x0 + side * 0.12, y, 1.55 * h]], [0.04, 5.2, 1.4], [1, 1, 1]))
    return join(body), join(lit)


def _ribs(lamps: Array, size: Array) -> Mesh:
    """The dark hoops that show through every lantern's silk."""
    t = np.linspace(0.32, np.pi - 0.32, 9)
    parts = []
    for phi in np.arange(8) * np.pi / 4 + 0.2:
        line = np.stack([np.sin(t) * np.cos(phi), np.sin(t) * np.sin(phi), 0.82 * np.cos(t)], -1) * 1.01
        points = lamps[:, None] + line[None] * size[:, None, None]
        parts.append(rods(points[:, :-1].reshape(-1, 3), points[:, 1:].reshape(-1, 3), 0.009, 0.009, [0.12, 0.01, 0.005], 5))
    return join(parts)


def yeshi() -> Shot:
    """An old street with red lanterns at dusk."""
    stage = Stage()
    rng = np.random.default_rng(41)
    wood, lit = [], []
    for i in range(13):
        for side in (-1.0, 1.0):
            a, b = _shop(side, 3.0 + i * 5.8, rng)
            wood.append(a)
            lit.append(b)
    stage.add(join(wood), gloss(0.5, 0.0, 0.3))
    stage.add(join(lit), None, glow((1.0, 0.52, 0.2)))

    def slabs(x: Array, y: Array) -> Array:
        joint = ((y / 0.7) % 1 < 0.05) | (((x + 0.5 * np.floor(y / 0.7)) / 1.1) % 1 < 0.03)
        return np.asarray(-0.02 * joint + 0.010 * fbm(x, y, 5, 142, 1.3))

    stage.add(
        sheet(
            np.linspace(-4.4, 4.4, 420),
            np.linspace(-2, 82, 2400),
            slabs,
            lambda x, y, z: (1 + 0.2 * fbm(x, y, 6, 143, 1.0))[..., None] * np.array([0.10, 0.095, 0.09]),
        ),
        gloss(0.22),
    )
    at = []
    for row in range(16):
        y = 6.0 + row * 4.4
        xs = np.linspace(-2.7, 2.7, 6) + rng.uniform(-0.1, 0.1, 6)
        sag = 4.75 - 0.55 * (1 - (xs / 3.2) ** 2) + rng.uniform(-0.05, 0.05, 6)
        at.append(np.stack([xs, y + 0 * xs, sag], -1))
        stage.add(rods([[-3.4, y, 5.15]], [[3.4, y, 5.15]], 0.012, 0.012, [0.02, 0.02, 0.02], 4)) if row % 8 == 0 else None
    eaves = np.array([[s * 2.75, 2.0 + 1.45 * k, 2.75] for k in range(50) for s in (-1.0, 1.0)])
    lamps = np.concatenate([*at, eaves])
    size = np.concatenate([np.full(96, 0.33), np.full(len(eaves), 0.22)])
    stage.add(blobs(lamps, np.stack([size, size, size * 0.82], -1), [0.5, 0.03, 0.02], 8), None, glow((1.7, 0.11, 0.022)))
    cap = lamps + np.stack([0 * size, 0 * size, size * 0.8], -1)
    foot = lamps - np.stack([0 * size, 0 * size, size * 0.8], -1)
    stage.add(
        join(
            [
                rods(cap, cap + [0, 0, 0.07], size * 0.42, size * 0.36, [0.4, 0.27, 0.06], 10),
                rods(foot, foot - [0, 0, 0.06], size * 0.42, size * 0.42, [0.4, 0.27, 0.06], 10),
                rods(foot, foot - [0, 0, 0.4], 0.05, 0.02, [0.6, 0.35, 0.05], 5),
                rods(cap, cap + [0, 0, 0.4], 0.008, 0.008, [0.05, 0.05, 0.05], 4),
            ]
        )
    )
    stage.add(
        boxes([[0, 80, 4], [0, 79, 8.3], [0, 80, 11], [0, 79, 14.3]], [[9, 3, 8], [12, 5, 0.5], [6, 3, 5], [9, 5, 0.5]], [0.12, 0.07, 0.05])
    )
    stage.add(boxes([[-1.6, 78.4, 11], [1.6, 78.4, 11]], [1.6, 0.05, 2.2], [1, 1, 1]), None, glow((1.0, 0.52, 0.2)))
    n = 120
    py = 11.5 + 65 * rng.random(n) ** 1.1
    people = crowd(rng.uniform(-2.7, 2.7, n), py, 0.0, 45, True)
    stage.add(Mesh(people.v, people.f, people.c * 0.45))
    stage.add(_ribs(lamps, size))
    stage.light(Sky(sun_at(170, 2), 3.0, 0.3, 51, 0.0, (0.5, 0.55, 0.8), (0.0013, 0.0022, 0.005), 0.001))
    look = Look(
        ev=-1.25,
        mist=0.006,
        mist_rgb=(0.5, 0.32, 0.26),
        mist_level=0.02,
        compress=0.3,
        contrast=1.3,
        bloom=0.1,
        tint=(1.0, 1.0, 1.0),
        saturation=0.92,
    )
    return Shot(stage, Camera((0.5, -1.2, 1.75), (-0.1, 30, 3.1), 56), look, spp=28, depth=6)


def shequ() -> Shot:
    """Blocks of flats around a planted courtyard."""
    stage = Stage()
    rng = np.random.default_rng(51)
    cream, brick = [0.62, 0.54, 0.42], [0.45, 0.25, 0.17]
    plan = [
        ((-44.0, 40.0), (13.0, 36.0), 7, brick),
        ((46.0, 46.0), (13.0, 44.0), 8, cream),
        ((-16.0, 86.0), (30.0, 13.0), 9, cream),
        ((22.0, 90.0), (30.0, 13.0), 11, brick),
        ((-48.0, 84.0), (13, 30.0), 10, cream),
        ((-4.0, 128.0), (34.0, 14.0), 18, cream),
        ((44.0, 132.0), (26.0, 14.0), 20, brick),
        ((-52.0, 134.0), (26.0, 14.0), 17, cream),
    ]
    for i, (spot, size, floors, paint) in enumerate(plan):
        stone, glass = block(spot, size, floors, 300 + i, paint, 0.04)
        stage.add(stone)
        stage.add(glass, gloss(0.08))

    def path(x: Array, y: Array) -> Array:
        ring = np.abs(np.hypot(x - 1, (y - 44) * 0.9) - 15)
        return np.asarray(np.minimum(np.minimum(ring, np.abs(x - 1 - 6 * np.sin(y / 16)) * 0.9), np.abs(np.abs(x) - 33) * 0.5))

    def ground(x: Array, y: Array, z: Array) -> Array:
        way = step(1.9, 1.7, path(x, y))[..., None]
        grass = (1 + 0.32 * fbm(x, y, 9, 152, 0.9))[..., None] * np.array([0.06, 0.11, 0.025])
        brickwork = (1 + 0.12 * fbm(x, y, 6, 153, 0.8))[..., None] * np.array([0.38, 0.30, 0.25])
        return np.asarray(grass * (1 - way) + brickwork * way)

    stage.add(sheet(np.linspace(-70, 70, 1200), np.linspace(-8, 170, 1300), lambda x, y: 0.03 * fbm(x, y, 10, 154), ground))
    stage.add(boxes([[0, 300, -0.3]], [1400, 900, 0.4], [0.10, 0.12, 0.07]))
    back = rng.uniform([-150, 175], [150, 320], (26, 2))
    for i, (bx, by) in enumerate(back):
        stone, glass = block((float(bx), float(by)), (rng.uniform(18, 28), 14), int(rng.integers(8, 22)), 350 + i)
        stage.add(stone)
        stage.add(glass, gloss(0.08))
    x, y = rng.uniform(-32, 34, 260), rng.uniform(14, 76, 260)
    keep = (path(x, y) > 3.0) & (np.hypot(x - 1, y - 44) > 8)
    spots = np.stack([x, y, 0 * x], -1)[keep][:64]
    grove(stage, spots, 53, 7.5, 3.0, 5, 5200, None, 0.24)
    bx, by = rng.uniform(-33, 35, 2600), rng.uniform(6, 78, 2600)
    edge = (path(bx, by) > 2.2) & (path(bx, by) < 3.0)
    stage.plant(bush(7, 300, None, 0.17), np.stack([bx, by, 0 * bx], -1)[edge], rng.uniform(0.5, 0.8, edge.sum()), bx[edge])
    roof = rods([[1, 44, 3.0]], [[1, 44, 4.8]], 4.2, 0.1, [0.30, 0.07, 0.05], 6)
    a = np.arange(6) * np.pi / 3
    post = np.stack([1 + 3.2 * np.cos(a), 44 + 3.2 * np.sin(a), 0 * a], -1)
    stage.add(
        join(
            [
                roof,
                rods(post, post + [0, 0, 3], 0.14, 0.14, [0.35, 0.08, 0.05], 8),
                rods([[1, 44, 0]], [[1, 44, 0.3]], 4.2, 4.2, [0.4, 0.38, 0.35], 6),
            ]
        )
    )
    px, py = rng.uniform(-30, 32, 700), rng.uniform(12, 70, 700)
    walk = path(px, py) < 1.4
    stage.add(crowd(px[walk][:46], py[walk][:46], 0.03, 57))
    cx = np.arange(8, 60, 5.6)
    cars = np.stack([36.2 + 0 * cx, cx, 0.62 + 0 * cx], -1)
    coats = pick(rng, [[0.5, 0.5, 0.5], [0.04, 0.04, 0.05], [0.4, 0.05, 0.04], [0.1, 0.15, 0.3]], len(cx))
    stage.add(join([boxes(cars, [1.8, 4.4, 0.7], coats), boxes(cars + [0, -0.1, 0.6], [1.6, 2.4, 0.6], [0.03, 0.035, 0.04])]), gloss(0.15))
    stage.light(Sky(sun_at(-112, 36), 3.5, 0.42, 61, 1.2, (1.0, 0.88, 0.7)))
    look = Look(ev=-0.3, mist=0.0022, mist_rgb=(0.95, 0.95, 0.95), mist_level=0.95, contrast=1.28)
    return Shot(stage, Camera((-6, -6, 24), (2, 60, 8), 56), look)
