"""What is read off a page, made up or poured: whether it closed and how, its faults, its order, its legs."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import combinations

from makeup.greedy import Poured
from makeup.late import Moved, unclosed

from layout.makeup.demerits import faults, score
from layout.page import Copyfit, Page, PagePlan
from layout.proof.metric_cells import type_by_owner
from layout.proof.metric_legs import LEVEL, feet
from layout.stylebook import Grid, Stylebook
from layout.units import Rect

CLOSED = ("no filler", "fillers", "wide levers")
"""How a page closed: by the house's own range of the levers, with fillers, with levers beyond that range."""
OPEN = "open"


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of a page by one way of making it."""

    name: str
    stories: int
    verdict: str
    """One of `CLOSED`, or `OPEN`."""
    reason: str = ""
    seconds: float = 0.0
    """CPU, the type set for it included."""
    demerits: int = 0
    faults: tuple[tuple[str, int], ...] = ()
    read: float = 1.0
    """Kendall's tau of the order of weight and the order of reading: by rows, then by columns."""
    shown: float = 1.0
    """The same of the order of weight and display: a pair is inverted when the lighter story has more headline and begins higher."""
    strains: tuple[int, ...] = ()
    """Of each story."""
    gives: tuple[float, ...] = ()
    """Of each story: rows off its natural depth, as a share of it."""
    legged: int = 0
    """Stories in several legs."""
    uneven: int = 0
    """Of them: legs that differ by more than a line."""
    holes: int = 0
    """Column rows of white."""
    overset: int = 0
    """Rows."""
    late: Moved | None = None
    blank: bool | None = None
    """A hole is seen on paper; None where nobody looked."""

    @property
    def closed(self) -> bool:
        return self.verdict != OPEN

    def count(self, fault: str) -> int:
        """How often a fault occurs."""
        return dict(self.faults).get(fault, 0)


def of_page(page: Page, seconds: float, book: Stylebook) -> Facts:
    """The facts of a page that was made up."""
    copy = page.plan.copy
    ranks = {story.slug: rank for rank, story in enumerate(copy.stories)}
    frames = sorted((frame for frame in page.frames if frame.owner in ranks), key=lambda frame: ranks[frame.owner])
    fits = [frame.copyfit for frame in frames if frame.copyfit]
    legged = tuple(frame for frame in frames if len(frame.legs) > 1)
    spreads = feet(replace(page, frames=legged), book.grid, type_by_owner(page))
    return Facts(
        page.plan.name, len(copy.stories), verdict(page, book), _reason(page), seconds,
        sum(count * book.makeup.demerit(name) for name, count in page.demerits), page.demerits,
        tau([(frame.cells.row, frame.cells.column) for frame in frames]),
        displayed([(frame.size * frame.cells.columns, frame.cells.row) for frame in frames]),
        tuple(fit.strain for fit in fits), tuple(abs(fit.rows - fit.natural) / fit.natural for fit in fits),
        len(legged), sum(spread > LEVEL for spread in spreads),
        sum(_cells(rect, book.grid) for rect in page.holes), sum(over.rows for over in page.overset),
    )  # fmt: skip


def of_pour(plan: PagePlan, poured: Poured, seconds: float, book: Stylebook) -> Facts:
    """The facts of a page that was poured."""
    firsts = [box for box in poured.boxes if box.form]
    places = [(box.cells.row, box.cells.column) for box in firsts]
    legs = defaultdict(list)
    for box in poured.boxes:
        legs[box.item.slug].append(box.cells.rows)
    legged = [depths for depths in legs.values() if len(depths) > 1]
    return Facts(
        plan.name, len(plan.copy.stories), OPEN if poured.white or poured.overset else CLOSED[0], "", seconds,
        score(poured.boxes, poured.cells, book), faults(poured.boxes, poured.cells), tau(places),
        displayed([(box.form.head.size, box.cells.row) for box in firsts if box.form]), (), (),
        len(legged), sum(max(depths) - min(depths) > 1 for depths in legged), sum(poured.white), poured.overset,
    )  # fmt: skip


def verdict(page: Page, book: Stylebook) -> str:
    """How a page closed, as an editor sees it: what was used, not what was tried."""
    if unclosed(page):
        return OPEN
    if any(_wide(frame.copyfit, book) for frame in page.frames if frame.copyfit):
        return CLOSED[2]
    return CLOSED[1] if any(frame.kind == "filler" for frame in page.frames) else CLOSED[0]


def _reason(page: Page) -> str:
    """Why it stayed open, without the number of the page whose folio it wears."""
    told = next((advice.text for advice in page.advice if advice.rule == "page-open"), "")
    return told.partition(": ")[2] or told


def _wide(fit: Copyfit, book: Stylebook) -> bool:
    """Whether a lever went beyond the house's own range."""
    levers = dict(fit.levers)
    return abs(levers.get("crop", 0)) > book.makeup.crop or levers.get("head-air", 0) > book.makeup.head_air


def tau(places: Sequence[tuple[int, int]]) -> float:
    """Kendall's tau of the places of stories that come in order of weight."""
    pairs = [(a < b) - (a > b) for a, b in combinations(places, 2)]
    return sum(pairs) / len(pairs) if pairs else 1.0


def displayed(shows: Sequence[tuple[int, int]]) -> float:
    """Kendall's tau of stories in order of weight, each by its display and its top row."""
    pairs = [less < more and row < top for (less, top), (more, row) in combinations(shows, 2)]
    return 1 - 2 * sum(pairs) / len(pairs) if pairs else 1.0


def _cells(rect: Rect, grid: Grid) -> int:
    """Column rows of a rectangle."""
    return (rect.width + grid.gutter) // (grid.width(1) + grid.gutter) * (rect.height // grid.row)
