"""Mojikumi (标点挤压): the width of every mark beside its neighbours and at a line's edge, and where a line may give or take.

All paragraphs of a story are spaced at once, as arrays over their sorts. Sources: GB/T 15834—2011 5.1.10, 5.1.11; CLREQ
#h-adjustment_of_adjacent_punctuation_marks, #h-punctuation_adjustment_space; CSS Text 4, text-spacing-trim, collapsing of pairs.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate

import numpy as np

from layout.stylebook import Typography
from layout.typeset.imprint import Imprint, facts_of, imprint
from layout.typeset.kinsoku import FORBIDDEN, Bools, Ints, among, breaks, of_kind
from layout.typeset.marks import EXCLAIMS, Kind
from layout.typeset.regions import REGIONS, Region, halved, pairs, stepping, widening
from layout.typeset.shaping import Sort, letters
from layout.units import Sp, ceil_div

# Thousandths of an em: CLREQ steps Q1, T1, Q5, T2.
SPACE_FLOOR, SPACE_CEILING = 250, 500
HAN_LATIN_FLOOR, HAN_LATIN_CEILING = 125, 333
HAN_LATIN_STEP = 5
CLOSE_UP = 7
"""The house's last step: Han closer than solid, by `Typography.tightest` at most, at need by `tightest_at_need`."""


def weight(sort: Sort) -> int:
    """How much a sort counts against 单字不成行: a Han or a letter one, a longer word or number two, a mark nothing."""
    return min(2, len(sort.text)) if sort.kind in (Kind.LATIN, Kind.DIGITS) else int(sort.kind is Kind.HAN)


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
    """At a line end: a mark on exactly half an em, the hyphen of a divided word."""
    steps: tuple[int, ...]
    rooms: tuple[Sp, ...]
    """What a sort can give in its step."""
    glue: tuple[Sp, ...]
    """Han-Latin space after a sort."""
    places: tuple[bool, ...]
    """Whether the gap after a sort may be widened in the last step (T3)."""
    breaks: tuple[int, ...]
    """What a line break before a sort costs, or FORBIDDEN; one longer than `sorts`."""
    tightest: tuple[Sp, Sp] = (0, 0)
    """What each of those places can give in the last step of squeezing: as a rule, and at need."""
    language: str = "zh-Hans"

    def visible(self, low: int, high: int) -> tuple[int, int]:
        """A slice without the spaces at its ends."""
        while high > low and self.sorts[high - 1].kind is Kind.SPACE:
            high -= 1
        while low < high and self.sorts[low].kind is Kind.SPACE:
            low += 1
        return low, high

    def letters(self, low: int, high: int) -> int:
        """What a slice counts against 单字不成行."""
        return sum(weight(sort) for sort in self.sorts[low:high])

    def natural(self, low: int, high: int) -> Sp:
        """Width of a slice set as a line of its own, nothing stretched or squeezed."""
        low, high = self.visible(low, high)
        if low >= high:
            return 0
        edges = self.heads[low] - self.widths[low] + self.tails[high - 1] - self.widths[high - 1]
        return sum(self.widths[low:high]) + sum(self.glue[low : high - 1]) + edges


@dataclass(frozen=True, slots=True)
class Sticks:
    """Paragraphs side by side in their sticks: the arrays of a Stick over the sorts of all of them."""

    sorts: tuple[Sort, ...]
    em: Sp
    starts: tuple[int, ...]
    """First sort of each paragraph, and the end."""
    kinds: Ints
    widths: Ints
    heads: Ints
    tails: Ints
    steps: Ints
    rooms: Ints
    glue: Ints
    places: Bools
    breaks: Ints
    """Before each sort; FORBIDDEN before the first of a paragraph."""
    imprint: Imprint
    tightest: tuple[Sp, Sp] = (0, 0)
    language: str = "zh-Hans"

    def stick(self, number: int) -> Stick:
        """One paragraph of them."""
        a, b = self.starts[number : number + 2]

        def cut(values: Ints) -> tuple[int, ...]:
            return tuple(values[a:b].tolist())

        return Stick(
            self.sorts[a:b], self.em, cut(self.widths), cut(self.heads), cut(self.tails), cut(self.steps), cut(self.rooms), cut(self.glue),
            tuple(self.places[a:b].tolist()), (*cut(self.breaks), 0), self.tightest, self.language,
        )  # fmt: skip


