"""What a night is asked, and what comes of a build."""

from __future__ import annotations

import datetime
import errno
import time
import traceback
from collections.abc import Callable
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from layout.finding import CopyError
from layout.shift import Shift

PASSING: dict[int, str] = {
    errno.ENOENT: "a file that was moved may come back",
    errno.ESTALE: "a share was mounted anew",
    errno.EIO: "a disk or a share that stutters",
    errno.ENOSPC: "somebody may make room",
    errno.EDQUOT: "somebody may make room",
    errno.ENOMEM: "another program may end",
    errno.EAGAIN: "another program may end",
    errno.EBUSY: "another program may let go",
    errno.ETXTBSY: "another program may let go",
    errno.EMFILE: "files are closed with time",
    errno.ENFILE: "files are closed with time",
    errno.ETIMEDOUT: "the network may come back",
    errno.ENETUNREACH: "the network may come back",
    errno.EHOSTDOWN: "the network may come back",
    errno.ECONNRESET: "the network may come back",
}
"""Errors of the system that may pass, and why; of any other a person must take care."""

RELEASED, HELD_BACK, COPY_WRONG, INTERRUPTED = 0, 1, 2, 130
CODES = {"released": RELEASED, "held": HELD_BACK, "failed": COPY_WRONG}


@dataclass(frozen=True, slots=True)
class PageOutcome:
    """What came of a page."""

    number: int
    name: str
    state: str
    """``released`` or ``held``."""
    sha256: str
    """Of its file; empty when it was not made in time."""
    why: str = ""
    """Why it is held."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a build."""

    state: str
    """``released`` when every page is, ``held`` when one is held, ``failed`` when nothing was built."""
    pages: tuple[PageOutcome, ...] = ()
    stops: int = 0
    """Findings by grade."""
    warnings: int = 0
    notes: int = 0
    error: str = ""
    """Why nothing was built."""
    seconds: float = 0.0

    @property
    def late(self) -> bool:
        """Whether a page was not made in time."""
        return any(not page.sha256 for page in self.pages)


Build: TypeAlias = Callable[[Path, Path, float | None], Outcome]
"""Builds an issue folder into an output folder within so many seconds. Raises CopyError, OSError, BrokenProcessPool, KeyboardInterrupt."""


def _now() -> datetime.datetime:
    return datetime.datetime.now().astimezone()


@dataclass(frozen=True, slots=True)
class Clock:
    """The two clocks of a night: the one on the wall for deadlines and the ledger, the other for waiting."""

    now: Callable[[], datetime.datetime] = _now
    monotonic: Callable[[], float] = time.monotonic


@dataclass(frozen=True, slots=True)
class Orders:
    """What the command line asks of a night."""

    issues: Path
    out: Path
    shift: Shift
    once: bool = False
    """End when everything that is new or changed is built."""
    until: datetime.time | None = None
    """Deadline of this night in place of the shift's; the night ends with it."""


def deadline_after(now: datetime.datetime, hour: datetime.time) -> datetime.datetime:
    """The next moment, today or tomorrow, at which the clock on the wall shows an hour."""
    today = datetime.datetime.combine(now.date(), hour)
    local = now.replace(tzinfo=None)
    return (today if today > local else today + datetime.timedelta(days=1)).astimezone()


def passing(error: BaseException) -> bool:
    """Whether what went wrong may pass by itself."""
    return isinstance(error, BrokenProcessPool | MemoryError) or (isinstance(error, OSError) and error.errno in PASSING)


def reason(error: BaseException) -> str:
    """What went wrong, in one line; of wrong copy a line for each fault."""
    if isinstance(error, CopyError):
        return "\n".join(map(str, error.findings))
    if isinstance(error, OSError) and error.filename:
        return f"{error.filename}: {error.strerror}"
    if isinstance(error, OSError | BrokenProcessPool | MemoryError):
        return str(error) or type(error).__name__
    return f"a mistake of the program, please report it: {_traced(error)}"


def _traced(error: BaseException) -> str:
    """An error nobody thought of, and the line that raised it."""
    frames = traceback.extract_tb(error.__traceback__)
    where = f" in {Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else ""
    return f"{type(error).__name__}: {error}{where}"
