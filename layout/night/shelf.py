"""The shelf: finished pages are kept by what they were made from, so that a page whose copy has not changed is not made again."""

from __future__ import annotations

import hashlib
import pickle
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any, TypeAlias

from layout.build import Made, Room
from layout.issue import Story
from layout.makeup import index_story
from layout.night.cache import Cache
from layout.night.engine import engine, tool_version
from layout.page import Page, PagePlan, as_laid

Parts: TypeAlias = tuple[tuple[str, str], ...]
"""What a page is made from, by name, and the digest of each: ``copy/gaojian.md``, ``photos/longzhou.jpg``, ``house`` …"""

SHORT = 16
"""Hexadecimal digits of a part's digest: 64 bits."""


@dataclass(frozen=True, slots=True)
class Recipe:
    """What a page is made from: the layout by words and sizes alone, the page by the pictures besides."""

    layout: Parts
    press: Parts

    @property
    def parts(self) -> Parts:
        """All of them."""
        return self.layout + self.press


@dataclass(frozen=True, slots=True)
class Terms:
    """What was asked of the press, as far as it changes a page."""

    standard: str
    plates: str | None
    """As `build.Tools.plates`."""
    others: int


def recipes(room: Room, terms: Terms) -> Callable[[int], Recipe]:
    """What each page of a room is made from; what all of them share is weighed once."""
    house = (
        ("program", engine()[:SHORT]),
        ("house", _digest(repr((room.book, room.assets.casts)))),
        ("faces", _digest(*_faces(room))),
    )
    asked = _digest(repr((terms.standard, terms.others)), tool_version(terms.plates) if terms.plates else repr(terms.plates))
    profile = _of_file(room, room.book.condition.profile)

    def recipe(number: int) -> Recipe:
        plan = room.numbered(number)
        press = (("press", asked), ("profile", profile), *((file, _of_file(room, file)) for file in plan.copy.files))
        return Recipe((*house, *_copy(plan, room)), press)

    return recipe


def _faces(room: Room) -> Iterator[str]:
    """What each face is, and the digest of its file. Several are instances of one file of ten megabytes, which is weighed once."""
    files = {id(face.data): face.data for face in room.assets.faces}
    digests = {known: _digest(data) for known, data in files.items()}
    for face in room.assets.faces:
        yield from (repr((face.key, face.index, face.axes, face.embolden)), digests[id(face.data)])


def _copy(plan: PagePlan, room: Room) -> Iterator[tuple[str, str]]:
    """The words of a page: its entry in the page list, its stories, its dummy, its index box."""
    copy = plan.copy
    bare = replace(copy, stories=(), fillers=(), dummy=None, comments=(), signatures=())
    yield "page list", _digest(repr((replace(plan, copy=bare), [story.slug for story in copy.stories])))
    for file in sorted({story.source.file for story in _stories(plan)}):
        yield file, _digest(repr([story for story in _stories(plan) if story.source.file == file]))
    yield "index", _digest(repr(index_story(plan, room.plans, room.book)))
    yield "layout", _digest(repr(copy.dummy))


def _stories(plan: PagePlan) -> tuple[Story, ...]:
    return plan.copy.stories + plan.copy.fillers


def _of_file(room: Room, name: str) -> str:
    """The digest of a photo or an ad; what cannot be read is told when it is printed."""
    try:
        return _digest(room.assets.opened(name))
    except Exception as error:
        return _digest(repr(error))


def _digest(*things: str | bytes) -> str:
    whole = hashlib.sha256()
    for thing in things:
        data = thing.encode("utf-8", "surrogatepass") if isinstance(thing, str) else thing
        whole.update(len(data).to_bytes(8, "big") + data)
    return whole.hexdigest()[:SHORT]


def on_shelf(recipe: Recipe, cache: Cache) -> bool:
    """Whether a page seems to be kept; `kept_page` tells, which takes a hundredth of a second."""
    return cache.holds(_key("page", recipe.parts))


def kept_page(recipe: Recipe, room: Room, number: int, cache: Cache) -> Made | None:
    """The page as it was made before from the very same; None when it was not, or is not kept any more."""
    made = _taken(cache.known(_key("page", recipe.parts)))
    if not isinstance(made, Made) or made.page.plan.number != number:
        return None
    # What people wrote on the proof is no part of the recipe: the page at hand has it as it stands now.
    return replace(made, page=replace(made.page, plan=as_laid(room.numbered(number), made.page.plan)), timings=())


def shelve(recipe: Recipe, made: Made, cache: Cache) -> Made:
    """Keep a page."""
    cache.put(_key("page", recipe.parts), pickle.dumps(made, pickle.HIGHEST_PROTOCOL))
    return made


def layouts(recipe: Recipe, cache: Cache) -> Callable[[Callable[[], Page]], Page]:
    """How a page is laid out: as before when its words and sizes are the same, though a picture may be another."""
    key = _key("layout", recipe.layout)

    def recalled(place: Callable[[], Page]) -> Page:
        page = _taken(cache.known(key))
        if isinstance(page, Page):
            return page
        page = place()
        cache.put(key, pickle.dumps(page, pickle.HIGHEST_PROTOCOL))
        return page

    return recalled


def _key(what: str, parts: Parts) -> str:
    return f"{what}\0{parts!r}"


def _taken(kept: bytes | None) -> Any:
    """What was kept; None when there is nothing or it cannot be understood. The cache is sealed, and as trusted as the program."""
    try:
        return pickle.loads(kept) if kept else None
    except Exception:
        return None


def why(before: dict[str, str] | None, now: Parts) -> str:
    """Why a page is made again, in words: what came, went or changed since it was made the last time."""
    if before is None:
        return "no earlier build of it is known"
    after = dict(now)
    changed = [name for name in after if name in before and before[name] != after[name]]
    said = [f"{name} changed" for name in changed]
    said += [f"{name} came" for name in after if name not in before]
    said += [f"{name} went" for name in before if name not in after]
    return ", ".join(said) or "nothing it is made from has changed"
