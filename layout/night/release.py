"""The release: the only step that writes. Whole files or none, held pages apart."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from layout.build import Built, Made
from layout.finding import Finding, Grade
from layout.proof import Filed, held, report, sheet

HELD = "held"
PROOF = "proof"
REPORT = "report.json"


@dataclass(frozen=True, slots=True)
class Released:
    """What a build wrote."""

    folder: Path
    released: tuple[str, ...]
    """Files of the pages that may be printed, relative to the folder."""
    held: tuple[str, ...]
    findings: tuple[Finding, ...]
    report: str
    """The report as written."""

    def count(self, grade: Grade) -> int:
        """How many findings of a grade there are."""
        return sum(finding.grade is grade for finding in self.findings)


def release(built: Built, out: Path, timings: Mapping[str, float], proofs_only: bool = False) -> Released:
    """Write the pages, the report and the proof of an issue into `out`.

    Everything is written aside and moved into place file by file, pages first and the report last. A page that is held
    is removed from the released ones of an earlier run, and so is a page that the issue no longer has.
    """
    stopped = held(built.findings)
    filed = tuple(_filed(made, bool(stopped & {0, made.page.plan.number})) for made in built.pages)
    text = json.dumps(report(built.issue, filed, built.findings, timings), ensure_ascii=False, indent=1, sort_keys=True) + "\n"
    files = {} if proofs_only else {each.file: made.pdf for each, made in zip(filed, built.pages, strict=True)}
    files |= {f"{PROOF}/{made.page.plan.name}.png": made.proof for made in built.pages}
    files[f"{PROOF}/index.html"] = sheet(built.issue, built.book, filed, built.findings).encode()
    files[REPORT] = text.encode()
    out.mkdir(parents=True, exist_ok=True)
    _move_in(files, out)
    if not proofs_only:
        _withdraw(built, filed, out)
    return Released(
        out,
        tuple(each.file for each in filed if not each.file.startswith(HELD)),
        tuple(each.file for each in filed if each.file.startswith(HELD)),
        built.findings,
        text,
    )


def _filed(made: Made, is_held: bool) -> Filed:
    name = f"{made.page.plan.name}.pdf"
    return Filed(made.page, made.printed, f"{HELD}/{name}" if is_held else name, hashlib.sha256(made.pdf).hexdigest())


def _move_in(files: Mapping[str, bytes], out: Path) -> None:
    aside = Path(tempfile.mkdtemp(prefix=".writing-", dir=out))
    try:
        for name, content in files.items():
            path = aside / name
            path.parent.mkdir(parents=True, exist_ok=True)
            with path.open("wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
        for name in files:
            (out / name).parent.mkdir(parents=True, exist_ok=True)
            (aside / name).replace(out / name)
    finally:
        shutil.rmtree(aside, ignore_errors=True)


def _withdraw(built: Built, filed: tuple[Filed, ...], out: Path) -> None:
    """A page stands in one place only: released, or held. A whole build also clears pages the issue no longer has."""
    whole = len(built.pages) == len(built.issue.pages)
    stems = [f"{built.issue.name}-*"] if whole else [made.page.plan.name for made in built.pages]
    standing = {out / each.file for each in filed} | {out / PROOF / f"{made.page.plan.name}.png" for made in built.pages}
    for stem in stems:
        for path in (*out.glob(f"{stem}.pdf"), *(out / HELD).glob(f"{stem}.pdf"), *(out / PROOF).glob(f"{stem}.png")):
            if path not in standing:
                path.unlink(missing_ok=True)
