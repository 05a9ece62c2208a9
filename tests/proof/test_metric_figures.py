"""Each figure on small pages of which the answer is known."""

from __future__ import annotations

from dataclasses import replace

import pytest
from metricbench import (
    BOOK,
    GRID,
    OTHER,
    SOUND,
    SOUND_PAGE,
    Piece,
    changed,
    of,
    page_of,
    typed,
)

from layout.galley import Run, Way
from layout.issue import Weight
from layout.page import AdMark, Copyfit, Frame, RuleMark, TypeMark
from layout.proof.metric_cells import cells_of
from layout.proof.metrics import METRICS, Metrics, beyond, measure, moved, variety
from layout.units import Cells, Rect


def test_white_counts_cells() -> None:
    assert changed("foot", cells=Cells(0, 87, 2, 19)).white == pytest.approx(100 * 2 * 10 / 696)


def test_a_row_of_separation_may_fall_below_the_type_area() -> None:
    assert max(piece.cells.foot for piece in SOUND) == GRID.rows + 1
    assert measure(SOUND_PAGE, BOOK).white == 0


def test_a_hole_inside_a_frame_is_white() -> None:
    holed = replace(SOUND_PAGE, holes=(GRID.rect(Cells(1, 100, 2, 7)),))
    assert measure(holed, BOOK).white == pytest.approx(100 * 14 / 696)


def test_trapped_white_is_a_column_wide_and_counts_rows() -> None:
    assert [changed("second", short=lines).trapped for lines in (0, 1, 5)] == [0, 1, 5]


def test_heads_level_and_alike_butt_unless_a_vertical_one_parts_them() -> None:
    alike = page_of([replace(piece, size=54) if piece.slug == "top" else piece for piece in SOUND])
    assert measure(alike, BOOK).butting == 1
    upright = tuple(
        replace(m, run=replace(m.run, way=Way.DOWN)) if isinstance(m, TypeMark) and (m.owner, m.run.texts) == ("top", ("x",)) else m
        for m in alike.marks
    )
    assert measure(replace(alike, marks=upright), BOOK).butting == 0


@pytest.mark.parametrize(("rows", "stacked"), [(10, 1), (11, 1), (12, 0), (13, 0)])
def test_heads_are_stacked_under_six_rows_apart(rows: int, stacked: int) -> None:
    above = (Piece("a", Cells(0, 0, 2, rows), head=6), Piece("b", Cells(0, rows, 2, 40)))
    assert of(above).stacked == stacked


def test_heads_beside_each_other_and_heads_of_one_box_are_not_stacked() -> None:
    beside = page_of([Piece("a", Cells(0, 0, 2, 40)), Piece("b", Cells(2, 8, 2, 32))])
    assert measure(beside, BOOK).stacked == 0
    frame = replace(beside.frames[0], heads=(*beside.frames[0].heads, GRID.rect(Cells(0, 8, 2, 2))))
    assert measure(replace(beside, frames=(frame,)), BOOK).stacked == 0


def test_a_gutter_is_no_cell() -> None:
    narrow = Rect(GRID.x(1) - GRID.gutter, GRID.y(3), GRID.gutter, 2 * GRID.row)
    assert list(cells_of(narrow, GRID)) == []
    assert list(cells_of(replace(narrow, width=GRID.gutter + 1), GRID)) == [(1, 3), (1, 4)]
    assert list(cells_of(GRID.rect(Cells(5, 115, 1, 2)), GRID)) == [(5, 115)]


def test_an_advertisement_parts_no_page() -> None:
    """A narrow one bridges a gutter; its edges are no cuts."""
    halves = [Piece(f"{column}", Cells(column, 0, 3, 80)) for column in (0, 3)]
    space = Cells(2, 80, 2, 36)
    sides = [Piece("left", Cells(0, 80, 2, 37)), Piece("right", Cells(4, 80, 2, 37))]
    made = page_of([*halves, *sides])
    sold = replace(made, frames=(*made.frames, Frame("bank.pdf", "ad", space, GRID.rect(space))))
    assert (measure(sold, BOOK).gutters, measure(sold, BOOK).cuts) == (0, 0)
    assert (of(halves).gutters, of(halves).cuts) == (1, 0)


def test_equal_weights_are_not_compared() -> None:
    found = of([replace(piece, weight=Weight.MINOR) for piece in SOUND])
    assert (found.display, found.order, found.inversions) == (None, None, 0)


def test_a_leg_above_a_picture_is_not_uneven() -> None:
    """The picture fills its legs to the foot: they hold no text at all."""
    piece = Piece("lead", Cells(0, 0, 4, 31), head=6, picture=(2, 23))
    (frame,) = page_of([piece]).frames
    assert len(frame.legs) == 2
    cut = replace(frame, legs=(*frame.legs, GRID.rect(Cells(2, 6, 1, 2))), photos=(GRID.rect(Cells(2, 8, 2, 22)),))
    made = replace(page_of([piece]), frames=(cut,))
    assert measure(made, BOOK).feet == 0


