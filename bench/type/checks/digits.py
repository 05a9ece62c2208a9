"""Check 7: half-em digits keep the grid of ems, and a number stays with its measure word.

Sources: GB/T 15835—2011 (二分字身); CLREQ #considerations_in_designing_type_area.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import pairwise

from checks.bodies import EM, Case, Mark, Piece, natural, white
from checks.greedy import INDENT
from checks.prohibitions import parts_unit
from checks.replay import SAME, Drawn
from checks.row import Row, counted, few_by_measure, none_by_measure, none_of
from checks.typelines import Strip, TypeLine

ON = 10
"""Thousandths of an em that a character may stand off the grid."""
PARTED = 5
"""Numbers parted from their measure word that are borne in a thousand lines: to part none would make more loose lines than are borne."""
GRID = frozenset({Mark.HAN, Mark.PAUSE, Mark.STOP, Mark.CLOSE, Mark.OPEN, Mark.NUMBER, Mark.UNIT})


def rows(strips: Mapping[int, Strip], greedy: Mapping[int, Strip], drawn: Drawn) -> Iterator[Row]:
    """All rows of the check."""
    case = Case(drawn.body)
    pieces = {piece for strip in strips.values() for line in strip.lines for piece in case.pieces(line.text)}
    bodies = {piece.text: piece.core for piece in sorted(pieces, key=lambda piece: piece.text) if piece.mark is Mark.NUMBER}
    wrong = [f"{text}: {drawn.body(text)}, not {core}" for text, core in bodies.items() if abs(drawn.body(text) - core) > SAME]
    yield none_of(7, f"numbers whose digits do not take half an em, of {len(bodies):,}", wrong)
    eligible = {m: [line for line in s.lines if line.told and keeps_grid(line, m, case)] for m, s in strips.items()}
    numbered = {m: [line for line in lines if any(char.isdecimal() for char in line.text)] for m, lines in eligible.items()}
    yield Row(7, "lines whose widths are whole ems", tuple(f"{len(lines):,}" for lines in eligible.values()))
    yield Row(7, "of these, with digits", tuple(f"{len(lines):,}" for lines in numbered.values()))
    off = {m: [line.text for line in lines if astray(line, case, drawn) > ON] for m, lines in eligible.items()}
    yield none_by_measure(7, f"of these, with a character over {ON / EM:.2f} em off the grid", off)
    parted = {m: [f"{a.text} | {b.text}" for a, b in s.breaks if parts_unit(a.text, b.text)] for m, s in strips.items()}
    lines = {m: sum(1 for _ in s.breaks) for m, s in strips.items()}
    yield few_by_measure(7, "numbers parted from their measure word", parted, lines, PARTED)
    yield counted(7, "greedy: the same", {m: [a.text for a, b in s.breaks if parts_unit(a.text, b.text)] for m, s in greedy.items()})


def keeps_grid(line: TypeLine, measure: int, case: Case) -> bool:
    """Whether a line is made of Han, full marks and even groups of digits only, and nothing in it was squeezed, widened or halved."""
    pieces = case.pieces(line.text)
    whole = all(piece.mark in GRID and (piece.core + piece.before + piece.after) % EM == 0 for piece in pieces)
    if not whole or pieces[0].mark is Mark.OPEN or any(_collapsed(one, other) for one, other in pairwise(pieces)):
        return False
    room = measure * EM - (INDENT if line.first else 0)
    return natural(pieces) <= room if line.last else natural(pieces) == room


def _collapsed(one: Piece, other: Piece) -> bool:
    """Whether two neighbours give up a blank to each other."""
    return white(one, other) != one.after + other.before


def astray(line: TypeLine, case: Case, drawn: Drawn) -> int:
    """How far the piece that is farthest from the grid of ems stands off it."""
    worst = at = 0
    for piece in case.pieces(line.text):
        x = line.xs[at] - drawn.shift(piece.text)
        worst = max(worst, abs((x + EM // 2) % EM - EM // 2))
        at += len(piece.text)
    return worst
