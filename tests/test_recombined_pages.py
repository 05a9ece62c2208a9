"""Pages nobody planned: stories of the sample issue recombined, with and without ads, in real type.

A page that is planned to the space it has must close exactly; one that is not must say why.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

from layout.build import Room, open_room
from layout.finding import Source
from layout.issue import Ad, Story, Weight
from layout.makeup import place
from layout.units import mm

ISSUE = Path(__file__).parent.parent / "issues" / "7003"
FULL = (5900, 6700)
"""Characters that a planned page without an ad carries, two of its stories with a photo."""
PAGES = 30


@pytest.fixture(scope="module")
def room() -> Room:
    return open_room(ISSUE)


def planned(room: Room) -> Iterator[tuple[tuple[Story, ...], tuple[Ad, ...]]]:
    """Story lists of one lead and three to eight others, in order of weight, whose copy suits the space the ad leaves."""
    order = Random(7003)
    stories = [story for plan in room.plans[1:] for story in plan.copy.stories]
    leads = [story for story in stories if story.weight is Weight.LEAD]
    others = [story for story in stories if story.weight is not Weight.LEAD]
    while True:
        columns, height = order.choice([(0, 0), (6, 80), (6, 115), (2, 100), (3, 160)])
        chosen = [order.choice(leads), *order.sample(others, order.randint(3, 8))]
        room_left = 1000 - columns * height * 1000 // (6 * 500)
        if FULL[0] * room_left <= 1000 * sum(story.characters for story in chosen) <= FULL[1] * room_left:
            width = room.book.grid.width(columns or 1)
            ad = Ad("ads/gongyi.pdf", width, mm(height), Source("issue.yaml", 1), columns, mm(height), column=6 - columns)
            yield tuple(sorted(chosen, key=lambda story: story.weight)), (ad,) if columns else ()


def test_planned_pages_close_without_a_hole(room: Room) -> None:
    pages = planned(room)
    for _ in range(PAGES):
        stories, ads = next(pages)
        plan = room.numbered(2)
        copy = replace(plan.copy, stories=stories, fillers=(), ads=ads)
        page = place(replace(plan, copy=copy), None, room.setter, room.book)
        slugs = [story.slug for story in stories]
        assert page.advice == (), slugs
        assert page.holes == (), slugs
        assert page.overset == (), slugs
        boxes = [frame.cells for frame in page.frames if frame.kind != "folio"]
        assert not any(a.meets(b) for n, a in enumerate(boxes) for b in boxes[n + 1 :]), slugs
