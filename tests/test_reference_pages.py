"""Reference pages: the starter issue as text, one mark a line, and as a small picture.

`make bless` accepts today's pages. A failing transcript shows in its diff which mark moved.
"""

from __future__ import annotations

import difflib
import io
from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageStat

from layout.build import Made, Room, Tools, make, open_room
from layout.desk import new
from layout.press.paint import at_once
from layout.proof import picture, transcript

REFERENCE = Path(__file__).parent / "reference"
WIDTH = 330
"""Pixels of a small picture."""
ALIKE = 1.5
"""Mean difference of grey values, of 255, that a renderer of another version may make."""


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory) -> Room:
    folder = tmp_path_factory.mktemp("starter") / "paper"
    issue = next(path.parent for path in new(folder) if path.name == "issue.yaml")
    return open_room(issue)


@pytest.fixture(scope="module", params=[1, 2])
def made(request: pytest.FixtureRequest, room: Room) -> Made:
    return make(room, request.param, Tools(lambda key, anew: anew(), at_once), lambda: 0.0)


@pytest.fixture
def bless(request: pytest.FixtureRequest) -> bool:
    return bool(request.config.getoption("--bless"))


def test_every_mark_stands_where_it_stood(made: Made, bless: bool) -> None:
    path = REFERENCE / f"{made.page.plan.name}.txt"
    text = transcript(made.page)
    if bless:
        path.write_text(text, encoding="utf-8")
    before = path.read_text(encoding="utf-8")
    moved = list(difflib.unified_diff(before.splitlines(), text.splitlines(), "reference", "today", lineterm="", n=0))
    assert not moved, "\n".join(moved[:40])


def test_the_page_looks_as_it_looked(made: Made, bless: bool) -> None:
    path = REFERENCE / f"{made.page.plan.name}.png"
    with Image.open(io.BytesIO(picture(made.pdf, WIDTH))) as png:
        today = png.convert("L")
    if bless:
        today.save(path, optimize=True)
    with Image.open(path) as reference:
        assert reference.size == today.size
        off = ImageStat.Stat(ImageChops.difference(reference.convert("L"), today)).mean[0]
    assert off < ALIKE
