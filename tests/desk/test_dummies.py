"""Dummies: layout/NN.yaml written and read back, and what may be wrong with one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from layout.desk import dummy_text, keep, read, signed
from layout.finding import CopyError
from layout.issue import Berth, Step
from layout.units import Cells

Spoil = Callable[..., list[str]]

BERTHS = (Berth("jia", Cells(0, 0, 4, 30), pinned=True, unusual=True), Berth("bing", Cells(4, 0, 2, 30), less=2, step=Step(1, 1, 8)))


def test_what_is_written_is_read_back(issue: Path) -> None:
    keep(issue, {1: dummy_text(1, BERTHS)})
    dummy = read(issue)[0].pages[0].dummy
    assert dummy is not None
    assert (dummy.berths, dummy.approved, str(dummy.source)) == (BERTHS, False, "layout/01.yaml:1")


def test_a_signed_dummy_is_approved(issue: Path) -> None:
    keep(issue, {1: signed(dummy_text(1, BERTHS))})
    dummy = read(issue)[0].pages[0].dummy
    assert dummy is not None
    assert dummy.approved


def test_no_dummy_is_the_rule(issue: Path) -> None:
    assert all(page.dummy is None for page in read(issue)[0].pages)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("page: 2\nboxes: []\n", "layout/01.yaml:1: page: this file is that of page 1"),
        (
            "page: 1\nboxes:\n  - {story: jia, column: 5, row: 0, columns: 4, rows: 30}\n",
            "layout/01.yaml:3: jia: the box leaves the 6 columns",
        ),
        (
            "page: 1\nboxes:\n  - {story: jai, column: 0, row: 0, columns: 4, rows: 30, pin: true}\n",
            "layout/01.yaml:3: unknown story “jai”",
        ),
        (
            "page: 1\nboxes:\n  - {story: jia, column: 0, row: 0, columns: 4, rows: 30, step: {column: 1, columns: 2, rows: 8}}\n",
            "layout/01.yaml:3: step: it lies at the left or the right of the 4 columns of jia",
        ),
        ("page: 1\nboxs: []\n", "layout/01.yaml:2: unknown key “boxs”; did you mean “boxes”?"),
        ("page: 1\nboxes:\n  - {story: jia, column: 0, row: 0, columns: 4}\n", "layout/01.yaml:3: “rows” is missing"),
        ("page: [1\n", "layout/01.yaml:"),
    ],
)
def test_mistakes_are_told_by_their_line(issue: Path, text: str, said: str) -> None:
    keep(issue, {1: text})
    with pytest.raises(CopyError) as told:
        read(issue)
    assert any(str(finding).startswith(said) for finding in told.value.findings), str(told.value)


def test_a_folder_that_cannot_be_written_is_told(issue: Path) -> None:
    (issue / "layout").write_text("no folder", "utf-8")
    with pytest.raises(CopyError, match="cannot be written"):
        keep(issue, {1: dummy_text(1, BERTHS)})
