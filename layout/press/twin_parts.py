"""What every mark of a page is to a reader: headline, paragraph, caption, figure, or furniture that is not read.

The parts of a page come from its nouns alone: the content stream of a page and the structure tree of the whole file, made at
different hours by different hands, agree on them.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from itertools import groupby

from layout.galley import Way
from layout.issue import Kind, Photo, Story
from layout.page import AdMark, Frame, Mark, Page, PictureMark, RuleMark, TypeMark
from layout.units import Rect

FURNITURE = -1
"""Instead of the number of a part, of a mark that is not read: an artifact (ISO 32000-1, 14.8.2.2)."""

TAGS: dict[Kind, str] = {
    Kind.TEXT: "P",
    Kind.SUBHEAD: "H2",
    Kind.QUOTE: "BlockQuote",
    Kind.ITEM: "LI",
    Kind.TABLE: "TD",
    Kind.CREDIT: "P",
}
"""Structure type of a paragraph (ISO 32000-1, 14.8.4). A table is read row by row."""

KEY = 8
"""Letters by which the beginning of a paragraph is known."""
AHEAD = 3
"""Paragraphs looked at for a beginning: one may have been left out of this page."""
LABEL, ADVERTISEMENT = "label", "广告"
"""Owner of the word over an advertisement, and the word where a page has none."""


@dataclass(frozen=True, slots=True, eq=False)
class Part:
    """One thing that is read."""

    tag: str
    """Its structure type."""
    owner: str
    """Whose it is: slug of a story, file of an ad."""
    alt: str = ""
    """Of a figure: what is said instead of it."""
    row: int = 0
    """Of a table cell: its row, by a number that grows downwards."""
    rect: Rect | None = None
    """Of a figure: where it stands."""


@dataclass(frozen=True, slots=True)
class Parts:
    """All parts of a page, in reading order, and which of them each mark is of."""

    parts: tuple[Part, ...]
    types: tuple[int, ...]
    """For each TypeMark in painting order the place of its part among `parts`, or `FURNITURE`."""
    pictures: tuple[int, ...]
    """The same for each PictureMark and AdMark."""


def parts(page: Page) -> Parts:
    """What is read on a page: a story's parts as they were set, stories as they stand on the page."""
    roles = _roles(page)
    found = {id(part): part for part in roles if part is not None}
    places = dict(zip(found, range(len(found)), strict=True))
    numbered = [FURNITURE if part is None else places[id(part)] for part in roles]
    types = tuple(n for n, mark in zip(numbered, page.marks, strict=True) if isinstance(mark, TypeMark))
    pictures = tuple(n for n, mark in zip(numbered, page.marks, strict=True) if isinstance(mark, PictureMark | AdMark))
    return Parts(tuple(found.values()), types, pictures)


def _roles(page: Page) -> list[Part | None]:
    """For each mark the part it belongs to; None for furniture."""
    copy = {story.slug: story for story in (*page.plan.copy.stories, *page.plan.copy.fillers)}
    readers = {f.owner: Reader(f, copy.get(f.owner)) for f in page.frames if f.heads or f.legs}
    roles: list[Part | None] = []
    for mark, line in zip(page.marks, _lines(page), strict=True):
        if isinstance(mark, AdMark):
            roles.append(Part("Figure", mark.file, _label(page), rect=mark.rect))
        elif isinstance(mark, RuleMark) or mark.owner not in readers:
            roles.append(None)
        elif isinstance(mark, PictureMark):
            roles.append(readers[mark.owner].picture(mark))
        else:
            roles.append(readers[mark.owner].type(mark, line))
    return roles


def _label(page: Page) -> str:
    """What an advertisement is called on its page."""
    labels = (mark.run.text for mark in page.marks if isinstance(mark, TypeMark) and mark.owner == LABEL)
    return next(labels, ADVERTISEMENT)


def _lines(page: Page) -> list[str]:
    """For each mark that begins a line of type the letters of that line; nothing for the others."""
    lines: list[str] = []
    for _, marks in groupby(page.marks, key=_line_of):
        group = list(marks)
        said = "".join(mark.run.text for mark in group if isinstance(mark, TypeMark))
        lines += [_letters(said), *[""] * (len(group) - 1)]
    return lines


