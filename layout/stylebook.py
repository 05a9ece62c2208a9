"""What the house has chosen: grid, faces by role, styles, head ladder, inks, press condition, taste."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum

from layout.condition import Condition, Demands, Files
from layout.issue import BOX, Weight
from layout.remarks import Chain
from layout.units import POINT, Cells, Rect, Sp, centred


class Kinsoku(StrEnum):
    """Level of line-start and line-end prohibition (CLREQ #prohibition_rules_for_line_start_end)."""

    NONE = "none"
    BASIC = "basic"
    GB = "gb"
    STRICT = "strict"
    JA = "ja"
    """Japanese, strict (JLREQ appendix A)."""
    JA_BOOK = "ja-book"
    JA_NEWS = "ja-news"
    """Japanese newspapers: ？！ ・ 々 ー and small kana may begin a line (JLREQ 3.1.7)."""


class Align(StrEnum):
    """How the lines of a style stand in their measure. `JUSTIFY` leaves a last line natural."""

    JUSTIFY = "justify"
    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Grid:
    """The page and its two lattices: base columns across, baseline rows down.

    Body size is derived, never chosen: the type area holds ``columns * characters + (columns - 1) * gutter_ems`` ems.
    Of a double truck (跨版) all of it is of both pages: twice as wide, twice the columns, and the gutter in the middle is the
    fold with the two inner margins.
    """

    page_width: Sp
    page_height: Sp
    bleed: Sp
    area: Rect
    """The type area (版心); cells count from its top left corner."""
    columns: int
    characters: int
    gutter_ems: int
    rows: int
    pages: int = 1
    """Pages side by side: 2 for a double truck."""

    @property
    def side(self) -> int:
        """Base columns of one page."""
        return self.columns // self.pages

    @property
    def em(self) -> Sp:
        """Body size."""
        width = self.area.width - (self.pages - 1) * self._trim
        return width // (self.side * self.characters + (self.side - 1) * self.gutter_ems)

    @property
    def row(self) -> Sp:
        """Depth of one baseline row: the body leading."""
        return self.area.height // self.rows

    @property
    def gutter(self) -> Sp:
        return self.em * self.gutter_ems

    @property
    def fold(self) -> Sp:
        """White between the last column of the left-hand page and the first of the right-hand one; a gutter where there is one page."""
        return self._trim - self.side * self._pitch + self.gutter if self.pages > 1 else self.gutter

    @property
    def _trim(self) -> Sp:
        """Trim width of one page."""
        return self.page_width // self.pages

    @property
    def _pitch(self) -> Sp:
        """From one base column to the next."""
        return self.characters * self.em + self.gutter

    @property
    def areas(self) -> tuple[Rect, ...]:
        """The type area of each page, the left-hand one first."""
        width = self.area.width - (self.pages - 1) * self._trim
        return tuple(Rect(self.area.x + n * self._trim, self.area.y, width, self.area.height) for n in range(self.pages))

    def over(self, column: int, columns: int) -> bool:
        """Whether base columns from `column` on stand across the fold."""
        return self.pages > 1 and column < self.side < column + columns

    def width(self, columns: int) -> Sp:
        """Width of `columns` base columns and the gutters between them; across the fold when one page has not so many."""
        return columns * self._pitch - self.gutter + (self.fold - self.gutter if columns > self.side and self.pages > 1 else 0)

    def x(self, column: int) -> Sp:
        """Left edge of a base column on the page."""
        return self.area.x + column * self._pitch + (self.fold - self.gutter if self.pages > 1 and column >= self.side else 0)

    def column(self, x: Sp) -> int:
        """Base column that a place on the page lies in, with the gutter at its right; not held to the columns there are."""
        beyond = self.fold - self.gutter if self.pages > 1 and x >= self.x(self.side) else 0
        return (x - beyond - self.area.x) // self._pitch

    def y(self, row: int) -> Sp:
        """Top edge of a row on the page."""
        return self.area.y + row * self.row

    def rect(self, cells: Cells) -> Rect:
        """Where cells lie on paper. The only place where a cell becomes a point."""
        x = self.x(cells.column)
        return Rect(x, self.y(cells.row), self.x(cells.right - 1) + self.width(1) - x, cells.rows * self.row)

    def baseline(self, row: int) -> Sp:
        """The body baseline of a row on the page."""
        return centred(self.y(row), self.row, self.em)


@dataclass(frozen=True, slots=True)
class FaceWish:
    """One link of a role's chain: a family at a weight."""

    family: str
    weight: int = 400
    embolden: int = 0
    """Synthetic weight: width of an outline stroke in thousandths of an em (PDF render mode 2); 0 for none."""


@dataclass(frozen=True, slots=True)
class Role:
    """A part a face plays (song, hei, kai …).

    The first face of the chain that can be had plays it; the rest are understudies for characters it lacks.
    """

    name: str
    chain: tuple[FaceWish, ...]


@dataclass(frozen=True, slots=True)
class Style:
    """How a kind of type is set."""

    name: str
    role: str
    size: Sp
    leading: Sp = 0
    """Distance of baselines; 0 means one row of the grid."""
    ink: str = "black"
    align: Align = Align.JUSTIFY
    indent: int = 0
    """First-line indent in ems of the style."""
    tracking: int = 0
    """Extra space after every character, thousandths of an em."""


@dataclass(frozen=True, slots=True)
class Ladder:
    """Sizes of a head for a weight and a span of columns, best size first (typography.md H4)."""

    weight: Weight
    columns: tuple[int, ...]
    sizes: tuple[Sp, ...]
    kicker: Sp
    deck: Sp
    lines: int
    """Most headline lines."""
    role: str


@dataclass(frozen=True, slots=True)
class Ink:
    """A process colour in thousandths: cyan, magenta, yellow, black."""

    name: str
    cmyk: tuple[int, int, int, int]


@dataclass(frozen=True, slots=True)
class Border:
    """A frame around a box (边框), with a tint (底纹) under the type or without."""

    name: str
    rules: tuple[Sp, ...] = ()
    """Thickness of each, from the outside in."""
    gap: Sp = 0
    """White between two rules, or two repeats of the motif."""
    head: Sp = 0
    """Thickness of the outer rule at the head; 0 for that of the other sides."""
    motif: tuple[str, ...] = ()
    """花边: rows of a square tile, ``x`` prints; it stands upright on every side and in the corners."""
    cell: Sp = 0
    """Side of one square of the motif."""
    ink: str = "black"
    tint: str = ""

    @property
    def thickness(self) -> Sp:
        """What it takes of its box at a side."""
        return len(self.motif) * self.cell or sum(self.rules) + self.gap * max(0, len(self.rules) - 1)


@dataclass(frozen=True, slots=True)
class Typography:
    """The house's rules for lines."""

    language: str = "zh-Hans"
    kinsoku: Kinsoku = Kinsoku.GB
    marks: str = "full"
    """Width of marks inside a line: ``full`` (行末半角), ``kaiming`` (开明) or ``half``."""
    half_digits: bool = True
    """Digits on the half-em body (二分字身), GB/T 15835."""
    han_latin: int = 0
    """Space between Han and Latin, thousandths of an em."""
    tightest: int = 50
    """How much closer than solid Han may stand when every mark has given way, thousandths of an em."""
    tightest_at_need: int = 70
    """The same where a paragraph has no other way than a gap of about `loosest` or a lone last character."""
    loosest: int = 250
    """Widest added gap between two characters that passes without a finding, thousandths of an em."""
    phrases: tuple[str, ...] = ()
    """House word list: never broken in a headline."""


# White above and below a head together, thousandths of a row: what its weight asks for.
HEAD_AIR: dict[Weight, int] = {Weight.LEAD: 1200, Weight.MAJOR: 1050, Weight.MINOR: 900, Weight.BRIEF: 500}
HEAD_WHITE: dict[Weight, int] = {weight: air + 1000 for weight, air in HEAD_AIR.items()}
"""The most that heads have by themselves: that, and the row at most that brings them to the grid."""

# What each fault of a closed page costs unless the house says otherwise; makeup/demerits tells what each one is.
DEMERITS: dict[str, int] = {
    "butting": 500,
    "stacked": 15,
    "cut": 120,
    "cross": 30,
    "order": 3,
    "lead": 200,
    "crowding": 20,
    "eclipsed": 12,
    "wells": 15,
    "tower": 15,
    "dense": 20,
    "lopsided": 5,
    "strain": 2,
}


@dataclass(frozen=True, slots=True)
class Makeup:
    """The house's taste in make-up: how far each lever may go, what each fault costs."""

    crop: int = 80
    """Photo height that cropping may take or give, thousandths."""
    head_air: int = 2
    """Rows of white that a head may take beyond its natural depth."""
    legs_least: int = 6
    """Fewest rows of a text leg."""
    legs_most: int = 60
    measure_least: int = 11
    """Narrowest measure of a leg, ems."""
    measure_most: int = 30
    boxes: tuple[tuple[str, str], ...] = (("brief", "眉线"), ("filler", "眉线"), ("index", "眉线"))
    """Kinds of item set inside a frame, each with the frame's name."""
    flanked: tuple[str, ...] = ("lead",)
    """Weights whose kicker carries a rule at either side, where it leaves the room of a base column."""
    demerits: tuple[tuple[str, int], ...] = ()
    """Fault and its cost; see makeup/demerits."""
    effort: int = 100
    """How long the solver may think about a page, hundredths of CP-SAT's deterministic time; 0 leaves pages to the guillotine."""
    modules: tuple[str, ...] = ("quote",)
    """What may be left out though nobody marks it: ``quote``, a pull quote whose words the text has too; ``subhead``, all of a story's."""
    steps: bool = False
    """折角: plain stories may step unless they say otherwise."""

    @property
    def boxed(self) -> tuple[str, ...]:
        """Kinds of item that stand in a frame; a box names its own."""
        return (*(kind for kind, _ in self.boxes), BOX)

    def demerit(self, fault: str) -> int:
        """What a fault costs; KeyError for a fault that nobody knows."""
        return dict(self.demerits).get(fault, DEMERITS[fault])


@dataclass(frozen=True, slots=True)
class Furniture:
    """Standing type: nameplate and masthead of page 1, folio line of the others.

    Texts are templates; ``{number}``, ``{date}``, ``{weekday}``, ``{pages}``, ``{page}``, ``{section}`` and the fields of
    house, issue and page may stand in them.
    """

    masthead_rows: int
    masthead_left: tuple[str, ...]
    """Lines of the facts beside the nameplate, top first."""
    masthead_strip: tuple[str, ...]
    """Facts of the strip under the nameplate, spread over the type area."""
    folio_left: str
    folio_centre: str
    folio_right: str
    jump_to: str = "下转第{page}版"
    jump_from: str = "上接第{page}版"
    index_title: str = "导读"
    ad_label: str = "广告"


@dataclass(frozen=True, slots=True)
class Stylebook:
    """Everything the house has chosen. Read from house.yaml; frozen for the night."""

    name: str
    """The paper's name: its nameplate."""
    grid: Grid
    roles: tuple[Role, ...]
    styles: tuple[Style, ...]
    ladders: tuple[Ladder, ...]
    inks: tuple[Ink, ...]
    typography: Typography
    condition: Condition
    makeup: Makeup
    furniture: Furniture
    fields: tuple[tuple[str, str], ...] = ()
    """Facts of the paper for the folio line: hotline, CN number, 邮发代号, mailbox, website."""
    borders: tuple[Border, ...] = (Border("眉线", (POINT // 2,), head=POINT * 3 // 2),)
    demands: Demands = Demands()
    files: Files = Files()
    chain: Chain = field(default_factory=Chain)

    def border(self, kind: str, name: str = "") -> Border:
        """The frame of that name, else that of a kind of item; KeyError when the house has none."""
        return {border.name: border for border in self.borders}[name or dict(self.makeup.boxes)[kind]]

    def style(self, name: str) -> Style:
        """The style of that name; KeyError when the house has none."""
        return {style.name: style for style in self.styles}[name]

    def ink(self, name: str) -> Ink:
        """The ink of that name; KeyError when the house has none."""
        return {ink.name: ink for ink in self.inks}[name]

    def ladder(self, weight: Weight, columns: int) -> Ladder:
        """The head sizes for a weight and a span: the row that lists the span, else the widest row below it."""
        rows = [r for r in self.ladders if r.weight is weight]
        fits = [r for r in rows if columns in r.columns] or [r for r in rows if min(r.columns) <= columns] or rows
        return fits[0] if columns in fits[0].columns else max(fits, key=lambda r: max(r.columns))


def doubled(book: Stylebook) -> Stylebook:
    """The stylebook of a double truck (跨版): two pages of the house side by side, trim against trim."""
    grid = book.grid
    area = replace(grid.area, width=grid.page_width + grid.area.width)
    return replace(book, grid=replace(grid, page_width=2 * grid.page_width, area=area, columns=2 * grid.columns, pages=2))
