"""docs/pdfx.md and the clauses are one: the same numbers, for the same standards, each with tests that are there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import test_clauses_table
from faulty import FAULTY
from spotless import CLEAN

from layout.press.clauses_table import CLAUSES, Clause

LEDGER = (Path(__file__).parents[2] / "docs" / "pdfx.md").read_text("utf-8")
ROWS = {
    cells[0]: cells for cells in ([cell.strip() for cell in row.split("|")[1:-1]] for row in LEDGER.splitlines() if row.startswith("| R"))
}
CASES = {faulty.id for faulty in FAULTY}


def test_the_ledger_has_a_row_for_each_clause() -> None:
    assert sorted(ROWS, key=lambda number: int(number[1:])) == [clause.number for clause in CLAUSES]


@pytest.mark.parametrize("clause", CLAUSES, ids=[clause.number for clause in CLAUSES])
def test_each_row_is_filled_and_names_tests_that_are_there(clause: Clause) -> None:
    _, *told, holds, ours, checked, tests = ROWS[clause.number]
    assert all((*told, ours, checked))
    assert tuple(holds.split(", ")) == clause.holds
    named = re.findall(r"`([^`]+)`", tests)
    assert named
    for name in named:
        assert name in CASES or hasattr(test_clauses_table, name)
        assert name.startswith((f"{clause.number}-", "test_"))


def test_each_faulty_file_stands_in_the_ledger() -> None:
    named = {name for cells in ROWS.values() for name in re.findall(r"`(R[^`]+)`", cells[-1])}
    assert named == CASES


def test_the_ledger_counts_the_clean_files() -> None:
    assert "seventeen of them" in LEDGER
    assert len(CLEAN) == 17
