"""How type stands in a vertical line: forms, ways and places, of the plain face and of two real ones."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from importlib import resources
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from plainface import EM, SOURCE, make_book

from layout.assets import Assets, Cast, Face
from layout.galley import Line, Run, Way
from layout.typeset.cabinet import Cabinet
from layout.typeset.casting import cast
from layout.typeset.justify import Measure, set_line
from layout.typeset.mojikumi import Stick, space
from layout.typeset.shaper import Shaper
from layout.typeset.upright import Tickets, fixed

SONG = ("pylopdf_fonts_zh_cn", "NotoSerifSC-Regular.otf", ())
HEI = ("justmytype_intl_cjk", "fonts/ofl/notosanssc/NotoSansSC[wght].ttf", (("wght", 700),))


@cache
def real(name: str, half_digits: bool = True) -> Cabinet:
    """The plain house set in one real face."""
    package, file, axes = {"song": SONG, "hei": HEI}[name]
    face = Face(name, name, 400, (resources.files(package) / file).read_bytes(), axes=axes)
    casts = tuple(Cast(role, name, (name,), False) for role in ("song", "hei"))
    book = make_book()
    book = replace(book, typography=replace(book.typography, half_digits=half_digits))
    return Cabinet(book, Assets((face,), casts, lambda _: b"", tuple))


def shaper(name: str) -> Shaper:
    return real(name).chain("song").shapers[0]


def stood(text: str, cabinet: Cabinet) -> tuple[Tickets, Stick]:
    tickets = Tickets(cabinet)
    sorts = tickets.stand(cast([(text, cabinet.styled("body"))], tidy=False))
    return tickets, fixed(space(sorts, EM, cabinet.book.typography))


def down(text: str, cabinet: Cabinet) -> Line:
    """A text set as one vertical line in a column at 0."""
    tickets, stick = stood(text, cabinet)
    return tickets.redeem(set_line(stick, (0, len(stick.sorts)), Measure(0), SOURCE))


def ink(run: Run, name: str) -> tuple[int, int, int, int]:
    """Left, top, right and bottom of the ink of a run's first glyph in its column, thousandths of an em."""
    extents = shaper(name).font.get_glyph_extents(run.glyphs[0])
    x, y = run.x * 1000 // EM, run.y * 1000 // EM
    return x + extents.x_bearing, y - extents.y_bearing, x + extents.x_bearing + extents.width, y - extents.y_bearing - extents.height


def ways(line: Line) -> list[tuple[str, Way]]:
    return [(run.text, run.way) for run in line.runs]


# ---- forms ---------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["song", "hei"])
@pytest.mark.parametrize("mark", list("“‘《〈（【〔［｛「『"))
def test_opening_marks_stand_at_the_foot_of_their_body(mark: str, name: str) -> None:
    (run,) = down(f"国{mark}", real(name)).runs
    left, top, right, bottom = ink(replace(run, glyphs=run.glyphs[1:], y=run.y + run.xs[1]), name)
    assert 1500 <= top < bottom <= 2000
    assert 0 <= left < right <= 1000


@pytest.mark.parametrize("name", ["song", "hei"])
@pytest.mark.parametrize("mark", list("”’》〉）】〕］｝」』，、。"))
def test_closing_marks_and_pauses_stand_at_the_head_of_theirs(mark: str, name: str) -> None:
    (run,) = down(f"国{mark}国", real(name)).runs
    left, top, right, bottom = ink(replace(run, glyphs=run.glyphs[1:], y=run.y + run.xs[1]), name)
    assert 1000 <= top < bottom <= 1500
    assert 0 <= left < right <= 1000
    assert mark not in "，、。" or left >= 500  # at the upper right (CLREQ)


@pytest.mark.parametrize("name", ["song", "hei"])
@pytest.mark.parametrize(("mark", "form"), list(zip("“”‘’", "﹃﹄﹁﹂", strict=True)))
def test_quotation_marks_take_the_corner_forms_of_the_standard(mark: str, form: str, name: str) -> None:
    """GB/T 15834—2011 5.2.3."""
    run = down(f"国{mark}国", real(name)).runs[0]
    assert run.glyphs[1] == shaper(name).font.get_nominal_glyph(ord(form))
    assert run.text == f"国{mark}国"


