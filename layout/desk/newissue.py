"""A new paper: a stylebook and an issue that reads, ready to be written over."""

from __future__ import annotations

import os
from collections.abc import Iterator
from importlib import resources
from importlib.resources.abc import Traversable
from pathlib import Path, PurePosixPath

from layout.finding import CopyError, Finding, Grade, Source


def new(folder: Path) -> tuple[Path, ...]:
    """Write the starter issue into a folder that is empty or not yet there; gives the files written.

    Raises CopyError when something lies in the folder already.
    """
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        _refuse(folder, "the folder is not empty; name a new one")
    written = []
    for name, entry in _files(resources.files("layout.desk") / "starter", PurePosixPath()):
        path = folder / name
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(entry.read_bytes())
        except OSError as error:
            _refuse(path, f"cannot be written: {error.strerror}")
        written.append(path)
    return tuple(written)


def _refuse(path: Path, text: str) -> None:
    raise CopyError([Finding("new", Grade.STOP, text, Source(os.fspath(path)))])


def _files(folder: Traversable, name: PurePosixPath) -> Iterator[tuple[PurePosixPath, Traversable]]:
    for entry in sorted(folder.iterdir(), key=lambda e: e.name):
        if entry.is_dir():
            yield from _files(entry, name / entry.name)
        elif not entry.name.endswith((".py", ".pyc")):
            yield name / entry.name, entry
