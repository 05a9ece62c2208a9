from __future__ import annotations

import io
import random
import struct
import zlib
from collections.abc import Callable

import pytest
from handset import PROFILE, photo, saved
from PIL import Image, ImageChops, ImageCms, ImageStat

from layout.desk.photos import PIXEL_LIMIT
from layout.press import images, jpeg
from layout.press.images import Order
from layout.press.jpeg import written
from layout.press.separation import Separation, beyond
from layout.units import Rect, mm

HOUSE = Separation(PROFILE, 240)
SRGB = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
QUARTERS = ((220, 20, 20), (20, 160, 40), (30, 50, 200), (250, 250, 250))


def quarters(size: tuple[int, int] = (120, 80)) -> Image.Image:
    """Red, green, blue and white: top left, top right, bottom left, bottom right."""
    image = Image.new("RGB", (2, 2))
    image.putdata(QUARTERS)
    return image.resize(size, Image.Resampling.NEAREST)


def printed(
    data: bytes, window: tuple[int, int, int, int] | None = None, pixels: tuple[int, int] | None = None, **wish: bool
) -> Image.Image:
    whole = (0, 0, *images.upright_size(data))
    made = images.converted(data, Order(window or whole, pixels or whole[2:], 95, **wish), HOUSE)
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


def _multiplied() -> bytes:
    """A TIFF whose colours have been multiplied by its alpha (ExtraSamples 1)."""
    data = saved(_alpha(), "TIFF")
    tag = data.index(struct.pack("<2HIH", 338, 3, 1, 2))
    return data[: tag + 8] + b"\x01" + data[tag + 9 :]


def _palette() -> bytes:
    image = Image.new("P", (2, 2))
    image.putpalette([value for colour in (*QUARTERS[:3], (0, 0, 0)) for value in colour])
    image.putdata([0, 1, 2, 3])
    return saved(image.resize((120, 80), Image.Resampling.NEAREST), "PNG", transparency=3)


def _deep_alpha() -> bytes:
    """A PNG of four channels of 16 bits."""
    rows = b"".join(b"\0" + bytes(v for x in range(120) for v in _deep(x, y)) for y in range(80))
    return _png((120, 80), (16, 6), rows)


def _deep(x: int, y: int) -> bytes:
    red, green, blue, alpha = _alpha().getpixel((x, y))  # type: ignore[misc]
    return struct.pack(">4H", red * 257, green * 257, blue * 257, alpha * 257)


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
        ("alpha in webp", lambda: saved(_alpha(), "WEBP", lossless=True)),
        ("alpha in tiff", lambda: saved(_alpha(), "TIFF")),
        ("alpha, multiplied", _multiplied),
        ("palette with a transparent colour", _palette),
        ("16 bits and alpha", _deep_alpha),
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
    assert found[3] > 90


INKS = (150, 90, 60, 30)


def test_cmyk_that_holds_the_limit_keeps_its_numbers_whatever_its_profile_says() -> None:
    for options in ({}, {"icc_profile": PROFILE}):
        made = printed(saved(Image.new("CMYK", (64, 64), INKS), "TIFF", **options))
        assert made.getpixel((9, 9)) == pytest.approx(INKS, abs=2)


def test_cmyk_is_separated_anew_when_asked() -> None:
    found = printed(saved(Image.new("CMYK", (64, 64), INKS), "TIFF", icc_profile=PROFILE), anew=True).getpixel((9, 9))
    assert isinstance(found, tuple)
    assert found[3] > INKS[3] + 10
    assert found != pytest.approx(INKS, abs=5)


def test_sharpening_does_not_make_a_good_separation_a_bad_one() -> None:
    """Stripes at the limit: what their edges gain is taken off again, and the rest keeps its numbers."""
    image = Image.new("CMYK", (120, 80), (0, 0, 0, 0))
    image.paste((200, 200, 200, 0), (0, 0, 60, 80))
    made = printed(saved(image, "TIFF"))
    assert made.getpixel((10, 40)) == pytest.approx((200, 200, 200, 0), abs=3)
    assert beyond(made, 250) < 0.001


def test_black_alone_in_cmyk_is_one_channel_with_its_own_dots() -> None:
    made = printed(saved(Image.new("CMYK", (64, 64), (0, 0, 0, 77)), "TIFF"))
    assert made.mode == "L"
    assert made.getpixel((9, 9)) == pytest.approx(178, abs=1)


