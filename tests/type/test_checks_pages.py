"""The checks of pages, on boxes drawn by hand: each fault is found, and a sound page has none."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import pytest
from checkbench import Box, Set, Sheet, Side, balance, baselines, pages, row, taboos, wrapping
from readback import Glyph

from layout.finding import Source
from layout.issue import Kind, Paragraph, Story, Words

EM, PITCH, DEPTH = 10.0, 12.0, 6
LEG = 40.0
SOURCE = Source("a.md")


def column(*texts: str, top: float = 0.0, number: int = 0, off: float = 0.0) -> tuple[Set, ...]:
    """Lines of a leg, one row each; an empty text leaves its row white."""
    lines = [(at, text) for at, text in enumerate(texts) if text]
    x = number * (LEG + EM)
    return tuple(Set(t, tuple(x + EM * n for n in range(len(t))), top + (at + 1) * PITCH - 2.6 + off, EM) for at, t in lines)


def box(*legs: tuple[Set, ...], slug: str = "a", heads: int = 1, depth: int = DEPTH) -> Box:
    sides = tuple(Side(number * (LEG + EM), 0, LEG, depth * PITCH) for number in range(len(legs)))
    width = len(legs) * (LEG + EM) - EM
    return Box(slug, "story", "题目", Side(0, 0, width, depth * PITCH), sides, legs, (Side(0, -30, width, 30),) * heads, ())


def told(*boxes: Box, copy: dict[str, Story] | None = None) -> list[row.Row]:
    sheet = Sheet("p1", boxes, ())
    return list(balance.rows([sheet], {"p1": copy or {each.slug: story_of(each) for each in boxes}}, PITCH))


def story_of(each: Box, *kinds: Kind) -> Story:
    """The copy of a box whose paragraphs are its lines."""
    lines = [line.text for leg in each.lines for line in leg]
    kinds = kinds or (Kind.TEXT,) * len(lines)
    return Story(each.slug, SOURCE, ("题目",), body=tuple(Paragraph(k, (Words(t),), SOURCE) for k, t in zip(kinds, lines, strict=True)))


def found(rows: Iterable[row.Row], part: str) -> row.Row:
    return next(each for each in rows if part in each.name)


FULL = ("国家",) * DEPTH


@pytest.mark.parametrize(
    ("short", "uneven", "grows"),
    [
        ((0, 0), True, True),
        ((0, 1), True, True),
        ((0, 2), False, True),
        ((1, 0), True, False),
        ((0, 0, 2), False, True),
        ((2, 2), True, True),
    ],
)
def test_feet_of_legs_are_compared(short: tuple[int, ...], uneven: bool, grows: bool) -> None:
    rows = told(box(*(column(*FULL[: DEPTH - rows], number=n) for n, rows in enumerate(short))))
    assert found(rows, balance.UNEVEN).met is uneven
    assert found(rows, balance.GROWS).met is grows


@pytest.mark.parametrize(("short", "met"), [(2, True), (3, False)])
def test_an_article_ends_near_its_foot(short: int, met: bool) -> None:
    assert found(told(box(column(*FULL), column(*FULL[: DEPTH - short], number=1))), balance.SHORT).met is met


def test_a_tail_line_at_the_top_of_a_leg_is_told_by_counting_the_copy() -> None:
    page = box(column(*FULL), column("尾", *FULL[1:], number=1))
    whole = Paragraph(Kind.TEXT, (Words("国家" * DEPTH + "尾"),), SOURCE)
    rest = tuple(Paragraph(Kind.TEXT, (Words("国家"),), SOURCE) for _ in FULL[1:])
    assert found(told(page, copy={"a": Story("a", SOURCE, ("题目",), body=(whole, *rest))}), balance.TAIL).offenders == ("p1 题目: 尾",)
    assert found(told(page), balance.TAIL).met


@pytest.mark.parametrize(("at", "met"), [(3, True), (4, False), (5, False)])
def test_a_subhead_keeps_two_lines_of_text(at: int, met: bool) -> None:
    page = box(column(*FULL), column(*FULL, number=1))
    kinds = [Kind.TEXT] * (2 * DEPTH)
    kinds[at] = Kind.SUBHEAD
    assert found(told(page, copy={"a": story_of(page, *kinds)}), balance.BEHIND).met is met


def test_text_that_is_not_the_copy_is_said_to_be_unread() -> None:
    page = box(column(*FULL))
    other = Story("a", SOURCE, ("题目",), body=(Paragraph(Kind.TEXT, (Words("国"),), SOURCE),))
    assert not found(told(page, copy={"a": other}), "told apart").met


def test_the_share_of_sound_articles_counts_each_once() -> None:
    boxes = [box(column(*FULL), column(*FULL, number=1), slug=f"s{n}") for n in range(3)]
    bad = box(column(*FULL[:3]), column(*FULL, number=1), slug="bad")
    assert found(told(*boxes, bad), "keep all of these").figures == ("75.0 %",)


@pytest.mark.parametrize(("off", "wrong"), [(0.0, 0), (0.04, 0), (0.06, 1)])
def test_baselines_are_held_to_the_grid_most_stand_on(off: float, wrong: int) -> None:
    sheet = Sheet("p1", (box(column(*FULL), column(*FULL[:-1], number=1), column("国家", off=off, number=2)),), ())
    rows = list(baselines.rows([sheet], EM, PITCH))
    assert found(rows, "off one grid").figures == (str(wrong),)
    assert found(rows, "neighbouring").figures == (str(wrong),)


def report(*boxes: Box, **more: Any) -> dict[str, Any]:
    sides = [(each.rect.x, each.rect.y, each.rect.width, each.rect.height) for each in boxes]
    rects = [[side / pages.MM for side in rect] for rect in sides]
    filed = [{"kind": each.kind, "owner": each.slug, "rect": rect} for each, rect in zip(boxes, rects, strict=True)]
    return {"pages": [{"name": "p1", "boxes": filed, "demerits": {"butting": 2}, "findings": {}, "sha256": "a", **more}]}


def judged(*boxes: Box, glyphs: tuple[Glyph, ...] = (), again: str = "a") -> list[row.Row]:
    return list(taboos.rows(report(*boxes), [Sheet("p1", boxes, glyphs)], report(*boxes, sha256=again), PITCH))


def test_taboos_are_found_on_the_page() -> None:
    bare = box(column("国家"), column(*FULL, number=1))
    rows = judged(bare, again="b")
    assert not found(rows, "背题").met
    assert not found(rows, "two runs").met
    assert found(rows, "碰题").figures == ("2, 2",)
    assert found(judged(box(column(*FULL))), "背题").met


def test_an_article_in_two_boxes_or_with_legs_out_of_order_is_not_in_one_piece() -> None:
    whole = box(column(*FULL), column(*FULL, number=1))
    turned = Box("a", "story", "题目", whole.rect, tuple(reversed(whole.legs)), whole.lines, (), ())
    assert found(judged(whole), "not in one piece").met
    assert not found(judged(turned), "not in one piece").met
    assert not found(judged(whole, whole), "not in one piece").met


def wrapped(narrow: float, end: float = 0.0) -> Box:
    """A story of two legs, the first narrower for half of its depth because a picture stands at its right."""
    half = DEPTH // 2 * PITCH
    beside = tuple(Set("国家", (0.0, narrow - EM - end), line.y, EM) for line in column(*FULL[: DEPTH // 2]))
    below = column(*("国家的法",) * (DEPTH // 2), top=half)
    whole = box(column(*FULL), column(*("国家的法",) * DEPTH, number=1))
    legs = (Side(0, 0, narrow, half), Side(0, half, LEG, half), whole.legs[1])
    return Box("a", "story", "题目", whole.rect, legs, (beside, below, whole.lines[1]), whole.heads, ())


def test_a_leg_that_is_narrower_beside_a_picture_is_one_leg() -> None:
    page = wrapped(35)
    assert [len(pieces) for pieces in page.columns] == [2, 1]
    assert found(told(page), balance.UNEVEN).met
    assert found(told(page), "told apart").met
    assert found(judged(page), "not in one piece").met


@pytest.mark.parametrize(("shortest", "end", "read", "flush"), [(3, 0, True, True), (4, 0, False, True), (3, 0.5, True, False)])
def test_lines_beside_a_picture_are_long_enough_and_end_where_they_should(
    shortest: int, end: float, read: bool, flush: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(wrapping, "SHORTEST", shortest)
    rows = list(wrapping.rows([Sheet("p1", (wrapped(35, end),), ())], EM))
    assert found(rows, "narrowest").met is read
    assert found(rows, "miss their edges").met is flush


def test_text_that_is_wrapped_nowhere_is_not_measured() -> None:
    rows = list(wrapping.rows([Sheet("p1", (box(column(*FULL)),), ())], EM))
    assert [(each.figures, each.met) for each in rows] == [(("no text is wrapped",), None)]


@pytest.mark.parametrize(("printed", "met"), [("广告", True), ("公益广告", True), ("", False)])
def test_an_advertisement_is_labelled(printed: str, met: bool) -> None:
    ad = Box("ads/x.pdf", "ad", "", Side(0, 0, 100, 100), (), (), (), ())
    glyphs = tuple(Glyph(char, 10.0 * at, 50.0, 7.0) for at, char in enumerate(printed))
    text = box(column(*FULL))
    assert found(judged(text, ad, glyphs=glyphs), "without a label").met is met


def test_the_largest_block_of_text_ends_at_heads_and_at_legs_that_begin_lower() -> None:
    page = Box("x", "filler", "", Side(0, 0, 100, 240), (), (), (), ())
    text = box(column(*FULL), column(*FULL, number=1))
    assert found(judged(page, text), "堵死").figures == (f"{100 * 100 * DEPTH * PITCH / (100 * 240):.0f} %",)
