"""The manifest (manifest.json): what stands in an output folder, with the checksum of every file; written last."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

MANIFEST = "manifest.json"

VERSION = 1
"""Raised when a key of the manifest changes its meaning or goes; docs/files.md tells what each means."""


@dataclass(frozen=True, slots=True)
class Written:
    """A file of the output, as report and manifest list it."""

    file: str
    """Relative to the output of the issue, with forward slashes."""
    sha256: str
    size: int
    """Bytes."""
    pages: tuple[int, ...] = ()
    """Numbers of the pages that stand in it; none for what shows the whole run."""


def rows(files: Iterable[Written]) -> list[dict[str, Any]]:
    """Files as JSON lists them, by name."""
    return [
        {"bytes": each.size, "file": each.file, "pages": list(each.pages), "sha256": each.sha256}
        for each in sorted(files, key=lambda each: each.file)
    ]


def manifest(issue: str, files: Iterable[Written], shared: Iterable[Written] = ()) -> bytes:
    """The manifest of a whole release; files below a folder ``held`` may not be printed, `shared` are those of another output."""
    listed = [row | {"held": "held" in row["file"].split("/")[:-1]} for row in rows(files)]
    listed += [row | {"held": "held" in row["file"].split("/")[:-1], "shared": True} for row in rows(shared)]
    return _told({"complete": True, "files": listed, "issue": issue, "version": VERSION})


def narrowed(said: bytes, changing: Collection[str]) -> bytes:
    """A manifest without the files that are about to change: what is left holds, and it says that it is not complete.

    One that lists none of them, or that cannot be read, stays as it is.
    """
    try:
        told = json.loads(said)
        left = [row for row in told["files"] if row["file"] not in changing]
        return said if len(left) == len(told["files"]) else _told(told | {"complete": False, "files": left})
    except (ValueError, KeyError, TypeError):
        return said


def _told(said: dict[str, Any]) -> bytes:
    whole = "".join(f"{row['sha256']}  {row['file']}\n" for row in said["files"])
    told = said | {"digest": hashlib.sha256(whole.encode()).hexdigest()}
    return (json.dumps(told, ensure_ascii=False, indent=1, sort_keys=True) + "\n").encode()


def stands(out: Path, each: Written) -> bool:
    """Whether a file is there as it was written."""
    return sum_of(out / each.file) == each.sha256


def sum_of(path: Path) -> str:
    """SHA-256 of a file; empty when it is not there or cannot be read."""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return ""
