"""The shapes a story can take: few, good, and elastic in depth (makeup contract of the house)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache

from layout.galley import Line, Setter, Shape
from layout.issue import Kind, Paragraph, Photo, Story, Weight, Words
from layout.makeup.arrange import SEPARATION, Mix, Picture, arrange, depths, stock
from layout.makeup.taste import PICTURE, air, taste, unsuited
from layout.stylebook import Stylebook
from layout.units import Cells, Sp, ceil_div

FORMS = 84
"""Shapes kept on a page, shared among its stories: a page of few stories needs more forms of each to close."""

TOO_FAR = 2
"""Columns off at which a width is not tried at all."""
HEADS = 4
"""Heads of a story that are weighed at each width."""


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
    tasted = sorted(((taste(mix, book), mix) for mix in mixes), key=lambda form: (form[0], form[1].columns, form[1].legs))
    return tuple(_varied(tasted, max(8, most)))


def shapes(forms: tuple[tuple[int, Mix], ...], book: Stylebook, reach: int) -> tuple[Shape, ...]:
    """The elastic shapes of a story's forms; `reach` widens the levers, 1 for the house's own range."""
    found = (_shape(n, mix, cost, book, reach) for n, (cost, mix) in enumerate(forms))
    return tuple(shape for shape in found if shape)


def _varied(forms: list[tuple[int, Mix]], most: int) -> list[tuple[int, Mix]]:
    """The best forms, a third of them at most of one width so that every width has its say."""
    kept: list[tuple[int, Mix]] = []
    for cost, mix in forms:
        if sum(k.columns == mix.columns for _, k in kept) < ceil_div(most, 3):
            kept.append((cost, mix))
        if len(kept) == most:
            break
    return kept


def _shape(number: int, mix: Mix, cost: int, book: Stylebook, reach: int) -> Shape | None:
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
    return Shape(mix.story.slug, mix.columns, natural, tuple(strains), number, head, (), mix.legs, cost)


def _widths(story: Story, under: bool, book: Stylebook, reach: int) -> tuple[int, ...]:
    """Widths to try: the editor's, else those that suit the weight or are a step off."""
    wished = (story.place.columns,) if story.place.columns else story.columns
    every = range(1, book.grid.columns + 1)
    return tuple(w for w in wished if w in every) or tuple(w for w in every if unsuited(story.weight, under, w, book) < TOO_FAR * reach)


def _legs(columns: int, span: Sp, story: Story, under: bool, book: Stylebook) -> tuple[int, ...]:
    """Numbers of legs: as many as columns and re-divided ones (破栏) of a readable measure, the narrowest two first.

    A width that is off gets no second chance. The few lines under a picture read best in the widest measure.
    """
    if not story.body:
        return (1,)
    least, most = book.makeup.measure_least, book.makeup.measure_most
    fits = [n for n in range(columns, 0, -1) if least <= _divide(span, n, book)[0] // book.grid.em <= most]
    if under:
        return tuple(fits[-1:])
    return tuple(fits[: 1 if unsuited(story.weight, under, columns, book) else 2])


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
