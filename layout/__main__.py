"""The street door: arguments in, findings out, exit code.

0 every page released, 1 a page held, 2 the copy or the command line is wrong and nothing was built, 130 interrupted.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table

from layout import __version__
from layout.finding import CopyError, Finding, Grade

if TYPE_CHECKING:
    from layout.night import Released

COPY_WRONG = 2
HELD_BACK = 1
INTERRUPTED = 130

GRADES = {Grade.STOP: "[bold red]stop[/]", Grade.WARN: "[yellow]warn[/]", Grade.NOTE: "[dim]note[/]"}

screen = Console(stderr=True, highlight=False, soft_wrap=True)


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="broadsheet")
def cli() -> None:
    """Close a Chinese broadsheet: an issue folder in, one print-ready PDF for each page out."""


def _pages(_: click.Context, __: click.Parameter, value: str) -> tuple[int, ...]:
    """Read 1,3-4 as (1, 3, 4)."""
    numbers: list[int] = []
    for part in filter(None, value.split(",")):
        first, _dash, last = part.partition("-")
        if not first.isdecimal() or (last and not last.isdecimal()):
            raise click.BadParameter(f"“{part}” is not a page or a range; write 1,3-4")
        numbers += range(int(first), int(last or first) + 1)
    return tuple(numbers)


def _build_options(command: Callable[..., None]) -> Callable[..., None]:
    options = (
        click.argument("issue", type=click.Path(path_type=Path)),
        click.option("--pages", default="", callback=_pages, help="Only these pages, such as 1,3-4."),
        click.option("--output", type=click.Path(path_type=Path), help="Where to write; else output/ISSUE beside the issues folder."),
        click.option("--jobs", default=0, help="Worker processes; one to a core if not given."),
        click.option("--no-cache", is_flag=True, help="Separate every photo anew."),
        click.option("--json", "as_json", is_flag=True, help="Print the report on standard output."),
    )
    for option in reversed(options):
        command = option(command)
    return command


@dataclass(frozen=True, slots=True)
class Wish:
    """What the command line asks of a build."""

    issue: Path
    pages: tuple[int, ...]
    output: Path | None
    jobs: int
    no_cache: bool
    as_json: bool
    standard: str = "x4"
    proofs_only: bool = False

    @property
    def folder(self) -> Path:
        """The issue folder, whatever folder the command was given in."""
        return self.issue.resolve()

    @property
    def out(self) -> Path:
        """Where to write."""
        return self.output or self.folder.parent.parent / "output" / self.folder.name


@cli.command()
@_build_options
@click.option("--standard", type=click.Choice(["x4", "x1a"]), default="x4", help="PDF/X-4, or PDF/X-1a:2003 for older presses.")
def build(**wished: Any) -> None:
    """Build an issue: one PDF for each page, a report, and proofs."""
    _run(Wish(**wished))


@cli.command()
@_build_options
def proof(**wished: Any) -> None:
    """Make proofs only: no page is released."""
    _run(Wish(**wished, proofs_only=True))


def _run(wish: Wish) -> None:
    """Build, say what came of it, and leave with the code that scripts wait for."""
    started = time.perf_counter()
    with _clear_errors():
        written = _written(wish)
    _tell(written.findings)
    if wish.as_json:
        sys.stdout.write(written.report)
    _summarise(wish, written, time.perf_counter() - started)
    if written.held:
        raise SystemExit(HELD_BACK)


def _written(wish: Wish) -> Released:
    """Read, make, judge, write."""
    # Loaded here so that --help and fonts stay quick.
    from layout.build import build as run
    from layout.build import open_room, wanted
    from layout.night import Cache, Order, crew, release

    started = time.perf_counter()
    room = open_room(wish.folder)
    numbers = wanted(room, wish.pages)
    opened = time.perf_counter()
    order = Order(wish.folder, wish.standard, Cache(None if wish.no_cache else wish.out.parent / ".cache"))
    with _bar(len(numbers), wish.folder.name) as done:
        built = run(room, numbers, crew(room, order, wish.jobs, done))
    timings = {"desk": opened - started, "pages": time.perf_counter() - opened}
    for made in built.pages:
        timings |= {f"{made.page.plan.name} {stage}": seconds for stage, seconds in made.timings}
    return release(built, wish.out, timings, wish.proofs_only)


def _summarise(wish: Wish, written: Released, elapsed: float) -> None:
    """Three lines a person can read: what came of it, how long it took, where it lies."""
    where = "proofs only" if wish.proofs_only else f"{len(written.released)} pages released, {len(written.held)} held"
    counts = f"{written.count(Grade.WARN)} warnings, {written.count(Grade.NOTE)} notes"
    screen.print(f"[bold]{wish.folder.name}[/]: {where}; {counts}; {elapsed:.1f} s")
    screen.print(f"  pages   {written.folder}")
    screen.print(f"  proof   {written.folder / 'proof' / 'index.html'}")
    screen.print(f"  report  {written.folder / 'report.json'}")


@cli.command()
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Print the findings on standard output.")
def check(files: tuple[Path, ...], as_json: bool) -> None:
    """Preflight any PDF, an advertiser's too."""
    from layout.press import inspect
    from layout.proof import check_file

    findings: list[Finding] = []
    for file in files:
        try:
            findings += check_file(inspect(file.read_bytes()), str(file))
        except (OSError, ValueError) as error:
            findings.append(Finding("unreadable", Grade.STOP, f"{file}: {_reason(error)}"))
    if as_json:
        rows = [{"rule": f.rule, "grade": f.grade.name.lower(), "text": f.text, "file": str(f.source or "")} for f in findings]
        sys.stdout.write(json.dumps(rows, ensure_ascii=False, indent=1) + "\n")
    _tell(findings)
    stops = sum(finding.grade is Grade.STOP for finding in findings)
    screen.print(f"{len(files)} files, {stops} stops, {sum(f.grade is Grade.WARN for f in findings)} warnings")
    if stops:
        raise SystemExit(HELD_BACK)


