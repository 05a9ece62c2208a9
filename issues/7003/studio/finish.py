"""From a linear rendering to a press photograph: mist, film curve, grain."""

from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

import numpy as np
from noise import sample, tile
from numpy.typing import NDArray
from PIL import Image
from stage import Frame

Array = NDArray[np.float64]
LUMA = np.array([0.2126, 0.7152, 0.0722])


@dataclass(frozen=True)
class Look:
    """How a picture is printed."""

    ev: float = 0.0
    mist: float = 0.0
    mist_height: float = 1e9
    mist_rgb: tuple[float, float, float] = (0.8, 0.88, 1.0)
    mist_level: float = 1.0
    patchy: float = 0.0
    mist_base: float = 0.0
    contrast: float = 1.1
    saturation: float = 1.05
    tint: tuple[float, float, float] = (1.0, 1.0, 1.0)
    compress: float = 0.0
    bloom: float = 0.06
    vignette: float = 0.22
    grain: float = 0.018
    seed: int = 5


def hazed(frame: Frame, look: Look) -> Array:
    """Lay height fog between the camera and every solid pixel."""
    if look.mist <= 0:
        return frame.rgb
    ray = frame.point - frame.eye
    far = np.linalg.norm(ray, axis=-1)
    h = look.mist_height
    a = np.exp(-np.maximum(frame.eye[2] - look.mist_base, 0) / h)
    b = np.exp(-np.maximum(frame.point[..., 2] - look.mist_base, 0) / h)
    thick = look.mist * far * (a + b + 4 * np.exp(-np.maximum((frame.eye[2] + frame.point[..., 2]) / 2 - look.mist_base, 0) / h)) / 6
    if look.patchy:
        rows, cols = far.shape
        y, x = np.mgrid[0:rows, 0:cols] / cols
        drift = sample(tile(look.seed, 2.0), x * 0.5, y * 1.3)
        thick = thick * np.exp(look.patchy * drift)
    veil = (1 - np.exp(-thick)) * (frame.solid > 0.5)
    air = np.asarray(look.mist_rgb) * look.mist_level
    return np.asarray(frame.rgb * (1 - veil[..., None]) + air * veil[..., None])


def _blur(rgb: Array, sigma: float) -> Array:
    """Gaussian blur by separable convolution."""
    reach = max(1, int(sigma * 3))
    k = np.exp(-0.5 * (np.arange(-reach, reach + 1) / max(sigma, 1e-3)) ** 2)
    k /= k.sum()
    out = rgb
    for axis in (0, 1):
        pad = [(0, 0)] * 3
        pad[axis] = (reach, reach)
        wide = np.pad(out, pad, mode="edge")
        n = out.shape[axis]
        out = sum(w * np.take(wide, range(i, i + n), axis) for i, w in enumerate(k))
    return np.asarray(out)


def _expose(rgb: Array, ev: float) -> Array:
    """Scale so that the log-average brightness falls on middle grey."""
    luma = np.maximum(rgb @ LUMA, 1e-4)
    key = float(np.exp(np.log(np.clip(luma, *np.percentile(luma, [4, 94]))).mean()))
    return np.asarray(rgb * (0.20 * 2.0**ev / key))


def _compressed(rgb: Array, amount: float) -> Array:
    """Lower the brightness range, as fill light or a soft negative would."""
    if amount <= 0:
        return rgb
    luma = np.maximum(_blur(rgb, 2.0) @ LUMA, 1e-5)
    return np.asarray(rgb * (luma[..., None] ** -amount))


def _film(rgb: Array) -> Array:
    """A filmic shoulder and toe, then sRGB gamma."""
    x = np.maximum(rgb, 0)
    y = np.clip(x * (2.51 * x + 0.03) / (x * (2.43 * x + 0.59) + 0.14), 0, 1)
    return np.asarray(np.where(y < 0.0031308, 12.92 * y, 1.055 * y ** (1 / 2.4) - 0.055))


def _graded(rgb: Array, look: Look) -> Array:
    grey = (rgb @ LUMA)[..., None]
    out = grey + (rgb - grey) * look.saturation
    return np.asarray(np.clip(out, 0, 1))


def _contrast(rgb: Array, amount: float) -> Array:
    s = rgb * rgb * (3 - 2 * rgb)
    return np.asarray(rgb + (s - rgb) * (amount - 1) * 2)


def _resized(rgb: Array, size: tuple[int, int], how: Image.Resampling) -> Array:
    if rgb.shape[1::-1] == size:
        return rgb
    planes = [Image.fromarray(rgb[..., i].astype(np.float32)).resize(size, how) for i in range(3)]
    return np.stack([np.asarray(p, float) for p in planes], -1)


def develop(frame: Frame, look: Look, size: tuple[int, int]) -> Image.Image:
    """The finished picture at `size` pixels."""
    rgb = hazed(frame, look) * np.asarray(look.tint)
    rgb = _expose(_compressed(rgb, look.compress), look.ev)
    small = np.minimum(rgb, 12.0)[::4, ::4]
    halo = _resized(_blur(small, rgb.shape[1] / 4 / 60), (rgb.shape[1], rgb.shape[0]), Image.Resampling.BILINEAR)
    rgb = _film(rgb * (1 - look.bloom) + halo * look.bloom)
    rgb = _graded(_contrast(rgb, look.contrast), look)
    rgb = np.clip(_resized(rgb, size, Image.Resampling.LANCZOS), 0, 1)
    rgb = rgb + 0.35 * (rgb - _blur(rgb, 1.2))
    return Image.fromarray((np.clip(_grained(rgb, look), 0, 1) * 255 + 0.5).astype(np.uint8))


def _grained(rgb: Array, look: Look) -> Array:
    """Vignette and luminance grain, strongest in the mid-tones."""
    rows, cols = rgb.shape[:2]
    y, x = np.mgrid[0:rows, 0:cols]
    r2 = ((x / cols - 0.5) ** 2 + (y / rows - 0.5) ** 2) * 2
    rng = np.random.default_rng(look.seed)
    noise = _blur(rng.standard_normal((rows, cols, 1)), 0.7) * 2.0
    tint = _blur(rng.standard_normal((rows, cols, 3)), 1.0) * 0.8
    luma = (rgb @ LUMA)[..., None]
    weight = 0.35 + 2.6 * luma * (1 - luma)
    return np.asarray(rgb * (1 - look.vignette * r2**1.3)[..., None] + (noise + tint) * look.grain * weight)


def save(picture: Image.Image, path: Path, limit: int = 1_200_000) -> None:
    """JPEG at quality 90, or a little less if it would pass `limit` bytes."""
    for quality in (90, 87, 84, 80):
        store = BytesIO()
        picture.save(store, "JPEG", quality=quality, subsampling=1, optimize=True)
        if store.tell() <= limit:
            break
    path.write_bytes(store.getvalue())
