"""The darkroom: pictures are unpacked in a process of their own, so that a bad one cannot take the page with it."""

from __future__ import annotations

import multiprocessing
import os
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

from layout.annex import Annex, Answer

SECONDS = 60.0
"""A picture that takes longer to unpack is not waited for; an honest one takes less than one."""
GIGABYTES = 2
"""Memory that a picture may take beyond what the process has: 120 million pixels in four inks take half of one."""

Work = Callable[..., bytes]


class Darkroom(Annex):
    """One process for all pictures; closed when one of them has broken it."""

    def __init__(self, seconds: float = SECONDS, gigabytes: float = GIGABYTES) -> None:
        super().__init__(partial(_bounded, gigabytes))
        self.seconds = seconds

    def develop(self, work: Work, *given: object) -> bytes:
        """What `work(*given)` answers, or raises. ValueError in words when it takes too long or too much.

        `work` must be a function of a module; it and what it is given cross the border between the processes.
        """
        child, line = self.open()
        try:
            line.send((work, given))
            if not line.poll(self.seconds):
                raise ValueError(f"the picture takes more than {self.seconds:g} s to unpack; save it again as JPEG, PNG or TIFF")
            made: bytes | Exception = line.recv()
        except (EOFError, OSError):
            self.close()
            raise ValueError(_death(child.exitcode)) from None
        except BaseException:  # too late, or interrupted: whatever it says next is an answer to this question
            self.close()
            raise
        if isinstance(made, Exception):
            raise made
        return made


_rooms: dict[int, Darkroom] = {}
"""The darkroom of each process by its number: a forked worker must not talk on its parent's line."""


def develop(work: Work, *given: object) -> bytes:
    """`Darkroom.develop` in the darkroom of this process; where it may fork none the work is done at once."""
    room = _room()
    return room.develop(work, *given) if room else work(*given)


def prepare() -> None:
    """Have the darkroom of this process ready before the first picture."""
    if room := _room():
        room.open()


def _room() -> Darkroom | None:
    if "fork" not in multiprocessing.get_all_start_methods() or multiprocessing.current_process().daemon:
        return None
    return _rooms.setdefault(os.getpid(), Darkroom())


def _bounded(gigabytes: float) -> Answer:
    _bound(gigabytes)
    return partial(_answer, gigabytes)


def _answer(gigabytes: float, asked: tuple[Work, tuple[object, ...]]) -> bytes | Exception:
    work, given = asked
    try:
        return work(*given)
    except MemoryError:
        return ValueError(f"the picture takes more than {gigabytes:g} GB to unpack; scale it down")
    except Exception as error:
        return error


def _bound(gigabytes: float) -> None:
    """Bound the memory of this process, where the system can say how much it has."""
    statm = Path("/proc/self/statm")
    if sys.platform != "linux" or not statm.exists():
        return
    # Not on every system.
    import resource

    has = int(statm.read_text().split()[0]) * resource.getpagesize()
    most = has + int(gigabytes * (1 << 30))
    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    resource.setrlimit(resource.RLIMIT_AS, (most if hard == resource.RLIM_INFINITY else min(most, hard), hard))


def _death(code: int | None) -> str:
    """What ended a process, as far as an editor needs to know."""
    how = f"signal {-code}" if code is not None and code < 0 else f"code {code}"
    return f"the picture broke the program that unpacks it ({how}); save it again as JPEG, PNG or TIFF"
