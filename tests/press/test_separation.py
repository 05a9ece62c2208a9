from __future__ import annotations

from itertools import pairwise

import pytest
from handset import PROFILE
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageCms

from layout.press.separation import (
    Cmyk,
    Separation,
    beyond,
    black_alone,
    black_ramp,
    clamped,
    grey,
    in_black,
    kept,
    lightness_ramp,
    separated,
)  # fmt: skip

HOUSE = Separation(PROFILE, 240)
SRGB = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
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


def cube(side: int = 17) -> Image.Image:
    """Every colour of the screen in so many steps."""
    steps = [round(step * 255 / (side - 1)) for step in range(side)]
    image = Image.new("RGB", (side * side, side))
    image.putdata([(red, green, blue) for red in steps for green in steps for blue in steps])
    return image


def test_the_profile_never_exceeds_its_own_limit() -> None:
    heavy = separated(cube(), b"", Separation(PROFILE, 400))
    assert beyond(heavy, 232) == 0 < beyond(heavy, 220)


@settings(max_examples=50)
@given(inks=st.lists(st.tuples(INK, INK, INK, INK), min_size=1, max_size=30), limit=st.integers(100, 400))
def test_beyond_counts_what_is_over_the_limit(inks: list[Cmyk], limit: int) -> None:
    image = Image.new("CMYK", (len(inks), 1))
    image.putdata(inks)
    over = sum(sum(pixel) > limit * 255 // 100 for pixel in inks)
    least = sum(sum(pixel) > 7 for pixel in inks)
    assert over / len(inks) <= beyond(image, limit) <= over / max(1, least, over)


def test_bare_paper_does_not_dilute_the_share_of_heavy_pixels() -> None:
    image = Image.new("CMYK", (100, 100))
    image.paste((255, 255, 255, 255), (0, 0, 1, 1))
    image.paste((90, 0, 0, 0), (0, 1, 3, 2))
    assert beyond(image, 250) == 0.25


@pytest.mark.parametrize(
    ("image", "stays"),
    [
        (Image.new("CMYK", (9, 9), (204, 204, 204, 0)), True),
        (Image.new("CMYK", (9, 9), (208, 208, 208, 0)), True),  # 244.7 %: the slack
        (Image.new("CMYK", (9, 9), (210, 210, 210, 0)), False),
        (Image.new("RGB", (9, 9), (9, 9, 9)), False),
    ],
)
def test_cmyk_keeps_its_numbers_while_it_holds_the_limit(image: Image.Image, stays: bool) -> None:
    assert kept(image, HOUSE) is stays


def test_too_much_ink_becomes_black_by_the_profile_and_not_by_the_clamp() -> None:
    """Four inks at 350 % come out far below the limit, as dark, and with more black in them than the clamp would leave."""
    found = pixel(separated(Image.new("CMYK", (1, 1), (230, 220, 220, 220)), b"", HOUSE))
    assert sum(found) < 2.2 * 255
    assert found[3] > max(found[:3])


def test_a_picture_in_another_space_than_its_profile_is_read_as_if_it_had_none() -> None:
    image = Image.new("RGB", (1, 1), (200, 40, 40))
    assert pixel(separated(image, PROFILE, HOUSE)) == pixel(separated(image, b"", HOUSE))
    inks = Image.new("CMYK", (1, 1), (250, 250, 250, 200))
    assert pixel(separated(inks, SRGB, HOUSE)) == pixel(separated(inks, b"", HOUSE))


@pytest.mark.parametrize("limit", [240, 200])
def test_no_colour_exceeds_the_house(limit: int) -> None:
    data = separated(cube(), b"", Separation(PROFILE, limit)).tobytes()
    assert max(sum(data[i : i + 4]) for i in range(0, len(data), 4)) <= limit * 255 // 100


def test_paper_takes_no_ink_and_skin_hardly_any_black() -> None:
    assert pixel(separated(Image.new("RGB", (1, 1), "white"), b"", HOUSE)) == (0, 0, 0, 0)
    cyan, magenta, yellow, black = pixel(separated(Image.new("RGB", (1, 1), (224, 172, 140)), b"", HOUSE))
    assert cyan < 20 < magenta < yellow
    assert black < 40


def test_the_black_ramp_runs_from_solid_to_paper_without_a_step_back() -> None:
    ramp = black_ramp(PROFILE)
    assert (ramp[0], ramp[255]) == (0, 255)
    assert all(low <= high for low, high in pairwise(ramp))
    assert max(high - low for low, high in pairwise(ramp)) <= 6


def test_the_ramp_of_lightness_runs_alike() -> None:
    ramp = lightness_ramp(PROFILE)
    assert (ramp[0], ramp[255]) == (0, 255)
    assert all(low <= high for low, high in pairwise(ramp))


def test_the_black_ramp_allows_for_dot_gain() -> None:
    """A middle grey asks for a lighter dot than its own value: the paper spreads it."""
    assert black_ramp(PROFILE)[128] > 150


def test_a_black_and_white_photo_saved_in_colour_is_known() -> None:
    assert grey(Image.new("RGB", (4, 4), (100, 103, 98)))
    assert not grey(Image.new("RGB", (4, 4), (100, 120, 98)))
    assert grey(Image.new("CMYK", (4, 4), (0, 0, 0, 90)))
    assert not grey(Image.new("CMYK", (4, 4), (1, 0, 0, 90)))
    speck = Image.new("RGB", (400, 300), (100, 103, 98))
    speck.putpixel((7, 201), (100, 120, 98))
    assert not grey(speck)


def test_colours_are_put_in_black_by_their_lightness() -> None:
    """Green is lighter than red, red lighter than blue, though all three are as strong; white is paper and black is solid."""
    shades = [pixel(in_black(Image.new("RGB", (1, 1), colour), b"", PROFILE))[0] for colour in ("white", "lime", "red", "blue", "black")]
    assert shades == sorted(shades, reverse=True)
    assert (shades[0], shades[-1]) == (255, 0)
    assert len(set(shades)) == 5


def test_a_grey_is_as_dark_with_and_without_its_profile() -> None:
    for value in (20, 90, 128, 200, 250):
        image = Image.new("RGB", (1, 1), (value, value, value))
        assert pixel(in_black(image, SRGB, PROFILE)) == pytest.approx(pixel(in_black(image, b"", PROFILE)), abs=3)


def test_the_black_of_a_cmyk_picture_without_colour_is_kept() -> None:
    assert pixel(in_black(Image.new("CMYK", (1, 1), (0, 0, 0, 77)), b"", PROFILE)) == (178,)


@pytest.mark.parametrize(
    ("inks", "printed"),
    [
        ((0, 0, 0, 0), (0, 0, 0, 0)),
        ((0, 0, 0, 600), (0, 0, 0, 600)),
        ((0, 0, 0, 1000), (0, 0, 0, 1000)),
        ((0, 1000, 900, 0), (0, 0, 0, 1000)),  # the red of a nameplate: type, and half as dark as black: solid
        ((1000, 1000, 1000, 1000), (0, 0, 0, 1000)),
    ],
)
def test_inks_of_a_black_page(inks: Cmyk, printed: Cmyk) -> None:
    assert black_alone(inks, PROFILE) == printed


def test_a_light_ink_becomes_a_tint() -> None:
    yellow, cyan = black_alone((0, 0, 1000, 0), PROFILE), black_alone((600, 0, 0, 0), PROFILE)
    assert yellow[:3] == cyan[:3] == (0, 0, 0)
    assert 0 < yellow[3] < 100 < cyan[3] < 500