def _line_of(mark: Mark) -> tuple[object, ...]:
    """What the marks of one line of type have in common: owner, direction, and where it stands across that."""
    if not isinstance(mark, TypeMark):
        return (type(mark), id(mark))
    across = mark.run.way is Way.ACROSS
    return (mark.owner, across, mark.y if across else mark.x)


class Reader:
    """Reads the marks of one story in the order they were set, and says of each what it is."""

    def __init__(self, frame: Frame, story: Story | None) -> None:
        self.frame, self.story = frame, story
        self.ahead = [(_letters(p.marker + p.text), p.kind) for p in story.body] if story else []
        self.head: dict[str, Part] = {}
        self.kind = Kind.TEXT
        self.paragraph: Part | None = None
        self.caption: tuple[str, Part] | None = None
        """Letters of the caption under the photo met last, and its part."""
        self.row = 0
        """Lines begun so far."""

    def picture(self, mark: PictureMark) -> Part:
        """A photo: its caption is said instead of it."""
        photos = {photo.file: photo for photo in self.story.photos} if self.story else {}
        said = _said(photos.get(mark.file))
        self.caption = (_letters(said), Part("Caption", mark.owner)) if said else None
        return Part("Figure", mark.owner, said or self.frame.title, rect=mark.rect)

    def type(self, mark: TypeMark, line: str) -> Part:
        """A run of type: of the head, of a caption, or of the text. `line` has the letters of the line it begins, if any."""
        if any(_holds(head, mark) for head in self.frame.heads):
            return self._heading(mark)
        leg = next((leg for leg in self.frame.legs if _holds(leg, mark)), None)
        if leg is None and self.caption is not None and _letters(mark.run.text) in self.caption[0]:
            return self.caption[1]
        return self._text(mark, line, leg)

    def _heading(self, mark: TypeMark) -> Part:
        """The headline is a heading; kicker, deck and byline stand beside it as paragraphs."""
        part = "headline" if mark.run.size == self.frame.size else self._part_of_head(mark.run.text)
        return self.head.setdefault(part, Part("H1" if part == "headline" else "P", mark.owner))

    def _part_of_head(self, text: str) -> str:
        said = _letters(text)
        lines = {"kicker": self.story.kicker, "deck": self.story.deck, "byline": self.story.byline} if self.story else {}
        return next((part for part, copy in lines.items() if said and said in _letters("".join(copy))), "head")

    def _text(self, mark: TypeMark, line: str, leg: Rect | None) -> Part:
        self.row += bool(line)
        begins = bool(line) and self._begins(mark, line, leg)
        if self.paragraph is None or begins or self.kind is Kind.TABLE:
            row = self.row if self.kind is Kind.TABLE else 0
            self.paragraph = Part(TAGS[self.kind], mark.owner, row=row)
        return self.paragraph

    def _begins(self, mark: TypeMark, line: str, leg: Rect | None) -> bool:
        """Whether a line begins a paragraph: by the copy where it is at hand, else by its indent, or hanging in an index."""
        if not (self.story and self.story.body):
            indented = leg is None or mark.x - leg.x >= mark.run.size * 3 // 2
            return indented is not (self.frame.kind == "index")
        for at, (letters, kind) in enumerate(self.ahead[:AHEAD]):
            if _same(line, letters):
                del self.ahead[: at + 1]
                self.kind = kind
                return True
        return False


def _same(said: str, letters: str) -> bool:
    """Whether what is said begins a paragraph, as far as the shorter of the two goes."""
    shared = min(KEY, len(said), len(letters))
    return shared > 1 and said[:shared] == letters[:shared]


def _letters(text: str) -> str:
    """Text without spaces and marks, which the typesetter may change, full-width forms as plain ones."""
    return "".join(char for char in unicodedata.normalize("NFKC", text) if char.isalnum())


def _said(photo: Photo | None) -> str:
    return " ".join(text for text in (photo.caption, photo.credit) if text) if photo else ""


def _holds(rect: Rect, mark: TypeMark) -> bool:
    return rect.x <= mark.x <= rect.right and rect.y <= mark.y <= rect.bottom
