"""Three front pages of other copy than the sample's: many pictures, many briefs, one long lead.

python bench/makeup/fronts.py FOLDER writes a PNG of each to read; --small docs/pictures writes small ones too. Stories, pictures and
lengths are drawn as in planned.py, the masthead stands at the top, and the copy is planned to what is left.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random

HERE = Path(__file__).parent
sys.path += [str(HERE.parent)] if str(HERE.parent) not in sys.path else []

from makeup.compare import ISSUE  # noqa: E402 - within reach from here on
from makeup.planned import OFF, SEED, Pool, fitted, pooled  # noqa: E402
from makeup.sidebyside import small  # noqa: E402
from makeup.space import free  # noqa: E402

from layout.build import Room, open_room  # noqa: E402
from layout.issue import Story, Weight  # noqa: E402
from layout.makeup import place  # noqa: E402
from layout.page import PagePlan  # noqa: E402
from layout.press import paint  # noqa: E402
from layout.proof.sheets import picture  # noqa: E402

FRONT = 1
TRIES = 200
WIDE = 560
"""Dots across a small picture."""


@dataclass(frozen=True, slots=True)
class Mix:
    """What a front page is made of."""

    name: str
    weights: tuple[Weight, ...]
    pictures: int
    """The first so many stories have one."""


LEAD, MAJOR, MINOR, BRIEF = Weight
MIXES = (
    Mix("photos", (LEAD, MAJOR, MAJOR, MINOR, MINOR), 4),
    Mix("briefs", (LEAD, MAJOR, MINOR, BRIEF, BRIEF, BRIEF, BRIEF), 2),
    Mix("long", (LEAD, MINOR, MINOR, BRIEF), 1),
)


def front(mix: Mix, room: Room) -> PagePlan:
    """A planned front page of a mix; the same mix is the same page."""
    pool, plan = pooled(room), room.numbered(FRONT)
    empty = replace(plan, name=f"front-{mix.name}", copy=replace(plan.copy, stories=(), fillers=(), ads=(), index=0))
    cells = free(empty, room.book)
    for attempt in range(TRIES):
        draw = Random(f"{SEED} {mix.name} {attempt}")
        aim = round(cells * (1 + draw.uniform(-OFF, OFF)))
        stories = fitted(_chosen(mix, draw, pool), aim, draw, pool, room)
        if stories:
            fillers = tuple(draw.sample(pool.fillers, 3))
            return replace(empty, copy=replace(empty.copy, stories=stories, fillers=fillers))
    raise SystemExit(f"no front page of {mix.name} could be planned")


def _chosen(mix: Mix, draw: Random, pool: Pool) -> tuple[Story, ...]:
    """Stories in order of weight, none of the sample's own front page."""
    photos = draw.sample(pool.photos, mix.pictures)
    chosen: list[Story] = []
    for weight in mix.weights:
        known = {story.slug for story in chosen}
        fits = [story for story in pool.stories if story.weight is weight and story.body and story.slug not in known]
        pictures = (photos.pop(),) if photos else ()
        chosen.append(replace(draw.choice(fits), photos=pictures))
    return tuple(chosen)


def main(arguments: Sequence[str] | None = None) -> None:
    """Make the pages and tell how they came out."""
    parser = argparse.ArgumentParser(description="Three front pages of other copy.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--small", type=Path, help="Small pictures go here.")
    asked = parser.parse_args(arguments)
    asked.folder.mkdir(parents=True, exist_ok=True)
    room = open_room(ISSUE)
    for mix in MIXES:
        page = place(front(mix, room), None, room.setter, room.book)
        shown = picture(paint(page, room.book, room.assets))
        (asked.folder / f"front-{mix.name}.png").write_bytes(shown)
        if asked.small:
            small(shown, asked.small / f"front-{mix.name}.png", WIDE)
        faults = ", ".join(f"{name} {count}" for name, count in page.demerits if count)
        opened = [advice.text for advice in page.advice]
        sys.stdout.write(f"{mix.name}: {faults or opened}; holes {len(page.holes)}\n")


if __name__ == "__main__":
    main()
