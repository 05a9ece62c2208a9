"""可删段: paragraphs that their reporter marks with a tilde may go where the page needs it; what would tear the copy is an error.

Sources: newspaper practice: copy is cut from the end, the beginning stays (倒金字塔); a question goes with its answer.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from layout.desk.inline import Fault
from layout.desk.subbing import ASKING, SPEAKER
from layout.issue import Kind, Paragraph

_BLOCK = re.compile(r"(#{1,6}|>|[-*+]|[0-9]{1,9}[.)])(?=\s)")
TABLE = "a table stays where it is; take out the sign before it, or write \\| for a sign"


def misplaced(spaced: bool, inside: bool, words: str) -> str:
    """What is wrong with a tilde before a line; empty when nothing is.

    `spaced`: a blank stands behind it; `inside`: lines of the same quote or list item stand above it.
    """
    if not spaced or not words.strip():
        return "write a space and the words after ~, or \\~ for a sign"
    if inside:
        return "~ marks a whole paragraph; write it at the beginning of the quote or list item"
    if words.startswith("->"):
        return "a line set flush right stays; take out the ~, or write \\-> for a sign"
    if words.startswith("|"):
        return TABLE
    found = _BLOCK.match(words)
    return f"write the ~ behind the mark: {found[0]} ~ …" if found else ""


def counted(paragraphs: Sequence[Paragraph]) -> tuple[tuple[Paragraph, ...], tuple[Fault, ...]]:
    """Marked paragraphs with the numbers under which they go, a question and its answer under one; and marks that cannot be."""
    questions = _questions(paragraphs)
    done: list[Paragraph] = []
    numbers = 0
    for number, (paragraph, question) in enumerate(zip(paragraphs, questions, strict=True)):
        answers = question not in {None, number} and paragraphs[question or 0].optional
        numbers += bool(paragraph.optional and not answers)
        done.append(replace(paragraph, optional=numbers if paragraph.optional else 0))
    return tuple(done), tuple(_faults(paragraphs, questions))


def _questions(paragraphs: Sequence[Paragraph]) -> list[int | None]:
    """For each paragraph of a dialogue the number of the question it belongs to; a subhead ends the exchange."""
    speakers = [found[1] if p.kind is Kind.TEXT and (found := SPEAKER.match(p.text)) else "" for p in paragraphs]
    both = any(s and s in ASKING for s in speakers) and any(s and s not in ASKING for s in speakers)
    asked: int | None = None
    numbers: list[int | None] = []
    for number, (paragraph, speaker) in enumerate(zip(paragraphs, speakers, strict=True)):
        if paragraph.kind in {Kind.SUBHEAD, Kind.CREDIT}:
            asked = None
        elif both and speaker and speaker in ASKING:
            asked = number
        numbers.append(asked)
    return numbers


def _faults(paragraphs: Sequence[Paragraph], questions: Sequence[int | None]) -> Iterator[Fault]:
    first = next((p for p in paragraphs if p.kind is Kind.TEXT), None)
    for paragraph, question in zip(paragraphs, questions, strict=True):
        asked = paragraphs[question] if question is not None else None
        line = paragraph.source.line
        if not paragraph.optional:
            if asked and asked.optional:
                yield line, "the question before it may go, and this would be left; mark it with ~ too"
        elif paragraph is first:
            yield line, "the text begins here and this paragraph stays; take out the ~"
        elif paragraph.kind is Kind.CREDIT:
            yield line, "a credit stays; take out the ~"
        elif paragraph.kind is Kind.ITEM and paragraph.marker[:1].isdigit():
            yield line, "the numbers of the list would have a gap; take out the ~"
        elif asked and not asked.optional and SPEAKER.match(paragraph.text):
            yield line, "its question would be left without an answer; mark both with ~ or none"
