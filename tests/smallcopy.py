"""An issue of three pages on a small sheet, with a photo and more copy than its second page holds."""

from __future__ import annotations

from pathlib import Path

from PIL import Image

HOUSE = """\
name: 明衡法治报
grid: {page: [200mm, 280mm], bleed: 0mm, area: [180mm, 220mm], top: 30mm, columns: 4, characters: 13, gutter: 1, rows: 52}
furniture: {masthead: {rows: 7}}
preflight: small.yaml
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
    "court": ("法庭开到了田间", 12),
    "notice": ("物业费涨价须先表决", 8),
    "lamp": ("小巷亮起百盏灯", 6),
    "tea": ("春茶上市", 8),
    "bridge-poem": ("桥上看水", 6),
    "poem": ("桥上看水", 6),
}
"""Headline and number of paragraphs."""

PAGES = {
    1: ("要闻", "李文", ("bridge", "market", "school")),
    2: ("法治", "顾南枝", ("court", "notice", "lamp")),
    3: ("副刊", "方小禾", ("tea", "bridge-poem")),
}


def small_issue(folder: Path) -> Path:
    """Write the issue below a folder; gives the folder of the issue."""
    issue = written(folder, HOUSE, PAGES)
    Image.radial_gradient("L").resize((1200, 800)).convert("RGB").save(issue / "photos" / "bridge.jpg", quality=80)
    return issue


def written(folder: Path, house: str, pages: dict[int, tuple[str, str, tuple[str, ...]]]) -> Path:
    """Write an issue of `STORIES`, all but its photo: section, editor and stories of each page by number."""
    issue = folder / "issues" / "0001"
    for name in ("copy", "photos", "ads"):
        (issue / name).mkdir(parents=True)
    (issue.parent / "house.yaml").write_text(house, "utf-8")
    (issue.parent / "small.yaml").write_text(PREFLIGHT, "utf-8")
    for slug in (slug for _, _, slugs in pages.values() for slug in slugs):
        headline, paragraphs = STORIES[slug]
        (issue / "copy" / f"{slug}.md").write_text(story(headline, paragraphs, slug == "bridge"), "utf-8")
    entries = ((number, part, who, ", ".join(slugs)) for number, (part, who, slugs) in pages.items())
    lines = "".join(f"  - {{page: {number}, section: {part}, editor: {who}, stories: [{slugs}]}}\n" for number, part, who, slugs in entries)
    (issue / "issue.yaml").write_text(f"number: 1\ndate: 2024-06-03\npages:\n{lines}", "utf-8")
    return issue


def story(headline: str, paragraphs: int, pictured: bool = False) -> str:
    """A story as its file holds it."""
    picture = "photos:\n  - {file: photos/bridge.jpg, caption: 新桥的第一个早晨。, credit: 李文 摄}\n" if pictured else ""
    body = ("".join(SENTENCES[(at * 2 + turn) % len(SENTENCES)] for turn in range(3)) for at in range(paragraphs))
    return f"---\nheadline: {headline}\nbyline: 本报记者 李文\n{picture}---\n" + "\n\n".join(body) + "\n"
