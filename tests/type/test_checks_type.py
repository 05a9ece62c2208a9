"""The checks that print for themselves, on real type: marks and pairs, re-divided boxes; and the report as a whole, quickly."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from types import SimpleNamespace

import pytest
from checkbench import ROOT, corpus, division, faces, headlines, lineends, pages, pairs, report, row, specimen, typelines
from fontTools.ttLib import TTFont

from layout.build import Room, open_room

MARKED = "<!-- measured -->\n"


@pytest.fixture(scope="module")
def room() -> Room:
    return open_room(ROOT / "issues" / "7003")


@pytest.fixture(scope="module")
def sheet(room: Room) -> specimen.Specimen:
    return specimen.specimen(room, faces.path(faces.SERIF).read_bytes(), pairs.WIDE)


def test_pairs_are_read_back_as_set_and_a_moved_mark_is_found(sheet: specimen.Specimen) -> None:
    texts = [*(f"国{mark}国" for mark in "，“”（）？"), "国，“国", "国）”国", "国“（国", "国（？国"]
    places = pairs._places(sheet, texts)
    assert list(pairs._off_table(places)) == []
    places["国）”国"] = [(char, x + 3 * (char == "”")) for char, x in places["国）”国"]]
    places["国，“国"] = [(char, x + 5 * (at == 3)) for at, (char, x) in enumerate(places["国，“国"])]
    assert len(list(pairs._off_table(places))) == 2


def test_emphasis_that_moves_a_mark_is_found() -> None:
    line = [("国", 0), ("，", 1000)]
    assert pairs._same([line], [[("国", 0), ("，", 1001)]])
    assert not pairs._same([line], [[("国", 0), ("，", 1002)]])
    assert not pairs._same([line], [[line[0]], [line[1]]])


def test_a_stripped_font_has_no_half_width_features() -> None:
    data = faces.path(faces.SANS).read_bytes()
    tags = [{record.FeatureTag for tag in ("GSUB", "GPOS") for record in TTFont(BytesIO(font))[tag].table.FeatureList.FeatureRecord}
            for font in (data, pairs.stripped(data))]  # fmt: skip
    assert {"halt", "palt"} <= tags[0]
    assert tags[0] - tags[1] == tags[0] & pairs.FEATURES


@pytest.mark.parametrize(("columns", "legs", "measure", "gutter"), [(3, 2, 20, 1.0), (5, 3, 22, 1.5), (8, 8, 13, 1.0), (4, 1, 55, 0.0)])
def test_re_divided_boxes_follow_the_rule_of_the_trade(columns: int, legs: int, measure: int, gutter: float) -> None:
    """三破二 is 20 characters; 五破三 is 22 and one over, which the two gutters share."""
    each = division.Divided(columns, legs, 10.0, 12.0, None, "")
    assert (each.measure, each.gutter) == (measure, gutter)


def test_a_box_of_three_columns_in_two_legs_is_printed_as_asked(room: Room) -> None:
    made = division.divided(room, 3, 2)
    assert made.box is not None
    assert len(made.box.legs) == 2
    assert max(map(abs, division._off(made))) < division.EXACT


def test_a_rescue_is_a_break_that_the_engine_tells_of(room: Room) -> None:
    strip = typelines.printed(("国家" + "）" * 40 + "的法律",), 7, room)
    found = {each.name: each for each in lineends.rows({7: strip}, {7: strip}, room)}
    assert not found["breaks that a prohibition forbids"].met
    assert found["of these, not told by the engine"].met


def test_a_break_that_the_engine_does_not_tell_of_is_found(room: Room) -> None:
    strip = typelines.printed(("国家的法律国家的法律国家的法律",), 7, room)
    pair = strip.paragraphs[0][:2]
    assert lineends._untold(strip, [(pair[0], pair[1])], room) == [pair]


def test_headlines_come_from_their_own_bench(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(headlines, "import_module", lambda _: SimpleNamespace(rows=lambda: [("broken words", "0", "0", True)]))
    assert list(headlines.rows()) == [row.Row(11, "broken words", ("0",), "0", True)]


def test_headlines_that_cannot_be_measured_say_so(monkeypatch: pytest.MonkeyPatch) -> None:
    def absent(_: str) -> None:
        raise ImportError

    monkeypatch.setattr(headlines, "import_module", absent)
    assert [(each.figures, each.met) for each in headlines.rows()] == [(("not measured",), None)]


def test_tables_are_markdown_by_measure_and_across() -> None:
    rows = [row.none_by_measure(1, "wrong", {13: [], 20: ["国家"]}), row.single(4, "far", "0.1", "≤ 0.2"), row.not_measured(11, "heads")]
    told = report.tables(rows, (13, 20))
    assert [line.split("|")[1].strip() for line in told.splitlines() if line.startswith("| ") and "--" not in line] == [
        "by measure", "1 wrong", "across", "4 far", "11 heads",
    ]  # fmt: skip
    assert told.endswith("1 goals met, 1 missed.\n")
    assert "".join(report.offenders(rows)) == "\n1 wrong\n    20 em: 国家\n"


def test_the_whole_report_runs_quickly_and_measures_every_check(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page = tmp_path / "page.md"
    page.write_text(f"before\n{MARKED}<!-- end of measured -->\nafter\n", encoding="utf-8")
    code = report.main(["--quick", "--verbose", "--write", str(page)])
    told = capsys.readouterr().out
    numbers = {int(line.split()[1]) for line in told.splitlines() if line.startswith("| ") and line.split()[1].isdecimal()}
    assert numbers == set(range(1, 13))
    assert code == int(not told.partition(" goals met, ")[2].startswith("0 missed"))
    assert "| 1 breaks that a prohibition forbids" in page.read_text(encoding="utf-8")


def test_an_issue_that_cannot_be_built_is_said_to_be(tmp_path: Path) -> None:
    with pytest.raises(RuntimeError, match="could not be built"):
        pages.built(tmp_path, tmp_path / "out")


def test_a_corpus_that_cannot_be_had_is_one_clear_line(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    def nothing(_: int) -> None:
        raise corpus.CorpusError("the corpus cannot be had: no network")

    monkeypatch.setattr(corpus, "paragraphs", nothing)
    assert report.main(["--checks", "6"]) == 2
    assert capsys.readouterr().err == "the corpus cannot be had: no network\n"
