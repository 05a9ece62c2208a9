"""issue.yaml and a story's front matter as models. The JSON Schemas of docs/schema come from here."""

from __future__ import annotations

import re
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BeforeValidator, ConfigDict, Field, WithJsonSchema

from layout.desk.housemodel import HouseFile
from layout.desk.shifts import ShiftFile
from layout.desk.values import Count, Day, Entry, Fact, Fraction, Length, Lines, Slug, Some, Spans, filled


def _jump(value: str) -> str:
    if value in {"auto", "never"} or (value.isdecimal() and int(value) > 0):
        return value
    raise ValueError(f"“{value}” is not auto, never or a page number")


def _folio(value: object) -> object:
    """``4`` as (4,), ``4-5`` as (4, 5): a double truck is an even page and the odd one at its right."""
    pair = re.fullmatch(r"(\d{1,3})\s*-\s*(\d{1,3})", value) if isinstance(value, str) else None
    if not pair:
        return (_number(value),)
    left, right = int(pair[1]), int(pair[2])
    if left % 2 or right != left + 1 or not left:
        near = max(2, left - left % 2)
        right_would_be = f"its left-hand page is even, the right-hand one the next, as {near}-{near + 1}"
        raise ValueError(f"“{value}” is no double truck (跨版): {right_would_be}")
    return left, right


def _number(value: object) -> int:
    if not (isinstance(value, str) and re.fullmatch(r"-?\d+", value)):
        raise ValueError(f"“{value}” is not a whole number")
    if int(value) < FIRST:
        raise ValueError(f"{value} is too small; the least is {FIRST}")
    if int(value) > LAST:
        raise ValueError(f"{value} is too much; the most is {LAST}")
    return int(value)


FIRST, LAST = 1, 999
"""Folios."""

Folio = Annotated[
    tuple[int, ...],
    BeforeValidator(_folio),
    WithJsonSchema({"anyOf": [{"type": "integer", "minimum": FIRST, "maximum": LAST}, {"type": "string", "pattern": r"^\d+-\d+$"}]}),
]
"""A page, or the two of a double truck."""


TAKEN = ("held", "layout", "plates", "proof", "screen")
"""Folders of the output, where that of an edition stands too."""


def _edition(name: str) -> str:
    if not re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9_-]{0,30}", name):
        raise ValueError(f"“{name}” cannot name an edition; use a-z, A-Z, 0-9, _ and -, for it names a folder and files; “title” takes Han")
    if name.lower() in TAKEN:
        raise ValueError(f"“{name}” is the name of another folder of the output; call the edition otherwise")
    return name


EditionName = Annotated[str, AfterValidator(_edition)]


class AdEntry(Entry):
    """An advertisement (广告)."""

    file: str = Field(description="PDF of one page, or a picture, below the issue folder")
    columns: Some = Field(description="Base columns sold")
    height: Length = Field(description="Height of the space sold: 80mm, 20rows")
    at: Literal["bottom", "top"] = Field(default="bottom", description="Edge of the type area it stands at, stacked in the order given")
    column: Count = Field(default=0, description="Left base column, counted from 0")
    fit: bool = Field(default=False, description="Scaled in proportion into the space sold; printed at its own size when left out")
    cross: bool = Field(default=False, description="On a double truck: it is sold across the fold")


class PageEntry(Entry):
    """A numbered page. Folio-line fields of the house may stand here too and hold for this page."""

    model_config = ConfigDict(extra="allow")
    __pydantic_extra__: dict[str, Fact]

    page: Folio = Field(description="Folio (版次); 4-5 for a double truck (跨版)")
    section: str = Field(default="", description="Section name (版名)")
    stories: tuple[Slug, ...] = Field(default=(), description="Names of files in copy/, without .md, in order of weight; the first leads")
    fillers: tuple[Slug, ...] = Field(default=(), description="Optional matter (补白), used only to close the page")
    ads: tuple[AdEntry, ...] = ()
    index: Count = Field(default=0, description="Entries of the index box (导读) on this page; 0 for none")
    editor: Fact = Field(default="", description="责任编辑 of this page")
    colour: Literal["full", "black"] = Field(default="full", description="Plates of this page: all four, or black alone (单黑版)")


class EditionEntry(Entry):
    """A regional edition (地方版): what of the base it replaces."""

    title: Fact = Field(default="", description="What readers call it, for the folio line: {edition_title}")
    fields: dict[str, Fact] = Field(default={}, description="Folio-line facts of this edition; they override the issue's")
    pages: tuple[PageEntry, ...] = Field(default=(), description="Pages in place of those of the base with the same numbers")


