"""What was read back from a printed file, and from the plates made of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from layout.galley import Way

Box: TypeAlias = tuple[float, float, float, float]
"""Left, bottom, right, top in points from the bottom left of the MediaBox."""

Inks: TypeAlias = tuple[float, ...]
"""DeviceCMYK 0-1, or one value for DeviceGray; other spaces as the file gives them."""


@dataclass(frozen=True, slots=True)
class Breach:
    """A clause of the standard that a file does not keep."""

    clause: str
    """Number of the rule in docs/pdfx.md: ``R24``."""
    text: str
    """What is wrong, for a person."""
    inside: str = ""
    """Name of the form XObject (an ad) it was met in; empty for the page itself."""
    thing: str = ""
    """Which object: a resource name, or ``object 12 0``."""


@dataclass(frozen=True, slots=True)
class PrintedType:
    """Text shown by one operator of the printed file. Points, from the bottom left of the page."""

    x: float
    y: float
    size: float
    text: str
    font: str
    ink: Inks
    overprint: bool
    inside: str = ""
    """Name of the form XObject (an ad) it stands in; empty for the page itself."""
    way: Way = Way.ACROSS
    ground: bool = False
    """Stands, at least in part, on ink that was painted before it."""


@dataclass(frozen=True, slots=True)
class PrintedShape:
    """A path that was filled or stroked: a rule, a tint, a drawing."""

    rect: Box
    ink: Inks
    width: float
    """Points: of a stroke its line width on paper, of a fill its smaller side."""
    line: bool
    """A stroke, or a filled rectangle too thin to be anything else."""
    overprint: bool
    """`op` is on, whatever the overprint mode does with it."""
    kept: bool
    """Ink below it stays: overprint with mode 1 in DeviceCMYK, or a separation."""
    inside: str = ""
    ground: bool = False
    """Stands, at least in part, on ink that was painted before it."""


@dataclass(frozen=True, slots=True)
class PrintedFont:
    """A font of the printed file."""

    name: str
    kind: str
    """CIDFontType0C, CIDFontType2, TrueType …"""
    embedded: bool
    subset: bool
    unicode: bool
    """Has a ToUnicode map."""
    inside: str = ""
    """Name of the form XObject (an ad) that alone uses it."""


@dataclass(frozen=True, slots=True)
class Load:
    """Total area coverage: how much ink lies on how much of the paper."""

    counts: tuple[int, ...]
    """Pixels that carry 0, 1, 2 … 400 percent of ink."""
    square: float
    """The heaviest mean over a square of 15 mm, percent (GWG 2022)."""
    at: Box
    """That square."""

    @property
    def peak(self) -> int:
        """The heaviest pixel, percent."""
        return max((percent for percent, count in enumerate(self.counts) if count), default=0)

    def beyond(self, limit: int) -> float:
        """Share of the inked pixels that carry more than `limit` percent, 0-1."""
        inked = sum(self.counts[1:])
        return sum(self.counts[limit + 1 :]) / inked if inked else 0.0


@dataclass(frozen=True, slots=True)
class PrintedImage:
    """An image of the printed file as it lands on paper."""

    rect: Box
    pixels: tuple[int, int]
    ppi: int
    """The smaller of the two axes."""
    space: str
    bits: int
    inside: str = ""
    stretch: float = 1.0
    """Resolution of the finer axis over that of the coarser: 1 when it is not distorted."""
    alpha: bool = False
    """Carries a soft mask or a stencil."""
    load: Load | None = None
    """Ink of its own pixels; None when they are not DeviceCMYK or cannot be unpacked."""


@dataclass(frozen=True, slots=True)
class Stain:
    """Coloured ink under type that should stand on the black plate alone."""

    rect: Box
    percent: float
    """Cyan, magenta and yellow together, mean over the worst square millimetre."""


@dataclass(frozen=True, slots=True)
class Plates:
    """What an independent program puts on the four plates, overprint honoured, measured inside the trim."""

    resolution: int
    """Pixels to the inch."""
    means: tuple[float, float, float, float]
    """Mean coverage of cyan, magenta, yellow and black, percent."""
    zones: tuple[tuple[float, ...], ...]
    """The same of each plate by strips of 35 mm, from the left: what an ink key feeds."""
    load: Load
    stains: tuple[Stain, ...] = ()
    spots: tuple[str, ...] = ()
    """Plates beside the four."""
    edge: float = 0.0
    """Millimetres from the trim to the nearest ink inside it."""


@dataclass(frozen=True, slots=True)
class Printed:
    """Facts read back from a PDF, not from what the painter meant."""

    version: str
    pages: int
    media: Box
    trim: Box | None
    bleed: Box | None
    standard: str
    """GTS_PDFXVersion, empty when the file claims none."""
    intent: str
    """OutputConditionIdentifier, empty when there is no output intent."""
    fonts: tuple[PrintedFont, ...]
    images: tuple[PrintedImage, ...]
    types: tuple[PrintedType, ...]
    spaces: tuple[str, ...]
    """Names of all colour spaces used by operators, images and shadings."""
    breaches: tuple[Breach, ...]
    """Clauses of docs/pdfx.md that the file does not keep."""
    shapes: tuple[PrintedShape, ...] = ()
    profile: str = ""
    """SHA-256 of the profile in the output intent; empty when there is none."""
    registered: bool = False
    """The output intent names the registry of the ICC."""
