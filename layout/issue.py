"""What the newsroom hands in: an issue, its pages, stories, photos and ads."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field
from enum import IntEnum, StrEnum

from layout.finding import Source
from layout.remarks import Comment, Signature
from layout.units import Cells, Sp


class Weight(IntEnum):
    """How much a story weighs on its page, heaviest first."""

    LEAD = 0
    MAJOR = 1
    MINOR = 2
    BRIEF = 3


REST = "-jump"
"""What the slug of the rest of a story that jumps (转版) ends with."""

BOX = "box"
"""What a story is that stands in a frame of its own choice (辟栏)."""


class Kind(StrEnum):
    """What a paragraph of copy is."""

    TEXT = "text"
    SUBHEAD = "subhead"
    QUOTE = "quote"
    ITEM = "item"
    """A list item; `Paragraph.marker` is its bullet or number."""
    TABLE = "table"
    CREDIT = "credit"
    """文末署名, 落款: set flush right. One in brackets may share the last line of the text before it."""


@dataclass(frozen=True, slots=True)
class Words:
    """Characters of one emphasis inside a paragraph. `bold` and `kai` are never both set."""

    text: str
    bold: bool = False
    """In the face of the style ``bold``."""
    kai: bool = False
    """In the face of the style ``kai``."""
    dots: bool = False
    """着重号: a dot under each Han (GB/T 15834—2011 5.1.8)."""
    ruby: str = ""
    """注音 over the text: as many syllables, parted by spaces, as it has Han, or one reading for all of it."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph as the reporter filed it."""

    kind: Kind
    words: tuple[Words, ...]
    source: Source
    marker: str = ""
    rows: tuple[tuple[str, ...], ...] = ()
    """Table only: rows of cells, the first row the header. `words` is then empty."""
    aligns: tuple[str, ...] = ()
    """Table only: ``left``, ``centre`` or ``right`` where the editor chose it for a column of words, else empty."""
    optional: int = 0
    """可删段: its reporter lets it go where the page needs it; paragraphs of one number go together. 0 stays."""
    asks: bool = False
    """问：of a dialogue: it does not end a leg, its answer begins under it."""

    @property
    def text(self) -> str:
        return "".join(w.text for w in self.words) or "\t".join(c for row in self.rows for c in row)


@dataclass(frozen=True, slots=True)
class Photo:
    """A picture with its caption. `crop` is the part that may be printed, in thousandths of the picture."""

    file: str
    """Path below the issue folder, with forward slashes."""
    pixels: tuple[int, int]
    """Width and height after EXIF orientation."""
    source: Source
    caption: str = ""
    credit: str = ""
    columns: int = 0
    """The editor's wish for its width in columns; 0 leaves it to the make-up."""
    crop: tuple[int, int, int, int] = (0, 0, 1000, 1000)
    """Left, top, right, bottom."""
    wrap: bool = False
    """串文: it may stand narrower than its leg, or astride two of them, with text beside it."""
    at: str = ""
    """``inner``: in the inner legs, under the head; ``middle``: there, with text above it too; empty leaves it at the right."""
    separate: bool = False
    """Of a CMYK picture: to be separated anew for this press, even where its inks keep the limit."""
    fault: str = ""
    """Why the file cannot be printed: its place stays white, and the page is held."""

    @property
    def cropped(self) -> tuple[int, int]:
        """Pixels inside the crop."""
        left, top, right, bottom = self.crop
        return self.pixels[0] * (right - left) // 1000, self.pixels[1] * (bottom - top) // 1000


@dataclass(frozen=True, slots=True)
class Place:
    """Where the editor pins a story: any subset of its cells, in base columns and rows of the type area."""

    column: int | None = None
    row: int | None = None
    columns: int | None = None
    rows: int | None = None
    top: bool = False
    """At the head of the page, under masthead or folio line."""
    fold: bool = False
    """Above the fold: it begins in the upper half, with room for its head there."""


@dataclass(frozen=True, slots=True)
class Story:
    """One story: its head, its body, its pictures. A story without body is a picture story (图片新闻)."""

    slug: str
    source: Source
    headline: tuple[str, ...]
    """One string, or the editor's own line breaks."""
    kicker: tuple[str, ...] = ()
    deck: tuple[str, ...] = ()
    byline: tuple[str, ...] = ()
    weight: Weight = Weight.MINOR
    columns: tuple[int, ...] = ()
    """Widths the editor allows; empty leaves it to the make-up."""
    place: Place = Place()
    beside: tuple[str, ...] = ()
    """Slugs of stories of the same page that it must touch (组版)."""
    apart: tuple[str, ...] = ()
    """Slugs of stories of the same page that it must not touch (不相邻)."""
    jump: str = "never"
    photos: tuple[Photo, ...] = ()
    body: tuple[Paragraph, ...] = ()
    standing: str = ""
    """What it is when it is no plain story: ``index`` (导读) or `BOX`; else empty."""
    frame: str = ""
    """Of a box: the house's frame (边框) by name."""
    dropcap: bool = False
    """首字下沉: the first character of its text is set as deep as the style ``dropcap``."""
    head: str = ""
    """Where its head stands: ``corner`` (左上题), ``between`` (文夹题), ``side`` (竖题); empty leaves it over the text."""
    vertical: bool = False
    """竖排: its text stands in vertical lines. Not for a story with photos."""
    goes_on: int = 0
    """Of the first part of a story that jumps (转版): the page where the rest stands."""
    comes_from: int = 0
    """Of the rest of a story that jumps: the page where it begins."""
    cross: bool | None = None
    """On a double truck (跨版): whether its head and pictures may stand across the fold; None: only if it leads the page."""
    left_out: tuple[Paragraph, ...] = ()
    """What the make-up left out of its body to close the page, in the order in which it went."""
    step: bool | None = None
    """折角: whether some of its legs may be shorter, another story standing under them; None leaves it to the house."""

    @property
    def characters(self) -> int:
        """Characters of copy, spaces left out: what an editor counts."""
        copy = (*self.kicker, *self.headline, *self.deck, *self.byline, *(p.text for p in self.body))
        copy += tuple(t for photo in self.photos for t in (photo.caption, photo.credit))
        return sum(not c.isspace() for text in copy for c in text)


