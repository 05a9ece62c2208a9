"""broadsheet build, proof and keep: an issue is made, and what was made of it kept."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from layout.commands.outcome import counted, output_of, reported, summary, where
from layout.commands.screen import HELD_BACK, clear_errors, numbers, progress, say, tell
from layout.night.engine import plate_maker
from layout.night.manifest import REPORT

if TYPE_CHECKING:
    from layout.build import Built, Room
    from layout.night.pressing import Pressed
    from layout.night.unchanged import Stamp
    from layout.night.workers import Order

MOST_FUNCTIONS = 30
"""Lines of a profile."""


def _options(command: Callable[..., None]) -> Callable[..., None]:
    options = (
        click.argument("issue", type=click.Path(path_type=Path)),
        click.option("--pages", default="", callback=numbers, help="Only these pages, such as 1,3-4."),
        click.option("--output", type=click.Path(path_type=Path), help="Where to write; else output/ISSUE beside the issues folder."),
        click.option("--jobs", default=0, help="Worker processes; one to a core if not given."),
        click.option("--no-cache", is_flag=True, help="Make everything anew and keep nothing of it."),
        click.option("--json", "as_json", is_flag=True, help="Print the report on standard output."),
        click.option(
            "--progress", "shown", type=click.Choice(["auto", "bar", "plain", "json"]), default="auto", help="How progress is told."
        ),
        click.option("--edition", help="Build the base and this edition only; base for the base alone."),
        click.option("--cluster", default="", metavar="tcp://HOST:PORT", help="Make the pages on the workers of this Dask scheduler."),
        click.option("--explain", is_flag=True, help="Say why each page is made again."),
    )
    for option in reversed(options):
        command = option(command)
    return command


@dataclass(frozen=True, slots=True)
class Wish:
    """What the command line asks of a build."""

    issue: Path
    pages: tuple[int, ...] = ()
    output: Path | None = None
    jobs: int = 0
    no_cache: bool = False
    as_json: bool = False
    shown: str = "auto"
    edition: str | None = None
    """None for all."""
    cluster: str = ""
    explain: bool = False
    standard: str = "x4"
    no_plates: bool = False
    require_plates: bool = False
    alternatives: int = 0
    metrics: bool = False
    profile: bool = False
    proofs_only: bool = False

    @property
    def folder(self) -> Path:
        """The issue folder, whatever folder the command was given in."""
        return self.issue.resolve()

    @property
    def out(self) -> Path:
        """Where to write."""
        return output_of(self.folder, self.output)

    @property
    def cache(self) -> Path | None:
        """Where what was made is kept."""
        return None if self.no_cache or self.profile else self.out.parent / ".cache"

    @property
    def tool(self) -> str | None:
        """Path of the program that makes plates, as `build.Tools.plates`."""
        return None if self.no_plates else plate_maker()

    def called(self, edition: str) -> str:
        """What an edition is called on the screen."""
        return f"{self.folder.name}/{edition}" if edition else self.folder.name

    @property
    def asked(self) -> str:
        """All that changes what is written, in words."""
        return repr((self.pages, self.edition, self.standard, self.no_plates, self.require_plates, self.alternatives, self.proofs_only))


@click.command()
@_options
@click.option("--standard", type=click.Choice(["x4", "x1a"]), default="x4", help="PDF/X-4, or PDF/X-1a:2003 for older presses.")
@click.option("--require-plates", is_flag=True, help="A page without plates is held.")
@click.option("--no-plates", is_flag=True, help="Judge by the files alone, without Ghostscript.")
@click.option("--metrics", is_flag=True, help="Print the metrics of every page.")
@click.option("--alternatives", default=0, type=click.IntRange(0, 9), help="So many other layouts of each page, as pictures and dummies.")
@click.option("--profile", is_flag=True, help="One process, nothing kept: print where the time goes.")
def build(**wished: Any) -> None:
    """Build an issue: one PDF for each page, a report, and proofs."""
    _run(Wish(**wished))


@click.command()
@_options
def proof(**wished: Any) -> None:
    """Make proofs only, without plates: no page is released."""
    _run(Wish(**wished, no_plates=True, proofs_only=True))


def _run(wish: Wish) -> None:
    """Build, say what came of it, and leave with the code that scripts wait for."""
    from layout.night.claim import claimed
    from layout.night.engine import tool_version
    from layout.night.unchanged import stamp

    started = time.perf_counter()
    with clear_errors(), claimed(wish.out):
        left = stamp(wish.folder, wish.out, wish.asked + tool_version(wish.tool or "")) if wish.cache else None
        reports = left.standing() if left and not (wish.metrics or wish.explain) else None
        held = _as_before(wish, reports) if reports else _built(wish, left, started)
    if held:
        raise SystemExit(HELD_BACK)


def _as_before(wish: Wish, reports: Mapping[str, Mapping[str, Any]]) -> bool:
    """Nothing has changed since the last run and all it wrote stands: say so. Whether pages are held."""
    if wish.as_json:
        sys.stdout.write((wish.out / REPORT).read_text("utf-8"))
    for edition, report in reports.items():
        summary(wish.called(edition), reported(report), wish.proofs_only, ("nothing has changed; ", ""))
    where(wish.out)
    return any(page["state"] == "held" for report in reports.values() for page in report["pages"])


def _built(wish: Wish, left: Stamp | None, started: float) -> bool:
    """Make, judge, write and tell the base and its editions; whether pages are held."""
    # Loaded here so that --help, and an issue in which nothing has changed, stay quick.
    from layout.night.cache import Cache
    from layout.night.pressing import Job, pressed
    from layout.night.workers import Order

    order = Order(wish.folder, wish.standard, Cache(wish.cache), wish.tool, wish.alternatives, cluster=wish.cluster)
    job = Job(order, wish.out, wish.edition, wish.pages, wish.require_plates, wish.proofs_only)
    held = False
    made: list[str] = []
    for each in pressed(job, partial(_made, wish)):
        _tell(wish, each, f"; {time.perf_counter() - started:.1f} s")
        held = held or bool(each.written and each.written.held)
        made.append(each.run.edition)
    where(wish.out)
    if left:
        left.leave(made)
    return held


def _tell(wish: Wish, each: Pressed, took: str) -> None:
    """What came of an edition."""
    if each.written:
        tell(each.written.findings)
        if wish.as_json and not each.run.edition:
            sys.stdout.write(each.written.report)
        summary(wish.called(each.run.edition), counted(each.written, each.shared), wish.proofs_only, ("", took))


def _made(wish: Wish, room: Room, order: Order, chosen: tuple[int, ...]) -> Built:
    from layout.build import build as run
    from layout.night.workers import crew
    from layout.proof import table

    if wish.explain:
        _explain(room, order, chosen, wish.out / order.edition)
    with _profiled(wish) as jobs, progress(wish.shown, len(chosen), wish.folder.name) as done:
        built = run(room, chosen, crew(room, order, jobs, done), order.plates)
    if wish.metrics:
        say("\n".join(table([made.page for made in built.pages], built.book)))
    return built


def _explain(room: Room, order: Order, chosen: tuple[int, ...], out: Path) -> None:
    """Say of every page what has changed of what it is made from since the last build."""
    from layout.night.shelf import recipes, why
    from layout.night.workers import terms

    try:
        before = {page["page"]: page["made_from"] for page in json.loads((out / REPORT).read_bytes())["pages"]}
    except (OSError, ValueError, KeyError, TypeError):
        before = {}
    recipe = recipes(room, terms(order))
    for number in chosen:
        say(f"page {number}: {why(before.get(number), recipe(number).parts)}")


@contextmanager
def _profiled(wish: Wish) -> Iterator[int]:
    """Gives the number of jobs; with --profile one, and where the time went is told at the end."""
    if not wish.profile:
        yield wish.jobs
        return
    # Nobody else needs them.
    import cProfile
    import pstats

    with cProfile.Profile() as watch:
        yield 1
    pstats.Stats(watch, stream=sys.stderr).sort_stats("tottime").print_stats(MOST_FUNCTIONS)


@click.command()
@click.argument("issue", type=click.Path(path_type=Path))
@click.option("--pages", default="", callback=numbers, help="Only these pages, such as 1,3-4.")
@click.option("--output", type=click.Path(path_type=Path), help="Where the build was written; else output/ISSUE beside the issues folder.")
@click.option("--choose", default=0, type=click.IntRange(0, 9), help="Keep this alternative, not the page itself.")
@click.option("--approve", is_flag=True, help="Nothing on these pages may move any more.")
@click.option("--edition", default="", help="Keep the layouts of this edition's own pages.")
def keep(issue: Path, pages: tuple[int, ...], output: Path | None, edition: str, **how: Any) -> None:
    """Keep layouts: the next build changes as little of these pages as the copy allows."""
    from layout.night.keeping import keep_layouts

    wish = Wish(issue, pages, output)
    with clear_errors():
        written = keep_layouts(wish.folder, wish.out / edition, pages, **how)
    say("\n".join(map(str, written)))
