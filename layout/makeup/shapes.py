"""The shapes a story can take: few, good, and elastic in depth (makeup contract of the house)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache

from layout.galley import Head, Line, Setter, Shape
from layout.issue import Kind, Paragraph, Photo, Story, Weight, Words
from layout.makeup.arrange import SEPARATION, TOP_SHARE, Mix, Picture, arrange, depths, stock
from layout.stylebook import Stylebook
from layout.units import Cells, Sp, ceil_div

FORMS = 84
"""Shapes kept on a page, shared among its stories: a page of few stories needs more forms of each to close."""

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
TOO_FAR = 2
"""Columns off at which a width is not tried at all."""
# How much a head that is not the best one matters, by weight: a page lives by its lead.
LOUDNESS: dict[Weight, int] = {Weight.LEAD: 4, Weight.MAJOR: 2, Weight.MINOR: 1, Weight.BRIEF: 1}
BARE = 30
"""Demerits of each row beyond `BARE_ROWS` that the white beside a headline is deep, when it is a column wide."""
BARE_ROWS = 7
HEADS = 4
"""Heads of a story that are weighed at each width."""

# Columns of a picture by the weight of its story, thousandths of the page's columns: (least, best, most).
PICTURE: dict[Weight, tuple[int, int, int]] = {
    Weight.LEAD: (330, 500, 670),
    Weight.MAJOR: (330, 340, 500),
    Weight.MINOR: (160, 330, 340),
    Weight.BRIEF: (160, 170, 340),
}

PICTURE_STORY = (500, 670, 1000)


def kind(story: Story, filler: bool = False) -> str:
    """What a frame with this story is called."""
    if story.standing:
        return story.standing
    if filler:
        return "filler"
    if not story.body:
        return "picture"
    return "brief" if story.weight is Weight.BRIEF else "story"


def texted(story: Story) -> Story:
    """A picture story with its long caption set as body text under the head; other stories as they are."""
    if story.body or not story.photos or not story.photos[0].caption:
        return story
    first, *rest = story.photos
    body = Paragraph(Kind.TEXT, (Words(first.caption),), first.source)
    return replace(story, body=(body,), photos=(replace(first, caption=""), *rest))


def mixes(story: Story, kind: str, setter: Setter, book: Stylebook, reach: int) -> Iterator[Mix]:
    """Every form worth weighing: width × legs × head × picture width.

    `reach` widens the lever of crop and the choice of widths; 1 is the house's own range.
    """
    under = kind == "picture"
    story = texted(story)
    stocked = cache(lambda measure: stock(setter.galley(story, measure).blocks if story.body else ()))
    for columns in _widths(story, under, book, reach):
        inset = book.grid.em if kind in book.makeup.boxed else 0
        span, pad = book.grid.width(columns) - 2 * inset, 1 if inset else 0
        for legs in _legs(columns, span, story, under, book):
            measure, gutter = _divide(span, legs, book)
            for photo_legs in _photo_legs(story, under, columns, legs, book):
                pictures = _pictures(story, photo_legs * measure + (photo_legs - 1) * gutter, setter, book, reach)
                for head in setter.heads(story, columns, span)[:HEADS]:
                    yield Mix(
                        story, columns, legs, measure, gutter, inset, head, photo_legs, pictures, stocked(measure),
                        pad, SEPARATION + pad, under,
                    )  # fmt: skip


def forms(mixes: Iterable[Mix], book: Stylebook, most: int) -> tuple[tuple[int, Mix], ...]:
    """The best forms of a story with their demerits, `most` of them, or a few more where that is very few."""
    tasted = sorted(((_taste(mix, book), mix) for mix in mixes), key=lambda form: (form[0], form[1].columns, form[1].legs))
    return tuple(_varied(tasted, max(8, most)))


def shapes(forms: tuple[tuple[int, Mix], ...], book: Stylebook, reach: int) -> tuple[Shape, ...]:
    """The elastic shapes of a story's forms; `reach` widens the levers, 1 for the house's own range."""
    found = (_shape(n, mix, taste, book, reach) for n, (taste, mix) in enumerate(forms))
    return tuple(shape for shape in found if shape)


def _varied(forms: list[tuple[int, Mix]], most: int) -> list[tuple[int, Mix]]:
    """The best forms, a third of them at most of one width so that every width has its say."""
    kept: list[tuple[int, Mix]] = []
    for taste, mix in forms:
        if sum(k.columns == mix.columns for _, k in kept) < ceil_div(most, 3):
            kept.append((taste, mix))
        if len(kept) == most:
            break
    return kept


def air(mix: Mix, book: Stylebook, reach: int) -> int:
    """Rows of white a head may take: none that makes a hole beside it, and under a picture one at most, for a caption stands above."""
    most = book.makeup.head_air * reach if mix.head.rows else 0
    bare = side_white(mix.head, flanks(mix.story, book), book) // book.grid.row
    return max(0, min(most, 1 if mix.under else most, BARE_ROWS - bare))


def _shape(number: int, mix: Mix, taste: int, book: Stylebook, reach: int) -> Shape | None:
    most = air(mix, book, reach)
    strains = []
    for rows in depths(mix, most):
        found = arrange(mix, rows, most)
        if found:
            strains.append((rows, found.strain))
    if not strains:
        return None
    natural = min(strains, key=lambda pair: (pair[1], pair[0]))[0]
    head = (Cells(0, 0, mix.columns, mix.head.rows),) if mix.head.rows and not mix.under else ()
    return Shape(mix.story.slug, mix.columns, natural, tuple(strains), number, head, (), mix.legs, taste)


def _widths(story: Story, under: bool, book: Stylebook, reach: int) -> tuple[int, ...]:
    """Widths to try: the editor's, else those that suit the weight or are a step off."""
    wished = (story.place.columns,) if story.place.columns else story.columns
    every = range(1, book.grid.columns + 1)
    return tuple(w for w in wished if w in every) or tuple(w for w in every if _unsuited(story.weight, under, w, book) < TOO_FAR * reach)


