"""The pen: the operators of one page, and what ink, overprint and type state it is set to."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pikepdf
from pikepdf import Dictionary, Name

from layout.galley import Run, Way
from layout.page import Page
from layout.press.fonts import Fount
from layout.press.separation import Cmyk
from layout.press.show import hung, number, points, shown
from layout.stylebook import Stylebook
from layout.units import POINT, Rect, Sp, in_points

SOLID_BLACK: Cmyk = (0, 0, 0, 1000)

PRESS_INKS: dict[str, Cmyk] = {
    "registration": (1000, 1000, 1000, 1000),
    "bar-cyan": (1000, 0, 0, 0),
    "bar-magenta": (0, 1000, 0, 0),
    "bar-yellow": (0, 0, 1000, 0),
    "bar-black": (0, 0, 0, 1000),
    "bar-cyan-50": (500, 0, 0, 0),
    "bar-magenta-50": (0, 500, 0, 0),
    "bar-yellow-50": (0, 0, 500, 0),
    "bar-black-50": (0, 0, 0, 500),
}
"""Inks of printer's marks, outside the trim: all plates at once, and each plate of the colour bar, solid and at half."""

# The names under which a page finds the two states of overprint, and what they say (ISO 32000-1, 8.6.7; both modes of ISO 15930).
OVERPRINT: dict[bool, tuple[str, dict[str, Any]]] = {
    True: ("Over", {"OP": True, "op": True, "OPM": 1}),
    False: ("Out", {"OP": False, "op": False, "OPM": 0}),
}

# What a page begins with (ISO 32000-1, 8.4.1 and 9.3.1): neither needs saying.
FRESH: dict[str, object] = {"scale": 1000, "stroke": 0}

# How the axes of type lie on the page (ISO 32000-1, 9.4.2): upright, or turned 90 degrees clockwise.
AXES: dict[Way, str] = {Way.ACROSS: "1 0 0 1", Way.DOWN: "1 0 0 1", Way.TURNED: "0 -1 1 0"}


