"""The proof desk itself: what is asked of it is answered from the run, what is done at it is written into the issue folder."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from layout.desk import Stale, lock, move, pin, proposed, sign, texts
from layout.desk import add as add_comment
from layout.desk import reply as add_reply
from layout.desk import resolve as mark_resolved
from layout.finding import CopyError
from layout.makeup import alternatives, index_story
from layout.night.live_deeds import Deeds, corrected, kept_layout, new_photo
from layout.night.live_fit import Trial, fitted, pin_fitted, pinned, with_story
from layout.night.live_layout import berths, is_open, printed, steadied
from layout.night.live_release import Press, released
from layout.night.live_run import Run
from layout.night.live_states import State
from layout.night.live_told import approved, sheet_of, stale_pages, standing_of, story_of, words, written
from layout.page import PagePlan
from layout.proof.compare import compare
from layout.proof.server.behind import Change, Conflict, Fit, Issued, Refused, Sheet, Standing, Text
from layout.remarks import Comment, Reply, Signature, Spot
from layout.units import Cells

OTHERS = 3
"""Alternatives that are looked for."""
AGAIN = "the page was set anew so that its layout can be kept; look at it once more and sign then"


def wall_clock() -> str:
    """The time on the wall with its zone, to the second."""
    return datetime.datetime.now().astimezone().isoformat(timespec="seconds")


@contextmanager
def _said() -> Iterator[None]:
    """What the desk room refuses, in the words of the proof desk."""
    try:
        yield
    except Stale as error:
        raise Conflict(error.theirs) from None
    except CopyError as error:
        raise Refused(words(error)) from None


class LiveDesk:
    """An issue at the proof desk, as `behind.ProofDesk` asks for it. Open it with `with`, or call `start` and `close`."""

    def __init__(self, folder: Path, press: Press, now: Callable[[], str] = wall_clock) -> None:
        self._folder, self._now = folder, now
        self._run, self._deeds = Run(folder, press, now), Deeds(folder)
        self._others: dict[int, dict[str, State]] = {}

    def start(self) -> None:
        """Read the issue and begin to make its pages; whatever is wrong with the copy is shown, not raised."""
        self._run.start()

    def close(self) -> None:
        """Send everybody home."""
        self._run.close()

    def __enter__(self) -> LiveDesk:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # ---- looking

    def watch(self, tell: Callable[[int], None]) -> Callable[[], None]:
        """Have somebody told of every new version; gives the way to stop that."""
        return self._run.news.watch(tell)

    def issued(self) -> Issued:
        """The page map."""
        run = self._run
        opened, name, busy = run.opened, self._folder.name, run.busy()
        if opened is None:
            return Issued(run.news.version, name, name, (), run.troubles(), (), ())
        issue, book = opened.room.issue, opened.room.book
        pages = tuple(self._standing(plan) for plan in opened.room.plans)
        title = f"{book.name} {issue.date.isoformat()}"
        return Issued(run.news.version, name, title, pages, run.troubles(), busy, book.chain.steps, self._deeds.next)

    def _standing(self, plan: PagePlan, state: State | None = None) -> Standing:
        run = self._run
        state, book = state or run.versions.shown(plan.number), run.room().room.book
        stale = plan.number in run.busy() or plan.number in stale_pages(run.errors, run.room().room.plans)
        released_so = state is not None and run.written.get(plan.number) == state.sha256
        told = standing_of(plan, state, (run.findings(plan.number), stale, released_so))
        return approved(told, plan.copy, book.chain.steps)

    def sheet(self, number: int, sha256: str = "") -> Sheet:
        """A page as it stands, or as it stood."""
        run = self._run
        room = run.room().room
        plan = room.numbered(number)
        run.look(number)
        state = self._state(number, sha256)
        now = run.versions.shown(number)
        findings = run.findings(number) if now and now.sha256 == state.sha256 else ()
        return sheet_of(room, self._standing(plan, state), state, tuple(f for f in findings if f.page in (0, number)))

    def _state(self, number: int, sha256: str) -> State:
        others = self._others.get(number, {})
        return others[sha256] if sha256 in others else self._run.versions.body(number, sha256)

    def history(self, number: int) -> tuple[tuple[str, str, str], ...]:
        """Digest, time and note of every state of the page, newest first."""
        self._run.room().room.numbered(number)
        return tuple((past.sha256, past.when, past.note) for past in self._run.versions.known(number))

    def compare(self, number: int, before: str, after: str) -> tuple[Change, ...]:
        """Differences between two states of a page."""
        old, new = self._state(number, before), self._state(number, after)
        return compare(old.page, new.page, (old.plates, new.plates))

    # ---- words

    def texts(self, slug: str) -> tuple[str, tuple[Text, ...]]:
        """Digest of the story's file as it stands, and the parts that can be corrected."""
        with _said():
            digest, told = texts(self._folder, slug)
        return digest, tuple(Text(*each) for each in told)

    def correct(self, slug: str, part: str, text: str, base: str) -> str:
        """Write a part anew; gives the new digest."""
        run = self._run
        with run.folder, _said():
            digest, done = corrected(self._folder, slug, (part, text, base))
            self._deeds.add(done)
            run.retell(slug)
        return digest

    def try_text(self, slug: str, part: str, text: str) -> Fit:
        """How the story would fit, nothing written."""
        plan, setter = self._plan_of(slug), self._run.room().aside
        story = story_of(plan.copy, slug)
        assert story is not None
        with _said():
            tried = replace(proposed(self._folder, slug, part, text, story.weight), weight=story.weight, standing=story.standing)
        with self._run.aside:
            return fitted(Trial(self._steadied(with_story(plan, tried)), self._run.room().room, setter), slug)

    def replace_photo(self, slug: str, file: str, content: bytes) -> None:
        """Put another photo in the place of one of the story's."""
        story = story_of(self._plan_of(slug).copy, slug)
        if story is None or file not in {photo.file for photo in story.photos}:
            raise KeyError(file)
        with self._run.folder, _said():
            self._deeds.add(new_photo(self._folder, file, content))
            self._run.reread()

    # ---- make-up

    def _plan_of(self, slug: str) -> PagePlan:
        """The page of a story. KeyError when none has it."""
        found = (plan for plan in self._run.room().room.plans if story_of(plan.copy, slug))
        plan = next(found, None)
        if plan is None:
            raise KeyError(slug)
        return plan

    def _steadied(self, plan: PagePlan) -> PagePlan:
        return steadied(plan, self._run.versions.shown(plan.number))

    def pin(self, number: int, slug: str, cells: Cells | None) -> None:
        """Pin a story to cells of the page, or free it."""
        self._on(number, slug)
        with self._run.folder, _said():
            self._deeds.add(pin(self._folder, slug, cells))
            self._run.reread()

    def try_pin(self, number: int, slug: str, cells: Cells) -> Fit:
        """How the page would fit with the story there."""
        self._on(number, slug)
        plan = pinned(self._steadied(self._run.room().room.numbered(number)), slug, cells)
        with self._run.aside:
            return pin_fitted(Trial(plan, self._run.room().room, self._run.room().aside), slug, cells)

    def _on(self, number: int, slug: str) -> None:
        if story_of(self._run.room().room.numbered(number).copy, slug) is None:
            raise KeyError(slug)

    def move(self, slug: str, number: int, position: int) -> None:
        """Give a story to a page, as the one of that weight (from 0)."""
        with self._run.folder, _said():
            self._deeds.add(move(self._folder, slug, number, position))
            self._run.reread()

    def lock(self, number: int, locked: bool) -> None:
        """Nothing on the page may move any more, or all may."""
        run = self._run
        state = run.settled(number)
        if locked and is_open(state.page):
            raise Refused(f"page {number} does not close; it cannot be locked yet")
        with run.folder, _said():
            self._deeds.add(lock(self._folder, number, berths(state.page), locked))
            run.reread()

    def alternatives(self, number: int) -> tuple[Sheet, ...]:
        """Other closed layouts of the page."""
        run = self._run
        opened, state = run.room(), run.settled(number)
        plan = self._steadied(opened.room.numbered(number))
        index = index_story(plan, opened.room.plans, opened.room.book)
        found: dict[str, State] = {}
        with run.aside:
            for page in alternatives(plan, index, opened.aside, opened.room.book, OTHERS):
                with run.stone:
                    other = printed(opened.room, page, state.basis, run.bench)
                found[other.sha256] = replace(other, note="another layout")
        self._others[number] = found
        return tuple(sheet_of(opened.room, self._standing(plan, other), other, ()) for other in found.values())

    def choose(self, number: int, sha256: str) -> None:
        """Take one of the alternatives: its layout becomes part of the issue."""
        other = self._others.get(number, {})[sha256]
        with self._run.folder, _said():
            self._deeds.add(kept_layout(self._folder, other.page, f"another layout of page {number}"))
            self._others.pop(number, None)
            self._run.reread()

    def undo(self) -> str:
        """Take back the last change made at the desk."""
        with self._run.folder, _said():
            try:
                said = self._deeds.back()
            except IndexError:
                raise Refused("there is nothing to take back") from None
            self._run.reread()
        return said

    # ---- remarks

    def comment(self, number: int, who: str, text: str, spot: Spot) -> Comment:
        """Write a comment on a page."""
        self._run.room().room.numbered(number)
        return self._remarked(lambda: add_comment(self._folder, Comment("", number, who, self._now(), text, spot)))

    def reply(self, id: str, who: str, text: str) -> Comment:
        """Answer a comment."""
        return self._remarked(lambda: add_reply(self._folder, id, Reply(who, self._now(), text)))

    def resolve(self, id: str, who: str) -> Comment:
        """Mark a comment as done, or with an empty name as open again."""
        return self._remarked(lambda: mark_resolved(self._folder, id, who, self._now()))

    def _remarked(self, write: Callable[[], Comment]) -> Comment:
        with self._run.folder, _said():
            comment = write()
            self._run.reread()
        return comment

    def sign(self, number: int, step: str, who: str, sha256: str) -> Signature:
        """Sign the page with that digest. What is signed is what a build will make: its layout becomes part of the issue."""
        run = self._run
        state = run.settled(number)
        if sha256 != state.sha256:
            raise Refused(f"page {number} has changed since you looked at it; look again and sign then")
        chain = run.room().room.book.chain
        with run.folder, _said():
            self._keep(number)
        if run.settled(number).sha256 != sha256:
            raise Refused(AGAIN)
        with run.folder, _said():
            given = sign(self._folder, chain, Signature(number, step, who, self._now(), sha256))
            run.reread()
        return given

    def _keep(self, number: int) -> None:
        """Keep the layout of a closed page, unless the issue has it so already."""
        state = self._run.shown(number)
        dummy = state.basis.plan.copy.dummy
        if not is_open(state.page) and (dummy is None or dummy.berths != berths(state.page)):
            kept_layout(self._folder, state.page, "")
            self._run.reread()

    def release(self) -> tuple[int, ...]:
        """Write what may be released, as it is on show; gives the pages that are held."""
        run = self._run
        run.all_settled()
        if run.errors:
            raise Refused("the copy has errors; nothing was released: " + "; ".join(map(str, run.errors[:3])))
        with run.folder, _said():
            for plan in run.room().room.plans:
                if (state := run.versions.shown(plan.number)) and state.offered:
                    self._keep(plan.number)
        run.all_settled()
        outcome = released(self._folder, run.press)
        run.written = written(run.press.out, self._folder.name)
        run.proved()
        return tuple(page.number for page in outcome.pages if page.state == "held")

    def proof_pdf(self, number: int, paper: str) -> bytes:
        """The page stamped, with comments, findings and line numbers."""
        from layout.night.live_print import print_proof

        run = self._run
        state = run.shown(number)
        with run.stone:
            return print_proof(run.room().room, self.sheet(number, state.sha256), paper, self._now())