def side_by_side(sticks: Sequence[Stick]) -> Sticks:
    """Sticks of one em as one."""

    def joined(name: str) -> Ints:
        return np.array([value for stick in sticks for value in getattr(stick, name)], dtype=np.int64)

    sorts = tuple(sort for stick in sticks for sort in stick.sorts)
    kinds = np.array([sort.kind for sort in sorts], dtype=np.int64)
    costs = np.array([cost for stick in sticks for cost in stick.breaks[:-1]], dtype=np.int64)
    starts = tuple(accumulate((len(stick.sorts) for stick in sticks), initial=0))
    printed = imprint(sorts, facts_of(sorts), [sort.text for sort in sorts])
    return Sticks(
        sorts, sticks[0].em, starts, kinds, joined("widths"), joined("heads"), joined("tails"), joined("steps"), joined("rooms"),
        joined("glue"), joined("places").astype(np.bool_), costs, printed, sticks[0].tightest, sticks[0].language,
    )  # fmt: skip


ADDRESS_BREAK = 300
"""What it costs to turn an address wider than the measure over after one of its marks."""


def cut_up(stick: Stick, places: Sequence[int]) -> Stick:
    """The stick with the sorts at `places` cut into their letters; a line may break among them only after a mark."""
    cut = {i: letters(stick.sorts[i]) for i in places}
    order = [(i, k) for i in range(len(stick.sorts)) for k in range(len(cut.get(i, (0,))))]
    sorts = tuple(cut[i][k] if i in cut else stick.sorts[i] for i, k in order)
    ends = [k == len(cut.get(i, (0,))) - 1 for i, k in order]

    def spread(values: Sequence[Sp], own: bool = False) -> tuple[Sp, ...]:
        rows = zip(order, sorts, ends, strict=True)
        return tuple(sort.width if own and i in cut else values[i] if own or end else 0 for (i, _), sort, end in rows)

    breaks_ = [stick.breaks[i] if not k else _turns(sorts[at - 1]) for at, (i, k) in enumerate(order)]
    widens = [bool(stick.places[i]) or not end for (i, _), end in zip(order, ends, strict=True)]
    return Stick(
        sorts, stick.em, spread(stick.widths, True), spread(stick.heads, True), spread(stick.tails, True), spread(stick.steps),
        spread(stick.rooms), spread(stick.glue), tuple(widens), (*breaks_, stick.breaks[-1]), stick.tightest, stick.language,
    )  # fmt: skip


def _turns(before: Sort) -> int:
    return ADDRESS_BREAK if before.text in "./-_?&=@" else FORBIDDEN


def space(sorts: Sequence[Sort], em: Sp, rules: Typography) -> Stick:
    """Give every sort its width beside its neighbours, its edges and its play."""
    return space_all([sorts], em, rules).stick(0)


def space_all(paragraphs: Iterable[Sequence[Sort]], em: Sp, rules: Typography) -> Sticks:
    """Space the paragraphs of a story, each by itself, all at once."""
    parts = [tuple(part) for part in paragraphs]
    starts = tuple(accumulate(map(len, parts), initial=0))
    sorts = tuple([sort for part in parts for sort in part])
    region, n = REGIONS[rules.language], len(sorts)
    facts = facts_of(sorts)
    kinds, full, sizes = (np.ascontiguousarray(facts[:, column]) for column in range(3))
    inner = np.ones(max(0, n - 1), dtype=np.bool_)
    inner[[at - 1 for at in starts[1:-1] if 0 < at < n]] = False
    cut = full - sizes + sizes // 2
    widths = _widths(sorts, kinds, inner, (full, cut), (region, halved(rules.language, rules.marks)))
    glue = np.zeros(n, dtype=np.int64)
    if rules.han_latin and n:
        glue[:-1][_MIXED[kinds[:-1], kinds[1:]] & inner] = em * rules.han_latin // 1000
    steps, rooms = _play(kinds, (sizes, full, widths), glue, region, rules.marks == "full")
    heads = np.where(of_kind(kinds, Kind.OPEN), cut, widths)
    tails = np.where(among(region.ends)[kinds], cut, widths)
    hyphens = of_kind(kinds, Kind.HYPHEN)
    tails[hyphens] = full[hyphens]
    places = np.zeros(n, dtype=np.bool_)
    places[:-1] = widening(rules.language)[kinds[:-1], kinds[1:]] & inner
    texts = [sort.text for sort in sorts]
    costs = breaks(texts, starts, (kinds, facts[:, 7]), rules)
    at_need = max(rules.tightest, rules.tightest_at_need) if rules.tightest else 0
    tightest = (ceil_div(em * rules.tightest, 1000), ceil_div(em * at_need, 1000))
    printed = imprint(sorts, facts, texts)
    return Sticks(sorts, em, starts, kinds, widths, heads, tails, steps, rooms, glue, places, costs, printed, tightest, rules.language)


