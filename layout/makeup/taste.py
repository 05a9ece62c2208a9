"""Taste: what a form costs by itself, before anything stands beside it. Tables of the trade, then the sums over them."""

from __future__ import annotations

from typing import TypeAlias

from layout.galley import Head
from layout.issue import Story, Weight
from layout.makeup.mix import SEPARATION, Across, Mix
from layout.makeup.portion import portion
from layout.stylebook import HEAD_WHITE, Stylebook
from layout.units import Sp, ceil_div

# Widths in base columns that suit a weight, as thousandths of the page's columns, and the demerits of a width outside them.
# After the lead and secondary sizes of the trade: a lead takes half the page or more, a brief one or two columns.
SUITED: dict[Weight, tuple[int, int]] = {
    Weight.LEAD: (600, 1000),
    Weight.MAJOR: (330, 840),
    Weight.MINOR: (160, 670),
    Weight.BRIEF: (160, 340),
}
TOP_SHARE = 45
"""Percent of a head's white that stands above it: a little nearer to the text than to what stands above."""

CORNER = 5
"""Demerits of a head over some of the legs (左上题, 文夹题)."""
UPRIGHT = 12
"""Demerits of a vertical head at the left (竖题): it parts two heads side by side, and a page bears one or two."""
AROUND = 2
"""Demerits of type beside a picture (串文)."""
UNSUITED = 12
"""Demerits of each column that a width is off."""

# How much a head that is not the best one matters, by weight, in halves: a page lives by its lead. One that is smaller or shorter of a line
# than the best is a choice; from here on it is a fault: a stub of a last line, a break against the sense, type too small for its span.
UGLY = 50
LOUDNESS: dict[Weight, int] = {Weight.LEAD: 4, Weight.MAJOR: 2, Weight.MINOR: 1, Weight.BRIEF: 1}

AIR = 2
"""Strain of a row of white more over a head; beyond the white that heads of its weight have by themselves what it moves comes besides."""

Airs: TypeAlias = tuple[int, ...]
"""Strain of 0, 1, 2 … rows of white more over a head, as far as it may take any."""
BARE = 30
"""Demerits of each row beyond `BARE_ROWS` that the white beside a headline is deep, when it is a column wide."""
BARE_ROWS = 7
"""Rows of such white that pass; a row deeper it would count as a hole."""

# Columns of a picture by the weight of its story, thousandths of the page's columns: (least, best, most).
PICTURE: dict[Weight, tuple[int, int, int]] = {
    Weight.LEAD: (330, 500, 670),
    Weight.MAJOR: (330, 340, 500),
    Weight.MINOR: (160, 330, 340),
    Weight.BRIEF: (160, 170, 340),
}

PICTURE_STORY = (500, 670, 1000)
"""The same of a picture story, which is its picture."""


def taste(mix: Mix, book: Stylebook) -> int:
    """Demerits of a form for a story of its weight: width, proportion, leg depth, head, picture."""
    steps = unsuited(mix.story.weight, mix.under, mix.columns, book)
    depth = mix.depth(tuple(p.least for p in mix.photos))
    head = mix.head.rows if mix.covering else 0
    deep = max(0, depth - book.makeup.legs_most) + 2 * max(0, book.makeup.legs_least + head - depth)
    flat = max(0, mix.columns * 6 - depth)
    rebroken = 0 if mix.legs == mix.columns or mix.under or mix.tiers else 2
    return UNSUITED * steps + deep + flat + rebroken + _pictured(mix, book) + _headed(mix, book)


def _pictured(mix: Mix, book: Stylebook) -> int:
    """Demerits of the width of its pictures."""
    if not mix.photos:
        return 0
    if mix.photos_at.narrows:
        return AROUND
    best = shared(mix.columns, book) * (PICTURE_STORY if mix.under else PICTURE[mix.story.weight])[1] // 1000
    return 3 * abs(columns_of(mix, mix.photos_at) - max(1, best))


def _headed(mix: Mix, book: Stylebook) -> int:
    """Demerits of the head: its own, the white at its side, a place that is not over all of the text."""
    place = UPRIGHT if mix.head.vertical else 0 if mix.plain else CORNER
    worse = mix.head.strain // 2 + max(0, mix.head.strain - UGLY)
    return place + BARE * bared(mix, book) + LOUDNESS[mix.story.weight] * worse


def bared(mix: Mix, book: Stylebook) -> int:
    """Rows by which the white beside the headline is too deep, where it is a column wide: it looks like a hole."""
    return max(0, ceil_div(side_white(mix.head, flanks(mix.story, book), book) - BARE_ROWS * book.grid.row, book.grid.row))


def columns_of(mix: Mix, at: Across) -> int:
    """Base columns that something across the legs reaches into when it begins with a leg."""
    width = mix.division.flat(at.x + at.width) - mix.division.flat(at.x)
    pitch = mix.measure + mix.division.gutter
    return min(mix.columns, ceil_div((width + mix.division.gutter) * mix.columns, mix.legs * pitch))


def shared(columns: int, book: Stylebook) -> int:
    """The columns that a width is a share of: those of a page, of both where a width on a double truck is more than one page has."""
    return book.grid.side if columns <= book.grid.side else book.grid.columns


def unsuited(weight: Weight, under: bool, columns: int, book: Stylebook) -> int:
    """Columns, about, by which a width is off what suits a weight."""
    least, most = PICTURE_STORY[::2] if under else SUITED[weight]
    whole = shared(columns, book)
    share, step = columns * 1000 // whole, 1000 // whole
    return ceil_div(max(0, least - share), step) + ceil_div(max(0, share - most), step)


def air(mix: Mix, book: Stylebook, reach: int) -> Airs:
    """What white over a head strains it, row by row: none that makes a hole beside it, and under a picture one at most, for a caption
    stands above.
    """
    most = book.makeup.head_air * reach if mix.head.rows and not mix.head.vertical else 0
    bare = side_white(mix.head, flanks(mix.story, book), book) // book.grid.row
    rows = max(0, min(most, 1 if mix.under else most, BARE_ROWS - bare))
    spare = (mix.head.rows * book.grid.row - mix.head.height) * 1000 // book.grid.row - HEAD_WHITE[mix.story.weight]
    tenths = portion(mix).head
    return (0, *(AIR * n + tenths * max(0, spare + 1000 * n) // 10_000 for n in range(1, rows + 1)))


def side_white(head: Head, flanked: bool, book: Stylebook) -> Sp:
    """Deepest white at the left of a head that is as wide as a base column, the separation above it counted in.

    A short headline centred over a wide span leaves one; a vertical head stands beside its text and leaves none.
    """
    if head.vertical:
        return 0
    edge, row = book.grid.characters * book.grid.em, book.grid.row
    top = max(0, head.rows * row - head.height) * TOP_SHARE // 100
    lines = [line for line in head.lines if (flanked and line.part == "kicker") or line.x + line.line.start < edge]
    reaching = sorted((top + line.y - line.line.size, top + line.y) for line in lines)
    ends = (-SEPARATION * row, *(foot for _, foot in reaching))
    tops = (*(high for high, _ in reaching), head.rows * row)
    return max(high - end for end, high in zip(ends, tops, strict=True))


def flanks(story: Story, book: Stylebook) -> bool:
    """Whether the kicker of a story carries rules at its sides."""
    return story.weight.name.lower() in book.makeup.flanked
