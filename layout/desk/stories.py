"""A story file becomes a story: front matter, body, photos."""

from __future__ import annotations

from pathlib import Path

from layout.desk.complaints import Complaints, unknown
from layout.desk.drawer import TEXT_LIMIT, Drawer, text_of
from layout.desk.markdown import read_body
from layout.desk.models import PhotoEntry, PlaceEntry, StoryFile
from layout.desk.nodes import Node
from layout.desk.photos import PhotoHeader, read_header
from layout.desk.reading import fitted, parsed
from layout.desk.subbing import byline
from layout.finding import Source
from layout.issue import BOX, Kind, Paragraph, Photo, Place, Story, Weight
from layout.stylebook import Grid, Stylebook, doubled

_FENCE = "---"

UNREAD = PhotoHeader((1500, 1000))
"""What a page is made up with when a photo cannot be read: most photos are half as wide again as high."""


class StoryReader:
    """Reads the stories of an issue, each once."""

    def __init__(self, drawer: Drawer, book: Stylebook | None, complaints: Complaints) -> None:
        self.drawer = drawer
        self.book = book
        self.complaints = complaints
        self.nodes: dict[str, Node] = {}

    def line(self, slug: str, key: str) -> int:
        """Line of a key of a story's front matter."""
        return self.nodes[slug].under((key,)).line

    def read(self, slug: str, usual: Weight, where: Source, wide: bool = False) -> Story | None:
        """The story of a slug; `usual` is its weight when it names none, `where` the line that calls for it.

        `wide`: it runs on a double truck (跨版), whose columns are those of two pages.
        """
        shown = f"copy/{slug}.md"
        try:
            path = self.drawer.path(shown, TEXT_LIMIT)
        except ValueError as error:
            self.complaints.add("missing-file", str(error), where.file, where.line)
            return None
        text = text_of(path, shown, self.complaints)
        parts = parts_of(text, shown, self.complaints) if text is not None else None
        return self._made(_Story(self, slug, shown, usual, wide), *parts) if parts else None

    def _made(self, story: _Story, matter: str, body: str, first_line: int) -> Story | None:
        node = parsed(matter, story.shown, self.complaints, first_line=2)
        paragraphs = story.body(body, first_line)
        if node is None:
            return None
        self.nodes[story.slug] = node
        return story.made(node, paragraphs, empty=not body.strip())


def parts_of(text: str, shown: str, complaints: Complaints) -> tuple[str, str, int] | None:
    """Front matter, body, and the line on which the body begins."""
    lines = text.split("\n")
    if lines[0].rstrip() != _FENCE:
        complaints.add("front-matter", "the story has no front matter; begin with a line ---, “headline: …” and another line ---", shown, 1)
        return None
    end = next((n for n, line in enumerate(lines[1:], 1) if line.rstrip() == _FENCE), None)
    if end is None:
        complaints.add("front-matter", "the front matter is not closed; write a line --- between it and the body", shown, 1)
        return None
    return "\n".join(lines[1:end]), "\n".join(lines[end + 1 :]), end + 2


