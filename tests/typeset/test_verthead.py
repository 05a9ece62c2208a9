from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from plainface import SOURCE

from layout.galley import Head, HeadLine, Way
from layout.issue import Story, Weight
from layout.typeset.cabinet import Cabinet
from layout.typeset.verthead import VerticalHeadSetter, vertical_heads
from layout.units import Sp, sp

HEIGHT = sp(240)


def story(*headline: str, kicker: str = "", deck: str = "", byline: str = "") -> Story:
    parts: dict[str, Any] = {name: (text,) for name, text in (("kicker", kicker), ("deck", deck), ("byline", byline)) if text}
    return Story("v", SOURCE, headline, weight=Weight.LEAD, **parts)


def best(cabinet: Cabinet, *headline: str, height: Sp = HEIGHT, **sides: str) -> Head:
    return vertical_heads(cabinet, story(*headline, **sides), 4, height)[0]


def columns(head: Head) -> list[tuple[Sp, Sp]]:
    """Left and right edge of each line of a head, in order."""
    return [(line.x, line.x + line.line.size) for line in head.lines]


def foot(line: HeadLine) -> Sp:
    return line.y + line.line.width


def test_parts_follow_one_another_from_right_to_left(cabinet: Cabinet) -> None:
    head = best(cabinet, "法院审结一起案件", kicker="一庭一所", deck="双方握手言和", byline="本报记者 林某")
    assert [line.part for line in head.lines] == ["kicker", "headline", "deck", "byline"]
    assert head.vertical
    edges = columns(head)
    assert all(left >= right for (left, _), (_, right) in pairwise(edges))
    assert (edges[0][1], edges[-1][0]) == (head.span, 0)


def test_a_long_headline_takes_two_lines_the_first_on_the_right(cabinet: Cabinet) -> None:
    head = best(cabinet, "法院审结一起案件 双方当庭握手言和")
    first, second = head.lines
    assert (head.count, first.line.text, second.line.text) == (2, "法院审结一起案件", "双方当庭握手言和")
    assert first.x > second.x


def test_no_more_than_two_lines_unless_the_editor_says_so(cabinet: Cabinet) -> None:
    assert all(head.count <= 2 for head in vertical_heads(cabinet, story("国民法院" * 5), 4, sp(400)))
    assert best(cabinet, "一二三", "四五六", "七八九").count == 3


def test_lines_stand_in_the_height(cabinet: Cabinet) -> None:
    for head in vertical_heads(cabinet, story("法院审结一起案件", kicker="一庭", deck="双方握手言和"), 4, HEIGHT):
        assert all(line.y >= 0 and foot(line) <= HEIGHT for line in head.lines)
        assert (head.height, head.rows) == (HEIGHT, 20)


def test_short_heads_are_spread(cabinet: Cabinet) -> None:
    (line,) = best(cabinet, "春分").lines
    assert line.line.width > 3 * line.line.size


def test_a_head_centred_across_is_centred_down(cabinet: Cabinet) -> None:
    (line,) = best(cabinet, "法院审结案件").lines
    assert abs(line.y - (HEIGHT - foot(line))) <= 1


def test_type_keeps_its_ways(cabinet: Cabinet) -> None:
    (line,) = best(cabinet, "12名App用户").lines
    assert [(run.text, run.way) for run in line.line.runs] == [
        ("12", Way.ACROSS), ("名", Way.DOWN), ("App", Way.TURNED), ("用户", Way.DOWN),
    ]  # fmt: skip


def test_type_that_hardly_fits_is_flattened_not_narrowed(cabinet: Cabinet) -> None:
    head = best(cabinet, "一二三四五六七八九十", height=sp(170))
    (line,) = head.lines
    assert head.scale < 1000
    assert line.line.runs[0].size < head.size < line.line.runs[0].size * line.line.runs[0].scale // 1000 + sp("0.05")


def test_the_white_of_a_comma_shows_at_display_size(cabinet: Cabinet) -> None:
    setter = VerticalHeadSetter(cabinet)
    stick = setter._measure("一，二：三", "song", "black").stick
    assert [width * 100 // stick.em for width in stick.widths] == [100, 75, 100, 100, 100]


@given(st.text(st.sampled_from("国中法院一二，、：？！“”《》（）—… 0123456789AaBb%"), min_size=1, max_size=24), st.integers(120, 400))
def test_nothing_of_a_headline_is_lost(cabinet: Cabinet, text: str, height: int) -> None:
    for head in vertical_heads(cabinet, story(f"国{text}民"), 4, sp(height)):
        kept = "".join("".join(line.line.text.split()) for line in head.lines)
        wanted = "".join(f"国{text}民".split())
        assert kept == wanted
        assert all(foot(line) <= sp(height) + len(line.line.runs) for line in head.lines)


@pytest.mark.parametrize("headline", [(), ("",), ("\u3000 ",), ("。",), ("——",), ("a" * 80,), ("？！" * 20,)])
def test_odd_headlines_are_set_or_left_out(cabinet: Cabinet, headline: tuple[str, ...]) -> None:
    heads = vertical_heads(cabinet, story(*headline), 4, HEIGHT)
    assert "".join(line.line.text for line in heads[0].lines) == "".join(headline).strip()


def test_a_story_without_head_wears_an_empty_one(cabinet: Cabinet) -> None:
    (head,) = vertical_heads(cabinet, story(), 4, HEIGHT)
    assert (head.lines, head.span, head.height, head.rows, head.vertical) == ((), 0, 0, 0, True)
