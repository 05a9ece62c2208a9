"""Founts: the faces of a page as composite PDF fonts, subset by HarfBuzz, every glyph readable as copy.

A CFF face becomes a CIDFontType0C whose CIDs are the ranks of its glyphs in the subset; a TrueType face becomes a
CIDFontType2 whose CIDs are its glyph ids (ISO 32000-1, 9.7.4). A variable face is pinned to its instance.
"""

from __future__ import annotations

import hashlib
import re
import struct
import zlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, groupby
from operator import attrgetter
from typing import Any, TypeAlias

import pikepdf
import uharfbuzz as hb
from pikepdf import Array, Dictionary, Name

from layout.assets import Assets, Face
from layout.galley import Run, Way
from layout.press.cmap import packed, to_unicode
from layout.units import ASCENT

Keep: TypeAlias = Callable[[str, Callable[[], bytes]], bytes]
"""A cache of made things by content: keep(key, make) answers make(), now or from an earlier night."""

RECIPE = "1"
"""Raise it when the subsetting below changes: it is part of the cache key."""

KEPT = "2"
"""Raise it when the same subset is kept in another form."""

HANG = (500, ASCENT)
"""Where a glyph hangs in vertical writing mode, thousandths of an em to the right of its origin and above it."""
FALL = 1000
"""How far the pen falls after a glyph there."""

# Tables a printed font does not need (ISO 32000-1, 9.9: what FontFile2 must hold is glyf head hhea hmtx loca maxp).
DROPPED = (
    "BASE", "DSIG", "GDEF", "GPOS", "GSUB", "HVAR", "MVAR", "OS/2", "STAT", "VORG", "VVAR", "cmap", "gasp", "kern",
    "meta", "name", "post", "vhea", "vmtx",
)  # fmt: skip


@dataclass(frozen=True, slots=True, eq=False)
class Cutting:
    """A face as HarfBuzz holds it: one instance of one font file."""

    identity: str
    """Digest of the file, its number in a collection and its pinned axes: equal for faces that differ in stroke only."""
    name: str
    """PostScript name."""
    face: Any
    font: Any
    upem: int
    """Font units to the em."""
    axes: tuple[tuple[str, int], ...]
    compact: bool
    """Has CFF outlines."""
    data: bytes
    index: int

    def em(self, units: float) -> int:
        """Font units to thousandths of an em."""
        return round(units * 1000 / self.upem)

    def advance(self, glyph: int) -> int:
        """Advance of a glyph in thousandths of an em."""
        return self.em(self.font.get_glyph_h_advance(glyph))


@dataclass(frozen=True, slots=True, eq=False)
class Fount:
    """A cutting as one page uses it: the glyphs it shows, their codes and widths, and the copy they stand for."""

    name: str
    """Resource name on the page: F1, F2 …"""
    cutting: Cutting
    codes: Mapping[int, int]
    """Glyph to the two-byte code that shows it, ascending."""
    signs: Mapping[int, str]
    """Glyph to its code in hexadecimal digits."""
    widths: Mapping[int, int]
    """Glyph to its advance in thousandths of an em, as written in the file."""
    texts: Mapping[int, str]
    """Glyph to the copy it stands for."""
    doubtful: frozenset[int]
    """Glyphs that the page shows for more than one piece of copy, or for none."""

    def named(self, way: Way) -> str:
        """Its resource name for runs of a way: what goes down has a name of its own, F1V."""
        return f"{self.name}V" if way is Way.DOWN else self.name

    def reads(self, run: Run) -> bool:
        """Whether the glyphs alone give back the copy of the run: each stands for something, and for nothing else."""
        if self.doubtful.isdisjoint(run.glyphs):
            return True
        return all(run.texts) and all(map(str.__eq__, map(self.texts.__getitem__, run.glyphs), run.texts))


_cuttings: dict[str, Cutting] = {}


def cut(face: Face) -> Cutting:
    """The face made ready, once per process; ValueError when its outlines cannot be printed."""
    known = _cuttings.get(face.key)
    if known is None or known.data is not face.data or known.axes != face.axes:
        known = _cuttings[face.key] = _cut(face)
    return known


