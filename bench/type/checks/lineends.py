"""Check 1: no line begins or ends where it must not, and nothing is parted that is one piece; rescues are rare and told.

Tables in `prohibitions`. A rescue is a prohibition waived where no line could be set without.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from lines import is_split

from checks.prohibitions import forbidden
from checks.row import Row, by_measure, counted, none_by_measure
from checks.typelines import Strip, TypeLine
from layout.build import Room
from layout.finding import Source
from layout.issue import Kind, Paragraph, Story, Words
from layout.typeset import compose

RARE = 10_000
"""Lines among which one may be a rescue."""
# Letters of a word that stand before a hyphen and after it, at least: two and three (TeX, lefthyphenmin and righthyphenmin).
_HYPHENED = re.compile(r"[A-Za-z\u00c0-\u024f]{2}\|[a-z\u00df-\u024f]{3}")


def rows(strips: Mapping[int, Strip], greedy: Mapping[int, Strip], room: Room) -> Iterator[Row]:
    """All rows of the check."""
    found = {measure: _broken(strip) for measure, strip in strips.items()}
    shown = {measure: [_shown(*pair) for pair in pairs] for measure, pairs in found.items()}
    lines = {measure: sum(1 for _ in strip.lines) for measure, strip in strips.items()}
    yield Row(1, "lines", tuple(f"{count:,}" for count in lines.values()))
    few = all(len(pairs) * RARE <= lines[measure] for measure, pairs in found.items())
    figures = tuple(f"{len(pairs):,}" for pairs in found.values())
    yield Row(1, "breaks that a prohibition forbids", figures, f"≤ 1 in {RARE:,}", few, by_measure(shown))
    parted = {measure: [_shown(*pair) for pair in pairs if is_split(pair[0].text, pair[1].text)] for measure, pairs in found.items()}
    yield counted(1, "of these, inside ——, ……, a number or a word", parted)
    untold = {measure: [_shown(*pair) for pair in _untold(strips[measure], pairs, room)] for measure, pairs in found.items()}
    yield none_by_measure(1, "of these, not told by the engine", untold)
    theirs = tuple(f"{len(_broken(strip)):,}" for strip in greedy.values())
    yield Row(1, "greedy: breaks that a prohibition forbids", theirs)


def _broken(strip: Strip) -> list[tuple[TypeLine, TypeLine]]:
    return [(one, other) for one, other in strip.breaks if forbidden(one.text, other.text) and not _hyphened(one, other)]


def _hyphened(one: TypeLine, other: TypeLine) -> bool:
    """Whether a word is parted by a hyphen, enough of its letters on either side."""
    return one.hyphened and bool(_HYPHENED.search(f"{one.text}|{other.text}"))


def _shown(one: TypeLine, other: TypeLine) -> str:
    return f"{one.text} | {other.text}"


def _untold(strip: Strip, pairs: Sequence[tuple[TypeLine, TypeLine]], room: Room) -> list[tuple[TypeLine, TypeLine]]:
    """Broken prohibitions that the galley of the same paragraph does not mark as rescued."""
    wrong = {line for pair in pairs for line in pair}
    copy = ["".join(line.text for line in lines) for lines in strip.paragraphs if wrong & set(lines)]
    told = _rescued(copy, strip.measure, room)
    return [pair for pair in pairs if not {line.text for line in pair} & told]


def _rescued(copy: Sequence[str], measure: int, room: Room) -> set[str]:
    """Texts of the lines that the engine says it could not set by the rules."""
    if not copy:
        return set()
    body = tuple(Paragraph(Kind.TEXT, (Words(text),), Source("corpus")) for text in copy)
    galley = compose(room.book, room.assets).galley(Story("rescued", Source("corpus"), (), body=body), measure * room.book.grid.em)
    lines = (line for block in galley.blocks for line in block.settings[0].lines)
    return {"".join(line.text.split()) for line in lines if line.rescued}
