"""The night shift: what the newsroom orders for a night with nobody watching."""

from __future__ import annotations

import datetime
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Target:
    """Where released pages are delivered."""

    name: str
    url: str
    """A folder as fsspec names it: ``file:///…``, ``sftp://host/…``, ``s3://bucket/…``, ``memory://…``."""
    options: tuple[tuple[str, str], ...] = ()
    """What the file system asks for besides, such as ``username``; a value that begins with ``$`` is read from the environment."""
    withdraw: str = "tell"
    """Of a page that may no longer be printed: ``tell`` writes a ticket that says so, ``delete`` takes the page away besides."""
    seconds: int = 120
    """How long the night waits at its end for this target."""


@dataclass(frozen=True, slots=True)
class Hook:
    """Who is told when a page or an issue is released, held or failed."""

    on: tuple[str, ...]
    """Of ``released``, ``held``, ``failed``, ``delivered``."""
    command: tuple[str, ...] = ()
    """A program with its arguments; the event is its standard input, as JSON. Empty for a webhook."""
    url: str = ""
    """A webhook: the event is posted to it as JSON. One that begins with ``$`` is read from the environment."""
    seconds: int = 10
    """How long is waited for it; it never holds up a page."""


@dataclass(frozen=True, slots=True)
class Shift:
    """night.yaml, beside house.yaml. Without the file the defaults hold."""

    deadline: datetime.time | None = None
    """Local time at which what is safe is released and the rest is held; None for none."""
    settle: int = 3
    """Seconds for which the copy of an issue must rest before it is built."""
    retries: int = 2
    """How often a build that failed for a passing reason (a vanished file, a full disk, a dead worker) is tried again."""
    pause: int = 5
    """Seconds before the first of them; doubled each time."""
    targets: tuple[Target, ...] = ()
    hooks: tuple[Hook, ...] = ()
