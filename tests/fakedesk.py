"""A run behind the proof desk that keeps everything in memory: pages are really laid out, nothing is written."""

from __future__ import annotations

import copy
import hashlib
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from layout.build import Made, Room, Tools, make, open_room
from layout.finding import Finding, Grade, Source
from layout.issue import PageCopy, Paragraph, Photo, Place, Story, Words
from layout.makeup import alternatives, index_story, place, plan
from layout.night.darkroom import develop
from layout.page import Frame, Page
from layout.press import inspect, paint
from layout.proof import Evidence, preflight
from layout.proof.server.behind import Change, Conflict, Fit, Issued, Refused, Sheet, Standing, Text
from layout.remarks import Comment, Reply, Signature, Spot
from layout.units import Cells, Rect, in_mm

STEPS = ("一校", "二校", "三校", "责编", "部门主任", "总编付印")
CLOCK = "2024-06-03T23:{:02}:00+08:00"


@dataclass(frozen=True)
class State:
    """A page as it stood."""

    page: Page
    pdf: bytes
    soft: bytes
    made: Made
    findings: tuple[Finding, ...]
    when: str
    note: str

    @property
    def sha(self) -> str:
        return hashlib.sha256(self.pdf).hexdigest()


class FakeDesk:
    """In the place of the run."""

    def __init__(self, folder: Path, gs: str = "") -> None:
        self.room: Room = open_room(folder)
        self.tools = Tools(lambda _, make_it: make_it(), develop, plates=gs or None)
        self.version = 0
        self.minute = 0
        self.lock_ = threading.RLock()
        self.watchers: list[Callable[[int], None]] = []
        self.states: dict[int, list[State]] = {}
        self.others: dict[int, list[State]] = {}
        self.locked: set[int] = set()
        self.errors: tuple[Finding, ...] = ()
        self.busy: tuple[int, ...] = ()
        self.comments: list[Comment] = []
        self.signatures: list[Signature] = []
        self.released: tuple[str, ...] = ()
        self.undone: list[tuple[str, Room, tuple[int, ...]]] = []
        self.uploads: list[tuple[str, str, int]] = []
        self.patience = 0.0
        for each in self.room.plans:
            self._make(each.number, "")
        self.changed()

    def copied(self) -> FakeDesk:
        """A desk with the same pages that knows nothing of this one."""
        other = copy.copy(self)
        other.watchers, other.comments, other.signatures, other.undone, other.uploads = [], [], [], [], []
        other.states = {number: list(states) for number, states in self.states.items()}
        other.others, other.locked = {}, set()
        return other

    # ---- what tests do to it

    def changed(self) -> None:
        self.version += 1
        for tell in tuple(self.watchers):
            tell(self.version)

    def break_copy(self, text: str = "headline is missing; write headline: in the front matter") -> None:
        """A story was saved half."""
        self.errors = (Finding("copy", Grade.STOP, text, Source("copy/market.md", 3)),)
        self.changed()

    def mend_copy(self) -> None:
        self.errors = ()
        self.changed()

    def drop_page(self, number: int) -> None:
        """A page was taken out of the list."""
        self.states.pop(number)
        self.changed()

    # ---- the desk

    def issued(self) -> Issued:
        pages = tuple(self._standing(number) for number in sorted(self.states))
        undo = self.undone[-1][0] if self.undone else ""
        issue = self.room.issue
        return Issued(self.version, issue.name, f"{self.room.book.name} 第{issue.number}期", pages, self.errors, self.busy, STEPS, undo)

    def watch(self, tell: Callable[[int], None]) -> Callable[[], None]:
        self.watchers.append(tell)
        return lambda: self.watchers.remove(tell)

    def sheet(self, number: int, sha256: str = "") -> Sheet:
        states = self.states[number]
        every = [*states, *self.others.get(number, [])]
        state = next(each for each in every if each.sha == sha256) if sha256 and any(e.sha == sha256 for e in every) else states[0]
        if sha256 and state.sha != sha256:
            raise KeyError(sha256)
        places = tuple((at, _box(f.place)) for at, f in enumerate(state.findings) if f.place)
        comments = tuple(each for each in self.comments if each.page == number)
        signed = tuple((each, each.sha256 == state.sha) for each in self.signatures if each.page == number)
        book = self.room.book
        standing = replace(self._standing(number), sha256=state.sha)
        plates, limit = state.made.plates, book.condition.ink_limit
        return Sheet(standing, state.page, state.pdf, state.findings, places, comments, signed, state.soft, book.grid, plates, limit)

    def history(self, number: int) -> tuple[tuple[str, str, str], ...]:
        return tuple((each.sha, each.when, each.note) for each in self.states[number])

    def texts(self, slug: str) -> tuple[str, tuple[Text, ...]]:
        story = self._story(slug)
        return _digest(story), tuple(_texts(story))

    def correct(self, slug: str, part: str, text: str, base: str) -> str:
        with self.lock_:
            story = self._story(slug)
            theirs = next((each.text for each in _texts(story) if each.part == part), None)
            if theirs is None:
                raise Refused(f"{part} is not there any more")
            if base != _digest(story):
                raise Conflict(theirs)
            fresh = _corrected(story, part, text)
            if fresh != story:
                self._edit(fresh, f"correction of {slug}, {part}")
            return _digest(self._story(slug))

    def try_text(self, slug: str, part: str, text: str) -> Fit:
        if self.patience:
            time.sleep(self.patience)
        number = self._page_of(slug)
        room = self._with(_corrected(self._story(slug), part, text))
        return self._fit(slug, self._placed(room, number))

    def replace_photo(self, slug: str, file: str, content: bytes) -> None:
        story = self._story(slug)
        if file not in {photo.file for photo in story.photos}:
            raise KeyError(file)
        self.uploads.append((slug, file, len(content)))
        self.changed()

    def pin(self, number: int, slug: str, cells: Cells | None) -> None:
        where = Place() if cells is None else Place(cells.column, cells.row, cells.columns, cells.rows)
        self._edit(replace(self._story(slug), place=where), f"{'pin' if cells else 'freeing'} of {slug}")

    def try_pin(self, number: int, slug: str, cells: Cells) -> Fit:
        where = Place(cells.column, cells.row, cells.columns, cells.rows)
        return self._fit(slug, self._placed(self._with(replace(self._story(slug), place=where)), number))

    def move(self, slug: str, number: int, position: int) -> None:
        story, source = self._story(slug), self._page_of(slug)
        if number not in self.states:
            raise KeyError(number)
        if {source, number} & self.locked:
            raise Refused(f"page {source} or {number} is locked")

        def moved(page: PageCopy) -> PageCopy:
            stories = [each for each in page.stories if each.slug != slug]
            if page.number == number:
                stories.insert(position, story)
            return replace(page, stories=tuple(stories))

        self._turn(
            replace(self.room.issue, pages=tuple(map(moved, self.room.issue.pages))), f"move of {slug} to page {number}", (source, number)
        )

    def lock(self, number: int, locked: bool) -> None:
        _ = self.states[number]
        (self.locked.add if locked else self.locked.discard)(number)
        self.changed()

    def alternatives(self, number: int) -> tuple[Sheet, ...]:
        room, planned = self.room, self.room.numbered(number)
        index = index_story(planned, room.plans, room.book)
        self.others[number] = []
        for page in alternatives(planned, index, room.setter, room.book, 3):
            pdf = paint(page, room.book, room.assets, self.tools.keep, "x4", develop)
            self.others[number].append(replace(self.states[number][0], page=page, pdf=pdf, soft=b"", findings=(), note="alternative"))
        return tuple(self.sheet(number, each.sha) for each in self.others[number])

    def choose(self, number: int, sha256: str) -> None:
        state = next((each for each in self.others.get(number, []) if each.sha == sha256), None)
        if state is None:
            raise KeyError(sha256)
        self.states[number].insert(0, replace(state, when=self._now(), note="another layout"))
        self.changed()

    def undo(self) -> str:
        if not self.undone:
            raise Refused("there is nothing to take back")
        words, self.room, numbers = self.undone.pop()
        for number in numbers:
            self._make(number, f"undone: {words}")
        self.changed()
        return words

    def comment(self, number: int, who: str, text: str, spot: Spot) -> Comment:
        _ = self.states[number]
        made = Comment(f"{number:02}-{len(self.comments) + 1}", number, who, self._now(), text, spot)
        self.comments.append(made)
        self.changed()
        return made

    def reply(self, id: str, who: str, text: str) -> Comment:
        return self._remark(id, lambda c: replace(c, replies=(*c.replies, Reply(who, self._now(), text))))

    def resolve(self, id: str, who: str) -> Comment:
        return self._remark(id, lambda c: replace(c, resolved=who))

    def sign(self, number: int, step: str, who: str, sha256: str) -> Signature:
        sha = self.states[number][0].sha
        if sha256 != sha:
            raise Refused("the page has changed since you looked at it")
        holding = {each.step for each in self.signatures if each.page == number and each.sha256 == sha}
        missing = [each for each in STEPS[: STEPS.index(step)] if each not in holding]
        if missing:
            raise Refused(f"{missing[0]} comes before {step}")
        made = Signature(number, step, who, self._now(), sha)
        self.signatures.append(made)
        self.changed()
        return made

    def compare(self, number: int, before: str, after: str) -> tuple[Change, ...]:
        one, two = self.sheet(number, before).page, self.sheet(number, after).page
        old, new = {f.owner: f for f in one.frames}, {f.owner: f for f in two.frames}
        return tuple(change for slug in (old | new) for change in _changes(slug, old.get(slug), new.get(slug)))

    def proof_pdf(self, number: int, paper: str) -> bytes:
        return self.states[number][0].pdf

    def release(self) -> tuple[int, ...]:
        stopped = {number for number, states in self.states.items() if any(f.grade is Grade.STOP for f in states[0].findings)}
        self.released = tuple(states[0].sha for number, states in self.states.items() if number not in stopped)
        self.changed()
        return tuple(sorted(stopped))

    # ---- inside

    def _now(self) -> str:
        self.minute += 1
        return CLOCK.format(self.minute % 60)

    def _make(self, number: int, note: str) -> None:
        made = make(self.room, number, self.tools, time.perf_counter)
        findings = preflight((made.page,), (inspect(made.pdf),), self.room.book, self.room.assets.casts, Evidence())
        state = State(made.page, made.pdf, made.soft, made, tuple(f for f in findings if f.page == number), self._now(), note)
        states = self.states.setdefault(number, [])
        if not states or states[0].sha != state.sha:
            states.insert(0, state)

    def _standing(self, number: int) -> Standing:
        state, entry = self.states[number][0], self.room.numbered(number).copy
        grades = [finding.grade for finding in state.findings]
        counts = (grades.count(Grade.STOP), grades.count(Grade.WARN), grades.count(Grade.NOTE))
        stories = tuple((story.slug, "".join(story.headline), story.weight.name.lower()) for story in entry.stories)
        files = {f"copy/{slug}.md" for slug, _, _ in stories}
        stale = any(error.source and error.source.file in files for error in self.errors)
        opened = sum(each.page == number and not each.resolved for each in self.comments)
        name, editor = f"{self.room.issue.name}-{number:02}", dict(entry.fields).get("editor", "")
        head = (number, name, entry.section, editor, self._state(number), state.sha, stale, number in self.locked)
        return Standing(*head, counts, stories, opened, state.note, not state.page.overset and not state.page.holes)

    def _state(self, number: int) -> str:
        state = self.states[number][0]
        signed = [each for each in self.signatures if each.page == number]
        holding = {each.step for each in signed if each.sha256 == state.sha}
        if state.sha in self.released:
            return "released"
        if any(finding.grade is Grade.STOP for finding in state.findings):
            return "held"
        if holding >= set(STEPS):
            return "approved"
        if signed and not holding:
            return "corrected"
        return "proof" if holding or any(each.page == number for each in self.comments) else "laid"

    def _story(self, slug: str) -> Story:
        found = [s for page in self.room.issue.pages for s in (*page.stories, *page.fillers) if s.slug == slug]
        if not found:
            raise KeyError(slug)
        return found[0]

    def _page_of(self, slug: str) -> int:
        return next(page.number for page in self.room.issue.pages if any(s.slug == slug for s in (*page.stories, *page.fillers)))

    def _with(self, story: Story) -> Room:
        def fresh(page: PageCopy) -> PageCopy:
            stories = tuple(story if each.slug == story.slug else each for each in page.stories)
            return replace(page, stories=stories, fillers=tuple(story if each.slug == story.slug else each for each in page.fillers))

        issue = replace(self.room.issue, pages=tuple(map(fresh, self.room.issue.pages)))
        return replace(self.room, issue=issue, plans=plan(issue, self.room.book))

    def _placed(self, room: Room, number: int) -> Page:
        planned = room.numbered(number)
        return place(planned, index_story(planned, room.plans, room.book), room.setter, room.book)

    def _fit(self, slug: str, page: Page) -> Fit:
        over = next((each for each in page.overset if each.slug == slug), None)
        frame = next((each for each in page.frames if each.owner == slug), None)
        short = next((-int(amount) for name, amount in (frame.copyfit.levers if frame and frame.copyfit else ()) if name == "head-air"), 0)
        lines = over.rows if over else short
        words = "closes" if not page.overset else f"{page.overset[0].slug} is too long"
        return Fit(
            slug,
            not page.overset,
            lines,
            over.characters if over else short * 13,
            frame.copyfit.strain if frame and frame.copyfit else 0,
            words,
        )

    def _edit(self, story: Story, words: str) -> None:
        room = self._with(story)
        self._turn(room.issue, words, (self._page_of(story.slug),))

    def _turn(self, issue: object, words: str, numbers: tuple[int, ...]) -> None:
        """Take up another issue and make the pages it touches."""
        from layout.issue import Issue

        assert isinstance(issue, Issue)
        if self.locked & set(numbers):
            raise Refused(f"page {numbers[0]} is locked")
        self.undone.append((words, self.room, tuple(dict.fromkeys(numbers))))
        self.room = replace(self.room, issue=issue, plans=plan(issue, self.room.book))
        for number in dict.fromkeys(numbers):
            self._make(number, words)
        self.changed()

    def _remark(self, id: str, change: Callable[[Comment], Comment]) -> Comment:
        for at, each in enumerate(self.comments):
            if each.id == id:
                self.comments[at] = change(each)
                self.changed()
                return self.comments[at]
        raise KeyError(id)


