from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Callable

import pytest
from handset import PROFILE, photo, saved
from PIL import Image, ImageChops, ImageCms

from layout.press import images
from layout.press.images import Order
from layout.press.separation import Separation
from layout.units import Rect, mm

HOUSE = Separation(PROFILE, 240)
QUARTERS = ((220, 20, 20), (20, 160, 40), (30, 50, 200), (250, 250, 250))


def quarters(size: tuple[int, int] = (120, 80)) -> Image.Image:
    """Red, green, blue and white: top left, top right, bottom left, bottom right."""
    image = Image.new("RGB", (2, 2))
    image.putdata(QUARTERS)
    return image.resize(size, Image.Resampling.NEAREST)


def printed(data: bytes, window: tuple[int, int, int, int] | None = None, pixels: tuple[int, int] | None = None) -> Image.Image:
    whole = (0, 0, *images.upright_size(data))
    made = images.converted(data, Order(window or whole, pixels or whole[2:], 95), HOUSE)
    return Image.open(io.BytesIO(made))


def inks(image: Image.Image, place: tuple[float, float]) -> str:
    """The inks that stand at a place given in shares of the picture, strongest first."""
    found = image.getpixel((int(image.width * place[0]), int(image.height * place[1])))
    assert isinstance(found, tuple)
    return "".join(name for value, name in sorted(zip(found, "CMYK", strict=True), reverse=True) if value > 100 and name != "K")


CORNERS = ((0.25, 0.25), (0.75, 0.25), (0.25, 0.75), (0.75, 0.75))


def corners(image: Image.Image) -> list[set[str]]:
    return [set(inks(image, place)) for place in CORNERS]


MEANT = [{"M", "Y"}, {"C", "Y"}, {"C", "M"}, set[str]()]


def test_red_green_blue_and_paper_come_out_in_the_right_inks() -> None:
    image = printed(saved(quarters(), "PNG"))
    assert (image.mode, image.size) == ("CMYK", (120, 80))
    assert corners(image) == MEANT


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_turned_photo_is_printed_upright(orientation: int) -> None:
    """The camera's turn is undone, and the window is one of the upright picture."""
    undo = {
        2: [Image.Transpose.FLIP_LEFT_RIGHT], 3: [Image.Transpose.ROTATE_180], 4: [Image.Transpose.FLIP_TOP_BOTTOM],
        5: [Image.Transpose.TRANSPOSE], 6: [Image.Transpose.ROTATE_90], 7: [Image.Transpose.TRANSVERSE],
        8: [Image.Transpose.ROTATE_270],
    }  # fmt: skip
    lying = quarters()
    for turn in undo.get(orientation, []):
        lying = lying.transpose(turn)
    exif = Image.Exif()
    exif[0x0112] = orientation
    for kind in ("JPEG", "TIFF"):
        data = saved(lying, kind, exif=exif)
        assert images.upright_size(data) == (120, 80)
        assert corners(printed(data)) == MEANT
        assert set(inks(printed(data, (60, 0, 120, 40), (30, 20)), (0.5, 0.5))) == {"C", "Y"}


def _lab() -> Image.Image:
    lab = ImageCms.profileToProfile(quarters(), ImageCms.createProfile("sRGB"), ImageCms.createProfile("LAB"), outputMode="LAB")
    assert lab is not None
    return lab


def _alpha() -> Image.Image:
    """The white quarter is black behind full transparency."""
    image = quarters().convert("RGBA")
    image.paste((0, 0, 0, 0), (60, 40, 120, 80))
    return image


def _ycck() -> bytes:
    """A JPEG as Photoshop writes CMYK: luminance and two colour differences of the inks, and black; APP14 says so."""
    image = Image.new("CMYK", (2, 2))
    image.putdata([(0, 240, 220, 0), (230, 0, 230, 0), (230, 200, 0, 0), (0, 0, 0, 0)])
    *colours, black = image.resize((120, 80), Image.Resampling.NEAREST).split()
    light = Image.merge("RGB", colours).convert("YCbCr")
    data = saved(Image.merge("CMYK", [*(ImageChops.invert(part) for part in light.split()), black]), "JPEG", quality=95)
    transform = data.index(b"Adobe") + 11
    assert data[transform] == 0
    return data[:transform] + b"\x02" + data[transform + 1 :]


