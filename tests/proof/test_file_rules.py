from __future__ import annotations

from dataclasses import replace

import pytest
from small_pages import BOOK, FONT, GRID, PICTURE, Night, filed, page, pictured, printed, speck, typed

from layout.finding import Grade
from layout.galley import Way
from layout.proof.preflight import check_file
from layout.units import POINT, mm


def test_a_coarse_photo_names_its_line_and_the_width_it_bears() -> None:
    found = Night(*pictured(75)).only("photo-ppi")
    assert found.source == PICTURE
    assert found.slug == "small"
    assert found.place is not None
    assert abs(found.place.y - GRID.y(6)) < 10
    width = GRID.width(1) / 65_536 * 25.4 / 72
    assert f"at most {width * 75 / 100:.0f} mm wide" in found.text


def test_the_house_sets_the_resolution() -> None:
    strict = replace(BOOK, condition=replace(BOOK.condition, ppi_stop=200, ppi_warn=250))
    made, read = pictured(220)
    assert Night(made, read, strict).only("photo-ppi").grade is Grade.WARN


def test_a_printed_ad_in_grey_is_reported_once() -> None:
    found = typed(speck(ink=(0.2,)), speck(ink=(0.3,)), speck(ink=(0.4,))).only("grey-type")
    assert "and 2 more" in found.text


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"pages": 2}, "2 pages"),
        ({"trim": None}, "no TrimBox"),
        ({"trim": (-5.0, 0.0, 1100.5, 1544.88)}, "outside the MediaBox"),
        ({"bleed": (5.0, 5.0, 1100.0, 1540.0)}, "not nested"),
    ],
)
def test_boxes(changes: dict[str, object], words: str) -> None:
    assert any(words in finding.text for finding in filed(**changes).found("box"))


def test_bleed_is_asked_for() -> None:
    assert "3.0 mm" in Night(page(bleed=mm(3)), printed(page())).only("box").text


def test_the_standard_limits_the_version() -> None:
    assert "1.4 at most" in filed(standard="PDF/X-1a:2003", version="1.6").only("pdfx").text


def test_the_intent_is_the_houses() -> None:
    assert "CGATS TR 002" in filed(intent="FOGRA39").only("output-intent").text


def test_check_file_names_the_file() -> None:
    bad = replace(printed(page()), standard="", fonts=(replace(FONT, embedded=False, unicode=False),))
    found = check_file(bad, "ad.pdf")
    assert [finding.rule for finding in found] == ["font", "font", "pdfx"]
    assert str(found[1]).startswith("ad.pdf: font ABCDEF+Song")
    assert "has no ToUnicode map" in found[0].text
    assert "is not embedded" in found[1].text


def test_check_file_passes_a_sound_file() -> None:
    assert check_file(printed(page()), "page.pdf") == ()


def test_an_ornament_is_not_judged() -> None:
    made, read = pictured(72)
    assert Night(made, replace(read, images=tuple(replace(i, pixels=(16, 16)) for i in read.images))).findings == ()


def test_a_media_box_with_its_own_origin_moves_nothing() -> None:
    made, read = pictured(100)
    left, bottom, right, top = read.media
    box = (left + 50, bottom + 50, right + 50, top + 50)
    moved = replace(read, media=box, trim=box)
    assert Night(made, moved).findings == Night(made, read).findings


@pytest.mark.parametrize(("way", "across", "down"), [(Way.ACROSS, 4, 1), (Way.DOWN, 1, 4), (Way.TURNED, 1, 4)])
def test_the_place_of_type_lies_the_way_it_stands(way: Way, across: int, down: int) -> None:
    place = typed(speck("四个大字", size=10.0, overprint=False, ground=True, way=way)).only("overprint").place
    assert place is not None
    assert (round(place.width / POINT), round(place.height / POINT)) == (10 * across, 10 * down)
