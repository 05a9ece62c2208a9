"""Photos: size after orientation, legends from IPTC, and files that cannot be printed."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from layout.desk import read
from layout.desk.photos import read_header

Spoil = Callable[..., list[str]]


def saved(path: Path, mode: str = "RGB", size: tuple[int, int] = (300, 200), **options: object) -> Path:
    noise = Image.effect_noise(size, 80)
    noise.convert(mode).save(path, **options)  # type: ignore[arg-type]
    return path


@pytest.mark.parametrize(
    ("name", "mode"),
    [
        ("a.jpg", "RGB"), ("a.jpg", "CMYK"), ("a.jpg", "L"), ("a.png", "RGBA"), ("a.png", "P"), ("a.png", "I;16"),
        ("a.tif", "RGB"), ("a.tif", "CMYK"), ("a.webp", "RGB"),
    ],
)  # fmt: skip
def test_kinds(tmp_path: Path, name: str, mode: str) -> None:
    path = tmp_path / name
    Image.new(mode, (300, 200)).save(path)
    assert read_header(path).pixels == (300, 200)


@pytest.mark.parametrize("suffix", ["jpg", "tif", "png", "webp"])
@pytest.mark.parametrize(("orientation", "pixels"), [(1, (300, 200)), (3, (300, 200)), (6, (200, 300)), (8, (200, 300))])
def test_orientation(tmp_path: Path, suffix: str, orientation: int, pixels: tuple[int, int]) -> None:
    exif = Image.Exif()
    exif[0x0112] = orientation
    assert read_header(saved(tmp_path / f"a.{suffix}", exif=exif)).pixels == pixels


@pytest.mark.parametrize("suffix", ["jpg", "png", "tif", "webp"])
@pytest.mark.parametrize("share", [0.5, 0.9])
def test_truncated(tmp_path: Path, suffix: str, share: float) -> None:
    path = saved(tmp_path / f"a.{suffix}")
    path.write_bytes(path.read_bytes()[: int(path.stat().st_size * share)])
    with pytest.raises(ValueError, match=r"breaks off before its end|cannot be read"):
        read_header(path)


def test_jpeg_with_a_trailer_is_whole(tmp_path: Path) -> None:
    path = saved(tmp_path / "a.jpg")
    path.write_bytes(path.read_bytes() + b"trailer" * 1000)
    assert read_header(path).pixels == (300, 200)


def _bomb(path: Path, width: int, height: int) -> Path:
    def chunk(name: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))

    header = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(b"\0")) + chunk(b"IEND", b""))
    return path


@pytest.mark.parametrize(("width", "height"), [(12_000, 11_000), (60_000, 60_000)])
def test_decompression_bomb(tmp_path: Path, width: int, height: int) -> None:
    with pytest.raises(ValueError, match="more than 120 million"):
        read_header(_bomb(tmp_path / "a.png", width, height))


def test_the_story_speaks_before_the_photo(issue: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("layout.desk.photos.told", lambda _: ("片中说明", "片中署名"))
    (issue / "copy" / "jia.md").write_text("---\nphotos: [{file: photos/hui.jpg, caption: 稿中说明}]\n---\n", "utf-8")
    (photo,) = read(issue)[0].pages[0].stories[0].photos
    assert (photo.caption, photo.credit) == ("稿中说明", "片中署名")


def _gif(path: Path) -> None:
    Image.new("P", (9, 9)).save(path, "GIF")


def _moving(path: Path) -> None:
    frames = [Image.new("RGB", (9, 9), colour) for colour in ("red", "blue")]
    frames[0].save(path, "PNG", save_all=True, append_images=frames[1:])


def _pages(path: Path) -> None:
    frames = [Image.new("RGB", (9, 9), colour) for colour in ("red", "blue")]
    frames[0].save(path, "TIFF", save_all=True, append_images=frames[1:])


def _heic(path: Path) -> None:
    path.write_bytes(b"\0\0\0\x18ftypheic" + b"\0" * 40)


def _text(path: Path) -> None:
    path.write_text("not a picture at all", "utf-8")


def _empty(path: Path) -> None:
    path.write_bytes(b"")


def _cut(path: Path) -> None:
    saved(path, size=(900, 900), format="JPEG")
    path.write_bytes(path.read_bytes()[:-2000])


@pytest.mark.parametrize(
    ("spoiled", "said"),
    [
        (_gif, "the file is a GIF; photos are JPEG, PNG, TIFF or WebP"),
        (_heic, "the file is HEIC or AVIF; photos are JPEG, PNG, TIFF or WebP"),
        (_text, "the file is no picture; photos are JPEG, PNG, TIFF or WebP"),
        (_empty, "the file is empty; ask for it again"),
        (_moving, "the file holds 2 pictures; a photo is one, and does not move"),
        (_pages, "the file holds 2 pictures; a photo is one, and does not move"),
        (_cut, "the picture breaks off before its end; ask for it again"),
    ],
)
def test_bad_photo(issue: Path, spoil: Spoil, spoiled: Callable[[Path], None], said: str) -> None:
    spoiled(issue / "photos" / "hui.jpg")
    story = "---\nheadline: 题\nphotos:\n  - caption: 图\n    file: photos/hui.jpg\n---\n"
    assert spoil(jia=story) == []
    (photo,) = read(issue)[0].pages[0].stories[0].photos
    assert (photo.fault, photo.pixels, photo.caption, str(photo.source)) == (said, (1500, 1000), "图", "copy/jia.md:4")
