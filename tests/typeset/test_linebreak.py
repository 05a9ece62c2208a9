"""Breaks over a whole paragraph: the optimum, its neighbours, and a way through whatever the copy."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from plainface import EM, SOURCE

from layout.galley import Line
from layout.stylebook import Align, Typography
from layout.typeset import linebreak
from layout.typeset.casting import cast
from layout.typeset.justify import Measure, set_line
from layout.typeset.kinsoku import FORBIDDEN, Ints
from layout.typeset.linebreak import TOLERANCE, Breaks, fitted, solve, solve_one
from layout.typeset.marks import Kind
from layout.typeset.mojikumi import Stick, side_by_side, space
from layout.typeset.shaping import Fount
from layout.typeset.tally import ENDLESS, LONE, Tally, by_radix, tally
from layout.units import Sp

COPY = st.text(alphabet="法院人民今年判决的，。、“”《》（）——1250%万元年月日 Aab·？", min_size=1, max_size=90)


def stick_of(text: str, fount: Fount) -> Stick:
    return space(cast([(text, fount)]), EM, Typography())


def set_all(stick: Stick, way: Breaks, measure: Sp, indent: Sp = 0) -> list[Line]:
    count = len(stick.sorts)
    return [
        set_line(stick, (a, b), Measure(measure, 0 if a else indent, Align.JUSTIFY if b < count else Align.LEFT), SOURCE)
        for a, b in way.spans
    ]


def cheapest(stick: Stick, measure: Sp) -> int:
    """Every set of breaks tried."""
    count, sums = len(stick.sorts), tally(side_by_side([stick]))
    cuts = sums.cuts(np.arange(count), np.full(count, measure), ENDLESS)
    cost = {(a, b): c for a, b, c in zip(cuts.start.tolist(), cuts.end.tolist(), cuts.cost.tolist(), strict=True)}
    costs = []
    for size in range(count):
        for inner in itertools.combinations(range(1, count), size):
            spans = list(itertools.pairwise((0, *inner, count)))
            if all(span in cost for span in spans):
                costs.append(sum(cost[span] for span in spans))
    return min(costs, default=-1)


@pytest.mark.parametrize("text", ["今年五月，法院判决“人民”案", "法院12件，判决《法》。人民", "（法院）人民：“判决。”法院"])
def test_no_set_of_breaks_is_cheaper(fount: Fount, text: str) -> None:
    stick = stick_of(text, fount)
    assert solve_one(stick, (5 * EM, 5 * EM))[0].demerits == cheapest(stick, 5 * EM)


def test_han_alone_breaks_on_the_grid(fount: Fount) -> None:
    (best, *_) = solve_one(stick_of("法" * 28, fount), (8 * EM, 10 * EM))
    assert best.places == (0, 8, 18, 28)
    assert best.demerits == 0


def test_a_lone_last_character_is_pulled_back(fount: Fount) -> None:
    text = "法" * 10 + "，" + "法" * 9 + "院。"  # 10 + … : one character and a stop would be left
    stick = stick_of(text, fount)
    best = solve_one(stick, (20 * EM, 20 * EM))[0]
    assert len(best.spans) == 1 or sum(s.kind is Kind.HAN for s in stick.sorts[best.places[-2] :]) >= 2


def test_one_line_less_and_one_more(fount: Fount) -> None:
    text = "，".join(["法院人民判决"] * 12)
    counts = [len(way.spans) for way in solve_one(stick_of(text, fount), (17 * EM, 17 * EM))]
    assert counts[0] + 1 in counts[1:] or counts[0] - 1 in counts[1:]
    assert all(abs(c - counts[0]) == 1 for c in counts[1:])


def test_first_line_has_its_own_measure(fount: Fount) -> None:
    assert solve_one(stick_of("法" * 9, fount), (3 * EM, 6 * EM))[0].places == (0, 3, 9)


def test_word_wider_than_the_measure_is_broken_by_force(fount: Fount) -> None:
    stick = fitted(stick_of("见" + "w" * 40 + "网", fount), 11 * EM)
    way = solve_one(stick, (11 * EM, 11 * EM))[0]
    assert way.rescued
    assert all(line.width <= 11 * EM for line in set_all(stick, way, 11 * EM))
    assert "".join(line.text for line in set_all(stick, way, 11 * EM)) == "见" + "w" * 40 + "网"


def test_an_address_turns_over_at_its_marks(fount: Fount) -> None:
    stick = fitted(stick_of("院见www.province.gov.cn/news/2024/index.html网", fount), 12 * EM)
    way = solve_one(stick, (12 * EM, 12 * EM))[0]
    assert not way.rescued
    assert [line.text for line in set_all(stick, way, 12 * EM)] == ["院见www.province.gov.cn/", "news/2024/index.html网"]


def test_a_word_is_divided_where_its_language_lets_it(fount: Fount) -> None:
    stick = stick_of("法院见international人民", fount)
    way = solve_one(stick, (7 * EM, 7 * EM))[0]
    lines = set_all(stick, way, 7 * EM)
    assert [glyph for run in lines[0].runs for glyph in run.glyphs][-1] == fount.sorts("-", han=False)[0].glyphs[0]
    assert "".join(line.text for line in lines) == "法院见international人民"


def test_a_run_of_marks_is_rescued(fount: Fount) -> None:
    stick = stick_of("法" * 3 + "。』」）》】" * 2 + "院", fount)
    assert solve_one(stick, (4 * EM, 4 * EM))[0].rescued


def test_latin_text_is_justified_by_its_spaces(fount: Fount) -> None:
    stick = stick_of("the court of the county heard a case about water and stones " * 3, fount)
    lines = set_all(stick, solve_one(stick, (20 * EM, 20 * EM))[0], 20 * EM)
    assert len(lines) > 3
    assert all(line.width == 20 * EM for line in lines[:-1])


@given(COPY, st.integers(9, 22))
@settings(max_examples=50, deadline=None)
def test_lines_keep_the_copy_and_the_rules(fount: Fount, text: str, ems: int) -> None:
    stick = fitted(stick_of(text, fount), ems * EM)
    sorts = stick.sorts
    for way in solve_one(stick, ((ems - 2) * EM, ems * EM)):
        lines = set_all(stick, way, ems * EM, 2 * EM)
        assert "".join("".join(line.text for line in lines).split()) == "".join("".join(s.text for s in sorts).split())
        for i, ((start, end), line) in enumerate(zip(way.spans, lines, strict=True)):
            if i in way.rescued:
                continue
            assert stick.breaks[end] != FORBIDDEN
            assert line.width <= ems * EM
            if end < len(sorts):
                assert line.width == ems * EM
                assert line.text.strip()[-1] not in "“《（"
            if start:
                assert line.text.strip()[0] not in "，。、”》）%·？"


@given(COPY)
@settings(max_examples=25, deadline=None)
def test_settings_come_cheapest_first(fount: Fount, text: str) -> None:
    ways = solve_one(stick_of(text, fount), (11 * EM, 13 * EM))
    assert all(ways[0].demerits <= way.demerits < ways[0].demerits + LONE for way in ways)


def test_lines_with_measures_of_their_own(fount: Fount) -> None:
    """Text beside a picture: three short lines, then the full measure."""
    best = solve_one(stick_of("法" * 40, fount), (4 * EM, 4 * EM, 4 * EM, 10 * EM))[0]
    assert best.places == (0, 4, 8, 12, 22, 32, 40)


@given(st.lists(COPY, min_size=1, max_size=5), st.integers(9, 22))
@settings(max_examples=25, deadline=None)
def test_paragraphs_side_by_side_are_broken_as_alone(fount: Fount, texts: list[str], ems: int) -> None:
    """A story broken whole or paragraph by paragraph gives the same lines."""
    sticks = [fitted(stick_of(text, fount), ems * EM) for text in texts]
    measures = [((ems - 2) * EM, ems * EM)] * len(sticks)
    together = solve(tally(side_by_side(sticks)), measures)
    assert together == [solve_one(stick, measure) for stick, measure in zip(sticks, measures, strict=True)]


@given(st.lists(st.integers(0, 1 << 20), max_size=40))
def test_sorting_by_radix_keeps_the_order_of_equals(keys: list[int]) -> None:
    assert by_radix(np.array(keys, dtype=np.int64)).tolist() == sorted(range(len(keys)), key=keys.__getitem__)


def test_a_long_paragraph_is_searched_once(fount: Fount, monkeypatch: pytest.MonkeyPatch) -> None:
    """The demerits of its lines together say nothing of the last one."""
    asked = searches(monkeypatch)
    best = solve_one(stick_of("人民2026判决的" * 200, fount), (10 * EM, 10 * EM))[0]
    assert best.demerits >= LONE
    assert asked == [TOLERANCE]


def test_a_paragraph_that_ends_on_one_character_is_searched_again(fount: Fount, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = searches(monkeypatch)
    best = solve_one(stick_of("法" * 7, fount), (6 * EM, 6 * EM))[0]
    assert asked == [TOLERANCE, ENDLESS]
    assert best.places == (0, 5, 7)


def searches(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The tolerances of the searches made from now on."""
    asked: list[int] = []
    search = linebreak._search

    def counted(sums: Tally, paragraphs: Ints, measures: Ints, tolerance: int, loose: bool) -> dict[int, tuple[Breaks, ...]]:
        asked.append(tolerance)
        return search(sums, paragraphs, measures, tolerance, loose)

    monkeypatch.setattr(linebreak, "_search", counted)
    return asked


@pytest.mark.parametrize(("at_need", "first"), [(0, 8), (50, 8), (62, 8), (63, 9), (70, 9)])
def test_han_close_up_further_for_a_gap_beyond_a_quarter_of_an_em(fount: Fount, at_need: int, first: int) -> None:
    """Eight Han and a word that lacks half an em: it goes up at 0.0625 em a place, or the gap is 0.286 em."""
    stick = space(cast([("国" * 8 + "CDMAT" + "国" * 20, fount)]), EM, Typography(tightest_at_need=at_need))
    way = solve_one(stick, (10 * EM, 10 * EM))[0]
    assert way.places[1] == first
    assert set_all(stick, way, 10 * EM)[0].width == 10 * EM


def test_no_line_closes_up_at_need_where_another_way_is_bearable(fount: Fount) -> None:
    """Nine Han and one and a half ems of word: 0.125 em is no need."""
    stick = space(cast([("国" * 9 + "ABC" + "国" * 20, fount)]), EM, Typography(tightest_at_need=80))
    assert solve_one(stick, (10 * EM, 10 * EM))[0].places[1] == 9
