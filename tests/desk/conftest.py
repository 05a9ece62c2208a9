"""A small paper with one page and one story, and ways to spoil it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from layout.desk import read
from layout.finding import CopyError, Grade

HOUSE = "name: 试报\nfields:\n  editor: 值班\n  hotline: 0571-1\n"
ISSUE = """house: ../house.yaml
number: 1
date: 2024-05-23
pages:
  - page: 1
    stories: [jia]
"""
STORY = "---\nheadline: 题\n---\n正文。\n"

Spoil = Callable[..., list[str]]


@pytest.fixture
def issue(tmp_path: Path) -> Path:
    """The folder of an issue that reads without errors."""
    folder = tmp_path / "papers" / "issues" / "0001"
    (folder / "copy").mkdir(parents=True)
    (folder / "photos").mkdir()
    (folder.parent / "house.yaml").write_text(HOUSE, "utf-8")
    (folder / "issue.yaml").write_text(ISSUE, "utf-8")
    (folder / "copy" / "jia.md").write_text(STORY, "utf-8")
    Image.new("RGB", (60, 40), "grey").save(folder / "photos" / "hui.jpg")
    return folder


def complaints(folder: Path) -> list[str]:
    """What the desk says of a folder, one sentence an error; every one must be a stop with a file."""
    try:
        read(folder)
    except CopyError as error:
        findings = error.findings
    else:
        return []
    assert all(f.grade is Grade.STOP and f.source for f in findings)
    return [str(f) for f in findings]


@pytest.fixture
def spoil(issue: Path) -> Spoil:
    """Overwrite files of the issue (name, text or bytes) and read it."""

    def spoiled(**files: str | bytes) -> list[str]:
        names = {"house": "../house.yaml", "issue": "issue.yaml", "jia": "copy/jia.md", "yi": "copy/yi.md", "bing": "copy/bing.md"}
        for name, content in files.items():
            (issue / names[name]).write_bytes(content.encode() if isinstance(content, str) else content)
        return complaints(issue)

    return spoiled
