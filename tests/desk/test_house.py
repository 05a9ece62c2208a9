"""house.yaml becomes the stylebook."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from layout.desk.complaints import Complaints
from layout.desk.house import read_house
from layout.issue import Weight
from layout.stylebook import Align, Kinsoku, Stylebook
from layout.units import mm, sp

Spoil = Callable[..., list[str]]

SAMPLE = Path(__file__).parents[2] / "issues" / "house.yaml"


def book_of(text: str, folder: Path) -> Stylebook:
    path = folder / "house.yaml"
    path.write_text(text, "utf-8")
    complaints = Complaints()
    house = read_house(path, "house.yaml", complaints)
    complaints.settle()
    assert house
    return house.book


def test_sample_house() -> None:
    complaints = Complaints()
    house = read_house(SAMPLE, "house.yaml", complaints)
    assert house
    assert not complaints.findings
    book = house.book
    assert (book.grid.page_width, book.grid.area.width, book.grid.area.y) == (mm(390), mm(350), mm(26))
    assert abs(book.grid.area.x - mm(20)) <= 1
    assert round(book.grid.em / sp(1), 2) == 9.27
    assert book.style("quote").leading == 2 * book.grid.row
    assert book.style("body").size == book.grid.em
    assert book.style("caption").align is Align.JUSTIFY
    assert book.ink("red").cmyk == (0, 1000, 900, 0)
    assert book.ladder(Weight.LEAD, 5).sizes[0] > book.ladder(Weight.MINOR, 5).sizes[0]
    heavy = {role.name: role for role in book.roles}["song-heavy"]
    assert [(w.family, w.weight) for w in heavy.chain] == [("Noto Serif SC", 900), ("Noto Serif SC", 400), ("Noto Sans SC", 900)]
    assert [w.embolden > 0 for w in heavy.chain] == [False, True, False]
    assert (book.typography.kinsoku, book.typography.phrases[0]) == (Kinsoku.GB, "执行难")
    assert (book.condition.ppi_stop, book.condition.ppi_aim, book.makeup.measure_most) == (100, 200, 24)
    assert book.furniture.masthead_strip[0] == "新闻热线:{hotline}"
    assert dict(book.fields)["post"] == "31-25"


def test_a_name_is_enough(tmp_path: Path) -> None:
    book = book_of("name: 试报\n", tmp_path)
    assert book.grid.columns == 6
    assert book.style("headline").role == "song-heavy"
    assert book.makeup.demerit("butting") == 80
    assert book.fields == ()
    assert "{" not in book.furniture.folio_left.replace("{page}", "")


def test_blocks_are_joined_key_by_key(tmp_path: Path) -> None:
    book = book_of("name: 试报\ngrid: {columns: 4}\nstyles: {body: {indent: 0}}\nmakeup: {demerits: {butting: 99}}\n", tmp_path)
    assert (book.grid.columns, book.grid.rows) == (4, 116)
    assert (book.style("body").indent, book.style("body").role) == (0, "song")
    assert (book.makeup.demerit("butting"), book.makeup.demerit("cut")) == (99, 40)


def test_a_house_may_name_its_own_facts(tmp_path: Path) -> None:
    book = book_of("name: 试报\nfields: {price: 1.00元}\nfurniture: {folio: {right: '{price}'}}\n", tmp_path)
    assert (book.furniture.folio_right, dict(book.fields)) == ("{price}", {"price": "1.00元"})


# house.yaml, and what is said of it.
HOUSES = [
    ("grid: {}\n", "../house.yaml:1: “name” is missing"),
    ("name: 试报\ngird: {}\n", "../house.yaml:2: unknown key “gird”; did you mean “grid”?"),
    ("name: 试报\ngrid: {columns: six}\n", "../house.yaml:2: columns: “six” is not a whole number"),
    ("name: 试报\ngrid:\n  top: 2em\n", "../house.yaml:3: top: “2em”: em has no meaning here; write mm or pt"),
    ("name: 试报\ngrid:\n  bleed: 3 millimetres\n",
     "../house.yaml:3: bleed: “3 millimetres” is not a length; write a number and one of pt mm cm in 级 em rows, or a 号 such as 小五"),
    ("name: 试报\ngrid:\n  bleed: -3mm\n", "../house.yaml:3: bleed: “-3mm” is too small"),
    ("name: 试报\ngrid:\n  area: [400mm, 500mm]\n", "../house.yaml:3: the type area does not fit on the page"),
    ("name: 试报\ngrid:\n  page: [390mm]\n", "../house.yaml:3: “page” has too few values"),
    ("name: 试报\nstyles:\n  body: {size: 0pt}\n", "../house.yaml:3: size: “0pt” is too small"),
    ("name: 试报\ncondition:\n  ppi: {stop: 200}\n", "../house.yaml:3: ppi: stop, warn and aim must rise"),
    ("name: 试报\nmakeup:\n  legs: {least: 70}\n", "../house.yaml:3: legs: the least is more than the most"),
    ("name: 试报\nfurniture:\n  masthead: {rows: 116}\n", "../house.yaml:3: rows: the masthead takes the whole page"),
    ("name: 试报\nstyles:\n  boddy: {role: song, size: 9pt}\n", "../house.yaml:3: unknown style “boddy”; did you mean “body”?"),
    ("name: 试报\nstyles:\n  body: {role: snog}\n", "../house.yaml:3: unknown role “snog”; did you mean “song”?"),
    ("name: 试报\nstyles:\n  body:\n    ink: blakc\n", "../house.yaml:4: unknown ink “blakc”; did you mean “black”?"),
    ("name: 试报\nstyles:\n  body: {align: middle}\n", "../house.yaml:3: align: “middle” is not one of justify, left, centre, right"),
    ("name: 试报\nheads:\n  - {weight: laed, columns: [1], role: kai, sizes: [9pt], kicker: 9pt, deck: 9pt, lines: 1}\n",
     "../house.yaml:3: weight: “laed” is not one of lead, major, minor, brief; did you mean “lead”?"),
    ("name: 试报\nheads:\n  - {weight: lead, columns: [1], role: kaii, sizes: [9pt], kicker: 9pt, deck: 9pt, lines: 1}\n",
     "../house.yaml:3: unknown role “kaii”; did you mean “kai”?"),
    ("name: 试报\nheads:\n  - {weight: lead, columns: [1], role: kai, sizes: [9pt], kicker: 9pt, deck: 9pt, lines: 1}\n",
     "../house.yaml:2: no head sizes for weight major"),
    ("name: 试报\ninks: {black: [0, 0, 0, 101]}\n", "../house.yaml:2: black: 101 is too much; the most is 100"),
    ("name: 试报\ninks: {black: [0, 0, 0]}\n", "../house.yaml:2: “black” has too few values"),
    ("name: 试报\nroles: {song: []}\n", "../house.yaml:2: role “song” names no face"),
    ("name: 试报\ntypography: {kinsoku: hard}\n", "../house.yaml:2: kinsoku: “hard” is not one of none, basic, gb, strict"),
    ("name: 试报\ntypography: {half_digits: perhaps}\n", "../house.yaml:2: half_digits: “perhaps” is not true or false"),
    ("name: 试报\nfurniture:\n  folio:\n    right: 编辑:{editr}\nfields: {editor: 甲}\n",
     "../house.yaml:4: unknown field “editr”; did you mean “editor”?"),
    ("name: 试报\nfurniture:\n  folio:\n    right: '{page'\n", "../house.yaml:4: “{page”: each { needs its }"),
    ("name: 试报\nfurniture:\n  folio:\n    right: '{page:02}'\n",
     "../house.yaml:4: “{page:02}”: write {page} alone between the braces"),
    ("name: 试报\ncondition:\n  profile: newsprint-tr02.icc\n",
     "../house.yaml:3: profile: there is no file “newsprint-tr02.icc”; did you mean “newsprint-tr002.icc”?; "
     "shipped with broadsheet: newsprint-tr002.icc"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "said"), HOUSES)
def test_bad_house(spoil: Spoil, text: str, said: str) -> None:
    assert said in spoil(house=text)


def test_no_does_not_mean_the_word_no(tmp_path: Path) -> None:
    assert book_of("name: 试报\ntypography: {half_digits: no}\n", tmp_path).typography.half_digits is False
