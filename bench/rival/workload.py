"""A neutral workload for two typesetters: pages of pinned boxes, the copy of the sample issue recombined, photos of six million pixels.

python bench/rival/workload.py FOLDER [--pages 8] writes an issue folder for broadsheet, and beside it what Typst needs: the same copy, the
same photos, and the boxes that broadsheet's pages were closed with. The same number of pages gives the same files.
"""

from __future__ import annotations

import argparse
import json
import re
import shutil
import sys
from dataclasses import dataclass, replace
from itertools import chain
from pathlib import Path
from random import Random

HERE = Path(__file__).parent
sys.path += [str(HERE.parent)] if str(HERE.parent) not in sys.path else []

from rival.photographs import photograph  # noqa: E402 - within reach from here on

from layout.build import Room, open_room  # noqa: E402
from layout.issue import Kind  # noqa: E402
from layout.makeup import place  # noqa: E402
from layout.makeup.seed import Item  # noqa: E402
from layout.makeup.stone import Stone, hole  # noqa: E402
from layout.page import Frame, PagePlan  # noqa: E402
from layout.units import Rect, in_points  # noqa: E402

SAMPLE = HERE.parents[1] / "issues" / "7003"
SEED = 15
CHARACTERS = 20
"""To a base column, as house.yaml has it."""
FOOT = 116
"""Rows of the type area."""
ROUNDS = 16
"""Times that the copy is set to see how deep it is."""
PARAGRAPH = 3, 6
"""Sentences of a paragraph."""
HEADLINE = 8, 16
"""Characters of a headline that is taken over."""
SENTENCE = 12, 90
"""Characters of a sentence that is taken over."""
MARKS = "，、：；。,:;“‘（("
"""What no paragraph may end with before its full stop."""
QUOTES = ("“", "”"), ("‘", "’"), ("（", "）"), ("《", "》")
CAPTION = "图为现场。"


@dataclass(frozen=True, slots=True)
class Pin:
    """A box of a page in columns and rows, the separation under it counted in."""

    column: int
    row: int
    columns: int
    rows: int
    photo: bool = False


FRONT = (Pin(0, 13, 3, 44), Pin(3, 13, 2, 55, True), Pin(0, 57, 2, 60, True), Pin(2, 57, 1, 60), Pin(3, 68, 2, 49))
INSIDE = (
    (Pin(0, 0, 3, 52), Pin(3, 0, 2, 57, True), Pin(0, 52, 2, 65, True), Pin(2, 52, 1, 65), Pin(3, 57, 2, 30), Pin(3, 87, 2, 30)),
    (Pin(0, 0, 5, 27), Pin(0, 27, 2, 50, True), Pin(2, 27, 3, 25), Pin(2, 52, 3, 25), Pin(0, 77, 3, 40), Pin(3, 77, 2, 40, True)),
    (
        Pin(2, 0, 3, 37), Pin(0, 0, 2, 58, True), Pin(2, 37, 1, 80), Pin(3, 37, 2, 32), Pin(0, 58, 2, 30),
        Pin(0, 88, 2, 29), Pin(3, 69, 2, 48, True),
    ),
)  # fmt: skip
"""The boxes of a page, the lead first; the pages of an issue take turns."""


@dataclass(slots=True)
class Copy:
    """A story as it is being fitted to its box."""

    slug: str
    pin: Pin
    headline: str
    sentences: list[str]
    """As many as there may ever be, in paragraphs."""
    length: int
    """Characters of the body."""

    @property
    def body(self) -> list[str]:
        """Its paragraphs, cut to the length."""
        kept, left = [], self.length
        for paragraph in self.sentences:
            kept.append(paragraph if len(paragraph) <= left else f"{paragraph[: max(left, 2) - 1].rstrip(MARKS)}。")
            left -= len(paragraph)
            if left <= 0:
                break
        return kept

    @property
    def markdown(self) -> str:
        """The file of the story."""
        pin = self.pin
        rows = "" if pin.row + pin.rows > FOOT else f", rows: {pin.rows}"  # at the foot the separation falls below the type area
        where = f"{{column: {pin.column}, row: {pin.row}, columns: {pin.columns}{rows}}}"
        photo = f"photos:\n  - {{file: photos/{self.slug}.jpg, caption: {CAPTION}, columns: {pin.columns}}}\n" if pin.photo else ""
        return f"---\nheadline: {self.headline}\nplace: {where}\n{photo}---\n" + "\n\n".join(self.body) + "\n"


def main() -> None:
    """Write a workload where the command line says."""
    parser = argparse.ArgumentParser(description="Write the workload of the comparison with Typst.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--pages", type=int, default=8)
    asked = parser.parse_args()
    write(asked.folder, asked.pages)


def write(folder: Path, pages: int) -> Path:
    """The workload of so many pages; its issue folder, with the boxes for Typst in it."""
    issue = folder / "issues" / f"{pages:04}"
    for part in ("copy", "photos"):
        (issue / part).mkdir(parents=True, exist_ok=True)
    shutil.copy(HERE / "house.yaml", issue.parent)
    stories = _drawn(pages)
    (issue / "issue.yaml").write_text(_page_list(stories), encoding="utf-8")
    pictured = [story for page in stories for story in page if story.pin.photo]
    for number, story in enumerate(pictured):
        (issue / "photos" / f"{story.slug}.jpg").write_bytes(photograph(SEED * 1000 + number))
    room = _fitted(issue, stories)
    told = [_told(room, plan, page) for plan, page in zip(room.plans, stories, strict=True)]
    (issue / "boxes.json").write_text(json.dumps(told, ensure_ascii=False, indent=1), encoding="utf-8")
    return issue


