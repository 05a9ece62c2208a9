"""Marked headlines through the head setter: breaks by meaning, fit and cost, beside two segmenters alone.

Run it as python bench/type/heads.py [--issue issues/7003] [--verbose] [--held-out]; prints Markdown, ends with 1 when a goal is missed.
Every headline is set at every weight and span of the house's ladder that it is written for: where the editor's lines fill 85
to 100 % of the span at one of the sizes. Kickers and decks are set where they are too long for one line.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from statistics import median
from time import perf_counter

import beside
from figures import show
from headmarks import Marked, cut, ems, ends, leaning, lone, marked_heads, rating, strained, torn

from layout.desk import read
from layout.finding import Source
from layout.galley import Head
from layout.issue import Story, Weight
from layout.stylebook import Ladder
from layout.typeset.cabinet import Cabinet
from layout.typeset.headline import HeadSetter
from layout.typeset.phrases import INSIDE, NEVER, WORD, Pricing, break_prices
from layout.typeset.tokens import Segment

ISSUE = beside.ROOT / "issues" / "7003"
HALVES = ("development", "held-out")
"""The parts of the set: rules may be tried on the first, and the odds table learns from it; the second is for measuring alone."""
FULL = (850, 1000)
"""Fill of the span, thousandths (typography.md, check 11)."""
LEAST = 667
"""Fill under which a head looks lost: two thirds."""
USUAL, HARD = (850, 1150), (750, 1300)
"""Width scaling, thousandths (typography H4)."""
SOURCE = Source("heads.txt")


@dataclass(frozen=True, slots=True)
class Setting:
    """A marked head as it was set."""

    marked: Marked
    weight: Weight
    columns: int
    lines: tuple[str, ...]
    fill: int
    """Of the span by the longest line, thousandths."""
    scale: int

    @property
    def breaks(self) -> tuple[int, ...]:
        return ends(self.lines)

    @property
    def rating(self) -> str:
        return rating(self.marked, self.breaks)

    def __str__(self) -> str:
        asked = " / ".join(cut(self.marked.printed, self.marked.chosen))
        return f"{self.weight.value} {self.columns}: {' / '.join(self.lines)}  ({self.fill / 10:.0f} %)  asked: {asked}"


@cache
def cabinet(issue: Path = ISSUE) -> Cabinet:
    """The faces and the house style of an issue."""
    _, book, assets = read(issue.resolve())
    return Cabinet(book, assets)


def settings(case: Cabinet, pricing: Pricing = break_prices) -> tuple[Setting, ...]:
    """The whole set, each head wherever it is written for."""
    setter = HeadSetter(case)
    setter.pricing = pricing
    return tuple(setting for head in marked_heads() for setting in _set_everywhere(setter, head))


def _set_everywhere(setter: HeadSetter, head: Marked) -> Iterator[Setting]:
    grid = setter.book.grid
    for weight in Weight:
        for columns in range(1, grid.columns + 1):
            span, ladder = grid.width(columns), setter.book.ladder(weight, columns)
            if _written_for(head, ladder, span):
                yield _set(setter.set_heads(_story(head, weight), columns, span)[0], head, weight, columns)


def _story(head: Marked, weight: Weight) -> Story:
    if head.part == "kicker":
        return Story("kicker", SOURCE, ("题目",), kicker=(head.text,), weight=weight)
    if head.part == "deck":
        return Story("deck", SOURCE, ("题目",), deck=(head.text,), weight=weight)
    return Story("head", SOURCE, (head.text,), weight=weight)


def _written_for(head: Marked, ladder: Ladder, span: int) -> bool:
    """Whether an editor would hand in this head for a span."""
    lines = cut(head.printed, head.chosen)
    widest = max(map(ems, lines))
    if head.part == "headline":
        fills = (widest * size * 1000 / span for size in ladder.sizes)
        return len(lines) <= ladder.lines and any(FULL[0] <= fill <= FULL[1] for fill in fills)
    size = ladder.kicker if head.part == "kicker" else ladder.deck
    return widest * size <= span < ems(head.printed) * size


def _set(head: Head, marked: Marked, weight: Weight, columns: int) -> Setting:
    lines = [line.line for line in head.lines if line.part == marked.part]
    fill = max(line.width for line in lines) * 1000 // head.span
    return Setting(marked, weight, columns, tuple(line.text for line in lines), fill, lines[0].runs[0].scale)


# Figures

Row = tuple[str, str, str, bool]
"""Name, figure, goal, whether it is met."""


def _share(some: Iterable[object], all_: Sequence[object]) -> float:
    return 100 * len(list(some)) / max(1, len(all_))


def figures(found: Sequence[Setting]) -> Iterator[Row]:
    """What check 11 asks of a number of settings."""
    broken = [s for s in found if len(s.lines) > 1]
    heads = [s for s in found if s.marked.part == "headline"]
    inside = sum(len(torn(s.marked, s.breaks)) for s in broken)
    yield "breaks inside marked words, names, numbers", str(inside), "0", inside == 0
    yield "breaks between two words of one phrase", str(sum(len(strained(s.marked, s.breaks)) for s in broken)), "", True
    same = _share((s for s in broken if s.rating == "identical"), broken)
    yield "identical to the editor's lines", f"{same:.1f} %", "", True
    good = _share((s for s in broken if s.rating in ("identical", "equal")), broken)
    yield "identical or rated equal", f"{good:.1f} %", "≥ 90 %", good >= 90
    leaning_ = sum(leaning(s.marked, s.breaks) for s in broken)
    yield "lines beginning 的了着等吗 or ending 的与和把在", str(leaning_), "0", leaning_ == 0
    alone = sum(lone(s.lines) for s in broken)
    yield "lines of one character", str(alone), "0", alone == 0
    yield from _fits(heads)


def _fits(heads: Sequence[Setting]) -> Iterator[Row]:
    usual = _share((s for s in heads if USUAL[0] <= s.scale <= USUAL[1]), heads)
    yield "width scaling 85–115 %", f"{usual:.1f} %", "≥ 98 %", usual >= 98
    hard = sum(not HARD[0] <= s.scale <= HARD[1] for s in heads)
    yield "width scaling beyond 75–130 %", str(hard), "0", hard == 0
    full = _share((s for s in heads if FULL[0] <= s.fill <= FULL[1]), heads)
    yield "longest line fills 85–100 % of the span", f"{full:.1f} %", "≥ 95 %", full >= 95
    wide = sum(s.fill > 1000 for s in heads)
    yield "wider than the span", str(wide), "0", wide == 0
    lost = sum(s.fill < LEAST for s in heads)
    yield "under two thirds of the span", str(lost), "0", lost == 0


def rows() -> tuple[Row, ...]:
    """The figures of both parts for the type report: name, development / held-out, goal, met in both."""
    found = settings(cabinet())
    halves = [list(figures([s for s in found if s.marked.half == half])) for half in HALVES]
    return tuple((seen[0], f"{seen[1]} / {held[1]}", seen[2], seen[3] and held[3]) for seen, held in zip(*halves, strict=True))


# Peers


def _alone(segment: Segment) -> Pricing:
    """A segmenter without rules: a line may end at any of its edges, all at one price."""

    def pricing(text: str, _: Segment, __: tuple[str, ...] = ()) -> tuple[int, ...]:
        prices = [INSIDE] * len(text)
        at = 0
        for word in segment(text):
            prices[at : at + 1] = [WORD] if word else []
            at += len(word)
        return (NEVER, *prices[1:])

    return pricing


def _budoux() -> Segment | None:
    """The phrase cutter of BudouX for Simplified Chinese, where the package is installed."""
    if not find_spec("budoux"):
        return None
    parser = import_module("budoux").load_default_simplified_chinese_parser()
    return lambda text: tuple(parser.parse(text))


LOADED = {
    "rjieba": "import rjieba; list(rjieba.cut('法院发布典型案例'))",
    "BudouX": "import budoux; budoux.load_default_simplified_chinese_parser().parse('法院发布典型案例')",
}
"""What brings a segmenter to its first answer."""


def _loading(name: str) -> float:
    """Milliseconds to a segmenter's first answer in a fresh process, the start of Python not counted."""
    code = f"from time import perf_counter as now; start = now(); {LOADED[name]}; print(1000 * (now() - start))"
    return median(float(subprocess.run((sys.executable, "-c", code), capture_output=True, check=True).stdout) for _ in range(3))


