from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from io import BytesIO

import pikepdf
import pytest
from handset import BOOK, WHOLE, assets, line, page, painted, picture, plates, saved, set_run, tint, tool
from PIL import Image

from layout.finding import CopyError
from layout.page import AdMark
from layout.press.inspect import inspect
from layout.press.paint import paint
from layout.units import Rect, mm

TEXT = "本报讯二十二日上午"
MARKS = (
    line(set_run(TEXT, gap=911)),
    line(set_run("合力攻坚", "Cu", "16", scale=920), 14),
    line(set_run("深化改革", "Hei-700", "12", "red"), 20),
    line(set_run("“一件事”AB2", "Hei-300", "8"), 26),
)


@cache
def typed() -> bytes:
    """Four faces from two files, in two inks."""
    return painted(*MARKS)


def test_the_file_reads_back_what_was_set() -> None:
    types = inspect(typed()).types
    assert [t.text for t in types] == [mark.run.text for mark in MARKS]
    assert [round(t.size, 3) for t in types] == [10, 16, 12, 8]
    assert (round(types[0].x, 3), round(types[0].y, 3)) == (14.173, 90.709)
    assert types[2].ink == (0, 1, 0.9, 0)
    assert [t.overprint for t in types] == [True, True, False, True]


def test_poppler_reads_the_copy() -> None:
    read = "".join(tool("pdftotext", typed(), "-raw", "FILE", "-").split())
    assert read == "".join(mark.run.text for mark in MARKS)


def test_fonts_are_composite_embedded_subsets_with_unicode() -> None:
    rows = tool("pdffonts", typed()).splitlines()[2:]
    assert [re.split(r"\s{2,}", row)[1] for row in rows] == ["CID Type 0C", "CID TrueType", "CID TrueType"]
    assert all("Identity-H       yes yes yes" in row for row in rows)


def test_faces_that_differ_in_stroke_share_one_font() -> None:
    names = {t.text: t.font for t in inspect(typed()).types}
    assert names[TEXT] == names["合力攻坚"]
    with pikepdf.open(BytesIO(typed())) as pdf:
        assert b"2 Tr 0 j 4 M 0.96 w" in pdf.pages[0].Contents.read_bytes()


def test_qpdf_finds_nothing() -> None:
    assert "No syntax or stream encoding errors" in tool("qpdf", typed(), "--check", "FILE")


def test_equal_pages_give_equal_bytes() -> None:
    assert painted(*MARKS, picture(WHOLE)) == painted(*MARKS, picture(WHOLE))


def test_type_is_black_alone_and_overprints() -> None:
    ink = plates(painted(tint("cyan"), line(set_run("国国国", "Cu", "36"), 18)))
    assert ink["Black"].getextrema() == (0, 255)
    assert ink["Cyan"].getextrema() == (153, 153)
    assert ink["Magenta"].getextrema() == ink["Yellow"].getextrema() == (0, 0)


@pytest.mark.parametrize("ink", ["white", "grey"])
def test_white_and_tints_knock_out_after_black(ink: str) -> None:
    black, other = line(set_run("国国国", "Cu", "36"), 18), line(set_run("国国国", "Cu", "36", ink), 35)
    cyan = plates(painted(tint("cyan"), black, other))["Cyan"]
    assert cyan.getextrema() == (0, 153)
    knocked = cyan.point(lambda value: 255 if value < 100 else 0).getbbox()
    assert knocked is not None
    assert knocked[1] > 19 * 72 / 25.4


def test_embolden_adds_ink() -> None:
    thin, thick = (plates(painted(line(set_run("国", face, "80"), 30)))["Black"] for face in ("Song", "Cu"))
    assert sum(thick.histogram()[128:]) > 1.5 * sum(thin.histogram()[128:])


def test_rules_lie_where_they_were_drawn_and_bleed_widens_the_sheet() -> None:
    pdf = painted(tint("black", Rect(mm(-3), mm(10), mm(63), mm(5))), bleed=mm(3))
    read = inspect(pdf)
    assert [round(side * 25.4 / 72, 2) for side in read.media] == [0, 0, 66, 46]
    assert [round(side * 25.4 / 72, 2) for side in read.trim or ()] == [3, 3, 63, 43]
    assert read.bleed == read.media
    box = plates(pdf, 254)["Black"].point(lambda value: 255 if value > 128 else 0).getbbox()
    assert box == pytest.approx((0, 130, 630, 180), abs=1)


def test_a_photo_is_cmyk_at_the_aim_and_never_above_what_it_had() -> None:
    pdf = painted(picture(Rect(0, 0, mm(15), mm(10))), picture(Rect(0, mm(12), mm(36), mm(24))))
    images = [(image.pixels, image.ppi, image.space) for image in inspect(pdf).images]
    assert images == [((130, 87), 220, "DeviceCMYK"), ((300, 200), 212, "DeviceCMYK")]
    rows = tool("pdfimages", pdf, "-list", "FILE").splitlines()[2:]
    assert all(row.split()[5:9] == ["cmyk", "4", "8", "jpeg"] for row in rows)


def test_paper_stays_bare_where_a_photo_is_white() -> None:
    """The inversion of Adobe's CMYK files must be undone once, not twice."""
    white = Image.new("RGB", (300, 200), "white")
    white.paste((200, 30, 40), (0, 0, 30, 200))
    ink = plates(painted(picture(WHOLE), held={"photos/a.jpg": saved(white, "JPEG", quality=95)}))
    assert all(not any(plate.crop((40, 0, 170, 113)).histogram()[4:]) for plate in ink.values())
    assert ink["Magenta"].getpixel((5, 50)) > 150  # type: ignore[operator]


def test_a_black_and_white_photo_prints_with_black_alone() -> None:
    grey = Image.linear_gradient("L").resize((300, 200))
    pdf = painted(picture(WHOLE), held={"photos/a.jpg": saved(grey.convert("RGB"), "JPEG")})
    assert [image.space for image in inspect(pdf).images] == ["DeviceGray"]
    ink = plates(pdf)
    assert ink["Cyan"].getextrema() == ink["Magenta"].getextrema() == ink["Yellow"].getextrema() == (0, 0)
    assert ink["Black"].getpixel((80, 2)) > 240  # type: ignore[operator]
    assert ink["Black"].getpixel((80, 110)) < 10  # type: ignore[operator]


def test_photos_and_fonts_are_made_once_and_kept() -> None:
    kept: dict[str, bytes] = {}
    made: list[str] = []

    def keep(key: str, make: Callable[[], bytes]) -> bytes:
        if key not in kept:
            made.append(key.partition("-")[0])
            kept[key] = make()
        return kept[key]

    whole = page(MARKS[0], picture(WHOLE))
    assert paint(whole, BOOK, assets(), keep) == paint(whole, BOOK, assets(), keep) == paint(whole, BOOK, assets())
    assert made == ["font", "photo"]


def test_a_photo_that_cannot_be_read_names_its_line_of_copy() -> None:
    with pytest.raises(CopyError, match=r"copy/lz\.md:6: photos/a\.jpg: the picture cannot be read"):
        painted(picture(WHOLE), held={"photos/a.jpg": b"no picture"})


def test_an_image_ad_is_printed_as_a_picture() -> None:
    assert [i.space for i in inspect(painted(AdMark(WHOLE, "photos/a.jpg", "ad"))).images] == ["DeviceCMYK"]


def test_an_empty_run_and_an_empty_page_are_painted() -> None:
    assert inspect(painted()).fonts == ()
    assert inspect(painted(line(set_run("")))).types == ()