@pytest.mark.parametrize("name", ["song", "hei"])
@pytest.mark.parametrize("mark", ["——", "……", "～", "—", "·", "–"])
def test_dashes_and_dots_stand_on_the_axis(mark: str, name: str) -> None:
    """GB/T 15834—2011 5.2.2."""
    run = down(f"国{mark}国", real(name)).runs[0 if mark in "——……～" else 1]
    at = run.texts.index(mark[0]) if mark not in run.texts else run.texts.index(mark)
    if run.way is Way.TURNED:
        extents = shaper(name).font.get_glyph_extents(run.glyphs[at])
        middle = run.x * 1000 // EM + extents.y_bearing + extents.height // 2
    else:
        left, _, right, _ = ink(replace(run, glyphs=run.glyphs[at:]), name)
        middle = (left + right) // 2
    assert middle == pytest.approx(500, abs=12)


def test_a_pair_of_dashes_is_one_piece_of_two_ems() -> None:
    line = down("破——省……完", real("song"))
    assert line.width == 7 * EM
    assert line.text == "破——省……完"


def test_a_face_without_forms_moves_its_pauses_to_the_upper_right(cabinet: Cabinet) -> None:
    comma = next(run for run in down("国，国", cabinet).runs if "，" in run.text)
    assert comma.way is Way.DOWN
    assert comma.x == EM // 2


def test_a_face_without_forms_turns_its_brackets(cabinet: Cabinet) -> None:
    assert ways(down("国（国", cabinet)) == [("国", Way.DOWN), ("（", Way.TURNED), ("国", Way.DOWN)]


# ---- ways ----------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("国国国", [("国国国", "down")]),
        ("第5版", [("第", "down"), ("5", "down"), ("版", "down")]),
        ("共12人", [("共", "down"), ("12", "across"), ("人", "down")]),
        ("共120人", [("共", "down"), ("120", "turned"), ("人", "down")]),
        ("2024年", [("2024", "turned"), ("年", "down")]),
        ("约3.5%了", [("约", "down"), ("3.5%", "turned"), ("了", "down")]),
        ("约30%了", [("约", "down"), ("30", "across"), ("%", "down"), ("了", "down")]),
        ("¥9元", [("¥", "down"), ("9", "down"), ("元", "down")]),
        ("¥900元", [("¥900", "turned"), ("元", "down")]),
        ("A股", [("A", "down"), ("股", "down")]),
        ("在New York住", [("在", "down"), ("New York", "turned"), ("住", "down")]),
        ("1.国", [("1.", "turned"), ("国", "down")]),
        ("甲 乙", [("甲 乙", "down")]),
        ("用iPhone 15拍", [("用", "down"), ("iPhone 15", "turned"), ("拍", "down")]),
        ("重5 kg", [("重", "down"), ("5 kg", "turned")]),
        ("It is a fact", [("It is a fact", "turned")]),
        ("12\u3000App", [("12", "across"), ("\u3000", "down"), ("App", "turned")]),
        ("A+级", [("A+", "turned"), ("级", "down")]),
        ("2×3", [("2", "down"), ("×", "down"), ("3", "down")]),
        ("5–8月", [("5–8", "turned"), ("月", "down")]),
    ],
)
def test_ways(text: str, expected: list[tuple[str, str]]) -> None:
    assert ways(down(text, real("song"))) == expected


def test_two_digits_share_an_em_in_the_middle_of_the_column() -> None:
    line = down("共12人", real("song"))
    number = line.runs[1]
    assert line.width == 3 * EM
    assert number.y == EM + EM * 88 // 100
    left, right = number.x, number.x + number.xs[-1] + EM // 2
    assert abs(left + right - EM) <= EM // 50


def test_digits_wider_than_half_an_em_are_squeezed_into_it() -> None:
    number = down("共12人", real("song", half_digits=False)).runs[1]
    assert 850 < number.scale < 1000
    assert number.xs[-1] * 2 <= EM + 2


@pytest.mark.parametrize(("text", "ems"), [("？！", 1), ("！！！", 2), ("？！？！", 2)])
def test_question_and_exclamation_marks_pair_side_by_side(text: str, ems: int) -> None:
    """GB/T 15834—2011 5.1.2."""
    line = down(text, real("song"))
    assert (line.width, line.text) == (ems * EM, text)
    assert line.runs[0].way is Way.ACROSS
    assert line.runs[0].xs[0] < line.runs[0].xs[1]


