"""Check 6: no paragraph ends with a line of a single character (单字不成行, 孤字; CLREQ); what cannot be helped is listed with its cure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from lines import is_lone

from checks.row import Row, counted, none_from
from checks.typelines import Strip

FROM = 13
"""Ems from which none is borne; at eleven a few have no way out that leaves no gap of more than a third of an em."""


def rows(strips: Mapping[int, Strip], greedy: Mapping[int, Strip]) -> Iterator[Row]:
    """All rows of the check."""
    yield none_from(6, "paragraphs that end with a lone character (孤字)", {m: lone(strip) for m, strip in strips.items()}, FROM)
    yield counted(6, "greedy: the same", {m: lone(strip) for m, strip in greedy.items()})


def lone(strip: Strip) -> list[str]:
    """The last two lines of each such paragraph, and by how much an editor would cut or add."""
    ends = (lines for lines in strip.paragraphs if len(lines) > 1 and is_lone(lines[-1].text))
    return [f"{lines[-2].text} | {lines[-1].text} : {_cure(lines[-1].text)}" for lines in ends]


def _cure(text: str) -> str:
    """Characters that would have to go for the line to close up, or to come for it to hold two."""
    count = sum(char.isalnum() for char in text)
    return f"cut {max(1, count)} or add {max(1, 2 - count)}"
