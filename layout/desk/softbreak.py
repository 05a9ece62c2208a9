"""Where the break between two lines of a file is a space on paper, and where it is nothing."""

from __future__ import annotations

from collections.abc import Iterable

# Marks of the Chinese line that Unicode keeps among the general punctuation.
_CHINESE_MARKS = frozenset("·—‘’“”…※")
_FIRST_EAST_ASIAN = "\u2e80"


def spaced(before: str, after: str) -> bool:
    """Whether two characters that stood on two lines need a space between them: Latin words do, Han do not."""
    return not any(c >= _FIRST_EAST_ASIAN or c in _CHINESE_MARKS for c in (before, after))


def softened(lines: Iterable[str]) -> str:
    """Lines of one paragraph as one line of text."""
    text = ""
    for line in map(str.strip, lines):
        if text and line and spaced(text[-1], line[0]):
            text += " "
        text += line
    return text