@cli.command()
@click.argument("issue", type=click.Path(path_type=Path), default=Path("issues"))
def fonts(issue: Path) -> None:
    """Show which face plays which role, from which file, and what is missing. ISSUE: its folder, or that of house.yaml."""
    from layout.desk import cast_house, roster

    with _clear_errors():
        book, assets = cast_house(issue.resolve())
    table = Table("role", "wanted", "played by", "file", "licence", "to get it", box=None, pad_edge=False)
    for row in roster(book, assets):
        table.add_row(*row)
    # A pipe has no width: nothing may be cut there.
    wide = Console(highlight=False)
    (wide if wide.is_terminal else Console(width=400, highlight=False)).print(table)


@cli.command()
@click.argument("folder", type=click.Path(path_type=Path))
def new(folder: Path) -> None:
    """Write an issue that builds as it is, ready to edit."""
    from layout.desk import new as write

    with _clear_errors():
        written = write(folder)
    issue = next(path.parent for path in written if path.name == "issue.yaml")
    screen.print(f"{len(written)} files in {folder}; now: broadsheet build {issue}")


@cli.command()
@click.argument("folder", type=click.Path(path_type=Path), default=Path("docs/schema"))
def schema(folder: Path) -> None:
    """Write the JSON Schemas of house.yaml, issue.yaml and a story's front matter."""
    from layout.desk import schemas

    folder.mkdir(parents=True, exist_ok=True)
    for name, content in schemas().items():
        (folder / f"{name}.json").write_text(json.dumps(content, ensure_ascii=False, indent=2, sort_keys=True) + "\n", encoding="utf-8")
        screen.print(folder / f"{name}.json")


@contextmanager
def _bar(pages: int, name: str) -> Iterator[Callable[[int], None]]:
    """A progress bar that is told the number of every finished page."""
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TextColumn("pages"), TimeElapsedColumn())
    with Progress(*columns, console=screen, transient=True, auto_refresh=False) as progress:
        task = progress.add_task(name, total=pages)
        progress.refresh()

        def done(number: int) -> None:
            progress.update(task, advance=1, description=f"{name} · page {number}", refresh=True)

        yield done


@contextmanager
def _clear_errors() -> Iterator[None]:
    """Wrong copy and unwritable folders end the run with a list, never with a traceback."""
    try:
        yield
    except CopyError as error:
        for finding in error.findings:
            screen.print(str(finding), markup=False)
        screen.print(f"[bold red]{len(error.findings)} errors in the copy; nothing was built[/]")
        raise SystemExit(COPY_WRONG) from None
    except OSError as error:
        screen.print(_reason(error), markup=False)
        raise SystemExit(COPY_WRONG) from None


def _reason(error: Exception) -> str:
    """An error of the system in one line, without its number."""
    return f"{error.filename}: {error.strerror}" if isinstance(error, OSError) and error.filename else str(error)


def _tell(findings: tuple[Finding, ...] | list[Finding]) -> None:
    for finding in findings:
        screen.print(GRADES[finding.grade], end=" ")
        screen.print(f"{finding} [{finding.rule}]", markup=False)


def main() -> None:
    """Run the command; an interrupt ends it with 130."""
    try:
        cli(standalone_mode=False)
    except click.ClickException as error:
        error.show()
        raise SystemExit(COPY_WRONG) from None
    except (KeyboardInterrupt, click.Abort):
        screen.print("interrupted; nothing was half-written")
        raise SystemExit(INTERRUPTED) from None


if __name__ == "__main__":
    main()
