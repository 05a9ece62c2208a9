"""Two states of a page compared: boxes that came, went, moved or grew, lines that were set anew, pictures, plates."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from difflib import SequenceMatcher
from itertools import groupby
from typing import TypeAlias

from layout.page import AdMark, Frame, Mark, Page, PictureMark, TypeMark
from layout.printed import Plates
from layout.proof.places import em_box, glyph_box
from layout.proof.server.behind import Change
from layout.units import Cells, Rect, Sp, in_mm, mm

INKS = ("cyan", "magenta", "yellow", "black")
"""The plates in the order of `Plates.means`."""
SHOWN = 12
"""Characters of a line that are quoted."""
STEADY = 0.05
"""Percent of ink by which the mean of a plate or of an ink key may differ and still be the same."""

HAIR: Sp = mm(1) // 4
BEYOND = 3
"""Part of an em by which ink may reach out of the em box: tails and accents of letters, slanted ones."""

Box: TypeAlias = tuple[float, float, float, float]
Inked: TypeAlias = tuple[Plates | None, Plates | None]


def compare(before: Page, after: Page, plates: Inked = (None, None)) -> tuple[Change, ...]:
    """What is otherwise on the second page, in its own order; what is gone comes last. `plates` are those of both, where they were made."""
    old, new = ({frame.owner: frame for frame in page.frames} for page in (before, after))
    found: list[Change] = []
    for owner in (*new, *(owner for owner in old if owner not in new)):
        found += _of_frame(owner, (old.get(owner), new.get(owner)), (before, after))
    return (*found, *_of_plates(before, after, plates, bool(found)))


def _of_frame(owner: str, frames: tuple[Frame | None, Frame | None], pages: tuple[Page, Page]) -> Iterator[Change]:
    old, new = frames
    before, after = (_box(frame.rect) if frame else None for frame in frames)
    if old is None or new is None:
        kind, text = ("added", "came onto the page") if old is None else ("removed", "left the page")
        yield Change(kind, owner, f"{owner} {text}", before, after)
        return
    if old.cells != new.cells or old.step != new.step:
        yield Change(_kind(old.cells, new.cells), owner, f"{owner}: {_moved(old, new)}", before, after)
    if said := _retyped(_lines(pages[0], owner), _lines(pages[1], owner)):
        yield Change("text", owner, f"{owner}: {said}", before, after)
    if said := _repictured(_pictures(pages[0], owner), _pictures(pages[1], owner)):
        yield Change("picture", owner, f"{owner}: {said}", before, after)


def _kind(old: Cells, new: Cells) -> str:
    return "moved" if (old.columns, old.rows) == (new.columns, new.rows) else "resized"


def _moved(old: Frame, new: Frame) -> str:
    """Where a box stands now and how large it is, each only where it is news."""
    was, now = old.cells, new.cells
    said = []
    if (was.column, was.row) != (now.column, now.row):
        said.append(f"moved to column {now.column}, row {now.row} from column {was.column}, row {was.row}")
    if was.columns != now.columns:
        said.append(f"{_many(now.columns, 'column')} wide, {was.columns} before")
    if was.rows != now.rows:
        said.append(f"{_many(now.rows, 'row')} deep, {was.rows} before")
    if old.step != new.step:
        said.append("its step is another" if new.step else "its step is gone")
    return "; ".join(said)


def _many(count: int, what: str) -> str:
    return f"{count} {what}" if count == 1 else f"{count} {what}s"


def _lines(page: Page, owner: str) -> list[str]:
    """The type of a box, line by line as it was set."""
    typed = (mark for mark in page.marks if isinstance(mark, TypeMark) and mark.owner == owner)
    return ["".join(mark.run.text for mark in line) for _, line in groupby(typed, key=lambda mark: mark.y)]


def _retyped(old: list[str], new: list[str]) -> str:
    """How many lines are otherwise, and the words where that begins; empty when none is."""
    if old == new:
        return ""
    blocks = [block for block in SequenceMatcher(None, old, new, autojunk=False).get_opcodes() if block[0] != "equal"]
    changed = sum(max(end - start, stop - begin) for _, start, end, begin, stop in blocks)
    first = next((line for _, _, _, begin, stop in blocks for line in new[begin:stop]), "")
    begins = f", from “{first.strip()[:SHOWN]}”" if first.strip() else ""
    more = f", {abs(len(new) - len(old))} {'more' if len(new) > len(old) else 'fewer'}" if len(new) != len(old) else ""
    return f"{_many(changed, 'line')} set anew{more}{begins}"


def _pictures(page: Page, owner: str) -> list[PictureMark | AdMark]:
    return [mark for mark in page.marks if isinstance(mark, PictureMark | AdMark) and mark.owner == owner]


def _repictured(old: list[PictureMark | AdMark], new: list[PictureMark | AdMark]) -> str:
    """What happened to the pictures of a box."""
    if [mark.file for mark in old] != [mark.file for mark in new]:
        return f"pictures {', '.join(mark.file for mark in new) or 'none'}; before {', '.join(mark.file for mark in old) or 'none'}"
    sizes = [((a.rect.width, a.rect.height), (b.rect.width, b.rect.height), b.file) for a, b in zip(old, new, strict=True)]
    if other := [file for was, now, file in sizes if was != now]:
        return f"{', '.join(other)} in another size"
    windows = [b.file for a, b in zip(old, new, strict=True) if getattr(a, "window", None) != getattr(b, "window", None)]
    return f"{', '.join(windows)} cropped otherwise" if windows else ""


def _of_plates(before: Page, after: Page, plates: Inked, changed: bool) -> Iterator[Change]:
    """Which plates are others: as they were measured, else where the marks tell that black alone is."""
    old, new = plates
    if old is not None and new is not None:
        others = [ink for at, ink in enumerate(INKS) if _differ(old, new, at)]
        if others:
            yield Change("plates", "", _alone(others))
    elif changed and _inks(before, after) == {"black"}:
        yield Change("plates", "", _alone(["black"]))


def _alone(others: list[str]) -> str:
    return f"only the {others[0]} plate changed" if len(others) == 1 else f"plates changed: {', '.join(others)}"


def _differ(old: Plates, new: Plates, at: int) -> bool:
    zones = zip((old.means[at], *old.zones[at]), (new.means[at], *new.zones[at]), strict=False)
    return any(abs(was - now) > STEADY for was, now in zones)


def _inks(before: Page, after: Page) -> set[str]:
    """Inks of the marks that one page has and the other has not; pictures are of every ink."""
    apart = set(before.marks) ^ set(after.marks)
    return {mark.run.ink if isinstance(mark, TypeMark) else "all" if isinstance(mark, PictureMark | AdMark) else mark.ink for mark in apart}


def differing(before: Page, after: Page, anew: Collection[str] = ()) -> tuple[Box, ...] | None:
    """Where two states of a page look otherwise, in millimetres; None where that may be anywhere. `anew`: other pictures by old names."""
    apart = set(before.marks) ^ set(after.marks) | {mark for mark in before.marks if getattr(mark, "file", None) in anew}
    alike, still = ([mark for mark in page.marks if mark not in apart] for page in (before, after))
    if alike != still or (before.size, before.bleed) != (after.size, after.bleed):
        return None
    return tuple(sorted({_box(_reach(mark)) for mark in apart}))


def _reach(mark: Mark) -> Rect:
    """What a mark may print on, and the hair beyond it that a picture of it blurs into; letters reach out of their ems."""
    if not isinstance(mark, TypeMark):
        return _wider(mark.rect, HAIR)
    boxes = [glyph_box(mark, at) for at in range(len(mark.run.xs))] or [em_box(mark)]
    left, top = min(box.x for box in boxes), min(box.y for box in boxes)
    right, foot = max(box.right for box in boxes), max(box.bottom for box in boxes)
    return _wider(Rect(left, top, right - left, foot - top), mark.run.size // BEYOND + HAIR)


def _wider(rect: Rect, by: Sp) -> Rect:
    return Rect(rect.x - by, rect.y - by, rect.width + 2 * by, rect.height + 2 * by)


def _box(rect: Rect) -> Box:
    return in_mm(rect.x), in_mm(rect.y), in_mm(rect.width), in_mm(rect.height)
