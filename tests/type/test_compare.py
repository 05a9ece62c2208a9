"""The comparison says which figure is best, what was missing, and puts its tables where they belong."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import pytest
from typebench import Line, compare, corpus, lines, peers

PAGE = "# Lines\n\n<!-- measured -->\nold\n<!-- end of measured -->\n\nRead it so.\n"
LESS, MORE = compare.COLUMNS[0], compare.COLUMNS[-2]


def test_the_best_of_each_measure_is_bold_where_figures_differ() -> None:
    assert compare.marked([[0, 3, 5], [2, 3, 4]], LESS) == [["**0**", "3", "5"], ["2", "3", "**4**"]]


def test_a_figure_that_is_not_judged_has_no_best() -> None:
    assert not MORE.judged
    assert compare.marked([[1], [2]], MORE) == [["1"], ["2"]]


def test_every_figure_of_a_strip_has_its_table() -> None:
    strip = compare.Strip(lines.facts([(Line("山风", (2.0, 3.2), (2, 4), 4.2), Line("吹", (0.0,), (0, 1), 1.0))], 5), 3, 1.25)
    tables = list(compare._tables({("broadsheet", 5): strip}, [peers.ENGINES[0]], [5]))
    told = {table.split("|")[1].strip(): table.splitlines()[2].split("|")[2].strip() for table in tables}
    assert told["widest gap, em"] == "0.200"
    assert told["justified lines with a gap over 0.10 em, %"] == "100.00"
    assert told["paragraphs that end on one character (孤字)"] == "1"
    assert told["characters lost, doubled or moved"] == "3"
    assert len(told) == len(compare.COLUMNS)


def test_what_is_missing_is_named_once() -> None:
    told = compare._set_out(["山风"], [engine for engine in peers.ENGINES if engine.name == "broadsheet"])
    assert told.count("Typst is not installed: pip install typst") == 1
    assert told.count("xeCJK is not installed: apt-get install") == 1


def test_tables_go_between_the_marks_and_nowhere_else() -> None:
    once = compare.between(PAGE, "| new |\n")
    assert once == "# Lines\n\n<!-- measured -->\n\n| new |\n\n<!-- end of measured -->\n\nRead it so.\n"
    assert compare.between(once, "| new |\n") == once
    with pytest.raises(SystemExit, match="lacks its marks"):
        compare.between("# Lines\n", "| new |")


def test_the_page_of_the_manual_has_its_marks() -> None:
    page = (Path(__file__).parents[2] / "docs" / "type-compare.md").read_text(encoding="utf-8")
    assert page.count(compare.MARKS[0]) == page.count(compare.MARKS[1]) == 1
    assert all(column.name in page for column in compare.COLUMNS)


def test_without_a_corpus_nothing_is_measured(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    def none(_: int) -> tuple[str, ...]:
        raise corpus.CorpusError("the corpus cannot be had")

    monkeypatch.setattr(compare, "paragraphs", none)
    monkeypatch.setattr(sys, "argv", ["compare.py"])
    assert compare.main() == 2
    assert capsys.readouterr().err == "the corpus cannot be had\n"


def test_strips_are_made_read_and_judged(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    page = tmp_path / "page.md"
    page.write_text(PAGE, encoding="utf-8")
    ours = tuple(replace(engine, version=lambda: "9.9") for engine in peers.ENGINES if engine.name == "broadsheet")
    monkeypatch.setattr(compare, "ENGINES", ours)
    monkeypatch.setattr(compare, "paragraphs", lambda _: ("山风吹过水田，田里有人唱歌。", "歌声传到桥上"))
    monkeypatch.setattr(sys, "argv", ["compare.py", "--measures", "9", "--output", str(tmp_path / "out"), "--write", str(page)])
    assert compare.main() == 0
    told = capsys.readouterr().out
    assert "2 paragraphs, 20 characters. broadsheet 9.9." in told
    assert told.count("| broadsheet ") == len(compare.COLUMNS)
    assert told.strip() in page.read_text(encoding="utf-8")
