"""A thousand pages made in one process, every issue with copy that was not there before: memory stays flat, no file is left open.

Most pages are those of a paper on a small sheet, so that a thousand take minutes. In the middle of every two hundred the sample issue is
built whole, its words exchanged: its sheet, pictures, advertisements, and plates where Ghostscript is installed.

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
import time
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
from layout.night.workers import Order, crew, leave

SAMPLE = Path(__file__).parents[1] / "issues" / "7003"
PAGES = 4
"""Pages of the small issue that is built again and again."""
CYCLE, TURN = 200, 96
"""Pages after which all begins anew, and those of them after which the whole sample issue is built."""
HOUSE = """\
name: 明衡法治报
grid: {page: [120mm, 170mm], bleed: 0mm, area: [100mm, 120mm], top: 30mm, columns: 2, characters: 16, gutter: 1, rows: 28}
furniture: {masthead: {rows: 6}}
"""
HAN = "的一是了我不人在他有这上们来到时大地为子中你说生国年着就那和要她出也得里后自以会家可下而过天去能对小多然于心学么之都好看起"
EXCHANGED = 10
"""Percent of these words in a story that others take the place of."""
SHARE = 1.05
"""Most memory in the last quarter of the pages, as a share of the most in the quarter before."""
LOOKS = 20
"""How often a run looks at itself."""
CACHED = 20_000_000
"""Bytes of the cache: little, so that it is pruned."""


@dataclass(frozen=True, slots=True)
class Look:
    """What a process held after so many pages."""

    pages: int
    kilobytes: int
    files: int
    children: int
    seconds: float
    """Of the processor, since it began."""


def soaked(pages: int, plates: bool) -> Iterator[Look]:
    """Make so many pages: each time with other words, every tenth small issue with another photo; `plates` for the small ones too."""
    chance, gs = random.Random(1), shutil.which("gs") or ""
    with TemporaryDirectory(prefix="soak-") as place:
        small, whole = _paper(Path(place) / "small"), Path(place) / "issues" / SAMPLE.name
        shutil.copytree(SAMPLE.parent, whole.parent)
        made, step = 0, max(PAGES, pages // LOOKS)
        while made < pages:
            before = made
            if made % CYCLE == TURN:
                _reword(whole, chance)
                made += _built(whole, Path(place) / "output" / whole.name, gs)
            else:
                _write(small, chance, photo=made % (10 * PAGES) == 0)
                made += _built(small, Path(place) / "output" / small.name, gs if plates else None)
            if made // step > before // step:
                yield _look(made)


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


def _reword(issue: Path, chance: random.Random) -> None:
    """Some of the commonest words in the bodies of an issue exchanged for others of them."""
    for story in sorted((issue / "copy").glob("*.md")):
        head, rule, body = story.read_text("utf-8").rpartition("---\n")
        words = (chance.choice(HAN) if char in HAN and chance.random() * 100 < EXCHANGED else char for char in body)
        story.write_text(head + rule + "".join(words), "utf-8")


def _built(issue: Path, out: Path, plates: str | None) -> int:
    """Build an issue and forget it, as a night does; how many pages it has."""
    room = open_room(issue)
    order = Order(issue, "x4", Cache(out.parent / ".cache", CACHED), plates)
    built = build(room, [plan.number for plan in room.plans], crew(room, order, 1, lambda _: None), plates)
    release(built, out, {}, extras=derived(room, built))
    order.cache.prune()
    leave(issue)
    return len(built.pages)


def _look(pages: int) -> Look:
    """What is held when all that may be given back was given back."""
    gc.collect()
    ctypes.CDLL(None).malloc_trim(0)
    status = dict(line.split(":", 1) for line in Path("/proc/self/status").read_text("ascii").splitlines())
    open_ = [name for name in os.listdir("/proc/self/fd") if os.path.exists(f"/proc/self/fd/{name}")]
    children = Path(f"/proc/self/task/{os.getpid()}/children").read_text("ascii").split()
    return Look(pages, int(status["VmRSS"].split()[0]), len(open_), len(children), time.process_time())


def grown(looks: list[Look]) -> list[str]:
    """What became more in the last half of the looks: the most of its end against the most of its beginning.

    Memory goes up and down with the sample issue, whose faces take the place of the small paper's; both parts have seen both.
    """
    half = looks[len(looks) // 2 :]
    begin, end = half[: len(half) // 2], half[len(half) // 2 :]
    was, most = (max(part, key=lambda look: look.kilobytes) for part in (begin, end))
    wrong = []
    if most.kilobytes > was.kilobytes * SHARE:
        wrong.append(f"memory went from {was.kilobytes} kB at page {was.pages} to {most.kilobytes} kB at page {most.pages}")
    for name, held in (("files were left open", lambda look: look.files), ("processes were left", lambda look: look.children)):
        more = max(map(held, end)) - max(map(held, begin))
        if more > 0:
            wrong.append(f"{more} {name}")
    return wrong


def main() -> None:
    """Soak, show what was held on the way, and judge it."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--pages", type=int, default=1000)
    asked.add_argument("--plates", action="store_true", help="plates of the small pages too; three times as long")
    given = asked.parse_args()
    looks = []
    for look in soaked(given.pages, given.plates):
        looks.append(look)
        sys.stderr.write(f"\r{look.pages} pages")
        sys.stderr.flush()
    sys.stderr.write("\n")
    rows = [(f"{look.pages}", f"{look.kilobytes / 1024:.1f}", f"{look.files}", f"{look.children}", f"{look.seconds:.0f}") for look in looks]
    show(("pages", "MB", "open files", "processes", "CPU s"), rows)
    wrong = grown(looks)
    sys.stdout.write("\n".join(wrong) + "\n" if wrong else "nothing grows\n")
    raise SystemExit(1 if wrong else 0)


if __name__ == "__main__":
    main()
