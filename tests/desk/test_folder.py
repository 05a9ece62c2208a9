"""The issue folder as a whole: what reads, and what is said of one that does not."""

from __future__ import annotations

import datetime
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from layout.assets import Word
from layout.desk import cast_house, read
from layout.finding import CopyError
from layout.issue import Weight

Spoil = Callable[..., list[str]]

PAGES = "house: ../house.yaml\nnumber: 1\ndate: 2024-05-23\npages:\n"
STORY = "---\nheadline: 题\n---\n正文。\n"


def test_reads_a_small_issue(issue: Path) -> None:
    paper, book, assets = read(issue)
    assert (paper.name, paper.number, paper.date) == ("0001", 1, datetime.date(2024, 5, 23))
    story = paper.pages[0].stories[0]
    assert (story.slug, story.headline, story.weight) == ("jia", ("题",), Weight.LEAD)
    assert str(story.body[0].source) == "copy/jia.md:4"
    assert book.name == "试报"
    assert assets.face(assets.casts[0].faces[0]).data


def test_weights_come_from_the_order(issue: Path) -> None:
    for slug in ("yi", "bing", "ding"):
        (issue / "copy" / f"{slug}.md").write_text(STORY, "utf-8")
    (issue / "issue.yaml").write_text(PAGES + "  - {page: 1, stories: [jia, yi, bing], fillers: [ding]}\n", "utf-8")
    page = read(issue)[0].pages[0]
    assert [s.weight for s in page.stories] == [Weight.LEAD, Weight.MAJOR, Weight.MINOR]
    assert page.fillers[0].weight is Weight.BRIEF


def test_fields_of_a_page(issue: Path) -> None:
    pages = PAGES + "  - {page: 2, section: 综合, editor: 王 某, hotline: 0572, stories: [jia], index: 3}\n"
    (issue / "issue.yaml").write_text(pages, "utf-8")
    page = read(issue)[0].pages[0]
    assert (page.number, page.section, page.index) == (2, "综合", 3)
    assert dict(page.fields) == {"editor": "王 某", "hotline": "0572"}


# What stands in issue.yaml, and what is said of it.
ISSUES = [
    ("house: ../house.yaml\nnumber: 1\ndate: 2024-05-23\npages:\n  - page: 1\n    sectoin: 要闻\n    stories: [jia]\n",
     "issue.yaml:6: unknown key “sectoin”; did you mean “section”?"),
    ("numbr: 1\ndate: 2024-05-23\npages: [{page: 1, stories: [jia]}]\n", "issue.yaml:1: unknown key “numbr”; did you mean “number”?"),
    ("number: seven\ndate: 2024-05-23\npages: [{page: 1, stories: [jia]}]\n", "issue.yaml:1: number: “seven” is not a whole number"),
    ("date: 2024-05-23\npages: [{page: 1, stories: [jia]}]\n", "issue.yaml:1: “number” is missing"),
    ("number: 1\ndate: 2024-02-30\npages: [{page: 1, stories: [jia]}]\n",
     "issue.yaml:2: date: “2024-02-30” is not a day of the calendar"),
    ("number: 1\ndate: 23.5.2024\npages: [{page: 1, stories: [jia]}]\n",
     "issue.yaml:2: date: “23.5.2024” is not a date; write 2024-05-23"),
    (PAGES + "  - page: 1\n    stories: jia\n",
     "issue.yaml:6: stories: a list is wanted, not “jia”; write [jia]"),
    (PAGES + "  - page: 1\n    stories: [jai]\n",
     "issue.yaml:6: there is no file “copy/jai.md”; did you mean “copy/jia.md”?"),
    (PAGES + "  - page: 1\n    stories: [jia.md]\n", "issue.yaml:6: stories: “jia.md”: write the name without .md"),
    (PAGES + "  - page: 1\n    stories: [../jia]\n",
     "issue.yaml:6: stories: “../jia” cannot name a story; use letters, digits, _ and -"),
    (PAGES + "  - page: 1\n    stories:\n      - jia\n      - jia\n",
     "issue.yaml:8: story “jia” runs twice; the first time on line 7"),
    (PAGES + "  - page: 1\n    stories: [jia]\n  - page: 1\n    ads: [{file: photos/hui.jpg, columns: 1, height: 9mm}]\n",
     "issue.yaml:7: page 1 stands twice; the first is on line 5"),
    (PAGES + "  - page: 1\n    stories: [jia]\n  - page: 2\n", "issue.yaml:7: page 2 has no stories and no ads"),
    (PAGES + "  - page: 0\n    stories: [jia]\n", "issue.yaml:5: page: 0 is too small; the least is 1"),
    (PAGES + "  - stories: [jia]\n", "issue.yaml:5: “page” is missing"),
    ("number: 1\ndate: 2024-05-23\npages: []\n", "issue.yaml:3: pages: at least one is wanted"),
    ("fields: {hotlin: 1}\nnumber: 1\ndate: 2024-05-23\npages: [{page: 1, stories: [jia]}]\n",
     "issue.yaml:1: unknown key “hotlin”; did you mean “hotline”?"),
    ("house: ../hause.yaml\nnumber: 1\ndate: 2024-05-23\npages: [{page: 1, stories: [jia]}]\n",
     "issue.yaml:1: house: there is no file “../hause.yaml”; did you mean “../house.yaml”?"),
    ("house: /etc/house.yaml\nnumber: 1\ndate: 2024-05-23\npages: [{page: 1, stories: [jia]}]\n",
     "issue.yaml:1: house: “/etc/house.yaml” holds on one machine only; write the path from this folder"),
    ("number: 1\ndate: &d 2024-05-23\npages: [{page: 1, stories: [jia]}]\n",
     "issue.yaml:2: YAML anchors (&) and aliases (*) are not read; write the text out, or put it in quotes"),
    ("number: 1\ndate: 2024-05-23\npages: [{page: 1, stories: [jia]}\n",
     "issue.yaml:3: YAML: did not find expected ',' or ']'; close the [ with a ]"),
    ("number: 1\nnumber: 2\ndate: 2024-05-23\npages: [{page: 1, stories: [jia]}]\n",
     "issue.yaml:2: key “number” stands here twice; take one out"),
    ("- a\n", "issue.yaml:1: the file: a block of keys is wanted, not a list"),
    ("", "issue.yaml:1: “number” is missing"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "said"), ISSUES)
