"""What white over a head costs: nothing seen within what heads of its weight have by themselves, dear beyond."""

from __future__ import annotations

from dataclasses import replace

import pytest
from plain import PlainSetter, plain_book, plain_story

from layout.issue import Weight
from layout.makeup.mix import Mix
from layout.makeup.piece import piece
from layout.makeup.portion import portion
from layout.makeup.taste import AIR, air
from layout.makeup.variants import mixes
from layout.stylebook import HEAD_AIR, HEAD_WHITE
from layout.units import Sp

BOOK = plain_book()
ROW = BOOK.grid.row


def form(white: Sp) -> Mix:
    """A minor story a column wide whose head has so much white by itself."""
    story = plain_story("a", 400, Weight.MINOR)
    mix = next(mix for mix in mixes(piece(story, "story", PlainSetter(BOOK), BOOK, 1)) if mix.columns == 1)
    return replace(mix, head=replace(mix.head, rows=4, height=4 * ROW - white))


def test_one_table_tells_the_white_of_heads() -> None:
    assert HEAD_AIR == {Weight.LEAD: 1200, Weight.MAJOR: 1050, Weight.MINOR: 900, Weight.BRIEF: 500}
    assert HEAD_WHITE == {Weight.LEAD: 2200, Weight.MAJOR: 2050, Weight.MINOR: 1900, Weight.BRIEF: 1500}


def test_a_row_within_the_white_of_other_heads_costs_little() -> None:
    assert air(form(ROW * 9 // 10), BOOK, 1)[:2] == (0, AIR)


@pytest.mark.parametrize("white", [ROW, ROW * 3 // 2, ROW * 19 // 10])
def test_what_is_beyond_it_is_dear(white: Sp) -> None:
    mix = form(white)
    airs = air(mix, BOOK, 2)
    beyond = white + ROW - ROW * 19 // 10
    assert airs[1] == pytest.approx(AIR + portion(mix).head * beyond / ROW / 10, abs=1)
    assert list(airs) == sorted(set(airs))


def test_a_wider_reach_takes_more_rows_at_the_same_price() -> None:
    near, far = (air(form(ROW), BOOK, reach) for reach in (1, 2))
    assert far[: len(near)] == near
    assert len(far) > len(near)
