"""The checks of printed type within reach of their tests, and lines and boxes set by hand."""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path += [folder for folder in (str(ROOT / "bench" / "type"), str(ROOT / "bench")) if folder not in sys.path]

import beside  # noqa: E402 - puts the other benches within reach
import corpus  # noqa: E402
import report  # noqa: E402
from checks import (  # noqa: E402
    balance,
    baselines,
    bodies,
    digits,
    division,
    edges,
    faces,
    gaps,
    greedy,
    headlines,
    lineends,
    lone,
    pages,
    pairs,
    prohibitions,
    replay,
    row,
    specimen,
    taboos,
    typelines,
    wrapping,
)
from checks.pages import Box, Set, Sheet, Side  # noqa: E402
from checks.replay import Drawn  # noqa: E402
from checks.typelines import Strip, TypeLine  # noqa: E402

__all__ = [
    "ROOT", "Box", "Drawn", "Set", "Sheet", "Side", "Strip", "TypeLine",
    "balance", "baselines", "beside", "bodies", "corpus", "digits", "division", "edges", "faces", "gaps", "greedy", "headlines", "lineends",
    "lone", "pages", "pairs", "placed", "prohibitions", "replay", "report", "row", "set_line", "specimen", "strip", "taboos", "typelines",
    "wrapping",
]  # fmt: skip

CASE = bodies.Case()


def placed(text: str, whites: dict[int, int] | None = None, start: int = 0) -> tuple[int, ...]:
    """Origins of the pieces of a line laid by the rules, thousandths of an em; `whites` adds white after the piece of that number."""
    pieces = CASE.pieces(text)
    xs: list[int] = []
    at = start
    for number, piece in enumerate(pieces):
        step = piece.core // len(piece.text)
        xs += [at - piece.before + step * letter for letter in range(len(piece.text))]
        after = pieces[number + 1 : number + 2]
        at += piece.core + (whites or {}).get(number, 0) + (bodies.joint(piece, after[0]).white if after else 0)
    return tuple(xs)


def set_line(text: str, whites: dict[int, int] | None = None, *, first: bool = False, last: bool = False) -> TypeLine:
    """A line laid by the rules, with white given or taken after some of its pieces."""
    return TypeLine(text, placed(text, whites, 2000 if first else 0), first, last)


def strip(measure: int, *paragraphs: tuple[TypeLine, ...]) -> dict[int, Strip]:
    """Paragraphs as the strip of one measure."""
    return {measure: Strip(measure, paragraphs)}