class _Story:
    """One story on its way from file to noun."""

    def __init__(self, reader: StoryReader, slug: str, shown: str, usual: Weight, wide: bool) -> None:
        self.drawer = reader.drawer
        self.book = doubled(reader.book) if reader.book and wide else reader.book
        self.grid = self.book.grid if self.book else None
        self.frames = tuple(border.name for border in reader.book.borders) if reader.book else None
        self.complaints = reader.complaints
        self.slug = slug
        self.shown = shown
        self.usual = usual

    def made(self, node: Node, body: tuple[Paragraph, ...], empty: bool) -> Story | None:
        """The story of its front matter and body."""
        entry = fitted(StoryFile, node, self.shown, self.complaints)
        if entry is None:
            return None
        self._on_grid(entry, node)
        photos = (self._photo(photo, node.under(("photos", i)), i) for i, photo in enumerate(entry.photos))
        if empty and not entry.photos:
            self._say("empty-story", "the story has neither a body nor a photo", node.line)
        self._dressing(entry, node, body)
        return self._story(entry, body, tuple(p for p in photos if p))

    def _story(self, entry: StoryFile, body: tuple[Paragraph, ...], photos: tuple[Photo, ...]) -> Story:
        return Story(
            slug=self.slug,
            source=Source(self.shown, 1),
            headline=entry.headline,
            kicker=entry.kicker,
            deck=entry.deck,
            byline=tuple(map(byline, entry.byline)),
            weight=Weight[entry.weight.upper()] if entry.weight else self.usual,
            columns=entry.columns,
            place=_place(entry.place),
            beside=entry.beside,
            apart=entry.apart,
            jump=entry.jump,
            photos=photos,
            body=body,
            standing=BOX if entry.frame else "",
            frame=entry.frame,
            dropcap=entry.dropcap,
            head=entry.head or "",
            vertical=entry.vertical,
            cross=entry.cross,
            step=entry.step,
        )

    def _say(self, rule: str, text: str, line: int) -> None:
        self.complaints.add(rule, text, self.shown, line)

    def body(self, text: str, first_line: int) -> tuple[Paragraph, ...]:
        """The paragraphs of the story."""
        paragraphs, faults = read_body(text, self.shown, first_line)
        for line, fault in faults:
            self._say("markup", fault, line)
        return paragraphs

    def _on_grid(self, entry: StoryFile, node: Node) -> None:
        if self.grid is None:
            return
        for text in off_grid(entry.place, self.grid):
            self._say("off-grid", text, node.under(("place",)).line)
        self._spans(entry.columns, node)

    def _dressing(self, entry: StoryFile, node: Node, body: tuple[Paragraph, ...]) -> None:
        """The frame must be the house's; a drop cap, a head beside the text and vertical lines need text, and the last no photos."""
        if entry.frame and self.frames is not None and entry.frame not in self.frames:
            self._say("wrong-value", f"frame: {unknown('frame', entry.frame, self.frames)}", node.under(("frame",)).line)
        if entry.frame and entry.photos and not body:
            text = "frame: a picture story has the frame of its kind; name one under “makeup.boxed.picture” of the house"
            self._say("wrong-value", text, node.under(("frame",)).line)
        if entry.dropcap and not any(p.kind is Kind.TEXT for p in body):
            self._say("wrong-value", "dropcap: the story has no text to begin with a drop cap", node.under(("dropcap",)).line)
        if entry.vertical and entry.photos:
            text = "vertical: a story with photos stands across; take the photos out, or vertical"
            self._say("wrong-value", text, node.under(("vertical",)).line)
        if entry.step and (entry.vertical or entry.frame or entry.head or not body):
            text = "step: not for a story without text, in a frame, in vertical lines or with its head beside the text; take one out"
            self._say("wrong-value", text, node.under(("step",)).line)
        if (entry.vertical or entry.head) and not body:
            key = "vertical" if entry.vertical else "head"
            self._say("wrong-value", f"{key}: the story has no text for it", node.under((key,)).line)
        for table in (p for p in body if p.kind is Kind.TABLE):
            self._table(table)

    def _table(self, table: Paragraph) -> None:
        """A table must find room in some leg: an em and a half to a column."""
        if self.book is None:
            return
        widest, em = self.book.makeup.measure_most * self.book.grid.em, self.book.style("table").size
        count, most = len(table.rows[0]), widest * 2 // (em * 3)
        if count > most:
            self._say("table", f"a table of {count} columns; the widest leg of the house holds {most}", table.source.line)

    def _spans(self, spans: tuple[int, ...], node: Node) -> None:
        most = self.grid.columns if self.grid else max(spans, default=0)
        for span in (s for s in spans if s > most):
            self._say("off-grid", f"columns: {span} is more than the {most} columns of the page", node.under(("columns",)).line)

    def _photo(self, entry: PhotoEntry, node: Node, order: int) -> Photo | None:
        left, top, right, bottom = (round(edge * 1000) for edge in entry.crop)
        if left >= right or top >= bottom:
            text = "crop: nothing is left; write [left, top, right, bottom], as [0.1, 0, 0.9, 1]"
            self._say("wrong-value", text, node.under(("crop",)).line)
        self._spans((entry.columns,), node)
        path = self._path(entry, node.under(("file",)).line, order)
        if path is None:
            return None
        header, fault = _header(path, entry)
        source = Source(self.shown, node.line)
        caption, credit = entry.caption or header.caption, entry.credit or header.credit
        crop, at = (left, top, right, bottom), entry.at or ""
        wish = (entry.columns, crop, entry.wrap, at, entry.separate)
        return Photo(entry.file, header.pixels, source, caption, credit, *wish, fault)

    def _path(self, entry: PhotoEntry, line: int, order: int) -> Path | None:
        try:
            return self.drawer.path(entry.file)
        except ValueError as error:
            self._say("missing-file", f"photo {order + 1}: {error}", line)
            return None


def _header(path: Path, entry: PhotoEntry) -> tuple[PhotoHeader, str]:
    """The header of a photo, and why it cannot be printed: then the page is made up with a common size, and held."""
    try:
        return read_header(path, legend=not (entry.caption and entry.credit)), ""
    except ValueError as error:
        return UNREAD, str(error)


def _place(entry: PlaceEntry) -> Place:
    return Place(entry.column, entry.row, entry.columns, entry.rows, entry.top, entry.fold)


def off_grid(place: PlaceEntry, grid: Grid) -> tuple[str, ...]:
    """What of a pin lies outside the type area."""
    right = (place.column or 0) + (place.columns or 1)
    foot = (place.row or 0) + (place.rows or 1)
    across = f"place: columns end at {right}; the page has {grid.columns}"
    down = f"place: rows end at {foot}; the page has {grid.rows}"
    return ((across,) if right > grid.columns else ()) + ((down,) if foot > grid.rows else ())
