"""Many pages in one process leave nothing behind: the short form of `make soak`."""

from __future__ import annotations

import random
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
    flat = [soak.Look(pages, 100_000 + pages, 8, 1, 0.0) for pages in range(10, 110, 10)]
    assert soak.grown(flat) == []
    assert soak.grown([*flat[:-1], soak.Look(100, 105_100, 9, 3, 0.0)]) == [
        "memory went from 100070 kB at page 70 to 105100 kB at page 100", "1 files were left open", "2 processes were left",
    ]  # fmt: skip
    # What the first half needs to warm up is no fault, nor what comes and goes; what comes once more is one.
    assert soak.grown([soak.Look(5, 50_000, 4, 0, 0.0), *flat]) == []
    waves = [soak.Look(pages, 100_000 if pages % 40 else 120_000, 8, 1, 0.0) for pages in range(10, 210, 10)]
    assert soak.grown(waves) == []
    assert len(soak.grown([*waves[:-1], soak.Look(200, 126_100, 8, 1, 0.0)])) == 1


def test_words_are_exchanged_and_nothing_else(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.syspath_prepend(str(BENCH))
    soak = pytest.importorskip("soak")
    (tmp_path / "copy").mkdir()
    head, body = "---\nheadline: 我是题目\n---\n", "我在这里说的是大家都知道的。\n\n## 中间\n\n" * 20
    (tmp_path / "copy" / "a.md").write_text(head + body, "utf-8")
    soak._reword(tmp_path, random.Random(1))
    now = (tmp_path / "copy" / "a.md").read_text("utf-8")
    assert now.startswith(head)
    new = now.removeprefix(head)
    changed = [(old, other) for old, other in zip(body, new, strict=True) if old != other]
    assert 0 < len(changed) < len(body) // 5
    assert all(old in soak.HAN and other in soak.HAN for old, other in changed)
