"""Where type lies on paper: em boxes of glyphs and of runs, and the ink that a run is sure to print."""

from __future__ import annotations

from layout.galley import Run, Way
from layout.page import TypeMark
from layout.units import Rect, Sp

ASCENT, DESCENT = 88, 12
"""Of the em box over and under its baseline, percent."""
INK_ABOVE, INK_BELOW = 80, 6
"""What Han ink is sure to reach over and under the baseline, percent of an em."""
INK_SIDE = 10
"""White that a Han keeps at either side of its em box at most, percent."""

# CLREQ #h-punctuation_adjustment_space, class open.
OPENING = "“‘「『（〔［｛【〖《〈"


def han(text: str) -> bool:
    """Whether a text is one Han character."""
    return len(text) == 1 and "\u4e00" <= text <= "\u9fff"


def glyph_box(mark: TypeMark, at: int) -> Rect:
    """The em box of a glyph of a run."""
    return _boxed(mark, mark.run.xs[at], mark.run.xs[at])


def em_box(mark: TypeMark) -> Rect:
    """The em boxes of all glyphs of a run together."""
    return _boxed(mark, 0, max(mark.run.xs, default=0))


def _boxed(mark: TypeMark, first: Sp, last: Sp) -> Rect:
    """The em boxes between two origins of a run, counted along its line."""
    run = mark.run
    wide, long = run.size * run.scale // 1000, last - first
    match run.way:
        case Way.DOWN:
            return Rect(mark.x, mark.y + first - run.size * ASCENT // 100, wide, long + run.size)
        case Way.TURNED:
            return Rect(mark.x - run.size * DESCENT // 100, mark.y + first, run.size, long + wide)
        case Way.ACROSS:
            return Rect(mark.x + first, mark.y - run.size * ASCENT // 100, long + wide, run.size)


def ink(mark: TypeMark) -> Rect:
    """The rectangle that the ink of a run is sure to reach."""
    run = mark.run
    first, last = _reach(run)
    match run.way:
        case Way.DOWN:
            side, wide = run.size * run.scale * INK_SIDE // 100_000, run.size * run.scale // 1000
            across = (side, wide - 2 * side) if any(map(han, run.texts)) else (0, 0)
            return Rect(mark.x + across[0], mark.y + first, across[1], max(0, last - first))
        case Way.TURNED:
            foot = mark.x - run.size * INK_BELOW // 100
            return Rect(foot, mark.y + first, run.size * (INK_ABOVE + INK_BELOW) // 100, last - first)
        case Way.ACROSS:
            top = mark.y - run.size * INK_ABOVE // 100
            return Rect(mark.x + first, top, last - first, run.size * (INK_ABOVE + INK_BELOW) // 100)


def _reach(run: Run) -> tuple[Sp, Sp]:
    """From where to where ink is sure to lie along the line of a run, from its origin; a mark or a letter may be slight.

    The ink of an opening mark fills the latter half of its em; trimmed at a line start, its origin lies outside.
    """
    em = run.size if run.way is Way.DOWN else run.size * run.scale // 1000
    opens = em // 2 if run.texts[0] and run.texts[0] in OPENING else 0
    if run.way is Way.DOWN:
        above = run.size * (INK_ABOVE if han(run.texts[0]) else ASCENT) // 100
        below = run.size * INK_BELOW // 100 if han(run.texts[-1]) else -run.size * ASCENT // 100
        return run.xs[0] + opens - above, run.xs[-1] + below
    return run.xs[0] + opens, run.xs[-1] + (em * 9 // 10 if han(run.texts[-1]) else 0)