def _opened(face: Face) -> tuple[Any, str]:
    """The font file at HarfBuzz, which keeps a copy of its own, and its digest: faces cut from one file share both."""
    twin = next((c for c in _cuttings.values() if c.data is face.data and c.index == face.index), None)
    if twin:
        return twin.face, twin.identity.partition(":")[0]
    return hb.Face(hb.Blob(face.data), face.index), hashlib.blake2b(face.data, digest_size=16).hexdigest()


def _cut(face: Face) -> Cutting:
    loaded, digest = _opened(face)
    tables = set(loaded.table_tags)
    if not tables & {"CFF ", "glyf"}:
        raise ValueError(f"{face.file or face.key}: the press prints CFF and TrueType outlines; this face has neither")
    font = hb.Font(loaded)
    font.set_variations({tag: float(value) for tag, value in face.axes})
    identity = f"{digest}:{face.index}:{face.axes}"
    return Cutting(identity, _name(loaded, face), loaded, font, int(loaded.upem), face.axes, "CFF " in tables, face.data, face.index)


def _name(loaded: Any, face: Face) -> str:
    """PostScript name; that of an instance carries its axes: NotoSansSC-wght700."""
    given = loaded.get_name(6) or face.family
    if face.axes:
        given = given.partition("-")[0] + "".join(f"-{tag}{value}" for tag, value in face.axes)
    return re.sub(r"[^A-Za-z0-9-]", "", given) or "Face"


def founts(runs: Iterable[Run], assets: Assets) -> dict[str, Fount]:
    """The founts a page needs by the key of each face; faces that differ in stroke only share one."""
    cuttings: dict[str, Cutting] = {}
    shown: dict[str, list[Run]] = {}
    for run in runs:
        if run.face not in cuttings:
            cuttings[run.face] = cut(assets.face(run.face))
        shown.setdefault(cuttings[run.face].identity, []).append(run)
    first = {cutting.identity: cutting for cutting in reversed(cuttings.values())}
    made = {identity: _fount(f"F{n}", first[identity], its) for n, (identity, its) in enumerate(shown.items(), 1)}
    return {key: made[cutting.identity] for key, cutting in cuttings.items()}


def _fount(name: str, cutting: Cutting, runs: Sequence[Run]) -> Fount:
    """The first copy that a glyph is shown for is taken for its own."""
    texts, doubtful = {0: ""}, set()
    glyphs_of, texts_of = (chain.from_iterable(map(attrgetter(what), runs)) for what in ("glyphs", "texts"))
    for glyph, text in dict.fromkeys(zip(glyphs_of, texts_of, strict=True)):
        if not text or texts.get(glyph, text) not in {"", text}:
            doubtful.add(glyph)
        texts[glyph] = texts.get(glyph) or text
    glyphs = sorted(texts)
    codes = {glyph: rank if cutting.compact else glyph for rank, glyph in enumerate(glyphs)}
    signs = {glyph: f"{code:04X}" for glyph, code in codes.items()}
    widths = {glyph: cutting.advance(glyph) for glyph in glyphs}
    return Fount(name, cutting, codes, signs, widths, texts, frozenset(doubtful))


def embed(pdf: pikepdf.Pdf, fount: Fount, keep: Keep) -> pikepdf.Object:
    """Write the fount into the file as a Type0 font (ISO 32000-1, 9.7)."""
    cutting = fount.cutting
    glyphs = tuple(fount.codes)
    print_ = hashlib.sha256(f"{RECIPE}:{cutting.identity}:{glyphs}".encode()).hexdigest()
    program = keep(f"font-{KEPT}-{print_}", lambda: _program(cutting, glyphs))
    name = Name(f"/{_tag(print_)}+{cutting.name}")
    descendant = Dictionary(
        Type=Name.Font,
        Subtype=Name.CIDFontType0 if cutting.compact else Name.CIDFontType2,
        BaseFont=name,
        CIDSystemInfo=Dictionary(Registry="Adobe", Ordering="Identity", Supplement=0),
        FontDescriptor=pdf.make_indirect(_descriptor(pdf, cutting, name, program)),
        DW=1000,
        W=_widths(fount),
    )
    if not cutting.compact:
        descendant.CIDToGIDMap = Name.Identity
    return pdf.make_indirect(
        Dictionary(
            Type=Name.Font,
            Subtype=Name.Type0,
            BaseFont=name,
            Encoding=Name("/Identity-H"),
            DescendantFonts=Array([pdf.make_indirect(descendant)]),
            ToUnicode=packed(pdf, to_unicode(fount.signs, fount.texts)),
        )
    )


