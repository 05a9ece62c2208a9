"""What stands over and under a character: 注音 (ruby) and 着重号 (emphasis dots).

Sources: GB/T 15834—2011 5.1.8 (着重号 stands under the text); CLREQ #interlinear_annotations, JLREQ 3.3 (ruby is centred over
what it reads; where it is the wider, what it reads takes its width).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import accumulate, groupby

from layout.galley import Run
from layout.issue import Words
from layout.typeset.cabinet import Cabinet
from layout.typeset.casting import cast
from layout.typeset.marks import Kind
from layout.typeset.shaping import Fount, Sort
from layout.units import DESCENT

DOT = "·"
DOT_DEPTH = 290
"""Middle of an emphasis dot below the baseline, thousandths of an em: half-way through the white under the line."""
RUBY_RISE = 930
"""Foot of the ruby's em box above the baseline, thousandths of an em."""
RUBY_SPACE = 150
"""White that two readings side by side keep between them, thousandths of their own em."""


def trimmed(sorts: Sequence[Sort], owners: Sequence[int], words: Sequence[Words], cabinet: Cabinet) -> tuple[Sort, ...]:
    """Sorts with the dots and readings that their words ask for; `owners` tells the words of each sort, -1 for none."""
    if not any(word.dots or word.ruby for word in words):
        return tuple(sorts)
    done: list[Sort] = []
    for owner, group in groupby(zip(sorts, owners, strict=True), key=lambda pair: pair[1]):
        own = [sort for sort, _ in group]
        word = words[owner] if owner >= 0 else Words("")
        own = _read(own, word.ruby, cabinet) if word.ruby else own
        done += [_dotted(sort, cabinet) if word.dots and sort.kind is Kind.HAN else sort for sort in own]
    return tuple(done)


def _dotted(sort: Sort, cabinet: Cabinet) -> Sort:
    """A sort with a dot under its middle."""
    shaper = cabinet.shaper(sort.face)
    left, top, right, bottom = shaper.extent(DOT)
    if left == right:
        return sort
    x = sort.width // 2 - (left + right) * sort.size // 2000
    y = (DOT_DEPTH + (top + bottom) // 2) * sort.size // 1000
    return replace(sort, under=Run(sort.face, sort.size, sort.ink, shaper.draw(DOT, latin=False).glyphs[:1], (0,), ("",), x, y))


def _read(sorts: list[Sort], reading: str, cabinet: Cabinet) -> list[Sort]:
    """Sorts under their readings: a syllable to each Han where there are as many, else one reading over all of them."""
    fount, syllables = cabinet.styled("ruby"), reading.split()
    read = [i for i, sort in enumerate(sorts) if sort.kind is Kind.HAN]
    if len(read) == len(syllables):
        over = dict(zip(read, syllables, strict=True))
        return [_under(sort, over[i], fount) if i in over else sort for i, sort in enumerate(sorts)]
    return [_under(_joined(sorts), reading, fount)] if sorts else sorts


def _joined(sorts: Sequence[Sort]) -> Sort:
    """Sorts as one that is never broken; all in the face of the first."""
    starts = accumulate((sort.width for sort in sorts), initial=0)
    xs = tuple(start + x for start, sort in zip(starts, sorts, strict=False) for x in sort.xs)
    return replace(
        sorts[0], kind=Kind.HAN, text="".join(sort.text for sort in sorts), glyphs=tuple(g for sort in sorts for g in sort.glyphs), xs=xs,
        texts=tuple(t for sort in sorts for t in sort.texts), width=sum(sort.width for sort in sorts),
        missing=tuple(lost for sort in sorts for lost in sort.missing),
    )  # fmt: skip


def _under(sort: Sort, reading: str, fount: Fount) -> Sort:
    """A sort with a reading over its middle; the wider of them gives the width."""
    drawn = cast([(reading, fount)], tidy=False)
    starts = list(accumulate((one.width for one in drawn), initial=0))
    wanted = starts[-1] + fount.em * RUBY_SPACE // 1000
    width = max(sort.width, wanted)
    shift = (width - sort.width) // 2
    glyphs = tuple(g for one in drawn for g in one.glyphs)
    xs = tuple(start + x for start, one in zip(starts, drawn, strict=False) for x in one.xs)
    y = -sort.size * RUBY_RISE // 1000 - fount.em * DESCENT // 1000
    over = Run(drawn[0].face, fount.em, fount.ink, glyphs, xs, ("",) * len(glyphs), (width - starts[-1]) // 2, y)
    missing = tuple(lost for one in drawn for lost in one.missing)
    return replace(sort, xs=tuple(x + shift for x in sort.xs), width=width, over=over, missing=sort.missing + missing)
