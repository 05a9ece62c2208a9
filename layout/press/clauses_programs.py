"""Font programs as they stand in a file: which glyph a code comes to, and how wide the program makes it.

CFF after Adobe technical notes 5176 and 5177; TrueType and OpenType through HarfBuzz.
"""

from __future__ import annotations

import struct
from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import Any, TypeAlias

import uharfbuzz as hb

Operands: TypeAlias = list[float]
Index: TypeAlias = list[bytes]

# Operators of a DICT (Adobe 5176, tables 9, 10 and 23); those after an escape are 1200 and more.
CHARSET, CHARSTRINGS, PRIVATE, SUBRS, DEFAULT_WIDTH, NOMINAL_WIDTH = 15, 17, 18, 19, 20, 21
FONT_MATRIX, ROS, FD_ARRAY, FD_SELECT = 1207, 1230, 1236, 1237

# How many operands the first operator of a glyph takes; one more is its width (Adobe 5177, 3.1). Stems take pairs.
STEMS = {1, 3, 18, 23, 19, 20}
MOVES = {21: 2, 22: 1, 4: 1}
ENDCHAR, RETURN, CALL, CALL_GLOBAL = 14, 11, 10, 29
DEEPEST = 10
"""Subroutines within subroutines (Adobe 5177, annex B)."""


@dataclass(frozen=True, slots=True, eq=False)
class Program:
    """A font program: which glyph shows a code, and what it measures."""

    glyph: Callable[[int], int | None]
    """CID of a composite font to glyph; None when the program has none for it."""
    advance: Callable[[int], float]
    """Glyph to thousandths of an em."""
    blank: Callable[[int], bool]
    """Whether a glyph draws nothing and moves nothing: what is left of one that was cut out."""
    named: Callable[[int], int | None]
    """Unicode to glyph, for simple fonts; None where the program does not say."""
    advances: Callable[[], frozenset[float]]
    """Every advance there is, for programs whose glyphs go by names."""
    barred: bool = False
    """Its licence bits forbid embedding (OpenType, OS/2 fsType)."""


def sfnt(data: bytes) -> Program:
    """A TrueType or OpenType file. ValueError when it is none."""
    face = hb.Face(data)
    if not face.glyph_count or "head" not in face.table_tags:
        raise ValueError("the font program is no TrueType or OpenType file")
    if "CFF " in face.table_tags and "hmtx" not in face.table_tags:
        return cff(bytes(face.reference_table("CFF ").data))
    font, upem, count = hb.Font(face), int(face.upem), int(face.glyph_count)
    outlines = cff(bytes(face.reference_table("CFF ").data)) if "CFF " in face.table_tags else None

    def advance(glyph: int) -> float:
        return float(font.get_glyph_h_advance(glyph)) * 1000 / upem

    return Program(
        glyph=outlines.glyph if outlines else lambda cid: cid if cid < count else None,
        advance=advance,
        blank=lambda glyph: not advance(glyph) and not _drawn(font, glyph),
        named=lambda code: font.get_nominal_glyph(code) or None,
        advances=lambda: frozenset(map(advance, range(count))),
        barred=_licence(face),
    )


def _drawn(font: Any, glyph: int) -> bool:
    extents = font.get_glyph_extents(glyph)
    return extents is not None and bool(extents.width or extents.height)


def _licence(face: Any) -> bool:
    """Restricted licence embedding: bit 1 of fsType, and no freer bit beside it (OpenType, OS/2)."""
    table = bytes(face.reference_table("OS/2").data) if "OS/2" in face.table_tags else b""
    return len(table) >= 10 and struct.unpack(">H", table[8:10])[0] & 0xE == 2


def cff(data: bytes) -> Program:
    """A bare CFF font. ValueError, IndexError or struct.error when it is damaged."""
    font = Compact(data)
    known: dict[int, float] = {}

    def advance(glyph: int) -> float:
        if glyph not in known:
            known[glyph] = font.advance(glyph)
        return known[glyph]

    return Program(
        glyph=font.glyph,
        advance=advance,
        blank=lambda glyph: not advance(glyph) and len(font.strings[glyph]) <= 1,
        named=lambda code: None,
        advances=lambda: frozenset(map(advance, range(len(font.strings)))),
    )


