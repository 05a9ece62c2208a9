"""Four programs draw three pages of No. 7003, and the pictures agree: what a reader sees is not one program's opinion.

Ghostscript, poppler and PDFium make colours of four inks in nearly the same way, MuPDF as Debian builds it in another; so
structure is compared, which lightness does not change, and colour by its mean.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from itertools import combinations
from pathlib import Path
from typing import TypeAlias

import numpy as np
import pypdfium2
import pytest
from judges import judge
from numpy.typing import NDArray
from PIL import Image

Grey: TypeAlias = NDArray[np.float64]
"""Rows by columns from the top left, 0 to 255."""

ROOT = Path(__file__).parents[2]
PAGES = (1, 4, 6)
FINE = 3
"""Drawn so many times finer, and averaged: each program rounds edges to its own pixels."""
PPI = 50.799 * FINE
"""A pixel is half a millimetre, so that 390 by 545 mm are whole pixels. A trace less, since two of the programs round up."""
SIZE = (780, 1090)
WINDOW = 8
ALIKE = 0.85
"""Structural similarity of every pair. Measured: 0.868 (Ghostscript and poppler, page 6) to 0.970."""
SHIFTED = 0.7
"""More than any pair has when one picture is moved by half a millimetre. Measured: 0.42 to 0.62."""
PATCH = 10
"""Windows to the side of a part of the page, 40 mm; at least 30 of the hundred must hold something."""
PATCH_ALIKE = 0.55
"""The least similar part of a page. Measured: 0.626; a photo that is missing gives less than 0.3."""
TOLERANCE = {"mutool": 12.0}
"""Of 255, mean of a colour over the page: MuPDF without ICC prints black ink as plain black. Measured 8.0."""
CLOSE = 4.0
"""The other three among themselves. Measured 1.6."""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("drawn") / "7003"
    pages = ",".join(map(str, PAGES))
    issue = str(ROOT / "issues" / "7003")
    command = [sys.executable, "-m", "layout", "build", issue, "--pages", pages, "--output", str(out), "--no-plates"]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    return out


def ghostscript(pdf: Path) -> Image.Image:
    options = ("-q", "-dSAFER", "-dBATCH", "-dNOPAUSE", "-sDEVICE=png16m", "-dUseTrimBox", "-dTextAlphaBits=4", "-dGraphicsAlphaBits=4")
    return shot("gs", *options, f"-r{PPI:g}", f"-sOutputFile={picture(pdf, 'gs')}", pdf, into=picture(pdf, "gs"))


def poppler(pdf: Path) -> Image.Image:
    into = picture(pdf, "poppler")
    return shot("pdftoppm", "-r", f"{PPI:g}", "-png", "-singlefile", pdf, into.with_suffix(""), into=into)


def mupdf(pdf: Path) -> Image.Image:
    into = picture(pdf, "mupdf")
    return shot("mutool", "draw", "-q", "-r", f"{PPI:g}", "-o", into, pdf, "1", into=into)


def pdfium(pdf: Path) -> Image.Image:
    with pypdfium2.PdfDocument(pdf) as opened:
        image: Image.Image = opened[0].render(scale=PPI / 72).to_pil().convert("RGB")
        return image


PROGRAMS: dict[str, Callable[[Path], Image.Image]] = {"gs": ghostscript, "pdftoppm": poppler, "mutool": mupdf, "pdfium": pdfium}


def picture(pdf: Path, program: str) -> Path:
    return pdf.with_name(f"{pdf.stem}-{program}.png")


def shot(program: str, *arguments: object, into: Path) -> Image.Image:
    subprocess.run([judge(program), *map(str, arguments)], check=True, capture_output=True, timeout=120)
    with Image.open(into) as image:
        return image.convert("RGB")


@cache
def drawn(program: str, pdf: Path) -> Image.Image:
    """A page at two pixels to the millimetre."""
    image = PROGRAMS[program](pdf)
    assert all(abs(side - FINE * whole) <= 1 for side, whole in zip(image.size, SIZE, strict=True)), image.size
    return image.crop((0, 0, FINE * SIZE[0], FINE * SIZE[1])).resize(SIZE, Image.Resampling.BOX)


def grey(image: Image.Image) -> Grey:
    return np.asarray(image.convert("L"), np.float64)


def structure(one: Grey, other: Grey) -> tuple[float, float]:
    """Contrast and structure of Wang, Bovik, Sheikh and Simoncelli (2004), mean over the windows that are not plain in both.

    Of the whole page, and of the part of it that is least alike.
    """
    first, second = windows(one), windows(other)
    spread = first.var(1), second.var(1)
    together = ((first - first.mean(1, keepdims=True)) * (second - second.mean(1, keepdims=True))).mean(1)
    steady = (0.03 * 255) ** 2
    used = (spread[0] > 4) | (spread[1] > 4)
    alike = np.where(used, (2 * together + steady) / (spread[0] + spread[1] + steady), 0)
    shape = (one.shape[0] // WINDOW, one.shape[1] // WINDOW)
    sums, counts = (patches(values.reshape(shape)) for values in (alike, used.astype(np.float64)))
    return float(alike.sum() / used.sum()), float((sums[counts >= 30] / counts[counts >= 30]).min())


def patches(values: Grey) -> Grey:
    """Sums over every square of PATCH windows."""
    summed = np.pad(values.cumsum(0).cumsum(1), ((1, 0), (1, 0)))
    sums: Grey = summed[PATCH:, PATCH:] - summed[:-PATCH, PATCH:] - summed[PATCH:, :-PATCH] + summed[:-PATCH, :-PATCH]
    return sums


def windows(page: Grey) -> Grey:
    """Squares of WINDOW pixels, one a row."""
    rows, columns = (side // WINDOW for side in page.shape)
    whole = page[: rows * WINDOW, : columns * WINDOW]
    return whole.reshape(rows, WINDOW, columns, WINDOW).swapaxes(1, 2).reshape(-1, WINDOW * WINDOW)


PAIRS = tuple(combinations(PROGRAMS, 2))


@pytest.mark.parametrize("pair", PAIRS, ids=" and ".join)
@pytest.mark.parametrize("number", PAGES)
def test_the_same_marks_stand_in_the_same_places(folder: Path, number: int, pair: tuple[str, str]) -> None:
    one, other = both(pair, folder / f"7003-{number:02}.pdf")
    alike, least = structure(grey(one), grey(other))
    moved, _ = structure(grey(one), np.roll(grey(other), 1, axis=1))
    assert alike > ALIKE
    assert least > PATCH_ALIKE
    assert moved < SHIFTED


@pytest.mark.parametrize("pair", PAIRS, ids=" and ".join)
@pytest.mark.parametrize("number", PAGES)
def test_the_colours_are_much_the_same(folder: Path, number: int, pair: tuple[str, str]) -> None:
    one, other = both(pair, folder / f"7003-{number:02}.pdf")
    apart = np.abs(np.asarray(one, np.float64).mean((0, 1)) - np.asarray(other, np.float64).mean((0, 1)))
    assert apart.max() < max(TOLERANCE.get(program, CLOSE) for program in pair)


def test_a_missing_photo_would_be_seen(folder: Path) -> None:
    """The comparison can fail: a page whose photos are grey is another page."""
    page = grey(drawn("pdfium", folder / "7003-04.pdf"))
    hidden = page.copy()
    hidden[200:500, 100:400] = 128
    assert structure(page, hidden)[1] < 0.3


def both(pair: tuple[str, str], pdf: Path) -> tuple[Image.Image, Image.Image]:
    for program in pair:
        if program != "pdfium":
            judge(program)
    with ThreadPoolExecutor(2) as hands:
        one, other = hands.map(lambda program: drawn(program, pdf), pair)
    return one, other
