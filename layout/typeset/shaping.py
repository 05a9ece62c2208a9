"""Shaping: characters become sorts, the pieces of type a line is made of.

HarfBuzz is asked once for each distinct character or Latin word of a face; after that a sort is looked up.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from struct import Struct
from typing import TypeAlias

from layout.galley import Run
from layout.typeset import marks
from layout.typeset.clusters import clustered, selector, without_selector
from layout.typeset.marks import Kind
from layout.typeset.regions import REGIONS
from layout.typeset.shaper import Drawn, Shaper
from layout.units import Sp

FACTS = Struct("=8q")
"""The facts of a sort, laid side by side."""
_LOOKS: dict[tuple[str, Sp, str, bool], int] = {}
"""Numbers of the looks met so far: sorts of one look side by side are one run."""


@dataclass(frozen=True, slots=True)
class Sort:
    """A piece of type that is never broken: one character, a number, a Latin word, a two-em dash.

    `xs` and `width` are in sp in its full box; how much of a mark's blank is cut is the line's affair.
    """

    kind: Kind
    text: str
    face: str
    size: Sp
    ink: str
    glyphs: tuple[int, ...]
    xs: tuple[Sp, ...]
    texts: tuple[str, ...]
    width: Sp
    missing: tuple[str, ...] = ()
    """Clusters of it that no face of the chain has; one with a selector: its form, the character is drawn in another."""
    over: Run | None = None
    """注音, from the sort's own origin; `under`: its 着重号."""
    under: Run | None = None
    facts: bytes = field(init=False, repr=False, compare=False)
    """What a stick asks of all sorts at once, eight bytes each: kind, width, size, number of glyphs, the first of them, its place, look,
    length of the text."""

    def __post_init__(self) -> None:
        look = _LOOKS.setdefault((self.face, self.size, self.ink, bool(self.over or self.under)), len(_LOOKS))
        glyph, x = (self.glyphs[0], self.xs[0]) if self.glyphs else (0, 0)
        object.__setattr__(self, "facts", FACTS.pack(self.kind, self.width, self.size, len(self.glyphs), glyph, x, look, len(self.text)))

    @property
    def half(self) -> Sp:
        """Half of its body: what the blank of a mark takes."""
        return self.size // 2


Box: TypeAlias = tuple[int, str]
"""Width of a box in thousandths of an em, and where the drawing stands in it: left, right, centre (by its advance), middle (by its ink)."""


class Chain:
    """The faces that play a role, in order: the first that has a cluster draws it."""

    def __init__(self, shapers: Sequence[Shaper]) -> None:
        self.shapers = tuple(shapers)
        self.language = self.shapers[0].language if self.shapers else "zh-Hans"
        self._picked: dict[str, int] = {}

    def pick(self, cluster: str) -> int:
        """Place in the chain of the face that draws a cluster, if need be without its selector; -1 when none does."""
        if cluster not in self._picked:
            forms = (cluster, without_selector(cluster))
            self._picked[cluster] = next((i for form in forms for i, shaper in enumerate(self.shapers) if shaper.draws(form)), -1)
        return self._picked[cluster]

    def lacking(self, cluster: str) -> tuple[str, ...]:
        """What no face has of a cluster: all of it, told without its selector; only the form its selector asks for, told with it."""
        place = self.pick(cluster)
        if place < 0:
            return (without_selector(cluster),)
        return () if self.shapers[place].draws(cluster) else (cluster,)

    def segments(self, text: str) -> list[tuple[int, str]]:
        """A text cut where the face changes, never inside a cluster; each cluster that no face draws by itself."""
        parts: list[tuple[int, str]] = []
        for cluster in clustered(text):
            face = self.pick(cluster)
            if parts and parts[-1][0] == face >= 0:
                parts[-1] = (face, parts[-1][1] + cluster)
            else:
                parts.append((face, cluster))
        return parts

    def blank(self) -> Drawn:
        """A glyph that prints nothing: the first face's space."""
        shaper = self.shapers[0]
        glyph = shaper.font.get_nominal_glyph(0x20) or shaper.font.get_nominal_glyph(0x3000) or 0
        return Drawn(shaper.key, (glyph,), (0,), ("",), 0, (0, 0))


