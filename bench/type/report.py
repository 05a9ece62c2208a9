"""The type report: twelve checks of what is printed, as a table.

python bench/type/report.py prints it; --write docs/type-report.md puts it between the marks of that page too, which tells how to read it.
1 when a goal is missed, 2 when nothing could be measured.
"""

from __future__ import annotations

import argparse
import io
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import redirect_stdout
from dataclasses import dataclass
from functools import cached_property, partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import beside
import corpus
from checks import (
    balance,
    baselines,
    digits,
    division,
    edges,
    gaps,
    headlines,
    lineends,
    lone,
    pages,
    pairs,
    recombined,
    replay,
    taboos,
    typelines,
    wrapping,
)
from checks.row import Row, none_of
from checks.specimen import Specimen
from compare import between
from figures import seconds, show

from layout.build import Room, open_room
from layout.issue import Kind, Story
from layout.units import in_points

ISSUE = beside.ROOT / "issues" / "7003"
MEASURES = (11, 13, 15, 17, 20, 21)
WIDE = 40
"""Ems of the sheet that single characters are printed on."""
PAGES = 30
"""Recombined pages."""

FULL = str.maketrans(",:;?!()", "，：；？！（）")
"""Marks typed half width in Chinese text are set full (house rule), and read alike."""

# What --quick leaves of it: no download, one font, few pages.
QUICK_CHARACTERS, QUICK_MEASURES, QUICK_PAGES, QUICK_COLUMNS, QUICK_BUILT = 4000, (13, 20), 3, 3, "2,3"


@dataclass(frozen=True, slots=True)
class Asked:
    """What the command line wants measured."""

    characters: int
    measures: tuple[int, ...]
    checks: frozenset[int]
    quick: bool
    verbose: bool
    write: Path | None = None
    """A page of the manual that takes the tables too."""


class Bench:
    """The copy, the strips and the pages, each made the first time a check asks for it."""

    def __init__(self, asked: Asked, folder: Path) -> None:
        self.asked, self.folder = asked, folder
        self.room: Room = open_room(ISSUE)
        self.em, self.pitch = in_points(self.room.book.grid.em), in_points(self.room.book.grid.row)

    @cached_property
    def articles(self) -> tuple[tuple[str, ...], ...]:
        """Headline and paragraphs of each article: of the corpus, or of the sample issue when it must be quick."""
        if not self.asked.quick:
            return corpus.articles()
        return tuple(_texts(story) for story in pages.copy_of(self.room).values() if story.headline and story.body)

    @cached_property
    def copy(self) -> tuple[str, ...]:
        """Paragraphs for the strips; of the sample issue those without a dateline, which is set in another face."""
        if not self.asked.quick:
            return corpus.paragraphs(self.asked.characters)
        return corpus.first(tuple(text for article in self.articles for text in article[2:]), self.asked.characters)

    @cached_property
    def strips(self) -> dict[int, typelines.Strip]:
        return {measure: typelines.printed(self.copy, measure, self.room) for measure in self.asked.measures}

    @cached_property
    def greedy(self) -> dict[int, typelines.Strip]:
        return {measure: typelines.by_first_fit(self.copy, measure) for measure in self.asked.measures}

    @cached_property
    def drawn(self) -> replay.Drawn:
        return replay.drawn(self.strips.values(), Specimen(self.room, self.room.assets, WIDE))

    @cached_property
    def built(self) -> dict[str, Any]:
        return self.build("first")

    @cached_property
    def sheets(self) -> tuple[pages.Sheet, ...]:
        return tuple(pages.sheets(self.built, self.folder / "first"))

    def build(self, name: str) -> dict[str, Any]:
        """The sample issue built into a folder of its own."""
        return pages.built(ISSUE, self.folder / name, QUICK_BUILT if self.asked.quick else "")


def _texts(story: Story) -> tuple[str, ...]:
    return " ".join(story.headline), *(paragraph.text for paragraph in story.body if paragraph.kind is Kind.TEXT)


def _unread(bench: Bench) -> Iterator[Row]:
    """Whether the strips read back as the copy."""
    copy = "".join("".join(bench.copy).split()).translate(FULL)
    lost = [f"{m} em" for m, strip in bench.strips.items() if "".join(line.text for line in strip.lines).translate(FULL) != copy]
    yield none_of(1, f"strips whose text is not the copy, {len(copy):,} characters", lost)


def _columns(bench: Bench) -> Iterator[Row]:
    """Check 9 over the built pages and the recombined ones."""
    quick = bench.asked.quick
    made = list(recombined.recombined(bench.articles, QUICK_PAGES if quick else PAGES, bench.room))
    yield none_of(9, f"recombined pages left open, of {len(made)}", [page.sheet.name for page in made if not page.closed])
    issue = pages.copy_of(bench.room)
    closed = [page for page in made if page.closed]
    copy = {sheet.name: issue for sheet in bench.sheets} | {page.sheet.name: page.copy for page in closed}
    yield from balance.rows([*bench.sheets, *(page.sheet for page in closed)], copy, bench.pitch)


