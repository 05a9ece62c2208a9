"""Pages nobody planned: articles of the corpus drawn at random and made up in memory, in real type and without pictures."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from random import Random

from corpus import is_head

from checks.pages import Sheet, sheet
from layout.build import Room
from layout.finding import Source
from layout.issue import Kind, Paragraph, Story, Weight, Words
from layout.makeup import place

SEED = 1998
NUMBER = 2
"""The page of the sample issue whose folio line they wear."""
ARTICLE = (180, 2400)
"""Characters of an article that can stand on such a page."""
HEADLINE = (5, 30)
STORIES = (6, 9)
FULL = (7600, 8800)
"""Characters that fill a page of the sample house without pictures."""
WEIGHTS = (Weight.LEAD, Weight.MAJOR, Weight.MAJOR)
"""Of the longest articles; the others are minor."""


@dataclass(frozen=True, slots=True)
class Recombined:
    """A page made of drawn articles, and what became of it."""

    sheet: Sheet
    copy: dict[str, Story]
    closed: bool
    """The make-up closed it: nothing overset, no hole."""


def recombined(articles: Sequence[Sequence[str]], count: int, room: Room) -> Iterator[Recombined]:
    """So many pages."""
    fit = [story for number, article in enumerate(articles) if (story := story_of(article, number))]
    draw = Random(SEED)
    plan = room.numbered(NUMBER)
    for number in range(count):
        stories = _drawn(fit, draw)
        copy = replace(plan.copy, stories=stories, fillers=(), ads=())
        page = place(replace(plan, copy=copy, name=f"drawn-{number + 1:02}"), None, room.setter, room.book)
        closed = not (page.advice or page.holes or page.overset)
        yield Recombined(sheet(page, room), {story.slug: story for story in stories}, closed)


def story_of(article: Sequence[str], number: int) -> Story | None:
    """An article as a story; None when it has no headline or its length suits no page."""
    head, *rest = article
    body = tuple(Paragraph(Kind.TEXT, (Words(text),), Source(f"corpus/{number}")) for text in rest if not is_head(text))
    story = Story(f"a{number}", Source(f"corpus/{number}"), (head,), body=body)
    headed = is_head(head) and HEADLINE[0] <= len(head) <= HEADLINE[1]
    return story if headed and body and ARTICLE[0] <= story.characters <= ARTICLE[1] else None


def _drawn(stories: Sequence[Story], draw: Random) -> tuple[Story, ...]:
    """Stories whose copy suits a page, the longest first and heaviest."""
    while True:
        chosen = draw.sample(stories, draw.randint(*STORIES))
        if FULL[0] <= sum(story.characters for story in chosen) <= FULL[1]:
            chosen.sort(key=lambda story: (-story.characters, story.slug))
            weights = [*WEIGHTS, *[Weight.MINOR] * len(chosen)]
            return tuple(replace(story, weight=weight) for story, weight in zip(chosen, weights, strict=False))
