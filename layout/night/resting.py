"""When copy rests: what lies in an issue folder, whether it changed, and the digest of all it is built from."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from pathlib import Path
from typing import TypeAlias

from layout import __version__

Sighting: TypeAlias = tuple[tuple[str, int, int], ...]
"""What was seen of a folder: path, bytes and time of change of every file, by path. Nothing was opened for it."""

ISSUE_FILE = "issue.yaml"
NIGHT_FILE = "night.yaml"

PASSING = (".part", ".partial", ".crdownload", ".tmp", ".swp", ".swx", "~")
"""Endings of files that programs keep while they write: they are no copy."""

_CHUNK = 1 << 20


class Replaced(OSError):
    """A file of the issue changed while the issue was built from it."""


def issues_in(folder: Path) -> tuple[Path, ...]:
    """The issues of a folder: its folders that hold an issue.yaml, by name. OSError when the folder is not there."""
    with os.scandir(folder) as entries:
        names = sorted(entry.name for entry in entries if not entry.name.startswith(".") and entry.is_dir())
    return tuple(folder / name for name in names if (folder / name / ISSUE_FILE).is_file())


def sighted(folder: Path) -> Sighting:
    """What lies in an issue folder, by paths below it. Empty when it is not there, or not any more."""
    return tuple(sorted((path.relative_to(folder).as_posix(), size, time) for path, size, time in _below(folder, ())))


def around(issues: Path, out: Path) -> Sighting:
    """What lies beside the issues, by whole paths: the house, its profiles, the newsroom's faces."""
    beside = (*_below(issues, (*issues_in(issues), out, issues / NIGHT_FILE)), *_below(issues.parent / "fonts", ()))
    return tuple(sorted((str(path), size, time) for path, size, time in beside))


def _below(folder: Path, apart: tuple[Path, ...]) -> Iterator[tuple[Path, int, int]]:
    try:
        entries = list(os.scandir(folder))
    except OSError:  # gone since it was listed: then it is not seen, and that is a change
        return
    for entry in entries:
        path = Path(entry.path)
        if entry.name.startswith(".") or entry.name.endswith(PASSING) or path in apart:
            continue
        try:
            if entry.is_dir(follow_symlinks=False):
                yield from _below(path, apart)
            elif entry.is_file():
                seen = entry.stat()
                yield path, seen.st_size, seen.st_mtime_ns
        except OSError:
            continue


def digest(folder: Path, seen: Sighting, beside: Sighting) -> str:
    """SHA-256 of all that an issue is built from: its files, what lies beside the issues, and this version. OSError when one is gone."""
    whole = hashlib.sha256(__version__.encode())
    for name, path in (*((name, folder / name) for name, _, _ in seen), *((Path(name).name, Path(name)) for name, _, _ in beside)):
        whole.update(f"\0{name}\0".encode("utf-8", "surrogateescape"))
        whole.update(_digest_of(path))
    return whole.hexdigest()


def _digest_of(path: Path) -> bytes:
    part = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            part.update(chunk)
    return part.digest()


def changed(before: Sighting, after: Sighting) -> tuple[str, ...]:
    """Names of the files that came, went or changed between two sightings."""
    return tuple(sorted({name for name, _, _ in set(before) ^ set(after)}))
