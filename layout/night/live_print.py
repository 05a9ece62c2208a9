"""The print proof: a page as somebody reads it on paper, with what was said of it, numbered and listed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from layout.build import Room
from layout.finding import Finding, Grade
from layout.makeup.panel import PAPERS, proof_room
from layout.makeup.proofmarks import FULL, Said, proof_book, proof_list, proof_notes, proof_paper
from layout.makeup.proofmarks import Sheet as Paper
from layout.night.live_told import story_of
from layout.page import Page, TypeMark
from layout.press import paint
from layout.press.bound import bound
from layout.proof.chinese.sentence import in_chinese
from layout.proof.preflight import WORDS
from layout.proof.server.behind import Refused, Sheet
from layout.remarks import Comment, Spot
from layout.units import Rect

GRADES = {Grade.STOP: "停", Grade.WARN: "警", Grade.NOTE: "注"}
SHOWN = 16
"""Digits of the digest that are printed."""
BEGINS = 8
"""Characters by which a paragraph is found on the page."""


def print_proof(room: Room, sheet: Sheet, paper: str, when: str) -> bytes:
    """A page stamped with its digest and the time of the proof, on paper larger than it or fitted to A3. `Refused` for other papers."""
    if paper not in (FULL, *PAPERS):
        raise Refused(f"“{paper}” is no paper; ask for {', '.join((FULL, *PAPERS))}")
    page, book = sheet.page, proof_book(room.book)
    said = tuple(_said(sheet, in_chinese if room.book.typography.language.startswith("zh") else str))
    facts = page.plan.title, f"{page.plan.name}.pdf　SHA-256 {sheet.standing.sha256[:SHOWN]}　{when}"
    plain = replace(page.plan, copy=replace(page.plan.copy, stories=(), fillers=(), ads=()))
    form = Paper(plain, facts, paper)
    base = proof_paper(form, room.setter, book)
    over = proof_notes(form, page, said, room.setter, book)
    painted = [paint(each, book, room.assets) for each in (base, over, *proof_list(form, said, room.setter, book))]
    return bound(sheet.pdf, painted[0], painted[1], proof_room(base), painted[2:])


def _said(sheet: Sheet, told: Callable[[str], str]) -> Iterator[Said]:
    """Findings, gravest first, then comments, numbered through; `told`: a sentence in the language of the paper."""
    found = [finding for finding in sheet.findings if finding.page]
    for number, finding in enumerate(found, 1):
        yield Said(number, _told(finding, told), finding.place)
    for number, comment in enumerate(sheet.comments, len(found) + 1):
        yield Said(number, _heard(comment), place_of(sheet.page, comment.spot))


def _told(finding: Finding, told: Callable[[str], str]) -> str:
    title = WORDS.get(finding.rule, (finding.rule, ""))[0]
    source = f"（{finding.source}）" if finding.source else ""
    return f"〔{GRADES[finding.grade]}〕{title}：{told(finding.text)}{source}"


def _heard(comment: Comment) -> str:
    done = f"　✓{comment.resolved}" if comment.resolved else ""
    about = f"（{' '.join(filter(None, (comment.spot.slug, comment.spot.part)))}）" if comment.spot.slug else ""
    answers = "".join(f"　→{reply.who}：{reply.text}" for reply in comment.replies)
    return f"〔批〕{comment.who}{about}：{comment.text}{answers}{done}".replace("\n", "　")


def place_of(page: Page, spot: Spot) -> Rect | None:
    """Where the part stands that a comment is about; the head of its story where that is not to be found; None for the page."""
    frame = next((frame for frame in page.frames if spot.slug and frame.owner == spot.slug), None)
    if frame is None:
        return None
    kind, _, number = spot.part.partition(" ")
    if kind in ("caption", "credit") and number.isdecimal() and int(number) < len(frame.photos):
        return frame.photos[int(number)]
    if kind == "paragraph" and number.isdecimal():
        leg = _begins(page, spot.slug, int(number))
        if leg:
            return leg
    return frame.heads[0] if frame.heads else frame.rect


def _begins(page: Page, slug: str, number: int) -> Rect | None:
    """The line in which a paragraph begins."""
    story = story_of(page.plan.copy, slug)
    if story is None or number >= len(story.body):
        return None
    wanted = _plain(story.body[number].text)[:BEGINS]
    marks = [mark for mark in page.marks if isinstance(mark, TypeMark) and mark.owner == slug]
    starts, text = [], ""
    for mark in marks:
        starts.append(len(text))
        text += _plain(mark.run.text)
    at = text.find(wanted) if wanted else -1
    if at < 0:
        return None
    mark = next(mark for start, mark in zip(reversed(starts), reversed(marks), strict=True) if start <= at)
    size = mark.run.size
    return Rect(mark.x, mark.y - size, max(mark.run.xs, default=0) + size, size * 5 // 4)


def _plain(text: str) -> str:
    """Words without their marks, which the typesetter may have changed."""
    return "".join(char for char in text if char.isalnum())