@pytest.mark.parametrize(
    ("name", "make"),
    [
        ("palette", lambda: saved(quarters().quantize(8), "PNG")),
        ("webp", lambda: saved(quarters(), "WEBP", lossless=True)),
        ("lab", lambda: saved(_lab(), "TIFF")),
        ("alpha", lambda: saved(_alpha(), "PNG")),
        ("profiled", lambda: saved(quarters(), "PNG", icc_profile=ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())),
        ("damaged profile", lambda: saved(quarters(), "PNG", icc_profile=b"no profile")),
        ("ycck", _ycck),
    ],
)  # fmt: skip
def test_every_kind_of_file_prints_the_same_colours(name: str, make: Callable[[], bytes]) -> None:
    assert corners(printed(make())) == MEANT, name


def test_cmyk_without_a_profile_is_taken_as_it_is() -> None:
    image = Image.new("CMYK", (64, 64), (10, 60, 110, 40))
    made = printed(saved(image, "TIFF"))
    assert made.getpixel((30, 30)) == pytest.approx((10, 60, 110, 40), abs=2)


def test_cmyk_above_the_limit_gives_way() -> None:
    made = printed(saved(Image.new("CMYK", (64, 64), (255, 255, 255, 200)), "TIFF"))
    found = made.getpixel((30, 30))
    assert isinstance(found, tuple)
    assert sum(found) <= 245 * 255 // 100
    assert found[3] == pytest.approx(200, abs=2)


def test_cmyk_of_another_press_is_separated_anew() -> None:
    """A profile that says what the numbers mean is believed."""
    plain = printed(saved(Image.new("CMYK", (64, 64), (0, 0, 0, 200)), "TIFF"))
    other = printed(saved(Image.new("CMYK", (64, 64), (0, 0, 0, 200)), "TIFF", icc_profile=PROFILE))
    assert plain.getpixel((9, 9)) != other.getpixel((9, 9))


def _sixteen_bit(levels: tuple[int, int]) -> bytes:
    """A grey PNG of 16 bits, 64 by 64, its halves at two levels."""
    row = b"\0" + struct.pack(">32H", *[levels[0]] * 32) + struct.pack(">32H", *[levels[1]] * 32)

    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    head = struct.pack(">2I5B", 64, 64, 16, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(row * 64)) + chunk(b"IEND", b"")


def test_sixteen_bits_become_eight() -> None:
    made = printed(_sixteen_bit((65535, 0)))
    assert made.mode == "L"
    assert (made.getpixel((10, 30)), made.getpixel((54, 30))) == (255, 0)


def test_one_bit_and_grey_print_with_black_alone() -> None:
    for mode in ("1", "L", "LA"):
        assert printed(saved(Image.linear_gradient("L").convert(mode), "PNG")).mode == "L"


def test_no_pixel_strays_far_over_the_limit() -> None:
    """The profile stops at 230 %; the rounding of the JPEG may add a little."""
    made = printed(photo())
    sums = [sum(made.getpixel((x, y))) for x in range(0, 300, 3) for y in range(0, 200, 3)]  # type: ignore[arg-type]
    assert max(sums) <= 2.45 * 255


def test_the_file_carries_nothing_of_the_camera() -> None:
    data = saved(quarters(), "JPEG", comment=b"taken at home", exif=b"Exif\0\0MM\0*\0\0\0\x08\0\0\0\0\0\0")
    made = printed(data)
    assert made.info.keys() <= {"jfif", "jfif_version", "jfif_unit", "jfif_density", "adobe", "adobe_transform"}


def test_pixels_are_those_of_the_paper_and_never_more_than_the_window_has() -> None:
    rect = Rect(0, 0, mm(127), mm(254))
    assert images.pixels((0, 0, 5000, 9000), rect, 220) == (1100, 2200)
    assert images.pixels((100, 0, 900, 9000), rect, 220) == (800, 2200)


@pytest.mark.parametrize("data", [b"", b"\xff\xd8\xff\xe0 nothing", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", photo()[:3000]])
def test_a_damaged_file_is_refused_in_words(data: bytes) -> None:
    with pytest.raises(ValueError, match="the picture cannot be read"):
        printed(data)


def test_a_picture_too_large_is_refused_before_it_is_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(images, "MOST_PIXELS", 100)
    with pytest.raises(ValueError, match="120 × 80 pixels, more than a page can use"):
        printed(saved(quarters(), "PNG"))
