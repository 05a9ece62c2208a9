"""文末署名: the line that says who wrote it, flush right at the end of the text.

One in brackets shares the last line of the text before it where it has room, as newspapers set （记者 某某）.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from layout.galley import Block, Line, Setting
from layout.issue import Kind
from layout.typeset.justify import beside
from layout.units import Sp

BRACKETS = ("（", "(")
SHARING = frozenset({Kind.TEXT, Kind.ITEM})
"""Paragraphs whose last line a credit may share."""


def closed(blocks: Sequence[Block], measure: Sp, em: Sp) -> list[Block]:
    """Blocks with every credit on the last line before it, or under it and kept with it."""
    done: list[Block] = []
    for block in blocks:
        if block.kind is Kind.CREDIT and done and done[-1].kind in SHARING:
            done[-1] = _signed(done[-1], block.settings[0].lines, measure - em)
        else:
            done.append(block)
    return done


def _signed(block: Block, credit: tuple[Line, ...], room: Sp) -> Block:
    settings = tuple(Setting(_ended(setting.lines, credit, room), setting.strain) for setting in block.settings)
    return replace(block, settings=settings)


def _ended(lines: tuple[Line, ...], credit: tuple[Line, ...], room: Sp) -> tuple[Line, ...]:
    last, first = lines[-1], credit[0]
    shares = len(credit) == 1 and first.text.startswith(BRACKETS)
    if shares and last.width + first.width <= room:
        return (*lines[:-1], replace(beside(last, first), depth=last.depth))
    return (*lines[:-1], replace(last, keeps=True), *(replace(line, keeps=i < len(credit) - 1) for i, line in enumerate(credit)))
