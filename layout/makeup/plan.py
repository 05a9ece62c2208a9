"""What is fixed before any page is laid out: folios, facts of the furniture, what the index box points to."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace

from layout.filename import filled_name, template_fault
from layout.finding import CopyError, Finding, Grade, Source
from layout.issue import Issue, Kind, PageCopy, Paragraph, Remark, Story, Weight, Words
from layout.makeup.furniture import standing_type
from layout.page import PagePlan
from layout.stylebook import Stylebook

# Weekdays from Monday. GB/T 15835: in Han numerals; Japanese newspapers name them by their first character.
WEEKDAYS = {"zh-Hans": "一二三四五六日", "zh-Hant": "一二三四五六日", "ja": "月火水木金土日"}
# What a newspaper calls a page, and an issue of a day.
PAGE = {"zh-Hans": "版", "zh-Hant": "版", "ja": "面"}
NUMBERED = {"zh-Hans": ("第{}期", "第{}版"), "zh-Hant": ("第{}期", "第{}版"), "ja": ("第{}号", "{}面")}

INDEX = "index"

INKS = 4
"""Plates of a page in colour."""

COLOUR, BLACK = "c", "k"
"""What {colour} says in the name of a file: all plates, or the black one alone."""


def plan(issue: Issue, book: Stylebook) -> tuple[PagePlan, ...]:
    """Plan every page of the issue, in order of its number. CopyError when its pages cannot be called as the house wants."""
    pages = sorted(issue.pages, key=lambda page: page.number)
    facts = tuple(_facts(page, issue, book) for page in pages)
    if faults := (*_name_faults(book.files.name, pages, facts), *_fold_faults(pages, facts, book.files.impose)):
        raise CopyError(faults)
    pages = [_folded(page, pages, facts) for page in pages]
    return tuple(_page(page, known, number == 0, issue, book) for number, (page, known) in enumerate(zip(pages, facts, strict=True)))


def _name_faults(template: str, pages: list[PageCopy], facts: tuple[dict[str, str], ...]) -> Iterator[Finding]:
    """What is wrong with the names of the pages: the template itself, else each name that cannot be, else two that are one."""
    if fault := template_fault(template, facts[0] if facts else ()):
        yield Finding("file-name", Grade.STOP, f"files.name of the house: {fault}")
        return
    names: dict[int, str] = {}
    for page, known in zip(pages, facts, strict=True):
        try:
            names[page.number] = filled_name(template, known)
        except ValueError as error:
            text = f"files.name “{template}” gives page {page.number} no name: {error}"
            yield Finding("file-name", Grade.STOP, text, page.source, page.number)
    yield from _alike(template, names, {page.number: page.source for page in pages})


def _alike(template: str, names: Mapping[int, str], sources: Mapping[int, Source]) -> Iterator[Finding]:
    """Pages of one name; some file systems do not tell capitals from small letters."""
    called: dict[str, list[int]] = {}
    for number, name in names.items():
        called.setdefault(name.lower(), []).append(number)
    for numbers in (numbers for numbers in called.values() if len(numbers) > 1):
        every, last = ", ".join(map(str, numbers)), numbers[-1]
        text = f"files.name “{template}” calls pages {every} alike, “{names[last]}”; put {{page:02}} into it"
        yield Finding("file-name", Grade.STOP, text, sources[last], last)


def _fold_faults(pages: list[PageCopy], facts: tuple[dict[str, str], ...], imposed: bool) -> Iterator[Finding]:
    """Double trucks that would not be a front page's, nor stand on one plate where the house asks for plates."""
    for page in (page for page in pages if page.through):
        if page is pages[0]:
            text = f"pages {page.called} would be the front page; a double truck (跨版) carries no masthead"
            yield Finding("double-truck", Grade.STOP, text, page.source, page.number)
        elif imposed and (apart := _apart(page, pages, facts)):
            yield Finding("double-truck", Grade.STOP, f"{apart}, and files.impose of the house asks for plates", page.source, page.number)


def _apart(page: PageCopy, pages: list[PageCopy], facts: tuple[dict[str, str], ...]) -> str:
    """Why a double truck does not stand on one sheet: only the pages in the middle of a fold do; empty when it does."""
    parts = {each.number: known.get("part", "") for each, known in zip(pages, facts, strict=True)}
    numbers = sorted(n for each in pages if parts[each.number] == parts[page.number] for n in each.numbers)
    sheets, odd = divmod(len(numbers) + len(numbers) % 2, 4)
    middle = numbers[2 * sheets - 1 : 2 * sheets + 1]
    if not odd and tuple(middle) == page.numbers:
        return ""
    told = f"the middle of its section is {'-'.join(map(str, middle))}" if not odd else f"the {len(numbers)} pages of its section have none"
    return f"pages {page.called} do not stand on one sheet: {told}"


