"""Mojikumi (标点挤压): the width of every mark beside its neighbours and at a line's edge, and where a line may give or take.

Sources: GB/T 15834—2011 5.1.10, 5.1.11; CLREQ #h-adjustment_of_adjacent_punctuation_marks, #h-punctuation_adjustment_space;
CSS Text 4, text-spacing-trim, collapsing of pairs.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from layout.stylebook import Typography
from layout.typeset import marks, shaping
from layout.typeset.kinsoku import FORBIDDEN, NO_END_HOUSE, NO_START_HOUSE, breaks
from layout.typeset.marks import BLANK_RIGHT, EXCLAIMS, NARROW, Kind
from layout.typeset.shaping import Fount, Sort
from layout.units import Sp

# CLREQ, order of squeezing: each step is used up before the next begins. Floors are in `_room`.
STEPS: dict[Kind, int] = {Kind.SPACE: 1, Kind.OPEN: 2, Kind.CLOSE: 2, Kind.PAUSE: 3, Kind.STOP: 5}
HAN_LATIN_STEP = 4
STEP_COUNT = 6
"""Steps 1-5; 0 is a sort that does not give."""

SPACE_FLOOR = 250
SPACE_CEILING = 500
HAN_LATIN_FLOOR = 125
HAN_LATIN_CEILING = 333
"""Thousandths of an em: CLREQ steps Q1, T1, Q5, T2."""

# Marks set on half an em inside a line, by house style of marks: 行末半角, 开明, 半角.
HALVED: dict[str, frozenset[Kind]] = {
    "full": frozenset(),
    "kaiming": frozenset({Kind.OPEN, Kind.CLOSE, Kind.PAUSE}),
    "half": frozenset({Kind.OPEN, Kind.CLOSE, Kind.PAUSE, Kind.STOP}),
}


@dataclass(frozen=True, slots=True)
class Stick:
    """A paragraph in the composing stick: sorts in order, their widths inside a line, and how far each may give.

    All tuples run parallel to `sorts`. A line is a slice of it; what changes at the edges of a line is in `heads` and `tails`.
    """

    sorts: tuple[Sort, ...]
    em: Sp
    widths: tuple[Sp, ...]
    """Inside a line, pairs compressed."""
    heads: tuple[Sp, ...]
    """At a line start: an opening mark without its blank."""
    tails: tuple[Sp, ...]
    """At a line end: a mark on exactly half an em."""
    steps: tuple[int, ...]
    rooms: tuple[Sp, ...]
    """What a sort can give in its step."""
    glue: tuple[Sp, ...]
    """Han-Latin space after a sort."""
    places: tuple[bool, ...]
    """Whether the gap after a sort may be widened in the last step (T3)."""
    breaks: tuple[int, ...]
    """What a line break before a sort costs, or FORBIDDEN; one longer than `sorts`."""

    def visible(self, low: int, high: int) -> tuple[int, int]:
        """A slice without the spaces at its ends."""
        while high > low and self.sorts[high - 1].kind is Kind.SPACE:
            high -= 1
        while low < high and self.sorts[low].kind is Kind.SPACE:
            low += 1
        return low, high

    def natural(self, low: int, high: int) -> Sp:
        """Width of a slice set as a line of its own, nothing stretched or squeezed."""
        low, high = self.visible(low, high)
        if low >= high:
            return 0
        edges = self.heads[low] - self.widths[low] + self.tails[high - 1] - self.widths[high - 1]
        return sum(self.widths[low:high]) + sum(self.glue[low : high - 1]) + edges


ADDRESS_BREAK = 300
"""What it costs to turn an address wider than the measure over after one of its marks."""


def cut_up(stick: Stick, places: Sequence[int]) -> Stick:
    """The stick with the sorts at `places` cut into their letters; a line may break among them only after a mark."""
    letters = {i: shaping.letters(stick.sorts[i]) for i in places}
    order = [(i, k) for i in range(len(stick.sorts)) for k in range(len(letters.get(i, (0,))))]
    sorts = tuple(letters[i][k] if i in letters else stick.sorts[i] for i, k in order)
    ends = [k == len(letters.get(i, (0,))) - 1 for i, k in order]

    def spread(values: Sequence[Sp], own: bool = False) -> tuple[Sp, ...]:
        rows = zip(order, sorts, ends, strict=True)
        return tuple(sort.width if own and i in letters else values[i] if own or end else 0 for (i, _), sort, end in rows)

    breaks_ = [stick.breaks[i] if not k else _turns(sorts[at - 1]) for at, (i, k) in enumerate(order)]
    widens = [bool(stick.places[i]) or not end for (i, _), end in zip(order, ends, strict=True)]
    return Stick(
        sorts, stick.em, spread(stick.widths, True), spread(stick.heads, True), spread(stick.tails, True), spread(stick.steps),
        spread(stick.rooms), spread(stick.glue), tuple(widens), (*breaks_, stick.breaks[-1]),
    )  # fmt: skip


def _turns(before: Sort) -> int:
    return ADDRESS_BREAK if before.text in "./-_?&=@" else FORBIDDEN


def cast(pieces: Sequence[tuple[str, Fount]], tidy: bool = True) -> tuple[Sort, ...]:
    """Take the sorts of a text whose parts stand in different founts; rules see the whole text, never the parts.

    `tidy` closes up spaces typed between Han and Latin; half-width marks in Chinese text always become full.
    """
    text = "".join(part for part, _ in pieces)
    han = marks.chinese(text)
    founts = [fount for part, fount in pieces for _ in part]
    if han:
        text = marks.full_marks(text)
    if han and tidy:
        text, kept = marks.close_up(text)
        founts = [founts[i] for i in kept]
    return tuple(_take(text, founts, han))


def _take(text: str, founts: Sequence[Fount], han: bool) -> list[Sort]:
    sorts: list[Sort] = []
    for found in marks.TOKENS.finditer(text):
        start, end = found.span()
        if found.lastgroup:
            for i in range(start, end):
                sorts += founts[i].sorts(text[i])
        elif marks.KINDS.get(text[start]) is Kind.SPACE:
            sorts += founts[start].sorts(text[start:end], _beside_han(text, start, end))
        else:
            sorts += _token(text, founts, han, found)
    return sorts


def _beside_han(text: str, start: int, end: int) -> bool:
    return any(marks.wide(c) and c not in marks.SHARED for c in (text[start - 1 : start], text[end : end + 1]))


def _token(text: str, founts: Sequence[Fount], han: bool, found: re.Match[str]) -> list[Sort]:
    """A token, cut only where its fount changes."""
    end = found.end()
    starts = {m.start() + found.start() for m in marks.ADDRESS_PARTS.finditer(found[0])} if marks.ADDRESS.match(found[0]) else set()
    sorts: list[Sort] = []
    start = found.start()
    while start < end:
        stop = start + 1
        while stop < end and founts[stop] is founts[start] and stop not in starts:
            stop += 1
        sorts += founts[start].sorts(text[start:stop], han)
        start = stop
    return sorts


def space(sorts: Sequence[Sort], em: Sp, rules: Typography) -> Stick:
    """Give every sort its width beside its neighbours, its edges and its play."""
    widths = _widths(sorts, HALVED[rules.marks])
    glue = _glue(sorts, em * rules.han_latin // 1000)
    steps, rooms = _play(sorts, widths, glue, rules)
    heads = tuple(_cut(s) if s.kind is Kind.OPEN else w for s, w in zip(sorts, widths, strict=True))
    tails = tuple(_cut(s) if s.kind in BLANK_RIGHT else w for s, w in zip(sorts, widths, strict=True))
    places = (*(_widens(a, b) for a, b in pairwise(sorts)), False)[: len(sorts)]
    return Stick(tuple(sorts), em, widths, heads, tails, steps, rooms, glue, places, tuple(breaks(sorts, rules.kinsoku)))


def _cut(sort: Sort) -> Sp:
    """Width of a mark without its blank."""
    return sort.width - sort.size + sort.half


def _widths(sorts: Sequence[Sort], halved: frozenset[Kind]) -> tuple[Sp, ...]:
    """CLREQ pairs: close+close, close+middle and close+open take an em and a half, open+open too; open+close keeps both."""
    widths = [_cut(s) if s.kind in halved else s.width for s in sorts]
    for i, (a, b) in enumerate(pairwise(sorts)):
        if a.kind is Kind.HAN:
            continue
        if a.kind in BLANK_RIGHT and (b.kind in BLANK_RIGHT or b.kind is Kind.DOT):
            widths[i] = _cut(a)
        elif b.kind is Kind.OPEN and (a.kind in BLANK_RIGHT or a.kind in (Kind.OPEN, Kind.DOT)):
            widths[i + 1] = _cut(b)
    _exclaims(sorts, widths)
    return tuple(widths)


def _exclaims(sorts: Sequence[Sort], widths: list[Sp]) -> None:
    """GB/T 15834—2011 5.1.2: two of ？ ！ together take one em, three take two."""
    run = 0
    for i, sort in enumerate(sorts):
        run = run + 1 if sort.text in EXCLAIMS and sort.kind is Kind.STOP else 0
        ends = run and (i + 1 == len(sorts) or sorts[i + 1].text not in EXCLAIMS)
        if ends and run % 2 == 0:
            widths[i] = _cut(sort)


def _glue(sorts: Sequence[Sort], gap: Sp) -> tuple[Sp, ...]:
    """Space between Han and Latin or digits, none beside marks (CLREQ, Han-Latin space)."""
    if not gap:
        return (0,) * len(sorts)
    mixed = ({Kind.HAN, Kind.LATIN}, {Kind.HAN, Kind.DIGITS})
    return (*(gap if {a.kind, b.kind} in mixed else 0 for a, b in pairwise(sorts)), 0)[: len(sorts)]


def _play(sorts: Sequence[Sort], widths: Sequence[Sp], glue: Sequence[Sp], rules: Typography) -> tuple[tuple[int, ...], tuple[Sp, ...]]:
    """Step and room of every sort; a Han-Latin space belongs to the sort before it."""
    stops = rules.marks == "full"
    steps, rooms = [0] * len(sorts), [0] * len(sorts)
    for i, sort in enumerate(sorts):
        if glue[i]:
            steps[i], rooms[i] = HAN_LATIN_STEP, max(0, glue[i] - sort.size * HAN_LATIN_FLOOR // 1000)
        elif sort.kind is Kind.SPACE and "\u3000" not in sort.text:
            steps[i], rooms[i] = STEPS[sort.kind], max(0, widths[i] - sort.size * SPACE_FLOOR // 1000)
        elif sort.kind in MARKS and widths[i] == sort.width and (stops or sort.kind is not Kind.STOP):
            steps[i], rooms[i] = STEPS[sort.kind], sort.width - _cut(sort)
    return tuple(steps), tuple(rooms)


MARKS = BLANK_RIGHT | {Kind.OPEN}
FIXED = frozenset({Kind.CONNECTOR, Kind.SOLIDUS, Kind.DOT, Kind.SPACE, Kind.VOID})
"""CLREQ: no space is added on either side of these (a typed space widens by itself, in an earlier step)."""


def _widens(a: Sort, b: Sort) -> bool:
    """Whether the gap between two sorts may be widened: never between a mark and what it encloses or ends (JLREQ 3.1.11)."""
    if a.kind is Kind.HAN and b.kind is Kind.HAN:
        return b.text not in NO_START_HOUSE and a.text not in NO_END_HOUSE
    if a.kind is Kind.OPEN or b.kind in BLANK_RIGHT or a.kind in FIXED or b.kind in FIXED:
        return False
    if a.kind in NARROW and b.kind in NARROW:
        return False
    return b.text not in NO_START_HOUSE and a.text not in NO_END_HOUSE
