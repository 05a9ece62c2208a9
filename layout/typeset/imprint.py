"""The imprint: what sorts print, glyph after glyph, in one row from which lines are cut."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

import numpy as np

from layout.typeset.kinsoku import Ints, of_kind
from layout.typeset.marks import Kind
from layout.typeset.shaping import FACTS, Sort

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Imprint:
    """What the sorts of some sticks print, glyph after glyph."""

    glyphs: tuple[int, ...]
    own: Ints
    """Place of each glyph in its sort; `texts`: the copy it stands for."""
    texts: tuple[str, ...]
    at: Ints
    """First glyph of each sort, and the end."""
    changes: tuple[int, ...]
    """Sorts that differ in face, size or ink from the one before, and those around a hyphen."""
    trimmed: tuple[int, ...]
    """Sorts with something over or under them."""


def facts_of(sorts: Sequence[Sort]) -> Ints:
    """The facts of sorts, a row for each."""
    return np.frombuffer(b"".join([sort.facts for sort in sorts]), dtype=np.int64).reshape(-1, FACTS.size // 8)


def imprint(sorts: Sequence[Sort], facts: Ints, texts: list[str]) -> Imprint:
    """The glyphs of sorts in one row; `texts` is the copy of each sort."""
    kinds, counts, glyphs, own = facts[:, 0], facts[:, 3], facts[:, 4].tolist(), facts[:, 5]
    begins, looks = np.zeros(len(sorts) + 1, dtype=np.int64), facts[:, 6]
    np.cumsum(counts, out=begins[1:])
    changed = np.flatnonzero((looks[1:] != looks[:-1]) | of_kind(kinds[1:], Kind.HYPHEN) | of_kind(kinds[:-1], Kind.HYPHEN)) + 1
    many = (counts != 1).nonzero()[0]
    if many.size:
        odd = [sorts[i] for i in many.tolist()]
        glyphs = _spliced(glyphs, many.tolist(), [sort.glyphs for sort in odd])
        texts = _spliced(texts, many.tolist(), [sort.texts for sort in odd])
        single = np.zeros(int(begins[-1]), dtype=np.bool_)
        single[begins[:-1][counts == 1]] = True
        places = np.empty(len(single), dtype=np.int64)
        places[single], places[~single] = own[counts == 1], [x for sort in odd for x in sort.xs]
        own = places
    bare = not changed.size and not (sorts and (sorts[0].over or sorts[0].under))
    trimmed = () if bare else tuple([i for i, sort in enumerate(sorts) if sort.over or sort.under])
    return Imprint(tuple(glyphs), own, tuple(texts), begins, tuple(changed.tolist()), trimmed)


def _spliced(row: list[T], at: Sequence[int], parts: Sequence[Sequence[T]]) -> list[T]:
    """A row with what stands at some places replaced by other rows."""
    done: list[T] = []
    last = 0
    for i, part in zip(at, parts, strict=True):
        done += row[last:i]
        done += part
        last = i + 1
    return done + row[last:]