def _digest(story: Story) -> str:
    return hashlib.sha256(repr(_texts(story)).encode()).hexdigest()


def _texts(story: Story) -> list[Text]:
    lines = story.source.line or 2
    heads = [Text(part, "".join(getattr(story, part)), lines) for part in ("kicker", "headline", "deck", "byline") if getattr(story, part)]
    captions = [Text(f"caption {at}", photo.caption, photo.source.line) for at, photo in enumerate(story.photos)]
    return heads + captions + [Text(f"paragraph {at}", p.text, p.source.line) for at, p in enumerate(story.body)]


def _corrected(story: Story, part: str, text: str) -> Story:
    name, _, at = part.partition(" ")
    if name == "paragraph":
        body: list[Paragraph] = list(story.body)
        body[int(at)] = replace(body[int(at)], words=(Words(text),))
        return replace(story, body=tuple(body))
    if name == "caption":
        photos: list[Photo] = list(story.photos)
        photos[int(at)] = replace(photos[int(at)], caption=text)
        return replace(story, photos=tuple(photos))
    lines = (text,)
    match name:
        case "headline":
            return replace(story, headline=lines)
        case "kicker":
            return replace(story, kicker=lines)
        case "deck":
            return replace(story, deck=lines)
    return replace(story, byline=lines)


def _changes(slug: str, old: Frame | None, new: Frame | None) -> Iterator[Change]:
    before, after = (_box(frame.rect) if frame else None for frame in (old, new))
    if old is None or new is None:
        yield Change("added" if old is None else "removed", slug, f"{slug} is {'new' if old is None else 'gone'}", before, after)
    elif (old.rect.width, old.rect.height) != (new.rect.width, new.rect.height):
        yield Change("resized", slug, f"{slug} has another size", before, after)
    elif old.rect != new.rect:
        yield Change("moved", slug, f"{slug} has moved", before, after)
    elif old.title != new.title or old.copyfit != new.copyfit:
        yield Change("text", slug, f"{slug} has other words", before, after)


def _box(rect: Rect) -> tuple[float, float, float, float]:
    return in_mm(rect.x), in_mm(rect.y), in_mm(rect.width), in_mm(rect.height)
