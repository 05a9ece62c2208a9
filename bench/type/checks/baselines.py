"""Check 8: every line of body on a page stands on one grid, and legs that begin side by side begin on one baseline.

CLREQ #using_type_area: heads, pictures and boxes take whole rows, so that the text below returns to the grid.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from measure import OFF

from checks.pages import Set, Sheet
from checks.row import Row, none_of, single

BODY = 0.02
"""How far from the body size type may be, as a share of it, to be body."""


def rows(sheets: Sequence[Sheet], em: float, pitch: float) -> Iterator[Row]:
    """All rows of the check; body size and pitch of the grid in points."""
    body = {sheet.name: [line for box in sheet.boxes for leg in box.lines for line in leg if _is_body(line, em)] for sheet in sheets}
    start = _phase([line.y for lines in body.values() for line in lines], pitch)
    off = [(abs(apart(line.y - start, pitch)), f"{name}: {line.text}") for name, lines in body.items() for line in lines]
    wrong = [text for far, text in off if far > OFF]
    yield none_of(8, f"baselines of body off one grid, of {len(off):,} on {len(sheets)} pages", wrong)
    yield single(8, "farthest from the grid", f"{max(far for far, _ in off):.3f} pt", f"≤ {OFF} pt", wrong)
    yield none_of(8, "neighbouring legs that begin on different baselines", [fault for sheet in sheets for fault in _uneven(sheet, em)])


def _is_body(line: Set, em: float) -> bool:
    return abs(line.size - em) < BODY * em


def apart(distance: float, pitch: float) -> float:
    """How far a distance is from a whole number of rows."""
    return (distance + pitch / 2) % pitch - pitch / 2


def _phase(baselines: Sequence[float], pitch: float) -> float:
    """The baseline that the grid is laid through: the one most others are a whole number of rows away from."""
    binned: dict[int, list[float]] = {}
    for y in baselines:
        binned.setdefault(round(y % pitch / OFF), []).append(y)
    return max(binned.values(), key=len)[0]


def _uneven(sheet: Sheet, em: float) -> Iterator[str]:
    """Legs of a story that stand side by side with their tops level, and begin apart."""
    for box in sheet.boxes:
        stood = [(leg, lines[0]) for leg, lines in zip(box.legs, box.lines, strict=True) if lines]
        for (one, first), (other, second) in pairwise(stood):
            level = abs(one.y - other.y) < OFF and _is_body(first, em) and _is_body(second, em)
            if level and abs(first.y - second.y) > OFF:
                yield f"{sheet.name}: {box.title}: {first.text} | {second.text}"
