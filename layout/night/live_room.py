"""The room of a proof desk: an issue kept open, read anew with every change, its typesetter kept warm as long as the house is the same."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeAlias

from layout.assets import Assets
from layout.build import Room
from layout.desk import read
from layout.galley import Setter
from layout.issue import Issue, PageCopy, Story
from layout.makeup import allot, index_story, plan
from layout.page import PagePlan
from layout.stylebook import Stylebook
from layout.typeset import compose

TURNS = 20
"""Readings after which a typesetter starts afresh: it remembers every version of every story it has set."""

Seen: TypeAlias = Mapping[str, tuple[int, int]]
"""Bytes and time of change of every file of the issue, by name."""


@dataclass(frozen=True, slots=True)
class Opened:
    """An issue as it was last read."""

    room: Room
    aside: Setter
    """A typesetter of its own for what is only tried, so that nobody waits for a page that is being made."""
    house: int
    """Grows when the house, its faces or its profile change: then every page is another."""
    profile: str
    """Digest of the profile."""
    read: Issue
    """As it was read; the one of `room` itself where no story jumps and none comes from a pool."""
    turns: int = 0
    """How often the typesetters were handed on to other copy."""


@dataclass(frozen=True, slots=True)
class Basis:
    """All that a page is made from, the layout that stood before excepted."""

    plan: PagePlan
    """Without what people wrote on the proof."""
    index: Story | None
    files: tuple[tuple[str, int, int], ...]
    """Its photos and ads: name, bytes, time of change."""
    house: int


def reopened(folder: Path, before: Opened | None) -> Opened:
    """Read an issue. Raises CopyError with all that is wrong."""
    issue, book, assets = read(folder)
    profile = hashlib.sha256(assets.opened(book.condition.profile)).hexdigest()
    same = before is not None and before.profile == profile and _same(before.room, book, assets)
    turns = before.turns + (before.read != issue) if before and same else 0
    if before and same and turns < TURNS:
        assets = replace(assets, faces=before.room.assets.faces)
        setter, aside = before.room.setter, before.aside
    else:
        assets = replace(assets, faces=before.room.assets.faces) if before and same else assets
        setter, aside, turns = compose(book, assets), compose(book, assets), 0
    house = (before.house if same else before.house + 1) if before else 0
    given = allot(issue, aside, book)
    return Opened(Room(given, book, assets, plan(given, book), setter), aside, house, profile, issue, turns)


def retold(before: Opened, story: Story) -> Opened | None:
    """The issue with one story written anew, and nothing else read; None where other stories may find other places by that."""
    room = before.room
    if before.room.issue is not before.read:
        return None
    issue = replace(room.issue, pages=tuple(_with(page, story) for page in room.issue.pages))
    fresh = replace(room, issue=issue, plans=plan(issue, room.book))
    return replace(before, room=fresh, read=issue, turns=before.turns + 1)


def _with(page: PageCopy, story: Story) -> PageCopy:
    """A page with a story in the place of the one of its slug, as heavy as that one is there."""
    stories, fillers = (tuple(_in_place(story, each) for each in group) for group in (page.stories, page.fillers))
    return replace(page, stories=stories, fillers=fillers)


def _in_place(story: Story, each: Story) -> Story:
    return replace(story, weight=each.weight, standing=each.standing) if each.slug == story.slug else each


def _same(room: Room, book: Stylebook, assets: Assets) -> bool:
    return room.book == book and room.assets.casts == assets.casts and room.assets.faces == assets.faces


def basis(opened: Opened, number: int, seen: Seen) -> Basis:
    """What a page is made from now. KeyError when there is no such page."""
    room = opened.room
    planned = room.numbered(number)
    bare = replace(planned, copy=replace(planned.copy, comments=(), signatures=(), remarks=()))
    index = index_story(planned, room.plans, room.book)
    return Basis(bare, index, tuple((file, *seen.get(file, (0, 0))) for file in planned.copy.files), opened.house)
