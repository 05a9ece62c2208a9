from __future__ import annotations

import stat
from collections.abc import Sequence
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any

import numpy as np
import pikepdf
import pytest
from handset import line, painted, picture, set_run
from hypothesis import given
from hypothesis import strategies as st
from judges import judge
from pikepdf import Array, Dictionary, Name

from layout.galley import Way
from layout.press import plates
from layout.press.inspect import inspect
from layout.press.plates import Films, _sums, black_type, films, measured, options, version
from layout.printed import Box, Inks, Printed, PrintedShape, PrintedType
from layout.units import Rect, mm

MM = 72 / 25.4
BLACK = (0.0, 0.0, 0.0, 1.0)
BARE = Printed("1.6", 1, (0, 0, 200, 300), None, None, "", "", (), (), (), (), ())


def drawn(operators: str, spots: Sequence[str] = (), **page: Any) -> bytes:
    """A page of 200 by 300 points, trimmed ten points inside."""
    pdf = pikepdf.new()
    leaf = pdf.add_blank_page(page_size=(200, 300)).obj
    spaces = {}
    for number, ink in enumerate(spots):
        tint = Dictionary(FunctionType=2, Domain=[0, 1], N=1, C0=[0, 0, 0, 0], C1=[0, 1, 0, 0])
        spaces[f"/S{number}"] = Array([Name.Separation, Name(f"/{ink}"), Name.DeviceCMYK, tint])
    over = {"/Over": Dictionary(op=True, OP=True, OPM=1), "/Old": Dictionary(op=True, OP=True, OPM=0)}
    leaf.Resources = Dictionary(ColorSpace=Dictionary(spaces), ExtGState=Dictionary(over))
    leaf.TrimBox = Array([10, 10, 190, 290])
    leaf.Contents = pdf.make_stream(operators.encode())
    for key, value in page.items():
        leaf[f"/{key}"] = value
    out = BytesIO()
    pdf.save(out)
    return out.getvalue()


def read(trim: Box | None = (10, 10, 190, 290), media: Box = (0, 0, 200, 300), types: tuple[PrintedType, ...] = ()) -> Printed:
    return Printed("1.6", 1, media, trim, None, "", "", (), (), types, (), ())


def separated(pdf: bytes, printed: Printed | None = None, resolution: int = 72) -> Films:
    return films(pdf, printed or read(), judge("gs"), resolution)


def at(shown: Films, x: float, y: float) -> tuple[int, ...]:
    """Percent of the four inks at a point of the page."""
    scale = shown.resolution / 72
    row, column = int((shown.box[3] - y) * scale), int((x - shown.box[0]) * scale)
    return tuple(round(int(plane[row, column]) / 2.55) for plane in shown.inks)


def test_ink_of_columns_is_summed_over_all_rows() -> None:
    plane = np.full((700, 3), 255, np.uint8)
    assert _sums(plane).tolist() == [700 * 255] * 3


def test_the_plates_are_the_trimmed_page() -> None:
    shown = separated(drawn("0.2 0.4 0.6 0.8 k 20 30 10 10 re f"))
    assert [plane.shape for plane in shown.inks] == [(280, 180)] * 4
    assert (at(shown, 25, 35), at(shown, 35, 35)) == ((20, 40, 60, 80), (0, 0, 0, 0))


def test_a_page_without_a_trim_is_shown_whole() -> None:
    pdf = drawn("0 0 0 1 k 20 30 10 10 re f", MediaBox=Array([5, 0, 205, 300]), TrimBox=Array([5, 0, 205, 300]))
    shown = separated(pdf, read(None, (5, 0, 205, 300)))
    assert (shown.box, at(shown, 20, 35), at(shown, 12, 35)) == ((0, 0, 200, 300), BLACK100, BARE0)


BLACK100, BARE0 = (0, 0, 0, 100), (0, 0, 0, 0)


@pytest.mark.parametrize("turn", [90, 180, 270, -90, 450])
def test_a_page_shown_turned_stands_upright_on_its_plates(turn: int) -> None:
    shown = separated(drawn("0 0 0 1 k 20 30 10 10 re f", Rotate=turn))
    assert shown.inks[3].shape == (280, 180)
    assert (at(shown, 25, 35), at(shown, 175, 35), at(shown, 25, 265)) == (BLACK100, BARE0, BARE0)


