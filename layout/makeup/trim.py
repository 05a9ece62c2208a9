"""A story cut or lengthened by lines of its text, as a trial: what an editor would do at its end, to see whether the page then closes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from layout.finding import Source
from layout.issue import Kind, Paragraph, Story, Weight, Words
from layout.makeup.mix import Mix

RUNNING = frozenset({Kind.TEXT, Kind.ITEM})
"""Paragraphs that may lose lines; what signs a story, heads a part of it or is a table stays."""


_CAPTION = Paragraph(Kind.TEXT, (Words("字" * 60),), Source(""))
"""What stands in for the text of a picture story."""


def characters_of(form: Mix, lines: int) -> int:
    """Characters in the last lines of the text of a form."""
    settings = (block.settings[0] for block in form.stock.blocks if block.kind in RUNNING)
    texts = [line.text for setting in settings for line in setting.lines]
    return sum(map(len, texts[max(0, len(texts) - lines) :]))


def trimmed(story: Story, characters: int) -> Story:
    """The story without so many characters at the end of its text, and without subheads that have lost theirs."""
    kept: list[Paragraph] = []
    for paragraph in reversed(story.body):
        if characters and paragraph.kind in RUNNING:
            taken = min(characters, len(paragraph.text))
            characters -= taken
            if taken < len(paragraph.text):
                kept.append(replace(paragraph, words=_first(paragraph.words, len(paragraph.text) - taken)))
        elif not (characters and paragraph.kind is Kind.SUBHEAD):
            kept.append(paragraph)
    return replace(story, body=tuple(reversed(kept)))


def grown(story: Story, characters: int) -> Story:
    """The story with so many characters more at the end of its text: its own words again, for want of better ones."""
    running = [paragraph for paragraph in story.body if paragraph.kind in RUNNING]
    return replace(story, body=(*story.body, *_again(running, characters))) if running else story


def stand_in(story: Story, characters: int, columns: int, weight: Weight) -> Story:
    """A story that nobody has written: so many characters, at a width, under the headline of another."""
    running = [paragraph for paragraph in story.body if paragraph.kind in RUNNING] or [_CAPTION]
    return Story("", story.source, story.headline, weight=weight, columns=(columns,), body=tuple(_again(running, characters)))


def briefs(stories: Sequence[Story]) -> Story:
    """Stories as one column of briefs (简讯): each one's headline and text as paragraphs, under one head."""
    heads = ((Paragraph(Kind.TEXT, (Words("".join(story.headline), bold=True),), story.source), *story.body) for story in stories)
    body = tuple(paragraph for each in heads for paragraph in each if paragraph.kind in RUNNING)
    return Story(stories[0].slug, stories[0].source, ("简讯",), body=body)


def _again(running: list[Paragraph], characters: int) -> Iterator[Paragraph]:
    at = 0
    while characters > 0:
        paragraph = running[at % len(running)]
        taken = max(1, min(characters, len(paragraph.text)))
        yield replace(paragraph, words=_first(paragraph.words, taken))
        characters, at = characters - taken, at + 1


def _first(words: tuple[Words, ...], characters: int) -> tuple[Words, ...]:
    """The first characters of some words, in their emphases."""
    kept: list[Words] = []
    for part in words:
        if characters <= 0:
            break
        text = part.text[:characters]
        kept.append(part if text == part.text else replace(part, text=text, ruby=""))
        characters -= len(text)
    return tuple(kept)
