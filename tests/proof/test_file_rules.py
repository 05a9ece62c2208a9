from __future__ import annotations

from dataclasses import replace

import pytest
from small_pages import BOOK, FONT, GRID, PICTURE, Night, filed, page, pictured, plates, printed, proved, speck, typed

from layout.finding import Grade
from layout.galley import Way
from layout.printed import Breach
from layout.proof.case import Evidence
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
    assert [finding.rule for finding in found] == ["font", "pdfx"]
    assert str(found[0]).startswith("ad.pdf: font ABCDEF+Song")
    assert "is not embedded" in found[0].text


@pytest.mark.parametrize(("kind", "grade"), [("CIDFontType0C", Grade.STOP), ("Type1C", Grade.NOTE)])
def test_codes_of_a_simple_font_need_no_map(kind: str, grade: Grade) -> None:
    assert filed(fonts=(replace(FONT, kind=kind, unicode=False),)).only("font").grade is grade


def test_a_whole_font_is_a_note() -> None:
    assert filed(fonts=(replace(FONT, subset=False),)).only("font").grade is Grade.NOTE


def test_an_intent_without_a_name_is_no_missing_one() -> None:
    unnamed = filed(intent="", breaches=(Breach("R15", "its output intent names no printing condition"),))
    assert [finding.clause for finding in unnamed.found("output-intent")] == ["R15"]


def test_a_condition_nobody_can_look_up_is_a_warning() -> None:
    file = replace(printed(page()), registered=False)
    (found,) = check_file(file, "ad.pdf")
    assert (found.rule, found.grade, found.thing) == ("output-intent", Grade.WARN, "CGATS TR 002")
    assert Night(page(), file).findings == ()


def test_an_empty_page_is_told_by_its_own_rule() -> None:
    assert filed(breaches=(Breach("R22", "nothing is printed on the page"),)).only("blank").clause == "R22"


@pytest.mark.parametrize(("near", "told"), [(0.0, True), (2.9, True), (3.0, False)])
def test_white_is_kept_along_the_trim(near: float, told: bool) -> None:
    assert bool(proved(edge=near).found("edge")) is told


def test_what_bleeds_may_reach_the_trim() -> None:
    bled = replace(printed(page()), trim=(9.0, 9.0, 1096.5, 1535.88), bleed=(0.0, 0.0, 1105.5, 1544.88))
    assert replace(proved(edge=0.0), printed=bled).found("edge") == ()
    assert replace(proved(edge=1.0), printed=bled).only("edge").grade is Grade.WARN


def test_an_advertisement_may_fill_its_trim() -> None:
    """Its rim is no edge of the paper."""
    assert check_file(printed(page()), "ad.pdf", evidence=Evidence((plates(edge=0.0),))) == ()
    (found,) = check_file(printed(page()), "ad.pdf", evidence=Evidence((plates(edge=1.0),)))
    assert (found.rule, found.grade) == ("edge", Grade.NOTE)


def test_without_plates_type_tells_how_near_the_trim_it_stands() -> None:
    near = typed(speck("近", x=5.0)).only("edge")
    assert (near.value, near.limit) == ("1.8 mm", "3 mm")
    assert near.place is not None


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
