"""Planned pages: the sample issue's copy recombined, its lengths fitted to the space by whole paragraphs, in real type.

A page is planned as a section editor plans it: the stories' mean area is that of the hole to within two percent, and nobody knows
whether they close it. The same number gives the same page. What is measured here asks the typesetter alone: a change in the make-up
changes no page of the bench.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from random import Random
from statistics import fmean

from makeup.space import free, sold

from layout.build import Room
from layout.finding import Source
from layout.issue import Kind, Paragraph, Photo, Story, Weight
from layout.page import PagePlan
from layout.stylebook import Grid
from layout.units import ceil_div

PAGES = 60
SEED = 7003
NUMBER = 2
"""The page of the sample issue whose folio line they wear."""
STORIES = range(4, 13)
"""Stories of a page; page after page one more, then from the start."""
ADS = (0, 1, 2, 0, 1, 3, 0, 1, 2)
"""Ads of a page; over the bench most numbers of stories meet most of these."""
CELLS = 46
"""Least cells of the hole for each story."""
FILLERS = 3
OFF = 0.016
"""How far the copy is planned off the hole, at most; with `NEAR` it stays inside two percent."""
NEAR = 0.004
"""How near to its plan the copy must come."""
SPREAD = 0.55
SHARES = 0.55, 2.6
"""Lengths of stories of one weight: log-normal, cut to this share of the middle one."""
ALONE = 4
"""One page in so many carries a picture story."""
STEPS = 12
"""Paragraphs that are moved at the last to come near."""
TRIES = 400

# Widths in base columns that an editor reckons with, and how wide a picture is then, by weight, of a page of six columns.
WIDTHS: dict[Weight, tuple[int, ...]] = {Weight.LEAD: (4, 5, 6), Weight.MAJOR: (2, 3, 4), Weight.MINOR: (1, 2, 3), Weight.BRIEF: (1, 2)}
PICTURED: dict[Weight, int] = {Weight.LEAD: 3, Weight.MAJOR: 2, Weight.MINOR: 1, Weight.BRIEF: 1}
ALONE_WIDTHS = (3, 4)
"""Widths of a picture story."""
# Text of a story against a minor one, its least rows in one column, and how often it has a picture.
LENGTH: dict[Weight, float] = {Weight.LEAD: 2.4, Weight.MAJOR: 1.5, Weight.MINOR: 1.0, Weight.BRIEF: 0.5}
LEAST: dict[Weight, int] = {Weight.LEAD: 30, Weight.MAJOR: 24, Weight.MINOR: 14, Weight.BRIEF: 8}
PHOTOS: dict[Weight, float] = {Weight.LEAD: 0.8, Weight.MAJOR: 0.5, Weight.MINOR: 0.1, Weight.BRIEF: 0.0}


@dataclass(frozen=True, slots=True)
class Spare:
    """A paragraph that may be joined to another story."""

    slug: str
    """Of its own story."""
    paragraph: Paragraph
    rows: int
    """Its depth in a column."""


@dataclass(frozen=True, slots=True)
class Pool:
    """The copy that pages are made of."""

    stories: tuple[Story, ...]
    fillers: tuple[Story, ...]
    photos: tuple[Photo, ...]
    spare: tuple[Spare, ...]


def planned(room: Room, count: int = PAGES) -> tuple[PagePlan, ...]:
    """The first pages of the bench."""
    pool = pooled(room)
    return tuple(next(page for attempt in range(TRIES) if (page := _page(number, attempt, pool, room))) for number in range(count))


def pooled(room: Room) -> Pool:
    """Stories, fillers and photos of an issue; every plain paragraph but the first of a story may be joined to another."""
    copies = [plan.copy for plan in room.plans]
    stories = tuple(story for copy in copies for story in copy.stories)
    photos = tuple(photo for story in stories for photo in story.photos)
    spare = tuple(one for story in stories if story.body for one in _spare(story, room))
    return Pool(stories, tuple(story for copy in copies for story in copy.fillers), photos, spare)


def _spare(story: Story, room: Room) -> Iterator[Spare]:
    depths = _depths(story, room)
    for paragraph in [p for p in story.body if plain(p)][1:]:
        yield Spare(story.slug, paragraph, depths[paragraph.source])


def plain(paragraph: Paragraph) -> bool:
    """Running text without emphasis: what may be joined to another story."""
    return paragraph.kind is Kind.TEXT and len(paragraph.words) == 1 and not (paragraph.words[0].bold or paragraph.words[0].kai)


def area(story: Story, room: Room) -> float:
    """Mean area in cells of the boxes an editor reckons with, separation counted in, each of them set."""
    grid, boxed = room.book.grid, story.weight is Weight.BRIEF and bool(story.body)
    boxes = [
        w * _rows(story, (w, legs), boxed, room)
        for w in (WIDTHS[story.weight] if story.body else ALONE_WIDTHS)
        for legs in range(max(1, w - 1), w + 1)
        if legs == w or (story.body and _measure(w, legs, 0, grid) <= room.book.makeup.measure_most * grid.em)
    ]
    return fmean(boxes)


def _measure(columns: int, legs: int, inset: int, grid: Grid) -> int:
    """Measure of a leg in whole ems."""
    return (grid.width(columns) - 2 * inset - (legs - 1) * grid.gutter) // legs // grid.em * grid.em


def _rows(story: Story, box: tuple[int, int], boxed: bool, room: Room) -> int:
    """Depth of a story in so many columns and legs."""
    (columns, legs), grid, setter = box, room.book.grid, room.setter
    inset = grid.em if boxed else 0
    head = setter.heads(story, columns, grid.width(columns) - 2 * inset)[0].rows
    measure = _measure(columns, legs, inset, grid)
    across = min(legs, PICTURED[story.weight]) if story.body else legs
    width = across * measure + (across - 1) * grid.gutter
    pictures = sum(band(photo, width, room) for photo in story.photos) * across
    text = setter.galley(story, measure).rows if story.body else 0
    return head + ceil_div(text + pictures, legs) + (3 if boxed else 1)


def band(photo: Photo, width: int, room: Room) -> int:
    """Rows of a picture and its caption."""
    (wide, deep), row = photo.cropped, room.book.grid.row
    leading = room.book.style("caption").leading or row
    return ceil_div(width * deep // wide, row) + ceil_div(len(room.setter.caption(photo, width)) * leading, row)


# ---- a page ------------------------------------------------------------------------------------------------------------


def _page(number: int, attempt: int, pool: Pool, room: Room) -> PagePlan | None:
    """One drawing of a page; None when its copy cannot be fitted to its space."""
    draw = Random((SEED * 1000 + number) * 1000 + attempt)
    plan, count = room.numbered(NUMBER), STORIES[number % len(STORIES)]
    ads = sold(draw, ADS[(number + number // len(STORIES)) % len(ADS)], room.book.grid)
    empty = replace(plan, name=f"planned-{number + 1:02}", copy=replace(plan.copy, stories=(), fillers=(), ads=ads))
    cells = free(empty, room.book)
    if cells < count * CELLS:
        return None
    stories = fitted(_chosen(draw, count, pool), round(cells * (1 + draw.uniform(-OFF, OFF))), draw, pool, room)
    fillers = tuple(draw.sample(pool.fillers, FILLERS))
    return replace(empty, copy=replace(empty.copy, stories=stories, fillers=fillers)) if stories else None


def _chosen(draw: Random, count: int, pool: Pool) -> tuple[Story, ...]:
    """Stories in order of weight, their pictures drawn."""
    weights = _weights(draw, count)
    alone = draw.randrange(ALONE) == 0
    photos = draw.sample(pool.photos, len(pool.photos))
    chosen: list[Story] = []
    for place, weight in enumerate(weights):
        if alone and place == 1:
            chosen.append(draw.choice([s for s in pool.stories if not s.body]))
            photos = [photo for photo in photos if photo not in chosen[-1].photos]
            continue
        fits = [s for s in pool.stories if s.weight is weight and s.body and all(s.slug != c.slug for c in chosen)]
        story = draw.choice(fits)
        pictures = (photos.pop(),) if draw.random() < PHOTOS[weight] else ()
        chosen.append(replace(story, photos=pictures))
    return tuple(chosen)


def _weights(draw: Random, count: int) -> Sequence[Weight]:
    majors = 1 + (count > 5) + (count > 8) * draw.randrange(2)
    briefs = (count > 5) * draw.randrange(2) + (count > 9)
    minors = count - 1 - majors - briefs
    return [Weight.LEAD, *[Weight.MAJOR] * majors, *[Weight.MINOR] * minors, *[Weight.BRIEF] * briefs]


# ---- lengths -----------------------------------------------------------------------------------------------------------


def fitted(stories: tuple[Story, ...], aim: int, draw: Random, pool: Pool, room: Room) -> tuple[Story, ...]:
    """The stories with paragraphs taken away or joined until together they measure the aim in cells; empty when that fails."""
    slugs = {story.slug for story in stories}
    spare = [one for one in draw.sample(pool.spare, len(pool.spare)) if one.slug not in slugs]
    bare = sum(area(story, room) - _text(story, room) for story in stories)
    shares = [LENGTH[s.weight] * min(max(draw.lognormvariate(0, SPREAD), SHARES[0]), SHARES[1]) if s.body else 0.0 for s in stories]
    least = [LEAST[story.weight] if story.body else 0 for story in stories]
    if (left := aim - bare - sum(least)) < 0:
        return ()
    rows = [text + share / sum(shares) * left for text, share in zip(least, shares, strict=True)]
    return _tuned([_length(story, text, spare, room) for story, text in zip(stories, rows, strict=True)], aim, spare, room)


def _depths(story: Story, room: Room) -> dict[Source, int]:
    """Rows of each paragraph in a column."""
    galley = room.setter.galley(story, room.book.grid.width(1))
    return {block.source: block.settings[0].rows for block in galley.blocks}


def _text(story: Story, room: Room) -> int:
    """Rows of a body in one column."""
    return sum(_depths(story, room).values()) if story.body else 0


def _length(story: Story, rows: float, spare: list[Spare], room: Room) -> Story:
    """A story brought near to so many rows: its last paragraphs go, or others are joined to it."""
    if not story.body:
        return story
    off = rows - _text(story, room)
    while off > 0 and spare:
        one = spare.pop()
        story, off = _with(story, one.paragraph), off - one.rows
    while off < 0 and (taken := _takings(story, room)) and off + taken[0][0] <= 0:
        story, off = taken[0][1], off + taken[0][0]
    return story


def _tuned(stories: list[Story], aim: int, spare: list[Spare], room: Room) -> tuple[Story, ...]:
    """One paragraph after another taken away or joined, the one that comes nearest to the aim; empty when none comes near enough."""
    areas = [area(story, room) for story in stories]
    for _ in range(STEPS):
        off = aim - sum(areas)
        if abs(off) <= NEAR * aim:
            return tuple(stories)
        ways = [(abs(off - rows), n, made) for n, story in enumerate(stories) for rows, made in _changes(story, off > 0, spare, room)]
        if not ways:
            return ()
        _, number, best = min(ways, key=lambda way: way[:2])
        spare = [one for one in spare if one.paragraph not in best.body]
        stories[number], areas[number] = best, area(best, room)
    return ()


def _changes(story: Story, longer: bool, spare: Sequence[Spare], room: Room) -> Iterator[tuple[int, Story]]:
    """Rows gained, and the story that gains them."""
    if not story.body:
        return
    if longer:
        yield from ((one.rows, _with(story, one.paragraph)) for one in spare)
    else:
        least = _text(story, room) - LEAST[story.weight]
        yield from ((-rows, made) for rows, made in _takings(story, room) if rows <= least)


def _with(story: Story, paragraph: Paragraph) -> Story:
    """A paragraph joined to a story, before what must stand at its end."""
    end = len(story.body)
    while story.body[end - 1].kind is Kind.CREDIT:
        end -= 1
    return replace(story, body=(*story.body[:end], paragraph, *story.body[end:]))


def _takings(story: Story, room: Room) -> list[tuple[int, Story]]:
    """The story less each of its paragraphs of text but the first, the last one first, with the rows that go."""
    texts = [number for number, paragraph in enumerate(story.body) if paragraph.kind is Kind.TEXT][1:]
    depths = _depths(story, room)
    return [(depths[story.body[n].source], _without(story, n)) for n in reversed(texts)]


def _without(story: Story, place: int) -> Story:
    """A story less one paragraph, and less a subhead with nothing under it."""
    kept = (*story.body[:place], *story.body[place + 1 :])
    heads = [p.kind is Kind.SUBHEAD for p in kept] + [True]
    return replace(story, body=tuple(p for p, head, then in zip(kept, heads, heads[1:], strict=False) if not (head and then)))
