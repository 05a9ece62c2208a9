"""What the press asks: the printing condition, what preflight demands of a file, and what files a night leaves."""

from __future__ import annotations

from dataclasses import dataclass

from layout.finding import Grade


@dataclass(frozen=True, slots=True)
class Condition:
    """The printing condition (press.md sections 2 and 8)."""

    profile: str
    """ICC file, below the folder of house.yaml or shipped with the package."""
    identifier: str
    ink_limit: int = 240
    """Total area coverage in percent."""
    ppi_stop: int = 100
    ppi_warn: int = 150
    ppi_aim: int = 220
    """Photos are resampled down to this; never up."""
    quality: int = 92
    overprint: str = "solid"
    """What of solid black overprints: ``solid`` all of it, ``small`` only small type and thin rules, ``none``."""


@dataclass(frozen=True, slots=True)
class Files:
    """What a night leaves beside the pages, and how the pages are called."""

    name: str = "{issue}-{page:02}"
    """Template of a page file's stem."""
    checksums: bool = True
    """A ``.sha256`` beside each released file."""
    marks: bool = False
    """Crop and registration marks, colour bar and slug line around the trim."""
    impose: bool = False
    """Page pairs as they stand on one plate, once both are released."""
    hard_proof: str = ""
    """Paper of the reduced proof (大样), ``A3`` or ``A4``; empty for none."""
    screen: bool = False
    """The whole issue as one PDF for the screen."""


@dataclass(frozen=True, slots=True)
class Thresholds:
    """Where a fact becomes a finding. Millimetres, points, ppi, percent or thousandths, as each field says."""

    ppi_stop: int = 100
    """GWG: colour and grey images. `condition.ppi.stop` of the house overrides it."""
    ppi_warn: int = 150
    """GWG. `condition.ppi.warn` of the house overrides it."""
    ppi_most: int = 350
    """House: more pixels than paper can show, and a sign of a picture meant for something larger."""
    mono_stop: int = 550
    """GWG: 1-bit images, ppi."""
    mono_warn: int = 800
    """GWG: 1-bit images, ppi."""
    image_side: int = 16
    """GWG: images of at most this many pixels a side are ornaments and are not judged."""
    stretch: int = 10
    """House: thousandths by which the two axes of an image may be scaled unlike."""
    ink_limit: int = 240
    """House: percent, mean over any square of 15 mm. `condition.ink_limit` of the house overrides it."""
    ink_over: int = 10
    """House: percent over the limit that a single pixel may carry."""
    ink_share: int = 1
    """House: thousandths of the inked pixels that may carry more than that."""
    stain: int = 2
    """House: percent of cyan, magenta and yellow under black type, mean over a square millimetre."""
    rich_black: int = 85
    """GWG: percent of black from which type is rich black, when other inks join it."""
    rich_sum: int = 220
    """GWG: percent of all inks that rich black type may carry."""
    small_type: int = 12
    """GWG: points below which type must be black alone and overprint."""
    thin_line: int = 2
    """GWG: points below which a black line over ink must overprint."""
    reversed_stop: int = 7
    """House: points below which white type fills in on newsprint."""
    reversed_warn: int = 10
    """GWG: points below which white type, or type of more than one ink, is at risk."""
    trim: float = 0.1
    """House: millimetres by which a box may miss the planned size."""
    edge: float = 3.0
    """House: millimetres from the trim within which nothing may stand that does not bleed."""
    empty_plate: float = 0.01
    """House: percent of ink below which a plate is empty."""
    fonts: int = 12
    """House: more fonts than this in a page speak of an accident."""
    hole_rows: int = 8
    """House: a hole at least a column wide and deeper than this holds the page."""
    baseline: float = 0.05
    """House: points by which body type may miss its baseline."""
    slack: float = 1.0
    """House: points by which type may leave its frame."""
    loosest: int = 250
    """Thousandths of an em of added space; `typography.loosest` of the house overrides it."""
    butting: int = 15
    """House: two headlines whose sizes differ by this many percent do not read as one (碰题)."""
    ad_size: float = 1.0
    """House: millimetres by which an advertisement may miss the space sold."""
    hairline: float = 0.2
    """House: points below which a rule in black alone prints unevenly."""
    hairline_coloured: float = 0.25
    """GWG: points, for lines of more than one ink; here for tints and white too."""
    hairline_stop: float = 0.125
    """House: points below which a rule is lost."""


@dataclass(frozen=True, slots=True)
class Demands:
    """A preflight profile: thresholds, and how grave each rule may be.

    A grade here is a ceiling: a rule that is a warning by its nature stays one. None switches the rule off.
    """

    thresholds: Thresholds = Thresholds()
    grades: tuple[tuple[str, Grade | None], ...] = ()
    """Ceiling of a rule by its name, or of a clause of docs/pdfx.md by its number; others keep their own grade."""
    ads: Grade | None = Grade.WARN
    """Ceiling of whatever is found inside an advertisement."""
    ad_grades: tuple[tuple[str, Grade | None], ...] = ()
    """The same of single rules or clauses."""
    plates: bool = False
    """A page without plates is held (--require-plates)."""
