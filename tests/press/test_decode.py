from __future__ import annotations

from typing import Any

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name

from layout.press.decode import decoder


def simple(**keys: Any) -> Dictionary:
    return Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name("/Face"), **keys)


def composite(encoding: str, **keys: Any) -> Dictionary:
    descendant = Dictionary(Type=Name.Font, Subtype=Name.CIDFontType0, **keys)
    return Dictionary(Subtype=Name.Type0, BaseFont=Name("/Song"), Encoding=Name(encoding), DescendantFonts=Array([descendant]))


def test_differences_are_read_by_glyph_name() -> None:
    names = Array([65, *map(Name, ("/B", "/uni4E00", "/fi", "/g17"))])
    encoding = Dictionary(BaseEncoding=Name.WinAnsiEncoding, Differences=names)
    assert decoder(simple(Encoding=encoding)).text(b"ABCDE") == "B一fi\ufffdE"


@pytest.mark.parametrize(("encoding", "coding"), [("/GBK-EUC-H", "gbk"), ("/UniGB-UTF16-H", "utf-16-be"), ("/GBK2K-V", "gb18030")])
def test_chinese_agency_fonts_are_read_by_their_coding(encoding: str, coding: str) -> None:
    assert decoder(composite(encoding)).text("优惠8折".encode(coding)) == "优惠8折"


def test_identity_codes_without_a_map_cannot_be_read() -> None:
    assert decoder(composite("/Identity-H")).text(b"\0\1\0\2") == "\ufffd\ufffd"


def test_a_unicode_map_is_read_in_all_its_forms() -> None:
    with pikepdf.new() as pdf:
        font = composite("/Identity-H")
        font.ToUnicode = pdf.make_stream(
            b"2 beginbfchar\n<0001> <56FD>\n<0002><D840DC0B>\nendbfchar\n"
            b"2 beginbfrange\n<0010> <0012> <4E00>\n<0020> <0021> [<0041> <00420043>]\nendbfrange"
        )
        read = decoder(font)
        assert read.text(bytes.fromhex("0001 0002 0010 0012 0020 0021 0099")) == "国𠀋一丂ABC\ufffd"


def test_widths_of_both_kinds_are_read() -> None:
    font = composite("/Identity-H", W=Array([1, Array([500, 600]), 10, 12, 250]), DW=900)
    assert decoder(font).advance(bytes.fromhex("0001 0002 000B 0063")) == (500 + 600 + 250 + 900, 4, 0)
    assert decoder(simple(FirstChar=32, Widths=Array([250, 333]))).advance(b" !") == (583, 2, 1)
