"""The manifest (manifest.json): what stands in an output folder, with the checksum of every file; written last."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

MANIFEST = "manifest.json"
REPORT = "report.json"
HELD = "held"
"""Folder of the pages that may not be printed."""

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


@dataclass(frozen=True, slots=True)
class Shared:
    """What an edition shares with the base."""

    pages: tuple[int, ...]
    """Numbers of the pages."""
    files: tuple[Written, ...]
    """Those of them that stand there, as seen from the output of the edition."""


def is_held(file: str) -> bool:
    """Whether a file of an output may not be printed, by its name."""
    return PurePosixPath(file).parent.name == HELD


def is_page(file: str) -> bool:
    """Whether a file of an output is a page, released or held: no proof, no sheet."""
    path = PurePosixPath(file)
    return path.suffix == ".pdf" and path.parent.name in {"", "..", HELD}


def rows(files: Iterable[Written]) -> list[dict[str, Any]]:
    """Files as JSON lists them, by name."""
    return [
        {"bytes": each.size, "file": each.file, "pages": list(each.pages), "sha256": each.sha256}
        for each in sorted(files, key=lambda each: each.file)
    ]


def manifest(issue: str, files: Iterable[Written], shared: Iterable[Written] = (), pages: Iterable[int] = ()) -> bytes:
    """The manifest of a release; `shared` are files of another output.

    It is complete when every one of the issue's `pages` is in it, released or held: one that was not ready at the deadline may lack.
    """
    listed = [row | {"held": is_held(row["file"])} for row in rows(files)]
    listed += [row | {"held": is_held(row["file"]), "shared": True} for row in rows(shared)]
    there = {number for row in listed if is_page(row["file"]) for number in row["pages"]}
    return _told({"complete": there.issuperset(pages), "files": listed, "issue": issue, "version": VERSION})


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
        return digest_of(path).hex()
    except OSError:
        return ""


def digest_of(path: Path) -> bytes:
    """SHA-256 of a file. OSError when it cannot be read."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").digest()
