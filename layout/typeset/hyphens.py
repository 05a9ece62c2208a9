"""Where a word or an address may turn over to the next line.

Words by Liang's patterns, as TeX and LibreOffice keep them for each language (pyphen). Addresses after the Chicago Manual of Style, 17th
edition, 7.46: after a colon, a double slash or a slash, before other marks, never with a hyphen added nor after a hyphen of their own.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pyphen import Pyphen

LEAST_BEFORE: Final = 2
"""Letters that stay before a hyphen."""
LEAST_AFTER: Final = 3
"""Letters that turn over."""
SHORTEST: Final = 6
"""Letters of the shortest word that is divided."""
LONGEST: Final = 60
"""More letters than this are no word of any language."""

LEAST_OF_ADDRESS: Final = 2
"""Characters of an address on either side of a turn."""
AFTER: Final = frozenset(":/")
BEFORE: Final = frozenset(".,?&=#-_~%+@")

# Every part begins where none can go on, so that no text is read twice.
ADDRESS: Final = (
    r"(?:https?|ftp)://[!-~]+|(?<![A-Za-z0-9])www\.[!-~]+|(?<![A-Za-z0-9_.+-])[A-Za-z0-9_.+-]+@[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)+"
)
"""A web or e-mail address, with the marks of the sentence after it."""
_ADDRESSES: Final = re.compile(ADDRESS)
NOT_ITS_OWN: Final = ",.;:!?'\")]}>"
"""Marks of the sentence around an address, where they end it."""


@lru_cache(maxsize=4096)
def points(word: str, language: str = "en_US") -> tuple[int, ...]:
    """The places of a word where a hyphen may divide it, in letters from its start.

    None in capitals, in a name with capitals inside, in what is not all letters, or in a language without patterns.
    """
    rest = word[1:]
    if not (SHORTEST <= len(word) <= LONGEST and word.isalpha() and rest == rest.lower() and len(word.lower()) == len(word)):
        return ()
    patterns = _patterns(language)
    # A place with data is one that changes the spelling (Hungarian, old German): not taken.
    return tuple(int(place) for place in patterns.positions(word) if place.data is None) if patterns else ()


@cache
def _patterns(language: str) -> Pyphen | None:
    import pyphen  # the library and a language load only where a word has to be divided

    known = pyphen.language_fallback(language)
    return pyphen.Pyphen(lang=known, left=LEAST_BEFORE, right=LEAST_AFTER) if known else None


def address_points(text: str) -> tuple[int, ...]:
    """The places of a text where a web or e-mail address in it may turn over, without a hyphen."""
    return tuple(place for start, end in addresses(text) for place in _turns(text, start, end))


def addresses(text: str) -> tuple[tuple[int, int], ...]:
    """Start and end of each web and e-mail address of a text, without the marks of the sentence after it."""
    return tuple((m.start(), m.start() + len(m[0].rstrip(NOT_ITS_OWN))) for m in _ADDRESSES.finditer(text))


def _turns(text: str, start: int, end: int) -> list[int]:
    return [i for i in range(start + LEAST_OF_ADDRESS, end - LEAST_OF_ADDRESS + 1) if _turns_at(text[i - 1], text[i])]


def _turns_at(before: str, after: str) -> bool:
    return after != "/" if before in AFTER else after in BEFORE and before.isalnum()
