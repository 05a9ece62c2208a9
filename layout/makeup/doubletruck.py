"""A double truck (跨版) closes: two pages laid out beside what stands across the fold, joined into one.

First the weightiest stories that may do so stand across the fold, then fewer of them, then none. Of the first pairs of pages that close the
one with the fewest demerits over both is taken. Where no pair closes, either page is closed by itself as far as it goes.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import islice, product

from layout.galley import Setter
from layout.issue import Berth, Dummy, Story
from layout.makeup.astride import can_stand_astride
from layout.makeup.closing import Closed, closed, left_open
from layout.makeup.constraints import CHANGES
from layout.makeup.demerits import score
from layout.makeup.dummied import as_it_was
from layout.makeup.foldhead import in_the_fold, parted_after
from layout.makeup.joined import banded, both, moved, shifted, whole
from layout.makeup.lastly import filled
from layout.makeup.leaving import less
from layout.makeup.seed import Tiling
from layout.makeup.stone import REACH, Stone
from layout.makeup.truck import Band, Plot, Split, Truck, bands, guesses, plots, truck
from layout.page import Advice, PagePlan
from layout.stylebook import Stylebook, doubled

BEST = 1
"""Pairs of pages that are laid out, and weighed against one another."""
TRIALS = 6
"""Pairs of pages whose table closes that are laid out with each choice of who stands across the fold, until one is cut."""
TRIED, EACH = 2, 1
"""Pairs of pages that are tried with everything when none closes by itself, and how many of them with each choice of who stands across."""
NEAREST = 5
"""Depths of a story across the fold that are tried to keep to a dummy."""


def close_double(plan: PagePlan, stories: tuple[Story, ...], setter: Setter, book: Stylebook) -> Closed:
    """Lay out a double truck so that nothing is left open, or as far as it goes with the reason why not. `book` is of one page."""
    of = truck(plan, stories, setter, book)
    for laid in (_as_dummied(of), *islice(_sets(of), 1)):
        if laid:
            return _settled(of, *laid)
    return _last(of)


def doubles(plan: PagePlan, stories: tuple[Story, ...], setter: Setter, book: Stylebook, count: int) -> Iterator[Closed]:
    """Up to so many other layouts of a double truck, each with boxes in other columns or of other widths than all before."""
    of = truck(plan, stories, setter, book)
    known: list[Tiling] = []
    for tiling, reach in _layouts(of):
        if all(_unlike(tiling, other) for other in known):
            known.append(tiling)
            if len(known) > 1:
                yield _settled(of, tiling, reach)
        if len(known) > count:
            return


def double_closes(plan: PagePlan, stories: tuple[Story, ...], setter: Setter, book: Stylebook) -> bool:
    """Whether stories fill a double truck within the range of the levers, by straight cuts and without fillers."""
    of = truck(plan, stories, setter, book)
    return any(True for reach in REACH for across in _across(of) for _ in islice(plots(of, across, reach), 1))


def _across(of: Truck) -> Iterator[tuple[Story, ...]]:
    """Who may stand across the fold: all, then the weightier, then nobody."""
    for count in range(len(of.crossers), -1, -1):
        yield of.crossers[:count]


def _sets(of: Truck) -> Iterator[tuple[Tiling, int]]:
    """For every choice of who stands across the fold and every reach the best of the first pages that close."""
    for across in _across(of):
        for reach in REACH:
            tilings = list(islice(_laid(of, across, reach), BEST))
            if tilings:
                yield min(tilings, key=lambda tiling: _demerits(of, tiling)), reach


def _layouts(of: Truck) -> Iterator[tuple[Tiling, int]]:
    """The page as it closes, then all others."""
    yield from islice(_sets(of), 1)
    for across in _across(of):
        for reach in REACH:
            yield from ((tiling, reach) for tiling in _laid(of, across, reach))


def _laid(of: Truck, across: tuple[Story, ...], reach: int) -> Iterator[Tiling]:
    """Pages that close without fillers, as the table tells."""
    for plot in islice(plots(of, across, reach), TRIALS):
        tiling = _joined(of, plot, reach)
        if tiling:
            yield tiling


def _joined(of: Truck, plot: Plot, reach: int) -> Tiling | None:
    """Both pages of a plot laid out, and what stands across the fold."""
    parts: list[Tiling] = []
    for page in (0, 1):
        stone = of.stone(page, plot.split[page], plot.bands)
        found = stone.laid(reach) if plot.split[page] else () if not stone.hole.cells.rows else None
        if found is None:
            return None
        parts.append(found)
    return both(of, plot.bands, parts)


def _demerits(of: Truck, tiling: Tiling) -> int:
    """Of both pages together."""
    book = doubled(of.book)
    return score(tiling, whole(of).cells, book) - _centred(of, tiling) * book.makeup.demerit("lead")


def _centred(of: Truck, tiling: Tiling) -> bool:
    """Whether the lead stands at the head across the fold: there it leads, though not at the left edge."""
    lead = next((box.cells for box in tiling if box.item.rank == 0), None)
    if lead is None or lead.column == 0:
        return False
    return doubled(of.book).grid.over(lead.column, lead.columns) and lead.row == whole(of).cells.row


def _settled(of: Truck, tiling: Tiling, reach: int) -> Closed:
    """Every box with its type in place, and what is told of the fold."""
    stories = {box.item.slug: box.form.story for box in tiling if box.form}
    stone = Stone(of.plan, tuple(stories.get(s.slug, s) for s in of.stories), of.setter, doubled(of.book), whole(of))
    made = closed(stone, tiling, reach)
    if _centred(of, tiling):
        faults = tuple((name, count - (name == "lead")) for name, count in made.faults)
        made = replace(made, faults=faults, blemishes=tuple(each for each in made.blemishes if each.rule != "lead"))
    return replace(made, advice=(*made.advice, *_told(of, tiling)))


def _told(of: Truck, tiling: Tiling) -> Iterator[Advice]:
    """Heads and pictures across the fold, and stories that should stand there and do not."""
    grid = doubled(of.book).grid
    for box in tiling:
        story = box.form.story if box.form else None
        if not story or not box.form:
            continue
        if grid.over(box.cells.column, box.cells.columns):
            side = grid.width(box.cells.columns // 2)
            parted = "”, “".join(parted_after(box.form.head, side, grid.fold))
            text = f"《{' '.join(story.headline)}》 stands across the fold" + (f"; its head is parted after “{parted}”" if parted else "")
            yield Advice("fold", text, story.source, story.slug)
            if torn := in_the_fold(box.form.head, side, grid.fold):
                text = f"“{torn}” stands in the fold; break the head of 《{' '.join(story.headline)}》 elsewhere"
                yield Advice("double-truck", text, story.source, story.slug)
        elif story.cross:
            why = "nothing closes so" if can_stand_astride(story) else "only a story across, its head over it and in no frame, can"
            text = f"《{' '.join(story.headline)}》 asks to stand across the fold and stands on one page: {why}"
            yield Advice("double-truck", text, story.source, story.slug)


def _unlike(one: Tiling, other: Tiling) -> bool:
    """Whether some boxes stand in another column or are of another width."""
    places = {box.item.slug: (box.cells.column, box.cells.columns) for box in one}
    return sum(places.get(box.item.slug) != (box.cells.column, box.cells.columns) for box in other) >= CHANGES


def _as_dummied(of: Truck) -> tuple[Tiling, int] | None:
    """The page as its dummy has it, or with as few moves as can be at either side of the fold; what it left out goes again."""
    dummy = of.plan.copy.dummy
    if dummy is None:
        return None
    light = _as_light(of, dummy)
    for each, reach in product((of, light) if light is not of else (of,), REACH):
        for plot, parts in _dummied(each, dummy, reach, True):
            same = [_as_it_was(each.stone(n, plot.split[n], plot.bands, dummy=parts[n]), parts[n], reach) for n in (0, 1)]
            if same[0] is not None and same[1] is not None:
                return _ordered(both(each, plot.bands, (same[0], same[1])), dummy), reach
    of = light
    for exactly, reach in product((True, False), REACH):
        for plot, parts in _dummied(of, dummy, reach, exactly):
            found = [_side_dummied(of.stone(n, plot.split[n], plot.bands, dummy=parts[n]), reach) for n in (0, 1)]
            if found[0] is not None and found[1] is not None:
                return _ordered(both(of, plot.bands, (found[0], found[1])), dummy), reach
    return None


def _as_light(of: Truck, dummy: Dummy) -> Truck:
    """The double truck without what its dummy left out; itself where it left out nothing."""
    gone = {berth.slug: berth.less for berth in dummy.berths if berth.less}
    stories = tuple(less(story, gone.get(story.slug, 0), of.book.makeup) for story in of.stories)
    return replace(of, stories=stories, known={}, items={}, bands={}) if stories != of.stories else of


def _as_it_was(stone: Stone, dummy: Dummy, reach: int) -> Tiling | None:
    return as_it_was(stone.offered(reach), dummy, stone.hole.cells) if stone.stories else () if not stone.hole.cells.rows else None


def _side_dummied(stone: Stone, reach: int) -> Tiling | None:
    return stone.as_dummied(reach) if stone.stories else () if not stone.hole.cells.rows else None


def _ordered(tiling: Tiling, dummy: Dummy) -> Tiling:
    """In the order of the dummy, which is that of the page it was made of: equal pages give equal bytes."""
    order = {berth.slug: number for number, berth in enumerate(dummy.berths)}
    return tuple(sorted(tiling, key=lambda box: order.get(box.item.slug, len(order))))


def _dummied(of: Truck, dummy: Dummy, reach: int, exactly: bool) -> Iterator[tuple[Plot, tuple[Dummy, ...]]]:
    """Who stands where by the dummy, across the fold `exactly` as deep or near it; what is new goes to the page with less copy."""
    berths = {berth.slug: berth for berth in dummy.berths}
    wide = {slug for slug, berth in berths.items() if doubled(of.book).grid.over(berth.cells.column, berth.cells.columns)}
    across = tuple(story for story in of.crossers if story.slug in wide)
    split: tuple[list[Story], list[Story]] = ([], [])
    for story in (story for story in of.stories if story not in across):
        berth = berths.get(story.slug)
        split[int(berth.cells.column >= of.columns) if berth else _lighter(split)].append(story)
    sided = [[b for b in dummy.berths if b.slug not in wide and (b.cells.column >= of.columns) == n] for n in (0, 1)]
    own = [tuple(_aside(berth, n * of.columns) for berth in berths_) for n, berths_ in enumerate(sided)]
    offers = [_as_stood(of, story, berths[story.slug], reach, exactly) for story in across]
    if not across and not exactly:
        return
    for chosen in product(*offers):
        yield Plot(chosen, (tuple(split[0]), tuple(split[1])), 0), tuple(replace(dummy, berths=each) for each in own)


def _aside(berth: Berth, first: int) -> Berth:
    return replace(berth, cells=moved(berth.cells, -first))


def _as_stood(of: Truck, story: Story, berth: Berth, reach: int, exactly: bool) -> list[Band]:
    """A story across the fold as wide as it was, in the depth it had or, unless it is pinned, near it."""
    cells = berth.cells
    offers = bands(of, story, reach, cells.row > of.holes[0].cells.row)
    fits = [band for band in offers if band.shape.columns == cells.columns and (band.rows == cells.rows) is exactly]
    fixed = berth.pinned or bool(of.plan.copy.dummy and of.plan.copy.dummy.approved)
    return sorted(fits, key=lambda band: (abs(band.rows - cells.rows), band.cost))[:NEAREST] if exactly or not fixed else []


def _last(of: Truck) -> Closed:
    """A double truck that straight cuts and the range of the levers do not close: fillers, what may go, the solver; else left open."""
    plot = next(_guessed(of), None)
    if plot is None:
        return _left_open(of, Plot((), _by_length(of.stories), 0))
    for likely in islice(_guessed(of), TRIED):
        found = [filled(stone) for stone in _stones(of, likely)]
        if found[0] and found[1]:
            return _settled(of, both(of, likely.bands, [each.tiling for each in found if each]), max(each.reach for each in found if each))
    return _left_open(of, plot)


def _guessed(of: Truck) -> Iterator[Plot]:
    """The likeliest ways to part it, the levers at their widest."""
    return (plot for across in _across(of) for plot in guesses(of, across, REACH[-1])[:EACH])


def _stones(of: Truck, plot: Plot) -> list[Stone]:
    """Both pages with half of the fillers each."""
    return [of.stone(n, plot.split[n], plot.bands, fillers=of.plan.copy.fillers[n::2]) for n in (0, 1)]


def _by_length(stories: tuple[Story, ...]) -> Split:
    """Stories dealt to the page with less copy, one after the other."""
    split: tuple[list[Story], list[Story]] = ([], [])
    for story in stories:
        split[_lighter(split)].append(story)
    return tuple(split[0]), tuple(split[1])


def _lighter(split: tuple[list[Story], list[Story]]) -> int:
    """The page with fewer characters."""
    left, right = (sum(story.characters for story in side) for side in split)
    return int(left > right)


def _left_open(of: Truck, plot: Plot) -> Closed:
    """Either page closed by itself as far as it goes."""
    pages, names = whole(of), {band.item.slug for band in plot.bands}
    bands_ = Stone(of.plan, of.stories, of.setter, doubled(of.book), pages)
    boxes = list(closed(bands_, tuple(banded(of, band) for band in plot.bands), REACH[-1]).boxes)
    advice: list[Advice] = []
    for page, stone in enumerate(_stones(of, plot)):
        found = filled(stone)
        made = closed(found.stone, found.tiling, found.reach) if found else left_open(stone)
        boxes += [(shifted(of, box, page), set_) for box, set_ in made.boxes if box.item.slug not in names]
        advice += made.advice
    used = {box.item.slug for box, _ in boxes}
    dropped = tuple(story.slug for story in of.plan.copy.fillers if story.slug not in used)
    told = _told(of, tuple(box for box, _ in boxes))
    return Closed(pages.cells, tuple(boxes), pages.ads, (), dropped, (*advice, *told))
