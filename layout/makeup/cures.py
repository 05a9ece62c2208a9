"""What would close an open page: the cheapest few changes of its copy, each one computed.

A cure is looked for in the table of the guillotine (`makeup/wants`), so it closes the page with straight cuts. Where an ad or a pin stands
in the way, the changed page is laid out once before it is told.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from typing import TypeAlias

from layout.galley import Shape
from layout.issue import Place, Story
from layout.makeup.seed import Guillotine, Item
from layout.makeup.solve import Task, solve
from layout.makeup.wants import wants
from layout.stylebook import DEMERITS, Grid, Makeup
from layout.units import Cells, ceil_div

MOST = 3
"""Cures that are told."""
MOST_ITEMS = 9
"""Items whose wants are reckoned in less than a second; of a fuller page only the heaviest are looked at."""
MOST_DROPPED = 3
"""Stories left out together."""
EACH = (2, 4, 6, 8, 12, 16, 24, 32, 40)
"""Lines tried when every story must give some."""
FILLER = 3, 8
"""Columns a filler takes at most, and rows at least; what is larger is a story."""
SPARE = 5
"""Rows of a filler that are no text: head, frame and separation."""
TRIED = 6
"""Cures that are laid out to see whether an ad or a pin is in the way."""
LIMIT = 0.3
"""Deterministic time for each, as `Task.limit`."""

# What a change costs an editor beyond its characters, in characters: ours. Writing is dearer than cutting; a picture is worth a long paragraph.
PRICES: dict[str, int] = {"cut": 0, "add": 60, "filler": 40, "drop": 30, "width": 80, "picture-width": 60, "picture": 250}

FREE = Makeup(demerits=tuple((fault, 0) for fault in DEMERITS))
"""A house that minds no fault: whether a page closes is all that is asked."""

Anew: TypeAlias = Callable[[Item, Story], Item]
"""Sets a changed story as the item was set."""


@dataclass(frozen=True, slots=True)
class Cure:
    """A change of the copy with which the page closes."""

    text: str
    slug: str = ""
    """The story to change; the first of several."""
    lines: int = 0
    """Lines of text to cut, to add, or of a filler in each column."""
    characters: int = 0
    """The same in characters, about."""
    what: str = "cut"
    """A key of PRICES."""
    size: tuple[int, int] = (0, 0)
    """Columns and rows of a filler's box."""
    slugs: tuple[str, ...] = ()
    """All stories that go, when some do."""


Found: TypeAlias = tuple[Cure, tuple[Item, ...]]
"""A cure, and the items of the page when it is followed."""


def cures(items: Sequence[Item], cells: Cells, grid: Grid, anew: Anew | None = None) -> tuple[Cure, ...]:
    """The cheapest changes that close a page, two at most of one kind; empty when no single one does.

    `items` are those of the last rung, obstacles among them; `anew` is needed for cures that set a story in other forms.
    """
    ordered = sorted(items, key=lambda item: item.rank)
    stories = [item for item in ordered if item.forms]
    if not stories or not cells.rows:
        return ()
    if len(ordered) > MOST_ITEMS or any(not item.shapes for item in stories):
        return _heaviest(ordered, cells)
    pinned = [_sized(item) for item in ordered]
    table = Guillotine(pinned, cells.columns, cells.rows)
    found = [*_altered(ordered, table, cells, grid, anew), *_dropped(ordered, table, cells)]
    if not any(cure.what == "cut" for cure, _ in found):
        found += _each_cut(ordered, cells, grid)
    if _least(pinned) < cells.columns * cells.rows:
        found += _fillers(ordered, table, cells, grid)
    return _cheapest(found, cells)


def named(item: Item) -> str:
    """A story by its headline, an advertisement by its file."""
    story = item.forms[0].story if item.forms else None
    return f"《{' '.join(story.headline)}》" if story and story.headline else item.slug


def closes(items: Sequence[Item], cells: Cells) -> bool | None:
    """Whether items fill the page, ads and pins at their places; None when a short search does not tell."""
    task = Task(tuple(items), cells, FREE, lambda tiling: 0, LIMIT, first=True)
    found = solve(task)
    return True if found.tiling else False if found.proven else None


def _cheapest(found: list[Found], cells: Cells) -> tuple[Cure, ...]:
    """The first few by price; those an ad or a pin may forbid are tried."""
    kept: list[Cure] = []
    tried = 0
    for cure, after in sorted(found, key=lambda pair: (PRICES[pair[0].what] + pair[0].characters, pair[0].text)):
        if sum(cure.what == other.what for other in kept) == 2 or len(kept) == MOST or tried == TRIED:
            continue
        if any(item.place.column is not None or item.place.row is not None for item in after):
            tried += 1
            if not closes(after, cells):
                continue
        kept.append(cure)
    return tuple(kept)


