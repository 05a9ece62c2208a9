"""What is fixed before any page is laid out: folios, facts of the furniture, what the index box points to."""

from __future__ import annotations

from layout.finding import Source
from layout.issue import Issue, Kind, PageCopy, Paragraph, Story, Weight, Words
from layout.page import PagePlan
from layout.stylebook import Stylebook

# Weekdays from Monday. GB/T 15835: in Han numerals; Japanese newspapers name them by their first character.
WEEKDAYS = {"zh-Hans": "一二三四五六日", "zh-Hant": "一二三四五六日", "ja": "月火水木金土日"}
# What a newspaper calls a page, and an issue of a day.
PAGE = {"zh-Hans": "版", "zh-Hant": "版", "ja": "面"}
NUMBERED = {"zh-Hans": ("第{}期", "第{}版"), "zh-Hant": ("第{}期", "第{}版"), "ja": ("第{}号", "{}面")}

INDEX = "index"


def plan(issue: Issue, book: Stylebook) -> tuple[PagePlan, ...]:
    """Plan every page of the issue, in order of its number."""
    pages = sorted(issue.pages, key=lambda page: page.number)
    return tuple(_page(page, number == 0, issue, book) for number, page in enumerate(pages))


def index_story(plan: PagePlan, pages: tuple[PagePlan, ...], book: Stylebook) -> Story | None:
    """The index box (导读) of a page: the leads of the pages after it, then their seconds, as many as it asks for."""
    others = [p for p in pages if p.number > plan.number and p.copy.stories]
    ranked = [(rank, p) for rank in range(2) for p in others if len(p.copy.stories) > rank]
    chosen = sorted(ranked[: plan.copy.index], key=lambda pair: (pair[1].number, pair[0]))
    if not chosen:
        return None
    source = plan.copy.source
    page = PAGE[book.typography.language]
    items = tuple(_entry(p.copy.stories[rank], f"{p.number}{page}", source) for rank, p in chosen)
    title = book.furniture.index_title
    return Story(INDEX, source, (title,), weight=Weight.BRIEF, body=items, standing=INDEX)


def _entry(story: Story, marker: str, source: Source) -> Paragraph:
    return Paragraph(Kind.ITEM, (Words(" ".join(story.headline)),), source, marker=marker)


def _page(copy: PageCopy, front: bool, issue: Issue, book: Stylebook) -> PagePlan:
    date, language = issue.date, book.typography.language
    of_issue, of_page = (words.format(n) for words, n in zip(NUMBERED[language], (issue.number, copy.number), strict=True))
    title = f"{book.name} {date.isoformat()} {of_issue} {of_page} {copy.section}".rstrip()
    facts = {
        **dict(book.fields),
        **dict(issue.fields),
        **dict(copy.fields),
        "name": book.name,
        "number": str(issue.number),
        "date": date.isoformat(),
        "year": str(date.year),
        "month": str(date.month),
        "day": str(date.day),
        "weekday": WEEKDAYS[language][date.weekday()],
        "pages": str(len(issue.pages)),
        "page": str(copy.number),
        "section": copy.section,
    }
    return PagePlan(f"{issue.name}-{copy.number:02}", copy.number, title, date, copy, front, tuple(sorted(facts.items())))
