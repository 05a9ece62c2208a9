"""A proof desk lasts: corrections leave no memory, no file and no thread behind. BROADSHEET_CORRECTIONS says how many: 120, or 200."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

TESTS = Path(__file__).parents[1]
COUNT = int(os.environ.get("BROADSHEET_CORRECTIONS", "120"))
SWING = 1.05


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="this system does not say how much memory a process has")
def test_corrections_leave_nothing_behind(tmp_path: Path) -> None:
    command = [sys.executable, str(TESTS / "lasting.py"), str(tmp_path), str(COUNT)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=COUNT * 5)
    assert done.returncode == 0, done.stderr
    *looks, threads = done.stdout.splitlines()
    told = [tuple(map(int, line.split())) for line in looks]
    first, last = (told[: len(told) // 2], told[len(told) // 2 :])
    # What the first half takes once is no leak; what the second takes besides is one.
    assert max(kb for _, kb, _ in last) <= SWING * max(kb for _, kb, _ in first), looks
    assert max(files for *_, files in last) <= max(files for *_, files in first), looks
    assert threads == "threads ['MainThread']"
