"""The checks of lines, on lines laid by hand: each fault is found, and sound lines have none."""

from __future__ import annotations

from collections.abc import Iterable

import pytest
from checkbench import Drawn, Strip, TypeLine, bodies, digits, edges, gaps, lineends, lone, replay, row, set_line, strip, typelines

PLAIN = Drawn({}, {}, {})
SOUND = (set_line("国家的法律国", first=True), set_line("国，家的法，律，"), set_line("“律法的国家”"), set_line("国家。", last=True))


def named(rows: Iterable[row.Row], part: str) -> row.Row:
    return next(each for each in rows if part in each.name)


def faults(line: TypeLine) -> frozenset[str]:
    return replay.faults(line, bodies.Case(), PLAIN)


@pytest.mark.parametrize("whites", [{}, {0: 50, 1: 50, 2: 50}, {0: 50, 1: 51, 2: 50}])
def test_a_line_widened_alike_is_sound(whites: dict[int, int]) -> None:
    assert faults(set_line("国家的法", whites)) == frozenset()


@pytest.mark.parametrize(
    ("text", "whites", "fault"),
    [
        ("国家的法", {0: 50, 1: 53, 2: 50}, replay.UNEVEN),
        ("国家的法", {0: 50, 2: 50}, replay.UNEVEN),
        ("国“家的法", {0: 50, 1: 50, 2: 50, 3: 50}, replay.MISPLACED),
        ("国家·的法", {0: 50, 1: 50, 2: 50, 3: 50}, replay.MISPLACED),
        ("国，家。的", {1: -500, 3: -10}, ""),
        ("国，家。的", {1: -490, 3: -10}, replay.ORDER),
        ("国）家，的", {1: -100}, ""),
        ("国）家，的", {3: -100}, replay.ORDER),
        ("国，家，的", {1: -100, 3: -100}, ""),
        ("国，家，的", {1: -100, 3: -110}, replay.UNEVEN),
        ("国，家的", {1: -500, 0: 0, 2: -20}, ""),
        ("国，家的法", {1: -100, 2: -20, 3: -20}, replay.ORDER),
        ("国，家的", {1: -100, 2: 20}, replay.BOTH),
    ],
)
def test_white_is_replayed_step_by_step(text: str, whites: dict[int, int], fault: str) -> None:
    assert faults(set_line(text, whites)) == frozenset({fault} if fault else ())


def test_a_mark_drawn_off_its_body_is_replayed_from_where_it_is_drawn() -> None:
    line = set_line("国／家的")
    moved = TypeLine(line.text, (line.xs[0], line.xs[1] - 250, *line.xs[2:]), False, False)
    assert replay.faults(moved, bodies.Case(), Drawn({"／": -250}, {}, {})) == frozenset()
    assert replay.faults(moved, bodies.Case(), PLAIN) != frozenset()


def test_sound_lines_have_no_fault() -> None:
    strips = strip(6, SOUND)
    made = [*replay.rows(strips, PLAIN), *lone.rows(strips, strips), *gaps.rows(strips, strips)]
    assert [each.name for each in made if each.met is False and "first fit" not in each.name] == []


@pytest.mark.parametrize(("text", "loose"), [("国家的法", 0), ("国家的法律", 1)])
def test_loose_lines_are_shared_out_over_justified_lines_only(text: str, loose: int) -> None:
    line = set_line(text, {0: 101} if loose else {0: 100})
    last = set_line("国家", {0: 300}, last=True)
    shown = named(gaps.rows(strip(13, (line, last)), strip(13, (line, last))), "no gap over")
    assert shown.figures == ("0.00 %" if loose else "100.00 %",)
    assert shown.met is not bool(loose)


def test_cost_grows_with_the_square_of_gaps_and_of_the_share_squeezed() -> None:
    case = bodies.Case()
    full, short, shorter = (gaps.cost(set_line("国家的法律国家的法律国"[:count]), 11, case) for count in (11, 10, 9))
    assert full == 0
    assert short == pytest.approx(100 * (1000 / 9 / 100) ** 2)
    assert shorter > 4 * short
    assert gaps.cost(set_line("国，家，的"), 4, case) == 25
    assert gaps.cost(set_line("国，家，的，法"), 6, case) == pytest.approx(25 * (2 / 3) ** 2)
    assert gaps.cost(set_line("国，家的"), 3, case) > 1000
    assert gaps.cost(set_line("国家", last=True), 11, case) == 0


