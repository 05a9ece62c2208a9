"""Codes read back as copy: what a printed font says its codes mean, and how wide they are."""

from __future__ import annotations

import re
import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import TypeAlias

import pikepdf

UNKNOWN = "\ufffd"

# Predefined CMaps of ISO 32000-1, table 118, whose codes are a known character coding.
CODINGS = {
    "GB-EUC": "gb2312", "GBpc-EUC": "gb2312", "GBK-EUC": "gbk", "GBKp-EUC": "gbk", "GBK2K": "gb18030",
    "UniGB-UCS2": "utf-16-be", "UniGB-UTF16": "utf-16-be", "UniCNS-UCS2": "utf-16-be", "UniCNS-UTF16": "utf-16-be",
    "UniJIS-UCS2": "utf-16-be", "UniJIS-UTF16": "utf-16-be", "UniKS-UCS2": "utf-16-be", "UniKS-UTF16": "utf-16-be",
    "B5pc": "big5", "ETen-B5": "big5", "90ms-RKSJ": "shift_jis", "KSCms-UHC": "cp949",
}  # fmt: skip

# Simple encodings of ISO 32000-1, annex D; Standard differs from WinAnsi in quotes and accents only.
SIMPLE = {"/WinAnsiEncoding": "cp1252", "/MacRomanEncoding": "mac_roman", "/StandardEncoding": "cp1252"}

# Glyph names of the Adobe Glyph List that Differences arrays use most; letters and uniXXXX read themselves.
NAMES = {
    "space": " ", "exclam": "!", "quotedbl": '"', "numbersign": "#", "dollar": "$", "percent": "%", "ampersand": "&",
    "quotesingle": "'", "parenleft": "(", "parenright": ")", "asterisk": "*", "plus": "+", "comma": ",", "hyphen": "-",
    "period": ".", "slash": "/", "zero": "0", "one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6",
    "seven": "7", "eight": "8", "nine": "9", "colon": ":", "semicolon": ";", "less": "<", "equal": "=", "greater": ">",
    "question": "?", "at": "@", "bracketleft": "[", "backslash": "\\", "bracketright": "]", "underscore": "_",
    "quoteleft": "‘", "quoteright": "’", "quotedblleft": "“", "quotedblright": "”", "endash": "–", "emdash": "—",
    "bullet": "•", "ellipsis": "…", "fi": "fi", "fl": "fl", "degree": "°", "periodcentered": "·", "multiply": "×",
}  # fmt: skip

_BLOCK = re.compile(rb"begin(bfchar|bfrange)(.*?)endbf", re.DOTALL)
_PAIR = re.compile(rb"<\s*([0-9A-Fa-f\s]+)>\s*<([0-9A-Fa-f\s]*)>")
_SPAN = re.compile(rb"<\s*([0-9A-Fa-f]+)\s*>\s*<\s*([0-9A-Fa-f]+)\s*>\s*(?:<([0-9A-Fa-f\s]*)>|\[(.*?)\])", re.DOTALL)
_HEX = re.compile(rb"<([0-9A-Fa-f\s]*)>")


Hang: TypeAlias = tuple[float, float, float]
"""How far the pen moves after a glyph (downwards is negative), and where it hangs: right of its origin and above it."""


@dataclass(frozen=True, slots=True)
class Hangs:
    """A font in vertical writing mode, thousandths of an em (ISO 32000-1, 9.7.4.3)."""

    listed: dict[int, Hang]
    """Code to its own."""
    height: float
    fall: float
    """Of the codes not listed, which hang by their middle."""