@pytest.mark.parametrize(
    ("state", "ink", "left"),
    [
        ("Over", "0 0 0 0 k", (60, 0, 0, 0)),
        ("Over", "0 0 0 1 k", (60, 0, 0, 100)),
        ("Old", "0 0 0 1 k", (0, 0, 0, 100)),
        ("", "0 0 0 1 k", (0, 0, 0, 100)),
        ("", "0 0 0 0 k", (0, 0, 0, 0)),
        ("Over", "1 g", (0, 0, 0, 0)),
    ],
    ids=["white overprints and vanishes", "black overprints", "mode 0 knocks out", "black knocks out", "white knocks out", "grey"],
)
def test_overprint_is_honoured(state: str, ink: str, left: tuple[int, ...]) -> None:
    shown = separated(drawn(f"0.6 0 0 0 k 20 20 100 100 re f {f'/{state} gs' * bool(state)} {ink} 50 50 20 20 re f"))
    assert at(shown, 60, 60) == left
    assert at(shown, 30, 30) == (60, 0, 0, 0)


def test_spot_inks_are_named_when_they_print() -> None:
    inks = ("PANTONE 185 C", "专色", "a/b%c", "All", "Cyan", "Unused")
    paints = " ".join(f"/S{n} cs 1 scn {20 + 20 * n} 50 10 10 re f" for n in range(5))
    assert separated(drawn(paints, inks)).spots == ("PANTONE 185 C", "a/b%c", "专色")
    assert separated(drawn("0 0 0 1 k 20 20 9 9 re f", ("Unused",))).spots == ()


def test_the_same_page_gives_the_same_figures() -> None:
    pdf = drawn("0.2 0.4 0.6 0.8 k 20 30 90 90 re f")
    assert measured(separated(pdf), read()) == measured(separated(pdf), read())


@pytest.mark.parametrize("pdf", [b"", b"%PDF-1.4 junk", b"GIF89a"])
def test_what_cannot_be_drawn_is_told_in_ghostscripts_words(pdf: bytes) -> None:
    with pytest.raises(ValueError, match=r"^Ghostscript (made no plates|failed): \w"):
        separated(pdf)


def script(folder: Path, lines: str) -> str:
    file = folder / "gs"
    file.write_text(f"#!/bin/sh\n{lines}\n")
    file.chmod(file.stat().st_mode | stat.S_IXUSR)
    return str(file)


@pytest.mark.parametrize(
    ("lines", "words"),
    [
        ("echo; echo '   **** Error: stack underflow'; exit 1", "Ghostscript failed: Error: stack underflow"),
        ("exit 3", "Ghostscript failed: it says nothing"),
        ("exit 0", "Ghostscript made no plates: it says nothing"),
        ("exec sleep 9", "still drawing after 0 seconds"),
    ],
)
def test_a_program_that_fails_is_a_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, lines: str, words: str) -> None:
    if "sleep" in lines:
        monkeypatch.setattr("layout.press.plates.PATIENCE", 0.2)
    with pytest.raises(ValueError, match=words):
        films(b"", read(), script(tmp_path, lines))


def test_a_program_that_is_not_there() -> None:
    with pytest.raises(ValueError, match="does not start"):
        films(b"", read(), "/nowhere/gs")


def test_ghostscript_sees_no_settings_of_the_machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GS_OPTIONS", "-r9")
    with pytest.raises(ValueError, match="failed: options= here"):
        films(b"", read(), script(tmp_path, 'echo "options=$GS_OPTIONS here"; cat; exit 1'))


def test_a_page_no_press_has_is_refused() -> None:
    with pytest.raises(ValueError, match="the page measures 35278 × 35278 mm; no plate has that size"):
        films(b"", read(None, (0, 0, 100_000, 100_000)), "/nowhere/gs")


def test_a_very_large_page_is_separated_more_coarsely() -> None:
    pdf = drawn("0 0 0 1 k 0 0 9000 4000 re f", MediaBox=Array([0, 0, 9000, 4000]), TrimBox=Array([0, 0, 9000, 4000]))
    shown = separated(pdf, read((0, 0, 9000, 4000), (0, 0, 9000, 4000)), 150)
    assert shown.resolution == 60
    assert shown.inks[3].all()


def test_the_version_is_a_number() -> None:
    assert version(judge("gs")).replace(".", "").isdigit()


# -- figures, without Ghostscript


def cast(rows: int, columns: int, *paints: tuple[int, int, int, int, int, float], resolution: int = 127) -> Films:
    """Plates of that many pixels, five to the millimetre; each paint is plate, top, left, rows, columns and percent."""
    planes = tuple(np.zeros((rows, columns), np.uint8) for _ in range(4))
    for plate, top, left, high, wide, percent in paints:
        planes[plate][top : top + high, left : left + wide] = round(percent * 2.55)
    scale = 72 / resolution
    cyan, magenta, yellow, black = planes
    return Films((cyan, magenta, yellow, black), resolution, (10, 10, 10 + columns * scale, 10 + rows * scale))


