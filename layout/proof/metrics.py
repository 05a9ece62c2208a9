"""Metrics M1 to M14: a finished page in figures, each with its aim.

Figures are for comparing: one house style, one search or one proof against another. Verdicts are preflight's. docs/metrics.md tells
how each figure is reckoned.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields
from typing import TypeAlias
from unicodedata import east_asian_width

from layout.page import Page, house_of
from layout.proof.metric_cells import cuts, edges, gutters, moved, on_grid, trapped, type_by_owner, variety, white
from layout.proof.metric_fit import stacked, strains, told
from layout.proof.metric_ink import balance, centre, crowding, dominant, photos
from layout.proof.metric_legs import LEVEL, feet, legs_out
from layout.proof.metric_order import display, inside, inversions, order
from layout.stylebook import Stylebook

__all__ = ["ISSUE_METRICS", "METRICS", "Metric", "Metrics", "beyond", "measure", "moved", "table", "variety"]

RULES = ("butting", "lone-character", "loose-line", "kinsoku", "rescued-line")
"""Rules of preflight whose findings are counted here."""

Figures: TypeAlias = tuple[tuple[str, float | None], ...]
"""The figures of a page by name, to two decimals."""

WORDED = 4
"""Columns of the table that hold words: number, name, title, aim."""
FINE = ("tau", "a box", "mean Jaccard distance")
"""Units whose figures are told to two decimals."""


@dataclass(frozen=True, slots=True)
class Metrics:
    """A page in figures; None where a figure has no meaning, as the size of the largest picture on a page without any.

    METRICS tells the unit of each field.
    """

    white: float
    trapped: int
    butting: int
    stacked: int
    gutters: int
    cuts: int
    inversions: int
    display: float | None
    edges: float | None
    on_grid: float | None
    feet: int
    uneven: int
    photos: float
    dominant: float | None
    centre: float | None
    crowding: int
    inside: float | None
    order: float | None
    legs: int
    strain: float
    strain_most: float
    across: float | None
    down: float | None
    lone: int
    loose: int
    kinsoku: int
    rescued: int


@dataclass(frozen=True, slots=True)
class Metric:
    """What a figure is called, in which unit it is, and which values are aimed at."""

    number: str
    name: str
    """Its field of `Metrics`."""
    title: str
    unit: str
    aim: tuple[float | None, float | None]
    """Least and most; None for no bound."""
    source: str
    front: tuple[float | None, float | None] | None = None
    """The same for a front page, where it differs."""

    @property
    def direction(self) -> str:
        """Which way is better: ``less``, ``more``, or the ``middle`` of two bounds."""
        least, most = self.aim
        return "less" if least is None else "more" if most is None or least == most else "middle"

    @property
    def wanted(self) -> str:
        """The aim for a person: ``0``, ``≤ 2``, ``≥ 0.8``, ``15–30``, ``±10``."""
        least, most = self.aim
        if least is None or most is None:
            return f"≥ {least:g}" if most is None else "0" if not most else f"≤ {most:g}"
        return f"{least:g}" if least == most else f"±{most:g}" if least == -most else f"{least:g}–{most:g}"


NONE, WHOLE = (None, 0.0), (100.0, 100.0)
HARRINGTON = "Harrington et al. 2004; Balinsky et al. 2009"

METRICS: tuple[Metric, ...] = (
    Metric("M1", "white", "版面空白", "% of the type area", NONE, "a page is closed or it is not"),
    Metric("M1", "trapped", "框内空白", "rows", (None, 2.0), "the levers: feathering and the foot of a leg"),
    Metric("M2", "butting", "碰题", "pairs", NONE, "Harrower; Chinese make-up, 对题"),
    Metric("M2", "stacked", "叠题", "pairs", NONE, "Chinese make-up, 叠题"),
    Metric("M3", "gutters", "通天断版", "gutters", NONE, "Chinese make-up, 断版"),
    Metric("M3", "cuts", "横断", "rows", (None, 1.0), "Chinese make-up, 断版"),
    Metric("M4", "inversions", "轻重倒置", "pairs", NONE, "Holmqvist and Wartenberg 2005"),
    Metric("M4", "display", "轻重与展示", "tau", (0.8, None), "Holmqvist and Wartenberg 2005"),
    Metric("M5", "edges", "边线", "a box", (None, 1.5), HARRINGTON),
    Metric("M5", "on_grid", "合格网", "%", WHOLE, HARRINGTON),
    Metric("M6", "feet", "栏底参差", "rows", (None, float(LEVEL)), "typesetting practice"),
    Metric("M6", "uneven", "参差稿件", "stories", NONE, "typesetting practice"),
    Metric("M7", "photos", "图片比重", "% of the type area", (15.0, 30.0), "Harrower for fronts; inside ours", (33.0, None)),
    Metric("M7", "dominant", "主图", "times the next", (1.5, None), "Harrower: one dominant picture; the number is ours"),
    Metric("M7", "centre", "图片重心", "% of the half diagonal", (None, 25.0), "ours"),
    Metric("M7", "crowding", "图片打架", "pairs", NONE, "Chinese make-up, 图片打架"),
    Metric("M8", "inside", "栏序", "% of the legs", WHOLE, "reading order of newspaper pages"),
    Metric("M8", "order", "阅读次序", "tau", (0.8, None), "Holmqvist and Wartenberg 2005"),
    Metric("M9", "legs", "栏深失度", "legs", NONE, "Harrower: 2 to 10 inches"),
    Metric("M10", "strain", "用力", "‰, mean", (None, 10.0), "ours"),
    Metric("M10", "strain_most", "最大用力", "‰, most", (None, 30.0), "ours"),
    Metric("M11", "across", "左右重心", "% of the half width", (-10.0, 10.0), "Ngo et al. 2002"),
    Metric("M11", "down", "上下重心", "% of the half depth", (-10.0, 10.0), "Ngo et al. 2002"),
    Metric("M13", "lone", "孤字", "lines", NONE, "CLREQ; preflight lone-character"),
    Metric("M13", "loose", "字距过松", "lines", NONE, "CLREQ; preflight loose-line"),
    Metric("M13", "kinsoku", "避头尾", "lines", NONE, "GB/T 15834-2011 5.1; preflight kinsoku"),
    Metric("M13", "rescued", "破例成行", "lines", NONE, "preflight rescued-line"),
)
"""The figures of a page, in the order of `Metrics`."""

ISSUE_METRICS: tuple[Metric, ...] = (
    Metric("M12", "moved", "移动稿件", "boxes", NONE, "ours: a proofed page is not laid anew in silence"),
    Metric("M14", "variety", "版式变化", "mean Jaccard distance", (0.4, None), "ours"),
)
"""What needs two pages or more: `moved` and `variety`."""


def measure(page: Page, book: Stylebook) -> Metrics:
    """All figures of a page, M1 to M11 and M13, not rounded."""
    book = house_of(page.plan, book)
    grid, types = book.grid, type_by_owner(page)
    spreads, moves = feet(page, grid, types), strains(page, grid, types)
    butting, lone, loose, kinsoku, rescued = told(page, book, RULES)
    across, down = balance(page, grid) or (None, None)
    return Metrics(
        white(page, grid), trapped(page, grid, types),
        butting, stacked(page, grid.row),
        gutters(page, grid), cuts(page),
        inversions(page), display(page),
        edges(page), on_grid(page, grid),
        max(spreads, default=0), sum(spread > LEVEL for spread in spreads),
        photos(page, grid), dominant(page), centre(page, grid), crowding(page, grid),
        inside(page), order(page),
        legs_out(page, book, types),
        sum(moves) / len(moves) if moves else 0.0, max(moves, default=0.0),
        across, down,
        lone, loose, kinsoku, rescued,
    )  # fmt: skip


def beyond(metric: Metric, value: float | None, front: bool = False) -> float:
    """How far a value lies outside its aim, in the metric's unit; 0 inside it, and where the figure has no meaning."""
    least, most = metric.front if front and metric.front else metric.aim
    if value is None:
        return 0.0
    return max(0.0, (least - value) if least is not None else 0.0, (value - most) if most is not None else 0.0)


