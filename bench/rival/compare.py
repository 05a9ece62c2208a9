"""The same pages by broadsheet and by Typst, whole processes taking turns: cold, warm, and with one story changed.

Run it as python bench/rival/compare.py [--runs 3] [--pages 8 64] [--jobs 0] [--folder FOLDER]; docs/bench.md says how to read the tables.
Issues of several sizes take turns too. The workload is written below FOLDER and stays there; without it, nothing stays. Needs `typst`, of
the extra “dev”.
"""

from __future__ import annotations

import argparse
import compileall
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

HERE = Path(__file__).parent
sys.path += [str(HERE.parent)] if str(HERE.parent) not in sys.path else []

from figures import Spread, show  # noqa: E402 - within reach from here on
from memory import peak  # noqa: E402

TYPST = "Typst"
FORMS: dict[str, tuple[str, ...]] = {"with plates": (), "without plates": ("--no-plates",)}
"""What is asked of broadsheet."""
STATES = COLD, WARM, CHANGED = "cold", "warm", "one story changed"
"""Cold: no cache. Warm: built before, nothing changed. One story changed: built before, a character of one story is another."""
UNIT = 1 if sys.platform == "darwin" else 1024
"""Bytes to a unit of ru_maxrss: macOS counts bytes, Linux kilobytes."""
MEGA = 1_000_000
CHANGE = "的", "地"
GOALS = (
    (COLD, TYPST, 1.5, "a cold build against Typst"),
    (WARM, TYPST, 0.3, "nothing changed, against Typst"),
    (CHANGED, COLD, 0.35, "one story changed, against our cold build"),
)


@dataclass(frozen=True, slots=True)
class Taken:
    """What one run of a whole process took, its children counted in."""

    wall: float
    cpu: float
    most: int
    """Bytes of its largest process, pages shared with others counted in."""


Column = dict[str, list[Taken]]
"""Runs by what was run."""


def main() -> None:
    """Write the workloads, run everything in turns, and print the tables."""
    parser = argparse.ArgumentParser(description="Compare broadsheet with Typst on one workload.")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--pages", type=int, nargs="+", default=[8])
    parser.add_argument("--jobs", type=int, default=0, help="worker processes of broadsheet (one to a core)")
    parser.add_argument("--folder", type=Path, help="where to keep the workload")
    asked = parser.parse_args()
    with TemporaryDirectory(prefix="broadsheet-typst-") as aside:
        _set_aside(Path(aside) / "engine")
        folder = (asked.folder or Path(aside)).resolve()
        issues = {pages: _workload(folder, pages) for pages in sorted(set(asked.pages))}
        columns = _measured(issues, Path(aside) / "out", asked.runs, asked.jobs)
        for pages, issue in issues.items():
            _tell(pages, columns[pages])
            _tell_together(issue, Path(aside) / "out", asked.jobs)
    if len(columns) > 1:
        _tell_pages(columns)


def _set_aside(engine: Path) -> None:
    """The program as it stands now, compiled as an installed one is: sources that change under the runs would empty its cache."""
    shutil.copytree(HERE.parents[1] / "layout", engine / "layout", ignore=shutil.ignore_patterns("__pycache__"))
    compileall.compile_dir(engine, quiet=2)
    os.environ["PYTHONPATH"] = str(engine)


def _workload(folder: Path, pages: int) -> Path:
    """The issue of so many pages, written when it is not there yet; elsewhere, for what this process held counts as its children’s too."""
    issue = folder / "issues" / f"{pages:04}"
    if not (issue / "boxes.json").exists():
        subprocess.run((sys.executable, str(HERE / "workload.py"), str(folder), "--pages", str(pages)), check=True)
    return issue


def _measured(issues: Mapping[int, Path], out: Path, runs: int, jobs: int) -> dict[int, Column]:
    """Every issue, form and state in every turn, so that a busy minute falls on all of them."""
    columns: dict[int, Column] = {pages: {} for pages in issues}
    for _ in range(runs):
        for pages, issue in issues.items():
            shutil.rmtree(out, ignore_errors=True)
            out.mkdir(parents=True)
            for name, taken in _turn(issue, out, jobs):
                columns[pages].setdefault(name, []).append(taken)
                sys.stderr.write(f"{pages} pages, {name}: {taken.wall:.2f} s, {taken.cpu:.2f} s of CPU\n")
    return columns


def _turn(issue: Path, out: Path, jobs: int) -> Iterator[tuple[str, Taken]]:
    """Everything once; told one by one, for all of them together take minutes."""
    yield TYPST, _run(_theirs(issue, out))
    for form, options in FORMS.items():
        ours = _build(issue, out / form / "out", jobs, options)
        for state in STATES:
            yield f"{state}, {form}", _stated(state, issue, ours)