class Pen:
    """Writes the operators of one page. Lengths come in sp from the top left of the trim; PDF counts from the bottom left."""

    def __init__(self, page: Page, book: Stylebook, inks: Mapping[str, Cmyk] | None = None) -> None:
        """`inks` are those of the page by name; the book's and the printer's when left out."""
        self._margin, self._height = page.bleed + page.slug, page.size[1]
        self._inks = inks or ink_table(book)
        self._policy, limits = book.condition.overprint, book.demands.thresholds
        self._small, self._thin = limits.small_type * POINT, limits.thin_line * POINT
        self._state: dict[str, object] = dict(FRESH)
        self.named: dict[str, None] = {}
        """Resource names of the fonts it has taken up, in order."""
        self._overs: dict[bool, None] = {}
        """States of overprint it has taken up, in order."""
        self._written: list[str] = []

    def closed(self) -> bytes:
        """What it has written; fonts, photos, ads and states of overprint are names. Whatever is written after it begins a line."""
        return "\n".join((*self._written, "")).encode("ascii")

    def overprints(self) -> Dictionary:
        """The states of overprint by the names it has written."""
        return Dictionary({f"/{name}": Dictionary(**says) for name, says in map(OVERPRINT.__getitem__, self._overs)})

    def save(self) -> None:
        """Begin a state that nothing painted later inherits: an ad must find the page as a PDF reader opens it."""
        self._write("q")
        self._state = dict(FRESH)

    def restore(self) -> None:
        self._write("Q")
        self._state = dict(FRESH)

    def begin_text(self) -> None:
        self.save()
        self._write("BT")

    def end_text(self) -> None:
        self._write("ET")
        self.restore()

    def ink(self, name: str, small: bool) -> None:
        """Take up an ink. Solid black overprints (GWG 2022), all of it or what is small; every other ink knocks out, white above all."""
        cmyk = self._inks[name]
        over = cmyk == SOLID_BLACK and (self._policy == "solid" or (self._policy == "small" and small))
        if not self._changed("ink", (name, over)):
            return
        self._overs[over] = None
        parts = " ".join(number(part, 1000) for part in cmyk)
        self._write(f"/{OVERPRINT[over][0]} gs {parts} k {parts} K")

    def type(self, x: Sp, y: Sp, run: Run, fount: Fount, embolden: int) -> None:
        """Show a run from its origin; `embolden` is the outline stroke in thousandths of an em."""
        if self._changed("look", (run.face, run.size, run.ink, run.scale, run.way)):
            self._look(run, fount, embolden)
        right, down = hung(run)
        left, base = self._place(x + right, y + down)
        self._write(f"{AXES[run.way]} {left} {base} Tm {shown(run, fount)}")

    def _look(self, run: Run, fount: Fount, embolden: int) -> None:
        """Take up what a run is set in, as far as it is not what the pen has already."""
        self.ink(run.ink, run.size < self._small)
        name = fount.named(run.way)
        if self._changed("font", (name, run.size)):
            self.named[name] = None
            self._write(f"/{name} {points(run.size)} Tf")
        if self._changed("scale", run.scale):
            self._write(f"{number(run.scale, 10)} Tz")
        self._stroke(run.size * embolden // 1000)

    def rule(self, rect: Rect, ink: str) -> None:
        """Fill a rectangle."""
        self._state.pop("look", None)
        self.ink(ink, min(rect.width, rect.height) < self._thin)
        self._write(f"{self._box(rect)} re f")

    def image(self, rect: Rect, name: str) -> None:
        """Paint an image over a rectangle."""
        left, base = self._place(rect.x, rect.bottom)
        self._write(f"q {points(rect.width)} 0 0 {points(rect.height)} {left} {base} cm /{name} Do Q")

    def form(self, rect: Rect, name: str, left: float, top: float, scale: float = 1) -> None:
        """Paint a form at its own size or scaled, its top left corner (`left`, `top`, its own points) on that of the rectangle."""
        x, y = in_points(rect.x + self._margin), in_points(self._height + self._margin - rect.y)
        size = "1" if scale == 1 else f"{scale:.6f}"
        self._write(f"q {size} 0 0 {size} {x - left * scale:.4f} {y - top * scale:.4f} cm /{name} Do Q")

    def _stroke(self, width: Sp) -> None:
        """Thicken the letters by a stroke with mitred joins (text rendering mode 2), or end that."""
        if not self._changed("stroke", width):
            return
        self._write(f"2 Tr 0 j 4 M {points(width)} w" if width else "0 Tr")

    def _place(self, x: Sp, y: Sp) -> tuple[str, str]:
        return points(x + self._margin), points(self._margin + self._height - y)

    def _box(self, rect: Rect) -> str:
        left, base = self._place(rect.x, rect.bottom)
        return f"{left} {base} {points(rect.width)} {points(rect.height)}"

    def _changed(self, what: str, value: object) -> bool:
        """Whether the pen must be set: it has not this value already."""
        if self._state.get(what) == value:
            return False
        self._state[what] = value
        return True

    def _write(self, operators: str) -> None:
        self._written.append(operators)


def ink_table(book: Stylebook) -> dict[str, Cmyk]:
    """The inks a page may name: the printer's, and over them the book's."""
    return PRESS_INKS | {ink.name: ink.cmyk for ink in book.inks}


def sheet(page: Page) -> pikepdf.Dictionary:
    """The page as an object of a file: its boxes, in points from the corner of the sheet; the slug lies around the bleed."""
    (width, height), around = page.size, page.bleed + page.slug
    margins = {"MediaBox": (0, around), "BleedBox": (page.slug, page.bleed), "TrimBox": (around, 0)}
    made = Dictionary(Type=Name.Page)
    for name, (start, grown) in margins.items():
        if name != "BleedBox" or page.bleed:
            sides = (start, start, start + width + 2 * grown, start + height + 2 * grown)
            made[f"/{name}"] = pikepdf.Object.parse(f"[{' '.join(map(_side, sides))}]".encode())
    return made


def _side(length: Sp) -> str:
    """A side of a box in thousandths of a point: finer than any press cuts."""
    return number((2 * length * 1000 + POINT) // (2 * POINT), 1000)
