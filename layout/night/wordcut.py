"""Sentences cut into words are kept: the dictionary takes a sixth of a second to load, and most headlines are those of the last build."""

from __future__ import annotations

import pickle
from collections.abc import Callable

from layout.build import Cutter
from layout.night.cache import Cache


def kept_words(cache: Cache) -> Callable[[Cutter], Cutter]:
    """Makes of a cutter one that asks the cache first; the cache is sealed, and as trusted as the program."""

    def keeping(segment: Cutter) -> Cutter:
        def cut(text: str) -> tuple[str, ...]:
            kept = cache(f"words\0{text}", lambda: pickle.dumps(segment(text), pickle.HIGHEST_PROTOCOL))
            words: tuple[str, ...] = pickle.loads(kept)
            return words

        return cut

    return keeping if cache.folder else lambda segment: segment
