"""What a rule of preflight is handed, and the thresholds it grades by.

Thresholds come from the Ghent Workgroup's 2022 newspaper specification (GWG),
ISO 12647-3, GB/T 15834 and CLREQ where those give a figure; the rest are house
choices, marked so. docs/preflight.md shows the same table to an editor.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Generic, TypeVar

from layout.assets import Cast
from layout.finding import Finding
from layout.page import Page, Printed
from layout.proof.rows import Row
from layout.stylebook import Stylebook
from layout.units import POINT, Rect, Sp


@dataclass(frozen=True, slots=True)
class Thresholds:
    """Where a fact becomes a finding. Millimetres, points, ppi, percent or thousandths, as each field says."""

    ppi_stop: int = 100
    """GWG: colour and grey images. `condition.ppi.stop` of the house overrides it."""
    ppi_warn: int = 150
    """GWG. `condition.ppi.warn` of the house overrides it."""
    mono_stop: int = 550
    """GWG: 1-bit images, ppi."""
    mono_warn: int = 800
    """GWG: 1-bit images, ppi."""
    image_side: int = 16
    """GWG: images of at most this many pixels a side are ornaments and are not judged."""
    small_type: int = 12
    """GWG: points below which type must be black alone and overprint."""
    reversed_stop: int = 7
    """House: points below which white type fills in on newsprint."""
    reversed_warn: int = 10
    """GWG: points below which white type is at risk."""
    trim: float = 0.1
    """House: millimetres by which a box may miss the planned size."""
    hole_rows: int = 8
    """House: a hole at least a column wide and deeper than this holds the page."""
    baseline: float = 0.05
    """House: points by which body type may miss its baseline."""
    slack: float = 1.0
    """House: points by which type may leave its frame."""
    loosest: int = 250
    """Thousandths of an em of added space; `typography.loosest` of the house overrides it."""
    butting: int = 15
    """House: two headlines whose sizes differ by this many percent do not read as one (碰题)."""
    ad_size: float = 1.0
    """House: millimetres by which an advertisement may miss the space sold."""
    hairline: float = 0.2
    """House: points below which a rule in black alone prints unevenly."""
    hairline_coloured: float = 0.25
    """GWG: points, for lines of more than one ink; here for tints and white too."""
    hairline_stop: float = 0.125
    """House: points below which a rule is lost."""


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
