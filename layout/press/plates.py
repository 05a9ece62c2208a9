"""Plates by an independent program: Ghostscript separates the finished file, and what would meet the paper is measured.

Ghostscript is called as a program, never linked. Its device `psdcmyk` passes DeviceCMYK through unchanged and honours
overprint. Like a RIP it paints every pixel a shape touches, which at this resolution would make type a tenth too heavy;
so type is drawn four times as fine. Photos and solids are not: their heaviest pixels stay what they are.
"""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO
from itertools import pairwise
from math import ceil, floor, sqrt
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np
import pikepdf
from numpy.typing import NDArray

from layout.galley import Way
from layout.press import psd
from layout.press.psd import Plane
from layout.press.squares import STRIP, heaviest_square, sliding
from layout.printed import Box, Inks, Load, Plates, Printed, PrintedShape, PrintedType, Stain

RESOLUTION = 150
"""Pixels to the inch; docs/press.md#9-plates has the figures it was chosen by."""
PATIENCE = 60.0
"""Seconds that Ghostscript may take for a page."""
MOST_PIXELS = 25_000_000
"""A larger page is separated more coarsely: a double truck (跨版) of two broadsheets at 150 ppi has 15 million."""
LEAST_RESOLUTION = 20

# -dMaxBitmap keeps a page in one band, which is faster.
OPTIONS = (
    "-dSAFER", "-dBATCH", "-dNOPAUSE", "-q", "-dFirstPage=1", "-dLastPage=1", "-sDEVICE=psdcmyk", "-dUseTrimBox",
    "-dOverprint=/enable", "-dTextAlphaBits=4", "-dMaxBitmap=200000000",
)  # fmt: skip
SPOTS, NO_SPOTS = ("-dMaxSpots=16",), ("-dMaxSpots=0",)
"""Planes beside the four; a page that names no ink but the four needs none."""
UNPROFILED = ("-dUseFastColor=true",)
"""No profile is opened where none is needed. Not where ink may overprint ink: without profiles it comes out otherwise."""
KEPT = ("PATH", "SYSTEMROOT", "LD_LIBRARY_PATH", "TMPDIR", "TEMP")
"""Of the environment; options and fonts of the machine's own (GS_OPTIONS, GS_FONTPATH) would change the plates."""

ZONE = 35.0
"""Millimetres to an ink key."""
SQUARE = 15.0
"""Millimetres to the side of the square whose mean ink is limited (GWG 2022)."""
SMALL = 12.0
"""Points below which type must stand on the black plate alone (GWG 2022)."""
STROKES = 0.02
"""Share of solid black in a line of type from which it is really seen there, not hidden or clipped away."""
FULL = 255 * 4


@dataclass(frozen=True, slots=True, eq=False)
class Films:
    """What goes on the plates of one page, as pixels."""

    inks: tuple[Plane, Plane, Plane, Plane]
    """Cyan, magenta, yellow, black, of one shape."""
    resolution: int
    """Pixels to the inch."""
    box: Box
    """What they show, the trim: points from the bottom left of the MediaBox."""
    spots: tuple[str, ...] = ()
    """Inks beside the four that print anything."""


def films(pdf: bytes, printed: Printed, tool: str, resolution: int = RESOLUTION) -> Films:
    """The first page, separated by Ghostscript at `tool`. ValueError with Ghostscript's own first words when it gives no plates."""
    box = _shown(printed)
    fine = _affordable(box, resolution)
    with TemporaryDirectory(prefix="plates-") as folder:
        room = Path(folder)
        (room / "page.pdf").write_bytes(pdf)
        told = _run([tool, *options(printed), f"-r{fine}", "-sOutputFile=plates.psd", "page.pdf"], room)
        try:
            cut, spots = psd.plates(room / "plates.psd")
        except (OSError, ValueError):
            raise ValueError(f"Ghostscript made no plates: {_first_words(told)}") from None
    turns = _turns(pdf)
    cyan, magenta, yellow, black = (np.rot90(plane, turns) for plane in cut)
    return Films((cyan, magenta, yellow, black), fine, box, spots)


def options(printed: Printed) -> tuple[str, ...]:
    """What Ghostscript is asked for a page; its plates are the same as with all that could be asked."""
    if printed.spaces != ("DeviceCMYK",):
        return OPTIONS + SPOTS
    drawn: tuple[PrintedType | PrintedShape, ...] = (*printed.types, *printed.shapes)
    plain = not any(mark.overprint and (mark.ground or not _black_alone(mark.ink)) for mark in drawn)
    names = {mark.inside for mark in drawn} | {image.inside for image in printed.images} | {font.inside for font in printed.fonts}
    return OPTIONS + NO_SPOTS + UNPROFILED * (plain and names <= {""})