def test_bad_issue_file(spoil: Spoil, text: str, said: str) -> None:
    assert said in spoil(issue=text)


def test_everything_wrong_is_said_at_once(spoil: Spoil) -> None:
    said = spoil(
        house="name: 试报\ngird: {}\n",
        issue=PAGES + "  - page: 1\n    sectoin: x\n    stories: [jia, yi, wu]\n  - page: one\n    stories: [bing]\n",
        jia="---\nheadlin: 题\n---\n正文 <b>粗</b>。\n",
        yi="---\nweight: heavy\nphotos: [{file: photos/hiu.jpg}]\n---\n",
        bing="没有题\n",
    )
    assert said == [
        "../house.yaml:2: unknown key “gird”; did you mean “grid”?",
        "issue.yaml:8: page: “one” is not a whole number",
        "issue.yaml:6: unknown key “sectoin”; did you mean “section”?",
        "copy/jia.md:4: HTML is not read; take out the tag, or write \\< for a sign",
        "copy/jia.md:2: unknown key “headlin”; did you mean “headline”?",
        "copy/yi.md:2: weight: “heavy” is not one of lead, major, minor, brief",
        "copy/yi.md:3: photo 1: there is no file “photos/hiu.jpg”; did you mean “photos/hui.jpg”?",
        "issue.yaml:7: there is no file “copy/wu.md”",
        "copy/bing.md:1: the story has no front matter; begin with a line ---, “headline: …” and another line ---",
    ]


def test_missing_issue_file(tmp_path: Path) -> None:
    (tmp_path / "isue.yaml").write_text("")
    with pytest.raises(CopyError) as raised:
        read(tmp_path)
    assert "issue.yaml: there is no file “issue.yaml”; did you mean “isue.yaml”?; an issue folder begins with it" in str(raised.value)


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(CopyError) as raised:
        read(tmp_path / "0002")
    assert str(raised.value).startswith("issue.yaml: there is no file “issue.yaml”")


def test_alias_bomb_is_refused_at_once(spoil: Spoil) -> None:
    bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n" + "".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 12))
    assert spoil(issue=bomb) == ["issue.yaml:1: YAML anchors (&) and aliases (*) are not read; write the text out, or put it in quotes"]


def test_not_utf8(spoil: Spoil) -> None:
    story = "---\nheadline: 题\n---\n第一段\n\n第二段\n".encode("gb18030")
    assert spoil(jia=story) == ["copy/jia.md:2: not UTF-8 (it reads as GB 18030); save the file as UTF-8"]
    assert spoil(jia="---\n".encode("utf-16")) == ["copy/jia.md:1: not UTF-8 but UTF-16; save the file as UTF-8"]
    assert spoil(jia=b"---\nheadline: \xe9\xa2\n---\n\xff\n") == ["copy/jia.md:2: not UTF-8; save the file as UTF-8"]


def test_byte_order_mark_and_windows_line_ends_are_fine(spoil: Spoil) -> None:
    assert spoil(jia=b"\xef\xbb\xbf" + "---\r\nheadline: 题\r\n---\r\n正文。\r\n".encode()) == []


def test_control_characters(spoil: Spoil) -> None:
    said = spoil(jia="---\nheadline: 题\n---\n正\x07文\n二\u2028段\n")
    assert said == [
        "copy/jia.md:4: control character U+0007; delete it",
        "copy/jia.md:5: control character U+2028; delete it",
    ]
    assert spoil(jia='---\nheadline: "a\\x07"\n---\n正文\n') == ["copy/jia.md:2: control character U+0007; delete it"]


