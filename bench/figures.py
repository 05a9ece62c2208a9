"""Figures of several runs, and the tables they are shown in."""

from __future__ import annotations

import statistics
import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from time import perf_counter


@dataclass(frozen=True, slots=True)
class Spread:
    """The least, the middle and the most of the same figure taken several times."""

    least: float
    middle: float
    most: float

    @staticmethod
    def of(figures: Iterable[float]) -> Spread:
        """The spread of at least one figure."""
        taken = sorted(figures)
        return Spread(taken[0], statistics.median(taken), taken[-1])

    def cells(self, form: str = ".2f") -> tuple[str, str, str]:
        """The three as cells of a table."""
        return format(self.least, form), format(self.middle, form), format(self.most, form)


def seconds(work: Callable[[], object]) -> float:
    """How long a piece of work takes by the clock."""
    started = perf_counter()
    work()
    return perf_counter() - started


def show(head: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Print a Markdown table, its first column to the left and figures to the right."""
    table = [tuple(head), *map(tuple, rows)]
    widths = [max(map(_width, column)) for column in zip(*table, strict=True)]
    ruled = ("-" * widths[0], *("-" * (width - 1) + ":" for width in widths[1:]))
    for row in (table[0], ruled, *table[1:]):
        blanks = [" " * (width - _width(cell)) for cell, width in zip(row, widths, strict=True)]
        cells = (row[0] + blanks[0], *(blank + cell for cell, blank in zip(row[1:], blanks[1:], strict=True)))
        sys.stdout.write(f"| {' | '.join(cells)} |\n")
    sys.stdout.write("\n")


def _width(text: str) -> int:
    """Columns of a terminal a text takes: two for every Han."""
    return sum(2 if char >= "\u2e80" else 1 for char in text)
