"""Breaks by sense (意义断句) in the house's language: each has a witness of its own."""

from __future__ import annotations

from collections.abc import Sequence

from layout.typeset import phrases, phrases_ja
from layout.typeset.hanforms import simplified
from layout.typeset.phrases import Pricing
from layout.typeset.tokens import Segment


def pricing(language: str) -> Pricing:
    """Who tells where a text of a language may break."""
    return {"ja": _japanese, "zh-Hant": _traditional}.get(language, phrases.break_prices)


def _japanese(text: str, _segment: Segment, house: tuple[str, ...] = ()) -> Sequence[int]:
    """By scripts and particles: the dictionary knows no Japanese."""
    return phrases_ja.break_prices(text, house)


def _traditional(text: str, segment: Segment, house: tuple[str, ...] = ()) -> Sequence[int]:
    """As the simplified form, character for character: the dictionary and the rules know that one."""
    return phrases.break_prices(simplified(text), segment, tuple(map(simplified, house)))