def _unsuited(weight: Weight, under: bool, columns: int, book: Stylebook) -> int:
    """Columns, about, by which a width is off what suits a weight."""
    least, most = PICTURE_STORY[::2] if under else SUITED[weight]
    share, step = columns * 1000 // book.grid.columns, 1000 // book.grid.columns
    return ceil_div(max(0, least - share), step) + ceil_div(max(0, share - most), step)


def _legs(columns: int, span: Sp, story: Story, under: bool, book: Stylebook) -> tuple[int, ...]:
    """Numbers of legs: as many as columns and re-divided ones (破栏) of a readable measure, the narrowest two first.

    The few lines under a picture read best in the widest measure.
    """
    if not story.body:
        return (1,)
    least, most = book.makeup.measure_least, book.makeup.measure_most
    fits = [n for n in range(columns, 0, -1) if least <= _divide(span, n, book)[0] // book.grid.em <= most]
    return tuple(fits[-1:] if under else fits[:2])


def _divide(span: Sp, legs: int, book: Stylebook) -> tuple[Sp, Sp]:
    """Measure in whole ems and the gutter that takes up the rest (typography.md 5.3, 破栏)."""
    em, gutter = book.grid.em, book.grid.gutter
    measure = (span - (legs - 1) * gutter) // legs // em * em
    return measure, (span - legs * measure) // (legs - 1) if legs > 1 else gutter


def _photo_legs(story: Story, under: bool, columns: int, legs: int, book: Stylebook) -> tuple[int, ...]:
    """Legs that the pictures of a story span; (0,) without pictures."""
    if not story.photos:
        return (0,)
    if under:
        return (legs,)
    wish = story.photos[0].columns
    if wish:
        return (min(legs, max(1, round(wish * legs / columns))),)
    least, best, most = (book.grid.columns * share // 1000 for share in PICTURE[story.weight])
    fits = [k for k in range(1, legs + 1) if max(1, least) <= ceil_div(k * columns, legs) <= max(1, most) and (k < legs or columns <= best)]
    return tuple(fits[-2:]) or (min(legs, max(1, best)),)


def _pictures(story: Story, width: Sp, setter: Setter, book: Stylebook, reach: int) -> tuple[Picture, ...]:
    return tuple(_picture(photo, width, setter.caption(photo, width), book, reach) for photo in story.photos)


def _picture(photo: Photo, width: Sp, caption: tuple[Line, ...], book: Stylebook, reach: int) -> Picture:
    row, leading = book.grid.row, book.style("caption").leading or book.grid.row
    across, down = photo.cropped
    natural = width * down // across
    rows = ceil_div(len(caption) * leading + row * 6 // 10, row) if caption else 1
    give = natural * book.makeup.crop * reach // 1000
    # An editor's own crop is what must show: it may grow where the picture has more, and is never cut into.
    least = ceil_div(natural - (give if photo.crop == (0, 0, 1000, 1000) else 0), row)
    return Picture(photo, caption, natural, least, max(least, (natural + give) // row), rows, row)


def _taste(mix: Mix, book: Stylebook) -> int:
    """Demerits of a form for a story of its weight: width, proportion, leg depth, head, picture."""
    steps = _unsuited(mix.story.weight, mix.under, mix.columns, book)
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


def side_white(head: Head, flanked: bool, book: Stylebook) -> Sp:
    """Deepest white at the left of a head that is as wide as a base column, the separation above it counted in.

    A short headline centred over a wide span leaves one.
    """
    edge, row = book.grid.characters * book.grid.em, book.grid.row
    top = max(0, head.rows * row - head.height) * TOP_SHARE // 100
    lines = [line for line in head.lines if (flanked and line.part == "kicker") or line.x + _start(line.line) < edge]
    reaching = sorted((top + line.y - _size(line.line), top + line.y) for line in lines)
    ends = (-SEPARATION * row, *(foot for _, foot in reaching))
    tops = (*(high for high, _ in reaching), head.rows * row)
    return max(high - end for end, high in zip(ends, tops, strict=True))


def flanks(story: Story, book: Stylebook) -> bool:
    """Whether the kicker of a story carries rules at its sides."""
    return story.weight.name.lower() in book.makeup.flanked


def _size(line: Line) -> Sp:
    return max((run.size for run in line.runs), default=0)


def _start(line: Line) -> Sp:
    return min((run.x for run in line.runs), default=0)
