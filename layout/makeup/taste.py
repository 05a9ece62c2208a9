"""Taste: what a form costs by itself, before anything stands beside it. Tables of the trade, then the sums over them."""

from __future__ import annotations

from layout.galley import Head
from layout.issue import Story, Weight
from layout.makeup.arrange import SEPARATION, TOP_SHARE, Mix
from layout.stylebook import Stylebook
from layout.units import Sp, ceil_div

# Widths in base columns that suit a weight, as thousandths of the page's columns, and the demerits of a width outside them.
# After the lead and secondary sizes of the trade: a lead takes half the page or more, a brief one or two columns.
SUITED: dict[Weight, tuple[int, int]] = {
    Weight.LEAD: (600, 1000),
    Weight.MAJOR: (330, 840),
    Weight.MINOR: (160, 670),
    Weight.BRIEF: (160, 340),
}
UNSUITED = 12
"""Demerits of each column that a width is off."""

# How much a head that is not the best one matters, by weight: a page lives by its lead.
LOUDNESS: dict[Weight, int] = {Weight.LEAD: 4, Weight.MAJOR: 2, Weight.MINOR: 1, Weight.BRIEF: 1}
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
    depth = mix.fixed + ceil_div(mix.stock.rows + mix.photo_legs * sum(p.least for p in mix.photos), mix.legs)
    deep = max(0, depth - book.makeup.legs_most) + 2 * max(0, book.makeup.legs_least + mix.head.rows - depth)
    flat = max(0, mix.columns * 6 - depth)
    rebroken = 0 if mix.legs == mix.columns or mix.under else 2
    size = 0
    if mix.photos:
        best = book.grid.columns * (PICTURE_STORY if mix.under else PICTURE[mix.story.weight])[1] // 1000
        size = 3 * abs(ceil_div(mix.photo_legs * mix.columns, mix.legs) - max(1, best))
    bare = BARE * max(0, ceil_div(side_white(mix.head, flanks(mix.story, book), book) - BARE_ROWS * book.grid.row, book.grid.row))
    return UNSUITED * steps + deep + flat + rebroken + size + bare + LOUDNESS[mix.story.weight] * mix.head.strain


def unsuited(weight: Weight, under: bool, columns: int, book: Stylebook) -> int:
    """Columns, about, by which a width is off what suits a weight."""
    least, most = PICTURE_STORY[::2] if under else SUITED[weight]
    share, step = columns * 1000 // book.grid.columns, 1000 // book.grid.columns
    return ceil_div(max(0, least - share), step) + ceil_div(max(0, share - most), step)


def air(mix: Mix, book: Stylebook, reach: int) -> int:
    """Rows of white a head may take: none that makes a hole beside it, and under a picture one at most, for a caption stands above."""
    most = book.makeup.head_air * reach if mix.head.rows else 0
    bare = side_white(mix.head, flanks(mix.story, book), book) // book.grid.row
    return max(0, min(most, 1 if mix.under else most, BARE_ROWS - bare))


def side_white(head: Head, flanked: bool, book: Stylebook) -> Sp:
    """Deepest white at the left of a head that is as wide as a base column, the separation above it counted in.

    A short headline centred over a wide span leaves one.
    """
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