def _widths(sorts: Sequence[Sort], kinds: Ints, inner: Bools, bodies: tuple[Ints, Ints], style: tuple[Region, frozenset[Kind]]) -> Ints:
    """Widths inside a line, pairs compressed; `bodies` are full and without the blank."""
    (full, cut), (region, short) = bodies, style
    left, right = pairs(region.language)
    halves = among(short)[kinds]
    halves[:-1] |= left[kinds[:-1], kinds[1:]] & inner
    halves[1:] |= right[kinds[:-1], kinds[1:]] & inner
    if Kind.DOT in region.both:
        halves |= _decimal(kinds, inner)
    if region.language == "zh-Hans":
        _exclaims(sorts, np.flatnonzero(of_kind(kinds, Kind.EXCLAIM)).tolist(), halves)
    return np.where(of_kind(kinds, Kind.HYPHEN), 0, np.where(halves, cut, full))


def _decimal(kinds: Ints, inner: Bools) -> Bools:
    """A middle dot between two figures is a decimal point: set without its blanks (JLREQ cl-05)."""
    points = np.zeros(len(kinds), dtype=np.bool_)
    digits = of_kind(kinds, Kind.DIGITS)
    points[1:-1] = of_kind(kinds[1:-1], Kind.DOT) & digits[:-2] & digits[2:] & inner[:-1] & inner[1:]
    return points


def _exclaims(sorts: Sequence[Sort], marks: Sequence[int], halves: Bools) -> None:
    """GB/T 15834—2011 5.1.2: two of ？ ！ together take one em, three take two."""
    run = 0
    for i in marks:
        run = run + 1 if run and i and sorts[i - 1].text in EXCLAIMS else 1
        if sorts[i].text not in EXCLAIMS:
            run = 0
            continue
        ends = i + 1 == len(sorts) or sorts[i + 1].text not in EXCLAIMS
        if ends and run % 2 == 0:
            halves[i] = True


_MIXED = np.zeros((len(Kind), len(Kind)), dtype=np.bool_)
"""Kinds between which Han-Latin space stands; none beside marks (CLREQ, Han-Latin space)."""
for _narrow in (Kind.LATIN, Kind.DIGITS):
    _MIXED[Kind.HAN, _narrow] = _MIXED[_narrow, Kind.HAN] = True


def _play(kinds: Ints, bodies: tuple[Ints, Ints, Ints], glue: Ints, region: Region, full_marks: bool) -> tuple[Ints, Ints]:
    """Step and room of every sort; a Han-Latin space belongs to the sort before it."""
    sizes, full, widths = bodies
    steps = np.where(widths == full, stepping(region.language, full_marks)[kinds], 0)
    rooms = np.where(steps > 0, sizes - sizes // 2, 0)
    spaces = of_kind(kinds, Kind.SPACE) & (widths < sizes)
    steps[spaces], rooms[spaces] = 1, np.maximum(0, widths[spaces] - sizes[spaces] * SPACE_FLOOR // 1000)
    mixed = glue > 0 if glue.any() else np.zeros(0, dtype=np.int64)
    steps[mixed], rooms[mixed] = HAN_LATIN_STEP, np.maximum(0, glue[mixed] - sizes[mixed] * HAN_LATIN_FLOOR // 1000)
    return steps, rooms
