"""The issue as a whole: stories that jump are parted, stories of a section find their pages, what finds none is told."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from layout.galley import Setter
from layout.issue import Issue, PageCopy, Place, Pool, Remark, Story, Weight
from layout.makeup.deal import Ban, Lot, Space, Task, deal
from layout.makeup.jumps import jumped
from layout.makeup.pools import filled, homes, own, pages_of, weighed
from layout.makeup.stone import MOST_FILLERS
from layout.makeup.trial import Sheet, Tryout, tryout
from layout.stylebook import Stylebook
from layout.units import Cells

ROUNDS = 4
"""Deals of a pool: the first, and those after pages that did not close."""


def allot(issue: Issue, setter: Setter, book: Stylebook) -> Issue:
    """The issue with every story on a page or told to be surplus. An issue without a pool and without a jump stays as it is."""
    if not issue.pool and all(story.jump == "never" for page in issue.pages for story in page.stories):
        return issue
    answers = tryout(setter, book)
    issue = jumped(issue, answers)
    while issue.pool:
        pool, *others = issue.pool
        issue = _allotted(replace(issue, pool=tuple(others)), pool, answers)
    return replace(issue, pages=tuple(replace(page, open=False) for page in issue.pages))


def _allotted(issue: Issue, pool: Pool, answers: Tryout) -> Issue:
    """The issue with one pool dealt: of a few deals the one that leaves fewest pages open, then the one that leaves out least often."""
    pages = pages_of(issue, pool)
    if not pages:
        return issue
    pool = weighed(pool, pages)
    ahead = replace(issue, pool=(pool, *issue.pool))
    sheets = tuple(answers.sheet(ahead, page.number) for page in pages)
    spaces = tuple(_space(page, sheet, answers) for page, sheet in zip(pages, sheets, strict=True))
    task = Task(_lots(pool, pages, spaces, answers), spaces)
    found: list[tuple[tuple[int, int], Issue, tuple[int | None, ...]]] = []
    bans: tuple[Ban, ...] = ()
    for _ in range(ROUNDS):
        seats = deal(replace(task, bans=bans))
        made = filled(issue, pool, seats)
        fresh = tuple(_open(made, pool, pages, answers))
        found.append((_left(made, [pages[number] for number, _ in fresh], answers), made, seats))
        bans += fresh
        if not fresh or _short(task, seats):
            break
    (left, _), made, seats = min(found, key=lambda each: each[0])
    return _told(made, pool, _remarks(pool, task, (seats, left), answers.book))


def _space(page: PageCopy, sheet: Sheet, answers: Tryout) -> Space:
    """What a page has before the pool comes."""
    mine, black, dummy = own(page), page.black, page.dummy
    fillers = sorted((answers.measure(filler).most for filler in page.fillers), reverse=True)[:MOST_FILLERS]
    obstacles = sum(ad.columns < answers.book.grid.columns for ad in page.ads)
    return Space(
        sheet.room,
        answers.total(sheet.stories),
        sum(fillers),
        len(sheet.stories) + obstacles,
        min(1, len(mine)),
        max(0, min(1, len(mine) - 1)),
        sum(bool(story.photos) for story in mine),
        black,
        tuple(pin for story in mine if (pin := _pin(story.place))),
        frozenset(berth.slug for berth in dummy.berths) if dummy else frozenset(),
        bool(dummy and dummy.approved),
    )


def _lots(pool: Pool, pages: Sequence[PageCopy], spaces: Sequence[Space], answers: Tryout) -> tuple[Lot, ...]:
    seats = homes(pool, pages, [space.room - space.own.natural for space in spaces], answers.measure)
    return tuple(
        Lot(story.slug, answers.measure(story), story.weight, bool(story.photos), home, _pin(story.place))
        for story, home in zip(pool.stories, seats, strict=True)
    )


def _pin(place: Place) -> Cells | None:
    """What a pin surely covers; None while its corner is free."""
    if place.column is None or place.row is None:
        return None
    return Cells(place.column, place.row, place.columns or 1, place.rows or 1)


def _open(issue: Issue, pool: Pool, pages: Sequence[PageCopy], answers: Tryout) -> list[Ban]:
    """The pages that do not close, each with the stories of the pool that do not close it."""
    of_pool = {story.slug for story in pool.stories}
    bans = []
    for number, page in enumerate(pages):
        sheet = answers.sheet(issue, page.number)
        if not answers.closes(sheet, sheet.stories):
            bans.append((number, frozenset(story.slug for story in sheet.stories if story.slug in of_pool)))
    return bans


def _left(issue: Issue, pages: Sequence[PageCopy], answers: Tryout) -> tuple[int, int]:
    """Of pages that do not close whole, how many stay open, and how many close without what may be left out."""
    sheets = [answers.sheet(issue, page.number) for page in pages]
    light = sum(answers.closes_lightly(sheet, sheet.stories) for sheet in sheets)
    return len(sheets) - light, light


def _short(task: Task, seats: Sequence[int | None]) -> bool:
    """Whether no other deal can help: all stories run, in their most forms, and a page has room left."""
    if None in seats:
        return False
    most = [space.own.most + space.fillers for space in task.spaces]
    return sum(most) + sum(lot.area.most for lot in task.lots) < sum(space.room for space in task.spaces)


def _remarks(pool: Pool, task: Task, result: tuple[Sequence[int | None], int], book: Stylebook) -> tuple[Remark, ...]:
    """Each story that stays out, and the figures of the pool where it has too much copy or too little."""
    seats, left = result
    out = [(story, lot) for story, lot, seat in zip(pool.stories, task.lots, seats, strict=True) if seat is None]
    hold = sum(max(0, space.room - space.own.natural) for space in task.spaces)
    has = sum(lot.area.natural for lot in task.lots)
    pages = f"{len(task.spaces)} pages hold" if len(task.spaces) > 1 else "its page holds"
    figures = f"section {pool.section}: {pages} {hold:,} column rows; the pool has {has:,}"
    count = round(abs(hold - has) * book.grid.characters, -2)
    if out:
        many = f"about {count:,} characters too many" if has > hold else "its stories do not combine on these pages"
        told = ((story, f"{_called(story)} finds no page: {_taken(lot)}") for story, lot in out)
        return (Remark("surplus", f"{figures}; {many}", pool.source), *(Remark("surplus", text, s.source, s.slug) for s, text in told))
    if left and has < hold:
        return (Remark("pool-short", f"{figures}; about {count:,} characters too few", pool.source),)
    return ()


def _called(story: Story) -> str:
    weight = f", {story.weight.name.lower()}" if story.weight is not Weight.MINOR else ""
    return f"《{''.join(story.headline)}》 ({story.characters} characters{weight})"


def _taken(lot: Lot) -> str:
    return f"{lot.area.natural} column rows" if lot.area.most else "it cannot take any form that fits one; shorten it or free its width"


def _told(issue: Issue, pool: Pool, remarks: tuple[Remark, ...]) -> Issue:
    """The issue with remarks on the last page of the section."""
    last = pages_of(issue, pool)[-1]
    changed = replace(last, remarks=last.remarks + remarks)
    return replace(issue, pages=tuple(changed if page is last else page for page in issue.pages))
