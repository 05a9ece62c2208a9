"""Memory of a run and all its workers together, shared pages counted once. Linux only: it reads /proc."""

from __future__ import annotations

import re
import subprocess
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

TICK = 0.02
"""Seconds between two looks."""
_SHARE = re.compile(rb"^Pss:\s+(\d+) kB", re.MULTILINE)


def peak(command: Sequence[str]) -> int:
    """Most bytes that a command and its children held at any look; 0 where /proc does not say."""
    run = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    most = 0
    while run.poll() is None:
        most = max(most, sum(map(_held, _family(run.pid))))
        time.sleep(TICK)
    return most


def _family(process: int) -> Iterator[int]:
    """A process and all that descend from it."""
    yield process
    for thread in Path(f"/proc/{process}/task").glob("*"):
        for child in _read(thread / "children").split():
            yield from _family(int(child))


def _held(process: int) -> int:
    found = _SHARE.search(_read(Path(f"/proc/{process}/smaps_rollup")))
    return int(found[1]) * 1024 if found else 0


def _read(path: Path) -> bytes:
    """What a file of /proc says; nothing once its process has gone."""
    try:
        return path.read_bytes()
    except OSError:
        return b""
