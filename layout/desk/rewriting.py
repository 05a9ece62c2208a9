"""A text file of the issue is written anew: no byte changes but those meant, and nobody's words are lost."""

from __future__ import annotations

import contextlib
import fcntl
import hashlib
import os
import stat
import tempfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, TypeAlias

from layout.desk.complaints import Complaints
from layout.desk.drawer import TEXT_LIMIT, Drawer, decoded
from layout.finding import CopyError, Finding, Grade, Source

Edit: TypeAlias = tuple[int, int, str]
"""First character, the one after the last, and what stands there instead; in a text with line feeds only."""


class Stale(Exception):
    """The file is no longer what the editor saw; `theirs` is what it holds now: of a correction the part, else nothing."""

    def __init__(self, theirs: str = "") -> None:
        super().__init__("somebody else has changed this meanwhile")
        self.theirs = theirs


@dataclass(frozen=True, slots=True)
class Manuscript:
    """A text file as it was read."""

    path: Path
    shown: str
    """Its name, relative to the issue folder."""
    raw: bytes | None
    """None when there is no such file."""
    text: str
    """With line feeds only, without a byte order mark."""

    @property
    def digest(self) -> str:
        return digest_of(self.raw)


def digest_of(raw: bytes | None) -> str:
    """SHA-256 of a file; empty for one that is not there."""
    return "" if raw is None else hashlib.sha256(raw).hexdigest()


def refused(rule: str, text: str, shown: str, line: int = 0) -> CopyError:
    """Why something cannot be written, for an editor."""
    return CopyError([Finding(rule, Grade.STOP, text, Source(shown, line))])


def opened(folder: Path, shown: str) -> Manuscript:
    """A text file of an issue, which need not be there. CopyError when it is none that can be read."""
    path = Path(os.path.abspath(folder)) / shown
    if not path.exists():
        return Manuscript(path, shown, None, "")
    try:
        path = Drawer(Path(os.path.abspath(folder))).path(shown, TEXT_LIMIT).resolve()
        raw = path.read_bytes()
    except ValueError as error:
        raise refused("missing-file", str(error), shown) from None
    except OSError as error:
        raise refused("unreadable", f"the file cannot be read: {error.strerror}", shown) from None
    complaints = Complaints()
    text = decoded(raw, shown, complaints)
    complaints.settle()
    return Manuscript(path, shown, raw, text or "")


def edited(text: str, edits: Iterable[Edit]) -> str:
    """A text with its edits made; they may not overlap."""
    for start, end, new in sorted(edits, reverse=True):
        text = text[:start] + new + text[end:]
    return text


def reset(manuscript: Manuscript, edits: Iterable[Edit]) -> bytes:
    """The bytes of a file with edits made in its text: line ends and byte order mark stay those of the file."""
    raw = (manuscript.raw or b"").decode("utf-8")
    mark, raw = ("\ufeff", raw[1:]) if raw.startswith("\ufeff") else ("", raw)
    pairs = [at - n for n, at in enumerate(_found(raw, "\r\n"))]
    usual = _line_end(raw, len(pairs))

    def at(place: int) -> int:
        return place + sum(pair < place for pair in pairs)

    moved = [(at(start), at(end), new.replace("\n", usual)) for start, end, new in edits]
    return (mark + edited(raw, moved)).encode("utf-8")


def _found(text: str, what: str) -> Iterator[int]:
    at = text.find(what)
    while at >= 0:
        yield at
        at = text.find(what, at + len(what))


def _line_end(raw: str, pairs: int) -> str:
    """What most lines of a file end with."""
    feeds = raw.count("\n")
    if pairs * 2 > feeds:
        return "\r\n"
    return "\n" if feeds or "\r" not in raw else "\r"


def saved(manuscript: Manuscript, content: bytes | None, judge: Callable[[Path], None] = lambda _: None) -> str:
    """Put new content, None for no file at all, in the place of a file as it was read; gives its digest.

    It is written aside first, where `judge` may read it and raise. Stale when the file is not as it was read: the writers of
    this house wait for one another, and what a text editor writes at the same moment is put back.
    """
    try:
        if content is None:
            with _alone(manuscript.path) as old:
                _same(manuscript, old)
                manuscript.path.unlink(missing_ok=True)
            return ""
        manuscript.path.parent.mkdir(parents=True, exist_ok=True)
        aside = laid_aside(manuscript.path, content)
        try:
            judge(aside)
            with _alone(manuscript.path) as old:
                _same(manuscript, old)
                aside.replace(manuscript.path)
                _settled(manuscript, old)
        finally:
            aside.unlink(missing_ok=True)
    except OSError as error:
        raise refused("unwritable", f"cannot be written: {error.strerror}", manuscript.shown) from None
    return digest_of(content)


def laid_aside(path: Path, content: bytes) -> Path:
    """The content in a file beside the one it is for, with the permissions of that one, safe on the disk."""
    handle, name = tempfile.mkstemp(prefix=".", suffix=".writing", dir=path.parent)
    with open(handle, "wb") as file:
        file.write(content)
        file.flush()
        if path.exists():
            was = path.stat()
            os.fchmod(handle, stat.S_IMODE(was.st_mode))
            with contextlib.suppress(OSError):
                os.fchown(handle, was.st_uid, was.st_gid)
        else:
            os.fchmod(handle, 0o666 & ~_umask())
        os.fsync(handle)
    return Path(name)


def _umask() -> int:
    """What is taken from the permissions of new files; it can only be read by setting it."""
    mask = os.umask(0o022)
    os.umask(mask)
    return mask


@contextlib.contextmanager
def _alone(path: Path) -> Iterator[BinaryIO | None]:
    """The file, held against other writers of this house; None when there is none."""
    try:
        file = path.open("rb")
    except FileNotFoundError:
        yield None
        return
    with file:
        with contextlib.suppress(OSError):  # a file system without locks
            fcntl.flock(file, fcntl.LOCK_EX)
        yield file


def _same(manuscript: Manuscript, old: BinaryIO | None) -> None:
    """The file must be as it was read, and the one that is held: whoever waited for the lock holds a file replaced meanwhile."""
    now = manuscript.path.read_bytes() if manuscript.path.exists() else None
    if now != manuscript.raw or (old is not None and not os.path.samestat(os.fstat(old.fileno()), manuscript.path.stat())):
        raise Stale


def _settled(manuscript: Manuscript, old: BinaryIO | None) -> None:
    """Nobody may have written into the old file while the new one took its place; else that is put back."""
    if old is not None and (theirs := old.read()) != manuscript.raw:
        laid_aside(manuscript.path, theirs).replace(manuscript.path)
        raise Stale
    folder = os.open(manuscript.path.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)
