"""Two states of a page compared, on pages made by hand."""

from __future__ import annotations

import datetime
from dataclasses import replace

import pytest

from layout.finding import Source
from layout.galley import Run
from layout.issue import PageCopy
from layout.page import Frame, Mark, Page, PagePlan, PictureMark, RuleMark, TypeMark
from layout.printed import Load, Plates
from layout.proof.compare import compare, differing
from layout.units import Cells, Rect, mm

PLAN = PagePlan("0001-01", 1, "", datetime.date(2024, 6, 3), PageCopy(1, Source("issue.yaml")), front=False, facts=())


def frame(owner: str, cells: Cells) -> Frame:
    return Frame(owner, "story", cells, Rect(*(mm(10 * side) for side in (cells.column, cells.row, cells.columns, cells.rows))))


def typed(owner: str, *lines: str, ink: str = "black") -> tuple[Mark, ...]:
    runs = (Run("f", 9, ink, (1,) * len(text), tuple(range(len(text))), tuple(text)) for text in lines)
    return tuple(TypeMark(0, mm(4 * n), run, owner) for n, run in enumerate(runs))


def page(frames: tuple[Frame, ...], marks: tuple[Mark, ...] = ()) -> Page:
    return Page(PLAN, (mm(200), mm(280)), 0, frames, marks)


LEAD = frame("lead", Cells(0, 0, 2, 10))
BASE = page((LEAD,), typed("lead", "甲乙丙", "丁戊己", "庚辛"))


def plates(black: float) -> Plates:
    return Plates(72, (0.0, 0.0, 0.0, black), ((0.0,), (0.0,), (0.0,), (black,)), LOAD)


LOAD = Load((1,), 0.0, (0.0, 0.0, 0.0, 0.0))


def test_the_same_page_has_no_changes() -> None:
    assert compare(BASE, BASE) == ()


@pytest.mark.parametrize(
    ("after", "kind", "text"),
    [
        (frame("lead", Cells(2, 5, 2, 10)), "moved", "lead: moved to column 2, row 5 from column 0, row 0"),
        (frame("lead", Cells(0, 0, 1, 12)), "resized", "lead: 1 column wide, 2 before; 12 rows deep, 10 before"),
    ],
)
def test_a_box_moved_or_grew(after: Frame, kind: str, text: str) -> None:
    change, *_ = compare(BASE, replace(BASE, frames=(after,)))
    assert (change.kind, change.slug, change.text) == (kind, "lead", text)
    assert change.before is not None
    assert change.after is not None


def test_boxes_came_and_went() -> None:
    found = compare(BASE, page((frame("other", Cells(0, 0, 2, 10)),), typed("other", "甲")))
    assert [(change.kind, change.slug, change.before is None, change.after is None) for change in found[:2]] == [
        ("added", "other", True, False),
        ("removed", "lead", False, True),
    ]


def test_lines_are_counted() -> None:
    after = page((LEAD,), typed("lead", "甲乙丙", "丁戊壬", "庚辛", "癸"))
    assert [(change.kind, change.text) for change in compare(BASE, after)] == [
        ("text", "lead: 2 lines set anew, 1 more, from “丁戊壬”"),
        ("plates", "only the black plate changed"),
    ]


def test_coloured_type_is_of_more_than_the_black_plate() -> None:
    after = page((LEAD,), typed("lead", "甲乙丁", "丁戊己", "庚辛", ink="red"))
    assert [change.kind for change in compare(BASE, after)] == ["text"]


def test_pictures() -> None:
    one = PictureMark(Rect(0, 0, 100, 50), "photos/a.jpg", (0, 0, 10, 5), "lead")
    before = page((LEAD,), (one,))
    for other, told in (
        (replace(one, file="photos/b.jpg"), "pictures photos/b.jpg; before photos/a.jpg"),
        (replace(one, rect=Rect(0, 0, 100, 60)), "photos/a.jpg in another size"),
        (replace(one, window=(0, 1, 10, 6)), "photos/a.jpg cropped otherwise"),
    ):
        change, *rest = compare(before, page((LEAD,), (other,)))
        assert (change.kind, change.text) == ("picture", f"lead: {told}")
        assert rest == []


def test_plates_that_were_measured_are_believed() -> None:
    assert compare(BASE, BASE, (plates(10.0), plates(10.0))) == ()
    assert [change.text for change in compare(BASE, BASE, (plates(10.0), plates(11.0)))] == ["only the black plate changed"]


def test_where_two_states_look_otherwise() -> None:
    assert differing(BASE, BASE) == ()
    after = page((LEAD,), typed("lead", "甲乙丙", "丁戊壬", "庚辛"))
    (place,) = differing(BASE, after) or ()
    assert place[1] < 4 < place[1] + place[3]  # the baseline of the second line stands at 4 mm
    assert place[3] < 4


def test_a_picture_of_the_same_name_with_other_content_looks_otherwise() -> None:
    mark = PictureMark(Rect(mm(10), mm(20), mm(100), mm(50)), "photos/a.jpg", (0, 0, 10, 5), "lead")
    same = page((LEAD,), (mark,))
    assert differing(same, same) == ()
    assert [tuple(map(round, place)) for place in differing(same, same, {"photos/a.jpg"}) or ()] == [(10, 20, 100, 50)]


def test_what_lies_over_what_is_not_forgotten() -> None:
    one, two = RuleMark(Rect(0, 0, 9, 9), "black"), RuleMark(Rect(0, 0, 5, 5), "paper")
    assert differing(page((), (one, two)), page((), (two, one))) is None
    assert differing(BASE, replace(BASE, size=(mm(210), mm(280)))) is None
