"""Heads: kicker, headline, deck and byline set together over a span, in the forms a story can wear.

A headline is measured once, in ems; every size, break and span after that is arithmetic (headfit). Vertical places are
those of the ideographic em box, 880 over and 120 under the baseline, the same box that stands on the grid.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import accumulate, pairwise

from layout.galley import Head, Missing
from layout.issue import Story, Weight
from layout.stylebook import HEAD_AIR, Ladder
from layout.typeset.bysense import pricing
from layout.typeset.cabinet import Cabinet
from layout.typeset.casting import cast
from layout.typeset.headfit import EM, NARROWEST, Fit, Measured, Pattern, Units, editors_pattern, fit, measured, patterns, rescued
from layout.typeset.lockup import Part, Standing, depth, set_part, stacked
from layout.typeset.marks import BLANK_RIGHT, Kind
from layout.typeset.mojikumi import Stick, cut_up, space
from layout.typeset.phrases import FREE, LEANING, WORD, Pricing
from layout.typeset.shaping import Sort, letters
from layout.units import POINT, Sp, ceil_div

MOST_HEADS = 6
FEWEST_HEADS = 3
POOR = 1_200
"""Prices above the best at which a head is offered only for want of others."""

MARKS: dict[str, str] = {"half": "half"}
"""Marks of a head by the house's style of marks: 开明 where the body has full ones; at display size their white gapes."""
PAUSE = 220
PAUSE_BEFORE_OPEN = 80
"""White after a pause inside a line, beyond its half em; thousandths of an em."""

LONGEST_WORD = EM * 20
"""A wider word is set smaller than body type in a single column before it fits."""
SMALLEST_SIDE = 800
"""How far a kicker or deck may shrink to stay on one line, thousandths; never below the body's size."""

# A single number or Latin word typed between two spaces inside Chinese text: the spaces are a typist's, not a pause.
_TYPISTS = re.compile(r"(?<=[\u3400-\u9fff]) ([A-Za-z0-9][A-Za-z0-9.%+\-]*) (?=[\u3400-\u9fff])")
_TYPED = re.compile(r"\s+")
_WIDE_SPACES = frozenset("\u3000\u2001\u2003")
"""Ideographic space, em quad, em space: all typed for one em."""
_NAME = re.compile("(?!报道|供稿|供图|整理|采访|综合|文字|图片|编译)[\u4e00-\u9fff]{2,4}")
_APART = "\u3000\u3000"
_GROUP = r"\S+(?:\u3000\S+)*"
_POST = re.compile(r"(?:本报|本刊|见习|实习|特约|全媒体)|(?:\S{0,4})(?:记者|通讯员|主持人|评论员|文|图|摄影|编辑)$")


def set_heads(cabinet: Cabinet, story: Story, columns: int, span: Sp) -> tuple[Head, ...]:
    """The heads a story can wear over `columns` base columns, `span` wide: best first, no two of one depth in rows."""
    return _setter(cabinet).set_heads(story, columns, span)


@lru_cache(maxsize=2)
def _setter(cabinet: Cabinet) -> HeadSetter:
    return HeadSetter(cabinet)


