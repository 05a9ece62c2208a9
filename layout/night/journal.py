"""Many files change as one: all are written aside, a journal says what will move where, and only then anything moves.

A run that is killed before its journal is complete has changed nothing; after that the next run carries the journal out. Whoever reads
meanwhile is told by the manifest, which never lists a file that is about to change.
"""

from __future__ import annotations

import errno
import hashlib
import json
import os
import re
import shutil
import tempfile
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path, PurePosixPath

from layout.night.manifest import MANIFEST, narrowed, sum_of
from layout.night.straits import PENDING, told

ASIDE = ".writing-"
"""Folders in which releases are written, with the number of the process: ``.writing-4711-k3x9``."""
_JOURNAL, _FILES = "journal.json", "files"


@dataclass(frozen=True, slots=True)
class Journal:
    """What a release changes, in this order; each file with its SHA-256."""

    over: tuple[str, ...]
    """SHA-256 of the manifest that stood before, as it was and without what changes; over any other this release is out of date."""
    moves: tuple[tuple[str, str], ...]
    removals: tuple[str, ...]
    last: tuple[tuple[str, str], ...]
    """Moved when all else stands, the manifest at the end."""


def put(out: Path, files: Mapping[str, bytes], removals: Iterable[str], last: Mapping[str, bytes]) -> None:
    """Change the files of a folder that is claimed; what stands there byte for byte is left alone.

    The manifest must be the last of `last`. Names are relative, with forward slashes. OSError in words; nothing has changed then, or
    the next run carries it out.
    """
    changing = {name: content for name, content in files.items() if not _same(out / name, content)}
    gone = tuple(name for name in removals if name not in files)
    with told(out):
        aside = Path(tempfile.mkdtemp(prefix=f"{ASIDE}{os.getpid()}-", dir=out))
        try:
            _prepare(out, aside, {**changing, **last})
            _sign(aside, Journal(_states(out, {*changing, *gone}), _summed(changing), gone, _summed(last)))
            _settle(out)
        except BaseException:
            shutil.rmtree(aside, ignore_errors=True)
            raise
    with told(out, PENDING):
        _carry_out(out, aside, _journal(aside))


def recover(out: Path, sure: bool) -> None:
    """Bring interrupted releases to their end: carried out where the journal is complete, else thrown away.

    `sure` tells that no other run can be at work here; without it the folders of living processes are left alone.
    """
    for aside in sorted(out.glob(f"{ASIDE}*")):
        if aside.is_dir() and not aside.is_symlink() and (sure or not _living(aside.name)):
            try:
                journal = _journal(aside)
            except (OSError, ValueError, KeyError, TypeError):
                shutil.rmtree(aside)
                continue
            if _can_go_on(out, aside, journal):
                _carry_out(out, aside, journal)
            else:
                _clear(aside)


def _prepare(out: Path, aside: Path, files: Mapping[str, bytes]) -> None:
    """Write all files aside, on the disk for good, and make the folders they will move to."""
    for name, content in files.items():
        target = out / name
        if target.is_dir():
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(target))
        target.parent.mkdir(parents=True, exist_ok=True)
        _write(aside / _FILES / name, content)
    for folder in (*(path for path in (aside / _FILES).rglob("*") if path.is_dir()), aside / _FILES):
        _settle(folder)


def _sign(aside: Path, journal: Journal) -> None:
    """Set the journal into the folder whole: from here on the release goes forward."""
    part = aside / f"{_JOURNAL}.part"
    _write(part, json.dumps(asdict(journal), sort_keys=True).encode())
    part.replace(aside / _JOURNAL)
    _settle(aside)


def _summed(files: Mapping[str, bytes]) -> tuple[tuple[str, str], ...]:
    return tuple((name, hashlib.sha256(content).hexdigest()) for name, content in files.items())


def _states(out: Path, changing: set[str]) -> tuple[str, ...]:
    said = _read(out / MANIFEST)
    return tuple(hashlib.sha256(state).hexdigest() for state in (said, narrowed(said, changing)))


