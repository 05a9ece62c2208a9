"""issue.yaml becomes the issue: its pages, what runs on them, and whether that can be."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import combinations
from pathlib import Path

from layout.desk.adsize import ad_size
from layout.desk.complaints import Complaints, unknown
from layout.desk.drawer import Drawer
from layout.desk.dummies import DummyReader
from layout.desk.house import House
from layout.desk.models import AdEntry, IssueFile, PageEntry
from layout.desk.nodes import Node
from layout.desk.stories import StoryReader
from layout.finding import Source
from layout.issue import REST, Ad, Issue, PageCopy, Place, Pool, Story, Weight
from layout.stylebook import Grid
from layout.units import POINT, Cells, Sp, length, mm

ISSUE_FILE = "issue.yaml"


HAIR = mm(1) // 10
"""An ad drawn in floating millimetres may come out a hair wider than the space it was sold."""


class PageList:
    """Goes down the page list once, opening each story and ad as it is called for."""

    def __init__(self, drawer: Drawer, house: House | None, node: Node, complaints: Complaints) -> None:
        self.drawer = drawer
        self.grid: Grid | None = house.book.grid if house else None
        self.fields = tuple(dict(house.book.fields)) if house else None
        self.node = node
        self.complaints = complaints
        self.stories = StoryReader(drawer, house.book if house else None, complaints)
        self.dummies = DummyReader(drawer, self.grid, complaints)
        self.first_use: dict[str, int] = {}

    def issue(self, entry: IssueFile) -> Issue:
        """The issue as far as it can be read; what cannot is complained of."""
        self._declared(entry.fields, "fields")
        self._numbers(entry.pages)
        sections = dict.fromkeys(page.section for page in entry.pages if page.section)
        rests = tuple(f"{slug}{REST}" for page in entry.pages for slug in page.stories)
        pages = tuple(self._page(page, i, (*entry.pool.get(page.section, ()), *rests)) for i, page in enumerate(entry.pages))
        pool = tuple(self._pool(section, slugs, tuple(sections)) for section, slugs in entry.pool.items())
        self._jumps(pages, pool)
        return Issue(self.drawer.folder.name, entry.number, entry.date, pages, tuple(entry.fields.items()), pool)

    def _say(self, rule: str, text: str, *path: int | str) -> None:
        self.complaints.add(rule, text, ISSUE_FILE, self.node.under(path).line)

    def _source(self, *path: int | str) -> Source:
        return Source(ISSUE_FILE, self.node.under(path).line)

    def _declared(self, names: Iterable[str], *path: int | str) -> None:
        """A field that the house does not declare would be printed nowhere."""
        for name in names:
            if self.fields is not None and name not in self.fields:
                keys = self.fields if path[-1] == "fields" else (*PageEntry.model_fields, *self.fields)
                self._say("unknown-key", unknown("key", name, dict.fromkeys(keys)), *path, name)

    def _numbers(self, pages: tuple[PageEntry, ...]) -> None:
        seen: dict[int, int] = {}
        for i, page in enumerate(pages):
            line = self.node.under(("pages", i, "page")).line
            if page.page in seen:
                self._say("duplicate", f"page {page.page} stands twice; the first is on line {seen[page.page]}", "pages", i, "page")
            seen.setdefault(page.page, line)

    def _pool(self, section: str, slugs: tuple[str, ...], sections: tuple[str, ...]) -> Pool:
        """The stories of a section that no page lists; their usual weight is for the allotment to give."""
        path = ("pool", section)
        if section not in sections:
            known = unknown("section", section, sections) if sections else f"no page has a section; write “section: {section}” to one"
            self._say("wrong-value", f"pool: {known}", *path)
        stories = tuple(s for n, slug in enumerate(slugs) if (s := self._story(slug, Weight.MINOR, (*path, n))))
        free = tuple(story.slug for story in stories if self.stories.nodes[story.slug].get("weight") is None)
        return Pool(section, self._source(*path), stories, free)

    def _pooled(self, section: str) -> bool:
        """Whether a page of a section takes stories from a pool, even from one that cannot be read."""
        pool = self.node.get("pool")
        stories = pool.get(section) if pool else None
        return bool(pool and pool.items) or bool(stories and not stories.empty)

    def _page(self, entry: PageEntry, i: int, guests: tuple[str, ...]) -> PageCopy:
        """The copy of a page; `guests` are slugs of stories that may come to stand on it besides its own."""
        extra = dict(entry.__pydantic_extra__)
        self._declared(extra, "pages", i)
        stories = self._stories(entry.stories, i, "stories")
        fillers = self._stories(entry.fillers, i, "fillers")
        ads = tuple(ad for n, ad_entry in enumerate(entry.ads) if (ad := self._ad(ad_entry, i, n)))
        pooled = self._pooled(entry.section)
        if not (entry.stories or entry.ads or pooled):
            self._say("empty-page", f"page {entry.page} has no stories and no ads", "pages", i)
        self._pins(entry.page, (*stories, *fillers))
        self._ad_stack(ads, i)
        fields = (("editor", entry.editor),) if entry.editor else ()
        source, fields = self._source("pages", i), (*fields, *extra.items())
        slugs = [*(story.slug for story in (*stories, *fillers)), *guests]
        dummy = self.dummies.read(entry.page, slugs)
        black = entry.colour == "black"
        return PageCopy(entry.page, source, entry.section, stories, fillers, ads, fields, entry.index, black, dummy, pooled)

    def _stories(self, slugs: tuple[str, ...], i: int, key: str) -> tuple[Story, ...]:
        usual = [Weight.BRIEF if key == "fillers" else Weight(min(order, Weight.MINOR)) for order in range(len(slugs))]
        return tuple(story for n, slug in enumerate(slugs) if (story := self._story(slug, usual[n], ("pages", i, key, n))))

    def _story(self, slug: str, usual: Weight, path: tuple[int | str, ...]) -> Story | None:
        where = self._source(*path)
        if slug in self.first_use:
            text = f"story “{slug}” runs twice; the first time on line {self.first_use[slug]}"
            self.complaints.add("duplicate", text, where.file, where.line)
            return None
        self.first_use[slug] = where.line
        return self.stories.read(slug, usual, where)

    def _ad(self, entry: AdEntry, i: int, n: int) -> Ad | None:
        path = ("pages", i, "ads", n)
        # Without a grid there are errors already; the size of an em is then of no account.
        em, row = (self.grid.em, self.grid.row) if self.grid else (POINT, POINT)
        depth = length(entry.height, em, row)
        try:
            file = self.drawer.path(entry.file)
        except ValueError as error:
            self._say("missing-file", f"ad: {error}", *path, "file")
            return None
        sold = self.grid.width(entry.columns) if self.grid else 0, depth
        size, fault = self._ad_size(file, sold, entry.fit)
        ad = Ad(entry.file, *size, self._source(*path, "file"), entry.columns, depth, entry.at, entry.column, entry.fit, fault)
        self._ad_fits(ad, path)
        return ad

    def _ad_size(self, file: Path, sold: tuple[Sp, Sp], fit: bool) -> tuple[tuple[Sp, Sp], str]:
        """The size an ad prints at, and why it cannot be printed: then it keeps the space sold, and the page is held."""
        try:
            size = ad_size(file, sold[1])
        except ValueError as error:
            return sold, str(error)
        size = _fitted(size, sold) if fit else size
        if self.grid and size[0] > self.grid.area.width + HAIR:
            return sold, "it is wider than the type area of the page; ask for a narrower one"
        return size, ""

    def _ad_fits(self, ad: Ad, path: tuple[int | str, ...]) -> None:
        if self.grid is None:
            return
        if (right := ad.column + ad.columns) > self.grid.columns:
            self._say("off-grid", f"“{ad.file}”: columns end at {right}; the page has {self.grid.columns}", *path, "columns")
        if ad.depth > self.grid.area.height:
            self._say("ad", f"“{ad.file}” is deeper than the type area of the page", *path, "height")

    def _ad_stack(self, ads: tuple[Ad, ...], i: int) -> None:
        grid = self.grid
        if grid is None or any(ad.depth > grid.area.height for ad in ads):
            return
        depths = (sum(ad.depth for ad in ads if ad.column <= c < ad.column + ad.columns) for c in range(grid.columns))
        if max(depths, default=0) > grid.area.height:
            self._say("ad", "the ads of this page together are deeper than its type area", "pages", i, "ads")

    def _pins(self, page: int, stories: tuple[Story, ...]) -> None:
        pinned = [(story, cells) for story in stories if (cells := _cells(story.place))]
        for (first, here), (second, there) in combinations(pinned, 2):
            if here.meets(there):
                text = f"place: the pin overlaps that of “{first.slug}” on page {page}"
                self.complaints.add("pins-overlap", text, second.source.file, self.stories.line(second.slug, "place"))

    def _jumps(self, pages: tuple[PageCopy, ...], pool: tuple[Pool, ...]) -> None:
        numbers = {page.number for page in pages}
        placed = [(page.number, story) for page in pages for story in page.stories]
        for at, story in (*placed, *((0, story) for pooled in pool for story in pooled.stories)):
            if story.jump.isdecimal() and (int(story.jump) not in numbers or int(story.jump) == at):
                text = f"jump: there is no other page {story.jump} in this issue"
                self.complaints.add("wrong-value", text, story.source.file, self.stories.line(story.slug, "jump"))
            if story.jump != "never" and f"{story.slug}{REST}" in self.first_use:
                text = f"jump: the rest would be called “{story.slug}{REST}”, the name of another story; rename that one"
                self.complaints.add("duplicate", text, story.source.file, self.stories.line(story.slug, "jump"))


def _fitted(size: tuple[Sp, Sp], room: tuple[Sp, Sp]) -> tuple[Sp, Sp]:
    """A size scaled in proportion until it touches the room it is given on two sides."""
    (width, height), (across, down) = size, room
    return (across, height * across // width) if width * down > height * across else (width * down // height, down)


def _cells(place: Place) -> Cells | None:
    """What a pin surely covers; None while its corner is free."""
    if place.column is None or place.row is None:
        return None
    return Cells(place.column, place.row, place.columns or 1, place.rows or 1)
