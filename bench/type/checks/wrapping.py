"""Check 10, the other half: text beside a picture. No line is too short to read, and it ends where its column does."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checks.division import EXACT, edges
from checks.pages import Box, Set, Sheet, Side
from checks.row import Row, none_of, not_measured, single

SHORTEST = 4
"""Ems of the narrowest line that is read as a line."""


def rows(sheets: Sequence[Sheet], em: float) -> Iterator[Row]:
    """All rows of the check; body size in points."""
    beside = [(box, *piece) for sheet in sheets for box in sheet.boxes for piece in narrowed(box)]
    if not beside:
        yield not_measured(10, "lines beside pictures: the narrowest, em", f"≥ {SHORTEST}", "no text is wrapped")
        return
    widths = [leg.width / em for _, leg, _ in beside]
    narrow = [f"{box.title}: {width:.2f} em" for (box, _, _), width in zip(beside, widths, strict=True) if width < SHORTEST - EXACT]
    yield single(10, f"lines beside pictures, {len(beside)} legs: the narrowest, em", f"{min(widths):.2f}", f"≥ {SHORTEST}", narrow)
    off = [box.title for box, leg, lines in beside if _off(leg, lines, em)]
    yield none_of(10, "legs beside pictures whose lines miss their edges", off)


def narrowed(box: Box) -> Iterator[tuple[Side, tuple[Set, ...]]]:
    """The pieces of legs that are narrower than the leg they belong to."""
    for pieces in box.columns:
        widest = max(leg.width for leg, _ in pieces)
        yield from (piece for piece in pieces if piece[0].width < widest - 1 and piece[1])


def _off(leg: Side, lines: Sequence[Set], em: float) -> bool:
    """Whether the lines stand wider or narrower than their leg."""
    found = edges(lines, em)
    return found is not None and (abs(found[0] - leg.x / em) > EXACT or abs(found[1] - leg.right / em) > EXACT)