def test_a_cmyk_jpeg_without_the_mark_of_adobe_holds_its_inks_upright() -> None:
    data = saved(Image.new("CMYK", (64, 64), (20, 200, 60, 0)), "JPEG", quality=95)
    mark = data.index(b"\xff\xee")
    plain = data[:mark] + data[mark + 2 + int.from_bytes(data[mark + 2 : mark + 4], "big") :]
    assert printed(data).getpixel((9, 9)) == pytest.approx((20, 200, 60, 0), abs=4)
    assert sum(printed(plain, anew=False).getpixel((9, 9))) < 2.5 * 255  # type: ignore[arg-type]
    light = saved(Image.new("CMYK", (64, 64), (235, 55, 195, 255)), "JPEG", quality=95)  # (20, 200, 60, 0) turned over
    light = light[:mark] + light[mark + 2 + int.from_bytes(light[mark + 2 : mark + 4], "big") :]
    assert printed(light).getpixel((9, 9)) == pytest.approx((20, 200, 60, 0), abs=4)


@pytest.mark.parametrize(
    "make",
    [
        lambda: saved(quarters(), "PNG"), lambda: saved(_alpha(), "PNG"),
        lambda: saved(quarters(), "PNG", icc_profile=SRGB), lambda: saved(_lab(), "TIFF"),
    ],
)  # fmt: skip
def test_on_a_black_page_every_picture_is_black_alone(make: Callable[[], bytes]) -> None:
    made = printed(make(), black=True)
    assert made.mode == "L"
    red, green, blue, white = (made.getpixel((int(120 * x), int(80 * y))) for x, y in CORNERS)
    assert white >= 248 > green > red > blue  # type: ignore[operator]


def test_the_profile_of_a_grey_picture_is_honoured() -> None:
    """The same numbers, of which one file says that they are coded linearly: they are lighter than they look."""
    plain, linear = Image.new("L", (64, 64), 60), Image.new("L", (64, 64), 60)
    made = [printed(saved(image, "PNG", **options)) for image, options in ((plain, {}), (linear, {"icc_profile": _linear_grey()}))]
    assert [image.mode for image in made] == ["L", "L"]
    assert made[1].getpixel((9, 9)) > made[0].getpixel((9, 9)) + 40  # type: ignore[operator]


def _linear_grey() -> bytes:
    """An ICC profile of one channel whose tone curve is a straight line (ICC.1:2001-04, 6.3.3)."""
    xyz = b"XYZ \0\0\0\0" + struct.pack(">3i", 63190, 65536, 54061)  # D50
    curve = b"curv\0\0\0\0" + struct.pack(">I", 0)
    start = 128 + 4 + 2 * 12
    tags = struct.pack(">I", 2) + b"wtpt" + struct.pack(">2I", start, 20) + b"kTRC" + struct.pack(">2I", start + 20, 12)
    body = tags + xyz + curve
    head = struct.pack(
        ">I4sI4s4s4s12s4s4s", 128 + len(body), b"none", 0x02100000, b"mntr", b"GRAY", b"XYZ ", b"\0" * 12, b"acsp", b"\0" * 4
    )
    return head.ljust(68, b"\0") + struct.pack(">3i", 63190, 65536, 54061) + b"\0" * 48 + body


def _sixteen_bit(levels: tuple[int, int]) -> bytes:
    """A grey PNG of 16 bits, 64 by 64, its halves at two levels."""
    row = b"\0" + struct.pack(">32H", *[levels[0]] * 32) + struct.pack(">32H", *[levels[1]] * 32)
    return _png((64, 64), (16, 0), row * 64)


