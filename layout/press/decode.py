"""Codes read back as copy: what a printed font says its codes mean, and how wide they are."""

from __future__ import annotations

import re
import struct
from collections.abc import Callable
from dataclasses import dataclass

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

    def text(self, shown: bytes) -> str:
        """The copy a string stands for; U+FFFD for each code that nobody can read."""
        if self.coding and not self.meanings:
            return shown.decode(self.coding, "replace")
        return "".join([self.meanings.get(code, UNKNOWN) for code in self.split(shown)])

    def advance(self, shown: bytes) -> tuple[float, int, int]:
        """Width in thousandths of an em, number of codes, and how many of them are the one-byte space."""
        codes = self.split(shown)
        spaces = codes.count(32) if self.split is _bytes else 0
        return sum(self.widths.get(code, self.width) for code in codes), len(codes), spaces


def decoder(font: pikepdf.Object) -> Decoder:
    """Read a font dictionary; what is missing or odd is left out, never an error."""
    meanings = _meanings(font.get("/ToUnicode"))
    name = str(font.get("/BaseFont", font.get("/Name", "/"))).lstrip("/")
    if font.get("/Subtype") != "/Type0":
        return Decoder(name, _bytes, meanings or _simple(font), _simple_widths(font), _missing_width(font))
    coding = _coding(font.get("/Encoding"))
    widths, width = _composite_widths(font)
    return Decoder(name, _pairs, meanings, widths, width, coding)


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


def _meanings(stream: pikepdf.Object | None) -> dict[int, str]:
    """A ToUnicode map (ISO 32000-1, 9.10.3)."""
    if not isinstance(stream, pikepdf.Stream):
        return {}
    found: dict[int, str] = {}
    for kind, body in _BLOCK.findall(stream.read_bytes()):
        if kind == b"bfchar":
            found.update((int(code, 16), _utf16(text)) for code, text in _PAIR.findall(body))
        else:
            for first, last, text, texts in _SPAN.findall(body):
                found.update(_span(int(first, 16), int(last, 16), text, texts))
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
    entries = descendant.get("/W", pikepdf.Array()).as_list()
    widths: dict[int, float] = {}
    at = 0
    while at + 1 < len(entries):
        first, second = int(entries[at]), entries[at + 1]
        if isinstance(second, pikepdf.Array):
            widths.update((first + i, float(width)) for i, width in enumerate(second.as_list()))
            at += 2
        else:
            widths.update(dict.fromkeys(range(first, int(second) + 1), float(entries[at + 2])))
            at += 3
    return widths, float(descendant.get("/DW", 1000))
