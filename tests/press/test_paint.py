from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from io import BytesIO

import pikepdf
import pytest
from handset import BOOK, COPY, WHOLE, assets, line, page, painted, picture, plates, saved, set_run, tint, tool
from PIL import Image

from layout.finding import CopyError
from layout.page import AdMark, Page
from layout.press.images import converted
from layout.press.inspect import inspect
from layout.press.paint import paint
from layout.stylebook import Ink, Stylebook
from layout.units import POINT, Rect, mm

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
    assert made == ["profile", "font", "photo"]


def test_a_photo_that_cannot_be_read_names_its_line_of_copy() -> None:
    with pytest.raises(CopyError, match=r"copy/lz\.md:6: photos/a\.jpg: the picture cannot be read"):
        painted(picture(WHOLE), held={"photos/a.jpg": b"no picture"})


def test_an_image_ad_is_printed_as_a_picture() -> None:
    assert [i.space for i in inspect(painted(AdMark(WHOLE, "photos/a.jpg", "ad"))).images] == ["DeviceCMYK"]


def policy(overprint: str) -> Stylebook:
    return replace(BOOK, condition=replace(BOOK.condition, overprint=overprint))


# A rule of 1 pt and a bar of 3 mm, type of 10 and of 16 pt: small and large, over a cyan ground.
LARGE = line(set_run("国", "Cu", "16"), 18)
SMALL = line(set_run("国", "Song", "10"), 26)
THIN, THICK = tint("black", Rect(mm(30), mm(5), mm(10), POINT)), tint("black", Rect(mm(45), mm(5), mm(10), mm(3)))


@pytest.mark.parametrize(("overprint", "small", "large"), [("solid", True, True), ("small", True, False), ("none", False, False)])
def test_how_much_of_solid_black_overprints_is_the_house_s_choice(overprint: str, small: bool, large: bool) -> None:
    pdf = paint(page(tint("cyan"), LARGE, SMALL, THIN, THICK), policy(overprint), assets())
    assert [t.overprint for t in inspect(pdf).types] == [large, small]
    cyan = plates(pdf, 254)["Cyan"]
    assert [cyan.getpixel(place) for place in ((350, 51), (500, 65))] == [153 * small, 153 * large]


def test_the_small_of_the_house_is_the_small_of_its_preflight() -> None:
    demands = replace(BOOK.demands, thresholds=replace(BOOK.demands.thresholds, small_type=20))
    pdf = paint(page(LARGE, SMALL), replace(policy("small"), demands=demands), assets())
    assert [t.overprint for t in inspect(pdf).types] == [True, True]


MARKED = replace(
    page(tint("registration", Rect(mm(20), mm(-7), POINT, mm(5))), tint("bar-magenta-50", Rect(mm(-8), mm(10), mm(5), mm(5))), bleed=mm(3)),
    slug=mm(6),
)


def test_the_slug_lies_around_the_bleed_and_carries_marks() -> None:
    pdf = paint(MARKED, BOOK, assets())
    read = inspect(pdf)
    assert [[round(side * 25.4 / 72, 2) for side in box or ()] for box in (read.media, read.bleed, read.trim)] == [
        [0, 0, 78, 58], [6, 6, 72, 52], [9, 9, 69, 49],
    ]  # fmt: skip
    ink = plates(pdf, 254)
    line_, bar = (290, 20, 294, 70), (10, 190, 60, 240)
    for name in ("Cyan", "Yellow", "Black"):
        assert ink[name].point(lambda value: 255 if value > 128 else 0).getbbox() == pytest.approx(line_, abs=1)
    assert ink["Magenta"].getpixel((bar[0] + 20, bar[1] + 20)) == pytest.approx(127, abs=2)


def test_a_slug_without_bleed_has_no_bleed_box() -> None:
    read = inspect(paint(replace(page(), slug=mm(6)), BOOK, assets()))
    assert read.bleed is None
    assert [round(side * 25.4 / 72, 2) for side in read.trim or ()] == [6, 6, 66, 46]


def test_the_house_may_mix_an_ink_of_that_name_itself() -> None:
    book = replace(BOOK, inks=(*BOOK.inks, Ink("bar-cyan", (0, 0, 200, 0))))
    ink = plates(paint(page(tint("bar-cyan")), book, assets()))
    assert (ink["Cyan"].getextrema(), ink["Yellow"].getextrema()) == ((0, 0), (51, 51))


def blackened(whole: Page) -> Page:
    return replace(whole, plan=replace(whole.plan, copy=replace(COPY, black=True)))


def test_a_black_page_has_ink_on_one_plate_only() -> None:
    """Coloured type, tints, photos in colour and the printer's marks of the other plates."""
    whole = blackened(replace(MARKED, marks=(*MARKED.marks, tint("cyan"), *MARKS, picture(Rect(mm(30), mm(10), mm(20), mm(20))))))
    ink = plates(paint(whole, BOOK, assets()))
    assert [ink[name].getextrema() for name in ("Cyan", "Magenta", "Yellow")] == [(0, 0)] * 3
    assert ink["Black"].getextrema() == (0, 255)


def test_on_a_black_page_the_red_of_the_house_is_solid_and_its_cyan_a_tint() -> None:
    whole = blackened(page(tint("red", Rect(0, 0, mm(30), mm(40))), tint("cyan", Rect(mm(30), 0, mm(30), mm(40)))))
    black = plates(paint(whole, BOOK, assets()))["Black"]
    assert black.getpixel((40, 50)) == 255
    assert 20 < black.getpixel((120, 50)) < 128  # type: ignore[operator]


def test_a_photo_is_separated_anew_when_the_editor_asks() -> None:
    inks = saved(Image.new("CMYK", (300, 200), (150, 90, 60, 30)), "TIFF")
    (story,) = COPY.stories
    asked = replace(COPY, stories=(replace(story, photos=(replace(story.photos[0], separate=True),)),))
    whole = page(picture(WHOLE))
    plain, anew = (
        plates(paint(replace(whole, plan=replace(whole.plan, copy=copy)), BOOK, assets({"photos/a.jpg": inks})))["Black"]
        for copy in (COPY, asked)
    )
    assert plain.getpixel((80, 50)) == pytest.approx(30, abs=2)
    assert anew.getpixel((80, 50)) > 40  # type: ignore[operator]


def test_photos_are_unpacked_where_the_press_is_told() -> None:
    asked: list[object] = []

    def develop(work: Callable[..., bytes], *given: object) -> bytes:
        asked.append(work)
        return work(*given)

    whole = page(picture(WHOLE))
    assert paint(whole, BOOK, assets(), develop=develop) == paint(whole, BOOK, assets())
    assert asked == [converted]


def test_a_picture_that_breaks_the_darkroom_is_named() -> None:
    def develop(*_: object) -> bytes:
        raise ValueError("the picture takes more than 60 s to unpack")

    with pytest.raises(CopyError, match=r"copy/lz\.md:6: photos/a\.jpg: the picture takes more than 60 s"):
        paint(page(picture(WHOLE)), BOOK, assets(), develop=develop)


def test_an_empty_run_and_an_empty_page_are_painted() -> None:
    assert inspect(painted()).fonts == ()
    assert inspect(painted(line(set_run("")))).types == ()
