"""What a proof desk tells of pages: findings, standings, sheets."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TypeAlias

from layout.build import Room
from layout.desk import find, standing
from layout.finding import CopyError, Finding, Grade
from layout.issue import PageCopy, Story
from layout.night.live_layout import is_open
from layout.night.live_states import State
from layout.night.manifest import REPORT, is_held
from layout.page import PagePlan, house_of
from layout.proof import Evidence, preflight
from layout.proof.server.behind import Sheet, Standing
from layout.remarks import Comment
from layout.units import Rect, in_mm

UNSIGNED = "unsigned"
UNPROVED = "no-plates"
"""Rules that say what the proof desk is there to do: they hold no page while it is being proofed."""

Box: TypeAlias = tuple[float, float, float, float]


def judged(room: Room, states: Sequence[State], number: int) -> tuple[Finding, ...]:
    """Everything somebody should see on a page. `states` are it and the pages its stories jump to or from, their files read back."""
    pages = tuple(replace(state.page, plan=_remarked(state.page.plan, room)) for state in states)
    refused = tuple(finding for state in states for finding in state.refused)
    plates = tuple(state.plates for state in states) if all(state.plates for state in states) else ()
    profile = hashlib.sha256(room.assets.opened(room.book.condition.profile)).hexdigest()
    evidence = Evidence(plates, True, profile, refused, tuple(state.sha256 for state in states))
    found = preflight(pages, tuple(state.printed for state in states if state.printed), room.book, room.assets.casts, evidence)
    return tuple(finding for finding in found if finding.page in (0, number) and (plates or finding.rule != UNPROVED))


def _remarked(plan: PagePlan, room: Room) -> PagePlan:
    """The plan of a page with what people have written on its proof by now."""
    now = {page.number: page for page in room.issue.pages}.get(plan.number)
    if now is None:
        return plan
    return replace(plan, copy=replace(plan.copy, comments=now.comments, signatures=now.signatures, remarks=now.remarks))


def linked(room: Room, number: int) -> tuple[int, ...]:
    """A page and those that have parts of its stories (转版)."""
    copy = room.numbered(number).copy
    others = {other for story in copy.stories for other in (story.goes_on, story.comes_from) if other}
    return (number, *sorted(others - {number} & {plan.number for plan in room.plans}))


def standing_of(plan: PagePlan, state: State | None, facts: tuple[tuple[Finding, ...], bool, bool]) -> Standing:
    """A page on the page map; `facts` are its findings, whether it is stale, and whether it was written as it stands."""
    copy, (findings, stale, written) = plan.copy, facts
    grades = [finding.grade for finding in findings if finding.page]
    counts = grades.count(Grade.STOP), grades.count(Grade.WARN), grades.count(Grade.NOTE)
    return Standing(
        plan.number, plan.name, copy.section, dict(plan.facts).get("editor", ""), _state(copy, state, findings, written),
        state.sha256 if state else "", stale, bool(copy.dummy and copy.dummy.approved), counts,
        tuple((story.slug, " ".join(story.headline), story.weight.name.lower()) for story in copy.stories),
        sum(not comment.resolved for comment in copy.comments), state.note if state else "",
        state is not None and not is_open(state.page) and not state.page.overset,
    )  # fmt: skip


def _state(copy: PageCopy, state: State | None, findings: Iterable[Finding], written: bool) -> str:
    if state is None:
        return "missing"
    if written:
        return "released"
    if any(finding.grade is Grade.STOP and finding.rule != UNSIGNED for finding in findings):
        return "held"
    given = standing(copy.signatures, state.sha256)
    holding = {signature.step for signature, holds in given if holds}
    if given and not holding:
        return "corrected"
    return "proof" if holding or copy.comments else "laid"


def approved(told: Standing, copy: PageCopy, steps: Sequence[str]) -> Standing:
    """A standing once the chain is known: every step of it signed for the page as it stands."""
    holding = {signature.step for signature, holds in standing(copy.signatures, told.sha256) if holds}
    return replace(told, state="approved") if told.state == "proof" and steps and holding.issuperset(steps) else told


def sheet_of(room: Room, told: Standing, state: State, findings: tuple[Finding, ...]) -> Sheet:
    """A page on show, or as it stood."""
    plan = _remarked(state.page.plan, room)
    page = replace(state.page, plan=plan)
    grid, limit = house_of(plan, room.book).grid, room.book.condition.ink_limit
    places = tuple((at, box(finding.place)) for at, finding in enumerate(findings) if finding.place and finding.page == told.number)
    comments = tuple(_found(comment, plan.copy) for comment in plan.copy.comments)
    given = standing(plan.copy.signatures, state.sha256)
    return Sheet(told, page, state.pdf, findings, places, comments, given, state.soft, grid, state.plates, limit, state.since)


def _found(comment: Comment, copy: PageCopy) -> Comment:
    """A comment with the part it is about where that stands by now."""
    story = story_of(copy, comment.spot.slug)
    return replace(comment, spot=replace(comment.spot, part=find(comment, story))) if story else comment


def story_of(copy: PageCopy, slug: str) -> Story | None:
    """A story of a page."""
    return next((story for story in (*copy.stories, *copy.fillers) if story.slug == slug), None)


def box(rect: Rect) -> Box:
    """Left, top, width and height in millimetres."""
    return in_mm(rect.x), in_mm(rect.y), in_mm(rect.width), in_mm(rect.height)


def stale_pages(errors: Iterable[Finding], plans: Iterable[PagePlan]) -> frozenset[int]:
    """Pages that errors of the copy concern: those whose stories they are in, else all."""
    plans, pages = tuple(plans), set[int]()
    for error in errors:
        file = error.source.file if error.source else ""
        mine = {plan.number for plan in plans if file in _files(plan)}
        pages |= mine or {plan.number for plan in plans}
    return frozenset(pages)


def _files(plan: PagePlan) -> Collection[str]:
    stories = (*plan.copy.stories, *plan.copy.fillers)
    return {story.source.file for story in stories} | ({plan.copy.dummy.source.file} if plan.copy.dummy else set())


def written(out: Path, issue: str) -> dict[int, str]:
    """Digests of the pages that were released, by number, as the report of the last build tells."""
    try:
        said = json.loads((out / REPORT).read_bytes())
        listed = said["pages"] if said["issue"]["name"] == issue else ()
        free = [page for page in listed if not is_held(page["file"]) and (out / page["file"]).is_file()]
        return {page["page"]: page["sha256"] for page in free}
    except (OSError, ValueError, KeyError, TypeError):
        return {}


def words(error: CopyError) -> str:
    """What is wrong, for an editor."""
    return "\n".join(map(str, error.findings))
