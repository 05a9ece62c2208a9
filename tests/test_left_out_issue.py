"""A page that closes only without a marked paragraph (可删段), through the whole run: it is not printed, and it is told."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from smallcopy import small_issue
from smallpaper import Edition, built

PAGE = 2
SLUG = "notice"
MARKED = 2
"""Paragraphs at the end of the story that may go."""
OWN = "渡"
"""A character that no other paragraph of the issue has."""


def marked(issue: Path) -> list[str]:
    """Mark the end of a story in its file; gives the marked paragraphs."""
    copy = issue / "copy" / f"{SLUG}.md"
    head, rule, body = copy.read_text("utf-8").partition("\n---\n")
    paragraphs = body.strip().split("\n\n")
    kept, may_go = paragraphs[:-MARKED], [text.replace("的", OWN) for text in paragraphs[-MARKED:]]
    copy.write_text(head + rule + "\n\n".join([*kept, *(f"~ {text}" for text in may_go)]) + "\n", "utf-8")
    return may_go


def edition_of(folder: Path, mark: bool) -> tuple[Edition, list[str]]:
    issue = small_issue(folder)
    may_go = marked(issue) if mark else []
    return built(issue, folder / "out", "--no-plates", "--pages", str(PAGE)), may_go


@pytest.fixture(scope="module")
def light(tmp_path_factory: pytest.TempPathFactory) -> tuple[Edition, list[str]]:
    return edition_of(tmp_path_factory.mktemp("light"), True)


def test_with_all_of_its_copy_the_page_is_held(tmp_path: Path) -> None:
    whole, _ = edition_of(tmp_path, False)
    assert not whole.released(PAGE)
    assert [finding["grade"] for finding in whole.of(PAGE) if finding["rule"] == "page-open"] == ["stop"]


def test_without_what_may_go_it_is_printed_and_the_text_lacks_it(light: tuple[Edition, list[str]], tool: Callable[[str], str]) -> None:
    edition, may_go = light
    assert edition.released(PAGE), edition.told
    page = edition.folder / f"0001-{PAGE:02}.pdf"
    told = subprocess.run([tool("pdftotext"), "-raw", str(page), "-"], capture_output=True, text=True, check=True, timeout=60).stdout
    printed = "".join(told.split())
    gone = [finding for finding in edition.of(PAGE) if finding["rule"] == "left-out"]
    assert 0 < len(gone) <= MARKED
    report = json.loads((edition.folder / "report.json").read_text("utf-8"))
    (box,) = [box for page in report["pages"] for box in page["boxes"] if box["owner"] == SLUG]
    assert box["copyfit"]["levers"]["paragraphs"] == -len(gone)
    kept = may_go[: MARKED - len(gone)]
    assert all(OWN in text for text in may_go)
    assert printed.count(OWN) == "".join(kept).count(OWN)


def test_each_is_a_note_at_its_line(light: tuple[Edition, list[str]]) -> None:
    edition, _ = light
    gone = [finding for finding in edition.of(PAGE) if finding["rule"] == "left-out"]
    lines = (edition.folder.parent / "issues" / "0001" / "copy" / f"{SLUG}.md").read_text("utf-8").splitlines()
    for finding in gone:
        assert finding["grade"] == "note"
        file, line = finding["source"].rsplit(":", 1)
        assert file == f"copy/{SLUG}.md"
        assert lines[int(line) - 1].startswith("~ ")
        assert lines[int(line) - 1][2:8] in finding["text"]
