"""Late copy: one story of a page comes back longer or shorter, and the page is made anew."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from random import Random

from makeup.planned import SEED, plain

from layout.build import Room
from layout.issue import Kind, Paragraph, Story, Words
from layout.page import Page, PagePlan
from layout.units import Cells

CHANGE = 120, 200
"""Thousandths of the body by which a story changes."""
SENTENCE = re.compile(r"[^。！？]*[。！？][”』」）]*")


@dataclass(frozen=True, slots=True)
class Moved:
    """What became of the boxes of the other stories."""

    closed: bool
    others: int
    moved: int
    """They begin in another cell or are of another width."""
    changed: int
    """They moved, or are of another depth."""
    seconds: float = 0.0
    """CPU seconds of making the page anew."""


def late(plan: PagePlan, room: Room) -> tuple[PagePlan, str]:
    """The plan with one story behind the lead changed by whole sentences, and the slug of that story."""
    draw = Random(f"{SEED} {plan.name}")
    texts = [n for n, story in enumerate(plan.copy.stories) if n and sum(map(plain, story.body)) > 1]
    longer = bool(draw.randrange(2))
    for number in draw.sample(texts, len(texts)):
        story = plan.copy.stories[number]
        made = _longer(story, draw, room) if longer else _shorter(story, draw)
        if made:
            stories = (*plan.copy.stories[:number], made, *plan.copy.stories[number + 1 :])
            return replace(plan, copy=replace(plan.copy, stories=stories)), story.slug
    raise AssertionError(f"{plan.name} has no story that can change")


def moved(before: Page, after: Page, slug: str) -> Moved:
    """The boxes of the stories that did not change, before and after."""
    old, new = _boxes(before), _boxes(after)
    others = [owner for owner in old if owner != slug]
    places = [(old[owner], new.get(owner)) for owner in others]
    shifted = sum(now is None or (then.column, then.row, then.columns) != (now.column, now.row, now.columns) for then, now in places)
    return Moved(not unclosed(after), len(others), shifted, sum(then != now for then, now in places))


def unclosed(page: Page) -> bool:
    """Whether a page has a hole or overset, or says itself that it does not close."""
    return bool(page.holes or page.overset) or any(advice.rule == "page-open" for advice in page.advice)


def _boxes(page: Page) -> dict[str, Cells]:
    """Boxes by their stories; a filler is not missed when it goes."""
    fillers = {story.slug for story in page.plan.copy.fillers}
    return {frame.owner: frame.cells for frame in page.frames if frame.copyfit and frame.owner not in fillers}


def _characters(body: Sequence[Paragraph]) -> int:
    return sum(len(paragraph.text) for paragraph in body if paragraph.kind is Kind.TEXT)


def _longer(story: Story, draw: Random, room: Room) -> Story | None:
    """A paragraph of another story's sentences before its last one."""
    least, most = (share * _characters(story.body) // 1000 for share in CHANGE)
    donors = [p for plan in room.plans for s in plan.copy.stories if s.slug != story.slug for p in s.body[1:] if plain(p)]
    text = ""
    for sentence in (s for paragraph in draw.sample(donors, len(donors)) for s in SENTENCE.findall(paragraph.text)):
        if len(text) + len(sentence) <= most:
            text += sentence
        if len(text) >= least:
            last = story.body[-1]
            added = Paragraph(Kind.TEXT, (Words(text),), story.source)
            return replace(story, body=(*story.body[:-1], added, last))
    return None


def _shorter(story: Story, draw: Random) -> Story | None:
    """Sentences taken away, never the first of a paragraph."""
    least, most = (share * _characters(story.body) // 1000 for share in CHANGE)
    body, gone = list(story.body), 0
    for number, sentence in draw.sample(ways := list(_sentences(body)), len(ways)):
        if gone + len(sentence) <= most:
            text = body[number].text.replace(sentence, "", 1)
            body[number], gone = replace(body[number], words=(Words(text),)), gone + len(sentence)
        if gone >= least:
            return replace(story, body=tuple(body))
    return None


def _sentences(body: Sequence[Paragraph]) -> Iterator[tuple[int, str]]:
    for number, paragraph in enumerate(body):
        if plain(paragraph):
            yield from ((number, sentence) for sentence in SENTENCE.findall(paragraph.text)[1:])
