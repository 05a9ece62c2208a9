"""PDFs from outside are taken in."""

from __future__ import annotations

from pathlib import Path

import pikepdf
import pytest

from layout.finding import Grade
from layout.night.intake import checked, intake
from layout.units import mm


@pytest.fixture
def drawn(tmp_path: Path) -> Path:
    """A square in black, and nothing else that a press would ask for."""
    pdf = pikepdf.new()
    pdf.add_blank_page(page_size=(200, 200)).obj.Contents = pdf.make_stream(b"0 0 0 1 k 20 20 100 100 re f")
    pdf.save(tmp_path / "square.pdf")
    return tmp_path / "square.pdf"


def program(folder: Path, script: str) -> str:
    path = folder / "gs"
    path.write_text(f"#!/bin/sh\n{script}\n", "utf-8")
    path.chmod(0o755)
    return str(path)


def test_nothing_is_asked_without_a_profile_and_a_house() -> None:
    asked = intake(None, None, None, None)
    assert (asked.tool, asked.missed, asked.ticket.size, asked.demands.plates) == ("", False, None, False)


def test_ghostscript_that_is_not_at_hand_is_missed() -> None:
    assert intake(None, None, None, "").missed
    assert not intake(None, None, None, "/usr/bin/gs").missed


def test_a_house_lays_its_condition_over_the_profile(tmp_path: Path) -> None:
    (tmp_path / "house.yaml").write_text("name: 试报\ncondition: {ink_limit: 220}\n", "utf-8")
    (tmp_path / "p.yaml").write_text("thresholds: {ink_limit: 300, edge: 5}\n", "utf-8")
    asked = intake(tmp_path / "p.yaml", tmp_path / "house.yaml", (mm(60), mm(40)), None)
    assert (asked.demands.thresholds.ink_limit, asked.demands.thresholds.edge) == (220, 5.0)
    assert (asked.ticket.size, asked.ticket.identifier, len(asked.ticket.profile)) == ((mm(60), mm(40)), "CGATS TR 002", 64)


def test_ghostscript_that_fails_is_said_and_noted(drawn: Path, tmp_path: Path) -> None:
    said: list[str] = []
    done = checked(drawn, intake(None, None, None, program(tmp_path, "echo no room left; exit 1")), said.append)
    assert done.plates is None
    (found,) = (finding for finding in done.findings if finding.rule == "no-plates")
    assert found.grade is Grade.NOTE
    assert len(said) == 1
    assert "no room left" in said[0]


def test_a_file_that_is_no_pdf_is_a_stop(tmp_path: Path) -> None:
    (tmp_path / "x.pdf").write_bytes(b"%PDF-1.4 and then nothing")
    done = checked(tmp_path / "x.pdf", intake(None, None, None, None), print)
    assert [(finding.rule, finding.grade) for finding in done.findings] == [("unreadable", Grade.STOP)]
    assert done.printed is None
