"""Printer's marks: outside the trim, on the slug's paper, each plate with its own name."""

from __future__ import annotations

from dataclasses import replace

import pytest
from plain import PlainSetter, plain_book, plain_plan

from layout.makeup.printmarks import CROP, FIRST, SLUG, print_marks
from layout.page import PRESS, Mark, RuleMark, TypeMark
from layout.stylebook import Stylebook
from layout.units import Rect, Sp, mm

BOOK = plain_book()
WIDTH, HEIGHT = BOOK.grid.page_width, BOOK.grid.page_height
PROCESS = ("cyan", "magenta", "yellow", "black")


def marked(book: Stylebook = BOOK, black: bool = False, bleed: Sp = 0) -> tuple[Mark, ...]:
    house = replace(book, grid=replace(book.grid, bleed=bleed))
    return print_marks(plain_plan((), house, black=black), PlainSetter(house), house)


def extent(mark: Mark) -> Rect:
    if isinstance(mark, TypeMark):
        return Rect(mark.x, mark.y - mark.run.size, mark.run.xs[-1] + mark.run.size, mark.run.size)
    return mark.rect


@pytest.mark.parametrize("bleed", [0, mm(3), mm(5)])
def test_marks_stand_on_the_slug_beyond_trim_and_bleed(bleed: Sp) -> None:
    sheet = Rect(-bleed - SLUG, -bleed - SLUG, WIDTH + 2 * (bleed + SLUG), HEIGHT + 2 * (bleed + SLUG))
    printed = Rect(1 - bleed, 1 - bleed, WIDTH + 2 * bleed - 2, HEIGHT + 2 * bleed - 2)  # halves are rounded to whole sp
    for mark in marked(bleed=bleed):
        rect = extent(mark)
        assert not rect.meets(printed)
        assert sheet.x <= rect.x and rect.right <= sheet.right  # noqa: PT018
        assert sheet.y <= rect.y and rect.bottom <= sheet.bottom  # noqa: PT018


def test_two_crop_marks_at_each_corner_are_in_line_with_the_trim() -> None:
    thin = [mark.rect for mark in marked() if isinstance(mark, RuleMark) and mark.ink == "registration"]
    level = {(rect.y + rect.height // 2) for rect in thin if rect.width == CROP}
    upright = {(rect.x + rect.width // 2) for rect in thin if rect.height == CROP}
    assert {0, HEIGHT} <= level
    assert {0, WIDTH} <= upright
    crops = [r for r in thin if (r.x + r.width // 2) in (0, WIDTH) or (r.y + r.height // 2) in (0, HEIGHT)]
    assert len(crops) == 8


def test_a_cross_stands_at_the_middle_of_each_side() -> None:
    thin = [mark.rect for mark in marked() if isinstance(mark, RuleMark) and mark.ink == "registration"]
    middles = [(r.x + r.width // 2, r.y + r.height // 2) for r in thin]
    crosses = sorted({at for at in middles if middles.count(at) == 2})
    away = mm(3) + CROP // 2
    assert crosses == sorted([(WIDTH // 2, -away), (WIDTH // 2, HEIGHT + away), (-away, HEIGHT // 2), (WIDTH + away, HEIGHT // 2)])


def test_the_colour_bar_has_a_solid_and_a_half_of_each_ink() -> None:
    bar = [mark for mark in marked() if isinstance(mark, RuleMark) and mark.rect.width == mark.rect.height == CROP]
    assert [mark.ink for mark in bar] == [*(f"bar-{ink}" for ink in PROCESS), *(f"bar-{ink}-50" for ink in PROCESS)]
    assert not any(one.rect.meets(other.rect) for one in bar for other in bar if one is not other)


def test_the_slug_line_says_what_the_page_is_and_each_plate_its_name() -> None:
    type_marks = [mark for mark in marked() if isinstance(mark, TypeMark)]
    plates = [(ink.capitalize(), f"bar-{ink}") for ink in PROCESS]
    assert [(mark.run.text, mark.run.ink) for mark in type_marks] == [("样报  1-02  v1", "registration"), *plates]
    assert type_marks[0].x == FIRST


def test_a_version_of_the_copy_is_on_the_slug_line() -> None:
    plan = plain_plan((), BOOK)
    later = replace(plan, facts=(*plan.facts, ("version", "3")))
    first = next(mark for mark in print_marks(later, PlainSetter(BOOK), BOOK) if isinstance(mark, TypeMark))
    assert first.run.text == "样报  1-02  v3"


def test_a_black_page_has_marks_on_the_black_plate_alone() -> None:
    marks = marked(black=True)
    assert {mark.ink for mark in marks if isinstance(mark, RuleMark)} == {"bar-black", "bar-black-50"}
    assert {mark.run.ink for mark in marks if isinstance(mark, TypeMark)} == {"bar-black"}


def test_a_long_slug_line_keeps_clear_of_the_cross() -> None:
    plan = replace(plain_plan((), BOOK), title="样" * 200)
    ends = [extent(mark).right for mark in print_marks(plan, PlainSetter(BOOK), BOOK) if isinstance(mark, TypeMark)]
    assert max(ends) <= WIDTH // 2 - CROP // 2


def test_no_story_owns_a_mark() -> None:
    assert {mark.owner for mark in marked()} == {PRESS}