class IssueFile(Entry):
    """issue.yaml: a numbered issue and its list of pages."""

    house: str = Field(default="../house.yaml", description="Path of the stylebook, from this folder")
    number: Some = Field(description="Issue number (期号)")
    date: Day = Field(description="Day of publication: 2024-05-23")
    fields: dict[str, Fact] = Field(default={}, description="Folio-line facts of this issue; they override the house's")
    pool: dict[str, Annotated[tuple[Slug, ...], AfterValidator(filled), Field(json_schema_extra={"minItems": 1})]] = Field(
        default={}, description="Stories given to a section instead of a page, in order of weight, by the name of the section"
    )
    pages: Annotated[tuple[PageEntry, ...], AfterValidator(filled)] = Field(json_schema_extra={"minItems": 1})
    editions: dict[EditionName, EditionEntry] = Field(default={}, description="Regional editions (地方版) by name: docs/editions.md")


class PlaceEntry(Entry):
    """A pin on the grid; any subset of the keys."""

    column: Count | None = Field(default=None, description="Left base column, counted from 0")
    row: Count | None = Field(default=None, description="Top row of the type area, counted from 0")
    columns: Some | None = Field(default=None, description="Width in base columns")
    rows: Some | None = Field(default=None, description="Depth in rows")
    top: bool = Field(default=False, description="At the head of the page, under masthead or folio line")
    fold: bool = Field(default=False, description="Above the fold: it begins in the upper half of the page")


class PhotoEntry(Entry):
    """A photo of a story."""

    file: str = Field(description="JPEG, PNG, TIFF or WebP below the issue folder")
    caption: str = Field(default="", description="图片说明; the photo's own IPTC caption when left out")
    credit: str = Field(default="", description="Photographer; the photo's own IPTC by-line when left out")
    columns: Count = Field(default=0, description="Wished width in base columns; 0 leaves it to the make-up")
    crop: tuple[Fraction, Fraction, Fraction, Fraction] = Field(
        default=(0, 0, 1, 1), description="Left, top, right and bottom of the part that may be printed, as fractions of the picture"
    )
    wrap: bool = Field(default=False, description="It may stand narrower than its legs, text beside it (串文)")
    at: Literal["inner", "middle"] | None = Field(
        default=None, description="inner: in the inner legs, under the head; middle: there, with text above it; at the right when left out"
    )
    separate: bool = Field(default=False, description="Of a CMYK picture: separate it anew for this press even if its inks keep the limit")


class StoryFile(Entry):
    """The front matter of a story."""

    kicker: Lines = Field(default=(), description="引题, over the headline")
    headline: Lines = Field(default=(), description="主题; a list is your own line breaks")
    deck: Lines = Field(default=(), description="副题, under the headline")
    byline: Lines = Field(default=(), description="署名: roles and names")
    weight: Literal["lead", "major", "minor", "brief"] | None = Field(
        default=None, description="When left out, from the order on the page: first lead, second major, the others minor; fillers brief"
    )
    columns: Spans = Field(default=(), description="Allowed widths in base columns")
    place: PlaceEntry = Field(default=PlaceEntry(), description="Where the story is pinned")
    beside: tuple[Slug, ...] = Field(default=(), description="Stories of the same page that it must touch (组版)")
    apart: tuple[Slug, ...] = Field(default=(), description="Stories of the same page that it must not touch")
    jump: Annotated[str, AfterValidator(_jump), WithJsonSchema({"type": ["string", "integer"]})] = Field(
        default="never", description="auto, never, or the page where the rest runs (转版)"
    )
    frame: str = Field(default="", description="A box (辟栏) in this frame (边框) of the house")
    dropcap: bool = Field(
        default=False, description="The text begins with a drop cap (首字下沉), where it begins with a Han and the leg has room for it"
    )
    head: Literal["corner", "between", "side"] | None = Field(
        default=None, description="Where the head stands: corner (左上题), between (文夹题), side (竖题); over the text when left out"
    )
    vertical: bool = Field(default=False, description="The text stands in vertical lines (竖排); not with photos")
    step: bool | None = Field(
        default=None,
        description="Some legs may be shorter, another story under them (折角), where the page needs it; the house's rule when left out",
    )
    cross: bool | None = Field(
        default=None, description="On a double truck: head and pictures may stand across the fold; when left out, those of the lead may"
    )
    photos: tuple[PhotoEntry, ...] = ()


def schemas() -> dict[str, dict[str, Any]]:
    """JSON Schemas of house.yaml, issue.yaml, night.yaml and a story's front matter, by name."""
    models: dict[str, type[Entry]] = {"house": HouseFile, "issue": IssueFile, "night": ShiftFile, "story": StoryFile}
    head = {"$schema": "https://json-schema.org/draft/2020-12/schema"}
    return {name: head | model.model_json_schema() for name, model in models.items()}
