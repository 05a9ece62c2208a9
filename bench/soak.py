"""A thousand pages made in one process, every issue with copy that was not there before: memory stays flat, no file is left open.

Run it as python bench/soak.py [--pages 1000] [--plates]. Linux only: it reads /proc. The exit code is 1 when something grows.
"""

from __future__ import annotations

import argparse
import ctypes
import gc
import os
import random
import shutil
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from figures import show
from PIL import Image

from layout.build import build, open_room
from layout.night.cache import Cache
from layout.night.derive import derived
from layout.night.release import release
from layout.night.workers import Order, crew

PAGES = 4
"""Pages of the issue that is built again and again."""
HOUSE = """\
name: 明衡法治报
grid: {page: [120mm, 170mm], bleed: 0mm, area: [100mm, 120mm], top: 30mm, columns: 2, characters: 16, gutter: 1, rows: 28}
furniture: {masthead: {rows: 6}}
"""
HAN = "的一是了我不人在他有这上们来到时大地为子中你说生国年着就那和要她出也得里后自以会家可下而过天去能对小多然于心学么之都好看起"
SHARE = 1.05
"""Most memory after the last half of the pages, as a share of that before it."""
LOOKS = 20
"""How often a run looks at itself."""


@dataclass(frozen=True, slots=True)
class Look:
    """What a process held after so many pages."""

    pages: int
    kilobytes: int
    files: int
    children: int


def soaked(pages: int, plates: str | None) -> Iterator[Look]:
    """Build a small issue until so many pages are made: each time with other words, every tenth time with another photo."""
    chance = random.Random(1)
    with TemporaryDirectory(prefix="soak-") as place:
        issue = _paper(Path(place) / "issues")
        runs = pages // PAGES
        for run in range(1, runs + 1):
            _write(issue, chance, photo=run % 10 == 1)
            _built(issue, Path(place) / "output" / "0001", plates)
            if not run % max(1, runs // LOOKS):
                yield _look(run * PAGES)


def _paper(folder: Path) -> Path:
    """A paper on a small sheet."""
    issue = folder / "0001"
    for name in ("copy", "photos"):
        (issue / name).mkdir(parents=True)
    (folder / "house.yaml").write_text(HOUSE, "utf-8")
    pages = "".join(f"  - {{page: {number}, stories: [s{number}]}}\n" for number in range(1, PAGES + 1))
    (issue / "issue.yaml").write_text(f"number: 1\ndate: 2024-06-03\npages:\n{pages}", "utf-8")
    return issue


def _write(issue: Path, chance: random.Random, photo: bool) -> None:
    """Stories whose words no memory has seen; a new photo for the last of them if asked."""
    for number in range(1, PAGES + 1):
        picture = "photos:\n  - file: photos/p.jpg\n    caption: 说明\n" if number == PAGES else ""
        body = "。".join("".join(chance.choices(HAN, k=chance.randint(5, 30))) for _ in range(8))
        head = "".join(chance.choices(HAN, k=6))
        (issue / "copy" / f"s{number}.md").write_text(f"---\nheadline: {head}\n{picture}---\n{body}。\n", "utf-8")
    if photo:
        Image.frombytes("RGB", (30, 20), chance.randbytes(1800)).resize((900, 600)).save(issue / "photos" / "p.jpg", quality=80)


def _built(issue: Path, out: Path, plates: str | None) -> None:
    room = open_room(issue)
    order = Order(issue, "x4", Cache(out.parent / ".cache", 20_000_000), plates)
    built = build(room, range(1, PAGES + 1), crew(room, order, 1, lambda _: None), plates)
    release(built, out, {}, extras=derived(room, built))
    order.cache.prune()


def _look(pages: int) -> Look:
    """What is held when all that may be given back was given back."""
    gc.collect()
    ctypes.CDLL(None).malloc_trim(0)
    status = dict(line.split(":", 1) for line in Path("/proc/self/status").read_text("ascii").splitlines())
    open_ = [name for name in os.listdir("/proc/self/fd") if os.path.exists(f"/proc/self/fd/{name}")]
    children = Path(f"/proc/self/task/{os.getpid()}/children").read_text("ascii").split()
    return Look(pages, int(status["VmRSS"].split()[0]), len(open_), len(children))


def grown(looks: list[Look]) -> list[str]:
    """What is more at the end than it was in the middle."""
    middle, last = looks[(len(looks) - 1) // 2], looks[-1]
    wrong = []
    if last.kilobytes > middle.kilobytes * SHARE:
        wrong.append(f"memory grew from {middle.kilobytes} to {last.kilobytes} kB between page {middle.pages} and page {last.pages}")
    if last.files > looks[0].files:
        wrong.append(f"{last.files - looks[0].files} files were left open")
    if last.children > looks[0].children:
        wrong.append(f"{last.children - looks[0].children} processes were left")
    return wrong


def main() -> None:
    """Soak, show what was held on the way, and judge it."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--pages", type=int, default=1000)
    asked.add_argument("--plates", action="store_true")
    given = asked.parse_args()
    looks = []
    for look in soaked(given.pages, (shutil.which("gs") or "") if given.plates else None):
        looks.append(look)
        sys.stderr.write(f"\r{look.pages} pages")
        sys.stderr.flush()
    sys.stderr.write("\n")
    rows = [(f"{look.pages}", f"{look.kilobytes / 1024:.1f}", f"{look.files}", f"{look.children}") for look in looks]
    show(("pages", "MB", "open files", "processes"), rows)
    wrong = grown(looks)
    sys.stdout.write("\n".join(wrong) + "\n" if wrong else "nothing grows\n")
    raise SystemExit(1 if wrong else 0)


if __name__ == "__main__":
    main()
