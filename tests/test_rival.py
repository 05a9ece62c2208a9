"""The workload of the comparison with Typst: its pages close as they are pinned, and both typesetters get the same."""

from __future__ import annotations

import importlib
import json
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

ROOT = Path(__file__).parents[1]


@pytest.fixture
def bench(monkeypatch: pytest.MonkeyPatch) -> Any:
    """A module of the benches by its name."""
    monkeypatch.syspath_prepend(str(ROOT / "bench"))
    return importlib.import_module


def test_a_story_is_cut_to_its_length_and_ends_like_one(bench: Any) -> None:
    pin = bench("rival.workload").Pin(0, 0, 1, 10)
    story = bench("rival.workload").Copy("a", pin, "题", ["一二三四。", "五六，七八。"], 0)
    for length, body in ((5, ["一二三四。"]), (9, ["一二三四。", "五六。"]), (50, ["一二三四。", "五六，七八。"])):
        story.length = length
        assert story.body == body


def test_the_same_seed_is_the_same_photo(bench: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bench("rival.photographs"), "SIZE", (300, 200))
    first, again, other = (bench("rival.photographs").photograph(seed) for seed in (1, 1, 2))
    assert first == again != other
    assert Image.open(BytesIO(first)).size == (300, 200)


def test_pages_close_as_they_are_pinned(bench: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    plain = BytesIO()
    Image.new("RGB", (300, 200), "grey").save(plain, "JPEG")
    monkeypatch.setattr(bench("rival.workload"), "photograph", lambda seed: plain.getvalue())
    issue = bench("rival.workload").write(tmp_path, 2)
    pages = json.loads((issue / "boxes.json").read_text("utf-8"))
    assert [len(page["stories"]) for page in pages] == [5, 7]
    for story in (story for page in pages for story in page["stories"]):
        assert len(story["legs"]) == story["columns"]
        assert len({leg[1] for leg in story["legs"]}) == 1  # they begin in one row, as Typst's columns do
        body = (issue / "copy" / f"{Path(story['file']).stem}.md").read_text("utf-8").split("---\n")[2]
        assert body == "\n\n".join(story["text"]) + "\n"
        assert (issue / story["file"]).exists() == bool(story["photo"])
