"""A double truck through the whole run: one file of two pages, its own sheet, one entry everywhere."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest
import yaml
from smallpaper import Edition, built, paper, run

PAGES = """\
number: 1
date: 2024-06-03
pages:
  - {page: 1, stories: [sound]}
  - {page: 2-3, section: 跨版, stories: [wide, left, right]}
  - {page: 4, stories: [last]}
"""
HEAD = "---\nheadline: 两版相连　一题贯通\nbyline: 本报记者 方小禾\n---\n"
WIDE = HEAD + "本报讯 文字不过中缝，标题在中缝处断开，左右两版各有一半。\n\n" * 8
LONG = "---\nheadline: {}\n---\n" + "这一条只在一个版上，长短随版面而定。\n\n" * 5


def printed(tool: Callable[[str], str], name: str, *arguments: str | Path) -> str:
    """What a program prints."""
    return subprocess.run([tool(name), *map(str, arguments)], capture_output=True, text=True, check=True, timeout=60).stdout


def issue_of(folder: Path, pages: str = PAGES) -> Path:
    issue = paper(folder, condition="files: {impose: true}\n")
    (issue / "issue.yaml").write_text(pages, "utf-8")
    texts = {"wide": WIDE, "left": LONG.format("左边一条"), "right": LONG.format("右边一条"), "last": LONG.format("末版")}
    for slug, text in texts.items():
        (issue / "copy" / f"{slug}.md").write_text(text, "utf-8")
    return issue


@pytest.fixture(scope="module")
def edition(tmp_path_factory: pytest.TempPathFactory) -> Edition:
    folder = tmp_path_factory.mktemp("double")
    return built(issue_of(folder), folder / "out", "--no-plates")


def test_it_is_one_file_twice_as_wide(edition: Edition, tool: Callable[[str], str]) -> None:
    names = sorted(path.name for path in edition.folder.glob("*.pdf"))
    assert names == ["0001-01.pdf", "0001-02-03.pdf", "0001-04.pdf"], edition.told
    with pikepdf.open(edition.folder / "0001-02-03.pdf") as pdf:
        assert len(pdf.pages) == 1
        box = [float(side) * 25.4 / 72 for side in pdf.pages[0].obj.TrimBox.as_list()]
    assert box == pytest.approx([0, 0, 240, 170], abs=0.1)
    assert "No syntax" in printed(tool, "qpdf", "--check", edition.folder / "0001-02-03.pdf")


def test_the_report_names_both_pages(edition: Edition) -> None:
    report = json.loads((edition.folder / "report.json").read_text("utf-8"))
    pages = {page["page"]: page for page in report["pages"]}
    assert {number: page["through"] for number, page in pages.items()} == {1: None, 2: 3, 4: None}
    assert pages[2]["size"] == pytest.approx([240, 170], abs=0.1)
    rights = [box["cells"]["column"] + box["cells"]["columns"] for box in pages[2]["boxes"] if box["kind"] == "story"]
    assert max(rights) <= 4


def test_the_dummy_and_the_proof_are_of_both(edition: Edition) -> None:
    assert (edition.folder / "proof" / "0001-02-03.png").exists()
    dummy = edition.folder / "layout" / "02.yaml"
    if dummy.exists():  # of a page that closes
        assert yaml.safe_load(dummy.read_text("utf-8"))["page"] == 2


def test_the_middle_of_the_section_is_one_sheet(edition: Edition) -> None:
    assert sorted(path.name for path in (edition.folder / "plates").glob("*.pdf")) == ["0001_02-03.pdf", "0001_04-01.pdf"]
    with pikepdf.open(edition.folder / "plates" / "0001_02-03.pdf") as sheet:
        assert float(sheet.pages[0].obj.TrimBox[2]) * 25.4 / 72 == pytest.approx(240, abs=0.1)


def test_folio_lines_tell_both_pages(edition: Edition, tool: Callable[[str], str]) -> None:
    words = printed(tool, "pdftotext", "-raw", edition.folder / "0001-02-03.pdf", "-").split()
    assert words.count("跨版") == 2
    assert {"2", "3"} <= set(words)


def test_away_from_the_middle_there_is_no_plate_to_be_had(tmp_path: Path) -> None:
    pages = PAGES.replace("page: 4,", "page: 6,")
    pages += "  - {page: 4, stories: [sound2]}\n  - {page: 5, stories: [sound3]}\n"
    issue = issue_of(tmp_path, pages)
    for slug in ("sound2", "sound3"):
        (issue / "copy" / f"{slug}.md").write_text(LONG.format("又一条"), "utf-8")
    done = run(issue, tmp_path / "out")
    assert done.returncode == 2
    assert "issue.yaml:5: pages 2-3 do not stand on one sheet: the 6 pages of its section have none" in done.stderr
    assert not list((tmp_path / "out").glob("*.pdf"))
