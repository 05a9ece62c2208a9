"""A trial on the stone: whether the copy of a page closes it, without laying it out."""

from __future__ import annotations

from dataclasses import dataclass, field

from layout.galley import Setter
from layout.issue import Issue, Story
from layout.makeup.areas import Area, Measure, measurer, room, total
from layout.makeup.boxing import Task
from layout.makeup.doubletruck import double_closes
from layout.makeup.lastly import closes_lightly
from layout.makeup.plan import index_story, plan
from layout.makeup.pools import filled, homes, pages_of, weighed
from layout.makeup.saw import cuttable
from layout.makeup.seed import Item
from layout.makeup.solve import solve
from layout.makeup.stone import REACH, Stone, hole
from layout.page import PagePlan
from layout.stylebook import Stylebook

LIMIT = 1.0
"""Deterministic time of the solver on a page that straight cuts alone do not tell of: one with ads in it, or pins."""


def closes(plan: PagePlan, stories: tuple[Story, ...], setter: Setter, book: Stylebook) -> bool:
    """Whether stories fill a page exactly within the range of the levers, fillers used where they help.

    Of a page that only the solver could close the answer may be no.
    """
    if plan.copy.through:
        return double_closes(plan, stories, setter, book)
    stone = Stone(plan, stories, setter, book, hole(plan, book))
    if not stone.hole.cells.rows:
        return not stories
    for reach in REACH:
        must = stone.items(reach)
        if any(_fills(stone, (*must, *fillers)) for fillers in stone.filler_sets(must, reach)):
            return True
    return False


def lightly(plan: PagePlan, stories: tuple[Story, ...], setter: Setter, book: Stylebook) -> bool:
    """Whether they fill it without what may be left out of them (可删段). A double truck is not asked."""
    stone = Stone(plan, stories, setter, book, hole(plan, book))
    return not plan.copy.through and closes_lightly(stone)


def _fills(stone: Stone, items: tuple[Item, ...]) -> bool:
    cells, makeup = stone.hole.cells, stone.book.makeup
    most = sum(max((shape.columns * shape.most for shape in item.shapes), default=0) for item in items)
    if most < cells.columns * cells.rows or not all(item.shapes for item in items):
        return False
    table = stone.table(items)
    if table and not table.halved and not table.closes(cells):
        return False
    if table and cuttable(table, cells):
        return True
    return solve(Task(items, cells, makeup, lambda tiling: 0, LIMIT, first=True)).tiling is not None


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page of an issue that is not yet all allotted."""

    plan: PagePlan
    stories: tuple[Story, ...]
    """Those it has, and the index box as the issue stands."""
    room: int
    """Column rows left by furniture and ads."""


@dataclass(frozen=True, slots=True)
class Tryout:
    """Type and house, and what they have answered before: areas of stories, trials of pages."""

    setter: Setter
    book: Stylebook
    measure: Measure
    tried: dict[tuple[int, tuple[Story, ...]], bool] = field(default_factory=dict)
    lighter: dict[tuple[int, tuple[Story, ...]], bool] = field(default_factory=dict)

    def sheet(self, issue: Issue, number: int) -> Sheet:
        """A page with the stories it has; its index box counts on pools as they will fall, about."""
        page = next(page for page in issue.pages if page.number == number)
        plans = plan(self._ahead(issue), self.book)
        found = next(each for each in plans if each.number == number)
        index = index_story(found, plans, self.book)
        return Sheet(found, (*page.stories, index) if index else page.stories, room(found, self.book))

    def _ahead(self, issue: Issue) -> Issue:
        """The issue with every pool fallen where its order has it."""
        for pool in issue.pool:
            pages = pages_of(issue, pool)
            if pages:
                heavy = weighed(pool, pages)
                issue = filled(issue, heavy, homes(heavy, pages, [1] * len(pages), lambda story: Area(1, 1, 1)))
        return issue

    def total(self, stories: tuple[Story, ...]) -> Area:
        """What stories take together."""
        return total(stories, self.measure)

    def closes(self, sheet: Sheet, stories: tuple[Story, ...]) -> bool:
        """Whether a page closes with stories of an allotment or a jump."""
        key = (sheet.plan.number, stories)
        if key not in self.tried:
            self.tried[key] = closes(sheet.plan, stories, self.setter, self.book)
        return self.tried[key]

    def closes_lightly(self, sheet: Sheet, stories: tuple[Story, ...]) -> bool:
        """Whether a page that does not close with all of its copy closes without what may be left out."""
        key = (sheet.plan.number, stories)
        if key not in self.lighter:
            self.lighter[key] = lightly(sheet.plan, stories, self.setter, self.book)
        return self.lighter[key]


def tryout(setter: Setter, book: Stylebook) -> Tryout:
    """A tryout with nothing answered yet."""
    return Tryout(setter, book, measurer(setter, book))
