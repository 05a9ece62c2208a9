"""The status board: every page, its state in a word, without a script."""

from __future__ import annotations

import io
import re

import pytest
from PIL import Image

from layout.proof.board import EVENTS, ISSUES, STATES, THUMB, EventShown, IssueShown, PageShown, board, thumbnail

PAGES = tuple(PageShown(number, "综合", state, "溢文 <3 行>" if state == "held" else "") for number, state in enumerate(STATES, 1))


def shown(*issues: IssueShown, events: tuple[EventShown, ...] = (), older: tuple[IssueShown, ...] = ()) -> str:
    return board(issues, older, events, "2024-06-03 23:40", "值班中")


def test_every_state_has_its_word_and_its_sign() -> None:
    page = shown(IssueShown("7003", "2024-06-03", "held", pages=PAGES))
    for sign, word in STATES.values():
        assert f"{sign} {word}" in page


def test_pages_are_counted_by_state() -> None:
    page = shown(IssueShown("a", "", "held", pages=PAGES), IssueShown("b", "", "released", pages=(PageShown(9, "", "released"),)))
    assert dict(re.findall(r'class="count (\w+)[^"]*">[^<]*<b>(\d+)', page)) == {
        "missing": "1", "building": "1", "held": "1", "released": "2", "delivered": "1",
    }  # fmt: skip


def test_it_needs_no_script_and_comes_again_by_itself() -> None:
    page = shown(IssueShown("7003", "", "held", pages=PAGES))
    assert "<script" not in page
    assert '<meta http-equiv="refresh"' in page
    assert "prefers-color-scheme: dark" in page


def test_copy_is_no_markup() -> None:
    page = shown(IssueShown("<b>7003</b>", "", "failed", "copy/<i>.md:3", pages=PAGES))
    assert "<b>7003" not in page
    assert "溢文 &lt;3 行&gt;" in page
    assert "copy/&lt;i&gt;.md:3" in page


def test_the_newsroom_reads_chinese() -> None:
    held = PageShown(2, "", "held", "“甲” runs off the page；not ready at the deadline; the page released before stands")
    event = EventShown("23:40:00", "released", "7003", "7 pages released, 1 held; 2 warnings, 0 notes", False)
    page = shown(IssueShown("7003", "", "failed", "copy/a.md:3: control character U+0007; delete it", pages=(held,)), events=(event,))
    assert "“甲”排出了版面；到截稿时间还没做好；之前付印的版仍有效" in page
    assert "copy/a.md:3：有控制字符 U+0007，请删去" in page
    assert "付印 7 版，扣 1 版；警告 2 条，备注 0 条" in page


def test_pictures_wait_until_they_are_seen() -> None:
    page = shown(IssueShown("7003", "", "released", pages=(PageShown(1, "", "released", thumb="t/1.jpg", link="7003/1.pdf"),)))
    assert '<a class="thumb" href="7003/1.pdf"><img src="t/1.jpg" alt="第 1 版" loading="lazy"' in page


def test_what_is_owing_is_named() -> None:
    page = PageShown(1, "", "released", owing=("plant", "archive"))
    assert "未送达：plant、archive" in shown(IssueShown("7003", "", "released", pages=(page,)))


def test_without_issues_it_says_so() -> None:
    assert "还没有一期稿件" in shown()


def test_older_issues_and_events_are_listed() -> None:
    event = EventShown("23:40:00", "page-held", "7003", "溢文", True)
    page = shown(older=(IssueShown("6999", "2024-05-20", "delivered"),), events=(event,))
    assert "6999" in page
    assert ISSUES["delivered"] in page
    assert EVENTS["page-held"] in page


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("theme", [0, 1], ids=["light", "dark"])
def test_words_can_be_read_in_both_themes(theme: int) -> None:
    colours = dict(re.findall(r"--(\w+): (#[0-9a-f]{3,6})", re.findall(r":root \{([^}]*)\}", shown())[theme]))
    full = {name: value if len(value) == 7 else "#" + "".join(c * 2 for c in value[1:]) for name, value in colours.items()}
    assert all(contrast("#ffffff", full[state]) >= 4.5 for state in STATES)
    assert all(contrast(full[ink], full[ground]) >= 4.5 for ink in ("ink", "soft") for ground in ("paper", "card"))


def test_a_thumbnail_is_small() -> None:
    out = io.BytesIO()
    Image.effect_noise((1400, 1956), 40).convert("P").save(out, "PNG")
    small = thumbnail(out.getvalue())
    with Image.open(io.BytesIO(small)) as image:
        assert (image.format, image.width, image.height) == ("JPEG", THUMB, 419)
    assert len(small) < 60_000
    assert thumbnail(out.getvalue()) == small


@pytest.mark.parametrize("content", [b"", b"no picture", b"\x89PNG\r\n\x1a\n"])
def test_what_is_no_picture_is_refused(content: bytes) -> None:
    with pytest.raises((OSError, ValueError)):
        thumbnail(content)
