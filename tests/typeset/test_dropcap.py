"""首字下沉: as deep as its lines, its text beside it, or none where it does not fit."""

from __future__ import annotations

from dataclasses import replace

import pytest
from plainface import EM, SOURCE, make_book

from layout.galley import Line
from layout.issue import Kind, Paragraph, Story, Words
from layout.typeset.compose import Compositor

GRID = make_book().grid


def story_of(text: str, dropcap: bool = True) -> Story:
    return Story("slug", SOURCE, ("法",), body=(Paragraph(Kind.TEXT, (Words(text),), SOURCE),), dropcap=dropcap)


def lines_of(compositor: Compositor, text: str, measure: int = 17) -> tuple[Line, ...]:
    return compositor.galley(story_of(text), measure * EM).blocks[0].settings[0].lines


def test_it_hangs_from_the_first_line_to_the_foot_of_the_last(compositor: Compositor) -> None:
    lines = lines_of(compositor, "院" + "法" * 60)
    cap = lines[0].runs[0]
    deep = compositor.cabinet.style("dropcap").size // GRID.row
    assert cap.text == "院"
    assert cap.y - cap.size * 880 // 1000 == pytest.approx(-EM * 880 // 1000, abs=2)  # tops level
    assert cap.y + cap.size * 120 // 1000 == pytest.approx((deep - 1) * GRID.row + EM * 120 // 1000, abs=2)  # feet level
    assert [line.runs[-1].x > 0 for line in lines] == [True] * deep + [False] * (len(lines) - deep)
    assert [line.keeps for line in lines[: deep - 1]] == [True] * (deep - 1)
    assert "".join(line.text for line in lines) == "院" + "法" * 60


def test_no_line_passes_the_measure(compositor: Compositor) -> None:
    assert all(line.width == 17 * EM for line in lines_of(compositor, "院" + "法，" * 60)[:-1])


@pytest.mark.parametrize(
    ("text", "measure"), [("“院" + "法" * 60, 17), ("12" + "法" * 60, 17), ("院" + "法" * 9, 17), ("院" + "法" * 60, 8)]
)
def test_none_before_a_mark_or_number_in_a_short_text_or_a_narrow_leg(compositor: Compositor, text: str, measure: int) -> None:
    with_cap = compositor.galley(story_of(text), measure * EM)
    without = compositor.galley(replace(story_of(text), dropcap=False), measure * EM)
    assert with_cap.blocks == without.blocks
