"""What a rule of preflight is handed."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Generic, TypeVar

from layout.assets import Cast
from layout.condition import Demands, Thresholds
from layout.finding import Finding, Source
from layout.page import Page
from layout.printed import Box, Plates, Printed
from layout.proof.rows import Row
from layout.stylebook import Stylebook
from layout.units import POINT, Rect, Sp


@dataclass(frozen=True, slots=True)
class Ticket:
    """What the job ticket asks of a file; a plain one asks nothing but soundness."""

    size: tuple[Sp, Sp] | None = None
    """Planned trim size; None when no ticket says."""
    bleed: Sp = 0
    identifier: str = ""
    """Printing condition of the house; empty when any will do."""
    profile: str = ""
    """SHA-256 of the house's ICC profile; empty when any will do."""
    black: bool = False
    """The page is declared to print with the black plate alone."""
    ours: bool = False
    """A page of this issue: its own rules are judged from its marks, and its forms are advertisements."""
    overprint: str = "solid"
    """What of solid black the house lets overprint, as `Condition.overprint`."""


NO_TICKET = Ticket()


@dataclass(frozen=True, slots=True)
class PlacedAd:
    """An advertisement on the page, by the name of its form in the printed file; a picture has no form."""

    name: str
    file: str = ""
    source: Source | None = None
    rect: Rect | None = None

    @property
    def slug(self) -> str:
        return self.file or self.name


@dataclass(frozen=True, slots=True)
class Reading:
    """A printed file, the plates made of it, and what is asked of it."""

    printed: Printed
    ticket: Ticket = NO_TICKET
    demands: Demands = Demands()
    plates: Plates | None = None
    ads: tuple[PlacedAd, ...] = ()

    @property
    def thresholds(self) -> Thresholds:
        return self.demands.thresholds

    def at(self, x: float, y: float) -> tuple[float, float]:
        """A point of the file (from the bottom left of its MediaBox) as points from the top left of the trimmed page."""
        media, trim = self.printed.media, self.printed.trim or self.printed.media
        return x - (trim[0] - media[0]), trim[3] - media[1] - y

    def place(self, box: Box) -> Rect:
        """A box of the file (left, bottom, right, top) as a rectangle of the page."""
        (left, top), (right, bottom) = self.at(box[0], box[3]), self.at(box[2], box[1])
        return Rect(*(round(side * POINT) for side in (left, top, right - left, bottom - top)))

    def ad(self, inside: str, place: Rect | None = None) -> PlacedAd | None:
        """The advertisement that a form name stands for, else the one that holds the middle of a place."""
        if inside or place is None:
            named = next((ad for ad in self.ads if inside and ad.name == inside), None)
            return named or (PlacedAd(inside) if inside and self.ticket.ours else None)
        middle = Rect(place.x + place.width // 2, place.y + place.height // 2, 1, 1)
        return next((ad for ad in self.ads if ad.rect and ad.rect.meets(middle)), None)

    def told(self, finding: Finding, ad: PlacedAd | None) -> Finding:
        """A finding with the advertisement it was met in, which is for the agency to mend."""
        if ad is None:
            return finding
        return replace(finding, text=f"in the advertisement {ad.slug}: {finding.text}", slug=ad.slug, source=ad.source)


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
    sha256: str = ""
    """Of the page's file; empty when nobody says, and no signature holds."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """What stands beside the pages of an issue when they are judged."""

    plates: tuple[Plates | None, ...] = ()
    """Plates of each page, None where they could not be made; empty when nobody asked for them."""
    tool: bool = True
    """Ghostscript is at hand."""
    profile: str = ""
    """SHA-256 of the house's ICC profile; empty when any will do."""
    refused: tuple[Finding, ...] = ()
    """Photos and ads that the press could not print."""
    digests: tuple[str, ...] = ()
    """SHA-256 of the file of each page, in their order; without them no signature holds."""


NO_EVIDENCE = Evidence()


@dataclass(frozen=True, slots=True)
class Night:
    """What concerns the whole issue: who plays which role, and which pages were not proved on plates."""

    book: Stylebook
    casts: tuple[Cast, ...]
    unproved: tuple[int, ...] = ()
    """Numbers of pages without plates, where somebody should know."""
    tool: bool = True
    """Ghostscript is at hand."""


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