def _per_head(work: Callable[[str], object]) -> float:
    """Median microseconds for a head."""

    def clocked(text: str) -> float:
        start = perf_counter()
        work(text)
        return 1e6 * (perf_counter() - start)

    return median(clocked(head.text) for head in marked_heads())


def _peers(case: Cabinet, ours: Sequence[Setting]) -> Iterator[tuple[str, ...]]:
    """One row a breaker: what it tears, agreement, cost."""
    phrases = case.book.typography.phrases
    priced = _per_head(lambda text: break_prices.__wrapped__(text, case.segment, phrases))
    yield _peer("broadsheet", "rjieba", ours, priced)
    yield _peer("rjieba alone", "rjieba", settings(case, _alone(case.segment)), _per_head(case.segment))
    budoux = _budoux()
    if budoux:
        yield _peer("BudouX alone", "BudouX", settings(case, _alone(budoux)), _per_head(budoux))


def _peer(name: str, loads: str, found: Sequence[Setting], cost: float) -> tuple[str, ...]:
    halves = [list(figures([s for s in found if s.marked.half == half])) for half in HALVES]
    shown = (f"{seen[1]} / {held[1]}" for seen, held in zip(*(half[:6] for half in halves), strict=True))
    return name, *shown, f"{_loading(loads):.0f} ms", f"{cost:.0f} µs"


