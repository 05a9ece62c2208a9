"""Metrics of copyfitting and of type: what the levers moved, and what the rules of heads and lines find."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import combinations

from layout.issue import Weight
from layout.page import Frame, Page, TypeMark
from layout.printed import Printed
from layout.proof.case import Case, Reading
from layout.proof.metric_cells import copy_boxes
from layout.proof.metric_legs import going_down
from layout.proof.page_rules import PAGE_RULES
from layout.proof.preflight import house_demands
from layout.proof.rows import rows
from layout.proof.type_rules import TYPE_RULES
from layout.stylebook import HEAD_WHITE, Grid, Stylebook
from layout.units import Rect, Sp

CLOSE = 6
"""Rows of text that part two heads one above the other (叠题)."""

OVER = 880
"""How far type reaches above its baseline, thousandths of its size; the rest is under it."""

CHECKS = {rule.name: rule.check for rule in (*PAGE_RULES, *TYPE_RULES)}

NO_FILE = Printed("", 1, (0, 0, 0, 0), None, None, "", "", (), (), (), (), ())
"""The rules of heads and lines look at the page alone."""


def told(page: Page, book: Stylebook, rules: Sequence[str]) -> tuple[int, ...]:
    """How often each of some rules of preflight finds fault with a page, whatever grade the house gives it."""
    case = Case(page, Reading(NO_FILE, demands=house_demands(book)), book, "", rows=rows(page, book.grid))
    return tuple(sum(1 for _ in CHECKS[rule](case)) for rule in rules)


def stacked(page: Page, row: Sp) -> int:
    """叠题: pairs of heads of different boxes, one under the other, with fewer than six rows between them."""
    heads = [(box.owner, head) for box in copy_boxes(page) for head in box.heads]
    return sum(a != b and _close(one, other, row) for (a, one), (b, other) in combinations(heads, 2))


def _close(one: Rect, other: Rect, row: Sp) -> bool:
    upper, lower = (one, other) if one.y < other.y else (other, one)
    under = upper.x < lower.right and lower.x < upper.right
    return under and 0 <= lower.y - upper.bottom < CLOSE * row


def strains(page: Page, grid: Grid, types: Mapping[str, Sequence[TypeMark]]) -> tuple[float, ...]:
    """For every story: the area that the levers moved, per mille of the area it would have taken by itself."""
    return tuple(_moved(box, grid.row, types.get(box.owner, ())) for box in copy_boxes(page) if box.copyfit)


def _moved(box: Frame, row: Sp, types: Sequence[TypeMark]) -> float:
    if box.copyfit is None or not box.copyfit.natural:
        return 0.0
    levers = dict(box.copyfit.levers)
    lines = abs(levers.get("looseness", 0)) + abs(levers.get("feathering", 0))
    length = max((leg.height if going_down(types, box.legs) else leg.width for leg in box.legs), default=0)
    air = sum(_aired(head, box.weight, abs(levers.get("head-air", 0)) * row, (row, types)) * head.width for head in box.heads)
    crop = levers.get("crop", 0)
    cropped = sum(photo.width * photo.height for photo in box.photos) * abs(crop) / (1000 + crop)
    return 1000 * (lines * length * row + air + cropped) / (box.copyfit.natural * row * box.rect.width)


def _aired(head: Rect, weight: Weight | None, most: Sp, type_: tuple[Sp, Sequence[TypeMark]]) -> Sp:
    """Of the head air so much as is beyond the white that heads of a weight have by themselves; all of it where no type is seen."""
    row, types = type_
    own = [mark for mark in types if head.y < mark.y <= head.bottom and head.x <= mark.x < head.right]
    if not (most and own and weight is not None):
        return most
    top, foot = min(m.y - m.run.size * OVER // 1000 for m in own), max(m.y + m.run.size * (1000 - OVER) // 1000 for m in own)
    return min(most, max(0, head.height - (foot - top) - HEAD_WHITE[weight] * row // 1000))
