"""Whether there is anything to do: a run leaves a stamp of all it was made from, and the next one looks whether that still holds.

Nothing is loaded for it but what the operating system knows.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from layout.night.engine import engine
from layout.night.manifest import MANIFEST, Written, stands, sum_of

STAMPS = "stamps"
"""Folder of the stamps, inside the cache."""
REPORT = "report.json"
_ELSEWHERE = re.compile(rb"^\s*[\"']?house[\"']?\s*:(?!\s*[\"']?\.\./house\.yaml[\"']?\s*(#.*)?$)", re.MULTILINE)
"""A house that is not the one beside the issue: what it reads lies anywhere."""


@dataclass(frozen=True, slots=True)
class Stamp:
    """A run of an issue: what was asked of it, where it was written, where its stamp lies, and the digest of all that it reads."""

    folder: Path
    asked: str
    out: Path
    file: Path
    reads: str

    def standing(self) -> dict[str, Any] | None:
        """The report of the last run if it was made from the very same and every file of it stands as it was written; else None."""
        try:
            last = json.loads(self.file.read_bytes())
            report = json.loads((self.out / REPORT).read_bytes())
            listed = [Written(row["file"], row["sha256"], row["bytes"]) for row in report["files"]]
        except (OSError, ValueError, KeyError, TypeError):
            return None
        same = self.reads and last == self._said() and all(stands(self.out, each) for each in listed)
        return report if same and isinstance(report, dict) else None

    def leave(self) -> None:
        """Set the stamp, unless what was read changed while it was read. A stamp that cannot be written is none."""
        if not self.reads or weighed(self.folder, self.asked) != self.reads:
            return
        try:
            self.file.parent.mkdir(parents=True, exist_ok=True)
            aside = self.file.with_suffix(f".{os.getpid()}")
            aside.write_text(json.dumps(self._said()), "utf-8")
            aside.replace(self.file)
        except OSError:
            return

    def _said(self) -> dict[str, str]:
        return {"manifest": sum_of(self.out / MANIFEST), "reads": self.reads, "report": sum_of(self.out / REPORT)}


def stamp(folder: Path, out: Path, asked: str) -> Stamp:
    """The stamp of an issue for what is asked of the run (its options, in words); `reads` is empty when it cannot be known."""
    name = hashlib.sha256(str(out.absolute()).encode("utf-8", "surrogateescape")).hexdigest()
    return Stamp(folder, asked, out, out.parent / ".cache" / STAMPS / name, weighed(folder, asked))


def weighed(folder: Path, asked: str) -> str:
    """SHA-256 of the issue, of what lies beside it, of the program and of what is asked; empty where the house lies elsewhere."""
    try:
        if _ELSEWHERE.search((folder / "issue.yaml").read_bytes()):
            return ""
        whole = hashlib.sha256(f"{engine()}\0{asked}\0".encode())
        for name, path in sorted(_read(folder)):
            whole.update(f"{name}\0{sum_of(path)}\0".encode("utf-8", "surrogateescape"))
    except OSError:
        return ""
    return whole.hexdigest()


def _read(folder: Path) -> Iterator[tuple[str, Path]]:
    """All that a build may read, by name: the issue, the files of the house beside it, the newsroom's faces."""
    yield from _below(folder, "issue")
    issues = folder.parent
    for entry in os.scandir(issues):
        if entry.is_file():
            yield f"house/{entry.name}", Path(entry.path)
        elif not entry.name.startswith(".") and not (Path(entry.path) / "issue.yaml").exists():
            yield from _below(Path(entry.path), f"house/{entry.name}")
    yield from _below(issues.parent / "fonts", "fonts")


def _below(folder: Path, called: str) -> Iterator[tuple[str, Path]]:
    for place, _, names in os.walk(folder):
        for name in names:
            path = Path(place, name)
            yield f"{called}/{path.relative_to(folder).as_posix()}", path
