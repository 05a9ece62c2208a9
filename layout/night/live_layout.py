"""A page is made again so that little of it moves: the layout on show is offered as its dummy.

Whatever layout comes of that, a build gives the very same page once it is kept as ``layout/NN.yaml`` (see `makeup/dummied`).
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from layout.build import Room, Tools, painted
from layout.desk import dummy_name
from layout.finding import Finding, Grade, Source
from layout.issue import Berth, Dummy, Story
from layout.makeup import index_story, place
from layout.makeup.closing import closed
from layout.makeup.dummied import as_it_was
from layout.makeup.place import set_down
from layout.makeup.seed import Item, Tiling
from layout.makeup.stone import REACH, Stone, hole
from layout.night.live_room import Basis
from layout.night.live_states import State
from layout.page import Page, PagePlan, as_laid, house_of
from layout.press import inspect
from layout.proof.compare import compare, differing
from layout.proof.server.behind import Since

STEADY = 80
"""How long is searched for a page with few moves while somebody waits, as `Makeup.effort`; `place` searches twice as long."""
WORDS_MOST = 4
"""Changes that a note tells; of more it tells how many."""
FIRST = "made for the first time"


@dataclass(frozen=True, slots=True)
class Bench:
    """Where pages are made: with what tools, and the time of day."""

    tools: Tools
    now: Callable[[], str]


def berths(page: Page) -> tuple[Berth, ...]:
    """Where the stories of a page stand, with the pins that its dummy has."""
    dummy = page.plan.copy.dummy
    pinned = {berth.slug for berth in dummy.berths if berth.pinned} if dummy else set()
    return tuple(replace(berth, pinned=berth.slug in pinned) for berth in page.berths)


def is_open(page: Page) -> bool:
    """Whether it does not close."""
    return any(advice.rule == "page-open" for advice in page.advice)


def steadied(planned: PagePlan, shown: State | None) -> PagePlan:
    """A plan with the layout on show as its dummy; the plan itself where that says more than what is on show."""
    dummy = planned.copy.dummy
    if shown is None or is_open(shown.page) or dummy != shown.basis.plan.copy.dummy or (dummy and dummy.approved):
        return planned
    free = _freed(shown.basis.plan, planned)
    pinned = {berth.slug for berth in dummy.berths if berth.pinned} if dummy else set()
    stood = tuple(replace(berth, pinned=berth.slug in pinned) for berth in shown.page.berths if berth.slug not in free)
    if dummy and stood == dummy.berths:
        return planned
    source = dummy.source if dummy else Source(dummy_name(planned.number), 1)
    return replace(planned, copy=replace(planned.copy, dummy=Dummy(source, stood)))


def _freed(before: PagePlan, now: PagePlan) -> set[str]:
    """Stories of which the editor wants something else than before: they may not keep their boxes for that."""
    wished = {story.slug: _wishes(story) for story in before.copy.stories}
    return {story.slug for story in now.copy.stories if story.slug in wished and wished[story.slug] != _wishes(story)}


def _wishes(story: Story) -> tuple[Any, ...]:
    return story.place, story.columns, story.beside, story.apart


def laid(room: Room, number: int, shown: State | None) -> tuple[Page, bool]:
    """A page as near to the one on show as can be, and whether its layout stands in no file. It is laid anew where that closes it."""
    planned = room.numbered(number)
    index = index_story(planned, room.plans, room.book)
    plan = steadied(planned, shown)
    if plan is planned:
        return place(planned, index, room.setter, room.book), False
    page = nearest(plan, index, room) or place(plan, index, room.setter, room.book)
    if is_open(page):
        return place(planned, index, room.setter, room.book), False
    return replace(page, advice=tuple(advice for advice in page.advice if advice.rule != "moved")), True


def nearest(plan: PagePlan, index: Story | None, room: Room) -> Page | None:
    """A page as its dummy has it, or close to that after a short search; None where that takes more, or may not be said so simply.

    It is what `place` gives for a dummy of its own layout: the first thing that is tried there.
    """
    dummy, book = plan.copy.dummy, house_of(plan, room.book)
    if dummy is None or plan.copy.through or any(berth.less for berth in dummy.berths):
        return None
    stone = stone_of(plan, index, room)
    items = stone.offered(REACH[0])
    tiling = as_it_was(items, dummy, stone.hole.cells) or _searched(stone, items, dummy)
    return set_down(closed(stone, tiling, REACH[0]), plan, room.setter, book) if tiling else None


def stone_of(plan: PagePlan, index: Story | None, room: Room) -> Stone:
    """Where a page is laid out, with the index box where it has one."""
    book = house_of(plan, room.book)
    return Stone(plan, (*plan.copy.stories, index) if index else plan.copy.stories, room.setter, book, hole(plan, book))


def _searched(stone: Stone, items: tuple[Item, ...], dummy: Dummy) -> Tiling | None:
    """A page with few moves, each box in the form that its dummy would have it in."""
    optional = frozenset(item.slug for item in items if item.kind == "filler")
    tiling = stone.tried(items, STEADY, optional=optional, kept=dummy.berths)
    if tiling is None:
        return None
    stands = tuple(Berth(box.item.slug, box.cells, unusual=box.shape.unusual, step=box.shape.step) for box in tiling if box.form)
    return as_it_was(items, replace(dummy, berths=stands), stone.hole.cells)


def made(room: Room, number: int, basis: Basis, shown: State | None, bench: Bench) -> State:
    """A page made anew, with a note of what moved."""
    page, offered = laid(room, number, shown)
    page = replace(page, plan=as_laid(room.numbered(number), page.plan))
    state = replace(printed(room, page, basis, bench), offered=offered)
    return replace(state, note=told(shown.page, page), since=_since(shown, state)) if shown else replace(state, note=FIRST)


def printed(room: Room, page: Page, basis: Basis, bench: Bench) -> State:
    """A page as a file that was not read back yet."""
    page, pdf, refused = painted(page, room, bench.tools)
    return State(basis, page, pdf, None, hashlib.sha256(pdf).hexdigest(), False, refused, bench.now(), "")


def read_back(state: State) -> State:
    """A state with what its file says."""
    return state if state.printed else replace(state, printed=inspect(state.pdf))


def _since(shown: State, state: State) -> Since | None:
    """Where a state looks otherwise than the one before; None where that is anywhere."""
    if shown.basis.house != state.basis.house or (shown.refused, state.refused) != ((), ()):
        return None
    old = {name: facts for name, *facts in shown.basis.files}
    places = differing(shown.page, state.page, {name for name, *facts in state.basis.files if old.get(name) != facts})
    return None if places is None else Since(shown.sha256, places)


def told(before: Page, after: Page) -> str:
    """What is otherwise on a page, in words."""
    changes = [change for change in compare(before, after) if change.slug]
    said = [change.text for change in changes[:WORDS_MOST]]
    if len(changes) > WORDS_MOST:
        said.append(f"{len(changes) - WORDS_MOST} more changes")
    return "; ".join(said) or "nothing moved"


def failed(number: int, text: str) -> Finding:
    """A page that could not be made."""
    return Finding("live", Grade.STOP, text, page=number)