def _journal(aside: Path) -> Journal:
    """A complete journal. OSError when there is none, ValueError, KeyError or TypeError when it is damaged."""
    said = json.loads((aside / _JOURNAL).read_bytes())
    moves, last = (tuple((str(name), str(digest)) for name, digest in said[key]) for key in ("moves", "last"))
    return Journal(tuple(map(str, said["over"])), moves, tuple(map(str, said["removals"])), last)


def _can_go_on(out: Path, aside: Path, journal: Journal) -> bool:
    """Whether all it needs is there undamaged, and no other release has come after it."""
    names = [name for name, _ in (*journal.moves, *journal.last)]
    if not all(is_below(out, name) for name in (*names, *journal.removals)):
        return False
    now = hashlib.sha256(_read(out / MANIFEST)).hexdigest()
    if now not in {*journal.over, *(digest for name, digest in journal.last if name == MANIFEST)}:
        return False
    return all(digest in {sum_of(aside / _FILES / name), sum_of(out / name)} for name, digest in (*journal.moves, *journal.last))


def _carry_out(out: Path, aside: Path, journal: Journal) -> None:
    """Do what the journal says, or what is left of it: every step may have been done before."""
    files = aside / _FILES
    if (files / MANIFEST).exists():
        moved = [name for name, _ in journal.moves]
        _narrow(out, aside, {*moved, *journal.removals})
        for name in moved:
            _move(files / name, out / name)
        _withdraw([out / name for name in journal.removals], [out / name for name in moved])
        folders = {(out / name).parent for name in (*moved, *journal.removals)}
        for folder in sorted(folder for folder in folders if folder.is_dir()):
            _settle(folder)
        for name, _ in journal.last:
            _move(files / name, out / name)
        _settle(out)
    _clear(aside)


def _narrow(out: Path, aside: Path, changing: set[str]) -> None:
    """Take what is about to change out of the manifest."""
    said = _read(out / MANIFEST)
    left = narrowed(said, changing)
    if left != said:
        _write(aside / MANIFEST, left)
        (aside / MANIFEST).replace(out / MANIFEST)
        _settle(out)


def _move(source: Path, target: Path) -> None:
    if source.exists():
        target.parent.mkdir(parents=True, exist_ok=True)
        source.replace(target)


def _withdraw(stale: Iterable[Path], anew: Iterable[Path]) -> None:
    """Remove what is stale; where capitals are no difference, an old name may by now be that of a new file."""
    standing = {(path.stat().st_dev, path.stat().st_ino) for path in anew}
    for path in stale:
        if path.is_file() and (path.stat().st_dev, path.stat().st_ino) not in standing:
            path.unlink()


def _clear(aside: Path) -> None:
    """Take the folder away, its journal first: what is left of it says nothing any more."""
    (aside / _JOURNAL).unlink(missing_ok=True)
    shutil.rmtree(aside, ignore_errors=True)


def _living(name: str) -> bool:
    """Whether the process that writes in a folder is at work; one of another user counts as one."""
    found = re.fullmatch(rf"{re.escape(ASIDE)}(\d+)-.*", name)
    if not found or int(found[1]) == os.getpid():
        return False
    try:
        os.kill(int(found[1]), 0)
    except (ProcessLookupError, OverflowError):
        return False
    except OSError:
        return True
    return True


def is_below(out: Path, name: str) -> bool:
    """Whether a name is that of a file below the folder: a list may be damaged, or come from elsewhere."""
    pure = PurePosixPath(name)
    if not pure.parts or pure.is_absolute() or ".." in pure.parts or "\0" in name or "\\" in name:
        return False
    return (out / pure).parent.resolve().is_relative_to(out.resolve())


def _same(path: Path, content: bytes) -> bool:
    return path.is_file() and path.stat().st_size == len(content) and _read(path) == content


def _read(path: Path) -> bytes:
    """A file, or nothing where there is none."""
    try:
        return path.read_bytes()
    except OSError:
        return b""


def _write(path: Path, content: bytes) -> None:
    """Write a file and wait until it lies on the disk."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _settle(folder: Path) -> None:
    """Wait until the names of a folder lie on the disk; not every system can be asked."""
    if os.name == "posix":
        held = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(held)
        finally:
            os.close(held)
