"""Columns of a table: how wide each is, and where its cells stand in it. Lengths only; no type is set here.

Sources: CY/T 170—2019 学术出版规范 表格 (the figures of a column stand on their units, decimal points or range signs); widths by
content, and short words in the middle of their column, are newspaper practice.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from layout.stylebook import Align
from layout.units import Sp

# A figure: sign, currency and whole number, then what hangs at the right of the units: fraction, percent, a unit of up to three Han.
FIGURE = re.compile(
    r"([+＋\-－−±]?[¥￥$€£]?[+＋\-－−]?\s*\d+(?:[,，]\d{3})*)"
    r"((?:[.．]\d+)?\s*(?:[%％‰℃°]|[\u4e00-\u9fff]{1,3}|[A-Za-z]{1,3})?)"
)
# A range, a time, a ratio: its first sign is what it stands on.
SPAN = re.compile(r"(\d[\d.]*)(?:\s*[:：/／\-–—～~]\s*\d[\d.]*)+(?:[%％‰]|[\u4e00-\u9fff]{1,3})?")
UNKNOWN = re.compile(r"[—–\-－―…⋯·/／]*")

CENTRED = 6
"""Ems up to which words are centred in their column; longer ones begin at one edge."""
LEAST = 3
"""Ems that a column of words keeps when it must give."""


@dataclass(frozen=True, slots=True)
class Width:
    """What a column asks for."""

    natural: Sp
    """Its widest cell on one line, header included."""
    header: Sp
    words: Sp
    """Its widest cell under the header."""
    solid: bool
    """Figures: it gives last."""
    em: Sp
    """Size of the type."""

    @property
    def folded(self) -> Sp:
        """The same with its header turned over once; a header of two characters stays whole."""
        turned = max(2 * self.em, self.header * 6 // 10)
        return max(self.words, min(self.header, turned))


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: its left edge, its inner width, and where its cells stand in it."""

    x: Sp
    width: Sp
    align: Align
    before: Sp = 0
    """Figures: the widest part up to the units."""
    after: Sp = 0
    """Figures: the widest part behind them."""
    block: Sp = 0
    """Words: the widest cell; they begin where a centred block of that width would."""

    @property
    def point(self) -> Sp:
        """Figures: where units end, from the left edge."""
        return (self.width - self.before - self.after) // 2 + self.before


def units(text: str) -> int | None:
    """Characters up to the end of a figure's units, or to the first sign of a range; None for what is no figure."""
    text = text.strip()
    found = FIGURE.fullmatch(text) or SPAN.fullmatch(text)
    return len(found[1]) if found else None


def figured(texts: Sequence[str]) -> bool:
    """Whether the cells under a header are figures, but for dashes and blanks."""
    told = [text for text in map(str.strip, texts) if not UNKNOWN.fullmatch(text)]
    return bool(told) and all(units(text) is not None for text in told)


def shared(naturals: Sequence[Sp], room: Sp) -> list[Sp] | None:
    """Every column its content and an equal part of the surplus; None when there is no room."""
    spare = room - sum(naturals)
    return [natural + spare // len(naturals) for natural in naturals] if spare >= 0 else None


def narrowed(wishes: Sequence[Width], room: Sp) -> list[Sp]:
    """Widths that together are the room: a column below its fair share keeps its content, the others give by their length."""
    naturals = [max(1, wish.folded) for wish in wishes]
    widths = list(naturals)
    rest = list(range(len(wishes)))
    while short := [i for i in rest if naturals[i] * len(rest) <= room]:
        room -= sum(naturals[i] for i in short)
        rest = [i for i in rest if i not in short]
    floors = [naturals[i] if wishes[i].solid else min(naturals[i], LEAST * wishes[i].em) for i in rest]
    if sum(floors) > room:
        floors = [min(naturals[i], room // len(rest)) for i in rest]
    lacks = [naturals[i] - floor for i, floor in zip(rest, floors, strict=True)]
    spare = max(0, room - sum(floors))
    for i, floor, lack in zip(rest, floors, lacks, strict=True):
        widths[i] = max(1, floor + (spare * lack // sum(lacks) if lack else 0))
    return widths