def test_turned_type_lies_with_its_em_box_on_the_column() -> None:
    word = down("在App里", real("song")).runs[1]
    assert (word.way, word.x, word.y) == (Way.TURNED, EM * 12 // 100, EM)


# ---- widths and lines ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("mark", list("：；？！"))
@pytest.mark.parametrize("text", ["国{}国", "国{}", "国{}”", "《国》{}“国”", "国{}（国"])
def test_four_marks_keep_their_em_in_every_company(text: str, mark: str) -> None:
    """CLREQ #h-punctuation_adjustment_space."""
    _, stick = stood(text.format(mark), real("song"))
    at = next(i for i, sort in enumerate(stick.sorts) if sort.text == mark)
    assert stick.widths[at] == stick.heads[at] == stick.tails[at] == EM
    assert stick.rooms[at] == 0


@pytest.mark.parametrize(
    ("text", "ems"),
    [("国》，国", "3.5"), ("国，“国", "3.5"), ("国。", "1.5"), ("《国", "1.5"), ("国：“国", "3.5"), ("国？”国", "4"), ("（“国”）", "3")],
)
def test_other_marks_give_way_as_they_do_across(text: str, ems: str) -> None:
    _, stick = stood(text, real("song"))
    assert stick.natural(0, len(stick.sorts)) * 2 == int(float(ems) * 2) * EM
    if not set(text) & set("：；？！"):
        across = space(cast([(text, real("song").styled("body"))]), EM, make_book().typography)
        assert (stick.widths, stick.heads, stick.tails, stick.breaks) == (across.widths, across.heads, across.tails, across.breaks)


ALPHABET = st.text(st.sampled_from("国中法院一二，。、：；？！“”《》（）…—·～ 0123456789ABab%℃\u3000"), min_size=1, max_size=40)


@given(ALPHABET)
def test_no_character_is_lost_and_none_overtakes_another(text: str) -> None:
    tickets, stick = stood(f"国{text}国", real("song"))
    line = tickets.redeem(set_line(stick, (0, len(stick.sorts)), Measure(0), SOURCE))
    assert line.text == "".join(sort.text for sort in stick.sorts)
    assert line.text == "".join(sort.text for sort in cast([(f"国{text}国", real("song").styled("body"))], tidy=False))
    tops = [run.y + (x if run.way is not Way.ACROSS else 0) for run in line.runs for x in run.xs]
    bodies = [run.y - (0 if run.way is Way.TURNED else EM * 88 // 100) for run in line.runs]
    assert all(a <= b + EM // 2 for a, b in pairwise(bodies))
    assert max(tops, default=0) <= line.width + EM


@given(ALPHABET, st.integers(2, 12))
def test_a_justified_line_is_as_long_down_as_it_is_across(text: str, lack: int) -> None:
    tickets, stick = stood(f"国国国{text}国国", real("song"))
    natural = stick.natural(0, len(stick.sorts))
    made = set_line(stick, (0, len(stick.sorts)), Measure(natural + lack * EM // 10), SOURCE)
    assert tickets.redeem(made).width == made.width
    assert {run.face for run in tickets.redeem(made).runs} == {"song"}


def test_type_that_holds_no_ticket_is_laid_beside_the_line() -> None:
    tickets = Tickets(real("song"))
    note = Run("song", EM, "black", (1,), (0,), ("注",), x=3 * EM, y=-EM)
    made = tickets.redeem(Line((note,), EM, SOURCE), x=EM).runs[0]
    assert (made.way, made.x, made.y, made.face) == (Way.TURNED, 2 * EM + EM * 12 // 100, 3 * EM, "song")


def test_readings_and_dots_stand_on_the_right() -> None:
    """GB/T 15834—2011 5.2.5; CLREQ, ruby positioning."""
    sort, plain = cast([("国民", real("song").styled("body"))])
    over = Run("song", EM // 2, "black", (1, 2), (0, EM), ("", ""), x=0, y=-EM)
    under = Run("song", EM, "black", (3,), (0,), ("",), x=EM // 4, y=EM * 66 // 100)
    tickets = Tickets(real("song"))
    sorts = tickets.stand([replace(sort, over=over, under=under, width=2 * EM), plain])
    stick = fixed(space(sorts, EM, make_book().typography))
    line = tickets.redeem(set_line(stick, (0, 2), Measure(0), SOURCE))
    han, reading, dot = line.runs
    assert (line.width, han.text) == (3 * EM, "国民")
    assert han.y == EM // 2 + EM * 88 // 100  # in the middle of its reading
    assert (reading.way, reading.x, reading.y) == (Way.TURNED, EM * 112 // 100, 0)
    assert (dot.way, dot.x, dot.y) == (Way.TURNED, EM * 146 // 100 - EM * 66 // 100, EM // 4)


def test_flattened_type_keeps_its_breadth() -> None:
    tickets, stick = stood("国12日App", real("song"))
    set_ = set_line(stick, (0, len(stick.sorts)), Measure(0), SOURCE)
    made = tickets.redeem(replace(set_, runs=tuple(replace(run, scale=850) for run in set_.runs)))
    han, number, _, word = made.runs
    assert (han.size, han.scale) == (EM * 850 // 1000, 1176)
    assert (number.size, number.scale) == (EM * 850 // 1000, 1176)
    assert (word.size, word.scale) == (EM, 850)
