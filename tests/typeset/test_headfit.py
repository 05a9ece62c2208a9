"""Fitting a headline to its span: arithmetic on a face of square ems."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from plainface import make_book

from layout.issue import Weight
from layout.stylebook import Ladder
from layout.typeset.cabinet import Cabinet
from layout.typeset.casting import cast
from layout.typeset.headfit import EM, LEAST_LINE, Measured, editors_pattern, fit, measured, patterns, rescued
from layout.typeset.mojikumi import space
from layout.typeset.phrases import FREE, LEANING, NEVER, WORD
from layout.units import sp

LADDER = Ladder(Weight.LEAD, (1,), (sp(40), sp(30), sp(20)), sp(12), sp(12), 3, "song")


Measuring = Callable[..., Measured]


@pytest.fixture(scope="session")
def of(cabinet: Cabinet) -> Measuring:
    """A text measured, with the prices of its breaks or one price for all."""

    def measure(text: str, prices: Sequence[int] | int = WORD) -> Measured:
        stick = space(cast([(text, cabinet.fount("song", EM))], tidy=False), EM, make_book().typography)
        given_ = [prices] * len(text) if isinstance(prices, int) else list(prices)
        return measured(stick, given_)

    return measure


def cut(type_: Measured, edges: Sequence[int]) -> list[str]:
    return ["".join(sort.text for sort in type_.stick.sorts[a:b]) for a, b in pairwise(edges)]


def test_a_line_measures_its_ems(of: Measuring) -> None:
    type_ = of("法院发布案例")
    assert type_.width(0, 6) == 6 * EM
    assert type_.places(0, 6) == 5


def test_blanks_at_the_edges_of_a_line_do_not_count(of: Measuring) -> None:
    assert of("“法院”").width(0, 4) == 3 * EM


def test_even_lines_win_among_equal_breaks(of: Measuring) -> None:
    two = [way for way in patterns(of("甲乙丙丁戊己庚辛"), 2) if way.lines == 2]
    assert [way.edges for way in two] == [(0, 4, 8)]


def test_sense_wins_over_length(of: Measuring) -> None:
    prices = [NEVER, LEANING, LEANING, 60, LEANING, 450, LEANING, LEANING, LEANING, LEANING]
    assert (0, 3, 10) in [way.edges for way in patterns(of("甲乙丙丁戊己庚辛壬癸", prices), 2)]


def test_a_line_has_no_parts_of_two_clauses(of: Measuring) -> None:
    """甲乙丙丁戊 | 己庚　辛壬： | … is as even and cheaper by its breaks, but nobody reads it so."""
    text = "甲乙丙丁戊己庚　辛壬：子丑寅卯辰巳午"
    prices = [NEVER if n in {0, text.index("　"), text.index("：")} else LEANING for n in range(len(text))]
    for char, price in (("己", 200), ("辛", FREE), ("子", 10), ("寅", 380)):
        prices[text.index(char)] = price
    best = min((way for way in patterns(of(text, prices), 3) if way.lines == 3), key=lambda way: way.price)
    assert [text[a:b].strip() for a, b in pairwise(best.edges)] == ["甲乙丙丁戊己庚", "辛壬：子丑", "寅卯辰巳午"]


def test_what_belongs_together_is_not_parted_for_length(of: Measuring) -> None:
    assert [way.lines for way in patterns(of("甲乙丙丁戊己", LEANING), 3)] == [1]


def test_no_line_is_a_single_character(of: Measuring) -> None:
    prices = [NEVER, 0, LEANING, LEANING, LEANING]
    assert all(min(way.widths) >= LEAST_LINE for way in patterns(of("甲乙丙丁戊", prices), 3))


def test_a_very_long_head_is_not_weighed_in_all_its_ways(of: Measuring) -> None:
    assert len(patterns(of("甲乙" * 600), 3)) == 1


def test_editors_lines_cost_nothing(of: Measuring) -> None:
    assert editors_pattern(of("甲乙丙丁", LEANING), (0, 1, 4)).price == 0


def test_the_largest_size_that_fills_wins(of: Measuring) -> None:
    whole = patterns(of("甲乙丙丁戊己庚辛"), 1)[0]
    costs = {size: found.cost for size in LADDER.sizes if (found := fit(whole, size, sp(8 * 30), LADDER))}
    assert min(costs, key=lambda size: costs[size]) == sp(30)
    assert sp(40) not in costs


def test_letter_space_goes_before_width_scaling(of: Measuring) -> None:
    whole = patterns(of("甲乙丙丁戊己庚辛壬癸"), 1)[0]
    tight = fit(whole, sp(30), sp(292), LADDER)
    narrow = fit(whole, sp(30), sp(262), LADDER)
    assert tight
    assert narrow
    assert tight.tracks[0] < 0
    assert tight.scale == 1000
    assert narrow.scale < 1000
    assert narrow.cost > tight.cost


def test_type_is_never_narrower_than_the_house_allows(of: Measuring) -> None:
    whole = patterns(of("甲乙丙丁戊己庚辛壬癸"), 1)[0]
    assert fit(whole, sp(30), sp(300 * 80 // 100), LADDER) is None


@pytest.mark.parametrize(("text", "least", "most"), [("甲乙", 0.9, 1.6), ("甲乙丙", 0.5, 1.3)])
def test_short_heads_are_spread(of: Measuring, text: str, least: float, most: float) -> None:
    found = fit(patterns(of(text), 1)[0], sp(40), sp(400), LADDER)
    assert found
    assert least <= found.tracks[0] / EM <= most


def test_shorter_lines_are_let_out_to_the_longest_when_little_is_wanting(of: Measuring) -> None:
    type_ = of("甲乙丙丁戊己庚辛壬癸甲乙丙丁戊己庚辛壬，")
    found = fit(editors_pattern(type_, (0, 10, 20)), sp(20), sp(205), LADDER)
    assert found
    widths = [w + t * n for w, t, n in zip(found.pattern.widths, found.tracks, found.pattern.places, strict=True)]
    assert max(widths) - min(widths) < EM // 8


def test_a_rescued_head_keeps_the_editors_breaks_and_its_room(of: Measuring) -> None:
    type_ = of("甲乙丙丁戊己庚辛壬癸" * 3, LEANING)
    way = rescued(type_, 7 * EM, frozenset({10}))
    assert 10 in way.edges
    assert max(way.widths) <= 7 * EM


@settings(deadline=None)
@given(text=st.text(alphabet="甲乙丙，“”《》 1A", min_size=1, max_size=40), room=st.integers(2, 12))
def test_a_rescue_exceeds_its_room_only_by_what_cannot_be_parted(of: Measuring, text: str, room: int) -> None:
    type_ = of(text)
    way = rescued(type_, room * EM)
    assert "".join(cut(type_, way.edges)) == "".join(sort.text for sort in type_.stick.sorts)
    for (low, high), width in zip(pairwise(way.edges), way.widths, strict=True):
        joint = any(type_.prices[i] >= 0 for i in range(low + 1, high))
        assert width <= room * EM or not joint
