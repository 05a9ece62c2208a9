"""What is wrong, how badly, and where in the copy an editor can mend it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum

from layout.units import Rect


class Grade(IntEnum):
    """How a finding bears on the release of its page."""

    NOTE = 0
    """Worth knowing; nothing to do tonight."""
    WARN = 1
    """The page may go, but somebody should look."""
    STOP = 2
    """The page is held: print would be wrong."""


@dataclass(frozen=True, slots=True)
class Source:
    """A place in the copy: a file, relative to the issue folder, and a line counted from 1 (0: the whole file)."""

    file: str
    line: int = 0

    def __str__(self) -> str:
        return f"{self.file}:{self.line}" if self.line else self.file


@dataclass(frozen=True, slots=True)
class Finding:
    """One fact that somebody should see."""

    rule: str
    """Name of the rule, a word or two with hyphens: ``overset``, ``photo-ppi``."""
    grade: Grade
    text: str
    """What is wrong and what would be right, for a person."""
    source: Source | None = None
    page: int = 0
    """Page number, 0 for the whole issue."""
    slug: str = ""
    place: Rect | None = None
    thing: str = ""
    """The object of the printed file it is about: a font, an image, an ad, ``object 12 0``."""
    value: str = ""
    """What was measured, with its unit; empty where nothing was."""
    limit: str = ""
    """What would have passed, with its unit."""
    clause: str = ""
    """Number of the clause in docs/pdfx.md: ``R24``."""

    def __str__(self) -> str:
        where = f"{self.source}: " if self.source else f"page {self.page}: " if self.page else ""
        return f"{where}{self.text}"


class CopyError(Exception):
    """The copy cannot be built as it is. Carries every finding of the issue, not the first only."""

    def __init__(self, findings: Iterable[Finding]) -> None:
        self.findings: tuple[Finding, ...] = tuple(findings)
        super().__init__("\n".join(map(str, self.findings)))
