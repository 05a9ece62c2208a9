from __future__ import annotations

from collections.abc import Callable
from importlib.resources import files
from io import BytesIO
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from judges import judge
from PIL import Image, ImageCms
from test_plates import BLACK, drawn, read

from layout.press.plates import Films, films, measured
from layout.press.softproof import _page, _seen, plated, soft_proof
from layout.printed import PrintedType

PROFILE = (files("layout.press") / "profiles" / "newsprint-tr002.icc").read_bytes()
# Lab of the characterization data set TR 002: paper, and solids of cyan, magenta, yellow and black on it.
LAB = {
    (0, 0, 0, 0): (80.1, 0.0, 3.5), (255, 0, 0, 0): (56.6, -23.4, -26.5), (0, 255, 0, 0): (52.7, 44.1, -1.1),
    (0, 0, 255, 0): (76.6, -4.1, 54.7), (0, 0, 0, 255): (36.7, 1.7, 4.3),
}  # fmt: skip
CLEAN = drawn("0 0 0 1 k 20 30 50 50 re f")


def patches(*inks: tuple[int, ...], side: int = 64) -> Films:
    """Patches side by side."""
    planes = [np.hstack([np.full((side, side), ink[plate], np.uint8) for ink in inks]) for plate in range(4)]
    return Films((planes[0], planes[1], planes[2], planes[3]), 150, (0, 0, 1, 1))


def seen(png: bytes) -> Image.Image:
    return Image.open(BytesIO(png)).convert("RGB")


def lab(pixel: tuple[int, ...]) -> list[float]:
    """Of an sRGB pixel, D50."""
    transform = ImageCms.buildTransform(ImageCms.createProfile("sRGB"), ImageCms.createProfile("LAB"), "RGB", "LAB")
    light, *opponents = ImageCms.applyTransform(Image.new("RGB", (1, 1), (pixel[0], pixel[1], pixel[2])), transform).tobytes()  # type: ignore[union-attr]
    return [light / 2.55, *((v + 128) % 256 - 128 for v in opponents)]


@pytest.mark.parametrize("ink", LAB, ids=["paper", "cyan", "magenta", "yellow", "black"])
def test_solids_look_as_they_were_measured(ink: tuple[int, int, int, int]) -> None:
    png = soft_proof(patches(ink), PROFILE, 64)
    pixel = seen(png).getpixel((32, 32))
    assert isinstance(pixel, tuple)
    assert lab(pixel) == pytest.approx(LAB[ink], abs=4)


def test_paper_is_a_warm_grey_and_black_is_soft() -> None:
    image = seen(soft_proof(patches((0, 0, 0, 0), (0, 0, 0, 255)), PROFILE, 128))
    paper, black = image.getpixel((20, 30)), image.getpixel((100, 30))
    assert isinstance(paper, tuple)
    assert isinstance(black, tuple)
    assert 180 < paper[2] < paper[1] <= paper[0] < 215
    assert 60 < black[2] < black[0] < 110


@settings(max_examples=40, deadline=None)
@given(
    size=st.tuples(st.integers(20, 90), st.integers(20, 150)),
    scale=st.floats(0.8, 4),
    specks=st.lists(st.tuples(st.integers(0, 2), st.floats(0, 0.99), st.floats(0, 0.99), st.integers(1, 40)), max_size=4),
)
def test_parts_are_seen_as_the_whole_page_would_be(
    size: tuple[int, int], scale: float, specks: list[tuple[int, float, float, int]]
) -> None:
    """Colour anywhere on black: no pixel is off by more than a rounding of its inks."""
    rows, columns = round(size[1] * scale), round(size[0] * scale)
    planes = [np.zeros((rows, columns), np.uint8) for _ in range(4)]
    planes[3][::5, ::3] = 255
    for ink, down, across, side in specks:
        planes[ink][int(down * rows) : int(down * rows) + side, int(across * columns) : int(across * columns) + side] = 200
    whole = Image.merge("CMYK", [Image.fromarray(plane) for plane in planes]).resize(size, Image.Resampling.HAMMING)
    found, wanted = (np.asarray(image).astype(int) for image in (_page(planes, size, PROFILE), _seen(whole, PROFILE)))
    assert abs(found - wanted).max() <= 2


@pytest.mark.parametrize("width", [700, 1400])
def test_the_width_is_what_was_asked(width: int) -> None:
    shown = patches((0, 0, 0, 0), (0, 255, 0, 0), (0, 0, 0, 255), side=500)
    image = Image.open(BytesIO(soft_proof(shown, PROFILE, width)))
    assert (image.format, image.mode, image.size) == ("PNG", "P", (width, width // 3 + (width % 3 == 2)))


def test_the_same_plates_give_the_same_bytes() -> None:
    shown = patches((12, 200, 3, 40), (0, 0, 0, 255))
    assert soft_proof(shown, PROFILE, 100) == soft_proof(shown, PROFILE, 100)


@pytest.mark.parametrize("profile", [b"", b"not icc", PROFILE[:400], ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()])
def test_a_profile_that_is_none_is_a_sentence(profile: bytes) -> None:
    with pytest.raises(ValueError, match=r"cannot show a soft proof .*four inks"):
        soft_proof(patches((0, 0, 0, 0)), profile, 64)


def shelf() -> tuple[dict[str, bytes], Callable[[str, Callable[[], bytes]], bytes]]:
    kept: dict[str, bytes] = {}
    return kept, lambda key, make: kept[key] if key in kept else kept.setdefault(key, make())


def test_what_was_kept_is_what_was_made(monkeypatch: pytest.MonkeyPatch) -> None:
    kept, keep = shelf()
    line = PrintedType(25, 40, 9, "法治", "Song", BLACK, True)
    stained = drawn("0.5 0 0 0 k 20 30 50 50 re f /Over gs 0 0 0 1 k 25 42 10 3 re f", ("专色",))
    first = plated(stained, read(types=(line,)), PROFILE, judge("gs"), keep)
    monkeypatch.setattr("layout.press.softproof._blob", lambda *_: pytest.fail("made twice"))
    assert plated(stained, read(types=(line,)), PROFILE, judge("gs"), keep) == first
    assert first[0] == measured(films(stained, read(), judge("gs")), read(types=(line,)))
    assert [stain.percent for stain in first[0].stains] == [pytest.approx(50, abs=0.5)]
    assert (len(kept), seen(first[1]).width) == (1, 1400)


def test_whatever_the_plates_depend_on_is_in_the_key() -> None:
    kept, keep = shelf()
    line = PrintedType(25, 40, 9, "法治", "Song", BLACK, True)
    for pdf, printed, profile in (
        (CLEAN, read(), PROFILE),
        (CLEAN, read(types=(line,)), PROFILE),
        (drawn("0 0 0 1 k 20 30 50 51 re f"), read(), PROFILE),
        (CLEAN, read(), PROFILE + b"\0"),
    ):
        plated(pdf, printed, profile, judge("gs"), keep)
    assert len(kept) == 4


def test_a_failure_is_not_kept(tmp_path: Path) -> None:
    kept, keep = shelf()
    with pytest.raises(ValueError, match="made no plates"):
        plated(b"", read(), PROFILE, judge("gs"), keep)
    assert not kept
