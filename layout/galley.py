"""Type that has been set: runs, lines, heads, galleys, and the elastic shapes a story can take."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from layout.finding import Source
from layout.issue import Kind, Photo, Step, Story
from layout.units import Cells, Rect, Sp


class Way(StrEnum):
    """How the glyphs of a run stand on paper."""

    ACROSS = "across"
    """Side by side on one baseline."""
    DOWN = "down"
    """Upright, one under the other (竖排): each on a baseline of its own, all with one left edge."""
    TURNED = "turned"
    """As ACROSS, the whole run turned 90 degrees clockwise: its baseline runs down from its origin."""


@dataclass(frozen=True, slots=True)
class Run:
    """Glyphs of one face, size and ink on one baseline, or one under the other.

    `glyphs`, `xs` and `texts` are parallel. `xs` are the glyph origins from the run's own origin, along the line (to the
    right ACROSS, downwards DOWN and TURNED); spacing, squeezing and trimming are already in them. `texts` holds the copy
    each glyph stands for (empty for the later glyphs of a cluster), so that the page can be read back.
    """

    face: str
    size: Sp
    ink: str
    glyphs: tuple[int, ...]
    xs: tuple[Sp, ...]
    texts: tuple[str, ...]
    x: Sp = 0
    """Origin from the left edge of the line's measure."""
    y: Sp = 0
    """Origin below the line's baseline."""
    scale: int = 1000
    """Width scaling (长扁字) in thousandths."""
    way: Way = Way.ACROSS

    @property
    def text(self) -> str:
        return "".join(self.texts)


@dataclass(frozen=True, slots=True)
class Line:
    """One set line."""

    runs: tuple[Run, ...]
    width: Sp
    """Advance of the type as set."""
    source: Source
    depth: int = 1
    """Rows of the grid that the line takes when it stands in a leg; its baseline is that of the last of them, less `rise`."""
    rise: Sp = 0
    keeps: bool = False
    """The next line of the galley must stand in the same leg: subheads, table heads, lines before a lone last line."""
    opens: bool = False
    """Space or a head above: this line looks better not at the foot of a leg, and may take a row of feathering above it."""
    rules: tuple[Rect, ...] = ()
    """Rules of tables and quotes, from the left end of the line's top row."""
    gap: int = 0
    """Space added to each gap by justification, thousandths of an em; negative when squeezed."""
    rescued: bool = False
    """A prohibition was waived for a run of marks; to be reported."""

    @property
    def size(self) -> Sp:
        """Its largest type; 0 when it is empty."""
        return max((run.size for run in self.runs), default=0)

    @property
    def start(self) -> Sp:
        """Where its first type begins in the measure."""
        return min((run.x for run in self.runs), default=0)

    @property
    def text(self) -> str:
        return "".join(r.text for r in self.runs)


