"""Boxes that fill a page, column by column: which sizes and places every item can have, and that all of it is filled.

For every base column the boxes that cover it follow one another without overlap and together fill it: a page of eight columns is eight
one-dimensional problems that share their depths. What a page costs is told in `constraints`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import astuple, dataclass, field, replace
from typing import Any, TypeAlias

from layout.galley import Shape
from layout.issue import Berth, Step
from layout.makeup.demerits import NEAR
from layout.makeup.seed import Box, Item, Score, Tiling
from layout.stylebook import Makeup
from layout.units import Cells

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


class Boxes:
    """The boxes of one page as a model: every column filled, nothing overlapping."""

    def __init__(self, task: Task, cp_model: Any) -> None:
        self.task, self.cells = task, task.cells
        self.model = cp_model.CpModel()
        self.weighed = cp_model.LinearExpr.weighted_sum
        self.parts = [Part(item, _sizes(item, task.cells)) for item in task.items]

    @property
    def standing(self) -> list[Part]:
        """The items that have a size at all."""
        return [part for part in self.parts if part.sizes]

    def _part(self, part: Part) -> None:
        model, cells = self.model, self.cells
        self._choices(part)
        if part.item.slug in self.task.optional:
            part.used = model.new_bool_var("")
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

    def _edges(self, left: Part, right: Part, gutter: int) -> tuple[list[Any], list[Any]]:
        """Literals that one box ends at a gutter, and that another one begins there."""
        ends = [literal for (wide, at), literal in left.place.items() if at + wide == gutter]
        return ends, [literal for (_, at), literal in right.place.items() if at == gutter]

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
