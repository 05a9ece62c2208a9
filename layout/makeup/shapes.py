"""The shapes a story can take: few, good, and elastic in depth (makeup contract of the house)."""

from __future__ import annotations

from collections.abc import Iterable

from layout.galley import Setter, Shape
from layout.issue import Story, Weight
from layout.makeup.arrange import Known, arrange, depths
from layout.makeup.mix import Mix
from layout.makeup.stretches import standing
from layout.makeup.taste import Airs, air, columns_of, taste
from layout.stylebook import Stylebook
from layout.units import Cells, ceil_div

FORMS = 100
"""Shapes kept on a page, shared among its stories: a page of few stories needs more forms of each to close."""

Tasted = tuple[int, Mix]
"""A form with its demerits."""


def kind(story: Story, filler: bool = False) -> str:
    """What a frame with this story is called."""
    if story.standing:
        return story.standing
    if filler:
        return "filler"
    if not story.body:
        return "picture"
    return "brief" if story.weight is Weight.BRIEF else "story"


def forms(mixes: Iterable[Mix], book: Stylebook, most: int) -> tuple[Tasted, ...]:
    """The best forms of a story with their demerits, `most` of them, or a few more where that is very few."""
    tasted = sorted(((taste(mix, book), mix) for mix in mixes), key=lambda form: (form[0], form[1].columns, form[1].legs))
    kept = _varied(tasted, max(8, most))
    if not any(_text_enough(mix) for _, mix in kept):
        kept = _varied([form for form in tasted if _text_enough(form[1])], max(8, most))
    return tuple(kept)


def best(mixes: Iterable[Mix], book: Stylebook, most: int) -> tuple[Tasted, ...]:
    """The best forms with the head at the upper left and with a vertical one, `most` of either, each of a width of its own."""
    tasted = sorted(((taste(mix, book), mix) for mix in mixes), key=lambda form: (form[0], form[1].columns, form[1].legs))
    firsts: dict[tuple[bool, int], Tasted] = {}
    for form in tasted:
        firsts.setdefault((form[1].head.vertical, form[1].columns), form)
    return tuple(form for vertical in (False, True) for form in [f for key, f in firsts.items() if key[0] is vertical][:most])


def shapes(forms: tuple[Tasted, ...], setter: Setter, book: Stylebook, reach: int, first: int = 0) -> tuple[Shape, ...]:
    """The elastic shapes of a story's forms, numbered from `first`; `reach` widens the levers, 1 for the house's own range."""
    known: Known = {}
    airs = ((n, form, air(form[1], book, reach)) for n, form in enumerate(forms, first))
    made = (_shape(n, form, (setter, known), white, depths(form[1], white)) for n, form, white in airs)
    return tuple(shape for shape in made if shape)


def pinned(forms: Iterable[Tasted], rows: int, setter: Setter, book: Stylebook, reach: int) -> tuple[tuple[Mix, ...], tuple[Shape, ...]]:
    """Of a story that is pinned to a depth: the forms that can have it, and their shapes at that depth alone."""
    kept: list[Mix] = []
    made: list[Shape] = []
    for form in forms:
        airs = air(form[1], book, reach)
        shape = _shape(len(kept), form, (setter, {}), airs, range(rows, rows + 1)) if rows in depths(form[1], airs) else None
        if shape:
            kept.append(form[1])
            made.append(shape)
    return tuple(kept), tuple(made)


def _text_enough(mix: Mix) -> bool:
    """Whether there is text for the legs beside the pictures, as deep as they are: most wide forms of short stories fail here."""
    if not mix.photos or mix.under or mix.wrapped or not mix.text:
        return True
    clear = mix.legs - mix.photos_at.lost // mix.measure
    return clear * (mix.band(tuple(picture.least for picture in mix.photos)) - 2) <= mix.stock.rows + len(mix.stock.looser)


def _varied(forms: list[Tasted], most: int) -> list[Tasted]:
    """The best forms, a third of them at most of one width so that every width has its say."""
    kept: list[Tasted] = []
    for cost, mix in forms:
        if sum(k.columns == mix.columns for _, k in kept) < ceil_div(most, 3):
            kept.append((cost, mix))
        if len(kept) == most:
            break
    return kept


def _shape(number: int, form: Tasted, type_: tuple[Setter, Known], airs: Airs, tried: range) -> Shape | None:
    """A form at every depth of some that can be delivered; `airs` is what white over its head strains it."""
    cost, mix = form
    arranged = ((rows, arrange(mix, rows, airs, *type_)) for rows in tried)
    strains = [(rows, found.strain) for rows, found in arranged if found]
    if not strains:
        return None
    natural = min(strains, key=lambda pair: (pair[1], pair[0]))[0]
    unusual = not mix.plain
    return Shape(mix.story.slug, mix.columns, natural, tuple(strains), number, _head(mix), _photos(mix), mix.legs, cost, unusual, mix.step)


def _head(mix: Mix) -> tuple[Cells, ...]:
    """Columns and rows of the headline, for 碰题; a vertical one butts with none."""
    if not mix.head.rows or mix.under or mix.head.vertical:
        return ()
    if mix.covering or not mix.head_at.lost:
        return (Cells(0, 0, mix.columns, mix.head.rows),)
    return (Cells(_column(mix, mix.head_at.x), 0, columns_of(mix, mix.head_at), mix.head.rows),)


def _photos(mix: Mix) -> tuple[Cells, ...]:
    """Where the pictures stand, to whole columns."""
    if not mix.photos:
        return ()
    row, rows = standing(mix, 0, tuple(p.least for p in mix.photos)).band
    columns = columns_of(mix, mix.photos_at)
    return (Cells(min(mix.columns - columns, _column(mix, mix.photos_at.x)), row, columns, rows),)


def _column(mix: Mix, x: int) -> int:
    """Base column in which something begins."""
    return (mix.division.flat(x) - mix.division.left) * mix.columns // (mix.legs * (mix.measure + mix.division.gutter))