@lru_cache(maxsize=4)
def version(tool: str) -> str:
    """What the Ghostscript at `tool` calls itself, ``10.00.0``; asked once. ValueError when it does not answer."""
    return _run([tool, "--version"], Path.cwd()).strip()


def _run(command: Sequence[str], folder: Path) -> str:
    """What a program says. It gets no input, next to no environment, and a minute."""
    kept = {name: os.environ[name] for name in KEPT if name in os.environ}
    try:
        done = subprocess.run(
            command, cwd=folder, env=kept, timeout=PATIENCE, check=False,
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        )  # fmt: skip
    except OSError as error:
        raise ValueError(f"Ghostscript does not start ({error.strerror or error}); is {command[0]} installed?") from None
    except subprocess.TimeoutExpired:
        raise ValueError(f"Ghostscript was still drawing after {PATIENCE:.0f} seconds; the page has no plates") from None
    told = done.stdout.decode("utf-8", "replace")
    if done.returncode:
        raise ValueError(f"Ghostscript failed: {_first_words(told)}")
    return told


def _first_words(told: str) -> str:
    """The first line of a complaint, without its stars."""
    lines = (line.strip(" *\t") for line in told.splitlines())
    return next((line[:200] for line in lines if line), "it says nothing")


def _shown(printed: Printed) -> Box:
    """The trim from the bottom left of the MediaBox; the whole MediaBox where there is no trim to speak of."""
    media = printed.media
    left, bottom, right, top = printed.trim or media
    if right <= left or top <= bottom:
        left, bottom, right, top = media
    return left - media[0], bottom - media[1], right - media[0], top - media[1]


def _affordable(box: Box, resolution: int) -> int:
    """The resolution, lowered for a page of more pixels than are held."""
    area = (box[2] - box[0]) * (box[3] - box[1])
    fine = min(resolution, int(72 * sqrt(MOST_PIXELS / area))) if area > 0 else 0
    if fine < LEAST_RESOLUTION:
        size = f"{(box[2] - box[0]) * 25.4 / 72:.0f} × {(box[3] - box[1]) * 25.4 / 72:.0f} mm"
        raise ValueError(f"the page measures {size}; no plate has that size")
    return fine


def _turns(pdf: bytes) -> int:
    """Quarter turns back by which a page that is shown turned (/Rotate, inherited too) stands as its operators say."""
    with pikepdf.open(BytesIO(pdf)) as opened:
        node: Any = opened.pages[0].obj
        for _ in range(32):
            if "/Rotate" in node or "/Parent" not in node:
                break
            node = node.Parent
        return int(node.get("/Rotate", 0)) // 90 % 4


def measured(shown: Films, printed: Printed) -> Plates:
    """The figures of a page's plates; `printed` says where its small black type stands."""
    total = _total(shown.inks)
    columns = [_sums(plane) for plane in shown.inks]
    cyan, magenta, yellow, black = (_percent(int(sums.sum()), total.size) for sums in columns)
    return Plates(
        resolution=shown.resolution,
        means=(cyan, magenta, yellow, black),
        zones=tuple(_zones(sums, total.shape[0], shown.resolution) for sums in columns),
        load=_load(total, shown),
        stains=tuple(_stains(shown, printed.types)),
        spots=shown.spots,
        edge=_edge(total, shown.resolution),
    )


def _total(inks: Sequence[Plane]) -> NDArray[np.uint16]:
    """All inks together, 0 to 1020."""
    total = inks[0].astype(np.uint16)
    for plane in inks[1:]:
        np.add(total, plane, out=total)
    return total


def _sums(plane: Plane) -> NDArray[np.int64]:
    """The ink of every column of pixels; so few rows at once that sixteen bits hold them, which is three times as fast."""
    sums = np.zeros(plane.shape[1], np.int64)
    for start in range(0, plane.shape[0], STRIP):
        sums += plane[start : start + STRIP].sum(axis=0, dtype=np.uint16)
    return sums


def _percent(inked: int, pixels: int) -> float:
    """Mean coverage of so many pixels."""
    return round(inked / (pixels * 2.55), 4)


def _zones(sums: NDArray[np.int64], rows: int, resolution: int) -> tuple[float, ...]:
    """Mean coverage by ink keys from the left; the last may be narrower."""
    step = ZONE / 25.4 * resolution
    edges = [round(key * step) for key in range(ceil(len(sums) / step))]
    return tuple(_percent(int(sums[a:b].sum()), rows * (b - a)) for a, b in pairwise([*edges, len(sums)]) if a < b)