def _theirs(issue: Path, out: Path) -> tuple[str, ...]:
    return (sys.executable, str(HERE / "setter.py"), str(issue), str(out / "typst.pdf"))


def _build(issue: Path, out: Path, jobs: int, options: Sequence[str]) -> tuple[str, ...]:
    return (sys.executable, "-P", "-m", "layout", "build", str(issue), "--output", str(out), "--jobs", str(jobs), *options)


def _stated(state: str, issue: Path, command: Sequence[str]) -> Taken:
    """One build in its state; the copy is afterwards what it was before."""
    if state != CHANGED:
        return _run(command)
    story = sorted((issue / "copy").glob("*.md"))[-1]
    before = story.read_text(encoding="utf-8")
    head, body = before.rsplit("---\n", 1)
    try:
        story.write_text(f"{head}---\n{body.replace(*CHANGE, 1)}", encoding="utf-8")
        return _run(command)
    finally:
        story.write_text(before, encoding="utf-8")


def _run(command: Sequence[str]) -> Taken:
    started = time.perf_counter()
    run = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    assert run.stderr
    told = run.stderr.read()
    _, status, used = os.wait4(run.pid, 0)
    run.returncode = os.waitstatus_to_exitcode(status)
    if run.returncode not in {0, 1}:  # 1: a page is held, which takes as long
        raise SystemExit(f"{told}\nnothing was built, so nothing was timed")
    return Taken(time.perf_counter() - started, used.ru_utime + used.ru_stime, used.ru_maxrss * UNIT)


def _tell_together(issue: Path, out: Path, jobs: int) -> None:
    """Most memory that all processes of a cold run hold at once, shared pages counted once (Linux)."""
    rows = [(TYPST, f"{peak(_theirs(issue, out)) / MEGA:.0f}")]
    for form, options in FORMS.items():
        rows.append((f"cold, {form}", f"{peak(_build(issue, out / 'memory' / form / 'out', jobs, options)) / MEGA:.0f}"))
    show((f"{int(issue.name)} pages: all processes together, MB", "most"), rows)
    shutil.rmtree(out / "memory")


def _tell(pages: int, column: Column) -> None:
    sys.stdout.write(f"{pages} pages, load {os.getloadavg()[0]:.1f}\n\n")
    show(("whole process", "least s", "median s", "most s", "CPU s", "pages/s", "largest process MB", "× Typst"), _rows(pages, column))
    show(("goal", "form", "at most", "measured", ""), _goals(column))


def _rows(pages: int, column: Column) -> Iterator[tuple[str, ...]]:
    base = _median(column[TYPST])
    for name, runs in column.items():
        wall, cpu = Spread.of(run.wall for run in runs), Spread.of(run.cpu for run in runs)
        most = max(run.most for run in runs) / MEGA
        yield (name, *wall.cells(), f"{cpu.middle:.2f}", f"{pages / wall.middle:.2f}", f"{most:.0f}", f"{wall.middle / base:.2f}")


def _goals(column: Column) -> Iterator[tuple[str, ...]]:
    for form in FORMS:
        for state, against, most, words in GOALS:
            base = column[TYPST if against == TYPST else f"{against}, {form}"]
            share = _median(column[f"{state}, {form}"]) / _median(base)
            yield words, form, f"{most:g} ×", f"{share:.2f} ×", _met(share, most)


def _tell_pages(columns: Mapping[int, Column]) -> None:
    """Seconds a page of issues of several sizes: by the clock, and of the processor; the largest against the smallest."""
    least, most = min(columns), max(columns)
    for words, figure in (("seconds a page", _median), ("CPU seconds a page", _cpu)):
        cost = {name: [figure(column[name]) / pages for pages, column in columns.items()] for name in columns[least]}
        rows = [(name, *(f"{each:.3f}" for each in costs), f"{costs[-1] / costs[0]:.2f}") for name, costs in cost.items()]
        show((words, *(f"{pages} pages" for pages in columns), f"{most} : {least}"), rows)
    costs = {form: _cpu(columns[most][f"{COLD}, {form}"]) / most / (_cpu(columns[least][f"{COLD}, {form}"]) / least) for form in FORMS}
    head = f"a page of {most} costs no more CPU than one of {least}, cold"
    show((head, "at most", "measured", ""), ((form, "1 ×", f"{share:.2f} ×", _met(share, 1)) for form, share in costs.items()))


def _met(share: float, most: float) -> str:
    return "met" if share <= most else "missed"


def _median(runs: Sequence[Taken]) -> float:
    return Spread.of(run.wall for run in runs).middle


def _cpu(runs: Sequence[Taken]) -> float:
    return Spread.of(run.cpu for run in runs).middle


if __name__ == "__main__":
    main()
