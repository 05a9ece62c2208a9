"""Many corrections at one proof desk, in a process of its own: says after every ten how much memory and how many open files it has.

python tests/lasting.py FOLDER COUNT
"""

from __future__ import annotations

import ctypes
import gc
import os
import sys
import threading
import time
from pathlib import Path

from livepaper import until
from smallpaper import paper

from layout.night.live import LiveDesk
from layout.night.live_release import Press

LOOKS = 8
"""Times that it looks, for as long as a page takes."""


def look() -> tuple[int, int]:
    """Memory in kilobytes and open files that stay: the watchman and the hand take some for a moment."""
    looks = [now() for _ in range(LOOKS)]
    return min(kb for kb, _ in looks), min(files for _, files in looks)


def now() -> tuple[int, int]:
    """Memory in kilobytes that is in use, and open files."""
    time.sleep(0.05)
    gc.collect()
    ctypes.CDLL(None).malloc_trim(0)
    status = Path("/proc/self/status").read_text("utf-8")
    return int(status.partition("VmRSS:")[2].split()[0]), len(os.listdir("/proc/self/fd"))


def main(folder: Path, count: int) -> None:
    issue = paper(folder)
    press = Press(folder / "output" / "0001", folder / "output" / ".cache", plates=None, jobs=1)
    with LiveDesk(issue, press, lambda: "2024-06-02T23:15:02+08:00") as desk:
        until(lambda: not desk.issued().busy)
        slug = desk.issued().pages[0].stories[0][0]
        for turn in range(count):
            desk.correct(slug, "paragraph 0", f"本报讯 第{turn}次改动，{'正文一段。' * (turn % 7)}", desk.texts(slug)[0])
            until(lambda: not desk.issued().busy)
            desk.sheet(1)
            if turn % 10 == 9:
                print(turn + 1, *look(), flush=True)
    time.sleep(0.2)
    print("threads", sorted(thread.name for thread in threading.enumerate()))


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
