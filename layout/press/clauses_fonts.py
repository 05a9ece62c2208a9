"""Clauses R30 to R33: fonts, held against the programs that are embedded."""

from __future__ import annotations

import struct
import unicodedata
from collections.abc import Callable, Iterator
from typing import Any

import pikepdf

from layout.press.clauses_programs import Program, cff, sfnt
from layout.press.clauses_reach import Met, Opened, unpacks
from layout.press.state import DAMAGE, Shown, damage
from layout.printed import Breach, PrintedFont

PROGRAMS = ("/FontFile", "/FontFile2", "/FontFile3")
NEAR = 1.0
"""Thousandths of an em by which a width may miss that of the program (ISO 15930-4, 6.4)."""
LONGEST = 64_000_000
"""Bytes of a font program."""
IDENTITY = ("/Identity-H", "/Identity-V")

# Character collections of the predefined CMaps, by how their names begin or end (ISO 32000-1, table 118).
COLLECTIONS = {
    "GB1": ("GB-", "GBpc-", "GBK", "GBKp", "GBK2K", "UniGB-"),
    "CNS1": ("B5pc-", "HKscs-", "ETen-", "ETenms-", "CNS-", "UniCNS-"),
    "Japan1": ("83pv-", "90ms-", "90msp-", "90pv-", "Add-", "EUC-", "Ext-", "UniJIS-", "UniJIS2004-", "H", "V"),
    "Korea1": ("KSC-", "KSCms-", "KSCpc-", "UniKS-"),
}
UNREAD = ("Cc", "Cf", "Zs", "Zl", "Zp", "Mn")
"""Categories of signs that may draw nothing."""


def facts(opened: Opened) -> Iterator[PrintedFont]:
    """Every font of the file, used or not, the page's own first."""
    for met in opened.fonts():
        font = met.object
        kind, name = str(font.get("/Subtype", "/"))[1:], _name(font)
        unicode = isinstance(font.get("/ToUnicode"), pikepdf.Stream)
        if kind == "Type3":
            yield PrintedFont(name, kind, True, True, unicode, met.inside)
            continue
        holder = _holder(font)
        program = _program(holder)
        kind = str(holder.get("/Subtype", "/"))[1:]
        if program is not None and "/Subtype" in program:
            kind = str(program.Subtype)[1:]
        yield PrintedFont(name, kind, program is not None, _is_subset(name), unicode, met.inside)


def _name(font: Any) -> str:
    return str(font.get("/BaseFont", font.get("/Name", "/")))[1:]


def _is_subset(name: str) -> bool:
    """Six capitals and a plus (ISO 32000-1, 9.6.4)."""
    tag = name[:6]
    return name[6:7] == "+" and tag.isascii() and tag.isalpha() and tag.isupper()


def _holder(font: Any) -> Any:
    """What has the descriptor: of a composite font what descends from it."""
    return font.DescendantFonts[0] if font.get("/Subtype") == "/Type0" else font


def _program(holder: Any) -> Any:
    """The stream of the font program; None when it is not embedded."""
    descriptor = holder.get("/FontDescriptor", pikepdf.Dictionary())
    return next((descriptor[key] for key in PROGRAMS if isinstance(descriptor.get(key), pikepdf.Stream)), None)


def embedded(opened: Opened) -> Iterator[Breach]:
    """R30. Fonts that are there and not used fail too: nobody can tell who will use them."""
    for met in opened.fonts():
        if met.object.get("/Subtype") != "/Type3" and _program(_holder(met.object)) is None:
            yield met.breach("R30", f"font {_name(met.object)} is not embedded")


def composite(opened: Opened) -> Iterator[Breach]:
    """R32."""
    for met in opened.fonts():
        if met.object.get("/Subtype") == "/Type0":
            yield from _composite(met)


def _composite(met: Met) -> Iterator[Breach]:
    font, name = met.object, _name(met.object)
    below, encoding = font.DescendantFonts[0], font.get("/Encoding")
    system = below.get("/CIDSystemInfo", pikepdf.Dictionary())
    ordering = str(system.get("/Ordering", ""))
    if not ordering or "/Registry" not in system:
        yield met.breach("R32", f"font {name} names no character collection (CIDSystemInfo)")
    elif isinstance(encoding, pikepdf.Name) and str(encoding) not in IDENTITY:
        wanted = next((of for of, begins in COLLECTIONS.items() if _begins(str(encoding)[1:], begins)), "")
        if not wanted:
            yield met.breach("R32", f"font {name} is coded by {str(encoding)[1:]}, which is not embedded and none of the predefined CMaps")
        elif ordering != wanted:
            yield met.breach("R32", f"font {name} is coded for {wanted} and holds {ordering}")
    elif encoding is None:
        yield met.breach("R32", f"font {name} has no encoding")
    if below.get("/Subtype") == "/CIDFontType2" and _program(below) is not None and not _maps(below.get("/CIDToGIDMap")):
        yield met.breach("R32", f"font {name} does not say which glyphs its codes come to (CIDToGIDMap)")


def _begins(name: str, begins: tuple[str, ...]) -> bool:
    return any(name == start if start in {"H", "V"} else name.startswith(start) for start in begins)


def _maps(given: Any) -> bool:
    return isinstance(given, pikepdf.Stream) or given == "/Identity"


