"""What an editor may do about an open page: lines cut or added, a picture or a width let go, stories out, a filler in.

Every offer has its price from the table, before any type is set, and a way to prove it: the changed story is set anew.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import combinations

from layout.galley import Shape
from layout.issue import Story, Weight
from layout.makeup.seed import ANYWHERE, Item
from layout.makeup.trim import briefs, characters_of, grown, stand_in, trimmed
from layout.makeup.wants import wants
from layout.makeup.ward import Anew, Cure, Offer, Proved, Ward, named, sized, ward
from layout.stylebook import Grid
from layout.units import Cells

MOST_DROPPED = 3
"""Stories left out together."""
MORE_LINES = 3
"""Lines tried when the promise of a form was a line short."""
EACH = (2, 4, 6, 8, 12, 16, 24, 32, 40)
"""Lines tried when every story must give some."""
FILLER = 2, 8, 30
"""Columns of a filler at most, its rows at least and at most; what is larger is a story."""
FLAT = 3
"""Rows of a story for each of its columns, at least."""
SPARE = 5
"""Rows of a filler that are no text: head, frame and separation."""
SOMEWHAT = (0, 1, -1, 2, -2, 3, -3)
"""Rows by which the text of a filler may be off that guess."""


# -- one story changed


def altered(page: Ward) -> Iterator[Offer]:
    amiss = not page.closes(page.table.whole)
    for number, wanted in enumerate(wants(page.table, page.cells.columns, page.cells.rows)):
        if page.items[number].forms and wanted:
            # Where the amount of copy is right, pins or advertisements are in the way, and lines are no remedy.
            for sign in (-1, 1) if amiss else ():
                if shift := least_shift(page.items[number], wanted, sign):
                    yield _lines(page, number, wanted, (sign, *shift))
            yield from _reset(page, number, wanted)


def least_shift(item: Item, wanted: dict[int, int], sign: int) -> tuple[int, Shape] | None:
    """The fewest rows of a shape, by lines, that a story must be shallower (-1) or deeper (1).

    As many lines as the shape has legs are a row. A row too many must do as well, for no editor counts to the line.
    """
    found = []
    for number, shape in enumerate(item.shapes):
        rows = _firm(_bits(shape), wanted.get(shape.columns, 0), sign, item.place.rows)
        if rows and rows * shape.legs <= item.forms[shape.mix].stock.rows // 2:
            found.append((rows * shape.legs, rows, number))
    _, rows, number = min(found, default=(0, 0, 0))
    return (rows, item.shapes[number]) if rows else None


def _firm(have: int, want: int, sign: int, pinned: int | None) -> int:
    """Rows after which depths meet those wanted, and still do a row later; 0 for never."""
    want = want if pinned is None else want & 1 << pinned
    for rows in range(1, have.bit_length() if sign < 0 else want.bit_length()):
        if _shifted(have, sign * rows) & want and (pinned is not None or _shifted(have, sign * (rows + 1)) & want):
            return rows
    return 0


def _shifted(bits: int, rows: int) -> int:
    return bits << rows if rows > 0 else bits >> -rows


def _bits(shape: Shape) -> int:
    return sum(1 << rows for rows, _ in shape.strains)


def fits(item: Item, wanted: dict[int, int]) -> bool:
    """Whether an item has a depth at which the page closes."""
    return any(_bits(shape) & wanted.get(shape.columns, 0) for shape in sized(item).shapes)


def _lines(page: Ward, number: int, wanted: dict[int, int], shift: tuple[int, int, Shape]) -> Offer:
    """A story shorter or longer by lines; set anew it may need a line more than its form promised."""
    sign, rows, shape = shift
    item, form = page.items[number], page.items[number].forms[shape.mix]

    def cure(lines: int) -> Cure:
        told = f"{lines} line{'s' * (lines > 1)}"
        text = f"cut {told} of {named(item)}" if sign < 0 else f"lengthen {named(item)} by {told}"
        characters = characters_of(form, lines) if sign < 0 else lines * (form.measure // page.grid.em)
        return Cure(f"{text} (about {characters} characters)", item.slug, lines, characters, "cut" if sign < 0 else "add")

    def prove() -> Proved | None:
        if page.anew is None:
            return cure(rows * shape.legs), page.changed(number, replace(item, shapes=tuple(_moved(s, sign * rows) for s in item.shapes)))
        for lines in range(rows * shape.legs, rows * shape.legs + MORE_LINES):
            told = cure(lines)
            other = page.anew(item, (trimmed if sign < 0 else grown)(form.story, told.characters))
            if fits(other, wanted):
                return told, page.changed(number, other)
        return None

    return cure(rows * shape.legs), prove


def _moved(shape: Shape, rows: int) -> Shape:
    """A shape so many rows deeper or shallower."""
    strains = tuple((depth + rows, strain) for depth, strain in shape.strains if depth + rows > 0)
    return replace(shape, rows=shape.rows + rows, strains=strains or shape.strains)


def _reset(page: Ward, number: int, wanted: dict[int, int]) -> Iterator[Offer]:
    """A story without its pin or its width, with a picture of any width, without its last picture."""
    item, anew = page.items[number], page.anew
    for cure, story in _changes(item):
        if anew is None and cure.what != "pin":
            continue

        def prove(cure: Cure = cure, story: Story = story) -> Proved | None:
            other = replace(anew(item, story) if anew else replace(item, lowest=None), place=story.place)
            return (cure, page.changed(number, other)) if fits(other, wanted) else None

        yield cure, prove


def _changes(item: Item) -> Iterator[tuple[Cure, Story]]:
    story, place = item.forms[0].story, item.place
    if place.column is not None or place.row is not None or item.lowest is not None:
        yield Cure(f"free the pin of {named(item)}", item.slug, what="pin"), replace(story, place=ANYWHERE)
    elif story.columns or place.columns is not None:
        free = replace(place, columns=None, rows=None)
        yield Cure(f"free the width of {named(item)}", item.slug, what="width"), replace(story, columns=(), place=free)
    story = replace(story, place=place)
    if story.photos and story.photos[0].columns:
        photos = (replace(story.photos[0], columns=0), *story.photos[1:])
        yield Cure(f"free the width of the picture of {named(item)}", item.slug, what="picture-width"), replace(story, photos=photos)
    if story.photos and story.body and item.kind != "picture":
        last = "last " * (len(story.photos) > 1)
        yield Cure(f"leave out the {last}picture of {named(item)}", item.slug, what="picture"), replace(story, photos=story.photos[:-1])


# -- all stories changed, some left out, one more


def each_cut(page: Ward) -> Iterator[Offer]:
    """The fewest lines to cut of every story, when one alone cannot give so many."""
    for lines in (lines for lines in EACH if lines * len(page.items) >= _over(page)):
        after = tuple(_shorter(item, lines, page.anew) for item in page.items)
        shorter = ward(after, page.cells, page.grid)
        if shorter.closes(shorter.table.whole):
            slugs = tuple(item.slug for item in page.items if item.forms)
            characters = len(slugs) * lines * page.grid.characters
            text = f"cut {lines} lines of each of the {len(slugs)} stories ({len(slugs) * lines} lines, about {characters} characters)"
            yield _sure(Cure(text, slugs[0], lines, characters, "cut", slugs=slugs), after)
            return


def _over(page: Ward) -> int:
    """Column rows that the items take beyond those there are, each in its smallest form; negative when there is room."""
    return sum(min((s.columns * s.least for s in item.shapes), default=0) for item in page.items) - page.cells.columns * page.cells.rows


def _shorter(item: Item, lines: int, anew: Anew | None) -> Item:
    """A story without so many lines, half of its text at most; unset, rows that are not full count for nothing."""
    if not item.forms:
        return item
    form = item.forms[0]
    lines = min(lines, form.stock.rows // 2)
    if anew:
        return replace(anew(item, trimmed(form.story, characters_of(form, lines))), place=item.place)
    return replace(item, shapes=tuple(_moved(s, -(lines // s.legs)) for s in item.shapes))


def dropped(page: Ward) -> Iterator[Offer]:
    """The fewest and lightest stories without which the page closes; the lead stays."""
    movable = [n for n, item in enumerate(page.items) if item.forms and item.rank]
    for count in range(1, min(MOST_DROPPED, len(movable)) + 1):
        sets = (frozenset(out) for out in combinations(movable, count))
        found = [_without(page.items, out) for out in sets if page.closes(page.table.whole ^ sum(1 << n for n in out))]
        yield from found
        if found:
            return


def _without(items: Sequence[Item], out: frozenset[int]) -> Offer:
    gone = [items[n] for n in sorted(out)]
    characters = sum(item.forms[0].story.characters for item in gone)
    text = f"drop {'、'.join(map(named, gone))} ({characters} characters), or move {'it' if len(gone) == 1 else 'them'} to a page with room"
    cure = Cure(text, gone[0].slug, 0, characters, "drop", slugs=tuple(item.slug for item in gone))
    after = tuple(item for n, item in enumerate(items) if n not in out)
    return _sure(cure, after)


def _sure(cure: Cure, after: tuple[Item, ...]) -> Offer:
    """An offer that the table itself has proved."""
    return cure, lambda: (cure, after)


def heaviest(items: tuple[Item, ...], cells: Cells, grid: Grid, most: int) -> Iterator[Offer]:
    """Of a page too full to be reckoned: how many of its heaviest items close it, and which go."""
    ads = [item for item in items if not item.forms]
    order = sorted((item for item in items if item.forms), key=lambda item: not item.shapes)
    usable = sum(bool(item.shapes) for item in order)
    for count in range(min(usable, len(order) - 1, most - 1 - len(ads)), 0, -1):
        kept = [*ads, *order[:count]]
        page = ward(tuple(kept), cells, grid)
        if page.closes(page.table.whole):
            yield _without([*kept, *order[count:]], frozenset(range(len(kept), len(items))))
            return


def joined(items: tuple[Item, ...], cells: Cells, grid: Grid, anew: Anew | None, most: int) -> Iterator[Offer]:
    """Of a page of too many items: the lightest set as one column of briefs (简讯), so that the page closes."""
    stories = [item for item in items if item.forms]
    ads = [item for item in items if not item.forms]
    for count in range(most - 2 - len(ads), 2, -1) if anew else ():
        kept, light = stories[:count], stories[count:]
        if len(light) > 1 and anew and all(item.shapes for item in kept):
            one = anew(light[0], briefs([item.forms[0].story for item in light]))
            after = (*kept, one, *ads)
            page = ward(after, cells, grid)
            if page.closes(page.table.whole):
                text = f"set the {len(light)} lightest stories as one column of briefs (简讯): {'、'.join(map(named, light))}"
                yield _sure(Cure(text, light[0].slug, what="join", slugs=tuple(item.slug for item in light)), after)
                return


def fillers(page: Ward) -> Iterator[Offer]:
    """The smallest filler, and the smallest story, that close the page at three depths running."""
    if page.closes(page.table.whole) or _over(page) > -FILLER[1]:
        return
    (wanted,) = wants(page.table, page.cells.columns, page.cells.rows, one_more=True)
    sizes = sorted((width * rows, width, rows) for width, bits in wanted.items() for rows in _running(bits))
    columns, least, most = FILLER
    small = next(((w, rows) for _, w, rows in sizes if w <= columns and least <= rows <= most), None)
    large = next(((w, rows) for _, w, rows in sizes if rows >= max(least, FLAT * w) and (w > columns or rows > most)), None)
    for size in filter(None, (small, large)):
        yield _filler(page, wanted, *size)


def _running(bits: int) -> Iterator[int]:
    """Depths of which the one before and the one after would do as well."""
    bits &= (bits << 1) & (bits >> 1)
    while bits:
        lowest = bits & -bits
        yield lowest.bit_length() - 1
        bits ^= lowest


def _filler(page: Ward, wanted: dict[int, int], width: int, rows: int) -> Offer:
    """A box that nobody has written for yet; a stand-in tells how many lines it takes."""
    small = width <= FILLER[0] and rows <= FILLER[2]
    size = f"{width} column{'s' * (width > 1)} × {rows} rows"

    def cure(lines: int) -> Cure:
        characters = width * lines * page.grid.characters
        called, told = "a filler" if small else "a story among the fillers", f"{width * lines} lines, about {characters} characters"
        text = f"offer {called} of {size}, its head among them ({told})"
        return Cure(text, "", lines, characters, "filler", (width, rows))

    def prove() -> Proved | None:
        guess = max(1, rows - SPARE)
        blank = Item("", (Shape("", width, rows, ((rows, 0),), 0),), len(page.items), "filler")
        if page.anew is None:
            return cure(guess), (*page.items, blank)
        like = max((item for item in page.items if item.forms), key=lambda item: item.rank).forms[0].story
        for lines in (guess + off for off in SOMEWHAT if guess + off > 0):
            told = cure(lines)
            other = page.anew(blank, stand_in(like, told.characters, width, Weight.BRIEF if small else Weight.MINOR))
            if fits(other, wanted):
                return told, (*page.items, other)
        return None

    return cure(max(1, rows - SPARE)), prove
