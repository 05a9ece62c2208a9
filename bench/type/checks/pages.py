"""Finished pages as printed: where each box and leg stands by the report, and every line that can be read in them."""

from __future__ import annotations

import json
import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from readback import Glyph, glyphs

from layout.build import Room
from layout.issue import Story
from layout.page import Frame, Page, TypeMark
from layout.press import paint
from layout.stylebook import Stylebook
from layout.units import Rect, in_points

MM = 72 / 25.4
EDGE = 0.5
"""Points that a glyph may stand outside its leg and still belong to it."""


@dataclass(frozen=True, slots=True)
class Side:
    """A rectangle on paper in points, from the top left of the trim."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        return self.x + self.width

    @property
    def bottom(self) -> float:
        return self.y + self.height

    def below(self, other: Side) -> bool:
        """Whether it stands under another one, in its breadth or part of it."""
        return self.x < other.right and other.x < self.right and self.y >= other.bottom - EDGE

    def holds(self, glyph: Glyph) -> bool:
        """Whether a glyph begins in it; an opening mark at its left edge begins half an em before."""
        across = self.x - glyph.size / 2 - EDGE <= glyph.x < self.right + EDGE
        return across and self.y <= glyph.y <= self.bottom + EDGE


@dataclass(frozen=True, slots=True)
class Set:
    """A line of type in a leg."""

    text: str
    xs: tuple[float, ...]
    """Origins in points from the left edge of the page."""
    y: float
    """Baseline."""
    size: float


@dataclass(frozen=True, slots=True)
class Box:
    """A story in its box: its legs, the lines of each, its head and pictures."""

    slug: str
    kind: str
    title: str
    rect: Side
    legs: tuple[Side, ...]
    lines: tuple[tuple[Set, ...], ...]
    """Of each leg."""
    heads: tuple[Side, ...]
    photos: tuple[Side, ...]

    @property
    def columns(self) -> list[list[tuple[Side, tuple[Set, ...]]]]:
        """Its legs with their lines, those that stand under each other as one: beside a picture a leg is narrower, and goes on below."""
        columns: list[list[tuple[Side, tuple[Set, ...]]]] = []
        for leg, lines in zip(self.legs, self.lines, strict=True):
            if columns and leg.below(columns[-1][-1][0]):
                columns[-1].append((leg, lines))
            else:
                columns.append([(leg, lines)])
        return columns


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page read back."""

    name: str
    boxes: tuple[Box, ...]
    glyphs: tuple[Glyph, ...]


def built(issue: Path, out: Path, pages: str = "") -> dict[str, Any]:
    """Build an issue as a process of its own and return its report; RuntimeError with what it said when nothing was built."""
    command = [sys.executable, "-m", "layout", "build", str(issue), "--output", str(out)]
    done = subprocess.run(command + (["--pages", pages] if pages else []), capture_output=True, text=True, check=False)
    filed = out / "report.json"
    if done.returncode not in (0, 1) or not filed.exists():
        raise RuntimeError(f"{issue.name} could not be built: {done.stderr.strip()}")
    report: dict[str, Any] = json.loads(filed.read_text(encoding="utf-8"))
    return report


def sheets(report: dict[str, Any], out: Path) -> Iterator[Sheet]:
    """The pages of a built issue."""
    for page in report["pages"]:
        shown = tuple(glyphs(out / page["file"]))
        yield Sheet(page["name"], tuple(_filed(box, shown) for box in page["boxes"]), shown)


def _filed(box: dict[str, Any], shown: Iterable[Glyph]) -> Box:
    """A box of the report, its sides in millimetres."""
    legs, heads, photos = (tuple(Side(*(part * MM for part in side)) for side in box[key]) for key in ("legs", "heads", "photos"))
    rect = Side(*(part * MM for part in box["rect"]))
    return Box(box["owner"], box["kind"], box["title"], rect, legs, tuple(lines_in(leg, shown) for leg in legs), heads, photos)


def sheet(page: Page, room: Room, book: Stylebook | None = None) -> Sheet:
    """A page made in memory: its type is painted and read back, its pictures are left out."""
    marks = tuple(mark for mark in page.marks if isinstance(mark, TypeMark))
    with TemporaryDirectory() as folder:
        file = Path(folder) / "page.pdf"
        file.write_bytes(paint(replace(page, marks=marks), book or room.book, room.assets))
        shown = tuple(glyphs(file))
    return Sheet(page.plan.name, tuple(_framed(frame, shown) for frame in page.frames), shown)


def _framed(frame: Frame, shown: Iterable[Glyph]) -> Box:
    legs, heads, photos = (tuple(map(side, rects)) for rects in (frame.legs, frame.heads, frame.photos))
    return Box(frame.owner, frame.kind, frame.title, side(frame.rect), legs, tuple(lines_in(leg, shown) for leg in legs), heads, photos)


def side(rect: Rect) -> Side:
    """A rectangle of the make-up in points."""
    return Side(in_points(rect.x), in_points(rect.y), in_points(rect.width), in_points(rect.height))


def lines_in(leg: Side, shown: Iterable[Glyph]) -> tuple[Set, ...]:
    """Every line of type in a leg, whatever its size, from the top."""
    rows: dict[int, list[Glyph]] = defaultdict(list)
    for glyph in shown:
        if leg.holds(glyph) and not glyph.char.isspace():
            rows[round(glyph.y * 2)].append(glyph)
    return tuple(_set(rows[y]) for y in sorted(rows))


def _set(row: list[Glyph]) -> Set:
    row.sort(key=lambda glyph: glyph.x)
    return Set("".join(glyph.char for glyph in row), tuple(glyph.x for glyph in row), row[0].y, max(glyph.size for glyph in row))


def copy_of(room: Room) -> dict[str, Story]:
    """Every story of an issue by its slug."""
    return {story.slug: story for plan in room.plans for story in (*plan.copy.stories, *plan.copy.fillers)}