def test_private_use_and_emoji_pass(issue: Path) -> None:
    (issue / "copy" / "jia.md").write_text("---\nheadline: 题\n---\n\ue000字👩‍🚀\n", "utf-8")
    assert read(issue)[0].pages[0].stories[0].body[0].text == "\ue000字👩‍🚀"


def test_too_big(spoil: Spoil) -> None:
    assert spoil(jia="---\nheadline: 题\n---\n" + "字" * 400_000) == ["issue.yaml:6: “copy/jia.md” has 1 MB; the most is 1 MB"]


@pytest.mark.parametrize("name", ["/etc/passwd", "../../house.yaml", "photos/../../x.jpg", "C:/x.jpg", "a\\b.jpg"])
def test_paths_outside(spoil: Spoil, name: str) -> None:
    said = spoil(jia=f"---\nheadline: 题\nphotos:\n  - caption: 图\n    file: {name}\n---\n")
    assert said == [f"copy/jia.md:5: photo 1: “{name}” leads outside the folder; write a path below it, with forward slashes"]


def test_symlink_outside(issue: Path, spoil: Spoil) -> None:
    os.symlink(issue.parent / "house.yaml", issue / "photos" / "lian.jpg")
    said = spoil(jia="---\nheadline: 题\nphotos: [{file: photos/lian.jpg}]\n---\n")
    assert said == ["copy/jia.md:3: photo 1: “photos/lian.jpg” leads outside the folder by a symbolic link; put the file itself there"]


def test_a_folder_is_no_photo(spoil: Spoil) -> None:
    assert spoil(jia="---\nheadline: 题\nphotos: [{file: photos}]\n---\n") == ["copy/jia.md:3: photo 1: “photos” is not a file"]


def test_opened_gives_files_below_the_issue_and_the_profile(issue: Path) -> None:
    _, book, assets = read(issue)
    assert assets.opened("photos/hui.jpg") == (issue / "photos" / "hui.jpg").read_bytes()
    assert assets.opened(book.condition.profile)[36:40] == b"acsp"
    with pytest.raises(CopyError, match=r"\.\./house\.yaml: .*leads outside"):
        assets.opened("../house.yaml")


def test_profile_beside_the_house_comes_first(issue: Path) -> None:
    _, book, assets = read(issue)
    own = assets.opened(book.condition.profile).replace(b"broadsheet", b"our house.")
    (issue.parent / "newsprint-tr002.icc").write_bytes(own)
    assert read(issue)[2].opened(book.condition.profile) == own


def test_segment_sees_verbs_that_an_aspect_parts(issue: Path) -> None:
    cut = read(issue)[2].segment
    assert [str(word) for word in cut("老人摔了跤") if isinstance(word, Word) and word.parted] == ["跤"]
    assert not any(isinstance(word, Word) and word.parted for word in cut("老人买了鹅"))


def test_segment_keeps_every_character(issue: Path) -> None:
    words = read(issue)[2].segment("全省深化执行改革 abc 12.5%")
    assert "".join(words) == "全省深化执行改革 abc 12.5%"
    assert "全省" in words


def test_faces_of_a_house_alone(issue: Path) -> None:
    (issue / "copy" / "jia.md").unlink()
    for folder in (issue, issue.parent):
        book, assets = cast_house(folder)
        assert (book.name, len(assets.casts)) == ("试报", len(book.roles))


def test_a_name_that_stands_in_another_folder(spoil: Spoil) -> None:
    said = spoil(jia="---\nheadline: 题\nphotos: [{file: hui.png}]\n---\n")
    assert said == ["copy/jia.md:3: photo 1: there is no file “hui.png”; did you mean “photos/hui.jpg”?"]


def test_a_story_is_no_stand_in_for_a_photo(spoil: Spoil) -> None:
    said = spoil(jia="---\nheadline: 题\nphotos: [{file: photos/jia.jpg}]\n---\n")
    assert said == ["copy/jia.md:3: photo 1: there is no file “photos/jia.jpg”"]


WHOLE = {
    "house": "name: 试报\ngrid: {columns: 6, page: [390mm, 545mm]}\nstyles:\n  body: {role: song, size: 1em}\nfields: {editor: 甲}\n",
    "issue": PAGES + "  - page: 1\n    stories: [jia]\n    editor: 乙\n    ads: [{file: photos/hui.jpg, columns: 1, height: 9mm}]\n",
    "jia": "---\nheadline: [题, 题]\nplace: {column: 0, rows: 3}\nphotos:\n  - {file: photos/hui.jpg, crop: [0, 0, 1, 1]}\n---\n**文**。\n",
}
TYPED = st.text(" \n\t-:[]{}#&*!|>'\"%@`,.0字a～\0\x85", max_size=4)


@settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sampled_from(sorted(WHOLE)), st.integers(0, 200), st.integers(0, 12), TYPED)
def test_no_slip_of_the_keyboard_is_a_traceback(spoil: Spoil, name: str, start: int, cut: int, typed: str) -> None:
    slipped = WHOLE[name][:start] + typed + WHOLE[name][start + cut :]
    assert isinstance(spoil(**WHOLE | {name: slipped}), list)
