"""Preflight (预检): every fact of a page is judged here, and nowhere else.

1. A rule is one function of one fact; RULES is the whole list, and docs/preflight.md explains each.
2. A stop holds the page, a warning lets it go, a note is for the morning.
3. A finding says where on the page it is and which line of copy an editor can change.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import PurePosixPath

from layout.assets import Cast
from layout.condition import Demands
from layout.finding import Finding, Grade, Source
from layout.page import AdMark, Frame, Page, PictureMark, house_of
from layout.printed import Printed
from layout.proof.case import NO_EVIDENCE, NO_TICKET, Case, Evidence, Night, PlacedAd, Reading, Rule, Ticket
from layout.proof.copy_rules import COPY_RULES, plain
from layout.proof.file_rules import FILE_RULES, faults
from layout.proof.image_rules import IMAGE_RULES
from layout.proof.ink_rules import INK_RULES
from layout.proof.page_rules import NIGHT_RULES, PAGE_RULES
from layout.proof.place_rules import PLACE_RULES
from layout.proof.plate_rules import PLATE_RULES, PROOF_RULES, unproved
from layout.proof.rows import rows
from layout.proof.sign_rules import SIGN_RULES
from layout.proof.taboo_rules import TABOO_RULES
from layout.proof.trimmed import trimmed, trimmed_page
from layout.proof.type_rules import TYPE_RULES
from layout.stylebook import Stylebook
from layout.units import Rect

CASE_RULES: tuple[Rule[Case], ...] = (*PAGE_RULES, *TABOO_RULES, *COPY_RULES, *TYPE_RULES, *PLACE_RULES, *SIGN_RULES)
READING_RULES: tuple[Rule[Reading], ...] = (*FILE_RULES, *PLATE_RULES, *INK_RULES, *IMAGE_RULES)
ISSUE_RULES: tuple[Rule[Night], ...] = (*PROOF_RULES, *NIGHT_RULES)
RULES: tuple[Rule[Reading] | Rule[Case] | Rule[Night], ...] = (*CASE_RULES, *READING_RULES, *ISSUE_RULES)

WORDS: dict[str, tuple[str, str]] = {rule.name: (rule.title, rule.remedy) for rule in RULES}
"""What each rule is called on the proof, and what to do about it."""

BLIND = frozenset({"R7", "R24", "R28", "R34"})
"""Clauses of PDF/X-1a for files that a press prints blind (ISO 15930-4): met in an ad, the whole page is no X-1a."""

PICTURES = frozenset({".jpg", ".jpeg", ".png", ".tif", ".tiff", ".webp", ".bmp", ".gif"})
"""Suffixes of advertisements that are pictures: they have no form in the printed file."""


def preflight(
    pages: tuple[Page, ...], printed: tuple[Printed, ...], book: Stylebook, casts: tuple[Cast, ...], evidence: Evidence = NO_EVIDENCE
) -> tuple[Finding, ...]:
    """Everything somebody should see about an issue: by page, gravest first, then down the page.

    `printed` holds the file of each page, in the order of `pages`, and so do the plates of `evidence` if it has any; ValueError
    when one is missing.
    """
    demands, plates = house_demands(book), evidence.plates or (None,) * len(pages)
    bare = tuple(page.plan.number for page, made in zip(pages, plates, strict=True) if made is None)
    asked = evidence.plates or demands.plates or not evidence.tool
    night = Night(replace(book, demands=demands), casts, bare if asked else (), evidence.tool)
    found = [finding for rule in ISSUE_RULES for finding in graded(rule.check(night), demands)] + list(evidence.refused)
    files = tuple(map(trimmed, printed))
    texts = [_text(file) for file in files]
    digests = evidence.digests or ("",) * len(pages)
    for at, (page, file, made) in enumerate(zip(map(trimmed_page, pages), files, plates, strict=True)):
        reading = Reading(file, _ticket(page, book, evidence.profile), demands, made, _ads(page))
        own = house_of(page.plan, book)
        case = Case(page, reading, own, texts[at], "\n".join(texts[:at] + texts[at + 1 :]), rows(page, own.grid), digests[at])
        found += (_placed(finding, page) for finding in _judged(case))
    return tuple(sorted(found, key=_order))


def check_file(
    printed: Printed, name: str, demands: Demands = Demands(), evidence: Evidence = NO_EVIDENCE, ticket: Ticket = NO_TICKET
) -> tuple[Finding, ...]:
    """Judges one PDF, an advertiser's too, by a profile and, where there is one, a job ticket.

    What stands in a form named Ad1, Ad2 … is an advertisement on a page of ours.
    """
    made = next(iter(evidence.plates), None)
    reading = Reading(trimmed(printed), ticket, demands, made, tuple(PlacedAd(form) for form in _forms(printed)))
    found = [*_read(reading)]
    if made is None and (evidence.plates or demands.plates or not evidence.tool):
        found += graded(unproved((0,), evidence.tool, demands.plates), demands)
    return tuple(sorted((replace(finding, source=Source(name)) for finding in found), key=_order))


def held(findings: Iterable[Finding]) -> frozenset[int]:
    """Numbers of the pages that a stop holds back; 0 when a stop concerns the whole issue."""
    return frozenset(finding.page for finding in findings if finding.grade is Grade.STOP)


def graded(findings: Iterable[Finding], demands: Demands, advertised: Callable[[Finding], bool] = lambda _: False) -> Iterator[Finding]:
    """Findings under the ceilings of a profile; what it switches off is left out. `advertised` says which lie in an advertisement."""
    for finding in findings:
        named = finding.rule, finding.clause
        ceilings = [grade for name, grade in demands.grades if name in named]
        if advertised(finding):
            ceilings += [grade for name, grade in demands.ad_grades if name in named] or [demands.ads]
        if None not in ceilings:
            yield replace(finding, grade=min((finding.grade, *(c for c in ceilings if c is not None))))


def house_demands(book: Stylebook) -> Demands:
    """The profile, with what house.yaml itself says over it."""
    condition = book.condition
    own = {"ppi_stop": condition.ppi_stop, "ppi_warn": condition.ppi_warn, "ink_limit": condition.ink_limit}
    return replace(book.demands, thresholds=replace(book.demands.thresholds, **own, loosest=book.typography.loosest))


def _ticket(page: Page, book: Stylebook, profile: str) -> Ticket:
    condition = book.condition
    return Ticket(page.size, page.bleed, condition.identifier, profile, page.plan.copy.black, True, condition.overprint)


def _ads(page: Page) -> tuple[PlacedAd, ...]:
    """Advertisements in painting order; the forms of those that are no pictures are named Ad1, Ad2 …, once for each file."""
    sources = {ad.file: ad.source for ad in page.plan.copy.ads}
    names: dict[str, str] = {}
    placed = []
    for mark in (mark for mark in page.marks if isinstance(mark, AdMark)):
        if PurePosixPath(mark.file).suffix.lower() not in PICTURES:
            names.setdefault(mark.file, f"Ad{len(names) + 1}")
        placed.append(PlacedAd(names.get(mark.file, ""), mark.file, sources.get(mark.file), mark.rect))
    return tuple(placed)


def _forms(printed: Printed) -> tuple[str, ...]:
    """Names that the press gives to advertisements, among the forms of a file."""
    met = [shown.inside for shown in printed.types] + [shape.inside for shape in printed.shapes]
    met += [image.inside for image in printed.images] + [font.inside for font in printed.fonts]
    met += [breach.inside for breach in printed.breaches]
    return tuple(name for name in dict.fromkeys(met) if name[:2] == "Ad" and name[2:].isdecimal())


def _text(printed: Printed) -> str:
    """The page's own type in order; an advertisement's is its own affair."""
    return plain("".join(shown.text for shown in printed.types if not shown.inside))


def _judged(case: Case) -> Iterator[Finding]:
    for rule in CASE_RULES:
        yield from graded(rule.check(case), case.reading.demands)
    yield from _read(case.reading)


def _read(reading: Reading) -> Iterator[Finding]:
    """What is wrong with a file, each fact told once: a clause is left to the rule that speaks of the same thing in its own words."""
    own = [finding for rule in READING_RULES if rule.name != "fault" for finding in rule.check(reading)]
    broken = [breach for breach in faults(reading) if not any(_same_fact(breach, finding) for finding in own)]
    binding = BLIND if reading.printed.standard.startswith("PDF/X-1a") else frozenset()
    yield from graded((*broken, *own), reading.demands, lambda finding: bool(finding.slug) and finding.clause not in binding)


def _same_fact(breach: Finding, other: Finding) -> bool:
    """Whether a rule has said what a clause says: of the same clause, naming its object or its value."""
    same = bool(breach.clause) and (breach.clause, breach.slug) == (other.clause, other.slug)
    return same and any(word and word in breach.text for word in (other.thing, other.value))


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
    return next((frame for frame in page.frames if any(part.meets(middle) for part in frame.parts)), None)


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