def figures(metrics: Metrics) -> dict[str, float | None]:
    """The figures by name, in order, to two decimals."""
    return {each.name: _rounded(getattr(metrics, each.name)) for each in fields(metrics)}


def _rounded(value: float | None) -> float | None:
    return round(value, 2) if isinstance(value, float) else value


def table(pages: Sequence[Page], book: Stylebook) -> tuple[str, ...]:
    """The figures of some pages as lines of text, a head first, then a line for each figure; a star marks what misses its aim."""
    measured = [(measure(page, book), page.plan.front) for page in pages]
    head = ("", "metric", "", "aim", *(f"{page.plan.number} " for page in pages))
    lines = [
        (m.number, m.name, m.title, m.wanted, *(_cell(m, getattr(metrics, m.name), front) for metrics, front in measured)) for m in METRICS
    ]
    unlike, spread = ISSUE_METRICS[1], variety(pages)
    return _aligned([head, *lines, (unlike.number, unlike.name, unlike.title, unlike.wanted, _cell(unlike, spread, False))])


def _cell(metric: Metric, value: float | None, front: bool) -> str:
    if value is None:
        return "– "
    digits = 0 if isinstance(value, int) else 2 if metric.unit in FINE else 1
    return f"{value:.{digits}f}{'*' if beyond(metric, value, front) else ' '}"


def _aligned(lines: Sequence[Sequence[str]]) -> tuple[str, ...]:
    """Words to the left, figures to the right, every column as wide as its widest cell."""
    count = max(map(len, lines))
    filled = [(*line, *[""] * (count - len(line))) for line in lines]
    widths = [max(map(_wide, column)) for column in zip(*filled, strict=True)]
    return tuple("  ".join(map(_set, line, widths, range(count))).rstrip() for line in filled)


def _set(cell: str, width: int, at: int) -> str:
    blank = " " * (width - _wide(cell))
    return cell + blank if at < WORDED else blank + cell


def _wide(text: str) -> int:
    """Columns of a terminal a text takes: two for every Han."""
    return sum(2 if east_asian_width(char) in "WF" else 1 for char in text)
