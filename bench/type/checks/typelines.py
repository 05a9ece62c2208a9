"""The corpus set to a measure and read back: by the engine, and by the greedy baseline."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory

import strips

from checks import greedy
from checks.bodies import CLASS, CLOSING, EM, Case, Mark
from checks.faces import advance
from layout.build import Room
from layout.units import in_points

HYPHEN = "-"


@dataclass(frozen=True, slots=True)
class TypeLine:
    """A line as printed: its characters without spaces, and the origin of each from the left end of the measure, thousandths of an em."""

    text: str
    xs: tuple[int, ...]
    first: bool
    """It opens its paragraph and is indented."""
    last: bool
    """It ends its paragraph and is not justified."""
    hyphened: bool = False
    """A word is parted at its end; the hyphen is left out of `text`."""

    @property
    def told(self) -> bool:
        """Whether the reader gave every character its place: only the two of a long mark, or two marks squeezed together, may share one."""
        pairs = pairwise(zip(self.text, self.xs, strict=True))
        return all(x < y or one == other or (CLASS.get(one) in CLOSING and CLASS.get(other) is Mark.OPEN) for (one, x), (other, y) in pairs)


@dataclass(frozen=True, slots=True)
class Strip:
    """Paragraphs set to a measure in ems."""

    measure: int
    paragraphs: tuple[tuple[TypeLine, ...], ...]

    @property
    def lines(self) -> Iterator[TypeLine]:
        return (line for paragraph in self.paragraphs for line in paragraph)

    @property
    def justified(self) -> Iterator[TypeLine]:
        return (line for line in self.lines if not line.last)

    @property
    def breaks(self) -> Iterator[tuple[TypeLine, TypeLine]]:
        """Neighbouring lines of a paragraph."""
        return (pair for paragraph in self.paragraphs for pair in pairwise(paragraph))


def printed(copy: Sequence[str], measure: int, room: Room) -> Strip:
    """The copy as the engine sets, paints and prints it."""
    with TemporaryDirectory() as folder:
        file = Path(folder) / f"strip-{measure}.pdf"
        strips.paint_strip(copy, measure, file)
        read = strips.read(file, measure, in_points(room.book.grid.em))
        paragraphs = [tuple(_lines([(line.text, line.xs) for line in paragraph])) for paragraph in read]
    texts = ["".join(text.split()) for text in copy]
    return Strip(measure, tuple(tuple(_copied(*each)) for each in zip(paragraphs, texts, strict=False)))


def _copied(lines: Sequence[TypeLine], text: str) -> Iterator[TypeLine]:
    """The lines of a paragraph without the hyphens that its copy has not."""
    at = 0
    for line in lines:
        added = line.text.endswith(HYPHEN) and text[at + len(line.text) - 1 : at + len(line.text)] != HYPHEN
        yield replace(line, text=line.text[:-1], xs=line.xs[:-1], hyphened=True) if added else line
        at += len(line.text) - added


def by_first_fit(copy: Sequence[str], measure: int, case: Case | None = None) -> Strip:
    """The copy as the greedy baseline sets it."""
    case = case or Case(advance)
    return Strip(measure, tuple(tuple(_lines(greedy.set_lines(text, measure, case))) for text in copy))


def _lines(paragraph: Sequence[tuple[str, Sequence[float]]]) -> Iterator[TypeLine]:
    for number, (text, xs) in enumerate(paragraph):
        yield TypeLine(text, tuple(round(x * EM) for x in xs), number == 0, number == len(paragraph) - 1)
