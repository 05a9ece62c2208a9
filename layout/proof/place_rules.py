"""Rules about where type and rules stand on the page, and whether so thin a rule prints.

Sources: GWG 2022 newspaper specification (lines of more than one ink); the grid and the frames are the house's.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from layout.finding import Finding, Grade
from layout.galley import Way
from layout.page import Frame, RuleMark, TypeMark
from layout.printed import PrintedType
from layout.proof.case import Case, Rule
from layout.proof.places import han, ink
from layout.units import POINT, Rect, Sp, in_points, sp

# Furniture that stands outside the type area by nature.
OUTSIDE_AREA = ("masthead", "folio")

SOLID_BLACK = (0, 0, 0, 1000)
"""The one ink that needs neither register nor a screen."""


def _off_grid(case: Case) -> Iterator[Finding]:
    """Han body type inside the legs, as printed: its baseline, or the left edge of its column, against the nearest one of the grid."""
    body, limit = case.book.grid.em / POINT, case.reading.thresholds.baseline
    legs = [leg for frame in case.page.frames for leg in frame.legs]
    for shown in case.reading.printed.types:
        if not shown.inside and abs(shown.size - body) < 0.02 and any(map(han, shown.text)):
            off, leg = _off_column(case, shown, legs) if shown.way is Way.DOWN else _off_baseline(case, shown, legs)
            if leg and abs(off) > limit:
                yield _astray(case, shown, off, leg)
                return


def _off_baseline(case: Case, shown: PrintedType, legs: list[Rect]) -> tuple[float, Rect | None]:
    """How far below the nearest baseline type across stands, and in which leg."""
    grid = case.book.grid
    x, y = case.reading.at(shown.x, shown.y)
    first, row = grid.baseline(0) / POINT, grid.row / POINT
    off = (y - first) - round((y - first) / row) * row
    stands = shown.way is Way.ACROSS and abs(off) > case.reading.thresholds.baseline
    return off, _leg_at(x, y, legs) if stands else None


def _off_column(case: Case, shown: PrintedType, legs: list[Rect]) -> tuple[float, Rect | None]:
    """How far right of its place in the nearest slot type that goes down stands, and in which tier."""
    grid = case.book.grid
    x, y = case.reading.at(shown.x, shown.y)
    leg = _leg_at(x, y, legs)
    first, row = ((leg.right if leg else 0) - (grid.row - grid.em) // 2 - grid.em) / POINT, grid.row / POINT
    return (x - first) - round((x - first) / row) * row, leg


def _astray(case: Case, shown: PrintedType, off: float, leg: Rect) -> Finding:
    x, y = case.reading.at(shown.x, shown.y)
    grid, words = case.book.grid, f"“{shown.text[:12]}” stands {abs(off):.2f} pt"
    value, limit = f"{abs(off):.2f} pt", f"{case.reading.thresholds.baseline:g} pt"
    if shown.way is Way.DOWN:
        place = Rect(sp(round(x)), leg.y, grid.em, leg.height)
        text = f"{words} {'right' if off > 0 else 'left'} of its column"
        return Finding("off-grid", Grade.WARN, text, place=place, thing=shown.font, value=value, limit=limit)
    place = Rect(leg.x, sp(round(y)) - grid.em, leg.width, grid.row)
    text = f"{words} {'below' if off > 0 else 'above'} its baseline"
    return Finding("off-grid", Grade.WARN, text, place=place, thing=shown.font, value=value, limit=limit)


def _leg_at(x: float, y: float, legs: Iterable[Rect]) -> Rect | None:
    across, down = round(x * POINT), round(y * POINT)
    return next((leg for leg in legs if leg.x <= across < leg.right and leg.y <= down <= leg.bottom), None)


def _outside(case: Case) -> Iterator[Finding]:
    """Type outside its frame, the type area or the trim: one finding for each owner, at its first mark."""
    frames: dict[str, list[Frame]] = {}
    for frame in case.page.frames:
        frames.setdefault(frame.owner, []).append(frame)
    told: set[str] = set()
    snug = {owner: tuple(_snug(case, of)) for owner, of in frames.items()}
    for mark in (mark for mark in case.page.marks if isinstance(mark, TypeMark)):
        if mark.owner in told or not mark.run.text.strip():
            continue
        extent = ink(mark)
        if any(_holds(rect, extent, 0) for rect in snug.get(mark.owner, ())):
            continue
        if found := _strayed(case, mark, frames.get(mark.owner, [])):
            told.add(mark.owner)
            yield found


def _snug(case: Case, frames: list[Frame]) -> Iterator[Rect]:
    """Frames that themselves lie on the page and, the furniture apart, in the type area: what lies in one of them is where it should be."""
    inner = all(frame.kind not in OUTSIDE_AREA for frame in frames)
    for frame in frames:
        if _holds(Rect(0, 0, *case.page.size), frame.rect, 0) and (not inner or _holds(case.book.grid.area, frame.rect, 0)):
            yield frame.rect


def _strayed(case: Case, mark: TypeMark, frames: list[Frame]) -> Finding | None:
    slack, extent, text = round(case.reading.thresholds.slack * POINT), ink(mark), f"“{mark.run.text[:12]}”"
    if not _holds(Rect(0, 0, *case.page.size), extent, slack):
        return Finding("outside", Grade.STOP, f"{text} runs off the page", slug=mark.owner, place=extent)
    inner = bool(frames) and all(frame.kind not in OUTSIDE_AREA for frame in frames)
    if inner and not _holds(case.book.grid.area, extent, slack):
        return Finding("outside", Grade.STOP, f"{text} runs out of the type area", slug=mark.owner, place=extent)
    if frames and not any(_holds(frame.rect, extent, slack) for frame in frames):
        return Finding("outside", Grade.WARN, f"{text} stands outside its frame", slug=mark.owner, place=extent)
    return None


def _holds(outer: Rect, inner: Rect, slack: Sp) -> bool:
    across = inner.x >= outer.x - slack and inner.right <= outer.right + slack
    return across and inner.y >= outer.y - slack and inner.bottom <= outer.bottom + slack


def _hairline(case: Case) -> Iterator[Finding]:
    """Rules, sides of frames and squares of a 花边 too thin to hold on the plate: one finding for each owner and ink."""
    limits = case.reading.thresholds
    black, coloured, stop = (sp(str(limit)) for limit in (limits.hairline, limits.hairline_coloured, limits.hairline_stop))
    inks = {ink.name: ink.cmyk for ink in case.book.inks}
    told: set[tuple[str, str]] = set()
    for mark in case.page.marks:
        if isinstance(mark, RuleMark) and 0 < (thick := min(mark.rect.width, mark.rect.height)) < coloured:
            limit = black if inks.get(mark.ink) == SOLID_BLACK else coloured
            if thick < limit and (mark.owner, mark.ink) not in told:
                told.add((mark.owner, mark.ink))
                yield _thin(mark, thick, limit, Grade.STOP if thick < stop else Grade.WARN)


def _thin(mark: RuleMark, thick: Sp, limit: Sp, grade: Grade) -> Finding:
    value, least = f"{in_points(thick):.2f} pt", f"{in_points(limit):.2f} pt"
    text = f"a rule in {mark.ink} is {value} thick; {least} is the least that prints evenly"
    thing = f"rule in {mark.ink}"
    return Finding("hairline", grade, text, slug=mark.owner, place=mark.rect, thing=thing, value=value, limit=least)


PLACE_RULES: tuple[Rule[Case], ...] = (
    Rule("off-grid", "基线偏离", "检查样式行距是否为整行", _off_grid),
    Rule("outside", "文字出界", "检查题字字号与栏宽", _outside),
    Rule("hairline", "线条过细", "在 house.yaml 的边框中加粗", _hairline),
)
