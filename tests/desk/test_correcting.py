"""Corrections in place: the words that were meant are written, and not one other byte of the file."""

from __future__ import annotations

import os
import threading
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from layout.desk import Stale, correct, proposed, read, rewriting, texts
from layout.finding import CopyError
from layout.issue import Weight, Words

FULL = """---
# yaml-language-server: $schema=../x
byline: 本报记者 方小禾   # 夜班
headline: 一车桃子刚送到,货主和司机就吵起来了
kicker: '引题 ''旧'''
deck:
  - 副题一   # 原文
  - "副题: 二"
photos:
  - file: photos/hui.jpg
    caption: 第一行说明
      第二行说明 two
      words
    credit: 丙 摄
  - {file: photos/hui.jpg, caption: 短, credit: 乙}
  - file: photos/hui.jpg
    columns: 1
weight: lead
---

　　本报讯 第一段**黑体**，有{獬豸|xiè zhì}。
第一段的第二行
third line words
end。

## 小标题 ##

第二段\\*星，说完了。

> 引语一
> 引语二
>
> 引语三

- 甲
- 乙
  乙二

1. 一

| 表 | 头 |
|---|--:|
| 1 | 2 |

~ 可以不要的一段。

末段说完了。（记者 方小禾）
-> 青溪县人民法院
-> 五月一日
"""

STORY = "copy/jia.md"
FORMS = {
    "plain": FULL.encode(),
    "crlf": FULL.replace("\n", "\r\n").encode(),
    "cr": FULL.replace("\n", "\r").encode(),
    "marked": b"\xef\xbb\xbf" + FULL.encode(),
    "unended": FULL.rstrip("\n").encode(),
    "mixed": FULL.replace("headline", "headline", 1).replace("\n", "\r\n", 6).encode(),
    "braces": '---\n{headline: [甲, 乙], deck: "丙", photos: [{file: photos/hui.jpg, caption: 丁}]} # 注\n---\n正文。\n'.encode(),
    "literal": "---\nheadline: |\n  第一行\n  第二行\n\ndeck: >-\n  折叠\n  two words\n  three\nkicker:\nbyline: ''\n---\n正文。".encode(),
    "short": "---\nheadline: 题\n---\n正文。\n".encode(),
}


@pytest.fixture(params=FORMS)
def story(request: pytest.FixtureRequest, issue: Path) -> Path:
    (issue / STORY).write_bytes(FORMS[request.param])
    return issue


def plain(folder: Path) -> Path:
    (folder / STORY).write_bytes(FORMS["plain"])
    return folder


def told(folder: Path) -> dict[str, str]:
    return {part: text for part, text, _ in texts(folder, "jia")[1]}


def bytes_of(folder: Path) -> bytes:
    return (folder / STORY).read_bytes()


def changed(folder: Path, part: str, text: str) -> tuple[list[str], list[str]]:
    """Lines that a correction took out and put in."""
    before = bytes_of(folder).decode().splitlines(keepends=True)
    correct(folder, "jia", part, text, texts(folder, "jia")[0])
    after = bytes_of(folder).decode().splitlines(keepends=True)
    while before and after and before[0] == after[0]:
        del before[0], after[0]
    while before and after and before[-1] == after[-1]:
        del before[-1], after[-1]
    return before, after


def test_what_is_told(issue: Path) -> None:
    digest, parts = texts(plain(issue), "jia")
    assert len(digest) == 64
    assert {part: (text, line) for part, text, line in parts} == {
        "kicker": ("引题 '旧'", 5),
        "headline": ("一车桃子刚送到,货主和司机就吵起来了", 4),
        "deck": ("副题一\n副题: 二", 6),
        "byline": ("本报记者 方小禾", 3),
        "caption 0": ("第一行说明第二行说明 two words", 10),
        "caption 1": ("短", 15),
        "caption 2": ("", 16),
        "credit 0": ("丙 摄", 10),
        "credit 1": ("乙", 15),
        "credit 2": ("", 16),
        "paragraph 0": ("本报讯 第一段**黑体**，有{獬豸|xiè zhì}。\n第一段的第二行\nthird line words\nend。", 21),
        "paragraph 1": ("小标题", 26),
        "paragraph 2": ("第二段\\*星，说完了。", 28),
        "paragraph 3": ("引语一\n引语二", 30),
        "paragraph 4": ("引语三", 33),
        "paragraph 5": ("甲", 35),
        "paragraph 6": ("乙\n乙二", 36),
        "paragraph 7": ("一", 39),
        "paragraph 8": ("| 表 | 头 |\n|---|--:|\n| 1 | 2 |", 41),
        "paragraph 9": ("可以不要的一段。", 45),
        "paragraph 10": ("末段说完了。", 47),
        "paragraph 11": ("（记者 方小禾）", 47),
        "paragraph 12": ("青溪县人民法院", 48),
        "paragraph 13": ("五月一日", 49),
    }


