"""Comments: files that are only added, read back as they were written, and found again when the copy has moved on."""

from __future__ import annotations

import shutil
import threading
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from layout.desk import add, find, read, remarks, reply, resolve
from layout.desk.remarking import GONE
from layout.finding import CopyError, Source
from layout.issue import Kind, Paragraph, Photo, Story, Words
from layout.remarks import Comment, Reply, Spot

AT = "2024-05-22T23:15:02+08:00"
LATER = "2024-05-22T23:20:00+08:00"
NEW = Comment("", 1, "李文", AT, "这里的数字请核对。\n与表不符。", Spot("jia", "paragraph 2", "老王有\n心得"))


def test_a_comment_is_a_file_for_people(issue: Path) -> None:
    made = add(issue, NEW)
    assert made == replace(NEW, id="01-20240522T231502-李文-1", spot=Spot("jia", "paragraph 2", "老王有 心得"))
    assert (issue / "remarks" / f"{made.id}.yaml").read_text("utf-8") == (
        "page: 1\nwho: 李文\nwhen: 2024-05-22T23:15:02+08:00\nstory: jia\npart: paragraph 2\nquote: 老王有 心得\n"
        "text: |-\n  这里的数字请核对。\n  与表不符。\n"
    )
    assert remarks(issue) == ((made,), ())


def test_answers_are_files_of_their_own(issue: Path) -> None:
    id = add(issue, NEW).id
    reply(issue, id, Reply("方小禾", LATER, "已核。"))
    done = resolve(issue, id, "李文", LATER)
    assert (done.replies, done.resolved) == ((Reply("方小禾", LATER, "已核。"),), "李文")
    assert resolve(issue, id, "", "2024-05-22T15:30:00Z").resolved == ""
    assert len(list((issue / "remarks").iterdir())) == 4
    assert [path.read_bytes() for path in (issue / "remarks").glob(f"{id}.yaml")]


def test_what_is_so_already_adds_no_file(issue: Path) -> None:
    id = add(issue, NEW).id
    resolve(issue, id, "", LATER)
    assert len(list((issue / "remarks").iterdir())) == 1


def test_two_branches_are_merged_by_putting_their_files_together(issue: Path, tmp_path: Path) -> None:
    id = add(issue, NEW).id
    other = tmp_path / "other"
    shutil.copytree(issue, other)
    reply(issue, id, Reply("方小禾", LATER, "一"))
    reply(other, id, Reply("林知夏", "2024-05-22T16:20:01+01:00", "二"))
    add(other, replace(NEW, who="林知夏"))
    shutil.copytree(other, issue, dirs_exist_ok=True)
    comments, faults = remarks(issue)
    assert faults == ()
    assert [len(comment.replies) for comment in comments] == [2, 0]
    assert [each.text for each in comments[0].replies] == ["一", "二"]


def test_comments_of_one_second_are_all_kept(issue: Path) -> None:
    hands = [threading.Thread(target=add, args=(issue, replace(NEW, text=str(n)))) for n in range(9)]
    for hand in hands:
        hand.start()
    for hand in hands:
        hand.join()
    comments = remarks(issue)[0]
    assert sorted(comment.text for comment in comments) == [str(n) for n in range(9)]
    assert {comment.id for comment in comments} == {f"01-20240522T231502-李文-{n}" for n in range(1, 10)}


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    text=st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Zl", "Zp"], include_characters="\n"), min_size=1, max_size=60),
    who=st.text(min_size=1, max_size=8, alphabet="李文 ·/.:#'\"-ab"),
)
def test_whatever_is_written_is_read_back(issue: Path, text: str, who: str) -> None:
    shutil.rmtree(issue / "remarks", ignore_errors=True)
    if not text.strip() or not who.strip():
        return
    made = add(issue, Comment("", 3, who, AT, text))
    assert made.text == "\n".join(line.rstrip() for line in text.strip().split("\n"))
    assert made.who == who.strip()
    assert Path(made.id).name == made.id
    assert remarks(issue)[1] == ()


@pytest.mark.parametrize(
    ("comment", "why"),
    [
        (replace(NEW, text=" \n"), "characters; 1 to"),
        (replace(NEW, text="x" * 10_001), "10001 characters"),
        (replace(NEW, who=" "), "write the name of a person"),
        (replace(NEW, when="2024-05-22T23:15:02"), "is not a time with its zone"),
        (replace(NEW, when="gestern"), "is not a time with its zone"),
        (replace(NEW, text="甲\u0007"), r"control character U\+0007"),
    ],
)
def test_what_cannot_be_a_comment(issue: Path, comment: Comment, why: str) -> None:
    with pytest.raises(CopyError, match=why):
        add(issue, comment)
    assert not (issue / "remarks").exists()


def test_unknown_comments(issue: Path) -> None:
    for id in ("nein", "../issue"):
        with pytest.raises(KeyError):
            reply(issue, id, Reply("李文", AT, "x"))
        with pytest.raises(KeyError):
            resolve(issue, id, "李文", AT)


