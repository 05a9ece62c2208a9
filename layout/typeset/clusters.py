"""Clusters: what one face draws whole, or no face at all; a character with its marks and selector, a sequence that is one picture.

Sources: UAX #29 (grapheme clusters), UTS #37 (ideographic variation), UTS #51 (emoji sequences), The Unicode Standard 18.2 (described
characters), UAX #9 (scripts that run from right to left).
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import Final

SELECTORS: Final = r"\ufe00-\ufe0f\U000e0100-\U000e01ef"
MARKS: Final = r"\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"
"""Combining marks of Latin, Greek and Cyrillic, and those that go round any character."""
JOINERS: Final = rf"[{MARKS}\u200d\u302a-\u302f\u3099\u309a{SELECTORS}\U0001f3fb-\U0001f3ff\U000e0020-\U000e007f]"
"""What modifies the character before it: marks, selectors, tones of kana and Han, tints and tags of emoji."""

_PICTURE: Final = r"[\u00a9\u00ae\u2190-\u21ff\u2300-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff]"
_EMOJI: Final = rf"{_PICTURE}{JOINERS}*(?:(?<=\u200d){_PICTURE}{JOINERS}*)+|[\U0001f1e6-\U0001f1ff]{{2}}|[0-9#*]\ufe0f?\u20e3"
_JAMO: Final = r"[\u1100-\u115f\ua960-\ua97c]{1,3}[\u1160-\u11a7\ud7b0-\ud7c6]{1,3}[\u11a8-\u11ff\ud7cb-\ud7fb]{0,3}"

DEEPEST: Final = 3
"""Descriptions inside descriptions that are still read as one."""


def _described(depth: int) -> str:
    """⿰氵去: a sign of two, three or one parts, each a character or described in its turn."""
    part = rf"[^\s⿰-⿿㇯]{JOINERS}*"
    for _ in range(depth):
        part = rf"(?:[⿰⿱⿴-⿽㇯](?:{part}){{2}}|[⿲⿳](?:{part}){{3}}|[⿾⿿](?:{part})|[^\s⿰-⿿㇯]{JOINERS}*)"
    return rf"(?=[⿰-⿿㇯]){part}"


DESCRIBED: Final = _described(DEEPEST)
_DESCRIBES: Final = re.compile("[⿰-⿿㇯]")

_RIGHT: Final = r"\u0590-\u08ff\ufb1d-\ufdcf\ufdf0-\ufdff\ufe70-\ufefc"
_SHAPED: Final = r"\u0900-\u109f\u1780-\u18af\u1900-\u1cff\ua800-\ua82f\ua840-\ua95f\ua980-\uaaff\uabc0-\uabff"
_TAKEN: Final = rf"{MARKS}\u200c\u200d"
WORD: Final = rf"[{_RIGHT}][{_RIGHT}{_TAKEN}]*(?: [{_RIGHT}][{_RIGHT}{_TAKEN}]*)*|[{_SHAPED}][{_SHAPED}{_TAKEN}]*"
"""A word whose letters take their form and order from each other; where it runs from right to left, a row of such words."""

_OF_SCRIPT: Final = re.compile(rf"[{_RIGHT}{_SHAPED}\u1100-\u11ff\ua960-\ua97c\ud7b0-\ud7fb]")
_FROM_RIGHT: Final = re.compile(rf"[{_RIGHT}]")
# Forms of one character; U+FE0E and U+FE0F only choose between text and picture, and print has but the text.
_FORM: Final = re.compile(r"[\ufe00-\ufe0d\U000e0100-\U000e01ef]")


def sequence(text: str) -> str:
    """The pattern for characters that are one picture together; few texts describe one, and the pattern of those is the dearest of all."""
    return rf"{_EMOJI}|{_JAMO}|{DESCRIBED}" if _DESCRIBES.search(text) else rf"{_EMOJI}|{_JAMO}"


@cache
def _cluster(sequences: str) -> re.Pattern[str]:
    return re.compile(rf"(?P<sequence>{sequences})|.{JOINERS}*", re.DOTALL)


def clustered(text: str) -> list[str]:
    """A text in clusters; joined they are the text."""
    if text.isascii() or len(text) == 1:
        return list(text)
    parts: list[str] = []
    for found in _cluster(sequence(text)).finditer(text):
        if parts and unicodedata.category(found[0][0])[0] == "M":
            parts[-1] += found[0]
        else:
            parts.append(found[0])
    return parts


def is_sequence(cluster: str) -> bool:
    """Whether several characters make one picture."""
    found = _cluster(sequence(cluster)).match(cluster)
    return found is not None and found["sequence"] == cluster


def selector(cluster: str) -> str:
    """The selector that asks for a form of a character; empty when any form will do."""
    found = _FORM.search(cluster, 1)
    return found[0] if found else ""


def without_selector(cluster: str) -> str:
    """A cluster in whatever form a face has."""
    return cluster[:1] + _FORM.sub("", cluster[1:])


def of_script(text: str) -> bool:
    """Whether HarfBuzz must be told the script of a text: its letters take their form from each other."""
    return _OF_SCRIPT.search(text) is not None


def from_right(text: str) -> bool:
    """Whether a word runs from right to left."""
    return _FROM_RIGHT.match(text) is not None
