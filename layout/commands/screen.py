"""What the commands have in common on the screen: colours, lists of findings, progress, exit codes."""

from __future__ import annotations

import json
import os
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeAlias

import click

from layout.finding import CopyError, Finding, Grade

if TYPE_CHECKING:
    from layout.build import Made

COPY_WRONG = 2
HELD_BACK = 1
INTERRUPTED = 130

GRADES = {
    Grade.STOP: click.style("stop", fg="red", bold=True),
    Grade.WARN: click.style("warn", fg="yellow"),
    Grade.NOTE: click.style("note", dim=True),
}

MOST_NOTES, MOST_ALIKE = 12, 2
"""Notes that are listed on the screen, and of one rule when there are more: they would hide the warnings."""

PROGRESS = ("auto", "bar", "plain", "json")
"""A bar on a terminal, lines for a log, JSON lines for a program; ``auto`` chooses of the first two."""

SHORTEST = 0.05
"""Seconds that a stage must take to be named in a line of the log."""

Done: TypeAlias = "Callable[[Made], None]"
"""Is told of every page as it is finished."""


def say(text: str) -> None:
    """A line for a person. Only a terminal is shown colours, and none where NO_COLOR is set."""
    click.echo(text, err=True, color=False if os.environ.get("NO_COLOR") else None)


def numbers(_: click.Context, __: click.Parameter, value: str) -> tuple[int, ...]:
    """Read 1,3-4 as (1, 3, 4)."""
    found: list[int] = []
    for part in filter(None, value.split(",")):
        first, _dash, last = part.partition("-")
        if not first.isdecimal() or (last and not last.isdecimal()):
            raise click.BadParameter(f"“{part}” is not a page or a range; write 1,3-4")
        found += range(int(first), int(last or first) + 1)
    return tuple(dict.fromkeys(found))


@contextmanager
def clear_errors(undone: str = "nothing was built") -> Iterator[None]:
    """Wrong copy and unwritable folders end the run with a list, never with a traceback."""
    try:
        yield
    except CopyError as error:
        for finding in error.findings:
            say(str(finding))
        say(click.style(f"{len(error.findings)} errors in the copy; {undone}", fg="red", bold=True))
        raise SystemExit(COPY_WRONG) from None
    except OSError as error:
        say(_reason(error))
        raise SystemExit(COPY_WRONG) from None
    except RuntimeError as error:
        from concurrent.futures import BrokenExecutor  # not loaded where nothing has changed

        if not isinstance(error, BrokenExecutor):
            raise
        say(f"a process that made a page died, as one does where memory runs out; try fewer --jobs; {undone}")
        raise SystemExit(COPY_WRONG) from None


def _reason(error: Exception) -> str:
    """An error of the system in one line, without its number."""
    return f"{error.filename}: {error.strerror}" if isinstance(error, OSError) and error.filename else str(error)


def tell(findings: tuple[Finding, ...] | list[Finding]) -> None:
    """List findings; notes of which there are many are counted."""
    notes = Counter(finding.rule for finding in findings if finding.grade is Grade.NOTE)
    many = {rule: count for rule, count in notes.items() if count > MOST_ALIKE and notes.total() > MOST_NOTES}
    for finding in findings:
        if finding.grade is not Grade.NOTE or finding.rule not in many:
            say(f"{GRADES[finding.grade]} {finding} [{finding.rule}]")
    if many:
        counted = ", ".join(f"{count} {rule}" for rule, count in many.items())
        say(f"{GRADES[Grade.NOTE]} {counted}: they stand in the report and on the proof")


@contextmanager
def progress(kind: str, pages: int, name: str) -> Iterator[Done]:
    """How far a run is, told as one of `PROGRESS`."""
    if kind == "json":
        yield lambda made: click.echo(json.dumps(_event(made, name), ensure_ascii=False), err=True)
    elif kind == "plain" or not sys.stderr.isatty():
        yield lambda made: say(_line(made, name))
    else:
        with _bar(pages, name) as done:
            yield done


@contextmanager
def _bar(pages: int, name: str) -> Iterator[Done]:
    # Nobody else needs them.
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TextColumn("pages"), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True, auto_refresh=False) as shown:
        task = shown.add_task(name, total=pages)
        shown.refresh()

        def done(made: Made) -> None:
            slowest = max(made.timings, key=lambda stage: stage[1], default=("kept", 0.0))[0]
            shown.update(task, advance=1, description=f"{name} · page {made.page.plan.number} · {slowest}", refresh=True)

        yield done


def _event(made: Made, name: str) -> dict[str, object]:
    stages = {stage: round(seconds, 3) for stage, seconds in made.timings}
    return {"event": "page", "issue": name, "kept": not made.timings, "page": made.page.plan.number, "seconds": stages}


def _line(made: Made, name: str) -> str:
    stages = ", ".join(f"{stage} {seconds:.1f} s" for stage, seconds in made.timings if seconds >= SHORTEST)
    return f"{name} page {made.page.plan.number}: {stages or ('as before' if not made.timings else 'made')}"