@dataclass(frozen=True, slots=True)
class Ad:
    """An advertisement at its printed size."""

    file: str
    width: Sp
    height: Sp
    """Trim size read from the file."""
    source: Source
    columns: int
    """Base columns it takes."""
    depth: Sp
    """Height of the space sold."""
    at: str = "bottom"
    """``bottom`` or ``top``; stacked in the order given, from the outside in."""
    column: int = 0
    """Left base column."""
    fit: bool = False
    """Scaled, in proportion, into the space sold; else printed at its own size."""
    fault: str = ""
    """Why the file cannot be printed: its space stays white, and the page is held."""


@dataclass(frozen=True, slots=True)
class Step:
    """折角: columns at one side of a box that end sooner than the others; another story stands under them."""

    column: int
    """First of them, from the left edge of the box."""
    columns: int
    rows: int
    """By how much sooner."""


@dataclass(frozen=True, slots=True)
class Berth:
    """Where a story stands on a dummy."""

    slug: str
    cells: Cells
    pinned: bool = False
    """It may not be moved, nor change its size."""
    unusual: bool = False
    """It stood in a form with its head beside some of the text."""
    less: int = 0
    """How many paragraphs were left out of the story (可删段)."""
    step: Step | None = None
    """It stood with a step (折角)."""


@dataclass(frozen=True, slots=True)
class Dummy:
    """版样: a page as it was laid out before. What is new is fitted in with as few moves as can be."""

    source: Source
    berths: tuple[Berth, ...]
    approved: bool = False
    """Signed: nothing on the page may move."""


@dataclass(frozen=True, slots=True)
class Remark:
    """What the allotment has to tell on a page: copy that found none, a pool too small, a jump that cannot be."""

    rule: str
    text: str
    source: Source
    slug: str = ""


@dataclass(frozen=True, slots=True)
class PageCopy:
    """One entry of the page list: what should run on a numbered page."""

    number: int
    source: Source
    section: str = ""
    stories: tuple[Story, ...] = ()
    """In order of weight; the first leads."""
    fillers: tuple[Story, ...] = ()
    """Optional matter (补白), used only to close the page."""
    ads: tuple[Ad, ...] = ()
    fields: tuple[tuple[str, str], ...] = ()
    """Folio-line fields set for this page, such as ``editor``; they override the issue's."""
    index: int = 0
    """Number of entries of the index box (导读) that this page carries; 0 for none."""
    black: bool = False
    """The page is printed with the black plate alone."""
    dummy: Dummy | None = None
    open: bool = False
    """It takes stories from the pool of its section besides its own."""
    remarks: tuple[Remark, ...] = ()
    through: int = 0
    """Of a double truck (跨版) its right-hand page, printed as one with `number`; 0 for a page by itself."""
    comments: tuple[Comment, ...] = field(default=(), compare=False)
    """Written on its proofs; like signatures they change nothing of the page."""
    signatures: tuple[Signature, ...] = field(default=(), compare=False)

    @property
    def numbers(self) -> tuple[int, ...]:
        """The pages of the paper that it is."""
        return (self.number, self.through) if self.through else (self.number,)

    @property
    def files(self) -> tuple[str, ...]:
        """Photos and ads that are printed on it, by name."""
        photos = {photo.file for story in self.stories + self.fillers for photo in story.photos}
        return tuple(sorted(photos | {ad.file for ad in self.ads}))

    @property
    def called(self) -> str:
        """What readers call it: ``4``, ``4-5``."""
        return "-".join(map(str, self.numbers))

    def crosses(self, story: Story) -> bool:
        """Whether a story may stand across the fold: where the editor says so; the first unless he says no."""
        return story in self.stories[:1] if story.cross is None else story.cross


@dataclass(frozen=True, slots=True)
class Pool:
    """Stories given to a section instead of a page (待编稿); the allotment finds their pages."""

    section: str
    source: Source
    stories: tuple[Story, ...]
    """In order of weight."""
    unweighed: tuple[str, ...] = ()
    """Slugs of those whose weight follows from the order, because the editor gave none."""


@dataclass(frozen=True, slots=True)
class Issue:
    """A numbered issue of the paper."""

    name: str
    """Name of its folder; the stem of every file written."""
    number: int
    date: datetime.date
    pages: tuple[PageCopy, ...]
    fields: tuple[tuple[str, str], ...] = ()
    """Folio-line facts of the issue, such as the hotline."""
    pool: tuple[Pool, ...] = ()
    """Of each section that has one; empty once the stories have been allotted."""
    edition: str = ""
    """Name of the regional edition (地方版) it is; empty for the base, which the editions differ from."""
