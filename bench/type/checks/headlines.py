"""Check 11: headlines broken by meaning and fitted; measured by `bench/type/heads.py` on heads with an editor's own breaks."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module

from checks.row import Row, not_measured


def rows() -> Iterator[Row]:
    """What the bench of heads measures, when it is there."""
    try:
        measured = import_module("heads").rows()
    except (ImportError, AttributeError):
        yield not_measured(11, "headlines: breaks inside words, agreement with the editor, scaling, fill")
        return
    for name, figure, goal, met in measured:
        yield Row(11, str(name), (str(figure),), str(goal), met)
