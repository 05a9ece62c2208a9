from __future__ import annotations

import zlib
from io import BytesIO
from typing import Any

import numpy as np
import pikepdf
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pikepdf import Array, Dictionary, Name
from PIL import Image

from layout.press.coverage import Ground, heaviest, load, summed, unpacked, weighed

MM = 72 / 25.4
SQUARE = (0.0, 0.0, 60 * MM, 40 * MM)


def patchy() -> Any:
    """60 by 40 mm at ten pixels to the millimetre: 100 % of ink, and a patch of 16 mm with 300 %."""
    tones = np.zeros((400, 600, 4), np.uint8)
    tones[..., 3] = 255
    tones[100:260, 200:360, :3] = (255, 255, 0)
    return tones


def image(data: bytes, filters: pikepdf.Name, size: tuple[int, int] = (600, 400), **keys: Any) -> pikepdf.Object:
    pdf, parms = pikepdf.new(), keys.pop("DecodeParms", None)
    stream = pdf.make_stream(
        b"", Width=size[0], Height=size[1], BitsPerComponent=8, **{"ColorSpace": Name.DeviceCMYK, **keys}, Subtype=Name.Image
    )
    stream.write(data, filter=filters, decode_parms=parms)
    KEPT.append(pdf)
    return stream


KEPT: list[pikepdf.Pdf] = []


def test_ink_is_counted_by_the_percent_and_weighed_over_squares() -> None:
    read = weighed(patchy(), SQUARE)
    assert (read.counts[100], read.counts[300], sum(read.counts)) == (600 * 400 - 160 * 160, 160 * 160, 600 * 400)
    assert read.peak == 300
    assert read.square == pytest.approx(300)
    assert read.beyond(250) == pytest.approx(160 * 160 / (600 * 400))
    left, bottom, right, top = (side / MM for side in read.at)
    assert (right - left, top - bottom) == pytest.approx((15, 15), abs=0.7)
    assert 19.3 <= left <= right <= 36.7
    assert 40 - 26.7 <= bottom <= top <= 40 - 9.3


def test_a_picture_smaller_than_the_square_is_averaged_whole() -> None:
    square, at = heaviest(summed(patchy()), (0, 0, 30, 20))
    assert square == pytest.approx(100 + 200 * 160 * 160 / (600 * 400), rel=0.02)
    assert at == pytest.approx((0, 0, 30, 20), abs=2)


@given(st.lists(st.tuples(*[st.integers(0, 255)] * 4), min_size=1, max_size=40))
def test_the_inks_of_a_pixel_are_added(pixels: list[tuple[int, ...]]) -> None:
    tones = np.array([pixels], np.uint8)
    assert summed(tones).tolist() == [[sum(pixel) for pixel in pixels]]
    assert sum(weighed(tones, SQUARE).counts) == len(pixels)


def test_flate_is_unpacked_with_every_predictor() -> None:
    tones = patchy()
    plain = image(zlib.compress(tones.tobytes()), Name.FlateDecode)
    assert (unpacked(plain) == tones).all()
    rows = np.diff(tones.astype(np.int16), axis=1, prepend=0).astype(np.uint8)
    parms = {"/Predictor": 2, "/Colors": 4, "/Columns": 600}
    assert (unpacked(image(zlib.compress(rows.tobytes()), Name.FlateDecode, DecodeParms=Dictionary(parms))) == tones).all()
    up = np.diff(tones.astype(np.int16), axis=0, prepend=0).astype(np.uint8).reshape(400, 2400)
    filtered = np.concatenate([np.full((400, 1), 2, np.uint8), up], axis=1)
    png = image(zlib.compress(filtered.tobytes()), Name.FlateDecode, DecodeParms=Dictionary({**parms, "/Predictor": 15}))
    assert (unpacked(png) == tones).all()


def test_a_jpeg_of_adobe_is_turned_over_by_its_decode_array() -> None:
    out = BytesIO()
    Image.frombytes("CMYK", (600, 400), patchy().tobytes()).save(out, "JPEG", quality=98, subsampling=0)
    read = load(image(out.getvalue(), Name.DCTDecode, Decode=Array([1, 0] * 4)), SQUARE)
    assert read is not None
    assert read.square == pytest.approx(300, abs=3)
    upside_down = load(image(out.getvalue(), Name.DCTDecode), SQUARE)
    assert upside_down is not None
    assert upside_down.square == pytest.approx(300, abs=3)
    assert upside_down.counts[300] > 150_000


def test_a_large_jpeg_is_reduced_and_keeps_its_squares() -> None:
    out = BytesIO()
    large = Image.frombytes("CMYK", (600, 400), patchy().tobytes()).resize((3000, 2000), Image.Resampling.NEAREST)
    large.save(out, "JPEG", quality=95, subsampling=0)
    read = load(image(out.getvalue(), Name.DCTDecode, (3000, 2000), Decode=Array([1, 0] * 4)), SQUARE)
    assert read is not None
    assert sum(read.counts) < 3000 * 2000
    assert read.square == pytest.approx(300, abs=3)


@pytest.mark.parametrize(
    ("data", "filters", "keys"),
    [
        (b"", Name.FlateDecode, {}),
        (b"\xff\xd8 torn", Name.DCTDecode, {}),
        (zlib.compress(bytes(9)), Name.FlateDecode, {}),
        (zlib.compress(bytes(600 * 400 * 3)), Name.FlateDecode, {"ColorSpace": Name.DeviceRGB}),
        (b"x", Name.JPXDecode, {}),
        (zlib.compress(bytes(99)), Name.FlateDecode, {"Width": 10**6, "Height": 10**6}),
    ],
)
def test_what_cannot_be_weighed_has_no_load(data: bytes, filters: Any, keys: dict[str, Any]) -> None:
    given = image(data, filters)
    for key, value in keys.items():
        given[f"/{key}"] = value
    assert load(given, SQUARE) is None


def test_the_ground_remembers_what_was_painted_last() -> None:
    ground = Ground((0, 0, 200, 100))
    assert not ground.inked((0, 0, 200, 100))
    ground.mark((10, 10, 60, 60), True)
    assert ground.inked((59, 59, 80, 80))
    assert not ground.inked((61, 0, 80, 100))
    ground.mark((0, 0, 200, 100), False)
    assert not ground.inked((10, 10, 60, 60))
    ground.mark((-50, -50, 500, 500), True)
    assert ground.inked((199, 99, 300, 300))


def test_the_ground_of_a_huge_page_stays_small() -> None:
    ground = Ground((0, 0, 1e6, 1e6))
    ground.mark((0, 0, 1e5, 1e5), True)
    assert ground.cells.size < 3_000_000
    assert (ground.inked((0, 0, 5e4, 5e4)), ground.inked((2e5, 2e5, 3e5, 3e5))) == (True, False)
