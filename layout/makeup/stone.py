"""The stone (拼版台): a page with its copy, the space for it, and the ways to fill it.

Straight cuts first: they are quick and near the best. The solver is asked where they leave a fault that only they bring about, where
they cannot close the page, and where a dummy says how the page stood before.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from typing import Any

from layout.makeup.amend import amended
from layout.makeup.bank import REACH, Bank, Hole, hole
from layout.makeup.boxing import Task
from layout.makeup.demerits import butting, faults, score, worth
from layout.makeup.dummied import as_it_was, as_pinned, settled
from layout.makeup.halving import MOST_ITEMS, halves
from layout.makeup.neighbours import UNWANTED, parted
from layout.makeup.reasons import overfull
from layout.makeup.recut import HURRIED, PARTS, recut
from layout.makeup.saw import cuttable, sawn, sawn_several
from layout.makeup.seed import ANYWHERE, Guillotine, Item, Tiling
from layout.makeup.seed import MOST_ITEMS as WHOLE
from layout.makeup.solve import solve
from layout.makeup.taste import bared

__all__ = ["REACH", "Hole", "Stone", "hole"]

RESTLESS = {"butting": 0, "cut": 0, "cross": 1, "lead": 0, "crowding": 0, "wells": 1, "tower": 0, "neighbours": 0}
"""Faults that straight cuts bring about, and how many of each a page may have before the solver is asked for a better one."""

MOST_FILLERS = 2
FEW = 8
"""Items whose every cut the guillotine reckons; of fuller pages parts are cut anew."""
STARTS = 2
"""Fuller pages whose parts are cut anew."""
REFINED = 30
"""Percent of `Makeup.effort` that is spent on a page known to close: three times as much finds a page in twenty a percent better."""
PROOF = 400
"""How long is searched for a page that straight cuts cannot make, or for the proof that there is none; as `Makeup.effort`."""
OTHER = 200
"""How long is searched for another page of the same copy."""
STABLE = 150
"""How long is searched for the page with the fewest moves."""


@dataclass(frozen=True, slots=True)
class Stone(Bank):
    """A page on the stone (拼版台): what is to stand on it, and the ways to fill it."""

    def filler_sets(self, must: tuple[Item, ...], reach: int) -> Iterator[tuple[Item, ...]]:
        """No filler; then each and pairs of them, unless the page is too full already, as long as it stays searchable."""
        yield ()
        if overfull(must, self.hole.cells):
            return
        fillers = self._fillers(reach)
        for count in range(1, min(len(fillers), MOST_FILLERS, max(WHOLE, min(MOST_ITEMS, len(must) + 1)) - len(must)) + 1):
            yield from combinations(fillers, count)

    @property
    def paired(self) -> bool:
        """Whether some story of the page must touch another one, or must not."""
        return any(story.beside or story.apart for story in self.stories)

    def filled(self) -> tuple[Tiling, int] | None:
        """The page and the reach of the levers it takes; None when none is enough."""
        for reach in REACH:
            tiling = self.as_dummied(reach) if self.plan.copy.dummy else self.laid(reach)
            if tiling:
                return tiling, reach
        return None

    def unlike(self, pages: tuple[Tiling, ...], reach: int) -> Tiling | None:
        """A page of another structure than all of these; None when there is none worth showing."""
        fillers = self._fillers(reach)
        task = self._task((*self.items(reach), *fillers), OTHER, optional=frozenset(item.slug for item in fillers), unlike=pages)
        return solve(task).tiling

    def laid(self, reach: int) -> Tiling | None:
        """The page anew: by straight cuts and then as constraints; None when the levers do not reach so far."""
        known = self._settled(reach)
        if known:
            return known
        must = self.items(reach)
        if must and all(item.pin for item in must):
            fixed = as_pinned(must, self.hole.cells)
            if fixed or not self.plan.copy.fillers:
                return fixed
        if _pinned(must):  # heads beside their text at once: a second search would keep an editor waiting
            must = tuple(self._varied(item, reach) for item in must)
        tables: dict[tuple[Item, ...], Guillotine | None] = {}
        for fillers in self.filler_sets(must, reach):
            tables[fillers] = self.table(must, fillers, tables.get(fillers[:-1]))
            tiling = self._cut(tables[fillers])
            if tiling:
                items = (*must, *fillers)
                return self.refined(tiling if _pinned(must) else self.parted(tiling, items, reach), items)
        return self._by_constraints(must, reach)

    def _settled(self, reach: int) -> Tiling | None:
        """The page at its pins, where every story has one and only the depth is left to what stands below; else None."""
        places = settled([self._place(story) for story in self.stories], [at for _, at in self.hole.islands], self.hole.cells)
        if not places or self.plan.copy.fillers:
            return None
        stories = tuple(replace(story, place=place) for story, place in zip(self.stories, places, strict=True))
        return as_pinned(replace(self, stories=stories).items(reach), self.hole.cells)

    def refined(self, tiling: Tiling, items: tuple[Item, ...]) -> Tiling:
        """The page; where it is cut through or heads butt, or it is out of order, a better one that the solver reaches from it."""
        if not self.book.makeup.effort or self._halved(items) or self._calm(tiling):
            return tiling
        if len(items) > FEW or _pinned(items):
            tiling = self._recut(tiling)
        if _pinned(items):  # an editor waits for the answer, and has said what matters
            return tiling
        forms = {box.item.slug: box.item for box in tiling}
        task = self._task(tuple(forms[item.slug] for item in items), self.book.makeup.effort * REFINED // 100, hint=tiling)
        return min((tiling, solve(task).tiling or tiling), key=self._score)

    def _calm(self, tiling: Tiling) -> bool:
        """Whether a page has no fault that cuts bring about."""
        found = dict(faults(tiling, self.hole.cells)) | {"neighbours": sum(1 for _ in parted(tiling))}
        return all(found[fault] <= most for fault, most in RESTLESS.items())

    def _by_constraints(self, must: tuple[Item, ...], reach: int) -> Tiling | None:
        """The page that straight cuts cannot make, every filler free to stay out; None when there is none."""
        if not self.book.makeup.effort or not must or not self.hole.cells.rows:
            return None
        if overfull(must, self.hole.cells):
            return None
        fillers = self._fillers(reach)
        task = self._task((*must, *fillers), PROOF, optional=frozenset(item.slug for item in fillers))
        found = solve(task).tiling
        return self._recut(found) if found else None

    def as_dummied(self, reach: int) -> Tiling | None:
        """The page as its dummy has it; where the copy no longer allows that, with as few boxes moved as can be."""
        dummy = self.plan.copy.dummy
        assert dummy is not None
        items = self.offered(reach)
        known = as_it_was(items, dummy, self.hole.cells)
        if known:
            return known
        return self.tried(items, STABLE, optional=frozenset(item.slug for item in items if item.kind == "filler"), kept=dummy.berths)

    def offered(self, reach: int) -> tuple[Item, ...]:
        """What a dummied page is made of: obstacles, stories with the best of their unusual forms besides, fillers."""
        dummy = self.plan.copy.dummy
        steps = {berth.slug for berth in dummy.berths if berth.step} if dummy else set()
        must = tuple(self._varied(item, reach) if item.forms else item for item in self.items(reach))
        return (*(self.with_steps(item, reach) if item.slug in steps else item for item in must), *self._fillers(reach))

    def tried(self, items: tuple[Item, ...], effort: int, **more: Any) -> Tiling | None:
        """A page of items; the solver is asked where few boxes of a page `kept` can stay. `effort` as in `Makeup`, `more` as in `Task`."""
        near = amended(items, more["kept"], self.hole.cells, self._score, self.book.makeup) if more.get("kept") else None
        return near or solve(self._task(items, effort, **more)).tiling

    def score(self, tiling: Tiling) -> int:
        """Demerits of a page."""
        return self._score(tiling)

    def _task(self, items: tuple[Item, ...], effort: int, **more: Any) -> Task:
        return Task(items, self.hole.cells, self.book.makeup, self._score, effort / 100, **more)

    def seed(self, items: Sequence[Item]) -> Tiling | None:
        """The best page the guillotine finds; None when the items do not fill the hole."""
        return self._cut(self.table(items))

    def table(self, items: Sequence[Item], more: tuple[Item, ...] = (), fewer: Guillotine | None = None) -> Guillotine | None:
        """What can be cut of some items and some more; `fewer` is the table without the last of these."""
        cells, count = self.hole.cells, len(items) + len(more)
        if not count or not cells.rows or not all(item.shapes for item in (*items, *more)):
            return None
        ordered = (*sorted(items, key=lambda item: item.rank), *more)
        if not self._halved(ordered):
            return Guillotine(ordered, cells.columns, cells.rows, fewer)
        ways = halves(ordered, cells, worth(ordered, self.book.makeup))
        return Guillotine(ordered, cells.columns, cells.rows, halves=ways) if ways else None

    def _halved(self, items: Sequence[Item]) -> bool:
        """Whether a page of these items is too full to tabulate all of it."""
        return len(items) > WHOLE or sum(bool(item.forms) for item in items) >= WHOLE

    def closes(self, items: Sequence[Item]) -> bool:
        """Whether items fill the page by straight cuts, pins and advertisements at their places."""
        table = self.table(items)
        return table is not None and cuttable(table, self.hole.cells)

    def _cut(self, table: Guillotine | None) -> Tiling | None:
        """The best page of a table, the search going on while it has a fault of its own."""
        cells = self.hole.cells
        if not table or not table.closes(cells):
            return None
        if table.halved:
            pages = sawn_several(table, cells, self._score, worth(table.items, self.book.makeup), STARTS)
            return min(map(self._recut, pages[: 1 if _pinned(table.items) else STARTS]), key=self._score, default=None)
        content = _settle if _pinned(table.items) else self._calm
        found = sawn(table, cells, self._score, content, worth(table.items, self.book.makeup))
        # The guide knows of no pin: where one stands against weight, cuts drawn by a rule of thumb find it sooner.
        found = found or sawn(table, cells, self._score, content)
        return found[1] if found else None

    def parted(self, tiling: Tiling, items: Sequence[Item], reach: int) -> Tiling:
        """The page; while headlines butt on it or stand in too much white, the better one of it and the best with unusual heads allowed."""
        bare = any(box.form and bared(box.form, self.book) for box in tiling)
        butts = butting(tiling, self.hole.cells)
        whole = not self._halved(items)
        if not butts and not (bare and whole):
            return tiling
        varied = {item.slug: self._varied(item, reach) for item in items}
        if whole:
            found = self.seed(list(varied.values()))
        else:
            found = self._recut(tuple(replace(box, item=varied[box.item.slug]) for box in tiling))
        return min((tiling, found), key=self._score) if found else tiling

    def _recut(self, tiling: Tiling) -> Tiling:
        """The page with parts of it cut anew; few of them where a story is pinned, for an editor waits."""
        return recut(tiling, self._score, self.book.makeup, HURRIED if _pinned([box.item for box in tiling]) else PARTS)

    def _score(self, tiling: Tiling) -> int:
        return score(tiling, self.hole.cells, self.book) + (UNWANTED * sum(1 for _ in parted(tiling)) if self.paired else 0)


def _settle(tiling: Tiling) -> bool:
    """Where an editor waits the first good pages will do."""
    return True


def _pinned(items: Sequence[Item]) -> bool:
    """Whether some story is pinned."""
    return any(item.forms and item.place != ANYWHERE for item in items)
