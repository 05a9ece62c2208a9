from __future__ import annotations

import re
from fractions import Fraction
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from layout.galley import Run
from layout.press.show import number, parts, points, shown
from layout.units import POINT

WIDTHS = {1: 1000, 2: 500, 3: 333, 4: 0}


def _fount(reads: bool = True) -> Any:
    return SimpleNamespace(codes={g: g + 16 for g in WIDTHS}, widths=WIDTHS, reads=lambda run: reads)


def _read_back(operator: str, run: Run) -> list[Fraction]:
    """Where a PDF reader puts each glyph, in points from the run's origin (ISO 32000-1, 9.4.4)."""
    size, pen = Fraction(parts(run.size), 10_000), Fraction(0)
    places: list[Fraction] = []
    for codes, adjustment in re.findall(r"<([0-9A-F]+)>|(-?[0-9.]+)", operator):
        if adjustment:
            pen -= Fraction(adjustment)
        for start in range(0, len(codes), 4):
            places.append(pen / 1000 * size * run.scale / 1000)
            pen += WIDTHS[int(codes[start : start + 4], 16) - 16]
    return places


@settings(max_examples=50, deadline=None)
@given(
    glyphs=st.lists(st.tuples(st.sampled_from(sorted(WIDTHS)), st.integers(-POINT, 60 * POINT)), max_size=60),
    size=st.integers(4 * POINT, 130 * POINT),
    scale=st.integers(700, 1300),
)
def test_every_glyph_stands_within_a_hundredth_of_a_point(glyphs: list[tuple[int, int]], size: int, scale: int) -> None:
    xs: list[int] = []
    x = 0
    for _, step in glyphs:
        xs.append(x)
        x += step
    run = Run("Song", size, "black", tuple(g for g, _ in glyphs), tuple(xs), ("国",) * len(xs), scale=scale)
    places = _read_back(shown(run, _fount()), run)
    assert len(places) == len(xs)
    assert all(abs(place - Fraction(x, POINT)) < Fraction(1, 100) for place, x in zip(places, xs, strict=True))


def test_natural_advances_need_no_adjustment() -> None:
    run = Run("Song", 10 * POINT, "black", (1, 1, 2, 1), (0, 10 * POINT, 20 * POINT, 25 * POINT), tuple("国国1国"))
    assert shown(run, _fount()) == "[<0011001100120011>]TJ"


def test_a_run_that_reads_otherwise_carries_its_copy() -> None:
    run = Run("Song", 10 * POINT, "black", (1,), (0,), ("ﬁ𠅤",))
    assert shown(run, _fount(reads=False)) == "/Span<</ActualText<FEFFFB01D840DD64>>>BDC [<0011>]TJ EMC"


@pytest.mark.parametrize(
    ("scaled", "written"), [(92_718, "9.2718"), (100_000, "10"), (-5, "-0.0005"), (0, "0"), (123_400, "12.34")]
)
def test_numbers_are_written_short_and_exact(scaled: int, written: str) -> None:
    assert number(scaled) == written


def test_lengths_are_rounded_to_the_nearest_ten_thousandth() -> None:
    assert [points(length) for length in (POINT // 2, -POINT // 3, 1, 4)] == ["0.5", "-0.3333", "0", "0.0001"]
