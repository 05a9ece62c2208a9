"""The pages made by hand for the metrics, and the pictures of the manual, within reach of the tests."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from layout.proof.metrics import ISSUE_METRICS, METRICS, Metrics, measure

ROOT = Path(__file__).parents[2]
sys.path += [folder for folder in (str(ROOT / "bench"),) if folder not in sys.path]

from metricpages import BOOK, GRID, OTHER, SOUND, Pair, Piece, page_of, pairs, typed, value  # noqa: E402
from metricpictures import FOLDER, pictures  # noqa: E402

__all__ = [
    "BOOK", "BY_NAME", "FOLDER", "GRID", "OTHER", "ROOT", "SOUND", "SOUND_PAGE", "Pair", "Piece",
    "changed", "of", "page_of", "pairs", "pictures", "typed", "value",
]  # fmt: skip

BY_NAME = {metric.name: metric for metric in (*METRICS, *ISSUE_METRICS)}
SOUND_PAGE = page_of(SOUND)


def of(pieces: Sequence[Piece]) -> Metrics:
    return measure(page_of(pieces), BOOK)


def changed(slug: str, **changes: Any) -> Metrics:
    """The sound page with one of its boxes changed."""
    return of([replace(piece, **changes) if piece.slug == slug else piece for piece in SOUND])
