"""The state a printed page is read in: matrices, ink, overprint and type (ISO 32000-1, 8.4.1 and 9.3.1)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import pikepdf

from layout.press.decode import Decoder

Matrix = tuple[float, float, float, float, float, float]

# What a damaged file can make Python or qpdf say.
DAMAGE = (KeyError, TypeError, ValueError, IndexError, AttributeError, ArithmeticError, RuntimeError, pikepdf.PdfError)



def damage(error: Exception) -> str:
    """What is wrong with a file, without the name that qpdf gives a file in memory, which is another one each time."""
    return re.sub(r"stream <[^>]*>:\s*", "", str(error)).strip()


UNIT: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)


def matrix(numbers: Iterable[Any]) -> Matrix:
    """Six operands as a matrix; ValueError when there are not six."""
    a, b, c, d, e, f = map(float, numbers)
    return a, b, c, d, e, f


def times(first: Matrix, then: Matrix) -> Matrix:
    """Matrix product: `first` is applied first."""
    a, b, c, d, e, f = first
    p, q, r, s, t, u = then
    return a * p + b * r, a * q + b * s, c * p + d * r, c * q + d * s, e * p + f * r + t, e * q + f * s + u


@dataclass(slots=True)
class State:
    """Graphics and text state, as much of it as bears on what is printed; the defaults are those of a fresh page."""

    ctm: Matrix
    space: Any = "/DeviceGray"
    """Of filling: its name, or the array of one that is more than a name."""
    ink: tuple[float, ...] = (0.0,)
    over: bool = False
    over_mode: int = 0
    font: Decoder | None = None
    size: float = 0.0
    character: float = 0.0
    word: float = 0.0
    scale: float = 1.0
    leading: float = 0.0
    rise: float = 0.0
    mode: int = 0
    """Text rendering mode; 3 paints nothing."""

    @property
    def overprints(self) -> bool:
        """Whether ink below stays: DeviceCMYK needs overprint mode 1, DeviceGray and RGB always knock out."""
        if isinstance(self.space, str):
            return self.over and self.over_mode == 1 and self.space == "/DeviceCMYK"
        return self.over and str(self.space[0]) in {"/Separation", "/DeviceN"}