def test_damaged_files_are_told_and_stay(issue: Path) -> None:
    add(issue, NEW)
    folder = issue / "remarks"
    half = folder / "01-20240522T231600-李文-1.yaml"
    half.write_text("page: 1\nwho: 李文\nwhen: gestern\ntxt: x\n", "utf-8")
    (folder / "09-x-y-1.yaml").write_text("<<<<<<< HEAD\npage: 9\n", "utf-8")
    (folder / "01-20240522T231600-李文-9.20240522T231700-方小禾-1.yaml").write_text(f"who: 方小禾\nwhen: {AT}\ntext: 好\n", "utf-8")
    (folder / ".01-x.yaml").write_text("[", "utf-8")
    (folder / "binary-1.yaml").write_bytes(b"\xff\xfe")
    comments, faults = remarks(issue)
    assert len(comments) == 1
    told = "\n".join(map(str, faults))
    for words in (
        "231600-李文-1.yaml:3: when: “gestern” is not a time with its zone",
        "unknown key “txt”; did you mean “text”?",
        "09-x-y-1.yaml:",
        "方小禾-1.yaml: an answer to 01-20240522T231600-李文-9.yaml, which is not there",
        "binary-1.yaml:1: not UTF-8",
    ):
        assert words in told
    assert half.exists()


def test_they_stand_on_the_issue(issue: Path) -> None:
    (issue / "issue.yaml").write_text((issue / "issue.yaml").read_text("utf-8") + "  - page: 2\n    stories: [yi]\n", "utf-8")
    (issue / "copy" / "yi.md").write_text("---\nheadline: 乙\n---\n正文。\n", "utf-8")
    before = read(issue)[0]
    add(issue, replace(NEW, page=1, spot=Spot("yi")))
    add(issue, replace(NEW, page=1, spot=Spot()))
    add(issue, replace(NEW, page=7, spot=Spot()))
    (issue / "remarks" / "02-x-1.yaml").write_text("page: zwei\n", "utf-8")
    (issue / "remarks" / "77-x-1.yaml").write_text("page: zwei\n", "utf-8")
    now = read(issue)[0]
    assert [len(page.comments) for page in now.pages] == [1, 1]
    assert [{each.source.file for each in page.remarks} for page in now.pages] == [{"remarks/77-x-1.yaml"}, {"remarks/02-x-1.yaml"}]
    assert {each.rule for page in now.pages for each in page.remarks} == {"remarks"}
    assert replace(now.pages[0], remarks=()) == before.pages[0]


# ---- found again ----------------------------------------------------------------------------------------------------


def story(*body: str, **heads: tuple[str, ...]) -> Story:
    here = Source("copy/jia.md", 1)
    photo = Photo("photos/x.jpg", (60, 40), here, "图为龙舟前行。")
    paragraphs = tuple(Paragraph(Kind.TEXT, (Words(text),), here) for text in body)
    return Story("jia", here, heads.get("headline", ("题目",)), photos=(photo,), body=paragraphs)


def about(part: str, quote: str) -> Comment:
    return replace(NEW, spot=Spot("jia", part, quote))


BODY = ("民警第一时间赶到现场，经测量车厢内温度为16摄氏度。", "王卫新赶来现场，他是个“老物流”了。", "据了解，金东区还大力推广。")


@pytest.mark.parametrize(
    ("part", "quote", "body", "found"),
    [
        ("paragraph 1", "王卫新赶来现场", BODY, "paragraph 1"),
        ("paragraph 1", "王卫新赶来现场", ("新的一段。", *BODY), "paragraph 2"),
        ("paragraph 1", "王卫新\n赶来**现场**", BODY[::-1], "paragraph 1"),
        ("paragraph 0", "现场", BODY, "paragraph 0"),
        ("paragraph 1", "现场", BODY, "paragraph 1"),
        ("paragraph 2", "经测量车厢内温度为16摄氏度", ("据悉，经测量车厢内的温度是18摄氏度。", "他说。"), "paragraph 0"),
        ("paragraph 1", "王卫新赶来现场，他是个“老物流”了", (BODY[0], BODY[2]), GONE),
        ("paragraph 1", "老物流", (BODY[0], BODY[2]), GONE),
        ("paragraph 9", "", BODY, GONE),
        ("paragraph 2", "", BODY, "paragraph 2"),
        ("", "", BODY, ""),
        ("headline", "题目", BODY, "headline"),
        ("caption 0", "龙舟", BODY, "caption 0"),
        ("paragraph 0", "{獬豸|xiè zhì}的故事", ("讲獬豸的故事。",), "paragraph 0"),
    ],
)
def test_the_paragraph_is_found_again(part: str, quote: str, body: tuple[str, ...], found: str) -> None:
    assert find(about(part, quote), story(*body)) == found


@given(body=st.permutations(BODY), at=st.integers(0, 2))
def test_a_moved_paragraph_is_always_found(body: list[str], at: int) -> None:
    assert find(about(f"paragraph {at}", BODY[at]), story(*body)) == f"paragraph {body.index(BODY[at])}"
