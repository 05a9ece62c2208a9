"""What a rule of preflight is handed."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Generic, TypeVar

from layout.assets import Cast
from layout.condition import Thresholds
from layout.finding import Finding
from layout.page import Page
from layout.printed import Printed
from layout.proof.rows import Row
from layout.stylebook import Stylebook
from layout.units import POINT, Rect, Sp


@dataclass(frozen=True, slots=True)
class Reading:
    """A printed file and what the job ticket asks of it."""

    printed: Printed
    thresholds: Thresholds = Thresholds()
    size: tuple[Sp, Sp] | None = None
    """Planned trim size; None when no ticket says."""
    bleed: Sp = 0
    identifier: str = ""
    """Printing condition of the house; empty when any will do."""

    def at(self, x: float, y: float) -> tuple[float, float]:
        """A point of the file (from the bottom left of its MediaBox) as points from the top left of the trimmed page."""
        media, trim = self.printed.media, self.printed.trim or self.printed.media
        return x - (trim[0] - media[0]), trim[3] - media[1] - y

    def place(self, box: tuple[float, float, float, float]) -> Rect:
        """A box of the file (left, bottom, right, top) as a rectangle of the page."""
        (left, top), (right, bottom) = self.at(box[0], box[3]), self.at(box[2], box[1])
        return Rect(*(round(side * POINT) for side in (left, top, right - left, bottom - top)))


@dataclass(frozen=True, slots=True)
class Case:
    """A finished page beside what was read back from its file."""

    page: Page
    reading: Reading
    book: Stylebook
    text: str
    """Type of the page in order, normalised."""
    elsewhere: str = ""
    """The same of every other page, for stories that jump."""
    rows: tuple[Row, ...] = ()
    """The body of the page line by line."""


@dataclass(frozen=True, slots=True)
class Night:
    """What concerns the whole issue: who plays which role."""

    book: Stylebook
    casts: tuple[Cast, ...]


Facts = TypeVar("Facts")


@dataclass(frozen=True, slots=True)
class Rule(Generic[Facts]):
    """One rule of preflight. `check` may leave page, slug and source to be filled from the place."""

    name: str
    title: str
    """The rule's name for an editor."""
    remedy: str
    """What to do about it, for an editor."""
    check: Callable[[Facts], Iterable[Finding]]
