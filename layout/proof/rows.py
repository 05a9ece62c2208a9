"""The body of a page line by line: rows of a leg and, where type goes down, the columns of a tier."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from layout.galley import Way
from layout.page import Page, TypeMark
from layout.stylebook import Grid
from layout.units import Rect, Sp


@dataclass(frozen=True, slots=True)
class Row:
    """The body type on one baseline of a leg or in one slot of a tier, in the order of reading."""

    owner: str
    place: Rect
    marks: tuple[TypeMark, ...]
    """A drop cap (首字下沉) is the first of them in the line that it begins."""

    @property
    def text(self) -> str:
        return "".join(mark.run.text for mark in self.marks).strip()


def rows(page: Page, grid: Grid) -> tuple[Row, ...]:
    """All rows of body size, in painting order, which is a story's order of reading; what prints no copy, such as 注音, is left out."""
    em, row = grid.em, grid.row
    standing = tuple(_standing(page, em))
    tiers = {leg for leg, mark in standing if mark.run.way is not Way.ACROSS}
    found: dict[tuple[Rect, Sp], list[TypeMark]] = {}
    cap: tuple[Rect, TypeMark] | None = None
    for leg, mark in standing:
        if mark.run.size > em:
            cap = leg, mark
            continue
        key = leg, slot(leg, mark.x, row) if leg in tiers else mark.y
        if key not in found:
            found[key] = [cap[1]] if cap and _begins(cap, leg, mark) else []
        found[key].append(mark)
        cap = None
    return tuple(Row(marks[-1].owner, _place(key, key[0] in tiers, grid), tuple(marks)) for key, marks in found.items())


def _standing(page: Page, em: Sp) -> Iterator[tuple[Rect, TypeMark]]:
    """Type of body size or larger with the leg it stands in."""
    legs = {frame.owner: frame.legs for frame in page.frames}
    for mark in page.marks:
        if isinstance(mark, TypeMark) and mark.run.size >= em and any(mark.run.texts):
            for leg in legs.get(mark.owner, ()):
                if leg.x <= mark.x < leg.right and leg.y <= mark.y <= leg.bottom:
                    yield leg, mark
                    break


def slot(leg: Rect, x: Sp, row: Sp) -> int:
    """The slot of a tier that a place stands in, counted from the right."""
    return (leg.right - 1 - x) // row


def _begins(cap: tuple[Rect, TypeMark], leg: Rect, mark: TypeMark) -> bool:
    """Whether larger type is the drop cap of the line that goes on with a mark: one character at its left, standing some lines lower."""
    held = cap[1]
    return cap[0] == leg and held.owner == mark.owner and len(held.run.text) == 1 and held.x < mark.x and held.y > mark.y


def _place(key: tuple[Rect, Sp], down: bool, grid: Grid) -> Rect:
    leg, at = key
    if down:
        return Rect(leg.right - (at + 1) * grid.row, leg.y, grid.row, leg.height)
    return Rect(leg.x, at - grid.em * 88 // 100, leg.width, grid.em)