def test_parts_are_those_of_the_story(issue: Path) -> None:
    (issue / STORY).write_bytes(FORMS["plain"].replace(b"weight: lead", b"weight: minor"))
    body = read(issue)[0].pages[0].stories[0].body
    assert [part for part in told(issue) if part.startswith("paragraph")] == [f"paragraph {n}" for n in range(len(body))]
    assert [p.source.line for p in body] == [line for part, _, line in texts(issue, "jia")[1] if part.startswith("paragraph")]


def test_the_same_words_change_no_byte(story: Path) -> None:
    before = bytes_of(story)
    digest, parts = texts(story, "jia")
    for part, text, _ in parts:
        assert correct(story, "jia", part, text, digest) == digest
        assert correct(story, "jia", part, f"  {text}\r\n", digest) == digest
    assert bytes_of(story) == before


def test_every_part_can_be_corrected(story: Path) -> None:
    for part, text in told(story).items():
        if not text.startswith("|"):
            head = text.splitlines()[0] if text else ""
            new = text.replace(head, f"改{head}", 1) if head else "新"
            new = text.replace("）", "改）") if text.startswith("（") else new
            before = told(story)
            correct(story, "jia", part, new, texts(story, "jia")[0])
            assert told(story) == before | {part: new}


def test_line_ends_and_marks_stay(story: Path) -> None:
    before = bytes_of(story)
    last = list(told(story))[-1]
    correct(story, "jia", "headline", "甲\n乙\n丙", texts(story, "jia")[0])
    correct(story, "jia", last, "新的一段。\n又一行", texts(story, "jia")[0])
    after = bytes_of(story)
    assert after.startswith(b"\xef\xbb\xbf") == before.startswith(b"\xef\xbb\xbf")
    if b"\r\n" not in before:
        assert (b"\r" in after, b"\n" in after) == (b"\r" in before, b"\n" in before)
    elif before.count(b"\r\n") == before.count(b"\n"):
        assert after.count(b"\r\n") == after.count(b"\n")
    assert (after[-1:] in b"\r\n") == (before[-1:] in b"\r\n")


@pytest.mark.parametrize(
    ("part", "text", "out", "put"),
    [
        ("headline", "桃子", "headline: 一车桃子刚送到,货主和司机就吵起来了\n", "headline: 桃子\n"),
        ("headline", "a: b", None, 'headline: "a: b"\n'),
        ("headline", "甲\n乙,丙", None, 'headline: [甲, "乙,丙"]\n'),
        ("headline", "no", None, "headline: no\n"),
        ("headline", "null", None, 'headline: "null"\n'),
        ("headline", '- "引" \\', None, "headline: '- \"引\" \\'\n"),
        ("headline", "", None, "headline:\n"),
        ("kicker", "新'旧", "kicker: '引题 ''旧'''\n", "kicker: '新''旧'\n"),
        ("byline", "李文", "byline: 本报记者 方小禾   # 夜班\n", "byline: 李文   # 夜班\n"),
        ("deck", "副题一\n副题: 三", '  - "副题: 二"\n', '  - "副题: 三"\n'),
        ("deck", "副题: 二", "  - 副题一   # 原文\n", "  # 原文\n"),
        ("deck", "副题一\n新\n副题: 二", "", "  - 新\n"),
        ("caption 1", "短, 长", None, '  - {file: photos/hui.jpg, caption: "短, 长", credit: 乙}\n'),
        ("caption 2", "图为: 甲", "", '    caption: "图为: 甲"\n'),
        ("credit 1", "丁 摄", None, "  - {file: photos/hui.jpg, caption: 短, credit: 丁 摄}\n"),
        ("credit 2", "丁 摄", "", "    credit: 丁 摄\n"),
        ("paragraph 1", "新标题", "## 小标题 ##\n", "## 新标题 ##\n"),
        ("paragraph 11", "（通讯员 李四）", None, "末段说完了。（通讯员 李四）\n"),
        ("paragraph 10", "末段。", None, "末段。（记者 方小禾）\n"),
        ("paragraph 6", "乙\n乙三", "  乙二\n", "  乙三\n"),
        ("paragraph 5", "甲\n甲二", "", "  甲二\n"),
        ("paragraph 4", "引语三\n引语四", "", "> 引语四\n"),
        ("paragraph 9", "可以要的一段。", None, "~ 可以要的一段。\n"),
        ("paragraph 8", "| 表 | 头 |\n|---|--:|\n| 1 | 3 |", "| 1 | 2 |\n", "| 1 | 3 |\n"),
    ],
)
def test_what_is_written(issue: Path, part: str, text: str, out: str | None, put: str) -> None:
    gone, new = changed(plain(issue), part, text)
    assert "".join(new) == put
    assert out is None or "".join(gone) == out
    assert told(issue)[part] == text