def _drawn(pages: int) -> list[list[Copy]]:
    """Stories of every page, as long as their boxes are large."""
    sample = open_room(SAMPLE)
    stories = [story for page in sample.issue.pages for story in (*page.stories, *page.fillers)]
    texts = [p.text for story in stories for p in story.body if p.kind is Kind.TEXT]
    sentences = [found.strip() for text in texts for found in re.findall(r"[^。]+。", text) if _whole(found)]
    heads = [head for story in stories for head in story.headline if HEADLINE[0] <= len(head) <= HEADLINE[1]]
    return [[_story(number, at, pin, sentences, heads) for at, pin in enumerate(_pins(number), 1)] for number in range(1, pages + 1)]


def _whole(sentence: str) -> bool:
    """Whether a sentence can stand anywhere: of a fair length, and no quotation open at either end."""
    return SENTENCE[0] <= len(sentence) <= SENTENCE[1] and all(sentence.count(first) == sentence.count(last) for first, last in QUOTES)


def _pins(number: int) -> tuple[Pin, ...]:
    return FRONT if number == 1 else INSIDE[number % len(INSIDE)]


def _story(number: int, at: int, pin: Pin, sentences: list[str], heads: list[str]) -> Copy:
    """A story of whole sentences, more of them than its box can hold."""
    draw = Random((SEED * 1000 + number) * 100 + at)
    room = pin.columns * pin.rows * CHARACTERS
    paragraphs: list[str] = []
    while sum(map(len, paragraphs)) < room:
        paragraphs.append("".join(draw.sample(sentences, draw.randint(*PARAGRAPH))))
    return Copy(f"p{number:02}-{at}", pin, draw.choice(heads), paragraphs, room // 2)


def _page_list(stories: list[list[Copy]]) -> str:
    rows = (f"  - {{page: {n}, section: 版面, stories: [{', '.join(s.slug for s in page)}]}}\n" for n, page in enumerate(stories, 1))
    return "number: 1\ndate: 2024-06-03\npages:\n" + "".join(rows)


def _fitted(issue: Path, stories: list[list[Copy]]) -> Room:
    """The issue with every story brought to the depth of its box, as the typesetter has it."""
    for _ in range(ROUNDS):
        for story in chain.from_iterable(stories):
            (issue / "copy" / f"{story.slug}.md").write_text(story.markdown, encoding="utf-8")
        room = open_room(issue)
        off = [_off(room, plan, page) for plan, page in zip(room.plans, stories, strict=True)]
        if not any(map(any, off)):
            return room
        for story, rows in zip(chain.from_iterable(stories), chain.from_iterable(off), strict=True):
            story.length += rows * story.pin.columns * CHARACTERS * 19 // 20
    raise SystemExit("the copy cannot be brought to the depth of its boxes")


def _off(room: Room, plan: PagePlan, stories: list[Copy]) -> list[int]:
    """Rows that each story of a page lacks, with its text in the base columns and its photo over all of them."""
    free = tuple(replace(story, place=replace(story.place, rows=None)) for story in plan.copy.stories)  # at its pin it has that depth only
    items = {item.slug: item for item in Stone(plan, free, room.setter, room.book, hole(plan, room.book)).items(1)}
    return [min((story.pin.rows - depth for depth in _depths(items[story.slug])), key=abs) for story in stories]


def _depths(item: Item) -> list[int]:
    """Natural depths of a story in its own forms."""
    return [shape.rows for shape in item.shapes if not shape.unusual and shape.legs == shape.columns]


def _told(room: Room, plan: PagePlan, stories: list[Copy]) -> dict[str, object]:
    """The boxes of a page as broadsheet closes it, in points from the top left of the trim, with the copy that stands in them."""
    page = place(plan, None, room.setter, room.book)
    if page.advice or page.overset or page.holes:
        raise SystemExit(f"page {plan.number} does not close as it is pinned: {page.advice}")
    frames = {frame.owner: frame for frame in page.frames}
    return {
        "width": in_points(page.size[0]), "height": in_points(page.size[1]),
        "em": in_points(room.book.grid.em), "row": in_points(room.book.grid.row), "gutter": in_points(room.book.grid.gutter),
        "stories": [_story_told(frames[story.slug], story) for story in stories],
    }  # fmt: skip


def _story_told(frame: Frame, story: Copy) -> dict[str, object]:
    boxes = {"head": frame.heads, "photo": frame.photos, "legs": frame.legs}
    told = {name: [_points(rect) for rect in rects] for name, rects in boxes.items()}
    return {
        **told, "headline": story.headline, "size": in_points(frame.size), "columns": story.pin.columns, "text": story.body,
        "file": f"photos/{story.slug}.jpg", "caption": CAPTION,
    }  # fmt: skip


def _points(rect: Rect) -> list[float]:
    return [round(in_points(side), 4) for side in (rect.x, rect.y, rect.width, rect.height)]


if __name__ == "__main__":
    main()
