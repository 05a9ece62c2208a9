"""The house rule for typed half-width marks and spaces."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from layout.typeset.marks import FULL_WIDTH, Kind, chinese, close_up, full_marks, kind, tokens


@pytest.mark.parametrize(
    ("typed", "set_"),
    [
        ("你好,世界", "你好，世界"),
        ("会议(简称大会)召开", "会议（简称大会）召开"),
        ("真的吗?", "真的吗？"),
        ("热线:0571-85310548", "热线：0571-85310548"),
        ("共1,200元", "共1,200元"),
        ("上午12:30开会", "上午12:30开会"),
        ("比分3:2,赢了", "比分3:2，赢了"),
        ("网址www.pazjw.gov.cn/a?b=1", "网址www.pazjw.gov.cn/a?b=1"),
        ("邮箱zjfzbxw@126.com", "邮箱zjfzbxw@126.com"),
        ("他说Hello, world再见", "他说Hello, world再见"),
        ("增长9.3%,比去年高", "增长9.3%，比去年高"),
        ("世贸组织(WTO)", "世贸组织（WTO）"),
        ("第5条,第6条;第7条", "第5条，第6条；第7条"),
        ("“好”!”", "“好”！”"),
        ("增长12%;5月回落", "增长12%；5月回落"),
        ("What is it?", "What is it?"),
        ("1, 2, 3", "1, 2, 3"),
    ],
)
def test_half_width_marks_in_chinese_text_are_set_full(typed: str, set_: str) -> None:
    assert full_marks(typed) == set_


@pytest.mark.parametrize(
    ("typed", "set_"),
    [
        ("共 12 件", "共12件"),
        ("使用 APP 办理", "使用APP办理"),
        ("记者 张三", "记者 张三"),
        ("Hello  world", "Hello world"),
        ("张\u3000三", "张\u3000三"),
        ("好。 他", "好。他"),
        (" 本报 ", "本报"),
    ],
)
def test_spaces_between_han_and_latin_are_closed_up(typed: str, set_: str) -> None:
    text, kept = close_up(typed)
    assert text == set_
    assert len(kept) == len(text)


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("共1,200元", ["共", "1,200", "元"]),
        ("他说——“好”……", ["他说", "——", "“好”", "……"]),
        ("法，院。㐀", ["法，院。", "㐀"]),
        ("カナと仮名", ["カナと仮名"]),
        ("了’98北京", ["了", "’98", "北京"]),
        ("’97—’98，", ["’97", "—", "’98", "，"]),
        ("’975，’9.5，’98.5", ["’", "975", "，", "’", "9.5", "，", "’", "98.5"]),
        ("it’s 5G时代", ["it’s", " ", "5G", "时代"]),
        ("2024-05-23", ["2024-05-23"]),
        ("负-5℃", ["负", "-5", "℃"]),
        ("到zjfzbxw@126.com投稿", ["到", "zjfzbxw@126.com", "投稿"]),
        ("葛\U000e0100城", ["葛\U000e0100", "城"]),
        ("第3版/综合", ["第", "3", "版", "/", "综合"]),
    ],
)
def test_tokens(text: str, pieces: list[str]) -> None:
    assert [m.group() for m in tokens(text)] == pieces


def test_text_of_shared_marks_alone_is_not_chinese() -> None:
    assert not chinese("“Hello” — world…")
    assert chinese("“你”")


@pytest.mark.parametrize(
    ("char", "expected"),
    [("㐀", Kind.HAN), ("😀", Kind.HAN), ("é", Kind.LATIN), ("±", Kind.SIGN), ("①", Kind.PREFIX), ("⑴", Kind.HAN), ("%", Kind.POSTFIX)],
)
def test_class_of_characters_outside_the_tables(char: str, expected: Kind) -> None:
    assert kind(char) is expected


@given(st.text(alphabet="法院, :;?!()12aB。“”\u3000.", max_size=40))
@settings(max_examples=50, deadline=None)
def test_marks_map_one_to_one(text: str) -> None:
    set_ = full_marks(text)
    assert len(set_) == len(text)
    assert all(a == b or FULL_WIDTH.get(a) == b for a, b in zip(text, set_, strict=True))


@given(st.text(max_size=40))
@settings(max_examples=50, deadline=None)
def test_tokens_lose_nothing(text: str) -> None:
    assert "".join(m.group() for m in tokens(text)) == text