def test_a_line_at_the_foot_is_level() -> None:
    assert [(changed("foot", short=lines).feet, changed("foot", short=lines).uneven) for lines in (1, 2)] == [(1, 0), (2, 1)]


def test_a_last_line_that_opens_with_a_bracket_is_seen() -> None:
    """The white half of its box stands left of the leg, and so does the origin of the line."""
    made = page_of([Piece("foot", Cells(0, 0, 2, 40))])
    last = made.frames[0].legs[-1]
    lines = [mark for mark in made.marks if isinstance(mark, TypeMark) and mark.x == last.x and mark.y > last.bottom - 3 * GRID.row]
    moved = tuple(replace(mark, x=mark.x - GRID.em // 2) if mark in lines else mark for mark in made.marks)
    assert moved != made.marks
    assert (measure(made, BOOK).feet, measure(replace(made, marks=moved), BOOK).feet) == (0, 0)


def divided(kind: str = "story") -> Metrics:
    """A box whose only leg is four rows, a picture, and four rows more."""
    made = page_of([Piece("a", Cells(0, 0, 1, 26), head=6)])
    (frame,) = made.frames
    parts, photo = (GRID.rect(Cells(0, 6, 1, 4)), GRID.rect(Cells(0, 21, 1, 4))), GRID.rect(Cells(0, 10, 1, 10))
    return measure(replace(made, frames=(replace(frame, kind=kind, legs=parts, photos=(photo,)),)), BOOK)


def test_a_leg_cut_by_a_picture_is_one_leg() -> None:
    found = divided()
    assert (found.legs, found.inside, found.feet) == (0, 100, 0)


def test_the_text_of_a_picture_story_is_no_leg() -> None:
    made = page_of([Piece("a", Cells(0, 0, 2, 10), head=6)])
    pictured = replace(made, frames=(replace(made.frames[0], kind="picture"),))
    assert [measure(page, BOOK).legs for page in (made, pictured)] == [2, 0]


def test_tiers_of_vertical_lines_have_no_feet() -> None:
    made = page_of([Piece("down", Cells(0, 0, 2, 40), short=9)])
    assert measure(made, BOOK).feet == 9
    run = Run("song", GRID.em, "black", (1,), (0,), ("字",), way=Way.DOWN)
    leg = made.frames[0].legs[0]
    assert measure(replace(made, marks=(*made.marks, TypeMark(leg.x, leg.y + GRID.em, run, "down"))), BOOK).feet == 0


def test_pictures_of_one_story_do_not_crowd() -> None:
    made = page_of([Piece("lead", Cells(0, 0, 6, 60), picture=(2, 20))])
    (frame,) = made.frames
    twins = (GRID.rect(Cells(2, 8, 2, 20)), GRID.rect(Cells(4, 8, 2, 20)))
    assert measure(replace(made, frames=(replace(frame, photos=twins),)), BOOK).crowding == 0
    apart = (replace(frame, photos=twins[:1]), replace(frame, owner="other", photos=twins[1:]))
    assert measure(replace(made, frames=apart), BOOK).crowding == 1


@pytest.mark.parametrize(("rows", "crowding"), [(20, 1), (22, 1), (23, 0)])
def test_pictures_close_under_each_other_crowd(rows: int, crowding: int) -> None:
    (one,), (two,) = page_of([Piece("a", Cells(0, 0, 2, 20))]).frames, page_of([Piece("b", Cells(0, 20, 2, 30))]).frames
    photos = (GRID.rect(Cells(0, 0, 2, 20)), GRID.rect(Cells(0, rows, 2, 10)))
    frames = tuple(replace(frame, photos=(photo,)) for frame, photo in zip((one, two), photos, strict=True))
    assert measure(replace(page_of(()), frames=frames), BOOK).crowding == crowding


def test_an_interrupted_leg_is_not_read() -> None:
    crossed = [*SOUND, Piece("over", Cells(0, 20, 1, 10))]
    assert of(crossed).inside == pytest.approx(100 * 19 / 21)


@pytest.mark.parametrize(("rows", "out"), [(11, 2), (12, 2), (13, 0), (67, 0), (68, 2)])
def test_legs_are_out_of_six_to_sixty_rows(rows: int, out: int) -> None:
    """The head takes six rows, the separation one."""
    assert of([Piece("a", Cells(0, 0, 2, rows), head=6)]).legs == out


def test_strain_is_area_moved_over_natural_area() -> None:
    natural, wide = 30, GRID.width(2)
    line = changed("foot", natural=natural, levers=(("looseness", -2), ("feathering", 1)))
    assert line.strain_most == pytest.approx(1000 * 3 * GRID.width(1) / (natural * wide))
    assert line.strain == pytest.approx(line.strain_most / len(SOUND))
    assert changed("foot", levers=(("head-air", 2),)).strain_most == pytest.approx(1000 * 2 / 30)
    made = page_of([Piece("down", Cells(0, 0, 1, 31), head=6, natural=30, levers=(("feathering", 1),))])
    run, leg = Run("song", GRID.em, "black", (1,), (0,), ("字",), way=Way.DOWN), made.frames[0].legs[0]
    tier = replace(made, marks=(*made.marks, TypeMark(leg.x, leg.y + GRID.em, run, "down")))
    assert measure(tier, BOOK).strain == pytest.approx(1000 * leg.height / (30 * GRID.width(1)))
    whole = Piece("photo", Cells(0, 0, 2, 40), picture=(2, 25), levers=(("crop", 250),))
    assert of([whole]).strain == pytest.approx(1000 * 5 / 40)


def test_head_air_within_the_white_of_other_heads_is_no_strain() -> None:
    """A minor head of two rows of type bears 1.9 rows of white by its style and the grid; what is more counts."""
    for head, counted in ((3, 0), (4, 100), (5, 1100)):
        made = page_of([Piece("a", Cells(0, 0, 1, 41), head=head, natural=40, levers=(("head-air", 2),))])
        frame = next(frame for frame in made.frames if frame.owner == "a")
        size, top = 2 * GRID.row, frame.heads[0].y + (frame.heads[0].height - 2 * GRID.row) // 2
        run = Run("song", size, "black", (1,), (0,), ("题",))
        marks = tuple(mark for mark in made.marks if not (isinstance(mark, TypeMark) and mark.y <= frame.heads[0].bottom))
        typed_ = replace(made, marks=(*marks, TypeMark(frame.heads[0].x, top + size * 880 // 1000, run, "a")))
        assert measure(typed_, BOOK).strain == pytest.approx(counted / 40, abs=0.01)


def test_balance_is_signed_and_adds_nothing_for_the_masthead() -> None:
    right = of([Piece("a", Cells(3, 58, 3, 59), head=10)])
    assert (right.across or 0, right.down or 0) > (40, 40)
    left = of([Piece("a", Cells(0, 0, 3, 59), head=10)])
    assert (left.across or 0, left.down or 0) < (-40, -40)
    assert of(()).across is None


def test_advertisements_and_tints_have_weight() -> None:
    centred = page_of([Piece("a", Cells(0, 0, 6, 117))])
    foot = GRID.rect(Cells(0, 96, 6, 20))
    sold = replace(centred, frames=(*centred.frames, Frame("bank.pdf", "ad", Cells(0, 96, 6, 20), foot, photos=(foot,))))
    sold = replace(sold, marks=(*sold.marks, AdMark(foot, "bank.pdf", "bank.pdf")))
    tinted = replace(centred, marks=(*centred.marks, RuleMark(foot, "tint", "a")))
    low = [measure(made, BOOK).down or 0.0 for made in (centred, tinted, sold)]
    assert low == sorted(set(low))
    assert measure(sold, BOOK).photos == 0
    thin = RuleMark(replace(foot, height=GRID.row // 2), "tint", "a")
    for rule in (thin, RuleMark(foot, "black", "a")):
        assert measure(replace(centred, marks=(*centred.marks, rule)), BOOK).down == low[0]


def test_lines_are_those_preflight_finds() -> None:
    found = measure(typed("一二三四五六七八九十百千万亿上下左", "。右前后"), BOOK)
    assert (found.kinsoku, found.lone, found.loose, found.rescued) == (1, 0, 0, 0)


def test_a_box_that_is_only_deeper_has_not_moved() -> None:
    deeper = page_of([replace(p, cells=Cells(0, 87, 2, 25)) if p.slug == "foot" else p for p in SOUND])
    wider = page_of([replace(p, cells=Cells(0, 87, 3, 30)) if p.slug == "foot" else p for p in SOUND])
    gone = page_of(SOUND[:-1])
    assert [moved(SOUND_PAGE, other) for other in (SOUND_PAGE, deeper, wider, gone)] == [0, 0, 1, 0]


def test_variety_is_nothing_for_twins_and_all_for_strangers() -> None:
    assert variety([SOUND_PAGE]) == 1
    assert variety([SOUND_PAGE, SOUND_PAGE]) == 0
    near = page_of([replace(p, cells=Cells(0, 88, 2, 31)) if p.slug == "foot" else p for p in SOUND])
    assert variety([SOUND_PAGE, near]) == 0
    half = page_of([replace(p, cells=Cells(0, 91, 2, 26)) if p.slug == "foot" else p for p in SOUND])
    assert variety([SOUND_PAGE, half]) == pytest.approx(1 - 6 / 8)
    assert variety([SOUND_PAGE, SOUND_PAGE, page_of(OTHER)]) == pytest.approx(2 / 3)


def test_an_empty_page_is_white_and_nothing_else() -> None:
    found = of(())
    assert found.white == 100
    wrong = {metric.name for metric in METRICS if beyond(metric, getattr(found, metric.name))}
    assert wrong == {"white", "photos"}
    assert variety([page_of(()), page_of(())]) == 0


def test_a_box_left_open_breaks_nothing() -> None:
    open_ = replace(SOUND_PAGE.frames[0], cells=Cells(0, 0, 4, 0), legs=(), heads=(), copyfit=Copyfit(0, 0, 0, 0, 0))
    assert measure(replace(SOUND_PAGE, frames=(open_,)), BOOK).white == 100
