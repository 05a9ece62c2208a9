"""house.yaml as a model: what may stand in it, and what it means when left out."""

from __future__ import annotations

import re
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BeforeValidator, ConfigDict, Field, WithJsonSchema

from layout.desk.values import Count, Entry, Fact, Length, PaperLength, Percent, Some, filled
from layout.remarks import Chain

Step = Annotated[str, Field(min_length=1, max_length=20)]


def _wish(value: object) -> object:
    """``Noto Serif SC 700`` as family and weight."""
    if not isinstance(value, str):
        return value
    found = re.fullmatch(r"(.*\S)\s+(\d{3,4})", value.strip())
    return {"family": found[1], "weight": found[2]} if found else {"family": value}


def _motif(rows: tuple[str, ...]) -> tuple[str, ...]:
    if any(len(row) != len(rows) or row.strip("x.") for row in rows):
        raise ValueError("a motif is a square of x and ., as [.x., xxx, .x.]")
    if rows and not any("x" in row for row in rows):
        raise ValueError("the motif is white all over; write x where it prints")
    return rows


def _all_optional(schema: dict[str, Any]) -> None:
    schema.pop("required", None)


class Inherited(Entry):
    """A block whose missing keys are the starter's."""

    model_config = ConfigDict(json_schema_extra=_all_optional)


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
    WithJsonSchema(
        {
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
        }
    ),
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


class FrameEntry(Entry):
    """A frame around a box (边框): rules, or a motif repeated along the sides."""

    rules: tuple[Length, ...] = Field(default=(), description="Thickness of each rule, from the outside in")
    gap: Length | None = Field(default=None, description="White between two rules, or between two repeats of the motif")
    head: Length | None = Field(default=None, description="Thickness of the outer rule at the head, where it is heavier")
    motif: Annotated[tuple[str, ...], AfterValidator(_motif)] = Field(
        default=(), description="花边: rows of a square tile; x prints, . is white"
    )
    cell: Length | None = Field(default=None, description="Side of one square of the motif")
    ink: str = Field(default="black", description="Ink of the rules or the motif")
    tint: str = Field(default="", description="底纹: ink under the type; none when left out")


class HeadEntry(Entry):
    """Head sizes for a weight and some spans, best first."""

    weight: Literal["lead", "major", "minor", "brief"]
    columns: Annotated[tuple[Some, ...], AfterValidator(filled)] = Field(description="Spans in base columns")
    role: str
    sizes: Annotated[tuple[Length, ...], AfterValidator(filled)] = Field(description="Headline sizes, best first")
    kicker: Length
    deck: Length
    lines: Some = Field(description="Most headline lines")


class TypographyEntry(Entry):
    """The house's rules for lines."""

    language: Literal["zh-Hans", "zh-Hant", "ja"] = Field(default="zh-Hans", description="Language of the copy: docs/languages.md")
    kinsoku: Literal["none", "basic", "gb", "strict", "ja", "ja-book", "ja-news"] | None = Field(
        default=None, description="避头尾; the usual level of the language when left out"
    )
    marks: Literal["full", "kaiming", "half"] = Field(default="full", description="Width of marks in a line: 全角, 开明, 半角")
    half_digits: bool = Field(default=True, description="Digits on the half-em body")
    han_latin: Count = Field(default=0, description="Space between Han and Latin, thousandths of an em")
    tightest: Count = Field(
        default=50, le=60, description="How much closer than solid Han may stand when every mark has given way, thousandths of an em"
    )
    tightest_at_need: Count = Field(
        default=70,
        le=80,
        description="The same where the only other way is a gap of about `loosest` or a lone last character; not below `tightest`",
    )
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
    overprint: Literal["solid", "small", "none"] = Field(
        default="solid", description="What of solid black overprints: all of it, only small type and thin rules, or none"
    )


class FilesEntry(Entry):
    """Names of the page files, and what a night leaves beside them."""

    name: str = Field(default="{issue}-{page:02}", description="Template of a page file's name, without .pdf")
    checksums: bool = Field(default=True, description="A .sha256 beside each page file")
    marks: bool = Field(default=False, description="Crop and registration marks, colour bar and slug line around the trim")
    impose: bool = Field(default=False, description="Page pairs as they stand on one plate, in plates/")
    hard_proof: Literal["A3", "A4"] | None = Field(default=None, description="Paper of the reduced proof (大样), in proof/")
    screen: bool = Field(default=False, description="The whole issue as one tagged PDF for the screen")


class SigningEntry(Entry):
    """Who signs a page (三审三校)."""

    steps: tuple[Step, ...] = Field(default=Chain().steps, description="Steps in their order; each needs the earlier ones")
    required: tuple[Step, ...] = Field(default=(), description="Steps without which a page is held")


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
    boxed: dict[str, str] = Field(
        description="Kinds of item (story, brief, filler, index, picture), each with the frame it is set in, or none"
    )
    flanked: tuple[Literal["lead", "major", "minor", "brief"], ...] = Field(
        description="Weights whose kicker carries a rule at either side"
    )
    demerits: dict[str, Count] = Field(description="What each fault of a page costs")
    modules: tuple[Literal["quote", "subhead"], ...] = Field(
        description="What may be left out unmarked: quote, pull quotes whose words the text has too; subhead, all of a story's"
    )
    steps: bool = Field(description="Plain stories may step (折角) where a page does not close otherwise")


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
    frames: dict[str, FrameEntry] = Field(description="Frames around boxes (边框), by name")
    heads: tuple[HeadEntry, ...] = Field(description="Head sizes by weight and span")
    typography: TypographyEntry = TypographyEntry()
    condition: ConditionEntry = ConditionEntry()
    preflight: str = Field(default="", description="Preflight profile beside house.yaml; the one shipped with broadsheet when left out")
    files: FilesEntry = FilesEntry()
    signing: SigningEntry = SigningEntry()
    makeup: MakeupEntry
    furniture: FurnitureEntry = FurnitureEntry()
    fields: dict[str, Fact] = Field(default={}, description="Facts of the paper for masthead and folio line, by name")
