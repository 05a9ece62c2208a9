"""The workload of the comparison with Typst: its pages close as they are pinned, and both typesetters get the same."""

from __future__ import annotations

import importlib
import json
from io import BytesIO
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

ROOT = Path(__file__).parents[1]


@pytest.fixture
def bench(monkeypatch: pytest.MonkeyPatch) -> Any:
    """A module of the benches by its name."""
    monkeypatch.syspath_prepend(str(ROOT / "bench"))
    return importlib.import_module


def test_a_story_is_cut_to_its_length_and_ends_like_one(bench: Any) -> None:
    pin = bench("rival.fitting").Pin(0, 0, 1, 10)
    story = bench("rival.fitting").Copy("a", pin, "题", ["一二三四。", "五六，七八。"], 0)
    for length, body in ((5, ["一二三四。"]), (9, ["一二三四。", "五六。"]), (50, ["一二三四。", "五六，七八。"])):
        story.length = length
        assert story.body == body


@given(columns=st.integers(1, 5), rows=st.integers(5, 90), dense=st.integers(14, 24), first=st.integers(1, 9_000))
def test_the_length_that_fits_is_found_wherever_the_search_begins(columns: int, rows: int, dense: int, first: int) -> None:
    """A typesetter that makes a row of so many characters to the column."""
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(ROOT / "bench"))
        fitting: Any = importlib.import_module("rival.fitting")
        patch.setattr(fitting, "_off", lambda copy, *_: rows - -(-copy.length // (columns * dense)))
        copy = fitting.Copy("a", fitting.Pin(0, 0, columns, rows), "题", ["字" * 10_000], first)
        assert fitting.fit(copy, None, None, None)
        assert (rows - 1) * columns * dense < copy.length <= rows * columns * dense


def test_a_depth_that_no_length_gives_is_given_up(bench: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    fitting = bench("rival.fitting")
    monkeypatch.setattr(fitting, "_off", lambda copy, *_: 1 if copy.length < 100 else -1)
    copy = fitting.Copy("a", fitting.Pin(0, 0, 1, 10), "题", ["字" * 1000], 500)
    assert not fitting.fit(copy, None, None, None)


def test_where_no_length_fits_other_sentences_are_drawn(bench: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    workload = bench("rival.workload")
    morgue = workload.Morgue(tuple(f"第{number}句。" for number in range(90)), ("一个题目",))
    plan = SimpleNamespace(number=3, copy=SimpleNamespace(stories=("story",)))
    first = morgue.story(3, 1, workload.Pin(0, 0, 1, 4))
    monkeypatch.setattr(workload, "compose", lambda book, assets: None)
    monkeypatch.setattr(workload, "fit", lambda copy, *_: copy.paragraphs != first.paragraphs)
    found = workload._fitted(SimpleNamespace(book=None, assets=None), plan, [first], morgue)
    assert [(copy.slug, copy.pin) for copy in found] == [("p03-1", first.pin)]
    assert found[0].paragraphs == morgue.story(3, 1, first.pin, 1).paragraphs != first.paragraphs
    monkeypatch.setattr(workload, "fit", lambda *_: False)
    with pytest.raises(SystemExit, match="page 3: no copy can be brought to the depth of p03-1, 4 rows"):
        workload._fitted(SimpleNamespace(book=None, assets=None), plan, [first], morgue)


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


def test_outputs_are_alike_but_for_their_timings(bench: Any, tmp_path: Path) -> None:
    farmed = bench("rival.farmed")
    for name, seconds in (("here", 1), ("there", 2)):
        (tmp_path / name / "proof").mkdir(parents=True)
        (tmp_path / name / "report.json").write_text(json.dumps({"pages": 1, "timings": seconds}), "utf-8")
        (tmp_path / name / "0001-01.pdf").write_bytes(b"a page")
    here, there = tmp_path / "here", tmp_path / "there"
    assert farmed.unlike(here, there) == []
    (there / "0001-01.pdf").write_bytes(b"another")
    (there / "proof" / "0001-01.png").write_bytes(b"a picture")
    (there / "report.json").write_text(json.dumps({"pages": 2, "timings": 1}), "utf-8")
    assert farmed.unlike(here, there) == ["0001-01.pdf", "proof/0001-01.png", "report.json"]


def test_a_page_of_many_is_held_against_a_page_of_few(bench: Any, capsys: pytest.CaptureFixture[str]) -> None:
    compare = bench("rival.compare")
    names = [compare.TYPST, *(f"{compare.COLD}, {form}" for form in compare.FORMS)]
    columns = {pages: {name: [compare.Taken(pages * cost, pages * cost, 1)] for name in names} for pages, cost in ((8, 2.0), (64, 1.0))}
    compare._tell_pages(columns)
    told = capsys.readouterr().out
    assert "| Typst                |   2.000 |    1.000 |   0.50 |" in told
    assert told.count("0.50 × | met") == 2
