"""How ink covers paper: the ground that type stands on, and the ink in the pixels of a picture."""

from __future__ import annotations

import struct
import zlib
from io import BytesIO
from math import ceil, prod, sqrt
from typing import Any

import numpy as np
import numpy.typing as npt
import pikepdf
from PIL import Image

from layout.press.spaces import family_of
from layout.press.state import DAMAGE
from layout.printed import Box, Load

CELLS = 2_000_000
"""Most cells of the ground; on a page larger than that many square points they are wider than a point."""
ENOUGH = 4_000_000
"""Pixels beyond which a picture is reduced before it is unpacked: its squares keep their means."""
MOST = 64_000_000
"""Pixels beyond which a picture is not unpacked at all."""
SQUARE = 15 * 72 / 25.4
"""Side of the square that ink is averaged over, points (GWG 2022)."""
GRAIN = 24
"""Cells of the averages along the side of that square."""

Tones = npt.NDArray[np.uint8]
"""Height, width, four inks: 255 is full ink."""
Sums = npt.NDArray[np.uint16]
"""Height, width: the four inks together, 0 to 1020."""


class Ground:
    """Where ink lies already, in cells of about a point: each is inked or bare by what covers its middle."""

    def __init__(self, page: Box) -> None:
        self.left, self.bottom = page[0], page[1]
        width, height = max(page[2] - page[0], 1.0), max(page[3] - page[1], 1.0)
        self.step = max(1.0, sqrt(width * height / CELLS))
        size = min(ceil(height / self.step), CELLS), min(ceil(width / self.step), CELLS)
        self.cells = np.zeros(size if prod(size) <= 2 * CELLS else (1, 1), dtype=np.bool_)

    def mark(self, box: Box, inked: bool) -> None:
        """Paint over a box, in ink or in white."""
        self.cells[self._under(box)] = inked

    def inked(self, box: Box) -> bool:
        """Whether any ink lies under a box."""
        return bool(self.cells[self._under(box)].any())

    def _under(self, box: Box) -> tuple[slice, slice]:
        """The cells whose middles lie in a box."""
        left, right = round((box[0] - self.left) / self.step), round((box[2] - self.left) / self.step)
        low, high = round((box[1] - self.bottom) / self.step), round((box[3] - self.bottom) / self.step)
        return slice(max(low, 0), max(high, 0)), slice(max(left, 0), max(right, 0))


def load(image: Any, rect: Box) -> Load | None:
    """The ink of an image XObject printed over `rect` (points). None when its pixels are not DeviceCMYK or cannot be unpacked."""
    try:
        tones = unpacked(image)
    except (*DAMAGE, OSError, zlib.error, struct.error, Image.DecompressionBombError, Image.DecompressionBombWarning, MemoryError):
        return None
    return None if tones is None else weighed(tones, rect)


def unpacked(image: Any) -> Tones | None:
    """The pixels of a DeviceCMYK image, 8 bits each; None for other images."""
    width, height = int(image.Width), int(image.Height)
    plain = family_of(image.get("/ColorSpace")) == "DeviceCMYK" and int(image.get("/BitsPerComponent", 8)) == 8
    if not plain or not 0 < width * height <= MOST:
        return None
    given = image.get("/Filter", pikepdf.Array())
    filters = [str(name) for name in (given.as_list() if isinstance(given, pikepdf.Array) else [given])]
    if len(filters) != 1:
        return None
    tones, turned = {"/DCTDecode": _jpeg, "/FlateDecode": _flate}[filters[-1]](image, width, height)
    # What was turned over on the way, and what Decode would have turned, needs no turning.
    return 255 - tones if tones is not None and turned != _turned(image.get("/Decode")) else tones


def _turned(decode: Any) -> bool:
    """Whether Decode says that 1 is no ink."""
    ends = [float(end) for end in decode.as_list()] if isinstance(decode, pikepdf.Array) else []
    return ends == [1, 0] * 4