def _png(size: tuple[int, int], kind: tuple[int, int], rows: bytes) -> bytes:
    """A PNG of so many bits and a colour type, from its filtered rows."""

    def chunk(name: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))

    head = struct.pack(">2I5B", *size, *kind, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def test_sixteen_bits_become_eight() -> None:
    made = printed(_sixteen_bit((65535, 0)))
    assert made.mode == "L"
    assert (made.getpixel((10, 30)), made.getpixel((54, 30))) == (255, 0)


def test_a_dark_picture_of_sixteen_bits_is_not_taken_for_one_of_eight() -> None:
    assert printed(_sixteen_bit((255, 0))).getextrema() == (0, 0)


def test_a_soft_edge_in_grey_lies_on_paper() -> None:
    image = Image.merge("LA", (Image.new("L", (64, 64), 0), Image.linear_gradient("L").resize((64, 64))))
    made = printed(saved(image, "PNG"))
    assert made.mode == "L"
    column = [made.getpixel((30, y)) for y in (0, 20, 40, 63)]
    assert column == sorted(column, reverse=True)  # type: ignore[type-var]
    assert column[0] == pytest.approx(255, abs=6)
    assert column[-1] == pytest.approx(0, abs=6)


def test_line_art_is_scaled_down_to_an_even_grey() -> None:
    """A one-bit chequer: without resampling as grey it would beat with the pixels of the page."""
    board = Image.new("1", (540, 540))
    board.putdata([(x + y) % 2 for y in range(540) for x in range(540)])
    made = printed(saved(board, "PNG"), pixels=(200, 200))
    inner = made.crop((5, 5, 195, 195))
    assert ImageStat.Stat(inner).stddev[0] < 6
    assert 140 < ImageStat.Stat(inner).mean[0] < 200


def test_one_bit_and_grey_print_with_black_alone() -> None:
    for mode in ("1", "L", "LA"):
        assert printed(saved(Image.linear_gradient("L").convert(mode), "PNG")).mode == "L"


def test_no_pixel_strays_far_over_the_limit() -> None:
    """The profile stops at 230 %; the rounding of the JPEG may add a little."""
    made = printed(photo())
    sums = [sum(made.getpixel((x, y))) for x in range(0, 300, 3) for y in range(0, 200, 3)]  # type: ignore[arg-type]
    assert max(sums) <= 2.45 * 255


@pytest.mark.parametrize("mode", ["CMYK", "L"])
def test_a_photo_to_be_looked_at_is_halved_as_often_as_it_may(mode: str) -> None:
    whole = saved(quarters((800, 400)).convert(mode), "JPEG", quality=95)
    for size, width in (((390, 195), 400), ((401, 10), 800), ((90, 50), 100)):
        with Image.open(io.BytesIO(images.reduced(whole, size))) as seen, Image.open(io.BytesIO(whole)) as image:
            assert (seen.size, seen.mode) == ((width, width // 2), mode)
            off = ImageStat.Stat(ImageChops.difference(seen, image.resize(seen.size, Image.Resampling.BOX))).mean
        assert max(off) < 2


def test_a_photo_that_is_small_enough_is_the_same() -> None:
    whole = saved(quarters().convert("CMYK"), "JPEG")
    assert images.reduced(whole, (100, 60)) is whole


def _noise(mode: str, strength: float = 1.0) -> bytes:
    """Every pixel by chance, the same each time: the worst that JPEG can meet."""
    drawn = random.Random(4)
    size = (240, 160)
    channels = len(mode)
    return saved(Image.frombytes(mode, size, bytes(int(v * strength) for v in drawn.randbytes(size[0] * size[1] * channels))), "TIFF")


def _stripes(first: tuple[int, ...], second: tuple[int, ...], wide: int, mode: str) -> bytes:
    image = Image.new(mode, (240, 160), first)
    for x in range(0, 240, 2 * wide):
        image.paste(second, (x, 0, x + wide, 160))
    return saved(image, "TIFF")


@pytest.mark.parametrize("limit", [240, 220])
@pytest.mark.parametrize(
    "make",
    [
        lambda: _noise("RGB"), lambda: _noise("RGB", 0.25), lambda: _noise("CMYK"), lambda: _noise("CMYK", 0.6),
        lambda: _stripes((60, 0, 0), (0, 60, 0), 1, "RGB"), lambda: _stripes((0, 0, 120), (90, 80, 0), 1, "RGB"),
        lambda: _stripes((0, 0, 0), (120, 0, 0), 3, "RGB"), lambda: _stripes((255, 255, 102, 0), (0, 102, 255, 255), 2, "CMYK"),
        lambda: _stripes((0, 0, 0, 255), (204, 204, 204, 0), 1, "CMYK"),
    ],
)  # fmt: skip
def test_hard_pictures_hold_the_limit_in_the_file(make: Callable[[], bytes], limit: int) -> None:
    data = make()
    made = Image.open(io.BytesIO(images.converted(data, Order((0, 0, 240, 160), (240, 160), 92), Separation(PROFILE, limit))))
    assert beyond(made, limit + 10) < 0.001


def test_quality_is_raised_and_then_the_ink_lowered_until_the_file_holds(monkeypatch: pytest.MonkeyPatch) -> None:
    noise = Image.open(io.BytesIO(_noise("CMYK", 0.75)))
    tried: list[int] = []
    encoded = jpeg.encoded

    def watched(image: Image.Image, quality: int) -> bytes:
        tried.append(quality)
        return encoded(image, quality)

    monkeypatch.setattr(jpeg, "encoded", watched)
    made = written(noise, 92, 230)
    assert tried[:4] == [92, 95, 98, 98]
    assert beyond(Image.open(io.BytesIO(made)), 240) < 0.001


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


def test_a_refusal_says_the_same_each_time() -> None:
    said = []
    for _ in range(2):
        with pytest.raises(ValueError, match="its kind is not known") as refusal:
            printed(b"no picture")
        said.append(str(refusal.value))
    assert said[0] == said[1]


def test_the_desk_and_the_press_refuse_the_same_size() -> None:
    assert images.MOST_PIXELS == PIXEL_LIMIT


def test_a_picture_too_large_is_refused_before_it_is_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(images, "MOST_PIXELS", 100)
    with pytest.raises(ValueError, match="120 × 80 pixels, more than a page can use"):
        printed(saved(quarters(), "PNG"))
