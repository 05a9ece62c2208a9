"""What a walk through a printed page has met so far, and the reader that stands at one place of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from layout.press.coverage import Ground
from layout.press.state import UNIT, Coat, Matrix, Shown, State, meet
from layout.printed import Box, Breach, Load, PrintedImage, PrintedShape, PrintedType

MOST = 2_000_000
"""Operators that are read of one page, forms counted as often as they are placed."""


@dataclass(slots=True, eq=False)
class Found:
    """Facts of one page in the order they were met; dictionaries stand for sets that keep their order."""

    trim: Box
    """What is cut out of the sheet, from the bottom left of the MediaBox."""
    ground: Ground
    types: list[PrintedType] = field(default_factory=list)
    images: list[PrintedImage] = field(default_factory=list)
    shapes: list[PrintedShape] = field(default_factory=list)
    spaces: dict[tuple[str, str], str] = field(default_factory=dict)
    """Name of a colour space and the ad it was used in, to the resource that brought it."""
    breaches: dict[Breach, None] = field(default_factory=dict)
    fonts: dict[object, Shown] = field(default_factory=dict)
    loads: dict[tuple[tuple[int, int], int, int], Load | None] = field(default_factory=dict)
    patterns: set[tuple[int, int]] = field(default_factory=set)
    parsed: dict[tuple[int, int], tuple[Any, ...]] = field(default_factory=dict)
    inked: bool = False
    """Something has left ink."""
    operators: int = 0

    def fault(self, text: str, inside: str = "", clause: str = "R5") -> None:
        self.breaches[Breach(clause, text, inside)] = None

    def note(self, names: Iterable[str], inside: str, thing: str = "") -> None:
        """Colour spaces that are used."""
        for name in names:
            self.spaces.setdefault((name, inside), thing)


@dataclass(slots=True, eq=False)
class Reader:
    """One content stream being read: its resources and where in it the reading stands."""

    found: Found
    resources: Any
    state: State
    inside: str = ""
    depth: int = 0
    loose: bool = False
    """Inside a pattern or a glyph: what it prints has no place of its own, only colours."""
    saved: list[State] = field(default_factory=list)
    path: list[list[float]] = field(default_factory=list)
    """Subpaths of the path being drawn: x, y, x, y … before the matrix."""
    curved: bool = False
    clips: bool = False
    """The path, once it is painted, cuts off what comes later."""
    tm: Matrix = UNIT
    line: Matrix = UNIT
    along: float = 0.0
    """How far the type shown since the text matrix was last set reaches."""
    spans: list[str | None] = field(default_factory=list)
    """Open marked content: its ActualText, None for none, empty once it has been read."""

    def resource(self, kind: str, name: Any) -> Any:
        return self.resources[kind][str(name)]

    def covered(self, box: Box, coat: Coat) -> Box | None:
        """The part of a box that can be seen; None when it was cut off. What is painted on all plates must lie outside the trim."""
        seen = box if self.loose else meet(box, self.state.clip)
        if seen is not None and not coat.bare:
            self.found.inked = True
            if coat.everywhere and not self.loose and meet(seen, self.found.trim):
                self.found.fault("colour All prints on every plate inside the trim", self.inside, "R25")
        return seen

    def mark(self, box: Box, bare: bool) -> None:
        """Paint over the ground."""
        if not self.loose:
            self.found.ground.mark(box, not bare)

    def grounded(self, box: Box) -> bool:
        """Whether ink lies under a box."""
        return not self.loose and self.found.ground.inked(box)
