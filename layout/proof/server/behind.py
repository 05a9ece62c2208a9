"""What the proof desk asks of the run behind it; `night` answers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from layout.finding import Finding
from layout.page import Page
from layout.printed import Plates
from layout.remarks import Comment, Signature, Spot
from layout.stylebook import Grid
from layout.units import Cells


@dataclass(frozen=True, slots=True)
class Standing:
    """A page on the page map."""

    number: int
    name: str
    section: str
    editor: str
    state: str
    """``missing`` (no page yet), ``laid``, ``proof`` (signed or commented), ``corrected`` (changed since it was signed), ``approved``
    (every step of the chain signed as it stands), ``released`` (written as it stands), ``held``."""
    sha256: str
    """Of the PDF on show; empty when there is none."""
    stale: bool
    """The copy has an error or is being set: what is on show is the last good page."""
    locked: bool
    """Its layout is approved: nothing on it may move."""
    counts: tuple[int, int, int]
    """Stops, warnings, notes."""
    stories: tuple[tuple[str, str, str], ...]
    """Slug, headline, weight by name, in order of weight."""
    comments: int
    """Open ones."""
    note: str = ""
    """What moved with the last change, in words."""
    fits: bool = True
    """The page closes."""


@dataclass(frozen=True, slots=True)
class Issued:
    """The whole issue as it stands at one moment."""

    version: int
    """Grows with every change."""
    name: str
    title: str
    pages: tuple[Standing, ...]
    errors: tuple[Finding, ...]
    """What is wrong with the copy now; empty when it can be read."""
    busy: tuple[int, ...]
    """Pages that are being made."""
    steps: tuple[str, ...]
    """The chain of signatures."""
    undo: str = ""
    """What the next undo takes back, in words; empty when there is nothing."""


@dataclass(frozen=True, slots=True)
class Text:
    """A part of a story that can be corrected in place."""

    part: str
    """As `Spot.part`."""
    text: str
    """As it stands in the file, marks of emphasis included."""
    line: int


@dataclass(frozen=True, slots=True)
class Since:
    """The state of a page before this one, and where the two look otherwise; everywhere else they are the same picture."""

    sha256: str
    places: tuple[tuple[float, float, float, float], ...]
    """Left, top, width and height in millimetres from the upper left corner of the trim."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page on show."""

    standing: Standing
    page: Page
    pdf: bytes
    findings: tuple[Finding, ...]
    places: tuple[tuple[int, tuple[float, float, float, float]], ...]
    """Index of a finding and its place: left, top, width, height in millimetres from the upper left corner of the trim."""
    comments: tuple[Comment, ...]
    signatures: tuple[tuple[Signature, bool], ...]
    """Each with whether it still holds."""
    soft: bytes = b""
    """PNG as the press will show it; empty until plates were made."""
    grid: Grid | None = None
    """Columns and rows of the page; without it there is no grid to show and none to drag on."""
    plates: Plates | None = None
    """None until plates were made."""
    ink_limit: int = 0
    """What the house allows on a square of 15 mm, percent; 0 when nobody says."""
    since: Since | None = None
    """None where nobody compared it with the state before."""


@dataclass(frozen=True, slots=True)
class Fit:
    """How copy would fit."""

    slug: str
    closes: bool
    lines: int
    """Lines too many (more than 0) or too few."""
    characters: int
    """The same in characters of the story."""
    strain: int
    text: str
    """In words."""


@dataclass(frozen=True, slots=True)
class Change:
    """A difference between two states of a page."""

    kind: str
    """``moved``, ``resized``, ``added``, ``removed``, ``text``, ``picture``, ``plates``."""
    slug: str
    text: str
    """In words."""
    before: tuple[float, float, float, float] | None = None
    """Place in millimetres from the upper left corner of the trim; None when it has none."""
    after: tuple[float, float, float, float] | None = None


class Conflict(Exception):
    """The file is no longer what the editor saw; `theirs` is what it holds now."""

    def __init__(self, theirs: str) -> None:
        super().__init__("somebody else has changed this meanwhile")
        self.theirs = theirs


class Refused(Exception):
    """What was asked cannot be done, in words for an editor."""


class ProofDesk(Protocol):
    """The run behind the proof desk. Any method may be called from any thread; what takes long is answered when it is done.

    KeyError when there is no such page, story or version; `Refused` in words; `Conflict` where two write at once.
    """

    def issued(self) -> Issued: ...
    def watch(self, tell: Callable[[int], None]) -> Callable[[], None]:
        """Have `tell` called with every new version; gives the way to stop that."""

    def sheet(self, number: int, sha256: str = "") -> Sheet:
        """A page as it stands, or as it stood with that digest."""

    def history(self, number: int) -> tuple[tuple[str, str, str], ...]:
        """Digest, time and note of every state of the page since the desk was opened, newest first."""

    def texts(self, slug: str) -> tuple[str, tuple[Text, ...]]:
        """Digest of the story's file as it stands, and the parts that can be corrected."""

    def correct(self, slug: str, part: str, text: str, base: str) -> str:
        """Write a part anew; `base` is the digest of the file that the editor saw. Gives the new digest."""

    def try_text(self, slug: str, part: str, text: str) -> Fit:
        """How the story would fit, nothing written."""

    def replace_photo(self, slug: str, file: str, content: bytes) -> None: ...
    def pin(self, number: int, slug: str, cells: Cells | None) -> None:
        """Pin a story to cells of the page, or free it."""

    def try_pin(self, number: int, slug: str, cells: Cells) -> Fit: ...
    def move(self, slug: str, number: int, position: int) -> None:
        """Give a story to a page, as the one of that weight (from 0)."""

    def lock(self, number: int, locked: bool) -> None: ...
    def alternatives(self, number: int) -> tuple[Sheet, ...]:
        """Other closed layouts of the page."""

    def choose(self, number: int, sha256: str) -> None:
        """Take one of the alternatives."""

    def undo(self) -> str:
        """Take back the last change made at the desk; gives it in words."""

    def comment(self, number: int, who: str, text: str, spot: Spot) -> Comment: ...
    def reply(self, id: str, who: str, text: str) -> Comment: ...
    def resolve(self, id: str, who: str) -> Comment:
        """Mark a comment as done; with an empty name it is open again."""

    def sign(self, number: int, step: str, who: str, sha256: str) -> Signature:
        """Sign the page with that digest; Refused when it no longer stands so, or an earlier step is missing."""

    def compare(self, number: int, before: str, after: str) -> tuple[Change, ...]: ...
    def proof_pdf(self, number: int, paper: str) -> bytes:
        """The page stamped, with comments, findings and line numbers; `paper` is ``full`` or ``A3``."""

    def release(self) -> tuple[int, ...]:
        """Write what may be released; gives the pages that are held."""
