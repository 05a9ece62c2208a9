"""Display matter: fewest lines, by sense, then even."""

from __future__ import annotations

import pytest
from plainface import EM

from layout.stylebook import Typography
from layout.typeset.casting import cast
from layout.typeset.mojikumi import space
from layout.typeset.ragged import TORN, by_sort, even
from layout.typeset.shaping import Fount


def test_even_lines_in_the_fewest(fount: Fount) -> None:
    stick = space(cast([("法" * 12, fount)]), EM, Typography())
    assert even(stick, 10 * EM, (0,) * 12).places == (0, 6, 12)


def test_sense_before_evenness(fount: Fount) -> None:
    stick = space(cast([("法" * 12, fount)]), EM, Typography())
    prices = [6000] * 12
    prices[8] = 100
    assert even(stick, 10 * EM, prices).places == (0, 8, 12)


@pytest.mark.parametrize(("price", "places"), [(TORN, (0, 4, 8, 12)), (TORN - 1, (0, 6, 12))])
def test_a_line_more_where_fewer_lines_are_torn(fount: Fount, price: int, places: tuple[int, ...]) -> None:
    stick = space(cast([("法" * 12, fount)]), EM, Typography())
    prices = [price] * 12
    prices[4] = prices[8] = 200
    assert even(stick, 7 * EM, prices).places == places


def test_prices_by_character_become_prices_by_sort(fount: Fount) -> None:
    assert by_sort((1, 2, 3, 4), cast([("法12院", fount)])) == (1, 2, 4)
