from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pikepdf
import pytest
from handset import BOOK, PLAN, PROFILE, SIZE, assets, picture, set_run, tint, tool
from judges import judge
from pypdfium2 import PdfDocument

from layout.finding import Source
from layout.galley import Way
from layout.issue import Kind, Paragraph, Photo, Story, Weight, Words
from layout.page import AdMark, Frame, Mark, Page, RuleMark, TypeMark
from layout.press.paint import anew, paint
from layout.press.screen import screen_page
from layout.press.twin import called, twin
from layout.press.twin_parts import FURNITURE, parts
from layout.units import Cells, Rect, mm

TITLE = "明衡法治报 <7003>"
HERE = Source("copy/lz.md")
CELLS = Cells(0, 0, 1, 1)
HEAD = Rect(0, 0, mm(31), mm(8))
LEGS = (Rect(0, mm(8), mm(28), mm(32)), Rect(mm(31), mm(8), mm(28), mm(32)))
PICTURE = Rect(mm(31), 0, mm(9), mm(6))


def paragraph(text: str, kind: Kind = Kind.TEXT, marker: str = "") -> Paragraph:
    return Paragraph(kind, (Words(text),), HERE, marker)


TABLE = Paragraph(Kind.TABLE, (), HERE, rows=(("地区", "件数"), ("东屿", "312")))
BODY = (
    paragraph("本报讯龙舟下水"),
    paragraph("鼓声到岸", Kind.SUBHEAD),
    paragraph("两岸人山人海"),
    paragraph("慢慢划", Kind.QUOTE),
    paragraph("先报名", Kind.ITEM, "1."),
    paragraph("后下水", Kind.ITEM, "2."),
    TABLE,
    paragraph("比赛到此结束"),
)
STORY = Story(
    "lz",
    HERE,
    ("龙舟竞渡",),
    kicker=("端午之前",),
    byline=("记者某某",),
    photos=(Photo("photos/a.jpg", (300, 200), HERE, caption="江上一景", credit="某某摄"),),
    body=BODY,
)


def at(text: str, x: int, y: int, size: str = "6", **how: Any) -> TypeMark:
    """Type of the story so many millimetres from the left and the top."""
    return TypeMark(mm(x), mm(y), set_run(text, size=size, **how), "lz")


MARKS: tuple[Mark, ...] = (
    TypeMark(mm(50), mm(39), set_run("广告", size="4"), "label"),
    at("端午之前", 1, 2),
    at("龙舟竞渡", 1, 6, "9"),
    at("记者某某", 20, 6),
    picture(PICTURE),
    at("江上一景某某摄", 42, 7, "4"),
    at("本报讯", 3, 11),
    at("龙舟", 10, 11, ink="red"),
    at("下水", 0, 14),
    at("鼓声到岸", 3, 17),
    at("两岸人", 3, 20),
    at("山人海", 31, 11),
    RuleMark(Rect(mm(31), mm(12), mm(9), mm(1)), "black", "lz"),
    at("慢慢划", 33, 15),
    at("1.先报名", 33, 18),
    at("2.后下水", 33, 21),
    at("地区", 31, 24),
    at("件数", 40, 24),
    at("东屿", 31, 27),
    at("312", 40, 27),
    at("比赛到此结束", 33, 30),
)
FRAME = Frame(
    "lz", "story", CELLS, Rect(0, 0, *SIZE), HERE, Weight.LEAD, "龙舟竞渡",
    heads=(HEAD,), photos=(PICTURE,), legs=LEGS, size=set_run("国", size="9").size,
)  # fmt: skip


def made(*marks: Mark, frames: tuple[Frame, ...] = (FRAME,), story: Story = STORY, number: int = 1) -> Page:
    copy = replace(PLAN.copy, number=number, section="要闻", stories=(story,))
    return Page(replace(PLAN, number=number, copy=copy), SIZE, 0, frames, marks)


def screened(page: Page) -> tuple[Page, bytes]:
    return page, screen_page(page, paint(page, BOOK, assets()), PROFILE, anew)


@cache
def pair() -> bytes:
    """Two pages: the story, and page 4, where it goes on."""
    more = made(at("又及", 3, 11), number=4, frames=(replace(FRAME, heads=(), legs=LEGS[:1]),))
    return twin((screened(made(*MARKS)), screened(more)), TITLE, "zh-CN")


