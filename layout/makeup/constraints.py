"""The page as constraints: boxes column by column, and the price of what they leave open.

For every base column the boxes that cover it follow one another without overlap and together fill it: a page of eight columns is eight
one-dimensional problems that share their depths. What the model prices is the demerits of `makeup/demerits`, save those that only a
finished page shows; every page found on the way is priced in full by the caller, so that the best of them is kept.

This room's solver is handed in (`makeup/solve`): nothing here is searched.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import astuple, dataclass, field, replace
from itertools import combinations, permutations
from typing import Any, TypeAlias

from layout.galley import Shape
from layout.issue import Berth, Step
from layout.makeup.demerits import NEAR, PULL, WELL
from layout.makeup.seed import Box, Item, Score, Tiling
from layout.stylebook import Makeup
from layout.units import Cells

MOVED = 1000
"""Demerits of a box that does not stand where the dummy has it; more than any page can gain by moving one."""
RESIZED = 2
"""Demerits of each row by which it is deeper or shallower there."""
FILLER = 30
"""Demerits of a filler that is used: it is there to close a page, not to adorn it."""
CHANGES = 2
"""Boxes of another column or width that make a page another page."""

Size: TypeAlias = tuple[int, int, Step | None]
"""Columns and rows of a box, and its step (折角)."""


@dataclass(frozen=True, slots=True)
class Task:
    """A page to be filled."""

    items: tuple[Item, ...]
    cells: Cells
    """All of it must be filled."""
    makeup: Makeup
    score: Score
    """Demerits of a finished page."""
    limit: float
    """Deterministic time of CP-SAT; one is about a second of one core."""
    optional: frozenset[str] = frozenset()
    """Slugs of fillers that may stay out."""
    hint: Tiling = ()
    kept: tuple[Berth, ...] = ()
    """Where boxes stood before, and should stay."""
    unlike: tuple[Tiling, ...] = ()
    """Pages that this one must differ from."""
    first: bool = False
    """The first page will do: whether it closes is all that is asked."""


@dataclass(slots=True)
class Part:
    """An item in the model: its literals and numbers."""

    item: Item
    sizes: dict[Size, tuple[int, Shape]]
    """Every size it can take, the demerits and the shape that has least of them."""
    size: dict[Size, Any] = field(default_factory=dict)
    """Literal of each size."""
    place: dict[tuple[int, int], Any] = field(default_factory=dict)
    """Literal of each width and left column."""
    used: Any = 1
    top: Any = 0
    foot: Any = 0
    rows: Any = 0
    head: Any = 0
    """Rows of its headline with the white it may take."""
    type: Any = 0
    """Headline size, thousands of sp."""
    cover: tuple[Any, ...] = ()
    """For each column whether it covers it."""
    sooner: Any = 0
    """Rows by which it ends sooner where it steps."""
    notch: tuple[Any, ...] = ()
    """For each column whether it ends sooner there; empty of an item without steps."""
    steps: tuple[Any, ...] = ()
    """Literals of which at most one is true, when it steps."""


class Model:
    """The constraints of one page, and the price of what they leave open. Prices are tenths of demerits: the pull of weight is."""

    def __init__(self, task: Task, cp_model: Any) -> None:
        self.task, self.cells = task, task.cells
        self.model = cp_model.CpModel()
        self.weighed = cp_model.LinearExpr.weighted_sum
        self.parts = [Part(item, _sizes(item, task.cells)) for item in task.items]
        self.price: list[tuple[Any, int]] = []

    @property
    def standing(self) -> list[Part]:
        """The items that have a size at all."""
        return [part for part in self.parts if part.sizes]

    def build(self) -> None:
        """All constraints, the price, the hint."""
        for part in self.standing:
            self._part(part)
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

    def _part(self, part: Part) -> None:
        model, cells = self.model, self.cells
        self._choices(part)
        if part.item.slug in self.task.optional:
            part.used = model.new_bool_var("")
            self._pay(part.used, 10 * FILLER)
        model.add(sum(part.size.values()) == part.used)
        part.rows = self._chosen(part, {size: size[1] for size in part.sizes})
        part.top = model.new_int_var(0, cells.rows - min(rows for _, rows, _ in part.sizes), "")
        part.foot = model.new_int_var(0, cells.rows, "")
        model.add(part.foot == part.top + part.rows)
        if part.item.place.row is not None:
            model.add(part.top == part.item.place.row - cells.row)
        if part.item.lowest is not None:
            model.add(part.top <= part.item.lowest - cells.row)
        shapes = {size: shape for size, (_, shape) in part.sizes.items()}
        part.head = self._chosen(part, {size: shape.heads[0].foot + NEAR if shape.heads else 0 for size, shape in shapes.items()})
        part.type = self._chosen(part, {size: _type(part.item, shape) for size, shape in shapes.items()})
        part.cover = tuple(self._cover(part, column) for column in range(cells.columns))
        self._steps(part)
        for size, (cost, shape) in part.sizes.items():
            self._pay(part.size[size], self._own(part.item, size, cost, shape))
        pull = PULL[min(part.item.rank, len(PULL) - 1)] if part.item.forms else 0
        self._pay(part.top, pull * self.task.makeup.demerit("order"))

    def _choices(self, part: Part) -> None:
        """One size, and for its width one left column."""
        model, pin = self.model, part.item.place.column
        part.size = {size: model.new_bool_var("") for size in part.sizes}
        for columns in sorted({columns for columns, _, _ in part.sizes}):
            for left in range(self.cells.columns - columns + 1):
                if pin in {None, self.cells.column + left}:
                    part.place[columns, left] = model.new_bool_var("")
            deep = [literal for (wide, _, _), literal in part.size.items() if wide == columns]
            across = [literal for (wide, _), literal in part.place.items() if wide == columns]
            model.add(sum(deep) == sum(across))

    def _steps(self, part: Part) -> None:
        """折角: the columns in which a box ends sooner, by its left column and the side of its step."""
        model = self.model
        sides: dict[tuple[int, int, int], list[Any]] = {}
        for (columns, _, step), literal in part.size.items():
            if step:
                sides.setdefault((columns, step.column, step.columns), []).append(literal)
        if not sides:
            return
        part.sooner = self._chosen(part, {size: size[2].rows if size[2] else 0 for size in part.sizes})
        ends: list[list[Any]] = [[] for _ in range(self.cells.columns)]
        for (columns, column, wide), literals in sides.items():
            stepped = model.new_bool_var("")
            model.add(sum(literals) == stepped)
            part.steps += (stepped,)
            for left, place in [(left, place) for (across, left), place in part.place.items() if across == columns]:
                here = model.new_bool_var("")
                model.add_bool_and([stepped, place]).only_enforce_if(here)
                model.add_bool_or([here, ~stepped, ~place])
                for at in range(left + column, left + column + wide):
                    ends[at].append(here)
        part.notch = tuple(model.new_bool_var("") for _ in ends)
        for literals, notch in zip(ends, part.notch, strict=True):
            model.add(sum(literals) == notch)

    def _chosen(self, part: Part, values: dict[Size, int]) -> Any:
        """A number that goes with the size that is chosen."""
        number = self.model.new_int_var(0, max(values.values()), "")
        self.model.add(number == self.weighed(list(part.size.values()), [values[size] for size in part.size]))
        return number

    def _cover(self, part: Part, column: int) -> Any:
        covers = self.model.new_bool_var("")
        self.model.add(sum(p for (wide, left), p in part.place.items() if left <= column < left + wide) == covers)
        return covers

    def _own(self, item: Item, size: Size, cost: int, shape: Shape) -> int:
        """What a size costs wherever it stands."""
        columns, rows, _ = size
        well = (rows - WELL) // 10 + 1 if item.forms and columns == 1 and rows > WELL else 0
        stacked = bool(shape.heads) and rows - shape.heads[0].rows < 6
        return cost * self._fault("strain") + well * self._fault("wells") + stacked * self._fault("stacked")

    # -- the page

    def _columns(self) -> None:
        """Every column is filled from head to foot, and nothing overlaps in it."""
        model, deep = self.model, self.cells.rows
        for column in range(self.cells.columns):
            depths, intervals = [], []
            for part in self.standing:
                covers, depth = part.cover[column], model.new_int_var(0, deep, "")
                model.add(depth == 0).only_enforce_if(~covers)
                depths.append(depth)
                if not part.notch:
                    model.add(depth == part.rows).only_enforce_if(covers)
                    intervals.append(model.new_optional_interval_var(part.top, part.rows, part.foot, covers, ""))
                    continue
                notch, foot = part.notch[column], model.new_int_var(0, deep, "")
                model.add(depth == part.rows).only_enforce_if(covers, ~notch)
                model.add(depth == part.rows - part.sooner).only_enforce_if(notch)
                intervals.append(model.new_optional_interval_var(part.top, depth, foot, covers, ""))
            model.add_no_overlap(intervals)
            model.add(sum(depths) == deep)
        model.add_at_most_one([literal for part in self.standing for literal in part.steps])
        areas = [(literal, _area(size)) for part in self.standing for size, literal in part.size.items()]
        model.add(self.weighed([literal for literal, _ in areas], [area for _, area in areas]) == self.cells.columns * deep)

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
        for left, right in permutations(headed, 2):
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

    def _edges(self, left: Part, right: Part, gutter: int) -> tuple[list[Any], list[Any]]:
        """Literals that one box ends at a gutter, and that another one begins there."""
        ends = [literal for (wide, at), literal in left.place.items() if at + wide == gutter]
        return ends, [literal for (_, at), literal in right.place.items() if at == gutter]

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

    def _hint(self, boxes: dict[str, tuple[Cells, Step | None]]) -> None:
        for part in self.standing:
            cells, step = boxes.get(part.item.slug, (None, None))
            size = (cells.columns, cells.rows, step) if cells else None
            place = (cells.columns, cells.column - self.cells.column) if cells else None
            for literals, chosen in ((part.size, size), (part.place, place)):
                for key, literal in literals.items():
                    self.model.add_hint(literal, key == chosen)
            if cells:
                self.model.add_hint(part.top, cells.row - self.cells.row)

    def tiling(self, value: Callable[[Any], int]) -> Tiling:
        """A solution as boxes, in reading order."""
        return tuple(sorted(self._boxes(value), key=lambda box: (box.cells.row, box.cells.column)))

    def _boxes(self, value: Callable[[Any], int]) -> Iterator[Box]:
        for part in self.standing:
            size = next((size for size, literal in part.size.items() if value(literal)), None)
            if size is None:
                continue
            columns, left = next(key for key, literal in part.place.items() if value(literal))
            cost, shape = part.sizes[size]
            cells = Cells(self.cells.column + left, self.cells.row + value(part.top), columns, size[1])
            yield Box(part.item, cells, shape, cost, part.item.forms[shape.mix] if part.item.forms else None)


def _type(item: Item, shape: Shape) -> int:
    return item.forms[shape.mix].head.size // 1000 if item.forms else 0


def _sizes(item: Item, cells: Cells) -> dict[Size, tuple[int, Shape]]:
    """Every size that an item can take in the cells and its pin allows."""
    wished = item.place
    asked = {(shape.columns, rows, shape.step) for shape in item.shapes for rows, _ in shape.strains}
    fits = [
        (columns, rows, step)
        for columns, rows, step in asked
        if columns <= cells.columns and rows <= cells.rows and wished.columns in {None, columns} and wished.rows in {None, rows}
    ]
    shapes: dict[Step | None, list[Shape]] = {}
    for shape in item.shapes:
        shapes.setdefault(shape.step, []).append(shape)
    alike = {step: replace(item, shapes=tuple(some)) for step, some in shapes.items()}
    ordered = sorted(fits, key=lambda size: (size[:2], astuple(size[2]) if size[2] else ()))
    return {(columns, rows, step): best for columns, rows, step in ordered if (best := alike[step].best(columns, rows))}


def _area(size: Size) -> int:
    """Cells of a box, those of the notch left out."""
    columns, rows, step = size
    return columns * rows - (step.columns * step.rows if step else 0)
