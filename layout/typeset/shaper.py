"""Faces at HarfBuzz: a character, word or cluster becomes glyphs in thousandths of an em, once."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import uharfbuzz as hb

from layout.assets import Face
from layout.typeset.clusters import is_sequence, of_script, selector
from layout.units import ASCENT


@dataclass(frozen=True, slots=True)
class Drawn:
    """Glyphs of one face in thousandths of an em: ids, places, the copy of each, advance, ink from left to right."""

    face: str
    glyphs: tuple[int, ...]
    xs: tuple[int, ...]
    texts: tuple[str, ...]
    advance: int
    ink: tuple[int, int]


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
            ys.append(pen - position.y_offset if metrics else pen + ASCENT)
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
