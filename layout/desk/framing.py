"""The frames of a house (边框): their entries become nouns, and are read against the grid and the inks."""

from __future__ import annotations

from collections.abc import Iterator

from layout.desk.housemodel import FrameEntry
from layout.stylebook import Border, Grid
from layout.units import Sp, in_points, length

UNBOXED = "none"
"""What a kind of item is set in that has no frame."""
KINDS = ("story", "brief", "filler", "index", "picture")

DARKEST = 12
"""House: percent of cyan, magenta and black together in a tint that body type can still be read on."""
YELLOWEST = 40
"""House: percent of yellow, which hardly darkens."""


def border(name: str, entry: FrameEntry, grid: Grid) -> Border:
    """A frame of the house."""

    def measured(text: str | None) -> Sp:
        return length(text, em=grid.em, row=grid.row) if text else 0

    rules = tuple(map(measured, entry.rules))
    return Border(name, rules, measured(entry.gap), measured(entry.head), entry.motif, measured(entry.cell), entry.ink, entry.tint)


def faults(entry: FrameEntry, grid: Grid) -> Iterator[tuple[str, str]]:
    """What is wrong with a frame, each with the key it is about."""
    made = border("", entry, grid)
    if not (made.rules or made.motif or made.tint):
        yield "rules", "the frame is invisible; give it rules, a motif or a tint"
    if made.rules and made.motif:
        yield "motif", "rules and motif are two frames; take one of them out"
    if bool(made.motif) != bool(made.cell):
        yield "cell", "a motif and its cell go together; write both, as motif: [x], cell: 0.7pt"
    if len(made.rules) > 1 and not made.gap:
        yield "gap", "the rules need a gap between them"
    if made.head and not made.rules:
        yield "head", "only rules can be heavier at the head"
    thick, most = made.thickness + max(0, made.head - sum(made.rules[:1])), grid.em // 2
    if thick > most:
        text = f"the frame is {in_points(thick):.2f} pt thick; half an em, {in_points(most):.2f} pt, is the most"
        yield "rules" if made.rules else "cell", text


def too_dark(cmyk: tuple[float, float, float, float]) -> str:
    """Why type could not be read on a tint; nothing when it can."""
    cyan, magenta, yellow, black = cmyk
    if cyan + magenta + black <= DARKEST and yellow <= YELLOWEST:
        return ""
    return f"type cannot be read on this tint; cyan, magenta and black together at most {DARKEST} percent, yellow {YELLOWEST}"
