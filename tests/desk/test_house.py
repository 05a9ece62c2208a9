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
    assert book.makeup.demerit("butting") == 500
    assert book.fields == ()
    assert "{" not in book.furniture.folio_left.replace("{page}", "")


def test_blocks_are_joined_key_by_key(tmp_path: Path) -> None:
    book = book_of("name: 试报\ngrid: {columns: 4}\nstyles: {body: {indent: 0}}\nmakeup: {demerits: {butting: 99}}\n", tmp_path)
    assert (book.grid.columns, book.grid.rows) == (4, 116)
    assert (book.style("body").indent, book.style("body").role) == (0, "song")
    assert (book.makeup.demerit("butting"), book.makeup.demerit("cut")) == (99, 120)


def test_what_may_go_and_who_may_step_is_the_houses_choice(tmp_path: Path) -> None:
    assert (book_of("name: 试报\n", tmp_path).makeup.modules, book_of("name: 试报\n", tmp_path).makeup.steps) == (("quote",), False)
    own = book_of("name: 试报\nmakeup: {modules: [quote, subhead], steps: true}\n", tmp_path).makeup
    assert (own.modules, own.steps) == (("quote", "subhead"), True)


def test_frames_are_read_with_their_kinds(tmp_path: Path) -> None:
    own = "frames:\n  粗线: {rules: [2pt]}\nmakeup: {boxed: {brief: 粗线, filler: none, picture: 正线}}\n"
    book = book_of(f"name: 试报\n{own}", tmp_path)
    assert book.makeup.boxes == (("brief", "粗线"), ("picture", "正线"), ("index", "眉线"))
    assert book.makeup.boxed == ("brief", "picture", "index", "box")
    assert book.border("brief").rules == (sp(2),)
    assert book.border("box", "文武线").rules == (sp("1.25"), sp("0.25"))
    assert book.border("brief", "底纹").tint == "tint"
    flower = book.border("box", "花边")
    assert flower.thickness == len(flower.motif) * flower.cell == 7 * sp("0.6")


def test_every_frame_of_the_starter_leaves_white_beside_the_type(tmp_path: Path) -> None:
    book = book_of("name: 试报\n", tmp_path)
    assert [border.name for border in book.borders] == ["眉线", "正线", "反线", "文武线", "双线", "点线", "花边", "底纹"]
    assert all(0 < border.thickness <= book.grid.em // 2 for border in book.borders)


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
    ("name: 试报\nframes:\n  空框: {}\n", "../house.yaml:3: the frame is invisible; give it rules, a motif or a tint"),
    ("name: 试报\nframes:\n  粗框: {rules: [5pt]}\n", "../house.yaml:3: the frame is 5.00 pt thick; half an em, 4.64 pt, is the most"),
    ("name: 试报\nframes:\n  粗框: {rules: [1pt], head: 6pt}\n",
     "../house.yaml:3: the frame is 6.00 pt thick; half an em, 4.64 pt, is the most"),
    ("name: 试报\nframes:\n  双框: {rules: [1pt, 1pt]}\n", "../house.yaml:3: the rules need a gap between them"),
    ("name: 试报\nframes:\n  花框: {motif: [x]}\n",
     "../house.yaml:3: a motif and its cell go together; write both, as motif: [x], cell: 0.7pt"),
    ("name: 试报\nframes:\n  花框: {motif: [x], cell: 1pt, rules: [1pt]}\n",
     "../house.yaml:3: rules and motif are two frames; take one of them out"),
    ("name: 试报\nframes:\n  花框: {motif: [x], cell: 1pt, head: 2pt}\n", "../house.yaml:3: only rules can be heavier at the head"),
    ("name: 试报\nframes:\n  花框:\n    motif: [xx, x]\n    cell: 1pt\n",
     "../house.yaml:4: motif: a motif is a square of x and ., as [.x., xxx, .x.]"),
    ("name: 试报\nframes:\n  花框:\n    motif: [.]\n    cell: 1pt\n",
     "../house.yaml:4: motif: the motif is white all over; write x where it prints"),
    ("name: 试报\nframes:\n  正线: {tint: tnit, rules: [1pt]}\n", "../house.yaml:3: unknown ink “tnit”; did you mean “tint”?"),
    ("name: 试报\nframes:\n  正线: {ink: rde, rules: [1pt]}\n", "../house.yaml:3: unknown ink “rde”; did you mean “red”?"),
    ("name: 试报\nframes:\n  正线: {tint: grey}\n",
     "../house.yaml:3: type cannot be read on this tint; cyan, magenta and black together at most 12 percent, yellow 40"),
    ("name: 试报\nframes:\n  正线: {rule: [1pt]}\n", "../house.yaml:3: unknown key “rule”; did you mean “rules”?"),
    ("name: 试报\nmakeup:\n  boxed: {breif: 正线}\n", "../house.yaml:3: unknown kind “breif”; did you mean “brief”?"),
    ("name: 试报\nmakeup:\n  boxed: {brief: 文物线}\n", "../house.yaml:3: unknown frame “文物线”; did you mean “文武线”?"),
    ("name: 试报\nmakeup:\n  boxed: [brief]\n", "../house.yaml:3: boxed: a block of keys is wanted, not a list"),
    ("name: 试报\nroles: {song: []}\n", "../house.yaml:2: role “song” names no face"),
    ("name: 试报\ntypography: {kinsoku: hard}\n",
     "../house.yaml:2: kinsoku: “hard” is not one of none, basic, gb, strict, ja, ja-book, ja-news"),
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
