"""The state a printed page is read in: matrices, inks, overprint, clip and type (ISO 32000-1, 8.4.1 and 9.3.1)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from operator import attrgetter
from typing import Any, NamedTuple

import pikepdf

from layout.press.decode import Decoder
from layout.press.spaces import is_bare
from layout.printed import Box, Inks

Matrix = tuple[float, float, float, float, float, float]

# What a damaged file can make Python or qpdf say.
DAMAGE = (KeyError, TypeError, ValueError, IndexError, AttributeError, ArithmeticError, RuntimeError, pikepdf.PdfError)

UNIT: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
NOWHERE: Box = (0.0, 0.0, 0.0, 0.0)


def damage(error: Exception) -> str:
    """What is wrong with a file, without the name that qpdf gives a file in memory, which is another one each time."""
    return re.sub(r"(?:stream )?<[^>]*>:?\s*", "", str(error)).strip()


def matrix(numbers: Iterable[Any]) -> Matrix:
    """Six operands as a matrix; ValueError when there are not six."""
    a, b, c, d, e, f = map(float, numbers)
    return a, b, c, d, e, f


def times(first: Matrix, then: Matrix) -> Matrix:
    """Matrix product: `first` is applied first."""
    a, b, c, d, e, f = first
    p, q, r, s, t, u = then
    return a * p + b * r, a * q + b * s, c * p + d * r, c * q + d * s, e * p + f * r + t, e * q + f * s + u


def upright(box: Iterable[Any]) -> Box:
    """A box as left, bottom, right, top, whichever corners it was given by."""
    a, b, c, d = map(float, box)
    return min(a, c), min(b, d), max(a, c), max(b, d)


def landed(box: Box, onto: Matrix) -> Box:
    """The upright box around a box after a matrix."""
    left, bottom, right, top = box
    a, b, c, d, e, f = onto
    if b == 0 == c:
        x, y, z, w = left * a + e, bottom * d + f, right * a + e, top * d + f
        return (x, y, z, w) if a > 0 < d else (min(x, z), min(y, w), max(x, z), max(y, w))
    xs = (left * a + bottom * c, left * a + top * c, right * a + bottom * c, right * a + top * c)
    ys = (left * b + bottom * d, left * b + top * d, right * b + bottom * d, right * b + top * d)
    return min(xs) + e, min(ys) + f, max(xs) + e, max(ys) + f


def meet(one: Box, other: Box) -> Box | None:
    """What two boxes have in common; None when they lie apart."""
    left, bottom, right, top = max(one[0], other[0]), max(one[1], other[1]), min(one[2], other[2]), min(one[3], other[3])
    return (left, bottom, right, top) if left <= right and bottom <= top else None


class Coat(NamedTuple):
    """What fills or strokes."""

    space: Any
    """Its colour space: a name, or the array of one that is more than a name."""
    ink: Inks
    """Empty for a pattern."""
    bare: bool
    """Leaves the paper white."""

    @property
    def everywhere(self) -> bool:
        """Prints on all plates, like a register mark."""
        return not isinstance(self.space, str) and len(self.space) > 1 and str(self.space[1]) == "/All"


def coat(space: Any, ink: Inks) -> Coat:
    """An ink in its colour space."""
    return Coat(space, ink, is_bare(space, ink))


@dataclass(slots=True, eq=False)
class Shown:
    """A font that type was set in, and the codes that could be seen."""

    font: Any
    decoder: Decoder
    inside: str
    """The ad that alone uses it; empty when the page does."""
    codes: set[int] = field(default_factory=set)


BLACK = Coat("/DeviceGray", (0.0,), False)


@dataclass(slots=True)
class State:
    """Graphics and text state, as much of it as bears on what is printed; the defaults are those of a fresh page."""

    ctm: Matrix
    clip: Box
    """Around what may still be painted, on the page."""
    fill: Coat = BLACK
    line: Coat = BLACK
    width: float = 1.0
    """Of lines, before the matrix."""
    over: bool = False
    """Overprint is on for filling."""
    over_line: bool = False
    over_mode: int = 0
    font: Shown | None = None
    size: float = 0.0
    character: float = 0.0
    word: float = 0.0
    scale: float = 1.0
    leading: float = 0.0
    rise: float = 0.0
    mode: int = 0
    """Text rendering mode; 3 paints nothing."""

    def twin(self) -> State:
        """The same state once more: what `q` lays aside."""
        return State(*_FIELDS(self))


_FIELDS = attrgetter(*State.__dataclass_fields__)


def keeps(coat: Coat, over: bool, mode: int) -> bool:
    """Whether ink below stays: DeviceCMYK needs overprint mode 1, DeviceGray and RGB always knock out (ISO 32000-1, 8.6.7)."""
    if isinstance(coat.space, str):
        return over and mode == 1 and coat.space == "/DeviceCMYK"
    return over and str(coat.space[0]) in {"/Separation", "/DeviceN"}
