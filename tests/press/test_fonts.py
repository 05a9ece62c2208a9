from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from io import BytesIO
from typing import Any

import pikepdf
import pytest
import uharfbuzz as hb
from fontTools.cffLib import CFFFontSet
from fontTools.ttLib import TTFont
from handset import BOOK, assets, faces, font, line, page, painted, set_run, tool

from layout.assets import Face
from layout.galley import Run
from layout.press import fonts
from layout.press.decode import decoder
from layout.press.inspect import inspect
from layout.press.paint import paint

TEXT = "中一A，国"
Point = tuple[float, float]


class Outline:
    """Collects the points of a glyph."""

    def __init__(self) -> None:
        self.points: list[Point] = []

    def take(self, *points: Point) -> None:
        self.points += points

    moveTo = lineTo = curveTo = qCurveTo = take

    def closePath(self) -> None:
        pass


def _outline(of: Any, glyph: int) -> list[Point]:
    pen = Outline()
    of.draw_glyph_with_pen(glyph, pen)
    return pen.points


@dataclass(frozen=True)
class Embedded:
    """A font program and the widths its dictionary claims."""

    program: bytes
    widths: dict[int, float]
    default: float


@cache
def embedded() -> dict[str, Embedded]:
    """The fonts of a page that shows one text in three faces."""
    pdf = painted(*(line(set_run(TEXT, face), 8 * i) for i, face in enumerate(("Song", "Hei-300", "Hei-700"), 1)))
    with pikepdf.open(BytesIO(pdf)) as opened:
        return dict(_one(held) for _, held in opened.pages[0].Resources.Font.items())


def _one(held: Any) -> tuple[str, Embedded]:
    descriptor = held.DescendantFonts[0].FontDescriptor
    program = descriptor.FontFile2 if "/FontFile2" in descriptor else descriptor.FontFile3
    read = decoder(held)
    return str(held.BaseFont)[8:], Embedded(program.read_bytes(), read.widths, read.width)


@pytest.mark.parametrize("weight", [300, 700])
def test_a_variable_face_is_printed_at_its_pinned_weight(weight: int) -> None:
    """Code is glyph id; the outline is that of the instance, to the half unit of its grid."""
    printed = hb.Font(hb.Face(embedded()[f"NotoSansSC-wght{weight}"].program))
    for glyph in set_run(TEXT, f"Hei-{weight}").glyphs:
        pairs = zip(_outline(font(f"Hei-{weight}"), glyph), _outline(printed, glyph), strict=True)
        assert max(abs(a - b) for p, q in pairs for a, b in zip(p, q, strict=True)) <= 0.5


def test_a_cff_face_is_coded_by_rank() -> None:
    """CIDs run from 0 to the number of glyphs, whatever they were in the whole font."""
    program = CFFFontSet()
    program.decompile(BytesIO(embedded()["NotoSerifSC-Regular"].program), None)
    assert list(program[0].charset) == [".notdef", *(f"cid{rank:05}" for rank in range(1, len(TEXT) + 1))]


def test_widths_are_those_of_the_instance() -> None:
    latin = set_run("A", "Hei-300").glyphs[0]
    advance = font("Hei-300").get_glyph_h_advance(latin)
    thin = embedded()["NotoSansSC-wght300"]
    assert thin.default == 1000
    assert thin.widths.keys() <= {0, latin}
    assert thin.widths[latin] == advance
    assert TTFont(BytesIO(thin.program))["hmtx"][f"glyph{latin:05}"][0] == advance


def test_a_glyph_with_two_meanings_is_read_as_set() -> None:
    """Two characters may share a glyph: the run that differs carries its own copy."""
    plain = set_run("一二")
    other = Run("Song", plain.size, "black", plain.glyphs, plain.xs, ("⼀", "二"))
    pdf = painted(line(plain), line(other, 20))
    assert [t.text for t in inspect(pdf).types] == ["一二", "⼀二"]
    assert tool("pdftotext", pdf, "-raw", "FILE", "-").split() == ["一二", "⼀二"]


def test_the_later_glyphs_of_a_cluster_say_nothing() -> None:
    three = set_run("中一国")
    pdf = painted(line(Run("Song", three.size, "black", three.glyphs, three.xs, ("中间", "", "国"))))
    assert [t.text for t in inspect(pdf).types] == ["中间国"]
    assert tool("pdftotext", pdf, "-raw", "FILE", "-").split() == ["中间国"]


def test_subsets_are_kept_by_their_glyphs() -> None:
    keys: list[str] = []

    def keep(key: str, make: Callable[[], bytes]) -> bytes:
        keys.append(key)
        return make()

    for text in ("中国", "国中", "中国人"):
        paint(page(line(set_run(text))), BOOK, assets(), keep)
    first, second, third = (key for key in keys if key.startswith("font-"))
    assert first == second != third


def test_a_face_without_outlines_is_refused_in_words() -> None:
    tables = TTFont(BytesIO(faces()["Hei-700"].data))
    for tag in ("glyf", "loca", "gvar"):
        del tables[tag]
    out = BytesIO()
    tables.save(out)
    with pytest.raises(ValueError, match=r"odd\.ttf: the press prints CFF and TrueType outlines"):
        fonts.cut(Face("odd", "Odd", 400, out.getvalue(), file="odd.ttf"))
