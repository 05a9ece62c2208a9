"""A fault put into a closed page makes its figure worse: on pages cut at random, and on those of the sample issue."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cache
from itertools import pairwise, permutations
from typing import Any, TypeAlias

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from metricbench import (
    BOOK,
    BY_NAME,
    GRID,
    ROOT,
    Piece,
    of,
    page_of,
)

from layout.build import Room, open_room
from layout.issue import Weight
from layout.makeup import index_story, place
from layout.page import Frame, Page, TypeMark
from layout.proof.metrics import Metric, figures, measure, moved, table, variety
from layout.stylebook import Stylebook
from layout.units import Cells, Rect, mm

FEW = settings(max_examples=15)


@st.composite
def guillotined(draw: st.DrawFn) -> tuple[Piece, ...]:
    """A closed page cut from edge to edge into four to eight boxes; what shows most weighs most."""
    boxes = [Cells(0, 0, 6, 117)]
    for _ in range(draw(st.integers(3, 7))):
        halves = [(at, cut) for at, box in enumerate(boxes) for cut in _cuts(box)]
        assume(halves)
        at, (one, two) = draw(st.sampled_from(halves))
        boxes[at : at + 1] = [one, two]
    by_display = sorted(boxes, key=lambda box: (-box.columns, box.row, box.column))
    weights = [Weight.LEAD, Weight.MAJOR, Weight.MAJOR, *[Weight.MINOR] * 3, *[Weight.BRIEF] * 9]
    return tuple(Piece(f"p{n}", box, weight, 54 - 6 * weight) for n, (box, weight) in enumerate(zip(by_display, weights, strict=False)))


def _cuts(box: Cells) -> list[tuple[Cells, Cells]]:
    """Both parts of a box by some cuts that leave each part a head and legs of six rows."""
    down = [(replace(box, columns=c), replace(box, column=box.column + c, columns=box.columns - c)) for c in range(1, box.columns)]
    rows = {box.rows * share // 6 for share in range(1, 6)}
    across = [(replace(box, rows=r), replace(box, row=box.row + r, rows=box.rows - r)) for r in sorted(rows)]
    return [cut for cut in (*down, *across) if all(part.rows >= 14 for part in cut)]


def other(pieces: Sequence[Piece], **changes: Any) -> list[Piece]:
    """The first of the boxes changed, which is the widest."""
    return [replace(pieces[0], **changes), *pieces[1:]]


@FEW
@given(guillotined())
def test_a_closed_page_has_no_white_and_stands_on_the_grid(pieces: tuple[Piece, ...]) -> None:
    found = of(pieces)
    assert (found.white, found.trapped, found.feet) == (0, 0, 0)
    assert (found.inside, found.on_grid) == (100, 100)
    assert found.display in (1, None)


@FEW
@given(guillotined())
def test_cuts_are_those_counted_cell_by_cell(pieces: tuple[Piece, ...]) -> None:
    owner = {(c, r): p.slug for p in pieces for c in range(p.cells.column, p.cells.right) for r in range(p.cells.row, p.cells.foot)}
    found = of(pieces)
    assert found.gutters == sum(all(owner[c - 1, r] != owner[c, r] for r in range(117)) for c in range(1, 6))
    assert found.cuts == sum(all(owner[c, r - 1] != owner[c, r] for c in range(6)) for r in range(1, 117))


@FEW
@given(guillotined())
def test_the_order_of_the_frames_means_nothing(pieces: tuple[Piece, ...]) -> None:
    made = page_of(pieces)
    assert figures(measure(replace(made, frames=made.frames[::-1]), BOOK)) == figures(measure(made, BOOK))


@FEW
@given(guillotined())
def test_swapped_boxes_are_worse(pieces: tuple[Piece, ...]) -> None:
    lead, last = pieces[0], pieces[-1]
    swapped = [replace(lead, weight=last.weight), *pieces[1:-1], replace(last, weight=lead.weight)]
    good, bad = of(pieces), of(swapped)
    assert (bad.display or 0) < (good.display or 0)


@FEW
@given(guillotined())
def test_a_row_taken_away_is_white(pieces: tuple[Piece, ...]) -> None:
    cells = pieces[0].cells
    good, bad = of(pieces), of(other(pieces, cells=replace(cells, rows=cells.rows - (2 if cells.foot > GRID.rows else 1))))
    assert good.white < bad.white


@FEW
@given(guillotined(), st.integers(2, 5))
def test_unequal_legs_are_worse(pieces: tuple[Piece, ...], lines: int) -> None:
    assume(pieces[0].cells.columns > 1)
    good, bad = of(pieces), of(other(pieces, short=lines))
    assert (good.feet, bad.feet) == (0, lines)
    assert bad.uneven == good.uneven + 1
    assert bad.trapped == lines


@FEW
@given(guillotined())
def test_heads_forced_level_butt(pieces: tuple[Piece, ...]) -> None:
    cells = pieces[0].cells
    assume(cells.columns > 1)
    half = cells.columns // 2
    halves = [
        replace(pieces[0], cells=replace(cells, columns=half)),
        replace(pieces[0], slug="twin", cells=replace(cells, column=cells.column + half, columns=cells.columns - half)),
    ]
    assert of([*halves, *pieces[1:]]).butting > of(pieces).butting


@FEW
@given(guillotined())
def test_a_box_off_the_grid_is_worse(pieces: tuple[Piece, ...]) -> None:
    good, bad = of(pieces), of(other(pieces, astray=(mm(3), mm(2))))
    assert (bad.on_grid or 0) < (good.on_grid or 0)
    assert (bad.edges or 0) >= (good.edges or 0)


@FEW
@given(guillotined())
def test_a_page_mirrored_leans_to_the_other_side(pieces: tuple[Piece, ...]) -> None:
    mirrored = [replace(p, cells=replace(p.cells, column=6 - p.cells.right)) for p in pieces]
    good, bad = of(pieces), of(mirrored)
    assert good.across == pytest.approx(-(bad.across or 0), abs=0.01)
    assert good.down == pytest.approx(bad.down)


@cache
def issue() -> tuple[tuple[Page, ...], Room]:
    """Made by the guillotine alone: what is asked here is asked of any closed page."""
    room = open_room(ROOT / "issues" / "7003")
    book = replace(room.book, makeup=replace(room.book.makeup, effort=0))
    return tuple(place(plan, index_story(plan, room.plans, book), room.setter, book) for plan in room.plans), room


Injured: TypeAlias = Callable[[Page, Stylebook], Page | None]
"""A page with a fault put into it; None where there is no place for it."""


def swapped(page: Page, book: Stylebook) -> Page | None:
    """The lead where the last of the light stories stands, and the other way about."""
    lead = next(frame for frame in page.frames if frame.weight is Weight.LEAD)
    last = max((f for f in page.frames if f.weight in (Weight.MINOR, Weight.BRIEF) and f.kind != "index"), key=_place, default=None)
    if last is None:
        return None
    weights = {lead.owner: last.weight, last.owner: lead.weight}
    return replace(page, frames=tuple(replace(frame, weight=weights.get(frame.owner, frame.weight)) for frame in page.frames))


def _place(frame: Frame) -> tuple[int, int]:
    return frame.rect.y, frame.rect.x


def butted(page: Page, book: Stylebook) -> Page | None:
    """The head of a box beside another one moved level with that one's, and made as large."""
    plain = [frame for frame in page.frames if frame.heads and frame.kind not in book.makeup.boxed]
    for one, beside in permutations(plain, 2):
        head = replace(beside.heads[0], y=one.heads[0].y)
        if beside.rect.y <= head.y < beside.rect.bottom and _touch(one.heads[0], head, book):
            level = replace(beside, heads=(head,), size=one.size)
            return replace(page, frames=tuple(level if frame is beside else frame for frame in page.frames))
    return None


