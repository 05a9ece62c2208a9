"""Ads and photos that nobody should send, all in one issue: each is found on its own page, and the sound pages are released."""

from __future__ import annotations

import random
import shutil
import struct
import zlib
from collections.abc import Callable, Mapping
from functools import cache
from importlib.resources import files
from io import BytesIO
from pathlib import Path
from typing import Any, NamedTuple

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Encryption, Name
from PIL import Image, ImageCms
from smallpaper import Edition, built, line_of, paper, words

MM = 72 / 25.4
RED = b"0 1 0.9 0 k 20 20 200 150 re f"
SALE = b"0 0 0 1 k BT /F 20 Tf 20 20 Td (Sale) Tj ET"
EPS = b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 283 226\n%%EndComments\n0 1 1 0 setcmykcolor 9 9 99 99 rectfill\nshowpage\n%%EOF\n"
PROFILE = (files("layout.press") / "profiles" / "newsprint-tr002.icc").read_bytes()


def saved(pdf: pikepdf.Pdf, **options: Any) -> bytes:
    out = BytesIO()
    pdf.save(out, deterministic_id="encryption" not in options, **options)
    return out.getvalue()


def drawn(
    operators: bytes = RED, pages: int = 1, width: float = 100, resources: Mapping[str, Any] | None = None, **keys: Any
) -> pikepdf.Pdf:
    """An ad of 80 mm height."""
    pdf = pikepdf.new()
    for _ in range(pages):
        leaf = pdf.add_blank_page(page_size=(width * MM, 80 * MM)).obj
        leaf.Resources = Dictionary({f"/{kind}": Dictionary(held) for kind, held in (resources or {}).items()})
        leaf.Contents = pdf.make_stream(operators)
        for key, value in keys.items():
            leaf[f"/{key}"] = value
    return pdf


