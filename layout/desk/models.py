"""The three files a newsroom writes, as models: what may stand in them, and what it means.

Every scalar arrives as text (see nodes) and is read by the model. The JSON Schemas of docs/schema come from here.
"""

from __future__ import annotations

import datetime
import re
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, WithJsonSchema

from layout.units import POINT, length


def _lines(value: object) -> object:
    return [line for line in value.split("\n") if line.strip()] if isinstance(value, str) else value


def _alone(value: object) -> object:
    return [value] if isinstance(value, str) else value


def _measured(text: str, em: int, row: int) -> str:
    if length(text, em=em, row=row) < 0:
        raise ValueError(f"“{text}” is less than nothing")
    return text


def _wish(value: object) -> object:
    """``Noto Serif SC 700`` as family and weight."""
    if not isinstance(value, str):
        return value
    found = re.fullmatch(r"(.*\S)\s+(\d{3,4})", value.strip())
    return {"family": found[1], "weight": found[2]} if found else {"family": value}


def _day(value: object) -> object:
    if isinstance(value, str) and re.fullmatch(r"\d{4}-\d{2}-\d{2}", value):
        try:
            return datetime.date.fromisoformat(value)
        except ValueError:
            raise ValueError(f"“{value}” is not a day of the calendar") from None
    raise ValueError(f"“{value}” is not a date; write 2024-05-23")


def _filled(value: tuple[Any, ...]) -> tuple[Any, ...]:
    # Not min_length: pydantic counts faulty items as missing and would complain twice.
    if not value:
        raise ValueError("at least one is wanted")
    return value


def _jump(value: str) -> str:
    if value in {"auto", "never"} or (value.isdecimal() and int(value) > 0):
        return value
    raise ValueError(f"“{value}” is not auto, never or a page number")


def _slug(value: str) -> str:
    if value.endswith(".md"):
        raise ValueError(f"“{value}”: write the name without .md")
    if not re.fullmatch(r"\w[\w-]*", value):
        raise ValueError(f"“{value}” cannot name a story; use letters, digits, _ and -")
    return value


_A_LENGTH = r"^\s*(\d+(\.\d+)?\s*(pt|mm|cm|in|级{})|初号|小初|[一二三四五六七]号|小[一二三四五六])\s*$"

Length = Annotated[
    str,
    AfterValidator(lambda text: _measured(text, POINT, POINT)),
    WithJsonSchema({"type": "string", "pattern": _A_LENGTH.format("|em|rows")}),
]
"""A length; em is the body size and rows are rows of the grid."""

PaperLength = Annotated[
    str,
    AfterValidator(lambda text: _measured(text, 0, 0)),
    WithJsonSchema({"type": "string", "pattern": _A_LENGTH.format("")}),
]
"""A length on paper, before there is a grid to count in."""

Lines = Annotated[
    tuple[str, ...],
    BeforeValidator(_lines),
    WithJsonSchema({"anyOf": [{"type": ["string", "number"]}, {"type": "array", "items": {"type": ["string", "number"]}}]}),
]
"""One text, or a list of the editor's own lines."""

Spans = Annotated[
    tuple[Annotated[int, Field(ge=1)], ...],
    BeforeValidator(_alone),
    WithJsonSchema({"anyOf": [{"type": "integer", "minimum": 1}, {"type": "array", "items": {"type": "integer", "minimum": 1}}]}),
]
"""A width in base columns, or a list of allowed ones."""

Day = Annotated[datetime.date, BeforeValidator(_day), WithJsonSchema({"type": "string", "format": "date"})]
Fact = Annotated[str, WithJsonSchema({"type": ["string", "number"]})]
Slug = Annotated[str, AfterValidator(_slug)]
Count = Annotated[int, Field(ge=0)]
Some = Annotated[int, Field(ge=1)]
Fraction = Annotated[float, Field(ge=0, le=1)]
Percent = Annotated[float, Field(ge=0, le=100)]


class Entry(BaseModel):
    """A block of keys; others are refused."""

    model_config = ConfigDict(extra="forbid", frozen=True, str_strip_whitespace=True, defer_build=True)


def _all_optional(schema: dict[str, Any]) -> None:
    schema.pop("required", None)


class Inherited(Entry):
    """A block whose missing keys are the starter's."""

    model_config = ConfigDict(json_schema_extra=_all_optional)


# issue.yaml


class AdEntry(Entry):
    """An advertisement (广告)."""

    file: str = Field(description="PDF of one page, or a picture, below the issue folder")
    columns: Some = Field(description="Base columns sold")
    height: Length = Field(description="Height of the space sold: 80mm, 20rows")
    at: Literal["bottom", "top"] = Field(default="bottom", description="Edge of the type area it stands at, stacked in the order given")
    column: Count = Field(default=0, description="Left base column, counted from 0")


