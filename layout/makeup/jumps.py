"""Jumps (转版): the rest of a story that is too long for its page runs on another one, where the editor asks for it.

Sources: Harrower, The Newspaper Designer's Handbook, on jumps: four inches of text before, six after, from section fronts alone, all to
one page; the make-up study, part 5.2.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import accumulate

from layout.issue import REST, Issue, Kind, PageCopy, Paragraph, Remark, Story, Weight, Words
from layout.makeup.trial import Sheet, Tryout
from layout.stylebook import Stylebook
from layout.units import ceil_div, mm

BEFORE, AFTER = mm(100), mm(150)
"""Depth in one column of the text that stays, and of the text that goes."""
BESIDE = 3
"""Lines between a subhead and the place where the text breaks."""
TRIES = 4
"""Places to break, and pages for the rest, that are tried."""
LONG_HEAD = 12
"""Characters of a headline from which the rest carries its first part alone."""
LEADS_ON = ("：", ":", "——", "—")
"""What a paragraph ends with that announces the next one."""
# A pause of the headline: a space after Han or after a mark that closes.
PAUSE = re.compile(r"(?<=[\u3400-\u9fff”’》」』）！？])\s+")


@dataclass(frozen=True, slots=True)
class Halves:
    """A story in two parts."""

    first: Story
    rest: Story


def jumped(issue: Issue, tryout: Tryout) -> Issue:
    """The issue with every story that asks to jump, and has to, continued on another page; at most one from a page."""
    fronts = _fronts(issue)
    for number in sorted(page.number for page in issue.pages):
        page = _page(issue, number)
        asking = [story for story in page.stories if story.jump != "never" and not story.goes_on]
        if number not in fronts:
            texts = ((s, f"stories jump from the first page of a section alone, and page {number} is not one") for s in asking)
            issue = _remarked(issue, number, texts)
        elif asking:
            issue = _relieved(issue, page, asking, tryout)
    return issue


def _fronts(issue: Issue) -> frozenset[int]:
    """The front page, and the first page of every section."""
    firsts: dict[str, int] = {}
    for page in sorted(issue.pages, key=lambda page: page.number):
        firsts.setdefault(page.section, page.number)
    return frozenset({min(firsts.values()), *(number for section, number in firsts.items() if section)})


def _page(issue: Issue, number: int) -> PageCopy:
    return next(page for page in issue.pages if page.number == number)


def _remarked(issue: Issue, number: int, texts: Iterator[tuple[Story, str]]) -> Issue:
    told = tuple(Remark("jump", f"《{''.join(story.headline)}》 does not jump: {text}", story.source, story.slug) for story, text in texts)
    page = _page(issue, number)
    return _with(issue, replace(page, remarks=page.remarks + told))


def _with(issue: Issue, *changed: PageCopy) -> Issue:
    new = {page.number: page for page in changed}
    return replace(issue, pages=tuple(new.get(page.number, page) for page in issue.pages))


def _relieved(issue: Issue, page: PageCopy, asking: list[Story], tryout: Tryout) -> Issue:
    """The issue with the first story that helps continued elsewhere; as it was when the page is not too long."""
    sheet = tryout.sheet(issue, page.number)
    if tryout.total(sheet.stories).natural <= sheet.room or tryout.closes(sheet, sheet.stories):
        return issue
    refused = []
    for story in asking:
        found = _continued(issue, story, sheet, tryout)
        if isinstance(found, Issue):
            return found
        refused.append((story, found))
    return _remarked(issue, page.number, iter(refused))


def _continued(issue: Issue, story: Story, sheet: Sheet, tryout: Tryout) -> Issue | str:
    """The issue with a story in two parts, or the reason why it stays whole."""
    number, long = sheet.plan.number, tryout.total(sheet.stories).natural - sheet.room
    places = _breaks(story, long, tryout)
    if not places:
        return "no paragraph ends where ten centimetres stay and fifteen go"
    closing = False
    for place in places[:TRIES]:
        halves = halve(story, place, (number, 0), tryout.book)
        if not tryout.closes(sheet, _swapped(sheet.stories, halves.first)):
            continue
        closing = True
        for target in _targets(issue, story, halves.rest, number, tryout):
            ends, begins = _page(issue, target), _page(issue, number)
            made = halve(story, place, (number, target), tryout.book, (begins.called, ends.called))
            begins = replace(begins, stories=_swapped(begins.stories, made.first))
            return _with(issue, begins, replace(ends, stories=(*ends.stories, made.rest)))
    if not closing:
        return f"page {number} closes with none of the parts that could stay"
    wanted = f"page {story.jump}" if story.jump.isdecimal() else "no later page"
    return f"{wanted} has {'no ' if story.jump.isdecimal() else ''}room for the rest"


def _swapped(stories: tuple[Story, ...], part: Story) -> tuple[Story, ...]:
    return tuple(part if story.slug == part.slug else story for story in stories)


def _breaks(story: Story, long: int, tryout: Tryout) -> list[int]:
    """Numbers of the paragraphs before which the text may break, that first which takes nearest to `long` column rows away."""
    grid = tryout.book.grid
    least, most = ceil_div(BEFORE, grid.row), ceil_div(AFTER, grid.row)
    rows = _rows(story, tryout)
    ends = list(accumulate(rows))
    fits = [n for n in range(1, len(rows)) if ends[n - 1] >= least and ends[-1] - ends[n - 1] >= most and _parts_well(story, rows, n)]
    return sorted(fits, key=lambda n: (abs(ends[-1] - ends[n - 1] - long), n))


def _rows(story: Story, tryout: Tryout) -> list[int]:
    """Rows of every paragraph in one column."""
    blocks = tryout.setter.galley(story, tryout.book.grid.width(1)).blocks if story.body else ()
    return [sum(block.settings[0].rows for block in blocks if block.source == p.source) for p in story.body]


def _parts_well(story: Story, rows: list[int], place: int) -> bool:
    """No subhead within three lines of the break, no credit after it, nothing announced before it."""
    body = story.body
    above, below = 0, 0
    for n in range(place - 1, -1, -1):
        if body[n].kind is Kind.SUBHEAD and above < BESIDE:
            return False
        above += rows[n]
    for n in range(place, len(body)):
        if body[n].kind is Kind.SUBHEAD and 0 < below < BESIDE:
            return False
        below += rows[n]
    return body[place].kind is not Kind.CREDIT and not body[place - 1].text.endswith(LEADS_ON)


def halve(story: Story, place: int, pages: tuple[int, int], book: Stylebook, called: tuple[str, str] = ("", "")) -> Halves:
    """A story parted before a paragraph; `pages` are where it begins and where it ends. Their bodies joined are that of the story.

    `called`: what these pages are called where that is not their number.
    """
    begins, ends = pages
    line = Paragraph(Kind.CREDIT, (Words(book.furniture.jump_to.format(page=called[1] or ends)),), story.source)
    first = replace(story, body=(*story.body[:place], line), jump="never", goes_on=ends)
    rest = Story(
        f"{story.slug}{REST}",
        story.source,
        (_short(story.headline),),
        kicker=(book.furniture.jump_from.format(page=called[0] or begins),),
        weight=Weight.MINOR,
        body=story.body[place:],
        vertical=story.vertical,
        comes_from=begins,
    )
    return Halves(first, rest)


def _short(headline: tuple[str, ...]) -> str:
    """The headline again; a long one as far as its first pause."""
    whole = " ".join(headline)
    first = headline[0] if len(headline) > 1 else PAUSE.split(whole)[0]
    return first.rstrip("，,、；;：: ") if len(whole) > LONG_HEAD and len(first) >= 4 else whole


def _targets(issue: Issue, story: Story, rest: Story, number: int, tryout: Tryout) -> Iterator[int]:
    """Pages that have room for the rest: the one asked for, else later ones, those of the section first and the emptiest of them."""
    asked = int(story.jump) if story.jump.isdecimal() else 0
    pages = [page for page in issue.pages if (asked in page.numbers if asked else page.number > number)]
    section, area = _page(issue, number).section, tryout.measure(rest).natural
    ranked = []
    for page in pages:
        sheet = tryout.sheet(issue, page.number)
        over = tryout.total(sheet.stories).natural + area - sheet.room
        ranked.append((page.section != section, max(over, 0) if page.open else abs(over), page.number, over, page.open, sheet))
    for _, _, at, over, takes, sheet in sorted(ranked, key=lambda found: found[:3])[:TRIES]:
        if at != number and (over <= 0 if takes else tryout.closes(sheet, (*sheet.stories, rest))):
            yield at
