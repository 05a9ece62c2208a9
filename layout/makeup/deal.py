"""The allotment as constraints: which story of a pool runs on which page of its section, solved by CP-SAT.

Hard: a story runs once or not at all; the stories of a page fit it in their least forms; so many items as the make-up can combine; no two
pins on one another. Everything else has a price, in about the worth of a column row: how far the natural areas are from the room, what
stays out, which page a weight belongs to.

One worker, a fixed seed and a limit of deterministic time: equal pools give equal pages on every machine.

Source: the study of make-up, part 5: areas near the room close more often, rather long than short; five to ten items a page.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations
from typing import Any, TypeAlias

from layout.issue import Weight
from layout.makeup.areas import Area
from layout.makeup.seed import MOST_ITEMS
from layout.units import Cells

LIMIT = 1.0
"""Deterministic time of CP-SAT; one is about a second of one core."""

SPARE = 30
"""By how much the natural areas may be over the room for nothing, thousandths of it."""
FAR = 80
"""Over or under the room by more than that, each row costs `DISTANT` besides."""
GAP, DISTANT, SHORT = 2, 4, 20
"""Of each column row: outside the range that costs nothing, far outside, and short in the most forms of all."""
OUT = 50
LIGHT, HEAVY = 2, 6
"""Of a story that stays out; and of each of its column rows, for the last story of the pool and for the first."""
OFF: dict[Weight, int] = {Weight.LEAD: 60, Weight.MAJOR: 25, Weight.MINOR: 6, Weight.BRIEF: 3}
"""Of each page by which a story stands off the one that its place in the order gives it."""
LEADLESS, LEADS, SECONDLESS, SECONDS = 400, 300, 40, 40
"""Of a page without a lead, of each lead more than one; of a page without a second story, of each more than two."""
BARE, GREY = 40, 30
"""Of a page without a photo, of each story with photos on a black page."""
FEW, MANY, ITEMS = 5, 10, 30
"""Items that a page should have, and the price of each less or more."""
MOVED = 300
"""Of a story that leaves the page whose dummy has it."""


@dataclass(frozen=True, slots=True)
class Space:
    """A page that takes stories of a pool, and what it has already."""

    room: int
    """Column rows left by furniture and ads."""
    own: Area
    """Its own stories, an index box and the rests of stories that jump."""
    fillers: int = 0
    """The most that fillers can add."""
    items: int = 0
    """Boxes that are taken: own stories, the index box, ads that are obstacles."""
    leads: int = 0
    seconds: int = 0
    photos: int = 0
    """Own stories that lead, that are second, that have photos."""
    black: bool = False
    pins: tuple[Cells, ...] = ()
    kept: frozenset[str] = frozenset()
    """Slugs on its dummy."""
    approved: bool = False


@dataclass(frozen=True, slots=True)
class Lot:
    """A story of a pool, as the model sees it."""

    slug: str
    area: Area
    """Empty when the story can take no form; then it stays out."""
    weight: Weight
    photos: bool = False
    home: int = 0
    """Number of the space that its place in the order gives it."""
    pin: Cells | None = None


Ban: TypeAlias = tuple[int, frozenset[str]]
"""The number of a space, and the slugs that do not close it together."""


@dataclass(frozen=True, slots=True)
class Task:
    """Stories in order of weight, pages in order of number, and what has been tried in vain."""

    lots: tuple[Lot, ...]
    spaces: tuple[Space, ...]
    bans: tuple[Ban, ...] = ()


def deal(task: Task) -> tuple[int | None, ...]:
    """For each story the number of its space; None when it stays out."""
    # Loaded here: it takes half a second, and only an issue with a pool needs it.
    from ortools.sat.python import cp_model

    model = Model(task, cp_model)
    model.build()
    solver = cp_model.CpSolver()
    solver.parameters.num_workers = 1
    solver.parameters.random_seed = 1
    solver.parameters.max_deterministic_time = LIMIT
    if solver.solve(model.model) not in {cp_model.OPTIMAL, cp_model.FEASIBLE}:
        return (None,) * len(task.lots)
    return tuple(next((n for n, literal in enumerate(row) if solver.value(literal)), None) for row in model.takes)


class Model:
    """The constraints of a section, and the price of what they leave open."""

    def __init__(self, task: Task, cp_model: Any) -> None:
        self.task, self.model = task, cp_model.CpModel()
        self.weighed = cp_model.LinearExpr.weighted_sum
        self.takes = [[self.model.new_bool_var("") for _ in task.spaces] for _ in task.lots]
        """For each lot whether each space takes it."""
        self.price: list[tuple[Any, int]] = []

    def build(self) -> None:
        """All constraints, the price, the hint."""
        for order, row in enumerate(self.takes):
            self._lot(order, row)
        for number, space in enumerate(self.task.spaces):
            self._fit(number, space)
            self._ranks(number, space)
            self._photos(number, space)
        self._pins()
        for number, slugs in self.task.bans:
            self.model.add_bool_or([~take if lot.slug in slugs else take for lot, take in self._of(number)])
        self.model.minimize(self.weighed([variable for variable, _ in self.price], [price for _, price in self.price]))

    def _of(self, number: int) -> Iterator[tuple[Lot, Any]]:
        """Every lot and whether a space takes it."""
        for lot, row in zip(self.task.lots, self.takes, strict=True):
            yield lot, row[number]

    def _lot(self, order: int, row: list[Any]) -> None:
        """One page or none; the page of its place in the order, or of its dummy."""
        lot, out = self.task.lots[order], self.model.new_bool_var("")
        self.model.add_exactly_one([*row, out])
        self.price.append((out, self._missed(order, lot)))
        if not lot.area.most:
            self.model.add(out == 1)
        kept = next((n for n, space in enumerate(self.task.spaces) if lot.slug in space.kept), None)
        for number, (take, space) in enumerate(zip(row, self.task.spaces, strict=True)):
            if space.approved:
                self.model.add(take == (number == kept))
            self.price.append((take, OFF[lot.weight] * abs(number - lot.home)))
            self.model.add_hint(take, number == lot.home)
            if kept not in {None, number}:
                self.price.append((take, MOVED))

    def _missed(self, order: int, lot: Lot) -> int:
        """What it costs to leave a story out: by the row, so that the order decides who goes and not the length."""
        last = max(1, len(self.task.lots) - 1)
        return OUT + lot.area.natural * (LIGHT * last + (HEAVY - LIGHT) * (last - order)) // last

    def _fit(self, number: int, space: Space) -> None:
        """The stories fit in their least forms, and come near the room in their natural ones."""
        lots = list(self._of(number))
        takes = [take for _, take in lots]
        least = self.weighed(takes, [lot.area.least for lot, _ in lots])
        over = self.weighed(takes, [lot.area.natural for lot, _ in lots]) + space.own.natural - space.room
        most = self.weighed(takes, [lot.area.most for lot, _ in lots]) + space.own.most + space.fillers
        if not space.approved:
            self.model.add(least <= max(0, space.room - space.own.least))
            self.model.add(sum(takes) <= max(0, MOST_ITEMS - space.items))
        self._beyond(over - space.room * SPARE // 1000, GAP)
        self._beyond(-over, GAP)
        self._beyond(over - space.room * FAR // 1000, DISTANT)
        self._beyond(-over - space.room * FAR // 1000, DISTANT)
        self._beyond(space.room - most, SHORT)
        count = sum(takes) + space.items
        self._beyond(FEW - count, ITEMS)
        self._beyond(count - MANY, ITEMS)

    def _beyond(self, amount: Any, price: int) -> None:
        """Pay for an amount as far as it is over zero."""
        paid = self.model.new_int_var(0, 1 << 20, "")
        self.model.add(paid >= amount)
        self.price.append((paid, price))

    def _ranks(self, number: int, space: Space) -> None:
        """One lead to a page, and one second story or two."""
        leads, seconds = (
            sum(take for lot, take in self._of(number) if lot.weight is weight) + own
            for weight, own in ((Weight.LEAD, space.leads), (Weight.MAJOR, space.seconds))
        )
        self._beyond(1 - leads, LEADLESS)
        self._beyond(leads - 1, LEADS)
        self._beyond(1 - seconds, SECONDLESS)
        self._beyond(seconds - 2, SECONDS)

    def _photos(self, number: int, space: Space) -> None:
        pictured = [take for lot, take in self._of(number) if lot.photos]
        if space.black:
            self.price += [(take, GREY) for take in pictured]
        else:
            self._beyond(1 - space.photos - sum(pictured), BARE)

    def _pins(self) -> None:
        """Stories pinned on one another stand on different pages."""
        pinned = [(lot.pin, row) for lot, row in zip(self.task.lots, self.takes, strict=True) if lot.pin]
        for (here, one), (there, other) in combinations(pinned, 2):
            if here.meets(there):
                for a, b in zip(one, other, strict=True):
                    self.model.add_bool_or([~a, ~b])
        for cells, row in pinned:
            for take, space in zip(row, self.task.spaces, strict=True):
                if any(cells.meets(pin) for pin in space.pins):
                    self.model.add(take == 0)
