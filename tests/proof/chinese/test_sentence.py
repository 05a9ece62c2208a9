"""What is said in English is told in Chinese, facts and all; what nobody knows stays as it is."""

from __future__ import annotations

import re
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from layout.finding import Finding, Grade
from layout.proof.chinese.said_in_part import PARTS
from layout.proof.chinese.sentence import SENTENCES, SLOT, figure_in_chinese, finding_in_chinese, in_chinese, parted, template
from layout.units import Rect

ROWS = (*SENTENCES, *PARTS)
HAN = re.compile(r"[\u4e00-\u9fff]")


@pytest.mark.parametrize(
    ("english", "chinese"),
    [
        (
            "5 lines, 20 characters found no room, from “今天”; cut the copy or give it more columns",
            "5 行 20 字排不下，从“今天”起；删减稿件，或放宽栏数",
        ),
        (
            "in the advertisement ads/a.pdf: type under 9 pt must be black alone: “你好”, 7.5 pt, and 3 more",
            "广告 ads/a.pdf：9 pt 以下的字只能用单黑：“你好”，7.5 pt，另有 3 处",
        ),
        (
            "page 3 does not close: long by at least 30 column rows (about 510 characters); cut or move a story. To close it: "
            "cut 12 lines of 《甲》 (about 204 characters); or drop 《乙》 (300 characters), or move it to a page with room",
            "第 3 版合不上：至少多 30 栏行（约 510 字）；删短或移走一篇。可以这样合上："
            "《甲》删 12 行（约 204 字）；或者撤下《乙》（300 字），或移到有空的版",
        ),
        (
            "copy/a.md:3: columns: 7 is more than the 6 columns of the page\ncopy/b.md: unknown key “hedline”; did you mean “headline”?",
            "copy/a.md:3：columns：7 多于本版的 6 栏\ncopy/b.md：不认识的键“hedline”；是不是“headline”？",
        ),
        (
            "weight: “leed” is not one of lead, major, minor, brief; did you mean “lead”?",
            "weight：“leed”不在可用的词里：lead, major, minor, brief；是不是“lead”？",
        ),
        (
            "fating: moved to column 0, row 4 from column 2, row 4; 3 rows deep, 4 before; 2 more changes",
            "fating：移到第 0 栏第 4 行，原在第 2 栏第 4 行；现占 3 行，原 4 行；另有 2 处改动",
        ),
        (
            "page 1 lacks 一校; 一校 by 王芳 was for an earlier state of the page",
            "第 1 版缺签：一校；王芳签的“一校”是改版之前的，已作废",
        ),
        (
            "《甲》 was strained to fill its box (looseness +2, crop -12); cut or add a line, or free its width",
            "《甲》为填满版块拉得太紧（收放 +2 行、图片裁切 -12）；增删一行，或放开栏数",
        ),
        (
            "fating is 3 lines (51 characters) too long for this box; the page does not close so",
            "fating 在这个框里多 3 行（51 字）；这样版面合不上",
        ),
        (
            "YAML: did not find expected ',' or ']'; close the [ with a ]",
            "YAML：缺逗号或 ]；[ 要有 ]",
        ),
        (
            "output/7003: No space left on device: free some room or give another --output, and build again. "
            "What was released before stands untouched.",
            "output/7003：磁盘已满：腾出地方，或另给 --output，再制作一次。之前付印的都没有动。",
        ),
    ],
)
def test_sentences_of_every_kind(english: str, chinese: str) -> None:
    assert in_chinese(english) == chinese


@pytest.mark.parametrize(
    ("english", "chinese"),
    [
        ("12 rows", "12 行"),
        ("5 lines, 20 characters", "5 行 20 字"),
        ("none", "无"),
        ("overprint, OPM 1", "叠印，OPM 1"),
        ("“你好” in NotoSerif", "NotoSerif 的“你好”"),
        ("cyan, magenta, yellow", "青、品红、黄"),
        ("390.0 × 545.0 mm ± 0.5 mm", "390.0 × 545.0 mm ± 0.5 mm"),
    ],
)
def test_figures_and_things(english: str, chinese: str) -> None:
    assert figure_in_chinese(english) == chinese


