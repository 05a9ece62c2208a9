from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from small_pages import EM, run

from layout.galley import Way
from layout.page import TypeMark
from layout.proof.places import em_box, glyph_box, ink
from layout.units import Rect

HUNDREDTH = EM // 100


def stood(text: str, way: Way, scale: int = 1000) -> TypeMark:
    return TypeMark(100 * EM, 100 * EM, replace(run(text), way=way, scale=scale), "small")


@pytest.mark.parametrize(
    ("way", "left", "top"),
    [(Way.ACROSS, 102 * EM, 100 * EM - EM * 88 // 100), (Way.DOWN, 100 * EM, 102 * EM - EM * 88 // 100),
     (Way.TURNED, 100 * EM - EM * 12 // 100, 102 * EM)],
)  # fmt: skip
def test_the_em_box_of_the_third_glyph(way: Way, left: int, top: int) -> None:
    assert glyph_box(stood("甲乙丙", way), 2) == Rect(left, top, EM, EM)


@given(st.text("甲“。，A", min_size=1, max_size=9), st.sampled_from(Way))
def test_ink_lies_in_the_em_boxes(text: str, way: Way) -> None:
    mark = stood(text, way)
    outer, inner = em_box(mark), ink(mark)
    assert outer.x <= inner.x
    assert outer.y <= inner.y
    assert max(inner.x, inner.right) <= outer.right
    assert max(inner.y, inner.bottom) <= outer.bottom


@pytest.mark.parametrize("way", Way)
def test_the_ink_of_a_han_is_told_to_a_tenth(way: Way) -> None:
    box = ink(stood("甲", way))
    assert min(box.width, box.height) >= 80 * HUNDREDTH


@pytest.mark.parametrize("way", Way)
def test_an_opening_mark_is_slight(way: Way) -> None:
    """Trimmed at a line start it lies half outside; its ink does not."""
    mark = stood("“甲", way)
    long = ink(mark).height if way is not Way.ACROSS else ink(mark).width
    assert EM <= long <= 3 * EM // 2


def test_nothing_to_print_has_an_em_box_all_the_same() -> None:
    assert em_box(stood("", Way.ACROSS)).width == EM


def test_flat_type_is_broader_than_long() -> None:
    box = em_box(stood("甲乙", Way.DOWN, 1250))
    assert (box.width, box.height) == (EM * 1250 // 1000, 2 * EM)
