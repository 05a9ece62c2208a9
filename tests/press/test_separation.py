from __future__ import annotations

from itertools import pairwise

import pytest
from handset import PROFILE
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from layout.press.separation import Separation, black_ramp, clamped, grey, heaviest, separated

HOUSE = Separation(PROFILE, 240)
INK = st.integers(0, 255)


def pixel(image: Image.Image) -> tuple[int, ...]:
    found = image.getpixel((0, 0))
    return found if isinstance(found, tuple) else (int(found or 0),)


@settings(max_examples=50, deadline=None)
@given(inks=st.tuples(INK, INK, INK, INK), limit=st.integers(150, 320))
def test_the_clamp_holds_the_limit_and_keeps_black(inks: tuple[int, int, int, int], limit: int) -> None:
    found = pixel(clamped(Image.new("CMYK", (1, 1), inks), limit))
    most = limit * 255 // 100
    assert sum(found) <= max(most, inks[3])
    assert found[3] == inks[3]
    if sum(inks) <= most:
        assert found == inks


def test_the_profile_never_exceeds_its_own_limit() -> None:
    assert 220 < heaviest(PROFILE) < 232


@pytest.mark.parametrize("limit", [240, 200])
def test_no_colour_exceeds_the_house(limit: int) -> None:
    cube = Image.new("RGB", (32, 32))
    cube.putdata([(x * 8, y * 8, (x * y) % 256) for y in range(32) for x in range(32)])
    data = separated(cube, b"", Separation(PROFILE, limit)).tobytes()
    assert max(sum(data[i : i + 4]) for i in range(0, len(data), 4)) <= limit * 255 // 100


def test_paper_takes_no_ink_and_skin_hardly_any_black() -> None:
    assert pixel(separated(Image.new("RGB", (1, 1), (255, 255, 254)), b"", Separation(PROFILE, 240))) in {(0, 0, 0, 0), (255,)}
    cyan, magenta, yellow, black = pixel(separated(Image.new("RGB", (1, 1), (224, 172, 140)), b"", HOUSE))
    assert cyan < 20 < magenta < yellow
    assert black < 40


def test_the_black_ramp_runs_from_solid_to_paper_without_a_step_back() -> None:
    ramp = black_ramp(PROFILE)
    assert (ramp[0], ramp[255]) == (0, 255)
    assert all(low <= high for low, high in pairwise(ramp))
    assert max(high - low for low, high in pairwise(ramp)) <= 6


def test_the_black_ramp_allows_for_dot_gain() -> None:
    """A middle grey asks for a lighter dot than its own value: the paper spreads it."""
    assert black_ramp(PROFILE)[128] > 150


def test_a_black_and_white_photo_saved_in_colour_is_known() -> None:
    assert grey(Image.new("RGB", (4, 4), (100, 103, 98)))
    assert not grey(Image.new("RGB", (4, 4), (100, 120, 98)))
