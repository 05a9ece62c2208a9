"""Front matter: what each key becomes, and what is said of a wrong one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from layout.desk import read
from layout.issue import BOX, Place, Weight

Spoil = Callable[..., list[str]]

FULL = """---
kicker: 引题
headline: [第一行, 第二行]
deck: |
  副题一
  副题二
byline: 本报记者江晚、林知夏
weight: brief
columns: [2, 3]
place: {column: 1, row: 0, columns: 5, rows: 60}
jump: auto
frame: 花边
dropcap: true
head: corner
photos:
  - file: photos/hui.jpg
    wrap: true
    at: inner
    caption: 一行
      又一行 two
      words
    credit: 丙 摄
    columns: 3
    crop: [0.1, 0, 0.9, 1]
---
正文。
"""


def test_every_key(issue: Path) -> None:
    (issue / "copy" / "jia.md").write_text(FULL, "utf-8")
    story = read(issue)[0].pages[0].stories[0]
    assert (story.kicker, story.headline, story.deck) == (("引题",), ("第一行", "第二行"), ("副题一", "副题二"))
    assert (story.weight, story.columns, story.jump) == (Weight.BRIEF, (2, 3), "auto")
    assert story.place == Place(1, 0, 5, 60)
    assert (story.frame, story.standing, story.dropcap, story.head) == ("花边", BOX, True, "corner")
    assert story.byline == ("本报记者 江晚 林知夏",)
    photo = story.photos[0]
    assert (photo.pixels, photo.columns, photo.crop) == ((60, 40), 3, (100, 0, 900, 1000))
    assert (photo.wrap, photo.at) == (True, "inner")
    assert (photo.caption, photo.credit) == ("一行又一行 two words", "丙 摄")
    assert str(photo.source) == "copy/jia.md:16"


def test_words_that_yaml_1_1_takes_for_something_else(issue: Path) -> None:
    text = "---\nheadline: no\nkicker: 12:30\ndeck: 0571\nbyline: 2024-05-23\nweight:\n---\n正文\n"
    (issue / "copy" / "jia.md").write_text(text, "utf-8")
    story = read(issue)[0].pages[0].stories[0]
    assert (story.headline, story.kicker, story.deck, story.byline) == (("no",), ("12:30",), ("0571",), ("2024-05-23",))
    assert story.weight is Weight.LEAD


# Front matter, and what is said of it.
STORIES = [
    ("headlin: 题", "copy/jia.md:2: unknown key “headlin”; did you mean “headline”?"),
    ("headline: {a: b}", "copy/jia.md:2: headline: a list is wanted, not a block of keys"),
    ("weight: laed", "copy/jia.md:2: weight: “laed” is not one of lead, major, minor, brief; did you mean “lead”?"),
    ("columns: wide", "copy/jia.md:2: columns: “wide” is not a whole number"),
    ("columns: 7", "copy/jia.md:2: columns: 7 is more than the 6 columns of the page"),
    ("place: {column: 4, columns: 3}", "copy/jia.md:2: place: columns end at 7; the page has 6"),
    ("place: {row: 100, rows: 17}", "copy/jia.md:2: place: rows end at 117; the page has 116"),
    ("place: {colum: 1}", "copy/jia.md:2: unknown key “colum”; did you mean “column”?"),
    ("place: {column: -1}", "copy/jia.md:2: column: -1 is too small; the least is 0"),
    ("jump: sometimes", "copy/jia.md:2: jump: “sometimes” is not auto, never or a page number"),
    ("jump: 9", "copy/jia.md:2: jump: there is no other page 9 in this issue"),
    ("photos: [{caption: 图}]", "copy/jia.md:2: “file” is missing"),
    ("photos: {file: photos/hui.jpg}", "copy/jia.md:2: photos: a list is wanted, not a block of keys"),
    ("photos:\n  - file: photos/hui.jpg\n    crop: [0, 0, 2, 1]", "copy/jia.md:4: crop: 2 is too much; the most is 1"),
    ("photos:\n  - file: photos/hui.jpg\n    crop: [0, 0, 1]", "copy/jia.md:4: “crop” has too few values"),
    ("photos:\n  - file: photos/hui.jpg\n    crop: [0.5, 0, 0.4, 1]",
     "copy/jia.md:4: crop: nothing is left; write [left, top, right, bottom], as [0.1, 0, 0.9, 1]"),
    ("photos:\n  - file: photos/hui.jpg\n    columns: 8", "copy/jia.md:4: columns: 8 is more than the 6 columns of the page"),
    ("frame: 文物线", "copy/jia.md:2: frame: unknown frame “文物线”; did you mean “文武线”?"),
    ("step: true\nvertical: true", "copy/jia.md:2: step: not for a story without text, in a frame, in vertical lines or with its head "
     "beside the text; take one out"),
    ("vertical: true\nphotos:\n  - file: photos/hui.jpg",
     "copy/jia.md:2: vertical: a story with photos stands across; take the photos out, or vertical"),
    ("head: left", "copy/jia.md:2: head: “left” is not one of corner, between, side"),
    ("dropcap: perhaps", "copy/jia.md:2: dropcap: “perhaps” is not true or false"),
    ("headline: \"老物流\"调解员",
     "copy/jia.md:2: YAML: did not find expected key; indent this line like its neighbours; quotes stand around a whole text or nowhere"),
    ("headline: 甲: 乙", "copy/jia.md:2: YAML: mapping values are not allowed in this context; put a text that holds “: ” in quotes"),
]  # fmt: skip


@pytest.mark.parametrize(("matter", "said"), STORIES)
def test_bad_front_matter(spoil: Spoil, matter: str, said: str) -> None:
    assert spoil(jia=f"---\n{matter}\n---\n正文。\n") == [said]


def test_front_matter_missing(spoil: Spoil) -> None:
    wants = "begin with a line ---, “headline: …” and another line ---"
    assert spoil(jia="正文。\n") == [f"copy/jia.md:1: the story has no front matter; {wants}"]
    assert spoil(jia="") == [f"copy/jia.md:1: the story has no front matter; {wants}"]


def test_front_matter_unclosed(spoil: Spoil) -> None:
    said = "copy/jia.md:1: the front matter is not closed; write a line --- between it and the body"
    assert spoil(jia="---\nheadline: 题\n正文。\n") == [said]


def test_empty_story(spoil: Spoil) -> None:
    assert spoil(jia="---\nheadline: 题\n---\n\n　\n") == ["copy/jia.md:2: the story has neither a body nor a photo"]


def test_picture_story_needs_no_body(spoil: Spoil) -> None:
    assert spoil(jia="---\nheadline: 题\nphotos: [{file: photos/hui.jpg, caption: 图}]\n---\n") == []


def test_a_picture_story_has_the_frame_of_its_kind(spoil: Spoil) -> None:
    said = "frame: a picture story has the frame of its kind; name one under “makeup.boxed.picture” of the house"
    matter = "headline: 题\nframe: 花边\nphotos: [{file: photos/hui.jpg, caption: 图}]"
    assert spoil(jia=f"---\n{matter}\n---\n") == [f"copy/jia.md:3: {said}"]


def test_a_drop_cap_needs_text(spoil: Spoil) -> None:
    said = "copy/jia.md:2: dropcap: the story has no text to begin with a drop cap"
    assert spoil(jia="---\ndropcap: true\n---\n- 甲\n- 乙\n") == [said]


def test_a_story_without_dressing_has_none(issue: Path) -> None:
    story = read(issue)[0].pages[0].stories[0]
    assert (story.frame, story.standing, story.dropcap) == ("", "", False)


def test_a_table_must_find_room_in_some_leg(spoil: Spoil) -> None:
    head, dashes = "| 甲 " * 19 + "|", "|---" * 19 + "|"
    assert spoil(jia=f"---\nheadline: 题\n---\n正文。\n\n{head}\n{dashes}\n") == [
        "copy/jia.md:6: a table of 19 columns; the widest leg of the house holds 18"
    ]


def test_overlapping_pins(spoil: Spoil) -> None:
    said = spoil(
        issue="number: 1\ndate: 2024-05-23\npages: [{page: 1, stories: [jia, yi, bing]}]\n",
        jia="---\nplace: {column: 0, row: 0, columns: 3, rows: 40}\n---\n甲\n",
        yi="---\nheadline: 乙\nplace: {column: 2, row: 39}\n---\n乙\n",
        bing="---\nplace: {column: 3, row: 0, columns: 3, rows: 39}\n---\n丙\n",
    )
    assert said == ["copy/yi.md:3: place: the pin overlaps that of “jia” on page 1"]


def test_jump_to_another_page(spoil: Spoil) -> None:
    pages = "number: 1\ndate: 2024-05-23\npages: [{page: 1, stories: [jia]}, {page: 4, stories: [yi]}]\n"
    assert spoil(issue=pages, jia="---\njump: 4\n---\n甲\n", yi="---\njump: never\n---\n乙\n") == []
    assert spoil(yi="---\njump: 4\n---\n乙\n") == ["copy/yi.md:2: jump: there is no other page 4 in this issue"]
