"""`broadsheet new`: an issue that reads as it is written."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from layout.desk import new, read
from layout.desk.nodes import read_yaml
from layout.finding import CopyError

ROOT = Path(__file__).parents[2]


def test_a_new_issue_reads(tmp_path: Path) -> None:
    written = new(tmp_path / "paper")
    assert all(path.is_file() for path in written)
    assert tmp_path / "paper" / "README.md" in written
    paper, _, _ = read(tmp_path / "paper" / "0001")
    assert [len(page.stories) for page in paper.pages] == [5, 5]
    assert sum(story.characters for page in paper.pages for story in page.stories) > 4000


def test_an_empty_folder_will_do(tmp_path: Path) -> None:
    assert new(tmp_path)


def test_a_full_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "x.txt").write_text("x")
    with pytest.raises(CopyError, match="the folder is not empty; name a new one"):
        new(tmp_path)
    with pytest.raises(CopyError, match="the folder is not empty"):
        new(tmp_path / "x.txt")
    assert [p.name for p in tmp_path.iterdir()] == ["x.txt"]


def keys(value: Any, path: str = "") -> set[str]:
    """Every key of a file, with the keys it lies under."""
    if not isinstance(value, dict):
        return {path}
    return {deeper for key, below in value.items() for deeper in keys(below, f"{path}/{key}")}


def test_the_starter_has_the_keys_of_the_sample_house() -> None:
    starter, sample = (
        keys(read_yaml((ROOT / path).read_text("utf-8")).plain) for path in ("layout/desk/starter/house.yaml", "issues/house.yaml")
    )
    assert starter == sample
