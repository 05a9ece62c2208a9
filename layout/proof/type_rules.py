"""Rules about the type of a page: does it stand where and as the house asks.

Sources: GB/T 15834-2011 5.1, CLREQ #prohibition_rules_for_line_start_end.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from statistics import median_low

from layout.finding import Finding, Grade
from layout.page import Frame, TypeMark
from layout.proof.case import Case, Rule
from layout.stylebook import Kinsoku
from layout.units import POINT, Rect, Sp, sp

# Never at the start of a line (GB/T 15834-2011 5.1.1-5.1.9), never at its end, by level of CLREQ.
_START_BASIC = "。．，、；：！？‼⁇⁈⁉”’」』）〕］｝】〗》〉～–·‧・/／"
_END_BASIC = "“‘「『（〔［｛【〖《〈"
# JLREQ cl-11; Japanese books and newspapers let them and 々 ー begin a line (3.1.7).
_SMALL_KANA = "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ"
NO_START: dict[Kinsoku, str] = {
    Kinsoku.NONE: "",
    Kinsoku.BASIC: _START_BASIC,
    Kinsoku.GB: _START_BASIC,
    Kinsoku.STRICT: _START_BASIC + "—⸺…⋯",
    Kinsoku.JA: _START_BASIC + "々ゝゞヽヾ〻ー" + _SMALL_KANA,
    Kinsoku.JA_BOOK: _START_BASIC,
    Kinsoku.JA_NEWS: _START_BASIC.translate(str.maketrans("", "", "？！‼⁇⁈⁉・")),
}
NO_END: dict[Kinsoku, str] = {
    Kinsoku.NONE: "",
    Kinsoku.BASIC: _END_BASIC,
    Kinsoku.GB: _END_BASIC + "/／",
    Kinsoku.STRICT: _END_BASIC + "/／",
    Kinsoku.JA: _END_BASIC,
    Kinsoku.JA_BOOK: _END_BASIC,
    Kinsoku.JA_NEWS: _END_BASIC,
}

# Furniture that stands outside the type area by nature.
OUTSIDE_AREA = ("masthead", "folio")

# CLREQ #h-punctuation_adjustment_space, class open.
OPENING = "“‘「『（〔［｛【〖《〈"


@dataclass(frozen=True, slots=True)
class Row:
    """The body type on one baseline of a leg, from left to right."""

    leg: Rect
    marks: tuple[TypeMark, ...]

    @property
    def text(self) -> str:
        return "".join(mark.run.text for mark in self.marks).strip()

    @property
    def place(self) -> Rect:
        size = self.marks[0].run.size
        return Rect(self.leg.x, self.marks[0].y - size * 88 // 100, self.leg.width, size)


def _rows(case: Case) -> Iterator[Row]:
    """Rows of body size, in painting order."""
    legs = {frame.owner: frame.legs for frame in case.page.frames}
    found: dict[tuple[Rect, Sp], list[TypeMark]] = {}
    for mark in case.page.marks:
        if isinstance(mark, TypeMark) and mark.run.size == case.book.grid.em:
            for leg in legs.get(mark.owner, ()):
                if leg.x <= mark.x < leg.right and leg.y <= mark.y <= leg.bottom:
                    found.setdefault((leg, mark.y), []).append(mark)
    for (leg, _), marks in found.items():
        yield Row(leg, tuple(sorted(marks, key=lambda mark: mark.x)))


def _loose_line(case: Case) -> Iterator[Finding]:
    """The gap of a row is the middle one between two Han characters: the rest also hold marks and Latin."""
    for row in _rows(case):
        gaps = [gap for mark in row.marks for gap in _gaps(mark)]
        if gaps and (gap := median_low(gaps)) > case.reading.thresholds.loosest:
            text = f"“{row.text[:12]}…” is set {gap / 1000:.2f} em apart; reword the paragraph by a few characters"
            yield Finding("loose-line", Grade.WARN, text, place=row.place)


def _gaps(mark: TypeMark) -> Iterator[int]:
    """Space between neighbouring Han characters of a run, in thousandths of an em."""
    run = mark.run
    em = run.size * run.scale // 1000
    for (left, x), (right, after) in pairwise(zip(run.texts, run.xs, strict=True)):
        if _han(left) and _han(right):
            yield (after - x - em) * 1000 // run.size


def _han(text: str) -> bool:
    return len(text) == 1 and "\u4e00" <= text <= "\u9fff"


def _kinsoku(case: Case) -> Iterator[Finding]:
    level = case.book.typography.kinsoku
    for row in _rows(case):
        text = row.text
        if text and text[0] in NO_START[level]:
            yield _rescued(row, f"a line begins with “{text[0]}”: “{text[:8]}”")
        if text and text[-1] in NO_END[level]:
            yield _rescued(row, f"a line ends with “{text[-1]}”: “{text[-8:]}”")


def _rescued(row: Row, text: str) -> Finding:
    return Finding("kinsoku", Grade.WARN, f"{text}; reword to move the break", place=row.place)


def _off_grid(case: Case) -> Iterator[Finding]:
    """Han body type inside the legs, as printed: its baseline against the nearest one of the grid."""
    grid, limit = case.book.grid, case.reading.thresholds.baseline
    legs = [leg for frame in case.page.frames for leg in frame.legs]
    first, row, body = grid.baseline(0) / POINT, grid.row / POINT, grid.em / POINT
    for shown in case.reading.printed.types:
        if not shown.inside and abs(shown.size - body) < 0.02 and any(map(_han, shown.text)):
            x, y = case.reading.at(shown.x, shown.y)
            off = (y - first) - round((y - first) / row) * row
            if abs(off) > limit and (leg := _leg_at(x, y, legs)):
                text = f"“{shown.text[:12]}” stands {abs(off):.2f} pt {'below' if off > 0 else 'above'} its baseline"
                yield Finding("off-grid", Grade.WARN, text, place=Rect(leg.x, sp(round(y - body)), leg.width, grid.row))
                return


def _leg_at(x: float, y: float, legs: Iterable[Rect]) -> Rect | None:
    across, down = round(x * POINT), round(y * POINT)
    return next((leg for leg in legs if leg.x <= across < leg.right and leg.y <= down <= leg.bottom), None)


def _outside(case: Case) -> Iterator[Finding]:
    """Type outside its frame, the type area or the trim: one finding for each owner, at its first mark."""
    frames: dict[str, list[Frame]] = {}
    for frame in case.page.frames:
        frames.setdefault(frame.owner, []).append(frame)
    told: set[str] = set()
    for mark in (mark for mark in case.page.marks if isinstance(mark, TypeMark)):
        fresh = mark.owner not in told and mark.run.text.strip()
        if fresh and (found := _strayed(case, mark, frames.get(mark.owner, []))):
            told.add(mark.owner)
            yield found


def _strayed(case: Case, mark: TypeMark, frames: list[Frame]) -> Finding | None:
    slack, extent, text = round(case.reading.thresholds.slack * POINT), _extent(mark), f"“{mark.run.text[:12]}”"
    if not _holds(Rect(0, 0, *case.page.size), extent, slack):
        return Finding("outside", Grade.STOP, f"{text} runs off the page", slug=mark.owner, place=extent)
    inner = bool(frames) and all(frame.kind not in OUTSIDE_AREA for frame in frames)
    if inner and not _holds(case.book.grid.area, extent, slack):
        return Finding("outside", Grade.STOP, f"{text} runs out of the type area", slug=mark.owner, place=extent)
    if frames and not any(_holds(frame.rect, extent, slack) for frame in frames):
        return Finding("outside", Grade.WARN, f"{text} stands outside its frame", slug=mark.owner, place=extent)
    return None


def _extent(mark: TypeMark) -> Rect:
    """The rectangle that the ink of a run is sure to reach: Han ink fills about 0.8 em above the baseline, 0.06 em below."""
    run = mark.run
    last = run.size * run.scale // 1000 * 9 // 10 if _han(run.texts[-1]) else 0
    # The ink of an opening mark fills the right half of its em; trimmed at a line start its origin lies outside.
    first = run.xs[0] + (run.size * run.scale // 2000 if run.texts[0] and run.texts[0] in OPENING else 0)
    return Rect(mark.x + first, mark.y - run.size * 80 // 100, run.xs[-1] - first + last, run.size * 86 // 100)


def _holds(outer: Rect, inner: Rect, slack: Sp) -> bool:
    across = inner.x >= outer.x - slack and inner.right <= outer.right + slack
    return across and inner.y >= outer.y - slack and inner.bottom <= outer.bottom + slack


TYPE_RULES: tuple[Rule[Case], ...] = (
    Rule("loose-line", "字距过松", "该段增减几个字", _loose_line),
    Rule("kinsoku", "避头尾", "该段增减几个字，使断行移位", _kinsoku),
    Rule("off-grid", "基线偏离", "检查样式行距是否为整行", _off_grid),
    Rule("outside", "文字出界", "检查题字字号与栏宽", _outside),
)
