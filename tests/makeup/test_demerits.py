"""Faults are counted where they are, and every one that is counted has its place."""

from __future__ import annotations

from dataclasses import replace

import pytest
from plain import PlainSetter, page_of_stories, plain_book, plain_plan, plain_story

from layout.galley import Shape
from layout.issue import Kind, Paragraph, Weight, Words
from layout.makeup.blemish import CIRCLES, places
from layout.makeup.demerits import BALANCED, FAULTS, butting, crowding, dense, faults, lopsided, score, slab, tilt
from layout.makeup.saw import sawn
from layout.makeup.seed import Box, Guillotine, Item, Tiling
from layout.makeup.stone import Stone, hole
from layout.page import Blemish
from layout.stylebook import DEMERITS
from layout.units import Cells

BOOK = plain_book()
SETTER = PlainSetter(BOOK)
PAGE = Cells(0, 0, 6, 100)
ONE_EACH = ("butting", "stacked", "cut", "cross", "crowding", "dense")
"""Faults that are counted by the piece."""


def form_of(*subheads: str) -> Item:
    """A story with real forms, with subheads in its text."""
    story = plain_story("lead", 900, Weight.LEAD)
    more = tuple(Paragraph(Kind.SUBHEAD, (Words(text),), story.source) for text in subheads)
    plan = plain_plan((replace(story, body=(*story.body[:3], *more, *story.body[3:])),), BOOK)
    return Stone(plan, plan.copy.stories, SETTER, BOOK, hole(plan, BOOK)).items(1)[0]


ITEM = form_of()


def box(cells: Cells, head: Cells | None = None, photo: Cells | None = None, item: Item = ITEM) -> Box:
    shape = Shape(item.slug, cells.columns, cells.rows, ((cells.rows, 0),), 0, (head,) if head else (), (photo,) if photo else ())
    return Box(item, cells, shape, 0, item.forms[0])


def tilings(factor: int) -> list[Tiling]:
    """Pages that the guillotine weighs on its way."""
    plan = plain_plan(page_of_stories(factor), BOOK)
    stone = Stone(plan, plan.copy.stories, SETTER, BOOK, hole(plan, BOOK))
    seen: list[Tiling] = []

    def heard(tiling: Tiling) -> int:
        seen.append(tiling)
        return score(tiling, stone.hole.cells, BOOK)

    table = Guillotine(sorted(stone.items(2), key=lambda item: item.rank), stone.hole.cells.columns, stone.hole.cells.rows)
    assert sawn(table, stone.hole.cells, heard)
    return seen[::25]


@pytest.fixture(scope="module")
def pages() -> list[tuple[Tiling, Cells]]:
    cells = hole(plain_plan((), BOOK), BOOK).cells
    return [(tiling, cells) for factor in (96, 104) for tiling in tilings(factor)]


def test_every_fault_has_a_price_and_a_place() -> None:
    assert [fault.__name__ for fault in FAULTS] == list(DEMERITS) == list(dict.fromkeys((*DEMERITS, *CIRCLES)))


def test_a_frame_parts_heads_side_by_side() -> None:
    """As it does for the finding of the same name."""
    framed = replace(ITEM, slug="framed", forms=(replace(ITEM.forms[0], inset=BOOK.grid.em),))
    heads = Cells(0, 0, 3, 4)
    pairs = [tuple(box(Cells(3 * at, 0, 3, 50), heads, item=one) for at, one in enumerate(pair)) for pair in ((ITEM, ITEM), (ITEM, framed))]
    assert [butting(pair, PAGE) for pair in pairs] == [1, 0]


def test_what_is_counted_is_circled(pages: list[tuple[Tiling, Cells]]) -> None:
    met: set[str] = set()
    for tiling, cells in pages:
        circled = [blemish.rule for blemish in places(tiling, cells, BOOK.grid)]
        counted = dict(faults(tiling, cells))
        assert {name: circled.count(name) for name in ONE_EACH} == {name: counted[name] for name in ONE_EACH}
        for name in ("lead", "eclipsed", "wells", "lopsided"):
            assert (name in circled) == bool(counted[name])
        met |= set(circled)
    assert met >= {"butting", "cut", "cross", "order", "lead", "eclipsed"}


