"""Frames: closed corners, rules in their order, tint underneath, white alike on all sides."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from plain import PlainSetter, page_of_stories, plain_book, plain_plan, plain_story

from layout.issue import BOX, Weight
from layout.makeup import place
from layout.makeup.borders import border
from layout.page import Mark, Page, RuleMark, TypeMark
from layout.stylebook import Border, Stylebook
from layout.units import Rect, Sp, sp

BOX_RECT = Rect(sp(10), sp(20), sp(300), sp(120))
MOTIF = ("..x..", ".xxx.", "xx.xx", ".xxx.", "..x..")
THICK, GAP, THIN = sp("1.25"), sp("0.9"), sp("0.25")

STYLES = [
    Border("正线", (THIN,)),
    Border("文武线", (THICK, THIN), GAP),
    Border("眉线", (sp("0.5"),), head=sp("1.5")),
    Border("点线", motif=("x",), cell=sp("0.8"), gap=sp(1)),
    Border("花边", motif=MOTIF, cell=sp("0.6")),
    Border("底纹", (THIN,), tint="tint"),
    Border("花底", motif=MOTIF, cell=sp("0.6"), tint="tint"),
]


def rects(style: Border, rect: Rect = BOX_RECT) -> list[Rect]:
    return [mark.rect for mark in border(rect, style, "a") if mark.ink == style.ink]


def inked(marks: list[Rect], x: Sp, y: Sp) -> bool:
    return any(r.x <= x < r.right and r.y <= y < r.bottom for r in marks)


@pytest.mark.parametrize("style", STYLES, ids=lambda style: style.name)
def test_a_frame_fills_its_rectangle_and_stays_inside(style: Border) -> None:
    marks = rects(style)
    assert min(r.x for r in marks) == BOX_RECT.x
    assert min(r.y for r in marks) == BOX_RECT.y
    assert max(r.right for r in marks) == BOX_RECT.right
    assert max(r.bottom for r in marks) == BOX_RECT.bottom
    free = Rect(BOX_RECT.x + sp(5), BOX_RECT.y + sp(5), BOX_RECT.width - sp(10), BOX_RECT.height - sp(10))
    assert not any(r.meets(free) for r in marks)


@pytest.mark.parametrize("style", [s for s in STYLES if s.rules], ids=lambda style: style.name)
def test_corners_are_closed(style: Border) -> None:
    marks, edge = rects(style), BOX_RECT
    for x in (edge.x, edge.right - 1):
        assert all(inked(marks, x, y) for y in (edge.y, edge.bottom - 1))


def test_wenwu_is_thick_outside_thin_inside() -> None:
    marks = rects(STYLES[1])
    ys = sorted((r.y, r.height) for r in marks if r.width > r.height)
    foot = BOX_RECT.bottom
    assert ys == [
        (BOX_RECT.y, THICK), (BOX_RECT.y + THICK + GAP, THIN), (foot - THICK - GAP - THIN, THIN), (foot - THICK, THICK),
    ]  # fmt: skip
    upright = sorted((r for r in marks if r.height > r.width), key=lambda r: r.x)
    step = THICK + GAP
    assert upright[0] == Rect(BOX_RECT.x, BOX_RECT.y, THICK, BOX_RECT.height)
    assert upright[1] == Rect(BOX_RECT.x + step, BOX_RECT.y + step, THIN, BOX_RECT.height - 2 * step)


def test_a_heavy_head_is_heavy_at_the_head_alone() -> None:
    assert [(r.width, r.height) for r in rects(STYLES[2])] == [
        (BOX_RECT.width, sp("1.5")), (BOX_RECT.width, sp("0.5")), (sp("0.5"), BOX_RECT.height), (sp("0.5"), BOX_RECT.height),
    ]  # fmt: skip


@given(width=st.integers(sp(6), sp(900)), height=st.integers(sp(6), sp(500)), gap=st.integers(0, sp(3)))
def test_motifs_stand_in_the_corners_and_evenly_between(width: Sp, height: Sp, gap: Sp) -> None:
    style = Border("点线", motif=("x",), cell=sp("0.8"), gap=gap)
    marks = rects(style, Rect(0, 0, width, height))
    tile = style.thickness
    assert {(r.width, r.height) for r in marks} == {(tile, tile)}
    assert len(set(marks)) == len(marks)
    for row in (0, height - tile):
        xs = sorted(r.x for r in marks if r.y == row)
        steps = {b - a for a, b in pairwise(xs)}
        assert (xs[0], xs[-1]) == (0, width - tile)
        assert max(steps) - min(steps) <= 1
        assert max(steps) <= tile + gap + 1


def test_a_motif_without_gap_is_a_closed_chain() -> None:
    marks = rects(STYLES[4])
    middle = BOX_RECT.y + STYLES[4].thickness // 2
    assert all(inked(marks, x, middle) or inked(marks, x, middle - sp("0.6")) for x in range(BOX_RECT.x, BOX_RECT.right, sp("0.1")))


def test_a_motif_is_drawn_as_typed() -> None:
    style = replace(STYLES[4], gap=sp(1))
    cell, marks = style.cell, rects(style)
    for row, squares in enumerate(MOTIF):
        for column, square in enumerate(squares):
            at = (BOX_RECT.x + column * cell + cell // 2, BOX_RECT.y + row * cell + cell // 2)
            assert inked(marks, *at) == (square == "x")
    assert not any(a.meets(b) for a, b in combinations(marks[:5], 2))


@pytest.mark.parametrize("style", STYLES[5:], ids=lambda style: style.name)
def test_the_tint_comes_first_and_reaches_the_frame(style: Border) -> None:
    first, *others = border(BOX_RECT, style, "a")
    assert (first.ink, {mark.ink for mark in others}) == ("tint", {"black"})
    inset = style.thickness if style.motif else 0
    assert first.rect == Rect(BOX_RECT.x + inset, BOX_RECT.y + inset, BOX_RECT.width - 2 * inset, BOX_RECT.height - 2 * inset)


def test_a_tint_needs_no_rules() -> None:
    assert [mark.rect for mark in border(BOX_RECT, Border("底", tint="tint"), "a")] == [BOX_RECT]


# ---- on the page -------------------------------------------------------------------------------------------------------


def framed() -> tuple[Page, Stylebook]:
    """A page with a brief in the frame of its kind and a minor story in one of its own."""
    book = replace(plain_book(), borders=(Border("眉线", (sp("0.5"),)), Border("底纹", (sp(1),), tint="tint")))
    own = plain_story("own", 900, Weight.MINOR, standing=BOX, frame="底纹")
    stories = (*page_of_stories()[:2], own, *page_of_stories()[3:])
    return place(plain_plan(stories, book), None, PlainSetter(book), book), book


def marks_of(page: Page, owner: str) -> list[Mark]:
    return [m for m in page.marks if isinstance(m, TypeMark | RuleMark) and m.owner == owner]


def test_a_story_wears_its_own_frame_and_a_kind_its_own() -> None:
    page, _ = framed()
    frames = {frame.owner: frame for frame in page.frames}
    assert (frames["own"].kind, frames["s6"].kind) == ("box", "brief")
    inks = {owner: [m.ink for m in marks_of(page, owner) if isinstance(m, RuleMark)] for owner in ("own", "s6", "s3")}
    assert inks == {"own": ["tint", *["black"] * 4], "s6": ["black"] * 4, "s3": []}


def test_the_frame_is_painted_before_the_type() -> None:
    page, _ = framed()
    kinds = [type(mark) for mark in marks_of(page, "own")]
    assert kinds[:5] == [RuleMark] * 5
    assert set(kinds[5:]) == {TypeMark}


def test_the_white_inside_a_frame_is_alike_on_all_sides() -> None:
    page, book = framed()
    grid = book.grid
    frame = next(f for f in page.frames if f.owner == "own")
    edge = next(m.rect for m in marks_of(page, "own") if isinstance(m, RuleMark))
    assert (edge.x, edge.width) == (frame.rect.x, frame.rect.width)
    lead = (grid.row - grid.em) // 2
    for leg in frame.legs:
        assert edge.bottom - (leg.bottom - lead) == grid.em
    assert frame.legs[0].x - edge.x == grid.em
    assert frame.heads[0].y + lead - edge.y == grid.em
