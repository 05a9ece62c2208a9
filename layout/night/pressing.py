"""The editions of an issue in turn, the base first: each is read, made, judged and written; then the cache is brought to its size."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeAlias

from layout.build import Built, Room, wanted
from layout.night.derive import derived
from layout.night.editions import Run, runs, shared_with
from layout.night.release import Released, release
from layout.night.wordcut import kept_words
from layout.night.workers import Order


@dataclass(frozen=True, slots=True)
class Job:
    """What is asked for an issue."""

    order: Order
    """That of the base; an edition's differs by its name."""
    out: Path
    """Where the base is written; an edition lies in a folder of its name below."""
    edition: str | None = None
    """The one that is wanted besides the base, which is its name too; None for all."""
    pages: tuple[int, ...] = ()
    """Numbers of those that are wanted; none for all."""
    needs_plates: bool = False
    """A page without plates is held, whatever the house says."""
    proofs_only: bool = False


@dataclass(frozen=True, slots=True)
class Pressed:
    """What came of an edition."""

    run: Run
    built: Built
    written: Released | None
    """None when not one page of it was ready: then its last release stands."""
    shared: int
    """Files that are the base's own."""


Make: TypeAlias = Callable[[Room, Order, tuple[int, ...]], Built]
"""Makes the pages of these numbers of an edition, and judges them. What it raises leaves the edition as it was written before."""


def pressed(job: Job, make: Make) -> Iterator[Pressed]:
    """Every edition that is wanted, as soon as it is written.

    CopyError with all that is wrong with the copy of one, OSError in words when it cannot be written; besides what `make` raises.
    """
    for run in runs(job.order.folder, job.edition, kept_words(job.order.cache)):
        started = time.perf_counter()
        room, chosen = _asked(run.told, job), tuple(number for number in wanted(run.room, job.pages) if number in run.own)
        built = make(room, replace(job.order, edition=run.edition), chosen)
        timings = {"desk": run.seconds, "pages": time.perf_counter() - started} | _stages(built)
        # A release of no page would take the report of the last one, but for an edition that shares all.
        yield _written(job, run, built, timings) if built.pages or not chosen else Pressed(run, built, None, 0)
    job.order.cache.prune()


def _asked(room: Room, job: Job) -> Room:
    if not job.needs_plates:
        return room
    return replace(room, book=replace(room.book, demands=replace(room.book.demands, plates=True)))


def _stages(built: Built) -> dict[str, float]:
    return {f"{made.page.plan.name} {stage}": seconds for made in built.pages for stage, seconds in made.timings}


def _written(job: Job, run: Run, built: Built, timings: dict[str, float]) -> Pressed:
    shared = (shared_with(run, job.out),) if run.edition else ()
    extras = (*derived(_asked(run.told, job), built), *shared)
    written = release(built, job.out / run.edition, timings, job.proofs_only, extras, job.order.cache)
    return Pressed(run, built, written, sum(len(each.files) for each in shared))