def test_lines_of_a_file_stay_where_they_broke(issue: Path) -> None:
    gone, new = changed(plain(issue), "caption 0", "第一行说明第二行长长说明 two words")
    assert (gone, new) == (["      第二行说明 two\n"], ["      第二行长长说明 two\n"])
    gone, new = changed(issue, "paragraph 0", "本报讯 第一段，有{獬豸|xiè zhì}。第一段的第二行third line words end。")
    assert new[0] == "　　本报讯 第一段，有{獬豸|xiè zhì}。\n"
    assert len(gone) == 1


def test_a_paragraph_without_words_is_taken_out(issue: Path) -> None:
    gone, new = changed(plain(issue), "paragraph 9", "")
    assert (gone, new) == (["~ 可以不要的一段。\n", "\n"], [])
    gone, _ = changed(issue, "paragraph 9", "")
    assert gone == ["末段说完了。（记者 方小禾）\n"]
    assert told(issue)["paragraph 9"] == "（记者 方小禾）"


@pytest.mark.parametrize(
    ("part", "text", "why"),
    [
        ("paragraph 0", "甲\n\n乙", "more than one paragraph"),
        ("paragraph 2", "- 甲", "would be read as"),
        ("paragraph 2", "# 甲", "headline stands in the front matter"),
        ("paragraph 0", "**甲", "has no partner"),
        ("paragraph 0", "![x](y)甲", "a picture stands in the text"),
        ("paragraph 1", "甲\n乙", "more than one paragraph"),
        ("paragraph 0", "甲\u0007", r"control character U\+0007"),
        ("headline", "甲\u0007", "control|acter"),
        ("paragraph 8", "| 表 | 头 |", "table would become a text"),
    ],
)
def test_what_would_not_read_is_refused(issue: Path, part: str, text: str, why: str) -> None:
    before = bytes_of(plain(issue))
    with pytest.raises(CopyError, match=why) as raised:
        correct(issue, "jia", part, text, texts(issue, "jia")[0])
    assert all(f.source and f.source.file == STORY and f.source.line for f in raised.value.findings)
    assert bytes_of(issue) == before
    assert os.listdir(issue / "copy") == ["jia.md"]


