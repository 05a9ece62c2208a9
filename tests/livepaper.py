"""An issue of two pages on a small sheet, both of which close and may be printed, and whoever waits for them at the proof desk."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from PIL import Image

from layout.night.live import LiveDesk
from layout.proof.server.behind import Sheet

HOUSE = """\
name: 明衡法治报
grid: {page: [200mm, 280mm], bleed: 0mm, area: [180mm, 220mm], top: 30mm, columns: 4, characters: 13, gutter: 1, rows: 52}
furniture: {masthead: {rows: 7}}
preflight: small.yaml
signing: {steps: [一校, 二校], required: [二校]}
"""
PREFLIGHT = "checks: {outside: off, overlap: off, ad-label: off, ad-size: off, face: off, weight: off}\n"

SENTENCES = (
    "河西新桥昨天上午正式通车，从老城到高铁站的路程缩短了一半。",
    "市交通局介绍，桥面设双向六车道，两侧留有行人和自行车的通道。",
    "清晨六点，第一班公交车从桥东出发，车上坐满了赶早市的居民。",
    "家住桥头的老人说，过去绕行要走四十分钟，现在十分钟就到了。",
    "施工期间，沿线的三所学校调整了上学时间，家长们给予了理解。",
    "下一步，桥下的空地将改造成一座小公园，预计年底向市民开放。",
)

STORIES = {
    "bridge": ("河西新桥通车", 7),
    "market": ("早市搬进新棚", 6),
    "school": ("三所学校调整作息", 4),
    "tea": ("春茶上市", 8),
    "poem": ("桥上看水", 6),
}
"""Headline and number of paragraphs."""

PAGES = {1: ("bridge", "market", "school"), 2: ("tea", "poem")}


def live_issue(folder: Path) -> Path:
    """Write the issue below a folder; gives its own folder."""
    issue = folder / "issues" / "0001"
    for name in ("copy", "photos"):
        (issue / name).mkdir(parents=True)
    (issue.parent / "house.yaml").write_text(HOUSE, "utf-8")
    (issue.parent / "small.yaml").write_text(PREFLIGHT, "utf-8")
    photo(issue / "photos" / "bridge.jpg", 200)
    lines = "".join(f"  - {{page: {n}, section: 要闻, editor: 李文, stories: [{', '.join(slugs)}]}}\n" for n, slugs in PAGES.items())
    for slug, (headline, paragraphs) in STORIES.items():
        (issue / "copy" / f"{slug}.md").write_text(story(headline, paragraphs, slug == "bridge"), "utf-8")
    (issue / "issue.yaml").write_text(f"number: 1\ndate: 2024-06-03\npages:\n{lines}", "utf-8")
    return issue


def photo(path: Path, grey: int) -> None:
    """A photo of one grey."""
    Image.new("L", (1200, 800), grey).save(path, quality=80)


def story(headline: str, paragraphs: int, pictured: bool = False) -> str:
    """A story as its file holds it."""
    picture = "photos:\n  - {file: photos/bridge.jpg, caption: 新桥的第一个早晨。, credit: 李文 摄}\n" if pictured else ""
    body = ("".join(SENTENCES[(at * 2 + turn) % len(SENTENCES)] for turn in range(3)) for at in range(paragraphs))
    return f"---\nheadline: {headline}\nbyline: 本报记者 李文\n{picture}---\n" + "\n\n".join(body) + "\n"


def until(true: Callable[[], bool], seconds: float = 60.0) -> None:
    """Wait until something is so."""
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, "waited in vain"
        time.sleep(0.01)


def settled(desk: LiveDesk, number: int) -> Sheet:
    """A page once nothing is to be made of it any more."""
    until(lambda: number not in desk.issued().busy)
    assert any(page.number == number and page.sha256 for page in desk.issued().pages), desk.issued().errors
    return desk.sheet(number)