class HeadSetter:
    """Sets the heads of a house; remembers what it has measured."""

    def __init__(self, cabinet: Cabinet, prices: Pricing | None = None) -> None:
        """`prices` tells what a break costs by sense, when it is not the language's own witness."""
        self.book = cabinet.book
        self.cabinet = cabinet
        self.pricing = prices or pricing(cabinet.book.typography.language)
        self.styles = {name: cabinet.style(name) for name in ("kicker", "headline", "deck", "byline")}
        self.rules = replace(self.book.typography, marks=MARKS.get(self.book.typography.marks, "kaiming"))
        self._measured: dict[tuple[str, str, str, str], Measured] = {}
        self._patterns: dict[tuple[tuple[str, ...], str, str, int], tuple[Pattern, ...]] = {}

    def set_heads(self, story: Story, columns: int, span: Sp) -> tuple[Head, ...]:
        """The heads a story can wear over `columns` base columns, `span` wide: best first, no two of one depth in rows.

        One empty head when the story has nothing to set over its text.
        """
        ladder = self.book.ladder(story.weight, columns)
        above, below = self._sides(story, ladder, span)
        lines = _clean(story.headline)
        if not lines:
            return (self._head(story, span, (*above, *below)),)
        fits = sorted(self._fits(lines, ladder, span), key=lambda f: (f.cost, f.size, f.pattern.edges))
        worn: dict[int, Head] = {}
        for fitted in fits:
            part = self._fitted_part(lines, ladder, fitted)
            rows = self._rows(story.weight, depth([p for p, _ in above] + [part] + [p for p, _ in below]))
            if rows not in worn:
                stood = (*above, (part, set_part(part, span, story.source)), *below)
                worn[rows] = self._head(story, span, stood, (fitted.cost - fits[0].cost) // 10)
            if len(worn) == MOST_HEADS or (len(worn) >= FEWEST_HEADS and fitted.cost - fits[0].cost > POOR):
                break
        return tuple(worn.values())

    # Fitting

    def _fits(self, lines: tuple[str, ...], ladder: Ladder, span: Sp) -> list[Fit]:
        """Every size and pattern that stands in the span; when there is none, as many lines as it takes."""
        type_ = self._headline(lines, ladder)
        ways = self._ways(lines, ladder)
        fits = [f for size in ladder.sizes for way in ways if (f := fit(way, size, span, ladder))]
        if fits:
            return fits
        size, kept = ladder.sizes[-1], frozenset(_edges(type_, lines)[1:-1])
        rooms = (span * EM // size, span * EM * 1000 // (size * NARROWEST))
        ways = tuple(rescued(type_, room, kept) for room in rooms)
        fits = [f for way in ways if (f := fit(way, size, span, ladder))]
        return fits or [_shrunk(ways[-1], size, span)]

    def _fitted_part(self, lines: tuple[str, ...], ladder: Ladder, fitted: Fit) -> Part:
        style, type_ = self.styles["headline"], self._headline(lines, ladder)
        return Part("headline", style, fitted.size, type_, fitted.pattern.edges, fitted.tracks, fitted.scale)

    def _headline(self, lines: Sequence[str], ladder: Ladder) -> Measured:
        return self._measure("\u3000".join(lines), ladder.role, self.styles["headline"].ink)

    def _ways(self, lines: tuple[str, ...], ladder: Ladder) -> tuple[Pattern, ...]:
        """How the headline can be broken: as the editor says, else by phrases."""
        key = (lines, ladder.role, self.styles["headline"].ink, ladder.lines)
        if key not in self._patterns:
            type_ = self._headline(lines, ladder)
            edited = len(lines) > 1
            self._patterns[key] = (editors_pattern(type_, _edges(type_, lines)),) if edited else patterns(type_, ladder.lines)
        return self._patterns[key]

    def _measure(self, text: str, role: str, ink: str, name: str = "headline") -> Measured:
        key = (text, role, ink, name)
        if key not in self._measured:
            sorts = cast([(text, self.cabinet.fount(role, EM, ink))], tidy=False)
            stick = _in_letters(_eased(space(sorts, EM, self.rules)))
            plain = "".join(s.text for s in sorts)
            prices = _byline_prices(plain) if name == "byline" else self.pricing(plain, self.cabinet.segment, self.book.typography.phrases)
            self._measured[key] = measured(stick, [prices[at] for at in _offsets(stick.sorts)])
        return self._measured[key]

    # The parts above and below

    def _sides(self, story: Story, ladder: Ladder, span: Sp) -> tuple[tuple[Standing, ...], tuple[Standing, ...]]:
        """Kicker; deck and byline."""
        asked = (
            ("kicker", _clean(story.kicker), ladder.kicker),
            ("deck", _clean(story.deck), ladder.deck),
            ("byline", _bylines(story.byline), self.styles["byline"].size),
        )
        parts = [self._part(name, texts, size, span) for name, texts, size in asked if texts]
        stood = [(part, set_part(part, span, story.source)) for part in parts]
        return tuple(s for s in stood if s[0].name == "kicker"), tuple(s for s in stood if s[0].name != "kicker")

    def _part(self, name: str, lines: tuple[str, ...], size: Sp, span: Sp) -> Part:
        """A part of a head: one line for each text when it fits, a little smaller when it nearly does, else broken."""
        style = self.styles[name]
        type_ = self._measure("\u3000".join(lines), style.role, style.ink, name)
        track = EM * style.tracking // 1000
        least = max(size * SMALLEST_SIDE // 1000, min(size, self.book.grid.em))
        asked = editors_pattern(type_, _edges(type_, lines))
        size, edges = _side_fit(type_, asked, (size, least), (span, track), even=name != "byline")
        return Part(name, style, size, type_, edges, (track,) * (len(edges) - 1))

    def _rows(self, weight: Weight, height: Sp) -> int:
        return ceil_div(height + self.book.grid.row * HEAD_AIR[weight] // 1000, self.book.grid.row) if height else 0

    def _head(self, story: Story, span: Sp, stood: tuple[Standing, ...], strain: int = 0) -> Head:
        parts = [part for part, _ in stood]
        height = depth(parts)
        missing = tuple(Missing(c, story.source) for part in parts for sort in part.type_.stick.sorts for c in sort.missing)
        rows = self._rows(story.weight, height)
        main = next((part for part in parts if part.name == "headline"), None)
        if not main:
            return Head(span, tuple(stacked(stood)), height, rows, 0, 0, strain, missing=missing)
        return Head(span, tuple(stacked(stood)), height, rows, main.size, len(main.edges) - 1, strain, main.scale, missing)


def _closed(text: str) -> str:
    """A text whose pauses are ideographic or ASCII spaces, without those that only part Han from a number or a Latin word."""
    return _TYPISTS.sub(r"\1", _TYPED.sub(lambda found: "\u3000" if set(found[0]) & _WIDE_SPACES else " ", text.strip()))


def _clean(texts: Sequence[str]) -> tuple[str, ...]:
    """The texts of a part without typists' spaces, the empty ones gone."""
    return tuple(_closed(text) for text in texts if text.strip())


def _eased(stick: Stick) -> Stick:
    """Commas and their like with a little white after them: half an em is too tight at display size."""
    widths = list(stick.widths)
    for i, (sort, after) in enumerate(pairwise(stick.sorts)):
        if sort.kind in (Kind.PAUSE, Kind.COLON) and widths[i] < sort.width and after.kind not in BLANK_RIGHT:
            widths[i] += EM * (PAUSE_BEFORE_OPEN if after.kind is Kind.OPEN else PAUSE) // 1000
    return replace(stick, widths=tuple(widths))


def _in_letters(stick: Stick) -> Stick:
    """The stick with words that no column holds at a readable size cut into letters, which may part when nothing else fits."""
    counts = [len(letters(sort)) if width > LONGEST_WORD else 1 for sort, width in zip(stick.sorts, stick.widths, strict=True)]
    if max(counts, default=1) == 1:
        return stick
    cut = cut_up(stick, [i for i, count in enumerate(counts) if count > 1])
    inner = [place > 0 for count in counts for place in range(count)]
    return replace(cut, breaks=(*(0 if own else b for own, b in zip(inner, cut.breaks, strict=False)), cut.breaks[-1]))


def _offsets(sorts: Sequence[Sort]) -> list[int]:
    """Where each sort begins in the text."""
    return list(accumulate((len(s.text) for s in sorts), initial=0))[:-1]


def _edges(type_: Measured, lines: Sequence[str]) -> tuple[int, ...]:
    """The sorts where the editor's lines begin, and the end."""
    starts = set(accumulate((len(line) + 1 for line in lines), initial=0))
    begins = [i for i, at in enumerate(_offsets(type_.stick.sorts)) if at in starts]
    return (*begins, type_.end)


def _bylines(texts: Sequence[str]) -> tuple[str, ...]:
    """Bylines with an em between names; where names of two characters stand beside names of three, they are spread to
    three (人名两字空一字), and names stand two ems apart.
    """
    lines = [text.split() for text in texts if text.strip()]
    names = [word for line in lines if _POST.match(line[0]) for word in line if _NAME.fullmatch(word) and not _POST.match(word)]
    if {2, 3} - {len(name) for name in names}:
        return tuple("\u3000".join(line) for line in lines)
    return tuple("".join(_spread(line, names)) for line in lines)


def _spread(words: Sequence[str], names: Sequence[str]) -> Iterator[str]:
    """The words of a byline with the white between them; a post stands nearer to its name."""
    for before, word in pairwise(("", *words)):
        yield ("\u3000" if _POST.match(before) else _APART) if before else ""
        yield "\u3000".join(word) if word in names and len(word) == 2 else word


def _byline_prices(text: str) -> tuple[int, ...]:
    """A byline breaks before a post, at a pinch between names, never between a post and its name."""
    prices = [LEANING * 10] * len(text)
    groups = [(found.start(), found[0].split()) for found in re.finditer(_GROUP if _APART in text else r"\S+", text)]
    for (_, before), (at, after) in pairwise(groups):
        prices[at] = FREE if _POST.match(after[0]) else LEANING if _POST.match(before[-1]) else WORD
    return tuple(prices)


def _shrunk(pattern: Pattern, size: Sp, span: Sp) -> Fit:
    """A word wider than its span: smaller than the ladder allows, so that it stands at all."""
    size = min(size, span * EM * 1000 // (max(1, pattern.widest) * NARROWEST))
    return Fit(pattern, size, (0,) * pattern.lines, NARROWEST, 0)


def _side_fit(type_: Measured, asked: Pattern, sizes: tuple[Sp, Sp], room: tuple[Sp, Units], even: bool) -> tuple[Sp, tuple[int, ...]]:
    """Size and edges for a kicker, deck or byline, given its size and the least one, the span and its letter-space.

    `even`: broken lines should be equally long.
    """
    (size, least), (span, track) = sizes, room

    def widest(way: Pattern) -> Units:
        return max(w + track * n for w, n in zip(way.widths, way.places, strict=True))

    if widest(asked) * least <= span * EM:
        return _reduced(size, widest(asked), span), asked.edges
    if even and asked.lines == 1:
        ways = [w for w in patterns(type_, 3)[1:] if widest(w) * size <= span * EM]
        if ways:
            return size, min(ways, key=lambda w: (w.lines, w.price, w.edges)).edges
    way = rescued(type_, span * EM // size * 1000 // (1000 + 1000 * track // EM), frozenset(asked.edges))
    return _reduced(size, widest(way), span), way.edges


def _reduced(size: Sp, width: Units, span: Sp) -> Sp:
    """The largest size, in quarters of a point, at which a width fits."""
    if width * size <= span * EM:
        return size
    least = span * EM // max(1, width)
    return least - least % (POINT // 4) or least
