"""The panel of a hard proof: the page as large as the paper holds, its facts, and boxes to sign."""

from __future__ import annotations

from dataclasses import replace

import pytest
from plain import PlainSetter, plain_book, plain_plan

from layout.condition import Files
from layout.makeup.panel import MARGIN, PAPERS, SIGNED, WORDS, Stamp, proof_panel, proof_room
from layout.page import Page, RuleMark, TypeMark
from layout.units import Rect, mm

SHA = "0123456789abcdef" * 4


def panel(paper: str = "A3", held: bool = False, wide: bool = False, language: str = "zh-Hans") -> Page:
    book = plain_book()
    grid = replace(book.grid, page_width=mm(780)) if wide else book.grid
    rules = replace(book.typography, language=language)
    house = replace(book, grid=grid, files=Files(hard_proof=paper), typography=rules)
    return proof_panel(plain_plan((), house), PlainSetter(house), house, Stamp(SHA, held, (1, 2, 3)))


def words(page: Page) -> list[str]:
    return [mark.run.text for mark in page.marks if isinstance(mark, TypeMark)]


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("wide", [False, True])
def test_everything_stands_inside_the_margins_and_off_the_page(paper: str, wide: bool) -> None:
    page = panel(paper, wide=wide)
    sheet, room = Rect(0, 0, *page.size), proof_room(page)
    inner = Rect(MARGIN, MARGIN, sheet.width - 2 * MARGIN, sheet.height - 2 * MARGIN)
    for mark in page.marks:
        if isinstance(mark, TypeMark):
            size = mark.run.size
            rect = Rect(mark.x, mark.y - size * 88 // 100, mark.run.xs[-1] + size, size)
        else:
            assert isinstance(mark, RuleMark)
            rect = mark.rect
        assert not rect.meets(room)
        assert (min(rect.x, inner.x), max(rect.right, inner.right)) == (inner.x, inner.right)
        assert (min(rect.y, inner.y), max(rect.bottom, inner.bottom)) == (inner.y, inner.bottom)


def test_the_paper_is_turned_as_the_page_is() -> None:
    assert panel("A4").size == (mm(210), mm(297))
    assert panel("A4", wide=True).size == (mm(297), mm(210))


@pytest.mark.parametrize("paper", PAPERS)
def test_the_page_keeps_its_proportion_to_a_thousandth(paper: str) -> None:
    room = proof_room(panel(paper))
    assert room.width / room.height == pytest.approx(390 / 545, rel=1e-6)
    assert room.width > 0.4 * mm(390)


def test_the_facts_say_which_page_in_which_state() -> None:
    said = words(panel())
    assert said[:5] == ["样报　v1", "停 1　警 2　注 3", "1-02.pdf　SHA-256 0123456789abcdef", "缩放 67.6 %", "可付印"]
    assert words(panel(held=True))[4] == "扣版"


@pytest.mark.parametrize("language", SIGNED)
def test_all_who_sign_have_a_box(language: str) -> None:
    page = panel(language=language)
    assert words(page)[5:] == list(SIGNED[language])
    assert page.plan.title == f"样报 {WORDS[language][0]} A3"