def _jpeg(image: Any, width: int, height: int) -> tuple[Tones | None, bool]:
    """Values, and whether they stand the other way round in the file: Pillow turns those of Adobe over."""
    with Image.open(BytesIO(image.read_raw_bytes())) as opened:
        if opened.mode != "CMYK" or opened.width * opened.height > MOST:
            return None, False
        if width * height > ENOUGH:
            shrink = ceil(sqrt(width * height / ENOUGH))
            opened.draft("CMYK", (width // shrink, height // shrink))
        return np.asarray(opened), "adobe" in opened.info


def _flate(image: Any, width: int, height: int) -> tuple[Tones | None, bool]:
    """Unpacked by Flate and no further than the picture is large; nothing is turned over."""
    parms = image.get("/DecodeParms")
    parms = parms[0] if isinstance(parms, pikepdf.Array) else parms
    predictor = int(parms.get("/Predictor", 1)) if isinstance(parms, pikepdf.Dictionary) else 1
    if predictor >= 10:
        return (_as_png(image.read_raw_bytes(), width, height) if int(parms.get("/Colors", 1)) == 4 else None), False
    size = width * height * 4
    tones = np.frombuffer(zlib.decompressobj().decompress(image.read_raw_bytes(), size), np.uint8, size).reshape(height, width, 4)
    return (np.cumsum(tones, axis=1, dtype=np.uint8) if predictor == 2 else tones), False


def _as_png(packed: bytes, width: int, height: int) -> Tones:
    """Rows with the predictors of PNG are the data of a PNG: four inks pass for red, green, blue and alpha."""
    chunks = ((b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0)), (b"IDAT", packed), (b"IEND", b""))
    png = b"".join(struct.pack(">I", len(held)) + kind + held + struct.pack(">I", zlib.crc32(kind + held)) for kind, held in chunks)
    with Image.open(BytesIO(b"\x89PNG\r\n\x1a\n" + png)) as opened:
        return np.asarray(opened)


def weighed(tones: Tones, rect: Box) -> Load:
    """The ink of pixels that lie over `rect`: a count for each percent, and the heaviest mean over a square of 15 mm."""
    sums = summed(tones)
    by_tone = np.bincount(sums.ravel(), minlength=1021)
    percent = np.rint(np.arange(by_tone.size) / 2.55).astype(np.intp)
    counts = np.bincount(percent, weights=by_tone, minlength=401)
    return Load(tuple(int(count) for count in counts), *heaviest(sums, rect))


def summed(tones: Tones) -> Sums:
    """The four inks of each pixel together, two at a time inside one integer."""
    pairs = np.ascontiguousarray(tones).view(np.uint32)[:, :, 0]
    pairs = (pairs & 0x00FF00FF) + ((pairs >> 8) & 0x00FF00FF)
    return ((pairs + (pairs >> 16)) & 0xFFFF).astype(np.uint16)


def heaviest(sums: Sums, rect: Box) -> tuple[float, Box]:
    """The heaviest mean over a square of 15 mm in percent, and that square; a picture smaller than it is averaged as it is.

    `sums` are rows from the top. Pixels are gathered into cells of about a 24th of the square; the means are taken by an integral image.
    """
    width, height = max(rect[2] - rect[0], 0.01), max(rect[3] - rect[1], 0.01)
    high, wide = (max(1, int(SQUARE / GRAIN / side * count)) for side, count in zip((height, width), sums.shape, strict=True))
    cells = _gathered(sums, high, wide)
    rows, columns = cells.shape
    tall, broad = height / sums.shape[0] * high, width / sums.shape[1] * wide
    down, across = max(1, min(rows, round(SQUARE / tall))), max(1, min(columns, round(SQUARE / broad)))
    means = _means(cells, down, across)
    row, column = divmod(int(means.argmax()), means.shape[1])
    left, top = rect[0] + column * broad, rect[3] - row * tall
    return round(float(means.max()) / 2.55, 2), (left, top - down * tall, left + across * broad, top)


def _gathered(sums: Sums, high: int, wide: int) -> npt.NDArray[np.float64]:
    """Means of cells of `high` by `wide` pixels; what is left over at the right and at the foot is dropped."""
    rows, columns = max(1, sums.shape[0] // high), max(1, sums.shape[1] // wide)
    cut = sums[: rows * high, : columns * wide]
    high, wide = min(high, cut.shape[0]), min(wide, cut.shape[1])
    bands = sum((cut[row::high] for row in range(high)), np.zeros((rows, cut.shape[1]), np.uint32))
    return sum((bands[:, column::wide] for column in range(wide)), np.zeros((rows, columns), np.uint32)) / (high * wide)


def _means(cells: npt.NDArray[np.float64], down: int, across: int) -> npt.NDArray[np.float64]:
    """The mean over every window of `down` by `across` cells."""
    whole = np.zeros((cells.shape[0] + 1, cells.shape[1] + 1))
    np.cumsum(np.cumsum(cells, axis=0), axis=1, out=whole[1:, 1:])
    return (whole[down:, across:] - whole[:-down, across:] - whole[down:, :-across] + whole[:-down, :-across]) / (down * across)