def _sized(item: Item) -> Item:
    """An item with the depths its pin allows."""
    rows = item.place.rows
    return item if rows is None else replace(item, shapes=tuple(_only(shape, 1 << rows) for shape in item.shapes if shape.strain(rows) is not None))


def _only(shape: Shape, bits: int) -> Shape:
    return replace(shape, strains=tuple(pair for pair in shape.strains if bits >> pair[0] & 1))


def _least(items: Sequence[Item]) -> int:
    return sum(min((s.columns * s.least for s in item.shapes), default=0) for item in items)


# -- one story changed


def _altered(items: list[Item], table: Guillotine, cells: Cells, grid: Grid, anew: Anew | None) -> Iterator[Found]:
    for number, (item, wanted) in enumerate(zip(items, wants(table, cells.columns, cells.rows), strict=True)):
        if not item.forms or not wanted:
            continue
        for sign, what in ((-1, "cut"), (1, "add")):
            shift = _least_shift(item, wanted, sign)
            if shift:
                yield _lines(items, number, shift, sign, grid, what)
        for cure, other in _reset(item, anew) if anew else ():
            if any(_bits(shape) & wanted.get(shape.columns, 0) for shape in other.shapes):
                yield cure, (*items[:number], other, *items[number + 1 :])


def _least_shift(item: Item, wanted: dict[int, int], sign: int) -> tuple[int, Shape] | None:
    """The fewest lines by which a story must be shorter (-1) or longer (1), and the shape it then takes.

    As many lines as the shape has legs are a row. A row too many must do as well, for no editor counts to the line.
    """
    best: tuple[int, int, Shape] | None = None
    for shape in item.shapes:
        rows = _firm(_bits(shape), wanted.get(shape.columns, 0), sign, item.place.rows)
        form = item.forms[shape.mix]
        most = form.stock.rows // 2
        if rows and rows * shape.legs <= most and (best is None or rows * shape.legs < best[0]):
            best = rows * shape.legs, rows, shape
    return (best[1], best[2]) if best else None


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


