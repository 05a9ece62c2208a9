"""折角: a box with a step takes all of its cells but the corner, its type stands outside of it, and what is promised is delivered."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from plain import PlainSetter, plain_book, plain_plan, plain_story

from layout.finding import Source
from layout.galley import Shape
from layout.issue import Ad, Dummy, Step, Story, Weight
from layout.makeup import place
from layout.makeup.arrange import arrange
from layout.makeup.boxing import Task
from layout.makeup.piece import piece
from layout.makeup.seed import Item
from layout.makeup.shapes import forms, kind, shapes
from layout.makeup.solve import Solved, solve
from layout.makeup.stepped import LEAST, feet, left_edges, may_step, notch, parts, stepped
from layout.makeup.taste import air
from layout.makeup.variants import mixes
from layout.page import Frame, Page, RuleMark, TypeMark
from layout.stylebook import Makeup, Stylebook
from layout.units import Cells, Rect, mm

WESTERN = plain_book()
BOOK = replace(WESTERN, makeup=replace(WESTERN.makeup, steps=True))
SETTER = PlainSetter(BOOK)

BOXES = st.tuples(st.integers(2, 6), st.integers(1, 5), st.booleans(), st.integers(1, 20)).filter(lambda box: box[1] < box[0])


def cells_of(cells: Cells) -> set[tuple[int, int]]:
    return {(column, row) for column in range(cells.column, cells.right) for row in range(cells.row, cells.foot)}


@given(BOXES)
def test_the_parts_of_a_box_and_its_corner_are_the_box(box: tuple[int, int, bool, int]) -> None:
    columns, narrow, right, rows = box
    cells, step = Cells(1, 3, columns, 30), Step(columns - narrow if right else 0, narrow, rows)
    corner = notch(cells, step)
    assert corner is not None
    over, beside = parts(cells, step)
    assert not over.meets(beside)
    assert not over.meets(corner)
    assert not beside.meets(corner)
    assert cells_of(over) | cells_of(beside) | cells_of(corner) == cells_of(cells)
    assert sum(map(len, map(cells_of, feet(cells, step)))) == len(cells_of(cells)) - len(cells_of(corner))
    assert {part.column for part in left_edges(cells, step)} == ({1} if right else {1, 1 + narrow})


@settings(max_examples=25, deadline=None)
@given(st.integers(300, 1800), st.sampled_from((Weight.LEAD, Weight.MAJOR, Weight.MINOR)), st.integers(0, 1))
def test_every_promised_step_is_delivered(characters: int, weight: Weight, photos: int) -> None:
    story = plain_story("a", characters, weight, photos)
    kept = stepped(forms(mixes(piece(story, kind(story), SETTER, BOOK, 1)), BOOK, 12))
    for shape in shapes(kept, SETTER, BOOK, 1)[::7]:
        mix, step = kept[shape.mix][1], shape.step
        assert step is not None
        for rows, strain in shape.strains:
            made = arrange(mix, rows, air(mix, BOOK, 1), SETTER)
            assert made is not None
            assert (made.strain, made.over, made.mix.covering) == (strain, (), True)
            for stretch in made.stretches:
                sooner = step.rows if step.column <= stretch.leg < step.column + step.columns else 0
                assert stretch.row + stretch.rows <= rows - mix.foot - sooner
            assert rows - mix.foot - step.rows - made.head_rows >= LEAST
            assert sum(len(leg.lines) for leg in made.legs) == sum(len(b.settings[0].lines) for b in mix.stock.blocks)


@pytest.mark.parametrize(
    ("house", "wish", "photos", "may"),
    [
        (False, None, 0, False),
        (False, True, 0, True),
        (False, True, 1, True),
        (True, None, 0, True),
        (True, None, 1, False),
        (True, False, 0, False),
    ],
)
def test_the_editor_decides_and_then_the_house(house: bool, wish: bool | None, photos: int, may: bool) -> None:
    story = plain_story("a", 500, photos=photos, step=wish)
    assert may_step(story, "story", Makeup(steps=house)) is may
    assert not may_step(story, "brief", Makeup(steps=house))
    assert not may_step(replace(story, vertical=True), "story", Makeup(steps=house))


def items(*steps: tuple[str, Step]) -> tuple[Item, ...]:
    """Three boxes that fill four columns of twenty rows only when the first one steps."""
    made = tuple(Shape("a", 4, 12, ((12, 0),), n, step=step) for n, (_, step) in enumerate((("", None), *steps)))
    others = (("b", 2, 14), ("c", 2, 8))
    return (Item("a", made, 0), *(Item(s, (Shape(s, wide, deep, ((deep, 0),), 0),), 1 + n) for n, (s, wide, deep) in enumerate(others)))


def solved(stories: tuple[Item, ...]) -> Solved:
    return solve(Task(stories, Cells(0, 0, 4, 20), Makeup(), lambda tiling: sum(box.cost for box in tiling), 1.0))


def test_a_page_that_closes_with_a_step_alone() -> None:
    assert solved(items()) == Solved(None, True)
    tiling = solved(items(("right", Step(2, 2, 6)))).tiling
    assert tiling is not None
    assert {box.item.slug: box.cells for box in tiling} == {"a": Cells(0, 0, 4, 12), "b": Cells(2, 6, 2, 14), "c": Cells(0, 12, 2, 8)}


def test_a_page_bears_one_step() -> None:
    one, two, three = items(("left", Step(0, 2, 6)), ("right", Step(2, 2, 6)))
    both = (one, replace(two, shapes=(Shape("b", 2, 14, ((14, 0),), 0, step=Step(0, 1, 6)),)), three)
    assert solved(both).tiling is None


STORIES = tuple(plain_story(f"s{n}", size, weight) for n, (size, weight) in enumerate(zip((1527, 1100, 400), Weight, strict=False)))


@cache
def placed(book: Stylebook = BOOK, dummy: Dummy | None = None, stories: tuple[Story, ...] = STORIES) -> Page:
    ad = Ad("ads/a.pdf", mm(350), book.grid.row * 68, Source("issue.yaml", 9), 6, book.grid.row * 68)
    plan = plain_plan(stories, book, ads=(ad,))
    return place(replace(plan, copy=replace(plan.copy, dummy=dummy)), None, SETTER, book)


def stepping(page: Page) -> Frame:
    (frame,) = (frame for frame in page.frames if frame.step)
    return frame


def test_a_page_closes_with_a_step_where_it_may() -> None:
    assert [advice.rule for advice in placed(WESTERN).advice] == ["page-open"]
    page = placed()
    assert (page.advice, page.holes, page.overset) == ((), (), ())
    frame = stepping(page)
    taken = [part for f in page.frames if f.kind not in ("folio", "ad") for part in f.parts]
    assert not any(a.meets(b) for a, b in combinations(taken, 2))
    assert frame.step_rect is not None
    type_of = [mark for mark in page.marks if isinstance(mark, TypeMark) and mark.owner == frame.owner]
    assert not any(frame.step_rect.meets(Rect(mark.x, mark.y - mark.run.size // 2, mark.run.size, 1)) for mark in type_of)
    assert sum(mark.run.text.count("字") for mark in type_of) == sum(len(p.text) for s in STORIES if s.slug == frame.owner for p in s.body)


def test_rules_go_around_the_step() -> None:
    page, grid = placed(), BOOK.grid
    frame = stepping(page)
    rules = [mark.rect for mark in page.marks if isinstance(mark, RuleMark) and mark.owner == "rules"]
    corner = frame.step_rect
    assert corner is not None
    assert any(abs(rule.y - corner.y) <= grid.row and rule.meets(Rect(corner.x, rule.y, mm(10), 1)) for rule in rules)
    assert not any(rule.meets(leg) for rule in rules for leg in frame.legs)


def test_a_kept_step_comes_again() -> None:
    page = placed()
    again = placed(dummy=Dummy(Source("layout/02.yaml", 1), page.berths))
    assert (again.frames, again.marks, again.advice) == (page.frames, page.marks, ())


def test_a_page_that_closes_without_one_has_no_step() -> None:
    page = placed(stories=tuple(plain_story(f"s{n}", 700, weight) for n, weight in enumerate((Weight.LEAD, Weight.MAJOR, Weight.MINOR))))
    assert not any(frame.step for frame in page.frames)
