"""How copy would fit, answered without a page being made: the story in its box first, then the page with as few moves as can be."""

from __future__ import annotations

from dataclasses import dataclass, replace

from layout.build import Room
from layout.galley import Setter
from layout.issue import Berth, Dummy, Place, Story
from layout.makeup import index_story, place
from layout.makeup.dummied import as_it_was
from layout.makeup.seed import Item, Tiling
from layout.makeup.stone import REACH, Stone, hole
from layout.page import Page, PagePlan, house_of
from layout.proof.server.behind import Fit
from layout.units import Cells

QUICK = 25
"""How long is searched for a page that closes otherwise, as `Makeup.effort`: an answer while somebody types."""


@dataclass(frozen=True, slots=True)
class Trial:
    """A page on trial: its plan with a layout offered, and who sets it."""

    plan: PagePlan
    room: Room
    setter: Setter

    @property
    def stone(self) -> Stone:
        """Its stone, with the index box where it has one."""
        index = index_story(self.plan, self.room.plans, self.room.book)
        book = house_of(self.plan, self.room.book)
        stories = (*self.plan.copy.stories, index) if index else self.plan.copy.stories
        return Stone(self.plan, stories, self.setter, book, hole(self.plan, book))


def with_story(plan: PagePlan, story: Story) -> PagePlan:
    """A plan with a story in the place of the one of its slug."""
    copy = plan.copy
    stories, fillers = (tuple(story if each.slug == story.slug else each for each in group) for group in (copy.stories, copy.fillers))
    return replace(plan, copy=replace(copy, stories=stories, fillers=fillers))


def pinned(plan: PagePlan, slug: str, cells: Cells) -> PagePlan:
    """A plan with a story pinned. KeyError when the page has no such story."""
    story = {story.slug: story for story in plan.copy.stories}[slug]
    at = replace(story, place=Place(cells.column, cells.row, cells.columns, cells.rows))
    dummy = plan.copy.dummy
    free = replace(dummy, berths=tuple(berth for berth in dummy.berths if berth.slug != slug)) if dummy else None
    moved = with_story(plan, at)
    return replace(moved, copy=replace(moved.copy, dummy=free))


def fitted(trial: Trial, slug: str) -> Fit:
    """How a story fits the box it stands in, and whether the page closes with it."""
    dummy = trial.plan.copy.dummy
    berth = next((berth for berth in dummy.berths if berth.slug == slug), None) if dummy else None
    if dummy is None or berth is None or trial.plan.copy.through:
        return _placed(trial, slug)
    for reach in REACH:
        stands = as_it_was(trial.stone.offered(reach), dummy, trial.stone.hole.cells)
        if stands:
            cost = next((box.cost for box in stands if box.item.slug == slug), 0)
            return Fit(slug, True, 0, 0, cost, f"{slug} fits where it stands, and the page closes as it is")
    return _moved(trial, slug, berth, dummy)


def pin_fitted(trial: Trial, slug: str, cells: Cells) -> Fit:
    """How a story fits cells it is to be pinned to, and whether the page closes with it there."""
    if trial.plan.copy.through:
        return _placed(trial, slug)
    berth = Berth(slug, cells)
    return _moved(trial, slug, berth, trial.plan.copy.dummy)


def _moved(trial: Trial, slug: str, berth: Berth, dummy: Dummy | None) -> Fit:
    """How far a story is from its box, and whether the page closes when others give way."""
    stone = trial.stone
    items = stone.offered(REACH[-1])
    item = next((item for item in items if item.slug == slug), None)
    if item is None:
        return _placed(trial, slug)
    closes = _closed(stone, items, dummy) is not None
    off = _off(item, berth, stone)
    if off is None:
        return Fit(slug, closes, 0, 0, 0, f"{slug} has no form as wide as this box")
    lines, characters, strain = off
    return Fit(slug, closes, lines, characters, strain, _said(slug, lines, characters, closes))


def _closed(stone: Stone, items: tuple[Item, ...], dummy: Dummy | None) -> Tiling | None:
    optional = frozenset(item.slug for item in items if item.kind == "filler")
    return stone.tried(items, QUICK, optional=optional, kept=dummy.berths if dummy else (), first=True)


def _off(item: Item, berth: Berth, stone: Stone) -> tuple[int, int, int] | None:
    """Lines and characters by which a story is too long for a box, or too short (less than 0); else the strain it takes.

    None where it has no form of that width.
    """
    wide = [shape for shape in item.shapes if shape.columns == berth.cells.columns and (berth.step is None or shape.step == berth.step)]
    if not wide:
        return None
    best = item.best(berth.cells.columns, berth.cells.rows)
    if best:
        return 0, 0, best[0]
    near = min(wide, key=lambda shape: (abs(_gap(shape.least, shape.most, berth.cells.rows)), shape.mix))
    form = item.forms[near.mix]
    lines = _gap(near.least, near.most, berth.cells.rows) * form.legs
    return lines, lines * (form.measure // stone.book.grid.em), 0


def _gap(least: int, most: int, rows: int) -> int:
    return least - rows if rows < least else min(0, most - rows)


def _said(slug: str, lines: int, characters: int, closes: bool) -> str:
    if not lines:
        return f"{slug} fits; " + ("the page closes if others give way" if closes else "no page that closes so was found in a short search")
    much = f"{abs(lines)} lines ({abs(characters)} characters) too {'long' if lines > 0 else 'short'}"
    return f"{slug} is {much} for this box; the page " + ("closes if others give way" if closes else "does not close so")


def _placed(trial: Trial, slug: str) -> Fit:
    """The same of a page that is laid out for it."""
    index = index_story(trial.plan, trial.room.plans, trial.room.book)
    page = place(trial.plan, index, trial.setter, trial.room.book)
    return of_page(page, slug)


def of_page(page: Page, slug: str) -> Fit:
    """How a story stands on a page."""
    over = next((over for over in page.overset if over.slug == slug), None)
    fit = next((frame.copyfit for frame in page.frames if frame.owner == slug and frame.copyfit), None)
    open_ = next((advice.text for advice in page.advice if advice.rule == "page-open"), "")
    closes = not open_ and not page.overset
    lines, characters = (over.rows, over.characters) if over else (0, 0)
    said = _said(slug, lines, characters, closes) if lines else open_ or f"{slug} fits, and the page closes"
    return Fit(slug, closes, lines, characters, fit.strain if fit else 0, said)
