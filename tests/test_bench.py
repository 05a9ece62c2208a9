"""The benches measure what they say: on lines made by hand, and on a build of the starter issue."""

from __future__ import annotations

import importlib
from pathlib import Path
from typing import Any

import pytest

from layout.desk import new

ROOT = Path(__file__).parents[1]
EM = 10.0


@pytest.fixture
def bench(monkeypatch: pytest.MonkeyPatch) -> Any:
    """A module of the benches by its name: they are scripts beside each other, not a package."""
    monkeypatch.syspath_prepend(str(ROOT / "bench"))
    monkeypatch.syspath_prepend(str(ROOT / "bench" / "peer"))
    return importlib.import_module


def leg(bench: Any, slug: str = "a", x: float = 0.0) -> Any:
    return bench("readback").Leg(slug, x, 0.0, 6 * EM, 200.0)


def line(bench: Any, text: str, gap: float = 0.0, *, y: float = 12.0, ends: bool = False, x: float = 0.0) -> Any:
    """A line of full-width characters, each `gap` ems from the next."""
    made = tuple(bench("readback").Glyph(char, x + i * EM * (1 + gap), y, EM) for i, char in enumerate(text))
    return bench("readback").SetLine(leg(bench, x=x), made, ends)


def test_a_spread_is_least_median_most(bench: Any) -> None:
    assert bench("figures").Spread.of([3.0, 1.0, 2.0]).cells(".0f") == ("1", "2", "3")


def test_a_table_is_markdown_that_lines_up(bench: Any, capsys: pytest.CaptureFixture[str]) -> None:
    bench("figures").show(("房间", "s"), [("make-up", "12.5")])
    assert capsys.readouterr().out.split("\n")[:3] == ["| 房间    |    s |", "| ------- | ---: |", "| make-up | 12.5 |"]


@pytest.mark.parametrize(("gap", "loose"), [(0.0, 0), (0.09, 0), (0.11, 1)])
def test_a_loose_line_is_one_with_a_gap_between_two_han(bench: Any, gap: float, loose: int) -> None:
    facts = bench("measure").set_facts([line(bench, "字距过松", gap), line(bench, "末行不算", 0.3, ends=True)])
    assert facts["justified lines, a gap over 0.10 em between two Han"].startswith(f"{loose} of 1 ")
    assert facts["widest gap between two Han"] == f"{gap:.3f} em"


@pytest.mark.parametrize(("text", "wrong"), [("正常的行", 0), ("，不可在首", 1), ("不可在尾“", 1)])
def test_forbidden_marks_at_the_ends_of_a_line_are_counted(bench: Any, text: str, wrong: int) -> None:
    assert bench("measure").set_facts([line(bench, text)])["lines that begin or end with a forbidden mark"] == str(wrong)


@pytest.mark.parametrize(("text", "lone"), [("字。", 1), ("字”。", 1), ("二字", 0)])
def test_one_character_and_its_marks_are_a_lone_character(bench: Any, text: str, lone: int) -> None:
    facts = bench("measure").set_facts([line(bench, "前面的行"), line(bench, text, ends=True)])
    assert facts["paragraphs that end with one character (孤字)"] == str(lone)


def test_baselines_are_judged_by_the_grid_most_of_them_stand_on(bench: Any) -> None:
    assert bench("measure").off_grid([5.0, 17.0, 29.04, 42.0], 12.0) == 1


def test_ragged_feet_are_counted_in_lines(bench: Any) -> None:
    body = [line(bench, "甲乙", y=24.0), line(bench, "丙丁", y=12.0, x=70.0)]
    assert list(bench("measure").ragged(body, 12.0)) == [("a", 1)]


def test_a_build_is_timed_as_a_process_of_its_own(bench: Any, tmp_path: Path) -> None:
    new(tmp_path / "paper")
    issue = next((tmp_path / "paper").rglob("issue.yaml")).parent
    built = bench("stages")._build(issue, tmp_path / "out", 1)
    assert built.wall > 0 < built.cpu
    assert built.parent > 1_000_000
    assert set(built.stages) == {"desk", "makeup", "press", "inspect", "plates", "proof"}
    assert "0001-01.pdf" in built.digests


def test_copy_that_cannot_be_built_ends_the_bench_with_its_reason(bench: Any, tmp_path: Path) -> None:
    with pytest.raises(SystemExit, match=r"(?s)issue\.yaml.*nothing was timed"):
        bench("stages")._build(tmp_path, tmp_path / "out", 1)