class PageEntry(Entry):
    """A numbered page. Folio-line fields of the house may stand here too and hold for this page."""

    model_config = ConfigDict(extra="allow")
    __pydantic_extra__: dict[str, Fact]

    page: Annotated[int, Field(ge=1, le=999)] = Field(description="Folio (版次)")
    section: str = Field(default="", description="Section name (版名)")
    stories: tuple[Slug, ...] = Field(default=(), description="Names of files in copy/, without .md, in order of weight; the first leads")
    fillers: tuple[Slug, ...] = Field(default=(), description="Optional matter (补白), used only to close the page")
    ads: tuple[AdEntry, ...] = ()
    index: Count = Field(default=0, description="Entries of the index box (导读) on this page; 0 for none")
    editor: Fact = Field(default="", description="责任编辑 of this page")


class IssueFile(Entry):
    """issue.yaml: a numbered issue and its list of pages."""

    house: str = Field(default="../house.yaml", description="Path of the stylebook, from this folder")
    number: Some = Field(description="Issue number (期号)")
    date: Day = Field(description="Day of publication: 2024-05-23")
    fields: dict[str, Fact] = Field(default={}, description="Folio-line facts of this issue; they override the house's")
    pages: Annotated[tuple[PageEntry, ...], AfterValidator(_filled)] = Field(json_schema_extra={"minItems": 1})


# copy/SLUG.md


class PlaceEntry(Entry):
    """A pin on the grid; any subset of the keys."""

    column: Count | None = Field(default=None, description="Left base column, counted from 0")
    row: Count | None = Field(default=None, description="Top row of the type area, counted from 0")
    columns: Some | None = Field(default=None, description="Width in base columns")
    rows: Some | None = Field(default=None, description="Depth in rows")


class PhotoEntry(Entry):
    """A photo of a story."""

    file: str = Field(description="JPEG, PNG, TIFF or WebP below the issue folder")
    caption: str = Field(default="", description="图片说明; the photo's own IPTC caption when left out")
    credit: str = Field(default="", description="Photographer; the photo's own IPTC by-line when left out")
    columns: Count = Field(default=0, description="Wished width in base columns; 0 leaves it to the make-up")
    crop: tuple[Fraction, Fraction, Fraction, Fraction] = Field(
        default=(0, 0, 1, 1), description="Left, top, right and bottom of the part that may be printed, as fractions of the picture"
    )


class StoryFile(Entry):
    """The front matter of a story."""

    kicker: Lines = Field(default=(), description="引题, over the headline")
    headline: Lines = Field(default=(), description="主题; a list is your own line breaks")
    deck: Lines = Field(default=(), description="副题, under the headline")
    byline: Lines = Field(default=(), description="署名")
    weight: Literal["lead", "major", "minor", "brief"] | None = Field(
        default=None, description="When left out, from the order on the page: first lead, second major, the others minor; fillers brief"
    )
    columns: Spans = Field(default=(), description="Allowed widths in base columns")
    place: PlaceEntry = Field(default=PlaceEntry(), description="Where the story is pinned")
    jump: Annotated[str, AfterValidator(_jump), WithJsonSchema({"type": ["string", "integer"]})] = Field(
        default="never", description="auto, never, or the page where the rest runs (转版)"
    )
    photos: tuple[PhotoEntry, ...] = ()


# house.yaml


class GridEntry(Inherited):
    """The page and its two lattices."""

    page: tuple[PaperLength, PaperLength] = Field(description="Trim size: width, height")
    bleed: PaperLength = Field(description="出血")
    area: tuple[PaperLength, PaperLength] = Field(description="Type area (版心): width, height; centred across")
    top: PaperLength = Field(description="Page top to type area")
    columns: Some = Field(description="Base columns (基本栏)")
    characters: Some = Field(description="Characters to a base column; the body size follows")
    gutter: Count = Field(description="栏空 in ems")
    rows: Some = Field(description="Baselines in the type area; the leading follows")


class WishEntry(Entry):
    """A face of a role's chain."""

    family: str
    weight: Annotated[int, Field(ge=1, le=1000)] = 400
    embolden: Count = Field(default=0, description="Outline stroke in thousandths of an em; 0 for none")


Wish = Annotated[
    WishEntry,
    BeforeValidator(_wish),
    WithJsonSchema({
        "description": "“Family weight”, or a block",
        "anyOf": [
            {"type": "string"},
            {
                "type": "object",
                "additionalProperties": False,
                "properties": {"family": {"type": "string"}, "weight": {"type": "integer"}, "embolden": {"type": "integer"}},
                "required": ["family"],
            },
        ],
    }),
]


class StyleEntry(Inherited):
    """How a kind of type is set."""

    role: str
    size: Length
    leading: Length | None = Field(default=None, description="Distance of baselines; one row of the grid when left out")
    ink: str = "black"
    align: Literal["justify", "left", "centre", "right"] = "justify"
    indent: Count = Field(default=0, description="First-line indent in ems")
    tracking: int = Field(default=0, description="Space after every character, thousandths of an em")


