"""issue.yaml becomes the issue: its pages, what runs on them, and whether that can be."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from typing import TypeAlias

from layout.desk.adsize import ad_size
from layout.desk.complaints import Complaints, unknown
from layout.desk.drawer import Drawer
from layout.desk.dummies import DummyReader
from layout.desk.house import House
from layout.desk.models import AdEntry, EditionEntry, IssueFile, PageEntry
from layout.desk.nodes import Node
from layout.desk.stories import StoryReader
from layout.finding import Source
from layout.issue import REST, Ad, Issue, PageCopy, Place, Pool, Story, Weight
from layout.stylebook import Grid, doubled
from layout.units import POINT, Cells, Sp, length, mm

ISSUE_FILE = "issue.yaml"


HAIR = mm(1) // 10
"""An ad drawn in floating millimetres may come out a hair wider than the space it was sold."""


_Listed: TypeAlias = tuple[tuple[int | str, ...], PageEntry]
"""An entry of the page list, with its place in the file."""


@dataclass(frozen=True, slots=True)
class _Sheet:
    """An entry of the page list: its place in the file, and the grid that its stories and ads are counted on."""

    path: tuple[int | str, ...]
    grid: Grid | None

    @property
    def wide(self) -> bool:
        """A double truck (跨版)."""
        return self.grid is not None and self.grid.pages > 1


class PageList:
    """Goes down the page list once, opening each story and ad as it is called for."""

    def __init__(self, drawer: Drawer, house: House | None, node: Node, complaints: Complaints) -> None:
        self.drawer = drawer
        self.book = house.book if house else None
        self.grid: Grid | None = house.book.grid if house else None
        self.fields = tuple(dict(house.book.fields)) if house else None
        self.node = node
        self.complaints = complaints
        self.stories = StoryReader(drawer, house.book if house else None, complaints)
        self.dummies = DummyReader(drawer, self.grid, complaints)
        self.first_use: dict[str, int] = {}

    def issue(self, entry: IssueFile, edition: str = "") -> Issue:
        """The issue, or an edition of it, as far as it can be read; what cannot is complained of."""
        listed: list[_Listed] = [(("pages", i), page) for i, page in enumerate(entry.pages)]
        self._declared(entry.fields, "fields")
        self._numbers(listed)
        facts = tuple(entry.fields.items())
        if edition:
            own = entry.editions[edition]
            listed, facts = self._replaced(listed, own, edition), (*facts, *own.fields.items(), ("edition_title", own.title or edition))
        return self._made(entry, listed, facts, edition)

    def _made(self, entry: IssueFile, listed: list[_Listed], facts: tuple[tuple[str, str], ...], edition: str) -> Issue:
        sections = dict.fromkeys(page.section for _, page in listed if page.section)
        rests = tuple(f"{slug}{REST}" for _, page in listed for slug in page.stories)
        pages = tuple(self._page(page, path, (*entry.pool.get(page.section, ()), *rests)) for path, page in listed)
        pool = tuple(self._pool(section, slugs, tuple(sections)) for section, slugs in entry.pool.items())
        self._jumps(pages, pool)
        return Issue(self.drawer.folder.name, entry.number, entry.date, pages, facts, pool, edition)

    def _replaced(self, base: list[_Listed], own: EditionEntry, name: str) -> list[_Listed]:
        """The page list of an edition: its own pages, each in the place of those of the base with its numbers."""
        path: tuple[int | str, ...] = ("editions", name)
        self._declared(own.fields, *path, "fields")
        pages = [((*path, "pages", i), page) for i, page in enumerate(own.pages)]
        self._numbers(pages)
        numbers = {number for _, page in base for number in page.page}
        for at, number in ((at, number) for at, page in pages for number in page.page if number not in numbers):
            self._say("wrong-value", f"page {number} is no page of the base; an edition replaces pages, it adds none", *at, "page")
        gone = {number for _, page in pages for number in page.page}
        for _, page in base:
            if left := [number for number in page.page if number not in gone] if gone.intersection(page.page) else []:
                told = "-".join(map(str, page.page))
                self._say("wrong-value", f"the edition replaces half of the double truck {told}; give it a page {left[0]} too", *path)
        return [*((at, page) for at, page in base if not gone.intersection(page.page)), *pages]

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

    def _numbers(self, pages: list[_Listed]) -> None:
        seen: dict[int, int] = {}
        for path, page in pages:
            line = self.node.under((*path, "page")).line
            for number in (number for number in page.page if number in seen):
                self._say("duplicate", f"page {number} stands twice; the first is on line {seen[number]}", *path, "page")
            seen |= {number: line for number in page.page if number not in seen}

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

    def _page(self, entry: PageEntry, path: tuple[int | str, ...], guests: tuple[str, ...]) -> PageCopy:
        """The copy of a page; `guests` are slugs of stories that may come to stand on it besides its own."""
        extra = dict(entry.__pydantic_extra__)
        self._declared(extra, *path)
        number, through = entry.page[0], entry.page[1] if entry.page[1:] else 0
        sheet = _Sheet(path, doubled(self.book).grid if self.book and through else self.grid)
        stories = self._stories(entry.stories, sheet, "stories")
        fillers = self._stories(entry.fillers, sheet, "fillers")
        ads = tuple(ad for n, ad_entry in enumerate(entry.ads) if (ad := self._ad(ad_entry, sheet, n)))
        # Stories of a pool are dealt to single pages; what runs on a double truck is chosen by an editor.
        pooled = self._pooled(entry.section) and not through
        if not (entry.stories or entry.ads or pooled):
            self._say("empty-page", f"page {'-'.join(map(str, entry.page))} has no stories and no ads", *path)
        self._pins(number, (*stories, *fillers))
        self._ad_stack(ads, sheet)
        if through:
            self._at_the_fold(stories, sheet)
        fields = (("editor", entry.editor),) if entry.editor else ()
        source, fields = self._source(*path), (*fields, *extra.items())
        slugs = [*(story.slug for story in (*stories, *fillers)), *guests]
        dummy = self.dummies.read(number, slugs, bool(through), str(path[1]) if path[0] == "editions" else "")
        black = entry.colour == "black"
        copy = (stories, fillers, ads, fields, entry.index, black, dummy, pooled)
        return PageCopy(number, source, entry.section, *copy, through=through)

    def _stories(self, slugs: tuple[str, ...], sheet: _Sheet, key: str) -> tuple[Story, ...]:
        usual = [Weight.BRIEF if key == "fillers" else Weight(min(order, Weight.MINOR)) for order in range(len(slugs))]
        paths = ((*sheet.path, key, n) for n in range(len(slugs)))
        found = (self._story(*each, sheet.wide) for each in zip(slugs, usual, paths, strict=True))
        return tuple(story for story in found if story)

    def _at_the_fold(self, stories: tuple[Story, ...], sheet: _Sheet) -> None:
        """A pin stands across the fold only where its story may, with as many columns at either side."""
        for order, story in enumerate(stories):
            crosses = not order if story.cross is None else story.cross
            column, columns, grid = story.place.column, story.place.columns, sheet.grid
            if grid and column is not None and columns is not None and grid.over(column, columns):
                even = f"column: {grid.side - columns // 2}, columns: {columns - columns % 2}"
                told = f"the pin stands across the fold of the double truck; write {{{even}}} for as many columns at either side"
                if not crosses:
                    told = "the pin stands across the fold of the double truck; write cross: true, or pin it on one page"
                if not crosses or 2 * column + columns != grid.columns:
                    self.complaints.add("off-grid", f"place: {told}", story.source.file, self.stories.line(story.slug, "place"))

    def _story(self, slug: str, usual: Weight, path: tuple[int | str, ...], wide: bool = False) -> Story | None:
        where = self._source(*path)
        if slug in self.first_use:
            text = f"story “{slug}” runs twice; the first time on line {self.first_use[slug]}"
            self.complaints.add("duplicate", text, where.file, where.line)
            return None
        self.first_use[slug] = where.line
        return self.stories.read(slug, usual, where, wide)

    def _ad(self, entry: AdEntry, sheet: _Sheet, n: int) -> Ad | None:
        path, grid = (*sheet.path, "ads", n), sheet.grid
        # Without a grid there are errors already; the size of an em is then of no account.
        em, row = (grid.em, grid.row) if grid else (POINT, POINT)
        depth = length(entry.height, em, row)
        try:
            file = self.drawer.path(entry.file)
        except ValueError as error:
            self._say("missing-file", f"ad: {error}", *path, "file")
            return None
        sold = grid.rect(Cells(entry.column, 0, entry.columns, 1)).width if grid else 0, depth
        size, fault = _ad_size(file, sold, entry.fit, grid)
        ad = Ad(entry.file, *size, self._source(*path, "file"), entry.columns, depth, entry.at, entry.column, entry.fit, fault)
        self._ad_fits(ad, sheet, path)
        if grid and grid.over(ad.column, ad.columns):
            self._ad_crosses(ad, entry.cross, grid, path)
        return ad

    def _ad_fits(self, ad: Ad, sheet: _Sheet, path: tuple[int | str, ...]) -> None:
        if sheet.grid is None:
            return
        if (right := ad.column + ad.columns) > sheet.grid.columns:
            self._say("off-grid", f"“{ad.file}”: columns end at {right}; the page has {sheet.grid.columns}", *path, "columns")
        if ad.depth > sheet.grid.area.height:
            self._say("ad", f"“{ad.file}” is deeper than the type area of the page", *path, "height")

    def _ad_crosses(self, ad: Ad, sold: bool, grid: Grid, path: tuple[int | str, ...]) -> None:
        """An advertisement stands across the fold only where it is sold so; over all columns, or with some left at either side."""
        if not sold:
            text = "it would stand across the fold of the double truck; write cross: true, or other columns"
            self._say("ad", f"“{ad.file}”: {text}", *path, "columns")
        elif ad.columns < grid.columns and (ad.column == 0 or ad.column + ad.columns == grid.columns):
            text = "across the fold an ad takes all columns of both pages, or leaves some at either side"
            self._say("ad", f"“{ad.file}”: {text}", *path, "columns")

    def _ad_stack(self, ads: tuple[Ad, ...], sheet: _Sheet) -> None:
        grid = sheet.grid
        if grid is None or any(ad.depth > grid.area.height for ad in ads):
            return
        depths = [sum(ad.depth for ad in ads if ad.column <= c < ad.column + ad.columns) for c in range(grid.columns)]
        if max(depths, default=0) > grid.area.height:
            self._say("ad", "the ads of this page together are deeper than its type area", *sheet.path, "ads")
        whole = [sum(ad.depth for ad in ads if (ad.column, ad.columns, ad.at) == (c, grid.side, "bottom")) for c in (0, grid.side)]
        astride = [ad for ad in ads if ad.columns < grid.columns and grid.over(ad.column, ad.columns)]
        if astride and whole[0] != whole[1]:
            text = f"“{astride[0].file}” stands across the fold, over ads that take one page; give both pages ads of one height under it"
            self._say("ad", text, *sheet.path, "ads")

    def _pins(self, page: int, stories: tuple[Story, ...]) -> None:
        pinned = [(story, cells) for story in stories if (cells := _cells(story.place))]
        for (first, here), (second, there) in combinations(pinned, 2):
            if here.meets(there):
                text = f"place: the pin overlaps that of “{first.slug}” on page {page}"
                self.complaints.add("pins-overlap", text, second.source.file, self.stories.line(second.slug, "place"))

    def _jumps(self, pages: tuple[PageCopy, ...], pool: tuple[Pool, ...]) -> None:
        numbers = {number for page in pages for number in page.numbers}
        placed = [(page.numbers, story) for page in pages for story in page.stories]
        for at, story in (*placed, *(((), story) for pooled in pool for story in pooled.stories)):
            if story.jump.isdecimal() and (int(story.jump) not in numbers or int(story.jump) in at):
                text = f"jump: there is no other page {story.jump} in this issue"
                self.complaints.add("wrong-value", text, story.source.file, self.stories.line(story.slug, "jump"))
            if story.jump != "never" and f"{story.slug}{REST}" in self.first_use:
                text = f"jump: the rest would be called “{story.slug}{REST}”, the name of another story; rename that one"
                self.complaints.add("duplicate", text, story.source.file, self.stories.line(story.slug, "jump"))


def _ad_size(file: Path, sold: tuple[Sp, Sp], fit: bool, grid: Grid | None) -> tuple[tuple[Sp, Sp], str]:
    """The size an ad prints at, and why it cannot be printed: then it keeps the space sold, and the page is held."""
    try:
        size = ad_size(file, sold[1])
    except ValueError as error:
        return sold, str(error)
    size = _fitted(size, sold) if fit else size
    if grid and size[0] > grid.area.width + HAIR:
        return sold, "it is wider than the type area of the page; ask for a narrower one"
    return size, ""


def _fitted(size: tuple[Sp, Sp], room: tuple[Sp, Sp]) -> tuple[Sp, Sp]:
    """A size scaled in proportion until it touches the room it is given on two sides."""
    (width, height), (across, down) = size, room
    return (across, height * across // width) if width * down > height * across else (width * down // height, down)


def _cells(place: Place) -> Cells | None:
    """What a pin surely covers; None while its corner is free."""
    if place.column is None or place.row is None:
        return None
    return Cells(place.column, place.row, place.columns or 1, place.rows or 1)
