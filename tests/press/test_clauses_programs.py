"""Widths read by our own reader, held against fontTools, which is not ours."""

from __future__ import annotations

from io import BytesIO

import pikepdf
import pytest
from fontTools.cffLib import CFFFontSet
from fontTools.pens.basePen import NullPen
from fontTools.ttLib import TTFont
from handset import faces, line, painted, set_run
from hypothesis import given
from hypothesis import strategies as st
from spoil import clean

from layout.press.clauses_programs import cff, index, operand, sfnt

COPY = "国家图书馆,1984 年 AVWi—!"


def program(pdf: bytes, font: str, key: str) -> bytes:
    with pikepdf.open(BytesIO(pdf)) as opened:
        return opened.pages[0].Resources.Font[font].DescendantFonts[0].FontDescriptor[key].read_bytes()


def test_a_subset_with_cids_of_its_own_is_as_wide_as_fonttools_says() -> None:
    data = program(painted(line(set_run(COPY))), "/F1", "/FontFile3")
    read, fonts = cff(data), CFFFontSet()
    fonts.decompile(BytesIO(data), None)
    strings = fonts[0].CharStrings
    for glyph, name in enumerate(fonts[0].charset):
        assert read.glyph(int(name[3:]) if name.startswith("cid") else 0) == glyph
        assert read.advance(glyph) == width_of(strings[name], fonts[0])
    assert read.glyph(60000) is None


def width_of(string: object, font: object) -> float:
    string.draw(NullPen())  # type: ignore[attr-defined]
    private = string.private  # type: ignore[attr-defined]
    return float(string.width if string.width is not None else private.defaultWidthX)  # type: ignore[attr-defined]


@pytest.mark.parametrize("step", [997])
def test_a_whole_face_with_many_dictionaries_is_as_wide_as_its_hmtx(step: int) -> None:
    """65,535 glyphs in nineteen font dictionaries with subroutines."""
    with TTFont(BytesIO(faces()["Song"].data), lazy=True) as font:
        read, advances, order = cff(font.reader["CFF "]), font["hmtx"].metrics, font.getGlyphOrder()
        for glyph in range(0, len(order), step):
            assert read.advance(glyph) == advances[order[glyph]][0]


def test_truetype_is_as_wide_as_its_hmtx_and_knows_what_was_cut_out() -> None:
    data = program(clean(), "/F2", "/FontFile2")
    read = sfnt(data)
    with TTFont(BytesIO(data)) as font:
        advances = [font["hmtx"].metrics[name][0] * 1000 / font["head"].unitsPerEm for name in font.getGlyphOrder()]
    assert [read.advance(glyph) for glyph in range(len(advances))] == pytest.approx(advances)
    kept = [glyph for glyph in range(len(advances)) if not read.blank(glyph)]
    assert len(kept) == 3
    assert not read.barred


@given(st.integers(-32768, 32767))
def test_numbers_of_a_glyph_are_read_in_the_long_form(number: int) -> None:
    assert operand(b"\x1c" + number.to_bytes(2, "big", signed=True), 0) == (number, 3)


@given(st.lists(st.binary(max_size=300), max_size=20))
def test_an_index_gives_back_what_was_put_in(entries: list[bytes]) -> None:
    offsets = [1]
    for entry in entries:
        offsets.append(offsets[-1] + len(entry))
    packed = len(entries).to_bytes(2, "big")
    if entries:
        packed += b"\4" + b"".join(offset.to_bytes(4, "big") for offset in offsets) + b"".join(entries)
    assert index(packed + b"rest", 0) == (entries, len(packed))


@given(st.binary(max_size=400))
def test_rubbish_is_refused_by_an_error_that_is_expected(data: bytes) -> None:
    import struct

    for read in (cff, sfnt):
        try:
            read(data).advance(0)
        except (ValueError, KeyError, IndexError, TypeError, struct.error):
            continue
