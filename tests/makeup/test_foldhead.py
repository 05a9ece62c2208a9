"""Heads across the fold: every line parted between two characters, none of them in the white."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from layout.finding import Source
from layout.galley import Head, HeadLine, Line, Run
from layout.makeup.foldhead import in_the_fold, parted_after, unfolded

SIDE, FOLD, EM = 1000, 115, 50
SPAN = 2 * SIDE - EM


def run(text: str, x: int = 0) -> Run:
    """Characters of one em, one after the other."""
    return Run("plain", EM, "black", tuple(map(ord, text)), tuple(n * EM for n in range(len(text))), tuple(text), x)


def head(*lines: str, part: str = "headline") -> Head:
    """Lines centred over a span that is an em less than two pages."""
    made = tuple(
        HeadLine(Line((run(text, (SPAN - EM * len(text)) // 2),), EM * len(text), Source("copy/a.md")), 0, 60 * (n + 1), part)
        for n, text in enumerate(lines)
    )
    return Head(SPAN, made, 60 * len(lines), 3, EM, len(lines), 0)


def places(line: HeadLine) -> list[tuple[int, str]]:
    return [(line.x + run.x + x, text) for run in line.line.runs for x, text in zip(run.xs, run.texts, strict=True)]


LINES = st.text("甲乙丙丁，。、“”（） 12ab", min_size=1, max_size=(SPAN // EM) - 1)


@given(LINES, st.sampled_from(["kicker", "headline", "deck", "byline"]))
def test_no_character_is_lost_and_none_leaves_the_pages(text: str, part: str) -> None:
    (line,) = unfolded(head(text, part=part), SIDE, FOLD).lines
    assert line.line.text == text
    xs = [x for x, _ in places(line)]
    assert xs == sorted(xs)
    assert xs[0] >= 0
    assert xs[-1] + EM <= 2 * SIDE + FOLD


@given(st.text("甲乙丙丁戊己，。、 ", min_size=2, max_size=(SPAN // EM) - 1), st.sampled_from(["kicker", "headline", "deck", "byline"]))
def test_no_character_stands_in_the_fold(text: str, part: str) -> None:
    opened = unfolded(head(text, part=part), SIDE, FOLD)
    if opened.lines[0].line.width == EM * len(text) and opened.lines[0].line.width > SIDE:
        return  # marks alone, which no place parts
    assert in_the_fold(opened, SIDE, FOLD) == ""
    for x, char in places(opened.lines[0]):
        assert char.isspace() or x + EM <= SIDE or x >= SIDE + FOLD


def test_a_pause_is_the_place_to_part() -> None:
    opened = unfolded(head("守一条街的烟火　护一座城的夜色啊"), SIDE, FOLD)
    assert parted_after(opened, SIDE, FOLD) == ("守一条街的烟火",)
    after = next(x for x, char in places(opened.lines[0]) if char == "护")
    assert after == SIDE + FOLD


def test_a_figure_is_not_torn() -> None:
    opened = unfolded(head("警情下降1234567890起以上"), SIDE, FOLD)
    (before,) = parted_after(opened, SIDE, FOLD)
    assert before in {"警情下降", "警情下降1234567890"}


def test_a_short_byline_stands_on_the_left_page_and_so_does_a_deck_without_a_pause() -> None:
    for text, part in (("本报记者 方小禾", "byline"), ("夜市开市一百天", "deck")):
        opened = unfolded(head(text, part=part), SIDE, FOLD)
        assert all(x + EM <= SIDE for x, _ in places(opened.lines[0]))
        assert parted_after(opened, SIDE, FOLD) == ()
    assert parted_after(unfolded(head("王成国讲话 李占国主持", part="deck"), SIDE, FOLD), SIDE, FOLD) == ("王成国讲话",)


def test_every_line_of_a_head_is_parted_by_itself() -> None:
    opened = unfolded(head("加装电梯难在哪里", "邻里议事会上见"), SIDE, FOLD)
    assert len(parted_after(opened, SIDE, FOLD)) == 2
    assert opened.span == 2 * SIDE + FOLD