@dataclass(frozen=True, slots=True, eq=False)
class Decoder:
    """A font as a reader of the page knows it."""

    name: str
    """BaseFont."""
    split: Callable[[bytes], tuple[int, ...]]
    """A shown string as codes."""
    meanings: dict[int, str]
    """Code to copy."""
    widths: dict[int, float]
    """Code to thousandths of an em."""
    width: float
    """Of the codes not listed."""
    coding: str = ""
    """Character coding of the codes themselves, where no map says better."""
    hangs: Hangs | None = None
    """Vertical writing mode; None for type that goes across."""

    def text(self, shown: bytes) -> str:
        """The copy a string stands for; U+FFFD for each code that nobody can read."""
        if self.coding and not self.meanings:
            return shown.decode(self.coding, "replace")
        return "".join([self.meanings.get(code, UNKNOWN) for code in self.split(shown)])

    def advance(self, shown: bytes) -> tuple[float, int, int]:
        """How far the pen moves in thousandths of an em, number of codes, and how many of them are the one-byte space."""
        codes = self.split(shown)
        spaces = codes.count(32) if self.split is _bytes else 0
        if self.hangs:
            return sum(self.hang(code, self.hangs)[0] for code in codes), len(codes), spaces
        return sum(self.widths.get(code, self.width) for code in codes), len(codes), spaces

    def hung(self, shown: bytes) -> tuple[float, float]:
        """From the origin of the first glyph of a string to where it hangs; nothing for type that goes across."""
        codes = self.split(shown)
        return self.hang(codes[0], self.hangs)[1:] if codes and self.hangs else (0.0, 0.0)

    def hang(self, code: int, hangs: Hangs) -> Hang:
        return hangs.listed.get(code, (hangs.fall, self.widths.get(code, self.width) / 2, hangs.height))


def decoder(font: pikepdf.Object) -> Decoder:
    """Read a font dictionary; what is missing or odd is left out, never an error."""
    meanings = _meanings(font.get("/ToUnicode"))
    name = str(font.get("/BaseFont", font.get("/Name", "/"))).lstrip("/")
    if font.get("/Subtype") != "/Type0":
        return Decoder(name, _bytes, meanings or _simple(font), _simple_widths(font), _missing_width(font))
    coding = _coding(font.get("/Encoding"))
    widths, width = _composite_widths(font)
    return Decoder(name, _pairs, meanings, widths, width, coding, _hangs(font) if _goes_down(font.get("/Encoding")) else None)


def _bytes(shown: bytes) -> tuple[int, ...]:
    return tuple(shown)


def _pairs(shown: bytes) -> tuple[int, ...]:
    """Two-byte codes; a lone last byte is dropped."""
    count = len(shown) // 2
    return struct.unpack(f">{count}H", shown[: 2 * count])


def _coding(encoding: pikepdf.Object | None) -> str:
    if not isinstance(encoding, pikepdf.Name):
        return ""
    return CODINGS.get(str(encoding).lstrip("/").removesuffix("-H").removesuffix("-V"), "")


def _goes_down(encoding: pikepdf.Object | None) -> bool:
    """Whether a CMap is one of vertical writing mode: by its name, or as the file says."""
    if isinstance(encoding, pikepdf.Stream):
        return int(encoding.get("/WMode", 0)) == 1
    return str(encoding).endswith("-V")


MOST = 200_000
"""Codes a map to Unicode or an array of widths may list: a font has 65,536."""


def _meanings(stream: pikepdf.Object | None) -> dict[int, str]:
    """A ToUnicode map (ISO 32000-1, 9.10.3)."""
    if not isinstance(stream, pikepdf.Stream):
        return {}
    found: dict[int, str] = {}
    for kind, body in _BLOCK.findall(stream.read_bytes()):
        if kind == b"bfchar":
            found.update((int(code, 16), _utf16(text)) for code, text in _PAIR.findall(body))
        else:
            spans = (_span(int(first, 16), int(last, 16), text, texts) for first, last, text, texts in _SPAN.findall(body))
            found.update(islice((pair for span in spans for pair in span.items()), MOST))
    return found


