"""Breaks over a whole paragraph: the optimum, its neighbours, and a way through whatever the copy."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from plainface import EM, SOURCE

from layout.galley import Line
from layout.stylebook import Align, Kinsoku, Typography
from layout.typeset.justify import Measure, set_line
from layout.typeset.kinsoku import FORBIDDEN, NO_END, NO_START
from layout.typeset.linebreak import ENDLESS, LONE, Breaks, Tally, _ends, fitted, solve, tally
from layout.typeset.marks import Kind
from layout.typeset.mojikumi import cast, space
from layout.typeset.shaping import Fount
from layout.units import Sp

COPY = st.text(alphabet="法院人民今年判决的，。、“”《》（）——1250%万元年月日 Aab·？", min_size=1, max_size=90)


def sums_of(text: str, fount: Fount) -> Tally:
    return tally(space(cast([(text, fount)]), EM, Typography()))


def set_all(sums: Tally, way: Breaks, measure: Sp, indent: Sp = 0) -> list[Line]:
    count = len(sums.stick.sorts)
    return [
        set_line(sums.stick, (a, b), Measure(measure, 0 if a else indent, Align.JUSTIFY if b < count else Align.LEFT), SOURCE)
        for a, b in way.spans
    ]


def cheapest(sums: Tally, measure: Sp) -> int:
    """Every set of breaks tried."""
    count = len(sums.stick.sorts)
    lines = {start: dict(_ends(sums, start, measure, ENDLESS)) for start in range(count)}
    costs = []
    for size in range(count):
        for inner in itertools.combinations(range(1, count), size):
            edges = (0, *inner, count)
            spans = list(itertools.pairwise(edges))
            if all(b in lines[a] for a, b in spans):
                costs.append(sum(lines[a][b] for a, b in spans))
    return min(costs, default=-1)


@pytest.mark.parametrize("text", ["今年五月，法院判决“人民”案", "法院12件，判决《法》。人民", "（法院）人民：“判决。”法院"])
def test_no_set_of_breaks_is_cheaper(fount: Fount, text: str) -> None:
    sums = sums_of(text, fount)
    assert solve(sums, 5 * EM, 5 * EM)[0].demerits == cheapest(sums, 5 * EM)


def test_han_alone_breaks_on_the_grid(fount: Fount) -> None:
    (best, *_) = solve(sums_of("法" * 28, fount), 8 * EM, 10 * EM)
    assert best.places == (0, 8, 18, 28)
    assert best.demerits == 0


def test_a_lone_last_character_is_pulled_back(fount: Fount) -> None:
    text = "法" * 10 + "，" + "法" * 9 + "院。"  # 10 + … : one character and a stop would be left
    sums = sums_of(text, fount)
    best = solve(sums, 20 * EM, 20 * EM)[0]
    assert len(best.spans) == 1 or sum(s.kind is Kind.HAN for s in sums.stick.sorts[best.places[-2] :]) >= 2


def test_one_line_less_and_one_more(fount: Fount) -> None:
    text = "，".join(["法院人民判决"] * 12)
    counts = [len(way.spans) for way in solve(sums_of(text, fount), 17 * EM, 17 * EM)]
    assert counts[0] + 1 in counts[1:] or counts[0] - 1 in counts[1:]
    assert all(abs(c - counts[0]) == 1 for c in counts[1:])


def test_first_line_has_its_own_measure(fount: Fount) -> None:
    assert solve(sums_of("法" * 9, fount), 3 * EM, 6 * EM)[0].places == (0, 3, 9)


def test_word_wider_than_the_measure_is_broken_by_force(fount: Fount) -> None:
    sums = fitted(sums_of("见" + "w" * 40 + "网", fount), 11 * EM)
    way = solve(sums, 11 * EM, 11 * EM)[0]
    assert way.rescued
    assert all(line.width <= 11 * EM for line in set_all(sums, way, 11 * EM))
    assert "".join(line.text for line in set_all(sums, way, 11 * EM)) == "见" + "w" * 40 + "网"


def test_an_address_turns_over_at_its_marks(fount: Fount) -> None:
    sums = fitted(sums_of("见www.province.gov.cn/news/2024/index.html网", fount), 8 * EM)
    way = solve(sums, 8 * EM, 8 * EM)[0]
    assert not way.rescued
    assert [line.text[-1] for line in set_all(sums, way, 8 * EM)[:-1]] == [".", ".", "/"]


def test_a_run_of_marks_is_rescued(fount: Fount) -> None:
    sums = sums_of("法" * 3 + "。』」）》】" * 2 + "院", fount)
    assert solve(sums, 4 * EM, 4 * EM)[0].rescued


def test_latin_text_is_justified_by_its_spaces(fount: Fount) -> None:
    sums = sums_of("the court of the county heard a case about water and stones " * 3, fount)
    lines = set_all(sums, solve(sums, 20 * EM, 20 * EM)[0], 20 * EM)
    assert len(lines) > 3
    assert all(line.width == 20 * EM for line in lines[:-1])


@given(COPY, st.integers(9, 22))
@settings(max_examples=50, deadline=None)
def test_lines_keep_the_copy_and_the_rules(fount: Fount, text: str, ems: int) -> None:
    sums = fitted(sums_of(text, fount), ems * EM)
    sorts, level = sums.stick.sorts, Kinsoku.GB
    for way in solve(sums, (ems - 2) * EM, ems * EM):
        lines = set_all(sums, way, ems * EM, 2 * EM)
        assert "".join("".join(line.text for line in lines).split()) == "".join("".join(s.text for s in sorts).split())
        for i, ((start, end), line) in enumerate(zip(way.spans, lines, strict=True)):
            if i in way.rescued:
                continue
            assert sums.stick.breaks[end] != FORBIDDEN
            assert line.width <= ems * EM
            if end < len(sorts):
                assert line.width == ems * EM
                assert line.text.strip()[-1] not in NO_END[level]
            if start:
                assert line.text.strip()[0] not in NO_START[level] - set("–—")


@given(COPY)
@settings(max_examples=25, deadline=None)
def test_settings_come_cheapest_first(fount: Fount, text: str) -> None:
    ways = solve(sums_of(text, fount), 11 * EM, 13 * EM)
    assert all(ways[0].demerits <= way.demerits < ways[0].demerits + LONE for way in ways)
