"""Check 9: legs of even length, no tail line at the top of a leg, no subhead at the foot of one, articles that end where they should.

CLREQ #widow-and-orphan (单行不成栏, 背题); the remainder of an article goes to its left-hand legs.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, pairwise

from checks.pages import Box, Set, Sheet
from checks.row import Row, first, none_of, single
from layout.issue import Kind, Paragraph, Story, Words

LEVEL = 1
"""Lines by which legs of one article may differ."""
FOOT = 2
"""Empty lines at the end of an article."""
STAY = 2
"""Lines of text that stay with a subhead."""
SOLVED = 95
"""Percent of the articles that must keep all of these rules at once."""
UNEVEN = "legs of an article that differ by more than a line"
GROWS = "articles with a leg longer than the one to its left"
TAIL = "tail lines alone at the top of a leg (单行不成栏)"
BEHIND = "subheads without two lines of text below them (背题)"
SHORT = f"articles that end more than {FOOT} lines short"
FAULTS = (UNEVEN, GROWS, TAIL, BEHIND, SHORT)
LEVELS = frozenset({UNEVEN, GROWS})
"""Faults that the share bears; the others are borne nowhere."""
SHALLOW = 0.9
"""Rows below which a leg is no leg: a picture takes all of it."""


@dataclass(frozen=True, slots=True)
class Told:
    """A line of a leg and the paragraph it belongs to."""

    line: Set
    kind: Kind
    opens: bool
    """First of its paragraph."""
    ends: bool


@dataclass(frozen=True, slots=True)
class Article:
    """An article as printed: its lines leg by leg, and the rows each leg leaves empty at its foot."""

    name: str
    legs: tuple[tuple[Told, ...], ...]
    """Empty when the text read back is not the copy, and nothing can be said of its paragraphs."""
    empty: tuple[int, ...]

    @property
    def feet(self) -> str:
        return f"{self.name}: {' '.join(map(str, self.empty))} rows empty at the feet of its legs"

    @property
    def uneven(self) -> bool:
        return max(self.empty) - min(self.empty) > LEVEL

    @property
    def grows(self) -> bool:
        """A leg is longer than the one to its left."""
        return any(one > other for one, other in pairwise(self.empty))


def rows(sheets: Sequence[Sheet], copy: Mapping[str, Mapping[str, Story]], pitch: float) -> Iterator[Row]:
    """All rows of the check; `copy` gives the stories of each page by their slugs, `pitch` the rows of the grid in points."""
    articles = [article for sheet in sheets for article in told(sheet, copy[sheet.name], pitch)]
    found = {article: list(_faults(article)) for article in articles}
    share = 100 * (1 - sum(map(bool, found.values())) / len(articles))
    for fault in FAULTS:
        row = none_of(9, fault, [text for texts in found.values() for name, text in texts if name == fault])
        few = replace(row, goal=f"in {100 - SOLVED} % at most", met=share >= SOLVED or not row.offenders)
        yield few if fault in LEVELS else row
        if fault is UNEVEN:
            end = [article.feet for article in articles if article.uneven and max(article.empty[:-1]) - min(article.empty[:-1]) <= LEVEL]
            yield single(9, "of these, only the last leg is too short", str(len(end)))
    told_ = first([text for faults in found.values() for _, text in faults])
    name = f"articles that keep all of these, of {len(articles)} on {len(sheets)} pages"
    yield Row(9, name, (f"{share:.1f} %",), f"≥ {SOLVED} %", share >= SOLVED, told_)
    yield none_of(9, "articles whose lines cannot be told apart by paragraph", [article.name for article in articles if not article.legs])


def _faults(article: Article) -> Iterator[tuple[str, str]]:
    """What is wrong with an article, and its words."""
    if article.uneven:
        yield UNEVEN, article.feet
    if article.grows:
        yield GROWS, article.feet
    yield from ((TAIL, f"{article.name}: {text}") for text in _tails(article))
    yield from ((BEHIND, f"{article.name}: {text}") for text in _left_behind(article))
    if article.empty[-1] > FOOT:
        yield SHORT, article.feet


def told(sheet: Sheet, copy: Mapping[str, Story], pitch: float) -> Iterator[Article]:
    """The articles of a page that have text; an index box is none."""
    for box in sheet.boxes:
        if box.slug not in copy:
            continue
        columns = [[piece for piece in pieces if piece[0].height > SHALLOW * pitch] for pieces in box.columns]
        feet = [pieces[-1] for pieces in columns if pieces]
        if any(lines for _, lines in feet):
            empty = tuple(_empty(leg.bottom, leg.y, lines, pitch) for leg, lines in feet)
            yield Article(f"{sheet.name} {box.title}", _paragraphs(box, copy[box.slug]), empty)


def _empty(bottom: float, top: float, lines: Sequence[Set], pitch: float) -> int:
    """Whole rows between the last line of a leg and its foot."""
    return int((bottom - (lines[-1].y if lines else top)) / pitch + 0.01)


def _paragraphs(box: Box, story: Story) -> tuple[tuple[Told, ...], ...]:
    """Lines with their paragraphs, by counting the characters of the copy; nothing when the counts differ."""
    body = [p for p in _body(story) if "".join(p.text.split())]
    ends = list(accumulate(_count(p.text + p.marker) for p in body))
    legs = [[line for _, lines in pieces for line in lines] for pieces in box.columns]
    shown = sum(len(line.text) for leg in legs for line in leg)
    if not ends or ends[-1] != shown:
        return ()
    at, number, made = 0, 0, []
    for leg in legs:
        lines: list[Told] = []
        for line in leg:
            opens = at == (ends[number - 1] if number else 0)
            at += len(line.text)
            lines.append(Told(line, body[number].kind, opens, at >= ends[number]))
            number += at >= ends[number]
        made.append(tuple(lines))
    return tuple(made)


def _body(story: Story) -> tuple[Paragraph, ...]:
    """The text of a story; that of a picture story is its caption."""
    captions = (Paragraph(Kind.TEXT, (Words(photo.caption),), photo.source) for photo in story.photos[:1])
    return story.body or tuple(captions)


def _count(text: str) -> int:
    return sum(not char.isspace() for char in text)


def _tails(article: Article) -> Iterator[str]:
    """The last line of a paragraph, alone at the top of a leg."""
    for leg in article.legs[1:]:
        if leg and leg[0].ends and not leg[0].opens and leg[0].kind in (Kind.TEXT, Kind.ITEM):
            yield leg[0].line.text


def _left_behind(article: Article) -> Iterator[str]:
    """Subheads with fewer lines of text below them in their leg than must stay."""
    for number, leg in enumerate(article.legs):
        more = any(article.legs[number + 1 :])
        for at, line in enumerate(leg):
            below = leg[at + 1 : at + 1 + STAY]
            text = [told for told in below if told.kind is not Kind.SUBHEAD]
            if line.kind is Kind.SUBHEAD and line.ends and len(text) < STAY and (more or len(below) >= STAY or not below):
                yield line.line.text
