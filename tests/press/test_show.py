from __future__ import annotations

import ctypes
import re
from dataclasses import replace
from fractions import Fraction
from functools import cache
from io import BytesIO
from types import SimpleNamespace
from typing import Any

import pikepdf
import pypdfium2
import pypdfium2.raw as pdfium
import pytest
from handset import BOOK, COPY, page, painted, plates, set_run, tint, tool
from hypothesis import given, settings
from hypothesis import strategies as st
from pikepdf import Array, Dictionary, Name

from layout.galley import Run, Way
from layout.issue import Kind, Paragraph, Story, Words
from layout.page import TypeMark
from layout.press.decode import decoder
from layout.press.inspect import inspect
from layout.press.show import hung, number, parts, points, shown
from layout.proof.case import Case, Reading
from layout.proof.copy_rules import COPY_RULES
from layout.units import POINT, mm

WIDTHS = {1: 1000, 2: 500, 3: 333, 4: 0}


def _fount(reads: bool = True) -> Any:
    return SimpleNamespace(signs={g: f"{g + 16:04X}" for g in WIDTHS}, widths=WIDTHS, reads=lambda run: reads)


def _read_back(operator: str, run: Run) -> list[Fraction]:
    """Where a PDF reader puts each glyph, in points from the run's origin along the run (ISO 32000-1, 9.4.4)."""
    size, pen = Fraction(parts(run.size), 10_000), Fraction(0)
    down, scale = run.way is Way.DOWN, 1000 if run.way is Way.DOWN else run.scale
    places: list[Fraction] = []
    for codes, adjustment in re.findall(r"<([0-9A-F]+)>|(-?[0-9.]+)", operator):
        if adjustment:  # it is subtracted, and in vertical writing mode y counts upwards
            pen += Fraction(adjustment) if down else -Fraction(adjustment)
        for start in range(0, len(codes), 4):
            places.append(pen / 1000 * size * scale / 1000)
            pen += 1000 if down else WIDTHS[int(codes[start : start + 4], 16) - 16]
    return places


@settings(max_examples=50, deadline=None)
@given(
    glyphs=st.lists(st.tuples(st.sampled_from(sorted(WIDTHS)), st.integers(-POINT, 60 * POINT)), max_size=60),
    size=st.integers(4 * POINT, 130 * POINT),
    scale=st.integers(700, 1300),
    way=st.sampled_from(Way),
)
def test_every_glyph_stands_within_a_hundredth_of_a_point(glyphs: list[tuple[int, int]], size: int, scale: int, way: Way) -> None:
    xs: list[int] = []
    x = 0
    for _, step in glyphs:
        xs.append(x)
        x += step
    run = Run("Song", size, "black", tuple(g for g, _ in glyphs), tuple(xs), ("国",) * len(xs), scale=scale, way=way)
    places = _read_back(shown(run, _fount()), run)
    assert len(places) == len(xs)
    assert all(abs(place - Fraction(x, POINT)) < Fraction(1, 100) for place, x in zip(places, xs, strict=True))


def test_natural_advances_need_no_adjustment() -> None:
    run = Run("Song", 10 * POINT, "black", (1, 1, 2, 1), (0, 10 * POINT, 20 * POINT, 25 * POINT), tuple("国国1国"))
    assert shown(run, _fount()) == "[<0011001100120011>]TJ"


def test_a_run_that_reads_otherwise_carries_its_copy() -> None:
    run = Run("Song", 10 * POINT, "black", (1,), (0,), ("ﬁ𠅤",))
    assert shown(run, _fount(reads=False)) == "/Span<</ActualText<FEFFFB01D840DD64>>>BDC [<0011>]TJ EMC"


@pytest.mark.parametrize(("scaled", "written"), [(92_718, "9.2718"), (100_000, "10"), (-5, "-0.0005"), (0, "0"), (123_400, "12.34")])
def test_numbers_are_written_short_and_exact(scaled: int, written: str) -> None:
    assert number(scaled) == written


