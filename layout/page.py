"""Pages: the plan, the frames, and the marks that go on paper."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, replace
from typing import TypeAlias

from layout.finding import Source
from layout.galley import Line, Missing, Run, Way
from layout.issue import Berth, PageCopy, Weight
from layout.stylebook import Stylebook, doubled
from layout.units import Cells, Rect, Sp


@dataclass(frozen=True, slots=True)
class PagePlan:
    """What is fixed before any page is laid out: file name, folio texts, copy, index entries."""

    name: str
    """Stem of the files: 7003-01."""
    number: int
    title: str
    """For the PDF: paper, issue, page and section."""
    date: datetime.date
    copy: PageCopy
    front: bool
    """Carries the masthead instead of a folio line."""
    facts: tuple[tuple[str, str], ...]
    """Every field a furniture template may name, filled."""


def house_of(plan: PagePlan, book: Stylebook) -> Stylebook:
    """The stylebook as a page needs it: that of a double truck (跨版) has a grid over both of its pages."""
    return doubled(book) if plan.copy.through else book


def as_laid(planned: PagePlan, laid: PagePlan) -> PagePlan:
    """A plan, its stories without what the make-up left out (可删段) when the page was laid out by another reading of it."""
    light = {story.slug: story for story in laid.copy.stories if story.left_out}
    stories = tuple(light.get(story.slug, story) for story in planned.copy.stories)
    return replace(planned, copy=replace(planned.copy, stories=stories)) if light else planned


PRESS = "press"
"""Owner of the printer's marks, which stand outside the trim."""


@dataclass(frozen=True, slots=True)
class TypeMark:
    """A run of glyphs; (x, y) is the origin on its baseline."""

    x: Sp
    y: Sp
    run: Run
    owner: str


@dataclass(frozen=True, slots=True)
class RuleMark:
    """A filled rectangle: a rule, a frame side, a tint."""

    rect: Rect
    ink: str
    owner: str = ""


@dataclass(frozen=True, slots=True)
class PictureMark:
    """A photo cropped to `window`, pixels (left, top, right, bottom) of the upright picture."""

    rect: Rect
    file: str
    window: tuple[int, int, int, int]
    owner: str


@dataclass(frozen=True, slots=True)
class AdMark:
    """An advertisement placed at its own size, its trim to `rect`."""

    rect: Rect
    file: str
    owner: str
    fit: bool = False
    """Scaled to `rect`, because the page list asks for it."""


Mark: TypeAlias = TypeMark | RuleMark | PictureMark | AdMark


@dataclass(frozen=True, slots=True)
class Copyfit:
    """How a story came to fill its frame."""

    natural: int
    """Rows it would have taken by itself in this form."""
    rows: int
    lines: int
    characters: int
    strain: int
    levers: tuple[tuple[str, int], ...] = ()
    """Lever and amount, such as ("crop", -12) in thousandths, ("head-air", 1), ("looseness", -2)."""


@dataclass(frozen=True, slots=True)
class Frame:
    """A box on the page and who stands in it."""

    owner: str
    """Slug of a story, file of an ad, or name of a piece of furniture."""
    kind: str
    """story, picture, brief, filler, index, box (a story in a frame of its own, 辟栏), ad, masthead or folio."""
    cells: Cells
    rect: Rect
    source: Source | None = None
    weight: Weight | None = None
    title: str = ""
    heads: tuple[Rect, ...] = ()
    photos: tuple[Rect, ...] = ()
    legs: tuple[Rect, ...] = ()
    """Where text stands, in reading order: the legs of a galley or, of a vertical body, its tiers (段)."""
    size: Sp = 0
    """Headline size."""
    copyfit: Copyfit | None = None
    step: Cells | None = None
    """折角: the corner of `cells` at the foot that belongs to others."""
    step_rect: Rect | None = None
    """The same on paper."""

    @property
    def parts(self) -> tuple[Rect, ...]:
        """What it takes of the paper: its rectangle, or the two that a step leaves of it."""
        rect, corner = self.rect, self.step_rect
        if corner is None:
            return (rect,)
        left, right = (corner.right, rect.right) if corner.x == rect.x else (rect.x, corner.x)
        return Rect(rect.x, rect.y, rect.width, corner.y - rect.y), Rect(left, corner.y, right - left, corner.height)


@dataclass(frozen=True, slots=True)
class Overset:
    """Copy that found no room: lines and characters of a story, from the words where it begins."""

    slug: str
    source: Source
    rows: int
    characters: int
    begins: str


@dataclass(frozen=True, slots=True)
class Rescue:
    """A line that could not be set by the rules: a prohibition waived, room left in it, a cell cut, a table set too small."""

    slug: str
    line: Line
    place: Rect
    """On the page: its measure wide and its rows deep; of a vertical line its slots wide and its measure deep."""
    then: str = ""
    """Text of the next line of the same paragraph; empty after the last."""

    @property
    def lack(self) -> Sp:
        """By how much the type falls short of its measure; negative when it runs over."""
        down = any(run.way is not Way.ACROSS for run in self.line.runs)
        return (self.place.height if down else self.place.width) - self.line.width


@dataclass(frozen=True, slots=True)
class Advice:
    """A fact of the make-up that an editor can act on, such as a page that closes nowhere and by how much."""

    rule: str
    text: str
    source: Source | None = None
    slug: str = ""


@dataclass(frozen=True, slots=True)
class Blemish:
    """Where a closed page has a fault of make-up (版面忌讳); docs/makeup.md tells the faults."""

    rule: str
    """Name of the fault, as among `Page.demerits`."""
    rect: Rect
    slugs: tuple[str, ...] = ()
    """Who is concerned; the first is the one to change."""
    source: Source | None = None


@dataclass(frozen=True, slots=True)
class Page:
    """A finished page: everything decided, nothing drawn."""

    plan: PagePlan
    size: tuple[Sp, Sp]
    bleed: Sp
    frames: tuple[Frame, ...]
    marks: tuple[Mark, ...]
    """In painting order; a story's type stands together, in reading order."""
    holes: tuple[Rect, ...] = ()
    """Empty rectangles of the type area."""
    overset: tuple[Overset, ...] = ()
    missing: tuple[Missing, ...] = ()
    advice: tuple[Advice, ...] = ()
    demerits: tuple[tuple[str, int], ...] = ()
    dropped: tuple[str, ...] = ()
    """Slugs of optional fillers that were not needed."""
    rescues: tuple[Rescue, ...] = ()
    berths: tuple[Berth, ...] = ()
    """Where every story stands, as a dummy says it."""
    slug: Sp = 0
    """Paper beyond the bleed, at each side, that carries printer's marks; 0 for none."""
    blemishes: tuple[Blemish, ...] = ()