def pictured() -> bytes:
    """A photo of four inks, at 150 pixels to the inch."""
    pdf = drawn(b"q 200 0 0 150 20 20 cm /Photo Do Q")
    raw = random.Random(4).randbytes(420 * 314 * 4).translate(bytes(value // 3 for value in range(256)))
    size = {"Width": 420, "Height": 314, "BitsPerComponent": 8, "ColorSpace": Name.DeviceCMYK}
    photo = pdf.make_stream(raw, Type=Name.XObject, Subtype=Name.Image, **size)
    pdf.pages[0].obj.Resources = Dictionary(XObject=Dictionary(Photo=photo))
    return saved(pdf)


def flipped(data: bytes) -> bytes:
    """The photo of an ad with its beginning damaged."""
    at = data.index(b"stream", data.index(b"/Width")) + 20
    return data[:at] + bytes(value ^ 0xFF for value in data[at : at + 40]) + data[at + 40 :]


def script() -> bytes:
    pdf = drawn()
    pdf.Root.OpenAction = Dictionary(S=Name.JavaScript, JS="app.alert(1)")
    pdf.Root.Names = Dictionary(JavaScript=Dictionary(Names=Array(["a", Dictionary(S=Name.JavaScript, JS="app.alert(2)")])))
    pdf.pages[0].obj.AA = Dictionary(O=Dictionary(S=Name.JavaScript, JS="app.alert(3)"))
    return saved(pdf)


def itself() -> bytes:
    """A form that draws itself."""
    pdf = drawn(b"/Again Do")
    form = pdf.make_stream(b"/Again Do", Type=Name.XObject, Subtype=Name.Form, BBox=[0, 0, 9, 9])
    form.Resources = Dictionary(XObject=Dictionary(Again=form))
    pdf.pages[0].obj.Resources = form.Resources
    return saved(pdf)


def tint() -> Array:
    function = Dictionary(FunctionType=2, Domain=[0, 1], N=1, C0=[0, 0, 0, 0], C1=[0, 1, 1, 0])
    return Array([Name.Separation, Name("/PANTONE 185 C"), Name.DeviceCMYK, function])


def helvetica() -> Dictionary:
    return Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)


def picture(kind: str, image: Image.Image | None = None, **options: Any) -> bytes:
    out = BytesIO()
    (image or noise()).save(out, kind, **options)
    return out.getvalue()


@cache
def noise(mode: str = "RGB", size: tuple[int, int] = (900, 600)) -> Image.Image:
    bands = [Image.linear_gradient("L").rotate(90 * turn).resize(size) for turn in range(3)]
    return Image.merge("RGB", bands).convert(mode)


class Case(NamedTuple):
    """A file, whether its page is released all the same, and what is said of it."""

    make: Callable[[], bytes]
    passes: bool
    said: str


HELD, FREE = False, True
ADS: dict[str, Case] = {
    "sound.pdf": Case(lambda: saved(drawn()), FREE, ""),
    "photo.pdf": Case(pictured, FREE, ""),
    "locked.pdf": Case(lambda: saved(drawn(), encryption=Encryption(owner="o", user="u")), HELD, "encrypted"),
    "owned.pdf": Case(lambda: saved(drawn(), encryption=Encryption(owner="o", user="")), HELD, "encrypted"),
    "junk.pdf": Case(lambda: b"%PDF-1.4\nbroken", HELD, "cannot be read"),
    "text.pdf": Case(lambda: b"no PDF at all", HELD, "no picture"),
    "empty.pdf": Case(lambda: b"", HELD, "empty"),
    "cut.pdf": Case(lambda: pictured()[:200_000], HELD, "breaks off before its end"),
    "torn.pdf": Case(lambda: flipped(pictured()), HELD, "damaged (a stream cannot be unpacked"),
    "unfound.pdf": Case(lambda: pictured().replace(b"startxref", b"startxxxx"), FREE, ""),
    "zero.pdf": Case(lambda: saved(drawn(pages=0)), HELD, "0 pages"),
    "many.pdf": Case(lambda: saved(drawn(pages=500)), HELD, "500 pages"),
    "wide.pdf": Case(lambda: saved(drawn(width=5000)), HELD, "wider than the type area"),
    "flat.pdf": Case(lambda: saved(drawn(TrimBox=[9, 9, 9, 99])), HELD, "no size"),
    "nowhere.pdf": Case(lambda: saved(drawn(UserUnit=0)), HELD, "no size"),
    "endless.pdf": Case(lambda: saved(drawn(b"0 0 m " * 6_000_000)), HELD, "more than 32 MB of operators"),
    "script.pdf": Case(script, FREE, ""),
    "rgb.pdf": Case(lambda: saved(drawn(b"1 0 0 rg 20 20 200 150 re f")), FREE, "DeviceRGB"),
    "glass.pdf": Case(
        lambda: saved(drawn(b"/Half gs " + RED, resources={"ExtGState": {"/Half": Dictionary(ca=0.5)}})), FREE, "transparency"
    ),
    "spot.pdf": Case(
        lambda: saved(drawn(b"/S cs 1 scn 20 20 99 99 re f", resources={"ColorSpace": {"/S": tint()}})), FREE, "PANTONE 185 C"
    ),
    "fontless.pdf": Case(lambda: saved(drawn(SALE, resources={"Font": {"/F": helvetica()}})), FREE, "Helvetica is not embedded"),
    "garbled.pdf": Case(lambda: saved(drawn(RED + b" ]] >> (abc")), FREE, "syntax"),
    "unnested.pdf": Case(lambda: saved(drawn(b"Q Q " + RED + b" q q")), FREE, "never restored"),
    "lacking.pdf": Case(lambda: saved(drawn(b"/Gone Do " + RED)), FREE, "operator Do cannot be read"),
    "itself.pdf": Case(itself, FREE, "forms contain themselves"),
    "gif.jpg": Case(lambda: picture("GIF", noise().quantize(16)), HELD, "a GIF"),
    "cut.jpg": Case(lambda: picture("JPEG")[:6000], HELD, "breaks off"),
    "cut.eps": Case(lambda: EPS.partition(b"rectfill")[0] + b"(", HELD, "EPS"),
}


def deep() -> bytes:
    """A PNG of three channels of 16 bits."""
    row = b"\0" + b"".join(struct.pack(">3H", x * 70, 65535 - x * 70, 30000) for x in range(900))
    return png((900, 600), (16, 2), row * 600)


def png(size: tuple[int, int], kind: tuple[int, int], rows: bytes) -> bytes:
    chunks = (chunk(b"IHDR", struct.pack(">2I2B3x", *size, *kind)), chunk(b"IDAT", zlib.compress(rows)), chunk(b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


def chunk(name: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))


def lab() -> bytes:
    made = ImageCms.profileToProfile(noise(), ImageCms.createProfile("sRGB"), ImageCms.createProfile("LAB"), outputMode="LAB")
    assert made is not None
    return picture("TIFF", made)


def looped() -> bytes:
    """A TIFF whose directory says that the next is itself."""
    data = picture("TIFF")
    start = int.from_bytes(data[4:8], "little")
    after = start + 2 + 12 * int.from_bytes(data[start : start + 2], "little")
    return data[:after] + data[4:8] + data[after + 4 :]


PHOTOS: dict[str, Case] = {
    "sound.jpg": Case(lambda: picture("JPEG", quality=90), FREE, ""),
    "cmyk.tif": Case(lambda: picture("TIFF", noise("CMYK")), FREE, ""),
    "heavy.tif": Case(lambda: picture("TIFF", Image.new("CMYK", (900, 600), (255, 255, 255, 255))), FREE, ""),
    "deep.png": Case(deep, FREE, ""),
    "grey16.png": Case(lambda: picture("PNG", noise("L").convert("I").point(lambda value: value * 257).convert("I;16")), FREE, ""),
    "lab.tif": Case(lab, FREE, ""),
    "palette.png": Case(lambda: picture("PNG", noise().quantize(64)), FREE, ""),
    "alpha.png": Case(lambda: picture("PNG", noise("RGBA")), FREE, ""),
    "line.tif": Case(lambda: picture("TIFF", noise("1", (3000, 2000)), compression="group4"), FREE, ""),
    "float.tif": Case(lambda: picture("TIFF", noise("F")), FREE, ""),
    "profile.jpg": Case(lambda: picture("JPEG", icc_profile=b"no profile" * 30), FREE, ""),
    "otherinks.jpg": Case(lambda: picture("JPEG", icc_profile=PROFILE), FREE, ""),
    "looped.tif": Case(looped, FREE, ""),
    "huge.png": Case(lambda: png((60_000, 60_000), (8, 2), b""), HELD, "more than 120 million pixels"),
    "hollow.png": Case(lambda: png((9000, 9000), (8, 2), b""), HELD, "truncated"),
    "cut.jpg": Case(lambda: picture("JPEG", quality=95)[:20_000], HELD, "breaks off before its end"),
    "cut.tif": Case(lambda: picture("TIFF")[:90_000], HELD, "breaks off before its end"),
    "cut.png": Case(lambda: picture("PNG")[:2_000], HELD, "cannot be read"),
    "gif.jpg": Case(lambda: picture("GIF", noise().quantize(16)), HELD, "a GIF"),
    "bmp.jpg": Case(lambda: picture("BMP"), HELD, "a BMP"),
    "heic.jpg": Case(lambda: b"\0\0\0\x18ftypheic" + bytes(400), HELD, "HEIC or AVIF"),
    "text.jpg": Case(lambda: b"no picture", HELD, "no picture"),
    "empty.jpg": Case(lambda: b"", HELD, "empty"),
    "pages.tif": Case(lambda: picture("TIFF", save_all=True, append_images=[noise("L")]), HELD, "holds 2 pictures"),
    "dot.png": Case(lambda: picture("PNG", Image.new("RGB", (1, 1))), HELD, "less than one pixel"),
}


def numbered(cases: Mapping[str, Case]) -> dict[str, int]:
    return {name: number for number, name in enumerate(cases, 2)}


@pytest.fixture(scope="module")
def ads(tmp_path_factory: pytest.TempPathFactory) -> Edition:
    folder = tmp_path_factory.mktemp("ads")
    issue = paper(folder, *(f"ads: [{{file: ads/{name}, columns: 2, height: 80mm}}]" for name in ADS))
    for name, case in ADS.items():
        (issue / "ads" / name).write_bytes(case.make())
    return built(issue, folder / "out", "--no-plates")


@pytest.fixture(scope="module")
def photos(tmp_path_factory: pytest.TempPathFactory) -> Edition:
    folder = tmp_path_factory.mktemp("photos")
    issue = paper(folder, *(f"stories: [story{number}]" for number in numbered(PHOTOS).values()))
    for name, number in numbered(PHOTOS).items():
        (issue / "photos" / name).write_bytes(PHOTOS[name].make())
        front = f"headline: 题目\nphotos:\n  - file: photos/{name}\n    caption: 说明"
        (issue / "copy" / f"story{number}.md").write_text(f"---\n{front}\n---\n本报讯 正文一段。\n", "utf-8")
    return built(issue, folder / "out", "--no-plates")


def test_sound_pages_are_released_beside_bad_ones(ads: Edition, photos: Edition) -> None:
    for edition in (ads, photos):
        assert edition.code == 1
        assert edition.released(1)
        assert edition.released(2)
        assert edition.of(1) == edition.of(2) == []


@pytest.mark.parametrize("name", ADS)
def test_a_bad_ad_is_told_by_its_file_and_line(ads: Edition, name: str) -> None:
    number, case = numbered(ADS)[name], ADS[name]
    found = words(ads.of(number), "warn" if case.passes else "stop")
    assert ads.released(number) == case.passes, ads.told
    for line in found.splitlines():
        assert line.startswith(f"issue.yaml:{line_of(number)}: ")
        assert f"ads/{name}" in line
    assert case.said in found
    assert case.said or not found


@pytest.mark.parametrize("name", PHOTOS)
def test_a_bad_photo_is_told_by_its_file_and_line(photos: Edition, name: str) -> None:
    number, case = numbered(PHOTOS)[name], PHOTOS[name]
    found = words(photos.of(number), "stop")
    assert photos.released(number) == case.passes, photos.told
    assert case.said in found
    assert bool(case.said) == bool(found)
    for line in found.splitlines():
        assert line.startswith(f"copy/story{number}.md:4: ")
        assert f"photos/{name}" in line


def test_nothing_that_runs_is_printed(ads: Edition) -> None:
    with pikepdf.open(ads.folder / f"0001-{numbered(ADS)['script.pdf']:02}.pdf") as pdf:
        assert not {"/OpenAction", "/Names", "/AA", "/AcroForm"} & set(pdf.Root.keys())
        assert "/AA" not in pdf.pages[0]
    assert b"app.alert" not in (ads.folder / f"0001-{numbered(ADS)['script.pdf']:02}.pdf").read_bytes()


def test_photos_of_every_kind_print_in_the_inks_of_the_house(photos: Edition) -> None:
    for name, number in numbered(PHOTOS).items():
        if PHOTOS[name].passes:
            with pikepdf.open(photos.folder / f"0001-{number:02}.pdf") as pdf:
                (image,) = pdf.pages[0].Resources.XObject.values()
                assert image.BitsPerComponent == 8
                assert image.ColorSpace in {Name.DeviceCMYK, Name.DeviceGray}, name


def test_an_eps_without_ghostscript_holds_its_page(tmp_path: Path) -> None:
    issue = paper(tmp_path, "ads: [{file: ads/a.eps, columns: 2, height: 80mm}]", "ads: [{file: ads/a.pdf, columns: 2, height: 80mm}]")
    (issue / "ads" / "a.eps").write_bytes(EPS)
    (issue / "ads" / "a.pdf").write_bytes(saved(drawn()))
    edition = built(issue, tmp_path / "out", path="")
    assert edition.code == 1
    assert [edition.released(number) for number in (1, 2, 3)] == [True, False, True]
    assert "issue.yaml:6: ads/a.eps: an EPS needs Ghostscript, which is not installed" in words(edition.of(2), "stop")
    assert [finding["rule"] for finding in edition.of(0)] == ["no-plates"]
    if shutil.which("gs"):
        assert built(issue, tmp_path / "again", "--no-plates").code == 0


def test_whatever_a_byte_more_or_less_does_it_is_no_traceback(tmp_path: Path) -> None:
    """Twenty-four damaged files, half of them ads and half photos: the sound page is released, and every other is judged."""
    chance = random.Random(7)
    sources = [pictured(), script(), picture("JPEG"), picture("TIFF", compression="tiff_lzw"), picture("PNG"), picture("WEBP")]
    hurt = [wounded(chance, sources[turn % len(sources)]) for turn in range(24)]
    issue = paper(tmp_path, *(f"ads: [{{file: ads/{turn}.bin, columns: 2, height: 40mm}}]" for turn in range(len(hurt))))
    for turn, data in enumerate(hurt):
        (issue / "ads" / f"{turn}.bin").write_bytes(data)
    edition = built(issue, tmp_path / "out", "--no-plates")
    assert edition.released(1)
    for number in range(2, len(hurt) + 2):
        assert edition.released(number) or words(edition.of(number), "stop")


def wounded(chance: random.Random, data: bytes) -> bytes:
    """A file with one wound: bytes flipped, taken out, put in, or its end cut off."""
    at, kind = chance.randrange(len(data)), chance.randrange(4)
    length = chance.randrange(1, 200)
    inserted = chance.randbytes(length) if kind in {0, 2} else b""
    return data[:at] + inserted + (b"" if kind == 3 else data[at + (length if kind < 2 else 0) :])