def _checks(bench: Bench) -> dict[int, Callable[[], Iterable[Row]]]:
    """Every check by its number."""
    quick = bench.asked.quick
    return {
        1: lambda: (*_unread(bench), *lineends.rows(bench.strips, bench.greedy, bench.room)),
        2: lambda: gaps.rows(bench.strips, bench.greedy),
        3: lambda: replay.rows(bench.strips, bench.drawn),
        4: lambda: pairs.rows(bench.room, quick),
        5: lambda: edges.rows(bench.strips, bench.drawn),
        6: lambda: lone.rows(bench.strips, bench.greedy),
        7: lambda: digits.rows(bench.strips, bench.greedy, bench.drawn),
        8: lambda: baselines.rows(bench.sheets, bench.em, bench.pitch),
        9: lambda: _columns(bench),
        10: lambda: (*division.rows(bench.room, QUICK_COLUMNS if quick else division.MOST), *wrapping.rows(bench.sheets, bench.em)),
        11: headlines.rows,
        12: lambda: taboos.rows(bench.built, bench.sheets, bench.build("again"), bench.pitch),
    }


def measured(asked: Asked) -> list[Row]:
    """All rows of the checks asked for; says on the terminal how long each took."""
    rows: list[Row] = []
    with TemporaryDirectory() as folder:
        for number, check in _checks(Bench(asked, Path(folder))).items():
            if number in asked.checks:
                took = seconds(partial(_extend, rows, check))
                sys.stderr.write(f"check {number}: {took:.1f} s\n")
    return rows


def _extend(rows: list[Row], check: Callable[[], Iterable[Row]]) -> None:
    rows += check()


def tables(rows: Sequence[Row], measures: Sequence[int]) -> str:
    """The rows as Markdown: those of a figure for each measure, then those of one figure across."""
    each = [row for row in rows if len(row.figures) == len(measures) > 1]
    with redirect_stdout(io.StringIO()) as told:
        if each:
            show(("by measure", *(f"{measure} em" for measure in measures), "goal", ""), map(_cells, each))
        show(("across", "figure", "goal", ""), [_cells(row) for row in rows if row not in each])
    met = [row.met for row in rows]
    return f"{told.getvalue()}{met.count(True)} goals met, {met.count(False)} missed.\n"


def _cells(row: Row) -> tuple[str, ...]:
    return f"{row.check} {row.name}", *row.figures, row.goal, row.verdict


def offenders(rows: Iterable[Row]) -> Iterator[str]:
    """The lines behind the figures."""
    for row in rows:
        if row.offenders:
            yield f"\n{row.check} {row.name}\n" + "".join(f"    {text}\n" for text in row.offenders)


def asked(arguments: Sequence[str] | None = None) -> Asked:
    """The command line read."""
    parser = argparse.ArgumentParser(description="Twelve checks of printed type, as a table.")
    parser.add_argument("--characters", type=int, default=0, help="Least characters of the corpus to set; 220,000 by default.")
    parser.add_argument("--measures", type=int, nargs="+", choices=range(7, 61), metavar="EMS", help="7 to 60.")
    parser.add_argument("--checks", type=int, nargs="+", choices=range(1, 13), metavar="CHECK", default=range(1, 13), help="1 to 12.")
    parser.add_argument("--verbose", action="store_true", help="List the lines behind the figures.")
    parser.add_argument("--quick", action="store_true", help="A sample of everything from the sample issue; downloads nothing.")
    parser.add_argument("--write", type=Path, help="Put the tables between the marks of this page too.")
    given = parser.parse_args(arguments)
    measures = given.measures or (QUICK_MEASURES if given.quick else MEASURES)
    characters = given.characters or (QUICK_CHARACTERS if given.quick else 0)
    return Asked(characters, tuple(measures), frozenset(given.checks), given.quick, given.verbose, given.write)


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, print, and say by the exit code whether every goal is met."""
    wish = asked(arguments)
    try:
        rows = measured(wish)
    except (corpus.CorpusError, RuntimeError, FileNotFoundError) as error:
        sys.stderr.write(f"{error}\n")
        return 2
    told = tables(rows, wish.measures)
    sys.stdout.write(told + "".join(offenders(rows) if wish.verbose else ()))
    if wish.write:
        wish.write.write_text(between(wish.write.read_text(encoding="utf-8"), told), encoding="utf-8")
    return int(any(row.met is False for row in rows))


if __name__ == "__main__":
    sys.exit(main())
