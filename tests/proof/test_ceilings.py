"""Ceilings of a profile over findings, and who answers for an advertisement."""

from __future__ import annotations

from dataclasses import replace

import pytest
from small_pages import BOOK, FONT, Night, asked, filed, hole, page, printed, proved, sold, speck, typed
from small_pages import cast as played

from layout.condition import Demands, Thresholds
from layout.finding import Grade, Source
from layout.issue import Ad
from layout.page import AdMark, Frame
from layout.printed import Breach
from layout.proof.preflight import RULES, WORDS, house_demands
from layout.units import Cells, Rect, mm

RGB = Breach("R24", "colour in DeviceRGB", "Ad1", "Im3")
RED = (0.0, 1.0, 0.9, 0.0)


@pytest.mark.parametrize(
    ("ceiling", "grades"), [(Grade.STOP, [Grade.STOP]), (Grade.WARN, [Grade.WARN]), (Grade.NOTE, [Grade.NOTE]), (None, [])]
)
def test_a_rule_is_no_graver_than_its_ceiling(ceiling: Grade | None, grades: list[Grade]) -> None:
    night = asked(typed(speck(ink=RED)), Demands(grades=(("small-colour", ceiling),)))
    assert [finding.grade for finding in night.found("small-colour")] == grades


def test_a_ceiling_makes_nothing_graver() -> None:
    assert asked(hole(1, 3), Demands(grades=(("hole", Grade.STOP),))).only("hole").grade is Grade.WARN


def test_rules_of_the_page_and_of_the_house_have_ceilings_too() -> None:
    off = Demands(grades=(("hole", None), ("face", None)))
    assert asked(hole(1, 9), off).findings == ()
    assert asked(played("song", True, "x"), off).findings == ()


def test_a_clause_has_a_ceiling() -> None:
    night = filed(breaches=(Breach("R4", "it has no file ID"), Breach("R3", "it is encrypted")))
    found = asked(night, Demands(grades=(("R4", None), ("R3", Grade.NOTE)))).findings
    assert [(finding.clause, finding.grade) for finding in found] == [("R3", Grade.NOTE)]


def test_the_lower_of_rule_and_clause_counts() -> None:
    night = filed(breaches=(Breach("R4", "it has no file ID"),))
    demands = Demands(grades=(("fault", Grade.NOTE), ("R4", Grade.WARN)))
    assert asked(night, demands).only("fault").grade is Grade.NOTE


def sold_with(breach: Breach) -> Night:
    night = sold(label="广告")
    return replace(night, printed=replace(printed(night.page), breaches=(breach,)))


@pytest.mark.parametrize(
    ("demands", "grades"),
    [
        (Demands(), [Grade.WARN]),
        (Demands(ads=Grade.STOP), [Grade.STOP]),
        (Demands(ads=Grade.NOTE), [Grade.NOTE]),
        (Demands(ads=None), []),
        (Demands(ad_grades=(("colour-space", Grade.STOP),)), [Grade.STOP]),
        (Demands(ads=None, ad_grades=(("R24", Grade.STOP),)), [Grade.STOP]),
        (Demands(ad_grades=(("colour-space", None),)), []),
        (Demands(ads=Grade.STOP, grades=(("R24", Grade.NOTE),)), [Grade.NOTE]),
        (Demands(ad_grades=(("font", Grade.STOP),)), [Grade.WARN]),
    ],
)
def test_advertisements_have_a_ceiling_of_their_own(demands: Demands, grades: list[Grade]) -> None:
    assert [finding.grade for finding in asked(sold_with(RGB), demands).found("colour-space")] == grades


def test_the_ceiling_of_advertisements_is_not_the_pages() -> None:
    assert asked(sold_with(replace(RGB, inside="")), Demands(ads=None)).only("colour-space").grade is Grade.STOP
    assert asked(sold(), Demands(ads=None)).found("ad-label") != ()


def several() -> Night:
    """A page with a picture, a PDF placed twice, and another PDF, painted in this order."""
    files = ("ads/a.jpg", "ads/b.pdf", "ads/b.pdf", "ads/c.pdf")
    ads = tuple(Ad(file, mm(100), mm(40), Source("issue.yaml", 7 + n), 2, mm(40)) for n, file in enumerate(dict.fromkeys(files)))
    rects = [Rect(mm(20), mm(100 + 50 * n), mm(100), mm(40)) for n in range(4)]
    marks = tuple(AdMark(rect, file, file) for rect, file in zip(rects, files, strict=True))
    frames = tuple(Frame(file, "ad", Cells(0, 0, 1, 1), rect) for rect, file in zip(rects, files, strict=True))
    return Night(page(stories=(), copy={"ads": ads}, frames=frames, marks=marks))


