"""A thin layer over Mitsuba: collect meshes, light them, render, denoise."""

import ctypes.util
import os
from collections.abc import Sequence
from dataclasses import dataclass
from importlib import import_module
from typing import Any

import numpy as np
from noise import fbm, step
from numpy.typing import ArrayLike, NDArray
from shapes import Mesh, copies

Array = NDArray[np.float64]
Plugin = dict[str, Any]


def _mitsuba() -> Any:
    """Mitsuba with its LLVM back end (newest LLVM found) or the scalar one."""
    names = (ctypes.util.find_library(f"LLVM-{n}") for n in range(24, 15, -1))
    found = next((name for name in names if name), None)
    if found:
        os.environ.setdefault("DRJIT_LIBLLVM_PATH", found)
    import mitsuba

    mitsuba.set_variant("llvm_ad_rgb" if found else "scalar_rgb")
    return mitsuba


mi: Any = _mitsuba()
T: Any = mi.ScalarTransform4f
PAINT: Plugin = {"type": "mesh_attribute", "name": "vertex_color"}


def matte() -> Plugin:
    """Chalky paint in the vertex colours."""
    return {"type": "twosided", "b": {"type": "diffuse", "reflectance": PAINT}}


def gloss(roughness: float = 0.3, metallic: float = 0.0, specular: float = 0.5) -> Plugin:
    """Painted or polished surface in the vertex colours."""
    return {
        "type": "twosided",
        "b": {"type": "principled", "base_color": PAINT, "roughness": roughness, "metallic": metallic, "specular": specular},
    }


def leaf(through: float = 0.7) -> Plugin:
    """Thin foliage that lets some light through."""
    return {"type": "principledthin", "base_color": PAINT, "roughness": 0.55, "diff_trans": through, "eta": 1.3}


def water(roughness: float = 0.06) -> Plugin:
    """Water: reflecting by Fresnel, murky (vertex colour) below."""
    return {"type": "twosided", "b": {"type": "principled", "base_color": PAINT, "roughness": roughness, "eta": 1.34}}


def glow(rgb: Sequence[float]) -> Plugin:
    """An emitting surface's radiance."""
    return {"type": "area", "radiance": {"type": "rgb", "value": list(rgb)}}


def sun_at(azimuth: float, height: float) -> Array:
    """Unit vector to a sun; azimuth clockwise from +y, both in degrees."""
    a, h = np.radians([azimuth, height])
    return np.array([np.sin(a) * np.cos(h), np.cos(a) * np.cos(h), np.sin(h)])


@dataclass(frozen=True)
class Sky:
    """What the sky dome looks like."""

    sun: Array
    turbidity: float = 4.0
    cover: float = 0.4
    seed: int = 1
    sun_gain: float = 1.0
    sun_rgb: tuple[float, float, float] = (1.0, 0.93, 0.82)
    tint: tuple[float, float, float] = (1.0, 1.0, 1.0)
    cloud: float = 1.0
    ground: tuple[float, float, float] = (0.08, 0.08, 0.07)


def _clear(sky: Sky, d: Array) -> Array:
    """Mitsuba's clear-sky radiance in directions d."""
    up = np.maximum(sky.sun[2], 0.02)
    emitter = mi.load_dict(
        {"type": "sunsky", "sun_scale": 0.0, "turbidity": sky.turbidity, "sun_direction": [float(sky.sun[0]), float(sky.sun[1]), float(up)]}
    )
    flat = d.reshape(-1, 3).copy()
    flat[:, 2] = np.maximum(flat[:, 2], 0.012)
    flat /= np.linalg.norm(flat, axis=1, keepdims=True)
    si = mi.SurfaceInteraction3f()
    if "scalar" in mi.variant():
        rows = []
        for one in flat:
            si.wi = mi.Vector3f(*(-one))
            rows.append(np.array(emitter.eval(si)))
        return np.array(rows).reshape(d.shape)
    import drjit

    si = drjit.zeros(mi.SurfaceInteraction3f, len(flat))
    si.wi = mi.Vector3f(*(-flat.T))
    return np.array(emitter.eval(si)).T.reshape(d.shape).astype(float)


