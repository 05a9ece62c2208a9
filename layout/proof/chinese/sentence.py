"""A sentence for an editor, told in Chinese (中文).

The rooms say what is wrong in English, once, and a table has every sentence they say. ``{1}`` stands there for a fact, which is left as it
is (a headline, a file, a figure), ``{n}`` for a number, ``{a}`` for words, which are told in their turn: ``{s}``, ``{t}`` for a sentence,
``{x}`` for what is none. A text is read by the sentences that account for most of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from itertools import islice

from layout.finding import Finding
from layout.proof.chinese.said_in_part import PARTS
from layout.proof.chinese.said_of_clauses import CLAUSES
from layout.proof.chinese.said_of_copy import COPY
from layout.proof.chinese.said_of_desk import DESK
from layout.proof.chinese.said_of_files import FILES
from layout.proof.chinese.said_of_houses import HOUSES
from layout.proof.chinese.said_of_makeup import MAKEUP
from layout.proof.chinese.said_of_nights import NIGHTS
from layout.proof.chinese.said_of_pages import PAGES
from layout.proof.chinese.said_of_pictures import PICTURES

SENTENCES: tuple[tuple[str, str], ...] = (*PAGES, *MAKEUP, *FILES, *CLAUSES, *DESK, *COPY, *HOUSES, *PICTURES, *NIGHTS)
"""English and Chinese of all that is said."""

SLOT = re.compile(r"\{([0-9a-z])\}")
LATIN = re.compile(r"[A-Za-z]")
NUMBER = re.compile(r"\d+")
LOOSE = 7
"""Letters of its own below which a sentence holds only where all its words are known: ``{a}; {b}``."""
WAYS = 40
"""Ways to part a text that are looked at, for one sentence."""
LONG = 1000
"""Characters from which a text is a list of sentences, read one after the other."""
SPAN = 5
"""Pieces between semicolons that may be one of its sentences."""
KEPT = 8192
"""Texts that are remembered."""
EDGE = 3
"""Characters at an edge of a sentence by which it is found in the tables."""
WHOLE, SINGLE, ANY, SHORT = range(4)
"""What a text may be: a sentence; one that is not two; a sentence or a part of one; a part alone."""
KINDS = {"s": SINGLE, "t": WHOLE, **dict.fromkeys("xyz", SHORT)}
"""What the words of a slot may be, by its letter; those of another letter are of any kind."""


@dataclass(frozen=True, slots=True)
class Template:
    """A sentence with its slots: what stands between them, their names, and the Chinese."""

    between: tuple[str, ...]
    slots: tuple[str, ...]
    chinese: str

    @property
    def weight(self) -> int:
        """How much of a text it accounts for by itself, in characters; what only joins words is nothing."""
        words = "".join(self.between)
        joins = "".join(self.slots).isalpha() and not LATIN.search(words)
        return 0 if joins else sum(not char.isspace() for char in words)

    @property
    def loose(self) -> bool:
        return sum(map(str.isalpha, "".join(self.between))) < LOOSE

    @property
    def longest(self) -> str:
        """What a text must hold to be this sentence."""
        return max(self.between, key=len)

    @property
    def double(self) -> bool:
        """Two sentences side by side."""
        return {"s", "t"} <= set(self.slots)

    @property
    def edge(self) -> str:
        """What a text begins with, or ends with, to be this sentence; empty where neither tells."""
        first, last = self.between[0][:EDGE], self.between[-1][-EDGE:]
        return f"^{first}" if len(first) == EDGE else f"{last}$" if len(last) == EDGE else ""

    def told(self, filling: tuple[str, ...]) -> tuple[int, str]:
        """How much is accounted for, and the Chinese; nothing where a loose sentence holds words that nobody knows."""
        said, weight = dict(zip(self.slots, filling, strict=True)), self.weight
        if "n" in said and not NUMBER.fullmatch(said["n"]):
            return 0, ""
        for slot in (slot for slot in self.slots if slot.isalpha() and slot != "n"):
            known, said[slot] = _best(said[slot], KINDS.get(slot, ANY))
            if self.loose and not known:
                return 0, ""
            weight += known
        return weight, SLOT.sub(lambda found: said[found[1]], self.chinese)


def in_chinese(text: str) -> str:
    """A text for an editor in Chinese, line by line; what no table has stays as it is."""
    return "\n".join(_listed(line) if len(line) > LONG else _best(line, WHOLE)[1] for line in text.split("\n"))


def _listed(text: str) -> str:
    """A list of many sentences, parted so that most of it is accounted for; each may hold a semicolon or two of its own."""
    pieces = re.split("; |；", text)
    told = [(0, "")]
    for at in range(len(pieces) - 1, -1, -1):
        ways = []
        for after, (weight, rest) in enumerate(told[:SPAN], at + 1):
            more, said = _best("; ".join(pieces[at:after]), SINGLE)
            ways.append((weight + more, f"{said}；{rest}" if rest else said))
        told.insert(0, max(ways, key=lambda way: way[0]))
    return told[0][1] if told[0][0] else text


def figure_in_chinese(text: str) -> str:
    """The same of a figure, a limit or a thing that stands alone: ``12 rows``, ``no plates``."""
    return _best(text, ANY)[1]


def finding_in_chinese(finding: Finding) -> Finding:
    """A finding with its words in Chinese."""
    thing, value, limit = map(figure_in_chinese, (finding.thing, finding.value, finding.limit))
    return replace(finding, text=in_chinese(finding.text), thing=thing, value=value, limit=limit)


def template(english: str, chinese: str) -> Template:
    """A row of the tables."""
    return Template(tuple(SLOT.split(english)[::2]), tuple(SLOT.findall(english)), chinese)


def parted(text: str, between: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """Every way in which a text is made of what stands between slots: what fills them."""
    first, *rest = between
    if not text.startswith(first):
        return
    if not rest:
        yield from ((),) if text == first else ()
        return
    text = text[len(first) :]
    if len(rest) == 1:
        yield from ((text.removesuffix(rest[0]),) for _ in range(text.endswith(rest[0])))
        return
    at = text.find(rest[0])
    while at >= 0:
        yield from ((text[:at], *others) for others in parted(text[at:], tuple(rest)))
        at = text.find(rest[0], at + 1)


@cache
def _table(kind: int) -> tuple[dict[str, str], dict[str, list[tuple[str, Template]]]]:
    """What a text of a kind may be: without slots by the text itself, with slots by its edge and what the text must hold."""
    rows = {WHOLE: SENTENCES, SINGLE: SENTENCES, ANY: (*SENTENCES, *PARTS), SHORT: PARTS}[kind]
    found: dict[str, list[tuple[str, Template]]] = {}
    for made in (template(*row) for row in rows if SLOT.search(row[0])):
        if kind != SINGLE or not made.double:
            found.setdefault(made.edge, []).append((made.longest, made))
    return dict(row for row in rows if not SLOT.search(row[0])), found


@lru_cache(maxsize=KEPT)
def _best(text: str, kind: int) -> tuple[int, str]:
    """How much of a text is accounted for, in characters, and the text in Chinese."""
    plain, slotted = _table(kind)
    if known := plain.get(text):
        return len(text), known
    best = 0, text
    for edge in (f"^{text[:EDGE]}", f"{text[-EDGE:]}$", "") if LATIN.search(text) else ():
        for made in (made for longest, made in slotted.get(edge, ()) if longest in text):
            for filling in islice(parted(text, made.between), WAYS):
                best = max(best, made.told(filling), key=lambda each: each[0])
    return best
