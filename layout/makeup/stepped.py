"""折角: a story some of whose legs end sooner, so that another one stands under them; the head is over all of them.

Chinese pages interlock in this way to avoid a cut through the page (断版); the Western school forbids it (dog-leg). A page bears one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from layout.issue import Kind, Step, Story
from layout.makeup.mix import Mix
from layout.stylebook import Makeup
from layout.units import Cells, ceil_div

LEAST = 6
"""Rows of a step, and of the text in the legs that end sooner: less looks like a mistake."""
MOST = 30
"""Rows of a step; what hangs deeper is a pole."""
FORMS = 5
"""Forms of a story, of different widths or heads, that are given steps."""
TASTE = 15
"""Demerits of a step itself."""


def may_step(story: Story, kind: str, makeup: Makeup) -> bool:
    """Whether a story may step: the editor says so, or the house says it of plain stories."""
    if kind != "story" or story.vertical or story.head or not story.body:
        return False
    plain = makeup.steps and not story.photos and all(p.kind is not Kind.TABLE for p in story.body)
    return plain if story.step is None else story.step


def stepped(forms: Iterable[tuple[int, Mix]]) -> tuple[tuple[int, Mix], ...]:
    """The best everyday forms with every step they can have, each at its price."""
    kept: list[tuple[int, Mix]] = []
    for cost, mix in sorted(forms, key=lambda form: form[0]):
        known = {(other.columns, other.head.rows) for _, other in kept}
        if _fit(mix) and (mix.columns, mix.head.rows) not in known and len(kept) < FORMS:
            kept.append((cost, mix))
    return tuple((cost + TASTE, replace(mix, step=step)) for cost, mix in kept for step in _steps(mix))


def notch(cells: Cells, step: Step | None) -> Cells | None:
    """The corner that a step leaves to others, in cells of the page."""
    return Cells(cells.column + step.column, cells.foot - step.rows, step.columns, step.rows) if step else None


def parts(cells: Cells, step: Step | None) -> tuple[Cells, ...]:
    """A box as rectangles: over the step all of its columns, beside it the others."""
    if step is None:
        return (cells,)
    left = cells.column + (step.columns if step.column == 0 else 0)
    beside = Cells(left, cells.foot - step.rows, cells.columns - step.columns, step.rows)
    return Cells(cells.column, cells.row, cells.columns, cells.rows - step.rows), beside


def left_edges(cells: Cells, step: Step | None) -> tuple[Cells, ...]:
    """The parts of a box whose left edges a column rule stands beside."""
    return parts(cells, step) if step and step.column == 0 else (cells,)


def feet(cells: Cells, step: Step | None) -> tuple[Cells, ...]:
    """The parts of a box by their feet: the columns that end sooner, and the others."""
    corner = notch(cells, step)
    if corner is None:
        return (cells,)
    beside = parts(cells, step)[1]
    sooner = Cells(corner.column, cells.row, corner.columns, corner.row - cells.row)
    return sooner, Cells(beside.column, cells.row, beside.columns, cells.rows)


def _fit(mix: Mix) -> bool:
    """Legs as wide as columns, text that does not run narrower anywhere, a head over all of it, no frame."""
    everyday = mix.legs == mix.columns > 1 and mix.covering and mix.head.rows > 0 and mix.text
    odd = mix.division.fold or mix.inset or mix.tiers or mix.wrapped or mix.under or mix.drop
    return everyday and not odd


def _steps(mix: Mix) -> Iterator[Step]:
    """Steps at either side, under legs without a picture."""
    bare = [leg for leg in range(mix.legs) if not mix.photos or mix.photos_at.beside[leg] is not None]
    for columns in range(1, mix.columns):
        for column in (0, mix.columns - columns):
            if all(leg in bare for leg in range(column, column + columns)):
                yield from (Step(column, columns, rows) for rows in range(LEAST, _most(mix, columns) + 1))


def _most(mix: Mix, columns: int) -> int:
    """The deepest step that leaves enough text in the legs above it."""
    band = mix.band(tuple(p.most for p in mix.photos))
    text = mix.stock.rows + ceil_div(band * mix.photos_at.lost, mix.measure) - LEAST * mix.legs
    return min(MOST, text // max(1, mix.legs - columns))
