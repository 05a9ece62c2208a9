"""Draws docs/pictures/metrics-*.svg: for each metric the same page without its fault and with it, the figures under it.

Run it as python bench/metricpictures.py; equal pages give equal bytes.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path

from metricpages import GRID, Pair, pairs, value

from layout.page import Frame, Page, TypeMark
from layout.proof.metric_ink import balance
from layout.proof.metrics import ISSUE_METRICS, METRICS, beyond
from layout.proof.places import em_box
from layout.units import Rect, Sp, in_mm, mm

FOLDER = Path(__file__).parents[1] / "docs" / "pictures"
KNOWN = {metric.name: metric for metric in (*METRICS, *ISSUE_METRICS)}

PAGE, CLOSE_UP = 0.42, 2.1
"""Units of the picture to a millimetre of paper: whole pages, and a single box whose characters are shown."""
GAP, MARGIN, CAPTION = 14, 8, 15
PAPER, WHITE, HEAD, TEXT, PHOTO, FAULT = "#fff", "#f4f1ea", "#222", "#b9b6ae", "#7d93a6", "#c0392b"


def picture(pair: Pair) -> str:
    """One SVG: the sound pages at the left, the faulty ones at the right."""
    window, scale = _window(pair)
    wide, deep = in_mm(window.width) * scale, in_mm(window.height) * scale
    parts: list[str] = []
    x = float(MARGIN)
    for pages in (pair.good, pair.bad):
        start = x
        for page in pages:
            drawn = "".join(_page(page, pair.number, window, scale))
            parts.append(f'<g transform="translate({x:.1f} {MARGIN})">{drawn}</g>')
            x += wide + GAP / 2
        parts += _figures(pair.names, pages, start, MARGIN + deep)
        x += GAP * 1.5
    width, height = x - GAP * 2 + MARGIN, MARGIN + deep + CAPTION * len(pair.names) + MARGIN
    view = f'viewBox="0 0 {width:.0f} {height:.0f}" width="{width:.0f}" height="{height:.0f}"'
    label = escape(", ".join(KNOWN[name].name for name in pair.names))
    ground = f'<rect width="100%" height="100%" fill="{PAPER}"/>'
    body = "\n".join((ground, *parts))
    return f'<svg xmlns="http://www.w3.org/2000/svg" {view} role="img" aria-label="{pair.number}: {label}">\n{body}\n</svg>\n'


def _window(pair: Pair) -> tuple[Rect, float]:
    """What of the page is shown, and how large: the page of the sheet, or for lines of type their box alone."""
    if pair.number == "M13":
        return Rect(GRID.area.x - mm(2), GRID.y(4) - mm(1), GRID.width(1) + mm(22), 4 * GRID.row), CLOSE_UP
    return Rect(0, 0, GRID.page_width, GRID.page_height), PAGE


def _figures(names: Sequence[str], pages: Sequence[Page], x: float, y: float) -> Iterator[str]:
    for at, name in enumerate(names, 1):
        found, metric = value(name, pages), KNOWN[name]
        ink = FAULT if beyond(metric, found) else HEAD
        told = "–" if found is None else f"{found:.2f}".rstrip("0").rstrip(".") if isinstance(found, float) else f"{found}"
        text = escape(f"{metric.title} {name} {told}")
        yield f'<text x="{x:.1f}" y="{y + CAPTION * at:.1f}" font-family="sans-serif" font-size="10" fill="{ink}">{text}</text>'


def _page(page: Page, number: str, window: Rect, scale: float) -> Iterator[str]:
    pen = Pen(window, scale)
    yield pen.box(window, PAPER, HEAD)
    if number == "M13":
        yield from (pen.box(_slim(rect), TEXT) for rect in _characters(page))
        return
    yield pen.box(GRID.area, WHITE)
    for frame in page.frames:
        yield from _box(frame, page, pen)
        yield from _noted(frame, number, pen)
    if number == "M11" and (off := balance(page, GRID)):
        yield from _middles(off, pen)


@dataclass(frozen=True, slots=True)
class Pen:
    """Writes rectangles of the page in units of the picture."""

    window: Rect
    scale: float

    def at(self, x: Sp, y: Sp) -> tuple[str, str]:
        return f"{in_mm(x - self.window.x) * self.scale:.1f}", f"{in_mm(y - self.window.y) * self.scale:.1f}"

    def box(self, rect: Rect, fill: str, stroke: str = "") -> str:
        (x, y), (wide, deep) = self.at(rect.x, rect.y), self.at(rect.width + self.window.x, rect.height + self.window.y)
        line = f' stroke="{stroke}" stroke-width=".5"' if stroke else ""
        return f'<rect x="{x}" y="{y}" width="{wide}" height="{deep}" fill="{fill}"{line}/>'

    def line(self, start: tuple[Sp, Sp], end: tuple[Sp, Sp]) -> str:
        (x, y), (right, low) = self.at(*start), self.at(*end)
        return f'<line x1="{x}" y1="{y}" x2="{right}" y2="{low}" stroke="{FAULT}" stroke-width="1" stroke-dasharray="3 2"/>'

    def word(self, text: str, x: Sp, y: Sp) -> str:
        left, low = self.at(x, y)
        return f'<text x="{left}" y="{low}" font-family="sans-serif" font-size="9" fill="{FAULT}">{text}</text>'


def _box(frame: Frame, page: Page, pen: Pen) -> Iterator[str]:
    """Head, pictures and the part of each leg that type fills; the headline as deep as it is large."""
    yield pen.box(frame.rect, PAPER)
    for head in frame.heads:
        yield pen.box(Rect(head.x, head.y + GRID.row, head.width * 4 // 5, frame.size * 3 // 2), HEAD)
    yield from (pen.box(photo, PHOTO) for photo in frame.photos)
    for leg in frame.legs:
        foot = max((em_box(mark).bottom for mark in _marks(page, frame) if _stands(mark, leg)), default=leg.y)
        yield pen.box(Rect(leg.x, leg.y, leg.width, foot - leg.y), TEXT)


def _noted(frame: Frame, number: str, pen: Pen) -> Iterator[str]:
    """What a picture of order or of strain needs besides: the weight, the number of each leg, the depth by itself."""
    if number == "M4" and frame.weight is not None:
        yield pen.word(frame.weight.name.lower(), frame.rect.x + mm(4), frame.rect.y + frame.rect.height * 3 // 4)
    if number == "M8":
        yield from (pen.word(f"{at}", leg.x + mm(4), leg.y + leg.height * 2 // 3) for at, leg in enumerate(frame.legs, 1))
    if number == "M10" and frame.copyfit and frame.copyfit.natural != frame.copyfit.rows:
        y = GRID.y(frame.cells.row + frame.copyfit.natural)
        yield pen.line((frame.rect.x, y), (frame.rect.right, y))


def _middles(off: tuple[float, float], pen: Pen) -> Iterator[str]:
    """The middle of the type area, and a line from it to the middle of the ink."""
    area = GRID.area
    x, y = area.x + area.width // 2, area.y + area.height // 2
    to = (x + round(area.width / 2 * off[0] / 100), y + round(area.height / 2 * off[1] / 100))
    yield pen.line((x, area.y), (x, area.bottom))
    yield pen.line((area.x, y), (area.right, y))
    yield pen.box(Rect(to[0] - mm(5), to[1] - mm(5), mm(10), mm(10)), FAULT)


def _characters(page: Page) -> Iterator[Rect]:
    """The em box of every character."""
    for mark in page.marks:
        if isinstance(mark, TypeMark):
            box = em_box(mark)
            yield from (Rect(mark.x + x, box.y, mark.run.size, box.height) for x in mark.run.xs)


def _slim(rect: Rect) -> Rect:
    return Rect(rect.x + rect.width // 10, rect.y + rect.height // 10, rect.width * 4 // 5, rect.height * 4 // 5)


def _marks(page: Page, frame: Frame) -> Iterator[TypeMark]:
    return (mark for mark in page.marks if isinstance(mark, TypeMark) and mark.owner == frame.owner)


def _stands(mark: TypeMark, leg: Rect) -> bool:
    return leg.x <= mark.x < leg.right and leg.y <= mark.y <= leg.bottom


def pictures() -> dict[str, str]:
    """All of them by the name of their file."""
    return {f"metrics-{pair.number.lower()}.svg": picture(pair) for pair in pairs()}


def main() -> None:
    for name, text in pictures().items():
        (FOLDER / name).write_text(text, "utf-8", newline="\n")
        sys.stdout.write(f"{name}  {len(text)} bytes\n")


if __name__ == "__main__":
    main()
