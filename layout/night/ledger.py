"""The ledger: what happened in the night, a line an event, in the order it happened."""

from __future__ import annotations

import datetime
import json
import os
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any

LEDGER = "ledger.jsonl"

EVENTS: dict[str, str] = {
    "started": "A night begins. The text tells issues, output, deadline.",
    "torn": "The last line of an earlier night was cut off, by a power cut; it is passed over.",
    "recovered": "A release that a killed build had left half-way was brought to its end.",
    "watching": "How changes are noticed: told by the system, or looked for.",
    "arrived": "An issue not built before; it is waited until its copy rests.",
    "changed": "The copy of an issue is not that of its last build.",
    "unchanged": "The copy is that of the last build; nothing is built.",
    "building": "An issue is being built. The digest is that of its copy.",
    "again": "The copy changed while it was read; the issue is built again once it rests.",
    "retry": "A build failed for a passing reason and is tried again.",
    "page-released": "A page may be printed, and was not released like this before. The digest is that of its file.",
    "page-held": "A page is held; the text says why.",
    "deadline": "A page or an issue was not ready at the deadline.",
    "released": "Every page of the issue is released. The digest is that of the copy.",
    "held": "The issue is built, and a page of it is held.",
    "failed": "The issue could not be built; what was released before stands. The text says why.",
    "vanished": "The folder of an issue, or of all issues, is not there any more.",
    "delivered": "A page lies at a target and was read back. The digest is that of its file.",
    "withdrawn": "A target was told that a page delivered earlier must not be printed.",
    "refused": "A target did not take what was to be delivered; the text says whether it is tried again.",
    "hook": "A hook was told of an event.",
    "hook-failed": "A hook could not be told, or not in time.",
    "clock": "The clock of the machine jumped.",
    "stopping": "The night was asked to end; pages at hand are finished.",
    "ended": "The night ends. The text tells with which code.",
}
"""Every event by its name, and what it tells; docs/night.md says the same."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One event of the night."""

    time: str
    """Wall clock with zone, ISO 8601, to the millisecond."""
    event: str
    """A key of `EVENTS`."""
    issue: str = ""
    page: int = 0
    """0 for the whole issue."""
    sha256: str = ""
    """Of a page's file, or of the copy of an issue."""
    seconds: float = 0.0
    """How long it took; 0 where nobody waited."""
    target: str = ""
    """The target or the hook it is about."""
    text: str = ""


Now = Callable[[], datetime.datetime]


class Ledger:
    """A file of events that is only ever added to. Threads may share one; processes may not."""

    def __init__(self, path: Path, now: Now) -> None:
        self.path, self.now = path, now
        self.count = 0
        """Events told by this night."""
        self.heard: list[Callable[[Entry], None]] = []
        """Who else hears of each event, after it was written."""
        self._lock = threading.Lock()
        self._torn = False

    def tell(self, event: str, issue: str = "", text: str = "", **more: Any) -> Entry:
        """Write an event; it lies on the disk when this returns. A ledger that cannot be written holds up no page."""
        time = self.now().astimezone().isoformat(timespec="milliseconds")
        entry = Entry(time, event, issue, text=text, **more)
        line = json.dumps(asdict(entry), ensure_ascii=False) + "\n"
        with self._lock:
            try:
                self._append(line.encode("utf-8", "replace"))
            except OSError as error:
                sys.stderr.write(f"{self.path}: {error.strerror}; not in the ledger: {line}")
            self.count += 1
        for listener in self.heard:
            with suppress(OSError):  # whoever reads our standard output may have gone
                listener(entry)
        return entry

    def mend(self) -> bool:
        """Part a line that was cut off from what follows; says whether there was one."""
        try:
            with self.path.open("rb") as file:
                file.seek(0, os.SEEK_END)
                if file.tell() and (file.seek(-1, os.SEEK_END), file.read(1))[1] != b"\n":
                    self._torn = True
        except OSError:
            return False
        return self._torn

    def _append(self, line: bytes) -> None:
        descriptor = os.open(self.path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o644)
        try:
            whole = b"\n" + line if self._torn else line
            written = os.write(descriptor, whole)
            self._torn = written < len(whole)
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def entries(path: Path) -> Iterator[Entry]:
    """The events of a ledger, oldest first; what is no event, such as a line cut off, is passed over."""
    try:
        lines = path.read_bytes().split(b"\n")
    except OSError:
        return
    for line in lines:
        if entry := _entry(line):
            yield entry


def _entry(line: bytes) -> Entry | None:
    try:
        said = json.loads(line)
        return Entry(**{field.name: said[field.name] for field in fields(Entry) if field.name in said})
    except (ValueError, TypeError):
        return None


BUILT = frozenset({"released", "held", "failed"})
"""Events that end the build of an issue; each carries the digest of the copy it was built from."""


def last_built(path: Path) -> dict[str, Entry]:
    """The event that ended the last build of each issue, by the name of the issue."""
    return {entry.issue: entry for entry in entries(path) if entry.event in BUILT and entry.issue}
