"""Preflight (预检): every fact of a page is judged here, and nowhere else.

1. A rule is one function of one fact; RULES is the whole list, and docs/preflight.md explains each.
2. A stop holds the page, a warning lets it go, a note is for the morning.
3. A finding says where on the page it is and which line of copy an editor can change.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from layout.assets import Cast
from layout.condition import Thresholds
from layout.finding import Finding, Grade, Source
from layout.page import Frame, Page, PictureMark
from layout.printed import Printed
from layout.proof.case import Case, Night, Reading, Rule
from layout.proof.copy_rules import COPY_RULES, plain
from layout.proof.file_rules import FILE_RULES
from layout.proof.page_rules import NIGHT_RULES, PAGE_RULES
from layout.proof.place_rules import PLACE_RULES
from layout.proof.rows import rows
from layout.proof.type_rules import TYPE_RULES
from layout.stylebook import Stylebook
from layout.units import Rect

CASE_RULES: tuple[Rule[Case], ...] = (*PAGE_RULES, *COPY_RULES, *TYPE_RULES, *PLACE_RULES)
RULES: tuple[Rule[Reading] | Rule[Case] | Rule[Night], ...] = (*CASE_RULES, *FILE_RULES, *NIGHT_RULES)

WORDS: dict[str, tuple[str, str]] = {rule.name: (rule.title, rule.remedy) for rule in RULES}
"""What each rule is called on the proof, and what to do about it."""


def preflight(pages: tuple[Page, ...], printed: tuple[Printed, ...], book: Stylebook, casts: tuple[Cast, ...]) -> tuple[Finding, ...]:
    """Everything somebody should see about an issue: by page, gravest first, then down the page.

    `printed` holds the file of each page, in the order of `pages`; ValueError when one is missing.
    """
    found = [finding for rule in NIGHT_RULES for finding in rule.check(Night(book, casts))]
    texts = [_text(file) for file in printed]
    for at, (page, file) in enumerate(zip(pages, printed, strict=True)):
        reading = Reading(file, _thresholds(book), page.size, page.bleed, book.condition.identifier)
        case = Case(page, reading, book, texts[at], "\n".join(texts[:at] + texts[at + 1 :]), rows(page, book.grid))
        found += (_placed(finding, page) for finding in _judged(case))
    return tuple(sorted(found, key=_order))


def check_file(printed: Printed, name: str) -> tuple[Finding, ...]:
    """Judges one PDF, an advertiser's too, by the house-independent thresholds."""
    reading = Reading(printed)
    found = (finding for rule in FILE_RULES for finding in rule.check(reading))
    return tuple(sorted((replace(finding, source=Source(name)) for finding in found), key=_order))


def held(findings: Iterable[Finding]) -> frozenset[int]:
    """Numbers of the pages that a stop holds back; 0 when a stop concerns the whole issue."""
    return frozenset(finding.page for finding in findings if finding.grade is Grade.STOP)


def _thresholds(book: Stylebook) -> Thresholds:
    condition = book.condition
    return Thresholds(ppi_stop=condition.ppi_stop, ppi_warn=condition.ppi_warn, loosest=book.typography.loosest)


def _text(printed: Printed) -> str:
    """The page's own type in order; an advertisement's is its own affair."""
    return plain("".join(shown.text for shown in printed.types if not shown.inside))


def _judged(case: Case) -> Iterator[Finding]:
    for rule in CASE_RULES:
        yield from rule.check(case)
    for file_rule in FILE_RULES:
        yield from file_rule.check(case.reading)


def _placed(finding: Finding, page: Page) -> Finding:
    """A finding with its page, and with the story and line of copy that its place belongs to."""
    frame = _frame(finding, page)
    slug = finding.slug or (frame.owner if frame else "")
    source = finding.source or _photo(finding.place, page) or (frame.source if frame else None)
    return replace(finding, page=page.plan.number, slug=slug, source=source)


def _frame(finding: Finding, page: Page) -> Frame | None:
    """The frame of the finding's story, else the one that holds the middle of its place."""
    if finding.slug or finding.place is None:
        return next((frame for frame in page.frames if finding.slug and frame.owner == finding.slug), None)
    middle = Rect(finding.place.x + finding.place.width // 2, finding.place.y + finding.place.height // 2, 1, 1)
    return next((frame for frame in page.frames if frame.rect.meets(middle)), None)


def _photo(place: Rect | None, page: Page) -> Source | None:
    """The line of copy that calls for the picture printed at a place."""
    copy = page.plan.copy
    sources = {photo.file: photo.source for story in (*copy.stories, *copy.fillers) for photo in story.photos}
    marks = (mark for mark in page.marks if isinstance(mark, PictureMark))
    return next((sources.get(mark.file) for mark in marks if place and _same(mark.rect, place)), None)


def _same(mark: Rect, place: Rect) -> bool:
    """Whether a picture printed at a place is the one of a mark, to a point or so."""
    edges = zip((mark.x, mark.y, mark.right, mark.bottom), (place.x, place.y, place.right, place.bottom), strict=True)
    return all(abs(one - other) < 2 * 65_536 for one, other in edges)


def _order(finding: Finding) -> tuple[int, int, int, int, str, str]:
    place = finding.place or Rect(0, 0, 0, 0)
    return finding.page, -finding.grade, place.y, place.x, finding.rule, finding.text
