"""Headlines as an editor marked them, and how lines are judged by his marks; nothing here asks the engine.

Places are counted in characters that print, so that a space at a line's end changes nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, combinations, pairwise
from pathlib import Path

MARKED = Path(__file__).with_name("heads.txt")
MAY, CHOSEN, JOINT = "|", "‖", "¦"
"""Where a line may end well, where the editor would end it, and where two words of one phrase meet."""

NEAR = 1.5
"""Ems by which the lines of a head may differ (typography H2)."""
NO_START = frozenset("的了着等吗")
NO_END = frozenset("的与和把在")
"""Particles that lean on the word before or after them (typography H1)."""
OPENING = frozenset("“‘《「『（〔【〈")
CLOSING = frozenset("。，、；：？！”’」』）〕】》〉")
STOPS = frozenset("。？！")
"""Marks that keep their em inside a line of a head; all others take half an em there (开明), and at an edge these do too."""


@dataclass(frozen=True, slots=True)
class Marked:
    """A head of the set."""

    text: str
    half: str
    """development or held-out."""
    part: str
    """headline, kicker or deck."""
    places: frozenset[int]
    """Where a line may end."""
    chosen: tuple[int, ...]
    """Where the editor would end his lines."""
    joints: frozenset[int] = frozenset()
    """Between two words of one phrase."""

    @property
    def printed(self) -> str:
        return bare(self.text)


def bare(text: str) -> str:
    """A text without its spaces."""
    return "".join(text.split())


def marked_heads(path: Path = MARKED) -> tuple[Marked, ...]:
    """The set, in its order."""
    half = part = ""
    found = []
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            half, part = line.strip("[]").split()
        elif line and not line.startswith("#"):
            found.append(_read(line, half, part))
    return tuple(found)


def _read(line: str, half: str, part: str) -> Marked:
    found: dict[str, list[int]] = {MAY: [], CHOSEN: [], JOINT: []}
    text, at = "", 0
    for char in line:
        if char in found:
            found[char].append(at)
        else:
            text, at = text + char, at + (not char.isspace())
    return Marked(text, half, part, frozenset(found[MAY] + found[CHOSEN]), tuple(found[CHOSEN]), frozenset(found[JOINT]))


def ems(text: str) -> float:
    """Natural width of a line: half an em for a digit, a Latin letter and a mark, but for one that ends a sentence inside."""
    text = text.strip()
    narrow = sum(char.isascii() or char in (OPENING | CLOSING) - STOPS for char in text)
    return len(text) - 0.5 * (narrow + (text[-1:] in STOPS)) if text else 0.0


def cut(text: str, places: Sequence[int]) -> tuple[str, ...]:
    """A text in lines ending at places."""
    return tuple(text[a:b] for a, b in pairwise((0, *places, len(text))))


def ends(lines: Sequence[str]) -> tuple[int, ...]:
    """Where lines end, the last one left out."""
    return tuple(accumulate(len(bare(line)) for line in lines))[:-1]


def spread(text: str, places: Sequence[int]) -> float:
    """Ems between the widest line and the narrowest."""
    widths = [ems(line) for line in cut(text, places)]
    return max(widths) - min(widths)


def torn(head: Marked, breaks: Sequence[int]) -> tuple[int, ...]:
    """The breaks inside a word, a name, a number, or between a word and what leans on it."""
    return tuple(at for at in breaks if at not in head.places | head.joints)


def strained(head: Marked, breaks: Sequence[int]) -> tuple[int, ...]:
    """The breaks between two words of one phrase."""
    return tuple(at for at in breaks if at in head.joints)


def leaning(head: Marked, breaks: Sequence[int]) -> int:
    """Lines that begin or end with a particle; where he may break himself, the character is no particle."""
    text = head.printed
    return sum(text[at] in NO_START or text[at - 1] in NO_END for at in breaks if at not in head.places)


def lone(lines: Sequence[str]) -> int:
    """Lines of a single character, marks not counted."""
    return sum(len([char for char in bare(line) if char not in OPENING | CLOSING]) < 2 for line in lines) if len(lines) > 1 else 0


def editors_spread(head: Marked, count: int) -> float:
    """How uneven the editor's lines are; for another number of lines the evenest that keep or give up none but his breaks."""
    text, chosen = head.printed, head.chosen
    if count == len(chosen) + 1:
        return spread(text, chosen)
    fewer = combinations(chosen, count - 1)
    more = (tuple(sorted((*chosen, *extra))) for extra in combinations(sorted(head.places - set(chosen)), max(0, count - 1 - len(chosen))))
    return min((spread(text, places) for places in (fewer if count <= len(chosen) else more)), default=float("inf"))


def rating(head: Marked, breaks: Sequence[int]) -> str:
    """Identical to the editor's lines, equal to them, uneven (he may break there, but evener lines were to be had), strained or torn."""
    if torn(head, breaks) or strained(head, breaks):
        return "torn" if torn(head, breaks) else "strained"
    if tuple(breaks) == head.chosen:
        return "identical"
    found = spread(head.printed, breaks)
    return "equal" if found <= max(NEAR, editors_spread(head, len(breaks) + 1)) else "uneven"