def _span(first: int, last: int, text: bytes, texts: bytes) -> dict[int, str]:
    """One line of a bfrange: a list of texts, or a text whose last character counts up."""
    codes = range(first, min(last, first + 0xFFFF) + 1)
    if texts:
        return dict(zip(codes, map(_utf16, _HEX.findall(texts)), strict=False))
    start = _utf16(text)
    if not start:
        return {}
    return {code: start[:-1] + chr(min(ord(start[-1]) + code - first, 0x10FFFF)) for code in codes}


def _utf16(digits: bytes) -> str:
    text = b"".join(digits.split())
    return bytes.fromhex(text.decode() + "0" * (len(text) % 2)).decode("utf-16-be", "replace")


def _simple(font: pikepdf.Object) -> dict[int, str]:
    """Codes of a simple font by its Encoding and Differences."""
    encoding = font.get("/Encoding", pikepdf.Name("/WinAnsiEncoding"))
    base = encoding.get("/BaseEncoding", "") if isinstance(encoding, pikepdf.Dictionary) else encoding
    table = dict(enumerate(bytes(range(256)).decode(SIMPLE.get(str(base), "cp1252"), "replace")))
    if isinstance(encoding, pikepdf.Dictionary) and isinstance(encoding.get("/Differences"), pikepdf.Array):
        code = 0
        for entry in encoding.Differences.as_list():
            if isinstance(entry, pikepdf.Name):
                table[code] = _named(str(entry)[1:])
                code += 1
            else:
                code = int(entry)
    return table


def _named(name: str) -> str:
    if len(name) == 1:
        return name
    if found := re.fullmatch(r"(?:uni|u)([0-9A-F]{4,6})", name):
        return chr(min(int(found[1], 16), 0x10FFFF))
    return NAMES.get(name.partition(".")[0], UNKNOWN)


def _simple_widths(font: pikepdf.Object) -> dict[int, float]:
    widths, first = font.get("/Widths"), int(font.get("/FirstChar", 0))
    if not isinstance(widths, pikepdf.Array):
        return {}
    scale = float(font.FontMatrix[0]) * 1000 if "/FontMatrix" in font else 1.0
    return {first + i: float(width) * scale for i, width in enumerate(widths.as_list())}


def _missing_width(font: pikepdf.Object) -> float:
    descriptor = font.get("/FontDescriptor")
    return float(descriptor.get("/MissingWidth", 0)) if isinstance(descriptor, pikepdf.Dictionary) else 500.0


def _composite_widths(font: pikepdf.Object) -> tuple[dict[int, float], float]:
    """W and DW of the descendant (ISO 32000-1, 9.7.4.3)."""
    descendant = font.DescendantFonts[0]
    widths = {code: width for code, (width,) in islice(_by_code(descendant.get("/W", pikepdf.Array()), 1), MOST)}
    return widths, float(descendant.get("/DW", 1000))


def _hangs(font: pikepdf.Object) -> Hangs:
    """W2 and DW2 of the descendant (ISO 32000-1, 9.7.4.3)."""
    descendant = font.DescendantFonts[0]
    height, fall = map(float, descendant.get("/DW2", pikepdf.Array([880, -1000])).as_list())
    listed = {code: (own, right, above) for code, (own, right, above) in islice(_by_code(descendant.get("/W2", pikepdf.Array()), 3), MOST)}
    return Hangs(listed, height, fall)


def _by_code(array: pikepdf.Object, size: int) -> Iterator[tuple[int, tuple[float, ...]]]:
    """The entries of W or W2, `size` numbers to a code: a list from a first code on, or a first and a last code that share them."""
    entries = array.as_list()
    at = 0
    while at + 1 < len(entries):
        first, second = int(entries[at]), entries[at + 1]
        if isinstance(second, pikepdf.Array):
            parts = tuple(map(float, second.as_list()))
            yield from ((first + i, parts[i * size : (i + 1) * size]) for i in range(len(parts) // size))
            at += 2
        else:
            shared = tuple(map(float, entries[at + 2 : at + 2 + size]))
            yield from ((code, shared) for code in range(first, min(int(second), 0xFFFF) + 1))
            at += 2 + size
