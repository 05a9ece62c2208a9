"""What came of a build, in three lines a person can read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from layout.commands.screen import say
from layout.night.manifest import REPORT

if TYPE_CHECKING:
    from layout.night.release import Released


@dataclass(frozen=True, slots=True)
class Counts:
    """What came of an edition, in figures."""

    released: int
    held: int
    grades: list[str]
    """Of each finding, by name."""
    shared: int
    """Pages that are the base's own files."""


def output_of(folder: Path, asked: Path | None) -> Path:
    """Where an issue is written: where it is asked for, else beside the folder of issues."""
    return asked or folder.parent.parent / "output" / folder.name


def counted(written: Released, shared: int) -> Counts:
    """What came of a build."""
    return Counts(len(written.released), len(written.held), [finding.grade.name.lower() for finding in written.findings], shared)


def reported(report: Mapping[str, Any]) -> Counts:
    """The same from the report of an earlier run."""
    states = [page["state"] for page in report["pages"]]
    grades = [grade for page in report["pages"] for grade, found in page["findings"].items() for _ in found]
    grades += [finding["grade"] for finding in report["findings"]]
    return Counts(states.count("released"), states.count("held"), grades, len(report["shared"]))


def summary(name: str, counts: Counts, proofs_only: bool, around: tuple[str, str]) -> None:
    """One line: what came of it, with words before and after."""
    pages = "proofs only" if proofs_only else f"{counts.released} pages released, {counts.held} held"
    shared = f", {counts.shared} shared" if counts.shared else ""
    found = f"{counts.grades.count('warn')} warnings, {counts.grades.count('note')} notes"
    say(f"{click.style(name, bold=True)}: {around[0]}{pages}{shared}; {found}{around[1]}")


def where(out: Path) -> None:
    """Where it lies."""
    say(f"  pages   {out}")
    say(f"  proof   {out / 'proof' / 'index.html'}")
    say(f"  report  {out / REPORT}")