@dataclass(frozen=True, slots=True)
class Setting:
    """A paragraph broken into lines, and what it cost."""

    lines: tuple[Line, ...]
    strain: int
    """0 at the optimum; the added demerits of this setting against the best one."""

    @property
    def rows(self) -> int:
        return sum(line.depth for line in self.lines)


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph in the galley with the depths it can take."""

    kind: Kind
    source: Source
    settings: tuple[Setting, ...]
    """The optimum first; then, where it exists, one line less and one line more (looseness)."""


@dataclass(frozen=True, slots=True)
class Missing:
    """A character or cluster that no face of the chain has."""

    character: str
    source: Source

    @property
    def form(self) -> bool:
        """Only its form is missing (a variation selector, UTS #37): the usual form is printed."""
        return any("\ufe00" <= char <= "\ufe0d" or "\U000e0100" <= char <= "\U000e01ef" for char in self.character)


@dataclass(frozen=True, slots=True)
class Galley:
    """The body of a story set to a measure (小样)."""

    slug: str
    measure: Sp
    blocks: tuple[Block, ...]
    missing: tuple[Missing, ...] = ()

    @property
    def rows(self) -> int:
        """Depth at the optimum, in one leg."""
        return sum(block.settings[0].rows for block in self.blocks)


@dataclass(frozen=True, slots=True)
class Slot:
    """Room for one row of type, beside a picture or a head (串文) or free of them."""

    leg: int
    row: int
    """Rows are counted downwards; a row of the same leg and the next number is the one below."""
    width: Sp


@dataclass(frozen=True, slots=True)
class Flow:
    """A story poured through slots."""

    lines: tuple[tuple[int, Line], ...]
    """Each with the number of the slot its first row stands in."""
    over: tuple[Line, ...]
    """What found no slot."""
    white: int
    """Slots left empty between the first line and the last, so that what belongs together stays together."""
    left: int
    """Slots left after the last line."""


@dataclass(frozen=True, slots=True)
class HeadLine:
    """A line of a head: its baseline below the top of the head, its left edge from the head's left."""

    line: Line
    x: Sp
    y: Sp
    part: str
    """kicker, headline, deck or byline."""


@dataclass(frozen=True, slots=True)
class Head:
    """Kicker, headline, deck and byline set together over a span."""

    span: Sp
    lines: tuple[HeadLine, ...]
    height: Sp
    """From the top of the first line's type to the foot of the last one's: what must fit."""
    rows: int
    """Natural depth in rows, with the air the style asks for."""
    size: Sp
    """Headline size."""
    count: int
    """Headline lines."""
    strain: int
    """0 for the best size and break of its span."""
    scale: int = 1000
    """Width scaling of the headline in thousandths."""
    missing: tuple[Missing, ...] = ()
    vertical: bool = False
    """A 竖题: its lines run down and follow one another from right to left; `span` is its width, a line's (x, y) its top left."""


class Setter(Protocol):
    """The typesetter as the make-up knows it. Every answer is memoised; equal questions get equal answers."""

    def galley(self, story: Story, measure: Sp) -> Galley:
        """The body of a story at a measure."""

    def flow(self, story: Story, slots: tuple[Slot, ...]) -> Flow:
        """The body of a story poured through slots in reading order, each line to the width of its own."""

    def heads(self, story: Story, columns: int, span: Sp) -> tuple[Head, ...]:
        """The heads a story can wear over a span, best first; one empty Head when it has no headline."""

    def vertical_galley(self, story: Story, measure: Sp) -> Galley:
        """The body of a story in vertical lines of a length; a line's depth is counted in slots one row of the grid wide."""

    def vertical_heads(self, story: Story, columns: int, height: Sp) -> tuple[Head, ...]:
        """The vertical heads (竖题) a story can wear at a height, best first; `span` is their width, `columns` chooses the ladder."""

    def caption(self, photo: Photo, measure: Sp) -> tuple[Line, ...]:
        """Caption and flush-right credit; lines are `style("caption").leading` apart, each line's depth is 1."""

    def line(self, text: str, style: str, measure: Sp, source: Source, size: Sp = 0) -> Line:
        """One line of furniture in a style, aligned in its measure; natural width when it is wider. `size` overrides the style's."""


@dataclass(frozen=True, slots=True)
class Shape:
    """A form a story can take on the page, elastic in depth."""

    slug: str
    columns: int
    rows: int
    """Natural depth, separation included."""
    strains: tuple[tuple[int, int], ...]
    """(rows, strain) for every depth that can be delivered without touching a word, ascending in rows."""
    mix: int
    """Which of the story's candidate mixes (legs, head, picture width) this is; the make-up's own index."""
    heads: tuple[Cells, ...] = ()
    """Headline rectangles inside the box, for 碰题."""
    photos: tuple[Cells, ...] = ()
    legs: int = 1
    taste: int = 0
    """Demerits of the form itself for a story of this weight."""
    unusual: bool = False
    """Its head stands beside some of the text (左上题, 竖题)."""
    step: Step | None = None
    """折角: columns that end sooner; its depths are those of the others."""

    @property
    def least(self) -> int:
        return self.strains[0][0]

    @property
    def most(self) -> int:
        return self.strains[-1][0]

    def strain(self, rows: int) -> int | None:
        """The strain at a depth, None when it cannot be delivered."""
        return dict(self.strains).get(rows)
