"""A page in traditional Chinese and one in Japanese: made, judged, and measured on the printed PDF."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from itertools import groupby, pairwise, product
from pathlib import Path

import pypdfium2 as pdfium
import pytest

from layout.build import Made, Room, Tools, make, open_room
from layout.desk import read
from layout.finding import CopyError, Grade
from layout.makeup import index_story, plan
from layout.press.paint import at_once
from layout.proof import preflight
from layout.stylebook import Kinsoku
from layout.typeset.bysense import pricing
from layout.typeset.cabinet import Cabinet
from layout.typeset.headline import HeadSetter
from layout.typeset.phrases import SUFFIX
from layout.units import POINT

ISSUES = Path(__file__).parent / "issues"
LANGUAGES = ("zh-hant", "ja")
ALLOWED = {"face", "weight", "filler"}
"""Findings of a sound page on a machine without every face."""
CLOSE = 0.02
"""How far a place may be off, ems."""

# Marks that begin no line, and that end none: CLREQ level basic, JLREQ 3.1.7 with the latitude of newspapers. The judge's own.
NO_START = {"zh-hant": "。，、；：？！」』）》〉·～／", "ja": "、。，．：；」』）〉》】〜"}
NO_END = "「『（〈《【"
HELD = ("——", "……", "――")

# Where the ink of a mark stands in its em: CLREQ #h-punctuation_adjustment_space, JLREQ 3.1.2.
INK = {
    "zh-hant": {**dict.fromkeys("，。、；：？！", "middle"), **dict.fromkeys("」』）", "left"), **dict.fromkeys("「『（", "right")},
    "ja": {**dict.fromkeys("、。」』）", "left"), **dict.fromkeys("・", "middle"), **dict.fromkeys("「『（", "right")},
}


@dataclass(frozen=True, slots=True)
class Glyph:
    """A printed character: origin, and its ink from left to right; in ems of the body from the left edge of its leg."""

    char: str
    x: float
    ink: tuple[float, float]


@dataclass(frozen=True, slots=True)
class Row:
    """A printed line of body type in a leg so many ems wide."""

    measure: float
    glyphs: tuple[Glyph, ...]

    @property
    def text(self) -> str:
        return "".join(glyph.char for glyph in self.glyphs)


@cache
def room(language: str) -> Room:
    return open_room(ISSUES / language / "1")


@cache
def made(language: str) -> Made:
    return make(room(language), 1, Tools(lambda _key, work: work(), at_once), lambda: 0.0)


@cache
def rows(language: str) -> tuple[Row, ...]:
    """Body lines as an independent reader finds them in the PDF, leg by leg."""
    page = made(language).page
    em, legs = room(language).book.grid.em / POINT, [leg for frame in page.frames for leg in frame.legs]
    printed = sorted(_characters(made(language).pdf, em), key=lambda at: (round(at[1], 1), at[0]))
    found = []
    for leg in legs:
        left, right, top, foot = leg.x / POINT, leg.right / POINT, leg.y / POINT, leg.bottom / POINT
        inside = [at for at in printed if left - em / 2 - 0.1 <= at[0] < right - 0.1 and top <= at[1] <= foot]
        for _, line in groupby(inside, key=lambda at: round(at[1], 1)):
            glyphs = (Glyph(char, (x - left) / em, ((a - left) / em, (b - left) / em)) for x, _, char, (a, b) in line)
            found.append(Row((right - left) / em, tuple(glyphs)))
    return tuple(found)


def _characters(pdf: bytes, em: float) -> Iterator[tuple[float, float, str, tuple[float, float]]]:
    """Origin from the top left, text and ink of every character of the body's size."""
    document = pdfium.PdfDocument(pdf)
    page = document[0]
    text, height = page.get_textpage(), page.get_height()
    x, y = ctypes.c_double(), ctypes.c_double()
    for i in range(text.count_chars()):
        pdfium.raw.FPDFText_GetCharOrigin(text, i, x, y)
        char = chr(pdfium.raw.FPDFText_GetUnicode(text, i))
        if abs(pdfium.raw.FPDFText_GetFontSize(text, i) - em) < 0.02 and char.strip():
            left, _, right, _ = text.get_charbox(i)
            yield x.value, height - y.value, char, (left, right)


def test_the_house_is_read_in_its_language() -> None:
    levels = {language: (room(language).book.typography.language, room(language).book.typography.kinsoku) for language in LANGUAGES}
    assert levels == {"zh-hant": ("zh-Hant", Kinsoku.BASIC), "ja": ("ja", Kinsoku.JA_NEWS)}


def test_a_language_nobody_knows_is_told(tmp_path: Path) -> None:
    (tmp_path / "house.yaml").write_text("name: 試報\ntypography: {language: zh-Hanz}\n", "utf-8")
    (tmp_path / "1" / "copy").mkdir(parents=True)
    (tmp_path / "1" / "issue.yaml").write_text("number: 1\ndate: 2024-05-23\npages: [{page: 1}]\n", "utf-8")
    with pytest.raises(CopyError) as told:
        read(tmp_path / "1")
    assert any("zh-Hant" in finding.text and finding.source and finding.source.line == 2 for finding in told.value.findings)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_closes(language: str) -> None:
    page = made(language).page
    assert (page.advice, page.holes, page.overset, page.missing) == ((), (), (), ())


