"""When copy rests: what lies in an issue folder, whether it changed, and the digest of all it is built from."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import TypeAlias

from layout.night.manifest import digest_of

Sighting: TypeAlias = tuple[tuple[str, int, int], ...]
"""What was seen of a folder: path, bytes and time of change of every file, by path. Nothing was opened for it."""

ISSUE_FILE = "issue.yaml"
NIGHT_FILE = "night.yaml"

PASSING = (".part", ".partial", ".crdownload", ".tmp", ".swp", ".swx", "~")
"""Endings of files that programs keep while they write: they are no copy."""

SEEN = ".cache/seen.json"
"""Where the outlines of the issues lie, below the output; it may be deleted at any time."""


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
    """SHA-256 of the copy of an issue: its files, and what lies beside the issues. OSError when one is gone.

    The program is no part of it: a night after an update must not build, and deliver, what went to press long ago.
    """
    whole = hashlib.sha256()
    for name, path in (*((name, folder / name) for name, _, _ in seen), *((Path(name).name, Path(name)) for name, _, _ in beside)):
        whole.update(f"\0{name}\0".encode("utf-8", "surrogateescape"))
        whole.update(digest_of(path))
    return whole.hexdigest()


def outline(*seen: Sighting) -> str:
    """What sightings come to, in one digest: equal when names, sizes and times are. No file was read for it."""
    return hashlib.sha256(json.dumps(seen, ensure_ascii=True).encode()).hexdigest()


def recall(path: Path) -> dict[str, tuple[str, str]]:
    """Outline and digest of the copy of each issue as an earlier night left them, so that old issues are not read every night."""
    try:
        return {str(name): (str(outline), str(copy)) for name, (outline, copy) in json.loads(path.read_bytes()).items()}
    except (OSError, ValueError, TypeError, AttributeError):
        return {}


def remember(path: Path, known: Mapping[str, tuple[str, str]]) -> None:
    """Leave them to the next night. Without them, or if they cannot be written, the copy is read again."""
    aside = path.with_suffix(f".{os.getpid()}")
    with suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        aside.write_text(json.dumps(known, indent=0, sort_keys=True), "utf-8")
        aside.replace(path)


def changed(before: Sighting, after: Sighting) -> tuple[str, ...]:
    """Names of the files that came, went or changed between two sightings."""
    return tuple(sorted({name for name, _, _ in set(before) ^ set(after)}))
