"""What the codes of a font mean, as a reader of the page is told: its map to Unicode (ISO 32000-1, 9.10.3)."""

from __future__ import annotations

import zlib
from collections.abc import Mapping

import pikepdf
from pikepdf import Name

PACKED = 4
"""Level of zlib for what is written anew in every file."""


def packed(pdf: pikepdf.Pdf, text: bytes) -> pikepdf.Stream:
    """A stream of operators or of a map, packed here: qpdf would take three times as long for a twentieth fewer bytes."""
    stream = pdf.make_stream(b"")
    stream.write(zlib.compress(text, PACKED), filter=Name.FlateDecode)
    return stream


CMAP = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
{0}
endcmap
CMapName currentdict /CMap defineresource pop
end
end
"""


def to_unicode(signs: Mapping[int, str], texts: Mapping[int, str]) -> bytes:
    """The map of glyphs whose codes are `signs`, in hexadecimal digits, to the copy they stand for; a hundred to a block."""
    pairs = [f"<{sign}> <{unicode_hex(texts[glyph])}>" for glyph, sign in signs.items() if texts[glyph]]
    blocks = (pairs[start : start + 100] for start in range(0, len(pairs), 100))
    return CMAP.format("\n".join(f"{len(b)} beginbfchar\n" + "\n".join(b) + "\nendbfchar" for b in blocks)).encode()


def unicode_hex(text: str) -> str:
    """Copy as PDF writes it inside a hexadecimal string: UTF-16, high byte first."""
    return text.encode("utf-16-be").hex().upper()
