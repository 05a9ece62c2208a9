"""The whole build of an issue against the clock, as a whole process: cold, warm, stage by stage, and its memory.

Run it as python bench/stages.py [ISSUE] [--runs 3] [--jobs 0]; docs/bench.md says how to read the tables.
Cold: no cache of photos and fonts. Warm: the cache of the cold run before it. Cold and warm runs take turns.
Leaves nothing behind; ends with 1 when two builds of the same copy differ.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from figures import Spread, seconds, show
from memory import peak

HERE = Path(__file__).parent
GOAL_SECONDS = 6.0
"""A cold build of eight pages on two cores."""
GOAL_BYTES = 600_000_000
"""A run with all its workers, shared pages counted once."""
MEGA = 1_000_000
WORKED = ("makeup", "press", "inspect", "plates", "proof")
"""Stages of a page, as `build.make` names them."""


@dataclass(frozen=True, slots=True)
class Build:
    """What one build took, and what it gave."""

    wall: float
    cpu: float
    parent: float
    """Most bytes of the parent; `worker`: of its largest worker, 0 when it had none."""
    worker: float
    stages: Mapping[str, float]
    """Seconds by stage, summed over pages."""
    digests: Mapping[str, str]
    """SHA-256 of each page by its file name."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What to build, and how often."""

    issue: Path
    runs: int
    jobs: int


def main() -> int:
    """Run the builds and print the tables."""
    asked = _asked()
    with TemporaryDirectory(prefix="broadsheet-bench-") as folder:
        base = Path(folder)
        turns = [_turn(asked, base / str(turn)) for turn in range(asked.runs)]
        alone, pair = (_build(asked.issue, base / f"jobs{jobs}" / "out", jobs) for jobs in (1, 2))
        together = peak(_command(asked.issue, base / "memory" / "out", asked.jobs))
    cold, warm = ([turn[at] for turn in turns] for at in (0, 1))
    _tell(asked, cold, warm, alone)
    _tell_stages(cold, warm)
    _tell_memory(cold, warm, together)
    return _tell_equal([*cold, *warm, alone, pair])


def _asked() -> Asked:
    parser = argparse.ArgumentParser(description="Time the whole build of an issue.")
    parser.add_argument("issue", type=Path, nargs="?", default=HERE.parent / "issues" / "7003")
    parser.add_argument("--runs", type=int, default=3, help="cold and warm runs, taking turns (3)")
    parser.add_argument("--jobs", type=int, default=0, help="worker processes (one to a core)")
    given = parser.parse_args()
    return Asked(given.issue.resolve(), max(1, given.runs), given.jobs)


def _command(issue: Path, out: Path, jobs: int) -> tuple[str, ...]:
    return (sys.executable, "-m", "layout", "build", str(issue), "--output", str(out), "--jobs", str(jobs))


def _turn(asked: Asked, folder: Path) -> tuple[Build, Build]:
    """A cold build and a warm one after it: the cache stands beside the output."""
    return _build(asked.issue, folder / "cold", asked.jobs), _build(asked.issue, folder / "warm", asked.jobs)


def _build(issue: Path, out: Path, jobs: int) -> Build:
    out.parent.mkdir(parents=True, exist_ok=True)
    figures = out.parent / f"{out.name}.json"
    command = (sys.executable, str(HERE / "clocked.py"), str(figures), *_command(issue, out, jobs)[3:])
    told: list[str] = []
    wall = seconds(lambda: told.append(subprocess.run(command, capture_output=True, text=True, check=False).stderr))
    taken: dict[str, float] = json.loads(figures.read_text(encoding="utf-8")) if figures.exists() else {}
    if taken.get("code") not in (0, 1):  # 1: a page is held, which takes as long
        raise SystemExit(f"{told[0]}\nnothing was built, so nothing was timed")
    return Build(wall, taken["cpu"], taken["parent"], taken["worker"], _stages(out), _digests(out))


