"""Check 5: at a line end a full mark takes exactly half an em, at a line start an opening one; no ink passes the edge of the column.

Sources: GB/T 15834—2011 5.1.10; CLREQ #h-punctuation_adjustment_space. Ink is the font's own glyph bounds at the printed origin.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from measure import is_han

from checks.bodies import CLASS, CLOSING, EM, HALF, Mark
from checks.faces import ink
from checks.greedy import INDENT
from checks.replay import Drawn
from checks.row import Row, by_measure, none_by_measure
from checks.typelines import Strip, TypeLine

NEAR = 20
"""Thousandths of an em that an edge may be off."""
ROUNDED = 1
"""Of the half em, that the writing and reading of a place may take."""


def rows(strips: Mapping[int, Strip], drawn: Drawn) -> Iterator[Row]:
    """All rows of the check."""
    ends = {m: [(HALF - _left(line, m, drawn), line.text) for line in _told(s.justified) if _closes(line)] for m, s in strips.items()}
    starts = {m: [(_begins(line, drawn) - _indent(line), line.text) for line in _told(s.lines) if _opens(line)] for m, s in strips.items()}
    yield _farthest("marks at a line end: farthest from half an em", ends)
    yield _farthest("opening marks at a line start: farthest from half an em", starts)
    over = {m: [text for off, text in ends[m] if off > ROUNDED] + [text for off, text in starts[m] if off < -ROUNDED] for m in strips}
    yield none_by_measure(5, "marks trimmed by more than half an em", over)
    outside = {m: list(_outside(strip, m)) for m, strip in strips.items()}
    yield none_by_measure(5, "lines with ink outside the column", outside)
    full = {m: [line for line in _told(strip.justified) if is_han(line.text[-1])] for m, strip in strips.items()}
    flush = {m: [(_stands(line, -1, drawn) + EM - m * EM, line.text) for line in lines] for m, lines in full.items()}
    yield _farthest("justified lines that end with a Han: farthest from the edge", flush)


def _told(lines: Iterable[TypeLine]) -> Iterator[TypeLine]:
    return (line for line in lines if line.told)


def _closes(line: TypeLine) -> bool:
    return CLASS.get(line.text[-1]) in CLOSING


def _opens(line: TypeLine) -> bool:
    return CLASS.get(line.text[0]) is Mark.OPEN


def _indent(line: TypeLine) -> int:
    return INDENT if line.first else 0


def _stands(line: TypeLine, at: int, drawn: Drawn) -> int:
    """Left edge of the body of a character, blank included."""
    return line.xs[at] - drawn.shift(line.text[at])


def _begins(line: TypeLine, drawn: Drawn) -> int:
    """Where the half of an opening mark that prints begins."""
    return _stands(line, 0, drawn) + HALF


def _left(line: TypeLine, measure: int, drawn: Drawn) -> int:
    """What a mark at the end of a line has of the column."""
    return measure * EM - _stands(line, -1, drawn)


def _outside(strip: Strip, measure: int) -> Iterator[str]:
    """Lines whose first or last mark prints outside the column."""
    for line in strip.lines:
        starts = _opens(line) and line.xs[0] + ink(line.text[0])[0] < _indent(line) - ROUNDED
        if starts or (_closes(line) and line.xs[-1] + ink(line.text[-1])[1] > measure * EM + ROUNDED):
            yield line.text


def _farthest(name: str, found: Mapping[int, Sequence[tuple[int, str]]]) -> Row:
    """The farthest at each measure, against what an edge may be off."""
    most = [max((abs(off) for off, _ in lines), default=0) for lines in found.values()]
    wrong = {m: [f"{off / EM:+.3f} {text}" for off, text in lines if abs(off) > NEAR] for m, lines in found.items()}
    return Row(5, f"{name}, em", tuple(f"{off / EM:.3f}" for off in most), f"≤ {NEAR / EM:.2f}", not any(wrong.values()), by_measure(wrong))
