"""A paper on a small sheet, so that an issue of forty pages is built in seconds; page 1 is sound, the others are the tests'."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

HOUSE = """\
name: 明衡法治报
grid: {page: [120mm, 170mm], bleed: 0mm, area: [100mm, 120mm], top: 30mm, columns: 2, characters: 16, gutter: 1, rows: 28}
furniture: {masthead: {rows: 6}}
preflight: small.yaml
"""
# Pages with one ad or one photo do not close, and a sheet so small has no room for the masthead.
PREFLIGHT = "checks: {page-open: off, hole: off, outside: off, overlap: off, ad-label: off, ad-size: off, face: off, weight: off}\n"
STORY = "---\nheadline: 题目\n---\n本报讯 正文一段。\n"


@dataclass(frozen=True)
class Edition:
    """A finished build by the command."""

    folder: Path
    code: int
    told: str
    findings: list[dict[str, Any]]

    def released(self, number: int) -> bool:
        """Whether a page may be printed; every page stands in one place or the other."""
        free, held = (folder / f"0001-{number:02}.pdf" for folder in (self.folder, self.folder / "held"))
        assert free.exists() != held.exists()
        return free.exists()

    def of(self, number: int) -> list[dict[str, Any]]:
        return [finding for finding in self.findings if finding["page"] == number]


def paper(folder: Path, *pages: str, condition: str = "") -> Path:
    """The folder of an issue whose page 1 is sound; `pages` are the other entries of its page list, each on one line from line 6 on."""
    issue = folder / "issues" / "0001"
    for name in ("copy", "photos", "ads"):
        (issue / name).mkdir(parents=True)
    (issue.parent / "house.yaml").write_text(HOUSE + condition, "utf-8")
    (issue.parent / "small.yaml").write_text(PREFLIGHT, "utf-8")
    (issue / "copy" / "sound.md").write_text(STORY, "utf-8")
    head = "number: 1\ndate: 2024-06-03\n# one page a line\npages:\n  - {page: 1, stories: [sound]}\n"
    lines = (f"  - {{page: {number}, {entry}}}\n" for number, entry in enumerate(pages, 2))
    (issue / "issue.yaml").write_text(head + "".join(lines), "utf-8")
    return issue


def line_of(number: int) -> int:
    """Line of a page in issue.yaml."""
    return number + 4


def run(issue: Path, out: Path, *options: str, path: str | None = None) -> subprocess.CompletedProcess[str]:
    """The command, two hands, without plates unless asked; `path` stands for that of the machine."""
    environment = os.environ if path is None else {**os.environ, "PATH": path}
    command = [sys.executable, "-m", "layout", "build", str(issue), "--output", str(out), "--jobs", "2", *options]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=120, env=environment)


def built(issue: Path, out: Path, *options: str, path: str | None = None) -> Edition:
    """What the command made of an issue that could be built."""
    done = run(issue, out, *options, path=path)
    assert "Traceback" not in done.stderr, done.stderr
    assert (out / "report.json").exists(), done.stderr
    report = json.loads((out / "report.json").read_text("utf-8"))
    findings = [finding for page in report["pages"] for grade in ("stop", "warn", "note") for finding in page["findings"][grade]]
    return Edition(out, done.returncode, done.stderr, report["findings"] + findings)


def words(findings: Iterable[dict[str, Any]], grade: str) -> str:
    """What findings of a grade say, each with its source, as the command prints it."""
    return "\n".join(f"{each['source']}: {each['text']}" for each in findings if each["grade"] == grade)
