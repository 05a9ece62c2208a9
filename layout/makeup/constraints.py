"""The page as constraints: the price of what boxes that fill it leave open.

What the model prices is the demerits of `makeup/demerits`, save those that only a finished page shows; every page found on the way is
priced in full by the caller, so that the best of them is kept.

This room's solver is handed in (`makeup/solve`): nothing here is searched.
"""

from __future__ import annotations

from itertools import combinations, permutations
from typing import Any

from layout.galley import Shape
from layout.makeup.boxing import Boxes, Part, Size, Task
from layout.makeup.demerits import PULL, WELL
from layout.makeup.seed import Item, Tiling

MOVED = 1000
"""Demerits of a box that does not stand where the dummy has it; more than any page can gain by moving one."""
RESIZED = 2
"""Demerits of each row by which it is deeper or shallower there."""
FILLER = 30
"""Demerits of a filler that is used: it is there to close a page, not to adorn it."""
CHANGES = 2
"""Boxes of another column or width that make a page another page."""


class Model(Boxes):
    """The page of a task and the price of what it leaves open. Prices are tenths of demerits: the pull of weight is."""

    def __init__(self, task: Task, cp_model: Any) -> None:
        super().__init__(task, cp_model)
        self.price: list[tuple[Any, int]] = []

    def build(self) -> None:
        """All constraints, the price, the hint."""
        for part in self.standing:
            self._part(part)
            self._prices(part)
        self._columns()
        self._cuts()
        self._crosses()
        self._heads()
        self._lead()
        self._neighbours()
        self._kept()
        for tiling in self.task.unlike:
            self._unlike(tiling)
        self.model.minimize(self.weighed([literal for literal, _ in self.price], [price for _, price in self.price]))
        known = {box.item.slug: (box.cells, box.shape.step) for box in self.task.hint}
        known = known or {berth.slug: (berth.cells, berth.step) for berth in self.task.kept}
        if known:
            self._hint(known)

    def _pay(self, literal: Any, price: int) -> None:
        if price:
            self.price.append((literal, price))

    def _fault(self, name: str) -> int:
        return 10 * self.task.makeup.demerit(name)

    # -- one item

    def _prices(self, part: Part) -> None:
        """What it costs by itself: that a filler is used, its size, the rows by which it stands below the top."""
        if part.item.slug in self.task.optional:
            self._pay(part.used, 10 * FILLER)
        for size, (cost, shape) in part.sizes.items():
            self._pay(part.size[size], self._own(part.item, size, cost, shape))
        pull = PULL[min(part.item.rank, len(PULL) - 1)] if part.item.forms else 0
        self._pay(part.top, pull * self.task.makeup.demerit("order"))

    def _own(self, item: Item, size: Size, cost: int, shape: Shape) -> int:
        """What a size costs wherever it stands."""
        columns, rows, _ = size
        well = (rows - WELL) // 10 + 1 if item.forms and columns == 1 and rows > WELL else 0
        stacked = bool(shape.heads) and rows - shape.heads[0].rows < 6
        return cost * self._fault("strain") + well * self._fault("wells") + stacked * self._fault("stacked")

    # -- the page

    def _cuts(self) -> None:
        """通天断版: a gutter that no box crosses."""
        for gutter in range(1, self.cells.columns):
            crossing = [p for part in self.standing for (wide, left), p in part.place.items() if left < gutter < left + wide]
            cut = self.model.new_bool_var("")
            self.model.add_bool_or([cut, *crossing])
            self._pay(cut, self._fault("cut"))

    def _crosses(self) -> None:
        """横断: the top of a box at the left edge that no box crosses."""
        for part in self.standing:
            low, whole = self.model.new_bool_var(""), self.model.new_bool_var("")
            self.model.add(part.top == 0).only_enforce_if(~low)
            spans = [self._span(other, part) for other in self.standing if other is not part]
            self.model.add_bool_or([whole, ~low, ~part.cover[0], *spans])
            self._pay(whole, self._fault("cross"))

    def _span(self, part: Part, other: Part) -> Any:
        """True only when a box stands over the top of another one and goes on below it."""
        spans = self.model.new_bool_var("")
        self.model.add(part.top < other.top).only_enforce_if(spans)
        self.model.add(part.foot > other.top).only_enforce_if(spans)
        if part.item.slug in self.task.optional:
            self.model.add_implication(spans, part.used)
        return spans

    def _heads(self) -> None:
        """碰题, and a lighter story with a bigger head."""
        headed = [part for part in self.standing if any(shape.heads for _, shape in part.sizes.values())]
        for left, right in permutations([part for part in headed if not part.item.framed], 2):
            self._butting(left, right)
        stories = sorted((part for part in headed if part.item.kind == "story"), key=lambda part: part.item.rank)
        for heavy, light in combinations(stories, 2):
            eclipsed = self.model.new_bool_var("")
            self.model.add(heavy.type >= light.type).only_enforce_if(~eclipsed)
            self._pay(eclipsed, self._fault("eclipsed"))

    def _butting(self, left: Part, right: Part) -> None:
        """Two heads at one gutter stand at different heights, or are of different size, or butt."""
        butts, above, below, louder, softer = (self.model.new_bool_var("") for _ in range(5))
        add = self.model.add
        add(left.top + left.head <= right.top).only_enforce_if(above)
        add(right.top + right.head <= left.top).only_enforce_if(below)
        add(left.type * 2 >= right.type * 3).only_enforce_if(louder)
        add(right.type * 2 >= left.type * 3).only_enforce_if(softer)
        for gutter in range(1, self.cells.columns):
            ends, starts = self._edges(left, right, gutter)
            if ends and starts:
                meets = self.model.new_bool_var("")
                add(sum(ends) + sum(starts) - 1 <= meets)
                self.model.add_bool_or([~meets, above, below, louder, softer, butts])
        self._pay(butts, self._fault("butting"))

    def _lead(self) -> None:
        """倒头条: the lead belongs to the top, at the left edge."""
        for part in (part for part in self.standing if part.item.rank == 0):
            low = self.model.new_bool_var("")
            self.model.add(part.top == 0).only_enforce_if(~low)
            self._pay(low, self._fault("lead"))
            for (_, left), literal in part.place.items():
                self._pay(literal, self._fault("lead") if left else 0)

    def _neighbours(self) -> None:
        """What must touch does, along an edge; what must not, does not."""
        parts = {part.item.slug: part for part in self.standing}
        for part in self.standing:
            for other in (parts[slug] for slug in part.item.beside if slug in parts):
                ways = [self._at_side(a, b) for a, b in ((part, other), (other, part))]
                ways += [self._under(a, b) for a, b in ((part, other), (other, part))]
                self.model.add_bool_or(ways)
            for other in (parts[slug] for slug in part.item.apart if slug in parts):
                self._apart(part, other)

    def _at_side(self, left: Part, right: Part) -> Any:
        """True only when two boxes share a gutter and some rows beside it."""
        beside = self.model.new_bool_var("")
        meets = []
        for gutter in range(1, self.cells.columns):
            here = self.model.new_bool_var("")
            ends, starts = self._edges(left, right, gutter)
            self.model.add(sum(ends) == 1).only_enforce_if(here)
            self.model.add(sum(starts) == 1).only_enforce_if(here)
            meets.append(here)
        self.model.add_bool_or([~beside, *meets])
        self.model.add(left.top < right.foot).only_enforce_if(beside)
        self.model.add(right.top < left.foot).only_enforce_if(beside)
        return beside

    def _under(self, upper: Part, lower: Part) -> Any:
        """True only when a box stands on another one and shares some columns with it."""
        under = self.model.new_bool_var("")
        shares = []
        for column in range(self.cells.columns):
            here = self.model.new_bool_var("")
            self.model.add_implication(here, upper.cover[column])
            self.model.add_implication(here, lower.cover[column])
            shares.append(here)
        self.model.add_bool_or([~under, *shares])
        self.model.add(upper.foot == lower.top).only_enforce_if(under)
        return under

    def _apart(self, one: Part, other: Part) -> None:
        """Two boxes share no stretch of an edge: at a gutter none of their rows, one under the other none of their columns."""
        model = self.model
        above, below, gap_above, gap_below = (model.new_bool_var("") for _ in range(4))
        model.add(one.foot <= other.top).only_enforce_if(above)
        model.add(other.foot <= one.top).only_enforce_if(below)
        model.add(one.foot < other.top).only_enforce_if(gap_above)
        model.add(other.foot < one.top).only_enforce_if(gap_below)
        for left, right in ((one, other), (other, one)):
            for gutter in range(1, self.cells.columns):
                meets = model.new_bool_var("")
                ends, starts = self._edges(left, right, gutter)
                model.add(sum(ends) + sum(starts) - 1 <= meets)
                model.add_bool_or([~meets, above, below])
        for column in range(self.cells.columns):
            model.add_bool_or([~one.cover[column], ~other.cover[column], gap_above, gap_below])

    # -- other pages

    def _kept(self) -> None:
        """As few boxes as can be leave their berth, and those that stay keep their depth as far as it goes."""
        berths = {berth.slug: berth.cells for berth in self.task.kept}
        steps = {berth.slug: berth.step for berth in self.task.kept}
        for part in (part for part in self.standing if part.item.slug in berths):
            cells = berths[part.item.slug]
            moved, off = self.model.new_bool_var(""), self.model.new_int_var(0, self.cells.rows, "")
            there = part.place.get((cells.columns, cells.column - self.cells.column))
            self.model.add_bool_or([moved] if there is None else [moved, there])
            if part.steps:
                as_before = [literal for size, literal in part.size.items() if size[2] == steps[part.item.slug]]
                self.model.add_bool_or([moved, *as_before])
            self.model.add(part.top == cells.row - self.cells.row).only_enforce_if(~moved)
            self.model.add(off >= part.rows - cells.rows)
            self.model.add(off >= cells.rows - part.rows)
            self._pay(moved, 10 * MOVED)
            self._pay(off, 10 * RESIZED)

    def _unlike(self, tiling: Tiling) -> None:
        """Some boxes stand in another column, or are of another width."""
        same = []
        for box in tiling:
            part = next((part for part in self.standing if part.item.slug == box.item.slug), None)
            literal = part.place.get((box.cells.columns, box.cells.column - self.cells.column)) if part else None
            same += [literal] if literal is not None and not box.item.pin else []
        self.model.add(sum(same) <= max(0, len(same) - CHANGES))