def downwards(pdf: pikepdf.Pdf, fount: Fount, font: pikepdf.Object) -> pikepdf.Object:
    """The embedded font once more, for type that goes down: vertical writing mode (ISO 32000-1, 9.7.4.3).

    Every glyph hangs by the same point of its em box and falls by an em, narrow ones too: where it stands is the typesetter's affair.
    """
    odd = [code for glyph, code in fount.codes.items() if fount.widths[glyph] != 1000]
    font.DescendantFonts[0].DW2 = Array([HANG[1], -FALL])
    font.DescendantFonts[0].W2 = Array([part for code in odd for part in (code, Array([-FALL, *HANG]))])
    return pdf.make_indirect(Dictionary({**dict(font.items()), "/Encoding": Name("/Identity-V")}))


def _program(cutting: Cutting, glyphs: tuple[int, ...]) -> bytes:
    """The font program as it goes into a file: its length unpacked in four bytes (ISO 32000-1, 9.9: Length1), then itself, packed."""
    subset = _subset(cutting, glyphs)
    return len(subset).to_bytes(4, "big") + zlib.compress(subset)


def _subset(cutting: Cutting, glyphs: tuple[int, ...]) -> bytes:
    """The font program of these glyphs alone: the bare CFF table, or a TrueType file that keeps its glyph ids."""
    wanted = hb.SubsetInput()
    wanted.glyph_set.update(glyphs)
    flags = hb.SubsetFlags
    wanted.flags = flags.NOTDEF_OUTLINE | flags.NO_LAYOUT_CLOSURE | flags.NO_HINTING
    wanted.flags |= flags.CFF_IDENTITY_CHARSET if cutting.compact else flags.RETAIN_GIDS
    wanted.drop_table_tag_set.update(int.from_bytes(tag.encode(), "big") for tag in DROPPED)
    for tag, value in cutting.axes:
        wanted.pin_axis_location(cutting.face, tag, float(value))
    subset = hb.subset(cutting.face, wanted)
    return bytes(subset.reference_table("CFF ").data if cutting.compact else subset.blob.data)


def _tag(digest: str) -> str:
    """Six capitals that name the subset, drawn from its digest (ISO 32000-1, 9.6.4)."""
    number = int(digest, 16)
    return "".join(chr(65 + number // 26**place % 26) for place in range(6))


def _descriptor(pdf: pikepdf.Pdf, cutting: Cutting, name: pikepdf.Name, kept: bytes) -> Dictionary:
    box = struct.unpack(">4h", cutting.face.reference_table("head").data[36:44])
    height = cutting.font.get_font_extents("ltr")
    program = pdf.make_stream(b"")
    program.write(kept[4:], filter=Name.FlateDecode)
    if cutting.compact:
        program.Subtype = Name.CIDFontType0C
    else:
        program.Length1 = int.from_bytes(kept[:4], "big")
    descriptor = Dictionary(
        Type=Name.FontDescriptor,
        FontName=name,
        Flags=4,
        FontBBox=Array([cutting.em(side) for side in box]),
        ItalicAngle=0,
        Ascent=cutting.em(height.ascender),
        Descent=cutting.em(height.descender),
        CapHeight=cutting.em(height.ascender),
        StemV=80,
    )
    descriptor["/FontFile3" if cutting.compact else "/FontFile2"] = program
    return descriptor


def _widths(fount: Fount) -> pikepdf.Object:
    """The W array: widths that are not one em, runs of neighbouring codes together."""
    odd = [(code, fount.widths[glyph]) for glyph, code in fount.codes.items() if fount.widths[glyph] != 1000]
    rows = []
    for _, group in groupby(enumerate(odd), lambda entry: entry[1][0] - entry[0]):
        run = [pair for _, pair in group]
        rows.append(f"{run[0][0]} [{' '.join(str(width) for _, width in run)}]")
    return pikepdf.Object.parse(f"[{' '.join(rows)}]".encode())
