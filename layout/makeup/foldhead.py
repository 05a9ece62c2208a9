"""Heads across the fold of a double truck (跨版): each line parted between two characters, so that none stands in the white of the fold.

Trade practice: 通版标题 keeps its characters off the 中缝; a word or a figure is not torn, a pause is the best place.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from layout.galley import Head, HeadLine, Line, Run
from layout.units import Sp

WHOLE = frozenset({"deck", "byline"})
"""Parts that stand on the left-hand page alone where they fit there; a deck only when it has no pause to be parted at."""
OPENERS, CLOSERS = "“‘《〈（「『【", "”’》〉）」』】，。、；：！？—…"
PAUSES = f"{CLOSERS} \u3000"
"""After these a reader waits anyhow."""
TORN = 3
"""How much farther off the middle, in ems, a line is moved to be parted at a pause."""


@dataclass(frozen=True, slots=True)
class Gap:
    """A place between two characters of a line where it may be parted: before which glyph of which run."""

    run: int
    glyph: int
    x: Sp
    """From the left of both type areas laid edge to edge."""
    pause: bool


def unfolded(head: Head, side: Sp, fold: Sp) -> Head:
    """A head set to a little less than twice `side`, as it stands over two type areas so wide with the fold between them."""
    left = (2 * side - head.span) // 2
    return replace(head, span=2 * side + fold, lines=tuple(_stood(line, left, side, fold) for line in head.lines))


def parted_after(head: Head, side: Sp, fold: Sp) -> tuple[str, ...]:
    """For every line that stands at both sides of the fold the text before it."""
    told = []
    for line in head.lines:
        before = "".join(run.text for run in line.line.runs if line.x + run.x < side)
        if before != line.line.text and before:
            told.append(before.strip())
    return tuple(told)


def in_the_fold(head: Head, side: Sp, fold: Sp) -> str:
    """Characters that begin in the white of the fold: none, but in a line that is one long word."""
    runs = ((line.x + run.x, run) for line in head.lines for run in line.line.runs)
    placed = ((start + x, text) for start, run in runs for x, text in zip(run.xs, run.texts, strict=True))
    return "".join(text for x, text in placed if side <= x < side + fold and text.strip())


def _stood(line: HeadLine, left: Sp, side: Sp, fold: Sp) -> HeadLine:
    """A line of a head at its place over both pages."""
    set_ = line.line
    start = left + line.x + set_.start
    gap = _best(line, left, side)
    if set_.width <= side and (gap is None or (line.part in WHOLE and not (gap.pause and line.part == "deck"))):
        return replace(line, x=left + line.x + (side - set_.width) // 2 - start)
    if gap is None:
        return replace(line, x=left + line.x)
    return replace(line, x=left + line.x + side - gap.x, line=_opened(set_, gap, fold))


def _best(line: HeadLine, left: Sp, side: Sp) -> Gap | None:
    """The gap nearest to the fold, a pause before others, at which the line stays within both type areas."""
    set_ = line.line
    start = left + line.x + set_.start
    fits = [gap for gap in _gaps(line, left) if start + side - gap.x >= 0 and start + set_.width + side - gap.x <= 2 * side]
    return min(fits, key=lambda gap: (abs(side - gap.x) + (0 if gap.pause else TORN * set_.size), gap.x), default=None)


def _gaps(line: HeadLine, left: Sp) -> Iterator[Gap]:
    """Every place where a line may be parted: not inside a word, a figure or a cluster, not after what opens nor before what closes."""
    before = ""
    for number, run in enumerate(line.line.runs):
        for glyph, (x, text) in enumerate(zip(run.xs, run.texts, strict=True)):
            if before and text and _may_part(before, text):
                yield Gap(number, glyph, left + line.x + run.x + x, before[-1] in PAUSES)
            before = text or before


def _may_part(before: str, after: str) -> bool:
    joined = before[-1].isascii() and before[-1].isalnum() and after[0].isascii() and after[0].isalnum()
    return not (joined or before[-1] in OPENERS or after[0] in CLOSERS or after[0].isspace())


def _opened(line: Line, gap: Gap, fold: Sp) -> Line:
    """A line with the fold's white let into a gap."""
    run = line.runs[gap.run]
    halves = (_cut(run, 0, gap.glyph, 0), _cut(run, gap.glyph, len(run.glyphs), fold))
    after = (replace(each, x=each.x + fold) for each in line.runs[gap.run + 1 :])
    runs = (*line.runs[: gap.run], *(half for half in halves if half.glyphs), *after)
    return replace(line, runs=runs, width=line.width + fold)


def _cut(run: Run, start: int, end: int, shift: Sp) -> Run:
    """Some glyphs of a run, with its origin at the first of them."""
    xs = run.xs[start:end]
    first = xs[0] if xs else 0
    places = tuple(x - first for x in xs)
    return replace(run, glyphs=run.glyphs[start:end], xs=places, texts=run.texts[start:end], x=run.x + first + shift)