def type_of(text: str, left: int, foot: int, *, size: float = 10, ink: Inks = BLACK, **more: Any) -> PrintedType:
    """Type whose origin is a pixel of `cast` plates of 300 rows."""
    scale = 72 / 127
    return PrintedType(10 + left * scale, 10 + (300 - foot) * scale, size, text, "Song", ink, True, **more)


def test_means_are_of_the_whole_plate() -> None:
    plates = measured(cast(100, 200, (0, 0, 0, 50, 200, 100), (3, 0, 0, 100, 20, 100)), BARE)
    assert plates.means == (50.0, 0.0, 0.0, 10.0)
    assert plates.resolution == 127


def test_zones_are_35_mm_and_the_last_is_what_is_left() -> None:
    plates = measured(cast(10, 400, (0, 0, 175, 10, 175, 100), (3, 0, 350, 5, 50, 100)), BARE)
    assert plates.zones == ((0.0, 100.0, 0.0), (0.0, 0.0, 0.0), (0.0, 0.0, 0.0), (0.0, 0.0, 50.0))


def test_the_zones_weigh_as_the_mean() -> None:
    plates = measured(cast(10, 400, (1, 2, 100, 6, 275, 80)), BARE)
    assert sum(z * w for z, w in zip(plates.zones[1], (175, 175, 50), strict=True)) / 400 == pytest.approx(plates.means[1], abs=1e-3)


def test_pixels_are_counted_by_percent() -> None:
    load = measured(cast(10, 10, (0, 0, 0, 1, 10, 100), (1, 0, 0, 1, 5, 100), (3, 5, 5, 1, 1, 40)), BARE).load
    assert {percent: count for percent, count in enumerate(load.counts) if count} == {0: 89, 40: 1, 100: 5, 200: 5}
    assert (load.peak, load.beyond(100), len(load.counts)) == (200, 5 / 11, 401)


def test_the_heaviest_square_is_found_wherever_it_stands() -> None:
    plates = measured(cast(700, 600, (0, 260, 320, 75, 75, 100), (3, 260, 320, 75, 75, 100), (0, 0, 0, 50, 50, 100)), BARE)
    left, bottom, right, top = plates.load.at
    assert plates.load.square == 200.0
    assert (left, top) == (round(10 + 320 * 72 / 127, 2), round(10 + (700 - 260) * 72 / 127, 2))
    assert [right - left, top - bottom] == pytest.approx([15 * MM, 15 * MM], abs=0.01)


def test_a_strip_narrower_than_the_square_is_measured_whole() -> None:
    load = measured(cast(20, 300, (2, 0, 0, 20, 75, 100)), BARE).load
    assert load.square == 100.0
    assert load.at[3] - load.at[1] == pytest.approx(20 * 72 / 127, abs=0.01)


@given(st.integers(0, 2**32 - 1), st.integers(76, 600), st.integers(20, 120))
def test_the_heaviest_square_is_the_heaviest(seed: int, rows: int, columns: int) -> None:
    spread = np.random.default_rng(seed)
    inks = tuple(spread.integers(0, 256, (rows, columns), np.uint8) for _ in range(4))
    load = measured(Films((inks[0], inks[1], inks[2], inks[3]), 127, (0, 0, 1, 1)), BARE).load
    total = np.sum(inks, axis=0, dtype=np.int64)
    high, wide = min(75, rows), min(75, columns)
    every = np.lib.stride_tricks.sliding_window_view(total.cumsum(0), wide, axis=1).sum(axis=2)
    tall = every[high - 1 :] - np.vstack([np.zeros((1, every.shape[1]), np.int64), every[:-high]])
    assert load.square == pytest.approx(tall.max() / (high * wide * 2.55), abs=1e-3)
    assert sum(load.counts) == total.size


@pytest.mark.parametrize(
    ("paint", "millimetres"),
    [((0, 50, 15, 10, 10, 1), 3.0), ((3, 5, 100, 10, 10, 100), 1.0), ((3, 50, 190, 10, 10, 9), 0.0), ((1, 80, 50, 10, 10, 9), 2.0)],
    ids=["left", "top", "right", "foot"],
)
def test_the_edge_is_the_nearest_ink(paint: tuple[int, int, int, int, int, float], millimetres: float) -> None:
    assert measured(cast(100, 200, paint), BARE).edge == millimetres


def test_a_blank_page_is_bare_to_its_middle() -> None:
    plates = measured(cast(100, 200), BARE)
    assert (plates.edge, plates.load.square, plates.load.peak, plates.means) == (10.0, 0.0, 0, (0.0, 0.0, 0.0, 0.0))


STROKES = (3, 185, 20, 16, 90, 100)
LINE = type_of("法治宣传教育", 20, 200)