@pytest.mark.parametrize(("form", "file", "line"), [("Ad1", "ads/b.pdf", 8), ("Ad2", "ads/c.pdf", 9)])
def test_forms_are_named_after_files_in_painting_order(form: str, file: str, line: int) -> None:
    night = several()
    read = replace(printed(night.page), types=(speck(ink=RED, inside=form),))
    found = replace(night, printed=read).only("small-colour")
    assert (found.slug, found.source) == (file, Source("issue.yaml", line))


def test_each_advertisement_answers_for_itself() -> None:
    night = several()
    types = tuple(speck(ink=RED, inside=form) for form in ("Ad1", "Ad2", "Ad1", ""))
    found = replace(night, printed=replace(printed(night.page), types=types)).found("small-colour")
    assert [finding.slug for finding in found] == ["", "ads/b.pdf", "ads/c.pdf"]
    assert [finding.grade for finding in found] == [Grade.STOP, Grade.WARN, Grade.WARN]


def test_a_font_of_an_advertisement_is_its_own() -> None:
    night = sold(label="广告")
    fonts = (FONT, replace(FONT, name="Arial", embedded=False, subset=False, inside="Ad1"))
    found = replace(night, printed=replace(printed(night.page), fonts=fonts)).only("font")
    assert (found.grade, found.slug, found.thing) == (Grade.WARN, "ads/bank.pdf", "Arial")


@pytest.mark.parametrize(("count", "told"), [(12, False), (13, True)])
def test_many_fonts_speak_of_an_accident(count: int, told: bool) -> None:
    fonts = tuple(replace(FONT, name=f"F{n}") for n in range(count))
    assert [finding.grade for finding in filed(fonts=fonts).found("font")] == ([Grade.WARN] if told else [])


def test_a_fact_is_told_once() -> None:
    """By the rule that knows most of it; what else breaks the same clause is still told."""
    breaches = (
        Breach("R8", "it claims no PDF/X standard; export it as PDF/X-4"),
        Breach("R14", "it has no output intent for PDF/X; one is needed"),
        Breach("R19", "the trim size is not given (TrimBox)"),
        Breach("R21", "the page is rotated (Rotate)"),
        Breach("R22", "the file has 2 pages; a page file has exactly one"),
        Breach("R30", "font Arial is not embedded", "", "F1"),
    )
    fonts = (replace(FONT, name="Arial", embedded=False, subset=False),)
    found = filed(standard="", intent="", trim=None, pages=2, breaches=breaches, fonts=fonts).findings
    told = [(finding.rule, finding.clause) for finding in found]
    assert sorted(told) == [
        ("box", "R19"), ("box", "R21"), ("box", "R22"), ("font", "R30"), ("output-intent", "R14"), ("pdfx", "R8"),
    ]  # fmt: skip


def test_the_house_overrides_the_profile() -> None:
    book = replace(BOOK, demands=Demands(Thresholds(ink_limit=300, ppi_stop=50, ppi_warn=60, loosest=9, edge=7.0)))
    limits = house_demands(book).thresholds
    assert (limits.ink_limit, limits.ppi_stop, limits.ppi_warn, limits.loosest) == (240, 100, 150, book.typography.loosest)
    assert limits.edge == 7.0


def test_the_profile_of_the_house_is_asked_for() -> None:
    night = replace(proved(), printed=replace(printed(page()), profile="a" * 64))
    assert night.found("output-intent") == ()
    strict = replace(night, evidence=replace(night.evidence, profile="b" * 64))
    assert strict.only("output-intent").grade is Grade.STOP
    assert replace(night, evidence=replace(night.evidence, profile="a" * 64)).findings == ()


def test_every_rule_has_words() -> None:
    assert len(WORDS) == len(RULES)
    assert all(title and remedy for title, remedy in WORDS.values())


@pytest.mark.parametrize(("standard", "grade"), [("PDF/X-4", Grade.WARN), ("PDF/X-1a:2003", Grade.STOP)])
def test_an_ad_that_breaks_a_blind_standard_holds_its_page(standard: str, grade: Grade) -> None:
    night = sold_with(RGB)
    assert night.printed is not None
    claimed = replace(night, printed=replace(night.printed, standard=standard, version="1.4"))
    (found,) = [finding for finding in claimed.findings if finding.clause == "R24"]
    assert found.grade is grade