@pytest.mark.parametrize("language", LANGUAGES)
def test_preflight_has_nothing_but_faces_to_say(language: str) -> None:
    one, kitchen = made(language), room(language)
    findings = preflight((one.page,), (one.printed,), kitchen.book, kitchen.assets.casts)
    assert [f for f in findings if f.rule not in ALLOWED and f.grade is not Grade.NOTE] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_printed_line_begins_or_ends_with_a_forbidden_mark(language: str) -> None:
    lines = [row.text for row in rows(language)]
    assert len(lines) > 120
    assert [line for line in lines if line[0] in NO_START[language]] == []
    assert [line for line in lines if line[-1] in NO_END] == []
    assert [a[-4:] + "|" + b[:4] for a, b in pairwise(lines) if a[-1] + b[0] in HELD or (a[-1].isdigit() and b[0].isdigit())] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_printed_line_leaves_its_leg(language: str) -> None:
    """A kanji by its body, for the ink of some is wider; anything else by its ink."""
    for row in rows(language):
        first, last = row.glyphs[0], row.glyphs[-1]
        assert (first.x if _body(first.char) else first.ink[0]) >= -CLOSE, row.text
        assert (last.x + 1 if _body(last.char) else last.ink[1]) <= row.measure + CLOSE, row.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_ink_of_marks_stands_where_the_region_wants_it(language: str) -> None:
    """Of marks between two characters of a line that is neither squeezed nor widened: every body an em."""
    seen: dict[str, int] = {}
    for row in rows(language):
        for before, mark, after in zip(row.glyphs, row.glyphs[1:], row.glyphs[2:], strict=False):
            if _body(before.char) and _body(after.char) and mark.char in INK[language] and abs(after.x - before.x - 2) < CLOSE:
                left, right = before.x + 1, before.x + 2
                middle = (mark.ink[0] + mark.ink[1]) / 2 - left
                side = "middle" if abs(middle - 0.5) < 0.1 else "left" if middle < 0.5 else "right"
                assert (mark.char, side) == (mark.char, INK[language][mark.char])
                assert left - CLOSE <= mark.ink[0] <= mark.ink[1] <= right + CLOSE
                seen[mark.char] = seen.get(mark.char, 0) + 1
    assert set(seen) >= set("，。「」" if language == "zh-hant" else "、。「」")


def _body(char: str) -> bool:
    return "\u3041" <= char <= "\u30fa" or "\u4e00" <= char <= "\u9fff"


@pytest.mark.parametrize("language", LANGUAGES)
def test_line_ends(language: str) -> None:
    """Justified lines: in Japanese 、。 on half an em (JIS X 4051); in traditional Chinese between half an em and a whole one."""
    ends = []
    for row, below in pairwise(rows(language)):
        last = row.glyphs[-1]
        paragraph_goes_on = below.glyphs[0].x < 0.3
        if last.char in "、。，」" and paragraph_goes_on and row.measure - last.x < 1.1:
            ends.append(row.measure - (row.glyphs[-2].x + 1) if _body(row.glyphs[-2].char) else 0.5)
    assert len(ends) > 2
    least, most = (0.5, 0.56) if language == "ja" else (0.5, 1.04)
    assert [end for end in ends if not least - CLOSE <= end <= most] == []


@pytest.mark.parametrize(
    ("language", "weekday", "title", "marker"),
    [("zh-hant", "四", "濱城日報 2024-05-23 第4216期 第1版 要聞", "2版"), ("ja", "木", "潮見新聞 2024-05-23 第18342号 1面 総合", "2面")],
)
def test_words_of_the_furniture_go_by_the_language(language: str, weekday: str, title: str, marker: str) -> None:
    issue, book = room(language).issue, room(language).book
    front = issue.pages[0]
    plans = plan(replace(issue, pages=(replace(front, index=1), replace(front, number=2))), book)
    assert dict(plans[0].facts)["weekday"] == weekday
    assert plans[0].title == title
    index = index_story(plans[0], plans, book)
    assert index is not None
    assert index.body[0].marker == marker
    assert index.headline == (book.furniture.index_title,)


@pytest.mark.parametrize(("language", "family"), [("zh-hant", "TC"), ("ja", "JP")])
def test_every_face_on_the_page_is_of_the_region(language: str, family: str) -> None:
    fonts = {font.name.split("+")[-1] for font in made(language).printed.fonts}
    assert fonts
    assert [name for name in fonts if family not in name] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_head_breaks_inside_a_word(language: str) -> None:
    """Every head of the page over one to five columns: where its lines part, the witness of the language lets them."""
    here = room(language)
    price = pricing(here.book.typography.language)
    setter = HeadSetter(Cabinet(here.book, here.assets), price)
    for story, columns in product(here.issue.pages[0].stories, range(1, here.book.grid.columns + 1)):
        (text,) = story.headline
        prices = price(text, here.assets.segment, ())
        for head in setter.set_heads(story, columns, here.book.grid.width(columns)):
            at = 0
            for line in ["".join(part for run in one.line.runs for part in run.texts) for one in head.lines if one.part == "headline"]:
                at = text.index(line[0], at)
                assert not at or prices[at] < SUFFIX, (columns, text[:at] + "|" + text[at:])
                at += len(line)
