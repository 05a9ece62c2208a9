"""broadsheet night: the edition that builds itself."""

from __future__ import annotations

import datetime
import json
import signal
import threading
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from layout.finding import CopyError
from layout.night.engine import plate_maker

if TYPE_CHECKING:
    from layout.night.ledger import Entry
    from layout.night.nightly import Build, Orders

COPY_WRONG = 2


def _hour(_: click.Context, __: click.Parameter, value: str | None) -> datetime.time | None:
    from layout.desk.shifts import hour

    try:
        read = hour(value)
    except ValueError as error:
        raise click.BadParameter(str(error)) from None
    return read if isinstance(read, datetime.time) else None


@click.command()
@click.argument("issues", type=click.Path(path_type=Path))
@click.option("--once", is_flag=True, help="Build what is new or changed, and end.")
@click.option("--until", callback=_hour, metavar="HH:MM", help="Release what is safe at this time, hold the rest, and end.")
@click.option("--output", type=click.Path(path_type=Path), help="Where to write; else output beside the issues folder.")
@click.option("--jobs", default=0, help="Worker processes; one to a core if not given.")
@click.option("--json", "as_json", is_flag=True, help="Print the ledger on standard output.")
def night(issues: Path, output: Path | None, jobs: int, as_json: bool, **asked: Any) -> None:
    """Build issues as they come in, until all is released or held."""
    from layout.desk.shifts import read_shift
    from layout.night.nightly import Clock, Orders, reason
    from layout.night.nightwatch import night as run
    from layout.night.vigil import Vigil

    folder = issues.resolve()
    try:
        if not folder.is_dir():
            raise NotADirectoryError(20, "is not a folder; name the folder that holds the issues", str(folder))
        orders = Orders(folder, (output or folder.parent / "output").resolve(), read_shift(folder), **asked)
        stop = threading.Event()
        _obey(stop)
        orders.out.mkdir(parents=True, exist_ok=True)

        def made(name: str, page: int) -> None:
            vigil.made(name, page)

        vigil = Vigil(orders, _builder(orders, jobs, stop, made), stop, Clock())
        vigil.ledger.heard.append(_printed if as_json else _said)
        code = run(vigil)
    except (CopyError, OSError) as error:
        click.echo(reason(error), err=True)
        raise SystemExit(COPY_WRONG) from None
    raise SystemExit(code)


def _builder(orders: Orders, jobs: int, stop: threading.Event, made: Callable[[str, int], None]) -> Build:
    """Builds an issue with the hands asked for. The typesetter is loaded with the first issue that is built."""
    tool = plate_maker()

    def build(issue: Path, out: Path, seconds: float | None) -> Any:
        from layout.night.onebuild import Ways, one_build

        ways = Ways(jobs, orders.out / ".cache", tool, stop=stop.is_set, done=lambda page: made(issue.name, page))
        return one_build(issue, out, seconds, ways)

    return build


def _obey(stop: threading.Event) -> None:
    """The first SIGTERM or SIGINT ends the night after the pages at hand, the second at once."""

    def asked(number: int, _: object) -> None:
        if stop.is_set():
            raise KeyboardInterrupt
        stop.set()

    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, asked)


def _printed(entry: Entry) -> None:
    click.echo((json.dumps(asdict(entry), ensure_ascii=False) + "\n").encode("utf-8", "replace"), nl=False)


def _said(entry: Entry) -> None:
    """An event as a line for a person, on standard error: it stands well in a journal."""
    about = " ".join(filter(None, (entry.issue, f"page {entry.page}" if entry.page else "", entry.target)))
    colon = ":" if about and entry.text else ""
    text = entry.text.replace("\n", "\n" + " " * 23)
    line = f"{entry.time[11:19]} {entry.event:13} {about}{colon} {text}".rstrip() + "\n"
    click.echo(line.encode("utf-8", "replace"), err=True, nl=False)