# The tables


def main() -> int:
    """Print the tables; 1 when a goal is missed in either part."""
    asked = _asked()
    case = cabinet(asked.issue)
    found = settings(case)
    halves = {half: [s for s in found if s.marked.half == half] for half in HALVES}
    tables = {half: list(figures(held)) for half, held in halves.items()}
    both = list(zip(*tables.values(), strict=True))
    count = " + ".join(f"{len({s.marked.text for s in held})} heads in {len(held)} settings" for held in halves.values())
    show((count, *HALVES, "goal"), ((a[0], a[1], b[1], a[2]) for a, b in both))
    if not asked.brief:
        names = ("breaker", *(row[0] for row in tables["development"][:6]), "loading", "a head")
        show(names, _peers(case, found))
        setter = HeadSetter(case)
        cost = _per_head(lambda text: setter.set_heads(Story("h", SOURCE, (text,)), 3, case.book.grid.width(3)))
        sys.stdout.write(f"A head measured, broken, fitted and set in all its forms: {cost / 1000:.2f} ms (median).\n")
    if asked.verbose:
        _offenders(halves["held-out" if asked.held_out else "development"])
    return 0 if all(a[3] and b[3] for a, b in both) else 1


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--issue", type=Path, default=ISSUE, help="Whose house style and faces.")
    parser.add_argument("--brief", action="store_true", help="Only the figures, no peers.")
    parser.add_argument("--verbose", action="store_true", help="List what is torn, uneven or badly filled in the development part.")
    parser.add_argument("--held-out", action="store_true", help="List the held-out part instead.")
    return parser.parse_args()


def _offenders(found: Sequence[Setting]) -> None:
    for setting in found:
        fault = setting.rating if len(setting.lines) > 1 else ""
        if setting.marked.part == "headline" and not FULL[0] <= setting.fill <= FULL[1]:
            fault = f"{fault} {'thin' if setting.fill < FULL[0] else 'wide'}"
        if fault not in ("", "identical", "equal"):
            sys.stdout.write(f"{fault}: {setting}\n")


if __name__ == "__main__":
    raise SystemExit(main())
