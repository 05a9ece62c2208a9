"""Printer's marks: what stands outside the trim, for those who make the plates and run the press.

The inks are the press's own: ``registration`` is solid on every plate, ``bar-cyan`` is cyan alone, ``bar-cyan-50`` half of
it; so each plate shows its own name and patches and no other's.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from layout.galley import Line, Setter
from layout.makeup.furniture import set_at
from layout.page import PRESS, Mark, PagePlan, RuleMark, TypeMark
from layout.stylebook import Stylebook
from layout.units import Rect, Sp, centred, mm, sp

SLUG = mm(10)
"""Paper beyond the bleed at each side: `Page.slug` of a page with marks."""

THIN = sp("0.25")
CROP = mm(5)
"""Length of a crop mark, and of each patch of the colour bar."""
OFFSET = mm(3)
"""Least distance of a mark from the trim; the bleed, where it is wider."""
FIRST = mm(10)
"""Where colour bar and slug line begin, from the left of the trim."""

PLATES = (("cyan", "Cyan"), ("magenta", "Magenta"), ("yellow", "Yellow"), ("black", "Black"))
"""Each plate in the ink's name and as the slug line calls it."""


def print_marks(plan: PagePlan, setter: Setter, book: Stylebook) -> tuple[Mark, ...]:
    """All marks of a page, in sp from the top left of its trim: negative, or beyond its size."""
    grid = book.grid
    trim, offset = Rect(0, 0, grid.page_width, grid.page_height), max(OFFSET, grid.bleed)
    plates = PLATES[-1:] if plan.copy.black else PLATES
    everywhere = "bar-black" if plan.copy.black else "registration"
    lines = _set_slug(plan, setter, (name for _, name in plates), trim.width // 2 - CROP - FIRST)
    return (
        *_crops(trim, offset, everywhere),
        *_crosses(trim, offset, everywhere),
        *_bar(trim, offset, plates),
        *_slug_line(lines, -offset - CROP, (everywhere, *(f"bar-{ink}" for ink, _ in plates))),
    )


def _crops(trim: Rect, offset: Sp, ink: str) -> Iterator[Mark]:
    """Two at each corner, in line with the edges of the trim."""
    for x, outward in ((trim.x, -1), (trim.right, 1)):
        for y, away in ((trim.y, -1), (trim.bottom, 1)):
            yield _level(x + outward * (offset + CROP // 2), y, CROP, ink)
            yield _upright(x, y + away * (offset + CROP // 2), CROP, ink)


def _crosses(trim: Rect, offset: Sp, ink: str) -> Iterator[Mark]:
    """One at the middle of each side: where the plates agree, the lines of all of them are one."""
    across, down, away = trim.width // 2, trim.height // 2, offset + CROP // 2
    for x, y in ((across, -away), (across, trim.bottom + away), (-away, down), (trim.right + away, down)):
        yield _level(x, y, CROP, ink)
        yield _upright(x, y, CROP, ink)


def _level(x: Sp, y: Sp, long: Sp, ink: str) -> RuleMark:
    """A thin rule about its middle."""
    return RuleMark(Rect(x - long // 2, y - THIN // 2, long, THIN), ink, PRESS)


def _upright(x: Sp, y: Sp, long: Sp, ink: str) -> RuleMark:
    return RuleMark(Rect(x - THIN // 2, y - long // 2, THIN, long), ink, PRESS)


def _bar(trim: Rect, offset: Sp, plates: tuple[tuple[str, str], ...]) -> Iterator[Mark]:
    """The colour bar under the foot: each ink solid, then each at half."""
    inks = [f"bar-{ink}{half}" for half in ("", "-50") for ink, _ in plates]
    for number, ink in enumerate(inks):
        yield RuleMark(Rect(FIRST + number * CROP, trim.bottom + offset, CROP, CROP), ink, PRESS)


def _slug_line(lines: tuple[Line, ...], top: Sp, inks: tuple[str, ...]) -> Iterator[Mark]:
    """The slug line above the head: what the page is, then the name of each plate in its own ink."""
    x = FIRST
    for line, ink in zip(lines, inks, strict=True):
        for mark in set_at(line, x, centred(top, CROP, line.size), PRESS):
            yield replace(mark, run=replace(mark.run, ink=ink)) if isinstance(mark, TypeMark) else mark
        x += line.width + line.size


def _set_slug(plan: PagePlan, setter: Setter, names: Iterable[str], room: Sp) -> tuple[Line, ...]:
    """The texts of the slug line; set smaller where they would run into the cross at the middle."""
    version = dict(plan.facts).get("version", "1")
    texts = (f"{plan.title}  {plan.name}  v{version}", *names)
    lines = tuple(setter.line(text, "label", 0, plan.copy.source) for text in texts)
    wide = sum(line.width + line.size for line in lines)
    if wide <= room:
        return lines
    return tuple(setter.line(text, "label", 0, plan.copy.source, lines[0].size * room // wide) for text in texts)
