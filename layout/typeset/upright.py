"""Type that goes down: each sort of a vertical line upright, in a form of its own, or turned.

The rules of line and space know one direction. So a sort is handed to them with the extent it takes down the line and, in
place of its face, a ticket; when the line has been set, the ticket says how to draw what came to stand there.

Places are in the column: x from its left edge, y from the top of the line. An em box is 880 above its baseline, 120 below.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from layout.galley import Line, Run, Way
from layout.typeset import marks
from layout.typeset.cabinet import Cabinet
from layout.typeset.marks import Kind
from layout.typeset.mojikumi import Stick
from layout.typeset.orientation import QUOTES, Vo, orientation, stands_upright
from layout.typeset.regions import REGIONS
from layout.typeset.ruby import DOT_DEPTH
from layout.typeset.shaper import Drawn, Shaper
from layout.typeset.shaping import Sort, stand
from layout.units import ASCENT, DESCENT, Sp

FIXED = frozenset({Kind.COLON, Kind.EXCLAIM})
"""CLREQ #h-punctuation_adjustment_space: ：；？！ take an em in vertical lines, in all regions."""
BOXED = marks.BOXED - {Kind.SOLIDUS}
"""Upright marks whose box is the rule's; ／ upright takes an em, as it is drawn."""


class Tickets:
    """The vertical lines of a story or a head at work: what stands for every ticket given out."""

    def __init__(self, cabinet: Cabinet) -> None:
        self._cabinet = cabinet
        self._ends = REGIONS[cabinet.book.typography.language].right - FIXED
        """Marks whose blank is at the foot of their body."""
        self._held: dict[str, Run] = {}
        """By ticket: the type in the column, its body beginning at y 0."""
        self._given: dict[tuple[object, ...], tuple[Sort, Sort]] = {}
        """Two sorts with tickets of their own for every sort there was: neighbours must differ, or they would be set as one run."""
        self._forms: dict[tuple[str, str], Drawn | None] = {}

    def stand(self, sorts: Sequence[Sort], tracking: Sp = 0) -> tuple[Sort, ...]:
        """Sorts of one text, ready to be set as a line that goes down; `tracking` is in their widths already."""
        paired = tuple(self._paired(sorts))
        return tuple(
            self._ticketed(sort, way, tracking)[place % 2] if sort.glyphs else sort
            for place, (sort, way) in enumerate(zip(paired, _ways(paired), strict=True))
        )

    def redeem(self, line: Line, x: Sp = 0) -> Line:
        """A set line as it goes down a column whose left edge is at x."""
        placed = [self._placed(run, x, line.size) for run in line.runs if run.glyphs]
        return replace(line, runs=tuple(_joined(tuple(group)) for _, group in groupby(placed, key=_alike)))

    # Giving out

    def _ticketed(self, sort: Sort, way: Way | None, tracking: Sp) -> tuple[Sort, Sort]:
        key = (sort.kind, sort.text, sort.face, sort.size, sort.ink, sort.width, sort.over, sort.under, way, tracking)
        if key not in self._given:
            self._given[key] = self._give(sort, way, tracking)
        return self._given[key]

    def _give(self, sort: Sort, way: Way | None, tracking: Sp) -> tuple[Sort, Sort]:
        if way is Way.ACROSS:
            run, width = self._across(sort, tracking), sort.size + tracking
        elif way is Way.TURNED or not (down := self._down(sort, tracking)):
            run, width = self._turned(sort), sort.width
        else:
            run, width = down
        kind = Kind.HAN if way is Way.ACROSS and sort.kind in (Kind.DIGITS, Kind.LATIN) else sort.kind
        stood = replace(
            sort, kind=kind, glyphs=run.glyphs, xs=run.xs, texts=run.texts, width=width, over=self._over(sort), under=self._under(sort)
        )
        return replace(stood, face=self._ticket(run)), replace(stood, face=self._ticket(run))

    def _ticket(self, run: Run) -> str:
        ticket = f"ticket {len(self._held)}"
        self._held[ticket] = run
        return ticket

    def _over(self, sort: Sort) -> Run | None:
        """注音 on the right of the column, turned (CLREQ, ruby positioning)."""
        if not sort.over:
            return None
        x = sort.size * DESCENT // 1000 - sort.over.y
        return replace(sort.over, face=self._ticket(replace(sort.over, x=x, way=Way.TURNED)))

    def _under(self, sort: Sort) -> Run | None:
        """着重号 on the right of the column (GB/T 15834—2011 5.2.5), as far from it as across."""
        if not sort.under:
            return None
        x = sort.size * (1000 - DESCENT + 2 * DOT_DEPTH) // 1000 - sort.under.y
        return replace(sort.under, face=self._ticket(replace(sort.under, x=x, way=Way.TURNED)))

    def _paired(self, sorts: Sequence[Sort]) -> Iterator[Sort]:
        """Two of ？！ together stand side by side in one em (GB/T 15834—2011 5.1.2), three in two."""
        left: Sort | None = None
        for sort in sorts:
            if left is not None and _exclaims(left) and _exclaims(sort) and left.face == sort.face:
                yield self._pair(left, sort)
                left = None
                continue
            if left is not None:
                yield left
            left = sort
        if left is not None:
            yield left

    def _pair(self, left: Sort, right: Sort) -> Sort:
        halves = []
        for sort, place in ((left, 250), (right, 750)):
            ink = self._cabinet.shaper(sort.face).draw(sort.text, latin=False).ink
            halves.append((place - (ink[0] + ink[1]) // 2) * sort.size // 1000)
        glyphs, texts = left.glyphs + right.glyphs, left.texts + right.texts
        return replace(left, text=left.text + right.text, glyphs=glyphs, xs=tuple(halves), texts=texts)

    # Drawing

    def _across(self, sort: Sort, tracking: Sp) -> Run:
        """Narrow type upright side by side, in the middle of the column, squeezed into one em."""
        em, count = sort.size, len(sort.glyphs)
        pair = sort.kind is Kind.EXCLAIM
        width = em if pair else max(1, sort.width - count * tracking)
        scale = min(1000, em * 1000 // width)
        xs = tuple((x - (0 if pair else i * tracking)) * scale // 1000 for i, x in enumerate(sort.xs))
        x = (em - width * scale // 1000) // 2
        if count == 1 and scale == 1000:
            return Run(sort.face, em, sort.ink, sort.glyphs, (em * ASCENT // 1000,), sort.texts, x=x + xs[0], way=Way.DOWN)
        return Run(sort.face, em, sort.ink, sort.glyphs, xs, sort.texts, x=x, y=em * ASCENT // 1000, scale=scale)

    def _turned(self, sort: Sort) -> Run:
        """Type on its side: its em box upon the column, a mark with its ink on the middle of it."""
        em, axis = sort.size, DESCENT
        if sort.kind in marks.BOXED:
            drawn = self._cabinet.shaper(sort.face).draw_down(sort.text)
            axis = 500 - drawn.xs[0] + (drawn.ink[0] + drawn.ink[1]) // 2
        return Run(sort.face, em, sort.ink, sort.glyphs, sort.xs, sort.texts, x=em * axis // 1000, way=Way.TURNED)

    def _down(self, sort: Sort, tracking: Sp) -> tuple[Run, Sp] | None:
        """Type upright in the form it takes in vertical lines, and how far it reaches; None when it has none and must be turned."""
        em = sort.size
        if sort.kind in marks.WHITE or not self._drawn(sort):
            xs = (em * ASCENT // 1000,) * len(sort.glyphs)
            return Run(sort.face, em, sort.ink, sort.glyphs, xs, sort.texts, way=Way.DOWN), sort.width
        shaper, form = self._cabinet.shaper(sort.face), self._form(sort)
        if form is None and orientation(sort.text[0]) in (Vo.ROTATED, Vo.FORM_ROTATED):
            return None
        drawn = form or shaper.draw_down(sort.text)
        x = 0 if form else self._beside(sort, shaper)
        texts = drawn.texts if "".join(drawn.texts) == sort.text else (sort.text, *[""] * (len(drawn.glyphs) - 1))
        natural = sort.width if sort.kind in BOXED else em * max(1000, drawn.advance) // 1000 + tracking
        width = max(natural, sort.width) if sort.over else natural
        top = self._shift(sort, drawn, tracking) * em // 1000 + (width - natural) // 2
        xs = tuple(top + at * em // 1000 for at in drawn.xs)
        return Run(sort.face, em, sort.ink, drawn.glyphs, xs, texts, x=em * x // 1000, way=Way.DOWN), width

    def _drawn(self, sort: Sort) -> bool:
        """Whether the face has what the sort stands for; a white em stands for what no face has."""
        shaper = self._cabinet.shaper(sort.face)
        return not sort.missing and all(shaper.has(char) or marks.joins(char) for char in sort.text)

    def _form(self, sort: Sort) -> Drawn | None:
        """The form of its own that the face has for a sort in vertical lines."""
        key = (sort.face, sort.text)
        if key not in self._forms:
            shaper, asked = self._cabinet.shaper(sort.face), "".join(QUOTES.get(char, char) for char in sort.text)
            drawn = shaper.draw_down(asked)
            plain = shaper.draw(sort.text, latin=False).glyphs
            self._forms[key] = drawn if 0 not in drawn.glyphs and drawn.glyphs != plain else None
        return self._forms[key]

    def _shift(self, sort: Sort, drawn: Drawn, tracking: Sp) -> int:
        """How far down its box a drawing moves, thousandths of an em: the blank of a mark to the foot, of an opening one to the head."""
        if sort.kind not in BOXED or sort.kind in FIXED:
            return 0
        box, opens, ends = (sort.width - tracking) * 1000 // sort.size, sort.kind is Kind.OPEN, sort.kind in self._ends
        return stand(drawn, (box, "right" if opens else "left" if ends else "centre"), opens or ends)

    def _beside(self, sort: Sort, shaper: Shaper) -> int:
        """How far an upright sort without a form stands from the left edge: in the middle; a mark drawn at the lower left, at the right."""
        drawn = shaper.draw(sort.text, latin=False)
        if sort.kind in self._ends and drawn.ink[1] <= 500:
            return 500
        return max(0, 1000 - drawn.advance) // 2

    # Redeeming

    def _placed(self, run: Run, left: Sp, em: Sp) -> Run:
        """What a ticket stands for, at the size and scale its run was set to; scaling shortens it down the line (扁字)."""
        held = self._held.get(run.face)
        if held is None:  # set beside the line by another hand
            return replace(run, x=left + em * DESCENT // 1000 - run.y, y=run.x, way=Way.TURNED)
        x, body = left + held.x * run.size // held.size, held.size
        if held.way is Way.TURNED:
            return replace(run, face=held.face, x=x, y=run.x, way=Way.TURNED)
        size, scale = run.size * run.scale // 1000, held.scale * 1000 // run.scale
        if held.way is Way.ACROSS:
            xs, y = tuple([own * run.size // body for own in held.xs]), run.x + held.y * size // body
        else:
            xs, y = tuple([(own - held.xs[0]) * size // body for own in held.xs]), run.x + held.xs[0] * size // body
        return Run(held.face, size, run.ink, held.glyphs, xs, held.texts, x, y, scale, held.way)


def _exclaims(sort: Sort) -> bool:
    return sort.kind is Kind.EXCLAIM and sort.text in marks.EXCLAIMS


def _ways(sorts: Sequence[Sort]) -> list[Way | None]:
    """How narrow type and the spaces inside it stand; None for what its own form decides."""
    ways = [_way(sort) for sort in sorts]
    for narrow, stretch in groupby(range(len(sorts)), key=lambda i: _narrow(sorts[i])):
        places = [i for i in stretch if narrow]
        if any(ways[i] is Way.TURNED for i in places):  # App 3, 3.5%, A+: one of them turned, all of them
            shown = [i for i in places if sorts[i].kind is not Kind.SPACE]
            ways[shown[0] : shown[-1] + 1] = [Way.TURNED] * (shown[-1] + 1 - shown[0])
    return ways


def _narrow(sort: Sort) -> bool:
    """Whether a sort belongs to a word, a number or an expression of them; a space typed an em wide parts them."""
    if sort.kind is Kind.SPACE:
        return "\u3000" not in sort.text
    return sort.kind in marks.NARROW or sort.kind in (Kind.TURN, Kind.HYPHEN) or _affix(sort)


def _affix(sort: Sort) -> bool:
    return sort.kind in marks.AFFIXES and marks.narrow(sort.text[0])


def _way(sort: Sort) -> Way | None:
    """How a sort stands by itself."""
    if sort.kind in (Kind.DIGITS, Kind.LATIN):
        return Way.ACROSS if stands_upright(sort.text) else Way.TURNED
    if _affix(sort) or (sort.kind is Kind.EXCLAIM and len(sort.text) > 1):
        return Way.ACROSS
    signs = sort.kind in marks.NARROW and orientation(sort.text[0]) is Vo.ROTATED
    return Way.TURNED if signs or sort.kind in (Kind.TURN, Kind.HYPHEN) else None


def fixed(stick: Stick) -> Stick:
    """A stick whose ：；？！ take their full em, whatever stands beside them and at a line end."""
    keeps = [sort.kind in FIXED for sort in stick.sorts]
    whole = [sort.width for sort in stick.sorts]

    def full(values: Sequence[Sp], others: Sequence[Sp]) -> tuple[Sp, ...]:
        return tuple(other if kept else value for value, other, kept in zip(values, others, keeps, strict=True))

    none = [0] * len(keeps)
    return replace(
        stick, widths=full(stick.widths, whole), heads=full(stick.heads, whole), tails=full(stick.tails, whole),
        steps=full(stick.steps, none), rooms=full(stick.rooms, none),
    )  # fmt: skip


def _alike(run: Run) -> tuple[object, ...]:
    """What neighbours have in common that go on one below the other as one run."""
    return run.face, run.size, run.ink, run.x, run.scale, run.way, run.y if run.way is Way.ACROSS else None


def _joined(runs: Sequence[Run]) -> Run:
    if len(runs) == 1:
        return runs[0]
    glyphs = tuple([glyph for run in runs for glyph in run.glyphs])
    xs = tuple([run.y - runs[0].y + x for run in runs for x in run.xs])
    return replace(runs[0], glyphs=glyphs, xs=xs, texts=tuple([text for run in runs for text in run.texts]))
