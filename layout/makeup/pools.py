"""Pools: what the stories of a section weigh, which of its pages each belongs to by its place in the order, and how they stand there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import accumulate

from layout.issue import Issue, PageCopy, Pool, Story, Weight
from layout.makeup.areas import Measure

Homes = tuple[int, ...]
"""For each story of a pool the number of its page among those of the section."""


def pages_of(issue: Issue, pool: Pool) -> tuple[PageCopy, ...]:
    """The pages that take its stories, in order of their numbers."""
    return tuple(sorted((page for page in issue.pages if page.open and page.section == pool.section), key=lambda page: page.number))


def own(page: PageCopy) -> tuple[Story, ...]:
    """The stories that a page lists itself; the rest of one that jumps is a guest."""
    return tuple(story for story in page.stories if not story.comes_from)


def weighed(pool: Pool, pages: Sequence[PageCopy]) -> Pool:
    """The pool with a weight for every story: as many leads as pages that list no story, then as many seconds as they need."""
    said = [story.weight for story in pool.stories if story.slug not in pool.unweighed]
    leads = sum(not own(page) for page in pages) - said.count(Weight.LEAD)
    seconds = sum(len(own(page)) < 2 for page in pages) - said.count(Weight.MAJOR)
    wanted = iter([*[Weight.LEAD] * max(0, leads), *[Weight.MAJOR] * max(0, seconds)])
    free = frozenset(pool.unweighed)
    stories = (replace(s, weight=next(wanted, Weight.MINOR)) if s.slug in free else s for s in pool.stories)
    return replace(pool, stories=tuple(stories))


def homes(pool: Pool, pages: Sequence[PageCopy], rooms: Sequence[int], measure: Measure) -> Homes:
    """Leads and seconds one to a page, in order; the others fall page by page as the rooms fill."""
    led = {Weight.LEAD: 0, Weight.MAJOR: 1}
    spots = {weight: [n for n, page in enumerate(pages) if len(own(page)) <= rank] or [len(pages) - 1] for weight, rank in led.items()}
    seats = {weight: iter(numbers) for weight, numbers in spots.items()}
    first = [next(seats[s.weight], spots[s.weight][-1]) if s.weight in led else None for s in pool.stories]
    left = [room - sum(measure(s).natural for s, n in zip(pool.stories, first, strict=True) if n == at) for at, room in enumerate(rooms)]
    light = [s for s, n in zip(pool.stories, first, strict=True) if n is None]
    falling = iter(_fallen([measure(story).natural for story in light], [max(1, room) for room in left]))
    return tuple(next(falling) if n is None else n for n in first)


def _fallen(areas: Sequence[int], rooms: Sequence[int]) -> Iterator[int]:
    """For each area the room that its middle falls into, when all are laid end to end along all rooms."""
    copy, space, ends = max(1, sum(areas)), sum(rooms), list(accumulate(rooms))
    for area, end in zip(areas, accumulate(areas), strict=True):
        middle = (2 * end - area) * space
        yield next((n for n, foot in enumerate(ends) if middle < 2 * foot * copy), len(rooms) - 1)


def filled(issue: Issue, pool: Pool, seats: Sequence[int | None]) -> Issue:
    """The issue with every story of a pool on the page it is given, after those the page lists and before guests."""
    pages = {page.number: page for page in issue.pages}
    for number, page in enumerate(pages_of(issue, pool)):
        guests = tuple(story for story in page.stories if story.comes_from)
        mine = tuple(story for story, seat in zip(pool.stories, seats, strict=True) if seat == number)
        pages[page.number] = replace(page, stories=(*_led(own(page), mine, pool), *guests))
    return replace(issue, pages=tuple(pages[page.number] for page in issue.pages))


def _led(first: tuple[Story, ...], stories: tuple[Story, ...], pool: Pool) -> tuple[Story, ...]:
    """Stories in order of weight; where no lead has come, the first of them leads unless its weight is the editor's."""
    ordered = sorted(stories, key=lambda story: story.weight)
    if ordered and not first and ordered[0].weight is not Weight.LEAD and ordered[0].slug in pool.unweighed:
        ordered[0] = replace(ordered[0], weight=Weight.LEAD)
    return (*first, *ordered)