class _Singles(dict[str, Sort]):
    """Sorts of single Han and of marks among them by character: the commonest question."""

    def __init__(self, fount: Fount) -> None:
        super().__init__()
        self.fount = fount

    def __missing__(self, char: str) -> Sort:
        self[char] = sort = self.fount.sorts(char)[0]
        return sort


class Fount:
    """A chain of faces at one size and ink: the case the compositor takes sorts from. Every sort is made once."""

    def __init__(self, chain: Chain, size: Sp, ink: str, tracking: int = 0, half_digits: bool = False) -> None:
        self.chain = chain
        self.region = REGIONS[chain.language]
        self.em = size
        self.ink = ink
        self.tracking = size * tracking // 1000
        self.half_digits = half_digits
        self.case: dict[tuple[str, bool], tuple[Sort, ...]] = {}
        self.singles = _Singles(self)

    def sorts(self, token: str, han: bool = True) -> tuple[Sort, ...]:
        """The sorts of a token; more than one only where the face changes. `han`: it stands in Chinese text."""
        key = (token, han)
        if key not in self.case:
            self.case[key] = self._make(token, han)
        return self.case[key]

    def turn(self, kind: Kind) -> Sort:
        """A place where a word may turn over: nothing inside a line; at its end a hyphen, or nothing."""
        if kind is Kind.TURN:
            return Sort(kind, "", self.chain.shapers[0].key, self.em, self.ink, (), (), (), 0)
        return replace(self.sorts("-", han=False)[0], kind=kind, text="", texts=("",))

    def digits(self, part: str) -> tuple[Sort, ...]:
        """The sorts of a part of a number, be it its point alone."""
        return self._make(part, True, Kind.DIGITS)

    def _make(self, token: str, han: bool, known: Kind | None = None) -> tuple[Sort, ...]:
        kind = token_kind(token, han) if known is None else known
        if kind is Kind.HYPHEN:
            return self._sort(Kind.VOID, token, self.chain.blank(), (0, "left")), self.turn(kind)  # a soft hyphen
        if kind in marks.WHITE:
            return (self.space(token, han),) if kind is Kind.SPACE else (self._sort(kind, token, self.chain.blank(), (0, "left")),)
        made: list[Sort] = []
        for place, part in self.chain.segments(token):
            made += self._part(kind, part, self.chain.shapers[place]) if place >= 0 else [self._gap(part)]
        return tuple(made)

    def _part(self, kind: Kind, part: str, shaper: Shaper) -> list[Sort]:
        if kind is Kind.DIGITS and self.half_digits:
            return [self._number(part, shaper)]
        drawn = shaper.draw(part, latin=kind in marks.NARROW or (kind in marks.AFFIXES and marks.narrow(part[0])))
        sort = self._sort(kind, part, drawn, self._box(kind, part, drawn))
        return [replace(sort, missing=self.chain.lacking(part)) if selector(part) else sort]

    def _box(self, kind: Kind, part: str, drawn: Drawn) -> Box:
        """GB/T 15834—2011 5.1: the box of a mark is the rule's, whatever the face's own advance."""
        if kind in (Kind.DIGITS, Kind.LATIN):
            return drawn.advance, "left"
        if kind in marks.NARROW or (kind in marks.AFFIXES and marks.narrow(part[0])):
            boxed = self.half_digits and part in marks.SIGN_BOXES
            return (marks.SIGN_BOXES[part], "centre") if boxed else (drawn.advance, "left")
        if kind not in marks.BOXED:
            own = marks.ambiguous(part[0]) and drawn.advance
            return drawn.advance if own else 1000, "left"
        box = self.region.boxes.get(part, 1000 * len(part) if kind in (Kind.DASH, Kind.LEADER) else 1000)
        side = "middle" if kind in self.region.centred else "centre"
        return box, "right" if kind is Kind.OPEN else "left" if kind in self.region.right else side

    def _sort(self, kind: Kind, text: str, drawn: Drawn, box: Box) -> Sort:
        shift = stand(drawn, box, kind in self.region.right or kind is Kind.OPEN)
        em, last = self.em, len(drawn.glyphs) - 1
        spread = self.tracking if kind in (Kind.LATIN, Kind.DIGITS) else 0
        xs = tuple((x + shift) * em // 1000 + i * spread for i, x in enumerate(drawn.xs))
        texts = drawn.texts if any(drawn.texts) else (text, *("" for _ in range(last)))
        width = box[0] * em // 1000 + last * spread + (self.tracking if kind not in (Kind.VOID, Kind.TURN) else 0)
        return Sort(kind, text, drawn.face, em, self.ink, drawn.glyphs, xs, texts, width)

    def _number(self, text: str, shaper: Shaper) -> Sort:
        """Digits on the half-em body (二分字身, GB/T 15835—2011)."""
        glyphs: list[int] = []
        xs: list[Sp] = []
        pen = 0
        for char in text:
            drawn = shaper.draw(char, latin=char == "’", half_width=char.isdigit() and shaper.narrow_digits)
            box = marks.DIGIT_BOXES.get(char, drawn.advance)
            glyphs.append(drawn.glyphs[0])
            xs.append((pen + (box - drawn.advance) // 2) * self.em // 1000 + len(xs) * self.tracking)
            pen += box
        width = pen * self.em // 1000 + len(text) * self.tracking
        return Sort(Kind.DIGITS, text, shaper.key, self.em, self.ink, tuple(glyphs), tuple(xs), tuple(text), width)

    def space(self, token: str, han: bool) -> Sort:
        """A typed space: an em (U+3000), half an em in Chinese text, a third of an em between Latin words (JLREQ 3.8.2)."""
        width = 1000 * token.count("\u3000") if "\u3000" in token else 500 if han else 333
        return self._sort(Kind.SPACE, token, self.chain.blank(), (width, "left"))

    def _gap(self, cluster: str) -> Sort:
        """An em of white for a cluster that no face has; the copy keeps it."""
        own = marks.kind(cluster[0])
        kind = Kind.HAN if own in marks.NARROW or own in marks.WHITE else own
        sort = self._sort(kind, cluster, self.chain.blank(), (1000, "left"))
        return replace(sort, texts=(cluster,), missing=self.chain.lacking(cluster))


def letters(sort: Sort) -> tuple[Sort, ...]:
    """A word cut into its letters, each at the width it had in the word."""
    starts = [i for i, text in enumerate(sort.texts) if text] or [0]
    edges = [0, *(sort.xs[i] for i in starts[1:]), sort.width]
    made = []
    for k, (start, stop) in enumerate(zip(starts, [*starts[1:], len(sort.glyphs)], strict=True)):
        xs = tuple(x - edges[k] for x in sort.xs[start:stop])
        texts = sort.texts[start:stop]
        width = max(0, edges[k + 1] - edges[k])
        made.append(replace(sort, text="".join(texts), glyphs=sort.glyphs[start:stop], xs=xs, texts=texts, width=width))
    return tuple(made)


OFF_CENTRE = 90
"""How far from the middle of its body a centred mark may be drawn, thousandths of an em: beyond, the face draws it for another region."""


def stand(drawn: Drawn, box: Box, halves: bool) -> int:
    """How far to the right a drawing moves to stand in its box; `halves`: it must leave the blank half of the box free."""
    width, side = box
    left, right = drawn.ink
    if not halves:
        shift = (width - drawn.advance) // 2 if side in ("centre", "middle") or drawn.advance > width else 0
        off = (left + right) // 2 + shift - width // 2
        return shift - off if side == "middle" and right > left and abs(off) > OFF_CENTRE else shift
    if side == "right":
        shift = width - drawn.advance
        return shift if left + shift >= width // 2 or right == left else width * 3 // 4 - (left + right) // 2
    return 0 if right <= width // 2 else width // 4 - (left + right) // 2


def token_kind(token: str, han: bool) -> Kind:
    """The class of a token; shared marks are Latin in Latin text."""
    if not han and token[0] in marks.SHARED:
        return Kind.SIGN
    if token[0] == "—":
        return Kind.DASH if len(token) > 1 else Kind.CONNECTOR
    if marks.NUMBER.fullmatch(token):
        return Kind.DIGITS
    first = marks.kind(token[0])
    return Kind.LATIN if first is Kind.DIGITS or (len(token) > 1 and first is Kind.SIGN and token[0].isascii()) else first
