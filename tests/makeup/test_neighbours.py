"""Stories that must touch, and those that must not."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from plain import PlainSetter, page_of_stories, plain_book, plain_plan

from layout.issue import Place, Story
from layout.makeup import place
from layout.makeup.neighbours import touch
from layout.page import Page
from layout.units import Cells

BOOK = plain_book()
SETTER = PlainSetter(BOOK)

ROWS = st.tuples(st.integers(0, 4), st.integers(0, 8), st.integers(1, 3), st.integers(1, 6))


def laid(**changes: object) -> Page:
    """The page of seven with something changed of its fifth story."""
    stories = tuple(replace(s, **changes) if s.slug == "s4" else s for s in page_of_stories())  # type: ignore[arg-type]
    return place(plain_plan(stories, BOOK), None, SETTER, BOOK)


def cells(page: Page) -> dict[str, Cells]:
    return {frame.owner: frame.cells for frame in page.frames if frame.kind != "folio"}


@pytest.mark.parametrize(
    ("other", "touching"),
    [
        (Cells(2, 0, 1, 4), True),
        (Cells(0, 4, 2, 2), True),
        (Cells(2, 4, 1, 1), False),
        (Cells(3, 0, 1, 4), False),
        (Cells(0, 5, 2, 2), False),
    ],
)
def test_an_edge_is_shared_and_no_corner(other: Cells, touching: bool) -> None:
    assert touch(Cells(0, 0, 2, 4), other) is touching


@given(ROWS, ROWS)
def test_touching_is_mutual(one: tuple[int, int, int, int], other: tuple[int, int, int, int]) -> None:
    assert touch(Cells(*one), Cells(*other)) is touch(Cells(*other), Cells(*one))


@pytest.mark.parametrize("slug", ["s0", "s1", "s6"])
def test_a_package_stands_together(slug: str) -> None:
    page = laid(beside=(slug,))
    assert page.advice == ()
    assert touch(cells(page)["s4"], cells(page)[slug])


def test_what_must_not_touch_does_not() -> None:
    free = cells(laid())
    near = next(slug for slug in free if slug != "s4" and touch(free["s4"], free[slug]))
    page = laid(apart=(near,))
    assert page.advice == ()
    assert not touch(cells(page)["s4"], cells(page)[near])


def test_what_cannot_be_is_told() -> None:
    everybody = tuple(story.slug for story in page_of_stories() if story.slug != "s4")
    page = laid(apart=everybody)
    assert {advice.rule for advice in page.advice} == {"neighbours"}
    assert page.holes == ()


@pytest.mark.parametrize(("wish", "lowest"), [(Place(top=True), 0), (Place(fold=True), 58)])
def test_a_story_above_the_fold(wish: Place, lowest: int) -> None:
    story: Story = next(s for s in page_of_stories() if s.slug == "s4")
    page = laid(place=wish)
    assert story.place == Place()
    assert page.advice == ()
    assert cells(page)["s4"].row <= lowest
