"""What the bench counts on lines, tried on lines set by hand: each fault is found, and only where it is."""

from __future__ import annotations

import pytest
from typebench import Line, hand_set, lines

damage, facts, is_hasty, is_lone, is_split = lines.damage, lines.facts, lines.is_hasty, lines.is_lone, lines.is_split

MEASURE = 6


def test_a_sound_paragraph_has_no_fault() -> None:
    counted = facts([(hand_set("山风吹过", start=2), hand_set("“水田里有人”"), hand_set("歌。"))], MEASURE)
    assert (counted.lines, counted.paragraphs, counted.justified) == (3, 1, 2)
    assert (counted.forbidden, counted.split, counted.uneven, counted.tight, counted.hasty, counted.loose) == (0,) * 6
    assert counted.lone == 1


@pytest.mark.parametrize(("one", "other", "forbidden"), [("山风吹过", "水田", 0), ("山风吹过", "，水田", 1), ("山风吹“", "过水田", 1)])
def test_a_mark_at_a_forbidden_edge_is_counted(one: str, other: str, forbidden: int) -> None:
    assert facts([(hand_set(one), hand_set(other))], MEASURE).forbidden == forbidden


def test_a_paragraph_may_begin_with_what_was_filed() -> None:
    assert facts([(hand_set("，山风"),), (hand_set("山风", start=2),)], MEASURE).forbidden == 0


@pytest.mark.parametrize(
    ("one", "other", "split"),
    [
        ("山——", "风", False), ("山—", "—风", True), ("山————", "——风", False), ("山——", "—风", True),
        ("山……", "…风", True), ("山——", "……风", False),
        ("共12", "34人", True), ("共12.", "5人", True), ("共12", ".5人", True), ("共12", "人", False), ("第3.", "山", False),
        ("Inter-", "net", False), ("在WTO", "PO里", True), ("见A4", "b", True), ("见A", "4", True),
        ("见A4", "山", False), ("ab.", "cd", False),
    ],
)  # fmt: skip
def test_what_is_one_piece_is_not_parted(one: str, other: str, split: bool) -> None:
    assert is_split(one, other) is split


@pytest.mark.parametrize("text", ["歌。”", "。", "3。", "———"])
def test_less_than_two_characters_are_lone(text: str) -> None:
    assert is_lone(text)


@pytest.mark.parametrize("text", ["唱歌", "歌3", "12%", "WTO。", "1.5", "二○"])
def test_two_characters_are_not_lone(text: str) -> None:
    assert not is_lone(text)


def test_a_paragraph_of_one_line_cannot_end_on_a_lone_character() -> None:
    assert facts([(hand_set("歌。", start=2),)], MEASURE).lone == 0


def test_gaps_are_those_of_justified_lines() -> None:
    loose, tight, last = hand_set("山风吹过水", gap=0.25), hand_set("山风吹过水田里", gap=-0.01), hand_set("有人", gap=0.5)
    counted = facts([(loose, tight, last)], MEASURE)
    assert counted.widest == pytest.approx((-0.01, 0.25))
    assert (counted.loose, counted.tight) == (1, 1)
    assert counted.most == pytest.approx(0.25)


def test_five_lines_in_a_thousand_may_be_wider_than_the_percentile() -> None:
    sound, wide = hand_set("山风", gap=0.05), hand_set("山风", gap=0.3)
    assert facts([(*[sound] * 995, *[wide] * 5, sound)], MEASURE).nearly_most == pytest.approx(0.05)
    assert facts([(*[sound] * 994, *[wide] * 6, sound)], MEASURE).nearly_most == pytest.approx(0.3)


def test_characters_that_share_a_place_make_no_gap() -> None:
    assert Line("山风吹", (0.0, 0.0, 1.0), (0.1, 1.9), 2.0).gaps == [0.0]


@pytest.mark.parametrize(
    ("line", "uneven"),
    [
        (hand_set("山风吹过水田"), 0),
        (hand_set("山风吹过水"), 1),
        (hand_set("山风吹过水田里"), 1),
        (hand_set("山风吹过水田", start=0.1), 1),
        (Line("山风。", (0.0, 1.0, 5.5), (0.1, 5.9), 6.5), 0),
        (Line("山风。", (0.0, 1.0, 5.0), (0.1, 5.4), 6.0), 1),
        (Line("山风9", (0.0, 1.0, 5.45), (0.1, 5.97), 6.0), 0),
        (Line("山风％", (0.0, 1.0, 5.1), (0.1, 6.0), 6.1), 0),
        (Line("山风9", (0.0, 1.0, 5.2), (0.1, 5.7), 5.75), 1),
        (Line("山风·", (0.0, 1.0, 5.58), (0.1, 5.8), 5.9), 0),
        (Line("—山风吹过水", (-0.04, *map(float, range(1, 6))), (0.0, 5.9), 6.0), 0),
    ],
)
def test_an_edge_off_the_measure_is_seen(line: Line, uneven: int) -> None:
    paragraph = (hand_set("山风吹过", start=2), line, hand_set("歌唱"))
    assert facts([paragraph], MEASURE).uneven == uneven


def test_a_last_line_may_be_short_but_not_over() -> None:
    assert facts([(hand_set("山风吹过", start=2), hand_set("歌唱"))], MEASURE).uneven == 0
    assert facts([(hand_set("山风吹过", start=2), hand_set("山风吹过水田里"))], MEASURE).uneven == 1


@pytest.mark.parametrize(("comma", "stop", "hasty"), [(1.0, 1.0, False), (0.5, 0.8, False), (0.8, 0.8, True), (1.0, 0.5, True)])
def test_a_stop_gives_way_after_the_commas(comma: float, stop: float, hasty: bool) -> None:
    xs = (0.0, 1.0, 1 + comma, 2 + comma, 2 + comma + stop)
    assert is_hasty(Line("山，风。水", xs, (0.1, 4.9), 5.0)) is hasty


def test_a_question_that_is_called_out_shares_an_em() -> None:
    assert not is_hasty(Line("山？！风，水", (0.0, 1.0, 1.5, 2.0, 3.0, 4.0), (0.1, 4.9), 5.0))


@pytest.mark.parametrize(("printed", "wrong"), [("山风吹过", 0), ("山风过", 1), ("山风吹吹过", 1), ("山吹风过", 2), ("山风-吹过", 0)])
def test_what_was_lost_or_doubled_or_moved_is_told(printed: str, wrong: int) -> None:
    assert damage(["山风", "吹 过"], [(hand_set(printed),)]) == wrong


def test_nothing_is_no_fault() -> None:
    counted = facts([], MEASURE)
    assert (counted.lines, counted.most, counted.nearly_most) == (0, 0.0, 0.0)
