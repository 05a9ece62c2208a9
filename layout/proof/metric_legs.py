"""Metrics of legs: whether those of a story end level, and how deep they are. Vertical bodies, whose legs are tiers, are left out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from layout.galley import Way
from layout.page import Frame, Page, TypeMark
from layout.proof.metric_cells import copy_boxes
from layout.proof.places import em_box
from layout.stylebook import Grid, Stylebook
from layout.units import Rect, ceil_div

LEVEL = 1
"""Rows by which the feet of legs may differ."""

LISTED = ("index", "picture")
"""Boxes whose text is a list or a caption, so that its depth is no leg's."""


def feet(page: Page, grid: Grid, types: Mapping[str, Sequence[TypeMark]]) -> tuple[int, ...]:
    """For every story across: rows between the highest foot of its legs and the lowest."""
    return tuple(_spread(frame, grid, types.get(frame.owner, ())) for frame in _across(page, types))


def legs_out(page: Page, book: Stylebook, types: Mapping[str, Sequence[TypeMark]]) -> int:
    """Legs shallower or deeper than the house allows; what a picture or a head cuts of a leg counts as one with the rest of it."""
    least, most = book.makeup.legs_least, book.makeup.legs_most
    frames = (frame for frame in _across(page, types) if frame.kind not in LISTED)
    depths = (sum(leg.height for leg in legs) // book.grid.row for frame in frames for legs in _standing(frame))
    return sum(not least <= depth <= most for depth in depths)


def going_down(types: Sequence[TypeMark], legs: Sequence[Rect]) -> bool:
    """Whether type stands in legs upright, one under the other."""
    return any(mark.run.way is Way.DOWN and any(_in(leg, mark) for leg in legs) for mark in types)


def _across(page: Page, types: Mapping[str, Sequence[TypeMark]]) -> Iterator[Frame]:
    return (frame for frame in copy_boxes(page) if not going_down(types.get(frame.owner, ()), frame.legs))


def _standing(frame: Frame) -> list[list[Rect]]:
    """The stretches of a story by the leg they belong to: those that share a part of their width."""
    legs: list[list[Rect]] = []
    for stretch in frame.legs:
        home = next((leg for leg in legs if any(_above(part, stretch) for part in leg)), None)
        if home is None:
            legs.append([stretch])
        else:
            home.append(stretch)
    return legs


def _spread(frame: Frame, grid: Grid, types: Sequence[TypeMark]) -> int:
    found = [foot + _sooner(leg, frame) for leg in _standing(frame) if (foot := _foot(leg, frame, grid, types)) is not None]
    return max(found) - min(found) if found else 0


def _sooner(leg: Sequence[Rect], frame: Frame) -> int:
    """Rows by which a leg ends sooner because its box steps (折角)."""
    return frame.step.rows if frame.step and frame.step_rect and _above(leg[0], frame.step_rect) else 0


def _foot(leg: Sequence[Rect], frame: Frame, grid: Grid, types: Sequence[TypeMark]) -> int | None:
    """The row after the last type of a leg; None where it ends above a picture."""
    low = max((em_box(mark).bottom for mark in types for part in leg if _in(part, mark)), default=leg[0].y)
    if any(photo.bottom > low and any(_above(part, photo) for part in leg) for photo in frame.photos):
        return None
    return ceil_div(low - grid.area.y, grid.row)


def _in(leg: Rect, mark: TypeMark) -> bool:
    """Whether type stands in a leg; a line that opens with a bracket begins left of it, by the white of the bracket."""
    return _above(em_box(mark), leg) and leg.y <= mark.y <= leg.bottom


def _above(one: Rect, other: Rect) -> bool:
    """Whether two rectangles share a part of their width."""
    return one.x < other.right and other.x < one.right
