"""One run at a time in an output folder: a lock with the number of the process that has it."""

from __future__ import annotations

import errno
import os
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from layout.night.journal import ASIDE, recover
from layout.night.straits import told

if sys.platform != "win32":
    import fcntl

LOCK = ".lock"
"""Stands in the output folder while a run is at work there; what a killed run leaves is taken over by the next."""
WAIT = 5.0
"""Seconds a run waits for the one before it."""
_LOOK = 0.05
"""Seconds between two looks."""

_UNKNOWN = {errno.ENOLCK, errno.EOPNOTSUPP, errno.ENOSYS}
"""What a file system says that knows no locks."""

_at_work: dict[Path, tuple[int, int]] = {}
"""Process and thread at work in each folder: locks hold between processes only. An entry goes when the work ends."""
_door = threading.Lock()


@contextmanager
def claimed(out: Path, wait: float | None = None) -> Iterator[None]:
    """Have an output folder to oneself, made if need be, and first bring an interrupted release in it to its end.

    A thread that has the folder may claim it again. BlockingIOError after `wait` seconds (None: WAIT) when another run has it; OSError
    in words when it cannot be written. Folders made for the claim go again when nothing was put there.
    """
    place, worker = out.resolve(), (os.getpid(), threading.get_ident())
    if _at_work.get(place) == worker:
        yield
        return
    with told(out):
        made = _made(place)
        lock = _waited(place, worker, WAIT if wait is None else wait)
    try:
        with told(out):
            recover(place, sure=lock is not None)
        yield
    finally:
        _leave(place, lock)
        for folder in made:
            with suppress(OSError):
                folder.rmdir()


def settled(out: Path) -> None:
    """Bring an interrupted release in an output folder to its end, where there is one: for what only reads there."""
    if any(out.glob(f"{ASIDE}*")):
        with claimed(out):
            pass


def _made(place: Path) -> list[Path]:
    """Make a folder; gives those that were not there before, the deepest first."""
    new = [folder for folder in (place, *place.parents) if not folder.exists()]
    place.mkdir(parents=True, exist_ok=True)
    return new


def _waited(place: Path, worker: tuple[int, int], wait: float) -> int | None:
    """The lock of a folder as a descriptor; None where the file system knows no locks."""
    until = time.monotonic() + wait
    while True:
        with _door:
            if place not in _at_work:
                with suppress(BlockingIOError):
                    lock = _locked(place / LOCK)
                    _at_work[place] = worker
                    return lock
        if time.monotonic() >= until:
            raise BlockingIOError(errno.EWOULDBLOCK, _taken(place), str(place))
        time.sleep(_LOOK)


def _locked(path: Path) -> int | None:
    """The lock, with our number in it. BlockingIOError when another process has it.

    A lock of this kind ends with its process and is not inherited by workers, so that none outlives a killed run.
    """
    if sys.platform == "win32":
        return None
    path.parent.mkdir(parents=True, exist_ok=True)  # the run before takes away what it has made in vain
    lock = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o666)
    try:
        fcntl.lockf(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        os.close(lock)
        if error.errno in _UNKNOWN:
            return None
        raise BlockingIOError(errno.EWOULDBLOCK, "locked", str(path)) from None
    if not _is(path, lock):
        os.close(lock)
        raise BlockingIOError(errno.EWOULDBLOCK, "the run before has taken its lock away", str(path))
    with suppress(OSError):  # on a full disk; the number is for people only
        os.truncate(lock, 0)
        os.write(lock, f"{os.getpid()}\n".encode())
    return lock


def _is(path: Path, lock: int) -> bool:
    """Whether the lock that is held is the one that stands there."""
    try:
        standing, held = path.stat(), os.fstat(lock)
    except FileNotFoundError:
        return False
    return (standing.st_dev, standing.st_ino) == (held.st_dev, held.st_ino)


def _taken(place: Path) -> str:
    """Who has the folder. Our own lock is not read: closing the file would end it."""
    process = 0
    if place not in _at_work:
        with suppress(OSError, ValueError):
            process = int((place / LOCK).read_text("ascii"))
    who = f"process {process}" if process else "another build"
    end = f", or end it (kill {process})," if process else ""
    return f"{who} is at work in this folder; wait until it is done{end} and build again, or give another --output"


def _leave(place: Path, lock: int | None) -> None:
    """Give the folder free; the lock goes while it is still ours, so that nobody else's is taken away."""
    with _door:
        if lock is not None:
            with suppress(OSError):
                if _is(place / LOCK, lock):
                    (place / LOCK).unlink()
            os.close(lock)
        _at_work.pop(place, None)
