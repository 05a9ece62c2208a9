"""An issue made here, and by two workers of a scheduler beside it: every file must be the same bytes.

Run it as python bench/rival/farmed.py [--pages 64] [--no-plates] [--folder FOLDER]. The pages are those of workload.py, written below
FOLDER, where they stay; without it, nothing stays. The exit code is 1 when a file differs. Needs `distributed`, of the extra “dev”.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

HERE = Path(__file__).parent
sys.path += [str(HERE.parent)] if str(HERE.parent) not in sys.path else []

from figures import show  # noqa: E402 - within reach from here on
from rival.workload import write  # noqa: E402

WORKERS = 2
WAIT = 60
"""Seconds that scheduler and workers are given to begin."""
UNTIMED = "timings"
"""The one key of a report that tells of the run and not of the pages."""


def main() -> int:
    """Make the pages both ways, show how long it took, and compare."""
    asked = _asked()
    with TemporaryDirectory(prefix="broadsheet-farmed-") as aside:
        folder = (asked.folder or Path(aside)).resolve()
        issue = folder / "issues" / f"{asked.pages:04}"
        issue = issue if (issue / "boxes.json").exists() else write(folder, asked.pages)
        plates = ("--no-plates",) if asked.no_plates else ()
        here, there = Path(aside) / "here" / issue.name, Path(aside) / "there" / issue.name
        rows = [("here, two processes", f"{_build(issue, here, '--jobs', str(WORKERS), *plates):.1f}")]
        with scheduler(Path(aside)) as address:
            rows.append(("two workers of a scheduler", f"{_build(issue, there, '--cluster', address, *plates):.1f}"))
        differ = unlike(here, there)
        count = len(_files(here))
    show((f"{asked.pages} pages, whole process", "seconds"), rows)
    sys.stdout.write(f"NOT the same: {', '.join(differ)}\n" if differ else f"{count} files, byte for byte the same\n")
    return 1 if differ else 0


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Compare pages made here with those of a cluster.")
    parser.add_argument("--pages", type=int, default=64)
    parser.add_argument("--no-plates", action="store_true")
    parser.add_argument("--folder", type=Path, help="where to keep the workload")
    return parser.parse_args()


def _build(issue: Path, out: Path, *options: str) -> float:
    """Seconds that a whole process takes to make the issue."""
    command = (sys.executable, "-m", "layout", "build", str(issue), "--output", str(out), *options)
    started = time.perf_counter()
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode not in {0, 1}:  # 1: a page is held, which is a page all the same
        raise SystemExit(f"{done.stderr}\nnothing was built, so nothing was compared")
    return time.perf_counter() - started


@contextmanager
def scheduler(folder: Path) -> Iterator[str]:
    """A scheduler and its workers, each a process of its own; the address it answers at."""
    told = folder / "scheduler.json"
    with ExitStack() as stack:
        stack.enter_context(_running(folder, "scheduler", "--host", "127.0.0.1", "--port", "0", "--scheduler-file", str(told)))
        address: str = json.loads(_read_once_there(told))["address"]
        for _ in range(WORKERS):
            options = ("--nthreads", "1", "--no-dashboard", "--local-directory", str(folder))
            stack.enter_context(_running(folder, "worker", address, *options))
        yield address


@contextmanager
def _running(folder: Path, *command: str) -> Iterator[None]:
    """A program of Dask; when it is no longer wanted it is asked to end, with all that it has started."""
    with (folder / f"{command[0]}.log").open("ab") as log:
        run = subprocess.Popen((sys.executable, "-m", "dask", *command), stdout=log, stderr=log)
        try:
            yield
        finally:
            run.terminate()
            run.wait(WAIT)


def _read_once_there(path: Path) -> str:
    until = time.monotonic() + WAIT
    while time.monotonic() < until:
        if path.exists() and (text := path.read_text("utf-8")).endswith("}"):
            return text
        time.sleep(0.05)
    raise SystemExit("the scheduler does not begin")


def unlike(here: Path, there: Path) -> Sequence[str]:
    """Names of the files that differ in two outputs, or are in one of them alone; the timings of a report count for nothing."""
    one, other = _files(here), _files(there)
    return sorted(name for name in one.keys() | other.keys() if one.get(name) != other.get(name))


def _files(out: Path) -> dict[str, bytes]:
    found = {path.relative_to(out).as_posix(): path.read_bytes() for path in sorted(out.rglob("*")) if path.is_file()}
    report = json.loads(found["report.json"])
    return found | {"report.json": json.dumps({**report, UNTIMED: None}).encode()}


if __name__ == "__main__":
    raise SystemExit(main())