def widths(opened: Opened) -> Iterator[Breach]:
    """R31. Of the codes that are shown.

    A Type 1 program is enciphered and not read; the glyphs of a simple CFF font go by names, and its widths are held against all advances.
    """
    for shown in opened.found.fonts.values():
        name = shown.decoder.name
        try:
            held = _held(opened, shown.font)
            wrong = sorted(_wrong(shown, held)) if held else []
        except (*DAMAGE, struct.error) as error:
            yield Breach("R31", f"the program of font {name} cannot be read ({damage(error)})", shown.inside, name)
            continue
        if wrong:
            code, said, true = wrong[0]
            more = f", and {len(wrong) - 1} more" if wrong[1:] else ""
            text = f"font {name}: code {code} is {said:g} wide by the file and {true:g} by its program{more}"
            yield Breach("R31", text, shown.inside, name)


def _held(opened: Opened, font: Any) -> Program | None:
    """The program of a font, read once."""
    if font.objgen == (0, 0):
        return _read(font)
    if font.objgen not in opened.programs:
        opened.programs[font.objgen] = _read(font)
    return opened.programs[font.objgen]


def _read(font: Any) -> Program | None:
    """The program of a font as far as it can be read; None for Type 1, Type 3 and fonts that are not embedded."""
    if font.get("/Subtype") == "/Type3":
        return None
    stream = _program(_holder(font))
    if stream is None or "/FontFile" in _holder(font).FontDescriptor or not unpacks(stream, LONGEST):
        return None
    data = stream.read_bytes()
    return sfnt(data) if data[:4] in {b"\0\1\0\0", b"true", b"OTTO", b"ttcf"} else cff(data)


def _wrong(shown: Shown, held: Program) -> Iterator[tuple[int, float, float]]:
    """Codes whose width is not that of their glyph: code, width by the file, width by the program."""
    decoder = shown.decoder
    simple = shown.font.get("/Subtype") != "/Type0"
    lost = simple and shown.font.FontDescriptor.get("/FontFile2") is None
    every, glyph_of = held.advances() if lost else frozenset(), _glyphs(shown, held)
    for code in shown.codes:
        said = decoder.widths.get(code, decoder.width)
        if lost:
            near = min(every, key=lambda advance: abs(advance - said), default=said)
            if abs(near - said) > NEAR:
                yield code, said, near
        elif (glyph := glyph_of(code)) is not None and abs(held.advance(glyph) - said) > NEAR:
            yield code, said, held.advance(glyph)


def _glyphs(shown: Shown, held: Program) -> Callable[[int], int | None]:
    """Which glyph shows a code: None when there is none, or when it cannot be told."""
    font, meanings = shown.font, shown.decoder.meanings
    if font.get("/Subtype") != "/Type0":
        plain = "/Encoding" in font
        return lambda code: _simple(held, code, meanings.get(code, "") if plain else "")
    if str(font.get("/Encoding")) not in IDENTITY:
        return lambda code: None
    table = font.DescendantFonts[0].get("/CIDToGIDMap")
    if not isinstance(table, pikepdf.Stream):
        return held.glyph
    packed = table.read_bytes()
    return lambda code: held.glyph(int.from_bytes(packed[2 * code : 2 * code + 2], "big"))


def _simple(held: Program, code: int, meaning: str) -> int | None:
    """By the sign a code means, else as a symbol (ISO 32000-1, 9.6.6.4)."""
    return (held.named(ord(meaning)) if len(meaning) == 1 else None) or held.named(0xF000 + code)


def glyphs(opened: Opened) -> Iterator[Breach]:
    """R33. What cannot be read is told by R31."""
    for shown in opened.found.fonts.values():
        font, name = shown.font, shown.decoder.name
        if font.get("/Subtype") == "/Type0" and not _readable(font):
            yield Breach("R33", f"font {name} has no map to Unicode (ToUnicode): nobody can read its copy back", shown.inside, name)
        try:
            held = _held(opened, font)
            lost = sorted(_lost(shown, held)) if held else []
        except (*DAMAGE, struct.error):
            continue
        if lost:
            codes = ", ".join(f"{code:04X}" for code in lost[:8])
            yield Breach("R33", f"font {name} shows {len(lost)} codes it has no glyph for: {codes}", shown.inside, name)
        if held and held.barred:
            yield Breach("R33", f"font {name} forbids embedding (fsType)", shown.inside, name)


def _readable(font: Any) -> bool:
    return isinstance(font.get("/ToUnicode"), pikepdf.Stream) or str(font.get("/Encoding")) not in IDENTITY


def _lost(shown: Shown, held: Program) -> Iterator[int]:
    """Codes of a composite font that show .notdef, or a glyph that is not in the program or was emptied."""
    if shown.font.get("/Subtype") != "/Type0" or str(shown.font.get("/Encoding")) not in IDENTITY:
        return
    glyph_of = _glyphs(shown, held)
    for code in shown.codes:
        glyph = glyph_of(code)
        if not glyph or (held.blank(glyph) and _draws(shown.decoder.meanings.get(code, ""))):
            yield code


def _draws(meaning: str) -> bool:
    """Whether a sign is one that must leave ink."""
    return any(unicodedata.category(sign) not in UNREAD for sign in meaning)
