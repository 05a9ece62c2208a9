"""可删段: what may be left out of a story where its page does not close, and in which order.

Pull quotes go first, for the text has their words; then subheads, where the house lets them go; then what the reporter has marked, from the
end of the story (倒金字塔: the end is what a reader misses least). A subhead goes with the last of its text.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TypeAlias

from layout.issue import Kind, Paragraph, Story
from layout.stylebook import Makeup

RUNNING = frozenset({Kind.TEXT, Kind.ITEM, Kind.TABLE})
"""What a subhead stands over."""

LEVERS = {Kind.QUOTE: "quotes", Kind.SUBHEAD: "subheads"}
"""What a kind of paragraph is called among the levers; any other is text."""

Unit: TypeAlias = frozenset[int]
"""Numbers of the paragraphs that go together."""


def lighter(story: Story, makeup: Makeup) -> tuple[Story, ...]:
    """The story with one thing less each time, in the order in which they go; empty when all of it stays.

    Of a story that jumps only the rest gives way: the first part is cut to its page already.
    """
    return _lighter(story, makeup.modules)


def granted(story: Story) -> tuple[Story, ...]:
    """The same of what the reporter has marked alone, whatever the house lets go besides."""
    return _lighter(story, ())


def less(story: Story, paragraphs: int, makeup: Makeup) -> Story:
    """The lightest story without more than so many paragraphs."""
    return next(light for light in (*reversed(lighter(story, makeup)), story) if len(light.left_out) <= paragraphs)


def _lighter(story: Story, modules: Sequence[str]) -> tuple[Story, ...]:
    gone: set[int] = set()
    found: list[Story] = []
    for unit in () if story.goes_on else _units(story.body, modules):
        fresh = sorted(unit - gone) + _bared(story.body, gone | unit)
        gone.update(fresh)
        before = found[-1].left_out if found else ()
        kept = tuple(p for number, p in enumerate(story.body) if number not in gone)
        found += [replace(story, body=kept, left_out=(*before, *(story.body[n] for n in fresh)))] if fresh else []
    return tuple(found)


def levers(story: Story) -> tuple[tuple[str, int], ...]:
    """What was left out of a story, counted."""
    names = [LEVERS.get(paragraph.kind, "paragraphs") for paragraph in story.left_out]
    return tuple((name, -names.count(name)) for name in dict.fromkeys(names))


def _units(body: Sequence[Paragraph], modules: Sequence[str]) -> Iterator[Unit]:
    marked = _marked(body)
    repeated = {n for n, p in enumerate(body) if _repeated(p, body)} if "quote" in modules else set()
    quotes = {frozenset({n}) for n in repeated} | {unit for unit in marked if all(body[n].kind is Kind.QUOTE for n in unit)}
    yield from sorted(quotes, key=max, reverse=True)
    if "subhead" in modules:
        yield frozenset(n for n, p in enumerate(body) if p.kind is Kind.SUBHEAD)
    yield from sorted((unit for unit in marked if unit not in quotes), key=max, reverse=True)


def _marked(body: Sequence[Paragraph]) -> list[Unit]:
    """What the reporter lets go; the first paragraph of the text stays in any case."""
    first = next((n for n, p in enumerate(body) if p.kind is Kind.TEXT), -1)
    numbers = dict.fromkeys(p.optional for p in body if p.optional)
    units = (frozenset(n for n, p in enumerate(body) if p.optional == number) for number in numbers)
    return [unit for unit in units if first not in unit]


def _repeated(paragraph: Paragraph, body: Sequence[Paragraph]) -> bool:
    """Whether a pull quote says what the text says too, marks left aside."""
    if paragraph.kind is not Kind.QUOTE:
        return False
    return _letters(paragraph) in "".join(_letters(p) for p in body if p.kind in RUNNING)


def _letters(paragraph: Paragraph) -> str:
    return "".join(filter(str.isalnum, paragraph.text))


def _bared(body: Sequence[Paragraph], gone: set[int]) -> list[int]:
    """Numbers of the subheads that have lost all of their text."""
    found: list[int] = []
    for number, paragraph in enumerate(body):
        if paragraph.kind is not Kind.SUBHEAD or number in gone:
            continue
        end = next((n for n in range(number + 1, len(body)) if body[n].kind is Kind.SUBHEAD), len(body))
        below = [n for n in range(number + 1, end) if body[n].kind in RUNNING]
        if below and all(n in gone for n in below):
            found.append(number)
    return found
