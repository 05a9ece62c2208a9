"""broadsheet build, proof and keep: an issue is made, and what was made of it kept."""

from __future__ import annotations

import json
import shutil
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from layout.commands.screen import HELD_BACK, clear_errors, numbers, progress, screen, tell
from layout.finding import Grade

if TYPE_CHECKING:
    from layout.build import Built, Room
    from layout.night.release import Released
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
        return self.output or self.folder.parent.parent / "output" / self.folder.name

    @property
    def cache(self) -> Path | None:
        """Where what was made is kept."""
        return None if self.no_cache or self.profile else self.out.parent / ".cache"

    @property
    def asked(self) -> str:
        """All that changes what is written, in words."""
        return repr((self.pages, self.standard, self.no_plates, self.require_plates, self.alternatives, self.proofs_only))


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
    started = time.perf_counter()
    from layout.night.claim import claimed

    with clear_errors(), claimed(wish.out):
        unchanged = _unchanged(wish)
        held = unchanged if unchanged is not None else _built(wish, started)
    if held:
        raise SystemExit(HELD_BACK)


def _tool(wish: Wish) -> str | None:
    return None if wish.no_plates else shutil.which("gs") or ""


def _stamp(wish: Wish) -> Stamp:
    from layout.night.engine import tool_version
    from layout.night.unchanged import stamp

    return stamp(wish.folder, wish.out, wish.asked + tool_version(_tool(wish) or ""))


def _unchanged(wish: Wish) -> bool | None:
    """Whether pages are held, when nothing has changed since the last run and all it wrote stands; None when there is work to do."""
    if wish.cache is None or wish.metrics or wish.explain:
        return None
    report = _stamp(wish).standing()
    if report is None:
        return None
    grades = [grade for page in report["pages"] for grade, found in page["findings"].items() for _ in found]
    grades += [finding["grade"] for finding in report["findings"]]
    states = [page["state"] for page in report["pages"]]
    if wish.as_json:
        sys.stdout.write((wish.out / "report.json").read_text("utf-8"))
    where = "proofs only" if wish.proofs_only else f"{states.count('released')} pages released, {states.count('held')} held"
    counts = f"{grades.count('warn')} warnings, {grades.count('note')} notes"
    screen.print(f"[bold]{wish.folder.name}[/]: nothing has changed; {where}; {counts}")
    _where(wish.out)
    return "held" in states


def _built(wish: Wish, started: float) -> bool:
    """Make, judge, write and tell; whether pages are held."""
    stamped = _stamp(wish) if wish.cache else None
    written = _written(wish)
    if stamped:
        stamped.leave()
    tell(written.findings)
    if wish.as_json:
        sys.stdout.write(written.report)
    where = "proofs only" if wish.proofs_only else f"{len(written.released)} pages released, {len(written.held)} held"
    counts = f"{written.count(Grade.WARN)} warnings, {written.count(Grade.NOTE)} notes"
    screen.print(f"[bold]{wish.folder.name}[/]: {where}; {counts}; {time.perf_counter() - started:.1f} s")
    _where(written.folder)
    return bool(written.held)


def _where(out: Path) -> None:
    screen.print(f"  pages   {out}")
    screen.print(f"  proof   {out / 'proof' / 'index.html'}")
    screen.print(f"  report  {out / 'report.json'}")


def _written(wish: Wish) -> Released:
    """Read, make, judge, write."""
    # Loaded here so that --help, and an issue in which nothing has changed, stay quick.
    from layout.build import open_room, wanted
    from layout.night.cache import Cache
    from layout.night.workers import Order

    started = time.perf_counter()
    room = open_room(wish.folder)
    if wish.require_plates:
        room = replace(room, book=replace(room.book, demands=replace(room.book.demands, plates=True)))
    chosen = wanted(room, wish.pages)
    order = Order(wish.folder, wish.standard, Cache(wish.cache), _tool(wish), wish.alternatives, wish.cluster)
    if wish.explain:
        _explain(room, order, chosen, wish.out)
    opened = time.perf_counter()
    with _profiled(wish) as jobs:
        built = _made(wish, room, order, chosen, jobs)
    timings = {"desk": opened - started, "pages": time.perf_counter() - opened} | _stages(built)
    return _filed(wish, room, built, timings, order)


def _made(wish: Wish, room: Room, order: Order, chosen: tuple[int, ...], jobs: int) -> Built:
    from layout.build import build as run
    from layout.night.workers import crew

    with progress(wish.shown, len(chosen), wish.folder.name) as done:
        return run(room, chosen, crew(room, order, jobs, done), order.plates)


def _stages(built: Built) -> dict[str, float]:
    return {f"{made.page.plan.name} {stage}": seconds for made in built.pages for stage, seconds in made.timings}


def _filed(wish: Wish, room: Room, built: Built, timings: dict[str, float], order: Order) -> Released:
    from layout.night.derive import derived
    from layout.night.release import release
    from layout.proof import table

    if wish.metrics:
        screen.print("\n".join(table([made.page for made in built.pages], built.book)), markup=False)
    written = release(built, wish.out, timings, wish.proofs_only, derived(room, built))
    order.cache.prune()
    return written


def _explain(room: Room, order: Order, chosen: tuple[int, ...], out: Path) -> None:
    """Say of every page what has changed of what it is made from since the last build."""
    from layout.night.shelf import recipes, why
    from layout.night.workers import terms

    try:
        before = {page["page"]: page["made_from"] for page in json.loads((out / "report.json").read_bytes())["pages"]}
    except (OSError, ValueError, KeyError, TypeError):
        before = {}
    recipe = recipes(room, terms(order))
    for number in chosen:
        screen.print(f"page {number}: {why(before.get(number), recipe(number).parts)}", markup=False)


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
def keep(issue: Path, pages: tuple[int, ...], output: Path | None, choose: int, approve: bool) -> None:
    """Keep layouts: the next build changes as little of these pages as the copy allows."""
    from layout.night.keeping import keep_layouts

    wish = Wish(issue, pages, output)
    with clear_errors():
        written = keep_layouts(wish.folder, wish.out, pages, choose, approve)
    screen.print("\n".join(map(str, written)), markup=False)
