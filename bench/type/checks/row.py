"""A row of the type report: what was measured, the goal, and the lines that miss it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

SHOWN = 40
"""Offenders of a row that --verbose lists."""


@dataclass(frozen=True, slots=True)
class Row:
    """One figure, or one for each measure."""

    check: int
    """Its number in the list of checks, 1-12."""
    name: str
    figures: tuple[str, ...]
    """One for each measure, or a single one."""
    goal: str = ""
    met: bool | None = None
    """None: there is no goal, or nothing was measured."""
    offenders: tuple[str, ...] = ()
    """Texts of the lines that miss the goal, for a person to look at."""

    @property
    def verdict(self) -> str:
        return {True: "met", False: "missed", None: ""}[self.met]


def single(check: int, name: str, figure: str, goal: str = "", wrong: Sequence[str] = ()) -> Row:
    """A row of one figure; its goal, when it has one, is met when nothing is wrong."""
    return Row(check, name, (figure,), goal, not wrong if goal else None, first(wrong))


def none_of(check: int, name: str, offenders: Sequence[str], goal: str = "0") -> Row:
    """A row that counts what should not be there."""
    return Row(check, name, (f"{len(offenders):,}",), goal, not offenders, first(offenders))


def not_measured(check: int, name: str, goal: str = "", why: str = "not measured") -> Row:
    """A row that says that nothing was measured, and why."""
    return Row(check, name, (why,), goal)


def none_by_measure(check: int, name: str, found: Mapping[int, Sequence[str]], goal: str = "0") -> Row:
    """A row that counts, at each measure, what should not be there."""
    figures = tuple(f"{len(lines):,}" for lines in found.values())
    return Row(check, name, figures, goal, not any(found.values()), by_measure(found))


def none_from(check: int, name: str, found: Mapping[int, Sequence[str]], least: int) -> Row:
    """The same, held to from a measure on; what narrower lines cannot help is listed."""
    return replace(none_by_measure(check, name, found, f"0 from {least} em"), met=not any(found[m] for m in found if m >= least))


def few_by_measure(check: int, name: str, found: Mapping[int, Sequence[str]], lines: Mapping[int, int], most: int) -> Row:
    """A row of what should be rare: `most` in a thousand lines, at every measure."""
    met = all(1000 * len(found[m]) <= most * lines[m] for m in found)
    return replace(none_by_measure(check, name, found, f"≤ {most} in 1,000 lines"), met=met)


def counted(check: int, name: str, found: Mapping[int, Sequence[str]]) -> Row:
    """The same without a goal: the baseline."""
    return Row(check, name, tuple(f"{len(lines):,}" for lines in found.values()))


def by_measure(found: Mapping[int, Sequence[str]]) -> tuple[str, ...]:
    """Offenders of all measures, some of each."""
    share = max(1, SHOWN // max(1, len(found)))
    return tuple(f"{measure} em: {line}" for measure, lines in found.items() for line in lines[:share])


def first(offenders: Sequence[str]) -> tuple[str, ...]:
    """As many offenders as a person will look at."""
    return tuple(offenders[:SHOWN])
