"""broadsheet check: any PDF is preflighted, an advertiser's too."""

from __future__ import annotations

import json
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from layout.commands.screen import GRADES, HELD_BACK, clear_errors, say
from layout.finding import Grade
from layout.night.engine import plate_maker
from layout.units import length

if TYPE_CHECKING:
    from layout.proof.checked import Checked


def _size(_: click.Context, __: click.Parameter, value: str | None) -> tuple[int, int] | None:
    """Read 390mmx545mm as a width and a height."""
    if value is None:
        return None
    try:
        width, height = map(length, value.lower().replace("×", "x").split("x"))
    except ValueError:
        width = height = 0
    if min(width, height) <= 0:
        raise click.BadParameter(f"“{value}” is not a size; write 390mmx545mm")
    return width, height


@click.command()
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--profile", type=click.Path(path_type=Path), help="Preflight profile: thresholds and grades.")
@click.option("--house", type=click.Path(path_type=Path), help="house.yaml of the paper: its printing condition and its profile.")
@click.option("--size", callback=_size, metavar="WIDTHxHEIGHT", help="Trim size asked for, such as 390mmx545mm.")
@click.option("--require-plates", is_flag=True, help="A file without plates fails.")
@click.option("--no-plates", is_flag=True, help="Judge by the file alone, without Ghostscript.")
@click.option("--json", "as_json", is_flag=True, help="Print facts and findings on standard output.")
def check(files: tuple[Path, ...], as_json: bool, require_plates: bool, no_plates: bool, **asked: Any) -> None:
    """Preflight any PDF, an advertiser's too."""
    from layout.night.intake import checked, intake
    from layout.proof.checked import as_json as facts
    from layout.proof.checked import many

    if require_plates and no_plates:
        raise click.UsageError("--require-plates and --no-plates cannot both be had")
    with clear_errors("nothing was checked"):
        wanted = intake(**asked, tool=None if no_plates else plate_maker())
    demands = replace(wanted.demands, plates=wanted.demands.plates or require_plates)
    done = [checked(file, replace(wanted, demands=demands), say) for file in files]
    if as_json:
        sys.stdout.write(json.dumps([facts(file) for file in done], ensure_ascii=False, indent=1) + "\n")
    else:
        _show(done)
    stops, warnings = (sum(file.count(grade) for file in done) for grade in (Grade.STOP, Grade.WARN))
    say(f"{many(len(done), 'file')}, {many(stops, 'stop')}, {many(warnings, 'warning')}")
    if stops:
        raise SystemExit(HELD_BACK)


def _show(files: list[Checked]) -> None:
    """A table for each file, gravest findings first, on standard output."""
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    from layout.proof.checked import summary, told

    wide = Console(highlight=False)
    wide = wide if wide.is_terminal else Console(width=160, highlight=False)
    for file in files:
        wide.print(Text(file.file, "bold"), soft_wrap=True)
        for line in summary(file):
            wide.print(Text(f"  {line}"), soft_wrap=True)
        table = Table(box=None, pad_edge=False, show_header=False, padding=(0, 2, 1, 0))
        for finding in file.findings:
            table.add_row(Text.from_ansi(GRADES[finding.grade]), *map(Text, told(finding)))
        wide.print(table if file.findings else Text("  nothing to say against it", "green"))
