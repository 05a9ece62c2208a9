"""The eight pages of the sample issue side by side: cut by a rule of thumb, cut by the guide, and with the solver.

python bench/makeup/sidebyside.py prints the table; --write docs/makeup-7003.md puts it between the marks of that page, and --pictures
docs/pictures writes all pages of the first and of the last way as one picture each. The rule of thumb is the guillotine as it first was.
"""

from __future__ import annotations

import argparse
import io
import sys
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, redirect_stdout
from dataclasses import dataclass, replace
from pathlib import Path
from time import process_time
from unittest.mock import patch

from PIL import Image

HERE = Path(__file__).parent
sys.path += [str(HERE.parent)] if str(HERE.parent) not in sys.path else []

from figures import show  # noqa: E402 - within reach from here on
from makeup.compare import ISSUE, between  # noqa: E402

from layout.build import Room, open_room, warm  # noqa: E402
from layout.makeup import place, saw, stone  # noqa: E402
from layout.makeup.plan import index_story  # noqa: E402
from layout.page import Page  # noqa: E402
from layout.press import paint  # noqa: E402
from layout.proof.metrics import measure  # noqa: E402
from layout.proof.sheets import picture  # noqa: E402
from layout.stylebook import Stylebook  # noqa: E402

WAYS = THUMB, GUIDED, SOLVED = "rule of thumb", "guillotine", "with the solver"
FIRST = {"SAMPLES": 300, "STARTS": 16}
"""As many pages were cut, and begun from, before there was a guide."""
ACROSS = 4
WIDE = 1650
COLOURS = 32
PICTURES = {THUMB: "7003-thumb.png", SOLVED: "7003-solved.png"}


@dataclass(frozen=True, slots=True)
class Told:
    """A page made in one way."""

    page: Page
    seconds: float
    score: int
    strain: float
    """Metric M10, per mille."""

    def count(self, *faults: str) -> int:
        """How often faults occur."""
        return sum(count for name, count in self.page.demerits if name in faults)


def made(way: str, room: Room) -> tuple[Told, ...]:
    """All pages of the issue in one way."""
    book = room.book if way == SOLVED else replace(room.book, makeup=replace(room.book.makeup, effort=0))
    with ExitStack() as stack:
        if way == THUMB:
            stack.enter_context(patch.object(stone, "worth", lambda items, makeup: None))
            for name, number in FIRST.items():
                stack.enter_context(patch.object(saw, name, number))
        return tuple(_made(number, room, book) for number in (plan.number for plan in room.plans))


def _made(number: int, room: Room, book: Stylebook) -> Told:
    plan = room.numbered(number)
    index = index_story(plan, room.plans, book)
    started = process_time()
    page = place(plan, index, room.setter, book)
    seconds = process_time() - started
    score = sum(count * book.makeup.demerit(name) for name, count in page.demerits)
    return Told(page, seconds, score, measure(page, book).strain)


# ---- shown -------------------------------------------------------------------------------------------------------------


def table(ways: Sequence[tuple[Told, ...]]) -> str:
    """Page by page, each cell with the three ways in their order."""
    head = ("page", "score", "through cuts", "butting", "tower", "eclipsed", "fillers", "strain M10, ‰")
    with redirect_stdout(io.StringIO()) as told:
        show(head, _rows(ways))
    return told.getvalue()


def _rows(ways: Sequence[tuple[Told, ...]]) -> Iterator[tuple[str, ...]]:
    pages = list(zip(*ways, strict=True))
    for each in pages:
        yield (str(each[0].page.plan.number), *(" · ".join(cells) for cells in zip(*map(_cells, each), strict=True)))
    sums = [[sum(told.score for told in way), sum(told.count("cut", "cross") for told in way)] for way in ways]
    yield ("all", *(" · ".join(str(one[n]) for one in sums) for n in (0, 1)), "", "", "", "", "")


def _cells(told: Told) -> tuple[str, ...]:
    fillers = sum(frame.kind == "filler" for frame in told.page.frames)
    counts = (told.score, told.count("cut", "cross"), told.count("butting"), told.count("tower"), told.count("eclipsed"), fillers)
    return (*map(str, counts), f"{told.strain:.0f}")


def sheet(pages: Sequence[Told], room: Room, path: Path) -> None:
    """All pages of one way as one picture of few colours."""
    shown = [_shrunk(picture(paint(told.page, room.book, room.assets)), WIDE // ACROSS - 8) for told in pages]
    high, wide = max(one.height for one in shown) + 8, WIDE // ACROSS
    whole = Image.new("RGB", (WIDE, high * -(-len(shown) // ACROSS)), (205, 205, 205))
    for number, one in enumerate(shown):
        whole.paste(one, (number % ACROSS * wide + 4, number // ACROSS * high + 4))
    whole.quantize(COLOURS).save(path, optimize=True)


def small(png: bytes, path: Path, wide: int) -> None:
    """A page as a small picture."""
    _shrunk(png, wide).quantize(COLOURS).save(path, optimize=True)


def _shrunk(png: bytes, wide: int) -> Image.Image:
    shown = Image.open(io.BytesIO(png)).convert("RGB")
    return shown.resize((wide, round(shown.height * wide / shown.width)), Image.Resampling.LANCZOS)


def main(arguments: Sequence[str] | None = None) -> None:
    """Make the pages, tell of them, show them."""
    parser = argparse.ArgumentParser(description="The pages of the sample issue, made up in three ways.")
    parser.add_argument("--write", type=Path, help="Put the table between the marks of this page.")
    parser.add_argument("--pictures", type=Path, help="Write pictures of the first and the last way to this folder.")
    asked = parser.parse_args(arguments)
    room = open_room(ISSUE)
    warm(room)
    ways = {way: made(way, room) for way in WAYS}
    said = table(list(ways.values()))
    sys.stdout.write(said)
    if asked.write:
        asked.write.write_text(between(asked.write.read_text(encoding="utf-8"), said), encoding="utf-8")
    for way, name in PICTURES.items() if asked.pictures else ():
        sheet(ways[way], room, asked.pictures / name)


if __name__ == "__main__":
    main()