def stains(*paints: tuple[int, int, int, int, int, float], line: PrintedType = LINE) -> list[float]:
    return [stain.percent for stain in measured(cast(300, 300, *paints), read(types=(line,))).stains]


def test_clean_black_type_leaves_no_stain() -> None:
    assert stains(STROKES) == []
    assert stains(STROKES, (0, 0, 0, 170, 300, 60)) == []


def test_colour_under_black_type_is_a_stain() -> None:
    assert stains(STROKES, (0, 180, 0, 40, 300, 20)) == [20.0]
    assert stains(STROKES, (0, 190, 40, 5, 5, 20), (1, 190, 40, 5, 5, 40)) == [60.0]


def test_a_speck_weighs_by_the_square_millimetre() -> None:
    assert stains(STROKES, (2, 190, 40, 1, 5, 100)) == [20.0]


@pytest.mark.parametrize(
    "line",
    [
        type_of("法治宣传教育", 20, 200, size=12),
        type_of("法治宣传教育", 20, 200, ink=(0.1, 0, 0, 1)),
        type_of("法治宣传教育", 20, 200, ink=(0, 0, 0, 0)),
        type_of("法治宣传教育", 20, 200, ground=True),
        type_of("法治宣传教育", 20, 200, way=Way.TURNED),
        type_of("　 ", 20, 200),
    ],
    ids=["large", "several inks", "white", "on a tint", "turned", "blank"],
)
def test_other_type_may_stand_in_colour(line: PrintedType) -> None:
    assert stains(STROKES, (0, 180, 0, 40, 300, 20), line=line) == []


def test_type_that_cannot_be_seen_leaves_no_stain() -> None:
    assert stains((0, 180, 0, 40, 300, 20)) == []


def test_vertical_type_is_followed_downwards() -> None:
    line = type_of("法治宣传", 100, 100, way=Way.DOWN)
    strokes = (3, 90, 100, 60, 12, 100)
    assert stains(strokes, line=line) == []
    assert stains(strokes, (1, 130, 90, 20, 30, 40), line=line) == [40.0]
    assert stains(strokes, (1, 190, 90, 20, 30, 40), line=line) == []


def test_type_beside_a_photo_is_not_stained_by_it() -> None:
    """Six Han at 10 pt end at 60 pt, marks may give way; what follows is not theirs."""
    photo = (0, 150, 20 + int(5.5 * 10 * 127 / 72), 100, 100, 80)
    assert stains(STROKES, photo) == []
    assert black_type((type_of("Al，", 0, 0),))[0][2] == pytest.approx(10 + 12.5)


def test_type_outside_the_trim_is_nobodys() -> None:
    assert stains(STROKES, (0, 0, 0, 300, 300, 20), line=type_of("法治", -90, 200)) == []
    assert stains(STROKES, (0, 0, 0, 300, 300, 20), line=type_of("法治", 20, 900)) == []


def test_a_page_of_ours_asks_for_less_and_has_the_same_plates(monkeypatch: pytest.MonkeyPatch) -> None:
    photo, white = picture(Rect(0, mm(20), mm(60), mm(20))), line(set_run("法治", "Cu", "30", "white"), 34)
    pdf = painted(line(set_run("国国国", "Cu", "20"), 9), line(set_run("红", "Cu", "20", "red"), 18), photo, white)
    facts = inspect(pdf)
    assert options(facts)[-2:] == ("-dMaxSpots=0", "-dUseFastColor=true")
    less = films(pdf, facts, judge("gs"))
    monkeypatch.setattr(plates, "NO_SPOTS", plates.SPOTS)
    monkeypatch.setattr(plates, "UNPROFILED", ())
    whole = films(pdf, facts, judge("gs"))
    assert all(plane.any() for plane in whole.inks)
    assert all((one == other).all() for one, other in zip(less.inks, whole.inks, strict=True))


@pytest.mark.parametrize(
    ("ink", "inside", "ground", "asked"),
    [
        (BLACK, "", False, True), (BLACK, "", True, False), (BLACK, "Ad1", False, False),
        ((1, 0, 0, 0), "", False, False), ((0, 0, 0, 0), "", True, False),
    ],
)  # fmt: skip
def test_ads_and_ink_over_ink_ask_for_profiles(ink: Inks, inside: str, ground: bool, asked: bool) -> None:
    shape = PrintedShape((0, 0, 9, 9), ink, 9, False, True, True, inside, ground)
    facts = replace(read(), spaces=("DeviceCMYK",), shapes=(shape,))
    assert ("-dUseFastColor=true" in options(facts)) == asked
    assert "-dMaxSpots=16" in options(replace(facts, spaces=("DeviceCMYK", "Separation")))