def broken(*texts: str) -> dict[int, Strip]:
    ends = len(texts) - 1
    return strip(6, tuple(TypeLine(text, tuple(range(0, 1000 * len(text), 1000)), not at, at == ends) for at, text in enumerate(texts)))


@pytest.mark.parametrize(("texts", "wrong"), [(("国家", "法律"), 0), (("国家", "，法律"), 1), (("国“", "法律"), 1), (("国1", "2律"), 1)])
def test_forbidden_breaks_are_counted(texts: tuple[str, ...], wrong: int) -> None:
    assert len(lineends._broken(broken(*texts)[6])) == wrong


@pytest.mark.parametrize(
    ("texts", "copy", "read"),
    [
        (("看In-", "ternet好"), "看Internet好", ["看In", "ternet好"]),
        (("看CD-", "ROM好"), "看CD-ROM好", ["看CD-", "ROM好"]),
        (("看Inter-", "net好"), "看Internet好", ["看Inter", "net好"]),
    ],
)
def test_a_hyphen_that_the_copy_has_not_is_left_out(texts: tuple[str, ...], copy: str, read: list[str]) -> None:
    assert [line.text for line in typelines._copied(broken(*texts)[6].paragraphs[0], copy)] == read


@pytest.mark.parametrize(("texts", "wrong"), [(("看In-", "ternet"), 0), (("看I-", "nternet"), 1), (("看Intern-", "et"), 1)])
def test_a_word_is_parted_only_by_a_hyphen_with_letters_enough(texts: tuple[str, ...], wrong: int) -> None:
    lines = tuple(typelines._copied(broken(*texts)[6].paragraphs[0], "看Internet"))
    assert len(lineends._broken(Strip(6, (lines,)))) == wrong


@pytest.mark.parametrize(("last", "cure"), [("的。", "cut 1 or add 1"), ("——", "cut 1 or add 2"), ("法律", ""), ("38", "")])
def test_a_lone_character_is_listed_with_its_cure(last: str, cure: str) -> None:
    assert [text.rpartition(" : ")[2] for text in lone.lone(broken("国家", last)[6])] == ([cure] if cure else [])


def edge(line: TypeLine, name: str) -> row.Row:
    return named(edges.rows(strip(4, (line, set_line("国", last=True))), PLAIN), name)


def test_marks_at_the_ends_of_a_line_take_half_an_em() -> None:
    assert edge(set_line("国家的，", {0: 250, 1: 250}), "line end: farthest").figures == ("0.000",)
    assert edge(set_line("国家的，"), "line end: farthest").figures == ("0.500",)
    assert edge(set_line("国家的，", {0: 265, 1: 265}), "trimmed").figures == ("1",)
    assert edge(set_line("“国家的”"), "line start: farthest").met


def test_ink_outside_the_column_is_seen() -> None:
    assert edge(set_line("国家的，", {0: 250, 1: 250}), "ink outside").met
    assert not edge(set_line("国家的，", {0: 500, 1: 500}), "ink outside").met


@pytest.mark.parametrize(
    ("line", "measure", "on_grid"),
    [
        (set_line("今年12月，好"), 6, True), (set_line("今年7月好好"), 6, False), (set_line("今年12月好", last=True), 9, True),
        (set_line("国家", first=True), 4, True), (set_line("今年12月好"), 9, False), (set_line("国》，家国"), 6, False),
        (set_line("“国家的”"), 4, False),
    ],
)  # fmt: skip
def test_only_lines_of_whole_ems_are_held_to_the_grid(line: TypeLine, measure: int, on_grid: bool) -> None:
    assert digits.keeps_grid(line, measure, bodies.Case()) is on_grid


@pytest.mark.parametrize(("whites", "off"), [({}, 0), ({0: 15}, 15), ({1: -20}, 20)])
def test_a_piece_off_the_grid_is_measured(whites: dict[int, int], off: int) -> None:
    assert digits.astray(set_line("今年12月", whites), bodies.Case(), PLAIN) == off
