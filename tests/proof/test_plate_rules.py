"""Colours of the file and ink on the plates."""

from __future__ import annotations

from dataclasses import replace

import pytest
from small_pages import BOOK, GRID, Night, asked, filed, load, page, pictured, plates, printed, proved, sold, speck, typed

from layout.condition import Demands, Thresholds
from layout.finding import Grade, Source
from layout.page import AdMark
from layout.printed import Breach, Load, Stain
from layout.proof.case import Evidence
from layout.proof.preflight import check_file
from layout.units import POINT

STAIN = Stain((100.0, 900.0, 200.0, 910.0), 5.0)


def weighed(of: Load, inside: str = "") -> Night:
    """The page with a photo of so much ink."""
    made, read = pictured()
    return Night(made, replace(read, images=tuple(replace(i, load=of, inside=inside) for i in read.images)))


@pytest.mark.parametrize(
    ("square", "heavy", "grade"),
    [
        (230.0, {}, None),
        (230.1, {}, Grade.WARN),
        (240.0, {}, Grade.WARN),
        (240.1, {}, Grade.STOP),
        (200.0, {"at_250": 900}, None),
        (200.0, {"at_251": 1}, Grade.WARN),
        (200.0, {"at_251": 2}, Grade.STOP),
    ],
)
def test_pictures_are_weighed_where_there_are_no_plates(square: float, heavy: dict[str, int], grade: Grade | None) -> None:
    assert [finding.grade for finding in weighed(load(square, **heavy)).found("ink-limit")] == ([] if grade is None else [grade])


def test_the_plates_count_before_the_pictures() -> None:
    night = replace(weighed(load(300.0)), evidence=Evidence((plates(),)))
    assert night.found("ink-limit") == ()


def test_the_square_is_placed_and_measured() -> None:
    found = proved(load=load(251.26)).only("ink-limit")
    assert (found.value, found.limit) == ("251.3 %", "240 %")
    assert found.place is not None
    assert found.place.x == 200 * POINT


def test_the_house_sets_the_limit() -> None:
    lower = replace(BOOK, condition=replace(BOOK.condition, ink_limit=220))
    assert replace(proved(load=load(221.0)), book=lower).only("ink-limit").grade is Grade.STOP


def test_a_picture_in_an_advertisement_warns() -> None:
    assert weighed(load(300.0), inside="Ad1").only("ink-limit").grade is Grade.WARN


def over_ad(night: Night, square: float) -> Night:
    """The plates of a page whose heaviest square lies in its advertisement."""
    (mark,) = (mark for mark in night.page.marks if isinstance(mark, AdMark))
    left, top = mark.rect.x / POINT, GRID.page_height / POINT - mark.rect.y / POINT
    at = (left + 5, top - 47.5, left + 47.5, top - 5)
    return replace(night, evidence=Evidence((plates(load=replace(load(square), at=at)),)))


def test_heavy_ink_of_an_advertisement_is_told_by_its_file() -> None:
    found = over_ad(sold(label="广告"), 300.0).only("ink-limit")
    assert (found.grade, found.slug, found.source) == (Grade.WARN, "ads/bank.pdf", Source("issue.yaml", 7))
    assert found.text.startswith("in the advertisement ads/bank.pdf: it carries 300.0 %")


def test_stains_are_gathered_at_the_worst() -> None:
    found = proved(stains=(STAIN, replace(STAIN, percent=30.0), replace(STAIN, percent=1.0))).only("black-plate")
    assert (found.grade, found.value) == (Grade.STOP, "30.0 %")
    assert "and in 1 more places" in found.text


def test_a_black_page_without_plates_is_judged_by_its_type() -> None:
    made = page(copy={"black": True})
    red = replace(printed(made), types=(*printed(made).types, speck(ink=(0.0, 1.0, 1.0, 0.0), size=30.0)))
    assert Night(made, red).only("plates").grade is Grade.STOP
    assert Night(made).found("plates") == ()


def test_a_black_page_names_each_plate_that_carries_ink() -> None:
    found = proved(black=True, means=(0.5, 0.0, 0.02, 9.0)).found("plates")
    assert sorted(finding.thing for finding in found) == ["cyan", "yellow"]


def test_an_outside_file_may_leave_a_plate_empty() -> None:
    found = check_file(printed(page()), "ad.pdf", evidence=Evidence((plates(means=(0.0, 0.0, 0.0, 9.0)),)))
    assert found == ()


def test_a_spot_colour_is_told_once() -> None:
    night = replace(filed(spaces=("DeviceCMYK", "Separation PANTONE 185 C")), evidence=Evidence((plates(spots=("PANTONE 185 C",)),)))
    assert [finding.rule for finding in night.findings] == ["spot"]
    assert night.only("spot").thing == "PANTONE 185 C"


def test_the_colour_all_is_told_apart() -> None:
    assert "belongs outside the trim" in filed(spaces=("Separation All",)).only("spot").text


def test_colour_inside_an_advertisement_is_the_agencys() -> None:
    """The clause knows where the colour was met; the list of spaces does not speak beside it."""
    breach = Breach("R24", "colour in DeviceRGB; only DeviceCMYK and DeviceGray may go to the press", "Ad1", "Im3")
    night = sold(label="广告")
    file = replace(printed(night.page), breaches=(breach,), spaces=("DeviceCMYK", "DeviceRGB"))
    found = replace(night, printed=file).only("colour-space")
    assert (found.grade, found.clause, found.thing, found.slug) == (Grade.WARN, "R24", "Im3", "ads/bank.pdf")


def test_missing_ghostscript_is_one_note_for_the_issue() -> None:
    (found,) = Night(evidence=Evidence(tool=False)).findings
    assert (found.rule, found.grade, found.page) == ("no-plates", Grade.NOTE, 0)
    assert "install Ghostscript" in found.text


def test_required_plates_hold_each_page_without() -> None:
    found = asked(Night(), Demands(plates=True)).only("no-plates")
    assert (found.grade, found.page) == (Grade.STOP, 1)
    assert asked(proved(), Demands(plates=True)).findings == ()


def test_no_plates_are_no_finding_where_nobody_asked() -> None:
    assert check_file(printed(page()), "ad.pdf") == ()
    (found,) = check_file(printed(page()), "ad.pdf", Demands(plates=True), Evidence(tool=False))
    assert (found.grade, found.source) == (Grade.STOP, Source("ad.pdf"))


def test_an_empty_page_is_known_by_its_plates() -> None:
    bare = replace(printed(page()), types=(), images=())
    blank = check_file(bare, "ad.pdf", evidence=Evidence((plates(means=(0.0,) * 4),)))
    assert [finding.rule for finding in blank] == ["blank"]
    assert check_file(bare, "ad.pdf", evidence=Evidence((plates(),))) == ()


def test_an_outlined_advertisement_is_not_blank() -> None:
    bare = replace(printed(page()), types=(), images=())
    assert check_file(bare, "ad.pdf") == ()
    assert [finding.rule for finding in check_file(replace(bare, spaces=()), "ad.pdf")] == ["blank"]


@pytest.mark.parametrize(("threshold", "told"), [(1, True), (10, False)])
def test_thresholds_are_the_profiles(threshold: int, told: bool) -> None:
    demands = Demands(Thresholds(stain=threshold))
    assert bool(asked(proved(stains=(STAIN,)), demands).found("black-plate")) is told


def test_type_in_a_tint_is_no_stain_by_itself() -> None:
    assert typed(speck(ink=(0.0, 0.0, 0.0, 0.6))).findings != ()
    assert typed(speck(ink=(0.0, 0.0, 0.0, 0.6))).found("black-plate") == ()
