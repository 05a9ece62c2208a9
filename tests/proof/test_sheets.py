from __future__ import annotations

import io
import re
from collections.abc import Callable
from dataclasses import replace
from html.parser import HTMLParser
from typing import Any

import pypdfium2
import pytest
from PIL import Image
from small_pages import BOOK, ISSUE, Night, beside, cast, frame, overset, page, pictured, printed, story, type_of

from layout.finding import Finding, Grade, Source
from layout.page import Copyfit
from layout.printed import Load, Plates, Stain
from layout.proof.report import Filed
from layout.proof.sheets import lever, picture, sheet

VOID = {"meta", "img"}


class Reader(HTMLParser):
    """Reads a page of HTML and checks that its elements close."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.ids: list[str] = []
        self.told: list[str] = []
        self.fetched: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self.ids += [given["id"] or ""] if "id" in given else []
        self.fetched += [given[key] or "" for key in ("src", "href") if key in given]
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        self.open.pop()

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1] not in ("script", "style"):
            self.told.append(data.strip())


def shown(night: Night) -> tuple[str, Reader]:
    read = night.printed or printed(night.page)
    html = sheet(ISSUE, BOOK, (Filed(night.page, read, "7003-01.pdf", "ab" * 32),), night.findings)
    reader = Reader()
    reader.feed(html)
    assert reader.open == []
    return html, reader


def test_the_sheet_is_sound_and_fetches_nothing_from_outside() -> None:
    html, reader = shown(beside())
    assert len(reader.ids) == len(set(reader.ids))
    assert set(reader.fetched) == {"7003-01.png", "#p1", "../7003-01.pdf"}
    assert "http" not in html


def test_copy_cannot_run_in_the_proof() -> None:
    wicked = "<script>alert('1')</script>"
    bad = frame(title=wicked, source=Source(f"copy/{wicked}.md", 1))
    made = page(stories=(story(headline=(wicked,)),), frames=(bad,), marks=type_of())
    html, reader = shown(Night(made))
    assert wicked not in html
    assert html.count("<script>") == 1
    assert any(wicked in text for text in reader.told)


def test_a_held_page_shows_its_stop_and_its_place() -> None:
    html, reader = shown(overset())
    told = " ".join(reader.told)
    assert "扣版" in told
    assert "溢文" in told
    assert "删减稿件" in told
    assert "copy/small.md:5" in told
    assert "p1-stop-1" in reader.ids
    assert 'data-mark="p1-stop-1"' in html


def test_a_released_page_has_nothing_to_show() -> None:
    told = " ".join(shown(Night())[1].told)
    assert "可付印" in told
    assert "没有问题。" in told


def test_findings_of_the_issue_are_shown() -> None:
    assert "字体替代" in shown(cast("song", True, "x"))[1].told


def test_a_story_shows_how_it_was_fitted() -> None:
    fitted = frame(copyfit=Copyfit(12, 10, 90, 1500, 7, (("looseness", -2), ("crop", -12))))
    told = " ".join(shown(Night(page(frames=(fitted,))))[1].told)
    assert re.search(r"90 行字 · 1500 字 · 自然 12 行\s*（−2） · 代价 7", told)
    assert "收放行 −2 行" in told
    assert "图片裁切 −1.2%" in told


def test_a_box_is_called_by_its_name() -> None:
    assert any("辟栏" in text for text in shown(Night(page(frames=(frame(kind="box"),))))[1].told)


@pytest.mark.parametrize(
    ("name", "amount", "words"),
    [
        ("crop", 35, "图片裁切 +3.5%"),
        ("feathering", 2, "段间加空 +2 行"),
        ("head-air", 1, "标题留空 +1 行"),
        ("new-lever", -1, "new-lever −1"),
    ],
)
def test_levers_in_words(name: str, amount: int, words: str) -> None:
    assert lever(name, amount) == words


def test_the_same_issue_gives_the_same_sheet() -> None:
    night = Night(*pictured(120))
    assert shown(night)[0] == shown(night)[0]


LOAD = Load((900, *[0] * 219, 60, *[0] * 30, 40, *[0] * 149), 212.3456, (72, 1400, 72 + 42.52, 1442.52))
ZONES = tuple(tuple(float(plate + key) for key in range(12)) for plate in range(4))
PLATES = Plates(150, (8.0571, 7.5, 0.0, 48.0), ZONES, LOAD, (Stain((72, 700, 144, 709), 19.6078),), ("专<色>",), 14.563)


def inked(plates: Plates | None = PLATES, soft: bool = True) -> tuple[str, Reader]:
    made = page()
    html = sheet(ISSUE, BOOK, (Filed(made, printed(made), "7003-01.pdf", "ab" * 32, plates, soft),), ())
    reader = Reader()
    reader.feed(html)
    assert reader.open == []
    return html, reader


def test_the_ink_of_a_page_is_told() -> None:
    html, reader = inked()
    told = re.sub(r"\s+", " ", " ".join(reader.told))
    for words in ("青 8.1%", "品红 7.5%", "黑 48.0%", "212.3% 限 240%", "63.6%", "251%", "超过 250% 的墨点 40.000%", "14.6 mm", "专<色>"):
        assert words in told
    assert "黑字下的彩墨（1 处），最重" in told
    assert "专<色>" not in html
    assert 'class="cyan" style="width:20.1%"' in html
    assert 'class="black" style="width:100.0%"' in html


def test_the_heaviest_square_and_the_stains_stand_where_they_were_found() -> None:
    html, reader = inked()
    height = printed(page()).media[3]
    assert "p1-heaviest" in reader.ids
    assert f'data-ink="p1-heaviest" x="72.0" y="{height - 1442.52:.1f}" width="42.5" height="42.5"' in html
    assert f'class="stain" x="72.0" y="{height - 709:.1f}" width="72.0" height="9.0"' in html


def test_ink_keys_stand_over_the_paper_they_feed() -> None:
    html, _ = inked()
    assert "黑版第 2 墨键，35–70 mm：4.0%" in html
    assert "青版第 12 墨键，385–390 mm：11.0%" in html
    assert html.count('<svg class="keys') == 4
    assert 'x="385" y="0" width="5.0"' in html
    assert "最高 14%" in html
    assert html.count("M99.2 0V") == 1


def test_a_page_without_plates_says_so() -> None:
    html, reader = inked(None, soft=False)
    assert any("没有分色版" in text for text in reader.told)
    assert "最重的方格" not in html
    assert 'data-look="soft"' not in html
    assert set(reader.fetched) == {"7003-01.png", "#p1", "../7003-01.pdf"}


def test_the_soft_proof_is_a_second_look_at_every_picture() -> None:
    html, reader = inked()
    assert reader.fetched.count("7003-01.png") == reader.fetched.count("7003-01-press.png") == 2
    assert html.count('data-look="soft"') == 1


def test_a_blank_page_has_no_ink_to_chart() -> None:
    bare = Load((100, *[0] * 400), 0.0, (0, 0, 42, 42))
    html, _ = inked(Plates(150, (0.0, 0.0, 0.0, 0.0), ((0.0,) * 12,) * 4, bare))
    assert "第 1 墨键，0–35 mm：0.0%" in html


def test_a_finding_shows_what_was_measured() -> None:
    made = page()
    facts: dict[str, Any] = {"thing": "object <12>", "value": "96 ppi", "limit": "100 ppi", "clause": "R24"}
    found = (Finding("overset", Grade.STOP, "lost", page=1, **facts), Finding("unheard", Grade.NOTE, "of", page=1))
    html = sheet(ISSUE, BOOK, (Filed(made, printed(made), "7003-01.pdf", "ab" * 32),), found)
    reader = Reader()
    reader.feed(html)
    for words in ("object <12>", "96 ppi", "100 ppi", "R24"):
        assert words in reader.told
    assert html.count('class="facts"') == 1
    assert "<12>" not in html


@pytest.mark.parametrize(
    ("language", "words"), [("zh-Hans", ("“甲”排出了版面", "3 行", "无")), ("ja", ("“甲” runs off the page", "3 rows", "none"))]
)
def test_a_chinese_house_reads_what_is_wrong_in_chinese(language: str, words: tuple[str, ...]) -> None:
    made = page()
    book = replace(BOOK, typography=replace(BOOK.typography, language=language))
    found = (Finding("outside", Grade.STOP, "“甲” runs off the page", page=1, value="3 rows", limit="none"),)
    reader = Reader()
    reader.feed(sheet(ISSUE, book, (Filed(made, printed(made), "7003-01.pdf", "ab" * 32),), found))
    assert set(words) <= set(reader.told)


def blank(width: float, height: float, bleed: float = 0) -> bytes:
    document = pypdfium2.PdfDocument.new()
    leaf = document.new_page(width + 2 * bleed, height + 2 * bleed)
    leaf.set_trimbox(bleed, bleed, width + bleed, height + bleed)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


@pytest.mark.parametrize("bleed", [0, 20])
def test_a_picture_is_the_trimmed_page(bleed: float) -> None:
    image = Image.open(io.BytesIO(picture(blank(390, 545, bleed), 780)))
    assert (image.format, image.size) == ("PNG", (780, 1090))


def photographed(jpeg: bytes) -> bytes:
    """A page of 200 × 100 points with a photo on its left half."""
    document = pypdfium2.PdfDocument.new()
    leaf = document.new_page(200, 100)
    image = pypdfium2.PdfImage.new(document)
    image.load_jpeg(io.BytesIO(jpeg), inline=True)
    image.set_matrix(pypdfium2.PdfMatrix().scale(100, 100))
    leaf.insert_obj(image)
    leaf.gen_content()
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def test_photos_are_lent_in_the_pixels_that_show() -> None:
    asked: list[tuple[int, int]] = []

    def reduce(jpeg: bytes, size: tuple[int, int]) -> bytes:
        asked.append(size)
        small = io.BytesIO()
        Image.open(io.BytesIO(jpeg)).resize(size).save(small, "JPEG", quality=95)
        return small.getvalue()

    jpeg = io.BytesIO()
    Image.new("CMYK", (900, 900), (0, 255, 255, 0)).save(jpeg, "JPEG", quality=95)
    page = photographed(jpeg.getvalue())
    light, full = (Image.open(io.BytesIO(png)).convert("RGB") for png in (picture(page, 400, reduce), picture(page, 400)))
    assert asked == [(200, 200)]
    assert light.size == full.size == (400, 200)
    assert all(abs(a - b) < 8 for a, b in zip(light.getpixel((100, 100)), full.getpixel((100, 100)), strict=True))  # type: ignore[arg-type]


def test_no_page_no_sheet_breaks() -> None:
    assert "0 版" in sheet(replace(ISSUE, pages=()), BOOK, (), ())


def test_a_kept_template_writes_the_same_proof() -> None:
    kept: dict[str, bytes] = {}

    def keep(key: str, make: Callable[[], bytes]) -> bytes:
        return kept[key] if key in kept else kept.setdefault(key, make())

    first, second = (sheet(ISSUE, BOOK, (), (), keep) for _ in range(2))
    assert first == second == sheet(ISSUE, BOOK, (), ())
    assert len(kept) == 1