def _folded(page: PageCopy, pages: list[PageCopy], facts: tuple[dict[str, str], ...]) -> PageCopy:
    """A page; of a double truck that is printed as two, that is remarked."""
    apart = _apart(page, pages, facts) if page.through else ""
    if not apart:
        return page
    remark = Remark("double-truck", f"{apart}; what crosses the fold is printed from two plates and will not meet to a hair", page.source)
    return replace(page, remarks=(*page.remarks, remark))


def index_story(plan: PagePlan, pages: tuple[PagePlan, ...], book: Stylebook) -> Story | None:
    """The index box (导读) of a page: the leads of the pages after it, then their seconds, as many as it asks for."""
    others = [p for p in pages if p.number > plan.number and p.copy.stories]
    own = {p.number: [story for story in p.copy.stories if not story.comes_from] for p in others}
    ranked = [(rank, p) for rank in range(2) for p in others if len(own[p.number]) > rank]
    chosen = sorted(ranked[: plan.copy.index], key=lambda pair: (pair[1].number, pair[0]))
    if not chosen:
        return None
    source = plan.copy.source
    page = PAGE[book.typography.language]
    items = tuple(_entry(own[p.number][rank], f"{p.copy.called}{page}", source) for rank, p in chosen)
    title = book.furniture.index_title
    return Story(INDEX, source, (title,), weight=Weight.BRIEF, body=items, standing=INDEX)


def _entry(story: Story, marker: str, source: Source) -> Paragraph:
    return Paragraph(Kind.ITEM, (Words(" ".join(story.headline)),), source, marker=marker)


def _page(copy: PageCopy, facts: dict[str, str], front: bool, issue: Issue, book: Stylebook) -> PagePlan:
    numbered = zip(NUMBERED[book.typography.language], (issue.number, copy.called), strict=True)
    of_issue, of_page = (words.format(number) for words, number in numbered)
    title = f"{book.name} {issue.date.isoformat()} {of_issue} {of_page} {copy.section}".rstrip()
    return PagePlan(filled_name(book.files.name, facts), copy.number, title, issue.date, copy, front, tuple(sorted(facts.items())))


def _facts(copy: PageCopy, issue: Issue, book: Stylebook) -> dict[str, str]:
    """Every field a template may name; the version is that of house, issue or page, else the first."""
    date = issue.date
    return {
        "version": "1",
        "edition": "",
        "edition_title": "",
        **dict(book.fields),
        **dict(issue.fields),
        **dict(copy.fields),
        **({"edition": issue.edition} if issue.edition else {}),
        "issue": issue.name,
        "name": book.name,
        "number": str(issue.number),
        "date": date.isoformat(),
        "yyyymmdd": f"{date:%Y%m%d}",
        "year": str(date.year),
        "month": str(date.month),
        "day": str(date.day),
        "weekday": WEEKDAYS[book.typography.language][date.weekday()],
        "pages": str(sum(len(page.numbers) for page in issue.pages)),
        "page": copy.called,
        "section": copy.section,
        "colour": BLACK if copy.black else COLOUR,
    }


def differing(base: tuple[PagePlan, ...], edition: tuple[PagePlan, ...], book: Stylebook) -> tuple[int, ...]:
    """Numbers of the pages of an edition that print otherwise than those of the base; the others are the base's own files.

    What counts is what a page prints: copy, ads, furniture with its facts filled in, index box. Where its entry stands in the page
    list does not, nor do facts that no template of the house names.
    """
    known = {plan.copy.numbers: _prints(plan, base, book) for plan in base}
    return tuple(plan.number for plan in edition if known.get(plan.copy.numbers) != _prints(plan, edition, book))


def _prints(plan: PagePlan, plans: tuple[PagePlan, ...], book: Stylebook) -> tuple[object, ...]:
    """All that a page is made of, places in issue.yaml left out."""
    copy, index = plan.copy, index_story(plan, plans, book)
    nowhere = Source("")
    boxed = tuple((item.marker, item.words) for item in index.body) if index else ()
    dummy = replace(copy.dummy, source=nowhere) if copy.dummy else None
    told = tuple(replace(remark, source=nowhere) for remark in copy.remarks)
    ads = tuple(replace(ad, source=nowhere) for ad in copy.ads)
    own = replace(copy, source=nowhere, fields=(), ads=ads, dummy=dummy, remarks=told)
    slug = (plan.name, dict(plan.facts)["version"]) if book.files.marks else ()
    return own, plan.front, plan.title, plan.date, standing_type(plan, book), boxed, slug


def plates(plans: Iterable[PagePlan], numbers: Collection[int]) -> int:
    """Printing plates of some pages: one for each ink of each page, of a double truck those of both."""
    return sum(len(plan.copy.numbers) * (1 if plan.copy.black else INKS) for plan in plans if plan.number in numbers)
