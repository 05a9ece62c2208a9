"""PDFs from outside are taken in: each is read back, separated where Ghostscript is at hand, and judged by itself."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from layout.condition import Demands
from layout.desk.demands import demands_of
from layout.desk.jobticket import press_of
from layout.finding import Finding, Grade, Source
from layout.press import inspect
from layout.press.plates import films, measured
from layout.printed import Plates, Printed
from layout.proof import check_file
from layout.proof.case import Evidence, Ticket
from layout.proof.checked import Checked
from layout.proof.preflight import house_demands
from layout.units import Sp


@dataclass(frozen=True, slots=True)
class Intake:
    """What files from outside are held to."""

    demands: Demands
    ticket: Ticket
    tool: str = ""
    """Path of Ghostscript; empty for no plates."""
    missed: bool = False
    """Plates were wanted, and Ghostscript is not at hand."""


def intake(profile: Path | None, house: Path | None, size: tuple[Sp, Sp] | None, tool: str | None) -> Intake:
    """What is asked: a preflight profile, under the printing condition of a house where there is one.

    `tool` is the path of Ghostscript, empty when it is not at hand, None when nobody wants plates. Raises CopyError with
    everything that is wrong with the two files.
    """
    demands, ticket = demands_of(profile), Ticket(size)
    if house is not None:
        book, press = press_of(house)
        demands = house_demands(replace(book, demands=demands) if profile else book)
        ticket = Ticket(size, 0, book.condition.identifier, hashlib.sha256(press).hexdigest())
    return Intake(demands, ticket, tool or "", tool == "")


def checked(file: Path, asked: Intake, say: Callable[[str], None]) -> Checked:
    """One file with its findings; what cannot be read is a stop. `say` is told why there are no plates."""
    name = str(file)
    try:
        pdf = file.read_bytes()
        printed = inspect(pdf)
    except (OSError, ValueError) as error:
        why = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        return Checked(name, (Finding("unreadable", Grade.STOP, why, Source(name)),))
    plates = _plates(pdf, printed, asked.tool, lambda why: say(f"{name}: {why}")) if asked.tool else None
    evidence = Evidence((plates,) if asked.tool else (), not asked.missed)
    return Checked(name, check_file(printed, name, asked.demands, evidence, asked.ticket), printed, plates)


def _plates(pdf: bytes, printed: Printed, tool: str, say: Callable[[str], None]) -> Plates | None:
    try:
        return measured(films(pdf, printed, tool), printed)
    except ValueError as error:
        say(str(error))
        return None
