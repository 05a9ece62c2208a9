"""Many pages in one process leave nothing behind: the short form of `make soak`."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

BENCH = Path(__file__).parents[1] / "bench"


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="this system does not say how much memory a process has")
def test_sixty_pages_leave_no_memory_no_file_and_no_process() -> None:
    done = subprocess.run([sys.executable, BENCH / "soak.py", "--pages", "60"], capture_output=True, text=True, check=False, timeout=240)
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.rstrip().endswith("nothing grows")


def test_the_soak_tells_what_grows(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(BENCH))
    soak = pytest.importorskip("soak")
    flat = [soak.Look(pages, 100_000 + pages, 8, 1) for pages in range(10, 110, 10)]
    assert soak.grown(flat) == []
    assert soak.grown([*flat[:-1], soak.Look(100, 105_100, 9, 3)]) == [
        "memory grew from 100050 to 105100 kB between page 50 and page 100", "1 files were left open", "2 processes were left",
    ]  # fmt: skip