def _load(total: NDArray[np.uint16], shown: Films) -> Load:
    high, wide = (min(side, round(SQUARE / 25.4 * shown.resolution)) for side in total.shape)
    most, top, left = heaviest_square(total, high, wide)
    return Load(_counts(total), _percent(most, high * wide), _points(shown, top, left, high, wide))


def _counts(total: NDArray[np.uint16]) -> tuple[int, ...]:
    """Pixels by percent of ink, each rounded to the nearest."""
    counts = np.zeros(FULL + 1, np.int64)
    for start in range(0, total.shape[0], STRIP):
        counts += np.bincount(total[start : start + STRIP].ravel(), minlength=FULL + 1)
    nearest = (np.arange(FULL + 1) * 200 + 255) // 510
    by_percent = np.zeros(401, np.int64)
    np.add.at(by_percent, nearest, counts)
    return tuple(map(int, by_percent))


def _points(shown: Films, top: int, left: int, high: int, wide: int) -> Box:
    """A rectangle of pixels as points from the bottom left of the MediaBox."""
    scale = 72 / shown.resolution
    x, y = shown.box[0] + left * scale, shown.box[3] - top * scale
    return round(x, 2), round(y - high * scale, 2), round(x + wide * scale, 2), round(y, 2)


def _edge(total: NDArray[np.uint16], resolution: int) -> float:
    """Millimetres from the trim to the nearest ink; of a blank page to its middle."""
    gaps = min(_gap(total.max(axis=0)), _gap(total.max(axis=1)))
    return round(gaps * 25.4 / resolution, 3)


def _gap(inked: NDArray[np.uint16]) -> float:
    """Bare pixels at the barer end of a row, or half of it when nothing is inked."""
    (where,) = inked.nonzero()
    return float(min(where[0], len(inked) - 1 - where[-1])) if len(where) else len(inked) / 2


def _stains(shown: Films, types: Sequence[PrintedType]) -> Iterator[Stain]:
    """Colour under small type that is black alone and stands on bare paper."""
    side = max(1, round(shown.resolution / 25.4))
    for box in black_type(types):
        at = _pixels(shown, box)
        cyan, magenta, yellow, black = (plane[at] for plane in shown.inks)
        if min(black.shape) < side or not (cyan.any() or magenta.any() or yellow.any()):
            continue
        if (black > 127).mean() >= STROKES:
            worst = sliding(_total((cyan, magenta, yellow)), side, side).max()
            left, bottom, right, top = (round(edge, 2) for edge in box)
            yield Stain((left, bottom, right, top), _percent(int(worst), side * side))


def black_type(types: Sequence[PrintedType]) -> tuple[Box, ...]:
    """Where small type of black alone is sure to stand on bare paper, points from the bottom left of the page.

    Turned type is left out: which way it runs is not told.
    """
    wanted = (shown for shown in types if shown.size < SMALL and not shown.ground and shown.way is not Way.TURNED)
    return tuple(_reach(shown) for shown in wanted if _black_alone(shown.ink) and shown.text.strip())


def _black_alone(ink: Inks) -> bool:
    return len(ink) == 4 and not any(ink[:3]) and ink[3] > 0


def _reach(shown: PrintedType) -> Box:
    """A rectangle inside a string of type, however closely it was set."""
    x, y, em = shown.x, shown.y, shown.size
    if shown.way is Way.DOWN:
        return x, y + 0.88 * em - 0.9 * len(shown.text.strip()) * em, x + em, y + 0.88 * em
    return x, y - 0.1 * em, x + em * sum(map(_least_width, shown.text.rstrip())), y + 0.85 * em


def _least_width(mark: str) -> float:
    """Ems a character takes at the least: Han hardly give way, marks may lose half, Latin letters differ."""
    if mark < "\u2e80":
        return 0.4
    return 0.45 if "\u3000" <= mark <= "\u303f" or mark >= "\uff00" else 0.9


def _pixels(shown: Films, box: Box) -> tuple[slice, slice]:
    """The whole pixels inside a box of points, held to the page."""
    scale = shown.resolution / 72
    rows, columns = shown.inks[0].shape
    left, right = ceil((box[0] - shown.box[0]) * scale), floor((box[2] - shown.box[0]) * scale)
    top, bottom = ceil((shown.box[3] - box[3]) * scale), floor((shown.box[3] - box[1]) * scale)
    return slice(max(0, top), max(0, min(rows, bottom))), slice(max(0, left), max(0, min(columns, right)))
