from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from small_pages import (
    BODY,
    BOOK,
    CAPTION,
    EM,
    GRID,
    HEADLINE,
    PICTURE,
    TEXT,
    Night,
    extra,
    frame,
    mark,
    page,
    pictured,
    printed,
    reset,
    speck,
    story,
    type_of,
)

from layout.finding import Grade
from layout.galley import Way
from layout.issue import Kind, Paragraph, Words
from layout.page import Overset, TypeMark
from layout.proof.copy_rules import _threaded, plain
from layout.proof.preflight import preflight
from layout.units import Cells, sp


def test_the_first_difference_is_named() -> None:
    found = reset(BODY[0], "审理了一起合约纠纷案件。").only("copy-lost")
    assert "the copy has “同纠纷案件。”, the page “约纠纷案件。”" in found.text
    assert (found.grade, found.source, found.place) == (Grade.STOP, TEXT, frame().rect)


def test_lines_out_of_order_are_lost() -> None:
    assert reset(BODY[1], BODY[0]).found("copy-lost")


def test_paragraphs_out_of_order_are_named() -> None:
    body = tuple(Paragraph(Kind.TEXT, (Words(text),), TEXT) for text in BODY)
    head, first, second = type_of()
    made = page(stories=(story(body=body),), marks=(head, second, first))
    assert "out of order" in Night(made).only("copy-lost").text


def test_a_lost_headline_and_caption_are_found() -> None:
    assert HEADLINE in Night(page(marks=type_of()[1:])).only("copy-lost").text
    made, read = pictured()
    short = replace(read, types=tuple(t for t in read.types if t.text != CAPTION))
    assert Night(made, short).only("copy-lost").source == PICTURE


def test_tables_are_compared_cell_by_cell() -> None:
    table = Paragraph(Kind.TABLE, (), TEXT, rows=(("年份", "案件数"), ("2023", "1,024")))
    marks = tuple(mark(text, GRID.x(0) + n * EM, GRID.baseline(4), sp(8)) for n, text in enumerate(("年份", "案件数", "2023", "1，024")))
    assert Night(page(stories=(story(body=(table,)),), marks=(type_of()[0], *marks))).found("copy-lost") == ()


def test_overset_copy_is_not_lost_twice() -> None:
    made = page(marks=type_of()[:-1], overset=(Overset("small", TEXT, 1, 12, "审理了"),))
    assert Night(made).found("copy-lost") == ()


def test_a_jump_goes_on_elsewhere() -> None:
    head, first, second = type_of()
    one = page(stories=(story(jump="auto"),), marks=(head, first))
    two = page(2, stories=(), marks=(second,))
    both = preflight((one, two), (printed(one), printed(two)), BOOK, ())
    assert not [finding for finding in both if finding.rule == "copy-lost"]
    alone = preflight((one,), (printed(one),), BOOK, ())
    assert [finding for finding in alone if finding.rule == "copy-lost"]


def test_a_filler_is_compared_only_when_it_runs() -> None:
    filler = story(slug="filler", headline=("补白",), body=())
    assert Night(page(copy={"fillers": (filler,)})).found("copy-lost") == ()
    used = page(copy={"fillers": (filler,)}, frames=(frame(), frame("filler", Cells(2, 0, 1, 9))))
    assert Night(used).found("copy-lost")


def test_twins_are_the_same_copy() -> None:
    assert plain("“甲” (乙),丙: １２Ａ") == plain('"甲"（乙），丙：12A')


def test_furniture_must_be_printed_as_it_was_set() -> None:
    folio = mark("第2版", GRID.x(0), GRID.baseline(20), owner="folio")
    made = page(marks=(folio, *type_of()))
    assert Night(made).findings == ()
    read = printed(made)
    wrong = replace(read, types=(replace(read.types[0], text="第3版"), *read.types[1:]))
    found = Night(made, wrong).only("misprint")
    assert "“第2版” was set" in found.text
    assert found.slug == "folio"


def test_a_glyph_shared_by_twins_is_no_misprint() -> None:
    made = page(marks=(*type_of(), mark("⽂", GRID.x(0), GRID.baseline(5))))
    read = printed(made)
    assert Night(made, replace(read, types=(*read.types[:-1], replace(read.types[-1], text="文")))).findings == ()


@given(st.text("甲乙丙丁，。、：“”1A ", min_size=1, max_size=60), st.data())
@settings(max_examples=50, deadline=None)
def test_no_character_can_be_lost_unseen(body: str, data: st.DataObject) -> None:
    """Whatever the copy: printed whole it passes, with one mark less it does not."""
    wanted = plain(body)
    made = page(stories=(story(body=(Paragraph(Kind.TEXT, (Words(body),), TEXT),)),), marks=(type_of()[0],))
    whole = Night(made, extra(printed(made), speck(body)))
    assert whole.found("copy-lost") == ()
    if wanted:
        cut = data.draw(st.integers(0, len(wanted) - 1))
        short = wanted[:cut] + wanted[cut + 1 :]
        assert bool(Night(made, extra(printed(made), speck(short))).found("copy-lost")) == (wanted not in plain(HEADLINE + short))


@pytest.mark.parametrize(
    ("cell", "stretch", "readable"),
    [("东屿市中院", "东屿市312中院846", True), ("东屿市中院", "东屿市312中846", False), ("甲乙", "乙甲", False), ("甲", "", False)],
)
def test_a_wrapped_cell_is_read_through_its_neighbours(cell: str, stretch: str, readable: bool) -> None:
    assert _threaded(cell, stretch) is readable


def read_over(ruby: str, *runs: str, way: Way = Way.ACROSS, size: int = EM // 2) -> Night:
    """The small page with a reading over two of its characters, set in pieces."""
    words = (Words("本报讯"), Words("二十", ruby=ruby), Words("".join(BODY)[5:]))
    pieces = tuple(replace(mark(text, 0, 0, size).run, texts=("",) * len(text), way=way) for text in runs)
    head, first, second = type_of()
    marks = (head, first, *(TypeMark(first.x + n * EM, first.y - EM, run, "small") for n, run in enumerate(pieces)), second)
    return Night(page(stories=(story(body=(Paragraph(Kind.TEXT, words, TEXT),)),), marks=marks))


@pytest.mark.parametrize(
    ("night", "lost"),
    [
        (read_over("èr shí", "èr", "shí"), 0),
        (read_over("èr shí", "èr"), 1),
        (read_over("nijū", "nijū"), 0),
        (read_over("nijū"), 1),
        (read_over("èr shí", "··", "·", size=EM), 2),
        (read_over("èr shí", "èrshí", way=Way.TURNED), 0),
        (read_over("  ", ""), 0),
    ],
)
def test_a_lost_reading_is_found(night: Night, lost: int) -> None:
    """注音 and 着重号 have no copy of their own: neither is misread for text, and none of the readings may go."""
    found = night.found("copy-lost")
    assert night.found("misprint") == ()
    assert bool(found) is bool(lost)
    if lost:
        assert f"{lost} of " in found[0].text
        assert "“二十”" in found[0].text
        assert (found[0].grade, found[0].source) == (Grade.STOP, TEXT)
