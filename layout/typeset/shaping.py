"""Shaping: characters become sorts, the pieces of type a line is made of.

HarfBuzz is asked once for each distinct character or Latin word of a face; after that a sort is looked up.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from struct import Struct
from typing import TypeAlias

import uharfbuzz as hb

from layout.assets import Face
from layout.galley import Run
from layout.typeset import marks
from layout.typeset.clusters import clustered, is_sequence, of_script, selector, without_selector
from layout.typeset.marks import Kind
from layout.typeset.regions import REGIONS
from layout.units import Sp

FACTS = Struct("=7q")
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
    """Kind, width, size, number of glyphs, the first of them, its place, look: what a stick asks of all sorts at once, eight bytes each."""

    def __post_init__(self) -> None:
        look = _LOOKS.setdefault((self.face, self.size, self.ink, bool(self.over or self.under)), len(_LOOKS))
        glyph, x = (self.glyphs[0], self.xs[0]) if self.glyphs else (0, 0)
        object.__setattr__(self, "facts", FACTS.pack(self.kind, self.width, self.size, len(self.glyphs), glyph, x, look))

    @property
    def half(self) -> Sp:
        """Half of its body: what the blank of a mark takes."""
        return self.size // 2


@dataclass(frozen=True, slots=True)
class Drawn:
    """Glyphs of one face in thousandths of an em: ids, places, the copy of each, advance, ink from left to right."""

    face: str
    glyphs: tuple[int, ...]
    xs: tuple[int, ...]
    texts: tuple[str, ...]
    advance: int
    ink: tuple[int, int]


Box: TypeAlias = tuple[int, str]
"""Width of a box in thousandths of an em, and where the drawing stands in it: left, right, centre (by its advance), middle (by its ink)."""


def opened(face: Face) -> hb.Face:
    """The font file of a face at HarfBuzz, which keeps a copy of its own: open each file once."""
    return hb.Face(hb.Blob(face.data), face.index)


class Shaper:
    """One face at HarfBuzz, its axes pinned, in units of a thousandth of an em."""

    def __init__(self, face: Face, file: hb.Face | None = None, language: str = "zh-Hans") -> None:
        """`file` is the font file at HarfBuzz, when another face has it open already; `language` chooses the forms it draws."""
        self.key = face.key
        self.language = language
        self.file = file or opened(face)
        self.font = hb.Font(self.file)
        self.font.scale = (1000, 1000)
        if face.axes:
            self.font.set_variations({axis: float(value) for axis, value in face.axes})
        self._drawn: dict[tuple[str, bool, bool], Drawn] = {}

    def has(self, char: str) -> bool:
        """Whether the face draws the character."""
        return not "\ud800" <= char <= "\udfff" and bool(self.font.get_nominal_glyph(ord(char)))

    def draws(self, cluster: str) -> bool:
        """Whether the face draws a cluster as it is asked for: with its marks, in the form of its selector, a sequence as one."""
        if len(cluster) == 1:
            return self.has(cluster) or (unicodedata.category(cluster) == "Zs" and self.has(" "))  # HarfBuzz makes the other spaces of it
        form = selector(cluster)
        if not self.has(cluster[0]) or any("\ud800" <= char <= "\udfff" for char in cluster):
            return False
        if form and not self.font.get_variation_glyph(ord(cluster[0]), ord(form)):
            return False
        drawn, blank = self.draw(cluster, latin=False).glyphs, self.font.get_nominal_glyph(0x20)
        return 0 not in drawn and (not is_sequence(cluster) or len([glyph for glyph in drawn if glyph != blank]) == 1)

    def draw(self, text: str, latin: bool, half_width: bool = False) -> Drawn:
        """Shape a text whole; Latin with its kerning, anything else in the forms of the face's region."""
        key = (text, latin, half_width)
        if key not in self._drawn:
            self._drawn[key] = self._draw(text, latin, half_width)
        return self._drawn[key]

    def _draw(self, text: str, latin: bool, half_width: bool) -> Drawn:
        buffer = hb.Buffer()
        buffer.add_str(text)
        own = of_script(text)
        if own:
            buffer.language = "und"
            buffer.guess_segment_properties()
        else:
            buffer.direction = "ltr"
            buffer.script, buffer.language = ("Latn", "en") if latin else ("Hani", self.language)
        hb.shape(self.font, buffer, {"liga": is_sequence(text), "hwid": half_width, "pwid": latin})
        infos, positions = buffer.glyph_infos, buffer.glyph_positions
        glyphs = tuple(info.codepoint for info in infos)
        xs, pen = [], 0
        for position in positions:
            xs.append(pen + position.x_offset)
            if not (position.x_advance or position.x_offset or own) and len(xs) > 1:
                xs[-1] = self._seated(glyphs[len(xs) - 2 : len(xs)], xs[-2], pen)
            pen += position.x_advance
        texts = ("",) * len(glyphs) if buffer.direction == "rtl" else _texts(text, [i.cluster for i in infos])
        return Drawn(self.key, glyphs, tuple(xs), texts, pen, self._ink(glyphs, xs))

    def draw_down(self, text: str) -> Drawn:
        """Shape a text to stand upright in a vertical line, in its `vert` forms.

        `xs` are the baselines below the top of the first body, `ink` runs from there downwards, `advance` is how far the bodies reach.
        """
        buffer = hb.Buffer()
        buffer.add_str(text)
        buffer.direction, buffer.script, buffer.language = "ttb", "Hani", self.language
        hb.shape(self.font, buffer, {"liga": False})
        metrics = "vmtx" in self.file.table_tags
        ys, spans, pen = [], [], 0
        for info, position in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
            ys.append(pen - position.y_offset if metrics else pen + 880)
            extents = self.font.get_glyph_extents(info.codepoint)
            if extents is not None and extents.height:
                spans.append((ys[-1] - extents.y_bearing, ys[-1] - extents.y_bearing - extents.height))
            pen += -position.y_advance if metrics else 1000
        ink = (min(top for top, _ in spans), max(foot for _, foot in spans)) if spans else (0, 0)
        glyphs, clusters = [i.codepoint for i in buffer.glyph_infos], [i.cluster for i in buffer.glyph_infos]
        return Drawn(self.key, tuple(glyphs), tuple(ys), _texts(text, clusters), pen, ink)

    def _seated(self, pair: Sequence[int], base: int, pen: int) -> int:
        """Where a mark stands that the face does not attach to the glyph before it: as drawn, or over the middle of that glyph's ink.

        As drawn, where it was drawn to stand to the left of the pen; some faces of Han draw their marks for no letter at all.
        """
        under, over = (self.font.get_glyph_extents(glyph) for glyph in pair)
        if under is None or over is None or not (under.width and over.width) or 2 * over.x_bearing + over.width < 0:
            return pen
        return base + int(under.x_bearing - over.x_bearing) + int(under.width - over.width) // 2

    def _ink(self, glyphs: Sequence[int], xs: Sequence[int]) -> tuple[int, int]:
        spans = []
        for glyph, x in zip(glyphs, xs, strict=True):
            extents = self.font.get_glyph_extents(glyph)
            if extents is not None and extents.width:
                spans.append((x + extents.x_bearing, x + extents.x_bearing + extents.width))
        return (min(s[0] for s in spans), max(s[1] for s in spans)) if spans else (0, 0)

    def extent(self, char: str) -> tuple[int, int, int, int]:
        """Where the ink of a character stands: left, top, right, bottom above the baseline; zeros when it has none."""
        extents = self.font.get_glyph_extents(self.font.get_nominal_glyph(ord(char)) or 0)
        if extents is None or not self.has(char):
            return 0, 0, 0, 0
        return extents.x_bearing, extents.y_bearing, extents.x_bearing + extents.width, extents.y_bearing + extents.height

    @cached_property
    def narrow_digits(self) -> bool:
        """Whether the face's own digits crowd the half-em body, so that its half-width ones are drawn instead."""
        inks = [self.draw(digit, latin=False).ink for digit in "0123456789"]
        return max(right - left for left, right in inks) > CROWDED


CROWDED = 470
"""Ink of a digit, thousandths of an em, that leaves too little white on a body of 500."""


def _texts(text: str, clusters: Sequence[int]) -> tuple[str, ...]:
    """The copy of each glyph: the first glyph of a cluster carries all of it."""
    starts = sorted(set(clusters))
    ends = dict(zip(starts, [*starts[1:], len(text)], strict=True))
    seen: set[int] = set()
    texts = []
    for cluster in clusters:
        texts.append("" if cluster in seen else text[cluster : ends[cluster]])
        seen.add(cluster)
    return tuple(texts)


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
        self.singles: dict[str, Sort] = {}
        """Sorts of single Han, the commonest question."""

    def sorts(self, token: str, han: bool = True) -> tuple[Sort, ...]:
        """The sorts of a token; more than one only where the face changes. `han`: it stands in Chinese text."""
        key = (token, han)
        if key not in self.case:
            self.case[key] = self._make(token, han)
        return self.case[key]

    def single(self, char: str) -> Sort:
        """The sort of one Han character."""
        self.singles[char] = sort = self.sorts(char)[0]
        return sort

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
            drawn = shaper.draw(char, latin=False, half_width=char.isdigit() and shaper.narrow_digits)
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
