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
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from random import Random

HERE = Path(__file__).parent
sys.path += [str(HERE.parent)] if str(HERE.parent) not in sys.path else []

from rival.fitting import CAPTION, Copy, Pin, fit  # noqa: E402 - within reach from here on
from rival.photographs import photograph  # noqa: E402

from layout.build import Room, open_room  # noqa: E402
from layout.issue import Kind  # noqa: E402
from layout.makeup import place  # noqa: E402
from layout.page import Frame, Page, PagePlan  # noqa: E402
from layout.typeset import compose  # noqa: E402
from layout.units import Rect, in_points  # noqa: E402

SAMPLE = HERE.parents[1] / "issues" / "7003"
SEED = 15
DRAWS = 8
"""Times that other sentences are drawn for a story, where no length of the last ones fits its box."""
PARAGRAPH = 3, 6
"""Sentences of a paragraph."""
HEADLINE = 8, 16
"""Characters of a headline that is taken over."""
SENTENCE = 12, 90
"""Characters of a sentence that is taken over."""
QUOTES = ("“", "”"), ("‘", "’"), ("（", "）"), ("《", "》")
PHOTOGRAPHERS = 2
"""Photos made at once."""

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


@dataclass(frozen=True, slots=True)
class Morgue:
    """What stories are made of: sentences and headlines of the sample issue."""

    sentences: tuple[str, ...]
    heads: tuple[str, ...]

    def story(self, number: int, at: int, pin: Pin, draw: int = 0) -> Copy:
        """A story of whole sentences for a box of a page, more of them than it can hold; every draw gives others."""
        chance = Random(((SEED * 1000 + number) * 100 + at) * 100 + draw)
        paragraphs: list[str] = []
        while sum(map(len, paragraphs)) < pin.room:
            paragraphs.append("".join(chance.sample(self.sentences, chance.randint(*PARAGRAPH))))
        return Copy(f"p{number:02}-{at}", pin, chance.choice(self.heads), paragraphs, pin.room // 2)


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
    morgue = _morgue()
    stories = [[morgue.story(number, at, pin) for at, pin in enumerate(_pins(number), 1)] for number in range(1, pages + 1)]
    (issue / "issue.yaml").write_text(_page_list(stories), encoding="utf-8")
    _photographed(issue, [story.slug for page in stories for story in page if story.pin.photo])
    _filed(issue, stories)
    room = open_room(issue)
    stories = [_fitted(room, plan, page, morgue) for plan, page in zip(room.plans, stories, strict=True)]
    _filed(issue, stories)
    room = open_room(issue)
    told = [_told(room, plan, page) for plan, page in zip(room.plans, stories, strict=True)]
    (issue / "boxes.json").write_text(json.dumps(told, ensure_ascii=False, indent=1), encoding="utf-8")
    return issue


def _morgue() -> Morgue:
    sample = open_room(SAMPLE)
    stories = [story for page in sample.issue.pages for story in (*page.stories, *page.fillers)]
    texts = [p.text for story in stories for p in story.body if p.kind is Kind.TEXT]
    sentences = tuple(found.strip() for text in texts for found in re.findall(r"[^。]+。", text) if _whole(found))
    return Morgue(sentences, tuple(head for story in stories for head in story.headline if HEADLINE[0] <= len(head) <= HEADLINE[1]))


def _whole(sentence: str) -> bool:
    """Whether a sentence can stand anywhere: of a fair length, and no quotation open at either end."""
    return SENTENCE[0] <= len(sentence) <= SENTENCE[1] and all(sentence.count(first) == sentence.count(last) for first, last in QUOTES)


def _pins(number: int) -> tuple[Pin, ...]:
    return FRONT if number == 1 else INSIDE[number % len(INSIDE)]


def _page_list(stories: list[list[Copy]]) -> str:
    rows = (f"  - {{page: {n}, section: 版面, stories: [{', '.join(s.slug for s in page)}]}}\n" for n, page in enumerate(stories, 1))
    return "number: 1\ndate: 2024-06-03\npages:\n" + "".join(rows)


def _photographed(issue: Path, slugs: list[str]) -> None:
    """A photo for each of these stories."""

    def taken(number: int) -> None:
        (issue / "photos" / f"{slugs[number]}.jpg").write_bytes(photograph(SEED * 1000 + number))

    with ThreadPoolExecutor(PHOTOGRAPHERS) as studio:
        list(studio.map(taken, range(len(slugs))))


def _filed(issue: Path, stories: list[list[Copy]]) -> None:
    for story in (story for page in stories for story in page):
        (issue / "copy" / f"{story.slug}.md").write_text(story.markdown, encoding="utf-8")


def _fitted(room: Room, plan: PagePlan, stories: list[Copy], morgue: Morgue) -> list[Copy]:
    """The stories of a page, each at the depth of its box; a typesetter of their own forgets them with the page."""
    setter = compose(room.book, room.assets)
    fitted: list[Copy] = []
    for at, (copy, story) in enumerate(zip(stories, plan.copy.stories, strict=True), 1):
        draws = (copy if draw == 0 else morgue.story(plan.number, at, copy.pin, draw) for draw in range(DRAWS))
        found = next((each for each in draws if fit(each, story, setter, room.book)), None)
        if not found:
            raise SystemExit(f"page {plan.number}: no copy can be brought to the depth of {copy.slug}, {copy.pin.rows} rows")
        fitted.append(found)
    return fitted


def _told(room: Room, plan: PagePlan, stories: list[Copy]) -> dict[str, object]:
    """The boxes of a page as broadsheet closes it, in points from the top left of the trim, with the copy that stands in them."""
    page = place(plan, None, room.setter, room.book)
    for fault in _faults(page, stories):
        raise SystemExit(f"page {plan.number} does not close as it is pinned: {fault}")
    frames = {frame.owner: frame for frame in page.frames}
    return {
        "width": in_points(page.size[0]), "height": in_points(page.size[1]),
        "em": in_points(room.book.grid.em), "row": in_points(room.book.grid.row), "gutter": in_points(room.book.grid.gutter),
        "stories": [_story_told(frames[story.slug], story) for story in stories],
    }  # fmt: skip


def _faults(page: Page, stories: list[Copy]) -> Iterator[str]:
    """What Typst could not do after: white, copy left over, legs that are no columns, or that do not begin in one row."""
    if page.advice or page.overset or page.holes:
        yield f"{page.advice}"
    legs = {frame.owner: frame.legs for frame in page.frames}
    for story in stories:
        if len(legs[story.slug]) != story.pin.columns or len({leg.y for leg in legs[story.slug]}) > 1:
            yield f"{story.slug} does not stand in {story.pin.columns} even columns"


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
