"""Comments on proofs: one file each below ``remarks/`` of the issue, answers as files of their own beside it; none is ever changed."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from difflib import SequenceMatcher
from pathlib import Path

from pydantic import Field

from layout.desk.complaints import Complaints
from layout.desk.signing import signatures
from layout.desk.slips import Moment, added, fair, instant, slip, slips, stamp, stem
from layout.desk.values import Entry, Some
from layout.finding import Finding, Source
from layout.issue import Issue, PageCopy, Remark, Story
from layout.remarks import Comment, Reply, Spot

FOLDER = "remarks"
GONE = "gone"
"""What `find` says of a paragraph that is not there any more."""

LIKE = 600
"""Thousandths of the words of a quote that must stand in a part, in their order, for it to be the one meant."""
SHORT = 6
"""Characters of a quote that must be found as it is."""

_COMMENT = r"[\w-]+"
_ANSWER = r"[\w-]+\.[\w-]+"
_READING = re.compile(r"\{([^{}|]*)\|[^{}|]*\}")


class CommentEntry(Entry):
    """A comment."""

    page: Some
    who: str = Field(min_length=1)
    when: Moment
    story: str = ""
    part: str = ""
    quote: str = ""
    text: str = Field(min_length=1)


class AnswerEntry(Entry):
    """What came of a comment: a reply, or whether it is done."""

    who: str = ""
    when: Moment
    text: str = ""
    resolved: bool | None = None


def remarks(folder: Path) -> tuple[tuple[Comment, ...], tuple[Finding, ...]]:
    """The comments of an issue by page and time, with their answers, and what is wrong with files that are none."""
    complaints = Complaints()
    read = {
        id: Comment(id, e.page, e.who, e.when, e.text, Spot(e.story, e.part, e.quote))
        for id, e in slips(folder, FOLDER, CommentEntry, complaints, _COMMENT)
    }
    answers = slips(folder, FOLDER, AnswerEntry, complaints, _ANSWER)
    for name, answer in sorted(answers, key=lambda each: (instant(each[1].when), each[0])):
        id = name.partition(".")[0]
        if id in read:
            read[id] = _answered(read[id], answer)
        else:
            complaints.add("damaged", f"an answer to {id}.yaml, which is not there", f"{FOLDER}/{name}.yaml")
    return tuple(read.values()), tuple(complaints.findings)


def _answered(comment: Comment, answer: AnswerEntry) -> Comment:
    if answer.text:
        comment = replace(comment, replies=(*comment.replies, Reply(answer.who, answer.when, answer.text)))
    if answer.resolved is not None:
        comment = replace(comment, resolved=answer.who if answer.resolved else "")
    return comment


def add(folder: Path, comment: Comment) -> Comment:
    """Write a comment, whose id is given to it. CopyError when it has no author, no time or no words."""
    fair("comment", comment.who, comment.when, comment.text, FOLDER)
    spot = comment.spot
    quote = " ".join(spot.quote.split())[:200]
    pairs = (("page", str(comment.page)), ("who", comment.who.strip()), ("when", comment.when), ("story", spot.slug), ("part", spot.part))
    content = slip((*pairs, ("quote", quote), ("text", _tidy(comment.text))))
    name = stem(f"{comment.page:02}", stamp(comment.when), comment.who)
    return _one(folder, added(folder, f"{FOLDER}/{name}", content))


def reply(folder: Path, id: str, said: Reply) -> Comment:
    """Answer a comment. KeyError when there is none of that id."""
    fair("reply", said.who, said.when, said.text, FOLDER)
    _one(folder, id)
    content = slip((("who", said.who.strip()), ("when", said.when), ("text", _tidy(said.text))))
    added(folder, f"{FOLDER}/{id}.{stem(stamp(said.when), said.who)}", content)
    return _one(folder, id)


def resolve(folder: Path, id: str, who: str, when: str) -> Comment:
    """Mark a comment as done by somebody, or with an empty name as open again. KeyError when there is none of that id."""
    fair("answer", who or "-", when, "-", FOLDER)
    if _one(folder, id).resolved != who.strip():
        content = slip((("who", who.strip()), ("when", when), ("resolved", "true" if who.strip() else "false")))
        added(folder, f"{FOLDER}/{id}.{stem(stamp(when), who or 'open')}", content)
    return _one(folder, id)


def _tidy(text: str) -> str:
    return "\n".join(line.rstrip() for line in text.replace("\r\n", "\n").replace("\r", "\n").strip().split("\n"))


def _one(folder: Path, id: str) -> Comment:
    return {comment.id: comment for comment in remarks(folder)[0]}[id]


# ---- the copy moves on ---------------------------------------------------------------------------------------------


def find(comment: Comment, story: Story) -> str:
    """The part of its story that a comment is about, as `Spot.part` names it; `GONE` when it is not there any more.

    The words it quotes lead there, wherever they stand by now, even when some of them were corrected.
    """
    spot, parts = comment.spot, dict(_parts(story))
    if not spot.part:
        return ""
    quote = _plain(spot.quote)
    if not quote:
        return spot.part if spot.part in parts else GONE
    near = sorted(parts, key=lambda name: _distance(name, spot.part))
    exact = next((name for name in near if quote in parts[name]), None)
    if exact or len(quote) <= SHORT:
        return exact or GONE
    likeness = {name: _like(quote, parts[name]) for name in near}
    best = max(near, key=lambda name: likeness[name])
    return best if likeness[best] >= LIKE else GONE


def _parts(story: Story) -> Iterator[tuple[str, str]]:
    for name in ("kicker", "headline", "deck", "byline"):
        if lines := getattr(story, name):
            yield name, _plain("".join(lines))
    for n, photo in enumerate(story.photos):
        yield from ((f"caption {n}", _plain(photo.caption)), (f"credit {n}", _plain(photo.credit)))
    yield from ((f"paragraph {n}", _plain(paragraph.text)) for n, paragraph in enumerate(story.body))


def _plain(text: str) -> str:
    """Words without marks of emphasis, readings and white."""
    return re.sub(r"[\s*^\\|]", "", _READING.sub(r"\1", text))


def _distance(name: str, part: str) -> tuple[bool, int, str]:
    """How far a part is from the one that was commented; parts of its kind come first."""
    kind, _, number = name.partition(" ")
    wanted, _, at = part.partition(" ")
    return kind != wanted, abs(int(number or 0) - int(at)) if at.isdecimal() and number else 0, name


def _like(quote: str, text: str) -> int:
    """Thousandths of a quote that stand in a text in its order, two characters and more together."""
    if (Counter(quote) & Counter(text)).total() * 1000 < LIKE * len(quote):
        return 0
    blocks = SequenceMatcher(None, quote, text, autojunk=False).get_matching_blocks()
    return sum(block.size for block in blocks if block.size > 1) * 1000 // len(quote)


# ---- on the issue ----------------------------------------------------------------------------------------------------


def remarked(issue: Issue, folder: Path) -> Issue:
    """An issue with the comments and signatures of its pages; a comment stands on the page of its story. Damaged files are told there."""
    comments, faults = remarks(folder)
    given, others = signatures(folder)
    if not (comments or given or faults or others):
        return issue
    homes = {story.slug: page.number for page in issue.pages for story in (*page.stories, *page.fillers)}
    told = [(homes.get(comment.spot.slug, comment.page), comment) for comment in comments]
    pages = [
        replace(
            page,
            comments=tuple(comment for number, comment in told if number in page.numbers),
            signatures=tuple(each for each in given if each.page in page.numbers),
        )
        for page in issue.pages
    ]
    return replace(issue, pages=_told(pages, (*faults, *others)))


def _told(pages: Sequence[PageCopy], faults: Sequence[Finding]) -> tuple[PageCopy, ...]:
    """Damaged files, on the page that their names begin with, else on the first."""
    numbers = {number: page.number for page in pages for number in page.numbers}
    notes: dict[int, tuple[Remark, ...]] = {}
    for fault in faults:
        source = fault.source or Source(FOLDER)
        found = re.match(r"0*(\d+)-", source.file.rpartition("/")[2])
        number = numbers.get(int(found[1]) if found else 0, min(numbers.values()))
        notes[number] = (*notes.get(number, ()), Remark("remarks", f"{fault.text}; the file counts for nothing", source))
    return tuple(replace(page, remarks=page.remarks + notes.get(page.number, ())) for page in pages)
