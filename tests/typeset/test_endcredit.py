"""文末署名: on the last line where it has room, else under it and never alone."""

from __future__ import annotations

from itertools import pairwise

import pytest
from plainface import EM, SOURCE

from layout.galley import Line
from layout.issue import Kind, Paragraph, Story, Words
from layout.typeset.compose import Compositor


def lines_of(compositor: Compositor, text: str, credit: str) -> tuple[Line, ...]:
    body = (Paragraph(Kind.TEXT, (Words(text),), SOURCE), Paragraph(Kind.CREDIT, (Words(credit),), SOURCE))
    (block,) = compositor.galley(Story("slug", SOURCE, ("法",), body=body), 17 * EM).blocks
    return block.settings[0].lines


def right(line: Line) -> int:
    """Right edge of the last run."""
    run = line.runs[-1]
    return run.x + run.xs[-1] + run.size


@pytest.mark.parametrize(("characters", "shares"), [(19, True), (21, True), (24, True), (25, False), (30, False)])
def test_it_shares_the_last_line_where_an_em_remains(compositor: Compositor, characters: int, shares: bool) -> None:
    """The last line holds so many characters less the fifteen of the first; the credit takes seven ems of seventeen, its
    brackets half an em each, and keeps an em away."""
    lines = lines_of(compositor, "法" * characters, "（人民法院人民）")
    assert len(lines) == (2 if shares else 3)
    assert right(lines[-1]) == pytest.approx(17 * EM, abs=EM)
    assert "".join(line.text for line in lines) == "法" * characters + "（人民法院人民）"
    if not shares:
        assert lines[-2].keeps


def test_one_without_brackets_stands_on_its_own_line(compositor: Compositor) -> None:
    lines = lines_of(compositor, "法" * 17, "人民法院")
    assert [line.text for line in lines] == ["法" * 15, "法法", "人民法院"]
    assert right(lines[-1]) == 17 * EM


def test_type_is_never_set_over_type(compositor: Compositor) -> None:
    for characters in range(16, 33):
        for line in lines_of(compositor, "法" * characters, "（人民法院人民）"):
            places = sorted(x + run.x for run in line.runs for x in run.xs)
            assert all(b - a >= EM // 2 - 1 for a, b in pairwise(places))
