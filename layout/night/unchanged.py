"""Whether there is anything to do: a run leaves a stamp of all it was made from, and the next one looks whether that still holds.

Nothing is loaded for it but what the operating system knows.
"""

from __future__ import annotations

import functools
import hashlib
import json
import os
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from layout.night.engine import engine
from layout.night.manifest import MANIFEST, REPORT, Written, stands, sum_of

STAMPS = "stamps"
"""Folder of the stamps, inside the cache."""
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

    def standing(self) -> dict[str, dict[str, Any]] | None:
        """The reports of the last run by edition if it was made from the very same and every file stands as it was written; else None."""
        try:
            last = json.loads(self.file.read_bytes())
            outs = {edition: self.out / edition for edition in last["outs"]}
            reports = {edition: json.loads((out / REPORT).read_bytes()) for edition, out in outs.items()}
            same = self.reads and last == self._said(outs) and all(_whole(out, reports[edition]) for edition, out in outs.items())
        except (OSError, ValueError, KeyError, TypeError):
            return None
        return reports if same else None

    def leave(self, editions: Iterable[str]) -> None:
        """Set the stamp of a run of these editions, unless what was read changed meanwhile. A stamp that cannot be written is none."""
        if not self.reads or weighed(self.folder, self.asked) != self.reads:
            return
        try:
            self.file.parent.mkdir(parents=True, exist_ok=True)
            aside = self.file.with_suffix(f".{os.getpid()}")
            aside.write_text(json.dumps(self._said(editions)), "utf-8")
            aside.replace(self.file)
        except OSError:
            return

    def _said(self, editions: Iterable[str]) -> dict[str, Any]:
        outs = {edition: [sum_of(self.out / edition / name) for name in (MANIFEST, REPORT)] for edition in editions}
        return {"outs": outs, "reads": self.reads}


def _whole(out: Path, report: dict[str, Any]) -> bool:
    """Whether every file that a report lists stands as it was written."""
    return all(stands(out, Written(row["file"], row["sha256"], row["bytes"])) for row in (*report["files"], *report["shared"]))


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
            whole.update(f"{name}\0{_sum(path)}\0".encode("utf-8", "surrogateescape"))
    except OSError:
        return ""
    return whole.hexdigest()


def _sum(path: Path) -> str:
    """As `sum_of`; a file that has stayed as it was is not read again by the same run, when it sets its stamp."""
    try:
        seen = path.stat()
    except OSError:
        return ""
    return _read_once(path, (seen.st_dev, seen.st_ino, seen.st_size, seen.st_mtime_ns, seen.st_ctime_ns))


@functools.cache
def _read_once(path: Path, seen: tuple[int, ...]) -> str:
    return sum_of(path)


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
