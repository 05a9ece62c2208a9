"""The same corpus set to the same measures by every engine at hand, measured from the PDFs.

python bench/type/compare.py prints the tables; --write docs/type-compare.md puts them between the marks of that page.
2 when the corpus cannot be had.
"""

from __future__ import annotations

import argparse
import io
import json
import resource
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import redirect_stdout
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TypeAlias

import beside
from corpus import CorpusError, paragraphs
from figures import show
from lines import Facts, damage, facts
from peers import ENGINES, Engine, Job
from strips import HOUSE, read

from layout.build import open_room
from layout.units import in_points

MEASURES = (11, 13, 15, 17, 20, 21)
MARKS = ("<!-- measured -->\n", "<!-- end of measured -->\n")
"""Between them stand the tables on the page of the manual."""


@dataclass(frozen=True, slots=True)
class Strip:
    """What was measured on one engine's strip."""

    facts: Facts
    damage: int
    seconds: float


Strips: TypeAlias = Mapping[tuple[str, int], Strip]
"""By engine and measure."""


@dataclass(frozen=True, slots=True)
class Measured:
    """A row of the comparison: how it is called, how it is read off a strip and written; `judged`: less is better."""

    name: str
    figure: Callable[[Strip], float]
    form: str = ",.0f"
    judged: bool = True


def _share(part: str) -> Callable[[Strip], float]:
    """A part of the justified lines in percent."""
    return lambda strip: 100 * getattr(strip.facts, part) / max(1, strip.facts.justified)


COLUMNS = (
    Measured("breaks that 避头尾 forbids", lambda strip: strip.facts.forbidden),
    Measured("breaks inside ——, ……, a number, a word without hyphen", lambda strip: strip.facts.split),
    Measured("paragraphs that end on one character (孤字)", lambda strip: strip.facts.lone),
    Measured("justified lines with a gap over 0.10 em, %", _share("loose"), ".2f"),
    Measured("gap that 99.5 % of justified lines keep below, em", lambda strip: strip.facts.nearly_most, ".3f"),
    Measured("widest gap, em", lambda strip: strip.facts.most, ".3f"),
    Measured("justified lines with Han closer than solid, %", _share("tight"), ".2f"),
    Measured("justified lines that squeeze 。 before ，, %", _share("hasty"), ".2f"),
    Measured("lines with an edge that is not flush", lambda strip: strip.facts.uneven),
    Measured("characters lost, doubled or moved", lambda strip: strip.damage),
    Measured("lines", lambda strip: strip.facts.lines, judged=False),
    Measured("CPU seconds, whole process", lambda strip: strip.seconds, ".1f"),
)


def main() -> int:
    """Make every strip, read it back, print the tables."""
    asked = _asked()
    try:
        copy = paragraphs(asked.characters)
    except CorpusError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    asked.output.mkdir(parents=True, exist_ok=True)
    present = [engine for engine in ENGINES if engine.version()]
    strips = _strips(copy, present, asked)
    told = "".join((_set_out(copy, present), *_tables(strips, present, asked.measures)))
    sys.stdout.write(told)
    if asked.write:
        asked.write.write_text(between(asked.write.read_text(encoding="utf-8"), told), encoding="utf-8")
    return 0


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="The same corpus by every engine at hand.")
    parser.add_argument("--characters", type=int, default=0, help="Least characters of the corpus to set; 220,000 by default.")
    parser.add_argument("--measures", type=int, nargs="+", choices=range(7, 61), metavar="EMS", default=MEASURES, help="7 to 60.")
    parser.add_argument("--output", type=Path, default=beside.KEPT / "type", help="Folder of the strips.")
    parser.add_argument("--write", type=Path, help="Put the tables between the marks of this page too.")
    return parser.parse_args()


def _strips(copy: Sequence[str], present: Iterable[Engine], asked: argparse.Namespace) -> Strips:
    """All strips: one is made while the last is read back."""
    grid = open_room(HOUSE).book.grid
    em, row = in_points(grid.em), in_points(grid.row)
    typed = asked.output / "copy.json"
    typed.write_text(json.dumps(copy, ensure_ascii=False), encoding="utf-8")
    made: dict[tuple[str, int], tuple[float, Future[tuple[Facts, int]]]] = {}
    with ProcessPoolExecutor(1) as reader:
        for engine in present:
            for measure in asked.measures:
                pdf = asked.output / f"{engine.name.replace(', ', '-')}-{measure}.pdf"
                took = _cpu(partial(engine.make, Job(str(typed.resolve()), measure, em, row), pdf.resolve()))
                made[engine.name, measure] = took, reader.submit(_judged, pdf, copy, measure, em)
        return {key: Strip(*judged.result(), took) for key, (took, judged) in made.items()}


def _cpu(work: Callable[[], object]) -> float:
    """CPU seconds of the processes that a piece of work starts and ends: a busy machine does not count."""
    before, _, after = resource.getrusage(resource.RUSAGE_CHILDREN), work(), resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def _judged(pdf: Path, copy: Sequence[str], measure: int, em: float) -> tuple[Facts, int]:
    printed = list(read(pdf, measure, em))
    return facts(printed, measure), damage(copy, printed)


def _set_out(copy: Sequence[str], present: Sequence[Engine]) -> str:
    """What was set, by which versions, and what is missing."""
    versions = dict.fromkeys(f"{engine.name.partition(',')[0]} {engine.version()}" for engine in present)
    absent = (engine for engine in ENGINES if engine not in present)
    missing = dict.fromkeys(f"{engine.name.partition(',')[0]} is not installed: {engine.needs}" for engine in absent)
    set_ = f"{len(copy):,} paragraphs, {sum(map(len, copy)):,} characters. {'; '.join(versions)}."
    return "\n".join((set_, *missing, "", ""))


def _tables(strips: Strips, present: Sequence[Engine], measures: Sequence[int]) -> Iterator[str]:
    """A table for each thing measured: engines by measures."""
    for column in COLUMNS:
        rows = [[column.figure(strips[engine.name, measure]) for measure in measures] for engine in present]
        cells = ((engine.name, *row) for engine, row in zip(present, marked(rows, column), strict=True))
        with redirect_stdout(io.StringIO()) as told:
            show((column.name, *(f"{measure} em" for measure in measures)), cells)
        yield told.getvalue()


def marked(rows: Sequence[Sequence[float]], column: Measured) -> list[list[str]]:
    """Figures as written, the best of each measure in bold where they differ."""
    written = [[format(figure, column.form) for figure in row] for row in rows]
    best = [format(min(figures), column.form) for figures in zip(*rows, strict=True)]
    won = [least if column.judged and len(set(cells)) > 1 else "" for least, cells in zip(best, zip(*written, strict=True), strict=True)]
    return [[f"**{cell}**" if cell == least else cell for cell, least in zip(row, won, strict=True)] for row in written]


def between(page: str, told: str) -> str:
    """A page with its tables put in anew."""
    before, opens, rest = page.partition(MARKS[0])
    _, closes, after = rest.partition(MARKS[1])
    if not (opens and closes):
        raise SystemExit(f"the page lacks its marks: {MARKS[0].strip()} and {MARKS[1].strip()}")
    return f"{before}{opens}\n{told.strip()}\n\n{closes}{after}"


if __name__ == "__main__":
    sys.exit(main())
