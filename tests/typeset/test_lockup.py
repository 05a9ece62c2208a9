"""Locking up a head: where lines, marks and parts come to stand."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from plainface import SOURCE, make_book

from layout.galley import HeadLine
from layout.stylebook import Align
from layout.typeset.cabinet import Cabinet
from layout.typeset.casting import cast
from layout.typeset.headfit import EM, measured
from layout.typeset.lockup import LEADING, Part, depth, set_part, stacked
from layout.typeset.mojikumi import space
from layout.units import ASCENT, Sp, sp

SIZE: Sp = sp(20)
SPAN: Sp = sp(200)
Made = Callable[..., Part]


@pytest.fixture(scope="session")
def part(cabinet: Cabinet) -> Made:
    """A part of a head in lines that begin at edges."""

    def make(name: str, text: str, edges: tuple[int, ...], **asked: Any) -> Part:
        track, scale, align = asked.get("track", 0), asked.get("scale", 1000), asked.get("align", Align.CENTRE)
        stick = space(cast([(text, cabinet.fount("song", EM))], tidy=False), EM, make_book().typography)
        type_ = measured(stick, [0] * len(stick.sorts))
        style = replace(cabinet.style("headline"), align=align)
        return Part(name, style, SIZE, type_, edges, (track,) * (len(edges) - 1), scale)

    return make


def lines(made: Part) -> tuple[HeadLine, ...]:
    return set_part(made, SPAN, SOURCE)


def test_lines_stand_in_the_middle_of_their_span(part: Made) -> None:
    first, second = lines(part("headline", "法院发布案例", (0, 4, 6)))
    assert first.x == (SPAN - 4 * SIZE) // 2
    assert second.x == (SPAN - 2 * SIZE) // 2


@pytest.mark.parametrize(("align", "x"), [(Align.LEFT, 0), (Align.RIGHT, SPAN - 4 * SIZE)])
def test_lines_stand_where_the_style_says(part: Made, align: Align, x: Sp) -> None:
    assert lines(part("headline", "法院发布", (0, 4), align=align))[0].x == x


def test_baselines_are_a_step_apart(part: Made) -> None:
    first, second = lines(part("headline", "法院发布", (0, 2, 4)))
    assert first.y == SIZE * ASCENT // 1000
    assert second.y - first.y == SIZE * LEADING["headline"] // 1000


def test_letter_space_stands_between_and_not_after(part: Made) -> None:
    (line,) = lines(part("headline", "法院", (0, 2), track=EM))
    assert line.line.width == 3 * SIZE


def test_a_line_is_scaled_as_a_whole(part: Made) -> None:
    (line,) = lines(part("headline", "法院A1发布", (0, 5), scale=900))
    assert {run.scale for run in line.line.runs} == {900}
    assert line.line.width == (4 * SIZE + SIZE) * 900 // 1000


def test_the_blank_of_an_opening_mark_hangs_outside(part: Made) -> None:
    (line,) = lines(part("headline", "“法院”", (0, 4)))
    assert line.line.width == 3 * SIZE
    assert line.line.start < 0


def test_spaces_at_the_ends_of_lines_are_not_set(part: Made) -> None:
    first, second = lines(part("headline", "法院　发布", (0, 3, 5)))
    assert first.line.text + second.line.text == "法院发布"


def test_parts_stand_under_each_other_with_white_between(part: Made) -> None:
    parts = [part("kicker", "青溪", (0, 2)), part("headline", "法院发布", (0, 2, 4)), part("deck", "案例", (0, 2))]
    stood = [(made, lines(made)) for made in parts]
    ys = [line.y for line in stacked(stood)]
    assert ys == sorted(ys)
    assert ys[1] - ys[0] > SIZE
    assert depth(parts) > sum(made.depth for made in parts)
    assert abs(ys[-1] - (depth(parts) - SIZE * (1000 - ASCENT) // 1000)) <= 1  # rounded down twice