def elements(element: Any, depth: int = 0) -> Iterator[tuple[int, Any]]:
    yield depth, element
    for kid in element.K.as_list() if isinstance(element.K, pikepdf.Array) else [element.K]:
        if isinstance(kid, pikepdf.Dictionary):
            yield from elements(kid, depth + 1)


def shape(pdf: bytes) -> list[str]:
    """The structure types of a file, each behind as many dots as it is deep."""
    with pikepdf.open(BytesIO(pdf)) as file:
        return ["." * depth + str(element.S)[1:] for depth, element in elements(file.Root.StructTreeRoot.K)]


def test_the_structure_is_the_storys() -> None:
    assert shape(twin([screened(made(*MARKS))], TITLE, "zh-CN")) == [
        "Document", ".Sect", "..P", "..H1", "..P", "..Figure", "..Caption", "..P", "..H2", "..P", "..BlockQuote", "...P",
        "..L", "...LI", "....LBody", "...LI", "....LBody",
        "..Table", "...TR", "....TH", "....TH", "...TR", "....TD", "....TD", "..P",
    ]  # fmt: skip


def heard_by_poppler(pdf: bytes) -> str:
    """The structure as poppler reads it. It writes titles of elements as the file has them, in UTF-16; those are dropped."""
    with TemporaryDirectory() as folder:
        file = Path(folder) / "twin.pdf"
        file.write_bytes(pdf)
        return subprocess.run([judge("pdfinfo"), "-struct-text", file], capture_output=True, check=True).stdout.decode(errors="ignore")


def test_poppler_hears_paragraphs_whole() -> None:
    heard = re.findall(r'^ *"(.*)"$', heard_by_poppler(pair()), re.MULTILINE)
    said = ["端午之前", "龙舟竞渡", "记者某某", "", "江上一景某某摄", "本报讯龙舟下水", "鼓声到岸", "两岸人山人海", "慢慢划"]
    assert heard == [*said, "1.先报名", "2.后下水", "地区", "件数", "东屿", "312", "比赛到此结束", "又及"]


def test_a_figure_says_its_caption_and_where_it_stands() -> None:
    with pikepdf.open(BytesIO(pair())) as file:
        figure = next(e for _, e in elements(file.Root.StructTreeRoot.K) if e.S == "/Figure")
        assert str(figure.Alt) == "江上一景 某某摄"
        assert [round(float(side)) for side in figure.A.BBox.as_list()] == [88, 96, 113, 113]
        assert str(file.Root.Lang) == "zh-CN"
        assert file.Root.MarkInfo.Marked


def test_the_parent_tree_answers_every_sequence() -> None:
    with pikepdf.open(BytesIO(pair())) as file:
        tree = file.Root.StructTreeRoot.ParentTree.Nums.as_list()
        for sheet, number, answers in zip(file.pages, tree[::2], tree[1::2], strict=True):
            assert sheet.obj.StructParents == number
            marks = [i.operands[1] for i in pikepdf.parse_content_stream(sheet) if str(i.operator) == "BDC"]
            numbers = [int(mark.MCID) for mark in marks]
            assert numbers == list(range(len(answers)))
            assert all(n in answers[n].K.as_list() and answers[n].Pg.objgen == sheet.obj.objgen for n in numbers)


def test_bookmarks_name_pages_and_stories() -> None:
    document = PdfDocument(pair())
    marks = [(mark.level, mark.get_title(), mark.get_dest().get_index()) for mark in document.get_toc()]
    labels = [document.get_page_label(number) for number in range(2)]
    document.close()
    assert marks == [(0, "第1版 要闻", 0), (1, "龙舟竞渡", 0), (0, "第4版 要闻", 1), (1, "龙舟竞渡", 1)]
    assert labels == ["1", "4"]


@pytest.mark.parametrize(("language", "name"), [("zh-Hant", "第1版 要闻"), ("ja", "1面 要闻"), ("en-GB", "1 要闻")])
def test_a_page_is_called_as_its_language_calls_it(language: str, name: str) -> None:
    assert called(made(), language) == name