def test_places_lie_in_the_type_area_and_name_who_stands_there(pages: list[tuple[Tiling, Cells]]) -> None:
    area = BOOK.grid.area
    for tiling, cells in pages:
        slugs = {b.item.slug for b in tiling}
        for blemish in places(tiling, cells, BOOK.grid):
            assert set(blemish.slugs) <= slugs
            assert area.x <= blemish.rect.x
            assert blemish.rect.right <= area.right
            assert blemish.rect.width > 0
            assert blemish.rect.height > 0


def test_the_score_is_the_faults_at_their_prices(pages: list[tuple[Tiling, Cells]]) -> None:
    dear = replace(BOOK, makeup=replace(BOOK.makeup, demerits=(("order", 0), ("cut", 7))))
    for tiling, cells in pages:
        for book in (BOOK, dear):
            assert score(tiling, cells, book) == sum(count * book.makeup.demerit(name) for name, count in faults(tiling, cells))


# ---- 堵死


def test_a_slab_is_wider_than_three_columns_and_deeper_than_45_rows() -> None:
    assert dense((box(Cells(0, 0, 4, 56), Cells(0, 0, 4, 10)),), PAGE) == 1
    assert dense((box(Cells(0, 0, 4, 55), Cells(0, 0, 4, 10)),), PAGE) == 0
    assert dense((box(Cells(0, 0, 3, 90), Cells(0, 0, 3, 10)),), PAGE) == 0


def test_a_picture_breaks_up_a_slab_where_it_stands() -> None:
    across = box(Cells(0, 0, 5, 90), Cells(0, 0, 5, 10), Cells(2, 30, 3, 20))
    beside = box(Cells(0, 0, 5, 90), Cells(0, 0, 5, 10), Cells(4, 10, 1, 20))
    assert slab(across) is None
    assert slab(beside) == Cells(0, 10, 4, 80)


def test_subheads_break_up_a_slab() -> None:
    cells, head = Cells(1, 2, 5, 60), Cells(0, 0, 5, 10)
    assert slab(box(cells, head, item=form_of())) == Cells(1, 12, 5, 50)
    assert slab(box(cells, head, item=form_of("一"))) is None


# ---- 版面失衡


def test_a_page_of_equal_halves_is_level() -> None:
    halves = (box(Cells(0, 0, 3, 100)), box(Cells(3, 0, 3, 100)))
    assert tilt(halves, PAGE) == (0, 0)
    assert lopsided(halves, PAGE) == 0


def test_a_page_with_its_pictures_at_one_side_is_not() -> None:
    right = (box(Cells(0, 0, 3, 100)), box(Cells(3, 0, 3, 100), photo=Cells(0, 25, 3, 50)))
    left = (box(Cells(0, 0, 3, 100), photo=Cells(0, 25, 3, 50)), box(Cells(3, 0, 3, 100)))
    across, down = tilt(right, PAGE)
    assert across > BALANCED
    assert down == 0
    assert lopsided(right, PAGE) == lopsided(left, PAGE) > 0
    (found,) = (blemish for blemish in places(right, PAGE, BOOK.grid) if blemish.rule == "lopsided")
    assert found.rect.x > BOOK.grid.area.x + BOOK.grid.area.width // 3


# ---- 图片打架


@pytest.mark.parametrize(
    ("row", "photo", "count"),
    [(0, Cells(2, 10, 1, 20), 1), (0, Cells(2, 11, 1, 20), 0), (5, Cells(2, 5, 1, 20), 1)],
)
def test_pictures_that_begin_at_one_row_in_boxes_side_by_side_crowd(row: int, photo: Cells, count: int) -> None:
    one = box(Cells(0, 0, 3, 100), photo=Cells(0, 10, 1, 20))
    other = box(Cells(3, row, 3, 100 - row), photo=photo)
    assert crowding((one, other), PAGE) == count


def test_a_blemish_has_the_line_of_copy_of_its_story() -> None:
    found = places((box(Cells(0, 0, 6, 100), Cells(0, 0, 6, 10)),), PAGE, BOOK.grid)
    assert Blemish("dense", BOOK.grid.rect(Cells(0, 10, 6, 90)), ("lead",), ITEM.forms[0].story.source) in found