def test_a_caption_of_the_photo_itself_is_told(issue: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from layout.desk import correcting
    from layout.desk.photos import PhotoHeader

    monkeypatch.setattr(correcting, "read_header", lambda path, legend: PhotoHeader((60, 40), "自带说明"))
    assert told(plain(issue))["caption 2"] == "自带说明"
    correct(issue, "jia", "caption 2", "自带的说明", texts(issue, "jia")[0])
    with pytest.raises(CopyError, match="would be read as “自带说明”"):
        correct(issue, "jia", "caption 2", "", texts(issue, "jia")[0])


def test_an_old_fault_does_not_stop_a_correction(issue: Path) -> None:
    (issue / STORY).write_text("---\nheadline: 题\nphotos: [{file: photos/nein.jpg}]\n---\n正**文。\n\n二段。\n", "utf-8")
    correct(issue, "jia", "headline", "新题", texts(issue, "jia")[0])
    correct(issue, "jia", "paragraph 0", "正**文**。", texts(issue, "jia")[0])
    assert told(issue)["paragraph 0"] == "正**文**。"


def test_what_a_correction_would_be(issue: Path) -> None:
    before = bytes_of(plain(issue))
    story = proposed(issue, "jia", "paragraph 2", "**新**的。", Weight.LEAD)
    assert story.body[2].words == (Words("新", bold=True), Words("的。"))
    assert story.weight is Weight.LEAD
    assert proposed(issue, "jia", "headline", "甲\n乙").headline == ("甲", "乙")
    with pytest.raises(CopyError, match="has no partner"):
        proposed(issue, "jia", "paragraph 2", "**新的。")
    with pytest.raises(KeyError):
        proposed(issue, "jia", "paragraph 99", "新")
    assert bytes_of(issue) == before
    assert os.listdir(issue / "copy") == ["jia.md"]


def test_unknown_names(issue: Path) -> None:
    digest = texts(issue, "jia")[0]
    for slug, part in (("yi", "headline"), ("../jia", "headline"), ("jia", "paragraph 9"), ("jia", "caption 0"), ("jia", "weight")):
        with pytest.raises(KeyError):
            correct(issue, slug, part, "x", digest)


def test_a_story_that_cannot_be_read(issue: Path) -> None:
    (issue / STORY).write_text("---\nheadline: [题\n---\n正文。\n", "utf-8")
    with pytest.raises(CopyError, match=r"copy/jia.md:2: .*close the \["):
        texts(issue, "jia")


# ---- two at once ---------------------------------------------------------------------------------------------------


def test_who_saw_another_text_is_told_what_it_is_now(issue: Path) -> None:
    base = texts(plain(issue), "jia")[0]
    correct(issue, "jia", "headline", "先改的", base)
    before = bytes_of(issue)
    with pytest.raises(Stale) as raised:
        correct(issue, "jia", "headline", "后改的", base)
    assert raised.value.theirs == "先改的"
    assert bytes_of(issue) == before


@pytest.mark.parametrize("half", [b"", b"---\nheadline: \xe4\xb8", b"---\nheadline: [a"])
def test_a_file_saved_half_is_a_conflict(issue: Path, half: bytes) -> None:
    base = texts(issue, "jia")[0]
    (issue / STORY).write_bytes(half)
    with pytest.raises(Stale):
        correct(issue, "jia", "headline", "新", base)
    assert bytes_of(issue) == half


def test_a_file_written_while_a_correction_is_judged(issue: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    base, real = texts(issue, "jia")[0], rewriting.laid_aside

    def meanwhile(path: Path, content: bytes) -> Path:
        made = real(path, content)
        (issue / STORY).write_text("---\nheadline: 他人\n---\n正文。\n", "utf-8")
        return made

    monkeypatch.setattr(rewriting, "laid_aside", meanwhile)
    with pytest.raises(Stale) as raised:
        correct(issue, "jia", "headline", "我", base)
    assert raised.value.theirs == "他人"
    assert told(issue)["headline"] == "他人"


def test_a_file_written_at_the_last_moment_is_put_back(issue: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    base, real = texts(issue, "jia")[0], rewriting._same

    def late(manuscript: Any, old: Any) -> None:
        real(manuscript, old)
        (issue / STORY).write_text("---\nheadline: 他人\n---\n正文。\n", "utf-8")

    monkeypatch.setattr(rewriting, "_same", late)
    with pytest.raises(Stale):
        correct(issue, "jia", "headline", "我", base)
    assert told(issue)["headline"] == "他人"


def test_of_many_at_once_one_is_written(issue: Path) -> None:
    base, done, stale = texts(issue, "jia")[0], [], []

    def one(n: int) -> None:
        try:
            correct(issue, "jia", "headline", f"第{n}", base)
            done.append(f"第{n}")
        except Stale:
            stale.append(n)

    hands = [threading.Thread(target=one, args=(n,)) for n in range(8)]
    for hand in hands:
        hand.start()
    for hand in hands:
        hand.join()
    assert (len(done), len(stale)) == (1, 7)
    assert told(issue)["headline"] == done[0]


def test_permissions_and_links_stay(issue: Path) -> None:
    real = issue / "copy" / "echt.md"
    (issue / STORY).rename(real)
    real.chmod(0o640)
    (issue / STORY).symlink_to(real)
    correct(issue, "jia", "headline", "新", texts(issue, "jia")[0])
    assert (issue / STORY).is_symlink()
    assert real.stat().st_mode & 0o777 == 0o640
    assert "新" in real.read_text("utf-8")


def test_a_folder_that_cannot_be_written(issue: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: Any) -> Path:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(rewriting, "laid_aside", full)
    with pytest.raises(CopyError, match="No space left"):
        correct(issue, "jia", "headline", "新", texts(issue, "jia")[0])


# ---- whatever is typed -----------------------------------------------------------------------------------------------

TYPED = st.text(st.sampled_from("甲乙。，：:#'\"\\ab1 -*^{}|[]>&~?!%@`\n,"), max_size=12)
TRIED = ("headline", "deck", "caption 0", "credit 0", "paragraph 0", "paragraph 2")
PARTS = st.sampled_from([(form, part) for form in ("plain", "braces", "literal") for part in TRIED])


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(place=PARTS, text=TYPED)
def test_what_is_written_is_read_back_and_all_else_stays(issue: Path, place: tuple[str, str], text: str) -> None:
    form, part = place
    (issue / STORY).write_bytes(FORMS[form])
    digest, parts = texts(issue, "jia")
    before = {name: was for name, was, _ in parts}
    if part not in before:
        return
    try:
        correct(issue, "jia", part, text, digest)
    except CopyError:
        assert bytes_of(issue) == FORMS[form]
        return
    words = "\n".join(line.strip(" ") for line in text.split("\n")).strip()
    if part in ("headline", "deck"):
        words = "\n".join(line for line in words.split("\n") if line)
    if part.startswith("credit"):
        words = " ".join(line for line in words.split("\n") if line)
    after = told(issue)
    if words or not part.startswith("paragraph"):
        assert after == before | {part: words}
    else:
        assert len(after) == len(before) - 1