def test_lengths_are_rounded_to_the_nearest_ten_thousandth() -> None:
    assert [points(length) for length in (POINT // 2, -POINT // 3, 1, 4)] == ["0.5", "-0.3333", "0", "0.0001"]


# ---- type that goes down, and type on its side --------------------------------------------------------------------------

DOWN = TypeMark(mm(30), mm(8), replace(set_run("国，一中", "Song", "10", gap=997), way=Way.DOWN), "lz")
FLAT = TypeMark(mm(40), mm(9), replace(set_run("中文8", "Cu", "10"), way=Way.DOWN, scale=1176), "lz")
TURNED = TypeMark(mm(20), mm(10), replace(set_run("AB2国", "Hei-700", "12", gap=-POINT), way=Way.TURNED, scale=910), "lz")
SQUEEZED = TypeMark(mm(50), mm(11), set_run("12", "Song", "9", scale=900), "lz")
STANDING = (DOWN, FLAT, TURNED, SQUEEZED)


@cache
def stood() -> bytes:
    return painted(*STANDING)


def _origins(pdf: bytes) -> list[tuple[str, float, float]]:
    """Characters and their origins as PDFium finds them, points from the top left of the page."""
    sheet = pypdfium2.PdfDocument(pdf)[0]
    read, height = sheet.get_textpage(), sheet.get_height()
    found = []
    for at in range(read.count_chars()):
        x, y = ctypes.c_double(), ctypes.c_double()
        pdfium.FPDFText_GetCharOrigin(read.raw, at, x, y)
        found.append((chr(pdfium.FPDFText_GetUnicode(read.raw, at)), x.value, height - y.value))
    return [(char, x, y) for char, x, y in found if char.strip()]


def test_natural_falls_need_no_adjustment() -> None:
    run = Run("Song", 10 * POINT, "black", (1, 2, 4), (0, 10 * POINT, 20 * POINT), tuple("国1国"), way=Way.DOWN)
    assert shown(run, _fount()) == "[<001100120014>]TJ"
    assert shown(replace(run, xs=(0, 10 * POINT, 21 * POINT)), _fount()) == "[<00110012>100<0014>]TJ"


def test_a_run_down_hangs_by_the_middle_of_its_em_box() -> None:
    assert hung(DOWN.run) == (5 * POINT, -(10 * POINT * 880 // 1000))
    assert hung(FLAT.run)[0] == 10 * POINT * 588 // 1000
    assert hung(TURNED.run) == hung(SQUEEZED.run) == (0, 0)


@pytest.mark.parametrize("mark", STANDING, ids=lambda mark: f"{mark.run.way}-{mark.run.scale}")
def test_pdfium_finds_every_glyph_where_it_was_set(mark: TypeMark) -> None:
    across = mark.run.way is Way.ACROSS
    places = [((mark.x + x) / POINT, mark.y / POINT) if across else (mark.x / POINT, (mark.y + x) / POINT) for x in mark.run.xs]
    wanted = [(char, *place) for char, place in zip(mark.run.text, places, strict=True)]
    found = [origin for origin in _origins(painted(mark)) if origin[0] in mark.run.text]
    assert [char for char, _, _ in found] == list(mark.run.text)
    for (_, x, y), (_, right, below) in zip(found, wanted, strict=True):
        assert x == pytest.approx(right, abs=0.012)
        assert y == pytest.approx(below, abs=0.012)


def test_the_file_reads_back_where_each_run_begins() -> None:
    height = inspect(stood()).media[3]
    for read, mark in zip(inspect(stood()).types, STANDING, strict=True):
        assert (read.text, read.way) == (mark.run.text, mark.run.way)
        assert read.x == pytest.approx(mark.x / POINT, abs=1e-3)
        assert height - read.y == pytest.approx(mark.y / POINT, abs=1e-3)


def test_poppler_reads_vertical_lines_from_right_to_left() -> None:
    lines = [TypeMark(mm(50 - 6 * n), mm(4), replace(set_run(text), way=Way.DOWN), "lz") for n, text in enumerate(("天地玄黄", "宇宙洪荒"))]
    assert tool("pdftotext", painted(*lines), "FILE", "-").split() == ["天地玄黄", "宇宙洪荒"]


def test_one_font_serves_both_writing_modes() -> None:
    with pikepdf.open(BytesIO(painted(DOWN, SQUEEZED))) as pdf:
        across, down = pdf.pages[0].Resources.Font.F1, pdf.pages[0].Resources.Font.F1V
        assert (str(across.Encoding), str(down.Encoding)) == ("/Identity-H", "/Identity-V")
        assert across.DescendantFonts[0].objgen == down.DescendantFonts[0].objgen
    with pikepdf.open(BytesIO(painted(DOWN))) as pdf:
        assert list(pdf.pages[0].Resources.Font.keys()) == ["/F1V"]


def test_black_type_that_goes_down_overprints_and_thickens() -> None:
    assert all(shown.overprint for shown in inspect(stood()).types)
    assert plates(painted(tint("cyan"), DOWN, TURNED))["Cyan"].histogram()[0] == 0, "white shows under black type"
    thick, plain = (plates(painted(replace(DOWN, run=replace(DOWN.run, face=face))), 144)["Black"] for face in ("Cu", "Song"))
    assert sum(thick.histogram()[128:]) > 1.15 * sum(plain.histogram()[128:]) > 0


def test_copy_set_down_a_page_is_not_lost() -> None:
    made, source = page(DOWN, TURNED, SQUEEZED), COPY.source
    body = Paragraph(Kind.TEXT, (Words(TURNED.run.text + SQUEEZED.run.text),), source)
    story = Story("lz", source, (DOWN.run.text,), body=(body,))
    made = replace(made, plan=replace(made.plan, copy=replace(COPY, stories=(story,))))
    printed = inspect(painted(DOWN, TURNED, SQUEEZED))
    read = "".join(shown.text for shown in printed.types)
    assert [finding for rule in COPY_RULES for finding in rule.check(Case(made, Reading(printed), BOOK, read))] == []


@pytest.mark.parametrize(("encoding", "goes"), [("/Identity-V", True), ("/UniGB-UCS2-V", True), ("/Identity-H", False)])
def test_vertical_metrics_are_read(encoding: str, goes: bool) -> None:
    """W2 in both its forms and DW2 (ISO 32000-1, 9.7.4.3)."""
    listed = Array([1, Array([-500, 250, 700]), 5, 6, -1200, 400, 800])
    descendant = Dictionary(Type=Name.Font, Subtype=Name.CIDFontType0, DW=600, DW2=Array([850, -900]), W2=listed)
    font = Dictionary(Subtype=Name.Type0, BaseFont=Name("/Song"), Encoding=Name(encoding), DescendantFonts=Array([descendant]))
    read = decoder(font)
    shown = bytes.fromhex("0001 0006 0063")
    assert read.advance(shown)[0] == (-500 - 1200 - 900 if goes else 1800)
    assert [read.hung(shown[at:]) for at in (0, 2, 4)] == ([(250, 700), (400, 800), (300, 850)] if goes else [(0, 0)] * 3)
