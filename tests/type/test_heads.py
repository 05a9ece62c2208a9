"""The bench of heads: how lines are judged by an editor's marks, and what the development part must keep."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import typebench  # noqa: F401 - brings the bench within reach
from headmarks import Marked, editors_spread, ems, ends, leaning, lone, marked_heads, rating, strained, torn
from heads import HALVES, cabinet, figures, settings


@pytest.fixture
def head(tmp_path: Path) -> Marked:
    (tmp_path / "set.txt").write_text("# a note\n\n[development headline]\n法院|发布‖典型¦案例|十件\n", encoding="utf-8")
    (found,) = marked_heads(tmp_path / "set.txt")
    return found


def test_marks_are_read_and_left_out(head: Marked) -> None:
    assert (head.text, head.half, head.part) == ("法院发布典型案例十件", "development", "headline")
    assert head.places == {2, 4, 8}
    assert head.chosen == (4,)
    assert head.joints == {6}


def test_spaces_do_not_move_the_places(tmp_path: Path) -> None:
    (tmp_path / "set.txt").write_text("[held-out deck]\n一扇门|进来　‖一件事办结\n", encoding="utf-8")
    (found,) = marked_heads(tmp_path / "set.txt")
    assert found.places == {3, 5}
    assert ends(("一扇门进来　", "一件事办结")) == (5,)


@pytest.mark.parametrize(
    ("breaks", "rated"),
    [
        ((4,), "identical"),
        ((2,), "uneven"),
        ((2, 4), "uneven"),
        ((4, 8), "equal"),
        ((3,), "torn"),
        ((6,), "strained"),
        ((3, 6), "torn"),
        ((8,), "uneven"),
    ],
)
def test_lines_are_rated_by_the_editors_marks(head: Marked, breaks: tuple[int, ...], rated: str) -> None:
    assert rating(head, breaks) == rated


def test_a_break_inside_a_word_is_torn(head: Marked) -> None:
    assert torn(head, (3, 4, 6)) == (3,)


def test_a_break_between_two_words_of_a_phrase_is_strained(head: Marked) -> None:
    assert strained(head, (3, 4, 6)) == (6,)


def test_fewer_lines_are_measured_by_the_breaks_given_up(head: Marked) -> None:
    assert editors_spread(head, 1) == 0
    assert editors_spread(head, 3) == pytest.approx(2)


@pytest.mark.parametrize(
    ("text", "width"),
    [("法院", 2), ("“法院”", 3), ("9个", 1.5), ("法院：", 2.5), ("谁？法院", 4), ("谁？", 1.5), ("法院：判", 3.5), ("", 0)],
)
def test_a_line_measures_its_ems(text: str, width: float) -> None:
    assert ems(text) == width


def test_particles_and_lone_characters_are_found() -> None:
    head = Marked("老家的灯火与书", "development", "headline", frozenset({3}), (3,))
    assert leaning(head, (2,)) == 1
    assert leaning(head, (3,)) == 0  # where he may break himself, the character is no particle
    assert lone(("老家的灯火与", "书")) == 1
    assert lone(("书",)) == 0


def test_the_set_has_two_parts_of_heads_in_length() -> None:
    heads = marked_heads()
    assert [sum(head.half == half for head in heads) for half in HALVES] == [3250, 300]
    assert all(8 <= len(head.text) <= 34 and head.chosen for head in heads)
    assert len({head.text for head in heads}) == 3550


def test_short_quotations_are_marked_whole() -> None:
    for head in marked_heads():
        for found in re.finditer("“[^“”]{1,8}”|《[^《》]{1,8}》", head.printed):
            assert not set(range(found.start() + 1, found.end())) & (head.places | head.joints), head.text


def test_heads_break_as_well_as_they_did() -> None:
    """The development part; the other is for measuring alone."""
    found = [setting for setting in settings(cabinet()) if setting.marked.half == "development"]
    shown = {name: figure for name, figure, _, _ in figures(found)}
    assert int(shown["breaks inside marked words, names, numbers"]) <= 16  # of more than 13,000
    assert int(shown["lines beginning 的了着等吗 or ending 的与和把在"]) == 0
    assert float(shown["identical or rated equal"].split()[0]) >= 94.2
    assert float(shown["longest line fills 85–100 % of the span"].split()[0]) >= 97.5
    assert shown["lines of one character"] == shown["wider than the span"] == "0"
    assert shown["under two thirds of the span"] == "0"
