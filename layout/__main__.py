"""The street door: arguments in, findings out, exit code.

0 every page released, 1 a page held, 2 the copy or the command line is wrong and nothing was built, 130 interrupted.
"""

from __future__ import annotations

import json
import shutil
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table
from rich.text import Text

from layout import __version__
from layout.finding import CopyError, Finding, Grade
from layout.units import length

if TYPE_CHECKING:
    from layout.night.release import Released
    from layout.proof.checked import Checked

COPY_WRONG = 2
HELD_BACK = 1
INTERRUPTED = 130

GRADES = {Grade.STOP: "[bold red]stop[/]", Grade.WARN: "[yellow]warn[/]", Grade.NOTE: "[dim]note[/]"}

MOST_NOTES, MOST_ALIKE = 12, 2
"""Notes that are listed on the screen, and of one rule when there are more: they would hide the warnings."""

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
    no_plates: bool = False
    require_plates: bool = False
    alternatives: int = 0
    metrics: bool = False
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
@click.option("--require-plates", is_flag=True, help="A page without plates is held.")
@click.option("--no-plates", is_flag=True, help="Judge by the files alone, without Ghostscript.")
@click.option("--metrics", is_flag=True, help="Print the metrics of every page.")
@click.option("--alternatives", default=0, type=click.IntRange(0, 9), help="So many other layouts of each page, as pictures and dummies.")
def build(**wished: Any) -> None:
    """Build an issue: one PDF for each page, a report, and proofs."""
    _run(Wish(**wished))


@cli.command()
@_build_options
def proof(**wished: Any) -> None:
    """Make proofs only, without plates: no page is released."""
    _run(Wish(**wished, no_plates=True, proofs_only=True))


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
    from layout.night.cache import Cache
    from layout.night.derive import derived
    from layout.night.release import release
    from layout.night.workers import Order, crew
    from layout.proof import table

    started = time.perf_counter()
    room = open_room(wish.folder)
    if wish.require_plates:
        room = replace(room, book=replace(room.book, demands=replace(room.book.demands, plates=True)))
    numbers = wanted(room, wish.pages)
    opened = time.perf_counter()
    tool = None if wish.no_plates else shutil.which("gs") or ""
    order = Order(wish.folder, wish.standard, Cache(None if wish.no_cache else wish.out.parent / ".cache"), tool, wish.alternatives)
    with _bar(len(numbers), wish.folder.name) as done:
        built = run(room, numbers, crew(room, order, wish.jobs, done), tool)
    timings = {"desk": opened - started, "pages": time.perf_counter() - opened}
    for made in built.pages:
        timings |= {f"{made.page.plan.name} {stage}": seconds for stage, seconds in made.timings}
    if wish.metrics:
        screen.print("\n".join(table([made.page for made in built.pages], built.book)), markup=False)
    return release(built, wish.out, timings, wish.proofs_only, derived(room, built))


def _summarise(wish: Wish, written: Released, elapsed: float) -> None:
    """Three lines a person can read: what came of it, how long it took, where it lies."""
    where = "proofs only" if wish.proofs_only else f"{len(written.released)} pages released, {len(written.held)} held"
    counts = f"{written.count(Grade.WARN)} warnings, {written.count(Grade.NOTE)} notes"
    screen.print(f"[bold]{wish.folder.name}[/]: {where}; {counts}; {elapsed:.1f} s")
    screen.print(f"  pages   {written.folder}")
    screen.print(f"  proof   {written.folder / 'proof' / 'index.html'}")
    screen.print(f"  report  {written.folder / 'report.json'}")


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


@cli.command()
@click.argument("issue", type=click.Path(path_type=Path))
@click.option("--pages", default="", callback=_pages, help="Only these pages, such as 1,3-4.")
@click.option("--output", type=click.Path(path_type=Path), help="Where the build was written; else output/ISSUE beside the issues folder.")
@click.option("--choose", default=0, type=click.IntRange(0, 9), help="Keep this alternative, not the page itself.")
@click.option("--approve", is_flag=True, help="Nothing on these pages may move any more.")
def keep(issue: Path, pages: tuple[int, ...], output: Path | None, choose: int, approve: bool) -> None:
    """Keep layouts: the next build changes as little of these pages as the copy allows."""
    from layout.night.keeping import keep_layouts

    wish = Wish(issue, pages, output, 0, False, False)
    with _clear_errors():
        written = keep_layouts(wish.folder, wish.out, pages, choose, approve)
    screen.print("\n".join(map(str, written)), markup=False)


@cli.command()
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
    with _clear_errors("nothing was checked"):
        wanted = intake(**asked, tool=None if no_plates else shutil.which("gs") or "")
    demands = replace(wanted.demands, plates=wanted.demands.plates or require_plates)
    done = [checked(file, replace(wanted, demands=demands), lambda why: screen.print(why, markup=False)) for file in files]
    if as_json:
        sys.stdout.write(json.dumps([facts(file) for file in done], ensure_ascii=False, indent=1) + "\n")
    else:
        _show(done)
    stops, warnings = (sum(file.count(grade) for file in done) for grade in (Grade.STOP, Grade.WARN))
    screen.print(f"{many(len(done), 'file')}, {many(stops, 'stop')}, {many(warnings, 'warning')}")
    if stops:
        raise SystemExit(HELD_BACK)


def _show(files: list[Checked]) -> None:
    """A table for each file, gravest findings first, on standard output."""
    from layout.proof.checked import summary, told

    wide = Console(highlight=False)
    wide = wide if wide.is_terminal else Console(width=160, highlight=False)
    for file in files:
        wide.print(Text(file.file, "bold"), soft_wrap=True)
        for line in summary(file):
            wide.print(Text(f"  {line}"), soft_wrap=True)
        table = Table(box=None, pad_edge=False, show_header=False, padding=(0, 2, 1, 0))
        for finding in file.findings:
            table.add_row(GRADES[finding.grade], *map(Text, told(finding)))
        wide.print(table if file.findings else Text("  nothing to say against it", "green"))


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
def _clear_errors(undone: str = "nothing was built") -> Iterator[None]:
    """Wrong copy and unwritable folders end the run with a list, never with a traceback."""
    try:
        yield
    except CopyError as error:
        for finding in error.findings:
            screen.print(str(finding), markup=False)
        screen.print(f"[bold red]{len(error.findings)} errors in the copy; {undone}[/]")
        raise SystemExit(COPY_WRONG) from None
    except OSError as error:
        screen.print(_reason(error), markup=False)
        raise SystemExit(COPY_WRONG) from None


def _reason(error: Exception) -> str:
    """An error of the system in one line, without its number."""
    return f"{error.filename}: {error.strerror}" if isinstance(error, OSError) and error.filename else str(error)


def _tell(findings: tuple[Finding, ...] | list[Finding]) -> None:
    notes = Counter(finding.rule for finding in findings if finding.grade is Grade.NOTE)
    many = {rule: count for rule, count in notes.items() if count > MOST_ALIKE and notes.total() > MOST_NOTES}
    for finding in findings:
        if finding.grade is not Grade.NOTE or finding.rule not in many:
            screen.print(GRADES[finding.grade], end=" ")
            screen.print(f"{finding} [{finding.rule}]", markup=False)
    if many:
        counted = ", ".join(f"{count} {rule}" for rule, count in many.items())
        screen.print(f"{GRADES[Grade.NOTE]} {counted}: they stand in the report and on the proof")


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