def _stages(out: Path) -> dict[str, float]:
    """Seconds of the report by stage: the desk once, the others summed over pages."""
    timings: dict[str, float] = json.loads((out / "report.json").read_text(encoding="utf-8"))["timings"]
    summed = {stage: sum(took for name, took in timings.items() if name.endswith(f" {stage}")) for stage in WORKED}
    return {"desk": timings["desk"], **summed}


def _digests(out: Path) -> dict[str, str]:
    return {pdf.name: hashlib.sha256(pdf.read_bytes()).hexdigest() for pdf in sorted(out.rglob("*.pdf"))}


def _tell(asked: Asked, cold: Sequence[Build], warm: Sequence[Build], alone: Build) -> None:
    pages, jobs = len(cold[0].digests), asked.jobs or _cores()
    _say(f"{asked.issue.name}: {pages} pages, {jobs} jobs on {_cores()} cores, {asked.runs} runs each, load {os.getloadavg()[0]:.1f}\n")
    walls = {"cold": Spread.of(b.wall for b in cold), "warm": Spread.of(b.wall for b in warm), "cold, one job": Spread.of([alone.wall])}
    rows = [(name, *wall.cells(), f"{pages / wall.middle:.2f}") for name, wall in walls.items()]
    show(("whole process, seconds", "least", "median", "most", "pages/s"), rows)
    first, second = walls["cold"].middle, walls["warm"].middle
    _say(f"cold : warm = {first / second:.2f}; one job : {jobs} jobs = {alone.wall / first:.2f}; {_goal(first, GOAL_SECONDS, 's')}\n")


def _cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _tell_stages(cold: Sequence[Build], warm: Sequence[Build]) -> None:
    columns = [_column(builds) for builds in (cold, warm)]
    rows = [(stage, *(cell for column in columns for cell in _cells(column, stage))) for stage in columns[0]]
    show(("stage, summed over pages", "cold s", "of CPU", "warm s", "of CPU"), rows)


def _column(builds: Sequence[Build]) -> dict[str, float]:
    """Median seconds by stage, then what no stage accounts for, then all CPU seconds."""
    stages = {stage: Spread.of(build.stages[stage] for build in builds).middle for stage in ("desk", *WORKED)}
    cpu = Spread.of(build.cpu for build in builds).middle
    return {**stages, "start, preflight, release": cpu - sum(stages.values()), "all CPU": cpu}


def _cells(column: Mapping[str, float], stage: str) -> tuple[str, str]:
    return f"{column[stage]:.2f}", f"{column[stage] / column['all CPU']:.0%}"


def _tell_memory(cold: Sequence[Build], warm: Sequence[Build], together: int) -> None:
    rows = [
        (f"{who}, {name}", *Spread.of(getattr(build, who) / MEGA for build in builds).cells(".0f"))
        for who in ("parent", "worker")
        for name, builds in (("cold", cold), ("warm", warm))
    ]
    show(("peak memory of one process, MB", "least", "median", "most"), rows)
    if together:
        held = together / MEGA
        _say(f"parent and workers together, shared pages once, cold: {held:.0f} MB; {_goal(held, GOAL_BYTES / MEGA, 'MB')}\n")


def _goal(figure: float, goal: float, unit: str) -> str:
    return f"goal under {goal:g} {unit}: {'met' if figure < goal else 'missed'}"


def _tell_equal(builds: Sequence[Build]) -> int:
    """Say whether all builds gave the same bytes, else which pages differ."""
    differ = sorted({name for build in builds for name, _ in build.digests.items() ^ builds[0].digests.items()})
    verdict = f"NOT the same: {', '.join(differ)}" if differ else "byte for byte the same"
    _say(f"{len(builds)} builds, cold and warm, one job and several: the PDFs are {verdict}")
    return 1 if differ else 0


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")


if __name__ == "__main__":
    raise SystemExit(main())
