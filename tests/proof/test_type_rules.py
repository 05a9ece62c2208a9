from __future__ import annotations

import pytest
from small_pages import (
    GRID,
    Night,
    line,
    mark,
    page,
    type_of,
)

from layout.page import TypeMark
from layout.stylebook import Kinsoku


def test_a_loose_line_is_placed_on_its_row() -> None:
    found = line("松松的一行", gap=300).only("loose-line")
    assert "0.30 em" in found.text
    assert found.place is not None
    assert found.place.y < GRID.baseline(5) < found.place.bottom


@pytest.mark.parametrize(
    ("text", "level", "told"),
    [
        ("，甲", "gb", True),
        ("甲“", "gb", True),
        ("甲/", "gb", True),
        ("甲/", "basic", False),
        ("——甲", "gb", False),
        ("——甲", "strict", True),
    ],
)
def test_kinsoku_by_level(text: str, level: str, told: bool) -> None:
    assert bool(line(text, level=Kinsoku(level)).found("kinsoku")) is told


def test_spaces_between_characters_are_not_gaps() -> None:
    spaced = TypeMark(GRID.x(0), GRID.baseline(5), mark("王 某", 0, 0).run, "small")
    assert Night(page(marks=(*type_of(), spaced))).found("loose-line") == ()