def test_a_thread_goes_from_leg_to_leg_and_to_the_next_page() -> None:
    with pikepdf.open(BytesIO(pair())) as file:
        (thread,) = file.Root.Threads.as_list()
        assert str(thread.I.Title) == "龙舟竞渡"
        bead, ring = thread.F, []
        for _ in range(3):
            ring.append((round(float(bead.R[0])), [sheet.obj.objgen for sheet in file.pages].index(bead.P.objgen)))
            assert bead.N.V.objgen == bead.objgen
            assert bead.objgen in [other.objgen for other in bead.P.B.as_list()]
            bead = bead.N
        assert bead.objgen == thread.F.objgen
        assert bead.T.objgen == thread.objgen
        assert ring == [(0, 0), (88, 0), (0, 1)]


def test_the_file_bears_title_and_date_of_the_issue() -> None:
    told = tool("pdfinfo", pair(), "-isodates", "FILE")
    assert TITLE in told
    assert "2024-05-22T16:00:00Z" in told or "2024-05-23T00:00:00+08" in told
    assert re.search(r"Tagged: +yes", told)
    assert "&lt;7003&gt;" in tool("pdfinfo", pair(), "-meta", "FILE")
    with pikepdf.open(BytesIO(pair())) as file:
        assert file.Root.PageMode == "/UseOutlines"
        assert file.Root.ViewerPreferences.DisplayDocTitle


def test_qpdf_finds_nothing_and_pages_share_a_profile() -> None:
    assert "No syntax" in tool("qpdf", pair(), "--check", "FILE")
    with pikepdf.open(BytesIO(pair())) as file:
        assert sum(isinstance(thing, pikepdf.Stream) and "/N" in thing and thing.get("/Type") != "/ObjStm" for thing in file.objects) == 1


def test_equal_pages_give_equal_bytes() -> None:
    both = [twin([screened(made(*MARKS))], TITLE, "zh-CN") for _ in range(2)]
    assert both[0] == both[1]


def test_an_issue_of_no_pages_is_refused() -> None:
    with pytest.raises(ValueError, match="at least one page"):
        twin([], TITLE, "zh-CN")


def test_an_ad_is_a_figure_and_furniture_is_not_read() -> None:
    ad = AdMark(Rect(0, 0, mm(9), mm(9)), "ads/a.pdf", "ads/a.pdf")
    frame = Frame("ads/a.pdf", "ad", CELLS, ad.rect)
    folio, label = TypeMark(0, mm(5), set_run("报眉"), "folio"), TypeMark(0, mm(9), set_run("広告"), "label")
    read = parts(made(tint("grey"), folio, ad, frames=(frame,)))
    assert [(part.tag, part.owner, part.alt) for part in read.parts] == [("Figure", "ads/a.pdf", "广告")]
    assert (read.types, read.pictures) == ((FURNITURE,), (0,))
    assert [part.alt for part in parts(made(ad, label, frames=(frame,))).parts] == ["広告"]


def test_without_copy_a_paragraph_begins_where_it_is_indented() -> None:
    marks = (at("甲乙丙", 5, 11), at("丁", 0, 14), at("戊己", 5, 17))
    assert parts(made(*marks, story=replace(STORY, body=()))).types == (0, 0, 1)


def test_the_entries_of_an_index_hang() -> None:
    marks = (at("2版", 0, 11), at("甲乙丙", 5, 11), at("丁", 5, 14), at("3版", 0, 17))
    frame = replace(FRAME, kind="index", owner="lz")
    assert parts(made(*marks, frames=(frame,), story=replace(STORY, slug="other"))).types == (0, 0, 0, 1)


def test_a_drop_cap_belongs_to_its_paragraph() -> None:
    marks = (at("本", 0, 14, "12"), at("报讯龙舟", 5, 11), at("下水", 5, 14), at("鼓声到岸", 3, 17))
    read = parts(made(*marks))
    assert read.types == (0, 0, 0, 1)
    assert [part.tag for part in read.parts] == ["P", "H2"]


def test_vertical_lines_begin_paragraphs_too() -> None:
    def down(text: str, x: int) -> TypeMark:
        return TypeMark(mm(x), mm(10), replace(set_run(text), way=Way.DOWN), "lz")

    assert parts(made(down("本报讯", 25), down("龙舟下水", 20), down("鼓声到岸", 15))).types == (0, 0, 1)
