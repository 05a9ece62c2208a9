"""The marks of a real Song face: their ink stays in the half box that a trimmed mark is given."""

from __future__ import annotations

from importlib import resources

import pytest

from layout.assets import Face
from layout.typeset.marks import CLASSES, Kind
from layout.typeset.shaper import Drawn, Shaper
from layout.typeset.shaping import Chain, Fount, stand
from layout.units import sp


@pytest.fixture(scope="module")
def song() -> Shaper:
    file = resources.files("pylopdf_fonts_zh_cn") / "NotoSerifSC-Regular.otf"
    return Shaper(Face("song", "Noto Serif SC", 400, file.read_bytes()))


@pytest.mark.parametrize("mark", list("“‘（《「【〔"))
def test_opening_marks_leave_the_left_half_free(song: Shaper, mark: str) -> None:
    assert song.draw(mark, latin=False).ink[0] >= 500


@pytest.mark.parametrize("mark", list("”’）》」】〕，、；：。？！"))
def test_closing_marks_leave_the_right_half_free(song: Shaper, mark: str) -> None:
    assert song.draw(mark, latin=False).ink[1] <= 500


def test_dash_is_two_ems_in_one_piece(song: Shaper) -> None:
    (sort,) = Fount(Chain([song]), sp(10), "black").sorts("——")
    assert (sort.width, "".join(sort.texts)) == (2 * sp(10), "——")


def test_digits_fit_the_half_em(song: Shaper) -> None:
    (sort,) = Fount(Chain([song]), sp(10), "black", half_digits=True).sorts("0123456789")
    assert sort.width == 10 * sp(10) // 2
    assert sort.glyphs != song.draw("0123456789", latin=True).glyphs


def test_quotes_are_narrow_in_latin_words(song: Shaper) -> None:
    assert song.draw("it’s", latin=True).advance < 1800


@pytest.mark.parametrize(
    ("ink", "side", "expected"),
    [
        ((350, 650), "left", (100, 400)),
        ((350, 650), "right", (600, 900)),
        ((100, 400), "left", (100, 400)),
        ((600, 900), "right", (600, 900)),
    ],
)
def test_marks_drawn_in_the_middle_are_moved_to_their_half(ink: tuple[int, int], side: str, expected: tuple[int, int]) -> None:
    shift = stand(Drawn("f", (1,), (0,), ("，",), 1000, ink), (1000, side), halves=True)
    assert (ink[0] + shift, ink[1] + shift) == expected


def test_every_mark_has_one_class() -> None:
    marks = "".join(CLASSES.values())
    assert len(marks) == len(set(marks))
    assert set(CLASSES) <= set(Kind)
