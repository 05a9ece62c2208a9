"""What sorts print, in one row."""

from __future__ import annotations

import pytest

from layout.typeset.casting import cast
from layout.typeset.imprint import facts_of, imprint
from layout.typeset.shaping import Fount


@pytest.mark.parametrize("text", ["法院", "见international法院2025年——GDP", "", "a"])
def test_the_glyphs_of_all_sorts_stand_in_their_order(fount: Fount, bold: Fount, text: str) -> None:
    sorts = cast([(text, fount), (text, bold)])
    found = imprint(sorts, facts_of(sorts), [sort.text for sort in sorts])
    assert found.glyphs == tuple(glyph for sort in sorts for glyph in sort.glyphs)
    assert found.texts == tuple(part for sort in sorts for part in sort.texts)
    assert found.own.tolist() == [x for sort in sorts for x in sort.xs]
    assert [found.glyphs[a:b] for a, b in zip(found.at, found.at[1:], strict=False)] == [sort.glyphs for sort in sorts]