def _touch(one: Rect, head: Rect, book: Stylebook) -> bool:
    gutter = book.grid.gutter
    return 0 <= head.x - one.right <= gutter or 0 <= one.x - head.right <= gutter


def shortened(page: Page, book: Stylebook) -> Page | None:
    """A row taken from the foot of the last box."""
    last = max((frame for frame in page.frames if frame.copyfit), key=_place)
    cells = replace(last.cells, rows=last.cells.rows - (2 if last.cells.foot > book.grid.rows else 1))
    return replace(page, frames=tuple(replace(frame, cells=cells) if frame is last else frame for frame in page.frames))


def uneven(page: Page, book: Stylebook) -> Page | None:
    """The last four lines taken from the longest leg of a story in several legs."""
    story = max((f for f in page.frames if len(f.legs) > 1 and f.kind == "story"), key=lambda f: max(leg.height for leg in f.legs))
    leg = max(story.legs, key=lambda rect: rect.height)
    low = Rect(leg.x, leg.bottom - 4 * book.grid.row, leg.width, 4 * book.grid.row)
    return replace(page, marks=tuple(mark for mark in page.marks if not (isinstance(mark, TypeMark) and _stands(mark, low))))


def _stands(mark: TypeMark, rect: Rect) -> bool:
    """Whether type begins in a rectangle; a line that opens with a bracket begins half an em left of it."""
    return rect.x < mark.x + mark.run.size < rect.right and rect.y < mark.y <= rect.bottom


def backwards(page: Page, book: Stylebook) -> Page | None:
    return replace(page, frames=tuple(replace(frame, legs=frame.legs[::-1]) for frame in page.frames))


INJURIES: tuple[tuple[Injured, str], ...] = (
    (swapped, "display"),
    (swapped, "order"),
    (butted, "butting"),
    (shortened, "white"),
    (uneven, "feet"),
    (uneven, "trapped"),
    (backwards, "inside"),
)


@pytest.mark.parametrize(("injure", "name"), INJURIES, ids=lambda each: each if isinstance(each, str) else each.__name__)
def test_the_page_as_made_ranks_above_the_injured_one(injure: Injured, name: str) -> None:
    pages, room = issue()
    metric, tried = BY_NAME[name], 0
    for page in pages:
        hurt = injure(page, room.book)
        if hurt is not None:
            tried += 1
            assert _worth(metric, hurt, room.book) < _worth(metric, page, room.book), page.plan.name
    assert tried >= 6


def _worth(metric: Metric, page: Page, book: Stylebook) -> float:
    """Higher is better."""
    found = float(getattr(measure(page, book), metric.name))
    return found if metric.direction == "more" else -found


def test_pages_as_made_are_closed_and_straight() -> None:
    pages, room = issue()
    for page in pages:
        found = measure(page, room.book)
        assert (found.white, found.on_grid, found.inside, found.crowding) == (0, 100, 100, 0)
        assert found.trapped <= 2
        assert found.feet <= 2


def test_pages_of_an_issue_do_not_look_alike_and_one_proof_is_like_itself() -> None:
    pages, _ = issue()
    assert variety(pages) > variety([*pages, *pages]) > variety([pages[0]] * 3) == 0
    assert [moved(page, page) for page in pages] == [0] * len(pages)
    assert all(moved(one, two) == 0 for one, two in pairwise(pages))  # they share no story


def test_the_same_page_gives_the_same_figures() -> None:
    pages, room = issue()
    assert table(pages, room.book) == table(pages, room.book)