class Compact:
    """A CFF font program: its glyphs, their charset and the dictionaries their widths are reckoned by."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        _, at = index(data, data[2])
        tops, at = index(data, at)
        _, at = index(data, at)
        self.shared, _ = index(data, at)
        self.top = dictionary(tops[0])
        self.strings, _ = index(data, int(self.top[CHARSTRINGS][0]))
        self.keyed = ROS in self.top
        fonts = index(data, int(self.top[FD_ARRAY][0]))[0] if self.keyed else []
        self.parts = [Part(data, dictionary(font), self.top) for font in fonts] or [Part(data, self.top, {})]

    def glyph(self, cid: int) -> int | None:
        """The glyph of a CID: by the charset where CIDs are its names, else the number itself."""
        if self.keyed:
            return self.charset.get(cid)
        return cid if cid < len(self.strings) else None

    def advance(self, glyph: int) -> float:
        part = self.parts[self.selected(glyph)]
        odd = Measure(self.shared, part.subrs).odd(self.strings[glyph])
        return (part.default if odd is None else part.nominal + odd) * part.scale

    @cached_property
    def charset(self) -> dict[int, int]:
        """CID to glyph (Adobe 5176, 13)."""
        at, count = int(self.top.get(CHARSET, [0])[0]), len(self.strings)
        if at < 3:
            return {cid: cid for cid in range(count)}
        kind, at, cids = self.data[at], at + 1, [0]
        while len(cids) < count:
            first = struct.unpack_from(">H", self.data, at)[0]
            left = 0 if kind == 0 else self.data[at + 2] if kind == 1 else struct.unpack_from(">H", self.data, at + 2)[0]
            at += (2, 3, 4)[kind]
            cids += range(first, first + left + 1)
        return {cid: glyph for glyph, cid in enumerate(cids[:count])}

    @cached_property
    def _select(self) -> tuple[list[int], list[int]]:
        """Glyphs at which another part begins, and those parts (Adobe 5176, 19)."""
        at, count = int(self.top[FD_SELECT][0]), len(self.strings)
        if self.data[at] == 0:
            return list(range(count)), list(self.data[at + 1 : at + 1 + count])
        ranges = struct.unpack_from(">H", self.data, at + 1)[0]
        rows = [struct.unpack_from(">HB", self.data, at + 3 + 3 * row) for row in range(ranges)]
        return [first for first, _ in rows], [part for _, part in rows]

    def selected(self, glyph: int) -> int:
        if not self.keyed or FD_SELECT not in self.top:
            return 0
        firsts, parts = self._select
        return parts[bisect_right(firsts, glyph) - 1]


class Part:
    """What one font dictionary says of widths: the default, the nominal one, subroutines, and the size of its units."""

    def __init__(self, data: bytes, font: dict[int, Operands], above: dict[int, Operands]) -> None:
        size, at = (int(number) for number in font.get(PRIVATE, [0, 0]))
        private = dictionary(data[at : at + size])
        self.default, self.nominal = private.get(DEFAULT_WIDTH, [0])[0], private.get(NOMINAL_WIDTH, [0])[0]
        self.subrs: Index = index(data, at + int(private[SUBRS][0]))[0] if SUBRS in private else []
        self.scale = 1.0
        matrices = [held[FONT_MATRIX][0] for held in (font, above) if FONT_MATRIX in held]
        for unit in matrices:
            self.scale *= unit
        self.scale *= 1000 if matrices else 1


class Measure:
    """Reads a glyph as far as its width (Adobe 5177, 3.1): the first operator that clears the stack tells."""

    def __init__(self, shared: Index, own: Index) -> None:
        self.shared, self.own = shared, own
        self.stack: Operands = []

    def odd(self, glyph: bytes, depth: int = 0) -> float | None:
        """What the width differs from the nominal one; None when it is the default one."""
        found = self._read(glyph, depth)
        return found[0] if found else None

    def _read(self, code: bytes, depth: int) -> tuple[float | None] | None:
        """The answer in a tuple of one, or None when the code ends before it."""
        at = 0
        while at < len(code):
            first = code[at]
            if first >= 32 or first == 28:
                value, at = operand(code, at)
                self.stack.append(value)
                continue
            at += 1
            if first == RETURN:
                return None
            if first not in (CALL, CALL_GLOBAL):
                return (self._width(first),)
            answer = self._called(self.own if first == CALL else self.shared, depth)
            if answer:
                return answer
        return None

    def _called(self, subrs: Index, depth: int) -> tuple[float | None] | None:
        if depth >= DEEPEST:
            raise ValueError("subroutines of a glyph call themselves")
        bias = 107 if len(subrs) < 1240 else 1131 if len(subrs) < 33900 else 32768
        return self._read(subrs[int(self.stack.pop()) + bias], depth + 1)

    def _width(self, operator: int) -> float | None:
        count = len(self.stack)
        if operator in STEMS:
            return self.stack[0] if count % 2 else None
        if operator == ENDCHAR:
            return self.stack[0] if count in (1, 5) else None
        return self.stack[0] if count > MOVES.get(operator, count) else None


def operand(code: bytes, at: int) -> tuple[float, int]:
    """A number of a charstring, and where the next token begins (Adobe 5177, 3.2)."""
    first = code[at]
    if first == 28:
        return struct.unpack_from(">h", code, at + 1)[0], at + 3
    if first < 247:
        return first - 139, at + 1
    if first < 251:
        return (first - 247) * 256 + code[at + 1] + 108, at + 2
    if first < 255:
        return -(first - 251) * 256 - code[at + 1] - 108, at + 2
    return struct.unpack_from(">i", code, at + 1)[0] / 65536, at + 5


def index(data: bytes, at: int) -> tuple[Index, int]:
    """An INDEX, and where it ends (Adobe 5176, 5)."""
    count = struct.unpack_from(">H", data, at)[0]
    if not count:
        return [], at + 2
    size = data[at + 2]
    if not 1 <= size <= 4:
        raise ValueError("an index of the font program is damaged")
    ends = at + 3 + (count + 1) * size
    offsets = [int.from_bytes(data[place : place + size], "big") for place in range(at + 3, ends, size)]
    if ends > len(data) or ends - 1 + offsets[-1] > len(data) or any(a > b for a, b in pairwise(offsets)):
        raise ValueError("an index of the font program is damaged")
    return [data[ends - 1 + a : ends - 1 + b] for a, b in pairwise(offsets)], ends - 1 + offsets[-1]


def dictionary(data: bytes) -> dict[int, Operands]:
    """A DICT: operator to operands (Adobe 5176, 4)."""
    found: dict[int, Operands] = {}
    operands: Operands = []
    at = 0
    while at < len(data):
        first = data[at]
        if first <= 21:
            escaped = first == 12
            found[1200 + data[at + 1] if escaped else first] = operands
            operands, at = [], at + 1 + escaped
        elif first == 29:
            operands.append(struct.unpack_from(">i", data, at + 1)[0])
            at += 5
        elif first == 30:
            value, at = _real(data, at + 1)
            operands.append(value)
        else:
            value, at = operand(data, at)
            operands.append(value)
    return found


def _real(data: bytes, at: int) -> tuple[float, int]:
    """A number in nibbles (Adobe 5176, table 5)."""
    digits = ""
    while True:
        for nibble in (data[at] >> 4, data[at] & 15):
            if nibble == 15:
                return float(digits or 0), at + 1
            digits += ("0", "1", "2", "3", "4", "5", "6", "7", "8", "9", ".", "E", "E-", "", "-")[nibble]
        at += 1