def _lines(items: list[Item], number: int, shift: tuple[int, Shape], sign: int, grid: Grid, what: str) -> Found:
    rows, shape = shift
    item, lines = items[number], rows * shape.legs
    characters = lines * (item.forms[shape.mix].measure // grid.em)
    told = f"{lines} line{'s' * (lines > 1)}"
    text = f"cut {told} of {named(item)}" if sign < 0 else f"lengthen {named(item)} by {told}"
    other = replace(item, shapes=tuple(_moved(s, sign * ceil_div(lines, s.legs)) for s in item.shapes))
    after = (*items[:number], other, *items[number + 1 :])
    return Cure(f"{text} (about {characters} characters)", item.slug, lines, characters, what), after


def _each_cut(items: list[Item], cells: Cells, grid: Grid) -> Iterator[Found]:
    """The fewest lines to cut of every story when one alone cannot give so many."""
    for lines in EACH:
        after = tuple(_shorter(item, lines) if item.forms else item for item in items)
        table = Guillotine([_sized(item) for item in after], cells.columns, cells.rows)
        if table.depths(table.whole, cells.columns) >> cells.rows & 1:
            count = sum(bool(item.forms) for item in items)
            characters = count * lines * grid.characters
            text = f"cut {lines} lines of each of the {count} stories ({count * lines} lines, about {characters} characters)"
            slugs = tuple(item.slug for item in items if item.forms)
            yield Cure(text, slugs[0], lines, characters, "cut", slugs=slugs), after
            return


def _shorter(item: Item, lines: int) -> Item:
    """A story without so many lines, half of its text at most; rows that are not full count for nothing."""
    cut = (min(lines, item.forms[s.mix].stock.rows // 2) // s.legs for s in item.shapes)
    return replace(item, shapes=tuple(_moved(s, -rows) for s, rows in zip(item.shapes, cut, strict=True)))


def _moved(shape: Shape, rows: int) -> Shape:
    """A shape so many rows deeper or shallower."""
    strains = tuple((depth + rows, strain) for depth, strain in shape.strains if depth + rows > 0)
    return replace(shape, rows=shape.rows + rows, strains=strains or shape.strains)


def _reset(item: Item, anew: Anew) -> Iterator[tuple[Cure, Item]]:
    """A story without its pinned width, with a picture of any width, without its last picture."""
    story = item.forms[0].story
    if story.columns or item.place.columns is not None:
        place = replace(item.place, columns=None, rows=None)
        other = replace(anew(item, replace(story, columns=(), place=place)), place=place)
        yield Cure(f"free the width of {named(item)}", item.slug, what="width"), other
    if story.photos and story.photos[0].columns:
        photos = (replace(story.photos[0], columns=0), *story.photos[1:])
        yield Cure(f"free the width of the picture of {named(item)}", item.slug, what="picture-width"), anew(item, replace(story, photos=photos))
    if story.photos and story.body and item.kind != "picture":
        other = anew(item, replace(story, photos=story.photos[:-1]))
        yield Cure(f"leave out the {'last ' * (len(story.photos) > 1)}picture of {named(item)}", item.slug, what="picture"), other


# -- stories out, fillers in


def _dropped(items: list[Item], table: Guillotine, cells: Cells) -> Iterator[Found]:
    """The fewest and lightest stories without which the page closes; the lead stays."""
    movable = [n for n, item in enumerate(items) if item.forms and item.rank]
    for count in range(1, min(MOST_DROPPED, len(movable)) + 1):
        found = []
        for out in combinations(movable, count):
            rest = table.whole ^ sum(1 << n for n in out)
            if rest and table.depths(rest, cells.columns) >> cells.rows & 1:
                found.append(_out(items, frozenset(out)))
        if found:
            yield from sorted(found, key=lambda pair: pair[0].characters)[:2]
            return


def _out(items: Sequence[Item], out: frozenset[int]) -> Found:
    gone = [items[n] for n in sorted(out)]
    characters = sum(item.forms[0].story.characters for item in gone)
    text = f"drop {'、'.join(map(named, gone))} ({characters} characters), or move {'it' if len(gone) == 1 else 'them'} to a page with room"
    after = tuple(item for n, item in enumerate(items) if n not in out)
    return Cure(text, gone[0].slug, 0, characters, "drop", slugs=tuple(item.slug for item in gone)), after


def _heaviest(items: list[Item], cells: Cells) -> tuple[Cure, ...]:
    """Of a page too full to be reckoned: how many of its heaviest items close it, and which go."""
    ads = [item for item in items if not item.forms]
    stories = [item for item in items if item.forms]
    order = [item for item in stories if item.shapes] + [item for item in stories if not item.shapes]
    usable = sum(bool(item.shapes) for item in stories)
    for count in range(min(usable, len(order) - 1, MOST_ITEMS - 1 - len(ads)), 0, -1):
        page = [*ads, *order[:count]]
        table = Guillotine([_sized(item) for item in page], cells.columns, cells.rows)
        if table.depths(table.whole, cells.columns) >> cells.rows & 1:
            gone = _out([*page, *order[count:]], frozenset(range(len(page), len(items))))
            return _cheapest([gone], cells)
    return ()


def _fillers(items: list[Item], table: Guillotine, cells: Cells, grid: Grid) -> Iterator[Found]:
    """The smallest filler, and the smallest story, that close the page at three depths running."""
    (wanted,) = wants(table, cells.columns, cells.rows, one_more=True)
    sizes = sorted((width * rows, width, rows) for width, bits in wanted.items() for rows in _running(bits) if rows >= FILLER[1])
    small = next((size for size in sizes if size[1] < FILLER[0]), None)
    wide = next((size for size in sizes if size[1] >= FILLER[0]), None)
    for _, width, rows in filter(None, (small, wide)):
        yield _filler(items, width, rows, grid)


def _running(bits: int) -> Iterator[int]:
    """Depths of which the one before and the one after would do as well."""
    bits &= (bits << 1) & (bits >> 1)
    while bits:
        lowest = bits & -bits
        yield lowest.bit_length() - 1
        bits ^= lowest


def _filler(items: list[Item], width: int, rows: int, grid: Grid) -> Found:
    lines = max(1, rows - SPARE)
    characters = width * lines * grid.characters
    called = "a filler" if width < FILLER[0] else "a story"
    text = f"add {called} of {width} column{'s' * (width > 1)} × {rows} rows, its head among them ({width * lines} lines, about {characters} characters)"
    shape = Shape("", width, rows, ((rows, 0),), 0)
    after = (*items, Item("", (shape,), len(items), "filler"))
    return Cure(text, "", lines, characters, "filler", (width, rows)), after
