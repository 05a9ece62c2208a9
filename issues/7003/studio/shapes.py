"""Triangle meshes with a colour at every vertex, built with numpy."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]
Index = NDArray[np.int64]
Numbers = Any  # whatever numpy reads as numbers: nested lists, arrays, scalars


@dataclass(frozen=True)
class Mesh:
    """Vertices, triangles and linear RGB vertex colours."""

    v: Array
    f: Index
    c: Array

    def moved(self, to: Numbers = (0, 0, 0), yaw: float = 0.0, scale: Numbers = 1.0) -> "Mesh":
        """This mesh scaled, turned about z by `yaw` radians and shifted."""
        ca, sa = np.cos(yaw), np.sin(yaw)
        turn = np.array([[ca, -sa, 0], [sa, ca, 0], [0, 0, 1]])
        return Mesh((self.v * np.asarray(scale)) @ turn.T + np.asarray(to, float), self.f, self.c)

    def normals(self) -> Array:
        """Area-weighted vertex normals."""
        a, b, c = (self.v[self.f[:, i]] for i in range(3))
        face = np.cross(b - a, c - a)
        out = np.zeros_like(self.v)
        for i in range(3):
            for axis in range(3):
                out[:, axis] += np.bincount(self.f[:, i], face[:, axis], len(self.v))
        return np.asarray(out / np.maximum(np.linalg.norm(out, axis=1, keepdims=True), 1e-12))


def join(parts: Sequence[Mesh]) -> Mesh:
    """All parts as one mesh."""
    starts = np.cumsum([0] + [len(p.v) for p in parts[:-1]])
    return Mesh(
        np.concatenate([p.v for p in parts]),
        np.concatenate([p.f + s for p, s in zip(parts, starts, strict=True)]),
        np.concatenate([p.c for p in parts]),
    )


def _stamp(unit: Array, faces: Index, count: int) -> Index:
    """Faces of `count` copies of one unit mesh."""
    return np.asarray((faces[None] + (np.arange(count) * len(unit))[:, None, None]).reshape(-1, 3))


def copies(mesh: Mesh, spots: Array, scales: Array, yaws: Array, shades: Array) -> Mesh:
    """Scaled, turned and shaded copies of a mesh, baked into one."""
    ca, sa, k = np.cos(yaws)[:, None], np.sin(yaws)[:, None], scales[:, None]
    x, y, z = mesh.v.T
    v = np.stack([(x * ca - y * sa) * k, (x * sa + y * ca) * k, z * k], -1) + spots[:, None]
    c = np.clip(mesh.c[None] * np.clip(shades, 0.6, 1.5)[:, None, None], 0, 1)
    return Mesh(v.reshape(-1, 3), _stamp(mesh.v, mesh.f, len(spots)), c.reshape(-1, 3))


def _rows(value: Numbers, count: int, width: int = 3) -> Array:
    return np.asarray(np.broadcast_to(np.asarray(value, float), (count, width)), float)


def boxes(centres: Numbers, sizes: Numbers, colours: Numbers, yaw: Numbers = 0.0) -> Mesh:
    """Many boxes at once, each turned about z by its yaw."""
    at = np.atleast_2d(np.asarray(centres, float))
    n = len(at)
    quad = np.array([[-1, -1, 1], [1, -1, 1], [1, 1, 1], [-1, 1, 1]], float) / 2
    unit = np.concatenate(
        [
            quad,
            quad * [1, -1, -1],
            quad[:, [2, 0, 1]],
            quad[:, [2, 0, 1]] * [-1, 1, -1],
            quad[:, [1, 2, 0]],
            quad[:, [1, 2, 0]] * [-1, -1, 1],
        ]
    )
    faces = np.concatenate([np.array([[0, 1, 2], [0, 2, 3]]) + 4 * i for i in range(6)])
    local = unit[None] * _rows(sizes, n)[:, None]
    turn = np.broadcast_to(np.asarray(yaw, float), (n,))[:, None]
    x = local[..., 0] * np.cos(turn) - local[..., 1] * np.sin(turn)
    y = local[..., 0] * np.sin(turn) + local[..., 1] * np.cos(turn)
    v = np.stack([x, y, local[..., 2]], -1) + at[:, None]
    return Mesh(v.reshape(-1, 3), _stamp(unit, faces, n), np.repeat(_rows(colours, n), 24, 0))


def rods(start: Numbers, end: Numbers, r0: Numbers, r1: Numbers, colours: Numbers, sides: int = 10) -> Mesh:
    """Many tapered round bars with flat ends."""
    a, b = np.atleast_2d(np.asarray(start, float)), np.atleast_2d(np.asarray(end, float))
    n = max(len(a), len(b))
    a, b = _rows(a, n), _rows(b, n)
    axis = (b - a) / np.maximum(np.linalg.norm(b - a, axis=1, keepdims=True), 1e-9)
    side = np.cross(axis, np.where(np.abs(axis[:, 2:]) > 0.9, [[1.0, 0, 0]], [[0, 0, 1.0]]))
    side /= np.linalg.norm(side, axis=1, keepdims=True)
    up = np.cross(axis, side)
    t = np.arange(sides) * 2 * np.pi / sides
    ring = np.cos(t)[None, :, None] * side[:, None] + np.sin(t)[None, :, None] * up[:, None]
    ra = np.broadcast_to(np.asarray(r0, float), (n,))[:, None, None]
    rb = np.broadcast_to(np.asarray(r1, float), (n,))[:, None, None]
    low, high = a[:, None] + ring * ra, b[:, None] + ring * rb
    v = np.concatenate([low, high, low, high], 1)
    i = np.arange(sides)
    j = (i + 1) % sides
    wall = np.concatenate([np.stack([i, i + sides, j], 1), np.stack([j, i + sides, j + sides], 1)])
    k = np.arange(1, sides - 1)
    cap = np.concatenate([np.stack([0 * k, k, k + 1], 1) + 2 * sides, np.stack([0 * k, k + 1, k], 1) + 3 * sides])
    faces = np.concatenate([wall, cap])
    return Mesh(v.reshape(-1, 3), _stamp(v[0], faces, n), np.repeat(_rows(colours, n), 4 * sides, 0))


def _sphere(rows: int, cols: int) -> tuple[Array, Index]:
    theta = np.linspace(0, np.pi, rows + 1)[:, None]
    phi = np.arange(cols)[None] * 2 * np.pi / cols
    v = np.stack([np.sin(theta) * np.cos(phi), np.sin(theta) * np.sin(phi), np.cos(theta) + 0 * phi], -1).reshape(-1, 3)
    r, c = (a.ravel() for a in np.meshgrid(np.arange(rows), np.arange(cols), indexing="ij"))
    a, b = r * cols + c, r * cols + (c + 1) % cols
    f = np.concatenate([np.stack([a, a + cols, b], 1), np.stack([b, a + cols, b + cols], 1)])
    return v, f


def blobs(centres: Numbers, radii: Numbers, colours: Numbers, detail: int = 6, lump: float = 0.0, seed: int = 0) -> Mesh:
    """Many ellipsoids; `lump` roughens each one."""
    at = np.atleast_2d(np.asarray(centres, float))
    n = len(at)
    unit, faces = _sphere(detail, detail * 2)
    size = np.asarray(radii, float)
    size = size[:, None] if size.ndim == 1 and len(size) == n and n != 3 else size
    v = unit[None] * _rows(size, n)[:, None]
    if lump:
        wave = np.random.default_rng(seed).standard_normal((n, 4, 3)) * 2.2
        ripple = np.sin(np.einsum("vk,nwk->nvw", unit, wave) + wave[:, None, :, 0]).mean(-1)
        v *= (1 + lump * ripple)[..., None]
    v = v + at[:, None]
    return Mesh(v.reshape(-1, 3), _stamp(unit, faces, n), np.repeat(_rows(colours, n), len(unit), 0))


def sheet(xs: Array, ys: Array, height: Callable[[Array, Array], Array], colour: Callable[[Array, Array, Array], Array]) -> Mesh:
    """A height field over the grid xs by ys; colour(x, y, z) gives RGB."""
    x, y = np.meshgrid(xs, ys)
    z = height(x, y) + 0 * x
    v = np.stack([x, y, z], -1).reshape(-1, 3)
    return Mesh(v, grid_faces(len(ys), len(xs)), np.clip(colour(x, y, z) + 0 * v.reshape(*x.shape, 3), 0, 1).reshape(-1, 3))


def grid_faces(rows: int, cols: int) -> Index:
    """Two triangles for each cell of a rows by cols vertex grid."""
    i, j = (a.ravel() for a in np.meshgrid(np.arange(rows - 1), np.arange(cols - 1), indexing="ij"))
    a = i * cols + j
    return np.concatenate([np.stack([a, a + 1, a + cols], 1), np.stack([a + 1, a + cols + 1, a + cols], 1)])


def surface(points: Array, colours: Numbers) -> Mesh:
    """A lofted patch through a rows by cols array of points."""
    rows, cols = points.shape[:2]
    c = np.broadcast_to(np.asarray(colours, float), points.shape)
    return Mesh(points.reshape(-1, 3), grid_faces(rows, cols), np.array(c).reshape(-1, 3))


def cards(centres: Array, size: Numbers, colours: Numbers, seed: int, flat: float = 0.0) -> Mesh:
    """Small randomly turned diamonds: leaves, petals, spray."""
    rng = np.random.default_rng(seed)
    n = len(centres)
    normal = rng.standard_normal((n, 3)) * [1 - flat, 1 - flat, 1]
    normal /= np.linalg.norm(normal, axis=1, keepdims=True)
    u = np.cross(normal, rng.standard_normal((n, 3)))
    u /= np.linalg.norm(u, axis=1, keepdims=True)
    w = np.cross(normal, u)
    s = np.broadcast_to(np.asarray(size, float), (n,))[:, None]
    v = np.stack([centres - u * s, centres - w * s * 0.5, centres + u * s, centres + w * s * 0.5], 1)
    unit = np.zeros((4, 3))
    faces = _stamp(unit, np.array([[0, 1, 2], [0, 2, 3]]), n)
    return Mesh(v.reshape(-1, 3), faces, np.repeat(_rows(colours, n), 4, 0))


def pick(rng: np.random.Generator, palette: Numbers, count: int, jitter: float = 0.12) -> Array:
    """`count` colours drawn from a palette with a little brightness jitter."""
    base = np.atleast_2d(np.asarray(palette, float))
    chosen = base[rng.integers(0, len(base), count)]
    return np.asarray(np.clip(chosen * (1 + jitter * rng.standard_normal((count, 1))), 0.005, 0.95))


def tinted(tone: Array, rgb: Numbers) -> Array:
    """A brightness field times one colour."""
    return np.asarray(tone[..., None] * np.asarray(rgb, float))