class HeadEntry(Entry):
    """Head sizes for a weight and some spans, best first."""

    weight: Literal["lead", "major", "minor", "brief"]
    columns: Annotated[tuple[Some, ...], AfterValidator(_filled)] = Field(description="Spans in base columns")
    role: str
    sizes: Annotated[tuple[Length, ...], AfterValidator(_filled)] = Field(description="Headline sizes, best first")
    kicker: Length
    deck: Length
    lines: Some = Field(description="Most headline lines")


class TypographyEntry(Entry):
    """The house's rules for lines."""

    language: str = "zh-Hans"
    kinsoku: Literal["none", "basic", "gb", "strict"] = Field(default="gb", description="避头尾")
    marks: Literal["full", "kaiming", "half"] = Field(default="full", description="Width of marks in a line: 全角, 开明, 半角")
    half_digits: bool = Field(default=True, description="Digits on the half-em body")
    han_latin: Count = Field(default=0, description="Space between Han and Latin, thousandths of an em")
    loosest: Count = Field(default=250, description="Widest added gap that passes without a finding, thousandths of an em")
    phrases: tuple[str, ...] = Field(default=(), description="Words never broken in a headline")


class PpiEntry(Entry):
    """Pixels to the inch of photos as printed."""

    stop: Some = 100
    warn: Some = 150
    aim: Some = 220


class ConditionEntry(Entry):
    """The printing condition."""

    profile: str = Field(default="newsprint-tr002.icc", description="ICC file beside house.yaml, or one shipped with broadsheet")
    identifier: str = Field(default="CGATS TR 002", description="OutputConditionIdentifier of the PDF/X output intent")
    ink_limit: Annotated[int, Field(ge=100, le=400)] = Field(default=240, description="Total area coverage, percent")
    ppi: PpiEntry = PpiEntry()
    quality: Annotated[int, Field(ge=1, le=100)] = Field(default=92, description="JPEG quality of photos")


class LegsEntry(Inherited):
    """Bounds of a text leg."""

    least: Some = Field(description="Fewest rows")
    most: Some = Field(description="Most rows")
    measure: tuple[Some, Some] = Field(description="Narrowest and widest, in ems")


class MakeupEntry(Inherited):
    """The house's taste in make-up."""

    crop: Annotated[int, Field(ge=0, le=500)] = Field(description="Photo height that cropping may take or give, thousandths")
    head_air: Count = Field(description="Rows of white a head may take beyond its natural depth")
    legs: LegsEntry
    boxed: tuple[Literal["lead", "major", "minor", "brief", "filler", "index", "picture"], ...] = Field(
        description="Kinds of item set inside a rule frame"
    )
    demerits: dict[str, Count] = Field(description="What each fault of a page costs")


class MastheadEntry(Entry):
    """The head of page 1 (报头)."""

    rows: Some = 13
    left: tuple[str, ...] = ("{year}年{month}月{day}日", "星期{weekday}", "第{number}期", "今日{pages}版")
    strip: tuple[str, ...] = ("第{number}期 今日{pages}版",)


class FolioEntry(Entry):
    """The folio line (报眉)."""

    left: str = "{page}"
    centre: str = "{section}"
    right: str = "{year}年{month}月{day}日 星期{weekday}"


class JumpEntry(Entry):
    """Jump lines (转版)."""

    to: str = "下转第{page}版"
    of: str = Field(default="上接第{page}版", alias="from")


class FurnitureEntry(Entry):
    """Standing type; {name} in it is a folio-line fact."""

    masthead: MastheadEntry = MastheadEntry()
    folio: FolioEntry = FolioEntry()
    jump: JumpEntry = JumpEntry()
    index: str = "导读"
    ad_label: str = "广告"


class HouseFile(Entry):
    """house.yaml: everything the paper has chosen. Blocks and keys left out are the starter's."""

    model_config = ConfigDict(json_schema_extra=lambda schema: schema.update(required=["name"]))

    name: str = Field(min_length=1, description="Name of the paper; its nameplate")
    grid: GridEntry
    roles: dict[str, tuple[Wish, ...]] = Field(description="Faces by role, in order of preference")
    inks: dict[str, tuple[Percent, Percent, Percent, Percent]] = Field(description="Percent of cyan, magenta, yellow and black")
    styles: dict[str, StyleEntry] = Field(description="How each kind of type is set")
    heads: tuple[HeadEntry, ...] = Field(description="Head sizes by weight and span")
    typography: TypographyEntry = TypographyEntry()
    condition: ConditionEntry = ConditionEntry()
    makeup: MakeupEntry
    furniture: FurnitureEntry = FurnitureEntry()
    fields: dict[str, Fact] = Field(default={}, description="Facts of the paper for masthead and folio line, by name")


def schemas() -> dict[str, dict[str, Any]]:
    """JSON Schemas of house.yaml, issue.yaml and a story's front matter, by name."""
    models: dict[str, type[Entry]] = {"house": HouseFile, "issue": IssueFile, "story": StoryFile}
    head = {"$schema": "https://json-schema.org/draft/2020-12/schema"}
    return {name: head | model.model_json_schema() for name, model in models.items()}
