"""Flow: a story through slots; every line as wide as its slot, nothing lost, nothing parted that belongs together."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from plainface import EM, SOURCE

from layout.galley import Slot
from layout.issue import Kind, Paragraph, Story, Words
from layout.typeset.compose import Compositor


def text(copy: str, kind: Kind = Kind.TEXT) -> Paragraph:
    return Paragraph(kind, (Words(copy),), SOURCE)


def story(*body: Paragraph, dropcap: bool = False) -> Story:
    return Story("s", SOURCE, ("人民法院",), body=body, dropcap=dropcap)


def legs(*widths: list[int]) -> tuple[Slot, ...]:
    """A leg for each list of widths in ems."""
    return tuple(Slot(leg, row, wide * EM) for leg, rows in enumerate(widths) for row, wide in enumerate(rows))


def wide(compositor: Compositor, copy: Story, slots: tuple[Slot, ...]) -> list[tuple[int, int]]:
    """Slot and width in ems of every line."""
    return [(slot, line.width // EM) for slot, line in compositor.flow(copy, slots).lines]


def test_each_line_is_as_wide_as_its_slot(compositor: Compositor) -> None:
    found = wide(compositor, story(text("法" * 62)), legs([9, 9, 9, 17, 17, 17]))
    assert found == [(0, 9), (1, 9), (2, 9), (3, 17), (4, 17), (5, 3)]


def test_slots_of_one_width_hold_the_galley_line_by_line(compositor: Compositor) -> None:
    copy = story(text("法" * 50), text("题目", Kind.SUBHEAD), text("院" * 70), text("甲" * 33))
    galley = compositor.galley(copy, 17 * EM)
    flow = compositor.flow(copy, legs([17] * 40))
    assert [line for _, line in flow.lines] == [line for block in galley.blocks for line in block.settings[0].lines]
    assert (flow.over, flow.white, flow.left) == ((), 0, 40 - galley.rows)


def test_what_finds_no_slot_is_over(compositor: Compositor) -> None:
    flow = compositor.flow(story(text("法" * 60)), legs([9, 9]))
    assert "".join(line.text for _, line in flow.lines) + "".join(line.text for line in flow.over) == "法" * 60
    assert len(flow.lines) == 2


def test_the_last_line_of_a_paragraph_does_not_open_a_leg(compositor: Compositor) -> None:
    slots = legs([17, 17, 17], [17] * 6)
    assert [slot for slot, _ in wide(compositor, story(text("法" * 60)), slots)] == [0, 1, 3, 4]
    assert compositor.flow(story(text("法" * 60)), slots).white == 1


def test_a_paragraph_pushed_to_the_next_leg_takes_the_widths_there(compositor: Compositor) -> None:
    found = wide(compositor, story(text("法" * 55)), legs([17, 17, 17], [9] * 9))
    assert found == [(0, 17), (1, 17), (3, 9), (4, 9), (5, 5)]


def test_a_subhead_takes_its_two_lines_along(compositor: Compositor) -> None:
    copy = story(text("法" * 45), text("题目", Kind.SUBHEAD), text("院" * 60))
    found = compositor.flow(copy, legs([17] * 6, [17] * 9))
    (subhead,) = [slot for slot, line in found.lines if line.text == "题目"]
    assert subhead == 6


def test_a_subhead_stands_in_rows_of_one_width(compositor: Compositor) -> None:
    copy = story(text("法" * 20), text("题目", Kind.SUBHEAD), text("院" * 60))
    slots = legs([9, 9, 9, 9, 17, 17, 17, 17, 17, 17, 17])
    (subhead,) = [slot for slot, line in compositor.flow(copy, slots).lines if line.text == "题目"]
    assert slots[subhead].width == slots[subhead + 1].width == 17 * EM


def test_a_table_waits_for_rows_of_one_width(compositor: Compositor) -> None:
    table = Paragraph(Kind.TABLE, (), SOURCE, rows=(("甲", "乙"), ("1", "2"), ("3", "4")))
    slots = legs([9, 9, 17, 17, 17, 17, 17])
    flow = compositor.flow(story(text("法" * 5), table), slots)
    assert [slot for slot, _ in flow.lines] == [0, 2, 3, 4]
    assert flow.white == 1


def test_a_credit_shares_the_last_line_where_its_slot_has_room(compositor: Compositor) -> None:
    copy = story(text("法" * 25), text("（记者 张三）", Kind.CREDIT))
    shared = compositor.flow(copy, legs([9, 17, 17, 17]))
    assert [line.text for _, line in shared.lines][-1].endswith("（记者 张三）")
    assert len(compositor.flow(copy, legs([9, 9, 9, 9, 9])).lines) == 4


def test_a_cap_needs_rows_of_one_width(compositor: Compositor) -> None:
    copy = story(text("法" * 80), dropcap=True)
    capped = compositor.flow(copy, legs([17] * 12)).lines[0][1]
    bare = compositor.flow(copy, legs([17, 9, 9, 9] + [17] * 12)).lines[0][1]
    assert capped.runs[0].size > EM
    assert max(run.size for run in bare.runs) == EM


@settings(max_examples=40)
@given(
    lengths=st.lists(st.integers(1, 90), min_size=1, max_size=5),
    rows=st.lists(st.lists(st.sampled_from([6, 9, 11, 17]), min_size=1, max_size=12), min_size=1, max_size=4),
)
def test_no_character_is_lost_and_no_slot_taken_twice(compositor: Compositor, lengths: list[int], rows: list[list[int]]) -> None:
    copy = story(*(text("法" * n) for n in lengths))
    slots = legs(*rows)
    flow = compositor.flow(copy, slots)
    texts = [line.text for _, line in flow.lines] + [line.text for line in flow.over]
    assert "".join(texts) == "法" * sum(lengths)
    taken = [slot for slot, _ in flow.lines]
    assert taken == sorted(set(taken))
    assert all(line.width <= slots[slot].width for slot, line in flow.lines)
    assert flow.white + flow.left + sum(line.depth for _, line in flow.lines) == len(slots)


@pytest.mark.parametrize("count", [1, 2, 3])
def test_equal_slots_get_the_same_answer(compositor: Compositor, count: int) -> None:
    copy = story(text("法" * 50))
    assert compositor.flow(copy, legs([9] * count)) is compositor.flow(copy, legs([9] * count))