@pytest.mark.parametrize(
    "text",
    [
        "",
        "this is all Greek to me; and so on",
        "headline",
        "lead, major: none",
        "已做好 3 / 8 版",
        "a and b",
        "12 rows",
        "page 2 or 3 is locked",
    ],
)
def test_what_nobody_knows_stays(text: str) -> None:
    assert in_chinese(text) == text


@pytest.mark.parametrize("comma", ["; ", "；"])
def test_a_long_list_is_told_one_by_one(comma: str) -> None:
    faults = [f"copy/{number}.md:3: “{number}” is not a date; write 2024-05-23" for number in range(100)]
    told = in_chinese(comma.join(faults))
    assert told == "；".join(f"copy/{number}.md:3：“{number}”不是日期；写成 2024-05-23" for number in range(100))


def test_a_long_text_that_nobody_knows_stays() -> None:
    text = "; ".join(["this is all Greek to me"] * 60)
    assert in_chinese(text) == text


def test_a_finding_keeps_all_but_its_words() -> None:
    finding = Finding(
        "overset", Grade.STOP, "“甲” runs off the page", page=3, slug="none", place=Rect(1, 2, 3, 4), value="3 rows", limit="none"
    )
    told = finding_in_chinese(finding)
    assert (told.text, told.value, told.limit) == ("“甲”排出了版面", "3 行", "无")
    assert (told.rule, told.page, told.slug, told.place) == ("overset", 3, "none", Rect(1, 2, 3, 4))


def test_no_sentence_is_told_in_two_ways() -> None:
    for rows in (SENTENCES, PARTS):
        alike = Counter(SLOT.sub(lambda slot: "{1}" if slot[1].isdecimal() else "{a}", english) for english, _ in rows)
        assert [text for text, count in alike.items() if count > 1] == []


def test_every_row_is_chinese_and_uses_slots_it_has() -> None:
    for english, chinese in ROWS:
        assert set(SLOT.findall(chinese)) <= set(SLOT.findall(english)), english
        assert HAN.search(chinese) or not re.search(r"[a-z]{2,} [a-z]{2,}", SLOT.sub("", chinese)), english
        assert "{}" not in english.replace("{{", "").replace("}}", ""), english


def sample(slot: str) -> tuple[str, str]:
    """What a slot may hold, and how it is told."""
    if slot == "n":
        return "7", "7"
    if slot in "xyz":
        return "black", "黑"
    return ("“甲” runs off the page", "“甲”排出了版面") if slot.isalpha() else (f"№{slot}", f"№{slot}")


def test_no_row_hides_another() -> None:
    """Filled with facts that are no words, every sentence is told by its own row, or by one that says the same."""
    for english, chinese in SENTENCES:
        said = in_chinese(SLOT.sub(lambda found: sample(found[1])[0], english))
        assert all(sample(slot)[1] in said for slot in SLOT.findall(chinese)), (english, said)
        assert not re.search(r"[a-z]{3,} [a-z]{3,} [a-z]{3,}", re.sub(r"(pip|apt-get) install [a-z -]+", "", said)), (english, said)


@given(st.text(alphabet="甲乙 ；，“”a.", max_size=12), st.integers(0, 99))
def test_facts_are_never_lost(words: str, count: int) -> None:
    assert in_chinese(f"the page closed without the subhead on line {count}, “{words}” ({count} characters)") == (
        f"为合版删去了第 {count} 行的小标题：“{words}”（{count} 字）"
    )


@given(st.text(max_size=60))
def test_any_text_is_told(text: str) -> None:
    assert in_chinese(text) == text or HAN.search(in_chinese(text))


@given(st.lists(st.text(alphabet="ab;", max_size=4), min_size=3, max_size=3))
def test_a_text_is_parted_in_every_way(pieces: list[str]) -> None:
    between = template("<{1};{2}>{3}", "").between
    text = f"<{pieces[0]};{pieces[1]}>{pieces[2]}"
    ways = list(parted(text, between))
    assert tuple(pieces) in ways
    assert all(f"<{one};{two}>{three}" == text for one, two, three in ways)
    assert len(ways) == len(set(ways))
