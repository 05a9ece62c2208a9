"""The same copy on the classic grid: nothing in the make-up is tuned to the six columns of the sample house."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from layout.build import Room, open_room
from layout.makeup import index_story, place

ISSUES = Path(__file__).parent.parent / "issues"


@pytest.fixture(scope="module")
def classic(tmp_path_factory: pytest.TempPathFactory) -> Room:
    """Issue 7003 in 8 columns of 13 characters (对开 classic, typography.md 5.3)."""
    folder = tmp_path_factory.mktemp("classic") / "issues"
    shutil.copytree(ISSUES, folder, ignore=shutil.ignore_patterns("studio"))
    house = (folder / "house.yaml").read_text(encoding="utf-8")
    for old, new in (("columns: 6 ", "columns: 8 "), ("characters: 17", "characters: 13"), ("4, 5, 6]", "4, 5, 6, 7, 8]")):
        assert old in house
        house = house.replace(old, new)
    (folder / "house.yaml").write_text(house, encoding="utf-8")
    issue = (folder / "7003" / "issue.yaml").read_text(encoding="utf-8")
    (folder / "7003" / "issue.yaml").write_text(issue.replace("columns: 6, height", "columns: 8, height"), encoding="utf-8")
    return open_room(folder / "7003")


def test_body_size_follows_from_the_type_area(classic: Room) -> None:
    grid = classic.book.grid
    assert grid.width(8) <= grid.area.width < grid.width(8) + 111
    assert round(grid.em / 65_536, 2) == 8.94


@pytest.mark.parametrize("number", range(1, 9))
def test_every_page_closes_on_the_classic_grid_too(classic: Room, number: int) -> None:
    plan = classic.numbered(number)
    page = place(plan, index_story(plan, classic.plans, classic.book), classic.setter, classic.book)
    assert page.advice == ()
    assert page.holes == ()
    assert page.overset == ()