def sky_map(sky: Sky, width: int = 2048) -> Array:
    """Latitude-longitude picture of sky, clouds, sun disc and far ground."""
    height = width // 2
    phi = (np.arange(width) + 0.5) / width * 2 * np.pi
    theta = (np.arange(height) + 0.5) / height * np.pi
    s = np.sin(theta)[:, None]
    d = np.stack([s * np.sin(phi), s * np.cos(phi), np.cos(theta)[:, None] + 0 * phi], -1)
    rgb = _clear(sky, d) * sky.tint
    rgb /= max(float(np.median(rgb[: height // 2] @ [0.2, 0.7, 0.1])), 1e-6)
    rgb = _clouded(sky, d, rgb)
    below = step(0.0, -0.03, d[..., 2])[..., None]
    rgb = rgb * (1 - below) + np.asarray(sky.ground) * below
    angle = np.arccos(np.clip(d @ sky.sun, -1, 1))
    disc = np.exp(-((angle / 0.012) ** 2))[..., None]
    return np.asarray(rgb + disc * 9000.0 * sky.sun_gain * np.asarray(sky.sun_rgb))


def _clouded(sky: Sky, d: Array, rgb: Array) -> Array:
    """Lay a wind-torn cloud sheet over the clear sky."""
    if sky.cover <= 0:
        return rgb
    z = np.maximum(d[..., 2], 0.0) + 0.10
    x, y = d[..., 0] / z, d[..., 1] / z
    n = fbm(x, y, 14.0, sky.seed, 1.75)
    lit = fbm(x + sky.sun[0] * 0.10, y + sky.sun[1] * 0.10, 14.0, sky.seed, 1.75)
    edge = 1.3 - 2.6 * sky.cover
    dense = step(edge, edge + 1.3, n) * step(0.0, 0.10, d[..., 2])
    shade = np.clip(0.72 + 0.55 * (n - lit), 0.35, 1.25)
    toward = 0.75 + 0.6 * np.clip(d @ sky.sun, 0, 1) ** 4
    cloud = (shade * toward)[..., None] * (0.35 * np.asarray(sky.tint) + 1.5 * np.asarray(sky.sun_rgb)) * sky.cloud
    mix = (dense * 0.9)[..., None]
    return np.asarray(rgb * (1 - mix) + cloud * mix)


@dataclass(frozen=True)
class Camera:
    """A camera; fov is horizontal, aperture > 0 gives shallow focus."""

    at: tuple[float, float, float]
    to: tuple[float, float, float]
    fov: float = 40.0
    aperture: float = 0.0
    focus: float = 10.0


@dataclass(frozen=True)
class Frame:
    """A rendered picture in linear light with the world point at each pixel."""

    rgb: Array
    point: Array
    solid: Array
    eye: Array


class Stage:
    """Everything in front of the camera."""

    def __init__(self) -> None:
        self.scene: Plugin = {"type": "scene"}
        self.count = 0

    def put(self, thing: Any) -> None:
        """Add one Mitsuba object or plugin dictionary."""
        self.count += 1
        self.scene[f"o{self.count}"] = thing

    def add(self, mesh: Mesh, bsdf: Plugin | None = None, light: Plugin | None = None) -> None:
        """Add a mesh with its surface (and, if it glows, its emission)."""
        self.put(shape(mesh, bsdf or matte(), light))

    def plant(self, parts: Sequence[tuple[Mesh, Plugin]], spots: ArrayLike, scales: ArrayLike = 1.0, yaws: ArrayLike = 0.0) -> None:
        """Put copies of one object (parts with surfaces) at many spots.

        The copies are baked into one mesh: Mitsuba's LLVM mode is slow to
        compile with thousands of instances. Each copy gets its own brightness.
        """
        at = np.atleast_2d(np.asarray(spots, float))
        size = np.broadcast_to(np.asarray(scales, float), (len(at),))
        turn = np.broadcast_to(np.asarray(yaws, float), (len(at),))
        shade = 1 + 0.13 * np.random.default_rng(len(at)).standard_normal(len(at))
        for mesh, bsdf in parts:
            self.add(copies(mesh, at, size, turn, shade), bsdf)

    def light(self, sky: Sky) -> None:
        """Light the stage by a sky dome."""
        self.put({"type": "envmap", "bitmap": mi.Bitmap(sky_map(sky).astype(np.float32)), "to_world": T().rotate([1, 0, 0], 90)})

    def shoot(self, cam: Camera, width: int, height: int, spp: int, depth: int = 6) -> Frame:
        """Path-trace, denoise and return the frame."""
        self.scene["integrator"] = {
            "type": "aov",
            "aovs": "alb:albedo,nn:sh_normal,pp:position",
            "img": {"type": "path", "max_depth": depth},
        }
        self.scene["sensor"] = _sensor(cam, width, height)
        scene = mi.load_dict(self.scene)
        chunk = max(1, min(spp, 16_000_000 // (width * height)))
        rounds = max(1, round(spp / chunk))
        total = np.zeros((height, width, 13))
        for i in range(rounds):
            one = np.nan_to_num(np.array(mi.render(scene, spp=chunk, seed=i), dtype=np.float64))
            one[..., :3] = np.minimum(one[..., :3], 60.0)
            total += one / rounds
        rgb = denoise(total[..., :3], total[..., 4:7], total[..., 7:10])
        return Frame(rgb, total[..., 10:13], total[..., 3], np.array(cam.at))


def _sensor(cam: Camera, width: int, height: int) -> Plugin:
    sensor: Plugin = {
        "type": "thinlens" if cam.aperture else "perspective",
        "fov": cam.fov,
        "to_world": T().look_at(list(cam.at), list(cam.to), [0, 0, 1]),
        "near_clip": 0.05,
        "far_clip": 60000.0,
        "film": {"type": "hdrfilm", "width": width, "height": height, "pixel_format": "rgba", "rfilter": {"type": "box"}},
        "sampler": {"type": "independent"},
    }
    if cam.aperture:
        sensor |= {"aperture_radius": cam.aperture, "focus_distance": cam.focus}
    return sensor


_SURFACES: dict[str, Any] = {}


def _surface(bsdf: Plugin) -> Any:
    """One shared BSDF object for equal descriptions."""
    key = repr(bsdf)
    if key not in _SURFACES:
        _SURFACES[key] = mi.load_dict(bsdf)
    return _SURFACES[key]


def shape(mesh: Mesh, bsdf: Plugin, light: Plugin | None = None) -> Any:
    """A Mitsuba mesh object."""
    props = mi.Properties()
    props["bsdf"] = _surface(bsdf)
    if light:
        props["emitter"] = mi.load_dict(light)
    out = mi.Mesh("m", len(mesh.v), len(mesh.f), has_vertex_normals=True, props=props)
    out.add_attribute("vertex_color", 3, mesh.c.astype(np.float32).ravel())
    params = mi.traverse(out)
    params["vertex_positions"] = mesh.v.astype(np.float32).ravel()
    params["vertex_normals"] = mesh.normals().astype(np.float32).ravel()
    params["faces"] = mesh.f.astype(np.uint32).ravel()
    params.update()
    return out


def denoise(rgb: Array, albedo: Array, normal: Array) -> Array:
    """Open Image Denoise if pyoidn is installed, else the noisy picture."""
    try:
        oidn: Any = import_module("pyoidn")
    except ImportError:
        return rgb
    parts = [np.ascontiguousarray(a, np.float32) for a in (rgb, np.clip(albedo, 0, 1), normal)]
    out = oidn.denoise(parts[0], albedo=parts[1], normal=parts[2], hdr=True)
    return np.asarray(out, np.float64)
