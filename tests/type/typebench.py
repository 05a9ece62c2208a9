"""The bench of lines within reach of its tests, and lines set by hand. Lengths in ems."""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path += [folder for folder in (str(ROOT / "bench" / "type"), str(ROOT / "bench")) if folder not in sys.path]

import compare  # noqa: E402 - within reach from here on
import corpus  # noqa: E402
import lines  # noqa: E402
import peers  # noqa: E402
import strips  # noqa: E402
from lines import Line  # noqa: E402

__all__ = ["Line", "compare", "corpus", "hand_set", "lines", "peers", "strips"]


def hand_set(text: str, gap: float = 0.0, start: float = 0.0) -> Line:
    """A line of full-width characters, each `gap` from the next; an opening mark at its start is trimmed."""
    first = start - 0.5 * (text[0] in "“（《")
    xs = tuple(first + place * (1 + gap) for place in range(len(text)))
    return Line(text, xs, (xs[0] + 0.1, xs[-1] + 0.9), xs[-1] + 1)
